// What lies under the pointer, as viewer/scene/pointer.py tells it; and what hides what.
import { Vector3 } from "three";

const FINENESS = { lesion: 3e-3, cord: 2e-3, disc: 1e-3, vessel: 5e-4 }; // where faces of a cut coincide
const CLEAR = 1e-3; // share of the way to a point within which nothing hides it
const GONE = 0.2; // mm beyond a cut: the faces that it lays open stand out a little

/** {id, part} of what a reader means; null for none. `xray`: opacity of a bone that shows its tumour. */
export function under(eye, direction, solids, plane, xray) {
  let [first, last] = [0, Infinity];
  if (plane) {
    const start = eye.clone().sub(plane.origin).dot(plane.normal);
    const slope = direction.dot(plane.normal);
    if (Math.abs(slope) < 1e-9) [first, last] = start <= 0 ? [0, Infinity] : [Infinity, Infinity];
    else if (slope < 0) first = Math.max(-start / slope, 0);
    else last = -start / slope;
  }
  const found = [];
  for (const solid of solids) {
    const crossings = solid.crossings(eye, direction);
    const opened = plane && solid.look.opacity >= 1 && crossings.filter(({ at }) => at < first).length % 2;
    const ahead = crossings.find(({ at }) => at >= first && at <= last);
    if (opened) found.push({ solid, at: first - (FINENESS[solid.kind] ?? 0), part: "" });
    else if (ahead) found.push({ solid, ...ahead });
  }
  found.sort((a, b) => a.at - b.at);
  const bold = found.filter(({ solid }) => solid.look.opacity >= xray);
  const clear = bold.length ? bold : found;
  const k = clear.findIndex(({ solid }) => solid.look.opacity >= 1);
  const meant = k >= 0 && clear[k].solid.kind === "lesion" ? clear[k] : clear[0];
  return meant ? { id: meant.solid.id, part: meant.part } : null;
}

/** Whether a point (mm) lies where a cut takes all away. */
export const beyond = (point, plane) => Boolean(plane) && new Vector3(...point).sub(plane.origin).dot(plane.normal) > GONE;

/** Whether all of a solid that is near a point (mm) is cut away, or hidden by something solid, seen through a lens. */
export function hides(solid, point, solids, lens, plane) {
  if (beyond(point, plane)) return true;
  const half = solid?.box.getSize(new Vector3()).length() / 4 || 0;
  const [right, up] = [lens.right.clone().multiplyScalar(half), lens.up.clone().multiplyScalar(half)];
  const middle = new Vector3(...point);
  const places = [[0, 0], [1, 0], [-1, 0], [0, 1], [0, -1]].map(([x, y]) => middle.clone().addScaledVector(right, x).addScaledVector(up, y));
  return places.every((place, k) => covers(solid, solids, lens.eye, place.sub(lens.eye), plane, k === 0));
}

/** Whether a solid cannot be seen along a way: another stands before it, or (but for its middle, which may be hollow) it is not there. */
function covers(solid, solids, eye, way, plane, middle) {
  const own = met(solid, eye, way, plane) ?? (middle ? 1 : 0);
  const first = (other) => (other.look.opacity >= 1 ? met(other, eye, way, plane) ?? Infinity : Infinity);
  return own === 0 || solids.some((other) => other !== solid && first(other) < own - CLEAR);
}

/** How far along a way a solid is first seen, or its cut face; undefined where nothing of it is. Light detail tells as well. */
function met(solid, eye, way, plane) {
  const crossings = solid?.crossings(eye, way, solid.details.light).map(({ at }) => at) ?? [];
  if (!plane) return crossings[0];
  const { normal, origin } = plane; // what lies on the side of the normal is not there
  const [above, away] = [normal.dot(eye.clone().sub(origin)), normal.dot(way)];
  const at = -above / away;
  if (above <= 0) return away > 0 ? crossings.find((one) => one < at) : crossings[0];
  if (away >= 0) return undefined;
  return crossings.filter((one) => one < at).length % 2 ? at : crossings.find((one) => one >= at);
}
