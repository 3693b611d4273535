"""The body of a neck vertebra: saddle-shaped end-plates with an uncinate process on each side."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from viewer.shapes.cervical_table import Measurements
from viewer.shapes.fields import (
    Array,
    Coordinates,
    F,
    Part,
    Region,
    smooth_max,
    smooth_step,
    superellipse,
    sweep,
)


def body(p: Measurements) -> Part:
    """The drum of the body between its two end-plates."""
    widest = 3.0
    width = _bend(p.upper_width / 2, p.waist_width / 2, p.lower_width / 2 + 0.25)
    rounded = 0.3  # what the rounding of the upper rim takes away
    front = _bend(p.upper_front - rounded, p.waist_front, p.lower_front)
    back = _bend(p.upper_back + rounded, p.waist_back, p.lower_back)

    def field(q: Coordinates) -> Array:
        x, y, z = q
        s = np.clip(z / F(p.half_height), -1.1, 1.15)
        # above the floor the sides close in again, to the sharp crests of the uncinate processes
        a = width(np.minimum(s, F(0.8))) - F(0.3) * np.clip(z - F(p.half_height) + F(0.6), 0, 5)
        fore, rear = F(widest) - front(s), back(s) + F(0.8) - F(widest)
        v = y - F(widest)
        share = smooth_step(-2.0, 1.0, v)
        n = F(2.25) * (1 - share) + F(2.8) * share
        d = superellipse(x, v, a, np.where(v > 0, rear, fore), n)
        hollow = F(40.0)
        d = smooth_max(d, hollow - np.sqrt(x * x + (y - (back(s) + hollow)) ** 2), F(1.5))
        upper, lower = _tops(p, x, y)
        return smooth_max(smooth_max(d, z - upper, F(0.8)), lower - z, F(2.4))

    reach = max(p.upper_width, p.lower_width) / 2 + 2
    top = p.half_height + p.uncus_height + 2
    low = np.array([-reach, p.lower_front - 2, -p.half_height - 3])
    high = np.array([reach, p.lower_back + 4, top])
    beside = crest(p)

    def drum(x: Array, y: Array, z: Array, n: Array) -> np.ndarray:
        return (y < p.waist_back + 2) & (x < p.waist_width / 2 + 2.2) & ~beside(x, y, z, n)

    return Part("body", field, low, high, 2.8).named(1.2, drum)


def upper_floor(p: Measurements) -> Region:
    """Where the surface is the upper end-plate."""

    def where(x: Array, y: Array, z: Array, normals: Array) -> np.ndarray:
        upper, _ = _tops(p, x, y)
        inside = (x < p.floor_width / 2 - 0.1) & (y < p.upper_back + 1)
        return inside & (np.abs(z - upper) < 1.2) & (normals[:, 2] > 0.55)

    return where


def lower_floor(p: Measurements) -> Region:
    """Where the surface is the lower end-plate."""

    def where(x: Array, y: Array, z: Array, normals: Array) -> np.ndarray:
        _, lower = _tops(p, x, y)
        inside = (x < p.lower_width / 2) & (y < p.lower_back + 1)
        return inside & (np.abs(z - lower) < 1.2) & (normals[:, 2] < -0.5)

    return where


def uncinate_process(p: Measurements) -> Part:
    """The crest along each side of the upper end-plate."""
    x, z = p.upper_width / 2 - 1.6, p.half_height + p.uncus_height
    path = [
        (x - 3.6, p.upper_front + 3.4, p.half_height - 1.0, 1.6, 0.7),
        (x - 1.9, -2.4, z - 2.9, 2.2, 0.7),
        (x - 0.7, -0.2, z - 1.9, 2.4, 0.7),
        (x - 0.6, 2.4, z - 2.9, 2.2, 0.7),
        (x - 1.4, p.upper_back - 1.6, p.half_height - 0.9, 1.6, 0.8),
    ]
    return sweep("uncinate_process", path, ref=(0.45, 0, 1), n=1.8, k=3.0).named(1.6, crest(p))


def crest(p: Measurements) -> Region:
    """Where the surface can be that of an uncinate process."""

    def where(x: Array, y: Array, z: Array, n: Array) -> np.ndarray:
        beside = (x > p.floor_width / 2 - 1.4) & (x < p.upper_width / 2 + 3.0)
        return (z > p.half_height + 0.7) & beside & (y < p.upper_back + 1.5)

    return where


def _tops(p: Measurements, x: Array, y: Array) -> tuple[Array, Array]:
    """Heights of the two end-plates: saddles, raised at the sides above, hollow below."""
    middle = (p.upper_front + p.upper_back) / 2
    depth = p.upper_back - p.upper_front
    slope = (p.body_height_back - p.body_height_front) / 2 / depth
    v = (y - F(middle)) / F(depth / 2)
    half = F(p.half_height)
    rim = (p.upper_width - p.floor_width) / 2 + 0.2
    side = np.clip((np.abs(x) - F(p.floor_width / 2 - 1.6)) / F(rim), 0, 1) ** F(1.5)
    along = smooth_step(p.upper_front, 0.0, y) * (1 - smooth_step(-0.6, p.upper_back + 0.4, y))
    upper = half + F(slope) * (y - F(middle)) - F(0.3) * v * v + F(0.1)
    hollow = np.clip(np.abs(x) / F(p.floor_width / 2), 0, 1) ** 2
    upper = upper + F(0.9) * hollow + F(p.uncus_height - 0.9) * side * along
    # behind, where the nerve leaves, the corner of the body is rounded off
    upper = upper - F(3.2) * side * smooth_step(2.0, p.upper_back + 0.2, y)
    across = np.clip(np.abs(x) / F(p.lower_width / 2), 0, 1.1)
    lower = -half - F(slope) * (y - F(middle)) + F(1.1) * (1 - np.clip(v * v, 0, 1.0))
    lower = lower - F(0.5) + F(0.9) * across**6
    return upper, lower


def _bend(upper: float, waist: float, lower: float) -> Callable[[Array], Array]:
    """The quadratic through values at 0.8, 0 and -0.8 of the half height."""
    square = ((upper + lower) / 2 - waist) / 0.64
    slope = (upper - lower) / 1.6
    return lambda s: F(waist) + F(slope) * s + F(square) * s * s
