"""The tour in a real Chromium: how far words and picture are from the voice."""

from collections.abc import Iterator
from math import ceil

from playwright.sync_api import sync_playwright

from bench import Figure
from bench.page import SETTLED
from bench.processes import CHROMIUM, serving

#: moments of the tour to which it is sought, s, and the rate at which it is played from there
SEEKS = ((0.0, 1.0), (20.0, 1.5), (52.0, 1.0), (78.0, 0.75), (104.0, 1.5), (140.0, 1.0))
SECONDS = 8  # of each
PAUSE = 300  # ms amid each

#: notes, in ms, how far from the voice each caption is in the frame in which it first stands, and
#: each frame of the picture: of what it newly shows (a moment of the tour as Python has told it,
#: and the one at which the tour's camera is where it stands) the oldest against the clock when it
#: comes on the page, and the newest where that is early
WATCH = """
async () => {
  const { between } = await import(new URL("__spine/camera.js", document.baseURI));
  const SHOWN = ["looks", "section", "collapses", "growth"]; // of a message, what is drawn
  window.late = { caption: [], picture: [] };
  window.sought = true; // until the first moment is reached
  let entered = 0; // the station that was sought out
  const seek = window.spineTour.seek;
  window.spineTour.seek = (moment) => {
    entered = trame.state.state.story.stations.findLastIndex(({ start }) => start <= moment);
    seek(moment);
  };
  const { trame, spineTour, spineView } = window;
  const now = () => spineTour.clock.currentTime;
  const note = (what, ...moments) => {
    const away = moments.map((moment) => (1000 * (now() - moment)) / spineTour.rate);
    const most = away.reduce((most, one) => (Math.abs(one) > Math.abs(most) ? one : most));
    if (!sought && spineTour.playing) late[what].push(most);
  };

  const STEP = 0.004; // s between two moments that are compared
  const apart = (a, b) => Math.max(...a.map((one, k) => Math.abs(one - b[k])));
  // the moment, of those not far from now, at which the tour's camera is at a place
  const moment = (camera) => {
    const found = [];
    const { stations } = trame.state.state.story;
    for (const [k, { start, flight, path }] of stations.entries()) {
      const end = stations[k + 1]?.start ?? Infinity;
      if (!path.length || start > now() + 1 || end < now() - 1) continue;
      for (let gone = 0; gone <= flight; gone += STEP) {
        const way = flight ? (gone / flight) * (path.length - 1) : 0;
        const last = Math.min(Math.floor(way), Math.max(path.length - 2, 0));
        const there = path.length > 1 ? between(path[last], path[last + 1], way - last) : path[0];
        found.push({ at: start + gone, far: apart(there, camera) });
      }
      // it rests there until the next flight; a tour that was sought out goes straight there
      const from = entered === k ? start : start + flight;
      const rest = Math.min(Math.max(now(), from), end);
      found.push({ at: rest, far: apart(path.at(-1), camera) });
    }
    const near = Math.min(...found.map(({ far }) => far));
    if (!(near < 0.5)) return now(); // on a way of its own, after a pause
    const right = found.filter(({ far }) => far <= Math.max(near, 0.02)).map(({ at }) => at);
    return right.reduce((best, at) => (Math.abs(at - now()) < Math.abs(best - now()) ? at : best));
  };

  let asked = 0; // the moment of the pictures that come from Python
  let fresh = { told: null, seen: null }; // what has come since a frame was begun
  let begun = {}; // what is in the frame that is drawn
  const ask = trame.trigger.bind(trame);
  trame.trigger = (name, args) => {
    if (name === "play") asked = args[0]; // what came before tells of another moment
    return ask(name, args);
  };
  const apply = spineView.apply.bind(spineView);
  spineView.apply = (message) => {
    if (SHOWN.some((one) => one in message)) fresh.told ??= asked;
    return apply(message);
  };
  const look = spineView.look.bind(spineView);
  spineView.look = (camera, moving) => {
    if (String(camera) !== String(spineView.camera)) fresh.seen = moment(camera);
    return look(camera, moving);
  };
  for (const part of ["things", "lines"]) { // what is new may be lines alone
    const draw = spineView.canvas.drawing[part].bind(spineView.canvas.drawing);
    spineView.canvas.drawing[part] = (...given) => {
      for (const one of ["told", "seen"]) begun[one] = fresh[one] ?? begun[one];
      fresh = {};
      return draw(...given);
    };
  }
  const drawn = spineView.onDrawn;
  spineView.onDrawn = (quality) => {
    drawn(quality);
    const moments = Object.values(begun).filter((one) => one !== undefined && one !== null);
    if (moments.length) note("picture", ...moments);
    begun = {};
  };

  let shown = "";
  const read = () => {
    const text = document.querySelector(".caption .lines")?.textContent ?? "";
    if (text !== shown) {
      const told = trame.state.state.story.captions.find((one) => one.text === text);
      if (told) note("caption", told.start);
      shown = text;
    }
    requestAnimationFrame(read);
  };
  read();
}
"""


def tour() -> Iterator[Figure]:
    """Seeks, pauses and rates, with the voice where there is one."""
    with serving() as (address, _), sync_playwright() as playwright:
        browser = playwright.chromium.launch(**CHROMIUM)
        view = browser.new_page(viewport={"width": 1280, "height": 800})
        view.goto(address)
        view.wait_for_selector(SETTLED)
        view.get_by_role("button", name="Play the tour", exact=True).click()
        view.evaluate(WATCH)
        voiced = view.evaluate("spineTour.clock instanceof Audio")
        for moment, rate in SEEKS:
            view.evaluate(
                """async ([moment, rate]) => {
                  window.sought = true; // a seek itself is not late
                  spineTour.speed(rate);
                  spineTour.seek(moment);
                  await new Promise((done) => setTimeout(done, 1500));
                  window.sought = false;
                }""",
                [moment, rate],
            )
            view.wait_for_timeout(SECONDS * 500)
            view.evaluate("spineTour.pause()")
            view.wait_for_timeout(PAUSE)
            view.evaluate("spineTour.toggle()")
            view.wait_for_timeout(SECONDS * 500)
        late = view.evaluate("window.late")
        browser.close()
    to = "voice" if voiced else "clock"
    for name, budget in (("caption", 50), ("picture", 150)):
        away = sorted(map(abs, late[name]))
        for share, which in ((0.5, "half within"), (0.95, "95 % within"), (1, "worst")):
            value = away[ceil(share * len(away)) - 1] if away else float("nan")
            most = budget if share == 1 else None
            yield Figure(f"tour: {to} to {name}, {which} of {len(away)}", value, "ms", most)
