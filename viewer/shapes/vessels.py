"""The aorta, and the plexus of veins round the column."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Final

import numpy as np

from viewer.core.anatomy import LEVELS
from viewer.shapes import bones, cervical, lofts, roots, thoracolumbar
from viewer.shapes import surroundings_table as table
from viewer.shapes.fields import Array, Coordinates, F, Part, smooth_max, smooth_min, sweep, unit
from viewer.shapes.lofts import Grown, Loft, Structure

#: from the heart over the arch: x, y, z, radius (mm)
ARCH: Final = table.rows("aortic_arch")
#: beside or before each body: how far left of its middle, how far before its front wall, radius
DESCENDING: Final = table.at("aorta")
#: the arteries to arms and head: where on the arch, and which way up; design
BRANCHES: Final = (
    ((-6, -54, 382), (-15, -52, 404), (-27, -48, 428), 6.4),
    ((4, -40, 386), (9, -41, 412), (16, -41, 440), 4.0),
    ((11, -25, 384), (18, -27, 408), (32, -31, 428), 5.0),
)
#: the common iliac artery from there: half way, and where it ends; design
FORK: Final = ((22, -42, 16), (40, -31, -14))
#: room between a vein and bone (mm)
SPARE: Final = 0.15


def all() -> tuple[Structure, ...]:
    """The aorta with its first branches, and the veins."""
    trunk = courses()[0][:, :3]
    down = trunk[trunk[:, 2].argmax() :: 2]
    return (
        Structure("aorta", "vessel", "vessels", 5000, _aorta, course=down),
        Structure("vertebral_venous_plexus", "vessel", "vessels", 12_000, _plexus),
    )


@cache
def courses() -> tuple[Array, ...]:
    """Rows of x, y, z, radius (n, 4) along the aorta, its three branches, and its two forks."""
    table = thoracolumbar.measurements()
    trunk = [*ARCH]
    for level, (left, before, radius) in DESCENDING.items():
        x, y, z = bones.placement(level).shift
        trunk.append((x + left, y + table[level].waist_front - before, z, radius))
    ways = [lofts.curve(trunk, 80)]
    ways += [lofts.curve([(*point, size) for point in way], 10) for *way, size in BRANCHES]
    x, y, z, _ = trunk[-1]
    for side in (1, -1):
        fork = [(x, y, z - 2, 6.6)]
        fork += [(side * dx + (x if side > 0 else 0.4 * x), py, pz, 5.8) for dx, py, pz in FORK]
        ways.append(lofts.curve(fork, 10))
    return tuple(ways)


@cache
def _pipes() -> tuple[Part, ...]:
    trunk, *others = courses()
    return _pipe(trunk[::-1], 4.0), *(_pipe(way, 6.0) for way in others)


def _pipe(course: Array, k: float) -> Part:
    """An artery along rows of x, y, z, radius, cut square where it ends."""
    stations = course[:, [0, 1, 2, 3, 3]].tolist()
    round_ = sweep("artery", stations, ref=(1, 0.2, 0.1), n=2.0, k=k, m=len(course))
    end, way = course[-1], unit(course[-1, :3] - course[-2, :3])

    def field(q: Coordinates) -> Array:
        away = [(c - F(e)) for c, e in zip(q, end[:3], strict=True)]
        ahead = sum(c * F(w) for c, w in zip(away, way, strict=True))
        far = np.sqrt(sum(c * c for c in away)) - F(2.5 * end[3])  # only this end is cut
        return smooth_max(round_.field(q), np.minimum(ahead, -far), 1.5)

    return replace(round_, field=field)


def aorta(points: Array) -> Array:
    """Distance of *points* (n, 3) to the aorta and its branches; 20 mm stands for far."""
    return _outside(points, _pipes())


def trunk(points: Array) -> Array:
    """Distance of *points* (n, 3) to the aorta alone; 20 mm stands for far."""
    return _outside(points, _pipes()[:1])


def _outside(points: Array, pipes: tuple[Part, ...]) -> Array:
    total = np.full(len(points), 20.0, np.float32)
    for pipe in pipes:
        margin = 14.0
        near = ((points > pipe.low - margin) & (points < pipe.high + margin)).all(axis=1)
        if near.any():
            own = pipe.field([column.astype(np.float32) for column in points[near].T])
            total[near] = smooth_min(total[near], own, pipe.k)
    return total


def _aorta() -> Grown:
    return Grown(aorta, np.array([-65.0, -95, -35]), np.array([65.0, 35, 450]), 1.9)


def _vein(
    points: Array, radius: float, count: int, beside: Sequence[str] = (), sway: float = 0.5
) -> Loft:
    """A vein through *points*: it meanders by *sway* mm, is here wider and there narrower, and
    keeps out of the bones *beside* it."""
    path = lofts.curve(points, count)
    up = np.linalg.svd(path - path.mean(axis=0), full_matrices=False)[2][2]
    aside = np.cross(lofts.tangents(path), up)
    walked = np.r_[0, np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))]
    phase = float(np.abs(points[0]).sum())
    free = sway * np.minimum(1, np.minimum(walked, walked[-1] - walked) / 5.0)[:, None]
    path = path + free * np.sin(walked / 3.1 + phase)[:, None] * aside
    path = path + 0.6 * free * np.sin(walked / 4.3 + 2 * phase)[:, None] * up
    size = radius * (1 + 0.22 * np.sin(walked / 2.6 + 3 * phase))
    if beside:
        path = lofts.cleared(path, beside, size + SPARE, rounds=3)
    return Loft(lofts.sections(path, up, np.stack([size, size], axis=1), 5, n=2.0))


def _measures(level: str):
    return (cervical if level in LEVELS[2:7] else thoracolumbar).measurements()[level]


@cache
def _plexus() -> tuple[Loft, ...]:
    """A ladder before the column and one within the canal, joined through every foramen."""
    levels = LEVELS[2:]
    veins: list[Loft] = []
    ends: list[Array] = []
    inner: dict[str, list[Array]] = {"front": [], "back": [], "outer": [], "behind": []}
    for level in levels:
        p, place = _measures(level), bones.placement(level)
        half, low = p.canal_width / 2, -(p.body_height_back / 2 + 2)
        wall, roof = p.waist_back, p.canal_back
        front = p.waist_front - 3.4
        body = p.waist_width / 2

        def put(*rows: tuple[float, float, float], place=place) -> Array:
            return place.out(np.array(rows, float))

        inner["front"] += [*put((0.52 * half, wall + 1.6, 0), (0.68 * half, wall + 2.3, low))]
        inner["back"] += [*put((0.40 * half, roof - 1.8, -2.0))]
        inner["outer"] += [
            *put((0.42 * body, front + 0.6, 0), (0.5 * body, p.lower_front - 2.6, low))
        ]
        lamina = put((9.0, roof + 11.0, (p.lamina_top + p.lamina_bottom) / 2))
        inner["behind"] += [*lofts.cleared(lamina, [level], 1.6)]
        mid = put((0.52 * half, wall + 1.6, 0), (0, wall + 0.9, 0), (-0.52 * half, wall + 1.6, 0))
        beside = levels[max(levels.index(level) - 1, 0) :][:3]
        veins.append(_vein(mid, 1.3, 6, beside))
        stem = put((0, wall + 1.0, 0), (0, 0.45 * wall, -0.4), (0, 0.15 * front, 0))
        veins.append(_vein(stem, 1.7, 6))
        rung = put(
            (0.42 * body, front + 0.6, 0), (0, front - 1.0, -1), (-0.42 * body, front + 0.6, 0)
        )
        veins.append(_vein(rung, 1.2, 6, beside))
        for side in (1, -1):
            nerve = "C8" if level == "C7" else level
            gate = roots.root(f"root_{nerve}_{'left' if side > 0 else 'right'}")
            seat = gate.path[int(gate.ganglion.argmax())] + [0, -2.2, -2.6]
            start = put((side * 0.68 * half, wall + 2.3, low))[0]
            beyond = seat + [side * 9.0, -2.0, -2.0]
            round_ = put(
                (side * 0.42 * body, front + 0.6, 0),
                (side * (body + 2.2), 0.35 * front, 0),
                (side * (body + 3.4), 0.5 * wall, 0.5 * low),
            )
            # out of the foramen and round the body in one, so that no end stands free
            way = np.array([start, seat, beyond, *round_[::-1]])
            veins.append(_vein(way, 1.45, 16, beside))
            arch = put(
                (side * 0.68 * half, wall + 2.3, low),
                (side * 0.86 * half, 0.5 * (wall + roof), low + 1),
                (side * 0.40 * half, roof - 1.8, low + 1.5),
            )
            veins.append(_vein(arch, 1.1, 6, beside))
            ends.append(arch[-1])
    # through the ligaments between the laminae, to those behind
    for k, end in enumerate(ends[:-2]):
        side = 1 - 2 * (k % 2)
        meet = (inner["behind"][k // 2] + inner["behind"][k // 2 + 1]) / 2 * [side, 1, 1]
        way = np.array([end, 0.5 * (end + meet), meet])
        veins.append(_vein(way, 1.0, 6, levels[k // 2 :][:2], sway=0.3))
    for name, radius in (("front", 1.7), ("back", 1.3), ("outer", 1.7), ("behind", 1.3)):
        for side in (1, -1):
            path = np.array(inner[name]) * [side, 1, 1]
            count = (5 if len(path) < 30 else 3) * len(path)
            veins.append(_vein(path, radius, count, levels, sway=0.9))
    return tuple(veins)
