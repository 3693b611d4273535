"""The coccyx: four dwindling segments that hang from the apex of the sacrum and curve forwards."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

import numpy as np
from scipy.interpolate import PchipInterpolator

from viewer.shapes import sacrum
from viewer.shapes.fields import (
    Array,
    Coordinates,
    F,
    Part,
    Recipe,
    ball,
    smooth_max,
    smooth_step,
    superellipse,
    sweep,
    unit,
)

TABLE = Path(__file__).with_name("coccyx.csv")
SEGMENTS = ("Co1", "Co2", "Co3", "Co4")


def recipe() -> Recipe:
    """The coccyx in its own frame: origin and +z are those of its face towards the sacrum."""
    parts = (
        _spine(),
        *_transverse_processes(),
        _cornu(),
    )
    return Recipe("coccyx", parts, spacing=0.4, seed=26, rough=0.08, lump=0.16)


def placement() -> tuple[Array, Array]:
    """Rotation and shift from the coccyx's frame into the sacrum's: face to face with the apex."""
    plates = sacrum.plates()
    rear = unit(plates.lower_back - plates.lower_front)
    rotation = np.eye(3)
    rotation[1:, 1:] = [[rear[0], -rear[1]], [rear[1], rear[0]]]
    middle = (plates.lower_back + plates.lower_front) / 2
    return rotation, np.r_[0, middle] + rotation @ [0, 0, -size("gap")]


@cache
def size(measure: str, segment: str = "Co1") -> float:
    """One measurement of one segment, mm or degrees."""
    return _table()[measure][segment]


@cache
def _table() -> dict[str, dict[str, float]]:
    with TABLE.open(newline="", encoding="utf-8") as file:
        rows = csv.DictReader(line for line in file if not line.startswith("#"))
        return {row["measure"]: {s: float(row[s]) for s in SEGMENTS if row[s]} for row in rows}


def _spine() -> Part:
    """The bodies, fused: a flattened bar that dwindles and bends forwards, notched at its seams.

    A seam is a notch of each side and a shallow groove all round.
    """
    heights = [0.0, *(size("middle_z", s) for s in SEGMENTS), size("seam_z", SEGMENTS[-1])]
    last = size("middle_y", SEGMENTS[-1])
    ys = [0.0, *(size("middle_y", s) for s in SEGMENTS), last - 2.2]
    axis = PchipInterpolator(heights[::-1], ys[::-1])
    lean = axis.derivative()
    rows = [(0.0, size("facet_width") / 2, size("facet_depth") / 2)]
    above = 0.0
    for s in SEGMENTS:
        seam = size("seam_z", s)
        wide, deep = size("width", s) / 2, size("depth", s) / 2
        narrow, long = size("seam_width", s) / 2, above - seam
        rows += [  # square shoulders, straight sides that draw in, a seam
            (above - 0.22 * long, 0.97 * wide, deep),
            (above - 0.40 * long, wide, deep),
            (above - 0.75 * long, 0.8 * wide + 0.2 * narrow, 0.97 * deep),
            (seam, narrow, (0.6 if s == SEGMENTS[-1] else 0.92) * deep),
        ]
        above = seam
    z_at, wide_at, deep_at = np.array(rows[::-1]).T
    width, depth = PchipInterpolator(z_at, wide_at), PchipInterpolator(z_at, deep_at)
    tip = F(z_at[0])
    grooves = [(F(size("seam_z", s)), F(size("groove", s))) for s in SEGMENTS[:-1]]

    def field(q: Coordinates) -> Array:
        x, y, z = q
        along = np.clip(z, z_at[0], 0)
        for _ in range(3):  # to the height of the nearest point of the axis
            slope, away = lean(along).astype(F), y - axis(along).astype(F)
            foot = along + (z - along + away * slope) / (1 + slope * slope)
            along = np.clip(foot, z_at[0] + 0.2, 0)
        across = (y - axis(along).astype(F) - (z - along) * slope) / np.sqrt(1 + slope * slope)
        n = F(2.6) - F(0.6) * smooth_step(-7, -2, along)  # oval above, flatter below
        d = superellipse(x, across, width(along).astype(F), depth(along).astype(F), n)
        for seam, deep in grooves:
            d += deep * np.exp(-(((along - seam) / F(1.3)) ** 2))
        d = smooth_max(d, z + _dish(x, y), 1.6)
        return smooth_max(d, tip - foot, 3.0)

    low, high = np.array([0, ys[-1] - 4, z_at[0] - 3]), np.array([wide_at.max() + 1, 6, 2.0])
    return Part("body", field, low, high, 2.0)


def _dish(x: Array, y: Array) -> Array:
    """How far the oval face for the apex of the sacrum is hollowed."""
    half = F(size("facet_width") / 2 - 0.6), F(size("facet_depth") / 2 - 0.5)
    r = np.hypot(x / half[0], y / half[1])
    return F(0.6) * (1 - smooth_step(0.2, 0.9, r))


def _transverse_processes() -> list[Part]:
    """The wings: those of the first segment short flat lobes that turn up a little, of the second
    an edge."""
    tip, z, y = size("transverse_span") / 2, size("transverse_z"), size("middle_y")
    root = size("width") / 2 - 3
    wing = [
        (root, y, z - 0.8, 5.6, 3.0),
        (0.6 * root + 0.4 * tip, y + 0.5, z - 0.6, 5.2, 2.7),
        (0.3 * root + 0.7 * tip, y + 1.0, z, 4.4, 2.3),
        (tip - 1.6, y + 1.4, z + 0.9, 3.2, 1.9),
    ]
    label = "transverse_process"
    flat = sweep(label, wing, ref=(0, 0, 1), n=2.2, k=4.0, cap=1.8, m=30)
    tip, z, y = (size(row, "Co2") for row in ("transverse_span", "transverse_z", "middle_y"))
    edge = ball(label, (tip / 2 - 3.2, y + 0.6, z), (3.0, 1.8, 3.2), k=3.0)
    return [flat, edge]


def _cornu() -> Part:
    """The horn: a blunt post that stands up behind the face, below the horn of the sacrum."""
    x, y, z = size("cornu_x"), size("cornu_y"), size("cornu_z")
    stations = [
        (x - 1.4, y - 3.6, -10.0, 2.6, 1.8),
        (x - 0.6, y - 1.9, -6.0, 3.6, 2.4),
        (x, y - 0.5, -2.0, 3.0, 2.2),
        (x, y, 0.0, 2.4, 1.9),
        (x, y + 0.4, z - 1.8, 1.9, 1.6),
    ]
    return sweep("coccygeal_cornu", stations, ref=(1, 0, 0), n=2, k=3.0, m=24)
