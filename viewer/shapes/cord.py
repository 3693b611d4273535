"""The spinal cord in its canal: cord, conus at L1, and the roots of the cauda equina below."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from scipy.interpolate import PchipInterpolator

from viewer.core.anatomy import LEVELS, SACRUM
from viewer.shapes import atlas_axis, bones, cervical, cervical_table, sacrum_table, thoracolumbar
from viewer.shapes.fields import Array, smooth_step

PARTS = ("cauda_equina", "conus_medullaris", "cord")

#: level, height in its bone (mm), width and depth of the cord there (mm). C2, C4 and C7 Sherman
#: 1990, T8 and the swelling for the legs Frostell 2016, the conus Saifuddin 1998; else design
SECTIONS = (
    ("C1", 10.0, 11.4, 8.8),
    ("C2", 0.0, 12.4, 8.8),
    ("C4", 0.0, 14.0, 8.7),
    ("C5", 0.0, 13.9, 8.4),
    ("C7", 0.0, 11.4, 7.4),
    ("T2", 0.0, 9.2, 6.8),
    ("T4", 0.0, 8.4, 6.3),
    ("T8", 0.0, 8.3, 6.3),
    ("T10", 0.0, 8.8, 6.8),
    ("T11", 0.0, 9.4, 7.5),
    ("T12", 4.0, 8.8, 7.2),
    ("L1", 9.0, 6.4, 5.6),
    ("L1", -1.0, 3.4, 3.2),
    ("L1", -9.0, 1.0, 1.0),
)
#: level, height in its bone (mm), how plump the grey matter is there, how far it has lateral horns.
#: Plump where the limbs' segments C5-T1 and L2-S3 lie, and towards its
#: tip; lateral horns in T1-L2 (class B, recalled)
GREY = (
    ("C1", 10.0, 0.4, 0.0),
    ("C3", 0.0, 0.5, 0.0),
    ("C5", 0.0, 1.0, 0.0),
    ("C7", 0.0, 1.0, 0.0),
    ("T1", 0.0, 0.7, 1.0),
    ("T2", 0.0, 0.25, 1.0),
    ("T4", 0.0, 0.0, 1.0),
    ("T9", 0.0, 0.0, 1.0),
    ("T10", 0.0, 0.35, 1.0),
    ("T11", 0.0, 0.9, 1.0),
    ("T12", 0.0, 1.2, 0.0),
    ("L1", -9.0, 1.4, 0.0),
)
#: at how many heights the grey matter is told
HEIGHTS = 40
#: where the swelling for the legs starts to narrow to the conus
CONUS = ("T12", 4.0)
#: the pairs of roots of the cauda equina: where each leaves the canal
ROOTS = ("L2", "L3", "L4", "L5", "S1", "S2", "S2", "S2")


@dataclass(frozen=True)
class Tube:
    """A bar of elliptic section: points along it (n, 3), its half sizes (n, 2), its part."""

    part: str
    path: Array
    half: Array


@cache
def tubes() -> tuple[Tube, ...]:
    """Cord and conus in one, then the roots and the terminal thread, in the column's frame."""
    return (_cord(), *_cauda())


def conus_start() -> float:
    """z below which the cord is called conus."""
    return float(middle(*CONUS)[2])


def grey() -> Array:
    """Rows (40, 7) at even heights upwards: the cord's middle, its half sizes, GREY's last two."""
    tube = _cord()
    z = np.linspace(tube.path[-1, 2], tube.path[0, 2], HEIGHTS)
    known = np.column_stack([tube.path, tube.half])[::-1]
    at = np.array([middle(level, rise)[2] for level, rise, _, _ in GREY])[::-1]
    forms = [np.interp(z, at, form) for form in np.array([row[2:] for row in GREY])[::-1].T]
    return np.column_stack([*(np.interp(z, known[:, 2], column) for column in known.T), *forms])


def stem(points: Array) -> Array:
    """Whether *points* (n, 3) on the surface belong to the cord itself and not to its roots."""
    tube = _cord()
    z = tube.path[::-1, 2]
    x, y, width, depth = (
        np.interp(points[:, 2], z, values[::-1]) for values in (*tube.path[:, :2].T, *tube.half.T)
    )
    off = np.hypot((points[:, 0] - x) / width, (points[:, 1] - y) / depth)
    return (off < 1.12) & (points[:, 2] > z[0] - 1.0)


def shade(points: Array) -> Array:
    """Light (0..1) on *points*: the furrow in front and the one behind lie in shadow."""
    x = points[:, 0] / 0.9
    return np.where(stem(points), 1 - 0.22 * np.exp(-x * x), 0.92)


def middle(level: str, rise: float = 0.0) -> Array:
    """Middle of the canal, *rise* mm over the middle of the bone, in the column's frame."""
    if level == "C1":
        own = [0, sum(atlas_axis.canal()) / 2, rise]
    elif level == "C2":
        p = atlas_axis.measurements()["C2"]
        own = [0, p["canal_back"] - 8.0, rise]
    elif level.startswith("S"):
        y, z = sacrum_table.size("canal_y", level), sacrum_table.size("canal_z", level)
        return bones.placement(SACRUM).out(np.array([[0.0, y, z]]))[0]
    else:
        table = cervical if level in cervical_table.LEVELS else thoracolumbar
        p = table.measurements()[level]
        own = [0, 0.5 * p.waist_back + 0.5 * p.canal_back, rise]
    return bones.placement(level).out(np.array([own], float))[0]


@cache
def _canal() -> PchipInterpolator:
    """(x, y) of the middle of the canal by z, from S2 up to the skull."""
    top = middle("C1") + np.array([0, -2.0, 24.0])
    middles = [top, *(middle(level) for level in LEVELS), middle("S1"), middle("S2")]
    points = np.array(sorted(middles, key=lambda p: float(p[2])))
    ends = np.pad(points[:, :2], ((1, 1), (0, 0)), mode="edge")
    even = (ends[:-2] + 2 * ends[1:-1] + ends[2:]) / 4
    return PchipInterpolator(points[:, 2], even)


def _along(z: Array) -> Array:
    return np.column_stack([_canal()(z), z])


def _cord() -> Tube:
    at = np.array([middle(level, rise)[2] for level, rise, _, _ in SECTIONS])
    size = np.array([[width, depth] for *_, width, depth in SECTIONS]) / 2
    z = np.linspace(at[0], at[-1], 170)
    half = PchipInterpolator(at[::-1], size[::-1])(z)
    return Tube("cord", _along(z), half)


def _cauda() -> list[Tube]:
    """Roots that leave the conus, run down beside each other and turn out of the canal."""
    start, tip = conus_start(), middle("L1", -9.0)[2]
    tubes = []
    thread = np.linspace(tip + 0.2, middle("S2")[2], 60)
    tubes.append(Tube("cauda_equina", _along(thread), np.full((60, 2), 0.55)))
    cord = _cord()
    reach, thin = cord.path[::-1, 2], cord.half[::-1]
    for order, level in enumerate(ROOTS):
        end = middle(level, -4.0 if level.startswith("L") else 0.0)[2]
        z = np.linspace(start - 5.0 - 2.2 * order, end, 60)
        share = np.linspace(0, 1, 60)
        # round the conus in one ring, below it in two rows behind each other: L2 outermost, and
        # of each side none beyond the middle
        free = smooth_step(0.0, 14.0, tip + 8.0 - z)
        angle = np.radians((1 - free) * (20 * order - 62) + free * (16 * order - 34))
        layer = 1 - 0.34 * free * (order % 2)
        ring = np.stack([np.interp(z, reach, half, left=0.0) for half in thin.T], 1) + 0.6
        bulge = (free * smooth_step(middle("S1")[2], middle("L4")[2], z))[:, None]
        ring = layer[:, None] * np.maximum(ring, [3.9, 3.0] + bulge * [1.1, 0.8])
        ring *= smooth_step(-0.04, 0.05, share)[:, None] * 0.3 + 0.7
        out = np.where(share > 0.86, (share - 0.86) / 0.14, 0) ** 1.6
        x = ring[:, 0] * np.cos(angle) + 4.0 * out
        y = ring[:, 1] * np.sin(angle) - 1.5 * out
        half = np.repeat(0.5 + 0.1 * free, 2).reshape(-1, 2)
        half[-4:] *= np.linspace(0.9, 0.5, 4)[:, None]
        for side in (1, -1):
            path = _along(z)
            path[:, 0] += side * x
            path[:, 1] += y
            tubes.append(Tube("cauda_equina", path, half))
    return tubes
