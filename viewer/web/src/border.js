// Where a part of a surface ends: a line between its points that does not follow the triangles.
const EVENING = 6; // how often the border is evened out over the neighbours of each point

/**
 * How far points lie within a part that some of them belong to (1, else 0): above 0.5 in it.
 * As many lie within as belong to the part, so that what is slender stays.
 */
export function evened(own, indices) {
  const inside = own.reduce((sum, one) => sum + one);
  const neighbours = new Float32Array(own.length);
  for (const corner of indices) neighbours[corner] += 2;
  let share = own;
  for (let round = 0; round < EVENING; round++) {
    const others = new Float32Array(own.length);
    for (let k = 0; k < indices.length; k += 3) {
      const [a, b, c] = [indices[k], indices[k + 1], indices[k + 2]];
      others[a] += share[b] + share[c];
      others[b] += share[c] + share[a];
      others[c] += share[a] + share[b];
    }
    share = share.map((one, k) => (one + others[k] / (neighbours[k] || 1)) / 2);
  }
  const most = [1, ...share.toSorted().reverse(), 0];
  const border = (most[inside] + most[inside + 1]) / 2;
  return share.map((one) => one + 0.5 - border);
}
