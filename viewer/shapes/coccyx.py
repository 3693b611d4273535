"""The coccyx: four dwindling segments that hang from the apex of the sacrum and curve forwards."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

import numpy as np

from viewer.shapes import sacrum
from viewer.shapes.fields import Array, Part, Recipe, ball, sweep, unit

TABLE = Path(__file__).with_name("coccyx.csv")
SEGMENTS = ("Co1", "Co2", "Co3", "Co4")


def recipe() -> Recipe:
    """The coccyx in its own frame: origin and +z are those of its face towards the sacrum."""
    parts = (
        *(_segment(segment) for segment in SEGMENTS),
        *_transverse_processes(),
        _cornu(),
    )
    return Recipe("coccyx", parts, spacing=0.4, seed=26)


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


def _segment(segment: str) -> Part:
    """One body: a flattened knot, widest above its middle, that is fused with its neighbours."""
    lean, half = np.radians(size("tilt", segment)), size("half_length", segment)
    axis = np.array([0, np.sin(lean), np.cos(lean)])
    middle = np.array([0, size("middle_y", segment), size("middle_z", segment)])
    width, depth = size("width", segment) / 2, size("depth", segment) / 2
    first = segment == SEGMENTS[0]
    shares = (
        ((0.62, 0.96), (0, 0.94), (-0.8, 0.70)) if first else ((0.5, 0.86), (0, 1), (-0.6, 0.8))
    )
    stations = [
        (*(middle + axis * half * share), width * swell, depth * (0.4 + 0.6 * swell))
        for share, swell in shares
    ]
    cap = half * (0.38 if first else 0.62)
    return sweep("body", stations, ref=(1, 0, 0), n=2.1, k=3.4, cap=cap)


def _transverse_processes() -> list[Part]:
    """The wings: those of the first segment flat and swept down, of the second a mere edge."""
    tip, z, y = size("transverse_span") / 2, size("transverse_z"), size("middle_y")
    root = size("width") / 2 - 3
    wing = [
        (root, y + 0.2, z + 1.0, 5.4, 3.8),
        (0.55 * root + 0.45 * tip, y + 0.4, z + 0.6, 4.8, 2.9),
        (0.2 * root + 0.8 * tip, y + 0.6, z - 0.4, 4.2, 2.3),
        (tip - 1.4, y + 0.4, z - 1.4, 3.2, 1.8),
    ]
    label = "transverse_process"
    flat = sweep(label, wing, ref=(0, 0, 1), n=2.3, k=3.4, cap=1.4)
    tip, z, y = (size(row, "Co2") for row in ("transverse_span", "transverse_z", "middle_y"))
    edge = ball(label, (tip / 2 - 2.6, y + 0.6, z), (2.6, 2.4, 3.0), k=3.0)
    return [flat, edge]


def _cornu() -> Part:
    """The horn that reaches up towards the horn of the sacrum, its foot drawn out to the wing."""
    x, y, z = size("cornu_x"), size("cornu_y"), size("cornu_z")
    stations = [
        (x - 1.4, y - 4.4, -8.8, 2.8, 3.2),
        (x - 0.2, y - 2.4, -4.6, 3.3, 3.4),
        (x + 0.2, y - 1.0, -1.4, 3.0, 2.9),
        (x, y - 0.4, z - 1.6, 2.0, 2.0),
    ]
    return sweep("coccygeal_cornu", stations, ref=(0, 1, 0), n=2, k=3.0)
