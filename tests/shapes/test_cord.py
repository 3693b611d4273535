"""The cord, its conus, and the roots of the cauda equina below it."""

import numpy as np
import pytest

from viewer.shapes import cauda, cord, dura, roots


def sections(tubes, z):
    """x, y and half size of the tubes that pass the height z."""
    for tube in tubes:
        up = np.argsort(tube.path[:, 2])
        heights = tube.path[up, 2]
        if heights[0] < z < heights[-1]:
            columns = (*tube.path[up, :2].T, tube.half[up].max(axis=1))
            yield np.array([np.interp(z, heights, column) for column in columns])


def test_the_cord_ends_in_the_lower_third_of_l1():
    """Its mean level in 504 adults (Saifuddin 1998)."""
    tip = cord.tubes()[0].path[-1, 2]
    height = cord.middle("L1", 13.0)[2] - cord.middle("L1", -13.0)[2]
    share = (tip - cord.middle("L1", -13.0)[2]) / height
    assert 0 < share < 1 / 3


def test_the_cord_has_a_deep_fissure_in_front_and_a_shallow_furrow_behind():
    section = cord.tubes()[0].section
    depth = {
        at: 1 - np.hypot(*section[np.abs(section - way).sum(axis=1).argmin()])
        for at, way in (("front", (0, 0.58)), ("behind", (0, -0.92)))
    }
    assert 0.3 < depth["front"] < 0.6
    assert 0.03 < depth["behind"] < 0.15
    assert np.allclose(section[np.abs(section[:, 1]) < 0.3][:, 0] ** 2 > 0.8, True)


def test_the_pieces_of_the_cord_lie_higher_than_their_bones_the_lower_the_more():
    rise = [cord.segment(level) - cord.middle(level)[2] for level in ("C5", "T6", "T12", "L5")]
    assert (np.diff(rise) > 0).all()
    assert cord.segment("S5") > cord.segment("Co1") > cord.tubes()[0].path[-1, 2]


def test_each_root_of_the_cauda_equina_stays_on_its_side():
    middle = np.median(cord.tubes()[1].path[:, 0])
    strands = cauda.strands()
    assert len(strands) == 4 * len(cauda.LEAVING)
    for left, right in zip(strands[::2], strands[1::2], strict=True):
        assert (left.path[:, 0] > middle).all()
        assert (right.path[:, 0] < middle).all()


@pytest.mark.parametrize("nerve", cauda.LEAVING)
def test_a_root_of_the_cauda_equina_runs_from_its_piece_of_the_cord_to_its_hole(nerve):
    place = 4 * cauda.LEAVING.index(nerve)
    behind, _, before, _ = cauda.strands()[place : place + 4]
    root = roots.root(f"root_{nerve}_left")
    for strand, tube in ((behind, root.tubes[0]), (before, root.tubes[1])):
        assert strand.path[0, 2] == pytest.approx(cord.segment(nerve))
        assert np.linalg.norm(strand.path[-1] - tube.path[0]) < 0.5


def test_the_roots_of_the_cauda_equina_lie_beside_one_another_within_the_sac():
    tubes = (cord.tubes()[1], *cauda.strands())
    for z in np.arange(cord.middle("L5")[2], cord.conus_start() - 8, 1.5):
        found = np.array(list(sections(tubes, z))).reshape(-1, 3)
        assert len(found) > 12
        apart = np.linalg.norm(found[:, None, :2] - found[None, :, :2], axis=-1)
        gaps = apart - found[:, None, 2] - found[None, :, 2]
        assert gaps[np.triu_indices(len(found), 1)].min() > -0.3
        held = [tube for tube in tubes if tube.path[-1, 2] < z - 6]  # the others are in a sleeve
        found = np.array(list(sections(held, z)))
        at = np.array([z])
        off = (found[:, :2] - dura.canal(at)[0, :2]) / (dura.size(at)[0] - found[:, 2:])
        assert (np.linalg.norm(off, axis=1) < 1).all()


def test_lateral_horns_are_told_of_the_trunk_only():
    rows = cord.grey()
    assert (np.diff(rows[:, 2]) > 0).all()
    heights = {level: cord.middle(level)[2] for level in ("C6", "T2", "T10", "L1")}
    lateral = {level: np.interp(z, rows[:, 2], rows[:, 6]) for level, z in heights.items()}
    assert lateral == {"C6": 0, "T2": 1, "T10": 1, "L1": 0}
