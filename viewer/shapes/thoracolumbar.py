"""The measurements of T1-L5, read from thoracolumbar.csv, and the landmarks that follow."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np

from viewer.core.anatomy import LUMBAR, THORACIC
from viewer.shapes.fields import Array, smooth_step
from viewer.shapes.joints import Facet, Plates

LEVELS = (*THORACIC, *LUMBAR)
TABLE = Path(__file__).with_name("thoracolumbar.csv")


@dataclass(frozen=True)
class Measurements:
    """All that makes one vertebra differ from its neighbours; meanings are in the table."""

    level: str
    body_height_front: float
    body_height_back: float
    upper_width: float
    waist_width: float
    lower_width: float
    upper_front: float
    waist_front: float
    lower_front: float
    upper_back: float
    waist_back: float
    lower_back: float
    upper_dish: float
    lower_dish: float
    lower_bow: float
    upper_lip: float
    widest_y: float
    front_squareness: float
    back_squareness: float
    back_hollow: float
    canal_width: float
    canal_back: float
    canal_squareness: float
    pedicle_width: float
    pedicle_height: float
    pedicle_z: float
    pedicle_y: float
    lamina_top: float
    lamina_bottom: float
    lamina_edge: float
    lamina_thickness: float
    lamina_slant: float
    spine_y: float
    spine_z: float
    spine_root_width: float
    spine_wedge: float
    spine_height_50: float
    spine_offset_50: float
    spine_width_50: float
    spine_height_70: float
    spine_offset_70: float
    spine_width_70: float
    spine_height_85: float
    spine_offset_85: float
    spine_width_85: float
    spine_height_95: float
    spine_offset_95: float
    spine_width_95: float
    transverse_x: float
    transverse_y: float
    transverse_z: float
    transverse_height: float
    transverse_depth: float
    transverse_root: float
    transverse_root_x: float
    transverse_root_y: float
    transverse_root_depth: float
    facet_x: float
    facet_y: float
    facet_z: float
    facet_turn: float
    facet_slope: float
    facet_lean: float
    facet_width: float
    facet_height: float
    facet_cup: float
    facet_bone: float
    upper_rib_x: float
    upper_rib_y: float
    upper_rib_z: float
    upper_rib_size: float
    lower_rib_x: float
    lower_rib_y: float
    lower_rib_z: float
    lower_rib_size: float
    transverse_rib_x: float
    transverse_rib_y: float
    transverse_rib_z: float
    transverse_rib_size: float
    mamillary_x: float
    mamillary_y: float
    mamillary_z: float
    mamillary_size: float
    accessory_size: float
    vein_width: float
    vein_height: float
    vein_arch: float
    disc_front: float
    disc_back: float

    @property
    def thoracic(self) -> bool:
        """Whether it carries ribs."""
        return self.level in THORACIC

    @property
    def half_height(self) -> float:
        """Half the height of the body at its middle."""
        return (self.body_height_front + self.body_height_back) / 4

    @property
    def web(self) -> float:
        """How far a pedicle of the chest comes down to the lower corner of the body: 0 to 1."""
        return float(smooth_step(10, 15, self.pedicle_height)) if self.thoracic else 0.0

    @property
    def spine(self) -> tuple[Station, ...]:
        """Height, rise and width of the spinous process along its length."""
        return tuple(
            Station(
                share / 100,
                getattr(self, f"spine_height_{share}"),
                getattr(self, f"spine_offset_{share}"),
                getattr(self, f"spine_width_{share}"),
            )
            for share in (50, 70, 85, 95)
        )


class Station(NamedTuple):
    """A section of the spinous process: where along it, and its size there."""

    share: float
    height: float
    offset: float
    width: float


@cache
def measurements() -> dict[str, Measurements]:
    """The table, by level."""
    with TABLE.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(line for line in file if not line.startswith("#")))
    return {
        level: Measurements(level, **{row["measure"]: float(row[level]) for row in rows})
        for level in LEVELS
    }


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
    lean = np.radians(p.facet_lean)
    return Facet(
        np.array([p.facet_x, p.facet_y, p.facet_z]),
        facing(p.facet_turn, p.facet_slope),
        p.facet_width,
        p.facet_height,
        p.facet_bone,
        np.array([np.sin(lean), 0.0, np.cos(lean)]),
        cup=p.facet_cup,
    )


def facing(turn: float, slope: float) -> Array:
    """Normal of a facet turned outwards from straight back, at *slope* to the transverse plane."""
    a, s = np.radians(turn), np.radians(slope)
    return np.array([np.sin(a) * np.sin(s), np.cos(a) * np.sin(s), np.cos(s)])
