// What a page of ours notes of itself while it is measured.
globalThis.bench = (() => {
  const stage = () => document.querySelector(".stage");
  const state = (name) => window.trame.state.get(name);
  const drawing = () => stage().dataset.drawn === "browser" && globalThis.spineView;
  let armed = false;
  let pressed = 0;
  let before = "";

  const bench = {
    frames: 0,
    first: 0, // ms from navigation to the first picture
    settled: 0, // ms from navigation to the newest picture at rest
    took: null, // ms from the end of a click to its picture

    /** Whether the finest detail has come and is drawn. */
    whole: () => Boolean(stage()?.dataset.settled === "true" && (!drawing() || spineView.loaded)),
    selected: () => state("view").selected,
    /** Make a move, and let the page take notice of it. */
    async move(name, ...given) {
      await window.trame.trigger("move", [name, given]);
      for (let k = 0; k < 2; k++) await new Promise(requestAnimationFrame);
    },

    /** Places of bones in the stage, well spread: [id, x, y]. */
    bones() {
      const spots = [];
      const { clientWidth: width, clientHeight: height } = stage();
      for (let y = 20; y < height - 20; y += 11)
        for (let x = 20; x < width - 20; x += 17) {
          const id = spineView.at(x, y)?.id;
          if (id) spots.push([id, x, y]);
        }
      return spots.sort((a, b) => ((a[1] * 7919 + a[2] * 104729) % 1009) - ((b[1] * 7919 + b[2] * 104729) % 1009));
    },

    /** Wait for the next click; what has been asked of the drawing before, as by pointing, is done. */
    async arm() {
      for (let k = 0; k < 3; k++) await new Promise(requestAnimationFrame);
      if (drawing()) spineView.canvas.finish();
      [armed, pressed, before, bench.took] = [true, 0, bench.selected(), null];
    },

    /** Pictures a second while the collapse slider goes up and down. */
    async slide(seconds) {
      const slider = [...document.querySelectorAll("input[type=range]")].find((one) => one.max === "100");
      const start = performance.now();
      const from = bench.frames;
      for (let now = start; now - start < 1000 * seconds; now = performance.now()) {
        const share = ((now - start) / 1500) % 2;
        slider.value = Math.round(100 * (share < 1 ? share : 2 - share));
        slider.dispatchEvent(new Event("input", { bubbles: true }));
        await new Promise((done) => setTimeout(done, 16));
      }
      const shown = (bench.frames - from) / seconds;
      slider.dispatchEvent(new Event("change", { bubbles: true }));
      return shown;
    },

    /** Pictures a second of morphs from one collapse to the other. */
    async morph(count) {
      let [frames, time] = [0, 0];
      for (let k = 0; k < count; k++) {
        bench.move("collapse", "T8_wedge", k % 2 ? 0 : 1);
        while (!spineView.cast.morphing) await new Promise(requestAnimationFrame);
        const [from, start] = [bench.frames, performance.now()];
        while (spineView.cast.morphing) await new Promise(requestAnimationFrame);
        frames += bench.frames - from;
        time += performance.now() - start;
      }
      return (1000 * frames) / time;
    },

    /** Bytes of all that lies on the graphics card. */
    buffers: () => [...held.values()].reduce((sum, size) => sum + size, 0),
  };

  addEventListener("pointerup", (event) => armed && (pressed = event.timeStamp), true);

  new MutationObserver(() => {
    if (!stage() || stage().dataset.frames === "0") return;
    bench.frames = Number(stage().dataset.frames);
    if (!bench.first || pressed) drawing() && spineView.canvas.finish(); // until it is really drawn
    bench.first ||= performance.now();
    if (!pressed) return;
    const chosen = bench.selected();
    const shown = !drawing() || spineView.picture.looks[chosen]?.outline;
    if (chosen && chosen !== before && shown) {
      bench.took = performance.now() - pressed;
      [armed, pressed] = [false, 0];
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-frames"] });

  new MutationObserver(() => {
    if (stage()?.dataset.settled === "true") bench.settled = performance.now();
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-settled"] });

  // --- what WebGL is asked to keep
  const held = new Map();
  const GL = WebGL2RenderingContext.prototype;
  const BYTES = { [0x8058]: 4, [0x8229]: 1, [0x881a]: 8, [0x8814]: 16, [0x822f]: 4, [0x81a6]: 4, [0x81a5]: 2, [0x8cac]: 4, [0x88f0]: 4, [0x1908]: 4, [0x1907]: 3, [0x1903]: 1 };
  const bound = { 0x8892: 0x8894, 0x8893: 0x8895, 0x0de1: 0x8069, 0x806f: 0x806a, 0x8513: 0x8514, 0x8d41: 0x8ca7 };
  const keep = (gl, target, size) => {
    const one = gl.getParameter(bound[target] ?? 0x8514);
    if (one) held.set(one, size);
  };
  const wrap = (name, size) => {
    const plain = GL[name];
    GL[name] = function (...given) {
      const found = size(...given);
      if (found) keep(this, given[0], found);
      return plain.apply(this, given);
    };
  };
  const pixel = (format) => BYTES[format] ?? 4;
  wrap("bufferData", (_, data) => (typeof data === "number" ? data : data?.byteLength));
  wrap("texStorage2D", (_, levels, format, width, height) => pixel(format) * width * height * (levels > 1 ? 4 / 3 : 1));
  wrap("texStorage3D", (_, levels, format, width, height, depth) => pixel(format) * width * height * depth);
  wrap("texImage2D", (target, level, format, width, height) => (level ? 0 : pixel(format) * width * height));
  wrap("texImage3D", (target, level, format, width, height, depth) => (level ? 0 : pixel(format) * width * height * depth));
  wrap("renderbufferStorage", (_, format, width, height) => pixel(format) * width * height);
  wrap("renderbufferStorageMultisample", (_, samples, format, width, height) => samples * pixel(format) * width * height);
  for (const name of ["deleteBuffer", "deleteTexture", "deleteRenderbuffer"]) {
    const plain = GL[name];
    GL[name] = function (one) {
      held.delete(one);
      return plain.call(this, one);
    };
  }
  return bench;
})();
