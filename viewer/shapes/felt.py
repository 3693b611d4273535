"""Where the bones and discs of the column are met, felt for from a point along a way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from viewer.core.anatomy import DISCS, LEVELS, SACRUM
from viewer.shapes import bones, lofts
from viewer.shapes.discs import Disc
from viewer.shapes.fields import Array

BACKWARDS: Final = np.array([0, 1.0, 0])


def felt(start: Array, way: Array, reach: float, names: Sequence[str] | None = None) -> Array:
    """How far from each *start* (n, 3) along *way* bone lies; NaN if not within *reach*."""
    step = 0.75
    far = np.arange(0, reach, step)
    at = start[:, None] + far[None, :, None] * way
    flat = at.reshape(-1, 3)
    value = (_solid(flat) if names is None else lofts.room(flat, names)).reshape(at.shape[:2])
    inside = value < 0
    first = inside.argmax(axis=1)
    row = np.arange(len(start))
    here, before = value[row, first], value[row, np.maximum(first - 1, 0)]
    share = np.where(first > 0, before / np.maximum(before - here, 1e-6), 0)
    return np.where(inside.any(axis=1), step * (np.maximum(first - 1, 0) + share), np.nan)


def filled(rows: Array) -> Array:
    """Rows (n, m) with the missing values of each column interpolated."""
    at = np.arange(len(rows))
    out = rows.copy()
    for column in out.T:
        known = ~np.isnan(column)
        column[~known] = np.interp(at[~known], at[known], column[known])
    return out


def _solid(points: Array) -> Array:
    """Distance of *points* (n, 3) to the nearest bone or disc of the column, below 4 mm true."""
    out = np.full(len(points), 4.0)
    for name in (*LEVELS, SACRUM):
        own = bones.placement(name).back(points)
        near = np.flatnonzero(np.abs(own[:, 2]) < (70 if name == SACRUM else 26))
        if len(near):
            out[near] = np.minimum(out[near], bones.recipe(name).field(own[near]))
    for id in DISCS:
        disc = Disc(id)
        own = disc.placement.back(points)
        low, high = disc.bounds
        near = np.flatnonzero(((own > low) & (own < high)).all(axis=1))
        if len(near):
            out[near] = np.minimum(out[near], disc.field(own[near].astype(np.float32)))
    return out
