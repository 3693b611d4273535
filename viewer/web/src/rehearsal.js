// Draws a triangle with each program that pictures may come to need. A browser makes a program when
// it first draws with it, and the picture that is the first to need it would wait for that.
import { BufferAttribute, BufferGeometry, Camera, DoubleSide, FrontSide, Mesh, Scene, WebGLRenderTarget } from "three";
import { drawn } from "./fence.js";
import { face } from "./inside.js";
import { clouds, fillings } from "./noise.js";
import { copy, line, over } from "./passes.js";
import { DENSE, material, plainMask, suit } from "./surface.js";

const BOTH = [false, true];
/** A triangle of points alone, as cut faces are. */
const FLAT = new BufferGeometry().setAttribute("position", new BufferAttribute(new Float32Array(9), 3)).setIndex([0, 1, 2]);
const SOLID = {};
const FAINT = { opacity: 0.5 };

export class Rehearsal {
  #known = new Map(); // materials by what they draw; a program lasts as long as one that has it
  left = Infinity; // programs that are not yet made; nobody has asked for any yet
  busy = false; // with one

  constructor(renderer) {
    this.renderer = renderer;
    this.camera = new Camera();
    const options = { depthBuffer: true, generateMipmaps: false };
    [this.stage, this.masked] = [0, 4].map((samples) => new WebGLRenderTarget(1, 1, { ...options, samples }));
  }

  /**
   * What is left to do for some solids in some roles, one short deed after another; what bends comes last.
   * all: tumors, too, and what bends also faint, cut and outlined; each takes a browser without a graphics card some time.
   */
  of(solids, roles, all) {
    const inside = () => ({ depths: { value: null }, clouds: { value: clouds() } });
    const faces = BOTH.map((faint) => [`face ${faint}`, () => this.#draw(face(inside(), faint), "face", FLAT)]);
    const masks = [FrontSide, DoubleSide].map((side) => [`mask ${side}`, () => this.#draw(Object.assign(plainMask, { side }), "mask", FLAT)]);
    const passes = [copy, line].map((one, k) => [`pass ${k}`, () => over(this.renderer, this.stage, one, {})]);
    const looks = (kind) => variants(roles, all && kind);
    const bending = all ? this.#surfaces(solids.filter(({ bends }) => bends), true, looks) : [];
    const shells = this.#deeds([...passes, ...this.#surfaces(solids, false, looks)]);
    return [...shells, ...fillings, ...this.#deeds([...faces, ...masks, ...bending])];
  }

  /** What is left to do so that some solids can bend, solid and whole. */
  bending(solids, roles) {
    return this.#deeds(this.#surfaces(solids.filter(({ bends }) => bends), true, () => roles.map((role) => [role, SOLID, false])));
  }

  #surfaces(solids, bent, looks) {
    return solids.flatMap((solid) => looks(solid.kind).map(([role, look, open]) => {
      const make = () => suit(material(role, solid.uniforms, bent), role, { look, open, bent });
      return [[role, open, JSON.stringify(look), bent].join(), () => this.#draw(make(), role, solid.details.light.geometry)];
    }));
  }

  /** Those of some deeds, by what they make, that have not been asked for before. */
  #deeds(named) {
    if (this.left === Infinity) this.left = 0;
    const deeds = [];
    for (const [key, deed] of named) {
      if (this.#known.has(key)) continue;
      this.#known.set(key, null);
      this.left += 1;
      deeds.push(async () => {
        this.busy = true;
        this.#known.set(key, await deed());
        await drawn(this.renderer.getContext());
        this.busy = false;
        this.left -= 1;
      });
    }
    return deeds;
  }

  /** Draw a triangle; the page goes on while the browser makes the program. */
  async #draw(one, role, geometry) {
    const mesh = new Mesh(geometry, one);
    mesh.frustumCulled = false;
    const scene = new Scene();
    scene.matrixWorldAutoUpdate = false;
    scene.add(mesh);
    await this.renderer.compileAsync(scene, this.camera);
    const { start, count } = geometry.drawRange;
    geometry.setDrawRange(0, 3);
    this.renderer.setRenderTarget(role === "mask" ? this.masked : this.stage);
    this.renderer.render(scene, this.camera);
    geometry.setDrawRange(start, count);
    return one;
  }
}

const isSurface = (role) => role !== "depth" && role !== "mask";

/** [role, look, cut open or not]: all that ask for programs of their own. */
function variants(roles, kind) {
  const dense = kind === "lesion" ? Object.keys(DENSE).map((reaction) => ({ reaction })) : [];
  const looks = [SOLID, FAINT, ...dense].flatMap((look) => [look, { ...look, pattern: "stripe" }]);
  return BOTH.flatMap((open) => roles.flatMap((role) => (isSurface(role) ? looks : [SOLID]).map((look) => [role, look, open])));
}
