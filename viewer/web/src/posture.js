// Where a collapse takes a structure: what stands above tips rigidly, the rest bends. The shaders do
// it for what is drawn; the same is worked out here for what is pointed at, cut and named.
import { Matrix4, Vector3, Vector4 } from "three";

export const MOST = 4; // fractures at once: a point has room for sixteen attributes, and each takes three

const slots = (known = []) => Array.from({ length: MOST }, (_, k) => new Vector4(...(known[k] ?? [0, 0, 0, 0])));

/** The fractures of the files, the upper first (the lower carries it along), and how far each is gone. */
export class Posture {
  fractures = [];
  known = new Map(); // all that the files have, by id
  /** For the shaders: pivot and slope, shift and weight of each fracture. */
  pivots = { value: slots() };
  shifts = { value: slots() };

  /**
   * Know fractures, too. Where there are more than can be at once, those that are wanted come first, then those
   * that have still sunk; the others wait until they are wanted. True if any other has come in.
   */
  take(fractures, wanted = {}) {
    for (const one of fractures) this.known.set(one.id, one);
    const rank = (one) => (one.id in wanted ? 0 : this.weight(this.fractures.indexOf(one)) ? 1 : this.fractures.includes(one) ? 2 : 3);
    const chosen = [...this.known.values()].sort((a, b) => rank(a) - rank(b)).slice(0, MOST);
    if (chosen.every((one) => this.fractures.includes(one))) return false;
    this.fractures = chosen.sort((a, b) => b.pivot[2] - a.pivot[2]);
    this.pivots.value = slots(this.fractures.map(({ pivot, slope }) => [...pivot, slope]));
    this.shifts.value = slots(this.fractures.map(({ shift }) => [...shift, 0]));
    return true;
  }

  /** Take the weights by id; false where they are those in force. */
  stand(weights) {
    let changed = false;
    this.fractures.forEach(({ id }, k) => {
      const weight = weights[id] ?? 0;
      changed ||= this.shifts.value[k].w !== weight;
      this.shifts.value[k].w = weight;
    });
    return changed;
  }

  /** Whether anything has sunk at all. */
  get bent() {
    return this.shifts.value.some(({ w }) => w);
  }

  weight(k) {
    return this.shifts.value[k]?.w ?? 0;
  }

  /** Where a structure that keeps its shape goes; `but`: a level whose own collapse is left away. */
  matrix(id, out = new Matrix4(), but = "") {
    out.identity();
    this.fractures.forEach((fracture, k) => {
      if (this.weight(k) && levelOf(fracture) !== but && carries(fracture, id)) out.premultiply(tip(fracture, this.weight(k)));
    });
    return out;
  }

  /** How a mesh bends: for each fracture its target, the share of each point, or that of all. */
  ways(mesh) {
    return this.fractures.map(({ id, pivot, slope, shift, above }) => ({
      pivot, slope, shift,
      target: mesh.targets[id],
      follow: mesh.attributes[`_FOLLOW_${id.toUpperCase()}`],
      rigid: carries({ above }, mesh.id) ? 1 : 0,
    }));
  }

  /** Move a point of a mesh in place, mm; `index` is the point's number in it. */
  move(point, index, ways, scale) {
    ways.forEach(({ pivot, slope, shift, target, follow, rigid }, k) => {
      const weight = this.weight(k);
      if (!weight) return;
      if (target) {
        const { array, stride } = target.POSITION;
        const m = index * stride;
        point[0] += array[m] * scale * weight;
        point[1] += array[m + 1] * scale * weight;
        point[2] += array[m + 2] * scale * weight;
      }
      const share = weight * (follow ? follow.array[index * follow.stride] / 255 : rigid);
      if (share) tipped(point, pivot, slope, shift, share);
    });
    return point;
  }

  /** Positions of a bent mesh, mm, three a point. */
  positions(mesh, out) {
    const ways = this.ways(mesh);
    const { array, stride, count } = mesh.attributes.POSITION;
    const point = [0, 0, 0];
    for (let k = 0; k < count; k++) {
      for (let j = 0; j < 3; j++) point[j] = array[k * stride + j] * mesh.scale + mesh.origin[j];
      out.set(this.move(point, k, ways, mesh.scale), 3 * k);
    }
    return out;
  }

  /** Grow a box to all places where points in a bent mesh's box at rest may be. */
  box(mesh, still, out) {
    const { min, max } = still;
    const ways = this.ways(mesh);
    out.makeEmpty();
    for (let corner = 0; corner < 8; corner++)
      for (const share of [0, 0.5, 1]) {
        const point = [corner & 1 ? max.x : min.x, corner & 2 ? max.y : min.y, corner & 4 ? max.z : min.z];
        ways.forEach(({ pivot, slope, shift, follow, rigid }, k) => {
          const goes = this.weight(k) * (follow ? share : rigid);
          if (goes) tipped(point, pivot, slope, shift, goes);
        });
        out.expandByPoint(new Vector3(...point));
      }
    const far = ways.reduce((sum, { target }, k) => sum + (target ? target.reach * mesh.scale * this.weight(k) : 0), 1);
    return out.expandByScalar(far);
  }
}

const levelOf = ({ id }) => id.split("_")[0];

/** Where a bone would be that had not sunk: its own collapse neither bends nor moves it. */
export class Former {
  constructor(posture, level) {
    Object.assign(this, { posture, level, pivots: posture.pivots, shifts: posture.shifts });
  }

  ways() {
    return [];
  }

  matrix(id, out) {
    return this.posture.matrix(id, out, this.level);
  }
}

/** Whether a structure follows a fracture wholly; a tumor on demand does as its bone does. */
function carries({ above }, id) {
  return above.includes(id) || (id.startsWith("tumor.") && above.includes(id.split(".")[1]));
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

function tipped(point, pivot, slope, shift, share) {
  const angle = Math.atan(share * slope);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [dy, dz] = [point[1] - pivot[1], point[2] - pivot[2]];
  point[0] += share * shift[0];
  point[1] = dy * cos - dz * sin + pivot[1] + share * shift[1];
  point[2] = dy * sin + dz * cos + pivot[2] + share * shift[2];
}

const SLOTS = Array.from({ length: MOST }, (_, k) => k);

/**
 * The vertex shader's part: `bend(point, normal)`, one text for all that bends, so that a new
 * fracture needs no new program. `rigid`: what a structure follows wholly, by fracture.
 */
export const BENDING = `
  uniform vec4 pivots[${MOST}], shifts[${MOST}], rigid;
  ${SLOTS.map((k) => `attribute vec3 move${k}, turn${k}; attribute float follow${k};`).join("\n  ")}
  void tip(inout vec3 p, inout vec3 n, vec4 pivot, vec4 shift, float follow) {
    float share = follow * shift.w, angle = atan(share * pivot.w), c = cos(angle), s = sin(angle);
    mat2 turn = mat2(c, s, -s, c);
    p = vec3(p.x, turn * (p.yz - pivot.yz) + pivot.yz) + share * shift.xyz;
    n.yz = turn * n.yz;
  }
  void bend(inout vec3 p, inout vec3 n) {
    ${SLOTS.map((k) => `if (shifts[${k}].w != 0.0) {
      p += move${k} * step * shifts[${k}].w;
      n += turn${k} * shifts[${k}].w;
      tip(p, n, pivots[${k}], shifts[${k}], max(follow${k}, rigid[${k}]));
    }`).join("\n    ")}
    n = normalize(n);
  }`;
