"""The outline of the body round the column: a calm standing figure of about 175 cm.

All sizes are design values from general anatomy; only the left half is described.
"""

from __future__ import annotations

from functools import cache
from typing import Final

import numpy as np
from scipy.interpolate import PchipInterpolator

from viewer.shapes.fields import (
    Array,
    Coordinates,
    F,
    Part,
    ball,
    join,
    smooth_max,
    superellipse,
    sweep,
)
from viewer.shapes.lofts import Grown, Structure

Row = tuple[float, float, float, float, float]

#: from the hips to the shoulders: y, z, half width, half depth (mm)
TRUNK: Final[tuple[tuple[float, float, float, float], ...]] = (
    (4, -150, 140, 84),
    (2, -70, 166, 106),
    (-14, 0, 161, 102),
    (-30, 70, 144, 97),
    (-36, 110, 138, 98),
    (-31, 190, 144, 108),
    (-27, 290, 157, 112),
    (-22, 350, 157, 101),
    (-8, 412, 122, 74),
    (-4, 450, 84, 56),
)
#: the rest as rows x, y, z and two half sizes
NECK: Final[tuple[Row, ...]] = ((0, -2, 410, 68, 60), (0, -18, 480, 56, 57), (0, -34, 570, 55, 60))
NAPE: Final[tuple[Row, ...]] = (
    (22, 4, 500, 22, 30),
    (74, 8, 446, 26, 36),
    (136, 2, 412, 32, 40),
)
SHOULDER: Final[tuple[Row, ...]] = (
    (40, -2, 406, 46, 54),
    (112, 0, 396, 46, 54),
    (172, -2, 376, 47, 49),
)
LEG: Final[tuple[Row, ...]] = (
    (86, 0, -90, 88, 92),
    (88, -6, -220, 80, 84),
    (90, -8, -380, 64, 68),
    (92, -8, -520, 49, 54),
    (94, 6, -650, 54, 59),
    (96, 12, -800, 39, 43),
    (98, 16, -940, 31, 37),
    (98, 14, -990, 33, 42),
)
FOOT: Final[tuple[Row, ...]] = (
    (98, 30, -990, 40, 32),
    (101, -40, -1006, 36, 36),
    (107, -110, -1023, 23, 42),
    (111, -152, -1031, 13, 40),
)
#: where each begins, where it ends, and its thickness; the great toe first
TOES: Final[tuple[tuple[float, float, float, float, float], ...]] = (
    (86, -150, 85, -196, 12),
    (105, -150, 105, -192, 8),
    (119, -146, 120, -183, 7.5),
    (132, -140, 134, -172, 7.5),
    (144, -132, 147, -157, 7.5),
)
ARM: Final[tuple[Row, ...]] = (
    (180, -2, 374, 48, 47),
    (204, 2, 280, 42, 44),
    (230, 6, 150, 35, 38),
    (244, 2, 60, 38, 39),
    (262, -16, -60, 30, 31),
    (274, -34, -150, 23, 20),
)
HAND: Final[tuple[Row, ...]] = (
    (274, -36, -150, 23, 20),
    (279, -44, -188, 36, 17),
    (282, -52, -226, 42, 15),
    (283, -56, -252, 41, 11),
)
#: how far beside the middle of the hand each begins and ends, how long it is and how thick
FINGERS: Final[tuple[tuple[float, float, float, float], ...]] = (
    (-30, -41, 76, 8.5),
    (-10, -14, 85, 9),
    (10, 13, 79, 8.5),
    (29, 38, 62, 7.5),
)
THUMB: Final[tuple[Row, ...]] = (
    (275, -58, -180, 16, 14),
    (272, -96, -216, 11, 11),
    (270, -120, -252, 8.5, 8.5),
)
FACE: Final[tuple[Row, ...]] = (
    (0, -74, 650, 62, 62),
    (0, -78, 600, 61, 61),
    (0, -88, 555, 51, 48),
    (0, -99, 524, 34, 33),
)
JAW: Final[tuple[Row, ...]] = (
    (52, -54, 578, 14, 18),
    (42, -68, 541, 13, 15),
    (14, -117, 515, 12, 13),
)
NOSE: Final[tuple[Row, ...]] = ((0, -134, 612, 8, 7), (0, -141, 594, 10, 9), (0, -145, 577, 13, 11))
EAR: Final[tuple[Row, ...]] = ((74, -50, 604, 12, 5), (76, -45, 590, 14, 5), (72, -54, 568, 8, 6))
#: on what it stands
GROUND: Final = -1042.0


def all() -> tuple[Structure, ...]:
    """The outline of the whole body."""
    return (Structure("body_outline", "organ", "body", 8000, _body),)


@cache
def _parts() -> tuple[Part, ...]:
    across = (1, 0, 0)
    return (
        _trunk(),
        ball("breast", (67, -110, 303), (58, 46, 58), k=58),
        ball("buttock", (70, 46, -92), (84, 66, 76), k=46),
        sweep("neck", NECK, ref=across, n=2.1, k=42, m=10),
        sweep("nape", NAPE, ref=(0, 0, 1), n=2.0, k=44, m=10),
        sweep("shoulder", SHOULDER, ref=(0, 0, 1), n=2.0, k=44, m=10),
        sweep("leg", LEG, ref=across, n=2.0, k=52, m=24),
        ball("heel", (98, 34, -1008), (29, 32, 36), k=24),
        sweep("foot", FOOT, ref=(0, 0, 1), n=2.2, k=26, m=12, cap=14),
        *(_toe(*toe) for toe in TOES),
        sweep("arm", ARM, ref=across, n=2.0, k=34, m=24),
        sweep("hand", HAND, ref=(0, 1, 0.2), n=2.2, k=14, m=12, cap=10),
        *(_finger(*finger) for finger in FINGERS),
        sweep("thumb", THUMB, ref=(0, 1, 0.2), n=2.0, k=16, m=8, cap=8),
        ball("skull", (0, -44, 640), (75, 95, 82), k=14),
        sweep("face", FACE, ref=across, n=2.2, k=24, m=12, cap=20),
        sweep("jaw", JAW, ref=(0, 0, 1), n=2.0, k=36, m=10),
        ball("chin", (0, -120, 516), (15, 14, 13), k=22),
        ball("mouth", (0, -128, 550), (22, 8, 12), k=18),
        ball("eye", (32, -150, 601), (17, 17, 10), k=20, op="sub"),
        sweep("nose", NOSE, ref=across, n=2.0, k=14, m=8, cap=8),
        sweep("ear", EAR, ref=(0, 1, 0), n=2.2, k=8, m=10, cap=8),
        ball("concha", (83, -52, 588), (6, 7, 12), k=5, op="sub"),
    )


def _toe(x: float, y: float, end_x: float, end_y: float, thick: float) -> Part:
    rows = [(x, y, -1029, thick, thick), (end_x, end_y, GROUND + thick + 1, thick, thick)]
    return sweep("toe", rows, ref=(0, 0, 1), n=2.0, k=3)


def _finger(beside: float, end: float, long: float, thick: float) -> Part:
    """Hanging loosely, bent a little towards the palm."""
    rows = []
    for share, bent in ((0.0, 0.0), (0.5, 0.0), (1.0, -9.0)):
        y = -54 + (1 - share) * beside + share * end - 0.16 * share * long
        rows.append((283 + bent, y, -244 - share * long, *[thick * (1 - 0.18 * share)] * 2))
    return sweep("finger", rows, ref=(0, 1, 0), n=2.0, k=6, m=6)


def _trunk() -> Part:
    rows = np.array(TRUNK)
    shape = PchipInterpolator(rows[:, 1], rows[:, [0, 2, 3]])
    floor, roof = F(rows[0, 1]), F(rows[-1, 1])

    def field(q: Coordinates) -> Array:
        x, y, z = q
        middle, wide, deep = shape(np.clip(z, floor, roof)).astype(F).T
        side = superellipse(x, y - middle, wide, deep, F(2.4))
        return smooth_max(side, np.maximum(z - roof, floor - z), 60)

    reach = rows.max(axis=0)
    low = np.array([0, -reach[3] - 40, floor])
    return Part("trunk", field, low, np.array([reach[2], reach[3], roof]), k=20)


def field(points: Array) -> Array:
    """Distance of *points* (n, 3) to the skin, negative inside; 60 mm stands for far."""
    p = np.asarray(points, F)
    q = [np.abs(p[:, 0]), p[:, 1], p[:, 2]]
    total = np.full(len(p), 60, F)
    for part in _parts():
        near = np.ones(len(p), bool)
        for c, low, high in zip(q, part.low, part.high, strict=True):
            near &= (c > low - 60) & (c < high + 60)
        total[near] = join(total[near], part, [c[near] for c in q])
    return smooth_max(total, F(GROUND) - p[:, 2], 8)


def _body() -> Grown:
    return Grown(field, np.array([-330.0, -230, -1060]), np.array([330.0, 160, 750]), 4.0)
