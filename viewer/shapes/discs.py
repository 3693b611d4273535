"""The discs: what fills the room between two end-plates, and bulges a little past their rims."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from viewer.core.anatomy import CERVICAL, DISCS, LUMBAR, SACRUM
from viewer.shapes import bones, column, sacrum, sacrum_table
from viewer.shapes.column import Placement
from viewer.shapes.fields import Array, F, smooth_max

PARTS = ("annulus_fibrosus", "nucleus_pulposus")
#: how far under the end-plate the rim of a body is taken (mm)
INSIDE = 2.5
#: room left between disc and bone, for their roughness (mm): more where a disc is wide
ROOM = 0.05
WIDE_ROOM = 0.12
#: how far beyond the plane of an end-plate a disc may reach at its rim (mm)
DEEP = 0.4


@dataclass(frozen=True)
class Disc:
    """One disc, in its own frame: origin in its middle, +z from the lower bone to the upper."""

    id: str

    @property
    def above(self) -> str:
        """The bone that stands on it."""
        return DISCS[self.id][0]

    @property
    def below(self) -> str:
        """The bone that it lies on."""
        return DISCS[self.id][1]

    @cached_property
    def corners(self) -> Array:
        """Its four corners in the mid plane of the column: lower back, front, upper back, front."""
        lower, upper = column.plates(self.below), column.plates(self.above)
        ends = [
            (self.below, lower.upper_back),
            (self.below, lower.upper_front),
            (self.above, upper.lower_back),
            (self.above, upper.lower_front),
        ]
        return np.array([bones.placement(bone).out(np.r_[0, end][None])[0] for bone, end in ends])

    @cached_property
    def placement(self) -> Placement:
        """Where it lies in the column, half way between its end-plates."""
        low_back, low_front, high_back, high_front = self.corners
        back = low_back + high_back - low_front - high_front
        y = back / np.linalg.norm(back)
        z = np.cross([1.0, 0, 0], y)
        return Placement(np.stack([[1.0, 0, 0], y, z], axis=1), self.corners.mean(axis=0))

    @cached_property
    def bounds(self) -> tuple[Array, Array]:
        """Low and high corner of a box round it."""
        own = self.placement.back(self.corners)
        half = max(self._width(self.above), self._width(self.below)) / 2 + 5
        low, high = own.min(axis=0) - 6, own.max(axis=0) + 8
        low[0], high[0] = -half, half
        return low, high

    def field(self, points: Array) -> Array:
        """Distance to its surface over points (n, 3) of its own frame, negative inside."""
        lower, upper = self.planes(points)
        share = np.clip(lower / np.maximum(lower + upper, 0.5), 0, 1)
        lumbar = self.above in LUMBAR
        bulge = (1.3 if lumbar else 0.7) * 4 * share * (1 - share)
        outline = (
            (1 - share) * self._rim(self.below, 1)(points)
            + share * self._rim(self.above, -1)(points)
            - bulge
            + (0.45 if lumbar else 0.25)
        )
        # into the hollow of an end-plate; at the rim only the neck's are bent, at their sides
        deep = 2.5 if self.above in CERVICAL else np.clip(DEEP - outline, DEEP, 2.5)
        beyond = np.maximum(-lower, -upper) - deep
        total = np.maximum(outline, beyond)
        near = total < 3
        room = np.minimum(
            self._bone(self.above, points[near]), self._bone(self.below, points[near])
        )
        total[near] = smooth_max(total[near], (WIDE_ROOM if lumbar else ROOM) - room, 1.0)
        return total

    def nucleus(self, points: Array, normals: Array) -> Array:
        """Whether points of its surface cover the soft core."""
        own = self.placement.back(self.corners)
        depth = np.ptp(own[:, 1]) / 2
        width = (self._width(self.above) + self._width(self.below)) / 4
        x, y = points[:, 0] / (0.58 * width), (points[:, 1] - 0.12 * depth) / (0.56 * depth)
        return (x**2 + y**2 < 1) & (np.abs(normals[:, 2]) > 0.6)

    def planes(self, points: Array) -> tuple[Array, Array]:
        """Height over the lower end-plate, depth under the upper one."""
        own = self.placement.back(self.corners)[:, 1:]
        y, z = points[:, 1], points[:, 2]

        def line(back: Array, front: Array) -> Array:
            slope = (back[1] - front[1]) / (back[0] - front[0])
            return back[1] + slope * (y - back[0])

        return z - line(own[0], own[1]), line(own[2], own[3]) - z

    def _in(self, bone: str, points: Array) -> Array:
        return bones.placement(bone).back(self.placement.out(points))

    def _bone(self, bone: str, points: Array) -> Array:
        return bones.recipe(bone).field(self._in(bone, points))

    def _width(self, bone: str) -> float:
        body = _body(bone)
        if bone == SACRUM:
            return sacrum_table.size("end_plate_width")
        return 2 * body[0].high[0] - 4

    def _rim(self, bone: str, side: int) -> Callable[[Array], Array]:
        """Sideways distance to the outline of a bone's upper (1) or lower (-1) end-plate."""
        own = column.plates(bone)
        back = own.upper_back if side > 0 else own.lower_back
        front = own.upper_front if side > 0 else own.lower_front
        slope = (back[1] - front[1]) / (back[0] - front[0])

        def rim(points: Array) -> Array:
            x, y, _ = self._in(bone, points).T.astype(F)
            if bone == SACRUM:
                return sacrum.end_plate(x, y) + F(0.4)
            plane = front[1] + slope * (y - front[0]) - side * INSIDE
            q = [np.abs(x), y, plane.astype(F)]
            return np.min([part.field(q) for part in _body(bone)], axis=0)

        return rim


def _body(bone: str) -> list:
    return [part for part in bones.recipe(bone).parts if part.label == "body" and part.op == "add"]
