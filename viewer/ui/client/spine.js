// What the page's templates use: <spine-stage>, <spine-figure>, <spine-icon>, $spine (deeds) and $ui
// (what is open on this screen and nowhere else).
import { Figure } from "./figure.js";
import { keep, mend } from "./focus.js";
import { Icon } from "./icons.js";
import { listen } from "./keys.js";
import { Player } from "./player.js";
import { finder } from "./search.js";
import * as server from "./server.js";
import { Follower, Slider } from "./slider.js";
import { Stage, autopilot, tellCamera } from "./stage.js";
import { heed, heedMove, tour } from "./tour.js";
import { focusItem, keepStop, showSelected, treeKey } from "./tree.js";
import { web } from "./web.js";

const phone = matchMedia("(max-width: 47.5em), (max-height: 35em)");

const ui = window.Vue.reactive({
  structures: !phone.matches,
  details: true,
  dialog: "",
  search: "",
  closed: { discs: true, cord: true },
  unfolded: {},
  sources: false,
  notice: "",
  undoable: false, // the notice tells what can be taken back
  presenting: false,
  met: false, // the reader has turned or picked something: no hint any more
  letters: true, // keys of one letter do something
  size: "seen",
  transparent: false,
  labels: true,
  caption: false,
  saving: false,
  mistakes: true,
  tilting: false, // the slice can be turned and tilted
  disease: false, // the panel of tumors and fractures is open
  tumor: { primary: "", type: "lytic", site: "posterior_body", side: "left", spread: "within", size: 14 },
  adding: false,
  calm: false,
  contrast: false,
  card: true,
  topic: "",
  scale: "", // whose tables are open
  size_of_captions: 100, // percent
  over: false, // the captions lie over the picture
  black: false, // and are white on black
  language: "",
  track: "",
  streamed: false, // the reader prefers the server's pictures
  ...remembered(),
  fallen: false, // this browser cannot draw (any more)
  lost: false, // no connection
});

/** How this browser likes the page; it is no part of the view. */
function remembered() {
  try {
    return JSON.parse(localStorage.getItem("spine")) ?? {};
  } catch {
    return {}; // no storage, or not ours
  }
}

const LIKINGS = ["calm", "contrast", "letters", "met", "streamed", "size_of_captions", "over", "black", "language", "track"];

/** The reader likes the page so from now on. */
const like = (name, value) => {
  ui[name] = value;
  tour.calm = ui.calm;
  document.documentElement.dataset.contrast = ui.contrast;
  remember();
};

function remember() {
  try {
    localStorage.setItem("spine", JSON.stringify(Object.fromEntries(LIKINGS.map((each) => [each, ui[each]]))));
  } catch {
    // without storage it lasts as long as the page
  }
}
const prefer = (name) => like(name, !ui[name]);

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

const state = () => window.trame.state.state;
const message = (name, places = {}) =>
  Object.entries(places).reduce(
    (text, [place, value]) => text.replaceAll(`{${place}}`, value),
    state().words.messages[name],
  );

let fading = 0;
const notify = (text, undoable = false) => {
  clearTimeout(fading);
  Object.assign(ui, { notice: text, undoable });
  fading = setTimeout(() => (ui.notice = ""), undoable ? 8000 : 5000);
};

/** These take things out of the picture: the reader sees what has happened, and the way back. */
const TAKES_AWAY = ["hide", "group", "isolate", "reset"];
let taken = "";

const trigger = (name, ...args) => {
  if (ui.lost) return Promise.resolve(); // the page says so
  tellCamera();
  return server.ask(name, args);
};
const move = (name, ...args) => {
  heedMove(name);
  ui.notice = "";
  taken = name;
  return trigger("move", name, args);
};

/** This browser cannot draw (any more): the server does, and the reader is told why. */
const fell = (name, places) => {
  ui.fallen = true;
  notify(message(name, places));
};
const troubled = (name, places) => notify(message(name, { structure: nameOf(places.structure) ?? places.structure }));

/** Change who draws; where this browser has failed, it is tried again. */
const drawHere = () => {
  if (!ui.fallen) return prefer("streamed");
  ui.fallen = false;
  if (ui.streamed) prefer("streamed");
};

/** What a structure is called, or a part of it; rows are gathered once for each set of words. */
const nameOf = (() => {
  let [known, rows] = [null, {}];
  return (id, part) => {
    const { words } = state();
    if (words !== known) {
      known = words;
      rows = Object.fromEntries(words.groups.flatMap(({ members }) => members.map((row) => [row.id, row])));
    }
    const row = rows[id];
    return row && part ? words.parts[part].of.replace("{name}", row.short) : row?.name;
  };
})();

/** A step of a control that slides; the promise is over once Python knows of all steps. */
const hand = new Follower(trigger);
const slide = (name, ...args) => {
  heedMove(name);
  return hand.tell(name, args);
};
const tiltCut = ({ turn, tilt }) => slide("tilt_cut", turn, tilt);

/** Where this browser draws, it moves the plane of a cut itself, and tells Python now and then. */
const CUT = 1000; // ms
const shiftCut = async (mm) => {
  heedMove("shift_cut");
  const here = !ui.streamed && !ui.fallen;
  if (here) web.slice(mm);
  await hand.tell("shift_cut", [mm], here ? CUT : 0);
  web.slice(null);
};

const select = (id, part) => {
  ui.details = true;
  if (phone.matches) ui.structures = false;
  return part ? move("part", id, part) : move("select", id);
};

const travel = (name) => {
  heedMove(name);
  ui.notice = "";
  return trigger(name);
};

/** Whether the caption tells the words of the tour's clock. */
const telling = (view) => tour.telling && (tour.playing || view.touring);

// what is shown only when wanted starts folded
const isClosed = (group) => ui.closed[group.id] ?? group.members.every((one) => one.optional);
const toggleGroup = (id, closed) => (ui.closed[id] = !closed);

/** Whether a branch is switched on: what is shown only when wanted, else what is always there. */
const isShown = (view, { id, members }) =>
  members.some(({ optional }) => optional) ? view.groups.includes(id) : members.some((one) => !view.hidden.includes(one.id));

const search = finder(() => state().words, () => ui.search);

/** The parts under a structure in the list: all that were unfolded, or those searched for. */
const partsOf = (member) => search.parts(member) ?? (ui.unfolded[member.id] ? member.parts : []);

/** What is said where nothing is found: that the model does not show it, if that is known. */
const missed = () => {
  if (state().words.groups.some((group) => group.members.some(search.found))) return "";
  const known = search.absent();
  return known ? message("not_shown", { text: known.name }) : message("no_match", { text: ui.search });
};
const unfold = (id, open) => (ui.unfolded[id] = open);

// --- the tumor that is about to be added: what the form says, as far as this bone allows it
const siteOf = ({ sites }) => sites.find(({ id }) => id === ui.tumor.site) ?? sites[0];
const sideOf = (disease) => {
  const { sides } = siteOf(disease);
  return sides.includes(ui.tumor.side) ? ui.tumor.side : sides[0];
};
const spreadsOf = (disease) => siteOf(disease).spreads[sideOf(disease)];
const sizeOf = (disease) => Math.min(ui.tumor.size, Math.floor(siteOf(disease).largest));
const began = (primary) => {
  ui.tumor.primary = primary;
  if (primary) ui.tumor.type = state().words.disease.primaries[primary].type;
};
const addTumor = async (disease) => {
  const { type, spread } = ui.tumor;
  const [site, side] = [siteOf(disease).id, sideOf(disease)];
  const spreads = spreadsOf(disease);
  const seed = 1 + Math.floor(Math.random() * 9999);
  ui.adding = true;
  notify(message("tumor_made"));
  await move("add_tumor", disease.level, site, side, type, sizeOf(disease), seed, spreads.includes(spread) ? spread : spreads[0]);
  ui.adding = false;
};
const through = ({ fracture: { tumor } }, kind) => (kind === "pathological" ? tumor : "");
const fracture = (disease, wanted) => {
  const { kind, weight } = disease.fracture;
  return move("fracture", disease.level, wanted, through(disease, wanted), wanted === kind ? 0 : weight / 100 || 0.6);
};
/** Not to 0, where a bone is whole and has nothing left to be set: what is held stays under the hand. */
const sink = (disease, weight, way = move) => {
  const { kind } = disease.fracture;
  return way("fracture", disease.level, kind, through(disease, kind), weight || 0.001);
};

const copy = async (text, said) => {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = Object.assign(document.createElement("textarea"), { value: text });
    document.body.append(field);
    field.select();
    document.execCommand("copy"); // an address without https has no clipboard
    field.remove();
  }
  notify(message(said));
};

const share = () => {
  const { link } = state();
  return copy(`${location.origin}/${link ? `?${link}` : ""}`, "link_copied");
};

const copyStep = async () => copy(await trigger("step"), "step_copied");

const SIZES = { hd: [1920, 1080], uhd: [3840, 2160] };

const save = async () => {
  const stage = document.querySelector(".stage");
  const sharp = window.devicePixelRatio || 1;
  const seen = [stage.clientWidth, stage.clientHeight].map((side) => Math.round(side * sharp));
  const [width, height] = SIZES[ui.size] ?? seen;
  ui.saving = true;
  notify(message("saving"));
  const bytes = await trigger("still", width, height, ui.transparent, ui.labels, ui.caption);
  ui.saving = false;
  shut();
  const file = `spine-${state().view.step || state().view.selected || state().view.region || "view"}.png`;
  if (bytes) window.trame.utils.download(file, new Blob([bytes]), "image/png");
  notify(bytes ? message("saved", { file }) : message("not_saved", { reason: message("busy") }));
};

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

/** Into the list from the field above it: Down goes there, Enter picks the first that is found. */
const searchKey = (event) => {
  const first = document.querySelector(".tree [data-named]") ?? document.querySelector(".tree [data-id]");
  if (!first || !["ArrowDown", "Enter"].includes(event.key)) return;
  event.preventDefault();
  focusItem(document.querySelector(".tree"), first);
  if (event.key === "Enter") select(first.dataset.id, first.dataset.part);
};

let home = () => {};
const open = (dialog) => (home = keep(() => (ui.dialog = dialog)));
const shut = () => {
  ui.dialog = "";
  home();
};

/** A page over the page, or none. */
const pages = (kind) => (id) => {
  if (id) home = keep(() => (ui[kind] = id));
  else {
    ui[kind] = "";
    home();
  }
};
const scale = pages("scale"); // its examples are shown where it was
const topic = pages("topic");

/** Closes the dialog that is open, if one is. */
const dismiss = () => {
  if (ui.dialog) shut();
  else if (ui.scale) scale("");
  else if (ui.topic) topic("");
};
const showGrade = (id, grade) => {
  ui.scale = "";
  ui.details = true;
  return move("grade", id, grade);
};

const spine = {
  move,
  slide,
  shiftCut,
  tiltCut,
  siteOf,
  sideOf,
  spreadsOf,
  sizeOf,
  began,
  addTumor,
  fracture,
  sink,
  scale,
  topic,
  showGrade,
  select,
  share,
  copyStep,
  like,
  prefer,
  tell,
  tour: begin,
  fell,
  troubled,
  drawHere,
  nameOf,
  save,
  missed,
  search,
  partsOf,
  isClosed,
  isShown,
  toggleGroup,
  unfold,
  message,
  settle: () => hand.settle(),
  undo: () => travel("undo"),
  redo: () => travel("redo"),
  present,
  open,
  shut,
  searchKey,
  touch: matchMedia("(hover: none)").matches,
  /** What opens a menu says so; the menu is a group of buttons, which is no menu of ARIA. */
  opens: (props) => ({ ...props, "aria-haspopup": undefined, "aria-owns": undefined }),
  listed: ({ el }) => keepStop(el),
  telling,
  step: (view, caption) => (telling(view) ? tour.n : caption.n),
  treeKey: (event) => treeKey(event, { select, move, toggleGroup, unfold }),
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

/** The list shows what is selected, wherever that was done. */
let revealed = "";
async function reveal(id, words) {
  const group = words.groups.find(({ members }) => members.some((one) => one.id === id));
  if (group) ui.closed[group.id] = false;
  await window.Vue.nextTick();
  const tree = document.querySelector(".tree");
  if (id && tree) showSelected(tree);
}

/** Keeps address, theme and title in step with the state. */
function follow(keys) {
  const { view, words, notice } = state();
  if (!view || !words) return; // between two connections the page knows nothing
  if (keys.includes("link")) note();
  heed(keys);
  if (keys.includes("said") && TAKES_AWAY.includes(taken)) notify(state().said, true);
  if (keys.includes("said")) taken = "";
  const picked = [view.selected, view.part].join(" ");
  if (picked !== revealed) reveal(view.selected, words);
  revealed = picked;
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

/** Without a connection the page stays as it is, says so, and tries again. */
const lose = (() => {
  let [tries, refused] = [0, 0];
  const again = async () => {
    tries += 1;
    const answers = await fetch("/__spine/mark.svg", { cache: "no-store" }).then((r) => r.ok, () => false);
    try {
      if (answers) return await window.trame.connect();
    } catch {
      refused += 1;
      if (refused > 2) return location.reload(); // another process answers: it restores the address
    }
    setTimeout(again, Math.min(4000, 300 * 2 ** tries));
  };
  return () => {
    if (ui.lost) return;
    ui.lost = true;
    server.unanswered.clear(); // none of it will be answered
    [tries, refused] = [0, 0];
    setTimeout(again, 150);
  };
})();

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
    const { redo, undo } = spine;
    const help = () => open("help");
    listen({ escape, dismiss, undo, redo, find, help, present, walk, letters: () => ui.letters, presenting: () => ui.presenting });
    document.addEventListener("fullscreenchange", () => document.fullscreenElement || (ui.presenting = false));
    window.Vue.watch(() => tour.playing, heard);
    window.Vue.watch(ui, mend, { flush: "post" });
    document.documentElement.dataset.contrast = ui.contrast;
    follow(["link", "notice", "view"]);
  },
};
