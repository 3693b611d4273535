"""How a tumour leaves its bone: through the back wall into the canal, or along a path of its own.

In the canal it is a smooth swelling on the back wall, or on the arch; its height at every amount of
growth is known, and so are what it presses, how far, and Bilsky's grade.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Final

import numpy as np

from viewer.disease.landmarks import Landmarks
from viewer.shapes import bones, cord, dura
from viewer.shapes.fields import Array, smooth_max, smooth_min, smooth_step, unit

#: an amount of growth at which the back wall gives way to a tumour that began in the bone
BREACH: Final = 0.4
#: how thin the cord may be pressed, as a share of its depth (design)
FLATTENED: Final = 0.72
#: how far beyond the surface of a tumour in the foramen the middle of a root gives way, mm, and
#: which share of its thickness it loses there (design)
FREE, FLAT = 1.0, 0.5
#: the least room between the back wall and the sac, for fat and veins, mm (design)
NARROW: Final = 1.0
#: what is left between the swelling and what it pushes, mm, for the ruffles of its surface; and how
#: wide it opens the wall that it comes through (design)
CLEAR, DOOR = 0.5, 3.5
#: how far above and below the swelling the cord and the sac are lifted, too, as neither kinks, mm
#: (design)
DRAPED: Final = 5.0
#: Bilsky's grades, in the order in which a growing tumour goes through them
BILSKY: Final = ("0", "1a", "1b", "1c", "2", "3")


@dataclass(frozen=True)
class Canal:
    """The swelling in the canal of one bone, in its own frame, mm.

    It stands on the back wall of the body, or *behind* on the arch; depths are counted from there
    across the canal.
    """

    host: Landmarks
    bone: str
    side: float
    size: float
    #: the amount of growth at which it begins
    begins: float
    behind: bool = False
    #: where in the bone a tumour comes through to it, if it comes from the bone
    door: tuple[float, float, float] | None = None

    def deep(self, y: Array) -> Array:
        """How deep in the canal, from the wall that it stands on."""
        return self.host.canal_back - y if self.behind else y - self.host.back[1]

    def at(self, deep: float) -> float:
        """y of a depth."""
        return self.host.canal_back - deep if self.behind else self.host.back[1] + deep

    @cached_property
    def level(self) -> float:
        """z of its middle: that of the body, or where the lamina behind it is thickest."""
        if not self.behind:
            return self.host.middle
        z = self.host.middle + np.arange(-16.0, 16.1, 0.5)
        wall = np.stack([0 * z + self._middle, 0 * z + self.at(-2.5), z], axis=1)
        return float(z[bones.recipe(self.bone).field(wall).argmin()])

    @cached_property
    def _contents(self) -> tuple[float, float, float]:
        """Depth of the sac and of the cord, and the cord's thickness (0: no cord)."""
        stand = bones.placement(self.bone)
        z = float(stand.out(np.array([[0.0, self.at(0.0), self.level]]))[0, 2])
        front = dura.front(z)[None]
        near = 2 * dura.canal(front[:, 2]) - front if self.behind else front
        sac = max(float(self.deep(stand.back(near)[0, 1])), NARROW)
        tube = cord.tubes()[0]
        at = int(np.abs(tube.path[:, 2] - z).argmin())
        if abs(tube.path[at, 2] - z) > 3:
            return sac, sac + 1.5, 0.0
        thick = 2 * float(tube.half[at, 1])
        start = float(self.deep(stand.back(tube.path[at : at + 1])[0, 1])) - thick / 2
        return min(sac, start - 0.5), start, thick

    @cached_property
    def _wide(self) -> float:
        """Half the cord's width."""
        stand, tube = bones.placement(self.bone), cord.tubes()[0]
        z = stand.out(np.array([[0.0, self.at(0.0), self.level]]))[0, 2]
        return float(tube.half[np.abs(tube.path[:, 2] - z).argmin(), 0])

    @cached_property
    def room(self) -> float:
        """Depth of the canal that the sac can use."""
        return self.host.canal_back - self.host.back[1] - dura.ROOM

    @cached_property
    def _far(self) -> tuple[Array, Array]:
        """How far across the canal the cord can go, by x: the other wall is no plane."""
        x = np.arange(-0.6, 0.601, 0.05) * self.host.canal_width
        deep = np.arange(0.35 * self.room, self.room + 0.6, 0.3)
        z = self.level + np.linspace(-1, 1, 7) * self._reach[1]
        y = self.host.canal_back - deep if self.behind else self.host.back[1] + deep
        grid = np.stack(np.meshgrid(x, y, z, indexing="ij"), -1)
        gap = bones.recipe(self.bone).field(grid.reshape(-1, 3)).reshape(grid.shape[:3])
        tight = np.any(gap < dura.ROOM + CLEAR, axis=2)
        found = np.where(tight.any(axis=1), tight.argmax(axis=1), len(deep) - 1)
        return x, deep[found]

    def _across(self, x: Array) -> tuple[Array, Array, Array]:
        """By x: how deep the cord lies, how thick it is, and how deep it can be pushed."""
        _, start, thick = self._contents
        round_ = np.sqrt(np.clip(1 - (x / self._wide) ** 2, 0.02, 1))
        own = start + thick / 2 * (1 - round_)
        room = np.interp(x, *self._far)
        return own, thick * round_, np.maximum(room, own + thick * round_)

    @cached_property
    def _opposite(self) -> tuple[float, float, float]:
        """The same where the cord lies opposite the swelling's middle."""
        x = np.clip([self._middle], -0.5 * self._wide, 0.5 * self._wide)
        own, thick, room = (float(one[0]) for one in self._across(x))
        return own, thick, room

    @cached_property
    def most(self) -> float:
        """Height of the swelling when it is full grown."""
        limit = 0.75 * self.room
        if self._contents[2]:
            _, thick, room = self._opposite
            limit = room - FLATTENED * thick - CLEAR
        return min(limit, 0.75 * self.size)

    def height(self, amount: float) -> float:
        """Height of the swelling at an amount of growth."""
        return self.most * float(np.clip((amount - self.begins) / (1 - self.begins), 0, 1))

    def grade(self, amount: float) -> str:
        """Bilsky's grade at an amount of growth; below the cord the sac stands for it."""
        height = self.height(amount)
        sac, _, cord = self._contents
        limits = (0.3, sac, sac + 0.2 * self.room, sac + 0.35 * self.room, 0.7 * self.room)
        if cord:
            front, depth, room = self._opposite
            fluid = room - front - depth  # on the other side
            limits = (0.3, sac, front - 0.4, front + 0.5, front + max(fluid, 1.1))
        return BILSKY[sum(height > limit for limit in limits)]

    def pressure(self, amount: float) -> float:
        """How much the cord, or the sac below it, is pressed: 0 not touched, 1 no room left."""
        sac, _, cord = self._contents
        start = self._opposite[0] if cord else sac
        whole = max(self.most, start + 1.0)
        return float(np.clip((self.height(amount) - start) / (whole - start), 0, 1))

    def rise(self, x: Array, z: Array, amount: float) -> Array:
        """How far the swelling stands out of the wall there; where the canal narrows, less."""
        across, up = self._reach
        u, v = (x - self._middle) / across, (z - self.level) / up
        out: Array = self.height(amount) * np.exp(-((u * u + v * v) ** 1.5))
        if not self._contents[2]:
            return out
        _, thick, room = self._across(x)
        return np.minimum(out, np.maximum(room - FLATTENED * thick - CLEAR, 0.0))

    @cached_property
    def _middle(self) -> float:
        return self.host.aside * self.side * self.host.canal_width

    @cached_property
    def _reach(self) -> tuple[float, float]:
        return self.host.broad * self.host.canal_width, min(
            0.36 * self.host.height, 0.6 * self.size
        )

    def bounds(self) -> tuple[Array, Array]:
        """Low and high corner of a box round it."""
        across, up = self._reach
        middle = np.array([self._middle, (self.at(self.most) + self.at(-self.host.rooted)) / 2, 0])
        half = np.array([1.35 * across, (self.most + self.host.rooted) / 2, 1.35 * up]) + 2.5
        middle[2] = self.level
        return middle - half, middle + half

    def footprint(self, points: Array, amount: float) -> Array:
        """Distance to the way through the wall that the swelling stands on, about mm.

        In the bone it is a bowl, as what erodes a wall from behind leaves.
        """
        across, up = self._reach
        grown = 0.35 + 0.65 * np.sqrt(self.height(amount) / max(self.most, 1e-6))
        u = (points[:, 0] - self._middle) / across
        v = (points[:, 2] - self.level) / up
        rooted = np.clip(-self.deep(points[:, 1]) / self.host.rooted, 0, 1)
        bowl = np.sqrt(1 - 0.9 * rooted**2)
        out: Array = (np.hypot(u, v) - 1.35 * grown * bowl) * min(across, up)
        return out

    def field(self, points: Array, amount: float, bone: Array) -> Array:
        """Distance to the swelling with its root in the wall, negative inside.

        *bone* is the distance to the bone (n,): beyond its own wall, the swelling keeps out of it.
        """
        x, y, z = points.T
        deep = self.deep(y)
        top = 0.75 * (deep - self.rise(x, z, amount))
        root = -self.host.rooted - deep
        free = 0.2 - bone - 9.0 * smooth_step(0.35 * self.room, 0.1 * self.room, deep)
        out = smooth_max(smooth_max(top, root, 0.5), self.footprint(points, amount), 1.0)
        return smooth_max(out, free, 0.5)

    def region(self, points: Array, amount: float, bone: Array) -> Array:
        """Negative where a tumour of the bone may be besides: at the door, and in the swelling."""
        swollen = self.field(points, amount, bone)
        if self.door is None:
            return swollen
        return np.minimum(swollen, np.linalg.norm(points - self.door, axis=1) - DOOR)

    def pressed(self, points: Array, amount: float, *, cord: bool) -> Array:
        """How far points of the cord, or of the sac and its roots, are pushed along y (mm)."""
        x, y, z = points.T
        deep = self.deep(y)
        up = self._reach[1]
        draped = self.level + (z - self.level) * up / (up + DRAPED)
        rise = self.rise(x, draped, amount) + CLEAR
        sac, front, depth = self._contents
        if self.height(amount) < 0.3:
            return np.zeros(len(points))
        start = front if cord and depth else sac
        inside = (deep > start - 1.5) & (deep < self.room + 1.0)
        inside &= np.abs(x) < 0.7 * self.host.canal_width
        if cord and depth:
            own, thick, room = self._across(x)
            near = np.maximum(own, rise)
            far = np.minimum(near + thick, room)
            moved = near + np.clip((deep - own) / thick, 0, 1) * (far - near)
            moved = np.where(rise > own, moved, deep)
        else:
            share = np.clip((deep - sac) / (self.room - sac), 0, 1)
            moved = np.where(rise > sac, rise + share * (self.room - rise), deep)
        out: Array = np.where(inside, np.maximum(moved - deep, 0), 0)
        return -out if self.behind else out


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
