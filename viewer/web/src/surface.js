// How surfaces answer light: the lamps, the bone's dry sheen and the patterns of viewer/scene.
import { DoubleSide, FrontSide, NoBlending, NormalBlending, ShaderMaterial, Vector2, Vector3, Vector4 } from "three";
import { CLOUD } from "./noise.js";
import { BENDING } from "./posture.js";

/** Which of the studio's numbers says above which noise a tumour's dense bone comes to its surface. */
export const DENSE = { blastic: "dense.x", mixed: "dense.y" };

/** By the number that a program knows them by. */
export const PATTERNS = ["none", "stripe", "crosshatch", "dots", "noise", "checker"];

/** A colour written #RRGGBB, from 0 to 1. */
export const rgb = (color) => new Vector3(...[1, 3, 5].map((k) => parseInt(color.slice(k, k + 2), 16) / 255));

/** The plane of a cut for every material: what lies beyond it is not drawn; all 0 cuts nothing. */
export const cutting = { value: new Vector4() };

/** Lamps, sheen and patterns, for every material; the numbers are those of viewer/scene. */
export const studio = {
  places: { value: [new Vector3(0, 0, 1), new Vector3(0, 0, 1), new Vector3(0, 0, 1)] },
  tones: { value: [new Vector3(1, 1, 1), new Vector3(), new Vector3()] },
  coat: { value: new Vector4(0.2, 0.8, 0, 1) }, // ambient, diffuse, specular, shininess
  sheen: { value: new Vector3(1, 1, 1) },
  figures: { value: new Vector4(0, 6.5, 0, 0) }, // depth of a pattern, its period (mm), its mean, its depth on a tumour
  luma: { value: new Vector3() }, // how bright a colour is
  numbing: { value: new Vector2(1, 1) }, // within how many mm tone is lost, and how bright the rest is
  glass: { value: new Vector4(1, 0, 1, 1) }, // a faint thing's middle, its edge, its cut face, its most
  dense: { value: new Vector2() }, // noise above which a blastic and a mixed tumour are too dense
  ivory: { value: new Vector3(1, 1, 1) }, // bone that is
};

/** Take the numbers of the studio as Python tells them. */
export function light({ lamps, coat, sheen, figures, numbing, glass, dense, ivory }) {
  lamps.forEach(([place, color, strength], k) => {
    studio.places.value[k].set(...place).normalize();
    studio.tones.value[k].set(...color).multiplyScalar(strength);
  });
  studio.coat.value.set(...coat);
  studio.sheen.value.set(...sheen);
  studio.figures.value.set(...figures);
  studio.luma.value.set(...numbing);
  studio.numbing.value.set(...numbing.slice(3));
  studio.glass.value.set(...glass);
  studio.dense.value.set(dense.blastic, dense.mixed);
  studio.ivory.value.set(...ivory);
}

/** GLSL: a colour at a height, where what lies lower may have lost its tone. */
export const DULLED = `
  uniform vec3 luma;
  uniform vec2 numbing, numb;
  vec3 dulled(vec3 c, float height) {
    float share = numb.x * smoothstep(0.0, 1.0, (numb.y - height) / numbing.x);
    return mix(c, vec3(dot(c, luma) * numbing.y), share);
  }`;

const LAMPS = `
  uniform vec3 places[3], tones[3];
  vec3 diffuse(vec3 n) {
    vec3 sum = vec3(0.0);
    for (int k = 0; k < 3; k++) sum += max(dot(n, places[k]), 0.0) * tones[k];
    return sum;
  }
  vec3 specular(vec3 n, vec3 away, float shininess) {
    vec3 sum = vec3(0.0);
    for (int k = 0; k < 3; k++)
      if (dot(n, places[k]) > 0.0) sum += pow(max(dot(reflect(-places[k], n), away), 0.0), shininess) * tones[k];
    return sum;
  }`;

// Where a point is drawn. What bends does so in the atlas's millimetres, the rest by its matrix.
const place = (bends) => `
  uniform vec3 middle;
  uniform float step;
  #ifdef CUT
  uniform vec4 plane;
  varying float beyond;
  #endif
  ${bends}
  vec4 placed(inout vec3 n) {
    #ifdef BENDS
    vec3 p = position * step + middle;
    bend(p, n);
    vec4 world = vec4(p, 1.0);
    #else
    vec4 world = modelMatrix * vec4(position, 1.0);
    #endif
    #ifdef CUT
    beyond = dot(plane.xyz, world.xyz) + plane.w;
    #endif
    return viewMatrix * world;
  }`;
const KEPT = `
  #ifdef CUT
  varying float beyond;
  #endif`;

const SURFACE_VERTEX = `
  attribute float shade;
  uniform vec3 tone, red, blue, origin;
  uniform vec4 figures;
  varying vec3 color, seen;
  #ifdef PART
  attribute float own;
  uniform vec3 accent;
  varying vec3 accented;
  varying float within;
  #endif
  #ifdef QUICK
  uniform vec4 coat;
  uniform vec3 sheen;
  ${LAMPS}
  #else
  varying vec3 facing;
  #endif

  #ifdef DENSE
  uniform vec2 dense;
  uniform vec3 ivory;
  ${CLOUD}
  #endif
  #ifdef FIGURED // most are not: it would cost a browser without a graphics card a sixth of a picture
  uniform int pattern;
  ${DULLED}
  float edge(float wave, float level) { return smoothstep(0.0, 1.0, (wave - level) / 0.3 + 0.5); }
  float chance(vec3 p) { return fract(sin(dot(p, vec3(12.9898, 78.233, 37.719))) * 43758.5453); }
  float cloud(vec3 p) {
    vec3 i = floor(p), f = smoothstep(0.0, 1.0, p - i);
    vec4 low = vec4(chance(i), chance(i + vec3(1, 0, 0)), chance(i + vec3(0, 1, 0)), chance(i + vec3(1, 1, 0)));
    i.z += 1.0;
    vec4 high = vec4(chance(i), chance(i + vec3(1, 0, 0)), chance(i + vec3(0, 1, 0)), chance(i + vec3(1, 1, 0)));
    vec4 z = mix(low, high, f.z);
    vec2 y = mix(z.xy, z.zw, f.y);
    return (mix(y.x, y.y, f.x) - 0.5) * 5.0;
  }
  float figure(vec3 p) {
    vec3 t = p * (6.2831853 / figures.y);
    float rising = dot(t, vec3(0.45, 0.55, 0.70));
    if (pattern == 1) return 0.75 * edge(sin(rising), 0.15);
    if (pattern == 2) return max(edge(cos(rising), 0.62), edge(cos(dot(t, vec3(-0.45, -0.55, 0.70))), 0.62));
    if (pattern == 3) return edge((cos(t.x) + cos(t.y) + cos(t.z)) / 3.0, 0.18);
    if (pattern == 4) return edge(cloud(p / 1.5), 0.2);
    return edge(sin(t.x / 2.0) * sin(t.y / 2.0) * sin(t.z / 2.0), 0.0);
  }
  #endif
  void main() {
    vec3 n = normal;
    vec4 eye = placed(n);
    gl_Position = projectionMatrix * eye;
    vec3 s = vec3(1.0, shade, shade * shade);
    vec3 lit = vec3(dot(red, s), shade, dot(blue, s));
    color = tone * lit;
    #ifdef FIGURED
    if (pattern > 0) color *= 1.0 + (pattern > 3 ? figures.w : figures.x) * (figures.z - figure(position * step + origin));
    #endif
    #ifdef DENSE
    color = mix(color, ivory * lit, islands(position * step + origin, DENSE));
    #endif
    #ifdef FIGURED
    if (numb.x > 0.0) color = dulled(color, (position * step + middle).z);
    #endif
    #ifdef PART // a part that stands out: its border is drawn between the points
    accented = accent * lit;
    within = own;
    #endif
    seen = -eye.xyz;
    #ifdef QUICK
    n = normalize(normalMatrix * n);
    vec3 light = coat.x + coat.y * diffuse(n), gloss = coat.z * sheen * specular(n, normalize(seen), coat.w);
    color = color * light + gloss;
    #ifdef PART
    accented = accented * light + gloss;
    #endif
    #else
    facing = normalMatrix * n;
    #endif
  }`;

const SURFACE_FRAGMENT = `
  ${KEPT}
  uniform float opacity;
  uniform vec4 coat;
  uniform vec3 sheen;
  uniform vec4 glass;
  varying vec3 color, seen;
  #ifdef PART
  varying vec3 accented;
  varying float within;
  #endif
  #ifndef QUICK
  varying vec3 facing;
  ${LAMPS}
  #endif
  void main() {
    #ifdef CUT
    if (beyond > 0.0) discard;
    #endif
    vec3 tinted = color;
    #ifdef PART
    float soft = max(fwidth(within), 1e-3);
    tinted = mix(color, accented, smoothstep(0.5 - soft, 0.5 + soft, within));
    #endif
    float share = 1.0;
    #ifdef FAINT // fainter in its middle and denser along its edges, as glass is
    float edge = 1.0 - abs(normalize(cross(dFdx(seen), dFdy(seen))).z);
    share = clamp(opacity * (glass.x + glass.y * edge * edge), 0.0, glass.w);
    #endif
    #ifdef QUICK
    gl_FragColor = vec4(tinted, share);
    #else
    vec3 n = normalize(gl_FrontFacing ? facing : -facing);
    vec3 gloss = coat.z * sheen * specular(n, normalize(seen), coat.w);
    gl_FragColor = vec4(tinted * (coat.x + coat.y * diffuse(n)) + gloss, share);
    #endif
  }`;

const PLACE_VERTEX = `
  void main() {
    vec3 n = normal;
    gl_Position = projectionMatrix * placed(n);
  }`;

// depth alone: what is nearest among the things of one opacity
const DEPTH_FRAGMENT = `
  ${KEPT}
  void main() {
    #ifdef CUT
    if (beyond > 0.0) discard;
    #endif
    gl_FragColor = vec4(0.0);
  }`;

// red where a thing is, green where nothing solid hides it
const MASK_FRAGMENT = `
  ${KEPT}
  uniform sampler2D solid;
  uniform vec2 size;
  void main() {
    #ifdef CUT
    if (beyond > 0.15) discard; // faces of the cut stand out of its plane a little
    #endif
    float front = texture2D(solid, gl_FragCoord.xy / size).r;
    float slack = 2e-4 + 2.0 * fwidth(gl_FragCoord.z);
    gl_FragColor = vec4(1.0, step(gl_FragCoord.z, front + slack), 0.0, 1.0);
  }`;

/** For masks: the depth of what is solid, and its size in pixels. */
export const solidity = { solid: { value: null }, size: { value: new Vector2() } };

/** What the materials of one structure share, its own numbers among them. */
export function numbers({ origin, centre, scale, tint }, { pivots, shifts }) {
  const low = ([square, slope, start]) => new Vector3(start, slope, square);
  return {
    ...studio, ...solidity, pivots, shifts,
    rigid: { value: new Vector4() },
    plane: cutting,
    tone: { value: new Vector3(1, 1, 1) },
    accent: { value: new Vector3(1, 1, 1) },
    red: { value: low(tint[0]) },
    blue: { value: low(tint[1]) },
    origin: { value: new Vector3(...origin).sub(new Vector3(...centre)) },
    middle: { value: new Vector3(...origin) },
    step: { value: scale },
    clouds: { value: null },
    opacity: { value: 1 },
    pattern: { value: 0 },
    numb: { value: new Vector2() },
  };
}

/** What a structure is drawn with: as "fine" or "quick" surface, as "depth" or as "mask". */
export function material(role, uniforms, bends) {
  const surface = role === "fine" || role === "quick";
  const one = new ShaderMaterial({
    vertexShader: place(bends ? BENDING : "") + (surface ? SURFACE_VERTEX : PLACE_VERTEX),
    fragmentShader: surface ? SURFACE_FRAGMENT : role === "depth" ? DEPTH_FRAGMENT : MASK_FRAGMENT,
    uniforms,
    blending: NoBlending,
    colorWrite: role !== "depth",
  });
  return one;
}

/**
 * Give a material of a role what it needs for a look: its program, its sides, how it blends.
 * As most are drawn at first: at rest, whole, without a pattern.
 */
export function suit(one, role, { look, open = false, bent = false } = {}) {
  const surface = role === "fine" || role === "quick";
  const faint = surface && look?.opacity < 1;
  const dense = surface && DENSE[look?.reaction];
  const figured = surface && (PATTERNS.indexOf(look?.pattern) > 0 || look?.numb?.[0] > 0);
  const defines = {
    ...(faint && { FAINT: "" }), ...(open && { CUT: "" }), ...(bent && { BENDS: "" }),
    ...(role === "quick" && { QUICK: "" }), ...(figured && { FIGURED: "" }), ...(dense && { DENSE: dense }), ...(surface && look?.part && { PART: "" }),
  };
  if (JSON.stringify(defines) !== JSON.stringify(one.defines)) {
    one.defines = defines;
    one.needsUpdate = true;
  }
  one.side = open ? DoubleSide : FrontSide; // a closed surface shows its inside only where it is cut
  one.depthWrite = !faint;
  return glazed(one, Boolean(faint));
}

/** Let what lies behind a material shine through, or not; its program stays the same. */
export function glazed(one, faint) {
  one.blending = faint ? NormalBlending : NoBlending;
  one.transparent = faint;
  return one;
}

/** The mask of what has no structure's material: a cut face. */
export const plainMask = new ShaderMaterial({
  vertexShader: place("") + PLACE_VERTEX,
  fragmentShader: MASK_FRAGMENT,
  uniforms: solidity,
  blending: NoBlending,
});

/** A cut face is read like a drawing: hardly any light and shade. */
export const FACE_LIGHT = `
  ${LAMPS}
  vec3 drawn(vec3 color, vec3 n) { return color * (0.62 + 0.42 * diffuse(n)); }`;
