"""Where two vertebrae meet: facets, end-plate corners, and how one bone stands on the next.

The joint belongs to the bone below: the facet of the bone above is derived from it, so that
neighbours always fit.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np

from viewer.shapes.fields import Array, Coordinates, F, Part, Region, smooth_max, superellipse, unit

#: where there is no end-plate
NONE = np.full(2, np.nan)


@dataclass(frozen=True)
class Plates:
    """End-plate corners in the mid plane, as (y, z) in the bone's frame; NaN where none is."""

    upper_back: Array
    upper_front: Array
    lower_back: Array
    lower_front: Array


@dataclass(frozen=True)
class Facet:
    """A joint surface of the left side, and the bone that carries it.

    *height* runs along *toward* (made square to the normal); *bone* is half the thickness of the
    bone behind the surface.
    """

    centre: Array
    normal: Array
    width: float
    height: float
    bone: float
    toward: Array = field(default_factory=lambda: np.array([0.0, 0.0, 1.0]))
    #: curvature across and along its height (1/mm), positive is hollow
    cup: float = 0.0
    bow: float = 0.0

    @cached_property
    def up(self) -> Array:
        """Direction of its height, in its plane."""
        return unit(self.toward - (self.toward @ self.normal) * self.normal)

    @cached_property
    def across(self) -> Array:
        return np.cross(self.up, self.normal)

    @property
    def behind(self) -> Array:
        """Middle of the bone that carries it."""
        return self.centre - self.normal * self.bone

    def local(self, q: Coordinates) -> tuple[Array, Array, Array]:
        """Points across, up and before the middle of the joint surface, in its own axes."""
        x, y, z = (c - F(o) for c, o in zip(q, self.centre, strict=True))
        across, up, out = (
            x * F(axis[0]) + y * F(axis[1]) + z * F(axis[2])
            for axis in (self.across, self.up, self.normal)
        )
        return across, up, out

    def before(self, q: Coordinates) -> Array:
        """How far points stand before the joint surface; negative within the bone."""
        across, up, out = self.local(q)
        return out - self.rise(across, up)

    def rise(self, across: Array, up: Array) -> Array:
        """How far the joint surface stands before its middle, mm from that along both its axes."""
        return F(self.cup) * np.clip(across**2, 0, 80) + F(self.bow) * np.clip(up**2, 0, 80)

    def moved(self, rotation: Array, shift: Array) -> Facet:
        """The same facet after a rigid move."""
        return replace(
            self,
            centre=rotation @ self.centre + shift,
            normal=rotation @ self.normal,
            toward=rotation @ self.toward,
        )

    def opposite(self, gap: float) -> Facet:
        """The facet that faces this one across a joint space."""
        return replace(
            self,
            centre=self.centre + self.normal * gap,
            normal=-self.normal,
            width=self.width * 0.95,
            height=self.height * 0.95,
            cup=-self.cup,
            bow=-self.bow,
        )


def stack(above: Plates, below: Plates, front: float, back: float) -> tuple[Array, Array]:
    """Rotation and shift from the upper bone's frame to the lower one's, a disc between them."""
    along = unit(below.upper_front - below.upper_back)
    up = np.array([along[1], -along[0]])
    up *= np.sign(up[1])
    own = above.lower_front - above.lower_back
    rear = below.upper_back + up * back
    fore = below.upper_back + along * np.linalg.norm(own) + up * front
    angle = np.arctan2(*(fore - rear)[::-1]) - np.arctan2(*own[::-1])
    c, s = np.cos(angle), np.sin(angle)
    turn = np.array([[c, -s], [s, c]])
    rotation = np.eye(3)
    rotation[1:, 1:] = turn
    shift = (rear + fore) / 2 - turn @ ((above.lower_back + above.lower_front) / 2)
    return rotation, np.r_[0, shift]


def faces(facet: Facet, inside: float = 2.0) -> Region:
    """Where the surface is the joint surface of *facet*."""

    def where(x: Array, y: Array, z: Array, normals: Array) -> np.ndarray:
        offset = np.stack([x, y, z], 1) - facet.centre
        outline = (
            np.abs(offset @ facet.across / (facet.width / 2 + 0.3)) ** 2.3
            + np.abs(offset @ facet.up / (facet.height / 2 + 0.3)) ** 2.3
        )
        near = np.abs(offset @ facet.normal) < inside
        return (outline < 1) & near & (normals @ facet.normal > 0.6)

    return where


def joint_space(
    facet: Facet,
    margin: float = 1.6,
    lift: float = 1.0,
    flare: float = 0.0,
    depth: float = 5.2,
    aside: float = 0.0,
    n: float = 3.0,
    soft: float = 0.8,
) -> Part:
    """Nothing of the bone stands before its own joint surface: the facet is smooth and crisp.

    The space reaches *margin* mm past the facet, *lift* mm further at its free end and *aside* mm
    further across, and ends *depth* mm before it; it widens by *flare* mm for each mm away from the
    facet, so that no pit is left beside it. *n* is how square its outline is; *soft* mm round the
    ground of its edge, where bone beside the facet rises out of its plane.
    """
    middle = facet.centre + facet.up * lift + facet.across * aside
    half = depth / 2

    def cut(q: Coordinates) -> Array:
        across, up, out = facet.local(q)
        outline = superellipse(
            across - F(aside),
            up - F(lift),
            F(facet.width / 2 + margin),
            F(facet.height / 2 + margin),
            F(n),
        )
        out = out - facet.rise(across, up)
        outline = (outline - F(flare) * np.maximum(out, 0)) / F(np.hypot(1, flare))
        return smooth_max(outline, np.abs(out - F(half)) - F(half), soft)

    reach = facet.width / 2 + facet.height / 2 + depth + soft
    return Part("joint_space", cut, middle - reach, middle + reach, 0.5, "sub")
