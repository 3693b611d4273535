"""The body of a thoracic or lumbar vertebra: a waisted drum with dished, rimmed end-plates."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from viewer.shapes.fields import (
    Array,
    Coordinates,
    F,
    Overlay,
    Part,
    smooth_max,
    smooth_step,
    superellipse,
)
from viewer.shapes.thoracolumbar import Measurements


def body(p: Measurements) -> Part:
    """The vertebral body, its back wall hollowed to the width of the canal."""
    half = p.half_height
    # thinning wears the upper rim of the chest's bodies and their relief the waist
    rim, waist = (0.04 * p.upper_width - 0.66, 0.2) if p.thoracic else (0.0, 0.0)
    across = _bend(p.upper_width / 2 + rim, p.waist_width / 2 + waist, p.lower_width / 2, at=0.92)
    front = _bend(p.upper_front, p.waist_front + 0.75 * waist, p.lower_front)
    back = _bend(p.upper_back, p.waist_back, p.lower_back)
    middle, depth = (p.waist_front + p.waist_back) / 2, p.waist_back - p.waist_front
    slope = (p.body_height_back - p.body_height_front) / 2 / depth
    ring = F(0.35 if p.thoracic else 0.6)  # the ring apophysis stands over what lies within
    edge = F(np.clip((0.21 if p.thoracic else 0.185) * half, 1.5, 2.6))
    # the heads of ribs lie on the lower corners behind
    corner = F(0.36 * (p.back_hollow - 1.3) if p.lower_rib_size else 0.0)
    chord = p.canal_width / 2 * (1.0 if p.thoracic else 1.1)
    radius = F((chord**2 + p.back_hollow**2) / (2 * p.back_hollow))

    def outline(v: Array | np.float32, s: Array) -> tuple[Array, Array]:
        """Exponent and half depth of the outline, *v* behind its widest place."""
        share = smooth_step(-0.25, 0.25, v / F(depth / 2))
        n = F(p.front_squareness) * (1 - share) + F(p.back_squareness) * share
        rear = back(s) + F(p.back_hollow - p.widest_y) + corner * smooth_step(0.0, 0.6, -s)
        b = np.where(v > 0, rear, F(p.widest_y) - front(s))
        return n, b

    def field(q: Coordinates) -> Array:
        x, y, z = q
        s = np.clip(z / F(half), -0.94, 0.94)
        n, b = outline(F(middle - p.widest_y), s)
        a = across(s) / (1 - np.abs(F(middle - p.widest_y) / b) ** n) ** (1 / n)
        v = y - F(p.widest_y)
        n, b = outline(v, s)
        d = superellipse(x, v, a, b, n)
        hollow = radius - np.sqrt(x * x + (y - (back(s) + F(0.3) + radius)) ** 2)
        d = smooth_max(d, hollow, 2.5)
        r = (np.abs(x / a) ** n + np.abs(v / b) ** n) ** (1 / n)
        r = np.maximum(r, 1 + hollow / F(depth / 2))
        dish = 1 - smooth_step(0.15, 0.90, r)
        top = F(half) + F(slope) * (y - F(middle)) + ring * smooth_step(0.74, 0.84, r)
        # where the neck's uncinate processes stand, a lip along either side
        aside = smooth_step(0.60, 0.95, np.abs(x) / a) * smooth_step(-0.9, -0.1, v / F(depth / 2))
        d = smooth_max(d, z - top + F(p.upper_dish) * dish - F(p.upper_lip) * aside, edge)
        # Cupid's bow: two more hollows of the lower face, beside and behind its middle
        u, w = (np.abs(x) / a - F(0.38)) / F(0.27), ((y - F(middle)) / F(depth) - F(0.15)) / F(0.2)
        bow = F(p.lower_bow) * np.exp(-u * u - w * w) * (1 - smooth_step(0.6, 0.92, r))
        return smooth_max(d, -z - top + F(p.lower_dish) * dish + bow, edge)

    reach = max(p.upper_width, p.lower_width) / 2 + 2
    low = [-reach, min(p.upper_front, p.waist_front, p.lower_front) - 2, -half - 4]
    high = [reach, max(p.upper_back, p.waist_back, p.lower_back) + p.back_hollow + 2, half + 4]
    wall = p.waist_back + p.back_hollow * 0.8 + 1
    soft = 4.0 if p.thoracic else 6.5  # how gently a pedicle grows out of it
    corner_wall = wall + 3.0 * p.web  # drawn out below the notch
    return Part("body", field, np.array(low), np.array(high), soft).named(
        1.4, lambda x, y, z, n: y < np.where(z < 0, corner_wall, wall)
    )


def basivertebral_foramen(p: Measurements) -> Part:
    """Where the basivertebral veins leave the back wall, a little above its middle.

    An oval funnel that narrows all the way in and down to the middle of the body, so that none of
    its walls faces the mouth as a floor would. Its brim is soft, and arches up or down by level.
    """
    wide, high, depth = p.vein_width, p.vein_height, 4.4 + 1.8 * p.vein_height
    wall, middle = p.waist_back + 0.6, 0.22 * p.half_height
    arch = p.vein_arch / wide**2

    def field(q: Coordinates) -> Array:
        x, y, z = q
        inwards = (F(wall) - y) / F(depth)
        narrow = 1 - inwards + F(0.3) * smooth_step(0.22, -0.12, inwards)
        falls = F(0.8 * depth) * inwards - F(arch) * np.minimum(x * x, F(4 * wide**2))
        rise = z - F(middle) + falls
        across = np.hypot(x * F(high / wide), rise)
        return (across - F(high) * narrow) * F(depth / np.hypot(depth, high))

    reach = 1.8 * max(wide, high) + 1
    low = np.array([0.0, wall - depth, middle - reach - 0.8 * depth])
    high_end = np.array([reach, wall + 3, middle + reach])
    return Part("body", field, low, high_end, 1.2, "sub")


def end_plates(p: Measurements, drum: Part) -> tuple[Overlay, Overlay]:
    """The upper and the lower face of the body."""

    def face(side: int) -> Callable[..., np.ndarray]:
        def where(x: Array, y: Array, z: Array, normals: Array) -> np.ndarray:
            outer = side * z > 0.72 * p.half_height
            return outer & (side * normals[:, 2] > 0.7) & (drum.field([x, y, z]) < 0.9)

        return where

    return Overlay("superior_end_plate", face(1)), Overlay("inferior_end_plate", face(-1))


def _bend(upper: float, waist: float, lower: float, at: float = 0.8) -> Callable[[Array], Array]:
    """The quadratic through values at *at*, 0 and -*at* of the half height."""
    square = ((upper + lower) / 2 - waist) / at**2
    slope = (upper - lower) / (2 * at)
    return lambda s: F(waist) + F(slope) * s + F(square) * s * s
