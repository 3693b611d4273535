// <spine-figure>: the outline of a body from the front and from behind, with the skin that nerves
// feel and, where `muscles` are wanted, what one nerve moves. In front the patient's left is on the right of the picture, behind it is on the left.

/** Where a nerve's name stands: beside its skin, of the patient's left. */
const NAMED = {
  C2: [150, 46], C3: [148, 66], C4: [166, 76], C5: [180, 122], C6: [194, 204], C7: [186, 268], C8: [146, 246], T1: [134, 176],
  ...Object.fromEntries(Array.from({ length: 11 }, (_, k) => [`T${k + 2}`, [186, 108 + 9.8 * k]])),
  L1: [160, 214], L2: [152, 250], L3: [150, 296], L4: [100, 352], L5: [148, 356], S1: [154, 408], S2: [152, 262], S3: [146, 232], S4: [146, 232], S5: [146, 232], Co1: [146, 232],
};

let figures = 0;

export const Figure = {
  props: { areas: Array, words: Object, shape: Object, muscles: Boolean },
  template: `
    <figure class="figure">
      <div class="bodies">
        <svg v-for="(view, side) in ['front', 'back']" :key="view" :class="view" viewBox="0 -26 200 472" aria-hidden="true">
          <defs>
            <pattern :id="own + view + 'one'" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v7" stroke="#000" stroke-width="3" /></pattern>
            <pattern :id="own + view + 'many'" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v9M0 0h9" stroke="#000" stroke-width="3" /></pattern>
            <mask v-for="(outline, part) in shape.outlines" :key="part" :id="own + view + part" maskUnits="userSpaceOnUse" x="0" y="0" :width="shape.size[0]" :height="shape.size[1]">
              <polygon :points="outline" fill="#fff" /><polyline v-if="part in shape.limbs" :points="shape.limbs[part]" :style="{ strokeWidth: shape.thick[part] }" stroke="#fff" />
            </mask>
          </defs>
          <g v-for="turn in ['', MIRROR]" :key="turn" class="whole" :transform="turn">
            <polyline v-for="(limb, part) in shape.limbs" :key="part" :points="limb" :style="{ strokeWidth: shape.thick[part] }" /><polygon v-for="outline in shape.outlines" :key="outline" :points="outline" />
          </g>
          <template v-for="area in areas" :key="area.id">
            <g v-for="one in area.sides" :key="one" :transform="(one === 'left') === (side === 0) ? '' : MIRROR">
              <g v-for="(paint, over) in [area.color, 'url(#' + own + view + (area.short ? 'one' : 'many') + ')']" :key="paint" :opacity="over ? 0.45 : 1">
                <polygon v-for="piece in pieces(area, side)" :key="piece.points" :points="piece.points" :fill="paint" :mask="'url(#' + own + view + piece.on + ')'" />
              </g>
              <polygon v-for="muscle in moved(area, side)" :key="muscle" class="muscle" :points="muscle" />
            </g>
            <text v-if="area.short" :x="(area.sides[0] === 'left') === (side === 0) ? NAMED[area.short][0] : 200 - NAMED[area.short][0]" :y="NAMED[area.short][1]">{{ shown(area, side) ? area.short : "" }}</text>
          </template>
          <text class="view" x="100" y="-8">{{ words["seen_" + view] }}</text>
          <text class="side" x="2" y="440" text-anchor="start">{{ side ? words.left : words.right }}</text>
          <text class="side" x="198" y="440" text-anchor="end">{{ side ? words.right : words.left }}</text>
        </svg>
      </div>
      <figcaption><ul><li v-for="area in areas" :key="area.id"><i :style="{ background: area.color }"></i>{{ area.text }}</li>
        <li v-if="areas.some((area) => moved(area, 0).length + moved(area, 1).length)"><i class="muscle"></i>{{ words.muscles }}</li></ul></figcaption>
    </figure>`,
  setup(props) {
    const pieces = ({ nerves }, side) => nerves.flatMap((nerve) => props.shape.skin[nerve]?.[side] ?? []);
    figures += 1;
    return {
      NAMED, MIRROR: "matrix(-1 0 0 1 200 0)", own: `figure${figures}`, pieces,
      moved: (area, side) => (props.muscles && area.short ? props.shape.muscles[area.short][side] : []),
      shown: (area, side) => pieces(area, side).length > 0,
    };
  },
};
