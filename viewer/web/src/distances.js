// How far within an outline each cell of a grid lies: even-odd filling and an exact transform.

/** {bytes: depth / deepest as 0 to 255, deepest in mm} for cells inside some closed loops, which leave its edges free. */
export function distances(loops, low, cell, columns, rows) {
  const inside = rasterised(loops, low, cell, columns, rows);
  const squares = upright(inside, columns, rows);
  const row = new Float32Array(columns);
  const work = [new Int32Array(columns), new Float32Array(columns + 1)];
  let most = 0;
  for (let start = 0; start < squares.length; start += columns)
    for (let x = 1; x < columns; x++) {
      if (!squares[start + x]) continue;
      const from = x - 1;
      while (squares[start + x]) x += 1;
      // beyond the cells outside at both ends of what lies inside, none is nearer
      envelope(squares, start + from, x - from + 1, row, work);
      for (let k = start + from; k < start + x; k++) if (squares[k] > most) most = squares[k];
    }
  const deepest = most ? (Math.sqrt(most) - 0.5) * cell : 0;
  const bytes = new Uint8Array(squares.length);
  for (let k = 0; k < squares.length; k++)
    if (squares[k]) bytes[k] = Math.round((((Math.sqrt(squares[k]) - 0.5) * cell) / deepest) * 255);
  return { bytes, deepest };
}

/** How far above or below each cell the next outside is, squared. */
function upright(inside, columns, rows) {
  const out = new Float32Array(inside.length);
  for (let k = columns; k < out.length; k++) if (inside[k]) out[k] = out[k - columns] + 1;
  for (let k = out.length - columns - 1; k >= 0; k--) if (inside[k] && out[k + columns] + 1 < out[k]) out[k] = out[k + columns] + 1;
  for (let k = 0; k < out.length; k++) out[k] *= out[k];
  return out;
}

function rasterised(loops, low, cell, columns, rows) {
  const inside = new Uint8Array(columns * rows);
  for (const loop of loops)
    for (let i = 0, j = loop.length - 1; i < loop.length; j = i++) {
      let [ax, ay] = [(loop[j].x - low.x) / cell - 0.5, (loop[j].y - low.y) / cell - 0.5];
      let [bx, by] = [(loop[i].x - low.x) / cell - 0.5, (loop[i].y - low.y) / cell - 0.5];
      if (ay > by) [ax, ay, bx, by] = [bx, by, ax, ay];
      const last = Math.min(Math.ceil(by), rows);
      for (let y = Math.max(Math.ceil(ay), 0); y < last; y++) {
        const x = Math.ceil(ax + ((y - ay) / (by - ay)) * (bx - ax));
        if (x < columns) inside[y * columns + Math.max(x, 0)] ^= 1;
      }
    }
  for (let y = 0; y < rows; y++)
    for (let x = 1; x < columns; x++) inside[y * columns + x] ^= inside[y * columns + x - 1];
  return inside;
}

/** Some cells of one row of the squared distances, after Felzenszwalb and Huttenlocher (2012). */
function envelope(squares, start, count, values, [places, bounds]) {
  for (let q = 0; q < count; q++) values[q] = squares[start + q];
  let k = 0;
  places[0] = 0;
  bounds[0] = -Infinity;
  bounds[1] = Infinity;
  for (let q = 1; q < count; q++) {
    let s;
    do {
      const p = places[k];
      s = (values[q] + q * q - values[p] - p * p) / (2 * (q - p));
    } while (s <= bounds[k] && --k >= 0);
    k += 1;
    places[k] = q;
    bounds[k] = s;
    bounds[k + 1] = Infinity;
  }
  k = 0;
  for (let q = 0; q < count; q++) {
    while (bounds[k + 1] < q) k += 1;
    squares[start + q] = (q - places[k]) ** 2 + values[places[k]];
  }
}
