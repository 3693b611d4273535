"""The dura: the sac round cord and cauda equina, and the sleeves it gives to the roots."""

from __future__ import annotations

from functools import cache
from typing import Final

import numpy as np
from scipy.interpolate import PchipInterpolator

from viewer.core.anatomy import LEVELS, NERVES, SACRUM
from viewer.shapes import (
    atlas_axis,
    bones,
    cervical,
    cervical_table,
    cord,
    lofts,
    roots,
    sacrum_table,
    thoracolumbar,
)
from viewer.shapes.fields import Array
from viewer.shapes.lofts import Loft, Structure

#: level, height in its bone (mm), width and depth of the sac there (mm); design, within the canal
SECTIONS: Final = (
    ("C1", 9.0, 21.0, 15.0),
    ("C2", 0.0, 19.0, 14.0),
    ("C5", 0.0, 18.5, 12.5),
    ("C7", 0.0, 17.0, 12.0),
    ("T2", 0.0, 13.2, 11.5),
    ("T8", 0.0, 12.6, 11.5),
    ("T12", 0.0, 15.5, 13.0),
    ("L2", 0.0, 17.0, 13.6),
    ("L4", 0.0, 17.0, 13.0),
    ("L5", 0.0, 16.0, 12.0),
    ("S1", 0.0, 12.5, 9.5),
    ("S2", 12.0, 8.0, 7.0),
    ("S2", 0.0, 3.0, 2.6),
)
#: the nerves that have a sleeve of their own; the others leave the tip of the sac
SLEEVED: Final = NERVES[: NERVES.index("S2") + 1]
#: room between sac and bone, where fat and veins lie (mm)
ROOM: Final = 0.9
RINGS: Final = 150
AROUND: Final = 20


def all() -> tuple[Structure, ...]:
    """The sac with its sleeves."""
    return (Structure("dura", "dura", "dura", 7_000, _dura),)


@cache
def _middle() -> PchipInterpolator:
    cord_, thread = cord.tubes()
    path = np.concatenate([cord_.path, thread.path])
    path = path[np.argsort(path[:, 2])]
    keep = np.r_[True, np.diff(path[:, 2]) > 0.05]
    return PchipInterpolator(path[keep, 2], path[keep, :2])


def canal(z: Array) -> Array:
    """Middle of the vertebral canal (n, 3) at heights *z*."""
    x = _middle().x
    return np.column_stack([_middle()(np.clip(z, x[0], x[-1])), z])


def canal_width(level: str) -> float:
    """Width of the vertebral foramen of *level*."""
    if level == SACRUM:
        return sacrum_table.size("canal_width")
    if level in ("C1", "C2"):
        return atlas_axis.measurements()[level]["canal_width"]
    table = cervical if level in cervical_table.LEVELS else thoracolumbar
    return table.measurements()[level].canal_width


def _height(level: str, rise: float) -> float:
    if level in LEVELS:
        return float(bones.placement(level).out(np.array([[0, 0, rise]]))[0, 2])
    own = [0, sacrum_table.size("canal_y", level), sacrum_table.size("canal_z", level) + rise]
    return float(bones.placement(SACRUM).out(np.array([own]))[0, 2])


def foot() -> float:
    """z of the lower end of the sac."""
    return _height(*SECTIONS[-1][:2])


@cache
def _size() -> PchipInterpolator:
    """Half the sac's width and depth by z."""
    rows = [(_height(level, rise), width / 2, depth / 2) for level, rise, width, depth in SECTIONS]
    at, *half = np.array(rows[::-1]).T
    return PchipInterpolator(at, np.stack(half, axis=1))


def size(z: Array) -> Array:
    """Half the sac's width and depth (n, 2) at heights *z*."""
    known = _size()
    half: Array = known(np.clip(z, known.x[0], known.x[-1]))
    return half


def front(z: float) -> Array:
    """The foremost point of the sac (3,) at a height."""
    at = np.array([z])
    middle: Array = canal(at)[0] - [0.0, size(at)[0, 1], 0.0]
    return middle


@cache
def sac() -> Loft:
    """The sac alone, from the skull to the second sacral segment."""
    known = _size().x
    z = np.linspace(known[-1], known[0], RINGS)
    rings = lofts.sections(canal(z), [1.0, 0, 0], size(z), AROUND, n=2.0)
    return Loft(lofts.cleared(rings, (*LEVELS, SACRUM), ROOM), (0.4, 1.5))


def _sleeve(root: roots.Root) -> Loft:
    """The sheath of both roots of a nerve from the sac to the ganglion's end."""
    swollen = np.flatnonzero(root.ganglion > 0.35)
    front = next(tube for tube in root.tubes if tube.part == "anterior_root")
    end = int(swollen[-1]) + 1
    given = root.path[:end]
    apart = np.linalg.norm(given[:, None] - front.path[None], axis=-1)
    half = given + 0.4 * (front.path[apart.argmin(axis=1)] - given)
    start = half[0] * [0.72, 1, 1] + [0, 0, 2.5]
    marks = np.unique(np.linspace(0, end - 1, 6).astype(int))
    way = lofts.curve([start, *half[marks]], 12)
    share = np.linspace(0, 1, 12)
    thick = np.interp(share, np.linspace(0, 1, end), root.radius[:end])
    spread = 0.4 * np.interp(share, np.linspace(0, 1, end), apart.min(axis=1))
    flare = 0.9 * np.clip(1 - share / 0.3, 0, 1) ** 2
    wide = thick + 0.3 + flare
    long = wide + spread
    rings = lofts.sections(way, [0, 1.0, 0.3], np.stack([long, wide], axis=1), 10, n=2.0)
    outside = rings[4:]
    rings[4:] = lofts.cleared(outside, roots.near(root.id.split("_")[1]), 0.25, rounds=2)
    return Loft(rings, (0.3, 0.4))


def _dura() -> tuple[Loft, ...]:
    halves = [_sleeve(roots.root(f"root_{nerve}_left")) for nerve in SLEEVED]
    sleeves = (Loft(s.rings * [side, 1, 1], s.domes) for s in halves for side in (1, -1))
    return (sac(), *sleeves)
