"""The plane that a bone is sliced along: each move takes a ViewState to the next one."""

from __future__ import annotations

from dataclasses import replace
from math import asin, atan2, degrees
from typing import Final

from viewer.core.anatomy import LEVELS
from viewer.core.atlas import Atlas
from viewer.core.camera import Camera
from viewer.core.carried import boxes
from viewer.core.picture import eye, section
from viewer.core.state import Cut, Plane, ViewState
from viewer.core.tours import Cut as Slice

#: how far a slice can be turned and tilted, degrees: so every plane can be had
STEEPEST: Final = 90.0
#: how far round a slice is seen at least when it is made, degrees
SEEN: Final = 30.0


def along(atlas: Atlas, state: ViewState, plane: Plane | None) -> ViewState:
    """Slice through the selected bone, or the whole column, taking the nearer half away.

    Where a tumor is selected, or in that bone, or the only one there is, the slice passes through
    its middle. Where the slice would be seen from its edge, the reader looks more from its side.
    """
    if plane is None:
        return replace(state, cut=None)
    before = eye(atlas, state)
    sliced = facing(atlas, _aimed(atlas, state, plane), before)
    camera = before.towards(section(atlas, sliced).normal, SEEN)
    return replace(state, cut=sliced, camera=state.camera if camera == before else camera)


def across(atlas: Atlas, state: ViewState) -> ViewState:
    """Slice along the screen: square to the direction of view, the nearer half taken away."""
    level, _ = _subject(atlas, state)
    towards = eye(atlas, state).axes()[2]
    flat = Cut(Plane.CORONAL, level)
    # how far the direction lies to the front, to the left and up, as the bone has them
    front, left, up = (
        sum(
            n * t
            for n, t in zip(section(atlas, replace(flat, plane=plane)).normal, towards, strict=True)
        )
        for plane in (Plane.CORONAL, Plane.SAGITTAL, Plane.AXIAL)
    )
    removed = 1 if front >= 0 else -1
    turn = degrees(atan2(removed * left, removed * front))
    tilt = degrees(asin(max(-1.0, min(removed * up, 1.0))))
    return replace(
        state, cut=replace(flat, removed=removed, turn=round(turn, 1), tilt=round(tilt, 1))
    )


def tilt(state: ViewState, turn: float, tilt: float) -> ViewState:
    """Turn and tilt the slice about the middle of its level, degrees."""
    if not state.cut:
        return state
    return replace(state, cut=replace(state.cut, turn=round(turn, 1), tilt=round(tilt, 1)))


def shift(state: ViewState, offset: float) -> ViewState:
    """Slide the slice, mm."""
    return replace(state, cut=replace(state.cut, offset=round(offset, 2))) if state.cut else state


def flip(state: ViewState) -> ViewState:
    """Take the other half away."""
    return (
        replace(state, cut=replace(state.cut, removed=-state.cut.removed)) if state.cut else state
    )


def of(words: Slice) -> Cut:
    """The slice that a step of a tour asks for; which half goes is not said there."""
    plane = Plane(words.plane)
    return Cut(plane, words.level or "", words.offset, turn=words.turn, tilt=words.tilt)


def facing(atlas: Atlas, cut: Cut, camera: Camera) -> Cut:
    """The same cut, with the half nearer the camera taken away."""
    normal = section(atlas, replace(cut, removed=1)).normal
    towards = sum(n * t for n, t in zip(normal, camera.axes()[2], strict=True))
    return replace(cut, removed=1 if towards >= 0 else -1)


def _subject(atlas: Atlas, state: ViewState) -> tuple[str, str]:
    """The bone that a slice is to pass through and the tumor in it; "" where there is none."""
    shown = {id: atlas.structures[id].host for id in state.lesions if id in atlas.structures}
    if state.selected in shown:
        return shown[state.selected], state.selected
    level = state.selected if state.selected in LEVELS else state.cut.level if state.cut else ""
    if not level and len(shown) == 1:
        (level,) = shown.values()
    inside = [id for id, host in shown.items() if host == level]
    return level, inside[-1] if inside else ""


def _aimed(atlas: Atlas, state: ViewState, plane: Plane) -> Cut:
    """A slice of the bone in question, through the middle of its tumor, to whole millimetres."""
    level, tumor = _subject(atlas, state)
    if level not in LEVELS:
        return Cut(plane)
    sliced = Cut(plane, level)
    if not tumor:
        return sliced
    (box,) = boxes(atlas, state.collapses, [tumor])
    middle = [(low + high) / 2 for low, high in zip(box[::2], box[1::2], strict=True)]
    start, axis = section(atlas, sliced).start, section(atlas, sliced).axis
    offset = sum((m - s) * n for m, s, n in zip(middle, start, axis, strict=True))
    return replace(sliced, offset=float(round(offset)))
