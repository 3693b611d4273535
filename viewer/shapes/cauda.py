"""The cauda equina: the roots of L2-Co1 on their way from the cord's end to their holes.

In the sac they lie in a crescent behind and at the sides: the one that leaves next lies foremost at
the side, the last ones behind in the middle, the anterior root within the posterior (Wall 1990).
"""

from __future__ import annotations

from functools import cache
from typing import Final

import numpy as np

from viewer.core.anatomy import NERVES
from viewer.shapes import cord, dura, roots
from viewer.shapes.cord import Tube
from viewer.shapes.fields import Array, smooth_step

#: the nerves whose roots it is made of
LEAVING: Final = NERVES[len(roots.FANNED) :]
#: where in the crescent the foremost lies, and the step to the next (degrees from behind)
FOREMOST, STEP = 112.0, 11.5
#: how far they sway on their way, as slack strands do (degrees)
SWAY: Final = 3.0
#: share of the sac's half size at which the posterior and the anterior roots run
OUTER, INNER = 0.80, 0.58
#: their radii (mm), and the share of it that each is finer than the one before
THICK, THIN = 0.52, 0.38
FINER: Final = 0.01
POINTS: Final = 30


@cache
def strands() -> tuple[Tube, ...]:
    """Every root, posterior and anterior, the left one of a pair first."""
    return tuple(
        _mirrored(strand, side)
        for nerve in LEAVING
        for strand in (_strand(nerve, True), _strand(nerve, False))
        for side in (1, -1)
    )


def _mirrored(strand: Tube, side: int) -> Tube:
    path = strand.path * [side, 1, 1]
    return Tube(strand.part, path, strand.half, strand.around)


@cache
def _end(nerve: str, behind: bool) -> Array:
    """Where the left root leaves the sac."""
    end: Array = roots.root(f"root_{nerve}_left").tubes[0 if behind else 1].path[0]
    return end


def _there(nerve: str, z: Array) -> Array:
    """How far (0..1) a root is still in the sac at heights *z*."""
    end = _end(nerve, True)[2]
    return smooth_step(end - 10.0, end + 6.0, z)


def _strand(nerve: str, behind: bool) -> Tube:
    end = _end(nerve, behind)
    start = cord.segment(nerve)
    z = np.linspace(start, end[2], POINTS)
    place = LEAVING.index(nerve)
    rank = sum((_there(before, z) for before in LEAVING[:place]), np.zeros(POINTS))
    inside = sum((_there(other, z) for other in LEAVING), np.zeros(POINTS))
    step = np.minimum(104 / np.maximum(inside, 1.0), 2.2 * STEP)
    sway = SWAY * np.sin(2 * np.pi * z / 52.0 + 0.7 * place) * smooth_step(0, 40, start - z)
    angle = np.radians(FOREMOST + sway - step * (rank + (0.0 if behind else 0.5)))
    half = dura.size(z) * (OUTER if behind else INNER)
    crescent = half * np.stack([np.sin(angle), np.cos(angle)], axis=1)
    # at first on the cord itself, by its furrow behind or its front
    turn = np.radians(52.0 - 3.0 * place if behind else 122.0 - 11.0 * place)
    stem = (cord.size(z) + 0.3) * [np.sin(turn), np.cos(turn)]
    free = smooth_step(0.0, 24.0, start - z)[:, None]
    aside = (1 - free) * stem + free * crescent
    gone = smooth_step(13.0, 0.0, z - end[2])[:, None]
    aside = (1 - gone) * aside + gone * (end - dura.canal(end[2:])[0])[:2]
    path = dura.canal(z)
    path[:, :2] += aside
    thick = (THICK if behind else THIN) * (1 - FINER * place) * (0.4 + 0.6 * free)
    return Tube("cauda_equina", path, np.repeat(thick, 2, axis=1), 5)
