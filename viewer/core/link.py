"""A ViewState as the query of a web address and back, for links, reloads and `--state`."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from enum import StrEnum
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from viewer.core.anatomy import GROUPS
from viewer.core.atlas import Atlas
from viewer.core.camera import Camera
from viewer.core.cuts import STEEPEST
from viewer.core.disease import BREAKABLE, MOST_FRACTURES, MOST_TUMORS
from viewer.core.forms import LANGUAGE
from viewer.core.state import (
    Arrow,
    Audience,
    Cells,
    Collapse,
    Cut,
    Growth,
    Plane,
    Theme,
    Track,
    ViewState,
)
from viewer.errors import ViewerError

#: longest query that is read, characters
LONGEST = 4000


class LinkError(ViewerError):
    """A link that no state of this atlas could have made."""


_ENUMS: dict[str, type[StrEnum]] = {"audience": Audience, "track": Track, "theme": Theme}


def to_link(state: ViewState) -> str:
    """The query that restores the state exactly: only what differs from a fresh page."""
    fresh = ViewState()
    pairs = [
        (field.name, _written(value))
        for field in fields(state)
        if (value := getattr(state, field.name)) != getattr(fresh, field.name)
    ]
    return urlencode(pairs, safe=",:~@")


def from_link(atlas: Atlas, link: str) -> ViewState:
    """The state in a query or a whole address; raises LinkError saying what is wrong with it."""
    query = urlsplit(link).query if "?" in link else link
    if len(query) > LONGEST:
        raise LinkError(f"link: longer than {LONGEST} characters; copy it again from the page")
    state = ViewState()
    known = {field.name for field in fields(state)}
    try:
        pairs = parse_qsl(query, strict_parsing=True, max_num_fields=len(known)) if query else []
    except ValueError:
        raise LinkError(f"link: {query[:60]!r} is not a link of this viewer") from None
    for key, text in pairs:
        if key not in known:
            raise LinkError(f"link: it knows no {key[:40]!r}; copy it again from the page")
        try:
            value = _read(atlas, key, text)
        except (ValueError, KeyError, IndexError, TypeError):
            raise LinkError(
                f"link: {key}: {text[:60]!r} does not fit; copy it again from the page"
            ) from None
        state = replace(state, **{key: value})
    return _consistent(atlas, state)


def _written(value: Any) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case Cut(plane, level, offset, removed, turn, tilt):
            oblique = f":{turn:g}:{tilt:g}" if turn or tilt else ""
            return f"{plane}:{level}:{offset:g}:{removed}{oblique}"
        case Camera():
            numbers = (*value.focal, value.azimuth, value.elevation, value.width, value.height)
            return ",".join(f"{number:.7g}" for number in numbers)
        case tuple():
            return ",".join(_written(item) for item in value)
        case Collapse(fracture, weight):
            return f"{fracture}:{weight:g}"
        case Growth(lesion, amount):
            return f"{lesion}:{amount:g}"
        case Cells(route, arrived):
            return f"{route}:{arrived:g}"
        case Arrow(start, end, drawn):
            return f"{start}:{end}:{drawn:g}"
        case _:
            return str(value)


def _read(atlas: Atlas, key: str, text: str) -> Any:
    match key:
        case "fade_rest" | "former" | "labels" | "touring":
            return {"yes": True, "no": False}[text]
        case "audience" | "track" | "theme":
            return _ENUMS[key](text)
        case "camera":
            x, y, z, azimuth, elevation, width, height = (_number(t) for t in text.split(","))
            if not (0 < width < 1e5 and 0 < height < 1e5):
                raise ValueError
            return Camera((x, y, z), azimuth, elevation, width, height)
        case "cut":
            plane, level, offset, removed, *oblique = text.split(":")
            side = {"1": 1, "-1": -1}[removed]
            angles = [_angle(angle) for angle in oblique]
            if len(angles) not in (0, 2):
                raise ValueError
            return Cut(Plane(plane), _id(atlas, level), _number(offset), side, *angles)
        case "collapses":
            return tuple(_collapse(atlas, item) for item in text.split(","))
        case "growth":
            return tuple(_growth(atlas, item) for item in text.split(","))
        case "cells":
            return tuple(_cells(atlas, item) for item in text.split(","))
        case "arrows":
            return tuple(_arrow(atlas, item) for item in text.split(","))
        case "highlighted":
            return tuple(
                item if item in atlas.book.regions or item in GROUPS else _id(atlas, item)
                for item in text.split(",")
            )
        case "hidden" | "isolated" | "faded" | "lesions":
            return tuple(_id(atlas, item) for item in text.split(","))
        case "labelled":
            return tuple(".".join(filter(None, atlas.named(item))) for item in text.split(","))
        case "groups":
            return tuple(_among(GROUPS, item) for item in text.split(","))
        case "ruler":
            return _among(BREAKABLE, text)
        case "selected":
            return _id(atlas, text)
        case "region":
            return _among(atlas.book.regions, text)
        case "language":
            if not re.fullmatch(LANGUAGE, text):
                raise ValueError
            return "" if text == atlas.book.language else text
        case "tour":
            return _among(atlas.book.tours, text)
        case _:
            return text


def _consistent(atlas: Atlas, state: ViewState) -> ViewState:
    if state.part and not (state.selected and state.part in atlas.parts(state.selected)):
        raise LinkError(f"link: part: {state.part[:40]!r} is no part of {state.selected!r}")
    steps = [step.id for step in atlas.book.tours[state.tour].steps] if state.tour else [""]
    if state.step not in steps or (state.touring and not state.step):
        raise LinkError(f"link: step: {state.step[:40]!r} is no step of the tour {state.tour!r}")
    if any(atlas.structures[id].kind != "lesion" for id in state.lesions):
        raise LinkError("link: lesions: one of them is no tumour; copy it again from the page")
    if len(state.lesions) > MOST_TUMORS:
        raise LinkError(f"link: lesions: more than {MOST_TUMORS}; show fewer at once")
    if len(state.collapses) > MOST_FRACTURES:
        raise LinkError(f"link: collapses: more than {MOST_FRACTURES}; let fewer sink at once")
    return state


def _id(atlas: Atlas, text: str) -> str:
    return _among(atlas.structures, text) if text else ""


def _among(known: Any, text: str) -> str:
    if text not in known:
        raise KeyError(text)
    return text


def _collapse(atlas: Atlas, text: str) -> Collapse:
    fracture, weight = text.split(":")
    if not 0 < _number(weight) <= 1:
        raise ValueError
    return Collapse(_among(atlas.fractures, fracture), _number(weight))


def _growth(atlas: Atlas, text: str) -> Growth:
    lesion, amount = text.split(":")
    if not 0 <= _number(amount) < 1:
        raise ValueError
    return Growth(_id(atlas, lesion), _number(amount))


def _angle(text: str) -> float:
    if not abs(_number(text)) <= STEEPEST:
        raise ValueError
    return _number(text)


def _cells(atlas: Atlas, text: str) -> Cells:
    route, arrived = text.split(":")
    if not 0 <= _number(arrived) <= 1:
        raise ValueError
    return Cells(_among(atlas.book.routes, route), _number(arrived))


def _arrow(atlas: Atlas, text: str) -> Arrow:
    start, end, drawn = text.split(":")
    if not 0 < _number(drawn) <= 1:
        raise ValueError
    return Arrow(_among(atlas.structures, start), _among(atlas.structures, end), _number(drawn))


def _number(text: str) -> float:
    number = float(text)
    if not abs(number) < 1e5:  # refuses nan and infinity, too
        raise ValueError
    return number
