// <spine-slider>: shows its own value at once, without the rest of the page. Python follows as fast
// as it can.
import { awaited } from "./server.js";

/** Tells Python (`trigger`) the latest of what controls say, one thing at a time. */
export class Follower {
  #trigger;
  #latest = null;
  #over = null;
  #hurry = () => {};

  constructor(trigger) {
    this.#trigger = trigger;
  }

  /** Tell a move, and then nothing for `pause` ms; over once all is told. */
  tell(name, args, pause = 0) {
    this.#latest = { name, args, pause };
    return (this.#over ??= awaited(this.#follow()));
  }

  /** The hand lets go: the rest is told without a pause, and the next step is a change of its own. */
  async settle() {
    this.#hurry();
    await this.#over;
    await this.#trigger("settle");
  }

  async #follow() {
    try {
      while (this.#latest) {
        const { name, args, pause } = this.#latest;
        this.#latest = null;
        const rest = pause && new Promise((go) => setTimeout((this.#hurry = go), pause));
        await Promise.all([this.#trigger("move", name, args), rest]);
      }
    } finally {
      this.#over = null;
    }
  }
}

export const Slider = {
  inheritAttrs: false,
  props: {
    value: Number,
    min: { type: Number, default: 0 },
    max: { type: Number, default: 100 },
    step: { type: Number, default: 1 },
    name: String,
    hint: String,
    text: Function, // of a value; percent without it
    tell: Function, // of a value; a promise that is over when Python knows
  },
  template: `
    <input type="range" :min="min" :max="max" :step="step" :value="at" :aria-label="name" :title="hint"
      :aria-valuetext="text ? text(at) : $spine.message('percent', { pct: at })" :style="{ '--at': 100 * (at - min) / (max - min) + '%' }"
      @input="input" @change="$spine.settle()" />
    <span class="value">{{ text ? text(at) : at + '\\u00a0%' }}</span>`,

  setup(props) {
    const { computed, ref } = window.Vue;
    const held = ref(null);
    const at = computed(() => held.value ?? props.value);
    const input = async ({ target }) => {
      const told = (held.value = Number(target.value));
      await props.tell(told);
      if (held.value === told) held.value = null;
    };
    return { at, input };
  },
};
