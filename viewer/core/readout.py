"""What a collapse measures: heights of the body, its wedge, the canal that is left.

One table a fracture, measured on the mesh at even weights, serves the page and the command line.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from typing import Final

from viewer.core.atlas import Atlas
from viewer.core.camera import Vector

#: shares of height lost from which Genant's grades 1, 2 and 3 begin (1993, restated by Wang 2019)
GENANT: Final = (0.20, 0.25, 0.40)
#: a share lost that is typical of each grade: the middle of its range, and a little beyond 40 %
TYPICAL: Final = (0.225, 0.325, 0.42)


@dataclass(frozen=True)
class Readout:
    """A collapsed body at one weight; lengths in mm, between the same points as at rest.

    *height_loss* is the largest of the three heights' losses, as a share of the body's own height
    at rest. *kyphosis_deg* is the angle between its end-plates, positive where the front is lower.
    """

    weight: float
    body_h_ant: float
    body_h_mid: float
    body_h_post: float
    height_loss: float
    kyphosis_deg: float
    canal_depth: float
    #: the upper and the lower end of the height in front, mm in the frame of the atlas
    front: tuple[Vector, ...] = ()

    @property
    def genant(self) -> int:
        """Genant's grade, 0 to 3, as a ruler of height loss."""
        return sum(self.height_loss >= loss for loss in GENANT)


def readout(atlas: Atlas, fracture: str, weight: float) -> Readout | None:
    """What a fracture measures at a weight; None without a workshop to measure it."""
    if atlas.workshop is None:
        return None
    return between(atlas.workshop.readouts(atlas, fracture), weight)


def weight_of(atlas: Atlas, fracture: str, grade: int) -> float | None:
    """The weight at which a fracture loses what is typical of one of Genant's grades, 0 to 3.

    None where it never loses as much, or without a workshop to measure it.
    """
    if grade == 0 or atlas.workshop is None:
        return 0.0 if grade == 0 else None
    table = atlas.workshop.readouts(atlas, fracture)
    wanted = TYPICAL[grade - 1]
    return next(
        (w / 100 for w in range(101) if between(table, w / 100).height_loss >= wanted), None
    )


def between(table: Sequence[Readout], weight: float) -> Readout:
    """The readout at a weight, from those at even weights from 0 to 1."""
    place = weight * (len(table) - 1)
    low = table[min(int(place), len(table) - 2)]
    high = table[min(int(place), len(table) - 2) + 1]
    share = (weight - low.weight) / (high.weight - low.weight)
    mixed = (
        getattr(low, f.name) + share * (getattr(high, f.name) - getattr(low, f.name))
        for f in fields(Readout)
        if f.name != "front"
    )
    ends = (
        tuple(a + share * (b - a) for a, b in zip(*pair, strict=True))
        for pair in zip(low.front, high.front, strict=True)
    )
    return replace(Readout(*mixed), front=tuple(ends))
