"""Everything a reader can do, each as the next ViewState; nothing here draws or remembers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from viewer.core import cuts
from viewer.core.anatomy import GROUPS, REGIONS
from viewer.core.atlas import Atlas
from viewer.core.camera import VIEWS, Camera, fit
from viewer.core.carried import boxes
from viewer.core.disease import (
    MOST_FRACTURES,
    MOST_TUMORS,
    Break,
    BreakKind,
    DiseaseError,
    Tumor,
    is_tumor,
    level_of,
)
from viewer.core.picture import CLOSE, cases_of, eye, within
from viewer.core.pressure import grown_to
from viewer.core.state import Arrow, Cells, Collapse, Cut, Growth, Plane, ViewState
from viewer.core.tours import Arrow as Pointed
from viewer.core.tours import Camera as Look
from viewer.core.tours import Growth as Grown
from viewer.core.tours import Scene

#: a bone is far in a window so many times as high as that in which one looks at it
FAR: Final = 2.0
#: how one looks down on a slice through a body: from behind and above, with a margin
FROM_ABOVE: Final = (180.0, 70.0, 1.0)


def select(state: ViewState, id: str) -> ViewState:
    """Look closer at one structure, without moving the camera."""
    return replace(state, selected=id, part="")


def select_part(state: ViewState, id: str, part: str) -> ViewState:
    """Look closer at one part of a structure, without moving the camera."""
    return replace(state, selected=id, part=part)


def escape(state: ViewState) -> ViewState:
    """Let go of the part, then of the structure, of what is isolated, of the region.

    What a tour shows stays as it is.
    """
    if state.part:
        return replace(state, part="")
    if state.selected:
        return replace(state, selected="")
    if state.isolated:
        return replace(state, isolated=())
    return state if state.touring else replace(state, region="", fade_rest=False)


def show_region(atlas: Atlas, state: ViewState, region: str) -> ViewState:
    """Colour a region, fade the rest and go there; the same region again lets it go."""
    if state.region == region:
        return replace(state, region="", camera=None)
    camera = _from_here(atlas, state, atlas.expand([region]), 1.15)
    return replace(
        state,
        region=region,
        highlighted=(),
        labelled=(),
        fade_rest=False,
        isolated=(),
        selected="",
        part="",
        touring=False,
        camera=camera,
    )


def hide(state: ViewState, *ids: str) -> ViewState:
    """Take structures away, or bring them back where none of them is left to be taken."""
    return replace(state, hidden=_toggled(state.hidden, *ids))


def fade(state: ViewState, id: str) -> ViewState:
    """Make a structure see-through, or solid again."""
    return replace(state, faded=_toggled(state.faded, id))


def isolate(atlas: Atlas, state: ViewState, id: str) -> ViewState:
    """Show one structure alone, close up; the same again brings the others back."""
    if state.isolated == (id,):
        return replace(state, isolated=(), camera=None)
    camera = _from_here(atlas, state, [id], CLOSE)
    hidden = tuple(h for h in state.hidden if h != id)
    return replace(state, isolated=(id,), hidden=hidden, camera=camera)


def fade_rest(state: ViewState) -> ViewState:
    """Fade the bones that the picture is not about, or make them solid again."""
    return replace(state, fade_rest=not state.fade_rest)


def show_group(state: ViewState, group: str) -> ViewState:
    """Show the structures of a group besides the spine, or take them away again."""
    return replace(state, groups=_toggled(state.groups, group))


def show_all(state: ViewState) -> ViewState:
    """Everything visible, solid and in its own colour; tumours, fractures and cuts stay."""
    return replace(
        state,
        hidden=(),
        isolated=(),
        faded=(),
        fade_rest=False,
        region="",
        highlighted=(),
        labelled=(),
    )


def show_lesions(atlas: Atlas, state: ViewState) -> ViewState:
    """Switch all tumours on, or, when any is on, all off."""
    featured = tuple(id for id in atlas.lesions if atlas.book.lesions[id].featured)
    return grown_only(replace(state, lesions=() if state.lesions else featured))


def show_lesion(atlas: Atlas, state: ViewState, id: str) -> ViewState:
    """Switch one tumour on or off; raises DiseaseError where there are too many."""
    on = _toggled(state.lesions, id)
    if len(on) > MOST_TUMORS:
        raise DiseaseError(f"there are {MOST_TUMORS} tumors already; remove one first")
    return grown_only(replace(state, lesions=listed(atlas, on)))


def add_tumor(atlas: Atlas, state: ViewState, tumor: Tumor) -> ViewState:
    """Let a tumor be there; raises DiseaseError where there are too many."""
    if tumor.id in state.lesions:
        return state
    if len(state.lesions) >= MOST_TUMORS:
        raise DiseaseError(f"there are {MOST_TUMORS} tumors already; remove one first")
    return replace(state, lesions=listed(atlas, (*state.lesions, tumor.id)))


def show_preset(atlas: Atlas, state: ViewState, preset: str) -> ViewState:
    """Show the tumors of one common pattern, and no others."""
    tumors = atlas.book.disease.presets[preset].tumors
    return grown_only(replace(state, lesions=listed(atlas, tumors)))


def show_grade(atlas: Atlas, state: ViewState, scale: str, grade: str) -> ViewState:
    """Show a scale's example grown to a grade, in a slice seen from above; or stay, without one."""
    lesion = atlas.book.scales[scale].example
    amount = grown_to(atlas, lesion, grade) if lesion else None
    if not lesion or amount is None:
        return state
    bone = atlas.structures[lesion].host
    camera = fit(_boxes(atlas, (bone,)), *FROM_ABOVE)
    after = replace(
        reset(state),
        selected=lesion,
        lesions=(lesion,),
        groups=("dura",),
        camera=camera,
        cut=cuts.facing(atlas, Cut(Plane.AXIAL, bone), camera),
    )
    return grow(after, lesion, amount)


def remove_tumor(state: ViewState, lesion: str) -> ViewState:
    """Take a tumor away, with the fracture that goes through it."""
    left = tuple(id for id in state.lesions if id != lesion)
    sound = tuple(c for c in state.collapses if not c.fracture.endswith(f"@{lesion}"))
    selected = "" if state.selected == lesion else state.selected
    return grown_only(replace(state, lesions=left, collapses=sound, selected=selected))


def grow(state: ViewState, lesion: str, amount: float) -> ViewState:
    """Let a tumor grow as far as `amount`: 0 is a few cells, 1 all of it."""
    others = tuple(g for g in state.growth if g.lesion != lesion)
    one = (Growth(lesion, round(amount, 3)),) if amount < 1 else ()
    growth = tuple(sorted(others + one, key=lambda g: g.lesion))
    return grown_only(replace(state, growth=growth))


def fracture(
    state: ViewState, level: str, kind: BreakKind, weight: float, tumor: str = ""
) -> ViewState:
    """Let any body collapse in any way; raises DiseaseError where it cannot."""
    return collapse(state, Break(level, kind, tumor).id, weight)


def collapse(state: ViewState, fracture: str, weight: float) -> ViewState:
    """Let a body collapse as far as `weight`, 0 to 1; 0 heals it. It collapses in one way only.

    Raises DiseaseError where too many have sunk.
    """
    level = level_of(fracture)
    others = tuple(c for c in state.collapses if level_of(c.fracture) != level)
    one = (Collapse(fracture, round(weight, 3)),) if weight > 0 else ()
    if len(others + one) > MOST_FRACTURES:
        raise DiseaseError(f"{MOST_FRACTURES} bodies have sunk already; let one rise first")
    return replace(state, collapses=tuple(sorted(others + one, key=lambda c: c.fracture)))


def former(state: ViewState) -> ViewState:
    """Show bones that have sunk as they were, too, or only as they are."""
    return replace(state, former=not state.former)


def look_from(atlas: Atlas, state: ViewState, view: str) -> ViewState:
    """Turn to a named view of what is in view now."""
    about = state.isolated or ((state.region,) if state.region else ())
    around = boxes(atlas, state.collapses, about or atlas.anatomy)
    return replace(state, camera=fit(around, *VIEWS[view]))


def look_at(atlas: Atlas, state: ViewState, *ids: str) -> ViewState:
    """Go to structures, keeping the direction of view."""
    return replace(state, camera=_from_here(atlas, state, ids, 1.9))


def come_near(atlas: Atlas, state: ViewState, id: str) -> ViewState:
    """Go to a structure that is too small in view for anything in it to be made out."""
    near = look_at(atlas, state, id)
    far = near.camera is not None and eye(atlas, state).height > FAR * near.camera.height
    return near if far else state


def reset(state: ViewState) -> ViewState:
    """Back to the start, keeping how the reader likes the page."""
    return ViewState().liked_as(state)


def visit(atlas: Atlas, state: ViewState, tour: str, step: str) -> ViewState:
    """Look at a step of a tour, leaving the reader's own settings alone."""
    scene = atlas.book.tours[tour].step(step).scene
    return replace(_staged(atlas, state, scene), tour=tour, step=step, touring=True)


def show_case(atlas: Atlas, state: ViewState, case: str) -> ViewState:
    """Look at one of the cases of the step that is told; or stay, where it has none of this id."""
    for one in cases_of(atlas, state):
        if one.id == case:
            there = _staged(atlas, state, one.scene)
            return replace(there, tour=state.tour, step=state.step, touring=True)
    return state


def _staged(atlas: Atlas, state: ViewState, scene: Scene) -> ViewState:
    """A fresh page with a scene on it; how the reader likes the page stays as it is."""
    camera = camera_of(atlas, scene.camera)
    after = replace(
        reset(state),
        highlighted=_there(atlas, scene.highlight),
        hidden=within(atlas, scene.hide),
        faded=within(atlas, scene.fade),
        fade_rest=scene.fade_rest,
        groups=grouped(atlas, scene.groups),
        lesions=listed(atlas, scene.lesions),
        growth=grown(scene.growth),
        collapses=tuple(
            Collapse(f.id, f.weight) for f in scene.fractures if f.id in atlas.fractures
        ),
        former=scene.former,
        cells=tuple(Cells(c.route, c.arrived) for c in scene.cells),
        arrows=pointing(atlas, scene.arrows),
        ruler=scene.ruler or "",
        camera=camera,
        labelled=labelled(atlas, scene.labels),
    )
    if scene.cut is None:
        return after
    return replace(after, cut=cuts.facing(atlas, cuts.of(scene.cut), camera))


def pointing(atlas: Atlas, arrows: Iterable[Pointed]) -> tuple[Arrow, ...]:
    """The arrows that a step of a tour asks for, between structures that this atlas has."""
    there = atlas.structures
    return tuple(Arrow(a.start, a.end) for a in arrows if a.start in there and a.end in there)


def camera_of(atlas: Atlas, look: Look) -> Camera:
    """The camera that a step of a tour asks for."""
    if look.focal and look.window:
        return Camera(look.focal, look.azimuth, look.elevation, *look.window)
    return fit(_boxes(atlas, look.fit), look.azimuth, look.elevation, look.margin)


def walk(atlas: Atlas, state: ViewState, tour: str, steps: int) -> ViewState:
    """Go on in a tour, or back; from nowhere, to its first step; never past its ends."""
    ids = [step.id for step in atlas.book.tours[tour].steps]
    here = ids.index(state.step) if state.tour == tour and state.step in ids else -1
    if here >= 0 and not state.touring:
        steps = 0
    return visit(atlas, state, tour, ids[min(max(here + steps, 0), len(ids) - 1)])


@dataclass(frozen=True)
class History:
    """The states a reader has been through, and where in them they are."""

    present: ViewState
    past: tuple[ViewState, ...] = ()
    future: tuple[ViewState, ...] = ()

    LIMIT = 200

    def then(self, state: ViewState, *, amend: bool = False) -> History:
        """Go on to a state; `amend` replaces the present one (a slider still moving)."""
        if state == self.present:
            return self
        past = self.past if amend else (*self.past, self.present)[-self.LIMIT :]
        return History(state, past)

    def undo(self) -> History:
        """One state back, if there is one."""
        if not self.past:
            return self
        return History(self.past[-1], self.past[:-1], (self.present, *self.future))

    def redo(self) -> History:
        """One state on again, if there is one."""
        if not self.future:
            return self
        return History(self.future[0], (*self.past, self.present), self.future[1:])


def listed(atlas: Atlas, ids: Iterable[str]) -> tuple[str, ...]:
    """Those of the ids that are tumors: the atlas's own in its order, then those on demand."""
    wanted = set(ids)
    built = [id for id in atlas.lesions if id in wanted]
    made = [id for id in sorted(wanted) if is_tumor(id) and id in atlas.structures]
    return (*built, *made)


def grouped(atlas: Atlas, groups: Iterable[str]) -> tuple[str, ...]:
    """Those of the groups of which this atlas has something."""
    return tuple(group for group in groups if atlas.members(group))


def grown(growth: Iterable[Grown]) -> tuple[Growth, ...]:
    """What is not full grown, as a step of a tour says it."""
    return tuple(Growth(g.lesion, g.amount) for g in growth if g.amount < 1)


def grown_only(state: ViewState) -> ViewState:
    """The state without the growth of tumors that are not there."""
    there = tuple(g for g in state.growth if g.lesion in state.lesions)
    return replace(state, growth=there)


def _toggled(ids: tuple[str, ...], *switched: str) -> tuple[str, ...]:
    """All of these on, or off where all of them are on."""
    now, those = set(ids), set(switched)
    return tuple(sorted(now - those if those <= now else now | those))


def labelled(atlas: Atlas, labels: Iterable[str]) -> tuple[str, ...]:
    """Those of the labels that name something in this atlas."""

    def known(label: str) -> bool:
        try:
            return bool(atlas.named(label))
        except KeyError:
            return False

    return tuple(filter(known, labels))


def _there(atlas: Atlas, ids: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the ids that this atlas has."""
    return tuple(id for id in ids if id in atlas.structures or id in REGIONS or id in GROUPS)


def _boxes(atlas: Atlas, ids: tuple[str, ...]) -> list[tuple[float, ...]]:
    return [*atlas.bounds(ids or atlas.anatomy)]


def _from_here(
    atlas: Atlas, state: ViewState, ids: list[str] | tuple[str, ...], margin: float
) -> Camera:
    camera = eye(atlas, state)
    return fit(boxes(atlas, state.collapses, ids), camera.azimuth, camera.elevation, margin)
