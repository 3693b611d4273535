"""Both renderers draw the same picture, and the same thing is under the pointer."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import pyvista as pv
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter, maximum_filter, median_filter, minimum_filter
from vtkmodules.vtkCommonDataModel import vtkStaticCellLocator
from vtkmodules.vtkRenderingCore import vtkCellPicker

from tests.web.conftest import SIZE, Drawn
from viewer.core import cuts, moves
from viewer.core.anatomy import CORD
from viewer.core.atlas import Atlas
from viewer.core.camera import fit
from viewer.core.disease import BREAKS, REACTIONS, BreakKind, Reaction, Tumor
from viewer.core.picture import Picture, picture
from viewer.core.state import Plane, Theme, ViewState
from viewer.scene import paint
from viewer.scene.scene import Scene
from viewer.ui.web_view import STUDIO

pytestmark = [pytest.mark.browser, pytest.mark.slow]

#: silhouettes overlap at least so far
OVERLAP = 0.99
#: A colour difference that half of all observers just notice is 2.3 (CIE 1976; Mahy et al., Color
#: Res. Appl. 19 (1994) 105-121): below it nobody would choose between two pictures.
NOTICED = 2.3
#: Grain finer than this (px, standard deviation) is seen as its mean: pictures are blurred so far
#: before they are compared (Zhang, Wandell, J. SID 5 (1997) 61-63). The struts of spongy bone are
#: finer than a pixel: one renderer draws them from a texture, the other point by point.
BLUR = 2
#: how far a line tells on what is blurred (px): the dashes of one may fall otherwise
LINED = 2 * BLUR
#: a structure is compared where so many pixels show it and nothing else within 2 px
FEWEST = 200
#: a part stands out by so much (of 255)
PAINTED = 40
#: so far the places agree where it does so in the two renderers
ALIKE = 0.98
#: what is narrower in its border is a tooth (px, half a triangle where it is looked for), and
#: how many of them an even border has at most of those that a border along triangles has
TOOTH, SMOOTH = 7, 0.75

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
    return lambda atlas: cuts.along(atlas, moves.select(HOME, level), plane)


def grown(reaction: Reaction, **words: Any) -> State:
    """A tumour of L2 that is made on demand, cut open or in see-through bone."""
    open_ = words.pop("open_", True)
    tumor = Tumor("L2", side="left", type=reaction, size=18.0, seed=3, **words)

    def state(atlas: Atlas) -> ViewState:
        there = moves.add_tumor(atlas, moves.look_at(atlas, HOME, "L2"), tumor)
        if not open_:
            return there
        return cuts.along(atlas, moves.select(there, "L2"), Plane.CORONAL)

    return state


def broken(kind: BreakKind) -> State:
    """T12 given way in one of the ways that there are, cut open; the last one over a tumour."""
    tumor = Tumor("T12", "anterior_body", "middle", "lytic", 18.0, 3)

    def state(atlas: Atlas) -> ViewState:
        there, through = moves.look_at(atlas, HOME, "T12"), ""
        if kind == "pathological":
            there, through = moves.add_tumor(atlas, there, tumor), tumor.id
        there = moves.fracture(there, "T12", kind, 0.9, through)
        return cuts.along(atlas, moves.select(there, "T12"), Plane.SAGITTAL)

    return state


def across_the_cord(level: str) -> State:
    """A bone and the cord in it cut across, close enough for the cord's grey matter."""

    def state(atlas: Atlas) -> ViewState:
        azimuth, elevation, _ = moves.FROM_ABOVE
        camera = fit(atlas.bounds([level]), azimuth, elevation, 0.35)
        there = replace(HOME, camera=camera, isolated=(level, CORD))
        return moves.select(cuts.along(atlas, moves.select(there, level), Plane.AXIAL), "")

    return state


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
    "both collapsed": lambda atlas: moves.former(
        moves.collapse(moves.collapse(HOME, "T8_wedge", 0.8), "L5_crush", 0.9)
    ),
    "sagittal": cut(Plane.SAGITTAL),
    "cut with ghosts": lambda atlas: cuts.along(
        atlas, moves.show_region(atlas, HOME, "sacrum"), Plane.SAGITTAL
    ),
    "along the screen": lambda atlas: cuts.across(atlas, HOME),
    "axial T8": cut(Plane.AXIAL, "T8"),
    "tumours cut": lambda atlas: cuts.along(
        atlas, moves.look_at(atlas, moves.show_lesions(atlas, HOME), "L4"), Plane.SAGITTAL
    ),
    **{reaction: grown(reaction) for reaction in REACTIONS},
    "tumour in see-through bone": grown("mixed", open_=False),
    "tumour in the canal": grown("lytic", spread="canal"),
    "tumour of the pedicle": grown("lytic", site="pedicle", spread="foramen", open_=False),
    **{kind: broken(kind) for kind in BREAKS},
    **{f"cord at {level}": across_the_cord(level) for level in ("C5", "T7", "T12")},
    **{
        name: step(name)
        for name in ("in-the-bone", "compression-fracture", "more-than-one", "serious-signs")
    },
}


def half_of_the_faintest(shown: Picture) -> float:
    """How far a pixel is covered of which even the faintest thing shown fills a half, 0 to 255."""
    middle = STUDIO["glass"][0]  # a faint thing is fainter in its middle
    opacities = {look.opacity for look in (*shown.looks.values(), *shown.former.values())}
    return 127.5 * min(o if o >= 1 else o * middle for o in opacities)


def seen(scene: Scene, shown: Picture) -> dict[str, NDArray[np.bool_]]:
    """Where each surface and each cut face is seen, edges aside, by the structure's id.

    What is faded counts where nothing solid is, and what lies below the dashed line around a former
    shape does not count: the dashes may fall otherwise.
    """
    solids = scene._arranged(shown, light=False)
    view = scene._lens(shown, SIZE, solids.values())
    scene._stage.aim(view, SIZE)
    caps = scene._capped(shown, solids, view, 0.5, moving=False)
    things = {**solids, **{f"face of {id}": cap for id, cap in caps.items()}}
    solid = {id for id, look in shown.looks.items() if look.opacity >= 1}
    out = np.zeros(SIZE[::-1], int)
    for is_solid in (False, True):
        props = []
        for number, (name, thing) in enumerate(things.items(), start=1):
            thing.tint(number)
            if (name.removeprefix("face of ") in solid) is is_solid:
                props.append(thing.silhouette)
        numbers = scene._stage.draw(props).color[..., 0].astype(int)
        out = np.where(numbers > 0, numbers, out)
    inner = minimum_filter(out, 5) == maximum_filter(out, 5)
    for former in scene._as_they_were(shown, light=False).values():
        former.tint(1)
        shape = scene._stage.draw([former.silhouette]).color[..., 0]
        inner &= minimum_filter(shape, 2 * LINED + 1) == maximum_filter(shape, 2 * LINED + 1)
    return {name: inner & (out == number) for number, name in enumerate(things, start=1)}


def lab(color: NDArray[np.floating]) -> NDArray[np.floating]:
    """CIE 1976 L*a*b* of an sRGB colour from 0 to 255, under D65."""
    c = color / 255
    linear = np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)
    xyz = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]] @ linear
    t = xyz / [0.9505, 1.0, 1.089]
    x, y, z = np.where(t > 0.008856, np.cbrt(t), 7.787 * t + 16 / 116)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


@pytest.mark.parametrize("name", STATES)
def test_silhouettes_and_colours_agree(name: str, drawn: Drawn, scene: Scene, atlas: Atlas) -> None:
    shown = picture(atlas, replace(STATES[name](atlas), labels=False))
    drawn.show(shown)
    ours, theirs = drawn.covered(), scene.image(shown, SIZE, transparent=True)[..., 3]
    half = half_of_the_faintest(shown)
    a, b = ours > half, theirs > half
    assert (a & b).sum() / (a | b).sum() >= OVERLAP

    here, there = (
        gaussian_filter(pixels.astype(float), (BLUR, BLUR, 0))
        for pixels in (drawn.pixels(), scene.image(shown, SIZE))
    )
    compared = 0
    for thing, where in seen(scene, shown).items():
        if any(one in thing for one in ("lesion", "mass", "tumor.")):
            where = minimum_filter(where, 2 * LINED + 1)
        if where.sum() < FEWEST:
            continue
        one, other = (lab(np.median(pixels[where], axis=0)) for pixels in (here, there))
        assert np.linalg.norm(one - other) <= NOTICED, thing
        compared += 1
    assert compared >= 4


@pytest.mark.parametrize(("id", "part"), [("C4", "anterior_bar_left"), ("T8", "pedicle_left")])
def test_a_part_ends_at_the_same_smooth_line(
    drawn: Drawn, scene: Scene, atlas: Atlas, monkeypatch, id: str, part: str
) -> None:
    bone = replace(HOME, isolated=(id,), camera=fit(atlas.bounds([id]), 38, 6, 0.5), labels=False)
    plain, shown = (
        picture(atlas, replace(state, camera=bone.camera))
        for state in (moves.select(bone, id), moves.select_part(bone, id, part))
    )

    def there(draw: Callable[[Picture], NDArray[np.uint8]]) -> NDArray[np.bool_]:
        """Where the part is painted."""
        return np.abs(draw(shown).astype(int) - draw(plain)).max(axis=2) > PAINTED

    def teeth(where: NDArray[np.bool_]) -> float:
        """How much of a border is narrower than a tooth."""
        edge = where & ~minimum_filter(where, 3)
        return (where ^ median_filter(where, TOOTH)).sum() / edge.sum()

    def page(one: Picture) -> NDArray[np.uint8]:
        drawn.show(one)
        return drawn.pixels()

    ours, theirs = there(page), there(lambda one: scene.image(one, SIZE))
    assert ours.sum() > 1000
    assert (ours & theirs).sum() / (ours | theirs).sum() >= ALIKE
    monkeypatch.setattr(paint, "EVENING", 0)
    with closing(Scene(atlas)) as uneven:
        rough = there(lambda one: uneven.image(one, SIZE))
    assert teeth(theirs) <= SMOOTH * teeth(rough)


@pytest.fixture(scope="module")
def parts(atlas: Atlas) -> Callable[[str, int], set[str]]:
    """The parts at the corners of a triangle of a structure's mesh."""
    meshes: dict[str, pv.PolyData] = {}

    def found(id: str, cell: int) -> set[str]:
        structure = atlas.structures[id]
        mesh = meshes.setdefault(id, pv.read(atlas.folder / structure.file))
        return {structure.parts[k] for k in mesh["part"][mesh.get_cell(cell).point_ids]}

    return found


class Picker:
    """PyVista's cell picker over what is solid in a picture."""

    def __init__(self, scene: Scene, shown: Picture) -> None:
        solids = scene._arranged(shown, light=False)
        self._scene = scene
        self._ids = {s.actor: id for id, s in solids.items() if shown.looks[id].opacity >= 1}
        self._picker = vtkCellPicker()
        self._picker.SetTolerance(0)
        for actor in self._ids:
            locator = vtkStaticCellLocator()
            locator.SetDataSet(actor.GetMapper().GetInput())
            locator.BuildLocator()
            self._picker.AddLocator(locator)
        scene._stage.aim(scene._lens(shown, SIZE, solids.values()), SIZE)
        self.covered = scene._stage.draw(self._ids).covered

    def at(self, x: float, y: float) -> tuple[str, int]:
        """The structure under a place in the picture, and its triangle."""
        renderer = self._scene._stage._renderer
        if not self._picker.Pick(x - 0.5, SIZE[1] - y - 0.5, 0, renderer):
            return "", -1
        return self._ids[self._picker.GetActor()], self._picker.GetCellId()


VIEWS = ("home", "back", "left", "thoracic", "collapse 100", "both collapsed")


def test_the_same_thing_is_picked(
    drawn: Drawn, scene: Scene, atlas: Atlas, parts: Callable[[str, int], set[str]]
) -> None:
    random = np.random.default_rng(5)
    right = asked = right_part = asked_part = 0
    for name in VIEWS:
        shown = picture(atlas, STATES[name](atlas))
        drawn.show(shown)
        picker = Picker(scene, shown)
        rows, columns = np.nonzero(picker.covered)
        chosen = random.choice(len(rows), 50, replace=False)
        places = [(float(columns[k]) + 0.5, float(rows[k]) + 0.5) for k in chosen]
        for (x, y), found in zip(places, drawn.at(places, "part"), strict=True):
            id, part = found.split("/")
            around = [(0, 0), (-1, -1), (1, -1), (-1, 1), (1, 1)]
            near = [picker.at(x + dx, y + dy) for dx, dy in around]
            if len({structure for structure, _ in near}) > 1:
                continue  # an edge
            asked += 1
            right += id == near[0][0]
            if id != near[0][0] or not part:
                continue
            named = set().union(*(parts(*one) for one in near))
            if len(named) == 1:
                asked_part += 1
                right_part += part in named
    assert asked >= 200
    assert right / asked >= 0.99
    assert asked_part >= 100
    assert right_part / asked_part >= 0.99
