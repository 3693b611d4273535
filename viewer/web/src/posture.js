// Where a collapse takes a structure: what stands above tips rigidly, the rest bends.
import { Matrix4, Vector3 } from "three";

/** The fractures in force as [{fracture, weight}], the upper first: the lower carries it along. */
export function posture(fractures, weights) {
  return fractures
    .filter(({ id }) => weights[id] > 0)
    .map((fracture) => ({ fracture, weight: weights[fracture.id] }))
    .sort((a, b) => b.fracture.pivot[2] - a.fracture.pivot[2]);
}

/** The rigid motion of a share of a fracture's tip. */
function tip({ pivot, slope, shift }, weight) {
  const out = new Matrix4().makeRotationX(Math.atan(weight * slope));
  const still = new Vector3(...pivot);
  const moved = still.clone().applyMatrix4(out);
  out.setPosition(
    pivot[0] - moved.x + weight * shift[0],
    pivot[1] - moved.y + weight * shift[1],
    pivot[2] - moved.z + weight * shift[2],
  );
  return out;
}

/** Where a structure that keeps its shape goes. */
export function matrix(id, present) {
  const out = new Matrix4();
  for (const { fracture, weight } of present)
    if (fracture.above.includes(id)) out.premultiply(tip(fracture, weight));
  return out;
}

/** Positions (mm) and normals of a structure that bends, as Float32Arrays of three a point. */
export function bent(mesh, id, present) {
  const { POSITION: place, NORMAL: facing } = mesh.attributes;
  const positions = new Float32Array(place.count * 3);
  const normals = new Float32Array(place.count * 3);
  const ways = present.map(({ fracture, weight }) => ({
    ...fracture, weight, target: mesh.targets[fracture.id],
    follow: mesh.attributes[`_FOLLOW_${fracture.id.toUpperCase()}`],
    rigid: fracture.above.includes(id) ? 1 : 0,
  }));
  for (let k = 0; k < place.count; k++) {
    const [p, q] = [k * place.stride, k * facing.stride];
    let x = place.array[p] * mesh.scale + mesh.origin[0];
    let y = place.array[p + 1] * mesh.scale + mesh.origin[1];
    let z = place.array[p + 2] * mesh.scale + mesh.origin[2];
    let [nx, ny, nz] = [facing.array[q] / 127, facing.array[q + 1] / 127, facing.array[q + 2] / 127];
    for (const { pivot, slope, shift, weight, target, follow, rigid } of ways) {
      if (target) {
        const [move, turn] = [target.POSITION, target.NORMAL];
        const [m, t] = [k * move.stride, k * turn.stride];
        x += move.array[m] * mesh.scale * weight;
        y += move.array[m + 1] * mesh.scale * weight;
        z += move.array[m + 2] * mesh.scale * weight;
        nx += (turn.array[t] / 127) * weight;
        ny += (turn.array[t + 1] / 127) * weight;
        nz += (turn.array[t + 2] / 127) * weight;
      }
      const share = weight * (follow ? follow.array[k * follow.stride] / 255 : rigid);
      if (!share) continue;
      const angle = Math.atan(share * slope);
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      const [dy, dz] = [y - pivot[1], z - pivot[2]];
      x += share * shift[0];
      y = dy * cos - dz * sin + pivot[1] + share * shift[1];
      z = dy * sin + dz * cos + pivot[2] + share * shift[2];
      [ny, nz] = [ny * cos - nz * sin, ny * sin + nz * cos];
    }
    const length = Math.hypot(nx, ny, nz) || 1;
    positions.set([x, y, z], 3 * k);
    normals.set([nx / length, ny / length, nz / length], 3 * k);
  }
  return { positions, normals };
}
