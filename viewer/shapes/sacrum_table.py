"""The measurements of the sacrum, and its four faces as smooth sheets through landmarks."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

import numpy as np

from viewer.shapes.fields import Array
from viewer.shapes.sheet import Sheet

TABLE = Path(__file__).with_name("sacrum.csv")
FACES = Path(__file__).with_name("sacrum_faces.csv")
#: the segments whose nerves leave through foramina
PIERCED = ("S1", "S2", "S3", "S4")


@cache
def size(measure: str, segment: str = "S1") -> float:
    """One measurement of one segment, mm or degrees."""
    return _table()[measure][segment]


@cache
def face(name: str) -> Sheet:
    """The pelvic and dorsal faces as y over (x, z), the lateral as x over (y, z), the upper as z
    over (x, y)."""
    with FACES.open(newline="", encoding="utf-8") as file:
        rows = csv.DictReader(line for line in file if not line.startswith("#"))
        points = np.array([[float(row[c]) for c in "xyz"] for row in rows if row["face"] == name])
    low, high = (0.0, -22.0, -112.0), (64.0, 48.0, 18.0)
    u, v, height = {"lateral": (1, 2, 0), "upper": (0, 1, 2)}.get(name, (0, 2, 1))
    columns = points[:, [u, v, height]]
    return Sheet(columns, (low[u], low[v]), (high[u], high[v]), mirrored=name != "lateral")


def on(name: str, x: float, z: float) -> Array:
    """The point of the pelvic or dorsal face at (x, z)."""
    return np.array([x, float(face(name).at([x], [z])[0]), z])


@cache
def _table() -> dict[str, dict[str, float]]:
    with TABLE.open(newline="", encoding="utf-8") as file:
        rows = csv.DictReader(line for line in file if not line.startswith("#"))
        return {
            row["measure"]: {s: float(row[s]) for s in (*PIERCED, "S5") if row[s]} for row in rows
        }
