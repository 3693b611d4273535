"""The room inside the ribs: its wall, and the diaphragm that floors it."""

from __future__ import annotations

from functools import cache, partial, reduce
from typing import Final

import numpy as np
from scipy.interpolate import RBFInterpolator, RegularGridInterpolator

from viewer.shapes import ribs, sternum
from viewer.shapes import surroundings_table as table
from viewer.shapes.fields import Array, smooth_min

#: y of the upright line round which the chest wall is measured (mm)
AXIS: Final = table.number("chest_axis")
#: half width and half depth of the belly's wall below the ribs (mm)
(BELLY,) = table.rows("belly")
#: the two domes of the diaphragm at rest and its middle: top, and how far round it falls by 50 mm
#: outwards, forwards and backwards
DOMES: Final = tuple(table.rows(f"dome_{part}") for part in ("right", "left", "middle"))


@cache
def _wall() -> RegularGridInterpolator:
    rows = []
    for n in ribs.NUMBERS[:11]:
        rows.append(ribs.course(n)[::3])
        if n < 11:
            rows.append(sternum.bar(n)[::4])
    drop = np.linspace(-40, 104, 10)
    rows.append(sternum.sternal(drop))
    turn = np.linspace(0, np.pi, 14)
    for height in (110.0, 150.0):
        belly = np.stack([BELLY[0] * np.sin(turn), -BELLY[1] * np.cos(turn), 0 * turn], axis=1)
        rows.append(belly + [0, AXIS, height])
    points = np.concatenate(rows)
    angle = np.arctan2(points[:, 0], AXIS - points[:, 1])
    given = np.stack([angle * 60, points[:, 2]], axis=1)
    radius = np.hypot(points[:, 0], points[:, 1] - AXIS)
    given = np.concatenate([given, given * [-1, 1]])
    smooth = RBFInterpolator(given, np.tile(radius, 2), smoothing=400.0)
    angles, heights = np.linspace(0, np.pi, 46), np.linspace(120, 470, 60)
    grid = np.stack(np.meshgrid(angles * 60, heights, indexing="ij"), axis=-1)
    table = smooth(grid.reshape(-1, 2)).reshape(grid.shape[:2])
    return RegularGridInterpolator((angles, heights), table)


def wall(points: Array) -> Array:
    """Distance of *points* (n, 3) outwards from the middle of the rib cage's wall."""
    x, y = np.abs(points[:, 0]), points[:, 1] - AXIS
    at = np.stack([np.arctan2(x, -y), np.clip(points[:, 2], 120, 470)], axis=1)
    return np.hypot(x, y) - _wall()(at)


def diaphragm(points: Array) -> Array:
    """Height of *points* (n, 3) over the diaphragm, measured square to it."""
    heights = []
    for (x, y, z), (out, front, back) in DOMES:
        dx, dy = points[:, 0] - x, points[:, 1] - y
        deep = np.where(dy < 0, front, back)
        fall = 50 * ((dx / out) ** 2 + (dy / deep) ** 2)
        slope = np.hypot(100 * dx / out**2, 100 * dy / deep**2)
        heights.append((points[:, 2] - z + fall) / np.sqrt(1 + slope**2))
    return reduce(partial(smooth_min, k=12.0), heights)
