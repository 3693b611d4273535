// <spine-player>: the controls of the tour. It never starts by itself.
import { tour } from "./tour.js";

const RATES = [0.75, 1, 1.25, 1.5];
const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

export const Player = {
  props: { words: Object, story: Object, view: Object, step: Number },
  template: `
    <nav class="tour" :aria-label="story.title" @keydown="key">
      <button v-if="open && tour.away" type="button" class="tool main rejoin" :title="words.controls.rejoin.hint"
        @click="tour.rejoin()"><spine-icon name="reset"></spine-icon>{{ words.controls.rejoin.label }}</button>
      <div class="walk">
        <button v-if="open" type="button" class="tool" :disabled="step === 1" :title="words.controls.back.hint"
          @click="tour.step(-1)"><spine-icon name="back"></spine-icon>{{ words.controls.back.label }}</button>
        <button type="button" class="tool main play" :title="words.controls[deed].hint"
          @click="tour.toggle()"><spine-icon :name="deed"></spine-icon>{{ words.controls[deed].label }}</button>
        <button v-if="open" type="button" class="tool" :disabled="step === story.steps.length" :title="words.controls.next.hint"
          @click="tour.step(1)">{{ words.controls.next.label }}<spine-icon name="next"></spine-icon></button>
        <button v-else-if="view.left" type="button" class="tool" :title="words.controls.rejoin.hint"
          @click="tour.rejoin()"><spine-icon name="reset"></spine-icon>{{ words.controls.rejoin.label }}</button>
        <div v-else class="split">
          <button type="button" class="tool" :title="words.controls.tour.hint"
            @click="$spine.move('walk', story.tour, 1)"><spine-icon name="steps"></spine-icon>{{ words.controls.tour.label }}</button>
          <v-menu v-if="words.tours.length > 1" location="top end" offset="6">
            <template v-slot:activator="{ props }">
              <button type="button" class="tool open" v-bind="$spine.opens(props)" :aria-label="words.controls.tours.label"
                :title="words.controls.tours.hint"><spine-icon name="down"></spine-icon></button>
            </template>
            <div class="menu tours" role="group" :aria-label="words.controls.tours.label">
              <button v-for="one in words.tours" :key="one.id" type="button" class="item" :aria-pressed="one.id === story.tour"
                @click="$spine.tour(one.id)"><span>{{ one.title }}<small>{{ one.summary }}</small></span></button>
            </div>
          </v-menu>
        </div>
      </div>
      <div v-if="open" class="player" role="group" :aria-label="words.headings.player">
        <div class="line">
          <input type="range" min="0" :max="story.duration" step="0.1" :value="tour.time"
            :aria-label="words.controls.seek.label" :aria-valuetext="reading" :title="words.controls.seek.hint"
            :style="{ '--at': 'calc(8px + (100% - 16px) * ' + tour.time / story.duration + ')' }" @input="tour.seek(Number($event.target.value), 'drag')" />
          <ol class="dots" :aria-label="words.controls.steps.label">
            <li v-for="(chapter, at) in chapters" :key="chapter.id" :style="{ left: chapter.from, width: chapter.width }">
              <button type="button" :aria-current="step === at + 1 ? 'step' : null" :class="{ past: at + 1 < step }"
                :aria-label="name(at)" :title="chapter.title" @click="tour.visit(at + 1)">{{ at + 1 }}</button>
            </li>
          </ol>
        </div>
        <span class="time">{{ clock(tour.time) }}<span> / {{ clock(story.duration) }}</span></span>
        <select class="rate" :aria-label="words.controls.rate.label" :title="words.controls.rate.label" :value="tour.rate"
          @change="tour.speed(Number($event.target.value))">
          <option v-for="rate in RATES" :key="rate" :value="rate">{{ rate }}×</option>
        </select>
        <button v-if="story.sounds.length" type="button" class="bare" :aria-pressed="!tour.muted" :aria-label="words.controls.sound.label"
          :title="words.controls.sound.hint" @click="tour.mute()"><spine-icon :name="tour.muted ? 'mute' : 'sound'"></spine-icon></button>
        <button type="button" class="bare" :aria-pressed="tour.captions" :aria-label="words.controls.captions.label"
          :title="words.controls.captions.hint" @click="tour.captions = !tour.captions"><spine-icon name="captions"></spine-icon></button>
        <v-menu location="top end" offset="6" :close-on-content-click="false">
          <template v-slot:activator="{ props }">
            <button type="button" class="bare" v-bind="$spine.opens(props)" :aria-label="words.controls.caption_look.label"
              :title="words.controls.caption_look.hint"><spine-icon name="letters"></spine-icon></button>
          </template>
          <div class="menu look" role="group" :aria-label="words.controls.caption_look.label">
            <label class="item">{{ words.controls.caption_size.label }}
              <input type="range" min="80" max="180" step="10" :value="$ui.size_of_captions" :title="words.controls.caption_size.hint"
                :aria-valuetext="$spine.message('percent', { pct: $ui.size_of_captions })"
                :style="{ '--at': $ui.size_of_captions - 80 + '%' }" @input="$spine.like('size_of_captions', Number($event.target.value))" /></label>
            <button v-for="[own, control] in [['over', 'caption_over'], ['black', 'caption_black']]" :key="own" type="button" class="item"
              role="switch" :aria-checked="$ui[own]" :title="words.controls[control].hint" @click="$spine.prefer(own)">
              <i class="box"><spine-icon name="check"></spine-icon></i>{{ words.controls[control].label }}</button>
          </div>
        </v-menu>
        <button type="button" class="bare" :aria-expanded="tour.transcript" :aria-label="words.controls.transcript.label"
          :title="words.controls.transcript.hint" @click="tour.transcript = !tour.transcript"><spine-icon name="words"></spine-icon></button>
      </div>
      <section v-if="open && tour.transcript" ref="list" class="transcript" role="region" :aria-label="words.controls.transcript.label">
        <header><h3>{{ words.controls.transcript.label }}</h3>
          <a class="bare" :href="story.transcript" download :aria-label="words.controls.save_transcript.label"
            :title="words.controls.save_transcript.hint"><spine-icon name="save"></spine-icon></a>
          <button type="button" class="bare" :aria-label="words.controls.close.label + ': ' + words.controls.transcript.label"
            :title="words.controls.close.label" @click="tour.transcript = false"><spine-icon name="close"></spine-icon></button></header>
        <p v-if="!story.sounds.length" class="voiceless">{{ words.messages.voiceless }}</p>
        <ol>
          <li v-for="(chapter, at) in chapters" :key="chapter.id">
            <button type="button" class="heading" @click="tour.visit(at + 1)">{{ at + 1 }}. {{ chapter.title }}</button>
            <button v-for="line in chapter.lines" :key="line.at" type="button" :aria-current="tour.telling && tour.line === line.at ? 'true' : null"
              @click="tour.seek(line.start, 'rest')"><small>{{ clock(line.start) }}</small>{{ line.text }}</button>
          </li>
        </ol>
      </section>
    </nav>`,

  setup(props) {
    const { computed, nextTick, ref, watch } = window.Vue;
    const list = ref(null);
    const open = computed(() => props.view.touring || tour.playing);
    const deed = computed(() => (tour.playing ? "pause" : "play"));
    const chapters = computed(() => {
      const { duration, lines, steps } = props.story;
      const share = (seconds) => `${(100 * seconds) / duration}%`;
      const numbered = lines.map((line, at) => ({ ...line, at }));
      return steps.map((step, at) => ({
        ...step,
        from: share(step.start),
        width: share((steps[at + 1]?.start ?? duration) - step.start),
        lines: numbered.filter((line) => line.step === step.id),
      }));
    });
    const fill = (text, places) =>
      Object.entries(places).reduce((out, [name, value]) => out.replaceAll(`{${name}}`, value), text);
    const name = (at) =>
      fill(props.words.messages.step, { n: at + 1, total: chapters.value.length, title: chapters.value[at].title });
    const reading = computed(() => {
      const time = { at: clock(tour.time), whole: clock(props.story.duration) };
      return `${fill(props.words.messages.time, time)}. ${name(props.step - 1)}`;
    });

    /** Keys, wherever in the player the focus is. */
    const key = (event) => {
      const { target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || target.matches("select")) return;
      const ways = { ArrowLeft: -1, ArrowRight: 1 };
      if (event.key in ways) (event.shiftKey ? tour.step : tour.leap)(ways[event.key]);
      else if (event.key === " " && !target.matches("button")) tour.toggle();
      else if (event.key.toLowerCase() === "c") tour.captions = !tour.captions;
      else if (event.key.toLowerCase() === "m" && props.story.sounds.length) tour.mute();
      else if (event.key === "Escape" && tour.transcript) {
        tour.transcript = false;
        event.stopPropagation();
      } else return;
      event.preventDefault();
    };

    watch([() => tour.line, () => tour.transcript], async () => {
      await nextTick();
      list.value?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
    });
    return { RATES, chapters, clock, deed, key, list, name, open, reading, tour };
  },
};
