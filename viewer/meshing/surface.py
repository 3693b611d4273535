"""The surface of a sampled field as triangles: closed, facing outwards, evenly fine."""

from __future__ import annotations

import fast_simplification
import numpy as np
import pyvista as pv

from viewer.errors import ViewerError
from viewer.shapes.fields import F
from viewer.shapes.volumes import Volume


class SurfaceError(ViewerError):
    """A shape came out torn or in pieces; its measurements do not fit together."""


def surface(name: str, volume: Volume, smoothing: int = 12) -> pv.PolyData:
    """The zero level of *volume* as one closed, smooth surface; SurfaceError if it is not one."""
    values = np.clip(volume.values, -6, 6)
    grid = pv.ImageData(
        dimensions=values.shape, spacing=(volume.spacing,) * 3, origin=volume.origin
    )
    grid.point_data["distance"] = values.ravel(order="F")
    whole = grid.contour([0.0], scalars="distance", method="flying_edges", compute_normals=False)
    if whole.n_cells == 0:
        raise SurfaceError(f"{name}: the field has no surface; check its measurements")
    whole.clear_data()
    mesh = whole.connectivity("largest")
    mesh.clear_data()
    if mesh.n_cells < 0.97 * whole.n_cells:
        raise SurfaceError(f"{name}: the shape falls into pieces; check its measurements")
    mesh = outward(mesh.smooth_taubin(n_iter=smoothing, pass_band=0.12))
    check_closed(name, mesh)
    return mesh


def decimated(name: str, mesh: pv.PolyData, triangles: int) -> pv.PolyData:
    """The same surface in at most about *triangles* triangles, still closed."""
    if mesh.n_cells <= triangles:
        return mesh.copy()
    points, faces = np.asarray(mesh.points, F), mesh.regular_faces
    for care in (4, 2, 1):
        p, f = fast_simplification.simplify(points, faces, 1 - triangles / len(faces), agg=care)
        coarse = pv.PolyData.from_regular_faces(p, f)
        if is_closed(coarse):
            return coarse
    raise SurfaceError(f"{name}: cannot be made of {triangles} triangles without tearing")


def is_closed(mesh: pv.PolyData) -> bool:
    """Whether every edge joins exactly two triangles."""
    faces = mesh.regular_faces
    edges = np.sort(np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]]), axis=1)
    counts = np.unique(edges, axis=0, return_counts=True)[1]
    return bool(len(faces)) and bool((counts == 2).all())


def check_closed(name: str, mesh: pv.PolyData) -> None:
    """SurfaceError unless *mesh* is closed."""
    if not is_closed(mesh):
        raise SurfaceError(f"{name}: the surface is not closed; check its measurements")


def outward(mesh: pv.PolyData) -> pv.PolyData:
    """The same surface with its faces turned outwards."""
    # flying edges faces towards higher values or lower ones depending on the build of VTK
    p, f = np.asarray(mesh.points, float), mesh.regular_faces
    size = np.einsum("ij,ij->", p[f[:, 0]], np.cross(p[f[:, 1]], p[f[:, 2]]))
    return mesh if size > 0 else pv.PolyData.from_regular_faces(mesh.points, f[:, ::-1])


def vertex_normals(points: np.ndarray, faces: np.ndarray) -> np.ndarray:
    """Unit normals of the vertices, each the mean of its triangles by area."""
    corners = points[faces]
    normal = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    total = np.zeros_like(points, dtype=float)
    for corner in range(3):
        np.add.at(total, faces[:, corner], normal)
    return total / np.maximum(np.linalg.norm(total, axis=1), 1e-12)[:, None]
