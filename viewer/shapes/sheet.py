"""Faces that pass smoothly through a few landmarks: how broad bones are described."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike
from scipy.interpolate import RBFInterpolator
from scipy.ndimage import map_coordinates

from viewer.shapes.fields import Array, F

STEP = 0.5


class Sheet:
    """A height over a plane, smooth through landmarks (u, v, height) and known at any (u, v).

    Args:
        landmarks: rows u, v, height, in mm.
        low: smallest u and v that may be asked; beyond, the edge is continued level.
        high: largest u and v.
        mirrored: whether the sheet is the same at -u.
        slack: how far from the landmarks a smoother face may pass (thin-plate smoothing).
    """

    def __init__(
        self,
        landmarks: ArrayLike,
        low: tuple[float, float],
        high: tuple[float, float],
        mirrored: bool = False,
        slack: float = 1.0,
    ) -> None:
        points = np.array(landmarks, float)
        if mirrored:
            points = np.r_[points, points[points[:, 0] > 0] * [-1, 1, 1]]
        across, along = (np.arange(a, b + STEP, STEP) for a, b in zip(low, high, strict=True))
        grid = np.stack(np.meshgrid(across, along, indexing="ij"), -1)
        smooth = RBFInterpolator(points[:, :2], points[:, 2], smoothing=slack)
        heights = smooth(grid.reshape(-1, 2)).reshape(grid.shape[:2])
        slopes = np.gradient(heights, STEP)
        self._low = low
        self._heights = heights.astype(F)
        self._flatness = (1 / np.sqrt(1 + slopes[0] ** 2 + slopes[1] ** 2)).astype(F)

    def at(self, u: ArrayLike, v: ArrayLike) -> Array:
        """Height at (u, v)."""
        return self._sample(self._heights, u, v)

    def above(self, u: Array, v: Array, height: Array) -> Array:
        """Approximate signed distance of points at *height* over (u, v) from the sheet."""
        return (height - self.at(u, v)) * self._sample(self._flatness, u, v)

    def _sample(self, grid: Array, u: ArrayLike, v: ArrayLike) -> Array:
        place = [
            (np.asarray(c, F) - F(low)) / F(STEP) for c, low in zip((u, v), self._low, strict=True)
        ]
        return map_coordinates(grid, np.broadcast_arrays(*place), order=1, mode="nearest")
