"""The standing column: curves, canal, and discs that fill the room between the bones."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from viewer.core.anatomy import BONES, DISCS, LEVELS
from viewer.shapes import bones, column, cord
from viewer.shapes.discs import Disc


@pytest.mark.parametrize("curve", column.CURVES, ids=lambda curve: curve.name)
def test_every_curve_comes_to_its_design(curve):
    angle = curve.measured(column.placements())
    assert angle == pytest.approx(curve.degrees, abs=column.TOLERANCE / 2)


def test_the_sacrum_slopes_as_designed():
    slope = column.slope(column.placements(), "sacrum", "upper")
    assert slope == pytest.approx(column.SACRAL_SLOPE)


def test_the_seventh_neck_vertebra_stands_over_the_sacrum():
    assert abs(column.placements()["C7"].shift[1]) < 30


def test_the_column_rises_from_bone_to_bone():
    heights = [bones.placement(bone).shift[2] for bone in BONES]
    assert heights == sorted(heights, reverse=True)


def test_the_canal_goes_on_without_a_step_from_bone_to_bone():
    for above, below in pairwise(LEVELS[2:]):
        half = np.diff([cord.middle(level)[2] for level in (below, above)])[0] / 2
        step = cord.middle(above, -half) - cord.middle(below, half)
        across = bones.placement(above).rotation[:, 1] + bones.placement(below).rotation[:, 1]
        assert abs(step @ across) / np.linalg.norm(across) < 2.0, f"{above}/{below}"


@pytest.mark.parametrize("id", ["disc_C5_C6", "disc_T8_T9", "disc_L5_S1"])
def test_a_disc_touches_both_end_plates_and_enters_neither(id):
    disc = Disc(id)
    low, high = disc.bounds
    x = np.zeros(900)
    y = np.zeros(900)
    z = np.linspace(low[2], high[2], 900)
    line = np.stack([x, y, z], axis=1)
    inside = disc.field(line) < 0
    placed = disc.placement.out(line)
    for bone in DISCS[id]:
        place = bones.placement(bone)
        bony = bones.recipe(bone).field(place.back(placed)) < 0
        gap = np.abs(z[inside][:, None] - z[bony][None]).min()
        assert gap < 0.3
        assert not (inside & bony).any()


def test_dens_cord_and_free_space_share_the_ring_of_the_atlas_by_thirds():
    """Steel 1968; the rule is rough: a quarter to nine twentieths each."""
    stand = bones.placement("C1")
    y = np.arange(-30, 30, 0.05)
    own = np.stack([0 * y, y, np.full_like(y, -2.0)], axis=1)
    line = stand.out(own)
    arches = bones.recipe("C1").field(own) < 0
    front, back = y[arches & (y < 0)].max(), y[arches & (y > 0)].min()
    peg = y[bones.recipe("C2").field(bones.placement("C2").back(line)) < 0]
    tube = cord.tubes()[0]
    at = int(np.abs(tube.path[:, 2] - line[len(y) // 2, 2]).argmin())
    middle, half = stand.back(tube.path[at][None])[0, 1], tube.half[at, 1]
    ring = back - front
    dens, stem = np.ptp(peg), 2 * half
    for share in (dens / ring, stem / ring, 1 - (dens + stem) / ring):
        assert 0.25 < share < 0.45
    assert middle - half > peg.max() + 2.0  # behind the transverse ligament
    assert middle + half < back - 3.0


def test_the_cord_ends_at_the_first_lumbar_vertebra():
    tip = cord.tubes()[0].path[-1]
    offset = column.placements()["L1"].back(tip[None])[0]
    assert abs(offset[2]) < 14
