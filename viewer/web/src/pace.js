// How much is drawn while the picture moves: as much as this browser can draw smoothly.
const FRAMES = 8; // of which the middle one counts
const WAYS = {
  hardware: {
    smooth: 20, // ms from one moving frame to the next: every frame of a screen with 60 a second
    rungs: [
      { level: "full", role: "fine", samples: 4, share: 1 },
      { level: "light", role: "fine", samples: 4, share: 1 },
      { level: "light", role: "fine", samples: 0, share: 1 },
      { level: "light", role: "quick", samples: 0, share: 0.8 },
    ],
  },
  software: {
    smooth: 27,
    rungs: [1, 0.85, 0.72, 0.6].map((share) => ({ level: "light", role: "quick", samples: 0, share })),
  },
};

export class Pace {
  constructor(software) {
    Object.assign(this, software ? WAYS.software : WAYS.hardware);
    this.reset();
  }

  /** Begin at the best again: there is much less to draw. */
  reset() {
    this.rung = 0;
    this.gaps = [];
    this.last = -Infinity;
  }

  get now() {
    return this.rungs[this.rung];
  }

  /** A moving frame begins: where the last ones have come too slowly, do less. */
  frame(now) {
    const gap = now - this.last;
    this.last = now;
    if (gap > 250) this.gaps = [];
    else if (this.gaps.push(gap) === FRAMES) {
      const middle = this.gaps.sort((a, b) => a - b)[FRAMES >> 1];
      this.gaps = [];
      if (middle > this.smooth && this.rung + 1 < this.rungs.length) this.rung += 1;
    }
  }
}
