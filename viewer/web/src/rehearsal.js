// Draws a triangle with each program that pictures may come to need. A browser makes a program when
// it first draws with it, and the picture that is the first to need it would wait for that.
import { BufferAttribute, BufferGeometry, Camera, DoubleSide, FrontSide, Mesh, Scene, WebGLRenderTarget } from "three";
import { face } from "./caps.js";
import { clouds } from "./noise.js";
import { copy, line, over } from "./passes.js";
import { DENSE, material, plainMask, suit } from "./surface.js";

const BOTH = [false, true];
/** A triangle of points alone, as cut faces are. */
const FLAT = new BufferGeometry().setAttribute("position", new BufferAttribute(new Float32Array(9), 3));
const SOLID = {};
const FAINT = { opacity: 0.5 };

export class Rehearsal {
  #known = new Map(); // materials by what they draw; a program lasts as long as one that has it
  left = Infinity; // deeds that are not yet done; nobody has asked for any yet
  #begun = null; // what the browser has to make before the next

  constructor(renderer) {
    this.renderer = renderer;
    this.scene = new Scene();
    this.scene.matrixWorldAutoUpdate = false;
    this.camera = new Camera();
    const options = { depthBuffer: true, generateMipmaps: false };
    [this.stage, this.masked] = [0, 4].map((samples) => new WebGLRenderTarget(1, 1, { ...options, samples }));
  }

  /**
   * What is left to do for some solids in some roles, one short deed after another; what bends comes last.
   * all: what bends also faint, cut and outlined; each takes a browser without a graphics card some time.
   */
  of(solids, roles, all) {
    const still = solids.map((solid) => [solid, false]);
    const bending = solids.filter(({ bends }) => bends).map((solid) => [solid, true]);
    const surfaces = [...still, ...bending].flatMap(([solid, bent]) => variants(roles, solid.kind)
      .filter(([role, look, open]) => all || !bent || (isSurface(role) && look === SOLID && !open))
      .map(([role, look, open]) => {
        const make = () => suit(material(role, solid.uniforms, bent), role, { look, open, bent });
        return [[role, open, JSON.stringify(look), bent].join(), () => this.#draw(make(), role, solid.details.light.geometry)];
      }));
    const inside = () => ({ depths: { value: null }, clouds: { value: clouds() } });
    const faces = BOTH.map((faint) => [`face ${faint}`, () => this.#draw(face(inside(), faint), "face", FLAT)]);
    const masks = [FrontSide, DoubleSide].map((side) => [`mask ${side}`, () => this.#draw(Object.assign(plainMask, { side }), "mask", FLAT)]);
    const passes = [copy, line].map((one, k) => [`pass ${k}`, () => over(this.renderer, this.stage, one, {})]);
    const deeds = [];
    if (this.left === Infinity) this.left = 0;
    for (const [key, deed] of [...passes, ...surfaces, ...faces, ...masks]) {
      if (this.#known.has(key)) continue;
      this.#known.set(key, null);
      this.left += 1;
      deeds.push(() => {
        this.left -= 1;
        this.#known.set(key, deed());
        const gl = this.renderer.getContext();
        this.#begun = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
        gl.flush();
      });
    }
    return deeds;
  }

  /** Whether the last deed is still being done. */
  get busy() {
    const gl = this.renderer.getContext();
    if (!this.#begun || gl.getSyncParameter(this.#begun, gl.SYNC_STATUS) !== gl.SIGNALED) return this.#begun !== null;
    gl.deleteSync(this.#begun);
    this.#begun = null;
    return false;
  }

  #draw(one, role, geometry) {
    const { start, count } = geometry.drawRange;
    geometry.setDrawRange(0, 3);
    const mesh = new Mesh(geometry, one);
    mesh.frustumCulled = false;
    this.scene.children = [mesh];
    this.renderer.setRenderTarget(role === "mask" ? this.masked : this.stage);
    this.renderer.render(this.scene, this.camera);
    geometry.setDrawRange(start, count);
    return one;
  }
}

const isSurface = (role) => role !== "depth" && role !== "mask";

/** [role, look, cut open or not]: all that ask for programs of their own. */
function variants(roles, kind) {
  const dense = kind === "lesion" ? Object.keys(DENSE).map((reaction) => ({ reaction })) : [];
  return roles.flatMap((role) => (isSurface(role) ? [SOLID, FAINT, ...dense] : [SOLID]).flatMap((look) => BOTH.map((open) => [role, look, open])));
}
