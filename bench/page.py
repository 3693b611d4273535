"""The page in a real Chromium: how soon, how smooth, how large."""

import shutil
import time
import urllib.request
from collections.abc import Iterator
from statistics import median

import psutil
from playwright.sync_api import Browser, Page, WebSocket, sync_playwright

from bench import Figure
from bench.processes import memory, serving

JPEG = b"\xff\xd8\xff"
WINDOW = {"width": 1280, "height": 800}
SETTLED = ".stage[data-settled=true]"
CENTRE = (640, 400)  # of the window of 1280 x 800, where the spine stands
CLICKS = 10
READERS = 5


class Pictures:
    """When the streamed pictures of one page came in."""

    def __init__(self, page: Page) -> None:
        self.times: list[float] = []
        self._page = page
        page.on("websocket", self._listen)

    def _listen(self, socket: WebSocket) -> None:
        socket.on("framereceived", self._receive)

    def _receive(self, payload: str | bytes) -> None:
        if isinstance(payload, bytes) and JPEG in payload:
            self.times.append(time.perf_counter())

    def after(self, moment: float) -> float:
        """Seconds from a moment to the next picture."""
        end = time.perf_counter() + 30
        while not (self.times and self.times[-1] > moment):
            if time.perf_counter() > end:
                raise SystemExit("no picture came within 30 s")
            self._page.wait_for_timeout(5)
        return next(at for at in self.times if at > moment) - moment

    def rest(self) -> None:
        """Wait until no picture has come for half a second."""
        while not self.times or time.perf_counter() - self.times[-1] < 0.5:
            self._page.wait_for_timeout(50)


def page() -> Iterator[Figure]:
    """From the start of the server to five readers."""
    start = time.perf_counter()
    with serving() as (address, pid):
        urllib.request.urlopen(address, timeout=30).close()
        yield Figure("start of the server to HTTP 200", time.perf_counter() - start, "s", 5)
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=shutil.which("chromium"),
                args=["--no-sandbox", "--disable-background-networking"],
            )
            yield from _drawn(browser, address)
            yield from _one_reader(browser, address, pid)
            yield from _several_readers(browser, address, pid)
            browser.close()


def _drawn(browser: Browser, address: str) -> Iterator[Figure]:
    """The picture that the browser draws itself, here without a graphics card."""
    view = browser.new_page(viewport=WINDOW)
    start = time.perf_counter()
    view.goto(address)
    view.wait_for_selector(".stage canvas")
    view.wait_for_selector(SETTLED)
    yield Figure("drawn: navigation to the finished picture", time.perf_counter() - start, "s")
    view.close()


def _streamed(browser: Browser) -> Page:
    """A page of a reader who prefers the server's pictures."""
    view = browser.new_page(viewport=WINDOW)
    view.add_init_script("localStorage.setItem('spine', '{\"streamed\": true}')")
    return view


def _one_reader(browser: Browser, address: str, pid: int) -> Iterator[Figure]:
    view = _streamed(browser)
    pictures = Pictures(view)
    start = time.perf_counter()
    view.goto(address)
    yield Figure("streamed: navigation to the first picture", pictures.after(start), "s", 3)
    pictures.rest()

    waits = []
    for _ in range(CLICKS):
        start = time.perf_counter()
        view.mouse.click(*CENTRE)
        waits.append(1000 * pictures.after(start))
        pictures.rest()
        view.keyboard.press("Escape")
        pictures.rest()
    yield Figure("streamed: click to the next picture, median", median(waits), "ms", 400)
    yield Figure("streamed: click to the next picture, slowest of 10", max(waits), "ms")

    view.mouse.move(*CENTRE)
    view.mouse.down()
    start = time.perf_counter()
    for step in range(60):
        view.mouse.move(CENTRE[0] + 4 * step, CENTRE[1])
        view.wait_for_timeout(50)
    seconds = time.perf_counter() - start
    shown = sum(at > start for at in pictures.times)
    view.mouse.up()
    yield Figure("streamed: pictures a second while dragging", shown / seconds, "/s")
    pictures.rest()

    yield Figure("CPU with one page at rest", psutil.Process(pid).cpu_percent(interval=5), "%", 2)
    yield Figure("memory of the server with one page", memory(pid), "MiB")


def _several_readers(browser: Browser, address: str, pid: int) -> Iterator[Figure]:
    before = memory(pid)
    for _ in range(READERS):
        view = _streamed(browser)
        pictures = Pictures(view)
        start = time.perf_counter()
        view.goto(address)
        pictures.after(start)
        pictures.rest()
    yield Figure("memory of each further session", (memory(pid) - before) / READERS, "MiB")
