// What the reader takes away: a link, a step of a tour, a picture.
import { shut } from "./dialogs.js";
import { message, notify, state, trigger } from "./moves.js";
import { ui } from "./ui.js";

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

export const share = () => {
  const { link } = state();
  return copy(`${location.origin}/${link ? `?${link}` : ""}`, "link_copied");
};

export const copyStep = async () => copy(await trigger("step"), "step_copied");

const SIZES = { hd: [1920, 1080], uhd: [3840, 2160] };

export const save = async () => {
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
