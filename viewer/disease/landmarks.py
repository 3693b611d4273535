"""The few landmarks of a vertebra that a tumour or a collapse is placed by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from viewer.shapes import atlas_axis, cervical_table, thoracolumbar
from viewer.shapes.fields import Array


@dataclass(frozen=True)
class Landmarks:
    """Sizes and places in the bone's own frame, mm.

    Triples of the body run upper rim, waist, lower rim; points are (x, y, z) on the left side.
    """

    level: str
    front_height: float
    back_height: float
    half_width: tuple[float, float, float]
    front: tuple[float, float, float]
    back: tuple[float, float, float]
    canal_width: float
    canal_back: float
    pedicle: tuple[float, float, float]
    pedicle_size: tuple[float, float]
    #: middle of the superior articular facet
    facet: tuple[float, float, float]
    #: height of the body's middle in the bone's frame
    middle: float = 0.0
    #: what grows into the canal: how far to its side it stands, as a share of the canal's width,
    #: and how deep it is rooted in the wall (mm)
    aside: float = 0.16
    rooted: float = 4.0
    #: how far it reaches to either side, as a share of that width
    broad: float = 0.42

    @property
    def height(self) -> float:
        """Height of the body at its middle."""
        return (self.front_height + self.back_height) / 2

    def plate(self, y: Array, side: int) -> Array:
        """z of the upper (+1) or lower (-1) end-plate's rim, at y."""
        middle = (self.front[1] + self.back[1]) / 2
        slope = (self.back_height - self.front_height) / 2 / (self.back[1] - self.front[1])
        return side * (self.height / 2 + slope * (y - middle))

    def in_body(self, at: tuple[float, float, float]) -> Array:
        """The point at shares (left, back, up) of the body's half sizes from its middle."""
        x, y, z = at
        middle, half = (self.front[1] + self.back[1]) / 2, (self.back[1] - self.front[1]) / 2
        return np.array(
            [x * self.half_width[1], middle + y * half, self.middle + z * self.height / 2]
        )

    def in_pedicle(self, along: float) -> Array:
        """The point in the left pedicle *along* of the way (0 body, 1 isthmus, 2 pillar)."""
        isthmus = np.array(self.pedicle)
        root = np.array([0.75 * isthmus[0], self.back[1] - 3.0, min(isthmus[2], self.height / 4)])
        return isthmus + (along - 1) * (isthmus - root)


def _three(value: float) -> tuple[float, float, float]:
    return value, value, value


#: the bones without a row of their own: the lateral mass, the dens and S1 in place of a body;
#: in the atlas the transverse ligament, which keeps the dens to its ring, is the canal's front wall
_OTHERS: Final = {
    "C1": Landmarks(
        *("C1", 15.0, 15.0, _three(26.0), _three(-18.0)),
        back=_three(atlas_axis.canal()[0]),
        canal_width=atlas_axis.measurements()["C1"]["canal_width"],
        canal_back=atlas_axis.canal()[1],
        pedicle=(19.5, -4.0, 0.0),
        pedicle_size=(12.0, 12.0),
        facet=(17.8, -8.0, 4.6),
        aside=0.22,
        rooted=1.0,
        broad=0.3,
    ),
    "C2": Landmarks(
        *("C2", 17.0, 17.0, _three(10.0), _three(-6.0), _three(8.0), 21.0, 24.0),
        *((16.0, 13.0, -5.0), (9.0, 8.0), (15.4, 4.6, 3.6), -5.0),
    ),
    "S1": Landmarks(
        *("S1", 26.0, 24.0, _three(25.0), (-15.0, -10.0, -3.0), (16.0, 17.5, 19.5), 28.0, 29.0),
        *((22.0, 17.0, -12.0), (18.0, 18.0), (24.0, 22.0, 0.0), -14.0),
    ),
}


def landmarks(level: str) -> Landmarks:
    """The landmarks of a vertebra from C1 to S1, from its row of measurements."""
    if level in _OTHERS:
        return _OTHERS[level]
    p: cervical_table.Measurements | thoracolumbar.Measurements
    if level in cervical_table.LEVELS:
        p = cervical_table.measurements()[level]
        isthmus = (p.upper_back + 2.0, 0.0)
    else:
        p = thoracolumbar.measurements()[level]
        isthmus = (p.pedicle_y, p.pedicle_z)
    return Landmarks(
        level,
        p.body_height_front,
        p.body_height_back,
        (p.upper_width / 2, p.waist_width / 2, p.lower_width / 2),
        (p.upper_front, p.waist_front, p.lower_front),
        (p.upper_back, p.waist_back, p.lower_back),
        p.canal_width,
        p.canal_back,
        ((p.canal_width + p.pedicle_width) / 2, *isthmus),
        (p.pedicle_width, p.pedicle_height),
        (p.facet_x, p.facet_y, p.facet_z),
    )
