"""The outline of the body round the column: a calm standing figure of about 175 cm.

All sizes are design values from general anatomy; only the left half is described.
"""

from __future__ import annotations

from functools import cache
from typing import Final

import numpy as np

from viewer.shapes.fields import Array, F, Part, ball, smooth_min, sweep
from viewer.shapes.lofts import Grown, Structure

Row = tuple[float, float, float, float, float]

#: from the hips to the neck: x, y, z, half width, half depth (mm)
TRUNK: Final[tuple[Row, ...]] = (
    (0, 2, -118, 158, 98),
    (0, 2, -70, 168, 106),
    (0, -16, 0, 160, 102),
    (0, -38, 90, 138, 98),
    (0, -31, 190, 144, 108),
    (0, -27, 290, 156, 112),
    (0, -22, 360, 150, 98),
    (0, -6, 412, 118, 74),
)
NECK: Final[tuple[Row, ...]] = ((0, -4, 400, 76, 62), (0, -20, 470, 58, 58), (0, -34, 560, 58, 62))
SHOULDER: Final[tuple[Row, ...]] = (
    (40, 0, 420, 46, 52),
    (110, 2, 410, 46, 52),
    (166, -2, 388, 46, 48),
)
LEG: Final[tuple[Row, ...]] = (
    (86, 0, -90, 88, 92),
    (88, -8, -220, 80, 84),
    (90, -8, -380, 64, 68),
    (92, -8, -520, 50, 54),
    (94, 8, -650, 55, 60),
    (96, 12, -800, 40, 42),
    (98, 16, -950, 32, 36),
    (98, 14, -990, 33, 40),
)
FOOT: Final[tuple[Row, ...]] = (
    (98, 44, -1000, 27, 30),
    (102, -60, -1004, 26, 38),
    (110, -172, -1014, 14, 40),
)
ARM: Final[tuple[Row, ...]] = (
    (172, -2, 384, 50, 46),
    (192, 2, 280, 43, 43),
    (212, 6, 140, 36, 37),
    (226, 0, 40, 38, 38),
    (238, -22, -70, 29, 29),
    (246, -40, -150, 24, 20),
)
HAND: Final[tuple[Row, ...]] = (
    (246, -42, -150, 24, 20),
    (248, -54, -210, 38, 19),
    (244, -62, -305, 24, 13),
)
THUMB: Final[tuple[Row, ...]] = (
    (246, -62, -186, 12, 11),
    (244, -90, -222, 11, 10),
    (242, -104, -258, 8, 8),
)
NOSE: Final[tuple[Row, ...]] = ((0, -126, 622, 6, 6), (0, -138, 596, 9, 8))


def all() -> tuple[Structure, ...]:
    """The outline of the whole body."""
    return (Structure("body_outline", "organ", "body", 6000, _body),)


@cache
def _parts() -> tuple[Part, ...]:
    across = (1, 0, 0)
    return (
        sweep("trunk", TRUNK, ref=across, n=2.4, k=20, m=64, cap=50),
        ball("buttock", (72, 44, -96), (84, 66, 76), k=40),
        sweep("neck", NECK, ref=across, n=2.1, k=42, m=10),
        sweep("shoulder", SHOULDER, ref=(0, 0, 1), n=2.0, k=44, m=10),
        sweep("leg", LEG, ref=across, n=2.0, k=52, m=24),
        sweep("foot", FOOT, ref=(0, 0, 1), n=2.3, k=22, m=8, cap=14),
        sweep("arm", ARM, ref=across, n=2.0, k=30, m=20),
        sweep("hand", HAND, ref=(0, 1, 0.2), n=2.2, k=14, m=8, cap=12),
        sweep("thumb", THUMB, ref=(0, 1, 0.2), n=2.0, k=12, m=8, cap=8),
        ball("skull", (0, -38, 640), (74, 96, 84), k=10),
        ball("face", (0, -76, 590), (54, 60, 76), k=34),
        ball("chin", (0, -112, 540), (22, 18, 16), k=26),
        sweep("nose", NOSE, ref=across, n=2.0, k=12, m=8, cap=6),
    )


def field(points: Array) -> Array:
    """Distance of *points* (n, 3) to the skin, negative inside; 60 mm stands for far."""
    p = np.asarray(points, F)
    q = [np.abs(p[:, 0]), p[:, 1], p[:, 2]]
    total = np.full(len(p), 60, F)
    for part in _parts():
        near = np.ones(len(p), bool)
        for c, low, high in zip(q, part.low, part.high, strict=True):
            near &= (c > low - 60) & (c < high + 60)
        own = part.field([c[near] for c in q]).astype(F)
        total[near] = smooth_min(total[near], own, part.k)
    return total


def _body() -> Grown:
    return Grown(field, np.array([-310.0, -230, -1060]), np.array([310.0, 160, 750]), 9.0)
