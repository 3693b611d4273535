"""Lungs, breasts and liver: simple forms at their size and place within and upon the ribs.

Their sizes and places are in surroundings.csv.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

import numpy as np

from viewer.shapes import chest, vessels
from viewer.shapes import surroundings_table as table
from viewer.shapes.fields import Array, smooth_max, smooth_min, smooth_step, superellipse
from viewer.shapes.lofts import Grown, Structure

#: heart and its bag: middle, half sizes along its own axes, and where its tip points
HEART: Final = table.rows("heart")
#: where before the heart the left lung leaves it free, from its middle (mm); design
CARDIAC_NOTCH: Final = ((-12.0, -16.0, -12.0), (-24.0, -32.0, -24.0), (-30.0, -52.0, -40.0))
#: what fills the middle of the chest: y of its middle, half width, half depth
(MIDDLE,) = table.rows("mediastinum")
#: top of a lung: how far from the middle, y, z
(APEX,) = table.rows("apex")
#: between ribs and lung, between diaphragm and liver (mm)
PLEURA: Final = table.number("pleura")
#: oblique fissure: a point on it, the way it faces; horizontal fissure of the right lung: z
FISSURE: Final = table.rows("oblique_fissure")
HORIZONTAL: Final = table.number("horizontal_fissure")
#: depth of the furrow that a fissure draws on the surface (mm)
FURROW: Final = table.number("furrow")
#: middle of a breast on the chest wall (x, z); half width, reach up and down, depth
BREAST: Final = table.rows("breast")


def all() -> tuple[Structure, ...]:
    """The organs that tumours of the spine often come from, and the large vessels."""

    def organ(id: str, form: Callable[[], Grown]) -> Structure:
        return Structure(id, "organ", "organs", 4000, form)

    return (
        organ("lung_left", partial(_lung, 1)),
        organ("lung_right", partial(_lung, -1)),
        organ("breast_left", partial(_breast, 1)),
        organ("breast_right", partial(_breast, -1)),
        organ("liver", _liver),
        *vessels.all(),
    )


def heart(points: Array) -> Array:
    """Distance of *points* (n, 3) to the heart in its bag."""
    centre, half, tip = (np.array(v) for v in HEART)
    along = tip / np.linalg.norm(tip)
    across = np.cross(along, [0, 1.0, 0])
    across /= np.linalg.norm(across)
    axes = np.stack([along, np.cross(across, along), across])
    own = (points - centre) @ axes.T
    return superellipse(own[:, 0], own[:, 1], half[0], half[1], 2.2, own[:, 2], half[2])


def _middle(points: Array) -> Array:
    """Distance to all that lies between the lungs: heart, great vessels, gullet, spine."""
    y, width, depth = MIDDLE
    x, z = points[:, 0], points[:, 2]
    narrow = 1 - 0.25 * np.clip((z - 380) / 60, 0, 1)
    between = superellipse(x, points[:, 1] - y, width * narrow, depth, 2.6)
    between = smooth_min(between, heart(points), 24.0)
    return smooth_min(between, np.abs(x) - 5.0, 4.0)


def _lung(side: int) -> Grown:
    out, back, top = APEX

    def field(points: Array) -> Array:
        x, y, z = points.T
        dome = z - top + ((x - side * out) / 24) ** 2 * 12 + ((y - back) / 30) ** 2 * 12
        slope = np.hypot((x - side * out) / 24, (y - back) / 30 * 0.8)
        total = smooth_max(chest.wall(points) + PLEURA, dome / np.sqrt(1 + slope**2), 14.0)
        total = smooth_max(total, -chest.diaphragm(points) + 2.0, 7.0)
        total = smooth_max(total, -_middle(points), 12.0)
        if side > 0:  # its front border gives way to the heart, down to the lingula
            for ahead in CARDIAC_NOTCH:
                total = smooth_max(total, 2.0 - heart(points - np.array(ahead)), 10.0)
        total = smooth_max(total, 3.0 - vessels.trunk(points), 8.0)
        total = np.maximum(total, 3.0 - side * x)
        place, way = (np.array(v) for v in FISSURE)
        behind = (points - place) @ (way * [side, 1, 1])
        total = total + FURROW * np.exp(-((behind / 3.2) ** 2))
        if side < 0:
            front = smooth_step(-2, 3, behind)
            level = z - HORIZONTAL - 0.12 * (y + 80)
            total = total + front * FURROW * np.exp(-((level / 3.2) ** 2))
        return total

    low, high = np.array([0.0, -135, 205]), np.array([132.0, 62, 452])
    if side < 0:
        low[0], high[0] = -132, 0
    return Grown(field, low, high, 2.4)


def _breast(side: int) -> Grown:
    (out, height), (half, upper, lower, deep) = BREAST
    under = 9.0  # the muscle between ribs and breast

    def field(points: Array) -> Array:
        across, up = side * points[:, 0] - out, points[:, 2] - height
        over = smooth_step(-0.5, 0.8, up / upper)
        high = lower + (upper - lower) * smooth_step(-0.6, 0.6, up / lower)
        share = 1 - (across / half) ** 2 - (up / high) ** 2
        swell = np.maximum(share, 0.0) ** (0.72 + 0.6 * over)  # full below, a slope above
        swell = deep * (0.6 * swell + 0.4 * np.maximum(share, -2.0))  # a rim with an edge
        nipple = np.exp(-(((across - 5) / 5.5) ** 2) - ((up + 7) / 5.5) ** 2)
        above = chest.wall(points) - under
        front = (above - swell - 4.0 * nipple) / 1.6
        return smooth_max(front, -above, 14.0)  # rounded, as a thin edge would be ragged

    low, high = np.array([5.0, -190, 245]), np.array([150.0, -30, 395])
    if side < 0:
        low[0], high[0] = -150, -5
    return Grown(field, low, high, 2.0)


def _liver() -> Grown:
    def field(points: Array) -> Array:
        x, y, z = points.T
        total = smooth_max(chest.wall(points) + PLEURA + 3, chest.diaphragm(points) + 3.0, 12.0)
        floor = 201 + 0.40 * x + 0.34 * (y + 60) - 0.0022 * (x + 30) ** 2
        total = smooth_max(total, (floor - z) / 1.13, 9.0)
        left = (x - 62 + 0.35 * (250 - z)) / 1.06
        total = smooth_max(total, left, 28.0)
        spine = superellipse(x - 4, y - 12, 40, 46, 2.2)
        total = smooth_max(total, -spine, 16.0)
        stomach = np.linalg.norm((points - [70, 8, 225]) / [1.0, 1.0, 1.2], axis=1) - 62
        total = smooth_max(total, -stomach, 12.0)
        groove = np.exp(-(((x - 6) / 3.5) ** 2)) * np.clip((-60 - y) / 20, 0, 1)
        return total + 1.3 * groove

    return Grown(field, np.array([-128.0, -130, 125]), np.array([75.0, 56, 300]), 2.6)
