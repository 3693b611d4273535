"""Keeps a bend from turning single slivers of a mesh inside out."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from viewer.meshing.volume import Array

#: weights at which no triangle may have turned over
WEIGHTS: Final = (0.25, 0.5, 0.75, 1.0)
#: how often the bend is evened out round those that have
ROUNDS: Final = 60


def mended(points: Array, faces: NDArray[np.integer], moved: Array) -> Array:
    """The displacements (n, 3), evened out round triangles that would face backwards.

    A field without folds still turns needles over that a mesh has here and there.
    """
    moved = np.array(moved, float)
    watched = np.asarray(faces)
    for _ in range(ROUNDS):
        over = np.zeros(len(watched), bool)
        before = _facing(points, watched)
        for weight in WEIGHTS:
            now = _facing(points + weight * moved, watched)
            over |= np.einsum("ij,ij->i", now, before) < 0.03
        if not over.any():
            break
        for face in watched[over]:
            moved[face] += 0.3 * (moved[face].mean(axis=0) - moved[face])
        watched = faces[np.isin(faces, watched[over]).any(axis=1)]  # only these have changed
    return moved


def _facing(points: Array, faces: NDArray[np.integer]) -> Array:
    a, b, c = (points[faces[:, k]] for k in range(3))
    normals = np.cross(b - a, c - a)
    out: Array = normals / np.maximum(np.linalg.norm(normals, axis=1), 1e-12)[:, None]
    return out
