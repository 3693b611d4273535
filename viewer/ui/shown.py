"""What the panels of the page say: plain values, worked out from atlas and state."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from itertools import product
from math import dist
from typing import Any, Final

from viewer.core import moves
from viewer.core.anatomy import DISCS, LEVELS, region_of
from viewer.core.atlas import Atlas, Structure
from viewer.core.book import Ids
from viewer.core.camera import Camera, Vector
from viewer.core.carried import carried
from viewer.core.disease import BREAKABLE, Break, level_of
from viewer.core.diseased import Lesion
from viewer.core.link import to_link
from viewer.core.picture import (
    Label,
    Picture,
    case_of,
    cases_of,
    eye,
    middle,
    section,
    step_of,
    swatch,
)
from viewer.core.pressure import grown_to
from viewer.core.state import Audience, ViewState
from viewer.ui import disease, nerves
from viewer.ui.sources import cited
from viewer.ui.words import Shown


def page(atlas: Atlas, history: moves.History, picture: Picture) -> Shown:
    """All that follows from the state; trame sends the browser what differs."""
    now = history.present
    return {
        "view": view(atlas, history),
        "caption": caption(atlas, now, picture),
        "details": details(atlas, now),
        "disease": disease.panel(atlas, now),
        "felt": nerves.felt(atlas, now),
        "scales": scales(atlas, now),
        "labels": [*labels(atlas, picture), *marks(picture)],
        "camera": camera(atlas, now),
        "link": to_link(now),
    }


def view(atlas: Atlas, history: moves.History) -> Shown:
    """Which controls are on."""
    state = history.present
    fracture = _fracture(atlas, state)
    weights = {c.fracture: c.weight for c in state.collapses}
    return {
        "selected": state.selected,
        "part": state.part,
        "region": state.region,
        "hidden": list(state.hidden),
        "faded": list(state.faded),
        "isolated": list(state.isolated),
        "lesions": list(state.lesions),
        "groups": list(state.groups),
        "fade_rest": state.fade_rest,
        "fracture": fracture,
        "fracture_level": level_of(fracture),
        "weight": round(100 * weights.get(fracture, 0.0)),
        "former": state.former,
        "cut": _cut(atlas, state),
        "labels": state.labels,
        "audience": state.audience.value,
        "track": state.track.value,
        "theme": state.theme.value,
        "touring": state.touring,
        "step": state.step if state.touring else "",
        "left": bool(state.step) and not state.touring,
        "can_undo": bool(history.past),
        "can_redo": bool(history.future),
        "altered": bool(state.hidden or state.isolated or state.faded or state.fade_rest),
    }


def caption(atlas: Atlas, state: ViewState, picture: Picture) -> Shown:
    """The words below the picture, and what is said of it to those who cannot see it."""
    book = atlas.book
    step = step_of(atlas, state)
    shown: Shown = {
        "title": picture.caption.title,
        "lines": list(picture.caption.lines),
        "alt": f"{book.headings.stage}: {picture.caption.title}",
        "note": "",
        "topics": [state.region] if state.region in book.topics else [],
        "areas": [],
        "card": False,
        "cases": None,
        "sources": [],
        "n": 0,
    }
    if step:
        steps = book.tours[state.tour].steps
        shown["alt"] = step.alt
        shown["sources"] = cited(atlas.book, step.sources)
        shown["topics"] = list(step.topics)
        shown["areas"] = [
            nerves.area(atlas, id, text) for id, text in book.areas.items() if id in picture.areas
        ]
        shown["card"] = picture.card
        shown["cases"] = _cases(atlas, state)
        shown["n"] = 1 + [each.id for each in steps].index(step.id)
        if state.audience is Audience.EDUCATOR:
            shown["note"] = step.note
    return shown


def _cases(atlas: Atlas, state: ViewState) -> Shown | None:
    """The cases of the step to choose from, and how far the tumor of the chosen one has grown."""
    cases, case = cases_of(atlas, state), case_of(atlas, state)
    if not cases:
        return None
    amounts = {growth.lesion: growth.amount for growth in state.growth}
    return {
        "all": [{"id": one.id, "name": one.name, "on": one is case} for one in cases],
        "tumor": case.grows if case else "",
        "grown": round(100 * amounts.get(case.grows, 1.0)) if case else 0,
    }


def scales(atlas: Atlas, state: ViewState) -> Shown:
    """The tables of the scales, for those who learn them; patients have none."""
    if state.audience is Audience.PATIENT:
        return {}
    return {id: _scale(atlas, id) for id in atlas.book.scales}


def details(atlas: Atlas, state: ViewState) -> Shown | None:
    """What is known of the selected structure, in as many words as the reader wants."""
    id = state.selected
    if not id:
        return None
    book = atlas.book
    headings = book.headings
    words = book.words(id)
    if isinstance(words, Lesion):
        region = region_of(words.host)
        facts = [
            (headings.region, book.regions[region].name),
            (
                headings.part,
                f"{atlas.name(words.host)} "
                f"({headings.tissue_bone if words.tissue == 'bone' else headings.tissue_soft})",
            ),
        ]
        terms = [(headings.latin, words.latin)]
        return _entry(atlas, state, id, words.name, words, facts, terms, words)
    region = words.region or region_of(id)
    if state.part:
        part = book.part(state.part)
        facts = [
            (headings.part_of, words.name),
            (headings.also_called, ", ".join(part.synonyms)),
            *_landmarks(atlas, id, state.part),
        ]
        terms = [(headings.latin, part.latin), *_ids(atlas, part.ids)]
        name = atlas.part_of(id, state.part)
        return _entry(atlas, state, id, name, part, facts, terms, words)
    whole = () if atlas.parts(id) else atlas.structures[id].parts
    facts = [
        (headings.region, book.regions[region].name if region in book.regions else ""),
        (headings.nerve, words.nerve or ""),
        (headings.also_called, ", ".join(words.synonyms)),
        *(fact for part in whole for fact in _landmarks(atlas, id, part)),
    ]
    terms = [(headings.latin, words.latin), *_ids(atlas, words.ids)]
    return _entry(atlas, state, id, words.name, words, facts, terms, words)


def _landmarks(atlas: Atlas, id: str, part: str) -> list[tuple[str, str]]:
    """What is found at a part, by its name and its Latin one."""
    found = [atlas.book.parts[name] for name in atlas.landmarks(id, part)]
    said = "; ".join(f"{one.name} ({one.latin})" for one in found)
    return [(atlas.book.headings.landmarks, said)]


def _ids(atlas: Atlas, ids: Ids) -> list[tuple[str, str]]:
    headings = atlas.book.headings
    return [
        (headings.fma, ids.fma or ""),
        (headings.uberon, ids.uberon or ""),
        (headings.ta98, ids.ta98 or ""),
    ]


def labels(atlas: Atlas, picture: Picture) -> list[Shown]:
    """Where each label points (mm), what its words keep clear of, and its colour."""
    shown = []
    for label in picture.labels:
        structure = atlas.structures[label.anchor]
        rest = atlas.spot(label.anchor, label.part, picture.camera.focal[2])
        at = _kept(atlas, picture, label, _now(atlas, picture, label.anchor, rest))
        shown.append(
            {
                "id": f"{label.anchor}.{label.part}" if label.part else label.anchor,
                "of": label.anchor,
                "text": label.text,
                "at": [round(value, 2) for value in at],
                "box": [round(value, 1) for value in _clear_of(atlas, structure, rest, at)],
                "on": bool(label.part) or structure.kind in ("cord", "lesion"),
                "color": atlas.book.palette[swatch(atlas, label.anchor, True)].color,
            }
        )
    return shown


#: how far the cord reaches to every side of its middle, mm
CORD: Final = 3.0


def _kept(atlas: Atlas, picture: Picture, label: Label, at: Vector) -> Vector:
    """The same place, or where a slice takes it away, the nearest that is known to be left."""
    plane, id = picture.section, label.anchor
    if plane is None or plane.beyond(at) <= 0:
        return at
    if atlas.structures[id].kind == "cord" and plane.beyond(at) < CORD:
        return plane.onto(at)
    places = () if label.part else atlas.structures[id].part_centres
    moved = (_now(atlas, picture, id, place) for place in places)
    left = [place for place in moved if plane.beyond(place) <= 0]
    return min(left, key=lambda place: dist(place, at), default=plane.onto(at))


def _now(atlas: Atlas, picture: Picture, id: str, rest: Vector) -> Vector:
    """Where a spot of a structure is as bodies sink: of the cord, with the bone beside it."""
    rider = id
    if atlas.structures[id].kind == "cord":
        beside = [bone for bone in LEVELS if bone in atlas.structures]
        height = rest[2]
        rider = min(beside, key=lambda b: abs(atlas.structures[b].centre[2] - height), default=id)
    return carried(atlas, picture.collapses, rider, rest)


def _clear_of(atlas: Atlas, structure: Structure, rest: Vector, at: Vector) -> list[float]:
    """The box beside which a name stands: of a tumor or a disc that of its bone, too."""
    boxes = [structure.bounds]
    if structure.kind == "cord":  # all of it would be the whole picture
        x, y, z = rest
        boxes = [(x, x, y, y, z, z)]
    for bone in (structure.host, *DISCS.get(structure.id, ())[:1]):
        if bone in atlas.structures:
            boxes.append(atlas.structures[bone].bounds)
    moved = [there - here for here, there in zip(rest, at, strict=True)]
    return [
        ends(box[k] for box in boxes) + moved[k // 2]
        for k, ends in zip(range(6), (min, max) * 3, strict=True)
    ]


def marks(picture: Picture) -> list[Shown]:
    """What is drawn over the picture, as labels that name nothing."""
    shown = []
    for n, mark in enumerate(picture.marks):
        one: Shown = {"id": f"{mark.kind}_{n}", "kind": mark.kind.value}
        places = {"at": mark.at, "from": mark.start, "former": mark.former, "beside": mark.beside}
        one |= {name: [round(c, 2) for c in place] for name, place in places.items() if place}
        shown.append(one | ({"text": "\n".join(mark.words)} if mark.words else {}))
    return shown


def camera(atlas: Atlas, state: ViewState) -> list[float]:
    """Seven numbers: focal point, azimuth, elevation, width and height."""
    return numbers(eye(atlas, state))


def numbers(it: Camera) -> list[float]:
    """A camera as the browser knows it."""
    return [*it.focal, it.azimuth, it.elevation, it.width, it.height]


def _entry(
    atlas: Atlas,
    state: ViewState,
    id: str,
    name: str,
    said: Any,
    facts: list[tuple[str, str]],
    terms: list[tuple[str, str]],
    words: Any,
) -> Shown:
    kind = atlas.structures[id].kind
    return {
        "id": id,
        "name": name,
        "color": atlas.book.palette[swatch(atlas, id, True)].color,
        "plain": said.plain,
        "technical": said.technical,
        "plainly": state.audience is Audience.PATIENT,
        "facts": _rows(facts),
        "terms": _rows(terms),
        "sources": cited(
            atlas.book, tuple(dict.fromkeys((*words.sources, *nerves.sources(atlas, state))))
        ),
        "lesion": kind == "lesion",
    }


def _rows(facts: list[tuple[str, str]]) -> list[Shown]:
    return [{"name": name, "value": value} for name, value in facts if value]


@lru_cache(maxsize=16)
def _scale(atlas: Atlas, id: str) -> Shown:
    """A scale as rows in their order; those that its example goes through can be shown."""
    scale = atlas.book.scales[id]
    example = scale.example or ""

    def row(value: str, meaning: str) -> Shown:
        there = bool(example) and grown_to(atlas, example, value) is not None
        return {"value": value, "meaning": meaning, "shows": there}

    return {
        "title": scale.title,
        "text": list(scale.text),
        "columns": scale.columns.model_dump(),
        "tables": [
            {"title": table.title, "rows": [row(*pair) for pair in table.rows.items()]}
            for table in scale.tables.values()
        ],
        "limit": scale.limit,
        "sources": cited(atlas.book, scale.sources),
    }


def _fracture(atlas: Atlas, state: ViewState) -> str:
    """What the slider of the top bar lets sink: the picked body, else one that has sunk already."""
    going_on = [c.fracture for c in state.collapses]
    at_selected = [id for id in (*going_on, *atlas.fractures) if level_of(id) == state.selected]
    if atlas.workshop and state.selected in BREAKABLE:
        at_selected.append(Break(state.selected, "wedge").id)
    return next(iter([*at_selected, *going_on, *atlas.fractures]), "")


def _cut(atlas: Atlas, state: ViewState) -> Shown | None:
    """How the slice lies, and how far it can slide, mm."""
    cut = state.cut
    if cut is None:
        return None
    normal = section(atlas, replace(cut, removed=1)).normal
    start = atlas.structures[cut.level].centre if cut.level else middle(atlas)
    boxes = [atlas.structures[cut.level].bounds] if cut.level else atlas.bounds(atlas.anatomy)
    along = [
        sum(n * (c - s) for n, c, s in zip(normal, corner, start, strict=True))
        for box in boxes
        for corner in product(box[0:2], box[2:4], box[4:6])
    ]
    low, high = round(min(along)), round(max(along))
    return {
        "plane": cut.plane.value,
        "level": cut.level,
        # a slice that a tour sweeps in or out lies far beyond the bone
        "offset": min(max(round(cut.offset, 1), low), high),
        "low": low,
        "high": high,
        "turn": round(cut.turn, 1),
        "tilt": round(cut.tilt, 1),
    }
