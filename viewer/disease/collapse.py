"""How one vertebral body collapses, in the bone's own frame, as a displacement that grows evenly.

The upper end-plate is carried by the same rigid motion as the column above it, so that what stood
on it still does; below, the motion fades to nothing at the lower end-plate, and behind it fades to
nothing in the root of the arch. The column above tips forward only: over a tumour on one side the
plate sinks there, but what stands on it does not lean to that side (no scoliosis). Sag, ruffled
plate, buckled front and the bulge of the back wall are laid on top. Over the cavity of a tumour
the plate nearest to it and the wall beside it sink in.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import ArrayLike

from viewer.core.disease import BreakKind
from viewer.disease.landmarks import Landmarks
from viewer.disease.noise import Noise, noise
from viewer.shapes.fields import Array, smooth_step


@dataclass(frozen=True)
class Loss:
    """Shares of body height lost at weight 1, and how far the back wall bulges then (mm)."""

    front: float
    middle: float
    back: float
    bulge: float
    #: share of the sag that pushes the lower end-plate up instead of the upper one down
    from_below: float = 0.0


#: front, middle and back factors 0.50, 0.60, 0.88 of the wedge; 0.55 of the crush
LOSSES: Final[dict[BreakKind, Loss]] = {
    "wedge": Loss(0.50, 0.40, 0.12, 4.5),
    "biconcave": Loss(0.12, 0.45, 0.08, 1.5, from_below=0.4),
    "crush": Loss(0.45, 0.45, 0.45, 4.5),
    "pathological": Loss(0.42, 0.48, 0.25, 5.5),
}

#: the most that a back wall loses (design): further, its rim would fold over the pedicle's root
MOST_LOST: Final = {"T12": 0.42, "L1": 0.34, "L2": 0.36, "L3": 0.40, "L4": 0.39}
#: the most of the back height by which the column above sinks while the arch stands whole (design):
#: as far as the facets above override and meet the arch, at most 2 mm deep. With the 45 % that the
#: back wall of a crush loses, thoracic facets would be driven 3 mm into the arch, and those of T12
#: and L1 4 to 6 mm: there the disc opens behind
MOST_BEHIND: Final = {"C": 0.40, "T": 0.25, "L1": 0.30, "L2": 0.30, "L": 0.36}
#: how far the column above slides back for each mm that it sinks, down the slope of its facets
SLIDE: Final = {"T12": 0.8, "L1": 0.8, "L2": 0.8, "L3": 0.6, "L4": 0.6}
#: a wall lower than this bulges less, in proportion to its height, mm (design)
TALL: Final = 20.0
#: how far before a body and behind its canal its end-plates are thought to go on, mm (design)
REACH: Final = 8.0

Vector = tuple[float, float, float]


@dataclass(frozen=True)
class Cavity:
    """The hollow of a tumour in a body: its middle in the bone's frame, its half sizes, mm."""

    middle: Vector
    half: Vector


def vector(values: ArrayLike) -> Vector:
    """Three numbers as plain floats."""
    x, y, z = np.asarray(values, float)
    return float(x), float(y), float(z)


@dataclass(frozen=True)
class Motion:
    """A tilt about an axis from right to left, then a shift; grows with a weight 0..1."""

    pivot: Vector
    slope: float
    shift: Vector

    def apply(self, points: Array, weight: float | Array = 1.0) -> Array:
        """Where *points* (n, 3) go: Rx(atan(w slope)) (p - pivot) + pivot + w shift."""
        w = np.broadcast_to(np.asarray(weight, float), (len(points),))
        angle = np.arctan(w * self.slope)
        x, y, z = (points - np.array(self.pivot)).T
        c, s = np.cos(angle), np.sin(angle)
        turned = np.stack([x, c * y - s * z, s * y + c * z], axis=1)
        return turned + np.array(self.pivot) + w[:, None] * np.array(self.shift)

    def undo(self, points: Array) -> Array:
        """The points that *apply* at weight 1 would bring to *points*."""
        q = points - np.array(self.shift) - np.array(self.pivot)
        angle = np.arctan(self.slope)
        c, s = np.cos(angle), np.sin(angle)
        x, y, z = q.T
        return np.stack([x, c * y + s * z, c * z - s * y], axis=1) + np.array(self.pivot)


@dataclass(frozen=True)
class Collapse:
    """The collapse of one body: rigid motion above it and displacement of its own points."""

    at: Landmarks
    kind: BreakKind
    seed: int
    #: the hollow that it caves in over
    cavity: Cavity | None = None

    @cached_property
    def loss(self) -> Loss:
        """What is lost at weight 1: over a cavity in front most of the front, and so on."""
        usual = LOSSES[self.kind]
        back = min(usual.back, MOST_LOST.get(self.at.level, 1.0))
        usual = replace(usual, back=back, bulge=usual.bulge * min(self.at.height / TALL, 1.0))
        if self.cavity is None:
            return usual
        _, back, up = self._seat
        return Loss(
            front=usual.front - 0.16 * back,
            middle=usual.middle,
            back=max(usual.back - 0.07 + 0.16 * back, 0.06),
            bulge=float(np.clip(usual.bulge * (0.75 + 0.6 * back), 1.5, 6.0)),
            from_below=float(np.clip(0.4 - 0.8 * up, 0.0, 0.85)),
        )

    @cached_property
    def rides(self) -> float:
        """Share of the back height by which the column above sinks behind."""
        level = self.at.level
        return min(self.loss.back, MOST_BEHIND.get(level, MOST_BEHIND[level[0]]))

    @cached_property
    def _seat(self) -> Vector:
        """Where in the body its cavity lies, in shares of the half sizes: left, back, up."""
        at, cavity = self.at, self.cavity
        if cavity is None:
            return 0.0, 0.0, 0.0
        place = self._place(np.array([cavity.middle]))[0]
        up = (cavity.middle[2] - at.middle) / (at.height / 2)
        return vector(np.clip([place[0], place[1], up], -0.8, 0.8))

    @cached_property
    def motion(self) -> Motion:
        """The rigid motion of the upper end-plate: about the facet joints, where wedges hinge."""
        at, loss = self.at, self.loss
        front, back = at.front[0], at.back[0]
        drop_front, drop_back = loss.front * at.front_height, self.rides * at.back_height
        pivot = np.array([0.0, at.facet[1] - 2.0, at.facet[2] + 2.0])
        corners = np.array([[0, front, at.front_height / 2], [0, back, at.back_height / 2]])
        wanted = corners[:, 2] - np.array([drop_front, drop_back])
        slope, lift = (drop_front - drop_back) / (back - front), 0.0
        for _ in range(12):  # the arc shortens a tilted plate a little; two corners, two unknowns
            reached = Motion(vector(pivot), slope, (0.0, 0.0, lift)).apply(corners)[:, 2]
            missing = wanted - reached
            lift += missing[1]
            slope += (missing[1] - missing[0]) / (back - front)
        slide = SLIDE.get(at.level, 0.45) * max(-lift, 0.0)
        return Motion(vector(pivot), float(slope), (0.0, float(slide), float(lift)))

    def share(self, points: Array) -> Array:
        """Height within the body: 0 on the lower end-plate, 1 on the upper one."""
        # further on the planes of the plates would meet, and change places beyond
        y = np.clip(points[:, 1], self.at.front[1] - REACH, self.at.canal_back + REACH)
        low, high = self.at.plate(y, -1), self.at.plate(y, 1)
        return (points[:, 2] - low) / (high - low)

    def follow(self, points: Array, spread: float = 0.1) -> Array:
        """Share of the rigid motion that what lies beside the body makes: 0 below, 1 above.

        The ramp reaches *spread* of the body's height beyond its end-plates.
        """
        return smooth_step(-spread, 1 + spread, self.share(points))

    def displacement(self, points: Array) -> Array:
        """Where the bone's points (n, 3) go at weight 1, less where they are."""
        t = self._ruffled(points)
        carried = 0.5 * np.clip((t - 0.05) / 0.86, 0, 1) + 0.5 * smooth_step(0.05, 0.91, t)
        moved = (self.motion.apply(points) - points) * carried[:, None]
        moved[:, 2] += self._plates(points, t, carried)
        moved += self.swell(points)
        moved *= (1 - self.arch(points))[:, None]
        moved[:, 1] += self.bulge(points)
        return moved

    def arch(self, points: Array) -> Array:
        """1 in the arch, which stays; 0 in the body, which moves; a ramp through the pedicle."""
        start, side = self.at.back[0] - 1.0, max(self.at.half_width)
        end = max(self.at.pedicle[1], start + 10.0)
        behind = smooth_step(start, end, points[:, 1])
        # a transverse process may spring from the side of the body, as that of L5 does
        beside = smooth_step(side - 0.5, side + 9.0, np.abs(points[:, 0]))
        return 1 - (1 - behind) * (1 - beside)

    def bulge(self, points: Array, spread: float = 0.30) -> Array:
        """How far the back wall, and what lies against it, is pushed into the canal.

        What is stiffer than the wall gives way over a larger *spread* of the body's height.
        """
        at = self.at
        x, y, _ = points.T
        t = self.share(points)
        wall = np.array([[0.0, at.back[1], 0.1 * at.height]])
        own = float((self.motion.apply(wall) - wall)[0, 1]) * 0.65
        most = max(self.loss.bulge - own, 0.0)
        aside, _, up = self._seat
        along = np.exp(-(((t - 0.55 - 0.1 * up) / spread) ** 2))
        x = x - 0.2 * aside * at.canal_width
        across = smooth_step(0.40 * at.canal_width, 0.15 * at.canal_width, np.abs(x))
        depth = smooth_step(at.back[1] - 9.0, at.back[1] - 1.0, y)
        behind = 1 - 0.75 * smooth_step(at.back[1] + 1.0, at.back[1] + 9.0, y)
        room = at.canal_back - at.back[1]
        inside = smooth_step(at.back[1] + 0.75 * room, at.back[1] + 0.3 * room, y)
        return most * along * across * depth * behind * inside

    def swell(self, points: Array) -> Array:
        """How far the shortened wall, and what lies against it, moves outwards."""
        place = self._place(points)
        radius = np.linalg.norm(place, axis=1)
        size = self._buckle(points, smooth_step(0.5, 0.95, radius), place[:, 1])
        size = size - self._dent(points, place, radius)
        return place * (size / np.maximum(radius, 0.15))[:, None]

    def _ruffled(self, points: Array) -> Array:
        """Height within the body, uneven, so that no level of it gives way all at once."""
        return self.share(points) + 0.02 * self._coarse(points)

    def _place(self, points: Array) -> Array:
        """Place in the body's cross-section: 0 in its middle, of length 1 on its wall."""
        at = self.at
        centre, reach = (at.front[1] + at.back[1]) / 2, (at.back[1] - at.front[1]) / 2
        x, y, _ = points.T
        return np.stack([x / at.half_width[0], (y - centre) / reach, 0 * x], axis=1)

    def _plates(self, points: Array, t: Array, carried: Array) -> Array:
        """Sag of the plates' middle beyond the straight line from rim to rim, and their ruffles.

        Behind, the rim may sink further than the column above: the disc fills what is left open.
        """
        loss, at = self.loss, self.at
        straight = (loss.front * at.front_height + loss.back * at.back_height) / 2
        sag = max(loss.middle * at.height - straight, 0.0)
        radius = np.linalg.norm(self._place(points), axis=1)
        bowl = np.clip(1 - (radius / 0.95) ** 2, 0, 1) ** 1.5
        ruffle = 0.45 * self._medium(points) + 0.2 * self._fine(points)
        top = smooth_step(0.62, 0.95, t)
        sunk = self._sunk(points, radius) if self.cavity else sag * bowl
        up = loss.from_below * sunk * smooth_step(0.9, 0.02, t)
        further = (loss.back - self.rides) * at.back_height * self._backward(points)
        sunk = (1 - loss.from_below) * sunk + further
        return up - sunk * carried + ruffle * bowl**0.5 * top

    def _backward(self, points: Array) -> Array:
        """0 at the front of the upper plate, 1 at its back."""
        front, back = self.at.front[0], self.at.back[0]
        out: Array = np.clip((points[:, 1] - front) / (back - front), 0, 1)
        return out

    def _buckle(self, points: Array, wall: Array, backward: Array) -> Array:
        """Outward bulge of the shortened wall, sharpest as one fold round the front."""
        t = self._ruffled(points)
        front = smooth_step(0.4, -0.4, backward)
        height = t + 0.025 * self._coarse(points)
        crest = np.exp(-(((height - 0.70) / 0.11) ** 2))
        crease = np.exp(-(((height - 0.48) / 0.11) ** 2))
        fold = (1.2 * crest - 0.4 * crease) * np.clip(1 + 0.2 * self._coarse(points), 0.6, 1.2)
        belly = np.exp(-(((t - 0.5) / 0.28) ** 2)) * smooth_step(0.0, -0.2, backward)
        size = min(self.loss.front * self.at.front_height / 10.0, 1.0)
        return size * wall * (belly + fold * front)

    def _sunk(self, points: Array, radius: Array) -> Array:
        """How far the plates sink in over the cavity and on its side of the body."""
        if self.cavity is None:
            return np.zeros(len(points))
        at, loss, aside = self.at, self.loss, self._seat[0]
        middle = [aside * at.half_width[0], np.clip(self.cavity.middle[1], at.front[1], at.back[1])]
        reach = np.array(self.cavity.half[:2]) + 0.12 * at.height
        off = (points[:, :2] - middle) / reach
        over = np.exp(-(np.einsum("ij,ij->i", off, off) ** 1.25))
        over *= 1 - 0.35 * smooth_step(0.6, 1.0, radius)
        beside = smooth_step(0.0, 1.0, points[:, 0] / at.half_width[0] * np.sign(aside))
        deep = min(0.7 * self.cavity.half[2], 0.26 * at.height) * over
        deep = deep + 0.18 * at.height * min(abs(aside) / 0.35, 1.0) * beside
        lost = loss.front + self._backward(points) * (loss.back - loss.front)
        room = (0.66 - lost) * at.height
        out: Array = room * (1 - np.exp(-deep / room))
        return out

    def _dent(self, points: Array, place: Array, radius: Array) -> Array:
        """How far the wall beside the cavity, but for the back wall, falls in."""
        if self.cavity is None:
            return np.zeros(len(points))
        seat = np.array([*self._seat[:2], 0.0])
        eccentric = float(np.linalg.norm(seat))
        facing = place @ seat / np.maximum(radius * eccentric, 1e-6)
        beside = np.exp(-(1 - facing) / 0.3) * smooth_step(0.1, 0.4, eccentric)
        height = (self._ruffled(points) - 0.5 - 0.35 * self._seat[2]) / 0.22
        depth = min(0.5 * max(self.cavity.half), 0.2 * self.at.half_width[1])
        open_wall = smooth_step(0.85, 0.3, place[:, 1] / np.maximum(radius, 0.15))
        out: Array = depth * beside * np.exp(-(height**2)) * smooth_step(0.3, 0.95, radius)
        return out * open_wall

    @cached_property
    def _coarse(self) -> Noise:
        return noise(self.seed, 17.0, 16)

    @cached_property
    def _medium(self) -> Noise:
        return noise(self.seed + 1, 12.0)

    @cached_property
    def _fine(self) -> Noise:
        return noise(self.seed + 2, 5.5)
