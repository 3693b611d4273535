"""The way of each spinal nerve, as points: from the sac out of its foramen into the body."""

from __future__ import annotations

from typing import Final

import numpy as np

from viewer.core.anatomy import SACRAL, SACRUM, THORACIC
from viewer.shapes import (
    bones,
    cervical,
    cervical_table,
    coccyx,
    cord,
    ribs,
    sacrum,
    sacrum_table,
    thoracolumbar,
)
from viewer.shapes.fields import Array, smooth_step, unit

#: length of nerve shown beyond its foramen, and of the coccygeal one beside its bone (mm)
FREE: Final = 30.0
LAST: Final = 10.0


def way(nerve: str) -> tuple[Array, int]:
    """Points (n, 3) along the left nerve, and which of them its ganglion is."""
    out, at = _out(nerve)
    return np.array([*out, *_beyond(nerve, out)]), at


def gate(z: float) -> float:
    """How far from the middle a root leaves the sac: just beside the cord, or beside its end."""
    upper, lower = cord.middle("T11")[2], cord.middle("L1")[2]
    beside = float(cord.size(np.array([z]))[0, 0]) + 1.3
    return max(beside, 5.0 + 1.5 * float(smooth_step(upper, lower, z)))


def _out(nerve: str) -> tuple[Array, int]:
    """Points from the sac out of the foramen on the left, and which of them the ganglion is."""
    if nerve in ("C1", "C2"):
        own = {
            "C1": [(7.4, 6.0, 7.2), (13.0, 10.0, 6.6), (21.0, 8.0, 6.0), (30.0, 1.0, 5.6)],
            "C2": [(7.8, 8.0, -7.0), (12.5, 11.0, -9.5), (19.0, 11.5, -11.0), (29.0, 5.0, -13.0)],
        }[nerve]
        return bones.placement("C1").out(np.array(own)), 2
    if nerve in cervical_table.LEVELS:
        return bones.placement(nerve).out(_over_the_neck(nerve)), 2
    if nerve in SACRAL:
        canal, at = _round_the_coccyx() if nerve == "Co1" else _through_the_sacrum(nerve)
        return bones.placement(SACRUM).out(canal), at
    bone = "C7" if nerve == "C8" else nerve
    return bones.placement(bone).out(_under_the_pedicle(bone)), 2


def _beside(level: str, rise: float, y: float) -> tuple[float, float, float]:
    """Where the sac lets a root go, *rise* mm over the middle of a bone."""
    z = float(bones.placement(level).out(np.array([[0, y, rise]]))[0, 2])
    return gate(z), y, rise


def _over_the_neck(level: str) -> Array:
    """Over the pedicle and along the groove of the transverse process of C3-C7."""
    p = cervical_table.measurements()[level]
    gutter = (p.anterior + p.posterior) / 2
    # the pedicle of C2 reaches deeper than others; below it the uncinate process stands in front
    low, back = {"C3": (0.9, 0.1), "C4": (0.0, 0.3)}.get(level, (-0.7, 0.35))
    return np.array(
        [
            _beside(level, 12.0, 0.45 * p.waist_back + 0.55 * p.canal_back),
            (p.canal_width / 2 - 0.6, p.waist_back + 4.5 + back, 9.6 - low),
            (p.foramen_x + 2.1, p.waist_back - 0.4 + 0.6 * back, 8.4 - low),
            gutter + [-2.1, 0.3, 3.8],
            gutter + [7.1, -1.0, 0.6],
        ]
    )


def _under_the_pedicle(level: str) -> Array:
    """Round the lower edge of the pedicle of C7-L5."""
    p = (cervical if level == "C7" else thoracolumbar).measurements()[level]
    side = p.canal_width / 2
    middle = 0.5 * p.waist_back + 0.5 * p.canal_back
    chest, last = level in THORACIC, level == "L5"
    y = p.waist_back + {"C7": 0.2, "T1": 3.8, "L5": 1.2}.get(level, 5.9 if chest else 5.2)
    low = _pedicle_floor(level) - (4.6 if chest else 5.2 if last else 3.8)
    out, beyond = (1.2, 1.2) if chest else (0.0, 0.0)
    slope = 0.0 if chest or level == "C7" else 3.0
    steep = 4.0 if level in THORACIC[:6] else 8.0 if chest else 12.0
    if level == "C7":  # before the tall superior process of T1, which bounds its foramen behind
        low, steep, out, beyond = low + 2.0, 3.0, 7.5, 5.0
    return np.array(
        [
            _beside(level, low + steep + 3, middle - (0.0 if chest else 1.8)),
            (side - 2.2, 0.6 * middle + 0.4 * y, low + 0.4 * steep + 1),
            (side + p.pedicle_width * 0.35 + out, y, low),
            (side + p.pedicle_width + 2.0 + beyond, y - 0.3, low - slope),
        ]
    )


def _pedicle_floor(level: str) -> float:
    if level == "C7":
        return -4.0
    p = thoracolumbar.measurements()[level]
    return p.pedicle_z - p.pedicle_height / 2


def _through_the_sacrum(nerve: str) -> tuple[Array, int]:
    """From the sac down the sacral canal and forwards out of the pelvic foramen; S5 round the
    end. The lower a root leaves, the nearer it lies to the middle."""
    order = int(nerve[1])
    heights = np.array([sacrum_table.size("canal_z", f"S{n}") for n in range(1, 6)])
    depths = np.array([sacrum_table.size("canal_y", f"S{n}") for n in range(1, 6)])
    # how far from the middle it leaves the narrowing sac, and then lies
    leaves = {1: 4.6, 2: 3.4, 3: 2.2, 4: 1.4, 5: 0.8}[order]
    aside = {1: 4.6, 2: 4.4, 3: 3.1, 4: 2.0, 5: 1.0}[order]
    start = {1: heights[0] + 9, 2: heights[0] - 4, 3: heights[1] + 8}.get(order, heights[1] + 3)
    end = heights[4] + 8 if order == 5 else sacrum.foramen(nerve)[0][2] + {1: 4, 4: 0}.get(order, 5)
    z = np.linspace(start, end, max(2, int((start - end) / 11)))
    inside = np.column_stack(
        [
            np.linspace(leaves, aside, len(z)),
            np.interp(z, heights[::-1], depths[::-1]),
            z,
        ]
    )
    if order == 1:
        inside[:, 1] = np.interp(z, [heights[0], start], [depths[0], depths[0] - 2.0])
    if order == 5:
        y, low = depths[4], heights[4]
        tail = np.array([(2.4, y - 1, low - 6), (7.0, y - 6.5, low - 17)])
        return np.concatenate([inside, tail]), len(inside) - 1
    inner, front, back = sacrum.foramen(nerve)
    middle = (front + back) / 2
    bend = inner * [0, 0.5, 1] + middle * [0.6, 0.5, 0]
    tail = np.array([bend, 0.5 * middle + 0.5 * front, front, front + [1.0, -4, -4]])
    # the lower ganglia lie in the canal, as their foramina are narrow
    return np.concatenate([inside, tail]), len(inside) - {3: 1, 4: 2}.get(order, 0)


def _round_the_coccyx() -> tuple[Array, int]:
    """Down the sacral canal behind S5, out of the hiatus between the horns, and forwards round the
    coccyx below the wing of its first segment (Standring 2020)."""
    (y2, z2), (y3, z3), (y4, z4), (y5, z5) = (
        [sacrum_table.size(f"canal_{axis}", f"S{n}") for axis in "yz"] for n in range(2, 6)
    )
    inside = [
        (0.5, y2 + 1.1, z2 + 3),
        (0.5, (y2 + y3) / 2 + 2.4, (z2 + z3) / 2),
        (0.6, y3 + 2.4, z3),
        (0.75, (y3 + y4) / 2 + 2.1, (z3 + z4) / 2),
        (0.7, y4 + 1.7, z4),
        (0.7, y5 + 2.2, z5 + 4),
        (0.9, y5 + 0.6, z5 - 5),
    ]
    rotation, shift = coccyx.placement()
    outside = np.array([(2.2, 6.8, 4.0), (3.4, 7.0, -5.0), (6.6, 7.4, -11.8), (10.8, 4.4, -15.6)])
    return np.concatenate([inside, outside @ rotation.T + shift]), 3


def _beyond(nerve: str, way: Array) -> Array:
    """The way on, FREE mm long: along a rib, or as its region has it."""
    if nerve in THORACIC[1:]:
        return _under_the_rib(int(nerve[1:]), way[-1])
    course, free = unit(_course(nerve)), LAST if nerve == "Co1" else FREE
    outward = way[-1] + course * free
    bend = way[-1] + 0.42 * free * unit(0.55 * course + 0.45 * unit(way[-1] - way[-2]))
    return np.array([bend, outward])


def _under_the_rib(n: int, start: Array) -> Array:
    """Two points in the groove of the rib below which a nerve of the chest runs."""
    course, thick = ribs.course(n), ribs.measurements()[n].height
    drop = np.array([0.0, -1.0, -0.5 * thick - 1.0])
    away = np.linalg.norm(course + drop - start, axis=1)
    first = int(away.argmin())
    onward = np.flatnonzero(away[first:] > FREE)
    last = first + int(onward[0]) if len(onward) else len(course) - 1
    return np.array([course[(first + last) // 2 + 1], course[last]]) + drop


def _course(nerve: str) -> tuple[float, float, float]:
    """The way the nerve takes in the body: to the neck and arm, or to the leg."""
    if nerve == "C1":
        return 0.8, -0.3, -0.5
    if nerve == "Co1":
        return 0.45, -0.85, -0.25
    gathered = {"C6": (0.75, -0.29, -0.58), "C7": (0.79, -0.27, -0.5), "C8": (0.86, -0.22, -0.38)}
    if nerve in gathered:  # the nerves of the arm draw near each other
        return gathered[nerve]
    if nerve[0] == "C":
        return 0.72, -0.30, -0.62
    if nerve == "T1":
        return 0.95, -0.12, -0.08
    if nerve[0] == "L":
        return 0.52, -0.30, -0.80
    return (0.35, -0.45, -0.82) if nerve != "S5" else (0.55, -0.75, -0.35)
