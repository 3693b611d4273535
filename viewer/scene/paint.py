"""The colour of every point of a surface: its structure's, its baked shading, its pattern."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from viewer.scene.mesh import Array
from viewer.scene.noise import cloud

#: how much darker a pattern's figure is than its ground, how often it repeats, mm, and its mean
DEPTH: Final = 0.20
PERIOD: Final = 6.5
MEAN: Final = 0.35
#: tumours are so dark that the figure of their patterns is paler than its ground
DEEP: Final = -0.90
#: bone that a tumour has made too dense, and above which noise it comes to its surface: most of a
#: blastic tumour is ivory, and of a mixed one the islands that a cut shows, too
IVORY: Final = np.array([251, 243, 223], np.float32)
DENSE: Final = {"blastic": -1.2, "mixed": 0.1}

#: the weights of red, green and blue in brightness; how bright is what has lost its tone, and
#: within how many mm it is lost
LUMA: Final = np.array([0.30, 0.59, 0.11], np.float32)
DULL: Final = np.float32(0.40)
NUMBING: Final = np.float32(14.0)

#: how often the border of a part is evened out over the neighbours of each point
EVENING: Final = 6


def rgb(color: str) -> NDArray[np.float32]:
    """A colour written #RRGGBB as three numbers from 0 to 255."""
    return np.array([int(color[k : k + 2], 16) for k in (1, 3, 5)], np.float32)


def painted(
    points: Array, shade: NDArray[np.uint8], color: str, pattern: str, reaction: str = ""
) -> NDArray[np.uint8]:
    """Colours (n, 3) of points at rest, in mm about the structure's centre."""
    lit = shade.astype(np.float32) * (rgb(color) / 255)
    if pattern != "none":
        # as light on the whole as plain
        lit *= 1 + depth(pattern) * (MEAN - figure(points, pattern)[:, None])
    if reaction in DENSE:
        ivory = shade.astype(np.float32) * (IVORY / 255)
        lit += (ivory - lit) * islands(points, reaction)[:, None]
    return np.clip(np.rint(lit), 0, 255).astype(np.uint8)


def evened(own: NDArray[np.bool_], faces: NDArray[np.int64]) -> Array:
    """How far points (n) lie within a part that some of them belong to: above 0.5 in it.

    Evened out over the neighbours, so that the border does not follow the triangles (m, 3); as
    many points lie within as belong to the part, so that what is slender stays.
    """
    count, inside = len(own), int(own.sum())
    share, corners = own.astype(np.float64), faces.ravel()
    neighbours = np.maximum(2 * np.bincount(corners, minlength=count), 1)
    for _ in range(EVENING):
        at = share[faces]
        others = at.sum(axis=1, keepdims=True) - at
        share = (share + np.bincount(corners, others.ravel(), count) / neighbours) / 2
    most = np.concatenate([[1], np.sort(share)[::-1], [0]])
    border = most[inside : inside + 2].mean()
    return (share + 0.5 - border).astype(np.float32)


def dulled(colors: Array, heights: Array, numb: tuple[float, float]) -> Array:
    """Colours (n, 3) of points at heights (n), mm, where what lies lower has lost its tone."""
    amount, top = numb
    if not amount:
        return colors
    t = np.clip((np.float32(top) - heights) / NUMBING, 0, 1)
    share = np.float32(amount) * (t * t * (3 - 2 * t))[:, None]
    return colors + (DULL * (colors @ LUMA)[:, None] - colors) * share


def islands(points: Array, reaction: str) -> Array:
    """How much of a tumour's bone is too dense at points, 0 to 1."""
    return _edge(cloud(points, 5.0, 10, 2), DENSE[reaction], 0.35)


def depth(pattern: str) -> float:
    """How much darker the figure of a pattern is than its ground."""
    return DEEP if pattern in ("noise", "checker") else DEPTH


def figure(points: Array, pattern: str) -> Array:
    """How much of a pattern's figure each point bears, 0 to 1, in the space of the bone."""
    x, y, z = (points * (2 * np.pi / PERIOD)).T
    match pattern:
        case "stripe":
            return 0.75 * _edge(np.sin(0.45 * x + 0.55 * y + 0.70 * z), 0.15)
        case "crosshatch":
            rising = _edge(np.cos(0.45 * x + 0.55 * y + 0.70 * z), 0.62)
            return np.maximum(rising, _edge(np.cos(-0.45 * x - 0.55 * y + 0.70 * z), 0.62))
        case "dots":
            return _edge((np.cos(x) + np.cos(y) + np.cos(z)) / 3, 0.18)
        case "checker":
            return _edge(np.sin(x / 2) * np.sin(y / 2) * np.sin(z / 2), 0.0)
        case _:
            return _edge(cloud(points, 3.0, 0, 2), 0.2)


def _edge(wave: Array, level: float, soft: float = 0.3) -> Array:
    """1 where a wave is above a level, 0 below, with a soft step between."""
    t = np.clip((wave - level) / soft + 0.5, 0, 1)
    return t * t * (3 - 2 * t)
