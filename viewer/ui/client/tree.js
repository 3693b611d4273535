// Arrow keys in the list of structures, as the tree pattern of WAI-ARIA has them.
const items = (tree) =>
  [...tree.querySelectorAll('[role="treeitem"]')].filter((item) => item.offsetParent !== null);

const SHORT = { h: "hide", d: "fade", i: "isolate" };

export function treeKey(event, { select, move, toggleGroup, unfold }) {
  const tree = event.currentTarget;
  const here = event.target.closest('[role="treeitem"]');
  if (!here || event.ctrlKey || event.metaKey || event.altKey) return;
  const all = items(tree);
  const place = all.indexOf(here);
  const { group, id, part } = here.dataset;
  const open = here.getAttribute("aria-expanded");
  const toggle = (wide) => (group ? toggleGroup(group, wide) : unfold(id, wide));
  const to = {
    ArrowDown: () => all[place + 1],
    ArrowUp: () => all[place - 1],
    Home: () => all[0],
    End: () => all.at(-1),
    ArrowRight: () => (open === "false" ? toggle(true) : open === "true" ? all[place + 1] : null),
    ArrowLeft: () =>
      open === "true" ? toggle(false) : here.parentElement.closest('[role="treeitem"]'),
  }[event.key];
  if (to) {
    event.preventDefault();
    const item = to();
    if (item instanceof Element) focusItem(tree, item);
    return;
  }
  if (event.target !== here) return; // a key for a button within the row
  const pressed = event.key === "Enter" || event.key === " ";
  const own = here.querySelector(':scope > .row [role="switch"]'); // what is shown only when wanted
  if (pressed && group) toggle(open === "false");
  else if (pressed) select(id, part);
  else if (event.key === "h" && own) own.click();
  else if (SHORT[event.key] && id && !part) move(SHORT[event.key], id);
  else return;
  event.preventDefault();
}

/** One item at a time is in the tab order. */
export function focusItem(tree, item) {
  stop(tree, item);
  item.focus();
}

function stop(tree, item) {
  for (const other of tree.querySelectorAll('[role="treeitem"][tabindex="0"]')) other.tabIndex = -1;
  item.tabIndex = 0;
}

/** Whatever has been filtered or folded away: one of the items seen is in the tab order. */
export function keepStop(tree) {
  // asked at every change of the list, so often in a tour: no layout of the page while all is well
  if (tree.querySelector('[role="treeitem"][tabindex="0"]')?.checkVisibility()) return;
  const all = items(tree);
  if (!all.length || all.some(({ tabIndex }) => tabIndex === 0)) return;
  stop(tree, all.find((item) => item.ariaSelected === "true") ?? all[0]);
}

/** Bring what is selected into sight, and into the tab order. */
export function showSelected(tree) {
  const item = tree.querySelector('[aria-selected="true"]');
  if (!item?.offsetParent) return;
  const [row, seen] = [item.querySelector(".row"), tree].map((one) => one.getBoundingClientRect());
  if (row.top < seen.top || row.bottom > seen.bottom) {
    tree.scrollTop += (row.top + row.bottom - seen.top - seen.bottom) / 2; // the list alone, never the page
  }
  stop(tree, item);
}
