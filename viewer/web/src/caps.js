// The faces that a cut lays open: each solid's exact outline, filled with what is inside it.
import {
  BufferAttribute, BufferGeometry, DataTexture, LinearFilter, Matrix4, Mesh, RedFormat, ShapeUtils, Vector2, Vector3,
} from "three";
import { distances } from "./distances.js";
import { dress, fill, open } from "./inside.js";
import { outlines, straightened } from "./outlines.js";

/** How far each kind's face stands out of the plane, mm: the finer hides the coarser. */
const LIFT = { lesion: 0.12, cord: 0.08, disc: 0.04, vessel: 0.02, rib: -0.02, dura: -0.04, organ: -0.08 };
/** What a cut leaves open: a face as wide as the body would veil all that is in it. */
export const OPEN = "body_outline";

/** The frame of a plane: its normal, and two unit vectors in it. */
export function frame({ start, axis, offset, removed }) {
  const normal = new Vector3(...axis).multiplyScalar(removed);
  const flat = [0, 1, 2].reduce((best, k) => (Math.abs(axis[k]) < Math.abs(axis[best]) ? k : best), 0);
  const across = new Vector3().setComponent(flat, 1).cross(normal).normalize().negate();
  const origin = new Vector3(...start).addScaledVector(new Vector3(...axis), offset);
  return { normal, origin, across, along: normal.clone().cross(across) };
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
export function cap(solid, plane, picture, cell, fine) {
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
  mesh.geometry = geometry;
  const depths = material.uniforms.depths.value;
  depths.image.data = grid.bytes;
  depths.needsUpdate = true;
  fill(material, solid, picture, {
    corner: start.addScaledVector(across, low.x).addScaledVector(along, low.y), across, along, toward: normal,
    extent: new Vector2(columns, rows).multiplyScalar(cell), back, deepest: Math.max(grid.deepest, 1e-3), cell: fine,
  });
  userData.lift = lift;
  userData.middle = undefined;
  userData.dress = (look) => dress(material, solid, look);
  return mesh;
}

/** A face without a shape, with room for so many depths. */
function blank(columns, rows) {
  const depths = new DataTexture(null, columns, rows, RedFormat);
  depths.minFilter = depths.magFilter = LinearFilter;
  depths.unpackAlignment = 1;
  const mesh = new Mesh(new BufferGeometry(), open(depths));
  mesh.frustumCulled = false;
  mesh.userData.dispose = () => {
    mesh.geometry.dispose();
    if (spare.push(mesh) <= SPARE) return;
    const { material } = spare.shift();
    for (const one of [material, material.uniforms.depths.value]) one.dispose();
  };
  return mesh;
}

/** A face that is no longer drawn and has room for so many depths, if there is one. */
function reused(columns, rows) {
  const k = spare.findIndex(({ material: { uniforms: { depths: { value: { image } } } } }) => image.width === columns && image.height === rows);
  return k < 0 ? null : spare.splice(k, 1)[0];
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
