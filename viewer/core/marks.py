"""What is drawn over a picture at a place, and where the ruler of a body's height stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import hypot
from typing import Final

from viewer.core.atlas import Atlas
from viewer.core.camera import Vector
from viewer.core.carried import carried
from viewer.core.disease import BREAKABLE, Break, level_of
from viewer.core.readout import readout
from viewer.core.state import Collapse

#: from the front wall of a body to its ruler, and on to the words of that, mm
AHEAD: Final = 5.0
BESIDE: Final = 3.0


class Kind(StrEnum):
    """What is drawn over the picture at a place."""

    CELL = "cell"
    RING = "ring"
    ARROW = "arrow"
    RULER = "ruler"


@dataclass(frozen=True)
class Mark:
    """A cancer cell, a tender spot's ring, an arrow's tip, or a ruler's upper end; mm."""

    kind: Kind
    at: Vector
    #: where an arrow begins, and the lower end of a ruler
    start: Vector | None = None
    #: the upper end of a ruler before its body sank, and where its words stand
    former: Vector | None = None
    beside: Vector | None = None
    words: tuple[str, ...] = ()


def ruler(atlas: Atlas, collapses: Sequence[Collapse], level: str) -> Mark | None:
    """The height in front of a body and what is left of it; None without a workshop to measure it.

    It stands before the front wall, as long as the wall is high now, in the sagittal plane.
    """
    own = next((c for c in collapses if level_of(c.fracture) == level), None)
    if level not in BREAKABLE or level not in atlas.structures:
        return None
    known = (id for id in atlas.fractures if level_of(id) == level)
    fracture = own.fracture if own else next(known, Break(level, "wedge").id)
    whole = readout(atlas, fracture, 0.0)
    now = readout(atlas, fracture, own.weight if own else 0.0)
    if whole is None or now is None:
        return None
    (x, y0, z0), (_, y1, z1) = (carried(atlas, collapses, level, end) for end in now.front)
    dy, dz = (y0 - y1) / hypot(y0 - y1, z0 - z1), (z0 - z1) / hypot(y0 - y1, z0 - z1)

    def place(up: float, ahead: float) -> Vector:
        return x, y1 + up * dy - ahead * dz, z1 + up * dz + ahead * dy

    height, was = now.body_h_ant, whole.body_h_ant
    left = atlas.book.messages.height_left.format(pct=round(100 * height / was))
    return Mark(
        Kind.RULER,
        at=place(height, AHEAD),
        start=place(0, AHEAD),
        former=place(was, AHEAD),
        beside=place(height / 2, AHEAD + BESIDE),
        words=(f"{height:.1f} mm", left),
    )
