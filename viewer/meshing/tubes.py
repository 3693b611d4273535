"""Bars of elliptic section as closed surfaces, straight from their paths."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.meshing.surface import Array, Surface, vertex_normals
from viewer.shapes.cord import Tube


def tube_surface(tubes: Sequence[Tube], triangles: int) -> Surface:
    """All *tubes* in one surface of about *triangles*."""
    points, faces, count = [], [], 0
    for tube, rings in zip(tubes, _rings(tubes, triangles), strict=True):
        p, f = _closed(tube, rings)
        points.append(p)
        faces.append(f + count)
        count += len(p)
    p, f = np.concatenate(points), np.concatenate(faces)
    return Surface(p, f, vertex_normals(p, f))


def owners(tubes: Sequence[Tube], triangles: int) -> NDArray[np.intp]:
    """Which of the *tubes* each point of their surface belongs to."""
    size = [
        rings * tube.around + 2 for tube, rings in zip(tubes, _rings(tubes, triangles), strict=True)
    ]
    return np.repeat(np.arange(len(tubes)), size)


def _rings(tubes: Sequence[Tube], triangles: int) -> list[int]:
    """How many sections each tube is drawn with."""
    have = sum(2 * len(tube.path) * tube.around for tube in tubes)
    return [max(4, round(len(tube.path) * triangles / have)) for tube in tubes]


def _closed(tube: Tube, rings: int) -> tuple[Array, NDArray[np.intp]]:
    """One tube of so many sections, and a slightly domed cap at either end."""
    around = tube.around
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
    section = np.stack([np.cos(turn), np.sin(turn)], axis=1)
    if tube.section is not None:
        section = tube.section
    ring = (
        path[:, None]
        + section[None, :, :1] * (side * half[:, :1])[:, None]
        + section[None, :, 1:] * (back * half[:, 1:])[:, None]
    )
    dome = 0.15 * half.min(axis=1)[[0, -1], None] * tangent[[0, -1]] * [[-1], [1]]
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
