// <spine-figure>: a small outline of the body, seen from the front, with what a nerve or the cord
// reaches. The patient's left is on the right of the picture.
const LIMBS = [
  "M62 92 44 165 34 226 30 244", "M138 92 156 165 166 226 170 244",
  "M84 222 80 310 80 392 74 404", "M116 222 120 310 120 392 126 404",
];
const TRUNK = "M56 90Q72 76 92 74V58h16v16q20 2 36 16l-8 60q-4 40 4 82H60q8-42 4-82z";

/** Where a nerve's skin is, and where the body lies below a level of the cord. */
const AREAS = {
  C6_left: { band: "M159 168 171 226 179 240", tone: "cervical" },
  L5_left: { band: "M128 296 122 350 117 396 112 404", tone: "lumbar" },
  below_T8: { from: 158, tone: "alert" },
};

export const Figure = {
  props: { areas: Array, colors: Object },
  template: `
    <figure class="figure">
      <svg viewBox="0 0 200 420" aria-hidden="true">
        <defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v6" stroke="#000" stroke-opacity="0.4" stroke-width="3" /></pattern></defs>
        <g class="whole"><circle cx="100" cy="34" r="21" /><path :d="TRUNK" /><path v-for="limb in LIMBS" :key="limb" class="limb" :d="limb" /></g>
        <template v-for="area in areas" :key="area.id">
          <template v-if="AREAS[area.id].band">
            <path class="band" :d="AREAS[area.id].band" :stroke="color(area)" />
            <path class="band" :d="AREAS[area.id].band" stroke="url(#hatch)" />
          </template>
          <svg v-else x="0" :y="AREAS[area.id].from" width="200" height="420" :viewBox="'0 ' + AREAS[area.id].from + ' 200 420'">
            <g v-for="paint in [color(area), 'url(#hatch)']" :key="paint" class="below" :style="{ '--paint': paint }">
              <path :d="TRUNK" /><path v-for="leg in LIMBS.slice(2)" :key="leg" class="limb" :d="leg" /></g>
          </svg>
        </template>
      </svg>
      <figcaption><ul><li v-for="area in areas" :key="area.id"><i :style="{ background: color(area) }"></i>{{ area.text }}</li></ul></figcaption>
    </figure>`,
  setup: (props) => ({ AREAS, LIMBS, TRUNK, color: ({ id }) => props.colors[AREAS[id].tone] }),
};
