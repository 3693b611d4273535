"""Where a collapse takes the points of a mesh: what stands above tips rigidly, the rest bends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from viewer.core.atlas import Atlas, Fracture
from viewer.core.disease import KEYFRAMES
from viewer.core.state import Collapse
from viewer.scene.mesh import Array, Mesh

#: weights closer than this draw the same picture
STEP: Final = 1 / 500
#: fractures on demand whose bends a mesh remembers
ASKED: Final = 6


@dataclass(frozen=True)
class Posture:
    """The fractures in force and how far each has gone, from the head down."""

    atlas: Atlas
    weights: tuple[tuple[str, float], ...] = ()
    #: the tumours that may press on what lies in the canal, and how far each has grown
    tumors: tuple[tuple[str, float], ...] = ()

    @classmethod
    def of(
        cls,
        atlas: Atlas,
        collapses: Sequence[Collapse],
        tumors: tuple[tuple[str, float], ...] = (),
    ) -> Posture:
        """The posture of a picture; the upper fracture bends first, the lower carries it along."""
        found = [(c.fracture, round(c.weight / STEP) * STEP) for c in collapses]
        found.sort(key=lambda one: -atlas.fractures[one[0]].pivot[2])
        return cls(atlas, tuple(one for one in found if one[1] > 0), tumors)

    def bends(self, structure: str, mesh: Mesh) -> bool:
        """Whether the mesh changes its shape, rather than its place alone."""
        return any(
            part is not None for id, _ in self.weights for part in self._way(id, structure, mesh)
        ) or any(self._pushed(id, structure, mesh) is not None for id, _ in self.tumors)

    def _way(self, fracture: str, structure: str, mesh: Mesh) -> tuple[Array | None, Array | None]:
        """How a fracture bends a mesh: displacement at weight 1, and the share that follows."""
        atlas = self.atlas
        built = atlas.is_built(fracture) and atlas.is_built(structure) and not mesh.partial
        if atlas.workshop is None or built:
            return mesh.morphs.get(fracture), mesh.follows.get(fracture)
        if fracture not in mesh.asked:
            while len(mesh.asked) >= ASKED:
                del mesh.asked[next(iter(mesh.asked))]
            morph, follow = atlas.workshop.motions(fracture, structure, mesh.points, mesh.faces)
            mesh.asked[fracture] = _wanted(morph), _wanted(follow)
        return mesh.asked[fracture]

    def _pushed(self, lesion: str, structure: str, mesh: Mesh) -> Array | None:
        """How far a tumour pushes the points of a mesh at each keyframe of its growth."""
        workshop = self.atlas.workshop
        if workshop is None:
            return None
        if lesion not in mesh.pushed:
            while len(mesh.pushed) >= ASKED:
                del mesh.pushed[next(iter(mesh.pushed))]
            mesh.pushed[lesion] = _wanted(workshop.pressed(lesion, structure, mesh.points))
        return mesh.pushed[lesion]

    def before(self, level: str) -> Posture:
        """The same without the collapse of a level: where its bone would be had it not sunk."""
        others = tuple(one for one in self.weights if self.atlas.fractures[one[0]].level != level)
        return replace(self, weights=others)

    def matrix(self, structure: str) -> NDArray[np.float64]:
        """Where a structure that keeps its shape goes, as a 4 x 4 matrix."""
        out = np.eye(4)
        for id, weight in self.weights:
            fracture = self.atlas.fractures[id]
            if fracture.carries(structure):
                out = tip(fracture, weight) @ out
        return out

    def points(self, structure: str, mesh: Mesh) -> Array:
        """The points of a mesh in this posture, float32."""
        points = mesh.points
        for lesion, amount in self.tumors:
            pushed = self._pushed(lesion, structure, mesh)
            if pushed is not None:
                points = points + _at(pushed, amount)
        for id, weight in self.weights:
            fracture = self.atlas.fractures[id]
            morph, share = self._way(id, structure, mesh)
            followed = fracture.carries(structure) if share is None else share
            if morph is not None:
                points = points + np.float32(weight) * morph
            points = _tipped(points, fracture, weight * np.asarray(followed, np.float32))
        return points

    def moved(self, structure: str, point: ArrayLike) -> NDArray[np.float64]:
        """Where a point that belongs to a structure goes if the structure keeps its shape."""
        return (self.matrix(structure) @ [*np.asarray(point, float), 1.0])[:3]


def _wanted(values: ArrayLike | None) -> Array | None:
    """As drawn; None where nothing moves."""
    if values is None or not np.any(values):
        return None
    return np.asarray(values, np.float32)


def _at(pushed: Array, amount: float) -> Array:
    """The push between the keyframes (k, n, 3); none before the first."""
    amounts = (0.0, *KEYFRAMES)
    place = min(int(np.searchsorted(amounts, amount, side="right")), len(amounts) - 1)
    share = (amount - amounts[place - 1]) / (amounts[place] - amounts[place - 1])
    before = pushed[place - 2] if place > 1 else np.zeros_like(pushed[0])
    return np.asarray(before + np.float32(share) * (pushed[place - 1] - before))


def tip(fracture: Fracture, weight: float) -> NDArray[np.float64]:
    """The 4 x 4 matrix that carries along what stands above a collapsed body."""
    angle = np.arctan(weight * fracture.slope)
    cos, sin = np.cos(angle), np.sin(angle)
    pivot = np.asarray(fracture.pivot)
    out = np.eye(4)
    out[:3, :3] = [[1, 0, 0], [0, cos, -sin], [0, sin, cos]]
    out[:3, 3] = pivot - out[:3, :3] @ pivot + weight * np.asarray(fracture.shift)
    return out


def _tipped(points: Array, fracture: Fracture, weight: Array) -> Array:
    angle = np.arctan(weight * np.float32(fracture.slope))
    cos, sin = np.cos(angle), np.sin(angle)
    pivot = np.asarray(fracture.pivot, np.float32)
    x, y, z = (points - pivot).T
    turned = np.stack([x, y * cos - z * sin, y * sin + z * cos], axis=1)
    shift = weight[..., None] * np.asarray(fracture.shift, np.float32)
    return (turned + pivot + shift).astype(np.float32)


def normals(points: Array, faces: NDArray[np.int64]) -> Array:
    """Outward unit normals of a closed surface, each the mean of its triangles' by area."""
    a, b, c = (points[faces[:, k]] for k in range(3))
    across = np.cross(b - a, c - a)
    corners = faces.ravel()
    total = np.stack(
        [np.bincount(corners, np.repeat(across[:, k], 3), minlength=len(points)) for k in range(3)],
        axis=1,
    )
    length = np.linalg.norm(total, axis=1, keepdims=True)
    return (total / np.maximum(length, 1e-12)).astype(np.float32)


def bent_normals(mesh: Mesh, points: Array) -> Array:
    """The normals of a mesh whose points have moved, keeping the fine relief they hold at rest."""
    fine = mesh.normals - normals(mesh.points, mesh.faces)
    bent = normals(points, mesh.faces) + fine
    length = np.linalg.norm(bent, axis=1, keepdims=True)
    return (bent / np.maximum(length, 1e-12)).astype(np.float32)
