"""The picture itself: how long each kind takes to draw."""

import resource
from collections.abc import Callable, Iterator
from dataclasses import replace
from statistics import median
from time import perf_counter

from bench import Figure
from viewer.core import atlas, manifest, moves
from viewer.core.camera import fit
from viewer.core.paths import default_annotations, default_atlas
from viewer.core.picture import picture
from viewer.core.state import Collapse, Cut, Plane, ViewState
from viewer.scene import stills
from viewer.scene.scene import Quality, Scene
from viewer.ui.stream import JPEG, jpeg

SIZE = (1000, 600)
#: the same while the page is streamed and moves: viewer/ui/client/stage.js
MOVING = (800, 480)
FOUR_K = (3840, 2160)


def draw() -> Iterator[Figure]:
    """Pictures of 1000 x 600 of the whole spine, warm, and one 4K still."""
    spine = atlas.load(default_atlas(), manifest.load(default_annotations()))
    scene = Scene(spine)
    start = ViewState()
    whole = picture(spine, start)
    ghosts = replace(moves.show_region(spine, start, "thoracic"), lesions=("lesion_T8",))
    side = fit(spine.bounds(spine.anatomy), 90.0, 0.0)
    first = perf_counter()
    scene.image(whole, SIZE)
    yield Figure("first picture", (perf_counter() - first) * 1000, "ms")

    def image(state: ViewState, quality: Quality = Quality.STILL) -> None:
        scene.image(picture(spine, state), SIZE, quality)

    def streamed(state: ViewState) -> None:
        """As the page asks for a picture that moves, to the bytes that are sent."""
        pixels = scene.image(picture(spine, state), MOVING, Quality.MOVING)
        jpeg(pixels, JPEG[Quality.MOVING])

    def turned(k: int) -> ViewState:
        return replace(start, camera=whole.camera.turned(3.0 * k, 6.0))

    def cut(k: int) -> ViewState:
        return replace(start, cut=Cut(Plane.SAGITTAL, "", 0.5 * k))

    def bent(k: int) -> ViewState:
        return replace(start, collapses=(Collapse("T8_wedge", 0.1 + 0.05 * k),), camera=side)

    yield Figure("still, opaque", typical(lambda k: image(start)), "ms", 300)
    yield Figure("still, two ghost levels", typical(lambda k: image(ghosts)), "ms", 400)
    yield Figure("moving", typical(lambda k: image(turned(k), Quality.MOVING)), "ms", 100)
    for near, levels in (
        ("", spine.anatomy),
        (", three bones", ("L2", "L3", "L4")),
        (", one", ("L3",)),
    ):
        camera = fit(spine.bounds(levels), 90.0, 0.0)
        took = typical(lambda k, camera=camera: streamed(replace(cut(k), camera=camera)), times=9)
        yield Figure(f"step of a cut, streamed{near}", took, "ms", 100)
    yield Figure("step of a collapse", typical(lambda k: image(bent(k), Quality.MOVING)), "ms")
    yield Figure("pick", typical(lambda k: scene.pick(whole, SIZE, 500 + k, 300)), "ms")
    shot = typical(lambda k: stills.png(scene, whole, FOUR_K), times=1)
    yield Figure("still of 3840 x 2160 as PNG", shot, "ms")
    yield Figure("most memory", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "MiB")
    scene.close()


def typical(work: Callable[[int], object], times: int = 5) -> float:
    """The median time of several runs in ms, after one to warm up."""
    work(0)
    took = []
    for k in range(1, times + 1):
        start = perf_counter()
        work(k)
        took.append((perf_counter() - start) * 1000)
    return median(took)
