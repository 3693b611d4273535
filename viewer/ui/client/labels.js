// Where the names stand beside what they name: in columns, without overlaps, each with its line.
import { project } from "./camera.js";

const SIZE = 14; // px, the letters to which the sizes of words below belong
const GAP = 24; // px from line to line
const AWAY = 22; // px from what is named to its name
const WIDE = 700; // px
const LONG = 18; // letters beyond which a name has two lines where it is narrow
const LETTER = 9; // px, at most, of a letter
export const EDGES = 26; // px, on both sides of a name
const BOW = 0.16; // of its length, by which an arrow is bent, as in scene/marks.py
const HEAD = { long: 13, wide: 0.5 }; // px, and of its length to each side
const TICK = 6; // px, half the width of a ruler's end
const DIGIT = 8; // px, at most, of what is written beside a ruler

/**
 * labels: [{id, text, color, at, box (mm, from and to along x, y, z: the words keep clear of it), on (the line goes all the way)}]
 * -> [{id, text, color, x, y, line, left}] in px; those out of sight are left out. size: px, of letters: of those wanted, and of
 * those for which there is room; free: px from the left, where no buttons are; wide: px of a line of words. A mark (kind) has no
 * name and stays where it points; an arrow (kind) is all line, from `from` to `at`; a ruler is, too, and has words beside it.
 */
export function place(labels, camera, width, height, { size = SIZE, free = width, wide = bound(size) } = {}) {
  const there = labels
    .map((label) => ({ ...label, ...project(camera, label.at, width, height) }))
    .filter(({ x, y }) => x > 0 && x < width && y > 0 && y < height);
  const marks = there.filter(({ kind }) => kind).flatMap((mark) => {
    const [from, former, beside] = [mark.from, mark.former, mark.beside].map((at) => at && project(camera, at, width, height));
    if (former) return ruled(mark, from, former, beside);
    return from ? { ...mark, line: bent(from, mark) } : mark;
  });
  const seen = there.filter(({ kind }) => !kind).map((label) => {
    const rows = width > WIDE ? [label.text] : parted(label.text);
    const words = Math.min(Math.max(...rows.map(wide)) + EDGES, width * 0.72); // they end within the picture
    return { ...label, ...around(label.box, camera, width, height), rows, words, y0: label.y };
  });
  if (!seen.length) return marks;
  seen.sort((a, b) => a.y0 - b.y0);
  const step = spread(seen, height, (GAP * size) / SIZE);
  const letters = Math.max(Math.min(size, SIZE), Math.min(size, (SIZE * step) / GAP));
  const ruler = marks.find(({ text }) => text); // the names stand on the other side
  const left = ruler ? !ruler.left : seen.reduce((sum, { x }) => sum + x, 0) / seen.length > width * 0.62;
  let column = beside(seen, left, free, size);
  if (!ruler && column.some(({ over }) => over > 0)) {
    const other = beside(seen, !left, free, size);
    const most = (side) => Math.max(...side.map(({ over }) => over));
    if (most(other) < most(column)) column = other;
  }
  return [...column.map(({ over, ...name }) => ({ ...name, size: letters })), ...marks];
}

/** At most so wide are words in letters of a size, px. */
const bound = (size) => (text) => (LETTER * size * text.length) / SIZE;

/** Names on one side of what they name; over: how many px of it they hide for want of room. */
function beside(seen, left, free, size) {
  const side = left ? -1 : 1;
  return seen.map(({ id, rows, color, on, x, y, y0, words, ...one }) => {
    const half = (GAP * size * rows.length) / SIZE / 2;
    const near = seen.filter(({ top, bottom }) => top < y + half && bottom > y - half);
    const edges = [one, ...near].map((each) => (left ? each.left : each.right));
    const clear = left ? Math.min(...edges) - AWAY : Math.max(...edges) + AWAY;
    const at = left ? Math.max(clear, words) : Math.min(clear, free - words);
    const start = on ? x : (x + edges[0]) / 2;
    return {
      id, text: rows.join("\n"), color, left, x: Math.round(at), y: Math.round(y), over: side * (clear - at) - AWAY,
      line: `M${start.toFixed(1)} ${y0.toFixed(1)}L${(at - side * 6).toFixed(1)} ${y.toFixed(1)}`,
    };
  });
}

/** The line and the head of an arrow between two places of the picture. */
export function bent(from, to) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const middle = { x: from.x + dx / 2 - Math.abs(dy) * BOW * Math.sign(dx || 1), y: from.y + dy / 2 - Math.abs(dx) * BOW };
  const way = Math.atan2(to.y - middle.y, to.x - middle.x);
  const long = Math.min(HEAD.long, Math.hypot(dx, dy) / 2);
  const ends = [HEAD.wide, -HEAD.wide].map((side) =>
    `${(to.x - long * (Math.cos(way) - side * Math.sin(way))).toFixed(1)} ${(to.y - long * (Math.sin(way) + side * Math.cos(way))).toFixed(1)}`);
  const tip = `${to.x.toFixed(1)} ${to.y.toFixed(1)}`;
  return `M${from.x.toFixed(1)} ${from.y.toFixed(1)}Q${middle.x.toFixed(1)} ${middle.y.toFixed(1)} ${tip}M${ends[0]}L${tip}L${ends[1]}`;
}

/** A ruler between two places of the picture, dashed on to where it ended before, and its words. */
export function ruled(mark, from, former, beside) {
  const { id, kind, text, x, y } = mark;
  const long = Math.hypot(x - from.x, y - from.y) || 1;
  const [across, along] = [(TICK * (from.y - y)) / long, (TICK * (x - from.x)) / long];
  const tick = (end) => `M${(end.x - across).toFixed(1)} ${(end.y - along).toFixed(1)}L${(end.x + across).toFixed(1)} ${(end.y + along).toFixed(1)}`;
  const line = (start, end) => `M${start.x.toFixed(1)} ${start.y.toFixed(1)}L${end.x.toFixed(1)} ${end.y.toFixed(1)}`;
  const middle = { x: (x + from.x) / 2, y: (y + from.y) / 2 };
  const left = beside.x < middle.x;
  const words = Math.max(...text.split("\n").map((each) => each.length)) * DIGIT + 16;
  const place = left ? Math.max(Math.min(x, from.x) - 2 * TICK, words) : Math.max(x, from.x) + 2 * TICK;
  return [
    { id, kind, from, line: line(from, mark) + tick(from) + tick(mark), dashes: line(mark, former) + tick(former) },
    { id: `${id}_words`, text, left, x: Math.round(place), y: Math.round(middle.y), line: "" },
  ];
}

/** Where a box lies in the picture. */
function around(box, camera, width, height) {
  const corners = [0, 1, 2, 3, 4, 5, 6, 7].map((n) => project(camera, [0, 1, 2].map((k) => box[2 * k + ((n >> k) & 1)]), width, height));
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** A name in one line or, where it is long, in two that are alike. */
function parted(text) {
  if (text.length <= LONG) return [text];
  const gaps = [...text.matchAll(/ /g)].map(({ index }) => index);
  if (!gaps.length) return [text];
  const at = gaps.reduce((best, gap) => (Math.abs(gap - text.length / 2) < Math.abs(best - text.length / 2) ? gap : best));
  return [text.slice(0, at), text.slice(at + 1)];
}

/** Push names apart, downwards and then back up from the bottom edge; gap: px from line to line, wanted and had. */
function spread(column, height, gap) {
  const lines = column.reduce((sum, { rows }) => sum + rows.length, 0);
  const room = Math.min(gap, (height - 24) / lines);
  const need = (one, other) => (room * (one.rows.length + (other?.rows.length ?? one.rows.length))) / 2;
  column.forEach((one, k) => (one.y = Math.max(one.y0, k ? column[k - 1].y + need(one, column[k - 1]) : one.y0)));
  for (let k = column.length - 1, below = null; k >= 0; below = column[k--])
    column[k].y = Math.min(column[k].y, below ? below.y - need(column[k], below) : height - 12 - room * (column[k].rows.length - 1) / 2);
  return room;
}
