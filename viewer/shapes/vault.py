"""The vault below the pedicles and laminae of the chest, before the lower joints."""

from __future__ import annotations

from typing import Final

import numpy as np

from viewer.shapes.fields import (
    Array,
    Coordinates,
    F,
    Part,
    smooth_max,
    smooth_step,
    superellipse,
    unit,
)
from viewer.shapes.landmarks import Landmarks
from viewer.shapes.sheet import Outline
from viewer.shapes.thoracolumbar import Measurements

#: how far the roof of the chest's lower notch rises over the lowest of the pedicle's isthmus, mm
ROOF: Final = 2.7
#: how far a lower joint surface of the chest stands out of its lamina, mm
PROUD: Final = 1.0
#: how far the laminae of the chest are hollowed between their lower joints, least and most, mm
BEVEL: Final = (1.0, 2.2)
#: how much deeper that hollow is in the mid plane, where the spine's root lies behind it, mm
GUTTER: Final = 1.2


def vault(p: Measurements, at: Landmarks) -> Part:
    """The chest's room below pedicles and laminae, where nerves leave: one smooth vault.

    Behind it ends at the plane of the lower joints, which goes on flush into the laminae as far as
    the canal; its roof is highest just before them, where the superior processes of the bone below
    stand, and falls to the lower corner of the body.
    """
    f = at.lower
    ahead = unit([*f.normal[:2], 0.0])
    bottom = p.pedicle_z - p.pedicle_height / 2

    def face(share: float, gap: float) -> tuple[float, float]:
        """Before the facet, at that share of its half height."""
        place = f.up * share * f.height / 2
        return float(place @ ahead) + gap, float(f.centre[2] + place[2])

    rim_s, rim_z = face(1.0, 0.0)
    roof = max(bottom + ROOF, rim_z + 2.6)
    isthmus = float((at.isthmus - f.centre) @ ahead)
    wall = float((np.array([at.isthmus[0], p.waist_back, 0]) - f.centre) @ ahead)
    low = -p.body_height_back / 2
    rim = Outline(
        [
            face(-2.4, -4.0),
            face(0.3, -4.0),
            face(1.0, -1.2),
            (rim_s + 0.56 * (isthmus - rim_s), roof),
            (isthmus, bottom),
            (0.45 * isthmus + 0.55 * wall, 0.75 * bottom + 0.25 * low),
            (wall - 1.8, 0.3 * bottom + 0.7 * low),
            (wall - 0.6, 1.15 * low),
            (wall - 0.5, 1.7 * low),
        ]
    )

    between = float(f.centre[0]) - f.width / 2
    # beside the joints it lies behind their own plane
    plane = f.centre[1] + f.normal[0] / f.normal[1] * (f.width / 2 + 2.0)
    lamina = p.canal_back + p.lamina_slant * (p.lamina_top - f.centre[2])
    bevel = float(np.clip(plane + 0.5 - lamina, *BEVEL))

    def field(q: Coordinates) -> Array:
        x, y, z = q
        s = (x - F(f.centre[0])) * F(ahead[0]) + (y - F(f.centre[1])) * F(ahead[1])
        across, up, out = f.local(q)
        off = superellipse(across, up, F(f.width / 2), F(f.height / 2), F(2.4))
        # the joint surface stands a little proud of the lamina
        d = smooth_max(rim.at(s, z), -out - F(PROUD) * smooth_step(0.0, 1.1, off), 1.5)
        lean = F(p.lamina_slant) * (F(p.lamina_top) - z)
        deep = F(bevel) + F(GUTTER) * np.exp(-((x / F(0.6 * between)) ** 2))
        canal = F(p.canal_back) + lean + deep * (1 - smooth_step(roof - 9, roof + 2, z))
        return smooth_max(d, y - canal, 1.4)

    return Part(
        "joint_space",
        field,
        np.array([0, p.waist_back - 2, 1.7 * low]),
        np.array([at.pillar[0] + 14, f.centre[1] + 10, roof + 2]),
        0.9,
        "sub",
    )
