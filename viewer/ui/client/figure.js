// <spine-figure>: the outline of a body from the front and from behind, with the skin that nerves
// feel. In front the patient's left is on the right of the picture, behind it is on the left.
const [ARM, LEG] = [
  [[137, 92], [156, 165], [166, 224], [172, 252]],
  [[119, 220], [121, 310], [120, 388], [121, 402]],
];
const TRUNK = "M56 92Q66 78 91 74V56h18v18q25 4 35 18l-9 62q-3 40 1 66q-18 11-36 11q-18 0-36-11q4-26 1-66z";
const FOOT = "M111 384h18q1 14 7 22q2 7-5 8h-18q-4-12-2-30z";
const HEAD = "M100 8a21 24 0 0 1 0 50a21 24 0 0 1 0-50z";
const HAND = "M158 216l16 2l8 22q3 18-7 22q-10 1-14-8z";

/** A strip beside a limb's axis: from one share of its length to another, between two distances (mm outward). */
function strip(axis, from, to, inner, outer) {
  const spans = axis.slice(1).map(([x, y], k) => Math.hypot(x - axis[k][0], y - axis[k][1]));
  const whole = spans.reduce((sum, span) => sum + span);
  const at = (share, away) => {
    let left = share * whole;
    let k = 0;
    while (k < spans.length - 1 && left > spans[k]) left -= spans[k++];
    const [[x, y], [u, v]] = [axis[k], axis[k + 1]];
    const [dx, dy] = [(u - x) / spans[k], (v - y) / spans[k]];
    return [x + dx * left + dy * away, y + dy * left - dx * away].map((n) => n.toFixed(1)).join(" ");
  };
  const steps = Array.from({ length: 9 }, (_, k) => from + ((to - from) * k) / 8);
  return `M${[...steps.map((s) => at(s, outer)), ...steps.reverse().map((s) => at(s, inner))].join("L")}z`;
}
const arm = (...where) => ({ on: "arm", d: strip(ARM, ...where) });
const leg = (...where) => ({ on: "leg", d: strip(LEG, ...where) });
const on = (place, d) => ({ on: place, d });
const band = (top, bottom) => on("trunk", `M100 ${top}L150 ${top - 5}V${bottom - 5}L100 ${bottom}z`);

/**
 * The skin of each nerve on the patient's left, for a body whose left is on the right: pieces of
 * [front, back]. A drawing after common maps; they vary, and neighbors overlap.
 */
const SKIN = {
  C2: [[on("head", "M114 34h20v26h-30l-2-6z")], [on("head", "M100 0h40v46h-40z")]],
  C3: [[on("trunk", "M100 56h30v17h-30z")], [on("head", "M100 44h30v16h-30z"), on("trunk", "M100 56h30v15h-30z")]],
  C4: [[on("trunk", "M100 73h60v21h-60z")], [on("trunk", "M100 71h60v23h-60z")]],
  C5: [[arm(-0.15, 0.44, 0, 30)], [arm(-0.15, 0.44, 4, 30)]],
  C6: [[arm(0.44, 0.82, 0, 20), arm(0.82, 1.2, 4, 20)], [arm(0.44, 1.2, 5, 20)]],
  C7: [[arm(0.82, 1.2, -3, 4)], [arm(0.12, 0.44, -4, 4), arm(0.44, 1.2, -3, 5)]],
  C8: [[arm(0.7, 1.2, -20, -3), arm(0.7, 0.82, -4, 0)], [arm(0.62, 1.2, -20, -3)]],
  T1: [[arm(0.3, 0.7, -20, 0)], [arm(0.3, 0.62, -20, -3), arm(0.3, 0.44, -4, -3)]],
  T2: [[arm(-0.1, 0.3, -20, 0), band(94, 106)], [arm(-0.1, 0.3, -20, -4), arm(-0.1, 0.12, -5, 4), band(94, 104)]],
  ...Object.fromEntries(Array.from({ length: 10 }, (_, k) => {
    const tops = [106, 114, 123, 132, 141, 150, 159, 169, 182, 194, 206];
    return [`T${k + 3}`, [[band(tops[k], tops[k + 1])], [band(tops[k] - 2, tops[k + 1] - 2)]]];
  })),
  L1: [[on("trunk", "M100 206L150 201V222L100 236z"), leg(-0.1, 0.06, -20, 26)], [band(204, 212), leg(-0.1, 0.02, 2, 30)]],
  L2: [[leg(0.06, 0.26, -20, 26)], [on("trunk", "M120 205l32-4v26h-32z"), leg(0.02, 0.24, 5, 26)]],
  L3: [[leg(0.26, 0.5, -20, 20)], [leg(0.24, 0.42, 6, 26)]],
  L4: [[leg(0.5, 0.93, -20, 0)], [leg(0.6, 0.95, -20, -5)]],
  L5: [[leg(0.5, 0.9, 0, 20), leg(0.93, 1.2, -20, 3), leg(0.9, 0.93, 0, 20)], [leg(0.42, 0.9, 6, 26)]],
  S1: [[leg(0.93, 1.2, 3, 26)], [leg(0.08, 0.9, 0, 6), leg(0.6, 0.9, -5, 6), leg(0.9, 1.2, -20, 26)]],
  S2: [[], [leg(0.08, 0.6, -20, 0)]],
  S3: [[], [on("trunk", "M100 210h20v24h-20z"), leg(-0.1, 0.08, -20, 5)]],
  S4: [[on("trunk", "M100 228h5v8h-5z")], [on("trunk", "M100 216h12q4 8 0 14h-12z")]],
  S5: [[], [on("trunk", "M100 221h6v9h-6z")]],
};

/** Where a nerve's name stands: beside its skin, of the patient's left. */
const NAMED = {
  C2: [150, 46], C3: [148, 66], C4: [166, 76], C5: [180, 122], C6: [194, 204], C7: [186, 268], C8: [146, 246], T1: [134, 176],
  ...Object.fromEntries(Array.from({ length: 11 }, (_, k) => [`T${k + 2}`, [120, 106 + 9.8 * k]])),
  L1: [160, 214], L2: [152, 250], L3: [150, 296], L4: [100, 352], L5: [148, 356], S1: [154, 408], S2: [100, 270], S3: [146, 232], S4: [146, 232], S5: [146, 232],
};

let figures = 0;

export const Figure = {
  props: { areas: Array, words: Object },
  template: `
    <figure class="figure">
      <div class="bodies">
        <svg v-for="(view, side) in ['front', 'back']" :key="view" :class="view" viewBox="0 -26 200 472" aria-hidden="true">
          <defs>
            <pattern :id="own + view + 'one'" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v7" stroke="#000" stroke-width="3" /></pattern>
            <pattern :id="own + view + 'many'" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v9M0 0h9" stroke="#000" stroke-width="3" /></pattern>
            <mask v-for="part in ['head', 'trunk', 'arm', 'leg']" :key="part" :id="own + view + part" maskUnits="userSpaceOnUse" x="0" y="0" width="200" height="420">
              <path v-if="part === 'head'" :d="HEAD" fill="#fff" /><path v-if="part === 'trunk'" :d="TRUNK" fill="#fff" />
              <template v-if="part === 'arm'"><polyline :points="ARM.slice(0, 3)" class="arm" stroke="#fff" /><path :d="HAND" fill="#fff" /></template>
              <template v-if="part === 'leg'"><polyline :points="LEG.slice(0, 3)" class="leg" stroke="#fff" /><path :d="FOOT" fill="#fff" /></template>
            </mask>
          </defs>
          <g class="whole"><path :d="HEAD" /><path :d="TRUNK" />
            <g v-for="turn in ['', MIRROR]" :key="turn" :transform="turn"><polyline class="arm" :points="ARM.slice(0, 3)" /><polyline class="leg" :points="LEG.slice(0, 3)" /><path :d="HAND" /><path :d="FOOT" /></g>
          </g>
          <template v-for="area in areas" :key="area.id">
            <g v-for="one in area.sides" :key="one" :transform="(one === 'left') === (side === 0) ? '' : MIRROR">
              <g v-for="(paint, over) in [area.color, 'url(#' + own + view + (area.short ? 'one' : 'many') + ')']" :key="paint" :opacity="over ? 0.45 : 1">
                <path v-for="piece in pieces(area, side)" :key="piece.d" :d="piece.d" :fill="paint" :mask="'url(#' + own + view + piece.on + ')'" />
              </g>
            </g>
            <text v-if="area.short" :x="(area.sides[0] === 'left') === (side === 0) ? NAMED[area.short][0] : 200 - NAMED[area.short][0]" :y="NAMED[area.short][1]">{{ shown(area, side) ? area.short : "" }}</text>
          </template>
          <text class="view" x="100" y="-8">{{ words["seen_" + view] }}</text>
          <text class="side" x="2" y="440" text-anchor="start">{{ side ? words.left : words.right }}</text>
          <text class="side" x="198" y="440" text-anchor="end">{{ side ? words.right : words.left }}</text>
        </svg>
      </div>
      <figcaption><ul><li v-for="area in areas" :key="area.id"><i :style="{ background: area.color }"></i>{{ area.text }}</li></ul></figcaption>
    </figure>`,
  setup() {
    const pieces = ({ nerves }, side) => nerves.flatMap((nerve) => SKIN[nerve]?.[side] ?? []);
    figures += 1;
    return {
      ARM, FOOT, HAND, HEAD, LEG, NAMED, TRUNK, MIRROR: "matrix(-1 0 0 1 200 0)", own: `figure${figures}`, pieces,
      shown: (area, side) => pieces(area, side).length > 0,
    };
  },
};
