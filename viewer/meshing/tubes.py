"""Bars of elliptic section as closed surfaces, straight from their paths."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from viewer.meshing.surface import Array, Surface, vertex_normals
from viewer.shapes.cord import Tube


def tube_surface(tubes: Sequence[Tube], triangles: int) -> Surface:
    """All *tubes* in one surface of about *triangles*; the first is the thick one."""
    size = np.array([len(tube.path) * (1.0 if k else 3.2) for k, tube in enumerate(tubes)])
    points, faces, count = [], [], 0
    for k, (tube, share) in enumerate(zip(tubes, size / size.sum(), strict=True)):
        around = 28 if k == 0 else 8
        if share * triangles < 250 or triangles < 8000:
            around = 16 if k == 0 else 5
        rings = max(12, int(share * triangles / around / 2))
        p, f = _closed(tube, rings, around)
        points.append(p)
        faces.append(f + count)
        count += len(p)
    p, f = np.concatenate(points), np.concatenate(faces)
    return Surface(p, f, vertex_normals(p, f))


def _closed(tube: Tube, rings: int, around: int) -> tuple[Array, np.ndarray]:
    """One tube: *rings* sections of *around* points, and a domed cap at either end."""
    at, take = np.linspace(0, 1, len(tube.path)), np.linspace(0, 1, rings)
    path = np.stack([np.interp(take, at, column) for column in tube.path.T], axis=1)
    half = np.stack([np.interp(take, at, column) for column in tube.half.T], axis=1)
    tangent = np.gradient(path, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1)[:, None]
    across = np.eye(3)[np.abs(tangent).max(axis=0).argmin()]
    side = across - (tangent @ across)[:, None] * tangent
    side /= np.linalg.norm(side, axis=1)[:, None]
    back = np.cross(tangent, side)
    turn = 2 * np.pi * np.arange(around) / around
    ring = (
        path[:, None]
        + np.cos(turn)[None, :, None] * (side * half[:, :1])[:, None]
        + np.sin(turn)[None, :, None] * (back * half[:, 1:])[:, None]
    )
    dome = 0.5 * half.min(axis=1)[[0, -1], None] * tangent[[0, -1]] * [[-1], [1]]
    points = np.concatenate([ring.reshape(-1, 3), path[[0, -1]] + dome])
    i, j = np.meshgrid(np.arange(rings - 1), np.arange(around), indexing="ij")
    a, b = (i * around + j).ravel(), (i * around + (j + 1) % around).ravel()
    c, d = a + around, b + around
    edge = np.arange(around)
    after, last, first = (edge + 1) % around, (rings - 1) * around, rings * around
    faces = np.concatenate(
        [
            np.stack([a, b, d], axis=1),
            np.stack([a, d, c], axis=1),
            np.stack([after, edge, np.full(around, first)], axis=1),
            np.stack([last + edge, last + after, np.full(around, first + 1)], axis=1),
        ]
    )
    return points, faces
