// What the page's templates use: <spine-stage>, <spine-figure>, <spine-icon>, $spine (deeds) and $ui
// (what is open on this screen and nowhere else).
import { lose } from "./connection.js";
import { dismiss, open, scale, shut, topic } from "./dialogs.js";
import { Figure } from "./figure.js";
import { mend } from "./focus.js";
import { Icon } from "./icons.js";
import { listen } from "./keys.js";
import * as list from "./list.js";
import { drawHere, fell, hand, message, move, nameOf, notify, said, select, shiftCut, slide, state, tiltCut, travel, troubled } from "./moves.js";
import { Player } from "./player.js";
import { copyStep, save, share } from "./sharing.js";
import { Slider } from "./slider.js";
import { Stage, autopilot } from "./stage.js";
import { heed, tour } from "./tour.js";
import { keepStop, treeKey } from "./tree.js";
import * as tumor from "./tumor.js";
import { like, prefer, remember, ui } from "./ui.js";

/** Language and track are part of the view, and what this browser opens with the next time. */
const tell = (name, value) => {
  like(name, value);
  return move(name, value);
};

/** Begin another tour. */
const begin = (id) => {
  tour.leave();
  return move("walk", id, 1);
};

/** Whether the caption tells the words of the tour's clock. */
const telling = (view) => tour.telling && (tour.playing || view.touring);

/** The whole screen for the spine and its caption, as far as the browser lends it. */
const present = (on = !ui.presenting) => {
  ui.presenting = on;
  const screen = document.documentElement;
  if (on) screen.requestFullscreen?.().catch(() => {}); // refused: the window will do
  else if (document.fullscreenElement) document.exitFullscreen();
};

/** A step of the tour, which begins if it has not. */
const walk = (by) => {
  const { story, view } = state();
  if (view.touring || tour.playing) tour.step(by);
  else if (by > 0) move("walk", story.tour, 1);
};

const find = async () => {
  ui.structures = true;
  await window.Vue.nextTick();
  document.querySelector(".search input").focus();
};

const escape = (typing) => {
  if (typing && ui.search) ui.search = "";
  else if (ui.presenting) present(false);
  else move("escape");
};

const showGrade = (id, grade) => {
  ui.scale = "";
  ui.details = true;
  return move("grade", id, grade);
};

const undo = () => travel("undo");
const redo = () => travel("redo");

const spine = {
  ...list,
  ...tumor,
  move,
  slide,
  shiftCut,
  tiltCut,
  settle: () => hand.settle(),
  select,
  undo,
  redo,
  tell,
  like,
  prefer,
  message,
  nameOf,
  fell,
  troubled,
  drawHere,
  tour: begin,
  telling,
  step: (view, caption) => (telling(view) ? tour.n : caption.n),
  present,
  open,
  shut,
  scale,
  topic,
  showGrade,
  share,
  copyStep,
  save,
  touch: matchMedia("(hover: none)").matches,
  /** What opens a menu says so; the menu is a group of buttons, which is no menu of ARIA. */
  opens: (props) => ({ ...props, "aria-haspopup": undefined, "aria-owns": undefined }),
  listed: ({ el }) => keepStop(el),
  treeKey: (event) => treeKey(event, { select, move, ...list }),
  pattern: (swatch) => ({ "--c": swatch.color, "--p": `var(--pattern-${swatch.pattern})` }),
};

/** Browsers refuse more than some hundred changes of the address in half a minute. */
const ADDRESS = 350; // ms
const note = (() => {
  let [next, last] = [0, -Infinity];
  const write = () => {
    [next, last] = [0, performance.now()];
    const { link } = state();
    history.replaceState(null, "", link ? `/?${link}` : "/");
    window.spineSession.asked();
  };
  return () => (next ||= setTimeout(write, Math.max(0, last + ADDRESS - performance.now())));
})();

/** Keeps address, theme and title in step with the state. */
function follow(keys) {
  const { view, words, notice } = state();
  if (!view || !words) return; // between two connections the page knows nothing
  if (keys.includes("link")) note();
  heed(keys);
  if (keys.includes("said")) said(state().said);
  list.reveal(view, words);
  if (view.can_undo && !ui.met) {
    ui.met = true;
    remember();
  }
  mend();
  document.documentElement.dataset.theme = view.theme;
  document.documentElement.lang = words.language;
  document.title = words.title;
  if (notice && keys.includes("notice")) notify(notice);
  if (keys.includes("mistakes")) ui.mistakes = true;
}

/** Who starts a tour that has no voice in this language reads why nothing is heard, once. */
const silent = new Set();
function heard(playing) {
  const { story, words } = state();
  if (!playing || story.sounds.length || silent.has(words.language)) return;
  silent.add(words.language);
  notify(message("voiceless"));
}

const watched = ({ type, keys }) => type === "dirty-state" && follow(keys);

const connected = () => {
  const { client, state } = window.trame;
  const known = state.get();
  // trame would put this in the page's place when the connection is lost
  known.trame__template_error_reconnect = known.trame__template_main;
  client.onConnectionClose(lose);
  state.addListener(watched);
  if (ui.lost) notify(message("back_again"));
  ui.lost = false;
};

globalThis.spinePage = {
  install(app) {
    app.component("spine-stage", Stage);
    app.component("spine-player", Player);
    app.component("spine-figure", Figure);
    app.component("spine-icon", Icon);
    app.component("spine-slider", Slider);
    Object.assign(app.config.globalProperties, { $ui: ui, $spine: spine, $tour: tour });
    tour.calm = ui.calm;
    autopilot.touched = tour.touched;
    window.trame.addConnectListener(connected);
    const help = () => open("help");
    listen({ escape, dismiss, undo, redo, find, help, present, walk, letters: () => ui.letters, presenting: () => ui.presenting });
    document.addEventListener("fullscreenchange", () => document.fullscreenElement || (ui.presenting = false));
    window.Vue.watch(() => tour.playing, heard);
    window.Vue.watch(ui, mend, { flush: "post" });
    document.documentElement.dataset.contrast = ui.contrast;
    follow(["link", "notice", "view"]);
  },
};
