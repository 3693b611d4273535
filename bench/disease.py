"""Disease on demand: how long a reader waits for a tumor, and for a fracture to move."""

import resource
from collections.abc import Iterator
from dataclasses import replace
from time import perf_counter

from bench import Figure
from bench.draw import SIZE, typical
from viewer.core import atlas, manifest, moves
from viewer.core.camera import fit
from viewer.core.disease import Tumor
from viewer.core.paths import default_annotations, default_atlas
from viewer.core.picture import picture
from viewer.core.state import ViewState
from viewer.meshing.workshop import Workshop
from viewer.scene.scene import Quality, Scene


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
