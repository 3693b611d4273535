"""Signed-distance fields of named parts: the vocabulary every bone, disc and lesion is written in.

Lengths are millimetres, x is lateral and only its positive half is described: every shape is
mirrored. A field takes the three coordinate arrays and answers the distance to its surface,
negative inside. Blends swell: where two parts meet smoothly the surface lies outside both.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from math import prod
from typing import Any, Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.interpolate import PchipInterpolator

Array = NDArray[Any]
Coordinates = Sequence[Array]
#: (x, y, z, normals) -> where a part's name may be used; x is made positive, normals with it
Region = Callable[[Array, Array, Array, Array], NDArray[np.bool_]]
F = np.float32
#: of how many pairs of a point and a segment of a bar the distance is worked out at once
TOGETHER = 32768


def smooth_min(a: Array, b: Array, k: float | np.float32) -> Array:
    """Union of two fields, blended over *k* mm."""
    if k <= 0:
        return np.minimum(a, b)
    h = np.maximum(F(k) - np.abs(a - b), 0) / F(k)
    return np.minimum(a, b) - h * h * h * F(k / 6)


def smooth_max(a: Array, b: Array, k: float | np.float32) -> Array:
    """Intersection of two fields, blended over *k* mm."""
    return -smooth_min(-a, -b, k)


def smooth_step(start: float, end: float, x: ArrayLike) -> Array:
    """0 before *start*, 1 after *end*, a cubic between."""
    t = np.clip((np.asarray(x) - F(start)) / F(end - start), 0, 1)
    return t * t * (3 - 2 * t)


def unit(v: ArrayLike) -> Array:
    """The vector of length one along *v*."""
    vector = np.asarray(v, float)
    return vector / np.linalg.norm(vector)


def superellipse(u, v, a, b, n, w=None, c=1.0) -> Array:
    """Approximate distance to a superellipse (with *w* a superellipsoid) of exponent *n*."""
    p, q = np.abs(u) / a, np.abs(v) / b
    total = p**n + q**n
    slope = (p ** (n - 1) / a) ** 2 + (q ** (n - 1) / b) ** 2
    if w is not None:
        r = np.abs(w) / c
        total = total + r**n
        slope = slope + (r ** (n - 1) / c) ** 2
    radius = np.maximum(total, 1e-12) ** (1.0 / n)
    gradient = np.sqrt(slope) * np.maximum(radius, 1e-6) ** (1 - n)
    return (radius - 1) / np.maximum(gradient, 1e-4)


@dataclass(frozen=True)
class Part:
    """One named piece of a bone: its field, the box it lies in, and how it joins the rest.

    *bias* (mm) and *where* decide which points of the surface carry the label: the nearest field
    among those whose region allows it wins, after its bias is subtracted.
    """

    label: str
    field: Callable[[Coordinates], Array]
    low: Array
    high: Array
    k: float = 2.0
    op: Literal["add", "sub"] = "add"
    bias: float = 0.0
    where: Region | None = None

    def named(self, bias: float = 0.0, where: Region | None = None) -> Part:
        """The same part, with its rule for labels."""
        return replace(self, bias=bias, where=where)


@dataclass(frozen=True)
class Overlay:
    """A name painted over part of the finished surface, whatever part it belongs to."""

    label: str
    where: Region


@dataclass(frozen=True)
class Recipe:
    """A bone as the ordered list of its parts, in its own frame, and how rough its surface is.

    The parts are added and cut away in order. *rough* and *lump* (mm) are fine and coarse noise.
    """

    id: str
    parts: tuple[Part, ...]
    overlays: tuple[Overlay, ...] = ()
    spacing: float = 0.55
    seed: int = 0
    rough: float = 0.07
    lump: float = 0.10
    #: labels that lie in the mid plane and so get no side
    midline: frozenset[str] = frozenset(
        {"body", "superior_end_plate", "inferior_end_plate", "spinous_process"}
    )

    def field(self, points: ArrayLike) -> Array:
        """Distance of the smooth, symmetric bone at *points* (n, 3); see volumes for the rough."""
        p = np.asarray(points, F)
        q = [np.abs(p[:, 0]), p[:, 1], p[:, 2]]
        out = np.full(len(p), 30, F)
        if not len(p):
            return out
        low, high = self.reach
        met = (low <= [c.max() for c in q]) & (high >= [c.min() for c in q])
        for k in np.flatnonzero(met.all(axis=1)):
            near = np.ones(len(p), bool)
            for axis in range(3):
                near &= (q[axis] >= low[k, axis]) & (q[axis] <= high[k, axis])
            if near.any():
                out[near] = join(out[near], self.parts[k], [c[near] for c in q])
        return out

    @cached_property
    def reach(self) -> tuple[Array, Array]:
        """Lowest and highest points (parts, 3), mm, at which each part counts."""
        margins = np.array([[part.k + 2.5] for part in self.parts])
        low = np.array([part.low for part in self.parts]) - margins
        return low, np.array([part.high for part in self.parts]) + margins


def join(total: Array, part: Part, q: Coordinates) -> Array:
    """The field *total* after *part* has been added to it or cut from it."""
    d = part.field(q).astype(F)
    if part.op == "add":
        return smooth_min(total, d, part.k)
    return smooth_max(total, -d, part.k)


def _along(q: Coordinates, axis: Array) -> Array:
    return q[0] * F(axis[0]) + q[1] * F(axis[1]) + q[2] * F(axis[2])


def _from(q: Coordinates, centre: Array) -> list[Array]:
    return [c - F(o) for c, o in zip(q, centre, strict=True)]


def sweep(
    label: str,
    stations: Sequence[Sequence[float]],
    ref: ArrayLike = (0, 0, 1),
    n: float = 2.2,
    k: float = 2.0,
    op: Literal["add", "sub"] = "add",
    m: int = 18,
    cap: float | None = None,
) -> Part:
    """A bar of superelliptic section along a smooth path.

    Args:
        stations: rows x, y, z, a, b: a is the half size along *ref*, b the other half size.
        ref: one direction, or one a station-like row to twist the section along the path.
        n: exponent of the section; 2 is an ellipse, more is squarer.
        m: segments of the path; a path of two stations is straight.
        cap: half length of the rounded ends, by default the smaller half size.
    """
    given = np.array(stations, float)
    length = np.r_[0, np.cumsum(np.linalg.norm(np.diff(given[:, :3], axis=0), axis=1))]
    if len(given) > 2:
        path = PchipInterpolator(length, given)(np.linspace(0, length[-1], m + 1))
    else:
        path = np.linspace(given[0], given[1], 3)
    centre, size = path[:, :3], path[:, 3:5]
    tangent = np.gradient(centre, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1)[:, None]
    twist = np.atleast_2d(np.array(ref, float))
    at = np.linspace(0, 1, len(centre))
    rows = np.linspace(0, 1, len(twist))
    twist = np.stack([np.interp(at, rows, twist[:, i]) for i in range(3)], 1)
    reach = size.max()
    steps = np.diff(centre, axis=0)
    forwards = np.array([unit(before + after) for before, after in pairwise(tangent)])
    us = [unit(t - (t @ forward) * forward) for t, forward in zip(twist, forwards, strict=False)]
    lengths = np.array([step @ step for step in steps])  # squared
    segments = (centre[:-1], steps, forwards, np.array(us), np.cross(forwards, us))
    widths = (size[:-1], np.diff(size, axis=0))

    def field(p: Coordinates) -> Array:
        best = np.array(np.inf, F)
        shape = np.broadcast(*p).shape
        together = max(1, TOGETHER // max(1, prod(shape)))
        for j in range(0, len(steps), together):
            some = slice(j, j + together)

            def each(rows: Array, some: slice = some) -> Array:
                return rows[some].T.reshape(*rows.shape[1:], -1, *(1 for _ in shape))

            start, step, forward, u, v = (each(rows) for rows in segments)
            q = _from(p, start)
            h = np.clip(_along(q, step) / F(each(lengths)), 0, 1)
            q = [c - h * F(s) for c, s in zip(q, step, strict=True)]
            a, b = (F(s) + h * F(more) for s, more in zip(*(each(w) for w in widths), strict=True))
            end = np.minimum(a, b) if cap is None else F(cap)
            d = superellipse(_along(q, u), _along(q, v), a, b, F(n), _along(q, forward), end)
            best = np.minimum(best, d.min(axis=0))
        return best

    return Part(label, field, centre.min(0) - reach, centre.max(0) + reach, k, op)


def ball(
    label: str,
    c: ArrayLike,
    r: ArrayLike,
    k: float = 2.0,
    op: Literal["add", "sub"] = "add",
    n: float = 2.0,
    ax: ArrayLike | None = None,
) -> Part:
    """An ellipsoid of radii *r* (squarer with *n* over 2) whose axes are the rows of *ax*."""
    centre = np.array(c, float)
    radii = np.broadcast_to(np.array(r, float), (3,))
    axes = np.eye(3) if ax is None else np.array([unit(a) for a in np.asarray(ax, float)])
    extent = np.abs(axes.T) @ radii

    def field(p: Coordinates) -> Array:
        q = _from(p, centre)
        u, v, w = (_along(q, axis) for axis in axes)
        return superellipse(u, v, F(radii[0]), F(radii[1]), F(n), w, F(radii[2]))

    return Part(label, field, centre - extent, centre + extent, k, op)


def plate(
    label: str,
    c: ArrayLike,
    normal: ArrayLike,
    up: ArrayLike,
    w: float,
    h: float,
    t: float,
    cu: float = 0.0,
    cv: float = 0.0,
    k: float = 2.6,
    op: Literal["add", "sub"] = "add",
    n: float = 2.3,
    edge: float = 1.2,
    back: float = 3.0,
    narrower: float = 0.22,
) -> Part:
    """A rounded joint surface that narrows behind, so that it grows out of the bone.

    Args:
        c: middle of the plate.
        normal: the way the surface faces.
        up: direction of its height, made square to the normal.
        w: half width; h: half height; t: half thickness (all mm).
        cu: curvature across (1/mm), positive is hollow seen from outside; cv: along its height.
        edge: rounding of the rim.
        back: how far the plate reaches into the bone behind.
        narrower: by what share its outline is smaller there.
    """
    centre, facing = np.array(c, float), unit(normal)
    upright = np.array(up, float)
    upright = unit(upright - (upright @ facing) * facing)
    across = np.cross(upright, facing)
    depth = t + back + abs(cu) * w * w + abs(cv) * h * h
    extent = np.abs(across) * w + np.abs(upright) * h + np.abs(facing) * depth

    def field(p: Coordinates) -> Array:
        q = _from(p, centre)
        u, v, out = _along(q, across), _along(q, upright), _along(q, facing)
        out = out - np.clip(F(cu) * u * u + F(cv) * v * v, F(-t * 3), F(t * 3))
        taper = 1 - F(narrower) * np.clip(-out / F(back + t), 0, 1)
        outline = superellipse(u / taper, v / taper, F(w), F(h), F(n))
        return smooth_max(outline, np.abs(out + F(back / 2)) - F(t + back / 2), edge * 2)

    return Part(label, field, centre - extent, centre + extent, k, op)
