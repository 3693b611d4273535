"""The laminae of T1-L5: a smooth roof with a crest in the chest, a slanting plate in L1-L5."""

from __future__ import annotations

from itertools import pairwise
from typing import Any, Final

import numpy as np

from viewer.shapes.fields import Array, Coordinates, F, Part, smooth_max, smooth_step
from viewer.shapes.landmarks import Landmarks, lowest
from viewer.shapes.sheet import Outline, Sheet
from viewer.shapes.thoracolumbar import Measurements

#: half width of the crest, which is the root of the spinous process, mm
CREST: Final = 3.0
#: radius of the soft ridge that the chest's laminae meet in, mm
RIDGE: Final = 1.8


def lamina(p: Measurements, at: Landmarks) -> Part:
    return _shield(p, at) if at.outward < 0.5 else _sheet(p, at)


def _shield(p: Measurements, at: Landmarks) -> Part:
    """The chest's laminae: a smooth roof from pillar and lower joint to a crest in the mid plane.

    Seen from behind its edge runs from the notch in the mid plane up to the superior process,
    down past the root of the transverse process to the tip of the lower joint, and back in.
    """
    thick, lower = p.lamina_thickness, at.lower
    toe = lowest(at)
    # below the ninth the lower joints draw together
    side = lower.centre[0] + (0.5 if p.lower_rib_size else 0.36) * lower.width
    # there, too, the joints hang below its edge as two stems
    foot = toe[2] + (0.0 if p.lower_rib_size else 2.8)
    # a spine that falls steeply draws the laminae down with it
    fall = np.arctan2(p.lamina_top - p.spine_z, p.spine_y - p.canal_back)
    raked = np.clip((np.degrees(fall) - 50) / 10, 0, 1)
    x, z = at.upper.behind[0] + 1.0, at.upper.centre[2] - 0.42 * at.upper.height
    notch, wing = p.lamina_top - 0.8, 0.45 * p.canal_width
    rim = np.array(
        [
            (0.0, notch),
            (wing, max(z - 2.2, notch + 0.45 * wing)),  # it runs up into the superior process
            (x, z),
            (max(min(at.pillar[0] + 5.0, side + 0.6), x), min(at.pillar[2] + 2.0, z - 2.0)),
            (side + 0.5, foot + 6.0),
            (lower.centre[0] + 0.42 * lower.width, foot + 1.6),
            (lower.centre[0] + 0.05 * lower.width, foot + 0.3),
            (0.0, min(p.lamina_bottom, foot) - 4.5 * raked),
        ]
    )

    def crest(z: Any) -> Any:
        return F(p.canal_back + thick + 0.8) + F(p.lamina_slant * 2.2) * (F(p.lamina_top) - z)

    # beside the crest the roof falls by as much on each mm out to the root of the process
    ridge, eaves = (
        crest(at.pillar[2]),
        max(at.pillar[1] + 6.2, at.upper.centre[1] + 3.7 - 1.1 * (6 - thick)),
    )
    high = ridge + (eaves - ridge) * side / (at.pillar[0] + 1.0)
    turned = lower.normal[0] / lower.normal[1]
    low = lower.centre[1] - 0.5 * lower.width * turned + 2 * lower.bone

    reach = np.hypot(side, RIDGE) - RIDGE
    thin = 2.0 * np.clip((thick - 5.85) / 0.15, 0, 1)
    waist_z = 0.35 * at.pillar[2] + 0.65 * lower.centre[2]

    def field(q: Coordinates) -> Array:
        x, y, z = q
        down = (F(at.pillar[2]) - z) / F(at.pillar[2] - toe[2])
        flank = F(high) + F(low - high) * np.clip(down, -0.6, 1.2)
        share, top = (np.hypot(x, F(RIDGE)) - F(RIDGE)) / F(reach), crest(z)
        hollow = F(0.5) * share * np.clip(1 - share, 0, 1)  # the roof sags beside the crest
        back = top + (flank - top) * (share + hollow)
        # from T4 down it thins to its upper edge
        back = back - F(thin) * smooth_step(p.lamina_top - 7, p.lamina_top + 3, z)
        steep = np.sqrt(1 + ((flank - top) / F(side)) ** 2)
        half = F(thick / 2) + F(lower.bone - thick / 2) * np.clip(share, 0, 1)
        d = (np.abs(y - back + half) - half) / steep
        waist = np.exp(-(((z - F(waist_z)) / F(3.5)) ** 2))
        x = x + F(1.2) * waist * np.clip(share, 0, 1)
        for (x0, z0), (x1, z1) in pairwise(rim):
            length = np.hypot(x1 - x0, z1 - z0)
            outside = ((x - F(x0)) * F(z0 - z1) + (z - F(z0)) * F(x1 - x0)) / F(length)
            d = smooth_max(d, outside, 3.0)
        return d

    edge = max(at.pillar[0], at.lower.centre[0]) + 3
    near = np.array([0, min(high, low) - thick - 4, rim[:, 1].min() - 2])
    far = np.array([rim[:, 0].max() + 3, p.canal_back + thick + 10, rim[:, 1].max() + 2])
    behind = p.canal_back + 0.6 * thick

    def where(x: Array, y: Array, z: Array, n: Array) -> Array:
        crest = (x < CREST) & (y > behind)  # where the spinous process springs from
        return (y > at.pars[1] - 6) & (x < edge) & ~crest

    return Part("lamina", field, near, far, 3.5).named(0.4, where)


def _sheet(p: Measurements, at: Landmarks) -> Part:
    """The lumbar lamina: a plate that slants back and down, narrow between the joints.

    Seen from behind its rim runs from the notch in the mid plane up to the root of the superior
    process, in round the pars, out to the lower joint and back to the root of the spine.
    """
    thick, toe = p.lamina_thickness, lowest(at)
    joint, pars = at.lower.behind, at.pars[0] - 1.6
    root = min(at.pillar[0], at.upper.behind[0]) + 1.0
    waist = 0.45 * at.pillar[2] + 0.55 * (joint[2] + 0.5 * at.lower.height)
    notch = [(0.0, p.lamina_top), (0.5 * root, p.lamina_top + 0.9)]
    rise, outer, tip = 3.0, 0.34, 1.6
    if not p.thoracic:  # a V whose limbs run up into the superior processes
        notch = [(0.0, p.lamina_top - 0.4), (0.28 * root, p.lamina_top + 0.6)]
        notch += [(0.5 * root, p.lamina_top + 2.4)]
        rise, outer, tip = 4.5, 0.28, 0.8
    rim = Outline(
        [
            *notch,
            (0.82 * root, 0.6 * at.pillar[2] + 0.4 * p.lamina_top + rise),
            (root, at.pillar[2] + 2.0),
            (pars, waist),
            (joint[0] + outer * at.lower.width, joint[2]),
            (toe[0] + tip, toe[2] + 0.8),
            (0.74 * toe[0], 0.48 * toe[2] + 0.52 * p.lamina_edge),
            (0.40 * toe[0], p.lamina_edge),
            (0.0, 0.7 * p.lamina_edge + 0.3 * p.lamina_bottom),
        ],
        mirrored=True,
    )
    crest = p.canal_back + 0.3 * thick
    rear = at.lower.behind + 0.36 * at.lower.width * at.lower.across
    sheet = [(at.pillar[0], at.pillar[2], at.pillar[1] + 1.4)]
    sheet += [(pars - 2.0, waist, at.pars[1] - 3.0)]
    sheet += [(joint[0], joint[2], joint[1] + 2.4), (toe[0], toe[2], toe[1] + 0.9)]
    if not p.thoracic:  # it covers the joint's rear edge, which else would stand out as a rim
        sheet += [(rear[0], rear[2], rear[1] - 1.0)]
    sheet += [(0.0, z, crest + p.lamina_slant * (p.lamina_top - z)) for z in (2.0, -8.0, -18.0)]
    low, high = (0.0, float(rim.low[1])), (float(rim.high[0]), float(rim.high[1]))
    middle = Sheet(sheet, low, high, mirrored=True, slack=2.0)

    def field(q: Coordinates) -> Array:
        x, y, z = q
        return smooth_max(np.abs(middle.above(x, z, y)) - F(thick / 2 - 0.4), rim.at(x, z), 3.0)

    edge = max(at.pillar[0], at.lower.centre[0]) + 3
    near = np.array([0, min(at.pars[1], at.pillar[1]) - thick - 3, low[1] + 6])
    far = np.array([high[0] - 6, crest + thick + 12, high[1] - 6])
    return Part("lamina", field, near, far, 3.5).named(
        0.4, lambda x, y, z, n: (y > at.pars[1] - 6) & (x < edge)
    )
