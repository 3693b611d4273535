"""Tumours as fields: irregular lobed growths, most of them inside a vertebra's shell.

A tumour is a cluster of unequal lobes set by the landmarks of its host, ruffled by noise, then
fitted to its surroundings: kept under the cortex, or kept out of the bone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np

from viewer.core.anatomy import SACRUM
from viewer.core.disease import Reaction
from viewer.disease.landmarks import Landmarks, landmarks
from viewer.disease.noise import noise
from viewer.disease.spread import Canal, Path
from viewer.shapes.fields import Array, F, smooth_max, smooth_min, smooth_step

Site = Literal["within", "breaching", "beside", "epidural"]
#: points (n, 3) in the host's frame -> distance to its surface, negative inside
Sampler = Callable[[Array], Array]


@dataclass(frozen=True)
class Lobe:
    """An ellipsoid of *size* mm across (left-right, front-back, height) round a landmark.

    *at* is a point of the body in shares of its half sizes (left, back, up), or of the left
    pedicle as a share of the way from body (0) through isthmus (1) to pillar (2), and *shift* mm
    on from there.
    """

    size: tuple[float, float, float]
    at: tuple[float, float, float] = (0.0, 0.0, 0.0)
    pedicle: float | None = None
    shift: tuple[float, float, float] = (0.0, 0.0, 0.0)
    #: its middle in the host's frame, where no landmark gives it
    point: tuple[float, float, float] | None = None
    #: the amount of growth at which it buds
    born: float = 0.0

    def centre(self, host: Landmarks) -> Array:
        """Where its middle is in the host's frame."""
        if self.point is not None:
            return np.array(self.point)
        place = host.in_body(self.at) if self.pedicle is None else host.in_pedicle(self.pedicle)
        return place + np.array(self.shift)

    def share(self, amount: float) -> float:
        """How large it is at an amount of growth, of 1; its volume grows about evenly."""
        return float(np.clip((amount - self.born) / (1 - self.born), 0, 1)) ** 0.6


@dataclass(frozen=True)
class Lesion:
    """One tumour: where it grows, of what kind, and the lobes that make its shape."""

    id: str
    host: str
    site: Site
    #: what it does to bone; None of soft tissue
    reaction: Reaction | None
    seed: int
    lobes: tuple[Lobe, ...]
    #: thickness of the shell that is left of the host's bone (mm)
    cortex: float = 1.0
    #: height of the ruffles (mm)
    ragged: float = 0.9
    #: where it leaves its bone, if it does
    canal: Canal | None = None
    path: Path | None = None

    @property
    def tissue(self) -> Literal["bone", "soft"]:
        """Whether it replaces bone or lies in the soft tissue beside it."""
        return "bone" if self.site in ("within", "breaching") else "soft"

    @property
    def level(self) -> str:
        """The vertebra by whose landmarks it is placed."""
        return "S1" if self.host == SACRUM else self.host

    def hollow(self) -> tuple[Array, Array] | None:
        """Middle and half sizes (3,) of what it eats out of its body; None outside the bone."""
        own = [lobe for lobe in self.lobes if lobe.born == 0]
        if self.tissue == "soft" or not own:
            return None
        host = landmarks(self.level)
        halves = np.array([lobe.size for lobe in own]) / 2
        volume = halves.prod(axis=1)
        middle = volume @ np.array([lobe.centre(host) for lobe in own]) / volume.sum()
        return middle, volume @ halves / volume.sum()

    def bounds(self) -> tuple[Array, Array]:
        """Low and high corner of a box round it, in the host's frame."""
        host = landmarks(self.level)
        if self.canal and not self.lobes:
            return self.canal.bounds()
        centres = np.array([lobe.centre(host) for lobe in self.lobes])
        halves = np.array([lobe.size for lobe in self.lobes]) / 2
        margin = 2.5 + 3 * self.ragged
        low, high = (centres - halves).min(0) - margin, (centres + halves).max(0) + margin
        if self.canal:
            first, last = self.canal.bounds()
            low, high = np.minimum(low, first), np.maximum(high, last)
        return low, high

    def field(self, sampler: Sampler, amount: float = 1.0) -> Sampler:
        """Distance to its surface over points (n, 3) of the host's frame, negative inside.

        *sampler* answers the same of the host's bone. *amount* of growth, 0 to 1: what is inside
        at one amount is inside at every larger one.
        """
        host = landmarks(self.level)
        balls = [
            (lobe.centre(host) + lobe.share(amount) * off, lobe.share(amount) * radii)
            for lobe in self.lobes
            if lobe.share(amount) > 0
            for off, radii in self._cluster(lobe)
        ]
        size = max((max(lobe.size) for lobe in self.lobes), default=12.0)
        warp = [noise(self.seed * 31 + axis, 0.75 * size, 8) for axis in range(3)]
        coarse = noise(self.seed * 31 + 3, 0.5 * size, 14)
        fine = noise(self.seed * 31 + 4, 0.23 * size, 14)
        ruffle = F(self.ragged * (0.2 + 0.8 * (self.lobes[0].share(amount) if self.lobes else 1)))

        def growth(points: Array) -> Array:
            total = _blend(balls, points)
            near = np.abs(total) < 5 * self.ragged + 1.5  # further off, noise changes nothing
            p = points[near]
            q = p + ruffle * np.stack([field(p) for field in warp], axis=1)
            total[near] = _blend(balls, q) + ruffle * (F(0.6) * coarse(p) + F(0.25) * fine(p))
            return total

        def whole(points: Array) -> Array:
            total, bone = growth(np.asarray(points, F)), np.asarray(sampler(points), float)
            if self.canal and amount > self.canal.begins:
                swollen = self.canal.field(np.asarray(points), amount, bone)
                swollen = swollen + F(0.15) * ruffle * coarse(np.asarray(points, F))
                total = swollen if not balls else smooth_min(total, swollen, 1.2)
            return self._fit(total, points, host, bone, amount)

        return whole

    def _cluster(self, lobe: Lobe) -> list[tuple[Array, Array]]:
        """A lobe as a core with smaller knobs budding from it: offsets from its middle, radii."""
        random = np.random.default_rng((self.seed, *map(int, np.abs(lobe.size))))
        radii = np.array(lobe.size) / 2
        if lobe.born > 0:
            return [(np.zeros(3), radii)]
        knobs: list[tuple[Array, Array]] = [(np.zeros(3), radii * 0.80)]
        for _ in range(5):
            way = random.standard_normal(3)
            way /= np.linalg.norm(way)
            share = random.uniform(0.36, 0.56)
            knobs.append((way * radii * (1.02 - share), radii * share))
        return knobs

    def _fit(
        self, growth: Array, points: Array, host: Landmarks, bone: Array, amount: float
    ) -> Array:
        if self.site == "within":
            kept = bone + self.cortex
            if self.path:
                kept = smooth_min(kept, self.path.region(points), 1.0)
            if self.canal and amount > self.canal.begins:
                kept = smooth_min(kept, self.canal.region(points, amount, bone), 1.0)
            return smooth_max(growth, kept, 0.8)
        if self.canal:
            return smooth_max(growth, -bone + 0.1, 0.5)
        if self.site == "breaching":  # the shell is kept, but for the back and the left side of it
            open_wall = smooth_step(host.back[1] - 3.0, host.back[1] + 2.0, points[:, 1])
            return smooth_max(growth, bone + self.cortex - 9.0 * open_wall, 0.8)
        if self.site == "epidural":
            return smooth_max(smooth_max(growth, -bone + 0.1, 0.5), -_cord(points, host), 0.8)
        return smooth_max(growth, -bone + 0.1, 0.5)


def _blend(balls: list[tuple[Array, Array]], points: Array) -> Array:
    """Distance to the union of ellipsoids (centre, radii)."""
    total = np.full(len(points), 30, F)
    for centre, radii in balls:
        scaled = (points - centre.astype(F)) / radii.astype(F)
        length = np.sqrt(np.einsum("ij,ij->i", scaled, scaled))
        scaled /= radii.astype(F)
        slope = np.maximum(np.sqrt(np.einsum("ij,ij->i", scaled, scaled)), F(1e-6))
        total = smooth_min(total, length * (length - 1) / slope, 1.6)
    return total


def _cord(points: Array, host: Landmarks) -> Array:
    """Distance to the room that the cord and its sheath keep in the canal."""
    middle = (host.back[1] + host.canal_back) / 2
    x, y = points[:, 0] / 5.6, (points[:, 1] - middle) / 4.0
    return (np.hypot(x, y) - 1) * 4.0


LESIONS: Final = (
    Lesion(
        "lesion_T8",
        "T8",
        "within",
        "lytic",
        8,
        (
            Lobe((16.0, 16.0, 14.5), at=(0.30, 0.48, 0.05)),
            Lobe((9.0, 10.0, 9.5), at=(0.62, 0.78, 0.25)),
            Lobe((8.5, 11.0, 12.0), pedicle=0.6),
            Lobe((8.0, 9.0, 12.0), pedicle=1.15),
        ),
    ),
    Lesion(
        "lesion_T4",
        "T4",
        "within",
        "mixed",
        4,
        (
            Lobe((13.0, 12.0, 11.5), at=(-0.25, 0.25, 0.1)),
            Lobe((9.0, 10.0, 9.0), at=(0.15, 0.0, -0.2)),
        ),
    ),
    Lesion(
        "lesion_T6",
        "T6",
        "within",
        "blastic",
        6,
        (
            Lobe((14.0, 13.0, 12.5), at=(0.28, -0.15, -0.1)),
            Lobe((10.0, 11.0, 9.5), at=(-0.10, -0.35, 0.2)),
        ),
    ),
    Lesion(
        "lesion_L2",
        "L2",
        "within",
        "lytic",
        2,
        (
            Lobe((19.0, 17.0, 17.0), at=(-0.30, 0.20, -0.05)),
            Lobe((11.0, 12.0, 10.0), at=(-0.05, 0.45, 0.30)),
        ),
    ),
    Lesion(
        "lesion_L4",
        "L4",
        "within",
        "mixed",
        14,
        (
            Lobe((19.0, 17.0, 16.0), at=(0.30, 0.05, 0.05)),
            Lobe((12.0, 11.0, 11.0), at=(0.0, -0.20, -0.30)),
        ),
    ),
    Lesion(
        "lesion_C5",
        "C5",
        "within",
        "lytic",
        5,
        (
            Lobe((10.0, 9.0, 8.0), at=(0.10, 0.10, 0.0)),
            Lobe((7.0, 7.0, 6.5), at=(0.50, 0.35, 0.1)),
        ),
        cortex=0.8,
        ragged=0.7,
    ),
    Lesion(
        "lesion_L5",
        "L5",
        "breaching",
        "lytic",
        15,
        (
            Lobe((15.0, 14.0, 13.0), at=(0.42, 0.62, 0.0)),
            Lobe((12.0, 11.0, 11.0), pedicle=0.4, shift=(0.0, 0.0, -2.0)),
            Lobe((12.0, 12.0, 12.0), pedicle=0.8, shift=(0.0, 1.0, -8.0)),
        ),
    ),
    Lesion(
        "paraspinal_mass_T8_left",
        "T8",
        "beside",
        None,
        28,
        (
            Lobe((23.0, 27.0, 31.0), at=(1.58, -0.05, 0.05)),
            Lobe((15.0, 17.0, 19.0), at=(1.35, 0.50, -0.6)),
            Lobe((14.0, 15.0, 17.0), at=(1.70, -0.55, 0.75)),
        ),
        ragged=1.0,
    ),
    Lesion(
        "epidural_mass_T8",
        "T8",
        "epidural",
        None,
        38,
        (
            Lobe((13.0, 9.0, 20.0), at=(0.10, 1.12, 0.05)),
            Lobe((8.0, 8.0, 12.0), at=(0.42, 1.16, 0.25)),
        ),
        ragged=0.6,
    ),
)


def all() -> tuple[Lesion, ...]:
    """Every tumour of the atlas."""
    return LESIONS
