"""Disease on demand: how long a reader waits for a tumor, and for a fracture to move."""

import resource
from collections.abc import Iterator
from dataclasses import replace
from statistics import median
from time import perf_counter

from playwright.sync_api import Page, sync_playwright

from bench import Figure
from bench.draw import SIZE, typical
from bench.page import SETTLED
from bench.processes import CHROMIUM, serving
from viewer.core import atlas, manifest, moves
from viewer.core.camera import fit
from viewer.core.disease import Tumor
from viewer.core.paths import default_annotations, default_atlas
from viewer.core.picture import picture
from viewer.core.state import ViewState
from viewer.meshing.workshop import Workshop
from viewer.scene.scene import Quality, Scene

FRACTURED = ("L3", "T12", "T10")
#: ms from a move until the first picture is drawn wholly that has what the server makes for it
SEEN = """([move, words, id]) => new Promise((over) => {
  const [start, plain] = [performance.now(), spineView.onDrawn];
  spineView.onDrawn = (quality) => {
    plain(quality);
    const come = spineView.workshop.made.get(id) === "come" || spineView.cast.solids.has(id);
    const { collapses } = spineView.picture;
    if (!come || (id in collapses && !spineView.cast.weights[id])) return;
    spineView.onDrawn = plain;
    spineView.canvas.finish();
    over(performance.now() - start);
  };
  trame.trigger("move", [move, words]);
})"""

#: pictures a second while the slider of the cut goes to and fro, or while the camera turns
SLID = """async ([what, seconds]) => {
  const slider = document.querySelector(".strip input[type=range]");
  const [low, high] = [Number(slider.min), Number(slider.max)];
  const frames = () => Number(document.querySelector(".stage").dataset.frames);
  const [start, from] = [performance.now(), frames()];
  for (let now = start; now - start < 1000 * seconds; now = performance.now()) {
    const share = ((now - start) / 1000) % 2; // faster than the slider's steps are told apart
    if (what === "slide") {
      slider.value = low + (high - low) * (0.15 + 0.7 * (share < 1 ? share : 2 - share));
      slider.dispatchEvent(new Event("input", { bubbles: true }));
    } else spineView.look(spineView.camera.map((x, k) => (k === 3 ? x + 1 : x)), true);
    await new Promise(requestAnimationFrame);
  }
  slider.dispatchEvent(new Event("change", { bubbles: true }));
  return (frames() - from) / seconds;
}"""
SECONDS = 3
#: pictures a second that are every frame of an ordinary screen
FULL = 55
#: A graphics card draws beside the scripts, a browser without one in their place. So what the
#: scripts can do is measured in a page that believes in a card, and draws nothing.
UNDRAWN, DRAWN = "drawing left out", "no graphics card"
CUT = "A cut that slides, and that turns"
LEFT_OUT = """(() => {
  const { prototype } = WebGL2RenderingContext;
  const { getParameter } = prototype;
  for (const name of ["drawElements", "drawArrays", "clear", "clearBufferfv", "blitFramebuffer"])
    prototype[name] = () => {};
  prototype.getParameter = function (what) {
    const value = getParameter.call(this, what);
    return typeof value === "string" && /swiftshader|llvmpipe/i.test(value) ? "a card" : value;
  };
})()"""


def disease() -> Iterator[Figure]:
    """From the wish to the picture, at 1000 x 600."""
    spine = atlas.load(default_atlas(), manifest.load(default_annotations()), Workshop())
    scene = Scene(spine)
    side = replace(ViewState(), camera=fit(spine.bounds(["T12", "L1", "L2"]), 90.0, 0.0))
    scene.image(picture(spine, side), SIZE)
    scene.image(picture(spine, side), SIZE, Quality.MOVING)

    def added(words: dict[str, object], k: int) -> None:
        state = moves.add_tumor(spine, side, Tumor("L1", side="left", seed=k, **words))
        scene.image(picture(spine, state), SIZE)

    def weighed(kind: str, k: int) -> None:
        state = moves.fracture(side, "L1", kind, 0.3 + 0.05 * k)
        scene.image(picture(spine, state), SIZE, Quality.MOVING)

    for name, words in (
        ("in the bone", {"size": 18.0}),
        ("into the canal", {"size": 18.0, "spread": "canal"}),
        ("into the foramen", {"size": 18.0, "spread": "foramen"}),
    ):
        took = typical(lambda k, words=words: added(words, k), times=3)
        yield Figure(f"see a new tumor, {name}", took, "ms", 1500)
    first = perf_counter()
    weighed("wedge", 0)
    yield Figure("first step of a new fracture", (perf_counter() - first) * 1000, "ms")
    yield Figure("step of a fracture", typical(lambda k: weighed("wedge", k)), "ms", 120)
    start = perf_counter()
    spine.workshop.packed(spine, "L2_crush")
    yield Figure("a fracture packed for the browser", (perf_counter() - start) * 1000, "ms")
    yield Figure("most memory", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "MiB")
    scene.close()
    yield from _in_a_browser()


def _in_a_browser() -> Iterator[Figure]:
    """From the wish to the first picture that has it, in a Chromium that draws."""
    with serving() as (address, _), sync_playwright() as playwright:
        browser = playwright.chromium.launch(**CHROMIUM)
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.goto(f"{address}?selected=L1")
        page.wait_for_selector(SETTLED, timeout=60_000)
        page.wait_for_function("spineView.loaded")

        def seen(move: str, words: list[object], id: str) -> float:
            took: float = page.evaluate(SEEN, [move, words, id])
            page.wait_for_selector(SETTLED)
            return took

        for name, spread in (("in the bone", ""), ("into the canal", "canal")):
            took = []
            for seed in range(1, 6):
                tumor = Tumor("L1", side="left", size=18.0, seed=seed, spread=spread or "within")
                words = [*("L1", tumor.site, "left", "lytic", 18, seed), tumor.spread]
                took.append(seen("add_tumor", words, tumor.id))
            yield Figure(f"see a new tumor in Chromium, {name}", median(took), "ms", 1500)
        took = [seen("fracture", [bone, "wedge", "", 0.6], f"{bone}_wedge") for bone in FRACTURED]
        yield Figure("see a new fracture in Chromium", median(took), "ms")
        page.close()
        for view in (UNDRAWN, DRAWN):
            page = browser.new_page(viewport={"width": 1280, "height": 800})
            if view == UNDRAWN:
                page.add_init_script(LEFT_OUT)
            for where, opened in (("the spine", address), ("a bone", f"{address}?selected=T8")):
                yield from _cut(page, opened, where, view)
            page.close()
        browser.close()


def _cut(page: Page, address: str, where: str, view: str) -> Iterator[Figure]:
    """How smoothly each plane slides, and how smoothly the same cut turns."""
    page.goto(address)
    page.wait_for_selector(SETTLED, timeout=60_000)
    page.wait_for_function("spineView.loaded")
    for plane in ("sagittal", "coronal", "axial", "free"):
        moves = [["cut", ["sagittal" if plane == "free" else plane]]]
        moves += [["tilt_cut", [25, 15]]] if plane == "free" else []
        for move in moves:
            page.evaluate("move => trame.trigger('move', move)", move)
            page.wait_for_selector(".strip")
            page.wait_for_selector(SETTLED)
        for what in ("slide", "turn"):
            shown = page.evaluate(SLID, [what, SECONDS])
            page.wait_for_selector(SETTLED)
            name = f"{what} the {plane} cut of {where}"
            budget = FULL if view == UNDRAWN else None
            yield Figure(name, shown, "pictures/s", budget, least=True, view=view, table=CUT)
