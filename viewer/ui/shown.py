"""What the panels of the page say: plain values, worked out from atlas and state."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from itertools import product
from math import atan, cos, sin
from typing import Any

from viewer.core import figure, moves
from viewer.core.anatomy import region_of
from viewer.core.atlas import Atlas, Fracture
from viewer.core.book import Ids
from viewer.core.camera import Camera, Vector
from viewer.core.disease import BREAKABLE, Break, level_of
from viewer.core.diseased import Lesion
from viewer.core.link import to_link
from viewer.core.picture import Picture, home, middle, section, step_of, swatch
from viewer.core.pressure import grown_to
from viewer.core.state import Audience, Collapse, ViewState
from viewer.ui import disease, nerves
from viewer.ui.sources import cited

Shown = dict[str, Any]


def words(atlas: Atlas, languages: Mapping[str, str]) -> Shown:
    """All that changes only with the book: names of controls, the structure list, the tours."""
    book = atlas.book
    return {
        "language": book.language,
        "languages": [{"code": code, "name": name} for code, name in languages.items()],
        "title": book.title,
        "controls": book.controls.model_dump(),
        "headings": book.headings.model_dump(),
        "messages": book.messages.model_dump(),
        "disclaimers": book.disclaimers.model_dump(),
        "regions": [
            {"id": id, "name": r.name, "plain": r.plain, **book.palette[id].model_dump()}
            for id, r in book.regions.items()
        ],
        "groups": [
            {
                "id": id,
                "name": group.name,
                "swatch": _group_swatch(atlas, id),
                "members": [
                    _row(atlas, member)
                    for member in (*group.members, *atlas.members(id))
                    if member in atlas.structures
                ],
            }
            for id, group in book.groups.items()
        ],
        "parts": _parts(atlas),
        "lesions": [{"id": id, "name": atlas.name(id)} for id in atlas.lesions],
        "disease": disease.words(book),
        "fractures": [
            {"id": id, "name": book.fractures[id].name, "level": fracture.level}
            for id, fracture in atlas.fractures.items()
        ],
        "tours": [
            {"id": id, "title": tour.title, "summary": tour.summary}
            for id, tour in book.tours.items()
        ],
        "topics": {
            id: {**topic.model_dump(), "sources": cited(atlas.book, topic.sources)}
            for id, topic in book.topics.items()
        },
        "card": book.card.model_dump(),
        "figure": _figure(),
        "keys": [key.model_dump() for key in book.keys.values()],
        "glossary": [term.model_dump() for term in book.glossary.values()],
        "colors": {id: swatch["color"] for id, swatch in book.palette.model_dump().items()},
    }


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
        shown["n"] = 1 + [each.id for each in steps].index(step.id)
        if state.audience is Audience.EDUCATOR:
            shown["note"] = step.note
    return shown


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
        return _entry(atlas, state, id, words.name, words.plain, words.technical, facts, words)
    region = words.region or region_of(id)
    if state.part:
        part = book.part(state.part)
        facts = [
            (headings.part_of, words.name),
            (headings.latin, part.latin),
            *_ids(atlas, part.ids),
            (headings.also_called, ", ".join(part.synonyms)),
        ]
        name = atlas.part_of(id, state.part)
        return _entry(atlas, state, id, name, part.plain, part.technical, facts, words)
    facts = [
        (headings.region, book.regions[region].name if region in book.regions else ""),
        (headings.latin, words.latin),
        (headings.nerve, words.nerve or ""),
        *_ids(atlas, words.ids),
        (headings.also_called, ", ".join(words.synonyms)),
    ]
    return _entry(atlas, state, id, words.name, words.plain, words.technical, facts, words)


def _ids(atlas: Atlas, ids: Ids) -> list[tuple[str, str]]:
    headings = atlas.book.headings
    return [
        (headings.fma, ids.fma or ""),
        (headings.uberon, ids.uberon or ""),
        (headings.ta98, ids.ta98 or ""),
    ]


def labels(atlas: Atlas, picture: Picture) -> list[Shown]:
    """Where each label points (mm), and how wide and of which colour is what it names."""
    shown = []
    for label in picture.labels:
        structure = atlas.structures[label.anchor]
        x0, x1, y0, y1 = structure.bounds[:4]
        at: Vector = structure.centre
        if label.part and structure.part_centres:
            at = structure.part_centres[structure.parts.index(label.part)]
        reach = max(x1 - x0, y1 - y0) / 2
        for collapse in picture.collapses:
            fracture = atlas.fractures[collapse.fracture]
            if fracture.carries(label.anchor):
                at = _tipped(at, fracture, collapse)
        shown.append(
            {
                "id": label.anchor,
                "text": label.text,
                "at": [round(value, 2) for value in at],
                "reach": round(reach, 1),
                "on": bool(label.part),
                "color": atlas.book.palette[swatch(atlas, label.anchor, True)].color,
            }
        )
    return shown


def marks(picture: Picture) -> list[Shown]:
    """What is drawn over the picture, as labels without words."""
    return [
        {"id": f"{mark.kind}_{n}", "kind": mark.kind.value, "at": [round(c, 2) for c in mark.at]}
        for n, mark in enumerate(picture.marks)
    ]


def camera(atlas: Atlas, state: ViewState) -> list[float]:
    """Seven numbers: focal point, azimuth, elevation, width and height."""
    return numbers(state.camera or home(atlas))


def numbers(it: Camera) -> list[float]:
    """A camera as the browser knows it."""
    return [*it.focal, it.azimuth, it.elevation, it.width, it.height]


def said(atlas: Atlas, before: ViewState, after: ViewState) -> str:
    """What a change is announced as; empty where nothing need be said."""
    book = atlas.book
    messages = book.messages
    if after.touring and (after.step != before.step or not before.touring):
        steps = book.tours[after.tour].steps
        n = 1 + [step.id for step in steps].index(after.step)
        return messages.step.format(n=n, total=len(steps), title=steps[n - 1].title)
    if before.touring and not after.touring and not after.region:
        return messages.tour_left
    if after.part and (after.part, after.selected) != (before.part, before.selected):
        name, plain = atlas.part_of(after.selected, after.part), book.part(after.part).plain
        return messages.selected.format(name=name, plain=plain)
    if after.selected and (after.selected != before.selected or before.part):
        found = book.words(after.selected)
        return messages.selected.format(name=found.name, plain=found.plain)
    if after.region and after.region != before.region:
        region = book.regions[after.region]
        return messages.region.format(name=region.name, plain=region.plain)
    if after.lesions != before.lesions:
        return _said_of_lesions(atlas, before, after)
    if after.collapses != before.collapses:
        return _said_of_collapse(atlas, before, after)
    if after.cut != before.cut:
        return _said_of_cut(atlas, before, after)
    if before.selected and not after.selected:
        return messages.nothing_selected
    for name, message, back in (
        ("hidden", messages.hidden, messages.shown),
        ("isolated", messages.isolated, messages.all_shown),
        ("faded", messages.faded, messages.shown),
    ):
        was, now = set(getattr(before, name)), set(getattr(after, name))
        if len(was ^ now) == 1:
            (id,) = was ^ now
            return (message if id in now else back).format(name=atlas.name(id))
        if was != now:
            return messages.all_shown
    return messages.reset if after == moves.reset(before) else ""


def _said_of_lesions(atlas: Atlas, before: ViewState, after: ViewState) -> str:
    messages = atlas.book.messages
    changed = set(before.lesions) ^ set(after.lesions)
    if len(changed) > 1:
        return messages.lesions_on if after.lesions else messages.lesions_off
    (id,) = changed
    message = messages.lesion_on if id in after.lesions else messages.lesion_off
    return message.format(level=atlas.structures[id].host)


def _said_of_collapse(atlas: Atlas, before: ViewState, after: ViewState) -> str:
    changed = set(before.collapses) ^ set(after.collapses)
    fracture = atlas.fractures[min(c.fracture for c in changed)]
    weight = next((c.weight for c in after.collapses if c.fracture == fracture.id), 0.0)
    loss = atlas.book.fracture(fracture.id).front_loss
    messages = atlas.book.messages
    message = messages.fracture_set if weight else messages.fracture_off
    return message.format(level=fracture.level, pct=round(100 * (1 - loss * weight)))


def _said_of_cut(atlas: Atlas, before: ViewState, after: ViewState) -> str:
    book = atlas.book
    if after.cut is None:
        return book.messages.cut_off
    if before.cut and before.cut.plane == after.cut.plane:
        return ""
    level = after.cut.level or book.headings.app
    return book.messages.cut_on.format(
        level=level, plane=book.controls[after.cut.plane.value].label
    )


def _entry(
    atlas: Atlas,
    state: ViewState,
    id: str,
    name: str,
    plain: str,
    technical: str,
    facts: list[tuple[str, str]],
    words: Any,
) -> Shown:
    kind = atlas.structures[id].kind
    return {
        "id": id,
        "name": name,
        "color": atlas.book.palette[swatch(atlas, id, True)].color,
        "plain": plain,
        "technical": technical,
        "plainly": state.audience is Audience.PATIENT,
        "facts": [{"name": fact, "value": value} for fact, value in facts if value],
        "sources": cited(
            atlas.book, tuple(dict.fromkeys((*words.sources, *nerves.sources(atlas, state))))
        ),
        "lesion": kind == "lesion",
    }


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


def _figure() -> Shown:
    """The outline of the body and the skin of each nerve, as points of SVG."""

    def points(line: figure.Points) -> str:
        return " ".join(f"{x:g},{y:g}" for x, y in line)

    return {
        "size": figure.SIZE,
        "limbs": {"arm": points(figure.ARM[:3]), "leg": points(figure.LEG[:3])},
        "thick": figure.THICK,
        "outlines": {part: points(outline) for part, outline in figure.OUTLINES.items()},
        "skin": {
            nerve: [
                [{"on": piece.on, "points": points(piece.outline)} for piece in side]
                for side in sides
            ]
            for nerve, sides in figure.SKIN.items()
        },
    }


def _row(atlas: Atlas, id: str) -> Shown:
    """A row of the list: its name, by which words it is found, whether it is shown when wanted."""
    words = atlas.book.words(id)
    found = [id, words.name]
    if not isinstance(words, Lesion):
        region = atlas.book.regions[words.region].name if words.region else ""
        found += [words.latin, region, *words.synonyms]
    return {
        "id": id,
        "name": words.name,
        "short": atlas.short(id),
        "parts": list(atlas.parts(id)),
        "find": " ".join(found).lower(),
        "optional": bool(atlas.structures[id].group),
    }


def _parts(atlas: Atlas) -> Shown:
    """Part -> its name in a list, its name behind {name}, and by which words it is found."""
    book = atlas.book
    shown = {}
    for part in sorted({part for id in atlas.structures for part in atlas.parts(id)}):
        words, name = book.part(part), book.part_name(part)
        found = " ".join([name, words.latin, *words.synonyms]).lower()
        shown[part] = {"name": name, "of": book.part_of(part), "find": found}
    return shown


def _group_swatch(atlas: Atlas, group: str) -> Shown:
    members = (*atlas.book.groups[group].members, *atlas.members(group))
    name = swatch(atlas, members[0], True) if members[0] in atlas.structures else "bone"
    return atlas.book.palette[name].model_dump()


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
    return {
        "plane": cut.plane.value,
        "level": cut.level,
        "offset": round(cut.offset, 1),
        "low": min(round(min(along)), cut.offset),
        "high": max(round(max(along)), cut.offset),
        "turn": round(cut.turn, 1),
        "tilt": round(cut.tilt, 1),
    }


def _tipped(point: Vector, fracture: Fracture, collapse: Collapse) -> Vector:
    angle = atan(collapse.weight * fracture.slope)
    x, y, z = (p - q for p, q in zip(point, fracture.pivot, strict=True))
    turned = (x, cos(angle) * y - sin(angle) * z, sin(angle) * y + cos(angle) * z)
    return tuple(
        t + q + collapse.weight * s
        for t, q, s in zip(turned, fracture.pivot, fracture.shift, strict=True)
    )
