"""The page in a real Chromium without a graphics card: how soon, how smooth, how large.

Three ways to draw the same meshes, side by side: the reader's browser, pictures streamed from the
server, and PyVista's own page, `plotter_ui`.
"""

from __future__ import annotations

import base64
import itertools
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from playwright.sync_api import Browser, CDPSession, Page, TimeoutError, sync_playwright

from bench import Figure
from bench.finer import finer
from bench.processes import CHROMIUM, chromiums, memory, serving
from viewer.core.paths import default_atlas

#: the picture's size wherever it is drawn, pixels
STAGE = (1000, 700)
#: an ordinary line: Mbit/s, and the delay of a message, ms
SLOW = (20, 40)
OPENINGS = 3
CLICKS = 60
#: how long a drag, a slider and an idle page are watched, s
DRAG = 4
SLIDE = 3
IDLE = 30
#: a page is idle when it has been left alone for so long, s
LEFT = 20
MORPHS = 8
#: a click that changes nothing by then hit an edge, ms
EDGE = 5000
#: without anything large for so long, all has come, s
QUIET = 5
#: how a JPEG begins, and bytes from which a message of a websocket brings more than a few words
JPEG = b"\xff\xd8\xff"
LARGE = 4000
SETTLED = ".stage[data-settled=true]"

#: a place in the stage where a bone is seen: its id and pixels from the left and the top
Place = tuple[str, float, float]

#: what a page notes of itself
NOTES = (Path(__file__).parent / "notes.js").read_text()
#: Moves what is held to sixty places a second. It does so in the page, since a hand does not wait
#: for an answer: a move of Playwright's waits until the page has drawn, the next comes too late.
HAND = """([x, y, seconds]) => new Promise((over) => {
  const held = document.elementFromPoint(x, y);
  const start = performance.now();
  const move = () => {
    const gone = (performance.now() - start) / 1000;
    if (gone > seconds) return over(gone);
    const place = { clientX: x + ((180 * gone) % 300) - 150, clientY: y + ((60 * gone) % 20) };
    const mouse = { pointerId: 1, pointerType: "mouse", isPrimary: true, button: -1, buttons: 1 };
    const more = { bubbles: true, cancelable: true, composed: true };
    held.dispatchEvent(new PointerEvent("pointermove", { ...place, ...mouse, ...more }));
    setTimeout(move, 1000 / 60);
  };
  move();
})"""
#: the reader's choice of the streamed view
STREAMED = "localStorage.setItem('spine', '{\"streamed\": true}')"


def page() -> Iterator[Figure]:
    """The three ways with the meshes as they are."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**CHROMIUM)
        start = time.perf_counter()
        with serving() as (address, pid):
            urllib.request.urlopen(address, timeout=30).close()
            yield Figure("start of the server to HTTP 200", time.perf_counter() - start, "s", 5)
            places: list[Place] = []
            yield from _ours(browser, address, places)
            yield from _ours(browser, address, places, streamed=True)
            yield Figure("memory of the server", memory(pid), "MiB")
        yield from _theirs(browser)
        browser.close()


def growth() -> Iterator[Figure]:
    """The reader's browser drawing 4 and 16 times the triangles."""
    for halvings in (1, 2):
        times = 4**halvings
        with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
            atlas = finer(default_atlas(), halvings, Path(folder))
            browser = playwright.chromium.launch(**CHROMIUM)
            with serving(atlas) as (address, _):
                for figure in _ours(browser, address, [], clicks=20):
                    yield Figure(figure.name, figure.value, figure.unit, view=f"browser, {times}x")
            browser.close()


class Traffic:
    """What comes to one page over the network."""

    def __init__(self, page: Page, slow: bool) -> None:
        self.bytes = 0
        self.messages = 0
        #: when pictures came over a websocket
        self.pictures: list[float] = []
        #: when the last file or large message came
        self.last = time.perf_counter()
        self.session: CDPSession = page.context.new_cdp_session(page)
        self.session.send("Network.enable")
        if slow:
            rate = SLOW[0] * 125_000
            self.session.send(
                "Network.emulateNetworkConditions",
                {
                    "offline": False,
                    "latency": SLOW[1],
                    "downloadThroughput": rate,
                    "uploadThroughput": rate,
                },
            )
        self.session.on("Network.loadingFinished", self._loaded)
        self.session.on("Network.webSocketFrameReceived", self._received)

    def _loaded(self, event: dict[str, Any]) -> None:
        self.bytes += event["encodedDataLength"]
        self.last = time.perf_counter()

    def _received(self, event: dict[str, Any]) -> None:
        content, binary = event["response"]["payloadData"], event["response"]["opcode"] == 2
        message = base64.b64decode(content) if binary else content.encode()
        self.bytes += len(message)
        self.messages += 1
        if JPEG in message:
            self.pictures.append(time.perf_counter())
        if len(message) > LARGE:
            self.last = time.perf_counter()


@contextmanager
def _opened(
    browser: Browser, address: str, *scripts: str, slow: bool = False
) -> Iterator[tuple[Page, Traffic]]:
    context = browser.new_context(viewport={"width": STAGE[0], "height": STAGE[1]})
    context.set_default_timeout(120_000)
    view = context.new_page()
    for script in scripts:
        view.add_init_script(script)
    traffic = Traffic(view, slow)
    view.goto(address, wait_until="commit")
    yield view, traffic
    context.close()


def _ours(
    browser: Browser,
    address: str,
    places: list[Place],
    *,
    streamed: bool = False,
    clicks: int = CLICKS,
) -> Iterator[Figure]:
    """Everything about our own page, drawn in one of its two ways.

    Only the browser's own view knows what lies where: it fills `places`, the other clicks there.
    """
    way = "streamed" if streamed else "browser"
    scripts = (NOTES, STREAMED) if streamed else (NOTES,)

    def figure(name: str, value: float, unit: str, budget: float | None = None, **more: Any) -> Any:
        return Figure(name, value, unit, None if streamed else budget, view=way, **more)

    def opened(slow: bool) -> tuple[float, float, float]:
        with _opened(browser, address, *scripts, slow=slow) as (view, traffic):
            view.wait_for_function("bench.first")
            view.wait_for_function("bench.whole()")
            return *view.evaluate("[bench.first / 1000, bench.settled / 1000]"), traffic.bytes

    near = [opened(slow=False) for _ in range(OPENINGS)]
    far = [opened(slow=True) for _ in range(OPENINGS)]
    for name, found, budgets in (("", near, (1.2, 2)), (SLOW_NAME, far, (1.7, None))):
        first, whole, _ = (median(column) for column in zip(*found, strict=True))
        yield figure(f"first picture{name}", first, "s", budgets[0])
        yield figure(f"everything loaded and drawn{name}", whole, "s", budgets[1])
    yield figure("bytes of everything", near[-1][2] / 1e6, "MB", 4)

    with _opened(browser, address, *scripts) as (view, traffic):
        _fit(view)
        yield figure("drag", _dragged(view), "pictures/s", 30, least=True)
        view.wait_for_selector(SETTLED)
        took = quantiles(_clicks(view, places, clicks), n=20)
        yield figure("click to the highlighted picture, p50", took[9], "ms")
        yield figure("click to the highlighted picture, p95", took[18], "ms", 80)
        view.keyboard.press("Escape")
        view.wait_for_function("!bench.selected() && bench.whole()")
        view.wait_for_timeout(1000)  # the page has another layout now
        view.wait_for_selector(SETTLED)
        yield figure("collapse slider", _slid(view), "pictures/s", 25, least=True)
        view.wait_for_selector(SETTLED)
        if not streamed:
            yield figure("morph", _morphed(view), "pictures/s", 25, least=True)
            view.wait_for_selector(SETTLED)
        yield from (figure(*row) for row in _idle(view, traffic))
        if not streamed:
            yield figure("memory of the page: scripts, arrays, buffers", _held(view), "MB", 150)


SLOW_NAME = f" at {SLOW[0]} Mbit/s and {SLOW[1]} ms"


def _fit(view: Page) -> None:
    """Give the window the size at which the stage has its own."""
    view.wait_for_function("bench.whole()")
    for _ in range(2):  # the page's layout may change with the window's width
        box = view.locator(".stage").bounding_box()
        window = view.viewport_size
        assert box
        assert window
        width = window["width"] + STAGE[0] - round(box["width"])
        height = window["height"] + STAGE[1] - round(box["height"])
        view.set_viewport_size({"width": width, "height": height})
        view.wait_for_selector(SETTLED)


def _middle(view: Page) -> tuple[float, float]:
    box = view.locator(".stage").bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def _turn(view: Page, middle: tuple[float, float]) -> float:
    """Drag around a point as a hand does; how long it took, s."""
    view.mouse.move(*middle)
    view.mouse.down()
    return float(view.evaluate(HAND, [*middle, DRAG]))


def _dragged(view: Page) -> float:
    before = view.evaluate("bench.frames")
    seconds = _turn(view, _middle(view))
    shown = view.evaluate("bench.frames") - before
    view.mouse.up()
    return shown / seconds


def _clicks(view: Page, places: list[Place], count: int) -> list[float]:
    """How long clicks wait for the picture in which what was clicked is highlighted, ms."""
    view.evaluate("bench.move('reset')")  # every way of drawing clicks in the same picture
    view.wait_for_selector(SETTLED)
    view.evaluate("bench.move('select', 'T8')")  # what the page opens for it is open from now on
    view.wait_for_selector(SETTLED)
    places[:] = places or view.evaluate("bench.bones()")
    waits: list[float] = []
    box = view.locator(".stage").bounding_box()
    assert box
    last = "T8"
    for id, x, y in itertools.islice(itertools.cycle(places), 10 * count):
        if id != last:
            view.mouse.move(box["x"] + x, box["y"] + y)
            view.wait_for_selector(SETTLED)
            view.evaluate("bench.arm()")
            view.mouse.down()
            view.mouse.up()
            try:
                view.wait_for_function("bench.took !== null", timeout=EDGE)
            except TimeoutError:
                if view.evaluate("bench.selected()") == last:
                    continue  # what is picked at an edge is what was picked before
                view.wait_for_function("bench.took !== null")  # it is only slow
            waits.append(view.evaluate("bench.took"))
            view.wait_for_selector(SETTLED)
            last = view.evaluate("bench.selected()")
        if len(waits) == count:
            return waits
    raise SystemExit("there is too little to click on")


def _slid(view: Page) -> float:
    return float(view.evaluate("bench.slide($s)".replace("$s", str(SLIDE))))


def _morphed(view: Page) -> float:
    return float(view.evaluate("bench.morph($n)".replace("$n", str(MORPHS))))


def _idle(view: Page, traffic: Traffic) -> Iterator[tuple[str, float, str, float]]:
    view.mouse.move(1, 1)
    # what the page gets ready once for all is ready, and the browser has tidied up
    view.wait_for_timeout(1000 * LEFT)
    view.wait_for_function("!(globalThis.spineView?.rehearsal.left > 0)")
    processes = chromiums()

    def spent() -> float:
        return sum(sum(p.cpu_times()[:2]) for p in processes if p.is_running())

    messages, size, before = traffic.messages, traffic.bytes, spent()
    time.sleep(IDLE)
    used = spent() - before
    view.wait_for_timeout(10)  # takes what has come in meanwhile
    yield f"messages to an idle page in {IDLE} s", traffic.messages - messages, "", 0
    yield f"bytes to an idle page in {IDLE} s", traffic.bytes - size, "B", 0
    yield "CPU of the browser of an idle page", 100 * used / IDLE, "%", 1


def _held(view: Page) -> float:
    """Scripts' heap, arrays and what lies on the graphics card, MB."""
    session = view.context.new_cdp_session(view)
    session.send("HeapProfiler.collectGarbage")
    heap = session.send("Runtime.getHeapUsage")
    scripts = heap["usedSize"] + heap["embedderHeapUsedSize"] + heap["backingStorageSize"]
    return (scripts + view.evaluate("bench.buffers()")) / 1e6


def _theirs(browser: Browser) -> Iterator[Figure]:
    """PyVista's own page with the same meshes, as far as it does the same."""
    port = "8765"
    for mode, way in (("trame", "plotter_ui"), ("client", "plotter_ui, client")):
        command = [sys.executable, "-m", "bench.plotter", str(default_atlas()), "--port", port]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        with subprocess.Popen([*command, "--mode", mode], **quiet) as process:
            address = f"http://127.0.0.1:{port}/"
            _answering(address, process)
            for slow, name in ((False, ""), (True, SLOW_NAME)):
                with _opened(browser, address, slow=slow) as (view, traffic):
                    start = time.perf_counter()
                    last = _told(view, traffic)
                    if traffic.pictures:
                        first = traffic.pictures[0]
                        yield Figure(f"first picture{name}", first - start, "s", view=way)
                    loaded = f"everything loaded and drawn{name}"
                    yield Figure(loaded, last - start, "s", view=way)
                    if slow:
                        continue
                    yield Figure("bytes of everything", traffic.bytes / 1e6, "MB", view=way)
                    if mode == "trame":
                        before = len(traffic.pictures)
                        seconds = _turn(view, (STAGE[0] / 2, STAGE[1] / 2))
                        pictures = len(traffic.pictures) - before
                        view.mouse.up()
                        yield Figure("drag", pictures / seconds, "pictures/s", view=way)
                        for row in _idle(view, traffic):
                            yield Figure(*row[:3], view=way)
            process.terminate()


def _answering(address: str, process: subprocess.Popen[bytes]) -> None:
    for _ in range(300):
        try:
            urllib.request.urlopen(address, timeout=5).close()
            return
        except OSError:
            if process.poll() is not None:
                raise SystemExit("plotter_ui did not start: python -m bench.plotter") from None
            time.sleep(0.2)
    raise SystemExit("plotter_ui does not answer")


def _told(view: Page, traffic: Traffic) -> float:
    """When the last large thing came, once none has come for a while."""
    end = time.perf_counter() + 60
    while time.perf_counter() - traffic.last < QUIET:
        if time.perf_counter() > end:
            raise SystemExit("there was no end to it within a minute")
        view.wait_for_timeout(50)
    return traffic.last
