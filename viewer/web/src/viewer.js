// Draws the picture that Python has resolved, in the reader's own browser. It decides nothing: only
// the camera while it moves, what is pointed at and the way from one collapse to the next are its own.
import { Box3, ColorManagement, Frustum, LinearSRGBColorSpace, Matrix4, Vector3, WebGLRenderer } from "three";
import { MeshoptSimplifier } from "meshoptimizer/simplifier";
import { Cast } from "./cast.js";
import { Chores } from "./chores.js";
import { Drawing, backdrop, linesOf } from "./drawing.js";
import { Faces } from "./faces.js";
import { FileError } from "./glb.js";
import { Lens } from "./lens.js";
import { Pace } from "./pace.js";
import { drawn, prepare } from "./passes.js";
import { hides, under } from "./pointer.js";
import { Rehearsal } from "./rehearsal.js";
import { light, material, rgb, suit } from "./surface.js";
import { Timely } from "./timely.js";

ColorManagement.enabled = false; // colours are taken and lit as they stand, as VTK does

const JITTERS = [[-0.25, -0.25], [0.25, 0.25], [-0.25, 0.25], [0.25, -0.25]]; // px: 2 x 2 samples
const REST = 120; // ms without a change after which the picture at rest is drawn
const FADE = 140; // ms from a moving picture to the one at rest
const LOOK = 5; // ms between two looks whether what is drawn is ready
const SOON = 20; // ms after which what came while a picture was drawn has been taken in
const PALE = 0.2; // opacity below which fewer triangles of these would not show, either; of smooth things they do
const PLAIN = ["vertebra", "disc"];
const NEAR = 2; // px to a millimetre above which fewer triangles would show while it moves
const LESS = 0.8; // share of the pixels below which a smaller picture may be drawn as well as any
const SOFTWARE = /swiftshader|llvmpipe|software|basic render/i;

/** A browser that cannot draw. */
export class RefusedError extends Error {}

export class SpineView {
  /**
   * onDrawn("moving", "refining" or "still") after each frame; onLost() when the browser has taken
   * its canvas's memory away; onTrouble(id) for what the files do not have. Throws RefusedError.
   */
  constructor({ onDrawn = () => {}, onLost = () => {}, onTrouble = () => {} } = {}) {
    Object.assign(this, { onDrawn, onLost, onTrouble });
    this.picture = null;
    this.made = new Map(); // what the server makes on demand: "coming", "come" or "failed"
    this.cast = new Cast(onTrouble);
    this.faces = new Faces();
    this.camera = null;
    this.hovered = "";
    this.size = [0, 0]; // of the canvas at rest, in its pixels
    this.extent = [0, 0]; // of what is drawn next
    this.inSight = new Set(); // what was drawn last
    this.unshown = null; // what has been drawn, or soon will be, and is not on the page yet
    this.frames = 0;
    this.wanted = { moving: false, still: false }; // a frame while it moves, one at rest after it
    this.held = null; // where a hand has the plane of the cut
    this.stage = 0; // of a picture at rest: how many samples have been drawn
    this.voiced = () => false; // whether a voice goes on beside the picture
    this.hurried = () => false; // whether the page has no time now for a picture drawn well without a graphics card
    this.steer = () => {}; // beside a voice, before a frame is begun: the camera may look elsewhere
    this.active = 0; // when a picture or its lines were last asked for
    this.resting = 0; // until the picture at rest is drawn of itself
    this.canvas = document.createElement("canvas");
    this.canvas.setAttribute("aria-hidden", "true"); // the element that it stands in has the words
    const options = { alpha: true, antialias: false, depth: false, stencil: false, powerPreference: "high-performance" };
    const context = this.canvas.getContext("webgl2", options);
    if (!context?.getExtension("EXT_color_buffer_float") && !context?.getExtension("EXT_color_buffer_half_float"))
      throw new RefusedError("WebGL 2 is refused");
    const info = context.getExtension("WEBGL_debug_renderer_info");
    this.software = SOFTWARE.test(context.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : context.RENDERER));
    this.pace = new Pace(this.software);
    this.timely = new Timely(); // beside a voice
    this.renderer = new WebGLRenderer({ canvas: this.canvas, context, ...options });
    this.renderer.outputColorSpace = LinearSRGBColorSpace;
    this.renderer.autoClear = false;
    this.renderer.sortObjects = false;
    this.renderer.info.autoReset = false;
    this.renderer.debug.checkShaderErrors = false; // asking for them waits for the compiler
    this.drawing = new Drawing(this.renderer);
    this.rehearsal = new Rehearsal(this.renderer);
    this.chores = new Chores(this);
    const { role } = this.pace.now;
    this.drawing.prepare(suit(material(role, {}, false), role));
    prepare(this.renderer);
    this.canvas.addEventListener("webglcontextlost", (event) => {
      event.preventDefault();
      this.lost = true;
      this.pending = this.unshown = null;
      this.onLost();
    });
    this.canvas.addEventListener("webglcontextrestored", () => {
      this.lost = false;
      this.drawing.forget();
      this.faces.drop();
      this.look(this.camera, false);
    });
    this.sizes = new ResizeObserver(() => this.#resize());
  }

  /** Draw in an element from now on; the picture is kept when the page takes the element away. */
  mount(host) {
    host.prepend(this.canvas);
    this.host = host;
    this.sizes.disconnect();
    try {
      this.sizes.observe(host, { box: "device-pixel-content-box" }); // tells of the page's zoom too
    } catch {
      this.sizes.observe(host);
    }
    this.#resize();
  }

  /** Fetch the light file, draw it, then the full one; a file that fails is named. */
  async load({ light, full, made }) {
    this.workshop = made;
    await this.cast.take("light", light);
    this.look(this.camera, true);
    await this.cast.take("full", full);
    this.look(this.camera, false);
    this.loaded = performance.now();
    this.#fetch();
    await MeshoptSimplifier.ready;
    this.chores.plan();
  }

  /** Fetch what the picture names and the server makes on demand: tumors, and what fractures bend. */
  #fetch() {
    if (!this.loaded) return; // a fracture bends what both files hold
    for (const id of this.picture?.made ?? []) {
      if (["coming", "come"].includes(this.made.get(id))) continue;
      this.made.set(id, "coming");
      this.#make(id).then(
        () => this.made.set(id, "come"),
        (problem) => {
          this.made.set(id, "failed");
          console.error(problem.message);
          this.onTrouble(id);
          this.#renew(); // nothing more is awaited
        },
      );
    }
  }

  /** Whether all that the picture names is here, or will not come. */
  get whole() {
    return (this.picture?.made ?? []).every((id) => ["come", "failed"].includes(this.made.get(id)));
  }

  async #make(id) {
    await this.cast.learn(id, `${this.workshop}${encodeURIComponent(id)}.glb`);
    this.chores.plan();
    this.cast.morph(this.calm);
    this.#renew();
  }

  /** A voice is to begin beside the picture: have at hand what else it may come to show. Over once what is being drawn is done. */
  async accompany() {
    if (this.loaded) this.chores.plan();
    await MeshoptSimplifier.ready;
    if (this.software) for (const solid of this.cast.solids.values()) solid.thin();
    await drawn(this.renderer.getContext());
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
    let redraw = base === undefined || "collapses" in rest || "growth" in rest || "former" in rest
      || Object.values(rest.looks ?? {}).some((look) => !look || Object.keys(look).some((key) => key !== "outline"));
    if ("studio" in rest) light(rest.studio);
    if ("background" in rest) this.canvas.style.background = backdrop(rest.background);
    this.cast.picture = this.picture;
    if ("collapses" in rest) this.cast.seat();
    this.cast.dress(changed, base === undefined || "section" in rest || "former" in rest);
    redraw = this.#cut() || redraw;
    if (base === undefined) this.cast.settle();
    else if ("collapses" in rest || "growth" in rest) this.cast.morph(this.calm);
    if ("made" in rest) this.cast.push();
    this.#fetch();
    if (redraw || this.#isUnderway()) this.#renew();
    else this.lines();
    return true;
  }

  /** Let the cut lie so many mm along its axis, wherever the picture says, until the hand lets go (null). */
  slice(offset) {
    const { section } = this.picture ?? {};
    this.held = section && offset !== null ? { along: waysOf(section), offset } : null;
    if (!this.#cut()) return;
    this.look(this.camera, true);
    this.#rest();
  }

  /** Cut where a hand has the plane, else where the picture does; whether that is another place than before. */
  #cut() {
    const { section } = this.picture ?? {};
    const held = section && this.held?.along === waysOf(section);
    return this.faces.cut(held ? { ...section, offset: this.held.offset } : section);
  }

  /** Draw anew: without a graphics card quickly first. */
  #renew() {
    this.look(this.camera, this.software);
    if (this.software) this.#rest();
  }

  /**
   * Draw well once nothing has changed for a while: on the way, that would hold up what comes next.
   * Where a picture took longer than that, what has come meanwhile is taken in first (`over`).
   */
  #rest(over = false) {
    clearTimeout(this.resting);
    this.resting = setTimeout(() => (over ? this.look(this.camera, false) : this.#rest(true)), over ? SOON : REST);
  }

  // --- frames, on demand only
  /** Look from a camera (seven numbers): quickly while it moves, well when it rests. */
  look(camera, moving) {
    this.active = performance.now();
    clearTimeout(this.resting);
    this.resting = 0;
    this.camera = camera ? [...camera] : this.camera;
    if (moving) this.wanted = { moving: true, still: false };
    else this.wanted.still = true;
    this.stage = 0;
    this.fading = null;
    this.#wake();
  }

  /** Draw the lines anew, over what is drawn. */
  lines() {
    this.active = performance.now();
    this.relined = true;
    this.#wake();
  }

  /** At the next frame of the page; sooner while what is drawn is waited for, or has just been put on the canvas. */
  #wake(soon) {
    if (this.pending || this.lost) return;
    const ticket = (this.pending = {});
    const go = () => ticket === this.pending && this.#frame(performance.now());
    if (soon === undefined) requestAnimationFrame(go);
    else setTimeout(go, soon);
  }

  #frame(now) {
    let shown = false;
    try {
      if (!this.picture || !this.camera || !this.cast.solids.size || !this.host?.clientWidth || this.lost) return;
      shown = this.unshown && this.#isDrawn();
      if (shown) this.#show();
      else if (!this.unshown) this.#draw(now);
    } finally {
      this.pending = null;
    }
    if (this.unshown || this.cast.morphing || this.fading || this.relined || this.#isWanted()) this.#wake(this.unshown ? LOOK : shown ? 0 : undefined);
  }

  #draw(now) {
    if (this.cast.morphing) {
      this.cast.morphed();
      this.wanted = { moving: true, still: false };
      if (!this.cast.morphing) this.#rest();
      this.stage = 0;
    }
    if (this.wanted.moving) this.#moving(now);
    else if (this.relined && this.drawing.drawn && !this.stage) this.#relined(); // lines are soon drawn
    else if (this.wanted.still && !(this.software && (this.hurried() || !this.whole))) this.#still();
    else if (this.fading || this.relined) this.#relined();
    this.renderer.info.reset();
  }

  /**
   * Show something once it is drawn. A browser without a graphics card would wait for that with
   * everything else on the page: while a voice goes on there, a picture goes on the canvas only
   * when it is ready. That takes longer in all.
   */
  #later(show) {
    if (!this.#isBeside()) return show();
    const gl = this.renderer.getContext();
    this.unshown = { show, sync: gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0) };
    gl.flush();
  }

  #isDrawn() {
    const gl = this.renderer.getContext();
    return gl.getSyncParameter(this.unshown.sync, gl.SYNC_STATUS) === gl.SIGNALED;
  }

  #show() {
    const { show, sync } = this.unshown;
    this.renderer.getContext().deleteSync(sync);
    this.unshown = null;
    show();
  }

  #moving(now) {
    const beside = this.#isBeside();
    // with a graphics card, how soon a collapse goes on is up to the server and this page's scripts
    if (!beside && (this.software || !this.cast.morphing)) this.pace.frame(now);
    if (beside) this.steer();
    this.wanted.moving = false;
    this.relined = false;
    const { level, role, samples, share } = (beside ? this.timely : this.pace).now;
    this.#fit(share);
    const start = performance.now();
    this.#things(this.#isFar() ? "afar" : level, role, [0, 0], { quick: true, samples });
    this.drawing.single();
    this.#lined("");
    this.fleeting = true;
    this.#later(() => {
      if (beside) this.timely.took(performance.now() - start);
      this.#present(1, this.resting || this.wanted.still ? "refining" : "moving");
    });
  }

  #still() {
    const samples = this.size[0] * this.size[1] > 9e6 ? 1 : JITTERS.length;
    const first = this.stage === 0;
    if (first) {
      this.#fade();
      if (this.#isBeside()) this.#foresee();
    }
    this.#things("full", "fine", samples > 1 ? JITTERS[this.stage] : [0, 0]);
    this.stage += 1;
    const over = this.stage === samples;
    this.drawing.share(first, samples, over, Boolean(this.#rim()));
    if (!over) return this.#later(() => {});
    this.wanted.still = false;
    this.fleeting = false;
    this.#lined(this.hovered);
    this.relined = false;
    this.#later(() => {
      this.fading = this.kept && !this.#isWanted() ? { start: performance.now() } : null;
      this.#appear();
    });
  }

  /** Whether a voice goes on beside the picture, and no graphics card draws it. */
  #isBeside() {
    return this.software && this.voiced();
  }

  /** Draw for nobody the picture that comes if a bone begins to sink now: the first one takes long, and the voice goes on. */
  #foresee() {
    if (this.cast.posture.bent) return;
    const { level, role, samples, share } = this.timely.now;
    this.#fit(share);
    this.cast.sinking(() => {
      this.#things(this.#isFar() ? "afar" : level, role, [0, 0], { quick: true, samples });
      this.#lined("");
    });
    this.#fit(1);
  }

  /** Whether a part of the triangles is enough from here; without a graphics card that counts. */
  #isFar() {
    return this.software && this.extent[1] / this.#window() < NEAR;
  }

  /** Keep the picture that moved, so that the one at rest comes in softly. */
  #fade() {
    this.kept = this.fleeting && !this.calm && this.drawing.drawn;
    if (this.kept) this.drawing.keep(...this.size);
    this.#fit(1);
  }

  #relined() {
    if (this.relined) this.#lined(this.hovered);
    this.relined = false;
    this.#appear();
  }

  /** Show the picture at rest, as far as it has come in. */
  #appear() {
    const gone = this.fading ? Math.min(1, (performance.now() - this.fading.start) / FADE) : 1;
    if (gone === 1) this.fading = null;
    this.#present(gone, this.fading || this.resting || this.#isWanted() ? "refining" : "still");
  }

  /** Whether a picture at rest has been begun that takes a while: lines would wait for it. */
  #isUnderway() {
    return this.software && this.wanted.still && this.stage > 0;
  }

  #isWanted() {
    return this.wanted.moving || this.wanted.still;
  }

  #lined(hovered) {
    this.lens.jitter(0, 0);
    const { former, shown, solids } = this.cast;
    const inSight = (solid) => this.inSight.has(solid); // the rest has not been made ready to be drawn
    const ghosts = [...former.entries()].filter(([, ghost]) => inSight(ghost));
    const groups = linesOf(shown.filter(inSight), this.picture, hovered, ghosts);
    this.drawing.lines(groups, new Map([...solids, ...former]), this.faces.shown, this.lens, this.#rim());
  }

  /** The line around all that is solid, on a pale page. */
  #rim() {
    const { background, ink, studio } = this.picture;
    const ground = rgb(background);
    return (ground.x + ground.y + ground.z) / 3 > 0.5 ? { color: ink, strength: studio.ink } : null;
  }

  /** Draw a share of the pixels from now on. */
  #fit(share) {
    this.extent = this.size.map((side) => Math.round(side * share));
  }

  /** Millimetres from the bottom to the top of the picture, at the focal point. */
  #window() {
    const [, , , , , across, tall] = this.camera;
    return Math.max(tall, (across * this.size[1]) / this.size[0]);
  }

  /** Put what is drawn on the canvas. */
  #present(gone, quality) {
    const [width, height] = this.extent;
    if (this.canvas.width !== width || this.canvas.height !== height) this.renderer.setSize(width, height, false);
    this.drawing.present(gone);
    this.frames += 1;
    this.onDrawn(quality);
  }

  #things(level, role, [dx, dy], options) {
    const size = this.extent;
    const around = new Box3();
    const { seen: all } = this.cast;
    for (const { box } of all) around.union(box);
    this.lens = new Lens(this.camera, ...size, cornersOf(around));
    this.lens.jitter(dx, dy);
    const inSight = new Frustum().setFromProjectionMatrix(
      new Matrix4().multiplyMatrices(this.lens.camera.projectionMatrix, this.lens.camera.matrixWorldInverse),
    );
    const seen = all.filter(({ sphere }) => inSight.intersectsSphere(sphere));
    this.inSight = new Set(seen);
    const less = options?.quick && this.software;
    for (const solid of seen) {
      const pale = less && solid.look.opacity < PALE && PLAIN.includes(solid.kind);
      solid.show(pale ? "afar" : level, role);
    }
    this.faces.make(seen, this.picture, this.lens, Boolean(options?.quick));
    this.drawing.things(seen, this.faces.shown, this.lens, this.picture.studio.contact, options);
  }

  // --- pointing
  /** {id, part} at a place of the element in CSS pixels; null for none. */
  at(x, y) {
    if (!this.picture || !this.camera) return null;
    const { clientWidth, clientHeight } = this.host;
    const lens = new Lens(this.camera, clientWidth, clientHeight, []);
    return under(lens.eye, lens.ray(x, y), this.cast.shown, this.faces.plane, this.picture.studio.xray);
  }

  /** Whether all of a structure that is near a point (mm) is cut away, or hidden by something solid. */
  hides(id, point) {
    if (!this.picture || !this.camera) return false;
    return hides(this.cast.solids.get(id), point, this.cast.shown, new Lens(this.camera, 1, 1, []), this.faces.plane);
  }

  /** Where a name points to a structure, mm: its middle, or a place on its cut face. */
  anchor(id) {
    return this.cast.anchor(id, this.faces);
  }

  /** Outline what is pointed at; '' for nothing. */
  hover(id) {
    if (id === this.hovered) return;
    this.hovered = id;
    if (this.drawing.drawn) this.lines();
  }

  #resize() {
    const { clientWidth: width, clientHeight: height } = this.host;
    if (!width || !height) return;
    const sharp = Math.min(globalThis.devicePixelRatio || 1, 3);
    const size = [Math.round(width * sharp), Math.round(height * sharp)];
    if (this.size[0] === size[0] && this.size[1] === size[1]) return;
    if (size[0] * size[1] < LESS * this.size[0] * this.size[1]) this.pace.reset();
    this.size = size;
    if (!this.camera || !this.drawing.drawn) return this.#fit(1);
    this.#renew();
    this.unshown = null;
    this.#frame(performance.now());
    if (this.unshown) this.#show(); // at once: a resized canvas is blank
  }

  /** Wait until the browser has really drawn (for measurements). */
  finish() {
    const gl = this.renderer.getContext();
    this.renderer.setRenderTarget(null);
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  }
}

/** What the planes of a cut that slides have in common. */
const waysOf = ({ start, axis }) => String([start, axis]);

const cornersOf = ({ min, max }) =>
  [0, 1, 2, 3, 4, 5, 6, 7].map((k) => new Vector3(k & 1 ? max.x : min.x, k & 2 ? max.y : min.y, k & 4 ? max.z : min.z));

export { FileError };
