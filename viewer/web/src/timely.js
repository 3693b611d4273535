// How much is drawn while a voice goes on beside the picture: what comes on the page in time.
const WANTED = 45; // ms that a frame may take without a graphics card
const SHARES = { first: 0.6, least: 0.45, most: 1 }; // of the pixels
const COUNT = 8; // frames of which the middle one counts
const LONGEST = 120; // ms beyond which a frame tells nothing of the next

export class Timely {
  share = SHARES.first;
  #took = []; // ms

  /** How the next moving frame is drawn. */
  get now() {
    return { level: "light", role: "quick", samples: 0, share: this.share };
  }

  /** A frame has taken so long to draw, ms. */
  took(ms) {
    if (ms > 1.25 * WANTED) this.share = Math.max(0.8 * this.share, SHARES.least);
    else if (ms < WANTED / 2) this.share = Math.min(1.1 * this.share, SHARES.most);
    if (ms < LONGEST) this.#took = [...this.#took, ms].slice(-COUNT);
  }

  /** So long before its moment a picture is to be begun, ms. */
  get lag() {
    return this.#took.toSorted((a, b) => a - b)[this.#took.length >> 1] ?? 0;
  }
}
