"""What is to be drawn: a pure function from a ViewState to a Picture for any renderer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product
from types import MappingProxyType
from typing import Final

from viewer.core.anatomy import BONES, DISCS, REGIONS, region_of
from viewer.core.atlas import Atlas, axis
from viewer.core.body import below
from viewer.core.camera import Camera, Vector, fit
from viewer.core.carried import boxes, carried
from viewer.core.disease import is_tumor
from viewer.core.flight import between
from viewer.core.marks import Kind, Mark, ruler
from viewer.core.riders import riders
from viewer.core.schedule import words
from viewer.core.state import Arrow, Collapse, Cut, Growth, Theme, ViewState
from viewer.core.tours import Case, Step

#: opacity of what is faded away, and of a bone that lets its tumour be seen
GHOST: Final = 0.13
XRAY: Final = 0.3
#: opacity of what stands round the spine, so that the spine is seen through it
VEIL: Final = 0.26
#: opacity of the skin round all of that: fainter, so that it is laid over what it holds
SKIN: Final = 0.16

#: from the tip of a spinous process to the skin over it, mm
TO_THE_SKIN: Final = 8.0

#: what is numb below a level
NERVOUS: Final = frozenset({"cord", "nerve"})

VEILED: Final = frozenset({"rib", "organ", "dura"})

#: where the reader starts: the whole column from the front and the left
HOME: Final = (38.0, 6.0)
#: the margin round what is alone
CLOSE: Final = 1.3


@dataclass(frozen=True)
class Look:
    """How one visible structure is drawn."""

    color: str
    opacity: float = 1.0
    pattern: str = "none"
    #: colour of the line around it; empty draws none
    outline: str = ""
    #: the part that stands out, and in which colour; empty where none does
    part: str = ""
    accent: str = ""
    #: what a tumor does to the bone it is in, as its cut face shows; empty for all else
    reaction: str = ""
    #: how much it has lost its tone, 0 to 1, and below which height of its shape at rest, mm
    numb: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True)
class Label:
    """Words that point at a structure, or at a part of it."""

    anchor: str
    text: str
    part: str = ""


@dataclass(frozen=True)
class Section:
    """A cutting plane so many mm along an axis; one side is taken away."""

    start: Vector
    axis: Vector
    offset: float
    #: 1 for what lies further along the axis, -1 for what lies before the plane
    removed: int

    @property
    def origin(self) -> Vector:
        """A point of the plane, mm."""
        x, y, z = (s + n * self.offset for s, n in zip(self.start, self.axis, strict=True))
        return x, y, z

    @property
    def normal(self) -> Vector:
        """A unit vector towards what is taken away."""
        x, y, z = (n * self.removed for n in self.axis)
        return x, y, z

    def beyond(self, point: Vector) -> float:
        """How far on the side that is taken away a point lies, mm; less than 0 on the other."""
        rows = zip(point, self.origin, self.normal, strict=True)
        return sum((p - o) * n for p, o, n in rows)

    def onto(self, point: Vector) -> Vector:
        """The place of the plane that is nearest to a point, mm."""
        far = self.beyond(point)
        x, y, z = (p - far * n for p, n in zip(point, self.normal, strict=True))
        return x, y, z


@dataclass(frozen=True)
class Caption:
    """The words below the picture."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Picture:
    """All that a renderer needs: looks of what is visible (no more is drawn), and the frame."""

    looks: Mapping[str, Look]
    collapses: tuple[Collapse, ...]
    section: Section | None
    camera: Camera
    labels: tuple[Label, ...]
    caption: Caption
    background: str
    ink: str
    growth: tuple[Growth, ...] = ()
    #: bones that have sunk, as they were: drawn over them, and nothing that can be picked
    former: Mapping[str, Look] = field(default_factory=dict)
    marks: tuple[Mark, ...] = ()
    #: what is marked on an outline of the body beside the picture: ids of `figure.AREAS`
    areas: tuple[str, ...] = ()
    #: whether the card that says whom to call lies beside it
    card: bool = False


def picture(atlas: Atlas, state: ViewState) -> Picture:
    """What this state looks like."""
    palette = atlas.book.palette
    dark = state.theme is Theme.DARK
    looks = _looks(atlas, state)
    step = step_of(atlas, state)
    return Picture(
        looks=MappingProxyType(looks),
        collapses=state.collapses,
        section=section(atlas, state.cut) if state.cut else None,
        camera=eye(atlas, state),
        labels=_labels(atlas, state) if state.labels else (),
        caption=caption(atlas, state),
        background=palette["background_dark" if dark else "background_light"].color,
        ink=palette["background_light" if dark else "background_dark"].color,
        growth=state.growth,
        former=MappingProxyType(_former(atlas, state, looks)),
        marks=_marks(atlas, state, looks),
        areas=_areas(atlas, state),
        card=bool(step and step.card),
    )


def step_of(atlas: Atlas, state: ViewState) -> Step | None:
    """The tour step that the caption tells, if it does."""
    return atlas.book.tours[state.tour].step(state.step) if state.touring else None


def cases_of(atlas: Atlas, state: ViewState) -> tuple[Case, ...]:
    """The cases of that step which this atlas can show."""
    step = step_of(atlas, state)
    return tuple(case for case in step.cases if case.grows in atlas.structures) if step else ()


def case_of(atlas: Atlas, state: ViewState) -> Case | None:
    """The case of that step which is in the picture: the one whose tumor is there."""
    return next((case for case in cases_of(atlas, state) if case.grows in state.lesions), None)


def _areas(atlas: Atlas, state: ViewState) -> tuple[str, ...]:
    """What the step marks on the body, or the case of it that is in the picture."""
    step, case = step_of(atlas, state), case_of(atlas, state)
    return case.areas if case else step.areas if step else ()


def eye(atlas: Atlas, state: ViewState) -> Camera:
    """Where it is seen from: as the state says; else close to what is alone, or from home."""
    if state.camera:
        return state.camera
    tumors = [id for id in state.lesions if atlas.structures[id].host in state.isolated]
    alone = [id for id in (*state.isolated, *tumors) if id not in state.hidden]
    around = boxes(atlas, state.collapses, alone)
    return fit(around, *HOME, margin=CLOSE) if around else home(atlas)


@lru_cache(maxsize=8)
def home(atlas: Atlas) -> Camera:
    """The whole column, seen from the front and the left."""
    return fit(atlas.bounds(atlas.anatomy), *HOME, margin=1.04)


def section(atlas: Atlas, cut: Cut) -> Section:
    """The plane of a cut in the atlas frame."""
    if cut.level:
        bone = atlas.structures[cut.level]
        way = axis(cut.plane, bone.tilt, cut.turn, cut.tilt)
        return Section(bone.centre, way, cut.offset, cut.removed)
    return Section(middle(atlas), axis(cut.plane, 0.0, cut.turn, cut.tilt), cut.offset, cut.removed)


def emphasised(atlas: Atlas, state: ViewState) -> frozenset[str]:
    """What the picture is about: the region, what a step highlights, and the discs within."""
    return frozenset(within(atlas, (*state.highlighted, *filter(None, [state.region]))))


def within(atlas: Atlas, ids: Iterable[str]) -> tuple[str, ...]:
    """What this atlas has of some structures, regions and groups, with the discs between them."""
    every = dict.fromkeys(atlas.expand(ids))
    between = (disc for disc, bones in DISCS.items() if all(bone in every for bone in bones))
    return tuple(id for id in dict.fromkeys([*every, *between]) if id in atlas.structures)


def caption(atlas: Atlas, state: ViewState) -> Caption:
    """The words of the step, or of what is selected, or of the region, or the welcome."""
    book = atlas.book
    step = step_of(atlas, state)
    if step:
        return Caption(step.title, tuple(words(cue, state.track) for cue in step.cues))
    if state.part:
        title = atlas.part_of(state.selected, state.part)
        return Caption(title, (book.part(state.part).plain,))
    if state.selected:
        found = book.words(state.selected)
        return Caption(found.name, (found.plain,))
    if state.region:
        region = book.regions[state.region]
        return Caption(region.title, (region.caption,))
    return Caption(book.title, (book.messages.welcome,))


def _looks(atlas: Atlas, state: ViewState) -> dict[str, Look]:
    palette = atlas.book.palette
    about = emphasised(atlas, state)
    fade_rest = state.fade_rest or bool(state.region)
    hosts = {atlas.structures[lesion].host for lesion in state.lesions} if not state.cut else set()
    line = "outline" if state.theme is Theme.DARK else "focus_light"
    numb = _numb(atlas, state)
    looks = {}
    optional = (id for group in state.groups for id in atlas.members(group))
    for id in (*atlas.anatomy, *optional, *state.lesions):
        structure = atlas.structures[id]
        bone = structure.host or id
        if id in state.hidden or (
            state.isolated and id not in state.isolated and bone not in state.isolated
        ):
            continue
        paint = palette[swatch(atlas, id, id in about)]
        opacity = 1.0
        if structure.kind != "lesion":
            rest = fade_rest and id not in about and id != state.selected
            if id in state.faded or rest:
                opacity = GHOST
            elif id in hosts or (structure.kind == "vessel" and state.cells):
                opacity = XRAY
            elif structure.kind in VEILED:
                veil = SKIN if structure.group == "body" else VEIL
                opacity = XRAY if id in about or id == state.selected else veil
        outline = palette[line].color if id == state.selected else ""
        part = state.part if id == state.selected else ""
        accent = palette["part"].color if part else ""
        lesion = atlas.book.lesion(id) if structure.kind == "lesion" else None
        reaction = lesion.type if lesion and lesion.tissue == "bone" else ""
        dull = numb if structure.kind in NERVOUS else (0.0, 0.0)
        looks[id] = Look(paint.color, opacity, paint.pattern, outline, part, accent, reaction, dull)
    return looks


def _numb(atlas: Atlas, state: ViewState) -> tuple[float, float]:
    """How much the cord has lost below a level that a step marks on the body, and below which mm.

    Where a mass of soft tissue presses there, it is lost as that grows.
    """
    for id in _areas(atlas, state):
        level = below(id)
        if level is None:
            continue
        grown = {growth.lesion: growth.amount for growth in state.growth}
        masses = [
            grown.get(lesion, 1.0)
            for lesion in state.lesions
            if atlas.structures[lesion].host == level and atlas.book.lesion(lesion).tissue == "soft"
        ]
        return max(masses, default=1.0), atlas.structures[level].centre[2]
    return 0.0, 0.0


def _former(atlas: Atlas, state: ViewState, looks: Mapping[str, Look]) -> dict[str, Look]:
    """Bones that have sunk, as they were: see-through, with a line around them."""
    if not state.former:
        return {}
    palette = atlas.book.palette
    line = palette["outline" if state.theme is Theme.DARK else "focus_light"].color
    levels = (atlas.fractures[c.fracture].level for c in state.collapses)
    return {id: Look(palette["bone"].color, XRAY, outline=line) for id in levels if id in looks}


def swatch(atlas: Atlas, id: str, emphasised: bool) -> str:
    """The name in the palette of what a structure is drawn in."""
    structure = atlas.structures[id]
    match structure.kind:
        case "lesion":
            soft = atlas.book.lesion(id).tissue == "soft"
            return "lesion_soft_tissue" if soft else "lesion_bone"
        case "disc":
            return "disc"
        case "cord" | "nerve":
            return "nerve_and_cord"
        case "organ":
            kind = id.split("_")[0]
            return kind if kind in ("lung", "breast", "liver") else "organ"
        case "dura" | "ligament":
            return structure.kind
        case "vessel":
            return "artery" if id == "aorta" else "vein"
        case "rib":
            return "cartilage" if "cartilage" in id else "bone"
        case _:
            return region_of(id) if emphasised else "bone"


def _labels(atlas: Atlas, state: ViewState) -> tuple[Label, ...]:
    about = emphasised(atlas, state)
    bones = [id for id in about if id in BONES]
    named = [atlas.named(label) for label in state.labelled]
    whole = (id for id, part in named if not part)
    ids = {*bones, *whole, *([state.selected] if state.selected else [])}
    if ids or named:
        there = [id for id in (*atlas.structures, *filter(is_tumor, state.lesions)) if id in ids]
        shown = (_label(atlas, state, id) for id in there)
        parts = (Label(id, atlas.book.part_name(part), part) for id, part in named if part)
        return tuple(label for label in (*shown, *parts) if _is_shown(atlas, state, label.anchor))
    if state.isolated or state.lesions or state.cut:
        return ()
    middles = {region: bones[(len(bones) - 1) // 2] for region, bones in REGIONS.items()}
    return tuple(
        Label(bone, atlas.book.regions[region].name)
        for region, bone in middles.items()
        if bone in atlas.structures
    )


def _label(atlas: Atlas, state: ViewState, id: str) -> Label:
    if state.part and id == state.selected:
        return Label(id, atlas.part_of(id, state.part), state.part)
    return Label(id, atlas.short(id))


def _marks(atlas: Atlas, state: ViewState, looks: Mapping[str, Look]) -> tuple[Mark, ...]:
    cells = (at for one in state.cells for at in riders(atlas, one))
    arrows = (
        _arrow(atlas, state, arrow)
        for arrow in state.arrows
        if arrow.start in looks and arrow.end in looks
    )
    there = ruler(atlas, state.collapses, state.ruler) if state.ruler in looks else None
    rulers = (there,) if there else ()
    return (*(Mark(Kind.CELL, at) for at in cells), *arrows, *rulers, *_rings(atlas, state))


def _arrow(atlas: Atlas, state: ViewState, arrow: Arrow) -> Mark:
    """From the middle of one structure towards that of the other, as far as it is drawn."""
    start, end = (
        carried(atlas, state.collapses, id, atlas.structures[id].centre)
        for id in (arrow.start, arrow.end)
    )
    tip = tuple(between(a, b, arrow.drawn) for a, b in zip(start, end, strict=True))
    return Mark(Kind.ARROW, tip, start)


def _rings(atlas: Atlas, state: ViewState) -> tuple[Mark, ...]:
    """Over the tip of the tender bone's spinous process, the hindmost and lowest of it."""
    step = step_of(atlas, state)
    if not step or not step.tender or step.tender not in atlas.structures:
        return ()
    x0, x1, _, y1, z0, _ = atlas.structures[step.tender].bounds
    return (Mark(Kind.RING, ((x0 + x1) / 2, y1 + TO_THE_SKIN, z0 + TO_THE_SKIN)),)


def _is_shown(atlas: Atlas, state: ViewState, id: str) -> bool:
    """Whether something is not hidden, nor wholly taken away by a slice."""
    if id in state.hidden or (state.isolated and id not in state.isolated):
        return False
    if not state.cut:
        return True
    plane, box = section(atlas, state.cut), atlas.structures[id].bounds
    corners = product(box[0:2], box[2:4], box[4:6])
    moved = (carried(atlas, state.collapses, id, corner) for corner in corners)
    return any(plane.beyond(corner) < 0 for corner in moved)


def middle(atlas: Atlas) -> Vector:
    """The middle of the whole column, mm."""
    boxes = atlas.bounds(atlas.anatomy)
    return tuple((min(b[k] for b in boxes) + max(b[k + 1] for b in boxes)) / 2 for k in (0, 2, 4))
