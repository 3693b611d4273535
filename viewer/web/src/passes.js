// What is done to whole pictures: contact shade, lines around things, background, averaging.
import { GLSL3, Mesh, NoBlending, OrthographicCamera, PlaneGeometry, Scene, ShaderMaterial, Vector2, Vector3 } from "three";

const VERTEX = `
  out vec2 uv2;
  void main() { uv2 = position.xy * 0.5 + 0.5; gl_Position = vec4(position.xy, 0.0, 1.0); }`;

const pass = (uniforms, fragment, options = {}) =>
  new ShaderMaterial({
    glslVersion: GLSL3,
    vertexShader: VERTEX,
    fragmentShader: `precision highp float; in vec2 uv2; layout(location = 0) out highp vec4 color;\n${fragment}`,
    uniforms: Object.fromEntries(Object.entries(uniforms).map(([name, value]) => [name, { value }])),
    depthTest: false, depthWrite: false, blending: NoBlending,
    ...options,
  });

const GAUSS = `
  vec2 blurred(sampler2D source, vec2 at, vec2 step, float sigma, float cut) {
    int reach = int(ceil(sigma * cut));
    vec2 sum = texture(source, at).rg;
    float total = 1.0;
    for (int k = 1; k <= reach; k++) {
      float w = exp(-0.5 * float(k * k) / (sigma * sigma));
      sum += w * (texture(source, at + float(k) * step).rg + texture(source, at - float(k) * step).rg);
      total += 2.0 * w;
    }
    return sum / total;
  }`;

/** Depth as mm behind the focal plane, and where there is something. */
export const away = pass(
  { depth: null, near: 1, far: 2, focal: 0 },
  `uniform sampler2D depth; uniform float near, far, focal;
  void main() {
    float d = texture(depth, uv2).r;
    color = d < 1.0 ? vec4(near * far / (far - d * (far - near)) - focal, 1.0, 0.0, 1.0) : vec4(0.0);
  }`,
);

export const blur = pass(
  { source: null, step: new Vector2(), sigma: 1, cut: 2.5 },
  `uniform sampler2D source; uniform vec2 step; uniform float sigma, cut; ${GAUSS}
  void main() { color = vec4(blurred(source, uv2, step, sigma, cut), 0.0, 1.0); }`,
);

/** How much darker each place is beside what stands a little in front of it. */
export const contact = pass(
  { source: null, sharp: null, step: new Vector2(), sigma: 1, reach: 5, strength: 0 },
  `uniform sampler2D source, sharp; uniform vec2 step; uniform float sigma, reach, strength; ${GAUSS}
  void main() {
    vec2 around = blurred(source, uv2, step, sigma, 2.5), here = texture(sharp, uv2).rg;
    float behind = here.r - around.r / max(around.g, 1e-3);
    color = vec4(here.g * clamp(behind / (2.4 * reach), 0.0, 1.0) * strength, 0.0, 0.0, 1.0);
  }`,
);

/** Copies a drawing with its depth. */
export const copy = pass(
  { source: null, depth: null },
  `uniform sampler2D source, depth;
  void main() { color = texture(source, uv2); gl_FragDepth = texture(depth, uv2).r; }`,
  { depthTest: true, depthWrite: true, depthFunc: 1 /* always */ },
);

/** Where anything solid is, as a share of an average. */
export const cover = pass(
  { depth: null, share: 1 },
  `uniform sampler2D depth; uniform float share;
  void main() { color = vec4(share * step(texture(depth, uv2).r, 0.9999999)); }`,
);

const SUM = { transparent: true, blending: 5 /* custom */, blendSrc: 201, blendDst: 201 };

/** The same, added to what is there. */
export const covered = Object.assign(cover.clone(), SUM);

/** A line around a blurred mask, inked where it is seen and fainter where it is hidden. */
export const line = pass(
  { mask: null, source: null, step: new Vector2(), sigma: 1, far: 0, near: 1, ink: new Vector3(), hidden: 0, strength: 1, middle: new Vector2(), span: new Vector2(), count: 0, size: new Vector2() },
  `uniform sampler2D mask, source; uniform vec2 step, middle, span, size; uniform vec3 ink; uniform float sigma, far, near, hidden, strength, count; ${GAUSS}
  void main() {
    vec2 around = clamp((blurred(source, uv2, step, sigma, 3.0) - far) / (near - far), 0.0, 1.0);
    float opacity = strength * max(around.g, hidden * around.r) * (1.0 - texture(mask, uv2).r);
    if (count > 0.0) {
      vec2 from = uv2 * size - middle;
      float wave = sin(atan(-from.y * span.x, from.x * span.y) * count);
      opacity *= clamp(wave * 3.0 + 1.3, 0.0, 1.0);
    }
    color = vec4(ink * opacity, opacity);
  }`,
  { transparent: true, blending: 5 /* custom */, blendSrc: 201, blendDst: 205 },
);

/** A drawing with its contact shade: colours carry their coverage. */
export const shaded = pass(
  { source: null, shade: null, share: 1 },
  `uniform sampler2D source, shade; uniform float share;
  void main() {
    vec4 drawn = texture(source, uv2);
    color = vec4(drawn.rgb * (1.0 - texture(shade, uv2).r), drawn.a) * share;
  }`,
);

/** The same, added to what is there. */
export const added = Object.assign(shaded.clone(), SUM);

/** The finished picture: the drawing and the lines over it, faded in over the one before. */
export const finished = pass(
  { source: null, shade: null, shaded: 0, lines: null, lined: 0, before: null, gone: 1 },
  `uniform sampler2D source, shade, lines, before; uniform float shaded, lined, gone;
  void main() {
    vec4 drawn = texture(source, uv2);
    if (shaded > 0.0) drawn.rgb *= 1.0 - texture(shade, uv2).r;
    if (lined > 0.0) {
      vec4 ink = texture(lines, uv2);
      drawn = vec4(drawn.rgb * (1.0 - ink.a) + ink.rgb, drawn.a + (1.0 - drawn.a) * ink.a);
    }
    color = gone < 1.0 ? mix(texture(before, uv2), drawn, gone) : drawn;
  }`,
);

const camera = new OrthographicCamera();
const sheet = new Mesh(new PlaneGeometry(2, 2));
sheet.frustumCulled = false;
const scene = new Scene();
scene.add(sheet);
scene.matrixWorldAutoUpdate = false;

/** Have the browser compile what the first picture needs, while there is nothing to draw yet. */
export function prepare(renderer) {
  for (const one of [away, blur, contact, finished]) {
    sheet.material = one;
    renderer.compile(scene, camera);
  }
}

/** Draw a pass over a target (null: the canvas), or over an area of it. */
export function over(renderer, target, material, values, area) {
  for (const [name, value] of Object.entries(values)) material.uniforms[name].value = value;
  sheet.material = material;
  if (area && target) {
    target.scissor.copy(area);
    target.scissorTest = true;
  }
  renderer.setRenderTarget(target);
  if (area && !target) {
    renderer.setScissor(area);
    renderer.setScissorTest(true);
  }
  renderer.render(scene, camera);
  if (!area) return;
  if (target) target.scissorTest = false;
  else renderer.setScissorTest(false);
}
