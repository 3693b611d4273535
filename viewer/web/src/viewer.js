// Draws the picture that Python has resolved, in the reader's own browser. It decides nothing: only
// the camera while it moves, what is pointed at and the way from one collapse to the next are its own.
import { Box3, ColorManagement, Frustum, Matrix4, Vector3 } from "three";
import { MeshoptSimplifier } from "meshoptimizer/simplifier";
import { Canvas } from "./canvas.js";
import { Cast } from "./cast.js";
import { Chores } from "./chores.js";
import { backdrop, linesOf } from "./drawing.js";
import { Faces } from "./faces.js";
import { drawn } from "./fence.js";
import { Lens } from "./lens.js";
import { Pace } from "./pace.js";
import { hides, under } from "./pointer.js";
import { Rehearsal } from "./rehearsal.js";
import { light, material, rgb, suit } from "./surface.js";
import { Timely } from "./timely.js";
import { Workshop } from "./workshop.js";

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

export class SpineView {
  /**
   * onDrawn("moving", "refining" or "still") after each frame; onLost() when the browser has taken
   * its canvas's memory away; onTrouble(id) for what the files do not have. Throws RefusedError.
   */
  constructor({ onDrawn = () => {}, onLost = () => {}, onTrouble = () => {} } = {}) {
    this.onDrawn = onDrawn;
    this.picture = null;
    this.cast = new Cast(onTrouble);
    this.workshop = new Workshop(this.cast, { onTrouble, onCome: () => this.#come() });
    this.faces = new Faces();
    this.camera = null;
    this.hovered = "";
    this.inSight = new Set(); // what was drawn last
    this.frames = 0;
    this.wanted = { moving: false, still: false }; // a frame while it moves, one at rest after it
    this.held = null; // where a hand has the plane of the cut
    this.stage = 0; // of a picture at rest: how many samples have been drawn
    this.voiced = () => false; // whether a voice goes on beside the picture
    this.hurried = () => false; // whether the page has no time now for a picture drawn well without a graphics card
    this.steer = () => {}; // beside a voice, before a frame is begun: the camera may look elsewhere
    this.active = 0; // when a picture or its lines were last asked for
    this.resting = 0; // until the picture at rest is drawn of itself
    this.canvas = new Canvas({
      onLost: () => {
        this.pending = null;
        onLost();
      },
      onRestored: () => {
        this.faces.drop();
        this.look(this.camera, false);
      },
      onSize: (before) => this.#resized(before),
    });
    const { software, renderer, drawing } = this.canvas;
    this.pace = new Pace(software);
    this.timely = new Timely(); // beside a voice
    this.rehearsal = new Rehearsal(renderer);
    this.chores = new Chores(this);
    const { role } = this.pace.now;
    drawing.prepare(suit(material(role, {}, false), role));
  }

  /** Draw in an element from now on; the picture is kept when the page takes the element away. */
  mount(host) {
    this.canvas.mount(host);
  }

  /** Fetch the light file, draw it, then the full one; a file that fails is named. */
  async load({ light, full, made }) {
    this.workshop.address = made;
    await this.cast.take("light", light);
    this.look(this.camera, true);
    await this.cast.take("full", full);
    this.look(this.camera, false);
    this.loaded = performance.now();
    this.#fetch();
    await MeshoptSimplifier.ready;
    this.chores.plan();
  }

  /** What the picture names and the server makes on demand; a fracture bends what both files hold. */
  #fetch() {
    if (this.loaded) this.workshop.want(this.picture?.made ?? []);
  }

  /** Whether all that the picture names is here, or will not come. */
  get whole() {
    return this.workshop.has(this.picture?.made ?? []);
  }

  #come() {
    this.chores.plan();
    this.cast.morph(this.calm);
    this.#renew();
  }

  /** A voice is to begin beside the picture: have at hand what else it may come to show. Over once what is being drawn is done. */
  async accompany() {
    if (this.loaded) this.chores.plan();
    await MeshoptSimplifier.ready;
    if (this.canvas.software) for (const solid of this.cast.solids.values()) solid.thin();
    await drawn(this.canvas.renderer.getContext());
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
    if ("background" in rest) this.canvas.element.style.background = backdrop(rest.background);
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
    const { software } = this.canvas;
    this.look(this.camera, software);
    if (software) this.#rest();
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
    if (this.pending || this.canvas.lost) return;
    const ticket = (this.pending = {});
    const go = () => ticket === this.pending && this.#frame(performance.now());
    if (soon === undefined) requestAnimationFrame(go);
    else setTimeout(go, soon);
  }

  #frame(now) {
    const { canvas } = this;
    let shown = false;
    try {
      if (!this.picture || !this.camera || !this.cast.solids.size || !canvas.place || canvas.lost) return;
      shown = canvas.unshown && canvas.isDrawn;
      if (shown) canvas.show();
      else if (!canvas.unshown) this.#draw(now);
    } finally {
      this.pending = null;
    }
    if (canvas.unshown || this.cast.morphing || this.fading || this.relined || this.#isWanted()) this.#wake(canvas.unshown ? LOOK : shown ? 0 : undefined);
  }

  #draw(now) {
    if (this.cast.morphing) {
      this.cast.morphed();
      this.wanted = { moving: true, still: false };
      if (!this.cast.morphing) this.#rest();
      this.stage = 0;
    }
    if (this.wanted.moving) this.#moving(now);
    else if (this.relined && this.canvas.drawing.drawn && !this.stage) this.#relined(); // lines are soon drawn
    else if (this.wanted.still && !(this.canvas.software && (this.hurried() || !this.whole))) this.#still();
    else if (this.fading || this.relined) this.#relined();
    this.canvas.renderer.info.reset();
  }

  /**
   * Show something once it is drawn. A browser without a graphics card would wait for that with
   * everything else on the page: while a voice goes on there, a picture goes on the canvas only
   * when it is ready. That takes longer in all.
   */
  #later(show) {
    return this.#isBeside() ? this.canvas.withhold(show) : show();
  }

  #moving(now) {
    const beside = this.#isBeside();
    // with a graphics card, how soon a collapse goes on is up to the server and this page's scripts
    if (!beside && (this.canvas.software || !this.cast.morphing)) this.pace.frame(now);
    if (beside) this.steer();
    this.wanted.moving = false;
    this.relined = false;
    const { level, role, samples, share } = (beside ? this.timely : this.pace).now;
    this.canvas.fit(share);
    const start = performance.now();
    this.#things(this.#isFar() ? "afar" : level, role, [0, 0], { quick: true, samples });
    this.canvas.drawing.single();
    this.#lined("");
    this.fleeting = true;
    this.#later(() => {
      if (beside) this.timely.took(performance.now() - start);
      this.#present(1, this.resting || this.wanted.still ? "refining" : "moving");
    });
  }

  #still() {
    const [width, height] = this.canvas.size;
    const samples = width * height > 9e6 ? 1 : JITTERS.length;
    const first = this.stage === 0;
    if (first) {
      this.#fade();
      if (this.#isBeside()) this.#foresee();
    }
    this.#things("full", "fine", samples > 1 ? JITTERS[this.stage] : [0, 0]);
    this.stage += 1;
    const over = this.stage === samples;
    this.canvas.drawing.share(first, samples, over, Boolean(this.#rim()));
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
    return this.canvas.software && this.voiced();
  }

  /** Draw for nobody the picture that comes if a bone begins to sink now: the first one takes long, and the voice goes on. */
  #foresee() {
    if (this.cast.posture.bent) return;
    const { level, role, samples, share } = this.timely.now;
    this.canvas.fit(share);
    this.cast.sinking(() => {
      this.#things(this.#isFar() ? "afar" : level, role, [0, 0], { quick: true, samples });
      this.#lined("");
    });
    this.canvas.fit(1);
  }

  /** Whether a part of the triangles is enough from here; without a graphics card that counts. */
  #isFar() {
    const { software, extent } = this.canvas;
    return software && extent[1] / this.#window() < NEAR;
  }

  /** Keep the picture that moved, so that the one at rest comes in softly. */
  #fade() {
    const { drawing, size } = this.canvas;
    this.kept = this.fleeting && !this.calm && drawing.drawn;
    if (this.kept) drawing.keep(...size);
    this.canvas.fit(1);
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
    return this.canvas.software && this.wanted.still && this.stage > 0;
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
    this.canvas.drawing.lines(groups, new Map([...solids, ...former]), this.faces.shown, this.lens, this.#rim());
  }

  /** The line around all that is solid, on a pale page. */
  #rim() {
    const { background, ink, studio } = this.picture;
    const ground = rgb(background);
    return (ground.x + ground.y + ground.z) / 3 > 0.5 ? { color: ink, strength: studio.ink } : null;
  }

  /** Millimetres from the bottom to the top of the picture, at the focal point. */
  #window() {
    const [, , , , , across, tall] = this.camera;
    const [width, height] = this.canvas.size;
    return Math.max(tall, (across * height) / width);
  }

  #present(gone, quality) {
    this.canvas.present(gone);
    this.frames += 1;
    this.onDrawn(quality);
  }

  #things(level, role, [dx, dy], options) {
    const { extent, software, drawing } = this.canvas;
    const around = new Box3();
    const { seen: all } = this.cast;
    for (const { box } of all) around.union(box);
    this.lens = new Lens(this.camera, ...extent, cornersOf(around));
    this.lens.jitter(dx, dy);
    const inSight = new Frustum().setFromProjectionMatrix(
      new Matrix4().multiplyMatrices(this.lens.camera.projectionMatrix, this.lens.camera.matrixWorldInverse),
    );
    const seen = all.filter(({ sphere }) => inSight.intersectsSphere(sphere));
    this.inSight = new Set(seen);
    const less = options?.quick && software;
    for (const solid of seen) {
      const pale = less && solid.look.opacity < PALE && PLAIN.includes(solid.kind);
      solid.show(pale ? "afar" : level, role);
    }
    this.faces.make(seen, this.picture, this.lens, Boolean(options?.quick));
    drawing.things(seen, this.faces.shown, this.lens, this.picture.studio.contact, options);
  }

  // --- pointing
  /** {id, part} at a place of the element in CSS pixels; null for none. */
  at(x, y) {
    if (!this.picture || !this.camera || !this.canvas.place) return null;
    const lens = new Lens(this.camera, ...this.canvas.place, []);
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
    if (this.canvas.drawing.drawn) this.lines();
  }

  #resized([width, height]) {
    const { canvas } = this;
    if (canvas.size[0] * canvas.size[1] < LESS * width * height) this.pace.reset();
    if (!this.camera || !canvas.drawing.drawn) return canvas.fit(1);
    this.#renew();
    canvas.unshown = null;
    this.#frame(performance.now());
    if (canvas.unshown) canvas.show(); // at once: a resized canvas is blank
  }
}

/** What the planes of a cut that slides have in common. */
const waysOf = ({ start, axis }) => String([start, axis]);

const cornersOf = ({ min, max }) =>
  [0, 1, 2, 3, 4, 5, 6, 7].map((k) => new Vector3(k & 1 ? max.x : min.x, k & 2 ? max.y : min.y, k & 4 ? max.z : min.z));
