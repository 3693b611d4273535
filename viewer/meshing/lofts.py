"""Skins over rings as closed surfaces, and grown fields, both at any detail."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.meshing import surface, volume
from viewer.meshing.surface import Array, Surface, vertex_normals
from viewer.shapes.lofts import Grown, Loft

#: how far from its end (share of the dome) and how wide each ring of a dome is
DOME = ((0.45, 0.86), (0.85, 0.48))
#: distance of the samples of a bone (mm)
BONE_SPACING = 0.55


def loft_surface(lofts: Sequence[Loft], triangles: int) -> Surface:
    """All *lofts* in one surface of about *triangles*, each closed, faces outward."""
    have = sum(2 * loft.rings.shape[0] * loft.rings.shape[1] for loft in lofts)
    fine = np.sqrt(triangles / have)
    points, faces, count = [], [], 0
    for loft in lofts:
        rings = _resampled(loft.rings, fine) if abs(fine - 1) > 0.05 else loft.rings
        p, f = _closed(rings, loft.domes)
        points.append(p)
        faces.append(f + count)
        count += len(p)
    p, f = np.concatenate(points), np.concatenate(faces)
    return Surface(p, f, vertex_normals(p, f))


def grown_surface(grown: Grown, name: str, triangles: int) -> Surface:
    """The largest closed piece of a field, of about *triangles*.

    It is drawn at the scale of bones, for which smoothing and normals are made.
    """
    scale = BONE_SPACING / grown.spacing
    sampled = volume.of_field(grown.field, grown.low, grown.high, grown.spacing)
    small = volume.Volume(sampled.values * scale, sampled.origin * scale, BONE_SPACING)
    face = surface.surface(small, surface.contour(small, name), triangles)
    return Surface(face.points / scale, face.faces, face.normals)


def _resampled(rings: Array, fine: float) -> Array:
    count, around = (max(5, round(size * fine)) for size in rings.shape[:2])
    rows = np.linspace(0, len(rings) - 1, count)
    low = np.minimum(rows.astype(int), len(rings) - 2)
    share = (rows - low)[:, None, None]
    taken = rings[low] * (1 - share) + rings[low + 1] * share
    turn = np.arange(around) * rings.shape[1] / around
    low, share = turn.astype(int), (turn % 1)[None, :, None]
    return taken[:, low] * (1 - share) + taken[:, (low + 1) % rings.shape[1]] * share


def _closed(rings: Array, domes: tuple[float, float]) -> tuple[Array, NDArray[np.int64]]:
    middle = rings.mean(axis=1)
    first, last = (
        _dome(rings[0], middle[0] - middle[1], domes[0]),
        _dome(rings[-1], middle[-1] - middle[-2], domes[1]),
    )
    rings = np.concatenate([first[0][::-1], rings, last[0]])
    count, around = rings.shape[:2]
    points = np.concatenate([rings.reshape(-1, 3), [first[1], last[1]]])
    i, j = np.meshgrid(np.arange(count - 1), np.arange(around), indexing="ij")
    a, b = (i * around + j).ravel(), (i * around + (j + 1) % around).ravel()
    c, d = a + around, b + around
    edge = np.arange(around)
    after, end = (edge + 1) % around, (count - 1) * around
    faces = np.concatenate(
        [
            np.stack([a, b, d], axis=1),
            np.stack([a, d, c], axis=1),
            np.stack([after, edge, np.full(around, count * around)], axis=1),
            np.stack([end + edge, end + after, np.full(around, count * around + 1)], axis=1),
        ]
    )
    x, y, z = (points[faces[:, k]] for k in range(3))
    outward = np.einsum("ij,ij->", x - middle.mean(axis=0), np.cross(y - x, z - x)) > 0
    return points, faces if outward else faces[:, ::-1]


def _dome(ring: Array, ahead: Array, height: float) -> tuple[Array, Array]:
    """The rings that round off an end, outermost last, and its apex."""
    middle, way = ring.mean(axis=0), height * ahead / np.linalg.norm(ahead)
    if not height:
        return np.empty((0, *ring.shape)), middle
    return (
        np.stack([middle + width * (ring - middle) + share * way for share, width in DOME]),
        middle + way,
    )
