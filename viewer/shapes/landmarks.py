"""The landmarks that the arch of T1-L5 hangs on: isthmus of the pedicle, joints, pillar, pars."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from viewer.core.anatomy import DISCS, SACRUM
from viewer.shapes import column, sacrum, thoracolumbar
from viewer.shapes.fields import Array
from viewer.shapes.joints import Facet, stack
from viewer.shapes.thoracolumbar import Measurements, measurements, superior


@dataclass(frozen=True)
class Landmarks:
    """The points that the arch hangs on, left side."""

    upper: Facet
    lower: Facet
    isthmus: Array
    #: where pedicle, processes and lamina meet
    pillar: Array
    #: the bridge of bone between the two joints
    pars: Array
    #: 0 where the lower joints face forwards (chest), 1 where they face outwards (lumbar)
    outward: float


def joint_gap(below: str) -> float:
    """Room between the two bony facets of the joint above *below* (mm)."""
    return 1.7 if below.startswith("T") else 1.8


def inferior(level: str) -> Facet:
    """The left inferior facet of *level*: that of the bone below, across the joint space."""
    disc, lower = next((disc, below) for disc, (above, below) in DISCS.items() if above == level)
    below = sacrum.superior_facet() if lower == SACRUM else superior(lower)
    heights = column.discs()[disc]
    rotation, shift = stack(thoracolumbar.plates(level), column.plates(lower), *heights)
    facet = below.opposite(joint_gap(lower)).moved(rotation.T, -rotation.T @ shift)
    short = (0.0 if lower == SACRUM else 0.1) * facet.height
    return replace(
        facet,
        centre=facet.centre + facet.up * short / 2,
        height=facet.height - short,
        bone=measurements()[level].facet_bone,
    )


def landmarks(p: Measurements) -> Landmarks:
    """The landmarks of one vertebra."""
    upper, lower = superior(p.level), inferior(p.level)
    x = p.canal_width / 2 + p.pedicle_width / 2 - 0.2
    pillar = np.array(
        [
            0.5 * x + 0.5 * upper.behind[0],
            0.35 * p.pedicle_y + 0.65 * upper.behind[1],
            p.pedicle_z - 0.10 * p.pedicle_height,
        ]
    )
    outward = float(np.clip((abs(lower.normal[0]) - 0.4) / 0.4, 0, 1))
    share = 0.8 - 0.15 * outward
    pars = (1 - share) * pillar + share * lower.behind
    pars[2] = (0.5 + 0.1 * outward) * pillar[2] + (0.5 - 0.1 * outward) * lower.behind[2]
    return Landmarks(upper, lower, np.array([x, p.pedicle_y, p.pedicle_z]), pillar, pars, outward)


def lowest(at: Landmarks) -> Array:
    """The lowest point of the inferior articular process."""
    f = at.lower
    u = at.outward
    return f.behind - f.up * f.height * (0.41 - 0.03 * u) + f.normal * f.bone * (0.2 + 0.25 * u)
