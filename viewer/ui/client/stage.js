// <spine-stage>: shows frames drawn here or on the server, and owns the camera while the reader
// moves it.
import { between, orbit, pan, same, scale, zoom } from "./camera.js";
import { EDGES, place } from "./labels.js";
import * as server from "./server.js";
import { web } from "./web.js";

const CLICK = { pixels: 4, ms: 500 };
const DOUBLE = { pixels: 8, ms: 350 };
const REST = 120; // ms without motion after which a picture of full quality is asked for
const FLIGHT = 480; // ms
const TOLD = 100; // ms between two moments of which Python tells
const PIXELS = 1.6e6; // of the largest frame
const MOVING = 0.8; // share of the resolution while the picture moves
const KEYS = {
  ArrowLeft: [-12, 0], ArrowRight: [12, 0], ArrowUp: [0, -12], ArrowDown: [0, 12],
};

/** What outlives the element when the connection is lost and made again. */
const kept = { camera: null, known: null, bitmap: null, untold: false };

/** Tell Python where the camera is, before it is asked to do anything that depends on it. */
export const tellCamera = () => kept.tell?.();

/** What moves the camera besides the reader; `touched` is told what the reader takes over. */
export const autopilot = {
  cut: (camera) => kept.cut?.(camera),
  fly: (camera) => kept.fly?.(camera),
  touched: null,
};

export const Stage = {
  props: { seq: Number, camera: Object, labels: Array, alt: String, name: String, loading: String, calm: Boolean, web: Object, drawn: Object, streamed: Boolean, lost: Boolean, names: Function },
  emits: ["fell", "troubled"],
  template: `
    <div ref="host" class="stage" role="group" :aria-label="name" aria-describedby="ways" tabindex="0"
      :data-frames="frames" :data-settled="atRest" :data-unanswered="unanswered.size" :data-drawn="here ? 'browser' : 'server'"
      @pointerdown="down" @pointermove="move" @pointerup="up" @pointercancel="cancel"
      @pointerleave="leave"
      @wheel.prevent="wheel" @keydown="key" @contextmenu.prevent>
      <canvas ref="canvas" role="img" :aria-label="alt" :class="{ aside: here }"></canvas>
      <p v-if="!frames" class="loading">{{ loading }}</p>
      <svg class="leaders" aria-hidden="true">
        <path v-for="label in placed.filter(({ kind }) => !kind)" :key="label.id" :d="label.line" />
        <g v-for="arrow in placed.filter(({ from, dashes }) => from && !dashes)" :key="arrow.id" class="arrow"><path v-for="n in 3" :key="n" :d="arrow.line" /></g>
        <g v-for="ruler in placed.filter(({ dashes }) => dashes)" :key="ruler.id" class="ruler"><path :d="ruler.dashes" /><path :d="ruler.line" /></g>
      </svg>
      <div ref="named" class="names" aria-hidden="true">
        <span v-for="label in placed.filter(({ from }) => !from)" :key="label.id" :class="{ left: label.left }"
          :style="{ transform: 'translate(' + label.x + 'px,' + label.y + 'px)' }"
        ><i v-if="label.kind" :class="[label.kind, { calm }]"></i><b v-else :style="{ '--c': label.color, fontSize: label.size + 'px' }">{{ label.text }}</b></span>
        <span v-if="pointed && !placed.some(({ text }) => text?.replace('\\n', ' ') === pointed.name)" class="pointed" :style="{ transform: 'translate(' + pointed.x + 'px,' + pointed.y + 'px)' }"
        ><b>{{ pointed.name }}</b></span>
      </div>
    </div>`,

  setup(props, { emit }) {
    const { computed, inject, onBeforeUnmount, onMounted, ref, shallowRef, watch } = window.Vue;
    const trame = inject("trame");
    const [host, canvas, named] = [ref(null), ref(null), ref(null)];
    const [frames, settled, placed] = [ref(0), ref(false), shallowRef([])];
    const [here, pointed] = [ref(false), shallowRef(null)]; // drawn in this browser; pointed at
    const atRest = computed(() => settled.value && !server.unanswered.size);
    const motionless = matchMedia("(prefers-reduced-motion: reduce)");
    const pointers = new Map();
    let camera = kept.camera ?? props.camera.at;
    kept.known ??= props.camera.at; // the last that Python has told
    let wanted = null; // "moving" or "still"
    let busy = false;
    let over = false;
    let flight = null;
    let rest = 0;
    let untold = kept.untold; // the reader has moved the camera, and Python does not know yet
    let goesOn = false; // more of the same wheel or key: one change to undo
    let press = null;
    let clicked = null;
    let picking = null;
    let hidden = new Set(); // whose labels name what stands behind bone

    const connected = () => !props.lost && trame.client.isConnected();

    /** Ask the server; without a connection nothing comes back. */
    const call = (name, given) => (connected() ? server.ask(name, given) : Promise.resolve(null));

    /** Whether nothing is on its way; what cannot be told is not. */
    const isSettled = () => !flight && (!untold || !connected()) && (!here.value || web.whole());

    // --- frames: one request at a time, each for the newest camera
    const ask = (quality) => {
      if (here.value) {
        settled.value = false;
        web.look(camera, quality === "moving");
        return;
      }
      wanted = wanted === "moving" ? wanted : quality;
      settled.value = false;
      pump();
    };

    const pump = async () => {
      if (busy || !wanted || over) return;
      const { clientWidth: width, clientHeight: height } = host.value;
      if (!width || !height) return;
      busy = true;
      const moving = wanted === "moving";
      wanted = null;
      const asked = [...camera];
      const sharp = Math.min(window.devicePixelRatio || 1, Math.sqrt(PIXELS / (width * height)));
      const size = [width, height].map((side) => Math.round(side * sharp * (moving ? MOVING : 1)));
      try {
        const bytes = await call("frame", [...size, moving, asked]);
        if (bytes && !over) show(await createImageBitmap(new Blob([bytes])), asked, width, height);
      } catch {
        // the connection is lost: the page says so and comes back
      }
      busy = false;
      if (wanted) pump();
      else if (moving) settle();
      else settled.value = isSettled();
    };

    const show = (bitmap, asked, width, height) => {
      kept.bitmap = bitmap;
      paint(bitmap);
      lay(asked);
      frames.value += 1;
    };

    // --- drawn in this browser: the same requests, answered at once
    const open = async () => {
      if (!props.web || props.streamed || over) return;
      const on = { drawn: answered, failed: fall, troubled: (message, places) => emit("troubled", message, places) };
      await web.open(props.web, host.value, props.drawn, camera, on);
    };

    const answered = (quality) => {
      if (over || props.streamed) return;
      if (!here.value) {
        here.value = true;
        wanted = null;
      }
      if (quality === "still") uncover();
      lay(camera);
      frames.value += 1;
      settled.value = quality === "still" && isSettled();
      if (quality === "moving") settle();
    };

    /** Find out which names stand for what bone hides. */
    const uncover = () => {
      const behind = props.labels.filter(({ id, of, at, kind }) => !kind && web.hides(of, web.anchor(id) ?? at));
      hidden = new Set(behind.map(({ id }) => id));
    };

    /** How many px from the left no buttons stand beside what is drawn; those of a phone stand below. */
    const free = () => {
      const [stage, rail] = [host.value, host.value.parentElement.querySelector(".rail")].map((one) => one?.getBoundingClientRect());
      return rail?.height > rail?.width ? rail.left - stage.left : stage.width;
    };

    const pen = document.createElement("canvas").getContext("2d"); // measures words as names are written
    /** Put names and marks where they are for a camera. */
    const lay = (seen) => {
      const { clientWidth: width, clientHeight: height } = host.value;
      const labels = props.labels.map((label) => ({ ...label, at: (here.value && web.anchor(label.id)) || glided(label) }));
      const { fontSize, fontFamily } = getComputedStyle(named.value);
      pen.font = `600 ${fontSize} ${fontFamily}`;
      const wide = (text) => pen.measureText(text).width;
      placed.value = place(labels.filter(({ id }) => !here.value || !hidden.has(id)), seen, width, height, { size: parseFloat(fontSize), free: free(), wide });
    };

    // --- cells on their way: Python tells where they are now and then, and they glide from place to place
    let [left, since] = [{}, 0];
    const glided = ({ id, at }) => {
      const share = Math.min((performance.now() - since) / TOLD, 1);
      return left[id] && share < 1 ? at.map((to, k) => left[id][k] + (to - left[id][k]) * share) : at;
    };
    const glide = () => {
      if (over || performance.now() - since > TOLD) return;
      lay(camera);
      requestAnimationFrame(glide);
    };

    const fall = (message, places) => {
      here.value = false;
      pointed.value = null;
      emit("fell", message, places);
      ask("moving");
    };

    watch(() => props.drawn, async (message) => {
      if (here.value) settled.value = false; // until what it tells is drawn
      if (web.tell(message)) return;
      const whole = await call("picture", []);
      if (whole) web.tell(whole);
    });
    watch(() => props.streamed, (streamed) => {
      if (!streamed) return open();
      here.value = false;
      pointed.value = null;
      ask("moving");
    });
    watch(() => props.labels, (now, before) => {
      left = Object.fromEntries(before.filter(({ kind }) => kind).map((mark) => [mark.id, glided(mark)]));
      since = performance.now();
      if (now.some(({ id, at }) => left[id] && String(left[id]) !== String(at))) glide();
      const named = (labels) => JSON.stringify(labels.filter(({ kind }) => !kind));
      lay(camera);
      if (here.value && named(now) !== named(before)) web.lines(); // at rest, it turns out which are hidden
    });

    /** What is pointed at is outlined and named at once. */
    let looking = 0;
    const hover = (event) => {
      if (!here.value || event.pointerType === "touch" || flight) return;
      const { x, y } = spot(event);
      looking ||= requestAnimationFrame(() => {
        looking = 0;
        const found = pointers.size ? null : web.at(x, y);
        web.hover(found?.id ?? "");
        const name = found && props.names(found.id, found.part);
        pointed.value = name ? { name, ...close(name, x, y) } : null;
      });
    };
    /** Where a name stands close to the pointer, within the picture and beside the buttons. */
    const close = (name, x, y) => {
      const words = pen.measureText(name).width + EDGES;
      return { x: Math.round(Math.max(Math.min(x + 14, free() - words), 0)), y: Math.round(y + 20 > host.value.clientHeight - 28 ? y - 34 : y + 20) };
    };
    const leave = () => {
      web.hover("");
      pointed.value = null;
    };

    const paint = (bitmap) => {
      canvas.value.width = bitmap.width;
      canvas.value.height = bitmap.height;
      canvas.value.getContext("2d").drawImage(bitmap, 0, 0);
    };

    const settle = () => {
      clearTimeout(rest);
      if (flight) return;
      rest = setTimeout(() => {
        tell();
        ask("still");
      }, REST);
    };

    // --- camera
    const look = (next, byReader) => {
      camera = kept.camera = next;
      if (byReader) {
        flight = null;
        untold = kept.untold = true;
        autopilot.touched?.("camera");
      }
      ask("moving");
    };

    const tell = () => {
      if (!untold || pointers.size || !connected()) return;
      untold = kept.untold = false;
      call("camera", [camera, goesOn]).catch(() => (untold = kept.untold = true)); // told once the server is back
      goesOn = false;
    };

    const fly = (to) => {
      if (same(camera, to)) return;
      if (motionless.matches || props.calm) return look([...to], false);
      const [from, start] = [camera, performance.now()];
      flight = (now) => {
        const k = Math.min(1, (now - start) / FLIGHT);
        look(between(from, to, k < 0.5 ? 4 * k ** 3 : 1 - (2 - 2 * k) ** 3 / 2), false);
        if (k === 1) {
          camera = kept.camera = [...to];
          flight = null;
          settle();
        }
      };
      step();
    };

    const cut = (to) => {
      flight = null;
      look([...to], false);
    };

    const step = () => {
      if (!flight || over) return;
      flight(performance.now());
      requestAnimationFrame(step);
    };

    watch(() => props.camera, ({ at, by }) => {
      const moved = !same(at, kept.known); // told again, it takes back nothing that the reader has done since
      kept.known = at;
      if (moved && by === "server" && !pointers.size) fly(at);
    });
    watch(() => props.seq, () => here.value || ask("moving"));
    watch(() => props.lost, () => untold && settle());
    watch(() => props.calm, web.calm, { immediate: true });

    // --- pointer: one turns, two (or right button, or Shift) move, two fingers and wheel zoom
    const millimetres = () => scale(camera, host.value.clientWidth, host.value.clientHeight);
    const spot = ({ clientX, clientY }) => {
      const box = host.value.getBoundingClientRect();
      return { x: clientX - box.left, y: clientY - box.top };
    };
    const middle = () => {
      const all = [...pointers.values()];
      const x = all.reduce((sum, p) => sum + p.x, 0) / all.length;
      const y = all.reduce((sum, p) => sum + p.y, 0) / all.length;
      return { x, y, span: all.length > 1 ? Math.hypot(all[0].x - all[1].x, all[0].y - all[1].y) : 0 };
    };

    const down = (event) => {
      host.value.setPointerCapture(event.pointerId);
      pointers.set(event.pointerId, spot(event));
      const one = pointers.size === 1 && event.button === 0;
      press = one ? { ...spot(event), at: event.timeStamp } : null;
    };

    const move = (event) => {
      if (!pointers.has(event.pointerId)) return hover(event);
      const now = spot(event);
      if (press && Math.hypot(now.x - press.x, now.y - press.y) <= CLICK.pixels) return;
      press = null;
      leave();
      const before = middle();
      pointers.set(event.pointerId, now);
      const after = middle();
      const [dx, dy] = [after.x - before.x, after.y - before.y];
      let next = camera;
      if (pointers.size > 1) {
        next = pan(next, dx, dy, millimetres());
        next = zoom(next, before.span / Math.max(after.span, 1), ...centred(after), millimetres());
      } else if (event.shiftKey || event.buttons & 6) next = pan(next, dx, dy, millimetres());
      else next = orbit(next, dx, dy);
      look(next, true);
    };

    const centred = ({ x, y }) => [x - host.value.clientWidth / 2, y - host.value.clientHeight / 2];

    const up = (event) => {
      pointers.delete(event.pointerId);
      const held = press;
      press = null;
      if (!held) {
        leave();
        return settle();
      }
      tell();
      if (event.timeStamp - held.at > CLICK.ms) return;
      const again = clicked && event.timeStamp - clicked.at < DOUBLE.ms
        && Math.hypot(held.x - clicked.x, held.y - clicked.y) < DOUBLE.pixels;
      clicked = again ? null : { ...held, at: event.timeStamp };
      const { clientWidth: width, clientHeight: height } = host.value;
      autopilot.touched?.("picture");
      if (again) closer();
      else if (here.value) {
        const { id = "", part = "" } = web.at(held.x, held.y) ?? {};
        picking = call("move", ["click", [id, part]]);
      }
      else picking = call("pick", [held.x, held.y, width, height, camera]);
    };

    /** The second of two clicks: what the first has picked may have moved away from here. */
    const closer = async () => {
      await picking;
      const { selected } = trame.state.get("view");
      if (selected) call("move", ["look_at", [selected]]);
    };

    const cancel = (event) => {
      pointers.delete(event.pointerId);
      press = null;
      settle();
    };

    const wheel = (event) => {
      goesOn ||= untold;
      const lines = event.deltaMode ? event.deltaY * 30 : event.deltaY;
      look(zoom(camera, Math.exp(lines * 0.0014), ...centred(spot(event)), millimetres()), true);
    };

    const key = (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const by = KEYS[event.key];
      if (by) look(event.shiftKey ? pan(camera, 3 * by[0], 3 * by[1], millimetres()) : orbit(camera, ...by), true);
      else if ("+=-".includes(event.key)) look(zoom(camera, event.key === "-" ? 1.15 : 0.87, 0, 0, millimetres()), true);
      else return;
      goesOn = event.repeat;
      event.preventDefault();
    };

    const sizes = new ResizeObserver(() => {
      leave();
      if (!here.value && (!props.web || props.streamed)) ask("moving");
    });
    onMounted(() => {
      Object.assign(kept, { tell, cut, fly });
      if (kept.bitmap) paint(kept.bitmap);
      open();
      if (untold) settle();
      sizes.observe(host.value);
      // where the browser may draw, the server is asked only if that fails
      if (!props.web || props.streamed) ask("moving");
    });
    onBeforeUnmount(() => {
      over = true;
      clearTimeout(rest);
      sizes.disconnect();
    });
    return { host, canvas, named, frames, atRest, unanswered: server.unanswered, placed, here, pointed, down, move, up, cancel, leave, wheel, key };
  },
};
