"""Lungs, breasts and liver: simple forms at their size and place within and upon the ribs.

Their sizes and places are in surroundings.csv.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from typing import Final

import numpy as np
from scipy.interpolate import PchipInterpolator

from viewer.core.anatomy import LEVELS
from viewer.shapes import bones, chest, vessels
from viewer.shapes import surroundings_table as table
from viewer.shapes.fields import Array, smooth_max, smooth_min, smooth_step, superellipse
from viewer.shapes.lofts import Grown, Structure

#: heart and its bag: middle, half sizes along its own axes, and where its tip points
HEART: Final = table.rows("heart")
#: where before the heart the left lung leaves it free, from its middle (mm); design
CARDIAC_NOTCH: Final = ((-12.0, -16.0, -12.0), (-24.0, -32.0, -24.0), (-30.0, -52.0, -40.0))
#: what fills the middle of the chest: y of its middle, half width, half depth
(MIDDLE,) = table.rows("mediastinum")
#: half width and depth that a vertebral body and what covers it take between them (mm)
BODY: Final = 21.0
#: height of a lung's lower border in front and behind, above the diaphragm's own
(LOWER_BORDER,) = table.rows("lung_border")
#: the root of a lung: its middle, and half its depth, width and height
HILUM: Final = table.rows("hilum")
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

    def organ(id: str, form: Callable[[], Grown], triangles: int = 5000) -> Structure:
        return Structure(id, "organ", "organs", triangles, form)

    return (
        organ("lung_left", partial(_lung, 1)),
        organ("lung_right", partial(_lung, -1)),
        organ("breast_left", partial(_breast, 1), 2400),
        organ("breast_right", partial(_breast, -1), 2400),
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


@cache
def _column() -> PchipInterpolator:
    """y of the middles of the vertebral bodies by z."""
    middles = np.array([bones.placement(level).shift for level in reversed(LEVELS)])
    return PchipInterpolator(middles[:, 2], middles[:, 1])


def _middle(points: Array) -> Array:
    """Distance to all that lies between the lungs: heart, great vessels, gullet, spine."""
    y, width, depth = MIDDLE
    x, z = points[:, 0], points[:, 2]
    narrow = 1 - 0.25 * np.clip((z - 380) / 60, 0, 1)
    between = superellipse(x, points[:, 1] - y, width * narrow, depth, 2.6)
    spine = superellipse(x, points[:, 1] - _column()(z), BODY, BODY, 2.2)
    between = smooth_min(smooth_min(between, heart(points), 24.0), spine, 20.0)
    return smooth_min(between, np.abs(x) - 6.0, 6.0)


def _lung(side: int) -> Grown:
    out, back, top = APEX
    (forward, behind_), (hilum, size) = LOWER_BORDER, HILUM

    def field(points: Array) -> Array:
        x, y, z = points.T
        dome = z - top + ((x - side * out) / 24) ** 2 * 12 + ((y - back) / 30) ** 2 * 12
        slope = np.hypot((x - side * out) / 24, (y - back) / 30 * 0.8)
        total = smooth_max(chest.wall(points) + PLEURA, dome / np.sqrt(1 + slope**2), 14.0)
        # it does not fill the narrow room between wall and diaphragm
        border = forward + (behind_ - forward) * smooth_step(-110, 30, y)
        total = smooth_max(total, border - z, 12.0)
        total = smooth_max(total, -chest.diaphragm(points) + 2.0, 12.0)
        total = smooth_max(total, -_middle(points), 16.0)
        if side > 0:  # its front border gives way to the heart, down to the lingula
            for ahead in CARDIAC_NOTCH:
                total = smooth_max(total, 2.0 - heart(points - np.array(ahead)), 14.0)
        total = smooth_max(total, 3.0 - vessels.trunk(points), 8.0)
        dx, dy, dz = (points - np.array(hilum) * [side, 1, 1]).T
        gate = superellipse(dy, dz, size[1], size[2], 2.0, dx, size[0])
        total = smooth_max(total, -gate, 8.0)
        place, way = (np.array(v) for v in FISSURE)
        behind = (points - place) @ (way * [side, 1, 1])
        total = total + FURROW * np.exp(-((behind / 2.8) ** 2))
        if side < 0:
            front = smooth_step(-2, 3, behind)
            level = z - HORIZONTAL - 0.12 * (y + 80)
            total = total + front * FURROW * np.exp(-((level / 2.8) ** 2))
        return total

    low, high = np.array([0.0, -135, 205]), np.array([132.0, 62, 452])
    if side < 0:
        low[0], high[0] = -132, 0
    return Grown(field, low, high, 2.2)


def _breast(side: int) -> Grown:
    (out, height), (half, upper, lower, deep) = BREAST
    under = 9.0  # the muscle between ribs and breast
    ahead = np.linspace(-60, -150, 91)
    over_wall = chest.wall(np.stack([0 * ahead + out, ahead, 0 * ahead + height], axis=1))
    skin = np.interp(under, over_wall, ahead)

    def field(points: Array) -> Array:
        # it looks a little outwards
        across = 0.94 * (side * points[:, 0] - out) + 0.34 * (points[:, 1] - skin)
        up = points[:, 2] - height
        over = smooth_step(-0.3, 1.0, up / upper)
        high = lower + (upper - lower) * smooth_step(-0.6, 0.6, up / lower)
        thick = deep * (1 - 0.5 * over)  # full below, a slope above
        above = chest.wall(points) - under
        nipple = 3.0 * np.exp(-(((across + 3) / 5.0) ** 2) - ((up + 6) / 5.0) ** 2)
        rise = np.abs(above - 5.0 - nipple)  # widest before its base, so that its rim is round
        total = (across / half) ** 2 + (up / high) ** 2 + (rise / thick) ** 1.85
        front = 0.5 * thick * (total - 1)
        return smooth_max(front, -above, 8.0)

    low, high = np.array([5.0, -190, 245]), np.array([150.0, -20, 395])
    if side < 0:
        low[0], high[0] = -150, -5
    return Grown(field, low, high, 2.0)


def _liver() -> Grown:
    def field(points: Array) -> Array:
        x, y, z = points.T
        total = smooth_max(chest.wall(points) + PLEURA + 3, chest.diaphragm(points) + 3.0, 12.0)
        floor = 201 + 0.40 * x + 0.34 * (y + 60) - 0.0022 * (x + 30) ** 2
        floor = floor + 0.008 * np.maximum(x, 0) ** 2  # the left lobe thins out
        total = smooth_max(total, (floor - z) / 1.13, 9.0)
        total = smooth_max(total, (z - 281 + 0.34 * (x + 60)) / 1.06, 16.0)
        left = (x - 62 + 0.35 * (250 - z)) / 1.06
        total = smooth_max(total, left, 28.0)
        spine = superellipse(x - 4, y - 12, 40, 46, 2.2)
        total = smooth_max(total, -spine, 16.0)
        stomach = np.linalg.norm((points - [70, 8, 225]) / [1.0, 1.0, 1.2], axis=1) - 62
        total = smooth_max(total, -stomach, 12.0)
        groove = np.exp(-(((x - 6) / 3.5) ** 2)) * np.clip((-60 - y) / 20, 0, 1)
        return total + 1.8 * groove

    return Grown(field, np.array([-128.0, -130, 125]), np.array([75.0, 56, 300]), 2.6)
