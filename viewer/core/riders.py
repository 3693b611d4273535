"""Cancer cells on their way: where each of them is, by how far they have come."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, pairwise
from math import cos, dist, pi, sin, sqrt
from typing import Final

from viewer.core.atlas import Atlas, axis
from viewer.core.camera import Vector
from viewer.core.flight import between
from viewer.core.state import Cells, Plane
from viewer.core.tours import Route

#: so many cells stand for all
COUNT: Final = 18
#: the last one sets out when the first has gone so much of the way
TRAIN: Final = 0.8


def riders(atlas: Atlas, cells: Cells) -> tuple[Vector, ...]:
    """Where those that have set out are, mm: one behind the other, all at the end at last.

    None where the atlas lacks a bone of the route.
    """
    route = atlas.book.routes[cells.route]
    if any(point.level not in atlas.structures for point in route.points):
        return ()
    way = _way(atlas, route)
    starts = [0.0, *accumulate(dist(a[:3], b[:3]) for a, b in pairwise(way))]
    places = []
    for k in range(COUNT):
        share = min(cells.arrived * (1 + TRAIN) - TRAIN * k / (COUNT - 1), 1.0)
        if share > 0:
            x, y, z, within = _at(way, starts, share * starts[-1])
            beside = (within * c for c in _beside(k))
            places.append(tuple(c + b for c, b in zip((x, y, z), beside, strict=True)))
    return tuple(places)


def _way(atlas: Atlas, route: Route) -> list[Vector]:
    """The points of a route: x, y, z and how far around it cells keep, mm."""
    way = []
    for point in route.points:
        bone = atlas.structures[point.level]
        axes = [axis(plane, bone.tilt) for plane in (Plane.SAGITTAL, Plane.CORONAL, Plane.AXIAL)]
        at = (
            c + sum(mm * one[k] for mm, one in zip(point.at, axes, strict=True))
            for k, c in enumerate(bone.centre)
        )
        way.append((*at, point.within))
    return way


def _at(way: list[Vector], starts: list[float], gone: float) -> Vector:
    """The place on the way after so many mm."""
    k = min(max(bisect_right(starts, gone) - 1, 0), len(way) - 2)
    share = (gone - starts[k]) / max(starts[k + 1] - starts[k], 1e-6)
    return tuple(between(a, b, share) for a, b in zip(way[k], way[k + 1], strict=True))


def _beside(k: int) -> Vector:
    """Evenly strewn places in a ball of radius 1, one for each cell."""
    height = 1 - 2 * (k + 0.5) / COUNT
    turn = k * pi * (3 - sqrt(5))
    out = (((7 * k) % COUNT + 0.5) / COUNT) ** (1 / 3)
    round_ = sqrt(1 - height * height)
    return (out * round_ * cos(turn), out * round_ * sin(turn), out * height)
