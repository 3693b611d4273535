"""What a browser may ask of its own session: named moves, each with arguments that are checked."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from viewer.core import cuts, moves
from viewer.core.anatomy import GROUPS
from viewer.core.atlas import Atlas
from viewer.core.camera import VIEWS, Camera
from viewer.core.cuts import STEEPEST
from viewer.core.disease import LARGEST, MOST_SEEDS, SMALLEST, Tumor, level_of
from viewer.core.forms import LANGUAGE
from viewer.core.picture import cases_of
from viewer.core.state import Audience, Plane, Theme, Track, ViewState

#: how far from the origin a focal point may lie, and the window's narrowest and widest, mm
FARTHEST = 5000.0
WINDOW = (4.0, 6000.0)
LARGEST_FRAME = 4096


class RefusedError(Exception):
    """A browser asked for something that it may not do."""


@dataclass(frozen=True)
class Event:
    """One kind of move: how many arguments it takes, and the state that follows from them."""

    arguments: int
    move: Callable[..., ViewState]
    #: a control that slides: its steps count as one change
    slides: bool = False


def after(atlas: Atlas, state: ViewState, name: object, arguments: object) -> ViewState:
    """The state after a named move; raises RefusedError for any other wish."""
    event = EVENTS.get(name) if isinstance(name, str) else None
    if event is None or not isinstance(arguments, list) or len(arguments) != event.arguments:
        raise RefusedError(f"move {name!r:.40}")
    return event.move(atlas, state, *arguments)


def slides(name: object) -> bool:
    """Whether a move is a step of a control that slides."""
    return isinstance(name, str) and name in EVENTS and EVENTS[name].slides


def camera(values: object) -> Camera:
    """A camera from seven numbers: focal point, azimuth, elevation, width and height."""
    if not isinstance(values, list) or len(values) != 7:
        raise RefusedError("camera: not seven numbers")
    x, y, z = (number(value, -FARTHEST, FARTHEST) for value in values[:3])
    azimuth, elevation = number(values[3], -720, 720), number(values[4], -90, 90)
    width, height = (number(value, *WINDOW) for value in values[5:])
    return Camera(
        (round(x, 2), round(y, 2), round(z, 2)),
        round(azimuth, 2),
        round(elevation, 2),
        round(width, 2),
        round(height, 2),
    )


def size(width: object, height: object, largest: int = LARGEST_FRAME) -> tuple[int, int]:
    """A picture's size in pixels."""
    return int(number(width, 16, largest)), int(number(height, 16, largest))


def number(value: object, low: float, high: float) -> float:
    """A number within limits (not a truth value, not NaN)."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
        raise RefusedError(f"number {value!r:.40}")
    return float(value)


def among(value: object, known: Any) -> str:
    """A text that is one of those known."""
    if not isinstance(value, str) or value not in known:
        raise RefusedError(f"name {value!r:.40}")
    return value


def _select(atlas: Atlas, state: ViewState, id: object) -> ViewState:
    if id == "":
        return moves.select(state, "")
    known = among(id, atlas.structures)
    if atlas.structures[known].kind == "lesion" and known not in state.lesions:
        state = moves.show_lesion(atlas, state, known)
    group = atlas.structures[known].group
    if group and group not in state.groups:
        state = moves.show_group(state, group)
    return moves.select(state, known)


def _part(atlas: Atlas, state: ViewState, id: object, part: object) -> ViewState:
    known = among(id, atlas.structures)
    return moves.select_part(_select(atlas, state, known), known, among(part, atlas.parts(known)))


def _click(atlas: Atlas, state: ViewState, id: object, part: object) -> ViewState:
    """The first click selects a structure, another one the part of it under the pointer."""
    if part == "" or id != state.selected:
        return _select(atlas, state, id)
    return _part(atlas, state, id, part)


def _group(atlas: Atlas, state: ViewState, id: str) -> ViewState:
    """The switch of a branch of the list: what is shown when wanted, else what is always there."""
    if id in GROUPS:
        return moves.show_group(state, id)
    return moves.hide(state, *atlas.branch(among(id, atlas.book.groups)))


def _collapse(atlas: Atlas, state: ViewState, fracture: object, weight: object) -> ViewState:
    return moves.collapse(state, among(fracture, atlas.fractures), number(weight, 0, 1))


def _add_tumor(atlas: Atlas, state: ViewState, *words: Any) -> ViewState:
    level, site, side, reaction, size, seed, spread = words
    size = number(size, SMALLEST, LARGEST)
    tumor = Tumor(level, site, side, reaction, size, int(number(seed, 0, MOST_SEEDS)), spread)
    return moves.come_near(atlas, moves.add_tumor(atlas, state, tumor), tumor.host)


def _fracture(
    atlas: Atlas, state: ViewState, level: Any, kind: Any, tumor: object, weight: object
) -> ViewState:
    through = among(tumor, state.lesions) if tumor else ""
    sinks = any(level_of(one.fracture) == level for one in state.collapses)
    sunk = moves.fracture(state, level, kind, number(weight, 0, 1), through)
    return sunk if sinks else moves.come_near(atlas, sunk, level)


def _grade(atlas: Atlas, state: ViewState, scale: object, grade: object) -> ViewState:
    known = among(scale, atlas.book.scales)
    rows = [row for table in atlas.book.scales[known].tables.values() for row in table.rows]
    return moves.show_grade(atlas, state, known, among(grade, rows))


def _tumor(atlas: Atlas, id: object) -> str:
    known = among(id, atlas.structures)
    return among(known, [known] if atlas.structures[known].kind == "lesion" else [])


def _cut(atlas: Atlas, state: ViewState, plane: object) -> ViewState:
    return cuts.along(atlas, state, None if plane == "" else Plane(among(plane, [*Plane])))


def _visit(atlas: Atlas, state: ViewState, tour: object, step: object) -> ViewState:
    known = among(tour, atlas.book.tours)
    steps = [each.id for each in atlas.book.tours[known].steps]
    return moves.visit(atlas, state, known, among(step, steps))


def _walk(atlas: Atlas, state: ViewState, tour: object, steps: object) -> ViewState:
    return moves.walk(atlas, state, among(tour, atlas.book.tours), int(number(steps, -1, 1)))


def _case(atlas: Atlas, state: ViewState, id: object) -> ViewState:
    return moves.show_case(atlas, state, among(id, [case.id for case in cases_of(atlas, state)]))


def _language(atlas: Atlas, state: ViewState, code: object) -> ViewState:
    if not isinstance(code, str) or not re.fullmatch(LANGUAGE, code):
        raise RefusedError(f"language {code!r:.40}")
    return replace(state, language="" if code == atlas.book.language else code)


def _on_structure(move: Callable[[ViewState, str], ViewState]) -> Callable[..., ViewState]:
    return lambda atlas, state, id: move(state, among(id, atlas.structures))


EVENTS: dict[str, Event] = {
    "select": Event(1, _select),
    "part": Event(2, _part),
    "click": Event(2, _click),
    "escape": Event(0, lambda atlas, state: moves.escape(state)),
    "region": Event(
        1, lambda atlas, state, id: moves.show_region(atlas, state, among(id, atlas.book.regions))
    ),
    "hide": Event(1, _on_structure(moves.hide)),
    "fade": Event(1, _on_structure(moves.fade)),
    "isolate": Event(
        1, lambda atlas, state, id: moves.isolate(atlas, state, among(id, atlas.structures))
    ),
    "fade_rest": Event(0, lambda atlas, state: moves.fade_rest(state)),
    "show_all": Event(0, lambda atlas, state: moves.show_all(state)),
    "lesions": Event(0, moves.show_lesions),
    "lesion": Event(1, lambda atlas, state, id: moves.show_lesion(atlas, state, _tumor(atlas, id))),
    "add_tumor": Event(7, _add_tumor),
    "preset": Event(
        1,
        lambda atlas, state, id: moves.show_preset(
            atlas, state, among(id, atlas.book.disease.presets)
        ),
    ),
    "grade": Event(2, _grade),
    "remove_tumor": Event(
        1, lambda _, state, id: moves.remove_tumor(state, among(id, state.lesions))
    ),
    "grow": Event(
        2,
        lambda _, state, id, amount: moves.grow(
            state, among(id, state.lesions), number(amount, 0, 1)
        ),
        slides=True,
    ),
    "fracture": Event(4, _fracture, slides=True),
    "group": Event(1, _group),
    "collapse": Event(2, _collapse, slides=True),
    "former": Event(0, lambda atlas, state: moves.former(state)),
    "cut": Event(1, _cut),
    "shift_cut": Event(
        1, lambda atlas, state, mm: cuts.shift(state, number(mm, -2000, 2000)), slides=True
    ),
    "cut_across": Event(0, cuts.across),
    "tilt_cut": Event(
        2,
        lambda _, state, turn, tilt: cuts.tilt(
            state, number(turn, -STEEPEST, STEEPEST), number(tilt, -STEEPEST, STEEPEST)
        ),
        slides=True,
    ),
    "flip_cut": Event(0, lambda atlas, state: cuts.flip(state)),
    "look_from": Event(
        1, lambda atlas, state, view: moves.look_from(atlas, state, among(view, VIEWS))
    ),
    "look_at": Event(
        1, lambda atlas, state, id: moves.look_at(atlas, state, among(id, atlas.structures))
    ),
    "reset": Event(0, lambda atlas, state: moves.reset(state)),
    "visit": Event(2, _visit),
    "walk": Event(2, _walk),
    "case": Event(1, _case),
    "leave_tour": Event(0, lambda atlas, state: replace(state, touring=False)),
    "labels": Event(0, lambda atlas, state: replace(state, labels=not state.labels)),
    "audience": Event(
        1, lambda atlas, state, who: replace(state, audience=Audience(among(who, [*Audience])))
    ),
    "track": Event(1, lambda atlas, state, one: replace(state, track=Track(among(one, [*Track])))),
    "language": Event(1, _language),
    "theme": Event(1, lambda atlas, state, one: replace(state, theme=Theme(among(one, [*Theme])))),
}
