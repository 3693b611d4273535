// Draws the picture that Python has resolved, in the reader's own browser. It decides nothing: only
// the camera while it moves, what is pointed at and the way from one collapse to the next are its own.
import { Box3, ColorManagement, Frustum, LinearSRGBColorSpace, Matrix4, Triangle, Vector3, WebGLRenderer } from "three";
import { MeshoptSimplifier } from "meshoptimizer/simplifier";
import { OPEN, cap, frame, grain } from "./caps.js";
import { Drawing, backdrop, linesOf } from "./drawing.js";
import { FileError, read } from "./glb.js";
import { Lens } from "./lens.js";
import { Pace } from "./pace.js";
import { under } from "./pointer.js";
import { prepare } from "./passes.js";
import { Former, Posture } from "./posture.js";
import { Rehearsal } from "./rehearsal.js";
import { Solid } from "./solid.js";
import { cutting, light, material, rgb, suit } from "./surface.js";
import { Timely } from "./timely.js";

ColorManagement.enabled = false; // colours are taken and lit as they stand, as VTK does

const JITTERS = [[-0.25, -0.25], [0.25, 0.25], [-0.25, 0.25], [0.25, -0.25]]; // px: 2 x 2 samples
const MORPH = 420; // ms from one collapse to the next
const REST = 120; // ms without a change after which the picture at rest is drawn
const FADE = 140; // ms from a moving picture to the one at rest
const CALM = 1000; // ms without a new picture after which a hand seems to rest
const SOON = 20; // ms after which what the browser makes may be made
const PATIENCE = 300; // ms after which what moves may have come to rest
const CLEAR = 1e-3; // share of the way to a point within which nothing hides it
const NEAR = 2; // px to a millimetre above which fewer triangles would show while it moves
const LESS = 0.8; // share of the pixels below which a smaller picture may be drawn as well as any
const SOFTWARE = /swiftshader|llvmpipe|software|basic render/i;

/** All that a picture has between two shapes, by id, 0 at rest: collapses, and what tumors lack of full growth. */
const weights = ({ collapses, growth }) => ({
  ...collapses,
  ...Object.fromEntries(Object.entries(growth).map(([id, amount]) => [id, amount - 1])),
});

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
    this.solids = new Map();
    this.missing = new Set();
    this.made = new Map(); // what the server makes on demand: "coming", "come" or "failed"
    this.former = new Map(); // bones that have sunk, as they were
    this.posture = new Posture();
    this.faces = { quick: new Map(), well: new Map() }; // cut faces of pictures that move, and at rest
    this.caps = this.faces.well; // those of the picture drawn last
    this.plane = null;
    this.cutAt = "";
    this.weights = {};
    this.camera = null;
    this.hovered = "";
    this.size = [0, 0]; // of the canvas at rest, in its pixels
    this.extent = [0, 0]; // of what is drawn next
    this.unshown = null; // what has been drawn, or soon will be, and is not on the page yet
    this.frames = 0;
    this.wanted = { moving: false, still: false }; // a frame while it moves, one at rest after it
    this.stage = 0; // of a picture at rest: how many samples have been drawn
    this.voiced = () => false; // whether a voice goes on beside the picture
    this.hurried = () => false; // whether the page has no time now for a picture drawn well without a graphics card
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
    this.rehearsal = new Rehearsal(this.renderer, this.software);
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
    await this.#take("light", light);
    this.look(this.camera, true);
    await this.#take("full", full);
    this.look(this.camera, false);
    this.loaded = performance.now();
    this.#fetch();
    await MeshoptSimplifier.ready;
    this.#plant();
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
    const { fractures, structures } = await read(`${this.workshop}${encodeURIComponent(id)}.glb`);
    for (const mesh of structures) {
      if (mesh.indices) this.solids.set(mesh.id, new Solid(mesh, this.posture));
      else this.solids.get(mesh.id.replace(/_light$/, ""))?.learn(mesh.id.endsWith("_light") ? "light" : "full", mesh);
    }
    if (!structures.some(({ indices }) => indices)) {
      delete this.weights[id]; // it sinks as it comes
      this.posture.take(fractures, this.picture.collapses);
      this.posture.stand(this.weights);
      for (const solid of this.solids.values()) solid.rebend();
    }
    this.#dress(Object.keys(this.picture.looks), true);
    this.#push();
    this.#plant();
    this.#morph();
    this.#renew();
  }

  /** Take the structures of a file, a few at a time: the page has other things to do. */
  async #take(level, url) {
    const { fractures, structures } = await read(url);
    this.posture.take(fractures);
    let since = performance.now();
    for (const mesh of structures) {
      const known = this.solids.get(mesh.id);
      if (known) known.add(level, mesh);
      else this.solids.set(mesh.id, new Solid(mesh, this.posture));
      if (level === "light" || performance.now() - since < 8) continue;
      await new Promise((over) => setTimeout(over, 0));
      since = performance.now();
    }
    if (!this.picture) return;
    this.#dress(Object.keys(this.picture.looks), true);
    this.#stand();
  }

  /** While nothing moves and nothing else is to be done: what is drawn from afar, programs, the trees for picking. */
  #plant() {
    const solids = [...this.solids.values()];
    const roles = [...new Set([this.pace.now.role, "fine", "depth", "mask"])];
    const programs = this.rehearsal.of(solids, roles, this.voiced());
    const hands = [
      ...(this.software ? solids.map((solid) => () => solid.thin()) : []),
      ...solids.map(({ details }) => () => (details.full ?? details.light).tree()),
    ];
    const waiting = this.voiced() ? [...programs, ...hands] : [...hands, ...programs]; // for a tour, or for a hand
    const idle = globalThis.requestIdleCallback ?? ((work) => setTimeout(work, 30));
    const one = (left) => {
      const hand = !this.voiced() && waiting.length <= programs.length && performance.now() - this.active < CALM;
      if (hand || this.fleeting || this.hurried()) return setTimeout(idle, PATIENCE, one);
      if (this.rehearsal.busy) return setTimeout(idle, SOON, one);
      do waiting.shift()?.();
      while (waiting.length && left?.timeRemaining() > 4 && !this.rehearsal.busy);
      if (waiting.length) idle(one);
    };
    idle(one);
  }

  /** A voice begins beside the picture: have at hand what else it may come to show. */
  accompany() {
    if (this.loaded) this.#plant();
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
    const redraw = base === undefined || "section" in rest || "collapses" in rest || "growth" in rest || "former" in rest
      || Object.values(rest.looks ?? {}).some((look) => !look || Object.keys(look).some((key) => key !== "outline"));
    if ("studio" in rest) light(rest.studio);
    if ("background" in rest) this.canvas.style.background = backdrop(rest.background);
    this.#dress(changed, base === undefined || "section" in rest || "former" in rest);
    if (base === undefined) {
      this.weights = weights(this.picture);
      this.#stand();
    } else if ("collapses" in rest || "growth" in rest) this.#morph();
    if ("made" in rest) this.#push();
    this.#fetch();
    if (redraw) this.#renew();
    else this.lines();
    return true;
  }

  /** Draw anew: without a graphics card quickly first. */
  #renew() {
    this.look(this.camera, this.software);
    if (this.software) this.#rest();
  }

  /** Draw well once nothing has changed for a while: on the way, that would hold up what comes next. */
  #rest() {
    clearTimeout(this.resting);
    this.resting = setTimeout(() => this.look(this.camera, false), REST);
  }

  #dress(ids, all) {
    const { looks, section } = this.picture;
    for (const id of ids) {
      const solid = this.solids.get(id);
      if (solid && looks[id]) solid.dress(looks[id]);
      else if (!solid && this.solids.size && looks[id] && !this.picture.made.includes(id) && !this.missing.has(id)) {
        this.missing.add(id);
        this.onTrouble(id);
      }
    }
    if (!all) return;
    this.#recall();
    for (const solid of [...this.solids.values(), ...this.former.values()]) solid.cut(Boolean(section));
    if (String(section?.normal) + section?.origin !== this.cutAt) this.plane = section ? frame(section) : null;
    this.cutAt = String(section?.normal) + section?.origin; // the same plane keeps its faces
    const { normal, origin } = this.plane ?? {};
    if (normal) cutting.value.set(...normal, -normal.dot(origin));
    else cutting.value.set(0, 0, 0, 0);
  }

  /** Have the bones that are also shown as they were, at every detail that there is of them. */
  #recall() {
    const { former } = this.picture;
    for (const key of [...this.former.keys()]) if (!(key.split(" ")[0] in former)) this.former.delete(key);
    for (const [id, look] of Object.entries(former)) {
      const { light, full } = this.solids.get(id)?.details ?? {};
      if (!light) continue;
      let ghost = this.former.get(`${id} former`);
      if (!ghost) this.former.set(`${id} former`, (ghost = new Solid(light.mesh, new Former(this.posture, id))));
      if (full && !ghost.details.full) ghost.add("full", full.mesh);
      ghost.dress(look);
    }
  }

  #stand() {
    if (this.posture.stand(this.weights)) for (const solid of [...this.solids.values(), ...this.former.values()]) solid.stand();
    for (const solid of this.solids.values()) if (solid.grows) solid.grow(1 + (this.weights[solid.id] ?? 0));
    this.#push();
  }

  /** Let the tumors in the picture push what they reach. */
  #push() {
    const grown = this.picture.made.filter((id) => this.picture.looks[id]).map((id) => [id, 1 + (this.weights[id] ?? 0)]);
    for (const solid of this.solids.values()) solid.push(Object.fromEntries(grown));
  }

  /** Go from the collapses that are shown to those that are wanted. */
  #morph() {
    const [from, to] = [{ ...this.weights }, weights(this.picture)];
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

  /** Where the middle of a structure is, mm; of a tumor that is cut open, a place on its cut face. */
  anchor(id) {
    const solid = this.solids.get(id);
    const face = solid?.kind === "lesion" && this.caps.get(id);
    return face ? (face.userData.middle ??= widest(face.geometry)) : solid && solid.moved(solid.centre);
  }

  /** What is drawn and cannot be picked, too. */
  get seen() {
    return [...this.shown, ...this.former.values()];
  }

  get shown() {
    return Object.keys(this.picture?.looks ?? {}).map((id) => this.solids.get(id)).filter(Boolean);
  }

  // --- frames, on demand only
  /** Look from a camera (seven numbers): quickly while it moves, well when it rests. */
  look(camera, moving) {
    this.active = performance.now();
    clearTimeout(this.resting);
    this.resting = 0;
    this.camera = camera ? [...camera] : this.camera;
    this.asked = performance.now();
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

  /** At the next frame of the page, or as soon as what is on the canvas has been taken to it. */
  #wake(soon = false) {
    if (this.pending || this.lost) return;
    const ticket = (this.pending = {});
    (soon ? setTimeout : requestAnimationFrame)(() => ticket === this.pending && this.#frame(performance.now()));
  }

  #frame(now) {
    this.pending = null;
    if (!this.picture || !this.camera || !this.solids.size || !this.host?.clientWidth || this.lost) return;
    const shown = this.unshown && this.#isDrawn();
    if (shown) this.#show();
    else if (!this.unshown) this.#draw(now);
    if (this.unshown || this.morphing || this.fading || this.#isWanted()) this.#wake(shown);
  }

  #draw(now) {
    if (this.morphing) {
      this.#morphed(performance.now());
      this.wanted = { moving: true, still: false };
      if (!this.morphing) this.#rest();
      this.stage = 0;
    }
    if (this.wanted.moving) this.#moving(now);
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
    if (!this.software || !this.voiced()) return show();
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
    const beside = this.software && this.voiced();
    // with a graphics card, how soon a collapse goes on is up to the server and this page's scripts
    if (!beside && (this.software || !this.morphing)) this.pace.frame(now);
    this.wanted.moving = false;
    this.relined = false;
    const { level, role, samples, share } = (beside ? this.timely : this.pace).now;
    this.#fit(share);
    const [start, { asked }] = [performance.now(), this];
    this.#things(this.#isFar() ? "afar" : level, role, [0, 0], { quick: true, samples });
    this.drawing.single();
    this.#lined("");
    this.fleeting = true;
    this.#later(() => {
      if (beside) this.timely.took(performance.now() - start, performance.now() - asked);
      this.#present(1, this.resting || this.wanted.still ? "refining" : "moving");
    });
  }

  #still() {
    const once = this.software && !this.plane; // with several samples a pixel: there the triangles are what costs
    const samples = once || this.size[0] * this.size[1] > 9e6 ? 1 : JITTERS.length;
    const first = this.stage === 0;
    if (first) this.#fade();
    this.#things("full", "fine", samples > 1 ? JITTERS[this.stage] : [0, 0], { samples: once ? JITTERS.length : 0 });
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
    this.#present(gone, this.fading || this.#isWanted() ? "refining" : "still");
  }

  #isWanted() {
    return this.wanted.moving || this.wanted.still;
  }

  #lined(hovered) {
    this.lens.jitter(0, 0);
    const groups = linesOf(this.shown, this.picture, hovered, [...this.former.entries()]);
    this.drawing.lines(groups, new Map([...this.solids, ...this.former]), this.caps, this.lens, this.#rim());
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
    const { seen: all } = this;
    for (const { box } of all) around.union(box);
    this.lens = new Lens(this.camera, ...size, cornersOf(around));
    this.lens.jitter(dx, dy);
    const inSight = new Frustum().setFromProjectionMatrix(
      new Matrix4().multiplyMatrices(this.lens.camera.projectionMatrix, this.lens.camera.matrixWorldInverse),
    );
    const seen = all.filter(({ sphere }) => inSight.intersectsSphere(sphere));
    for (const solid of seen) solid.show(level, role);
    this.#cap(seen, Boolean(options?.quick));
    this.drawing.things(seen, this.caps, this.lens, this.picture.studio.contact, options);
  }

  /** The cut faces of what is there now; faces that are still right are kept. */
  #cap(shown, coarse) {
    if (!this.plane) return this.#dropCaps();
    this.caps = this.faces[coarse ? "quick" : "well"];
    const cell = coarse ? 0.5 : Math.min(0.5, Math.max(0.2, this.lens.window / this.lens.size[1]));
    const fine = grain((this.lens.window / this.lens.size[1]) * (coarse ? 2 : 0.5));
    const wanted = new Set();
    for (const solid of shown) {
      if (solid.yields || solid.id === OPEN || !this.#crosses(solid)) continue;
      wanted.add(solid.id);
      const key = [this.plane, solid.detail.form, cell, fine];
      const known = this.caps.get(solid.id);
      if (!known?.userData.key.every((one, k) => one === key[k])) {
        this.#drop(solid.id);
        const mesh = cap(solid, this.plane, this.picture, cell, fine);
        if (!mesh) continue;
        mesh.userData.key = key;
        this.caps.set(solid.id, mesh);
      }
      this.caps.get(solid.id).userData.dress(solid.look);
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
    for (this.caps of Object.values(this.faces)) for (const id of [...this.caps.keys()]) this.#drop(id);
  }

  // --- pointing
  /** {id, part} at a place of the element in CSS pixels; null for none. */
  at(x, y) {
    if (!this.picture || !this.camera || !this.solids.size) return null;
    const { clientWidth, clientHeight } = this.host;
    const lens = new Lens(this.camera, clientWidth, clientHeight, []);
    return under(lens.eye, lens.ray(x, y), this.shown, this.plane, this.picture.studio.xray);
  }

  /** Whether something solid stands before all of a structure that is near a point (mm), seen from the camera. */
  hides(id, point) {
    if (!this.picture || !this.camera) return false;
    const lens = new Lens(this.camera, 1, 1, []);
    const half = this.solids.get(id)?.box.getSize(new Vector3()).length() / 4 || 0;
    const [right, up] = [lens.right.clone().multiplyScalar(half), lens.up.clone().multiplyScalar(half)];
    const middle = new Vector3(...point);
    const places = [[0, 0], [1, 0], [-1, 0], [0, 1], [0, -1]].map(([x, y]) => middle.clone().addScaledVector(right, x).addScaledVector(up, y));
    return places.every((place, k) => this.#covers(id, lens.eye, place.sub(lens.eye), k === 0));
  }

  /** Whether a structure cannot be seen along a way: something solid stands before it, or (but for its middle, which may be hollow) it is not there. */
  #covers(id, eye, way, middle) {
    const own = this.#met(this.solids.get(id), eye, way) ?? (middle ? 1 : 0);
    const first = (solid) => (solid.look.opacity >= 1 ? this.#met(solid, eye, way) ?? Infinity : Infinity);
    return own === 0 || this.shown.some((solid) => solid.id !== id && first(solid) < own - CLEAR);
  }

  /** How far along a way a structure is first seen, or its cut face; undefined where nothing of it is. */
  #met(solid, eye, way) {
    const crossings = solid?.crossings(eye, way).map(({ at }) => at) ?? [];
    if (!this.plane) return crossings[0];
    const { normal, origin } = this.plane; // what lies on the side of the normal is not there
    const [above, away] = [normal.dot(eye.clone().sub(origin)), normal.dot(way)];
    const plane = -above / away;
    if (above <= 0) return away > 0 ? crossings.find((at) => at < plane) : crossings[0];
    if (away >= 0) return undefined;
    return crossings.filter((at) => at < plane).length % 2 ? plane : crossings.find((at) => at >= plane);
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

/** The middle of a geometry's largest triangle, if it has any. */
function widest({ index, attributes: { position } }) {
  const corner = (k) => new Vector3().fromBufferAttribute(position, index.getX(k));
  let [best, most] = [null, -1];
  for (let k = 0; k < index.count; k += 3) {
    const triangle = new Triangle(corner(k), corner(k + 1), corner(k + 2));
    if (triangle.getArea() > most) [best, most] = [triangle, triangle.getArea()];
  }
  return best?.getMidpoint(new Vector3()).toArray();
}

const cornersOf = ({ min, max }) =>
  [0, 1, 2, 3, 4, 5, 6, 7].map((k) => new Vector3(k & 1 ? max.x : min.x, k & 2 ? max.y : min.y, k & 4 ? max.z : min.z));

export { FileError };
