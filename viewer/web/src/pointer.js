// What lies under the pointer, as viewer/scene/pointer.py tells it.
const FINENESS = { lesion: 3e-3, cord: 2e-3, disc: 1e-3 }; // where faces of a cut coincide

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
