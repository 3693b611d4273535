"""The tour in a real Chromium: how far words and picture are from the voice."""

from collections.abc import Iterator

from playwright.sync_api import sync_playwright

from bench import Figure
from bench.page import SETTLED
from bench.processes import CHROMIUM, serving

#: moments of the tour to which it is sought, s, and the rate at which it is played from there
SEEKS = ((0.0, 1.0), (20.0, 1.5), (52.0, 1.0), (78.0, 0.75), (104.0, 1.5), (140.0, 1.0))
SECONDS = 5  # of each

#: notes how late each caption and each picture is, by the clock of the voice
WATCH = """
() => {
  window.late = { caption: [], picture: [] };
  window.sought = true; // until the first moment is reached
  const { trame, spineTour } = window;
  const now = () => spineTour.clock.currentTime;
  const ask = trame.trigger.bind(trame);
  trame.trigger = async (name, args) => {
    const answer = await ask(name, args);
    if (name === "play" && spineTour.playing && !window.sought) {
      requestAnimationFrame(() => late.picture.push((now() - args[0]) / spineTour.rate));
    }
    return answer;
  };
  let shown = "";
  const look = () => {
    const text = document.querySelector(".caption .lines")?.textContent ?? "";
    if (text !== shown && spineTour.playing) {
      const told = trame.state.state.story.captions.find((one) => one.text === text);
      if (told && !window.sought) late.caption.push((now() - told.start) / spineTour.rate);
      shown = text;
    }
    requestAnimationFrame(look);
  };
  look();
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
            view.evaluate("spineTour.toggle()")
            view.wait_for_timeout(SECONDS * 500)
        late = view.evaluate("window.late")
        browser.close()
    to = "voice" if voiced else "clock"
    for name, budget in (("caption", 50), ("picture", 150)):
        worst = 1000 * max(map(abs, late[name]), default=float("nan"))
        yield Figure(f"tour: {to} to {name}, worst of {len(late[name])}", worst, "ms", budget)
