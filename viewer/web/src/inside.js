// What a cut lays open, as its face is drawn: viewer/scene/inside.py, a pixel at a time.
import { ShaderMaterial, Vector2, Vector3, Vector4 } from "three";
import { CLOUD, clouds } from "./noise.js";
import { DENSE, DULLED, FACE_LIGHT, glazed, rgb, studio } from "./surface.js";

const KINDS = { vertebra: 0, sacrum: 0, coccyx: 0, rib: 0, disc: 1, lesion: 3, organ: 4, dura: 4, cord: 5 };
const NERVE = 2; // whatever else
const HEIGHTS = 40; // at which the grey matter of a cord is told
const REACTIONS = ["", "lytic", "blastic", "mixed"]; // what a tumour does to its bone

const FACE_VERTEX = `
  uniform vec3 corner, across, along;
  uniform vec2 extent;
  uniform mat4 back;
  varying vec2 place;
  varying vec3 rest, facing;
  uniform vec3 toward;
  void main() {
    vec4 world = vec4(position, 1.0);
    vec3 from = position - corner;
    place = vec2(dot(from, across), dot(from, along)) / extent;
    rest = (back * world).xyz;
    facing = mat3(viewMatrix) * toward;
    gl_Position = projectionMatrix * viewMatrix * world;
  }`;

const FACE_FRAGMENT = `
  precision highp sampler3D;
  uniform sampler2D depths;
  uniform float deepest, cell, opacity;
  uniform vec4 glass;
  uniform int kind, reaction;
  uniform vec3 tone, marrow, inward, ivory, wall;
  uniform float vein;
  uniform vec2 dense, heights;
  uniform vec4 stem[${HEIGHTS}];
  uniform vec2 grey[${HEIGHTS}];
  varying vec2 place;
  varying vec3 rest, facing;
  ${CLOUD}
  ${FACE_LIGHT}
  ${DULLED}
  const vec3 cortexTone = vec3(0.937, 0.894, 0.796), strutTone = vec3(0.886, 0.824, 0.690), greyTone = vec3(0.627, 0.525, 0.510);
  float soft(float t) { return smoothstep(0.0, 1.0, t); }

  float strut(vec3 p, float density) {
    float a = cloudy(p, 1.9, 1.0).r, b = cloudy(p, 1.6, 2.0).g;
    float plates = min(density * 0.55 - abs(a), b + 0.35);
    return max(plates, density - sqrt(a * a / 2.0 + b * b));
  }
  float channel() {
    vec3 p = vec3(abs(rest.x), wall.x * rest.y + wall.y * rest.z, 1.5 * (wall.x * rest.z - wall.y * rest.y)) / wall.z;
    float along = clamp((1.05 - p.y) / 0.9, 0.0, 1.0), side = clamp((0.5 * p.x + 0.45 * (0.15 - p.y)) / 0.4525, 0.0, 1.0);
    float trunk = length(p - vec3(0.0, 1.05 - 0.9 * along, 0.0)) - (0.21 - 0.14 * along);
    float fork = length(p - vec3(0.5 * side, 0.15 - 0.45 * side, 0.0)) - (0.07 - 0.035 * side);
    return min(trunk, fork) * wall.z;
  }
  vec3 bone(float depth) {
    float behind = soft((rest.y - 8.0) / 10.0);
    float thick = 0.60 + 0.65 * behind + 0.14 * cloudy(rest, 9.0, 3.0).b;
    float cortex = soft((max(thick, 0.35) - depth) / max(cell, 0.25) + 0.5);
    float density = 0.27 + 0.24 * exp(-depth / 2.0) + 0.10 * behind + 0.04 * cloudy(rest, 7.0, 4.0).b;
    float blur = 0.12 + 0.5 * cell, through = 1.0, light = 0.0;
    for (int k = 0; k < (cell < 0.5 ? 3 : 1); k++) {
      float deep = k == 0 ? 0.0 : k == 1 ? 0.35 : 0.8;
      float here = soft(strut(rest - inward * deep, density) / blur + 0.5);
      light += through * here * exp(-1.1 * deep);
      through *= 1.0 - here;
    }
    vec3 rim = 0.75 * cortexTone + 0.25 * tone;
    float mottle = cloudy(rest, 3.2, 5.0).a;
    vec3 color = mix(mix(marrow * (0.60 + 0.06 * mottle), strutTone, min(light, 1.0)), rim, cortex);
    if (abs(rest.x) >= 0.7 * wall.z) return color;
    float away = channel() + 0.4 * mottle;
    color = mix(color, strutTone, 0.8 * soft((wall.z - 6.0) / 6.0) * soft((0.35 - abs(away)) / max(cell, 0.25) + 0.5));
    return mix(color, vein * marrow, soft((-0.2 - away) / max(cell, 0.25) + 0.5));
  }
  vec3 disc(float depth) {
    float ring = 0.94 + 0.10 * sin(6.2831853 * depth / 1.1 + 0.5 * cloudy(rest, 4.0, 6.0).b);
    float core = soft((depth / deepest - 0.42) / 0.28);
    vec3 pale = mix(tone, vec3(1.0), 0.62) * (1.0 + 0.025 * cloudy(rest, 3.0, 7.0).b);
    return mix(mix(tone, vec3(1.0), 0.22) * ring, pale, core);
  }
  vec3 nerve(float depth) {
    return mix(mix(tone, vec3(0.98), 0.45), tone * 0.9, soft((0.5 - depth) / 0.3 + 0.5));
  }
  vec2 bar(vec2 p, vec2 from, vec2 to) {
    vec2 way = to - from;
    float along = clamp(dot(p - from, way) / dot(way, way), 0.0, 1.0);
    return vec2(length(p - from - along * way), along);
  }
  float joined(float a, float b) {
    float near = max(0.08 - abs(a - b), 0.0);
    return min(a, b) - near * near / 0.32;
  }
  float butterfly(vec2 p, float plump, float lateral) {
    vec2 size = vec2(0.10 + 0.16 * plump, 0.24 + 0.06 * plump);
    float front = (length((p - vec2(0.22 + 0.17 * plump, -0.30 - 0.02 * plump)) / size) - 1.0) * min(size.x, size.y);
    vec2 root = vec2(0.13 + 0.05 * plump, 0.10);
    vec2 neck = bar(p, vec2(0.20 + 0.12 * plump, -0.18), root), rear = bar(p, root, vec2(0.30 + 0.14 * plump, 0.68));
    vec2 side = bar(p, vec2(0.16, -0.02), vec2(0.36 + 0.1 * plump, -0.06));
    float total = joined(front, neck.x - 0.07 - 0.06 * plump);
    total = joined(total, rear.x - 0.055 - 0.035 * plump - 0.05 * rear.y * (1.0 - rear.y));
    total = joined(total, max(p.x - 0.25, abs(p.y) - 0.07));
    return joined(total, side.x - lateral * (0.09 - 0.05 * side.y) + 0.3 * (1.0 - lateral));
  }
  vec3 cord(float depth) {
    vec3 color = nerve(depth);
    float up = (rest.z - heights.x) / max(heights.y, 1e-6);
    if (heights.y <= 0.0 || up <= 0.0 || up >= ${HEIGHTS - 1}.0) return color;
    int k = int(up);
    vec4 here = mix(stem[k], stem[k + 1], fract(up));
    vec2 form = mix(grey[k], grey[k + 1], fract(up));
    vec2 p = vec2(abs(rest.x - here.x), rest.y - here.y);
    float blur = max(cell, 0.2);
    float within = 0.85 * soft(-here.w * butterfly(p / here.zw, form.x, form.y) / blur + 0.5);
    float dark = max(soft((0.22 - length(p)) / blur + 0.5), soft(min(0.14 - p.x, -0.18 * here.w - p.y) / blur + 0.5));
    dark = max(dark, 0.4 * soft(min(0.07 - p.x, p.y - 0.14 * here.w) / blur + 0.5));
    if (p.x >= here.z || abs(p.y) >= here.w) dark = 0.0;
    return mix(color, greyTone, within) * (1.0 - 0.45 * dark);
  }
  vec3 lesion(float depth) {
    float grain = cloudy(rest, 2.4, 8.0).b;
    float mottle = 1.0 + 0.16 * grain + 0.10 * cloudy(rest, 6.0, 9.0).a;
    if (reaction == 0) {
      vec3 lit = tone * mottle + 14.0 / 255.0;
      return mix(lit, mix(tone, vec3(1.0), 0.35), 0.6 * soft((0.5 - depth) / 0.4 + 0.5));
    }
    float gap = soft((0.9 + 0.5 * grain - depth) / 0.5 + 0.5);
    vec3 eaten = tone * mix(0.82 * mottle, 0.20, gap);
    vec3 pale = mix(ivory * (1.0 - 0.035 * (1.0 + grain)), tone, 0.7 * soft((0.35 - depth) / 0.3 + 0.5));
    return mix(eaten, pale, reaction == 3 ? islands(rest, ${DENSE.mixed}) : float(reaction - 1));
  }
  void main() {
    float depth = texture2D(depths, place).r * deepest;
    vec3 color = kind == 1 ? disc(depth) : kind == 2 ? nerve(depth) : kind == 3 ? lesion(depth) : kind == 4 ? tone : kind == 5 ? cord(depth) : bone(depth);
    if (numb.x > 0.0) color = dulled(clamp(color, 0.0, 1.0), rest.z);
    float share = opacity < 1.0 ? min(opacity * glass.z, glass.w) : 1.0;
    gl_FragColor = vec4(drawn(clamp(color, 0.0, 1.0), normalize(facing)), share);
  }`;

/** What a cut face is drawn with. */
export const face = (uniforms, faint = false) =>
  glazed(new ShaderMaterial({ vertexShader: FACE_VERTEX, fragmentShader: FACE_FRAGMENT, side: 2, uniforms }), faint);

/** What any face is drawn with that has depths; `fill` and `dress` say what else there is to know. */
export const open = (depths) => face({ ...studio, depths: { value: depths }, clouds: { value: clouds() } });

/**
 * Tell a face what it is a face of: a solid of a picture.
 * place: where it is (corner, across, along, toward, extent), how its points go back to rest, how deep it is and how fine its grain, mm.
 */
export function fill({ uniforms }, solid, { marrow, vein, walls, grey }, { back, ...place }) {
  const told = {
    ...place, back, vein,
    inward: place.toward.clone().transformDirection(back),
    kind: KINDS[solid.kind] ?? NERVE,
    wall: new Vector3(...(walls[solid.id] ?? [1, 0, 0])),
    marrow: rgb(marrow),
  };
  for (const [name, value] of Object.entries(told)) uniforms[name] = { value };
  Object.assign(uniforms, matter(grey[solid.id]));
}

/** Give a face of a solid the solid's look. */
export function dress(material, { centre }, { color, opacity, reaction, numb }) {
  const told = {
    tone: rgb(color), opacity,
    reaction: REACTIONS.indexOf(reaction ?? ""),
    numb: new Vector2(numb[0], numb[1] - centre[2]),
  };
  for (const [name, value] of Object.entries(told)) material.uniforms[name] = { value };
  glazed(material, opacity < 1);
}

const NONE = Array(HEIGHTS).fill(Array(7).fill(0));
const told = new Map(); // by what is told

/** Where the grey matter of a cord is, as its face is drawn; of anything else, nowhere. */
function matter(rows = NONE) {
  if (!told.has(rows))
    told.set(rows, {
      heights: { value: new Vector2(rows[0][2], rows[1][2] - rows[0][2]) },
      stem: { value: rows.map(([x, y, , a, b]) => new Vector4(x, y, a, b)) },
      grey: { value: rows.map((row) => new Vector2(row[5], row[6])) },
    });
  return told.get(rows);
}
