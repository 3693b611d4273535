"""A tumour that has not grown up yet: its mesh between the shapes that it went through."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from viewer.core.disease import KEYFRAMES
from viewer.scene.mesh import Mesh
from viewer.scene.posture import bent_normals


def grown(mesh: Mesh, amount: float) -> Mesh:
    """The mesh at an amount of growth, 0 to 1; at 0 it is a point."""
    if amount >= 1 or not mesh.grows:
        return mesh
    shapes = [*(mesh.points + grow for grow in mesh.grows), mesh.points]
    seed = np.broadcast_to(shapes[0].mean(axis=0), mesh.points.shape)
    amounts, shapes = (0.0, *KEYFRAMES), [seed, *shapes]
    place = int(np.searchsorted(amounts, amount, side="right")) - 1
    share = (amount - amounts[place]) / (amounts[place + 1] - amounts[place])
    points = (shapes[place] + share * (shapes[place + 1] - shapes[place])).astype(np.float32)
    return replace(mesh, points=points, normals=bent_normals(mesh, points), partial=True, asked={})
