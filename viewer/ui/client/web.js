// The view that this browser draws itself: loads the bundle, and keeps one picture for the page.

/** What outlives the element when the connection is lost and made again. */
let opened = null; // a promise of a SpineView, or of why there is none
let view = null;
const listeners = {};

/** What this page can do about drawing; `why` names the message that tells when it cannot. */
export const web = {
  get ready() {
    return Boolean(view) && !view.lost;
  },

  /** Begin to draw in an element. on: {drawn(quality), failed(message, places)}. */
  async open(addresses, host, message, camera, on) {
    Object.assign(listeners, on);
    opened ??= create(addresses);
    view = await opened;
    if (!view) return false;
    view.mount(host);
    this.tell(message);
    view.look(camera, false);
    view.loading ??= view.load(addresses).catch((problem) => {
      console.warn(problem.message);
      view.broken = true;
      listeners.failed?.("file_broken", { file: problem.message.split("/").pop().split(":")[0] });
    });
    return true;
  },

  /** Take a message of Python's; false where this browser has missed one before it. */
  tell: (message) => !view || view.apply(message),

  look: (camera, moving) => view.look(camera, moving),
  at: (x, y) => view.at(x, y),
  hover: (id) => view?.hover(id),
  calm: (calm) => view && (view.calm = calm),
  moved: (id, at) => view?.moved(id, at) ?? at,
  get drawing() {
    return view && !view.broken && view.solids.size > 0;
  },
};

async function create({ script }) {
  try {
    const { able, SpineView } = await import(script);
    const found = able();
    if (!found) throw new Error("WebGL 2 is refused");
    let waiting = 0;
    const made = new SpineView({
      ...found,
      onDrawn: (quality) => listeners.drawn?.(quality),
      onLost: () => {
        // the browser gives the memory back, mostly within a second; else the server draws
        clearTimeout(waiting);
        waiting = setTimeout(() => made.lost && listeners.failed?.("drawing_lost"), 3000);
      },
      onTrouble: (id) => console.warn(`the files of the spine have no ${id}`),
    });
    globalThis.spineView = made;
    return made;
  } catch (problem) {
    console.warn(`drawing on the server: ${problem.message}`);
    listeners.failed?.("cannot_draw");
    return null;
  }
}
