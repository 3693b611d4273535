"""The cord, its conus, and the roots of the cauda equina below it."""

import numpy as np

from viewer.shapes import cord


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


def test_each_root_of_the_cauda_equina_stays_on_its_side():
    _, thread, *roots = cord.tubes()
    middle = np.median(thread.path[:, 0])
    for left, right in zip(roots[::2], roots[1::2], strict=True):
        assert (left.path[:, 0] > middle).all()
        assert (right.path[:, 0] < middle).all()


def test_the_roots_of_the_cauda_equina_lie_beside_one_another():
    tubes = cord.tubes()[1:]
    for z in np.arange(cord.middle("S1")[2], cord.conus_start(), 1.5):
        found = np.array(list(sections(tubes, z))).reshape(-1, 3)
        apart = np.linalg.norm(found[:, None, :2] - found[None, :, :2], axis=-1)
        gaps = apart - found[:, None, 2] - found[None, :, 2]
        assert gaps[np.triu_indices(len(found), 1)].min(initial=1) > -0.15


def test_lateral_horns_are_told_of_the_trunk_only():
    rows = cord.grey()
    assert (np.diff(rows[:, 2]) > 0).all()
    heights = {level: cord.middle(level)[2] for level in ("C6", "T2", "T10", "L1")}
    lateral = {level: np.interp(z, rows[:, 2], rows[:, 6]) for level, z in heights.items()}
    assert lateral == {"C6": 0, "T2": 1, "T10": 1, "L1": 0}
