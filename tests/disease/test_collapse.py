"""A body collapses by its figures, without folding over, and nothing else of it moves."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.disease.hosts import L5, T8, bone_of
from viewer.core.anatomy import LUMBAR, THORACIC
from viewer.disease.collapse import LOSSES, Collapse, Motion
from viewer.disease.landmarks import landmarks

WEIGHTS = (0.25, 0.5, 0.75, 1.0)
SEEDS = {"T8": 8, "L5": 5}


@pytest.fixture(params=sorted(LOSSES))
def collapse(request, host):
    return Collapse(host, request.param, SEEDS[host.level])


def rim(host, side, share):
    """A point of an end-plate in the mid plane: 0 at its front edge, 1 at its back edge."""
    row = 0 if side > 0 else 2
    y = host.front[row] + share * (host.back[row] - host.front[row])
    return np.array([[0.0, y, host.plate(y, side)]])


@given(
    slope=st.floats(-0.5, 0.5),
    place=st.tuples(*[st.floats(-50, 50)] * 6),
    shift=st.floats(-10, 10),
)
def test_undoing_a_motion_returns_every_point(slope, place, shift):
    motion = Motion(place[:3], slope, (0.0, shift, -shift))
    points = np.array([place[3:]])
    assert np.allclose(motion.undo(motion.apply(points)), points)


def test_a_positive_slope_tips_the_column_forward():
    assert Motion((0, 0, 0), 0.2, (0, 0, 0)).apply(np.array([[0.0, 0.0, 100.0]]))[0, 1] < -15


def test_a_point_that_follows_by_no_share_stays():
    point = np.array([[1.0, 2.0, 3.0]])
    assert np.allclose(Motion((4, 5, 6), 0.3, (7, 8, 9)).apply(point, 0.0), point)


@pytest.mark.parametrize("place", ["front", "back"])
def test_the_body_loses_the_height_of_its_kind(collapse, host, place):
    share = 0.0 if place == "front" else 1.0
    top = rim(host, 1, share)
    height = host.front_height if place == "front" else host.back_height
    lost = -collapse.displacement(top)[0, 2] / height
    assert lost == pytest.approx(getattr(collapse.loss, place), abs=0.03)


def test_the_middle_sags_as_far_as_its_kind(collapse, host):
    ends = [rim(host, side, 0.5) for side in (1, -1)]
    lost = np.subtract(*[collapse.displacement(end)[0, 2] for end in ends]) / -host.height
    assert lost == pytest.approx(collapse.loss.middle, abs=0.06)


def test_the_rim_of_the_upper_plate_is_carried_by_the_column_above(collapse, host):
    angle = np.linspace(np.pi, 2 * np.pi, 30)  # round the front, side to side
    middle, half = (host.front[0] + host.back[0]) / 2, (host.back[0] - host.front[0]) / 2
    x, y = host.half_width[0] * np.cos(angle), middle + half * np.sin(angle)
    points = np.stack([x, y, host.plate(y, 1)], axis=1)
    gap = collapse.motion.apply(points) - points - collapse.displacement(points)
    share = (y - host.front[0]) / (host.back[0] - host.front[0])
    open_ = (collapse.loss.back - collapse.rides) * host.back_height * share  # the disc fills it
    assert np.abs(gap[:, 2] - open_).max() < 0.6


def test_a_crush_sinks_about_as_far_behind_and_the_column_as_far_as_its_joints_allow():
    for level in (*THORACIC, *LUMBAR):
        collapse = Collapse(landmarks(level), "crush", 8)
        assert collapse.loss.front == collapse.loss.middle == 0.45
        assert collapse.loss.back == 0.45 or level in ("T12", "L1", "L2", "L3", "L4")
        assert collapse.loss.back >= 0.34  # L1: further, triangles by its pedicle turn over
        assert collapse.rides <= min(0.36, collapse.loss.back)


def test_a_low_wall_bulges_less_than_a_tall_one():
    assert Collapse(landmarks("C5"), "wedge", 8).loss.bulge < 3
    assert Collapse(landmarks("L1"), "wedge", 8).loss.bulge == LOSSES["wedge"].bulge


def test_the_lower_plate_of_a_wedge_and_a_crush_stays(host):
    for kind in ("wedge", "crush"):
        collapse = Collapse(host, kind, SEEDS[host.level])
        y = np.linspace(host.front[2], host.back[2], 12)
        points = np.stack([0 * y, y, host.plate(y, -1)], axis=1)
        assert np.abs(collapse.displacement(points)[:, 2]).max() < 0.15


def test_the_arch_does_not_move_at_all(collapse, host):
    behind = max(host.pedicle[1], host.back[0] + 9)
    random = np.random.default_rng(3)
    points = random.uniform((host.canal_width * 0.45, behind, -25), (40, behind + 40, 25), (500, 3))
    assert np.abs(collapse.displacement(points)).max() == 0
    lamina = random.uniform((-5, host.canal_back, -25), (5, host.canal_back + 30, 25), (500, 3))
    assert np.abs(collapse.displacement(lamina)).max() == 0


def swelling(collapse, spacing, weight=1.0):
    """Volume that each small piece of the body keeps; negative is turned inside out."""
    axes = [
        np.arange(-26, 26, 1.8 * spacing),
        np.arange(-24, 26, 1.8 * spacing),
        np.arange(-15, 15, spacing),
    ]
    points = np.stack(np.meshgrid(*axes, indexing="ij"), -1).reshape(-1, 3)
    points = points[bone_of(collapse.at)(points) < 0]
    step = 1e-3
    columns = [
        (collapse.displacement(points + step * e) - collapse.displacement(points - step * e))
        / (2 * step)
        for e in np.eye(3)
    ]
    return np.linalg.det(np.eye(3) + weight * np.stack(columns, axis=-1))


@pytest.mark.parametrize("weight", WEIGHTS)
def test_no_piece_of_bone_turns_inside_out(collapse, weight):
    assert swelling(collapse, 0.95, weight).min() > 0.02


@pytest.mark.parametrize("kind", sorted(LOSSES))
@pytest.mark.parametrize("level", [*THORACIC, *LUMBAR])
def test_any_body_from_t1_to_l5_can_collapse(level, kind):
    assert swelling(Collapse(landmarks(level), kind, 8), 2.0).min() > 0


def test_the_back_wall_bulges_smoothly_and_no_further_than_five_millimetres():
    for collapse in (Collapse(T8, "wedge", 8), Collapse(L5, "crush", 5)):
        host = collapse.at
        z = np.linspace(host.plate(host.back[1], -1), host.plate(host.back[1], 1), 21)
        wall = np.stack([0 * z, 0 * z + host.back[1], z], axis=1)
        back = collapse.displacement(wall)[:, 1]
        assert 3.5 < back.max() < 5.0
        assert 4 < back.argmax() < 17  # a convex bulge, not a corner
        assert np.abs(np.diff(back)).max() < 0.9


def test_what_lies_beside_the_body_follows_more_the_higher_it_is(collapse, host):
    z = np.linspace(-20, 20, 50)
    share = collapse.follow(np.stack([0 * z, 0 * z, z], axis=1))
    assert share[0] == 0
    assert share[-1] == 1
    assert (np.diff(share) >= 0).all()
