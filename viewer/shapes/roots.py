"""The spinal nerves: one pair a level, from the canal through the foramen into the body.

C1-C7 leave above the vertebra of the same number, C8 below C7, all others below theirs; S1-S4
leave through the sacral foramina and S5 at the hiatus.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np
from scipy.interpolate import CubicHermiteSpline, PchipInterpolator

from viewer.core.anatomy import LEVELS, NERVES, SACRUM, THORACIC
from viewer.shapes import bones, cervical, cervical_table, sacrum, sacrum_table, thoracolumbar
from viewer.shapes.fields import Array, unit

#: length of nerve shown beyond its foramen (mm)
FREE: Final = 30.0
#: half length of a ganglion (mm), and how much wider it is than its root
GANGLION: Final = 4.5
SWELLING: Final = 0.22
#: radius of the nerve at its foramen (mm); design, thickest where it serves a limb
RADII: Final = {"C1": 1.1, "C4": 1.7, "C6": 1.9, "T1": 1.7, "T2": 1.3, "T12": 1.4} | {
    "L3": 2.1,
    "S1": 2.2,
    "S4": 1.0,
    "S5": 0.9,
}
POINTS: Final = 48


@dataclass(frozen=True)
class Root:
    """A nerve as a bar of round section: points along it (n, 3) in the column's frame, the
    radius at each, and how far along each its ganglion reaches (0..1)."""

    id: str
    path: Array
    radius: Array
    ganglion: Array


@cache
def roots() -> tuple[Root, ...]:
    """Every root from the skull down, the left one of a pair first."""
    return tuple(root for nerve in NERVES for root in (_root(nerve, 1), _root(nerve, -1)))


def _root(nerve: str, side: int) -> Root:
    waypoints, gate = _way(nerve)
    outward = waypoints[-1] + unit(_course(nerve)) * FREE
    bend = 0.5 * (waypoints[-1] + outward) + unit(waypoints[-1] - waypoints[-2]) * 4
    given = np.array([*waypoints, bend, outward])
    length = np.r_[0, np.cumsum(np.linalg.norm(np.diff(given, axis=0), axis=1))]
    along = np.linspace(0, length[-1], POINTS)
    slopes = np.gradient(given, length, axis=0)
    path = CubicHermiteSpline(length, given, slopes)(along) * [side, 1, 1]
    ganglion = np.exp(-(((along - length[gate]) / GANGLION) ** 2))
    radius = _radius(nerve) * (1 + SWELLING * ganglion)
    name = f"root_{nerve}_{'left' if side > 0 else 'right'}"
    return Root(name, path, radius, ganglion)


def _radius(nerve: str) -> float:
    known = [NERVES.index(n) for n in RADII]
    return float(PchipInterpolator(known, list(RADII.values()))(NERVES.index(nerve)))


def _way(nerve: str) -> tuple[Array, int]:
    """Points from the canal out of the foramen on the left, and which of them the ganglion is."""
    if nerve in ("C1", "C2"):
        own = {
            "C1": [(5.0, 6.0, 7.0), (13.0, 10.0, 6.6), (21.0, 8.0, 6.0), (30.0, 1.0, 5.6)],
            "C2": [(6.0, 8.0, -7.0), (12.5, 11.0, -9.5), (20.0, 10.5, -11.0), (29.0, 5.0, -13.0)],
        }[nerve]
        return bones.placement("C1").out(np.array(own)), 2
    if nerve in cervical_table.LEVELS:
        return bones.placement(nerve).out(_over_the_neck(nerve)), 2
    if nerve in (*sacrum_table.PIERCED, "S5"):
        return bones.placement(SACRUM).out(_through_the_sacrum(nerve)), 2
    bone = "C7" if nerve == "C8" else nerve
    return bones.placement(LEVELS[LEVELS.index(bone)]).out(_under_the_pedicle(bone)), 2


def _over_the_neck(level: str) -> Array:
    """Over the pedicle and along the groove of the transverse process of C3-C7."""
    p = cervical_table.measurements()[level]
    gutter = (p.anterior + p.posterior) / 2
    # the pedicle of C2 reaches deeper than others; below it the uncinate process stands in front
    low, back = {"C3": (1.4, 0.0), "C4": (0.0, 0.3)}.get(level, (-0.7, 0.35))
    return np.array(
        [
            (4.0, 0.5 * p.waist_back + 0.5 * p.canal_back, 12.5),
            (p.canal_width / 2 - 1.9, p.waist_back + 4.5 + back, 9.6 - low),
            (p.foramen_x + 2.1, p.waist_back - 0.4 + 0.6 * back, 9.0 - low),
            gutter + [-2.1, 0.3, 3.4],
            gutter + [7.1, -1.0, 1.4],
        ]
    )


def _under_the_pedicle(level: str) -> Array:
    """Round the lower edge of the pedicle of C7-L5."""
    p = (cervical if level == "C7" else thoracolumbar).measurements()[level]
    side = p.canal_width / 2
    middle = 0.5 * p.waist_back + 0.5 * p.canal_back
    chest, last = level in THORACIC, level == "L5"
    y = p.waist_back + {"C7": 0.2, "T1": 2.9, "L5": 1.2}.get(level, 5.9 if chest else 5.2)
    low = _pedicle_floor(level) - (4.6 if chest else 5.2 if last else 3.8)
    out, beyond = (1.2, 1.2) if chest else (0.0, 0.0)
    steep = 5.0 if level in THORACIC[:6] else 12.0
    if level == "C7":  # before the tall superior process of T1, which bounds its foramen behind
        low, steep, out, beyond = low + 2.0, 3.0, 7.5, 5.0
    return np.array(
        [
            (min(4.0, side - 3), middle, low + steep + 3),
            (side - 3.8, 0.6 * middle + 0.4 * y, low + 0.4 * steep + 1),
            (side + p.pedicle_width * 0.35 + out, y, low),
            (side + p.pedicle_width + 2.0 + beyond, y - 0.3, low),
        ]
    )


def _pedicle_floor(level: str) -> float:
    if level == "C7":
        return -4.0
    p = thoracolumbar.measurements()[level]
    return p.pedicle_z - p.pedicle_height / 2


def _through_the_sacrum(nerve: str) -> Array:
    """Down the sacral canal and forwards out of the pelvic foramen; S5 round the end."""
    if nerve == "S5":
        y, z = sacrum_table.size("canal_y", "S5"), sacrum_table.size("canal_z", "S5")
        return np.array([(2.5, y + 1, z + 8), (3.5, y - 1, z - 6), (7.0, y - 6.5, z - 17)])
    inside, front, back = sacrum.foramen(nerve)
    down = np.array([2.5, inside[1], inside[2] + 9])
    middle = (front + back) / 2
    bend = inside * [0, 0.5, 1] + middle * [0.6, 0.5, 0]
    return np.array([down, inside, bend, 0.5 * middle + 0.5 * front, front, front + [1.0, -4, -4]])


def _course(nerve: str) -> tuple[float, float, float]:
    """The way the nerve takes in the body: to the neck and arm, round the chest, to the leg."""
    if nerve == "C1":
        return 0.8, -0.3, -0.5
    if nerve[0] == "C":
        return 0.72, -0.30, -0.62
    if nerve[0] == "T":
        return 0.93, 0.20, -0.30
    if nerve[0] == "L":
        return 0.45, -0.30, -0.84
    return (0.35, -0.45, -0.82) if nerve != "S5" else (0.55, -0.75, -0.35)
