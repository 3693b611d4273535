"""Atlas (C1) and axis (C2): the two neck vertebrae that follow no common pattern."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

import numpy as np

from viewer.shapes import cervical
from viewer.shapes.atlas import atlas
from viewer.shapes.axis import axis
from viewer.shapes.fields import Array, Recipe, unit
from viewer.shapes.joints import NONE, Facet, Plates, stack

LEVELS = ("C1", "C2")
#: joint space between atlas and axis, and between the dens and the anterior arch (mm)
ATLAS_GAP = 2.0
#: the transverse ligament behind the dens, with the membrane that covers it (mm); design
LIGAMENT = 2.5
TABLE = Path(__file__).with_name("atlas_axis.csv")


@cache
def measurements() -> dict[str, dict[str, float]]:
    """The table: bone, then measure."""
    table: dict[str, dict[str, float]] = {level: {} for level in LEVELS}
    with TABLE.open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(line for line in file if not line.startswith("#")):
            table[row["bone"]][row["measure"]] = float(row["value"])
    return table


def plates(level: str) -> Plates:
    """End-plate corners: the axis has a lower end-plate only, the atlas none."""
    if level == "C1":
        return Plates(NONE, NONE, NONE, NONE)
    p = measurements()["C2"]
    low = -p["body_height"] / 2 - 2.0
    return Plates(
        NONE,
        NONE,
        np.array([p["lower_back"], low]),
        np.array([p["lower_front"], low - 1.0]),
    )


def superior(level: str) -> Facet:
    """The left superior facet, in the bone's own frame."""
    p = measurements()[level]
    length, width = p["superior_facet_length"], p["superior_facet_width"]
    if level == "C1":
        centre, normal, toward = [17.0, -8.2, 4.4], [-0.42, 0.16, 0.9], [-0.38, -0.92, 0.0]
        hollow = 0.02, 0.04
    else:
        centre, normal, toward = [15.4, 5.2, 3.6], [0.40, 0.24, 0.89], [0.0, -1.0, 0.0]
        hollow = -0.003, -0.005
    return Facet(np.array(centre), unit(normal), width, length, 2.6, np.array(toward), *hollow)


def inferior(level: str) -> Facet:
    """The left inferior facet: that of the bone below, across the joint space."""
    if level == "C1":
        rotation, shift = atlas_on_axis()
        facet = superior("C2").opposite(ATLAS_GAP)
        return facet.moved(rotation.T, -rotation.T @ shift)
    p = measurements()["C2"]
    rotation, shift = stack(plates("C2"), cervical.plates("C3"), p["disc_front"], p["disc_back"])
    facet = cervical.superior("C3").opposite(cervical.JOINT_SPACE)
    return facet.moved(rotation.T, -rotation.T @ shift)


def atlas_on_axis() -> tuple[Array, Array]:
    """Rotation and shift from the frame of the atlas to that of the axis."""
    p = measurements()
    angle = np.radians(p["C1"]["posture"])
    c, s = np.cos(angle), np.sin(angle)
    rotation = np.array([[1, 0, 0], [0, c, s], [0, -s, c]])
    arch = np.array([0, p["C1"]["front"] + p["C1"]["anterior_arch_thickness"], -1.0])
    face = np.array([0, p["C2"]["dens_front"], 13.2])
    shift = face - np.array([0, ATLAS_GAP, 0]) - rotation @ arch
    return rotation, shift


def canal() -> tuple[float, float]:
    """y of the front and the back of the atlas's ring behind the dens, in the atlas's frame.

    The dens, the cord and the free space each take about a third of the ring (Steel 1968).
    """
    p = measurements()
    front = p["C1"]["front"] + p["C1"]["anterior_arch_thickness"]
    dens = ATLAS_GAP + p["C2"]["dens_depth"] + LIGAMENT
    return front + dens, front + p["C1"]["canal_depth"]


def recipe(level: str) -> Recipe:
    """The atlas or the axis in its own frame."""
    build = atlas if level == "C1" else axis
    return build(measurements()[level], superior(level), inferior(level))
