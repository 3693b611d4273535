// The canvas that pictures are drawn on: what the browser draws with, its size, what is on it.
import { LinearSRGBColorSpace, WebGLRenderer } from "three";
import { Drawing } from "./drawing.js";
import { Fence } from "./fence.js";
import { prepare } from "./passes.js";

const SOFTWARE = /swiftshader|llvmpipe|software|basic render/i;
const OPTIONS = { alpha: true, antialias: false, depth: false, stencil: false, powerPreference: "high-performance" };

/** A browser that cannot draw. */
export class RefusedError extends Error {}

export class Canvas {
  lost = false; // the browser has taken its memory away
  size = [0, 0]; // at rest, in its pixels
  extent = [0, 0]; // of what is drawn next
  unshown = null; // what has been drawn, or soon will be, and is not on the page yet
  #host = null;

  /** onLost(), onRestored(); onSize(size before) once it has another size. Throws RefusedError. */
  constructor({ onLost, onRestored, onSize }) {
    this.element = document.createElement("canvas");
    this.element.setAttribute("aria-hidden", "true"); // the element that it stands in has the words
    const context = this.element.getContext("webgl2", OPTIONS);
    if (!context?.getExtension("EXT_color_buffer_float") && !context?.getExtension("EXT_color_buffer_half_float"))
      throw new RefusedError("WebGL 2 is refused");
    const info = context.getExtension("WEBGL_debug_renderer_info");
    this.software = SOFTWARE.test(context.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : context.RENDERER));
    this.renderer = new WebGLRenderer({ canvas: this.element, context, ...OPTIONS });
    this.renderer.outputColorSpace = LinearSRGBColorSpace;
    this.renderer.autoClear = false;
    this.renderer.sortObjects = false;
    this.renderer.info.autoReset = false;
    this.renderer.debug.checkShaderErrors = false; // asking for them waits for the compiler
    this.drawing = new Drawing(this.renderer);
    prepare(this.renderer);
    this.element.addEventListener("webglcontextlost", (event) => {
      event.preventDefault();
      this.lost = true;
      this.unshown = null;
      onLost();
    });
    this.element.addEventListener("webglcontextrestored", () => {
      this.lost = false;
      this.drawing.forget();
      onRestored();
    });
    this.onSize = onSize;
    this.sizes = new ResizeObserver(() => this.#measure());
  }

  /** Stand in an element from now on; what is drawn is kept when the page takes that away. */
  mount(host) {
    host.prepend(this.element);
    this.#host = host;
    this.sizes.disconnect();
    try {
      this.sizes.observe(host, { box: "device-pixel-content-box" }); // tells of the page's zoom too
    } catch {
      this.sizes.observe(host);
    }
    this.#measure();
  }

  /** Width and height on the page, in CSS pixels; nothing while it has no place there. */
  get place() {
    const { clientWidth = 0, clientHeight = 0 } = this.#host ?? {};
    return clientWidth && clientHeight ? [clientWidth, clientHeight] : null;
  }

  #measure() {
    const { place, size: before } = this;
    if (!place) return;
    const sharp = Math.min(globalThis.devicePixelRatio || 1, 3);
    const size = place.map((side) => Math.round(side * sharp));
    if (before[0] === size[0] && before[1] === size[1]) return;
    this.size = size;
    this.onSize(before);
  }

  /** Draw a share of the pixels from now on. */
  fit(share) {
    this.extent = this.size.map((side) => Math.round(side * share));
  }

  /** Put what is drawn on the page, so far gone from what was kept. */
  present(gone) {
    const [width, height] = this.extent;
    if (this.element.width !== width || this.element.height !== height) this.renderer.setSize(width, height, false);
    this.drawing.present(gone);
  }

  /** Keep from the page what has been asked for until it is really drawn. */
  withhold(show) {
    this.unshown = { show, fence: new Fence(this.renderer.getContext()) };
  }

  /** Whether what is withheld is drawn. */
  get isDrawn() {
    return this.unshown.fence.isReached;
  }

  /** Show what is withheld. */
  show() {
    const { show, fence } = this.unshown;
    fence.drop();
    this.unshown = null;
    show();
  }

  /** Wait until the browser has really drawn (for measurements). */
  finish() {
    const gl = this.renderer.getContext();
    this.renderer.setRenderTarget(null);
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  }
}
