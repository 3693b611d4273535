"""Where bodies that have sunk carry what stands above them; the scene bends the rest."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import product
from math import atan, cos, sin

from viewer.core.atlas import Atlas, Fracture
from viewer.core.camera import Bounds, Vector
from viewer.core.state import Collapse


def carried(atlas: Atlas, collapses: Sequence[Collapse], id: str, point: Vector) -> Vector:
    """Where a point of a structure goes, mm, if the structure keeps its shape.

    The upper body sinks first, and the lower carries it along, as in `scene.posture`.
    """
    fractures = [(atlas.fractures[one.fracture], one.weight) for one in collapses]
    for fracture, weight in sorted(fractures, key=lambda one: -one[0].pivot[2]):
        if fracture.carries(id):
            point = _tipped(point, fracture, weight)
    return point


def boxes(atlas: Atlas, collapses: Sequence[Collapse], ids: Iterable[str]) -> list[Bounds]:
    """Boxes around structures and regions where they stand now, mm; unknown ids have none."""
    found: list[Bounds] = []
    for id in atlas.expand(ids):
        for box in atlas.bounds([id]):
            corners = [
                carried(atlas, collapses, id, corner)
                for corner in product(box[0:2], box[2:4], box[4:6])
            ]
            found.append(
                tuple(end(along) for along in zip(*corners, strict=True) for end in (min, max))
            )
    return found


def _tipped(point: Vector, fracture: Fracture, weight: float) -> Vector:
    angle = atan(weight * fracture.slope)
    x, y, z = (p - q for p, q in zip(point, fracture.pivot, strict=True))
    turned = (x, cos(angle) * y - sin(angle) * z, sin(angle) * y + cos(angle) * z)
    return tuple(
        t + q + weight * s for t, q, s in zip(turned, fracture.pivot, fracture.shift, strict=True)
    )
