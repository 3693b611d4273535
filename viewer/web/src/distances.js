// How far within an outline each cell of a grid lies: even-odd filling and an exact transform.

/** {bytes: depth / deepest as 0 to 255, deepest in mm} for cells inside some closed loops. */
export function distances(loops, low, cell, columns, rows) {
  const inside = rasterised(loops, low, cell, columns, rows);
  const squares = new Float32Array(columns * rows);
  const far = columns * columns + rows * rows;
  for (let k = 0; k < squares.length; k++) squares[k] = inside[k] ? far : 0;
  const line = new Float32Array(Math.max(columns, rows));
  const work = [new Float32Array(line.length), new Int32Array(line.length), new Float32Array(line.length + 1)];
  for (let x = 0; x < columns; x++) envelope(squares, x, columns, rows, line, work);
  for (let y = 0; y < rows; y++) envelope(squares, y * columns, 1, columns, line, work);
  let deepest = 0;
  for (let k = 0; k < squares.length; k++) {
    squares[k] = squares[k] ? (Math.sqrt(squares[k]) - 0.5) * cell : 0;
    deepest = Math.max(deepest, squares[k]);
  }
  const bytes = new Uint8Array(squares.length);
  for (let k = 0; k < squares.length; k++) bytes[k] = Math.round((squares[k] / (deepest || 1)) * 255);
  return { bytes, deepest };
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

/** One row or column of the squared distances, after Felzenszwalb and Huttenlocher (2012). */
function envelope(squares, start, step, count, line, [values, places, bounds]) {
  for (let q = 0; q < count; q++) values[q] = squares[start + q * step];
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
    line[q] = (q - places[k]) ** 2 + values[places[k]];
  }
  for (let q = 0; q < count; q++) squares[start + q * step] = line[q];
}
