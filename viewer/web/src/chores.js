// What a browser does while nothing moves, so that no picture waits for it.
const CALM = 1000; // ms without a new picture after which a hand seems to rest
const SOON = 20; // ms after which what the browser makes may be made
const PATIENCE = 300; // ms after which what moves may have come to rest

export class Chores {
  #hands = []; // for a hand: what is drawn from afar, and the trees for picking
  #programs = []; // that the graphics card runs

  /** view: a SpineView, which says whether it is at rest. */
  constructor(view) {
    this.view = view;
  }

  /** Do what the structures that are here need and has not been done. */
  plan() {
    const { cast, pace, rehearsal, canvas } = this.view;
    const solids = [...cast.solids.values()];
    const surfaces = [...new Set([pace.now.role, "fine"])];
    const idle = !this.#hands.length && !this.#programs.length;
    this.#hands.push(
      ...rehearsal.bending(solids, surfaces),
      ...(canvas.software ? solids.map((solid) => () => solid.thin()) : []),
      ...solids.map(({ details }) => () => (details.full ?? details.light).tree()),
    );
    this.#programs.push(...rehearsal.of(solids, [...surfaces, "depth", "mask"], this.view.voiced()));
    if (idle) this.#work();
  }

  /** One chore after another. */
  #work() {
    const { view } = this;
    const [hands, programs] = [this.#hands, this.#programs];
    const idle = globalThis.requestIdleCallback ?? ((work) => setTimeout(work, 30));
    const one = (left) => {
      const hand = !view.voiced() && !hands.length && performance.now() - view.active < CALM;
      if (hand || view.fleeting || view.hurried()) return setTimeout(idle, PATIENCE, one);
      if (view.rehearsal.busy) return setTimeout(idle, SOON, one);
      const next = () => (programs.length && (view.voiced() || !hands.length) ? programs : hands).shift()?.();
      do next();
      while ((hands.length || programs.length) && left?.timeRemaining() > 4 && !view.rehearsal.busy);
      if (hands.length || programs.length) idle(one);
    };
    idle(one);
  }
}
