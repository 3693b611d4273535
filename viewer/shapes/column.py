"""The standing column: every bone stacked on the one below, from the sacrum's slope to the atlas.

Each bone's end-plates and the discs between fix how it stands. The curves of the back are then
brought to their design values by the wedge of the discs alone; bodies keep their shape.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from viewer.core.anatomy import DISCS, LEVELS, LUMBAR, SACRUM, THORACIC
from viewer.shapes import atlas_axis, cervical, cervical_table, sacrum, thoracolumbar
from viewer.shapes.fields import Array
from viewer.shapes.joints import Plates, stack

#: how far the upper end-plate of S1 falls towards the front, degrees
SACRAL_SLOPE = 40.0


@dataclass(frozen=True)
class Curve:
    """A bend of the column: the angle between two end-plates, and the discs that may adjust it."""

    name: str
    above: tuple[str, str]
    below: tuple[str, str]
    degrees: float
    discs: tuple[str, ...]

    def measured(self, placements: dict[str, Placement]) -> float:
        """Its angle in a stacked column; lordosis and kyphosis both positive."""
        return abs(slope(placements, *self.above) - slope(placements, *self.below))


def _between(levels: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(id for id, (above, _) in DISCS.items() if above in levels)


#: within a standard deviation of healthy adults who stand (Vialle 2005: L1-S1 60 +- 10, T4-T12
#: 41 +- 10, about 10 less than T1-T12; Yukawa 2012: C2-C7 14 +- 12), C7 held over the sacrum
CURVES = (
    Curve("lumbar lordosis", ("L1", "upper"), (SACRUM, "upper"), 55.0, _between(LUMBAR)),
    Curve("thoracic kyphosis", ("T1", "upper"), ("T12", "lower"), 46.0, _between(THORACIC[:-1])),
    Curve("cervical lordosis", ("C2", "lower"), ("C7", "lower"), 15.0, _between(LEVELS[1:6])),
)
#: how near a curve must come to its design value, degrees
TOLERANCE = 2.0


@dataclass(frozen=True)
class Placement:
    """Where a bone stands: turns points of its own frame into the column's, and back."""

    rotation: Array
    shift: Array

    def out(self, points: Array) -> Array:
        """Points (n, 3) of the bone's frame in the column's."""
        return points @ self.rotation.T + self.shift

    def back(self, points: Array) -> Array:
        """Points (n, 3) of the column's frame in the bone's."""
        return (points - self.shift) @ self.rotation

    @property
    def tilt(self) -> float:
        """Forward lean of the bone's own upward axis, degrees."""
        return float(np.degrees(np.arctan2(-self.rotation[1, 2], self.rotation[2, 2])))


def plates(bone: str) -> Plates:
    """End-plate corners of a bone in its own frame."""
    if bone == SACRUM:
        return sacrum.plates()
    if bone == "C2":
        return atlas_axis.plates(bone)
    if bone in cervical_table.LEVELS:
        return cervical.plates(bone)
    return thoracolumbar.plates(bone)


@cache
def discs() -> dict[str, tuple[float, float]]:
    """Height of each disc in front and behind, once the curves are right."""
    heights = {id: _table_heights(above) for id, (above, _) in DISCS.items()}
    for curve in CURVES:
        heights = _bent(heights, curve)
    return heights


@cache
def placements() -> dict[str, Placement]:
    """Where every vertebra and the sacrum stands; the sacrum's frame is level with its plate."""
    return _stacked(discs())


def slope(placements: dict[str, Placement], bone: str, side: str) -> float:
    """How far an end-plate falls towards the front in the standing column, degrees."""
    own = plates(bone)
    corners = np.zeros((2, 3))
    corners[0, 1:] = own.upper_back if side == "upper" else own.lower_back
    corners[1, 1:] = own.upper_front if side == "upper" else own.lower_front
    back, front = placements[bone].out(corners)
    return float(np.degrees(np.arctan2(back[2] - front[2], back[1] - front[1])))


def _table_heights(above: str) -> tuple[float, float]:
    if above == "C2":
        row = atlas_axis.measurements()["C2"]
        return row["disc_front"], row["disc_back"]
    table = cervical if above in cervical_table.LEVELS else thoracolumbar
    row = table.measurements()[above]
    return row.disc_front, row.disc_back


def _stacked(heights: dict[str, tuple[float, float]]) -> dict[str, Placement]:
    lean = np.radians(SACRAL_SLOPE)
    c, s = np.cos(lean), np.sin(lean)
    placed = {SACRUM: Placement(np.array([[1, 0, 0], [0, c, -s], [0, s, c]]), np.zeros(3))}
    for disc in reversed(DISCS):
        above, below = DISCS[disc]
        rotation, shift = stack(plates(above), plates(below), *heights[disc])
        base = placed[below]
        placed[above] = Placement(base.rotation @ rotation, base.out(shift[None])[0])
    rotation, shift = atlas_axis.atlas_on_axis()
    base = placed["C2"]
    placed["C1"] = Placement(base.rotation @ rotation, base.out(shift[None])[0])
    return placed


def _bent(heights: dict[str, tuple[float, float]], curve: Curve) -> dict[str, tuple[float, float]]:
    """The same discs, those of *curve* wedged evenly until it has its angle."""
    placed = _stacked(heights)
    upper, lower = slope(placed, *curve.above), slope(placed, *curve.below)
    missing = (lower - upper) - np.copysign(curve.degrees, lower - upper)
    if abs(missing) < TOLERANCE / 2:
        return heights
    each = np.tan(np.radians(missing) / len(curve.discs)) / 2
    bent = dict(heights)
    for disc in curve.discs:
        own = plates(DISCS[disc][0])
        change = float(np.linalg.norm(own.lower_back - own.lower_front) * each)
        front, back = heights[disc]
        bent[disc] = (front - change, back + change)
    return bent
