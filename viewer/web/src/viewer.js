// Draws the picture that Python has resolved, in the reader's own browser. It decides nothing: only
// the camera while it moves, what is pointed at and the way from one collapse to the next are its own.
import { ColorManagement, LinearSRGBColorSpace, Vector3, WebGLRenderer } from "three";
import { cap, frame, grain } from "./caps.js";
import { Drawing, linesOf } from "./drawing.js";
import { FileError, read } from "./glb.js";
import { Lens } from "./lens.js";
import { under } from "./pointer.js";
import { posture } from "./posture.js";
import { Solid } from "./solid.js";
import { cutting, light, rgb } from "./surface.js";

ColorManagement.enabled = false; // colours are taken and lit as they stand, as VTK does

const JITTERS = [[-0.25, -0.25], [0.25, 0.25], [-0.25, 0.25], [0.25, -0.25]]; // px: 2 x 2 samples
const MORPH = 420; // ms from one collapse to the next
const SMOOTH = 24; // ms a frame may take while the picture moves
const COARSEST = 0.6; // share of the resolution below which a moving picture is ugly

/** Whether this browser can draw; the name of what draws in software. */
export function able() {
  const gl = document.createElement("canvas").getContext("webgl2");
  if (!gl || !gl.getExtension("EXT_color_buffer_float") && !gl.getExtension("EXT_color_buffer_half_float")) return null;
  const info = gl.getExtension("WEBGL_debug_renderer_info");
  const name = info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : "";
  gl.getExtension("WEBGL_lose_context")?.loseContext();
  return { software: /swiftshader|llvmpipe|software|basic render/i.test(name) };
}

export class SpineView {
  /** onDrawn("moving", "refining" or "still") after each frame; onLost() when the browser has taken its canvas's memory away. */
  constructor({ software = false, onDrawn = () => {}, onLost = () => {}, onTrouble = () => {} } = {}) {
    Object.assign(this, { software, onDrawn, onLost, onTrouble });
    this.picture = null;
    this.solids = new Map();
    this.fractures = [];
    this.caps = new Map();
    this.weights = {};
    this.camera = null;
    this.hovered = "";
    this.level = "light";
    this.fine = software ? 1 : 2; // share of the resolution while the picture moves
    this.size = [0, 0]; // of the canvas at rest, in its pixels
    this.frames = 0;
    this.stage = 0; // of a picture at rest: how many samples have been drawn
    this.canvas = document.createElement("canvas");
    this.canvas.setAttribute("aria-hidden", "true"); // the element that it stands in has the words
    this.renderer = new WebGLRenderer({ canvas: this.canvas, antialias: false, alpha: false, depth: false, stencil: false, powerPreference: "high-performance" });
    this.renderer.outputColorSpace = LinearSRGBColorSpace;
    this.renderer.autoClear = false;
    this.renderer.sortObjects = false;
    this.renderer.info.autoReset = false;
    this.drawing = new Drawing(this.renderer);
    this.canvas.addEventListener("webglcontextlost", (event) => {
      event.preventDefault();
      this.lost = true;
      this.onLost();
    });
    this.canvas.addEventListener("webglcontextrestored", () => {
      this.lost = false;
      this.drawing.forget();
      this.#dropCaps();
      this.look(this.camera, false);
    });
    this.sizes = new ResizeObserver(() => this.#resize());
  }

  /** Draw in an element from now on; the picture is kept when the page takes the element away. */
  mount(host) {
    host.prepend(this.canvas);
    this.host = host;
    this.sizes.disconnect();
    this.sizes.observe(host);
    this.#resize();
  }

  /** Fetch the light file, draw it, then the full one; a file that fails is named. */
  async load({ light, full }) {
    await this.#take("light", light);
    this.look(this.camera, false);
    await new Promise((over) => setTimeout(over, 60)); // the first picture goes before the rest
    await this.#take("full", full);
    this.look(this.camera, false);
    this.loaded = performance.now();
    this.#plant();
  }

  async #take(level, url) {
    const { fractures, structures } = await read(url);
    this.fractures = fractures;
    for (const mesh of structures) {
      const known = this.solids.get(mesh.id);
      if (known) known.add(level, mesh);
      else this.solids.set(mesh.id, new Solid(mesh));
    }
    if (this.picture) this.#dress(Object.keys(this.picture.looks), true);
  }

  /** Grow the trees for picking while nothing else is to be done. */
  #plant() {
    const waiting = [...this.solids.values()];
    const idle = globalThis.requestIdleCallback ?? ((work) => setTimeout(work, 30));
    const one = () => {
      const solid = waiting.pop();
      if (!solid) return;
      (solid.details.full ?? solid.details.light).tree();
      idle(one);
    };
    idle(one);
  }

  // --- the picture
  /** Take a picture, or the difference to the one shown; false where it does not follow on that. */
  apply(message) {
    const { seq, base, ...rest } = message;
    if (base === undefined) this.picture = { ...rest, seq };
    else if (!this.picture || base !== this.picture.seq) return this.picture?.seq === seq;
    else {
      const looks = { ...this.picture.looks };
      for (const [id, look] of Object.entries(rest.looks ?? {})) {
        if (look) looks[id] = { ...looks[id], ...look };
        else delete looks[id];
      }
      this.picture = { ...this.picture, ...rest, looks, seq };
    }
    const changed = base === undefined ? Object.keys(this.picture.looks) : Object.keys(rest.looks ?? {});
    const redraw = base === undefined || "section" in rest || "collapses" in rest
      || Object.values(rest.looks ?? {}).some((look) => !look || Object.keys(look).some((key) => key !== "outline"));
    if ("studio" in rest) light(rest.studio);
    this.#dress(changed, base === undefined || "section" in rest);
    if (base === undefined) {
      this.weights = { ...this.picture.collapses };
      this.#stand();
    } else if ("collapses" in rest) this.#morph();
    if (redraw) this.look(this.camera, !("collapses" in rest) && this.#heavy());
    else this.lines();
    return true;
  }

  #heavy() {
    return this.software && Boolean(this.camera);
  }

  #dress(ids, all) {
    const { looks, section } = this.picture;
    for (const id of ids) {
      const solid = this.solids.get(id);
      if (solid && looks[id]) solid.dress(looks[id]);
      else if (!solid && this.solids.size && looks[id]) this.onTrouble(id);
    }
    if (!all) return;
    for (const solid of this.solids.values()) solid.cut(Boolean(section));
    this.plane = section ? frame(section) : null;
    const { normal, origin } = this.plane ?? {};
    if (normal) cutting.value.set(...normal, -normal.dot(origin));
    else cutting.value.set(0, 0, 0, 0);
    if (this.fractures.length) this.#stand();
  }

  #stand() {
    const present = posture(this.fractures, this.weights);
    const key = JSON.stringify(present.map(({ fracture, weight }) => [fracture.id, weight]));
    for (const solid of this.solids.values()) if (solid.standing !== key) {
      solid.standing = key;
      solid.stand(present);
    }
  }

  /** Go from the collapses that are shown to those that are wanted. */
  #morph() {
    const [from, to] = [{ ...this.weights }, this.picture.collapses];
    const ids = [...new Set([...Object.keys(from), ...Object.keys(to)])];
    const far = Math.max(...ids.map((id) => Math.abs((to[id] ?? 0) - (from[id] ?? 0))), 0);
    const time = this.calm ? 1 : MORPH * Math.min(1, far * 3);
    this.morphing = { from, to, ids, start: performance.now(), time };
  }

  #morphed(now) {
    const { from, to, ids, start, time } = this.morphing;
    const t = Math.min(1, (now - start) / time);
    const k = t * t * (3 - 2 * t);
    for (const id of ids) this.weights[id] = (from[id] ?? 0) + ((to[id] ?? 0) - (from[id] ?? 0)) * k;
    if (t === 1) {
      this.morphing = null;
      this.weights = { ...to };
    }
    this.#stand();
  }

  /** Where a point of a structure has gone, mm. */
  moved(id, point) {
    const solid = this.solids.get(id);
    return solid ? new Vector3(...point).applyMatrix4(solid.matrix).toArray() : point;
  }

  get shown() {
    return Object.keys(this.picture?.looks ?? {}).map((id) => this.solids.get(id)).filter(Boolean);
  }

  // --- frames, on demand only
  /** Look from a camera (seven numbers): quickly while it moves, well when it rests. */
  look(camera, moving) {
    this.camera = camera ? [...camera] : this.camera;
    this.wanted = moving ? "moving" : this.wanted === "moving" ? "moving" : "still";
    this.stage = 0;
    this.#wake();
  }

  /** Draw the lines anew, over what is drawn. */
  lines() {
    this.relined = true;
    this.#wake();
  }

  #wake() {
    if (!this.pending && !this.lost) this.pending = requestAnimationFrame((now) => this.#frame(now));
  }

  #frame(now) {
    this.pending = 0;
    if (!this.picture || !this.camera || !this.solids.size || !this.host?.clientWidth || this.lost) return;
    if (this.morphing) {
      this.#morphed(performance.now());
      this.wanted = this.morphing ? "moving" : "still";
      this.stage = 0;
    }
    if (this.wanted === "moving") this.#moving(now);
    else if (this.wanted === "still") this.#still();
    else if (this.relined) this.#relined();
    this.renderer.info.reset();
    if (this.morphing) this.#wake();
  }

  #moving(now) {
    const wait = now - (this.last ?? 0);
    if (this.software && wait < 200) {
      // the share of the resolution follows what frames cost
      const goal = wait > SMOOTH * 1.25 ? this.fine * 0.92 : wait < SMOOTH * 0.8 ? this.fine * 1.03 : this.fine;
      this.fine = Math.min(1, Math.max(COARSEST, goal));
    }
    this.last = now;
    this.wanted = null;
    this.relined = false;
    const share = this.#steady(this.fine);
    this.#fit(Math.min(share, 1));
    this.#things("light", Math.max(share, 1), [0, 0], true);
    this.drawing.single();
    this.#finish("");
    this.#told("moving");
  }

  /** A share in steps, so that targets are not made anew with every frame. */
  #steady(share) {
    return share > 1 ? share : Math.ceil(share * 10) / 10;
  }

  #still() {
    const samples = this.size[0] * this.size[1] > 9e6 ? 1 : JITTERS.length;
    const first = this.stage === 0;
    if (first) this.#fit(1);
    this.#things("full", 1, samples > 1 ? JITTERS[this.stage] : [0, 0], false);
    this.stage += 1;
    const over = this.stage === samples;
    this.drawing.share(first, samples, over, Boolean(this.#rim()));
    if (over) this.wanted = null;
    else this.#wake();
    if (!first && !over) return; // the first sample is shown at once, their average once
    if (!over) this.drawing.single();
    this.#relined();
  }

  #relined() {
    this.relined = false;
    this.#finish(this.hovered);
    this.#told(this.wanted ? "refining" : "still");
  }

  #finish(hovered) {
    this.lens.jitter(0, 0);
    this.drawing.lines(linesOf(this.shown, this.picture, hovered), this.solids, this.caps, this.lens, this.#rim());
    this.drawing.present(this.picture.background);
  }

  /** The line around all that is solid, as pale colours need on a pale page. */
  #rim() {
    const { background, ink, studio } = this.picture;
    const ground = rgb(background);
    return (ground.x + ground.y + ground.z) / 3 > 0.5 ? { color: ink, strength: studio.ink } : null;
  }

  /** Give the canvas a share of its pixels. */
  #fit(share) {
    const [width, height] = this.size.map((side) => Math.round(side * share));
    if (this.canvas.width !== width || this.canvas.height !== height) this.renderer.setSize(width, height, false);
  }

  #told(quality) {
    this.frames += 1;
    this.onDrawn(quality);
  }

  #things(level, share, [dx, dy], coarse) {
    const { shown, canvas } = this;
    const size = [Math.round(canvas.width * share), Math.round(canvas.height * share)];
    const corners = shown.flatMap(({ box: { min, max } }) =>
      [0, 1, 2, 3, 4, 5, 6, 7].map((k) => new Vector3(k & 1 ? max.x : min.x, k & 2 ? max.y : min.y, k & 4 ? max.z : min.z)));
    this.lens = new Lens(this.camera, ...size, corners);
    this.lens.jitter(dx, dy);
    for (const solid of shown) solid.show(level);
    this.#cap(shown, coarse);
    this.drawing.things(shown, this.caps, this.lens, coarse, this.picture.studio.contact);
  }

  /** The cut faces of what is solid; faces that are still right are kept. */
  #cap(shown, coarse) {
    if (!this.plane) return this.#dropCaps();
    const cell = coarse ? 0.5 : Math.min(0.5, Math.max(0.2, this.lens.window / this.lens.size[1]));
    const fine = grain((this.lens.window / this.lens.size[1]) * (coarse ? 2 : 0.5));
    const wanted = new Set();
    for (const solid of shown) {
      if (solid.look.opacity < 1 || !this.#crosses(solid)) continue;
      wanted.add(solid.id);
      const key = [this.plane, solid.detail.form, cell, fine, solid.look.color];
      const known = this.caps.get(solid.id);
      if (known?.userData.key.every((one, k) => one === key[k])) continue;
      this.#drop(solid.id);
      const mesh = cap(solid, this.plane, solid.look, this.picture.marrow, cell, fine);
      if (!mesh) continue;
      mesh.userData.key = key;
      this.caps.set(solid.id, mesh);
    }
    for (const id of [...this.caps.keys()]) if (!wanted.has(id)) this.#drop(id);
  }

  #crosses({ box }) {
    const { normal, origin } = this.plane;
    const middle = box.getCenter(new Vector3()).sub(origin).dot(normal);
    const half = box.getSize(new Vector3()).multiplyScalar(0.5);
    return Math.abs(middle) <= Math.abs(normal.x) * half.x + Math.abs(normal.y) * half.y + Math.abs(normal.z) * half.z;
  }

  #drop(id) {
    this.caps.get(id)?.userData.dispose();
    this.caps.delete(id);
  }

  #dropCaps() {
    for (const id of [...this.caps.keys()]) this.#drop(id);
  }

  // --- pointing
  /** {id, part} at a place of the element in CSS pixels; null for none. */
  at(x, y) {
    if (!this.picture || !this.camera || !this.solids.size) return null;
    const { clientWidth, clientHeight } = this.host;
    const lens = new Lens(this.camera, clientWidth, clientHeight, []);
    const { shown } = this;
    for (const solid of shown) solid.show("full");
    return under(lens.eye, lens.ray(x, y), shown, this.plane, this.picture.studio.xray);
  }

  /** Outline what is pointed at; '' for nothing. */
  hover(id) {
    if (id === this.hovered) return;
    this.hovered = id;
    if (!this.wanted && this.drawing.drawn) this.lines();
  }

  #resize() {
    const { clientWidth: width, clientHeight: height } = this.host;
    if (!width || !height) return;
    const sharp = Math.min(globalThis.devicePixelRatio || 1, 3);
    const size = [Math.round(width * sharp), Math.round(height * sharp)];
    if (this.size[0] === size[0] && this.size[1] === size[1]) return;
    this.size = size;
    if (!this.camera) return this.renderer.setSize(...size, false);
    this.look(this.camera, this.#heavy());
    if (this.pending) cancelAnimationFrame(this.pending);
    this.#frame(performance.now()); // at once: a resized canvas is blank
    this.look(this.camera, false);
  }

  /** Wait until the browser has really drawn (for measurements). */
  finish() {
    const gl = this.renderer.getContext();
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  }
}

export { FileError };
