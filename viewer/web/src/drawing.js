// One picture in layers, as viewer/scene composes it: solid things and their contact shade, then
// the fainter level by level, each only where it is nearer; lines over all; the background behind.
import {
  Camera, DepthTexture, DoubleSide, FrontSide, HalfFloatType, LinearFilter, Mesh, NearestFilter, Scene, UnsignedByteType, UnsignedIntType,
  Vector2, Vector3, Vector4, WebGLRenderTarget,
} from "three";
import * as passes from "./passes.js";
import { plainMask, rgb, solidity } from "./surface.js";

const HEIGHT = 800; // px of a picture at which widths of lines are meant
const PALE = "#F3E9FF"; // around tumours

/** Share of the normal distribution below z. */
function below(z) {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail = 0.3989423 * Math.exp((-z * z) / 2) * t
    * (0.3193815 + t * (-0.3565638 + t * (1.781478 + t * (-1.821256 + t * 1.330274))));
  return z > 0 ? 1 - tail : tail;
}

export class Drawing {
  constructor(renderer) {
    this.renderer = renderer;
    this.scene = new Scene();
    this.scene.matrixWorldAutoUpdate = false;
    this.targets = {};
    this.lined = false;
    this.area = new Vector4(); // of the targets in which anything is drawn
    this.keptArea = new Vector4(); // of the canvas, in what was kept
  }

  /** Have the browser compile a surface's program before it is needed. */
  prepare(material) {
    this.scene.children = [new Mesh(undefined, material)];
    this.renderer.compile(this.scene, new Camera());
  }

  /** A target of a size, made anew when the size or the number of samples is another. */
  #target(name, width, height, options = {}) {
    const known = this.targets[name];
    if (known && known.width === width && known.height === height && known.samples === (options.samples ?? 0)) return known;
    known?.dispose();
    const { withDepth, ...rest } = options;
    const target = new WebGLRenderTarget(width, height, {
      minFilter: LinearFilter, magFilter: LinearFilter, depthBuffer: false, generateMipmaps: false,
      type: UnsignedByteType, ...rest,
    });
    if (withDepth) {
      target.depthBuffer = true;
      target.depthTexture = new DepthTexture(width, height, UnsignedIntType);
      target.depthTexture.minFilter = target.depthTexture.magFilter = NearestFilter;
    }
    return (this.targets[name] = target);
  }

  #render(target, meshes, lens) {
    this.scene.children = meshes;
    this.renderer.setRenderTarget(target);
    this.renderer.render(this.scene, lens.camera);
  }

  #clear(target) {
    this.renderer.setRenderTarget(target);
    this.renderer.setClearColor(0, 0);
    this.renderer.clear();
  }

  /**
   * Draw everything but lines and background, at the level of detail and in the role that solids
   * are shown in. caps: Map of id to Mesh; quick: for a moment only; samples: of each pixel.
   */
  things(solids, caps, lens, contact, { quick = false, samples = 0 } = {}) {
    const { renderer } = this;
    const [width, height] = lens.size;
    const solid = this.#target(quick ? "quick" : "solid", width, height, { withDepth: true, samples });
    const opaque = solids.filter(({ look }) => look.opacity >= 1);
    const ahead = new Map(opaque.map((one) => [one, lens.depth(one.box.min) + lens.depth(one.box.max)]));
    opaque.sort((a, b) => ahead.get(a) - ahead.get(b)); // what is hidden need not be lit
    this.area = this.#seenArea(solids, lens);
    this.#clear(solid);
    this.#render(solid, [...opaque.map(({ mesh }) => mesh), ...facesOf(opaque, caps)], lens);
    this.shade = this.#contact(solid.depthTexture, lens, quick, contact);
    this.solid = solid;
    this.whole = solid;
    const levels = [...new Set(solids.map(({ look }) => look.opacity))].filter((one) => one < 1).sort((a, b) => b - a);
    if (!levels.length) return;
    this.whole = this.#target("whole", width, height, { depthBuffer: true });
    passes.over(renderer, this.whole, passes.copy, { source: solid.texture, depth: solid.depthTexture });
    for (const level of levels) {
      const faint = solids.filter(({ look }) => look.opacity === level);
      // the faces of one cut are parallel: the nearest first, so that none is seen through another
      const toward = ({ userData: { lift }, material: { uniforms } }) => lens.eye.clone().sub(uniforms.corner.value).dot(lift);
      this.#render(this.whole, facesOf(faint, caps).sort((a, b) => toward(b) - toward(a)), lens);
      const surfaces = faint.map(({ mesh }) => mesh.material);
      this.#render(this.whole, faint.map((one) => Object.assign(one.mesh, { material: one.as("depth") })), lens);
      this.#render(this.whole, faint.map(({ mesh }, k) => Object.assign(mesh, { material: surfaces[k] })), lens);
    }
  }

  /** Where anything of some structures may be drawn, lines around it too: x, y, width, height. */
  #seenArea(solids, lens) {
    const [width, height] = lens.size;
    const pad = Math.ceil(12 * Math.max(1, height / HEIGHT));
    const { x, y, z, w } = this.#seenBox(solids, lens);
    const [left, low] = [Math.max(x - pad, 0), Math.max(y - pad, 0)];
    return new Vector4(left, low, Math.max(Math.min(z + pad, width) - left, 0), Math.max(Math.min(w + pad, height) - low, 0));
  }

  #contact(depthTexture, lens, coarse, { reach, strength }) {
    const [width, height] = lens.size;
    const pixels = height / lens.window; // of a millimetre
    const step = Math.max(1, Math.round((reach / 3) * pixels)) * (coarse ? 2 : 1);
    const size = [Math.ceil(width / step), Math.ceil(height / step)];
    const sigma = (reach * pixels) / step;
    const deep = { type: HalfFloatType, minFilter: NearestFilter, magFilter: NearestFilter };
    const sharp = this.#target("away", ...size, deep);
    const half = this.#target("half", ...size, deep);
    const shade = this.#target("shade", ...size);
    const { near, far, distance } = lens;
    const low = [Math.floor(this.area.x / step), Math.floor(this.area.y / step)];
    const high = [Math.ceil((this.area.x + this.area.z) / step), Math.ceil((this.area.y + this.area.w) / step)];
    const area = new Vector4(...low, high[0] - low[0], high[1] - low[1]);
    for (const target of [sharp, half, shade]) this.#clear(target);
    passes.over(this.renderer, sharp, passes.away, { depth: depthTexture, near, far, focal: distance }, area);
    passes.over(this.renderer, half, passes.blur, { source: sharp.texture, step: new Vector2(1 / size[0], 0), sigma, cut: 2.5 }, area);
    passes.over(this.renderer, shade, passes.contact, { source: half.texture, sharp: sharp.texture, step: new Vector2(0, 1 / size[1]), sigma, reach, strength }, area);
    return shade.texture;
  }

  /**
   * Draw lines around things: groups of {ids, color, width, hidden, dashed}, the later over the
   * former; `rim` ({color, strength}) is one around all that is solid, under the others.
   */
  lines(groups, byId, caps, lens, rim) {
    const { renderer } = this;
    this.lined = groups.length > 0 || Boolean(rim);
    if (!this.lined) return;
    const [width, height] = lens.size;
    const layer = this.#target("lines", width, height);
    const mask = this.#target("mask", width, height, { depthBuffer: true, samples: 4 });
    const half = this.#target("maskHalf", width, height);
    this.#clear(layer);
    const scale = Math.max(1, height / HEIGHT);
    if (rim) {
      const averaged = this.drawn !== this.whole && this.rimmed; // not when the background was dark
      const inside = averaged ? this.targets.inside : mask;
      if (!averaged) passes.over(renderer, mask, passes.cover, { depth: this.solid.depthTexture, share: 1 });
      this.#line(inside, half, layer, { sigma: scale, color: rim.color, strength: rim.strength, hidden: 0 });
    }
    solidity.solid.value = this.solid.depthTexture;
    solidity.size.value.set(width, height);
    for (const { ids, color, width: thin, hidden, dashed } of groups) {
      const sigma = thin * scale;
      const box = this.#seenBox(ids.map((id) => byId.get(id)), lens);
      const pad = Math.ceil(sigma * 4);
      const [left, low] = [Math.max(box.x - pad, 0), Math.max(box.y - pad, 0)];
      const area = new Vector4(left, low, Math.min(box.z + pad, width) - left, Math.min(box.w + pad, height) - low);
      if (area.z <= 0 || area.w <= 0) continue;
      for (const target of [mask, half]) this.#clear(target);
      for (const target of [mask, half, layer]) {
        target.scissorTest = true;
        target.scissor.copy(area);
      }
      plainMask.side = byId.get(ids[0]).open ? DoubleSide : FrontSide;
      // beyond its scissor a multisampled mask keeps what it held; the blur reads so far
      const reach = Math.ceil(sigma * 3) + 1;
      mask.scissor.set(area.x - reach, area.y - reach, area.z + 2 * reach, area.w + 2 * reach);
      const masks = ids.map((id) => Object.assign(byId.get(id).mesh, { material: byId.get(id).as("mask") }));
      this.#render(mask, masks, lens);
      const faces = ids.filter((id) => caps.has(id)).map((id) => caps.get(id));
      if (faces.length) {
        this.scene.overrideMaterial = plainMask;
        this.#render(mask, faces, lens);
        this.scene.overrideMaterial = null;
      }
      const span = new Vector2(box.z - box.x, box.w - box.y);
      this.#line(mask, half, layer, {
        sigma, color, hidden, strength: 1, middle: new Vector2((box.x + box.z) / 2, (box.y + box.w) / 2), span,
        count: dashed ? Math.max(6, Math.round((Math.PI * (span.x + span.y)) / 2 / (7 * scale) / 2)) : 0,
      });
      for (const target of [mask, half, layer]) target.scissorTest = false;
    }
  }

  #line(mask, half, layer, { sigma, color, strength, hidden, middle = new Vector2(), span = new Vector2(), count = 0 }) {
    const { renderer } = this;
    const { width, height } = layer;
    passes.over(renderer, half, passes.blur, { source: mask.texture, step: new Vector2(1 / width, 0), sigma, cut: 3 });
    passes.over(renderer, layer, passes.line, {
      mask: mask.texture, source: half.texture, step: new Vector2(0, 1 / height), sigma,
      far: below(-(sigma + 0.5) / sigma), near: below(-(sigma - 0.5) / sigma), ink: rgb(color), hidden, strength,
      middle, span, count, size: new Vector2(width, height),
    });
  }

  /** Where structures are seen: left, bottom, right, top in pixels from the bottom left. */
  #seenBox(solids, lens) {
    const out = new Vector4(Infinity, Infinity, -Infinity, -Infinity);
    for (const { box: { min, max } } of solids) {
      for (let k = 0; k < 8; k++) {
        const corner = new Vector3(k & 1 ? max.x : min.x, k & 2 ? max.y : min.y, k & 4 ? max.z : min.z);
        const [x, y] = lens.pixel(corner);
        out.set(Math.min(out.x, x), Math.min(out.y, lens.size[1] - y), Math.max(out.z, x), Math.max(out.w, lens.size[1] - y));
      }
    }
    return out.floor();
  }

  /** Take what is drawn as the picture, alone. */
  single() {
    this.drawn = this.whole;
  }

  /**
   * Begin an average of so many pictures, or go on with it; `finish` makes it the picture.
   * rim: whether a line will go around all that is solid.
   */
  share(first, count, finish, rim) {
    const { width, height } = this.whole;
    const sum = this.#target("sum", width, height, { type: HalfFloatType });
    if (first) this.#clear(sum);
    const material = first ? passes.shaded : passes.added;
    passes.over(this.renderer, sum, material, { source: this.whole.texture, shade: this.shade, share: 1 / count }, this.area);
    if (rim) {
      const inside = this.#target("inside", width, height);
      if (first) this.#clear(inside);
      passes.over(this.renderer, inside, first ? passes.cover : passes.covered, { depth: this.solid.depthTexture, share: 1 / count }, this.area);
    }
    if (finish) [this.drawn, this.rimmed] = [sum, rim];
  }

  /** Keep what is on the canvas, to fade from it to what is drawn next. */
  keep(width, height) {
    const before = this.#target("before", width, height);
    this.#clear(before);
    this.#compose(before, 1);
    this.keptArea = this.#onCanvas(before);
  }

  /** Put the picture on the canvas, so far gone from what was kept; the background shines through. */
  present(gone = 1) {
    this.#clear(null);
    this.#compose(null, gone);
  }

  #compose(target, gone) {
    const { drawn, targets } = this;
    const { domElement: canvas } = this.renderer;
    const area = this.#onCanvas(target ?? canvas);
    if (gone < 1) {
      const [right, top] = [Math.max(area.x + area.z, this.keptArea.x + this.keptArea.z), Math.max(area.y + area.w, this.keptArea.y + this.keptArea.w)];
      area.set(Math.min(area.x, this.keptArea.x), Math.min(area.y, this.keptArea.y), right, top);
      area.z -= area.x;
      area.w -= area.y;
    }
    passes.over(this.renderer, target, passes.finished, {
      source: drawn.texture, shade: this.shade, shaded: drawn === this.whole ? 1 : 0,
      lines: this.lined ? targets.lines.texture : null, lined: this.lined ? 1 : 0,
      before: gone < 1 ? targets.before.texture : null, gone,
    }, area);
  }

  /** The area that is drawn in, in the pixels of the canvas. */
  #onCanvas({ width, height }) {
    const [x, y] = [width / this.drawn.width, height / this.drawn.height];
    const { area } = this;
    const out = new Vector4(Math.floor(area.x * x), Math.floor(area.y * y), Math.ceil((area.x + area.z) * x), Math.ceil((area.y + area.w) * y));
    out.z -= out.x;
    out.w -= out.y;
    return out;
  }

  forget() {
    for (const target of Object.values(this.targets)) target.dispose();
    this.targets = {};
  }
}

/** The cut faces that some structures have; a bone's own, not those of its former shape. */
const facesOf = (solids, caps) => solids.filter(({ id, yields }) => !yields && caps.has(id)).map(({ id }) => caps.get(id));

/** The lines of a picture: tumours first, then what is selected, then what is pointed at. */
export function linesOf(solids, picture, hovered, former = []) {
  const cut = Boolean(picture.section);
  const groups = [];
  const tumours = solids.filter(({ kind, look }) => kind === "lesion" && !look.outline).map(({ id }) => id);
  const soft = tumours.filter((id) => picture.soft.includes(id));
  const bony = tumours.filter((id) => !soft.includes(id));
  const hidden = cut ? 0 : 0.35;
  if (bony.length) groups.push({ ids: bony, color: PALE, width: 1.5, hidden });
  for (const id of soft) groups.push({ ids: [id], color: PALE, width: 1.5, hidden, dashed: true });
  for (const { id, look } of solids) if (look.outline) groups.push({ ids: [id], color: look.outline, width: 2.4, hidden: 0.45 });
  const pointed = solids.find(({ id, look }) => id === hovered && !look.outline);
  for (const [id, { look }] of former) groups.push({ ids: [id], color: look.outline, width: 1.8, hidden: 0.9, dashed: true });
  if (pointed) groups.push({ ids: [pointed.id], color: picture.hover, width: 1.6, hidden: 0.3 });
  return groups;
}

/** The backdrop as a style: a little lighter in its middle, or towards its edges on a pale page. */
export function backdrop(background) {
  const ground = rgb(background);
  const dark = (ground.x + ground.y + ground.z) / 3 < 0.5;
  const lift = dark ? new Vector3(9, 11, 13) : new Vector3(-7, -6, -5);
  const stops = Array.from({ length: 16 }, (_, k) => {
    const middle = Math.exp(-1.6 * (k / 10) ** 2);
    const tone = ground.clone().addScaledVector(lift, (dark ? middle : 1 - middle) / 255);
    return `color(srgb ${tone.toArray().map((one) => one.toFixed(4)).join(" ")}) ${10 * k}%`;
  });
  return `radial-gradient(50% 50%, ${stops.join(", ")})`;
}
