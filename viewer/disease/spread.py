"""How a tumour leaves its bone: through the back wall into the canal, or along a path of its own.

In the canal it is a smooth swelling on the back wall; its height at every amount of growth is
known, and so are what it presses, how far, and Bilsky's grade.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Final

import numpy as np

from viewer.disease.landmarks import Landmarks
from viewer.shapes import bones, cord, dura
from viewer.shapes.fields import Array, smooth_max, smooth_min, unit

#: an amount of growth at which the back wall gives way to a tumour that began in the bone
BREACH: Final = 0.4
#: how thin the cord may be pressed, as a share of its depth (design)
FLATTENED: Final = 0.72
#: how far beyond the surface of a tumour in the foramen the middle of a root gives way, mm, and
#: which share of its thickness it loses there (design)
FREE, FLAT = 1.0, 0.5
#: the least room between the back wall and the sac, for fat and veins, mm (design)
NARROW: Final = 1.0
#: Bilsky's grades, in the order in which a growing tumour goes through them
BILSKY: Final = ("0", "1a", "1b", "1c", "2", "3")


@dataclass(frozen=True)
class Canal:
    """The swelling in the canal behind one body, in the bone's own frame, mm."""

    host: Landmarks
    bone: str
    side: float
    size: float
    #: the amount of growth at which it begins
    begins: float

    @cached_property
    def wall(self) -> float:
        """y of the back wall."""
        return self.host.back[1]

    @cached_property
    def _contents(self) -> tuple[float, float, float]:
        """Front of the sac and of the cord behind the wall, and the cord's depth (0: no cord)."""
        stand = bones.placement(self.bone)
        z = float(stand.out(np.array([[0.0, self.wall, self.host.middle]]))[0, 2])
        sac = float(stand.back(dura.front(z)[None])[0, 1]) - self.wall
        tube = cord.tubes()[0]
        at = int(np.abs(tube.path[:, 2] - z).argmin())
        if abs(tube.path[at, 2] - z) > 3:
            return max(sac, NARROW), max(sac, NARROW) + 1.5, 0.0
        depth = 2 * float(tube.half[at, 1])
        front = float(stand.back(tube.path[at : at + 1])[0, 1]) - depth / 2 - self.wall
        return min(max(sac, NARROW), front - 0.5), front, depth

    @cached_property
    def room(self) -> float:
        """Depth of the canal that the sac can use."""
        return self.host.canal_back - self.wall - dura.ROOM

    @cached_property
    def most(self) -> float:
        """Height of the swelling when it is full grown."""
        depth = self._contents[2]
        limit = self.room - FLATTENED * depth if depth else 0.75 * self.room
        return min(limit, 0.75 * self.size)

    def height(self, amount: float) -> float:
        """Height of the swelling at an amount of growth."""
        return self.most * float(np.clip((amount - self.begins) / (1 - self.begins), 0, 1))

    def grade(self, amount: float) -> str:
        """Bilsky's grade at an amount of growth; below the cord the sac stands for it."""
        height = self.height(amount)
        sac, front, depth = self._contents
        behind = self.room - front - depth  # fluid behind the cord
        limits = (0.3, sac, front - 0.4, front + 0.5, front + max(behind, 0.9))
        if not depth:
            limits = (0.3, sac, sac + 0.2 * self.room, sac + 0.35 * self.room, 0.7 * self.room)
        return BILSKY[sum(height > limit for limit in limits)]

    def pressure(self, amount: float) -> float:
        """How much the cord, or the sac below it, is pressed: 0 not touched, 1 no room left."""
        sac, front, depth = self._contents
        start = front if depth else sac
        whole = max(self.most, start + 1.0)
        return float(np.clip((self.height(amount) - start) / (whole - start), 0, 1))

    def rise(self, x: Array, z: Array, amount: float) -> Array:
        """How far the swelling stands out of the wall there."""
        across, up = self._reach
        u, v = (x - self._middle) / across, (z - self.host.middle) / up
        out: Array = self.height(amount) * np.exp(-((u * u + v * v) ** 1.5))
        return out

    @cached_property
    def _middle(self) -> float:
        return self.host.aside * self.side * self.host.canal_width

    @cached_property
    def _reach(self) -> tuple[float, float]:
        return self.host.broad * self.host.canal_width, min(
            0.36 * self.host.height, 0.6 * self.size
        )

    def footprint(self, points: Array, amount: float) -> Array:
        """Distance to the column through the wall that the swelling stands on, about mm."""
        across, up = self._reach
        grown = 0.35 + 0.65 * np.sqrt(self.height(amount) / max(self.most, 1e-6))
        u = (points[:, 0] - self._middle) / across
        v = (points[:, 2] - self.host.middle) / up
        out: Array = (np.hypot(u, v) - 1.35 * grown) * min(across, up)
        return out

    def field(self, points: Array, amount: float) -> Array:
        """Distance to the swelling with its root in the wall, negative inside."""
        x, y, z = points.T
        top = 0.75 * (y - self.wall - self.rise(x, z, amount))
        root = self.wall - self.host.rooted - y
        return smooth_max(smooth_max(top, root, 0.5), self.footprint(points, amount), 1.0)

    def region(self, points: Array, amount: float) -> Array:
        """Negative where the wall has given way and the tumour may be."""
        root = self.wall - self.host.rooted - points[:, 1]
        return np.maximum(self.footprint(points, amount), root)

    def pressed(self, points: Array, amount: float, *, cord: bool) -> Array:
        """How far points of the cord, or of the sac and the roots in it, are pushed back (mm)."""
        y = points[:, 1] - self.wall
        rise = self.rise(points[:, 0], points[:, 2], amount) + 0.3
        sac, front, depth = self._contents
        if self.height(amount) < 0.3:
            return np.zeros(len(points))
        start = front if cord and depth else sac
        inside = (y > start - 1.5) & (y < self.room + 1.0)
        inside &= np.abs(points[:, 0]) < 0.7 * self.host.canal_width
        if cord and depth:
            shift = np.maximum(rise - front, 0)
            behind = max(self.room - front - depth, 0.0)
            share = np.clip((y - front) / depth, 0, 1)
            flat = rise + share * (self.room - rise)
            moved = np.where(shift <= behind, y + shift, flat)
        else:
            share = np.clip((y - sac) / (self.room - sac), 0, 1)
            moved = np.where(rise > sac, rise + share * (self.room - rise), y)
        out: Array = np.where(inside, np.maximum(moved - y, 0), 0)
        return out


@dataclass(frozen=True)
class Path:
    """A way out of the bone: points (n, 3) in its frame, and how wide it opens (mm)."""

    points: tuple[tuple[float, float, float], ...]
    wide: float

    def region(self, points: Array) -> Array:
        """Distance to the opened way."""
        total = np.full(len(points), 30.0)
        line = np.array(self.points)
        for a, b in pairwise(line):
            along = np.clip((points - a) @ (b - a) / ((b - a) @ (b - a)), 0, 1)
            off = np.linalg.norm(points - a - along[:, None] * (b - a), axis=1)
            total = smooth_min(total, off - self.wide, 1.0)
        return total

    def pressed(self, points: Array, share: float) -> Array:
        """How far the root's points (n, 3) in the way's last stretch are pushed, mm (n, 3).

        They give way downwards, and forwards or backwards as the root lies, and are flattened
        there. *share* is how large the tumour is at the end of the way, of 1.
        """
        a, b = np.array(self.points[-2:])
        along = np.clip((points - a) @ (b - a) / ((b - a) @ (b - a)), 0, 1)
        off = points - a - along[:, None] * (b - a)
        bend = np.exp(-np.einsum("ij,ij->i", off, off) / (1.6 * self.wide) ** 2)
        weight = np.maximum(bend - 0.05, 0)
        if share <= 0 or not weight.any():
            return np.zeros_like(points)
        middle = weight @ off / weight.sum()
        way = unit([0.0, 0.5 * np.sign(middle[1]), -1.0])
        deep = (off - middle) @ way
        moved = max(share * self.wide + FREE - middle @ way, 0.0) - FLAT * np.clip(deep, -4, 4)
        out: Array = (share * weight / 0.95 * moved)[:, None] * way
        return out


def foramen(host: Landmarks, side: float, size: float) -> Path:
    """From the pedicle down into the foramen and a little out of it."""
    x, y, z = host.pedicle
    middle = host.middle if host.middle else z
    low = middle - host.pedicle_size[1] / 2 - 3.5
    way = ((side * x, y, middle), (side * x, y + 1.0, low), (side * (x + 6.0), y + 1.0, low - 1.0))
    return Path(way, float(np.clip(0.28 * size, 2.5, 5.0)))


def beside(host: Landmarks, side: float, size: float) -> Path:
    """Through the side wall of the body into the soft tissue."""
    inner, outer = host.in_body((side * 0.7, 0.1, 0.0)), host.in_body((side * 1.05, 0.1, 0.0))
    far = outer + np.array([side * (0.45 * size + 2.0), 2.0, 0.0])
    points = tuple((float(p[0]), float(p[1]), float(p[2])) for p in (inner, outer, far))
    return Path(points, float(np.clip(0.36 * size, 3.0, 12.0)))
