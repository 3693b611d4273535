// The faces that a cut lays open: each solid's exact outline, filled with what is inside it.
import {
  BufferAttribute, BufferGeometry, DataTexture, LinearFilter, Matrix4, Mesh, RedFormat, ShaderMaterial,
  ShapeUtils, Vector2, Vector3, Vector4,
} from "three";
import { distances } from "./distances.js";
import { CLOUD, clouds } from "./noise.js";
import { DENSE, DULLED, FACE_LIGHT, glazed, rgb, studio } from "./surface.js";

/** How far each kind's face stands out of the plane, mm: the finer hides the coarser. */
const LIFT = { lesion: 0.12, cord: 0.08, disc: 0.04, rib: -0.02, dura: -0.04, organ: -0.08 };
/** What a cut leaves open: a face as wide as the body would veil all that is in it. */
export const OPEN = "body_outline";
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

// what each kind is made of: viewer/scene/inside.py, a pixel at a time
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

/** The frame of a plane: its normal, and two unit vectors in it. */
export function frame(section) {
  const normal = new Vector3(...section.normal);
  const flat = [0, 1, 2].reduce((best, k) => (Math.abs(section.normal[k]) < Math.abs(section.normal[best]) ? k : best), 0);
  const across = new Vector3().setComponent(flat, 1).cross(normal).normalize().negate();
  return { normal, origin: new Vector3(...section.origin), across, along: normal.clone().cross(across) };
}

const GRAINS = [1, 0.7, 0.5, 0.35, 0.25, 0.18, 0.125]; // sizes of what is told apart within a face, mm

/** Of what an outline turns by less than this share of a grain, only the ends are kept. */
const STRAIGHT = 0.3;
/** A texture of depths has sides of so many cells or a multiple of that, so that another can take its place. */
const TILE = 32;
const SPARE = 100; // of them
const spare = []; // faces that are no longer drawn: making a material anew costs more than all the rest

/** The size of grain that suits pixels of so many mm, as viewer/scene/caps.py has it. */
export const grain = (pixel) => GRAINS.find((size) => size <= pixel) ?? GRAINS.at(-1);

/**
 * The closed cut face of one solid as a Mesh, to be dressed in its look; null where the plane misses it.
 * cell: of the depths within its outline; fine: the grain of its inside, mm.
 */
export function cap(solid, plane, { marrow, vein, walls, grey }, cell, fine) {
  const loops = outlines(solid, plane).map((loop) => straightened(loop, STRAIGHT * fine)).filter(({ length }) => length > 2);
  if (!loops.length) return null;
  const flat = loops.flat();
  const low = new Vector2(Infinity, Infinity);
  const high = new Vector2(-Infinity, -Infinity);
  for (const point of flat) {
    low.min(point);
    high.max(point);
  }
  low.subScalar(2 * cell);
  const [columns, rows] = [high.x - low.x, high.y - low.y].map((span) => TILE * Math.ceil((Math.ceil(span / cell) + 2) / TILE));
  const grid = distances(loops, low, cell, columns, rows);
  const { normal, origin, across, along } = plane;
  const lift = normal.clone().multiplyScalar(LIFT[solid.kind] ?? 0);
  const start = origin.clone().add(lift);
  const positions = new Float32Array(flat.length * 3);
  flat.forEach((point, k) => start.clone().addScaledVector(across, point.x).addScaledVector(along, point.y).toArray(positions, 3 * k));
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(positions, 3));
  geometry.setIndex(filled(loops));
  const back = (solid.bends ? unbent(flat, plane) : solid.matrix.clone().invert())
    .premultiply(new Matrix4().makeTranslation(...solid.centre.map((c) => -c)));
  const mesh = reused(columns, rows) ?? blank(columns, rows);
  const { material, userData } = mesh;
  const { uniforms } = material;
  mesh.geometry = geometry;
  const { depths } = uniforms;
  depths.value.image.data = grid.bytes;
  depths.value.needsUpdate = true;
  uniforms.corner.value.copy(start).addScaledVector(across, low.x).addScaledVector(along, low.y);
  uniforms.across.value.copy(across);
  uniforms.along.value.copy(along);
  uniforms.toward.value.copy(normal);
  uniforms.extent.value.set(columns, rows).multiplyScalar(cell);
  uniforms.back.value.copy(back);
  uniforms.inward.value.copy(normal).transformDirection(back);
  uniforms.deepest.value = Math.max(grid.deepest, 1e-3);
  uniforms.cell.value = fine;
  uniforms.kind.value = KINDS[solid.kind] ?? NERVE;
  uniforms.vein.value = vein;
  uniforms.wall.value.set(...(walls[solid.id] ?? [1, 0, 0]));
  uniforms.marrow.value = rgb(marrow);
  Object.assign(uniforms, matter(grey[solid.id]));
  userData.lift = lift;
  userData.middle = undefined;
  userData.dress = (look) => {
    const { tone, opacity, reaction, numb } = uniforms;
    tone.value = rgb(look.color);
    opacity.value = look.opacity;
    reaction.value = REACTIONS.indexOf(look.reaction ?? "");
    numb.value.set(look.numb[0], look.numb[1] - solid.centre[2]);
    glazed(material, look.opacity < 1);
  };
  return mesh;
}

/** A face without a shape, with room for so many depths. */
function blank(columns, rows) {
  const depths = new DataTexture(null, columns, rows, RedFormat);
  depths.minFilter = depths.magFilter = LinearFilter;
  depths.unpackAlignment = 1;
  const material = face({
    ...studio,
    corner: { value: new Vector3() }, across: { value: new Vector3() }, along: { value: new Vector3() }, toward: { value: new Vector3() },
    extent: { value: new Vector2() }, back: { value: new Matrix4() }, inward: { value: new Vector3() },
    depths: { value: depths }, deepest: { value: 1 }, cell: { value: 1 }, numb: { value: new Vector2() },
    kind: { value: 0 }, reaction: { value: 0 }, tone: { value: null }, opacity: { value: 1 },
    vein: { value: 0 }, wall: { value: new Vector3() }, marrow: { value: null }, clouds: { value: clouds() },
    ...matter(),
  });
  const mesh = new Mesh(new BufferGeometry(), material);
  mesh.frustumCulled = false;
  mesh.userData.dispose = () => {
    mesh.geometry.dispose();
    if (spare.push(mesh) <= SPARE) return;
    const { material } = spare.shift();
    for (const one of [material, material.uniforms.depths.value]) one.dispose();
  };
  return mesh;
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

/** A face that is no longer drawn and has room for so many depths, if there is one. */
function reused(columns, rows) {
  const k = spare.findIndex(({ material: { uniforms: { depths: { value: { image } } } } }) => image.width === columns && image.height === rows);
  return k < 0 ? null : spare.splice(k, 1)[0];
}

/** A closed outline with fewer points, none of which lay further than so far from what is left. */
function straightened(loop, most) {
  const kept = [loop[0]];
  let from = 0;
  for (let k = 2; k <= loop.length; k++) {
    const [a, b] = [loop[from], loop[k % loop.length]];
    const [x, y] = [b.x - a.x, b.y - a.y];
    const limit = most * Math.hypot(x, y);
    let bent = limit === 0;
    for (let i = from + 1; i < k && !bent; i++) bent = Math.abs(x * (loop[i].y - a.y) - y * (loop[i].x - a.x)) > limit;
    if (bent) kept.push(loop[(from = k - 1)]);
  }
  return kept;
}

/** The nearest affine way from points of a bent thing's face to where they are at rest, as viewer/scene/caps.py has it. */
function unbent(points, { origin, across, along }) {
  const count = points.length;
  const middle = points.reduce((sum, point) => sum.add(point), new Vector2()).divideScalar(count);
  const moved = ({ x, y }) => origin.clone().addScaledVector(across, x).addScaledVector(along, y);
  const mean = new Vector3();
  const [byU, byV] = [new Vector3(), new Vector3()];
  let [uu, uv, vv] = [1e-9, 0, 1e-9];
  for (const point of points) {
    const change = point.rest.clone().sub(moved(point));
    const [u, v] = [point.x - middle.x, point.y - middle.y];
    mean.addScaledVector(change, 1 / count);
    byU.addScaledVector(change, u);
    byV.addScaledVector(change, v);
    uu += u * u;
    uv += u * v;
    vv += v * v;
  }
  const whole = uu * vv - uv * uv;
  const a = byU.clone().multiplyScalar(vv / whole).addScaledVector(byV, -uv / whole);
  const b = byV.clone().multiplyScalar(uu / whole).addScaledVector(byU, -uv / whole);
  const [x, y, z] = ["x", "y", "z"].map((row) =>
    ["x", "y", "z"].map((column) => a[row] * across[column] + b[row] * along[column] + (row === column)));
  const out = new Matrix4().set(...x, 0, ...y, 0, ...z, 0, 0, 0, 0, 1);
  const centre = moved(middle);
  return out.setPosition(centre.clone().add(mean).sub(centre.clone().applyMatrix4(out)));
}

/** Closed outlines in the plane, Vector2 in mm, of a bent thing with where they are at `rest`; solid lies to their left. */
function outlines(solid, { normal, origin, across, along }) {
  const { positions, indices } = solid.placed();
  const still = solid.bends ? solid.detail.mesh : null;
  const count = positions.length / 3;
  const side = new Float32Array(count);
  const [nx, ny, nz] = normal;
  const start = normal.dot(origin);
  for (let k = 0, p = 0; k < count; k++, p += 3) {
    const s = positions[p] * nx + positions[p + 1] * ny + positions[p + 2] * nz - start;
    side[k] = Math.abs(s) < 1e-4 ? 1e-4 : s;
  }
  const next = new Map(); // from the edge at which a segment starts to that at which it ends
  const crossing = (i, j) => (i < j ? i * count + j : j * count + i);
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t], indices[t + 1], indices[t + 2]];
    const [u, v, w] = [side[a] > 0, side[b] > 0, side[c] > 0];
    if (u === v && v === w) continue;
    // the corner that is alone on its side comes first
    const [p, q, r] = v === w ? [a, b, c] : u === w ? [b, c, a] : [c, a, b];
    if (side[p] > 0) next.set(crossing(p, r), crossing(p, q));
    else next.set(crossing(p, q), crossing(p, r));
  }
  const loops = [];
  const point = new Vector3();
  while (next.size) {
    const loop = [];
    let edge = next.keys().next().value;
    while (next.has(edge)) {
      const [i, j] = [Math.floor(edge / count), edge % count];
      const t = side[i] / (side[i] - side[j]);
      for (const [k, axis] of ["x", "y", "z"].entries())
        point[axis] = positions[3 * i + k] * (1 - t) + positions[3 * j + k] * t - origin[axis];
      const one = new Vector2(point.dot(across), point.dot(along));
      if (still) one.rest = at(still, i).multiplyScalar(1 - t).addScaledVector(at(still, j), t);
      loop.push(one);
      const following = next.get(edge);
      next.delete(edge);
      edge = following;
    }
    if (loop.length > 2) loops.push(loop);
  }
  return loops;
}

/** Where a point of a mesh is at rest, mm. */
function at({ attributes: { POSITION: { array, stride } }, scale, origin }, index) {
  const [x, y, z] = origin.map((start, k) => array[index * stride + k] * scale + start);
  return new Vector3(x, y, z);
}

/** Triangles over all points of all loops: each hole goes to the outline around it. */
function filled(loops) {
  let start = 0;
  const all = loops.map((points) => {
    const one = { points, start, area: ShapeUtils.area(points) };
    start += points.length;
    return one;
  });
  const outer = Math.sign(all.reduce((big, one) => (Math.abs(one.area) > Math.abs(big.area) ? one : big)).area);
  const shapes = all.filter(({ area }) => Math.sign(area) === outer).map((one) => ({ ...one, holes: [] }));
  for (const one of all.filter(({ area }) => Math.sign(area) === -outer)) {
    const around = shapes.filter(({ points }) => within(one.points[0], points));
    around.sort((a, b) => Math.abs(a.area) - Math.abs(b.area));
    around[0]?.holes.push(one);
  }
  const corners = [];
  for (const { points, start, holes } of shapes) {
    const places = [start, ...holes.map((hole) => hole.start)];
    const lengths = [points.length, ...holes.map((hole) => hole.points.length)];
    const numbers = lengths.flatMap((length, k) => Array.from({ length }, (_, i) => places[k] + i));
    for (const face of ShapeUtils.triangulateShape(points, holes.map((hole) => hole.points)))
      for (const corner of face) corners.push(numbers[corner]);
  }
  return corners;
}

function within(point, loop) {
  let inside = false;
  for (let i = 0, j = loop.length - 1; i < loop.length; j = i++) {
    const [a, b] = [loop[i], loop[j]];
    if (a.y > point.y !== b.y > point.y && point.x < ((b.x - a.x) * (point.y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}
