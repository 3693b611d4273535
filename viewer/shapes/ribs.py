"""The ribs, hung on the joints of T1-T12."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import Final

import numpy as np

from viewer.core.anatomy import THORACIC
from viewer.shapes import bones, lofts
from viewer.shapes.fields import Array, smooth_max, smooth_step, unit
from viewer.shapes.lofts import Loft, Structure
from viewer.shapes.thoracolumbar import measurements as vertebrae

TABLE: Final = Path(__file__).with_name("ribs.csv")
NUMBERS: Final = tuple(range(1, 13))
#: ribs without a joint at the transverse process, that end free among the muscles
FLOATING: Final = (11, 12)
#: room between the bony facets of a rib's head, or of its tubercle, and a vertebra (mm)
JOINT: Final = 1.4
#: points of a course, evenly walked
RINGS: Final = 52
#: rings that close the head, that lie between it and the angle, and on the shaft
CAP, NEAR, SHAFT = 6, 26, 21
AROUND: Final = 16
#: where the rings begin to be square to the course, from the middle of the socket (mm)
NECK: Final = 4.0
#: how much the facets of a head are domed (1/mm)
DOME: Final = 0.01
#: triangles of a rib
RIB: Final = 2 * (CAP + NEAR + SHAFT) * AROUND

#: half height and half thickness of heads that are not as most (mm)
HEADS: Final = {1: (4.8, 4.0), 10: (7.2, 4.3), 11: (5.8, 4.3), 12: (5.2, 4.0)}
#: the same of the neck, twice, and at the tubercle, where they are not as the shaft's
NECKS: Final = {1: ((3.7, 2.6), (3.8, 2.6), (5.6, 4.0))}
#: knobs past the tubercle's facet: share of the course, the way and how far they rise (mm):
#: the tubercle of the first rib itself, and that of the scalene muscle on its inner edge
KNOBS: Final = {1: ((0.03, (0.1, 0.6, 0.8), 2.6), (0.42, (-0.85, -0.35, 0.3), 1.5))}


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
    """Every rib, left before right."""
    made = []
    for n, level in zip(NUMBERS, THORACIC, strict=True):
        for side, sign in (("left", 1), ("right", -1)):
            rib = partial(sided, _rib, n, sign)
            made.append(Structure(f"rib_{level}_{side}", "rib", "ribs", RIB, rib, level))
    return tuple(made)


def sided(form: Callable[[int], Loft], n: int, sign: int) -> tuple[Loft, ...]:
    """The skin of a left bone, or its mirror image."""
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


@dataclass(frozen=True)
class Seat:
    """A facet of a vertebra that a rib lies on: the middle of its bone, and the way it faces."""

    place: Array
    normal: Array

    def over(self, points: Array) -> Array:
        """Height of *points* (..., 3) over the plane of the facet."""
        return (points - self.place) @ self.normal


def _seat(level: str, place: Sequence[float], facing: Sequence[float]) -> Seat:
    """The facet near *place* of a bone's own frame, found on the bone itself."""
    stands, normal = bones.placement(level), unit(np.array(facing))
    tries = np.array(place) + np.linspace(-3, 4, 141)[:, None] * normal
    outermost = np.flatnonzero(bones.recipe(level).field(tries) < 0)[-1]
    return Seat(stands.out(tries[outermost : outermost + 1])[0], stands.rotation @ normal)


@cache
def tubercle_seat(n: int) -> Seat | None:
    """The facet of the transverse process for the left rib; none for the floating ribs."""
    p = vertebrae()[THORACIC[n - 1]]
    if not p.transverse_rib_size:
        return None
    place = (p.transverse_rib_x, p.transverse_rib_y, p.transverse_rib_z)
    return _seat(p.level, place, (0.62, -0.70, 0.35))


@cache
def sockets(n: int) -> tuple[Seat, ...]:
    """The facets on the bodies that the left rib's head lies on, its own vertebra's first."""
    level, above = THORACIC[n - 1], THORACIC[n - 2]
    p, q = vertebrae()[level], vertebrae()[above]
    facing = (0.9, 0.1, 0.3 if p.lower_rib_size else 0.05)
    seats = [_seat(level, (p.upper_rib_x, p.upper_rib_y, p.upper_rib_z), facing)]
    if n >= 2 and q.lower_rib_size:
        place = (q.lower_rib_x, q.lower_rib_y, q.lower_rib_z)
        seats.append(_seat(above, place, (0.9, 0.1, -0.35)))
    return tuple(seats)


def _axes(n: int) -> tuple[Array, Array]:
    """The ways out of the left head's sockets and up along them."""
    seats = sockets(n)
    out = unit(np.sum([seat.normal for seat in seats], axis=0))
    if len(seats) == 1:
        up = bones.placement(THORACIC[n - 1]).rotation @ np.array([0, 0, 1.0])
    else:
        up = seats[1].place - seats[0].place
    return out, unit(up - (up @ out) * out)


@cache
def course(n: int) -> Array:
    """Middle line (n, 3) of the left rib, from the neck's side of its head to its front end."""
    p, start = measurements()[n], joint(n)
    back, side, end = start + p.back, start + p.side, start + p.end
    seat = tubercle_seat(n)
    near = [start + NECK * _axes(n)[0]]
    if seat is not None:
        near.append(seat.place + seat.normal * (JOINT + 5.0))
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
    p, seat = measurements()[n], tubercle_seat(n)
    even = lofts.curve(course(n), 600)
    foot = even - (seat.place if seat is not None else joint(n) + p.back * 0.6)
    knot = np.linalg.norm(foot, axis=1).argmin() / 599
    turn = knot + 12 / np.linalg.norm(np.diff(even, axis=0), axis=1).sum()
    at = np.r_[np.linspace(0, turn, NEAR), turn + (1 - turn) * np.linspace(0, 1, SHAFT + 1)[1:]]
    path = even[np.round(at * 599).astype(int)]
    half = _sizes(n, knot, at)
    turned = 0.7 if n == 1 else 0.3
    roll = np.radians(p.roll) * lofts.along([0, knot, knot + 0.2, 1], [0, turned, 1, 1], at)
    out, head_up = _axes(n)
    level = lofts.along([0, knot, 1], [0, 1, 1], at)[:, None]
    up = (1 - level) * head_up + level * [0, 0, 1.0]
    bent = lofts.along([0, 0.5 * knot, 1], [0, 1, 1], at)[:, None]
    ahead = _units((1 - bent) * out + bent * lofts.tangents(path))
    up = _units(up - np.sum(up * ahead, axis=1)[:, None] * ahead)
    up = np.cos(roll)[:, None] * up - np.sin(roll)[:, None] * np.cross(up, ahead)
    rings = lofts.sections(path, up, half, AROUND, n=2.8 if n == 1 else 2.3, ahead=ahead)
    rings = _grooved(rings, path, at, knot, p)
    if seat is not None:
        rings = _drawn_to(rings, path, seat)
    for past, way, high in KNOBS.get(n, ()):
        spokes = (rings - path[:, None]) @ unit(way)
        near = np.exp(-(((at - knot - past) / 0.045) ** 2))[:, None] * (spokes > 0)
        rings = rings + (high * near * (spokes / spokes.max()) ** 2)[..., None] * unit(way)
    rings = np.concatenate([_head(n, half[0]), rings])
    beside = rings[: CAP + NEAR]
    rings[: CAP + NEAR] = lofts.cleared(beside, neighbours(n), JOINT - 0.3)
    return Loft(rings, (0.0, 1.2 if n not in FLOATING else 2.5))


def _units(rows: Array) -> Array:
    return rows / np.linalg.norm(rows, axis=1)[:, None]


def _sizes(n: int, knot: float, at: Array) -> Array:
    """Half height and half thickness of the left rib along its course."""
    p = measurements()[n]
    h, t = p.height / 2, p.thickness / 2
    low = min(h, 5.5)
    tip = (0.32 * h, 0.5 * t) if n in FLOATING else (0.95 * h, t * 1.12)
    shares = [0, 0.34 * knot, 0.7 * knot, knot, knot + 0.12, 0.5, 0.85, 1.0]
    if n in FLOATING:
        shares[-2] = 0.8
    sizes = [
        HEADS.get(n, (6.2, 4.3)),
        *NECKS.get(n, ((low * 0.86, 3.0), (low * 0.84, 2.8), (low * 1.0, 3.4))),
        (0.92 * h, t * 1.1),
        (h, t),
        (h * (0.7 if n in FLOATING else 1), t),
        tip,
    ]
    return lofts.along(shares, sizes, at)


def _head(n: int, half: Array) -> Array:
    """The rings that close the left head: two facets that meet in a crest, or a single one."""
    out, up = _axes(n)
    across = np.cross(up, out)
    turn = 2 * np.pi * np.arange(AROUND) / AROUND
    rings = []
    for wide, back in ((0.1, 0), (0.4, 0), (0.68, 0), (0.86, 0.15), (0.97, 0.75), (1.0, 1.7)):
        c, s = np.cos(turn), np.sin(turn)
        u = wide * half[0] * np.sign(c) * np.abs(c) ** (2 / 2.3)
        v = wide * half[1] * np.sign(s) * np.abs(s) ** (2 / 2.3)
        flat = joint(n) + u[:, None] * up + v[:, None] * across
        # each facet is domed as its socket is hollow
        far = [
            (JOINT - seat.over(flat) + DOME * _aside(flat, seat)) / (out @ seat.normal)
            for seat in sockets(n)
        ]
        deep = far[0] if len(far) == 1 else smooth_max(far[0], far[1], 1.0)
        rings.append(flat + (deep + back)[:, None] * out)
    return np.array(rings)


def _aside(points: Array, seat: Seat) -> Array:
    """Square of the distance of *points* from the middle of a seat, along it, up to 5 mm."""
    away = points - seat.place
    along = away - (away @ seat.normal)[..., None] * seat.normal
    return np.minimum(np.sum(along**2, axis=-1), 25.0)


def room(points: Array, numbers: Sequence[int]) -> Array:
    """Distance of *points* (n, 3) to the nearest of these left ribs, negative inside."""
    out = np.full(len(points), np.inf)
    for n in numbers:
        rings = _rib(n).rings[CAP - 1 :]
        middle = rings.mean(axis=1)
        at = np.linalg.norm(points[:, None] - middle, axis=-1).argmin(axis=1)
        spokes, away = (rings - middle[:, None])[at], points - middle[at]
        ahead = lofts.tangents(middle)[at]
        reach = 0.5 * np.linalg.norm(np.gradient(middle, axis=0), axis=1)[at]
        slip = np.clip(np.sum(away * ahead, axis=1), -reach, reach)
        away = away - slip[:, None] * ahead
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


def _drawn_to(rings: Array, path: Array, seat: Seat) -> Array:
    """The rings with a tubercle: a flat facet across the joint from *seat*."""
    height = seat.over(rings)
    aside = np.linalg.norm(rings - seat.place - height[..., None] * seat.normal, axis=-1)
    spokes = path[:, None] - rings
    towards = smooth_step(-0.1, 0.5, spokes @ seat.normal / np.linalg.norm(spokes, axis=-1))
    near = (1 - smooth_step(3.2, 6.0, aside)) * towards
    return rings - (np.clip(height - JOINT, 0, None) * near)[..., None] * seat.normal
