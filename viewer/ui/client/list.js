// The list of structures: what is open in it, what is found in it, what it shows.
import { message, select, state } from "./moves.js";
import { finder } from "./search.js";
import { focusItem, showSelected } from "./tree.js";
import { ui } from "./ui.js";

// what is shown only when wanted starts folded
export const isClosed = (group) => ui.closed[group.id] ?? group.members.every((one) => one.optional);
export const toggleGroup = (id, closed) => (ui.closed[id] = !closed);

/** Whether a branch is switched on: what is shown only when wanted, else what is always there. */
export const isShown = (view, { id, members }) =>
  members.some(({ optional }) => optional) ? view.groups.includes(id) : members.some((one) => !view.hidden.includes(one.id));

export const search = finder(() => state().words, () => ui.search);

/** The parts under a structure in the list: all that were unfolded, or those searched for. */
export const partsOf = (member) => search.parts(member) ?? (ui.unfolded[member.id] ? member.parts : []);

/** What is said where nothing is found: that the model does not show it, if that is known. */
export const missed = () => {
  if (state().words.groups.some((group) => group.members.some(search.found))) return "";
  const known = search.absent();
  return known ? message("not_shown", { text: known.name }) : message("no_match", { text: ui.search });
};
export const unfold = (id, open) => (ui.unfolded[id] = open);

/** Into the list from the field above it: Down goes there, Enter picks the first that is found. */
export const searchKey = (event) => {
  const first = document.querySelector(".tree [data-named]") ?? document.querySelector(".tree [data-id]");
  if (!first || !["ArrowDown", "Enter"].includes(event.key)) return;
  event.preventDefault();
  focusItem(document.querySelector(".tree"), first);
  if (event.key === "Enter") select(first.dataset.id, first.dataset.part);
};

let revealed = "";

/** The list shows what is selected, wherever that was done. */
export async function reveal({ selected: id, part }, words) {
  const picked = [id, part].join(" ");
  if (picked === revealed) return;
  revealed = picked;
  const group = words.groups.find(({ members }) => members.some((one) => one.id === id));
  if (group) ui.closed[group.id] = false;
  await window.Vue.nextTick();
  const tree = document.querySelector(".tree");
  if (id && tree) showSelected(tree);
}
