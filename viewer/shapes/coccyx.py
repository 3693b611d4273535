"""The coccyx: four dwindling segments that hang from the apex of the sacrum and curve forwards."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

import numpy as np

from viewer.shapes import sacrum
from viewer.shapes.fields import Array, Part, Recipe, sweep, unit

TABLE = Path(__file__).with_name("coccyx.csv")
SEGMENTS = ("Co1", "Co2", "Co3", "Co4")


def recipe() -> Recipe:
    """The coccyx in its own frame: origin and +z are those of its face towards the sacrum."""
    parts = (
        *(_segment(segment) for segment in SEGMENTS),
        _transverse_process("Co1", 3.4),
        _transverse_process("Co2", 2.6),
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
    """One body: a short barrel, waisted, whose ends bulge where it meets its neighbours."""
    lean, half = np.radians(size("tilt", segment)), size("half_length", segment)
    axis = np.array([0, np.sin(lean), np.cos(lean)])
    middle = np.array([0, size("middle_y", segment), size("middle_z", segment)])
    width, depth = size("width", segment) / 2, size("depth", segment) / 2
    last = segment == SEGMENTS[-1]
    waist, foot = (0.96, 0.66) if last else (0.80, 0.88)
    stations = [
        (*(middle + axis * half * share), width * swell, depth * swell)
        for share, swell in ((0.70, 0.92), (0, waist), (-0.78, foot))
    ]
    return sweep("body", stations, ref=(1, 0, 0), n=2.3, k=3.2, cap=half * 0.35)


def _transverse_process(segment: str, thick: float) -> Part:
    """A blunt wing; that of the second segment is only a stub."""
    tip, z = size("transverse_span", segment) / 2, size("transverse_z", segment)
    y = size("middle_y", segment)
    root = size("width", segment) / 2 - 3
    stations = [
        (root, y, z + 0.6, thick + 1.8, thick + 0.6),
        (0.5 * root + 0.5 * tip, y + 0.3, z + 0.6, thick + 0.4, thick - 0.2),
        (tip - thick, y + 0.9, z + 0.2, thick - 0.6, thick - 0.9),
    ]
    return sweep("transverse_process", stations, ref=(0, 0, 1), n=2.1, k=3.0)


def _cornu() -> Part:
    """The horn that reaches up towards the horn of the sacrum."""
    x, y, z = size("cornu_x"), size("cornu_y"), size("cornu_z")
    stations = [
        (x - 1.8, y - 3.6, -6.4, 3.2, 3.2),
        (x - 0.9, y - 1.4, -2.0, 2.5, 2.5),
        (x, y, z - 1.2, 1.3, 1.4),
    ]
    return sweep("coccygeal_cornu", stations, ref=(0, 1, 0), n=2, k=2.4)
