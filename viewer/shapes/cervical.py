"""The typical neck vertebrae C3-C7: one recipe, one column of measurements a level."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from viewer.shapes import thoracolumbar
from viewer.shapes.cervical_body import body, lower_floor, uncinate_process, upper_floor
from viewer.shapes.cervical_processes import hollows, spinous_process, transverse_process
from viewer.shapes.cervical_table import LEVELS, Measurements, measurements
from viewer.shapes.fields import (
    Array,
    Coordinates,
    F,
    Overlay,
    Part,
    Recipe,
    smooth_max,
    smooth_step,
    superellipse,
    sweep,
    unit,
)
from viewer.shapes.joints import Facet, Plates, faces, joint_space, stack
from viewer.shapes.sheet import Outline

#: joint space between two bony facets, cartilage included (mm)
JOINT_SPACE = 1.6


def plates(level: str) -> Plates:
    """Where the discs above and below *level* take hold."""
    p = measurements()[level]
    back, front = p.body_height_back / 2, p.body_height_front / 2
    return Plates(
        np.array([p.upper_back, back]),
        np.array([p.upper_front, front]),
        np.array([p.lower_back, -back]),
        np.array([p.lower_front, -front]),
    )


def superior(level: str) -> Facet:
    """The left superior facet of *level*, in its own frame."""
    p = measurements()[level]
    normal = thoracolumbar.facing(p.facet_turn, p.facet_slope)
    centre = np.array([p.facet_x, p.facet_y, p.facet_z])
    size = p.facet_width, p.facet_height, p.facet_bone
    return Facet(centre, normal, *size, cup=p.facet_cup, bow=p.facet_bow)


def inferior(level: str) -> Facet:
    """The left inferior facet of *level*: that of the bone below, across the joint space."""
    p = measurements()[level]
    if level == "C7":
        below, facet = thoracolumbar.plates("T1"), thoracolumbar.superior("T1")
    else:
        next_level = LEVELS[LEVELS.index(level) + 1]
        below, facet = plates(next_level), superior(next_level)
    rotation, shift = stack(plates(level), below, p.disc_front, p.disc_back)
    facet = facet.opposite(JOINT_SPACE).moved(rotation.T, -rotation.T @ shift)
    # it ends a little above the lower edge of its neighbour, which carries it
    up = facet.up * 0.16 * facet.height
    return replace(
        facet, centre=facet.centre + up, height=0.80 * facet.height, bone=0.75 * p.facet_bone
    )


def recipe(level: str) -> Recipe:
    """The neck vertebra *level* (C3-C7) in its own frame."""
    p = measurements()[level]
    upper, lower = superior(level), inferior(level)
    parts = [
        *_pedicle(p),
        *_articular_pillar(p, upper, lower),
        *_lamina(p, upper, lower),
        *spinous_process(p),
        *transverse_process(p),
        _canal(p),
        joint_space(upper, margin=1.2, flare=1.2, soft=2.4),
        _border(upper),
        joint_space(lower, margin=1.2, lift=0.4, flare=0.2, n=2.4, soft=2.4),
        body(p),
        uncinate_process(p),
        *hollows(p),
    ]
    overlays = (
        Overlay("superior_facet", faces(upper)),
        Overlay("inferior_facet", faces(lower)),
        Overlay("superior_end_plate", upper_floor(p)),
        Overlay("inferior_end_plate", lower_floor(p)),
    )
    return Recipe(
        level,
        tuple(parts),
        overlays,
        spacing=0.4,
        seed=LEVELS.index(level) + 3,
        rough=0.06,
        lump=0.08,
    )


def _pedicle(p: Measurements) -> list[Part]:
    z, height, width = 0.5, p.pedicle_height / 2 - 0.25, p.pedicle_width / 2 + 0.3
    x = p.canal_width / 2 + p.pedicle_width / 2 - 0.6
    path = [
        (x - 5.0, 3.0, z, height + 0.4, width + 0.6),
        (x, p.waist_back + 1.4, z, height, width),
        (min(x + 1.8, p.facet_x - 1.0), p.waist_back + 5.2, z - 0.2, height + 0.2, width + 0.9),
    ]
    return [
        sweep("pedicle", path, ref=(0, 0, 1), n=2.3, k=2.8).named(
            0.6,
            lambda x, y, z, n: (y > p.waist_back - 2.5) & (y < p.facet_y - 2.6) & (x < p.facet_x),
        )
    ]


def _articular_pillar(p: Measurements, upper: Facet, lower: Facet) -> list[Part]:
    """The column of bone between the two facets, which cap it as slanting ends.

    Seen from the side it is a rhomb: facet, back wall, lower facet and front wall. Seen from
    behind it is as broad as its facets, a little less between them.
    """
    tip = upper.centre + upper.up * upper.height / 2
    shoulder = upper.centre - upper.up * upper.height / 2
    heel = lower.centre - lower.up * lower.height / 2 - lower.normal * 0.9 * p.facet_bone
    back = _wall(heel, shoulder + np.array([0, 0.4, 0]))
    # a notch stays between it and the uncinate process
    fore = np.array([0, max(tip[1] - 0.7, p.upper_back + 2.0), tip[2]])
    front = _wall(fore, fore + np.array([0, -0.2, -8.0]))
    rim = _pillar_from_behind(upper, lower)

    def field(q: Coordinates) -> Array:
        rounded = np.clip(F(0.026) * (q[0] - F(upper.centre[0])) ** 2, 0, 2)
        d = smooth_max(rim.at(q[0], q[2]), back(q) + rounded, 4.0)
        d = smooth_max(d, front(q), 3.0)
        for facet in (upper, lower):
            d = smooth_max(d, facet.before(q), 1.2)
        return d

    high = np.array([rim.high[0] - 6, shoulder[1] + 6, rim.high[1] - 6])
    low = np.array([rim.low[0] + 6, tip[1] - 8, rim.low[1] + 6])
    middle = (upper.behind[2] + lower.behind[2]) / 2
    return [
        Part("superior_articular_process", field, low, high, 3.0).named(
            0.4, lambda x, y, z, n: z > middle
        ),
        Part("inferior_articular_process", field, low, high, 0.0).named(
            0.4, lambda x, y, z, n: z <= middle
        ),
    ]


def _border(facet: Facet) -> Part:
    """The furrow that sets the upper facet off from lamina and pillar below it."""
    wide, tall = facet.width / 2, facet.height / 2

    def field(q: Coordinates) -> Array:
        across, up, out = facet.local(q)
        beside = superellipse(across, up, F(wide), F(tall), F(2.0)) - F(2.4)
        low = smooth_step(0.3 * tall, -0.8 * tall, up)
        low = low * smooth_step(1.25 * wide, 0.55 * wide, across)
        before = out - facet.rise(across, up) - F(0.7)
        return np.hypot(F(0.7) * beside, before) - F(1.3) * low

    reach = wide + tall + 3
    return Part("facet_border", field, facet.centre - reach, facet.centre + reach, 2.2, "sub")


def _wall(start: Array, end: Array) -> Callable[[Coordinates], Array]:
    """Distance before a plane that runs from side to side, seen from the side from start to end."""
    (y, z), along = start[1:], unit(end[1:] - start[1:])
    return lambda q: (q[1] - F(y)) * F(along[1]) - (q[2] - F(z)) * F(along[0])


def _pillar_from_behind(upper: Facet, lower: Facet) -> Outline:
    x, z, w = upper.centre[0], upper.centre[2], upper.width / 2
    h = upper.up[2] * upper.height / 2
    # the facet of T1 is small for the bone of C7
    lower_x, lower_z, v = lower.centre[0], lower.centre[2], max(lower.width / 2, w)
    g = lower.up[2] * lower.height / 2
    return Outline(
        [
            (x - w, z - 0.1 * h),
            (x - 0.73 * w, z + 0.7 * h),
            (x - 0.05 * w, z + 1.04 * h),
            (x + 0.7 * w, z + 0.76 * h),
            (x + w, z + 0.1 * h),
            (x + 0.9 * w, z - 0.62 * h),
            (0.5 * (x + 0.78 * w + lower_x + 0.78 * v), z - h - 1.4),
            (lower_x + 0.86 * v, lower_z + 0.2 * g),
            (lower_x + 0.6 * v, lower_z - 0.56 * g),
            (lower_x, lower_z - 1.08 * g),
            (lower_x - 0.62 * v, lower_z - 0.56 * g),
            (lower_x - v, lower_z + 0.3 * g),
        ]
    )


def _lamina(p: Measurements, upper: Facet, lower: Facet) -> list[Part]:
    thick, half = p.lamina_thickness / 2, (p.lamina_top - p.lamina_bottom) / 2
    middle = np.array([0, p.canal_back + thick + 0.6, (p.lamina_top + p.lamina_bottom) / 2])
    pillar = (upper.behind + lower.behind) / 2
    side = pillar + np.array([-2.6, 0.0, 0.4])
    between = np.array([0.36 * p.canal_width, 0.45 * side[1] + 0.55 * middle[1], 0.0])
    between[1:] += [-0.6, 0.4 * side[2] + 0.6 * middle[2]]
    tall = half + 1.4
    edge = min(upper.centre[0], lower.centre[0]) - 0.3 * p.facet_width
    return [
        sweep(
            "lamina",
            [
                (*side, tall - 1.4, thick + 0.4),
                (*between, tall - 1.3, thick - 0.3),
                (*middle, half, thick + 0.2),
            ],
            ref=np.array([[0, -0.42, 1.0], [0, -0.2, 1.0], [0, -0.22, 1.0]]),
            n=3.0,
            k=4.5,
        ).named(0.5, lambda x, y, z, n: (x < edge) & (y > p.waist_back + 5))
    ]


def _canal(p: Measurements) -> Part:
    """A triangle with rounded corners, widest just behind the pedicles."""
    widest = p.waist_back + 5.0

    def field(q: Coordinates) -> Array:
        x, y, z = q
        lean = F(0.22) * np.clip(F(p.lamina_top) - z, -3, 14)
        v = y - F(widest)
        behind = F(p.canal_back - widest) + lean
        depth = np.where(v > 0, behind, F(widest - p.waist_back + 1))
        n = F(2.2) - F(0.4) * smooth_step(-1.0, 2.0, v)
        return superellipse(x, v, F(p.canal_width / 2 - 0.6), depth, n)

    low = np.array([0, p.waist_back - 1, -30.0])
    high = np.array([p.canal_width / 2, p.canal_back + 6, 30.0])
    return Part("canal", field, low, high, 1.6, "sub")
