// One structure: its surface at each level of detail, its colours, its place.
import {
  Box3, BufferAttribute, BufferGeometry, DoubleSide, InterleavedBuffer,
  InterleavedBufferAttribute, Matrix4, Mesh, Ray, Sphere, Vector3,
} from "three";
import { MeshoptSimplifier } from "meshoptimizer/simplifier";
import { MeshBVH } from "three-mesh-bvh";
import { evened } from "./border.js";
import { clouds } from "./noise.js";
import { Former, MOST } from "./posture.js";
import { DENSE, PATTERNS, material, numbers, rgb, suit } from "./surface.js";

const STAGES = [0, 0.1, 0.25, 0.5, 0.75, 1]; // of growth, at which the shape of a tumor is known
/** Share of the light file's triangles that are enough from afar while it moves; with fewer, what is slender falls to pieces. */
const AFAR = 0.14;
const SLENDER = { nerve: 0.4, vessel: 0.8, ligament: 0.4, dura: 0.4, rib: 0.4, organ: 0.4 };

const NORMALS = 10; // how much the direction of a surface counts beside its place where triangles are left out
/** Rows of three are four long: read as four, a browser need not copy them into rows that its graphics card knows. */
const attribute = ({ array, size, stride, normalized }) =>
  new InterleavedBufferAttribute(new InterleavedBuffer(array, stride), size === 3 ? stride : size, 0, normalized);

const blanks = new Map(); // buffers of zeros, by the type of their numbers

/** An attribute that is 0 at each of so many points, laid out as one that is not. */
function blank(Numbers, size, normalized, count) {
  if (!(blanks.get(Numbers)?.count >= count)) blanks.set(Numbers, new InterleavedBuffer(new Numbers(4 * count), 4));
  return new InterleavedBufferAttribute(blanks.get(Numbers), size, 0, normalized);
}

/** What of a structure differs between its levels of detail. */
class Detail {
  constructor(mesh, posture) {
    this.mesh = mesh;
    this.ways = posture.ways(mesh);
    const { attributes, indices } = mesh;
    const geometry = (this.geometry = new BufferGeometry());
    geometry.setAttribute("position", attribute(attributes.POSITION));
    geometry.setAttribute("normal", attribute(attributes.NORMAL));
    geometry.setAttribute("shade", attribute({ ...attributes.COLOR_0, size: 1 }));
    this.bends = this.ways.some(({ target, follow }) => target || follow);
    // all that bends has all of these: without a graphics card, others would be another program
    for (let k = 0; this.bends && k < MOST; k++) {
      const { target, follow } = this.ways[k] ?? {};
      const { count } = attributes.POSITION;
      geometry.setAttribute(`move${k}`, target ? attribute(target.POSITION) : blank(Int16Array, 4, false, count));
      geometry.setAttribute(`turn${k}`, target ? attribute(target.NORMAL) : blank(Int8Array, 4, true, count));
      geometry.setAttribute(`follow${k}`, follow ? attribute({ ...follow, normalized: true }) : blank(Uint8Array, 1, true, count));
    }
    if (attributes._PART) geometry.setAttribute("part", attribute(attributes._PART));
    geometry.setIndex(new BufferAttribute(indices, 1));
    this.form = {}; // another one whenever the drawn shape is
    this.positions = null; // mm, three a point, in that shape
    this.posed = null; // a geometry of them
  }

  /** The same points with a part of the triangles, for a look from afar. */
  thinned(share) {
    const { POSITION, NORMAL } = this.mesh.attributes;
    const packed = ({ array, stride, count }, unit) => Float32Array.from({ length: 3 * count }, (_, k) => unit * array[Math.floor(k / 3) * stride + (k % 3)]);
    const indices = Uint32Array.from(this.mesh.indices);
    const goal = Math.floor((indices.length * share) / 3) * 3;
    const [fewer] = MeshoptSimplifier.simplifyWithAttributes(indices, packed(POSITION, 1), 3, packed(NORMAL, 1 / 127), 3, [NORMALS, NORMALS, NORMALS], null, goal, 1);
    const out = Object.assign(Object.create(Detail.prototype), this);
    out.geometry = new BufferGeometry();
    for (const [name, one] of Object.entries(this.geometry.attributes)) out.geometry.setAttribute(name, one);
    out.geometry.setIndex(new BufferAttribute(this.mesh.indices.constructor.from(fewer), 1));
    return out;
  }

  /** Let a part stand out where it is drawn so: the one with a number. */
  accent(number) {
    const { part, own } = this.geometry.attributes;
    const known = (this.mesh.own ??= new BufferAttribute(new Float32Array(part.count), 1)); // also of the thinned one
    if (known.of !== number) {
      known.array.set(evened(known.array.map((_, k) => Number(part.getX(k) === number)), this.mesh.indices));
      known.needsUpdate = true;
      known.of = number;
    }
    if (own !== known) this.geometry.setAttribute("own", known);
  }

  /** Be a tumor at an amount of growth: between the shapes that it went through; a point at 0. */
  grow(amount) {
    const { attributes: { POSITION, NORMAL }, targets } = this.mesh;
    this.mesh.rest ??= { POSITION: POSITION.array.slice(), NORMAL: NORMAL.array.slice() };
    const { rest } = this.mesh;
    const shapes = STAGES.map((_, k) => targets[`grow@${k - 1}`]); // none at 0, none when it is full grown
    const k = Math.min(Math.max(STAGES.findLastIndex((stage) => stage <= amount), 0), STAGES.length - 2);
    const share = (amount - STAGES[k]) / (STAGES[k + 1] - STAGES[k]);
    const [low, high] = [shapes[k], shapes[k + 1]];
    const { array, stride, count } = POSITION;
    const at = (shape, index, j) => rest.POSITION[index * stride + j] + (shape ? shape.POSITION.array[index * shape.POSITION.stride + j] : 0);
    const seed = [0, 0, 0];
    if (k === 0) for (let i = 0; i < count; i++) for (let j = 0; j < 3; j++) seed[j] += at(high, i, j) / count;
    const turned = (shape, index, j) => (shape ? shape.NORMAL.array[index * shape.NORMAL.stride + j] : 0);
    for (let i = 0; i < count; i++) {
      const normal = [0, 1, 2].map((j) => {
        const from = k === 0 ? seed[j] : at(low, i, j);
        array[i * stride + j] = Math.round(from + share * (at(high, i, j) - from));
        const own = k === 0 ? turned(high, i, j) : turned(low, i, j) * (1 - share) + turned(high, i, j) * share;
        return rest.NORMAL[i * NORMAL.stride + j] + own;
      });
      const long = Math.hypot(...normal) || 1;
      for (let j = 0; j < 3; j++) NORMAL.array[i * NORMAL.stride + j] = Math.round((127 * normal[j]) / long);
    }
    for (const name of ["position", "normal"]) this.geometry.getAttribute(name).data.needsUpdate = true;
    this.geometry.boundsTree = undefined;
  }

  /** Be pushed by tumors that have so far grown ({id: amount}): by the sum of what each does alone. */
  push(amounts) {
    const { attributes: { POSITION, NORMAL }, targets } = this.mesh;
    this.mesh.rest ??= { POSITION: POSITION.array.slice(), NORMAL: NORMAL.array.slice() };
    const { rest } = this.mesh;
    POSITION.array.set(rest.POSITION);
    const turned = Float32Array.from(rest.NORMAL);
    for (const [id, amount] of Object.entries(amounts)) {
      const k = Math.min(Math.max(STAGES.findLastIndex((stage) => stage <= amount), 0), STAGES.length - 2);
      const share = (amount - STAGES[k]) / (STAGES[k + 1] - STAGES[k]);
      for (const [shape, part] of [[targets[`${id}@${k - 1}`], 1 - share], [targets[`${id}@${k}`], share]]) {
        if (!shape) continue; // it has not begun to push
        for (const [from, to, { stride, count }] of [[shape.POSITION, POSITION.array, POSITION], [shape.NORMAL, turned, NORMAL]])
          for (let i = 0; i < count; i++)
            for (let j = 0; j < 3; j++) to[i * stride + j] += part * from.array[i * from.stride + j];
      }
    }
    for (let i = 0, n = 0; i < NORMAL.count; i++, n += NORMAL.stride) {
      const long = Math.hypot(turned[n], turned[n + 1], turned[n + 2]) || 1;
      for (let j = 0; j < 3; j++) NORMAL.array[n + j] = Math.round((127 * turned[n + j]) / long);
    }
    for (const name of ["position", "normal"]) this.geometry.getAttribute(name).data.needsUpdate = true;
    this.geometry.boundsTree = undefined;
  }

  /** The tree that makes picking fast: of the shape at rest where it keeps it, of the bent one else. */
  tree(bent, placed) {
    if (!bent) return (this.geometry.boundsTree ??= new MeshBVH(this.geometry, { indirect: true }));
    const { positions } = placed();
    if (!this.posed) {
      this.posed = new BufferGeometry();
      this.posed.setAttribute("position", new BufferAttribute(positions, 3));
      this.posed.setIndex(this.geometry.index);
      this.posed.boundsTree = new MeshBVH(this.posed, { indirect: true });
    } else if (this.posed.form !== this.form) this.posed.boundsTree.refit();
    this.posed.form = this.form;
    return this.posed.boundsTree;
  }
}

export class Solid {
  constructor(mesh, posture) {
    this.id = mesh.id;
    this.kind = mesh.kind;
    this.centre = mesh.centre;
    this.posture = posture;
    this.details = {};
    this.look = null;
    this.matrix = new Matrix4();
    this.uniforms = numbers(mesh, posture);
    this.materials = { still: {}, bent: {} }; // by role
    this.open = false;
    this.yields = posture instanceof Former; // to what it coincides with
    this.mesh = new Mesh();
    this.mesh.matrixAutoUpdate = this.mesh.matrixWorldAutoUpdate = false;
    this.mesh.frustumCulled = false; // `seen` does it, for the bent shape too
    this.still = new Box3();
    this.box = new Box3();
    this.sphere = new Sphere();
    this.add("light", mesh);
  }

  add(level, mesh) {
    const detail = (this.details[level] = new Detail(mesh, this.posture));
    this.#know(detail);
    this.parts = mesh.parts; // names, by the numbers that points carry
    if (level === "light") {
      this.still.setFromBufferAttribute(detail.geometry.getAttribute("position"));
      this.still.applyMatrix4(this.#own(mesh));
    }
    this.detail = detail;
    this.stand();
  }

  /** Take other fractures into account. */
  rebend() {
    if (!this.bends && !Object.values(this.details).some(({ mesh }) => this.posture.ways(mesh).some(({ target, follow }) => target || follow))) return this.stand();
    for (const [level, detail] of Object.entries(this.details)) {
      detail.geometry.dispose();
      if (level === "afar") delete this.details[level];
      else this.details[level] = new Detail(detail.mesh, this.posture);
    }
    this.detail = this.details.full ?? this.details.light;
    this.#know(this.detail);
    this.stand();
  }

  #know({ bends, ways }) {
    this.bends = bends;
    this.uniforms.rigid.value.fromArray([0, 1, 2, 3].map((k) => ways[k]?.rigid ?? 0));
  }

  /** Learn how a fracture bends it, at a level of detail. */
  learn(level, { attributes, targets }) {
    const { mesh } = this.details[level] ?? {};
    if (!mesh) return;
    Object.assign(mesh.attributes, attributes);
    Object.assign(mesh.targets, targets);
  }

  /** Be pushed by tumors that have so far grown ({id: amount}), as far as it knows of them. */
  push(amounts) {
    const { light, full } = this.details;
    const known = Object.entries(amounts).filter(([id, amount]) => amount > 0 && `${id}@0` in light.mesh.targets);
    const key = JSON.stringify(known);
    if (key === (this.pushed ?? "[]")) return;
    this.pushed = key;
    for (const detail of [light, full]) detail?.push(Object.fromEntries(known));
    for (const detail of Object.values(this.details)) detail.geometry.boundsTree = undefined;
    this.stand();
  }

  get grows() {
    return "grow@0" in this.details.light.mesh.targets;
  }

  /** Be a tumor at an amount of growth, 0 to 1. */
  grow(amount) {
    if (amount === (this.grown ?? 1)) return;
    this.grown = amount;
    for (const level of ["light", "full"]) this.details[level]?.grow(amount);
    for (const detail of Object.values(this.details)) detail.geometry.boundsTree = undefined;
    this.stand();
  }

  /** Make what is enough from afar. */
  thin() {
    this.details.afar ??= this.details.light.thinned(SLENDER[this.kind] ?? AFAR);
  }

  /** From a mesh's own numbers to where they are drawn, mm; what bends does so from there. */
  #to(mesh) {
    return this.matrix.clone().multiply(this.#own(mesh));
  }

  #own({ origin, scale }) {
    return new Matrix4().makeTranslation(...origin).scale(new Vector3(scale, scale, scale));
  }

  /** Draw at a level of detail, or the nearest that there is, with a material. */
  show(level, role) {
    this.detail = this.details[level] ?? this.details.light;
    if (this.look?.part) this.detail.accent(this.parts.indexOf(this.look.part));
    this.mesh.geometry = this.detail.geometry;
    this.mesh.matrixWorld.copy(this.#to(this.detail.mesh));
    this.mesh.material = this.as(role);
    return this.mesh;
  }

  /** The material for a role: fine, quick, depth or mask; as it stands now, or as it would stand. */
  as(role, way = this.#way) {
    const materials = this.materials[way];
    if (!materials[role]) {
      materials[role] = material(role, this.uniforms, way === "bent");
      this.#suit(materials[role], role, way);
    }
    return materials[role];
  }

  /** A shape at rest is drawn by a simple program, the same for all. */
  get #way() {
    return this.bends && this.posture.bent ? "bent" : "still";
  }

  #suitAll() {
    for (const [way, materials] of Object.entries(this.materials))
      for (const [role, one] of Object.entries(materials)) this.#suit(one, role, way);
  }

  #suit(one, role, way) {
    const { look, open } = this;
    suit(one, role, { look, open, bent: way === "bent" });
    one.polygonOffset = this.yields;
    one.polygonOffsetFactor = one.polygonOffsetUnits = 4;
  }

  /** Take a look: {color, opacity, pattern, outline, part, accent, reaction}. */
  dress(look) {
    this.look = look;
    this.uniforms.tone.value = rgb(look.color);
    if (look.part) this.uniforms.accent.value = rgb(look.accent);
    this.uniforms.opacity.value = look.opacity;
    this.uniforms.numb.value.set(...look.numb);
    this.uniforms.pattern.value = Math.max(PATTERNS.indexOf(look.pattern), 0);
    if (look.reaction in DENSE) this.uniforms.clouds.value = clouds();
    this.#suitAll();
  }

  /** Be cut, or whole. */
  cut(open) {
    this.open = open;
    this.#suitAll();
  }

  /** Take the posture in force. */
  stand() {
    const { posture, details } = this;
    for (const detail of Object.values(details)) {
      detail.form = {};
      detail.positions = null;
    }
    if (this.bends) posture.box(details.light.mesh, this.still, this.box);
    else this.box.copy(this.still).applyMatrix4(posture.matrix(this.id, this.matrix));
    this.box.getBoundingSphere(this.sphere);
  }

  /** Points where they are drawn (mm, three a point) and the triangles' corners, at a level of detail. */
  placed(detail = this.detail) {
    if (!detail.positions) {
      const source = detail.geometry.getAttribute("position");
      const out = (detail.positions = detail.posed?.getAttribute("position").array ?? new Float32Array(source.count * 3));
      const point = new Vector3();
      if (this.bends) this.posture.positions(detail.mesh, out);
      else {
        const to = this.#to(detail.mesh);
        for (let k = 0; k < source.count; k++) point.fromBufferAttribute(source, k).applyMatrix4(to).toArray(out, 3 * k);
      }
    }
    return { positions: detail.positions, indices: detail.mesh.indices };
  }

  /** Where a point of it at rest has gone, mm: what bends takes along what lies nearest. */
  moved(point) {
    if (!this.bends) return new Vector3(...point).applyMatrix4(this.matrix).toArray();
    const { mesh, ways } = this.details.light;
    return this.posture.move([...point], this.#nearest(mesh, point), ways, mesh.scale);
  }

  #nearest({ attributes: { POSITION: { array, stride, count } }, origin, scale }, point) {
    const key = point.join();
    if (this.near?.key === key) return this.near.index;
    const [x, y, z] = point.map((one, j) => (one - origin[j]) / scale);
    let [best, index] = [Infinity, 0];
    for (let k = 0; k < count; k++) {
      const p = k * stride;
      const far = (array[p] - x) ** 2 + (array[p + 1] - y) ** 2 + (array[p + 2] - z) ** 2;
      if (far < best) [best, index] = [far, k];
    }
    this.near = { key, index };
    return index;
  }

  /** Distances along a ray at which it crosses the surface, sorted, and the part met first; at the finest detail, or another. */
  crossings(eye, direction, detail = this.details.full ?? this.details.light) {
    if (!new Ray(eye, direction).intersectsBox(this.box)) return [];
    const bent = this.#way === "bent";
    const to = bent ? new Matrix4() : this.#to(detail.mesh);
    const ray = new Ray(eye.clone(), direction.clone()).applyMatrix4(to.clone().invert());
    ray.direction.normalize();
    const square = direction.dot(direction);
    return detail.tree(bent, () => this.placed(detail)).raycast(ray, DoubleSide)
      .map(({ point, face }) => ({
        part: this.#part(detail, face, point, bent),
        at: point.applyMatrix4(to).sub(eye).dot(direction) / square,
      }))
      .sort((a, b) => a.at - b.at);
  }

  /** The part of the corner nearest to a point of a triangle, in the frame of what was crossed. */
  #part(detail, face, point, bent) {
    const part = detail.geometry.getAttribute("part");
    if (!part) return "";
    const position = (bent ? detail.posed : detail.geometry).getAttribute("position");
    const away = (corner) => new Vector3().fromBufferAttribute(position, corner).distanceToSquared(point);
    const near = [face.a, face.b, face.c].reduce((a, b) => (away(b) < away(a) ? b : a));
    return this.parts[part.getX(near)];
  }
}
