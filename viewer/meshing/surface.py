"""From a sampled field to triangles with normals: one closed piece, outward faces."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

import fast_simplification
import numpy as np
import pyvista as pv
from numpy.typing import NDArray

from viewer.errors import ViewerError
from viewer.meshing.volume import FAR, Array, Volume

#: share of the triangles that may lie in crumbs and pores, which are dropped
CRUMBS = 0.03


@dataclass(frozen=True)
class Surface:
    """Points (n, 3) in mm, faces (m, 3) turning left seen from outside, unit normals (n, 3)."""

    points: Array
    faces: NDArray[np.int64]
    normals: Array

    @property
    def volume(self) -> float:
        """What it encloses, mm3."""
        return float(_volume(self.points, self.faces))


def contour(volume: Volume, name: str) -> tuple[Array, NDArray[np.int64]]:
    """Points and faces of the largest closed piece of the zero surface, smoothed."""
    grid = pv.ImageData(
        dimensions=volume.values.shape, spacing=(volume.spacing,) * 3, origin=volume.origin
    )
    grid.point_data["d"] = np.clip(volume.values, -FAR, FAR).ravel(order="F")
    mesh = grid.contour([0.0], scalars="d", method="flying_edges", compute_normals=False)
    if mesh.n_cells == 0:
        raise ViewerError(f"{name}: the recipe's field encloses nothing; correct its sizes")
    whole, mesh = mesh.n_cells, mesh.connectivity("largest").extract_surface(algorithm=None)
    if mesh.n_cells < (1 - CRUMBS) * whole:
        raise ViewerError(f"{name}: the shape falls into pieces; let its parts overlap")
    if mesh.n_open_edges:
        raise ViewerError(f"{name}: the surface is not closed; widen the box of its parts")
    mesh.clear_data()
    mesh = mesh.smooth_taubin(n_iter=12, pass_band=0.12)
    return np.asarray(mesh.points, np.float32), mesh.faces.reshape(-1, 4)[:, 1:].astype(np.int64)


def surface(
    volume: Volume, outline: tuple[Array, NDArray[np.int64]], triangles: int, rough: float = 0.0
) -> Surface:
    """The outline with about so many triangles; *rough* tilts its normals as fine relief does.

    Points lie on the field's zero again after thinning. Normals are the field's gradient, for a
    surface that looks smoother than its triangles.
    """
    points, faces = outline
    if len(faces) > triangles:
        points, faces = _thinned(points, faces, triangles)
    if _volume(points, faces) < 0:
        faces = faces[:, ::-1]
    soft = volume.with_values(np.clip(volume.values, -4, 4)).smoothed(0.44)
    points = np.asarray(points, float)
    normals = soft.gradient(points)
    points = points - np.clip(volume.at(points), -0.15, 0.15)[:, None] * normals
    normals = 0.8 * normals + 0.2 * vertex_normals(points, faces)
    if rough:
        fine = volume.noise(1.3, np.random.default_rng(11))
        normals = normals + rough * np.stack(
            [fine.with_values(slope).at(points) for slope in np.gradient(fine.values)], axis=1
        )
    normals /= np.linalg.norm(normals, axis=1)[:, None]
    return Surface(points, np.asarray(faces, np.int64), normals)


def _thinned(points: Array, faces: NDArray[np.int64], triangles: int) -> tuple[Array, Array]:
    """About so many triangles, thinned as carefully as gets there, and closed as before."""
    whole = points, faces.astype(np.int32)
    best = whole
    # where thinning tears the surface in one way, it does not in another, or for some more
    for more, haste in product((1.0, 1.25), range(4, 10)):
        p, f = fast_simplification.simplify(*whole, 1 - more * triangles / len(faces), agg=haste)
        if is_closed(f) and len(f) < len(best[1]):
            best = p, f
            if len(f) < 1.1 * more * triangles:
                break
    return best


def is_closed(faces: NDArray[np.integer]) -> bool:
    """Whether every edge joins exactly two triangles."""
    edges = np.sort(np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]]), axis=1)
    return bool((np.unique(edges, axis=0, return_counts=True)[1] == 2).all())


def _volume(points: Array, faces: NDArray[np.int64]) -> float:
    a, b, c = (np.asarray(points, float)[faces[:, k]] for k in range(3))
    return float(np.einsum("ij,ij->i", a, np.cross(b, c)).sum() / 6)


def vertex_normals(points: Array, faces: NDArray[np.int64]) -> Array:
    """Normals of the points as the mean of their faces', weighted by area."""
    a, b, c = (points[faces[:, k]] for k in range(3))
    normals = np.zeros_like(points)
    np.add.at(normals, faces.ravel(), np.repeat(np.cross(b - a, c - a), 3, axis=0))
    return normals / np.maximum(np.linalg.norm(normals, axis=1), 1e-9)[:, None]
