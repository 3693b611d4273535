// The structures of the files: how they look, how far they have sunk, grown and been pushed.
import { Triangle, Vector3 } from "three";
import { LONGEST, breath, read } from "./glb.js";
import { beyond } from "./pointer.js";
import { Former, Posture } from "./posture.js";
import { Solid } from "./solid.js";

const MORPH = 420; // ms from one collapse to the next
const BEGUN = 1e-3; // of a collapse that is not seen yet

/** All that a picture has between two shapes, by id, 0 at rest: collapses, and what tumors lack of full growth. */
const weights = ({ collapses, growth }) => ({
  ...collapses,
  ...Object.fromEntries(Object.entries(growth).map(([id, amount]) => [id, amount - 1])),
});

export class Cast {
  picture = null; // that they show
  solids = new Map();
  former = new Map(); // bones that have sunk, as they were
  posture = new Posture();
  weights = {};
  morphing = null; // the way from some weights to others
  #missing = new Set();

  /** onTrouble(id) for what the files do not have. */
  constructor(onTrouble) {
    this.onTrouble = onTrouble;
  }

  /** Take the structures of a file, a few at a time: the page has other things to do. */
  async take(level, url) {
    const { fractures, structures } = await read(url);
    this.posture.take(fractures);
    let since = performance.now();
    for (const mesh of structures) {
      const known = this.solids.get(mesh.id);
      if (known) known.add(level, mesh);
      else this.solids.set(mesh.id, new Solid(mesh, this.posture));
      if (level === "light" || performance.now() - since < LONGEST) continue;
      await breath();
      since = performance.now();
    }
    if (!this.picture) return;
    this.dress(Object.keys(this.picture.looks), true);
    this.stand();
  }

  /** Take what the server has made on demand: a tumor, or what a fracture bends. */
  async learn(id, url) {
    const { fractures, structures } = await read(url);
    for (const mesh of structures) {
      if (mesh.indices) this.solids.set(mesh.id, new Solid(mesh, this.posture));
      else this.solids.get(mesh.id.replace(/_light$/, ""))?.learn(mesh.id.endsWith("_light") ? "light" : "full", mesh);
    }
    if (!structures.some(({ indices }) => indices)) {
      delete this.weights[id]; // it sinks as it comes
      this.seat(fractures);
    }
    this.dress(Object.keys(this.picture.looks), true);
    this.push();
  }

  /** Have what the picture lets sink among what bends here; `fractures` are new. */
  seat(fractures = []) {
    if (!this.posture.take(fractures, this.picture.collapses)) return;
    this.posture.stand(this.weights);
    for (const solid of this.solids.values()) solid.rebend();
  }

  /** All that is in the picture, and can be picked. */
  get shown() {
    return Object.keys(this.picture?.looks ?? {}).map((id) => this.solids.get(id)).filter(Boolean);
  }

  /** What is drawn and cannot be picked, too. */
  get seen() {
    return [...this.shown, ...this.former.values()];
  }

  /** Give some their looks; `all`: they may be cut open otherwise, or others be shown as they were. */
  dress(ids, all) {
    const { looks, made, section } = this.picture;
    for (const id of ids) {
      const solid = this.solids.get(id);
      if (solid && looks[id]) solid.dress(looks[id]);
      else if (!solid && this.solids.size && looks[id] && !made.includes(id) && !this.#missing.has(id)) {
        this.#missing.add(id);
        this.onTrouble(id);
      }
    }
    if (!all) return;
    this.#recall();
    for (const solid of [...this.solids.values(), ...this.former.values()]) solid.cut(Boolean(section));
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

  /** Be at once as the picture wants it. */
  settle() {
    this.weights = weights(this.picture);
    this.stand();
  }

  /** Take the weights in force. */
  stand() {
    if (this.posture.stand(this.weights)) for (const solid of [...this.solids.values(), ...this.former.values()]) solid.stand();
    for (const solid of this.solids.values()) if (solid.grows) solid.grow(1 + (this.weights[solid.id] ?? 0));
    this.push();
  }

  /** Do something while all that can sink has begun to. */
  sinking(work) {
    const { weights } = this;
    this.weights = { ...Object.fromEntries(this.posture.fractures.map(({ id }) => [id, BEGUN])), ...weights };
    this.stand();
    work();
    this.weights = weights;
    this.stand();
  }

  /** Let the tumors in the picture push what they reach. */
  push() {
    const grown = this.picture.made.filter((id) => this.picture.looks[id]).map((id) => [id, 1 + (this.weights[id] ?? 0)]);
    for (const solid of this.solids.values()) solid.push(Object.fromEntries(grown));
  }

  /** Set out from the weights that are shown to those that are wanted; `calm`: be there at once. */
  morph(calm) {
    const [from, to] = [{ ...this.weights }, weights(this.picture)];
    const ids = [...new Set([...Object.keys(from), ...Object.keys(to)])];
    const far = Math.max(...ids.map((id) => Math.abs((to[id] ?? 0) - (from[id] ?? 0))), 0);
    const time = calm ? 1 : MORPH * Math.min(1, far * 3);
    this.morphing = { from, to, ids, start: performance.now(), time };
  }

  /** Go on, to where one is by now. */
  morphed() {
    const { from, to, ids, start, time } = this.morphing;
    const t = Math.min(1, (performance.now() - start) / time);
    const k = t * t * (3 - 2 * t);
    for (const id of ids) this.weights[id] = (from[id] ?? 0) + ((to[id] ?? 0) - (from[id] ?? 0)) * k;
    if (t === 1) {
      this.morphing = null;
      this.weights = { ...to };
    }
    this.stand();
  }

  /** Where the middle of a structure is, mm; of a tumor that is cut open, a place on its cut face; of all else the nearest there where a cut takes the middle away; of cord, sacrum and vessels Python knows better. */
  anchor(id, { shown, plane }) {
    const [solid, face] = [this.solids.get(id), shown.get(id)];
    if (["cord", "sacrum", "vessel"].includes(solid?.kind)) return null;
    if (face && solid?.kind === "lesion") return (face.userData.middle ??= widest(face.geometry));
    const middle = solid && solid.moved(solid.centre);
    return face && middle && beyond(middle, plane) ? nearest(face.geometry, middle) : middle;
  }
}

/** The triangles of a geometry. */
function* trianglesOf({ index, attributes: { position } }) {
  const corner = (k) => new Vector3().fromBufferAttribute(position, index.getX(k));
  for (let k = 0; k < index.count; k += 3) yield new Triangle(corner(k), corner(k + 1), corner(k + 2));
}

/** The place on a geometry that is nearest to a point. */
function nearest(geometry, point) {
  const from = new Vector3(...point);
  let [best, least] = [from, Infinity];
  for (const triangle of trianglesOf(geometry)) {
    const place = triangle.closestPointToPoint(from, new Vector3());
    const far = place.distanceToSquared(from);
    if (far < least) [best, least] = [place, far];
  }
  return best.toArray();
}

/** The middle of a geometry's largest triangle, if it has any. */
function widest(geometry) {
  let [best, most] = [null, -1];
  for (const triangle of trianglesOf(geometry)) {
    if (triangle.getArea() > most) [best, most] = [triangle, triangle.getArea()];
  }
  return best?.getMidpoint(new Vector3()).toArray();
}
