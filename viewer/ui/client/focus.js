// Where the keyboard's focus goes when what had it goes away.

/** What has had the focus last, and a selector of what takes over when it is gone. */
let last = null;
let heir = "";

/** data-heir on a panel names what has the focus after it, the first of these that is there. */
function note({ target }) {
  if (!target.closest?.(".page")) return;
  last = target;
  heir = target.closest("[data-heir]")?.dataset.heir ?? "";
}

const seen = (element) => Boolean(element?.isConnected && element.checkVisibility());

/** Once the page shows what is new: nobody is left without a place on it. */
export function mend() {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body || !last || seen(last)) return;
    const heirs = [...heir.split(",").filter(Boolean), ".stage"].map((one) => document.querySelector(one));
    heirs.find(seen)?.focus({ preventScroll: true });
  });
}

/** Open a dialog with `open`; the result gives the focus back to where it was before. */
export function keep(open) {
  const from = document.activeElement.closest(".page") ? document.activeElement : last;
  open();
  return () => requestAnimationFrame(() => (seen(from) ? from : document.querySelector(".more"))?.focus());
}

addEventListener("focusin", note);
