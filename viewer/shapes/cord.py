"""The spinal cord in its canal, from the skull to the conus at L1, and its terminal thread."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from scipy.interpolate import PchipInterpolator

from viewer.core.anatomy import LEVELS, NERVES, SACRUM
from viewer.shapes import atlas_axis, bones, cervical, cervical_table, sacrum_table, thoracolumbar
from viewer.shapes.fields import Array

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
#: nerve, and the middle of the piece of cord that it comes from: level, height in its bone (mm).
#: The cord is shorter than its canal (class B, the mapping of textbooks, which varies by a level)
SEGMENTS = {
    "C1": ("C1", 9.0),
    "C2": ("C2", 6.0),
    "C5": ("C4", -5.0),
    "C8": ("C7", -4.0),
    "T1": ("T1", 2.0),
    "T6": ("T5", 5.0),
    "T12": ("T10", 0.0),
    "L1": ("T11", 9.0),
    "L5": ("T12", 2.0),
    "S1": ("T12", -7.0),
    "S5": ("L1", 1.0),
    "Co1": ("L1", -3.0),
}
#: furrows of the cord: where round it (degrees from its left side, over its front), how deep a
#: share of its half size, how wide (degrees). In front the fissure, behind the sulcus between two
#: shallower ones, from which the posterior rootlets come
FURROWS = ((90.0, 0.42, 6.0), (270.0, 0.08, 5.0), (236.0, 0.05, 6.0), (304.0, 0.05, 6.0))


@dataclass(frozen=True)
class Tube:
    """A bar: points along it (n, 3), its half sizes (n, 2), its part, points round a section.

    *section* (around, 2) is its form where it is not an ellipse: x, and the other way than y.
    """

    part: str
    path: Array
    half: Array
    around: int = 8
    section: Array | None = None


@cache
def tubes() -> tuple[Tube, Tube]:
    """Cord and conus in one, then the terminal thread, in the column's frame."""
    return _cord(), _thread()


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


def shade(points: Array) -> Array:
    """Light (0..1) on *points* of the cord: its fissure and the furrow behind lie in shadow."""
    tube = _cord()
    z = tube.path[::-1, 2]
    x, y, width, depth = (
        np.interp(points[:, 2], z, values[::-1]) for values in (*tube.path[:, :2].T, *tube.half.T)
    )
    across, ahead = (points[:, 0] - x) / width, (y - points[:, 1]) / depth
    sunk = np.clip(1.0 - np.hypot(across, ahead), 0, 0.4) / 0.4
    return 1 - 0.14 * np.exp(-((across / 0.14) ** 2)) - 0.4 * sunk


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


def along(z: Array) -> Array:
    """Middle of the canal (n, 3) at heights *z*, from S2 up to the skull."""
    return np.column_stack([_canal()(z), z])


def size(z: Array) -> Array:
    """Half the cord's width and depth (n, 2) at heights *z*; 0 under its tip."""
    tube = _cord()
    reach, thin = tube.path[::-1, 2], tube.half[::-1]
    return np.stack([np.interp(z, reach, half, left=0.0) for half in thin.T], axis=1)


def segment(nerve: str) -> float:
    """z of the middle of the piece of cord that a nerve comes from."""
    known = [NERVES.index(name) for name in SEGMENTS]
    heights = [middle(level, rise)[2] for level, rise in SEGMENTS.values()]
    return float(PchipInterpolator(known, heights)(NERVES.index(nerve)))


def _section() -> Array:
    """Points (around, 2) of the cord's section of size 1, with its furrows."""
    turn = {12.0 * k for k in range(30)}
    for at, _, wide in FURROWS:
        turn -= {a for a in turn if abs(a - at) < 12}
        turn |= {at, at - 0.55 * wide, at + 0.55 * wide, at - 1.3 * wide, at + 1.3 * wide}
    angle = np.array(sorted(turn), float)
    radius = np.ones(len(angle))
    for at, deep, wide in FURROWS:
        radius -= deep * np.clip(1 - np.abs(angle - at) / wide, 0, 1)
    angle = np.radians(angle)
    return np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)


@cache
def _cord() -> Tube:
    at = np.array([middle(level, rise)[2] for level, rise, _, _ in SECTIONS])
    sizes = np.array([[width, depth] for *_, width, depth in SECTIONS]) / 2
    z = np.linspace(at[0], at[-1], 90)
    half = PchipInterpolator(at[::-1], sizes[::-1])(z)
    section = _section()
    return Tube("cord", along(z), half, len(section), section)


def _thread() -> Tube:
    z = np.linspace(middle("L1", -9.0)[2] + 0.2, middle("S2")[2], 30)
    return Tube("cauda_equina", along(z), np.full((30, 2), 0.5), 6)
