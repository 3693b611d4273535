"""Faces and outlines that pass smoothly through a few landmarks: how broad bones are described."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

import numpy as np
from numpy.typing import ArrayLike
from scipy.interpolate import CubicSpline, RBFInterpolator
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
        return _sample(self._heights, self._low, u, v)

    def above(self, u: Array, v: Array, height: Array) -> Array:
        """Approximate signed distance of points at *height* over (u, v) from the sheet."""
        return (height - self.at(u, v)) * _sample(self._flatness, self._low, u, v)


class Outline:
    """Signed distance in a plane to a closed curve, smooth through landmarks; negative inside.

    Args:
        landmarks: rows u, v in mm along the curve; mirrored, from the mid line to the mid line.
        mirrored: whether the curve is completed at -u.
        margin: how far around the curve distances are wanted, mm; beyond, they stay level.
    """

    def __init__(self, landmarks: ArrayLike, mirrored: bool = False, margin: float = 8.0) -> None:
        points = np.array(landmarks, float)
        if mirrored:
            points = np.r_[points, (points * [-1, 1])[::-1][points[::-1, 0] > 0]]
        points = np.r_[points, points[:1]]
        walked = np.r_[0, np.cumsum(np.sqrt(np.linalg.norm(np.diff(points, axis=0), axis=1)))]
        curve = CubicSpline(walked, points, bc_type="periodic")
        rim = curve(np.linspace(0, walked[-1], 161))
        self.low, self.high = rim.min(axis=0) - margin, rim.max(axis=0) + margin
        axes = [np.arange(a, b + STEP, STEP) for a, b in zip(self.low, self.high, strict=True)]
        u, v = np.meshgrid(*axes, indexing="ij")
        nearest, inside = np.full(u.shape, np.inf), np.zeros(u.shape, bool)
        for (u0, v0), (u1, v1) in pairwise(rim):
            du, dv = u1 - u0, v1 - v0
            share = np.clip(((u - u0) * du + (v - v0) * dv) / (du * du + dv * dv), 0, 1)
            away = np.hypot(u - u0 - share * du, v - v0 - share * dv)
            nearest = np.minimum(nearest, away)
            crossed = (v0 > v) != (v1 > v)
            if dv:
                inside ^= crossed & (u < u0 + du * (v - v0) / dv)
        self._distance = np.where(inside, -nearest, nearest).astype(F)

    def at(self, u: ArrayLike, v: ArrayLike) -> Array:
        """Distance at (u, v)."""
        return _sample(self._distance, self.low, u, v)


def _sample(grid: Array, low: Iterable[float], u: ArrayLike, v: ArrayLike) -> Array:
    """Values between the points of *grid*, whose first point is *low*."""
    place = [(np.asarray(c, F) - F(first)) / F(STEP) for c, first in zip((u, v), low, strict=True)]
    return map_coordinates(grid, np.broadcast_arrays(*place), order=1, mode="nearest")
