"""What is measured on the built bones is what their tables ask for, and what books tell."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from viewer.core.anatomy import LEVELS
from viewer.meshing.measure import Values, measure
from viewer.shapes import atlas_axis, cervical_table, column, thoracolumbar

#: within which a dimension of the mesh keeps to its value: a share, or mm, whichever is more
CLOSE = {"rel": 0.05, "abs": 0.8}
#: quantity of `measure` -> what the table asks for
WANTED: dict[str, Callable[[Any], float]] = {
    "body_h_ant": lambda p: p.body_height_front,
    "body_h_post": lambda p: p.body_height_back,
    "ep_lo_depth": lambda p: p.lower_back - p.lower_front,
    "ep_lo_width": lambda p: p.lower_width,
    "ep_up_depth": lambda p: p.upper_back - p.upper_front,
    "ep_up_width": lambda p: getattr(p, "floor_width", p.upper_width),
    "body_waist_depth": lambda p: p.waist_back - p.waist_front,
    "body_waist_width": lambda p: p.waist_width,
    "canal_width": lambda p: p.canal_width,
    "pedicle_height": lambda p: p.pedicle_height,
    "pedicle_width": lambda p: p.pedicle_width,
    "tp_span": lambda p: 2 * getattr(p, "transverse_x", getattr(p, "posterior_x", 0.0)),
}
#: the same of atlas and axis
UPPERMOST = (
    ("C1", "tp_span", "width"),
    ("C1", "canal_depth", "canal_depth"),
    ("C1", "canal_width", "canal_width"),
    ("C1", "anterior_arch_height", "anterior_arch_height"),
    ("C1", "anterior_arch_ap", "anterior_arch_thickness"),
    ("C1", "posterior_arch_height", "posterior_arch_height"),
    ("C1", "posterior_arch_ap", "posterior_arch_thickness"),
    ("C2", "tp_span", "width"),
    ("C2", "canal_width", "canal_width"),
    ("C2", "pedicle_height", "pedicle_height"),
    ("C2", "pedicle_width", "pedicle_width"),
)
#: the transverse process of L5 springs from its pedicle, which has no isthmus of its own
NO_ISTHMUS = {("L5", "pedicle_height"), ("L5", "pedicle_width")}
#: Cobb angles of healthy adults who stand, deg: mean and one standard deviation
#: (Vialle 2005 J Bone Joint Surg Am 87:260: L1-S1 60 +- 10, T4-T12 41 +- 10, sacral slope 41 +- 8;
#: Yukawa 2012 Eur Spine J 21:1492: C2-C7 14 +- 12; recalled, class B)
ANGLES = {
    "C2-C7": (2, 26),
    "T4-T12": (31, 51),
    "L1-S1": (50, 70),
    "sacral_slope": (33, 49),
}
#: the angles that the column was stacked to
STACKED = {"C2-C7": "cervical lordosis", "T1-T12": "thoracic kyphosis", "L1-S1": "lumbar lordosis"}


@pytest.fixture(scope="module")
def found(atlas):
    return measure(atlas)


def mean(values: Values, quantity: str) -> float:
    """What was measured, the mean of both sides where there are two."""
    sides = [
        values[name] for name in (quantity, f"{quantity}_L", f"{quantity}_R") if name in values
    ]
    return sum(sides) / len(sides)


@pytest.mark.parametrize("quantity", WANTED)
@pytest.mark.parametrize("level", LEVELS[2:])
def test_a_dimension_keeps_to_its_table(found, level, quantity):
    if (level, quantity) in NO_ISTHMUS:
        return
    if quantity.startswith("body_waist") and quantity not in found[level]:
        return  # the waist of a neck bone is hidden by its transverse processes
    measured = mean(found[level], quantity)
    table = (cervical_table if level[0] == "C" else thoracolumbar).measurements()[level]
    assert measured == pytest.approx(WANTED[quantity](table), **CLOSE)


@pytest.mark.parametrize(("level", "quantity", "row"), UPPERMOST)
def test_a_dimension_of_atlas_and_axis_keeps_to_its_table(found, level, quantity, row):
    wanted = atlas_axis.measurements()[level][row]
    assert mean(found[level], quantity) == pytest.approx(wanted, **CLOSE)


def test_the_dens_stands_as_high_as_its_table_asks(found):
    low = atlas_axis.plates("C2")
    wanted = atlas_axis.measurements()["C2"]["dens_tip"] - (low.lower_back + low.lower_front)[1] / 2
    height = found["C2"]["dens_tip_above_inferior_endplate"]
    assert height == pytest.approx(wanted, **CLOSE)


@pytest.mark.parametrize("level", cervical_table.LEVELS)
def test_the_canal_of_the_neck_is_as_deep_as_its_table_asks(found, level):
    p = cervical_table.measurements()[level]
    assert found[level]["canal_depth"] == pytest.approx(p.canal_back - p.waist_back, **CLOSE)


@pytest.mark.parametrize("level", LEVELS[1:])
def test_a_forked_spine_is_measured_to_its_tip(found, level):
    """And no gap between its prongs is taken for the canal."""
    assert 12 < found[level]["canal_depth"] < 20
    assert found[level]["spinous_length"] > 20


@pytest.mark.parametrize("name", ANGLES)
def test_an_angle_of_the_column_is_that_of_healthy_adults(found, name):
    low, high = ANGLES[name]
    assert low <= found["curvature"][name] <= high


@pytest.mark.parametrize("name", STACKED)
def test_an_angle_of_the_built_bones_is_the_one_that_was_asked_for(found, name):
    (curve,) = (curve for curve in column.CURVES if curve.name == STACKED[name])
    assert found["curvature"][name] == pytest.approx(curve.degrees, abs=column.TOLERANCE)


def test_the_built_sacrum_slopes_as_it_was_asked_to(found):
    slope = found["curvature"]["sacral_slope"]
    assert slope == pytest.approx(column.SACRAL_SLOPE, abs=column.TOLERANCE)
