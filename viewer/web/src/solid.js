// One structure: its surface at both levels of detail, its colours, its place.
import {
  Box3, BufferAttribute, BufferGeometry, DoubleSide, InterleavedBuffer, InterleavedBufferAttribute,
  Matrix4, Mesh, NormalBlending, NoBlending, Ray, Vector3, FrontSide, LessEqualDepth,
} from "three";
import { MeshBVH } from "three-mesh-bvh";
import { bent, matrix } from "./posture.js";
import { PATTERNS, rgb, surface } from "./surface.js";

const attribute = ({ array, size, stride, normalized }) =>
  new InterleavedBufferAttribute(new InterleavedBuffer(array, stride), size, 0, normalized);

/** What of a structure differs between its levels of detail. */
class Detail {
  constructor(mesh) {
    this.mesh = mesh;
    this.still = this.#geometry(attribute(mesh.attributes.POSITION), attribute(mesh.attributes.NORMAL));
    this.still.computeBoundingSphere();
    this.moved = null; // its geometry once it has bent
    this.bent = false;
    this.positions = null; // mm, three a point
    this.form = {}; // another one whenever the drawn shape is
  }

  get geometry() {
    return this.bent ? this.moved : this.still;
  }

  #geometry(position, normal) {
    const { attributes, indices } = this.mesh;
    const geometry = new BufferGeometry();
    geometry.setAttribute("position", position);
    geometry.setAttribute("normal", normal);
    geometry.setAttribute("rest", this.still?.getAttribute("rest") ?? position);
    geometry.setAttribute("shade", this.still?.getAttribute("shade") ?? attribute({ ...attributes.COLOR_0, size: 1 }));
    const part = attributes._PART;
    if (part) geometry.setAttribute("part", this.still?.getAttribute("part") ?? attribute(part));
    geometry.setIndex(this.still?.index ?? new BufferAttribute(indices, 1));
    return geometry;
  }

  bend(id, present) {
    const { positions, normals } = bent(this.mesh, id, present);
    if (this.moved) {
      this.moved.getAttribute("position").copyArray(positions).needsUpdate = true;
      this.moved.getAttribute("normal").copyArray(normals).needsUpdate = true;
      if (this.moved.boundsTree) this.moved.stale = true;
    } else this.moved = this.#geometry(new BufferAttribute(positions, 3), new BufferAttribute(normals, 3));
    this.moved.computeBoundingSphere();
    this.bent = true;
  }

  /** The tree that makes picking fast. */
  tree() {
    const { geometry } = this;
    if (geometry.stale) geometry.boundsTree.refit();
    geometry.stale = false;
    geometry.boundsTree ??= new MeshBVH(geometry, { indirect: true });
    return geometry.boundsTree;
  }
}

export class Solid {
  constructor(mesh) {
    this.id = mesh.id;
    this.kind = mesh.kind;
    this.centre = mesh.centre;
    this.details = {};
    this.look = null;
    this.present = [];
    this.matrix = new Matrix4();
    this.material = surface(mesh);
    this.material.blending = NoBlending;
    this.mesh = new Mesh(undefined, this.material);
    this.mesh.matrixAutoUpdate = this.mesh.matrixWorldAutoUpdate = false;
    this.box = new Box3();
    this.add("light", mesh);
  }

  add(level, mesh) {
    const detail = (this.details[level] = new Detail(mesh));
    this.parts = mesh.parts; // names, by the numbers that points carry
    this.#stand(detail);
    this.show(level);
    this.#measure();
  }

  /** Draw at a level of detail, or the other where it is missing. */
  show(level) {
    this.detail = this.details[level] ?? this.details.light;
    this.mesh.geometry = this.detail.geometry;
    const { scale, origin } = this.detail.mesh;
    if (this.detail.bent) this.mesh.matrixWorld.identity();
    else {
      this.mesh.matrixWorld.copy(this.matrix)
        .multiply(new Matrix4().makeTranslation(...origin)).scale(new Vector3(scale, scale, scale));
    }
  }

  /** Take a look: {color, opacity, pattern, outline, part, accent}. */
  dress(look) {
    this.look = look;
    const { material } = this;
    const { tone, opacity, accent } = material.uniforms;
    tone.value = rgb(look.color);
    if (look.part) accent.value = rgb(look.accent);
    opacity.value = look.opacity;
    const ghost = look.opacity < 1;
    const part = look.part ? this.parts.indexOf(look.part) : -1;
    const defines = { PATTERN: Math.max(PATTERNS.indexOf(look.pattern), 0), ...(ghost && { FAINT: "" }), ...(part >= 0 && { PART: `${part}.0` }) };
    if (JSON.stringify(defines) !== JSON.stringify(material.defines)) {
      material.defines = defines;
      material.needsUpdate = true;
    }
    material.blending = ghost ? NormalBlending : NoBlending;
    material.transparent = ghost;
    material.depthFunc = LessEqualDepth;
    material.depthWrite = !ghost;
  }

  /** A closed surface shows its inside only where it is cut open. */
  cut(open) {
    this.material.side = open ? DoubleSide : FrontSide;
  }

  /** Take a posture: [{fracture, weight}]. */
  stand(present) {
    this.present = present;
    for (const detail of Object.values(this.details)) this.#stand(detail);
    this.#measure();
  }

  #stand(detail) {
    const { mesh } = detail;
    const bends = this.present.some(({ fracture }) => mesh.targets[fracture.id]);
    this.matrix = bends ? new Matrix4() : matrix(this.id, this.present);
    detail.bent = false;
    if (bends) detail.bend(this.id, this.present);
    detail.positions = null;
    detail.form = {};
  }

  #measure() {
    const { geometry, bent } = this.details.light;
    this.box.setFromBufferAttribute(geometry.getAttribute("position"));
    const { scale, origin } = this.details.light.mesh;
    if (!bent) this.box.applyMatrix4(this.matrix.clone().multiply(new Matrix4().makeTranslation(...origin)).scale(new Vector3(scale, scale, scale)));
  }

  /** Points where they are drawn (mm, three a point) and the triangles' corners. */
  placed() {
    const { detail } = this;
    if (!detail.positions) {
      const source = detail.geometry.getAttribute("position");
      const out = (detail.positions = new Float32Array(source.count * 3));
      const point = new Vector3();
      if (detail.bent) out.set(source.array);
      else for (let k = 0; k < source.count; k++) point.fromBufferAttribute(source, k).applyMatrix4(this.mesh.matrixWorld).toArray(out, 3 * k);
    }
    return { positions: detail.positions, indices: detail.mesh.indices };
  }

  /** Distances along a ray at which it crosses the surface, sorted, and the part met first. */
  crossings(eye, direction) {
    if (!new Ray(eye, direction).intersectsBox(this.box)) return [];
    const back = this.mesh.matrixWorld.clone().invert();
    const ray = new Ray(eye.clone(), direction.clone()).applyMatrix4(back);
    ray.direction.normalize();
    const square = direction.dot(direction);
    return this.detail.tree().raycast(ray, DoubleSide)
      .map(({ point, face }) => ({
        part: this.#part(face, point),
        at: point.applyMatrix4(this.mesh.matrixWorld).sub(eye).dot(direction) / square,
      }))
      .sort((a, b) => a.at - b.at);
  }

  /** The part of the corner nearest to a point of a triangle, in the geometry's own frame. */
  #part(face, point) {
    const part = this.detail.geometry.getAttribute("part");
    if (!part) return "";
    const position = this.detail.geometry.getAttribute("position");
    const away = (corner) => new Vector3().fromBufferAttribute(position, corner).distanceToSquared(point);
    const near = [face.a, face.b, face.c].reduce((a, b) => (away(b) < away(a) ? b : a));
    return this.parts[part.getX(near)];
  }

  dispose() {
    for (const { still, moved } of Object.values(this.details)) [still, moved].forEach((one) => one?.dispose());
  }
}
