// The view that this browser draws itself: loads the bundle, and keeps one picture for the page.
// It begins with the page, long before there is an element to draw in or a picture to draw.

/** What outlives the element when the connection is lost and made again. */
let opened = null; // a promise of a SpineView, or of why there is none
let view = null;
const listeners = {};

/** What this page can do about drawing; `why` names the message that tells when it cannot. */
export const web = {
  /** Whether a voice goes on beside the picture, and whether something is about to change in step with it. */
  voiced: () => false,
  hurried: () => false,
  /** Beside a voice, before a picture is begun: look where the camera is to be when it is drawn. */
  steer: () => {},

  /** How long after it is asked for a picture comes on the page, s. */
  get lag() {
    return (view?.timely.lag ?? 0) / 1000;
  },

  /** Begin to load: the bundle, the files, the drawing's own memory. */
  start(addresses) {
    opened ??= create(addresses);
  },

  /** Draw in an element from now on. on: {drawn(quality), failed(message, places)}. */
  async open(addresses, host, message, camera, on) {
    Object.assign(listeners, on);
    this.start(addresses);
    const { made, failed } = await opened;
    if (!made) return on.failed(failed);
    view = made;
    view.mount(host);
    this.tell(message);
    view.look(camera, false);
    view.loading.catch((problem) => {
      console.error(problem.message);
      view.broken = true;
      on.failed("file_broken", { file: problem.message.split("/").pop().split(":")[0] });
    });
  },

  /** Take a message of Python's; false where this browser has missed one before it. */
  tell: (message) => !view || view.apply(message),

  /** A voice is to begin beside the picture; it may once what is being drawn is done. */
  accompany: () => view?.accompany(),
  look: (camera, moving) => view.look(camera, moving),
  lines: () => view.lines(),
  /** Let a cut lie so many mm along its axis, until the hand lets go (null). */
  slice: (offset) => view?.slice(offset),
  at: (x, y) => view.at(x, y),
  hover: (id) => view?.hover(id),
  /** Whether all that the picture names is here. */
  whole: () => view.whole,
  /** Where a structure's middle is now, mm; and whether something solid stands before that. */
  anchor: (id) => view.anchor(id),
  hides: (id, point) => view.hides(id, point),
  calm: (calm) => view && (view.calm = calm),
};

async function create({ script, ...files }) {
  try {
    const { SpineView } = await import(script);
    let waiting = 0;
    const made = new SpineView({
      onDrawn: (quality) => listeners.drawn?.(quality),
      onLost: () => {
        // the browser gives the memory back, mostly within a second; else the server draws
        clearTimeout(waiting);
        waiting = setTimeout(() => made.canvas.lost && listeners.failed?.("drawing_lost"), 3000);
      },
      onTrouble: (id) => {
        console.error(`the files of the spine have no ${id}`);
        listeners.troubled?.("not_in_files", { structure: id });
      },
    });
    made.voiced = () => web.voiced();
    made.hurried = () => web.hurried();
    made.steer = () => web.steer();
    made.loading = made.load(files);
    made.loading.catch(() => {}); // told once there is somebody to tell
    globalThis.spineView = made;
    return { made };
  } catch (problem) {
    console.warn(`drawing on the server: ${problem.message}`);
    return { failed: "cannot_draw" };
  }
}
