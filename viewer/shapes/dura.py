"""The dura: the sac round cord and cauda equina, and the sleeves it gives to the roots."""

from __future__ import annotations

from functools import cache
from typing import Final

import numpy as np
from scipy.interpolate import PchipInterpolator

from viewer.core.anatomy import LEVELS, SACRUM
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
#: room between sac and bone, where fat and veins lie (mm)
ROOM: Final = 0.9
RINGS: Final = 150
AROUND: Final = 20


def all() -> tuple[Structure, ...]:
    """The sac with its sleeves."""
    return (Structure("dura", "dura", "dura", 10_500, _dura),)


@cache
def _middle() -> PchipInterpolator:
    cord_, thread = cord.tubes()[:2]
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


def front(z: float) -> Array:
    """The foremost point of the sac (3,) at a height."""
    size = _size()
    depth = float(size(np.clip(z, size.x[0], size.x[-1]))[1])
    middle: Array = canal(np.array([z]))[0] - [0.0, depth, 0.0]
    return middle


@cache
def sac() -> Loft:
    """The sac alone, from the skull to the second sacral segment."""
    size = _size()
    z = np.linspace(size.x[-1], size.x[0], RINGS)
    half = size(z)
    rings = lofts.sections(canal(z), [1.0, 0, 0], half, AROUND, n=2.0)
    return Loft(lofts.cleared(rings, (*LEVELS, SACRUM), ROOM), (0.4, 1.5))


def _sleeve(root: roots.Root) -> Loft | None:
    """The sheath of a root from the sac to its ganglion; none below the sac's end."""
    end = int(root.ganglion.argmax()) + 2
    path = root.path[:end]
    middle = sac().rings.mean(axis=1)
    ring = np.abs(middle[None, :, 2] - path[:, None, 2]).argmin(axis=1)
    half = np.ptp(sac().rings[ring, :, 0], axis=1) / 2
    out = np.flatnonzero(np.abs(path[:, 0]) > 0.7 * half)
    if not len(out) or end - out[0] < 3 or path[out[0], 2] < middle[-1, 2]:
        return None
    given = path[out[0] :]
    share = np.linspace(0, 1, 9)
    way = lofts.curve(given, 9)
    wide = np.interp(share, np.linspace(0, 1, len(given)), root.radius[out[0] : end])
    wide = wide + 0.35 + 0.8 * (1 - share) ** 2
    up = [0, 1.0, 0.3]
    return Loft(lofts.sections(way, up, np.stack([wide, wide], axis=1), 7, n=2.0), (0.3, 0.3))


def _dura() -> tuple[Loft, ...]:
    sleeves = (_sleeve(root) for root in roots.roots())
    return (sac(), *(sleeve for sleeve in sleeves if sleeve is not None))
