"""Areas of the body: whose skin a nerve feels, and what lies below a level."""

import pytest

from viewer.core.anatomy import LEVELS, NERVES
from viewer.core.body import BANDS, area, band


@pytest.mark.parametrize("level", [*LEVELS, "S1"])
def test_every_level_has_a_band_and_an_area_below_it(level):
    assert sum(level in levels for levels in BANDS.values()) == 1
    assert level in BANDS[band(level)]
    assert area(f"below_{level}").nerves == NERVES[NERVES.index(level) :]


@pytest.mark.parametrize("wrong", ["C9_left", "C6", "C6_middle", "below_S2", "below_", ""])
def test_other_words_are_no_area(wrong):
    with pytest.raises(ValueError, match=f"^{wrong}$"):
        area(wrong)
