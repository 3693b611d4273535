"""How a tumour grew: its full-grown mesh shrunk, with the same triangles, to what it was before."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array, csr_array

from viewer.core.disease import KEYFRAMES
from viewer.meshing.volume import Array

#: amounts of growth gone through on the way back; the keyframes are among them
WAY: Final = (0.9, 0.8, 0.75, 0.65, 0.55, 0.5, 0.42, 0.35, 0.3, 0.25, 0.19, 0.14, 0.1)
#: how far a point may go at once (mm), and how much of the way to its neighbours' middle it slides
STEP: Final = 3.0
SLIDE: Final = 0.4

Field = Callable[[Array], Array]


def keyframes(
    field: Callable[[float], Field], points: Array, faces: NDArray[np.integer]
) -> tuple[Array, ...]:
    """Where the points (n, 3) are at each keyframe but the last, which is where they are.

    *field* gives the distance to the tumour's surface at an amount of growth. The surface is
    followed back in small steps along the fall of the field, so that it stays in one piece.
    """
    now = np.array(points, float)
    around = _neighbours(faces, len(points))
    found = {}
    for amount in WAY:
        distance = field(amount)
        slope = _slope(distance, now)
        for _ in range(2):
            now -= np.clip(distance(now), -STEP, STEP)[:, None] * slope
        slid = around @ now - now
        now += SLIDE * (slid - np.einsum("ij,ij->i", slid, slope)[:, None] * slope)
        found[amount] = now.copy()
    return tuple(found[amount] for amount in KEYFRAMES[:-1])


def _slope(distance: Field, points: Array) -> Array:
    """The unit vectors along which the distance rises."""
    here, step = distance(points), 0.3
    rise = [distance(points + step * axis) - here for axis in np.eye(3)]
    slope = np.stack(rise, axis=1)
    out: Array = slope / np.maximum(np.linalg.norm(slope, axis=1), 1e-6)[:, None]
    return out


def _neighbours(faces: NDArray[np.integer], count: int) -> csr_array:
    """Takes the mean over those joined to each point."""
    pairs = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
    pairs = np.concatenate([pairs, pairs[:, ::-1]])
    joined = coo_array((np.ones(len(pairs)), tuple(pairs.T)), (count, count)).tocsr()
    joined.data[:] = 1
    return csr_array(joined / np.asarray(joined.sum(axis=1))[:, None])
