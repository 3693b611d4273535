"""The built meshes as arrays, read once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import numpy as np
import pytest
import pyvista as pv
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from viewer.core.atlas import Atlas


@dataclass(frozen=True)
class Built:
    """One built surface, in the column's frame, mm."""

    id: str
    points: NDArray[np.float64]
    normals: NDArray[np.float64]
    faces: NDArray[np.int64]
    part: NDArray[np.int64]
    parts: tuple[str, ...]

    def within(self, part: str) -> NDArray[np.bool_]:
        """Which of the points belong to a part."""
        return self.part == self.parts.index(part)

    def heights(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """How far points lie outside the surface, mm; below 0 within; exact near it only."""
        near = cKDTree(self.points).query(points)[1]
        return np.einsum("ij,ij->i", points - self.points[near], self.normals[near])


@pytest.fixture(scope="session")
def built(atlas: Atlas) -> Callable[[str], Built]:
    """The built surface of an id."""

    @cache
    def read(id: str) -> Built:
        mesh = pv.read(atlas.path(id))
        return Built(
            id,
            np.asarray(mesh.points, float),
            np.asarray(mesh["Normals"], float),
            mesh.faces.reshape(-1, 4)[:, 1:].astype(np.int64),
            np.asarray(mesh["part"], np.int64),
            atlas.structures[id].parts,
        )

    return read
