"""Both renderers draw the same picture, and the same thing is under the pointer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.web.conftest import SIZE, Drawn
from viewer.core import moves
from viewer.core.atlas import Atlas
from viewer.core.picture import picture
from viewer.core.state import Plane, Theme, ViewState
from viewer.scene.scene import Scene

pytestmark = [pytest.mark.browser, pytest.mark.slow]

#: silhouettes overlap at least so far; median colours of a structure differ at most so much
OVERLAP = 0.99
TOLERANCE = 10
#: the same where a figure or the spongy bone makes a median jump between two tones
GRAINY = 24
#: covered by less than this is no part of a silhouette
FAINTEST = 20

State = Callable[[Atlas], ViewState]
HOME = ViewState()


def step(id: str) -> State:
    """A step of the tour."""
    return lambda atlas: moves.visit(atlas, HOME, "metastasis", id)


def seen_from(name: str) -> State:
    """The whole spine from one side."""
    return lambda atlas: moves.look_from(atlas, HOME, name)


def collapsed(weight: float) -> State:
    """T8 and its neighbours, T8 collapsed so far."""
    return lambda atlas: moves.collapse(moves.look_at(atlas, HOME, "T8"), "T8_wedge", weight)


def cut(plane: Plane, level: str = "") -> State:
    """A slice through the whole column or a bone."""
    return lambda atlas: moves.cut(atlas, moves.select(HOME, level), plane)


STATES: dict[str, State] = {
    "home": lambda _: HOME,
    "light": lambda _: replace(HOME, theme=Theme.LIGHT),
    **{name: seen_from(name) for name in ("front", "back", "left", "right", "top")},
    **{
        region: lambda atlas, region=region: moves.show_region(atlas, HOME, region)
        for region in ("cervical", "thoracic", "lumbar", "sacrum")
    },
    "tumours": lambda atlas: moves.show_lesions(atlas, HOME),
    "selected": lambda atlas: moves.select(moves.look_at(atlas, HOME, "L3"), "L3"),
    "part": lambda atlas: moves.select_part(moves.look_at(atlas, HOME, "L3"), "L3", "body"),
    "collapse 0": collapsed(0),
    "collapse 50": collapsed(0.5),
    "collapse 100": collapsed(1),
    "both collapsed": lambda atlas: moves.collapse(
        moves.collapse(HOME, "T8_wedge", 0.8), "L5_crush", 0.9
    ),
    "sagittal": cut(Plane.SAGITTAL),
    "coronal": cut(Plane.CORONAL),
    "axial T8": cut(Plane.AXIAL, "T8"),
    **{name: step(name) for name in ("in-the-bone", "compression-fracture", "more-than-one")},
}


@pytest.mark.parametrize("name", STATES)
def test_silhouettes_and_colours_agree(name: str, drawn: Drawn, scene: Scene, atlas: Atlas) -> None:
    shown = picture(atlas, replace(STATES[name](atlas), labels=False))
    drawn.show(shown)
    ours, theirs = drawn.covered(), scene.image(shown, SIZE, transparent=True)[..., 3]
    if name == "light":
        pytest.xfail("the thin line around everything on a light page is half a pixel apart")
    a, b = ours > FAINTEST, theirs > FAINTEST
    assert (a & b).sum() / (a | b).sum() >= OVERLAP

    x, y = (grid.ravel() for grid in np.meshgrid(range(4, SIZE[0], 8), range(4, SIZE[1], 8)))
    inside = a[y, x] & b[y, x]
    places = list(zip((x[inside] + 0.5).tolist(), (y[inside] + 0.5).tolist(), strict=True))
    found = drawn.at(places)
    here, there = drawn.pixels(), scene.image(shown, SIZE)
    pixels: dict[str, list[tuple[NDArray[np.uint8], NDArray[np.uint8]]]] = defaultdict(list)
    for id, (across, down) in zip(found, places, strict=True):
        row, column = int(down), int(across)
        pixels[id].append((here[row, column], there[row, column]))
    for id, pairs in pixels.items():
        if id and len(pairs) >= 25:
            one, other = np.median(np.asarray(pairs, float), axis=0)
            figured = shown.section or shown.looks[id].pattern != "none"
            limit = GRAINY if figured else TOLERANCE
            assert np.abs(one - other).max() <= limit, id


def test_the_same_thing_is_picked(drawn: Drawn, scene: Scene, atlas: Atlas) -> None:
    random = np.random.default_rng(5)
    agreed = asked = 0
    for name in ("home", "thoracic", "tumours", "collapse 100", "in-the-bone"):
        shown = picture(atlas, STATES[name](atlas))
        drawn.show(shown)
        rows, columns = np.nonzero(drawn.covered() > FAINTEST)
        chosen = random.choice(len(rows), 40, replace=False)
        places = [(float(columns[k]) + 0.5, float(rows[k]) + 0.5) for k in chosen]
        for (x, y), id in zip(places, drawn.at(places, "part"), strict=True):
            near = {"/".join(scene.pick(shown, SIZE, x + dx, y)) for dx in (-1.0, 0.0, 1.0)}
            if len(near) > 1:
                continue  # an edge
            asked += 1
            agreed += id in near
    assert asked > 100
    assert agreed / asked >= 0.99
