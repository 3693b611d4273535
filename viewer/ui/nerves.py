"""What is said of nerves and the cord: where they are felt, and what presses on them."""

from __future__ import annotations

from typing import Any

from viewer.core import body
from viewer.core.anatomy import CORD, ROOTS, SACRUM, sideless
from viewer.core.atlas import Atlas
from viewer.core.figure import SKIN
from viewer.core.pressure import Pressed, pressed
from viewer.core.state import Audience, ViewState

Shown = dict[str, Any]


def felt(atlas: Atlas, state: ViewState) -> Shown | None:
    """What the selected bone, tumor, nerve or cord lets one feel; None where it is nothing."""
    id = state.selected
    if not id:
        return None
    found = _about(atlas, state, atlas.structures[id].host or id)
    areas = [_mark(atlas, one) for one in found]
    if id in ROOTS and not found and id.split("_")[1] in SKIN:
        areas = [area(atlas, id.removeprefix("root_"), atlas.name(id))]
    if not areas:
        return None
    return {
        "areas": areas,
        "presses": [_told(atlas, state, one) for one in found],
        "urgent": any(one.structure == CORD for one in found),
    }


def sources(atlas: Atlas, state: ViewState) -> tuple[str, ...]:
    """Where what is said of the pressed comes from."""
    id = state.selected
    found = _about(atlas, state, atlas.structures[id].host or id) if id else []
    return tuple(source for one in found for source in _words(atlas, one).sources)


def area(atlas: Atlas, id: str, text: str) -> Shown:
    """An area of the body for the outline: whose skin, on which sides, in which colour."""
    where = body.area(id)
    alone = len(where.nerves) == 1 and where.nerves[0] in SKIN  # that of C1 feels none
    return {
        "id": id,
        "text": text,
        "short": where.nerves[0] if alone else "",
        "nerves": list(where.nerves),
        "sides": list(where.sides),
        "color": atlas.book.palette[body.tone(where)].color,
    }


def _about(atlas: Atlas, state: ViewState, id: str) -> list[Pressed]:
    """What is pressed at a bone, or what presses on a nerve or the cord; of each the most."""
    found: dict[tuple[str, str], Pressed] = {}
    for one in pressed(atlas, state):
        if id in (one.structure, _host(atlas, one.by)):
            found.setdefault((one.structure, _level(atlas, one.by)), one)
    return list(found.values())


def _host(atlas: Atlas, by: str) -> str:
    """The bone of a tumor or a fracture."""
    return atlas.fractures[by].level if by in atlas.fractures else atlas.structures[by].host


def _level(atlas: Atlas, by: str) -> str:
    return "S1" if _host(atlas, by) == SACRUM else _host(atlas, by)


def _mark(atlas: Atlas, one: Pressed) -> Shown:
    if one.structure == CORD:
        level = _level(atlas, one.by)
        text = atlas.book.disease.pressed.below.format(level=level)
        return area(atlas, f"below_{level}", text)
    return area(atlas, one.structure.removeprefix("root_"), atlas.name(one.structure))


def _words(atlas: Atlas, one: Pressed) -> Any:
    words = atlas.book.disease.pressed
    if one.structure == CORD:
        return words.canal[body.band(_level(atlas, one.by))]  # type: ignore[index]
    return words.root


def _told(atlas: Atlas, state: ViewState, one: Pressed) -> Shown:
    """Plain words first; for those who learn, the technical ones after them."""
    book = atlas.book
    words, felt = book.disease.pressed, _words(atlas, one)
    name = felt.name if one.structure == CORD else atlas.name(one.structure)
    plain, technical = [felt.plain], [felt.technical]
    if one.structure != CORD:
        nerve = sideless(one.structure).removeprefix("root_")
        own = book.words(one.structure)
        plain = [own.plain, felt.plain, words.signs.get(nerve, "")]
        technical = [own.technical, felt.technical]
    by = book.fracture(one.by).name if one.by in atlas.fractures else atlas.name(one.by)
    technical.append(words.amount.format(pct=round(100 * one.amount), by=by))
    if one.grade:
        technical.append(f"{book.headings.bilsky}: {one.grade}.")
    return {
        "id": one.structure,
        "name": name,
        "plain": " ".join(filter(None, plain)),
        "technical": "" if state.audience is Audience.PATIENT else " ".join(technical),
    }
