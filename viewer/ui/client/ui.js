// What is open on this screen and nowhere else, and how this browser likes the page.
import { tour } from "./tour.js";

export const phone = matchMedia("(max-width: 47.5em), (max-height: 35em)");

export const ui = window.Vue.reactive({
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
export const like = (name, value) => {
  ui[name] = value;
  tour.calm = ui.calm;
  document.documentElement.dataset.contrast = ui.contrast;
  remember();
};

export function remember() {
  try {
    localStorage.setItem("spine", JSON.stringify(Object.fromEntries(LIKINGS.map((each) => [each, ui[each]]))));
  } catch {
    // without storage it lasts as long as the page
  }
}
export const prefer = (name) => like(name, !ui[name]);
