"""What lies round the column, and the skins over rings that most of it is made of.

All in the column's frame, millimetres.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike
from scipy.interpolate import CubicSpline

from viewer.shapes import bones
from viewer.shapes.fields import Array

Kind = Literal["rib", "ligament", "dura", "organ", "vessel"]


@dataclass(frozen=True)
class Loft:
    """A closed skin over *rings* (rings, around, 3); a dome of so many mm closes each end."""

    rings: Array
    domes: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True)
class Grown:
    """The surface of a field over points (n, 3), within a box, sampled every *spacing* mm."""

    field: Callable[[Array], Array]
    low: Array
    high: Array
    spacing: float


@dataclass(frozen=True)
class Structure:
    """One thing beside the bones: its form is made when called, for about so many triangles.

    *host* is the vertebra it moves with; None where it spans many or hangs on none. *course* (n, 3)
    are points along the middle of what is long, at which its name may point.
    """

    id: str
    kind: Kind
    group: str
    triangles: int
    form: Callable[[], tuple[Loft, ...] | Grown]
    host: str | None = None
    course: Array = field(default_factory=lambda: np.empty((0, 3)), compare=False)


def curve(points: ArrayLike, count: int) -> Array:
    """A smooth path (count, 3) through *points*, evenly walked."""
    given = np.asarray(points, float)
    steps = np.linalg.norm(np.diff(given, axis=0), axis=1)
    bent = CubicSpline(np.r_[0, np.cumsum(np.sqrt(steps))], given, bc_type="natural")
    fine = bent(np.linspace(0, bent.x[-1], 600))
    length = np.r_[0, np.cumsum(np.linalg.norm(np.diff(fine, axis=0), axis=1))]
    even = np.linspace(0, length[-1], count)
    return np.stack([np.interp(even, length, column) for column in fine.T], axis=1)


def tangents(path: Array) -> Array:
    """Unit vectors along a path (n, 3)."""
    ahead = np.gradient(path, axis=0)
    return ahead / np.linalg.norm(ahead, axis=1)[:, None]


def sections(
    path: Array,
    up: ArrayLike,
    half: Array,
    around: int,
    n: float = 2.3,
    ahead: Array | None = None,
) -> Array:
    """Rings (n, around, 3) of superelliptic section square to *path*.

    Args:
        up: one direction, or one a point; made square to the path.
        half: half sizes (n, 2) along *up* and across it.
        ahead: the way (n, 3) that each ring faces, where it is not that of the path.
    """
    ahead = tangents(path) if ahead is None else ahead
    given = np.broadcast_to(np.asarray(up, float), path.shape)
    upward = given - np.sum(given * ahead, axis=1)[:, None] * ahead
    upward = upward / np.linalg.norm(upward, axis=1)[:, None]
    out = np.cross(upward, ahead)
    turn = 2 * np.pi * np.arange(around) / around
    c, s = np.cos(turn), np.sin(turn)
    u = np.sign(c) * np.abs(c) ** (2 / n) * half[:, :1]
    v = np.sign(s) * np.abs(s) ** (2 / n) * half[:, 1:]
    return path[:, None] + u[..., None] * upward[:, None] + v[..., None] * out[:, None]


def along(shares: Sequence[float], values: ArrayLike, at: Array) -> Array:
    """Values given at *shares* (0..1) of a length, read softly at *at*."""
    given = np.asarray(values, float)
    rows = np.zeros((len(at), *given.shape[1:]))
    for (s0, v0), (s1, v1) in pairwise(zip(shares, given, strict=True)):
        t = np.clip((at - s0) / (s1 - s0), 0, 1)
        t = (t * t * (3 - 2 * t)).reshape(-1, *([1] * (given.ndim - 1)))
        inside = (at >= s0) & (at <= s1)
        rows[inside] = (v0 + t * (v1 - v0))[inside]
    return rows


def room(points: Array, names: Sequence[str]) -> Array:
    """Distance of *points* (n, 3) to the nearest of these bones, negative inside."""
    return np.min([bones.recipe(b).field(bones.placement(b).back(points)) for b in names], axis=0)


def cleared(
    points: Array,
    solid: Sequence[str] | Callable[[Array], Array],
    gap: ArrayLike,
    rounds: int = 5,
) -> Array:
    """The same points (..., 3), those nearer than *gap* mm to a bone pushed out of it.

    Args:
        solid: names of bones, or the distance of points (n, 3) to whatever is to be kept clear of.
        gap: one for all points, or one for each.
    """
    far = solid if callable(solid) else partial(room, names=solid)
    flat = points.reshape(-1, 3).astype(float)
    wanted = np.broadcast_to(gap, points.shape[:-1]).ravel()
    for _ in range(rounds):
        short = wanted - far(flat)
        near = short > 0.02
        if not near.any():
            break
        at = flat[near]
        steps = 0.4 * np.concatenate([np.eye(3), -np.eye(3)])[:, None]
        ahead, behind = far((at + steps).reshape(-1, 3)).reshape(2, 3, -1)  # asked for at once
        slope = (ahead - behind).T
        slope /= np.maximum(np.linalg.norm(slope, axis=1), 1e-6)[:, None]
        flat[near] = at + np.minimum(short[near], 2.0)[:, None] * slope
    return flat.reshape(points.shape)
