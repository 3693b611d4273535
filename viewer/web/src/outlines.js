// Where a plane crosses a solid: closed outlines.
import { Vector2, Vector3 } from "three";

const SLAB = 1; // mm: triangles are looked for in the slab of that thickness in which the plane lies

/** How high a shape's points lie along a direction, and its triangles by slabs across that. */
class Heights {
  constructor(positions, normal) {
    this.key = String(normal.toArray());
    this.of = new Float32Array(positions.length / 3);
    const { x, y, z } = normal;
    for (let k = 0, p = 0; p < positions.length; k++, p += 3) this.of[k] = positions[p] * x + positions[p + 1] * y + positions[p + 2] * z;
    this.slabs = null;
  }

  /** Which triangles may reach a height. */
  near(height, indices) {
    this.slabs ??= this.#sorted(indices);
    const { low, starts, triangles } = this.slabs;
    const slab = Math.floor((height - low) / SLAB);
    return triangles.subarray(starts[slab] ?? 0, starts[slab + 1] ?? 0);
  }

  #sorted(indices) {
    const { of } = this;
    const low = of.reduce((least, one) => Math.min(least, one), Infinity) - 1e-3;
    const high = of.reduce((most, one) => Math.max(most, one), -Infinity);
    const slab = (height) => Math.floor((height - low) / SLAB);
    const count = slab(high) + 1;
    const each = (visit) => {
      for (let t = 0; t < indices.length; t += 3) {
        const [a, b, c] = [of[indices[t]], of[indices[t + 1]], of[indices[t + 2]]];
        const last = slab(Math.max(a, b, c) + 1e-3);
        for (let k = slab(Math.min(a, b, c) - 1e-3); k <= last; k++) visit(k, t);
      }
    };
    const starts = new Uint32Array(count + 2);
    each((k) => (starts[k + 1] += 1));
    for (let k = 0; k <= count; k++) starts[k + 1] += starts[k];
    const [filled, triangles] = [starts.slice(), new Uint32Array(starts.at(-1))];
    each((k, t) => (triangles[filled[k]++] = t));
    return { low, starts, triangles };
  }
}

/** Closed outlines in the plane, Vector2 in mm, of a bent thing with where they are at `rest`; solid lies to their left. */
export function outlines(solid, { normal, origin, across, along }) {
  const { positions, indices } = solid.placed();
  const still = solid.bends ? solid.detail.mesh : null;
  const count = positions.length / 3;
  const height = normal.dot(origin);
  const { form } = solid.detail;
  const again = form.heights?.key === String(normal.toArray()); // a plane that slides: it pays to sort
  const heights = again ? form.heights : (form.heights = new Heights(positions, normal));
  const side = (k) => {
    const far = heights.of[k] - height;
    return Math.abs(far) < 1e-4 ? 1e-4 : far;
  };
  const triangles = again ? heights.near(height, indices) : null;
  const many = triangles ? triangles.length : indices.length / 3;
  const next = new Map(); // from the edge at which a segment starts to that at which it ends
  const crossing = (i, j) => (i < j ? i * count + j : j * count + i);
  for (let k = 0; k < many; k++) {
    const t = triangles ? triangles[k] : 3 * k;
    const [a, b, c] = [indices[t], indices[t + 1], indices[t + 2]];
    const [u, v, w] = [side(a) > 0, side(b) > 0, side(c) > 0];
    if (u === v && v === w) continue;
    // the corner that is alone on its side comes first
    const [p, q, r] = v === w ? [a, b, c] : u === w ? [b, c, a] : [c, a, b];
    if (side(p) > 0) next.set(crossing(p, r), crossing(p, q));
    else next.set(crossing(p, q), crossing(p, r));
  }
  const loops = [];
  const point = new Vector3();
  while (next.size) {
    const loop = [];
    let edge = next.keys().next().value;
    while (next.has(edge)) {
      const [i, j] = [Math.floor(edge / count), edge % count];
      const t = side(i) / (side(i) - side(j));
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

/** A closed outline with fewer points, none of which lay further than so far from what is left. */
export function straightened(loop, most) {
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
