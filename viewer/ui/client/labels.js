// Where the names stand beside what they name: in columns, without overlaps, each with its line.
import { project } from "./camera.js";

const GAP = 24; // px from line to line
const LETTER = 9; // px, at most, of a letter

/** labels: [{id, text, color, at, reach, on (the line goes all the way)}] -> [{id, text, color, x, y, line, left}] in px; those out of sight are left out. A mark (kind) has no name and stays where it points. */
export function place(labels, camera, width, height) {
  const there = labels
    .map((label) => ({ ...label, ...project(camera, label.at, width, height) }))
    .filter(({ x, y }) => x > 0 && x < width && y > 0 && y < height);
  const marks = there.filter(({ kind }) => kind);
  const seen = there.filter(({ kind }) => !kind);
  if (!seen.length) return marks;
  const left = seen.reduce((sum, { x }) => sum + x, 0) / seen.length > width * 0.62;
  const side = left ? -1 : 1;
  const column = seen.map((one) => {
    const start = one.on ? one.x : one.x + side * Math.min(one.reach * one.pixels * 0.55, width * 0.2);
    const x = one.x + side * Math.min(one.reach * one.pixels + 22, width * 0.3);
    const words = Math.min(LETTER * one.text.length + 26, width * 0.72); // they end within the picture
    return { ...one, start, y0: one.y, x: left ? Math.max(x, words) : Math.min(x, width - words) };
  });
  column.sort((a, b) => a.y0 - b.y0);
  spread(column, height);
  const names = column.map(({ id, text, color, x, y, start, y0 }) => ({
    id, text, color, left, x: Math.round(x), y: Math.round(y),
    line: `M${start.toFixed(1)} ${y0.toFixed(1)}L${(x - side * 6).toFixed(1)} ${y.toFixed(1)}`,
  }));
  return [...names, ...marks];
}

/** Push lines apart, downwards and then back up from the bottom edge. */
function spread(column, height) {
  const room = Math.min(GAP, (height - 24) / column.length);
  let last = -Infinity;
  for (const one of column) last = one.y = Math.max(one.y0, last + room);
  last = height - 12 + room;
  for (const one of [...column].reverse()) last = one.y = Math.min(one.y, last - room);
}
