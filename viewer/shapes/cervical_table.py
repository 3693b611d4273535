"""The measurements of C3-C7, read from cervical.csv."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from viewer.shapes.fields import Array

LEVELS = ("C3", "C4", "C5", "C6", "C7")
TABLE = Path(__file__).with_name("cervical.csv")


@dataclass(frozen=True)
class Measurements:
    """All that makes one neck vertebra differ from its neighbours; meanings are in the table."""

    level: str
    body_height_front: float
    body_height_back: float
    upper_width: float
    floor_width: float
    waist_width: float
    lower_width: float
    upper_front: float
    waist_front: float
    lower_front: float
    upper_back: float
    waist_back: float
    lower_back: float
    uncus_height: float
    canal_width: float
    canal_back: float
    pedicle_width: float
    pedicle_height: float
    facet_x: float
    facet_y: float
    facet_z: float
    facet_slope: float
    facet_turn: float
    facet_width: float
    facet_height: float
    facet_bone: float
    facet_cup: float
    facet_bow: float
    lamina_top: float
    lamina_bottom: float
    lamina_thickness: float
    spine_y: float
    spine_z: float
    spine_height: float
    spine_width: float
    spine_tip_height: float
    spine_tip_width: float
    fork: float
    anterior_x: float
    anterior_y: float
    anterior_z: float
    anterior_size: float
    posterior_x: float
    posterior_y: float
    posterior_z: float
    posterior_size: float
    posterior_lean: float
    foramen_x: float
    foramen_y: float
    foramen_width: float
    foramen_depth: float
    disc_front: float
    disc_back: float

    @property
    def half_height(self) -> float:
        return (self.body_height_front + self.body_height_back) / 4

    @property
    def anterior(self) -> Array:
        return np.array([self.anterior_x, self.anterior_y, self.anterior_z])

    @property
    def posterior(self) -> Array:
        """Middle of the posterior tubercle."""
        return np.array([self.posterior_x - 2.0, self.posterior_y, self.posterior_z])


@cache
def measurements() -> dict[str, Measurements]:
    """The table, by level."""
    with TABLE.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(line for line in file if not line.startswith("#")))
    return {
        level: Measurements(level, **{row["measure"]: float(row[level]) for row in rows})
        for level in LEVELS
    }
