"""The ligamenta flava: a pair between every two arches, laid before the laminae."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
from scipy.ndimage import gaussian_filter, gaussian_filter1d, maximum_filter

from viewer.core.anatomy import SACRUM
from viewer.shapes import bones, cervical, cervical_table, dura, lofts, sacrum, thoracolumbar
from viewer.shapes import surroundings_table as table
from viewer.shapes.felt import BACKWARDS, felt, filled
from viewer.shapes.fields import Array
from viewer.shapes.lofts import Loft

#: room between ligament and bone, for the bone's roughness (mm)
ROOM: Final = 0.2
#: thickness of a ligamentum flavum cervical, thoracic and lumbar (mm)
FLAVUM: Final = table.at("flavum")
#: how thin it may become between canal and lamina
THINNEST: Final = 0.8
#: from the mid plane to the inner edge of a flavum, for veins to pass (mm)
SLIT: Final = 0.35
#: points of a flavum across and down
ACROSS: Final = 8
DOWN: Final = 13
#: how far it may reach into bone where it ends on it
TOUCH: Final = 0.3
#: how far bone may push it forwards before it ends there
PUSHED: Final = 3.0
#: how much of the deepest notch of its outer edge the whole edge gives way to
EVEN: Final = 0.75
#: by how much a flavum may be narrower between its ends (mm)
WAIST: Final = 0.7


def flavum(above: str, below: str) -> tuple[Loft, ...]:
    """The pair of ligaments between two arches, the left one first."""
    left = _half_flavum(above, below)
    return left, Loft(left.rings * [-1.0, 1, 1], left.domes)


def joint_edge(below: str) -> Array:
    """Where the capsule of the left joint above *below* begins."""
    if below == SACRUM:
        facet = sacrum.superior_facet()
    else:
        facet = (cervical if below in cervical_table.LEVELS else thoracolumbar).superior(below)
    edge = facet.centre - np.sign(facet.across[0]) * facet.across * facet.width / 2
    return bones.placement(below).out(edge[None])[0]


@dataclass(frozen=True)
class _Flavum:
    """The left ligament between two arches: how the bones stand behind it, and its two faces."""

    above: str
    below: str

    def behind(self, x: Array, z: Array, *names: str) -> Array:
        """y of bones seen backwards from within the canal; NaN where there are none."""
        z = np.broadcast_to(z, x.shape)
        start = dura.canal(z.ravel())
        start[:, 0] = x.ravel()
        start[:, 1] += np.where(start[:, 0] < 6.0, 1.0, -1.0)
        # the spine of the axis reaches down behind the arch of C3
        far = felt(start, BACKWARDS, 9.0 if names == ("C2",) else 15.0, names)
        return np.where(far > 0, start[:, 1] + far, np.nan).reshape(x.shape)

    @cached_property
    def reach(self) -> tuple[float, Array, Array]:
        """Height of its upper border, and of its lower one at some distances from the middle."""
        upper, lower = bones.placement(self.above).shift[2], bones.placement(self.below).shift[2]
        z = np.arange(upper + 14, lower - (2 if self.below == SACRUM else 16), -0.5)
        half = min(dura.canal_width(self.above), dura.canal_width(self.below)) / 2
        outer = min(joint_edge(self.below)[0] + 0.2, half + 1.4)
        x = np.linspace(SLIT, outer, ACROSS)
        grid = np.broadcast_to(x, (len(z), ACROSS))
        lamina = z[~np.isnan(self.behind(grid, z[:, None], self.above)[:, 2])]
        top = lamina.min() + np.clip(0.42 * np.ptp(lamina), 4.0, 9.0)
        floor = ~np.isnan(self.behind(grid, z[:, None], self.below)) & (z[:, None] < top - 3.0)
        rim = np.array([z[column].max() if column.any() else np.nan for column in floor.T])
        rim = filled(np.clip(rim, rim[2] - 1.0, rim[2] + 4.0)[:, None])[:, 0]
        return top, x, gaussian_filter1d(rim, 1.0, mode="nearest") - 1.2

    def faces(self, x: Array) -> tuple[Array, Array, Array]:
        """Points of its front and back at distances x (down, across) from the middle, and how far
        bone behind pushes it forwards."""
        top, at, rim = self.reach
        t = np.linspace(0, 1, len(x))[:, None]
        z = (1 - t) * top + t * np.interp(x[-1], at, rim)
        ends = [
            filled(self.behind(x[[row]], z[[row]], bone).T).T
            for row, bone in ((0, self.above), (-1, self.below))
        ]
        ends = [np.maximum(y, y[:, :4].min() - 0.4 * (x[[0]] - x[0, 3]).clip(0)) for y in ends]
        thick = FLAVUM[self.above[0]][0] * (1 - 0.35 * (x / at[-1]) ** 4)
        front = (1 - t) * (ends[0] - 1.5) + t * (ends[1] - 0.8)
        deep = thick * np.clip(1.6 * np.sin(np.pi * (0.08 + 0.86 * t)), 0.5, 1)
        # it lies before the laminae, never behind them, and swells over what stands out of them
        rear = np.fmin(front + deep, self.behind(x, z, self.above, self.below) - ROOM)
        pushed = np.maximum(front - rear + THINNEST, 0)
        swollen = gaussian_filter(maximum_filter(pushed, 3, mode="nearest"), 0.8, mode="nearest")
        forced = front - np.maximum(swollen, pushed)
        return np.stack([x, forced, z], axis=-1), np.stack([x, rear, z], axis=-1), pushed


def _half_flavum(above: str, below: str) -> Loft:
    """The left one: from before the lower half of the lamina above to the upper edge of the next,
    and from the slit in the mid plane out to the joint."""
    ligament = _Flavum(above, below)
    x = np.broadcast_to(ligament.reach[1], (DOWN, ACROSS))
    front, rear, pushed = ligament.faces(x)
    gap = np.minimum(*(lofts.room(face.reshape(-1, 3), [above, below]) for face in (front, rear)))
    free = (gap.reshape(x.shape) > -TOUCH) & (pushed < PUSHED)
    count = np.logical_and.accumulate(free[:, 3:], axis=1).sum(axis=1) + 2
    wide = _even(x[0][np.maximum(count, 3)])
    share = np.linspace(0, 1, ACROSS)
    front, rear, _ = ligament.faces(SLIT + share * (wide - SLIT)[:, None])
    rings = np.concatenate([front, rear[:, ::-1]], axis=1)
    return Loft(lofts.cleared(rings, [above, below], 0.1, rounds=3), (0.5, 0.5))


def _even(reach: Array) -> Array:
    """One gentle bow in place of an edge (n,) that follows every roughness of the bones."""
    at = np.linspace(-1, 1, len(reach))
    level, slope, bend = np.polynomial.polynomial.polyfit(at, reach, 2)
    bow = level + slope * at + min(bend, WAIST) * at**2
    return np.minimum(bow - EVEN * np.clip(bow - reach, 0, None).max(), reach.max())
