"""Areas of the body: whose skin a nerve feels, and what lies below a level."""

from itertools import pairwise
from math import dist

import pytest

from viewer.core.anatomy import LEVELS, NERVES
from viewer.core.body import BANDS, area, band
from viewer.core.figure import ARM, LEG, MUSCLES, OUTLINES, SKIN, THICK


@pytest.mark.parametrize("level", [*LEVELS, "S1"])
def test_every_level_has_a_band_and_an_area_below_it(level):
    assert sum(level in levels for levels in BANDS.values()) == 1
    assert level in BANDS[band(level)]
    assert area(f"below_{level}").nerves == NERVES[NERVES.index(level) :]


@pytest.mark.parametrize("wrong", ["C9_left", "C6", "C6_middle", "below_S2", "below_", ""])
def test_other_words_are_no_area(wrong):
    with pytest.raises(ValueError, match=f"^{wrong}$"):
        area(wrong)


def test_each_nerve_with_skin_has_muscles_that_lie_in_the_left_half_of_the_body():
    assert MUSCLES.keys() == SKIN.keys()
    for nerve, sides in MUSCLES.items():
        bellies = [belly for side in sides for belly in side]
        assert bellies, nerve
        for x, y in (point for belly in bellies for point in belly):
            assert x >= 100, nerve
            assert is_within(x, y), (nerve, x, y)


def is_within(x: float, y: float) -> bool:
    """Whether a point lies in an outline, or in a limb."""
    for outline in OUTLINES.values():
        edges = [*pairwise(outline), (outline[-1], outline[0])]
        across = (
            a
            for a, b in edges
            if (a[1] > y) != (b[1] > y) and x < a[0] + (y - a[1]) / (b[1] - a[1]) * (b[0] - a[0])
        )
        if sum(1 for _ in across) % 2:
            return True
    return any(
        dist((x, y), (a[0] + (b[0] - a[0]) * k / 50, a[1] + (b[1] - a[1]) * k / 50)) < thick / 2
        for axis, thick in ((ARM, THICK["arm"]), (LEG, THICK["leg"]))
        for a, b in pairwise(axis)
        for k in range(51)
    )
