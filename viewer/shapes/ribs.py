"""The ribs with their cartilages and the sternum, hung on the joints of T1-T12."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import Final

import numpy as np

from viewer.core.anatomy import THORACIC
from viewer.shapes import bones, lofts
from viewer.shapes import surroundings_table as table
from viewer.shapes.fields import Array, smooth_step, unit
from viewer.shapes.lofts import Loft, Structure
from viewer.shapes.thoracolumbar import measurements as vertebrae

TABLE: Final = Path(__file__).with_name("ribs.csv")
NUMBERS: Final = tuple(range(1, 13))
#: ribs without a joint at the transverse process, that end free among the muscles
FLOATING: Final = (11, 12)
#: ribs whose cartilage joins that of the rib above instead of the sternum
FALSE: Final = (8, 9, 10)
#: room between rib and vertebra (mm)
JOINT: Final = 0.7
RINGS: Final = 52
AROUND: Final = 14

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


@dataclass(frozen=True)
class Measurements:
    """What makes one rib differ from its neighbours; meanings are in the table."""

    back: Array
    side: Array
    end: Array
    height: float
    thickness: float
    roll: float


@cache
def measurements() -> dict[int, Measurements]:
    """The table, by rib."""
    with TABLE.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(line for line in file if not line.startswith("#")))
    table = {row["measure"]: {n: float(row[str(n)]) for n in NUMBERS} for row in rows}

    def point(name: str, n: int) -> Array:
        return np.array([table[f"{name}_{axis}"][n] for axis in "xyz"])

    return {
        n: Measurements(
            point("back", n),
            point("side", n),
            point("end", n),
            table["height"][n],
            table["thickness"][n],
            table["roll"][n],
        )
        for n in NUMBERS
    }


def all() -> tuple[Structure, ...]:
    """Every rib and cartilage, left before right, and the three pieces of the sternum."""
    made = []
    for n, level in zip(NUMBERS, THORACIC, strict=True):
        for side, sign in (("left", 1), ("right", -1)):
            rib = partial(_sided, _rib, n, sign)
            made.append(Structure(f"rib_{level}_{side}", "rib", "ribs", 1300, rib, level))
    for n in NUMBERS[:10]:
        for side, sign in (("left", 1), ("right", -1)):
            bar = partial(_sided, _cartilage, n, sign)
            made.append(Structure(f"costal_cartilage_{n}_{side}", "rib", "ribs", 500, bar))
    for id, form in (("manubrium", _manubrium), ("sternum_body", _body), ("xiphoid", _xiphoid)):
        made.append(Structure(id, "rib", "ribs", 1200, form))
    return tuple(made)


def _sided(form, n: int, sign: int) -> tuple[Loft, ...]:
    loft = form(n)
    return (Loft(loft.rings * [sign, 1, 1], loft.domes),)


def neighbours(n: int) -> tuple[str, ...]:
    """The vertebrae that a rib lies beside."""
    return THORACIC[max(n - 2, 0) : n]


@cache
def joint(n: int) -> Array:
    """Middle of the socket that the left rib's head lies in."""
    level = THORACIC[n - 1]
    p = vertebrae()[level]
    place = bones.placement(level)
    facet = place.out(np.array([[p.upper_rib_x, p.upper_rib_y, p.upper_rib_z]]))[0]
    if n >= 2 and vertebrae()[THORACIC[n - 2]].lower_rib_size:
        q = vertebrae()[THORACIC[n - 2]]
        above = bones.placement(THORACIC[n - 2])
        other = above.out(np.array([[q.lower_rib_x, q.lower_rib_y, q.lower_rib_z]]))[0]
        facet = (facet + other) / 2
    return facet


@cache
def _tubercle(n: int) -> tuple[Array, Array] | None:
    """The facet of the transverse process and the way it faces; none for the floating ribs."""
    p = vertebrae()[THORACIC[n - 1]]
    if not p.transverse_rib_size:
        return None
    place = bones.placement(THORACIC[n - 1])
    own = np.array([[p.transverse_rib_x, p.transverse_rib_y + 0.8, p.transverse_rib_z]])
    return place.out(own)[0], place.rotation @ unit([0.62, -0.70, 0.35])


@cache
def _sockets(n: int) -> list[tuple[Array, Array]]:
    """The facets on the bodies that the left rib's head lies on, and the ways they face."""
    level, above = THORACIC[n - 1], THORACIC[n - 2]
    p, q = vertebrae()[level], vertebrae()[above]
    given = [
        (
            level,
            [p.upper_rib_x, p.upper_rib_y, p.upper_rib_z],
            [0.9, 0.1, 0.3 if p.lower_rib_size else 0.05],
        )
    ]
    if n >= 2 and q.lower_rib_size:
        given.append((above, [q.lower_rib_x, q.lower_rib_y, q.lower_rib_z], [0.9, 0.1, -0.35]))
    seats = []
    for bone, place, facing in given:
        stands = bones.placement(bone)
        seats.append((stands.out(np.array([place]))[0], stands.rotation @ unit(facing)))
    return seats


@cache
def course(n: int) -> Array:
    """Middle line (n, 3) of the left rib, from its head to its front end."""
    p, start = measurements()[n], joint(n)
    back, side, end = start + p.back, start + p.side, start + p.end
    seat = _tubercle(n)
    near = [start + [3.5, 0.5, 0.0]]
    if seat is not None:
        near.append(seat[0] + seat[1] * 5.6)
    if n == 1:
        near, back = near[:1], near[1]
    if n in FLOATING:
        bend = back + np.array([0.56, 0.38, 0.47]) * (end - back)
        return lofts.curve([*near, back, bend, end], RINGS)
    bend = back + np.array([0.71, 0.29, 0.42]) * (side - back)
    front = side + np.array([0.24, 0.56, 0.52]) * (end - side)
    return lofts.curve([*near, back, bend, side, front, end], RINGS)


@cache
def _rib(n: int) -> Loft:
    p, path = measurements()[n], course(n)
    length = np.r_[0, np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))]
    at = length / length[-1]
    seat = _tubercle(n)
    foot = path - seat[0] if seat is not None else path - joint(n) - measurements()[n].back * 0.6
    knot = at[np.linalg.norm(foot, axis=1).argmin()]
    h, t = p.height / 2, p.thickness / 2
    low = min(h, 5.5)
    tip = (0.32 * h, 0.5 * t) if n in FLOATING else (0.95 * h, t * 1.12)
    shares = [0, 0.3 * knot, 0.62 * knot, knot, knot + 0.12, 0.5, 0.85, 1.0]
    if n in FLOATING:
        shares[-2] = 0.8
    sizes = [
        (low * 0.95, 4.4 if n > 1 else 4.0),
        (low * 0.86, 3.4),
        (low * 0.8, 2.9),
        (low * 1.0, 3.7),
        (0.92 * h, t * 1.1),
        (h, t),
        (h * (0.7 if n in FLOATING else 1), t),
        tip,
    ]
    half = lofts.along(shares, sizes, at)
    roll = np.radians(p.roll) * lofts.along([0, knot, knot + 0.2, 1], [0, 0.3, 1, 1], at)
    ahead = lofts.tangents(path)
    up = np.array([0, 0, 1.0]) - ahead[:, 2:] * ahead
    up /= np.linalg.norm(up, axis=1)[:, None]
    out = np.cross(up, ahead)
    up = np.cos(roll)[:, None] * up - np.sin(roll)[:, None] * out
    rings = lofts.sections(path, up, half, AROUND)
    rings = _grooved(rings, path, at, knot, p)
    for socket in _sockets(n):
        rings = _drawn_to(rings, *socket, wide=9.0)
    if seat is not None:
        rings = _drawn_to(rings, *seat, wide=5.5)
    beside = rings[: RINGS // 3]
    rings[: RINGS // 3] = lofts.cleared(beside, neighbours(n), JOINT)
    return Loft(rings, (1.8, 1.2 if n not in FLOATING else 2.5))


def room(points: Array, numbers: Sequence[int]) -> Array:
    """Distance of *points* (n, 3) to the nearest of these left ribs, negative inside."""
    out = np.full(len(points), np.inf)
    for n in numbers:
        rings = _rib(n).rings
        middle = rings.mean(axis=1)
        at = np.linalg.norm(points[:, None] - middle, axis=-1).argmin(axis=1)
        spokes, away = (rings - middle[:, None])[at], points - middle[at]
        size, far = np.linalg.norm(spokes, axis=-1), np.linalg.norm(away, axis=-1)
        towards = (np.einsum("nkd,nd->nk", spokes, away) / size).argmax(axis=1)
        out = np.minimum(out, far - size[np.arange(len(points)), towards])
    return out


def _grooved(rings: Array, path: Array, at: Array, knot: float, p: Measurements) -> Array:
    """The inner surface hollowed along the lower edge, for vessels and nerve."""
    turn = 2 * np.pi * np.arange(AROUND) / AROUND
    inner = np.exp(-(((turn - 1.28 * np.pi) / 0.42) ** 2))
    deep = lofts.along([0, knot, knot + 0.15, 0.6, 0.85, 1], [0, 0, 0.42, 0.4, 0, 0], at)
    if p.roll > 30:
        deep = deep * 0.3
    pull = (deep[:, None] * inner[None])[..., None]
    return rings - pull * (rings - path[:, None])


def _drawn_to(rings: Array, place: Array, normal: Array, wide: float) -> Array:
    """The rings, those near the facet at *place* drawn to it: the tubercle, or half of the head."""
    away = rings - place
    height = away @ normal
    aside = np.linalg.norm(away - height[..., None] * normal, axis=-1)
    near = np.exp(-((aside / wide) ** 2)) * (1 - smooth_step(5.0, 8.0, height))
    return rings - (np.clip(height - JOINT, 0, None) * near)[..., None] * normal


def sternal(drop: Array | float) -> Array:
    """Middle of the sternum so far below its angle (mm along z)."""
    drop = np.asarray(drop, float)
    upper, lower, tail = LEAN
    body, below = np.minimum(drop, BODY[-1][0]), np.maximum(drop - BODY[-1][0], 0)
    y = np.where(drop < 0, upper * drop, lower * body + tail * below)
    start = joint(2) * [0, 1, 1] + ANGLE
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
    path = course(n)
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
    p, path = measurements()[n], bar(n)
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
