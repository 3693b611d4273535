// What opens over the page, one at a time, and gives the focus back.
import { keep } from "./focus.js";
import { ui } from "./ui.js";

let home = () => {};
export const open = (dialog) => (home = keep(() => (ui.dialog = dialog)));
export const shut = () => {
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
export const scale = pages("scale"); // its examples are shown where it was
export const topic = pages("topic");

/** Closes the dialog that is open, if one is. */
export const dismiss = () => {
  if (ui.dialog) shut();
  else if (ui.scale) scale("");
  else if (ui.topic) topic("");
};
