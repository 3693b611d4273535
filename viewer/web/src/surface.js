// How surfaces answer light: the lamps, the bone's dry sheen and the patterns of viewer/scene.
import { ShaderMaterial, Vector2, Vector3, Vector4 } from "three";

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
  figures: { value: new Vector3(0, 6.5, 0) }, // depth of a pattern, its period (mm), its mean
  glass: { value: new Vector3(1, 0, 1) }, // a faint thing's middle, its edge, its most
};

/** Take the numbers of the studio as Python tells them. */
export function light({ lamps, coat, sheen, figures, glass }) {
  lamps.forEach(([place, color, strength], k) => {
    studio.places.value[k].set(...place).normalize();
    studio.tones.value[k].set(...color).multiplyScalar(strength);
  });
  studio.coat.value.set(...coat);
  studio.sheen.value.set(...sheen);
  studio.figures.value.set(...figures);
  studio.glass.value.set(...glass);
}

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

const CUT_VERTEX = "uniform vec4 plane; varying float beyond;";
const CUT_FRAGMENT = "uniform vec4 plane; varying float beyond;";

const SURFACE_VERTEX = `
  ${CUT_VERTEX}
  attribute vec3 rest;
  attribute float shade;
  uniform vec3 tone, red, blue, origin, figures;
  uniform float step;
  varying vec3 color, facing, seen;
  #ifdef PART
  attribute float part;
  uniform vec3 accent;
  varying vec3 accented;
  varying float own;
  #endif

  #if PATTERN > 0
  float edge(float wave, float level) { return smoothstep(0.0, 1.0, (wave - level) / 0.3 + 0.5); }
  #endif
  #if PATTERN == 4
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
  #endif
  #if PATTERN > 0
  float figure(vec3 p) {
    vec3 t = p * (6.2831853 / figures.y);
    float rising = dot(t, vec3(0.45, 0.55, 0.70));
    #if PATTERN == 1
    return 0.75 * edge(sin(rising), 0.15);
    #elif PATTERN == 2
    return max(edge(cos(rising), 0.62), edge(cos(dot(t, vec3(-0.45, -0.55, 0.70))), 0.62));
    #elif PATTERN == 3
    return edge((cos(t.x) + cos(t.y) + cos(t.z)) / 3.0, 0.18);
    #elif PATTERN == 4
    return edge(cloud(p / 1.5), 0.2);
    #else
    return edge(sin(t.x / 2.0) * sin(t.y / 2.0) * sin(t.z / 2.0), 0.0);
    #endif
  }
  #endif
  void main() {
    vec4 world = modelMatrix * vec4(position, 1.0);
    vec4 eye = viewMatrix * world;
    gl_Position = projectionMatrix * eye;
    beyond = dot(plane.xyz, world.xyz) + plane.w;
    vec3 s = vec3(1.0, shade, shade * shade);
    vec3 lit = vec3(dot(red, s), shade, dot(blue, s));
    color = tone * lit;
    #if PATTERN > 0
    color *= 1.0 + figures.x * (figures.z - figure(rest * step + origin));
    #endif
    #ifdef PART // a part that stands out: its border is drawn between the points
    accented = accent * lit;
    own = abs(part - PART) < 0.5 ? 1.0 : 0.0;
    #endif
    facing = normalMatrix * normal;
    seen = -eye.xyz;
  }`;

const SURFACE_FRAGMENT = `
  ${CUT_FRAGMENT}
  uniform float opacity;
  uniform vec4 coat;
  uniform vec3 sheen, glass;
  varying vec3 color, facing, seen;
  #ifdef PART
  varying vec3 accented;
  varying float own;
  #endif
  ${LAMPS}
  void main() {
    if (beyond > 0.0) discard;
    vec3 tinted = color;
    #ifdef PART
    float soft = max(fwidth(own), 1e-3);
    tinted = mix(color, accented, smoothstep(0.5 - soft, 0.5 + soft, own));
    #endif
    vec3 n = normalize(gl_FrontFacing ? facing : -facing);
    vec3 gloss = coat.z * sheen * specular(n, normalize(seen), coat.w);
    float share = 1.0;
    #ifdef FAINT // fainter in its middle and denser along its edges, as glass is
    float edge = 1.0 - abs(normalize(cross(dFdx(seen), dFdy(seen))).z);
    share = clamp(opacity * (glass.x + glass.y * edge * edge), 0.0, glass.z);
    #endif
    gl_FragColor = vec4(tinted * (coat.x + coat.y * diffuse(n)) + gloss, share);
  }`;

/** The material of one structure. */
export function surface({ origin, centre, scale, tint }) {
  const low = ([square, slope, start]) => new Vector3(start, slope, square);
  return new ShaderMaterial({
    vertexShader: SURFACE_VERTEX,
    fragmentShader: SURFACE_FRAGMENT,
    defines: { PATTERN: 0 },
    uniforms: {
      ...studio,
      plane: cutting,
      tone: { value: new Vector3(1, 1, 1) },
      accent: { value: new Vector3(1, 1, 1) },
      red: { value: low(tint[0]) },
      blue: { value: low(tint[1]) },
      origin: { value: new Vector3(...origin).sub(new Vector3(...centre)) },
      step: { value: scale },
      opacity: { value: 1 },
    },
  });
}

/** Depth alone: what is nearest among the things of one opacity. */
export const depth = new ShaderMaterial({
  vertexShader: `
    ${CUT_VERTEX}
    void main() {
      vec4 world = modelMatrix * vec4(position, 1.0);
      vec4 eye = viewMatrix * world;
      gl_Position = projectionMatrix * eye;
      beyond = dot(plane.xyz, world.xyz) + plane.w;
    }`,
  fragmentShader: `${CUT_FRAGMENT} void main() { if (beyond > 0.0) discard; gl_FragColor = vec4(0.0); }`,
  uniforms: { plane: cutting },
  colorWrite: false,
});

/** Red where a thing is, green where nothing solid hides it. */
export const silhouette = new ShaderMaterial({
  vertexShader: depth.vertexShader,
  fragmentShader: `
    ${CUT_FRAGMENT}
    uniform sampler2D solid;
    uniform vec2 size;
    void main() {
      if (beyond > 0.15) discard; // faces of the cut stand out of its plane a little
      float front = texture2D(solid, gl_FragCoord.xy / size).r;
      float slack = 2e-4 + 2.0 * fwidth(gl_FragCoord.z);
      gl_FragColor = vec4(1.0, step(gl_FragCoord.z, front + slack), 0.0, 1.0);
    }`,
  uniforms: { plane: cutting, solid: { value: null }, size: { value: new Vector2() } },
  depthTest: true,
});

/** A cut face is read like a drawing: hardly any light and shade. */
export const FACE_LIGHT = `
  ${LAMPS}
  vec3 drawn(vec3 color, vec3 n) { return color * (0.62 + 0.42 * diffuse(n)); }`;
