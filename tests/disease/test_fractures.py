"""A fracture moves the column as one: nothing tears, floats or is forgotten."""

import numpy as np
import pytest

from viewer.core.anatomy import CORD, DISCS, LEVELS, LUMBAR, THORACIC
from viewer.disease import fractures, lesions
from viewer.disease.collapse import Motion
from viewer.disease.landmarks import landmarks
from viewer.shapes import column

ALL = {fracture.id: fracture for fracture in fractures.all()}


@pytest.fixture(params=sorted(ALL))
def fracture(request):
    return ALL[request.param]


def moved(fracture, structure, points, weight):
    """Where *points* are at *weight*, by the rule that draws them."""
    own = fracture.displacement(structure, points)
    share = fracture.follow(structure, points)
    if share is None:
        share = float(structure in fracture.above)
    start = points if own is None else points + weight * own
    return fracture.motion.apply(start, weight * np.asarray(share))


def plate(level, side, count=9):
    """Points of the mid line of an end-plate, in the atlas's frame."""
    own = column.plates(level)
    back, front = (
        (own.upper_back, own.upper_front) if side > 0 else (own.lower_back, own.lower_front)
    )
    t = np.linspace(0.05, 0.95, count)[:, None]
    line = front + t * (back - front)
    return column.placements()[level].out(np.c_[np.zeros(count), line])


def test_there_is_a_wedge_of_t8_and_a_crush_of_l5():
    assert {(f.id, f.level, f.kind) for f in ALL.values()} == {
        ("T8_wedge", "T8", "wedge"),
        ("L5_crush", "L5", "crush"),
    }


def test_the_wedge_tips_the_column_above_forward_by_its_angle():
    wedge = ALL["T8_wedge"]
    lean = np.degrees(np.arctan(wedge.motion.slope))
    assert 12 < lean < 17
    top = column.placements()["C2"].out(np.zeros((1, 3)))
    assert wedge.motion.apply(top)[0, 1] < top[0, 1] - 30


def test_every_structure_above_follows_and_none_below(fracture):
    place = LEVELS.index(fracture.level)
    assert set(LEVELS[:place]) <= set(fracture.above)
    assert not set(LEVELS[place:]) & set(fracture.above)
    for disc, (upper, _) in DISCS.items():
        assert (disc in fracture.above) == (upper in LEVELS[:place])
    for lesion in lesions.all():
        assert (lesion.id in fracture.above) == (lesion.host in LEVELS[:place])


def test_what_is_far_from_the_fracture_has_no_displacement_of_its_own(fracture):
    place = LEVELS.index(fracture.level)
    points = np.zeros((2, 3))
    for bone in (*LEVELS[:place], *LEVELS[place + 1 :], "sacrum", "disc_C2_C3"):
        assert fracture.displacement(bone, points) is None
        assert fracture.follow(bone, points) is None


@pytest.mark.parametrize("weight", [0.5, 1.0])
def test_the_disc_stays_on_the_collapsed_plate(fracture, weight):
    disc = next(disc for disc, (_, lower) in DISCS.items() if lower == fracture.level)
    points = plate(fracture.level, 1)
    gap = moved(fracture, disc, points, weight) - moved(fracture, fracture.level, points, weight)
    assert np.sqrt((gap**2).sum(axis=1).mean()) < 0.5


@pytest.mark.parametrize("weight", [0.5, 1.0])
def test_the_disc_stays_under_the_bone_above(fracture, weight):
    disc, upper = next(
        (disc, upper) for disc, (upper, lower) in DISCS.items() if lower == fracture.level
    )
    points = plate(upper, -1)
    gap = moved(fracture, disc, points, weight) - moved(fracture, upper, points, weight)
    assert np.abs(gap).max() < 0.3


def test_the_disc_below_stays_under_a_wedge_and_a_crush(fracture):
    points = plate(fracture.level, -1)
    gap = moved(fracture, fracture.level, points, 1.0) - points
    assert np.sqrt((gap**2).sum(axis=1).mean()) < 0.3


def test_the_disc_below_fills_the_hollow_of_a_biconcave_body():
    fracture = fractures.fracture("L2", "biconcave", 3)
    points = plate("L2", -1)
    gap = moved(fracture, "disc_L2_L3", points, 1.0) - moved(fracture, "L2", points, 1.0)
    assert np.abs(gap).max() < 0.5


def test_the_tumour_goes_with_its_host():
    wedge = ALL["T8_wedge"]
    points = column.placements()["T8"].out(np.random.default_rng(1).uniform(-9, 9, (40, 3)))
    host = wedge.displacement("T8", points)
    assert np.array_equal(wedge.displacement("lesion_T8", points), host)
    assert np.array_equal(wedge.displacement("epidural_mass_T8", points), host)


def test_the_cord_bends_without_a_step_and_is_pushed_back():
    wedge = ALL["T8_wedge"]
    at = column.placements()["T8"]
    z = np.linspace(-40, 40, 81)
    row = at.out(np.stack([0 * z, 0 * z + 19.0, z], axis=1))
    after = at.back(moved(wedge, CORD, row, 1.0))
    steps = np.linalg.norm(np.diff(after, axis=0), axis=1)
    assert 0.6 < steps.min() <= steps.max() < 1.4
    assert after[40, 1] > 19.5
    assert np.allclose(after[0], [0, 19, -40])
    assert np.allclose(wedge.motion.apply(row)[-1], at.out(after[-1:])[0])


def test_the_roots_below_a_fracture_stay_and_the_cord_above_follows():
    crush = ALL["L5_crush"]
    z = np.array([-30.0, 30.0])
    share = crush.follow(CORD, crush.placement.out(np.stack([0 * z, 0 * z + 27.0, z], axis=1)))
    assert share.tolist() == [0, 1]


@pytest.mark.parametrize("level", [*THORACIC, *LUMBAR])
def test_cord_and_sac_follow_as_the_bones_beside_them_do(level):
    """Up to the neck, however far the curve of the column takes them from the plates' planes."""
    places = column.placements()
    others = [one for one in LEVELS if one in places and one != level]
    canal = np.array(
        [places[one].out([(0.0, landmarks(one).canal_back, 0.0)])[0] for one in others]
    )
    broken = fractures.fracture(level, "crush", 1)
    share = dict(zip(others, broken.follow(CORD, canal), strict=True))
    above, below = LEVELS[: LEVELS.index(level)], LEVELS[LEVELS.index(level) + 1 :]
    assert {share[one] for one in above[:-1]} == {1.0}
    assert {share[one] for one in below if one in share and one != below[0]} <= {0.0}


def test_the_motion_is_the_hosts_own_in_the_atlas_frame(fracture):
    own: Motion = fracture.collapse.motion
    points = np.random.default_rng(2).uniform(-60, 60, (20, 3))
    place = fracture.placement
    there = fracture.motion.apply(place.out(points), 0.7)
    assert np.allclose(place.back(there), own.apply(points, 0.7))


def test_the_mass_beside_the_body_is_pushed_out_by_its_wall():
    wedge, name = ALL["T8_wedge"], "paraspinal_mass_T8_left"
    at = wedge.placement
    beside = np.array([[18.0, -5.0, 0.0], [18.0, -5.0, 40.0]])
    after = at.back(moved(wedge, name, at.out(beside), 1.0))
    assert after[0, 0] > beside[0, 0] + 0.3
    assert np.allclose(after[1], wedge.collapse.motion.apply(beside)[1], atol=0.05)
