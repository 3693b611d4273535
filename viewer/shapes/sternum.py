"""The sternum, and the cartilages that join the ribs to it or to one another."""

from __future__ import annotations

from functools import cache, partial
from typing import Final

import numpy as np

from viewer.shapes import lofts, ribs
from viewer.shapes import surroundings_table as table
from viewer.shapes.fields import Array, unit
from viewer.shapes.lofts import Loft, Structure

#: ribs whose cartilage joins that of the rib above instead of the sternum
FALSE: Final = (8, 9, 10)
#: the sternum, from its angle at the second cartilages: the drop along it (mm), half width, half
#: thickness
MANUBRIUM: Final = table.rows("manubrium")
BODY: Final = table.rows("sternum_body")
XIPHOID: Final = table.rows("xiphoid")
#: its angle from the head of the second rib, and how manubrium and body lean (y per mm down)
ANGLE: Final = np.array(table.rows("sternal_angle")[0])
(LEAN,) = table.rows("sternal_lean")
#: how far below the angle each cartilage meets the sternum, and the half width there
NOTCHES: Final = {int(n): place for n, place in table.at("notches").items()}


def all() -> tuple[Structure, ...]:
    """Every cartilage, left before right, and the three pieces of the sternum."""
    made = []
    for n in ribs.NUMBERS[:10]:
        for side, sign in (("left", 1), ("right", -1)):
            bar = partial(ribs.sided, _cartilage, n, sign)
            made.append(Structure(f"costal_cartilage_{n}_{side}", "rib", "ribs", 500, bar))
    for id, form in (("manubrium", _manubrium), ("sternum_body", _body), ("xiphoid", _xiphoid)):
        made.append(Structure(id, "rib", "ribs", 1200, form))
    return tuple(made)


def sternal(drop: Array | float) -> Array:
    """Middle of the sternum so far below its angle (mm along z)."""
    drop = np.asarray(drop, float)
    upper, lower, tail = LEAN
    body, below = np.minimum(drop, BODY[-1][0]), np.maximum(drop - BODY[-1][0], 0)
    y = np.where(drop < 0, upper * drop, lower * body + tail * below)
    start = ribs.joint(2) * [0, 1, 1] + ANGLE
    return start + np.stack([np.zeros_like(drop), y, -drop], axis=-1)


def _plate(stations: tuple[tuple[float, ...], ...], rings: int) -> Array:
    given = np.array(stations)
    share = np.linspace(0, 1, rings)
    mark = (given[:, 0] - given[0, 0]) / np.ptp(given[:, 0])
    drop = given[0, 0] + share * np.ptp(given[:, 0])
    half = lofts.along(list(mark), given[:, 1:], share)
    return lofts.sections(sternal(drop), np.array([1.0, 0, 0]), half, 24, n=2.6)


def _manubrium() -> tuple[Loft, ...]:
    rings = _plate(MANUBRIUM, 24)
    x = np.abs(rings[..., 0])
    high = np.linspace(1, 0, 24)[:, None] ** 2
    notch = -7.0 * np.clip(1 - (x / 17) ** 2, 0, 1) + 1.5 * np.exp(-(((x - 19) / 5) ** 2))
    rings[..., 2] += high * notch
    return (Loft(rings, (0.6, 0.5)),)


def _body() -> tuple[Loft, ...]:
    rings = _plate(BODY, 34)
    drop = np.linspace(BODY[0][0], BODY[-1][0], 34)
    bays = np.array([low for n, (low, _) in NOTCHES.items() if n > 2])
    notched = np.exp(-(((drop[:, None] - bays) / 4.0) ** 2)).sum(axis=1)
    rings[..., 0] *= (1 - 0.07 * notched)[:, None]
    return (Loft(rings, (0.5, 0.5)),)


def _xiphoid() -> tuple[Loft, ...]:
    return (Loft(_plate(XIPHOID, 16), (0.4, 1.5)),)


@cache
def bar(n: int) -> Array:
    """Middle line of the left cartilage, from the rib to the sternum or the bar above."""
    path = ribs.course(n)
    ahead = unit(path[-1] - path[-4])
    start = path[-1] + 1.8 * ahead
    if n in FALSE:
        above = bar(n - 1)
        meet = int(len(above) * {8: 0.52, 9: 0.46, 10: 0.42}[n])
        end = above[meet] + [2.0, 1.5, -6.5]
        inward = unit(above[meet + 2] - above[meet])
    else:
        low, half = NOTCHES[n]
        end = sternal(low) + [half + 1.2, 0.5, 0]
        inward = unit([-1.0, -0.15, 0.05 * n])
    reach = np.linalg.norm(end - start)
    first = start + 0.36 * reach * ahead
    last = end - 0.33 * reach * inward
    t = np.linspace(0, 1, 24)[:, None]
    return (
        (1 - t) ** 3 * start + 3 * (1 - t) ** 2 * t * first + 3 * (1 - t) * t**2 * last + t**3 * end
    )


def _cartilage(n: int) -> Loft:
    p, path = ribs.measurements()[n], bar(n)
    h = min(p.height / 2, 6.2)
    at = np.linspace(0, 1, len(path))
    tip = (3.2, 2.4) if n in FALSE else (5.0 if n < 6 else 4.2, 4.0)
    half = lofts.along([0, 0.5, 1], [(0.92 * h, 4.0), (5.4, 3.8), tip], at)
    roll = np.radians(p.roll) * lofts.along([0, 1], [1.0, 0.2], at)
    ahead = lofts.tangents(path)
    up = np.array([0, 0, 1.0]) - ahead[:, 2:] * ahead
    up /= np.linalg.norm(up, axis=1)[:, None]
    up = np.cos(roll)[:, None] * up - np.sin(roll)[:, None] * np.cross(up, ahead)
    return Loft(lofts.sections(path, up, half, 12), (1.0, 1.0))
