// What the page asks of the view, and what it tells the reader in passing.
import * as server from "./server.js";
import { Follower } from "./slider.js";
import { tellCamera } from "./stage.js";
import { heedMove } from "./tour.js";
import { phone, prefer, ui } from "./ui.js";
import { web } from "./web.js";

export const state = () => window.trame.state.state;
export const message = (name, places = {}) =>
  Object.entries(places).reduce(
    (text, [place, value]) => text.replaceAll(`{${place}}`, value),
    state().words.messages[name],
  );

let fading = 0;
export const notify = (text, undoable = false) => {
  clearTimeout(fading);
  Object.assign(ui, { notice: text, undoable });
  fading = setTimeout(() => (ui.notice = ""), undoable ? 8000 : 5000);
};

/** These take things out of the picture: the reader sees what has happened, and the way back. */
const TAKES_AWAY = ["hide", "group", "isolate", "reset"];
let taken = "";

export const trigger = (name, ...args) => {
  if (ui.lost) return Promise.resolve(); // the page says so
  tellCamera();
  return server.ask(name, args);
};
export const move = (name, ...args) => {
  heedMove(name);
  ui.notice = "";
  taken = name;
  return trigger("move", name, args);
};

export const travel = (name) => {
  heedMove(name);
  ui.notice = "";
  return trigger(name);
};

/** What a move has done, as the server says it. */
export const said = (text) => {
  if (TAKES_AWAY.includes(taken)) notify(text, true);
  taken = "";
};

/** A step of a control that slides; the promise is over once Python knows of all steps. */
export const hand = new Follower(trigger);
export const slide = (name, ...args) => {
  heedMove(name);
  return hand.tell(name, args);
};
export const tiltCut = ({ turn, tilt }) => slide("tilt_cut", turn, tilt);

/** Where this browser draws, it moves the plane of a cut itself, and tells Python now and then. */
const CUT = 1000; // ms
export const shiftCut = async (mm) => {
  heedMove("shift_cut");
  const here = !ui.streamed && !ui.fallen;
  if (here) web.slice(mm);
  await hand.tell("shift_cut", [mm], here ? CUT : 0);
  web.slice(null);
};

export const select = (id, part) => {
  ui.details = true;
  if (phone.matches) ui.structures = false;
  return part ? move("part", id, part) : move("select", id);
};

/** What a structure is called, or a part of it; rows are gathered once for each set of words. */
export const nameOf = (() => {
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

/** This browser cannot draw (any more): the server does, and the reader is told why. */
export const fell = (name, places) => {
  ui.fallen = true;
  notify(message(name, places));
};
export const troubled = (name, places) => notify(message(name, { structure: nameOf(places.structure) ?? places.structure }));

/** Change who draws; where this browser has failed, it is tried again. */
export const drawHere = () => {
  if (!ui.fallen) return prefer("streamed");
  ui.fallen = false;
  if (ui.streamed) prefer("streamed");
};
