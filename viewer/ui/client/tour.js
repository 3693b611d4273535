// The tour as it is played: one clock, which words, camera and picture follow.
import { between } from "./camera.js";
import { Clock } from "./clock.js";
import * as server from "./server.js";
import { autopilot, tellCamera } from "./stage.js";
import { web } from "./web.js";

const APART = 0.1; // s between two pictures asked of Python while something moves
const SHOWN = 4; // readings of the clock that the page shows in a second
const NEAR = { picture: 1, words: 0.4 }; // s before the next of them in which nothing slow may begin
const PAINT = 0.016; // s from a change of the page until it is seen
const FRAMES = [1.5, 3.5]; // that are drawn until what Python tells is seen: of something under way, of something new
const LAGS = 5; // answers of Python of which the middle one counts
const LONG = 0.5; // s beyond which an answer tells of a seek, and not of how long answers take
const LOOK = 50; // ms between two looks at the clock for the words
const LEAP = 5; // s, of an arrow key
/** These change how the reader likes the page, and nothing that the tour shows. */
const MANNERS = ["labels", "audience", "track", "language", "theme", "escape"];

const motionless = matchMedia("(prefers-reduced-motion: reduce)");
const still = () => motionless.matches || tour.calm;
const state = () => window.trame.state.state;
/** The last that has begun. */
const place = (list, t) => Math.max(list.findLastIndex(({ start }) => start <= t), 0);

let story = null;
let clock = new Clock(0);
let told = { place: -1, at: 0 }; // the last moment of which Python knows
let guided = null; // the camera as the tour has set it last
let seen = -1; // the moment at which it is there on its way; -1 while it goes one of its own
let entered = -1; // the station that the tour has begun with: the camera goes there at once
let shown = ""; // the step that Python shows
let saying = 0; // until the next look at the clock
let coming = []; // the steps that it has been asked for since
let lags = []; // s of the tour until what Python told last had come
let begun = null; // when that was asked for which has not come

export const tour = window.Vue.reactive({
  playing: false,
  telling: false, // the words are those of the moment, not all those of the step
  away: "", // "camera" or "picture": what the reader has taken over
  time: 0,
  n: 0, // step
  line: -1,
  caption: "",
  rate: 1,
  muted: false,
  captions: true,
  transcript: false,
  calm: false,

  get clock() {
    return window.Vue.markRaw(clock);
  },
  play,
  pause,
  seek,
  visit,
  rejoin,
  touched,
  leave,
  toggle: () => (tour.playing ? pause() : play()),
  leap: (by) => seek(clock.currentTime + by * LEAP),
  step: (by) => visit(tour.n + by),
  speed(rate) {
    tour.rate = clock.playbackRate = rate;
  },
  mute() {
    tour.muted = clock.muted = !tour.muted;
  },
});

// --- what the reader does

function play() {
  if (clock.currentTime >= story.duration - 0.05) clock.currentTime = 0;
  tour.playing = true;
  resume();
  // a picture that is still being drawn holds up what comes next: the voice waits for it, too
  Promise.resolve(web.accompany()).then(go);
}

function go() {
  if (!tour.playing || !clock.paused) return;
  Promise.resolve(clock.play()).catch(silence);
  say();
  tick();
}

function pause() {
  clock.pause();
  tour.playing = false;
  entered = -1;
  follow(true);
}

/** Go to a moment. how: "drag" shows every one on the way, "rest" what it comes to. */
function seek(t, how = "") {
  clock.currentTime = Math.min(Math.max(t, 0), story.duration);
  if (tour.playing && how !== "drag") return enter();
  Object.assign(tour, { telling: true, away: "" });
  entered = -1;
  read(true);
  if (how !== "rest") return follow(true);
  const at = place(story.stations, t);
  guided = story.stations[at].path.at(-1);
  seen = -1;
  autopilot.fly(guided);
  const end = story.stations[at + 1]?.start - 0.001 || story.duration;
  ask(Math.max(t, Math.min(rest(story.stations[at]), end)));
}

/** Go to a step: while the tour is played to its start, else to the picture in which it ends. */
function visit(n) {
  const step = story.steps[n - 1];
  if (!step) return;
  if (tour.playing) return seek(step.start);
  arrive(step);
  tellCamera();
  expect(step.id);
  server.ask("move", ["visit", [story.tour, step.id]]);
}

/** The reader has taken over the camera or the whole picture; the words go on. */
function touched(what) {
  if (tour.telling && tour.away !== "picture") tour.away = what;
}

/** Back to what the words are about. */
function rejoin() {
  if (tour.telling) enter();
  else server.ask("move", ["walk", [story.tour, 0]]);
}

function leave() {
  clock.pause();
  Object.assign(tour, { playing: false, telling: false, away: "" });
}

// --- the clock

/** The words keep their own time: a picture that takes long to draw does not hold them up. */
function say() {
  clearTimeout(saying);
  if (!tour.playing) return;
  if (clock.currentTime >= story.duration) return pause();
  read();
  const t = clock.currentTime + early();
  const next = story.captions[place(story.captions, t) + 1]?.start ?? story.duration;
  saying = setTimeout(say, Math.min(LOOK, (1000 * (next - t)) / tour.rate));
}

function tick() {
  if (!tour.playing) return;
  follow();
  requestAnimationFrame(tick);
}

/** What the page shows of the moment. */
function read(now = false) {
  const t = clock.currentTime + (now ? 0 : early());
  if (now || Math.abs(t - tour.time) >= 1 / SHOWN) tour.time = t;
  tour.n = 1 + place(story.steps, t);
  tour.line = place(story.lines, t);
  const said = story.captions[place(story.captions, t)];
  tour.caption = said.start < story.steps[tour.n - 1].start ? "" : said.text; // no words of the step before
}

/** Begin to tell here: the camera goes straight to where this moment's flight ends. */
function enter() {
  tellCamera();
  Object.assign(tour, { telling: true, away: "" });
  read(true);
  const t = clock.currentTime;
  entered = place(story.stations, t);
  guided = seat(t);
  seen = -1;
  autopilot.fly(guided);
  ask(t);
}

/** Go on where it was paused, on the way if it was on the way. */
function resume() {
  if (!tour.telling || tour.away || seen < 0) return enter();
  read(true);
}

/** The picture follows the clock, each part as much ahead as it takes to come: the camera here, all else in Python. */
function follow(now = false) {
  if (tour.away === "picture") return;
  const drawn = now ? 0 : web.lag * tour.rate;
  steer(drawn);
  const t = now ? seen : Math.max(told.at, soonest(drawn));
  const at = place(story.stations, t);
  const station = story.stations[at];
  const end = rest(station);
  const moving = t < station.start + station.moves && t - told.at >= APART;
  if (now) ask(t);
  else if (!asking && (at !== told.place || (!still() && told.at < end && (moving || t >= end)))) ask(t);
}

/** The camera looks from where it is to be once a picture that is begun now is drawn. */
function steer(drawn) {
  seen = Math.min(clock.currentTime + drawn, story.duration);
  if (place(story.stations, seen) !== entered) entered = -1;
  if (tour.away || seat(seen) === guided) return;
  guided = seat(seen);
  autopilot.cut(guided);
}

/** The moment whose picture is to be asked for now: one that has just begun takes longest to draw. */
function soonest(drawn) {
  const [next, fresh] = FRAMES.map((count) => Math.min(clock.currentTime + count * drawn + middle(lags), story.duration));
  return place(story.stations, fresh) === place(story.stations, next) ? next : fresh;
}

const middle = (some) => [...some].sort((a, b) => a - b)[some.length >> 1] ?? 0;

/** How much before their time the words are put on the page, s: so that they stand there in time. */
const early = () => (clock.paused ? 0 : PAINT * tour.rate);

const rest = ({ start, flight, moves }) => start + Math.max(flight, moves);

web.voiced = () => tour.playing && !still();

web.steer = () => tour.away === "picture" || steer(web.lag * tour.rate);

/** Whether the words or the picture change now or soon: a slow frame would make them late. */
web.hurried = () => {
  if (!web.voiced()) return false;
  const t = clock.currentTime;
  const left = (list) => ((list[place(list, t) + 1]?.start ?? Infinity) - t) / tour.rate;
  return t < rest(story.stations[place(story.stations, t)]) || left(story.stations) < NEAR.picture || left(story.captions) < NEAR.words;
};

/** Where the tour's camera is. */
function seat(t) {
  const at = place(story.stations, t);
  const { start, flight, path } = story.stations[at];
  const last = path.length - 1;
  const way = flight ? ((t - start) / flight) * last : last;
  if (way >= last || at === entered || still()) return path[last];
  const from = Math.max(Math.floor(way), 0);
  return between(path[from], path[from + 1], way - from);
}

/** Python is asked for one moment at a time, the newest. */
let [asking, next] = [false, null];
async function ask(t) {
  next = t;
  told = { place: place(story.stations, t), at: t };
  if (asking) return;
  asking = true;
  // a moment that still waits when the reader takes over is no longer wanted
  while (next !== null && tour.away !== "picture") {
    const seconds = next;
    next = null;
    expect(story.steps[place(story.steps, seconds)].id);
    if (tour.away) tellCamera();
    begun = clock.currentTime;
    try {
      await server.ask("play", [seconds, still(), tour.away === "camera"]);
    } catch {
      // the connection is lost: the page says so and comes back
    }
  }
  [asking, next, begun] = [false, null, null];
}

// --- what comes from Python

function expect(step) {
  if (step !== (coming.at(-1) ?? shown)) coming.push(step);
}

/** The reader is at a step without the clock: it waits at the start of that step. */
function arrive(step) {
  next = null; // a moment before it is no longer wanted
  clock.currentTime = step.start;
  Object.assign(tour, { telling: false, away: "" });
  read(true);
}

/** Keep to the story and the step of the page, as they change. */
export function heed(keys) {
  const { view, story: newest } = state();
  if (!newest) return;
  if (newest !== story) open(newest);
  if (keys.includes("drawn") && begun !== null) {
    const lag = clock.currentTime - begun;
    begun = null;
    if (lag >= 0 && lag < LONG) lags = [...lags.slice(1 - LAGS), lag];
  }
  if (!keys.includes("view") || view.step === shown) return;
  shown = view.step;
  const asked = coming.indexOf(shown);
  coming = coming.slice(asked + 1);
  if (asked >= 0 || tour.playing) return;
  const step = story.steps.find(({ id }) => id === shown);
  if (step) arrive(step);
}

/** A move of the reader's own, somewhere else on the page. */
export function heedMove(name) {
  if (name === "leave_tour" || name === "reset") leave();
  else if (!MANNERS.includes(name)) touched("picture");
}

/** Take another story, or other words of the same, without losing the place. */
function open(other) {
  const before = other.tour === story?.tour ? story : null;
  const time = clock.currentTime;
  const step = before?.steps[place(before.steps, time)];
  const now = other.steps.find(({ id }) => id === step?.id);
  story = other;
  told = { place: -1, at: 0 };
  const playing = tour.playing;
  if (playing) clock.pause();
  clock = other.sounds.length ? voice(other.sounds) : new Clock(other.duration);
  clock.currentTime = now ? Math.min(now.start + time - step.start, other.duration) : 0;
  clock.playbackRate = tour.rate;
  if (playing) Promise.resolve(clock.play()).catch(silence);
  read(true);
}

/** The narration; where this browser cannot play it, the words go on without. */
function voice(sounds) {
  const audio = new Audio();
  audio.preload = "none";
  audio.muted = tour.muted;
  const { address } = sounds.find(({ type }) => audio.canPlayType(type)) ?? sounds[0];
  audio.src = address;
  audio.addEventListener("error", silence);
  return audio;
}

function silence() {
  if (clock instanceof Clock) return;
  const silent = new Clock(story.duration);
  silent.currentTime = clock.currentTime;
  silent.playbackRate = tour.rate;
  clock = silent;
  if (tour.playing) clock.play();
}

globalThis.spineTour = tour; // for tests and for those who embed the page
