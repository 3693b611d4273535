"""Fields sampled on a grid: what a surface is drawn through and shaded from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.ndimage import gaussian_filter, map_coordinates

from viewer.shapes.fields import Recipe, join

Array = NDArray[Any]
F = np.float32

#: beyond this no field matters to a surface, mm
FAR = 8.0
#: points along each edge of a tile of noise
TILE = 112


@dataclass(frozen=True)
class Volume:
    """Distances (nx, ny, nz) on a grid of `spacing` mm whose first point is `origin`."""

    values: Array
    origin: Array
    spacing: float

    def at(self, points: ArrayLike) -> Array:
        """Values between the grid's points, at *points* (n, 3); beyond it those of its border."""
        grid = (np.asarray(points) - self.origin) / self.spacing
        return map_coordinates(self.values, grid.T, order=1, mode="nearest")

    def with_values(self, values: Array) -> Volume:
        """Other values on the same grid."""
        return replace(self, values=values)

    def smoothed(self, sigma: float) -> Volume:
        """Blurred by a Gaussian of *sigma* mm."""
        return self.with_values(gaussian_filter(self.values, sigma / self.spacing))

    def gradient(self, points: ArrayLike) -> Array:
        """Unit vectors (n, 3) along which the field rises."""
        slopes = [self.with_values(slope).at(points) for slope in np.gradient(self.values)]
        rise = np.stack(slopes, axis=1)
        return rise / np.maximum(np.linalg.norm(rise, axis=1), 1e-9)[:, None]

    def noise(self, wavelength: float, random: np.random.Generator) -> Volume:
        """Smooth noise of unit variance and about that wavelength (mm).

        It belongs to the place, not to the grid's size: a tile of it repeats from the origin on.
        """
        white = random.standard_normal((TILE,) * 3).astype(F)
        tile = gaussian_filter(white, wavelength / self.spacing / 3.0, mode="wrap")
        first = np.round(self.origin / self.spacing).astype(int)
        places = [
            np.arange(start, start + count) % TILE
            for start, count in zip(first, self.values.shape, strict=True)
        ]
        return self.with_values(tile[np.ix_(*places)] / tile.std())


def of_recipe(recipe: Recipe) -> Volume:
    """The bone of a recipe, with its surface roughened; parts are joined in their order."""
    h = recipe.spacing
    added = [part for part in recipe.parts if part.op == "add"]
    low = np.min([part.low for part in added], axis=0) - 2
    high = np.max([part.high for part in added], axis=0) + 2
    low[0] = 0
    low = np.floor(low / h) * h
    count = np.ceil((high - low) / h).astype(int) + 1
    axes = [(low[k] + h * np.arange(count[k])).astype(F) for k in range(3)]
    half = np.full(count, 30, F)
    for part, first, last in zip(recipe.parts, *recipe.reach, strict=True):
        start = np.maximum(np.floor((first - low) / h).astype(int), 0)
        stop = np.minimum(np.ceil((last - low) / h).astype(int) + 1, count)
        if (stop <= start).any():
            continue
        box = tuple(slice(a, b) for a, b in zip(start, stop, strict=True))
        grid = np.meshgrid(*(axis[s] for axis, s in zip(axes, box, strict=True)), indexing="ij")
        half[box] = join(half[box], part, grid)
    values = np.concatenate([half[:0:-1], half], axis=0)
    volume = Volume(values, np.array([-(count[0] - 1) * h, low[1], low[2]]), h)
    random = np.random.default_rng(recipe.seed)
    rough = recipe.rough * volume.noise(2.2, random).values
    return volume.with_values(values + rough + recipe.lump * volume.noise(7.0, random).values)


def of_field(
    field: Callable[[Array], Array], low: ArrayLike, high: ArrayLike, spacing: float
) -> Volume:
    """A field over points (n, 3), sampled in the box from *low* to *high*."""
    start = np.floor(np.asarray(low, float) / spacing) * spacing
    count = np.ceil((np.asarray(high, float) - start) / spacing).astype(int) + 1
    axes = [start[k] + spacing * np.arange(count[k]) for k in range(3)]
    points = np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1).reshape(-1, 3)
    return Volume(np.asarray(field(points), F).reshape(count), start, spacing)
