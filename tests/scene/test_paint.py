"""The surface of a tumour shows what it does to its bone."""

import numpy as np
import pytest

from viewer.scene.paint import DULL, IVORY, LUMA, NUMBING, dulled, painted, rgb

POINTS = np.random.default_rng(5).uniform(-12, 12, (4000, 3)).astype(np.float32)
WHITE = np.full((len(POINTS), 3), 255, np.uint8)
PURPLE = "#4A1486"


@pytest.mark.parametrize(
    ("reaction", "least", "most"), [("lytic", 0, 0), ("mixed", 0.3, 0.6), ("blastic", 0.8, 0.95)]
)
def test_dense_bone_comes_to_the_surface_as_far_as_its_kind(reaction, least, most):
    colors = painted(POINTS, WHITE, PURPLE, "none", reaction).astype(float)
    ivory = np.abs(colors - IVORY).max(axis=1) < 8
    purple = np.abs(colors - rgb(PURPLE)).max(axis=1) < 8
    assert least <= ivory.mean() <= most
    assert purple.any()


@pytest.mark.parametrize("pattern", ["noise", "checker"])
def test_the_pattern_of_a_tumour_is_seen_on_it(pattern):
    """Its figure and its ground lie so far apart that nobody takes one for the other."""
    colors = painted(POINTS, WHITE, PURPLE, pattern).astype(float).sum(axis=1)
    dark, pale = np.percentile(colors, [20, 90])
    assert pale > 1.8 * dark
    assert colors.mean() == pytest.approx(rgb(PURPLE).sum(), rel=0.15)  # on the whole as plain


def test_a_part_that_is_dense_in_a_mixed_tumour_is_dense_in_a_blastic_one():
    kinds = [painted(POINTS, WHITE, PURPLE, "none", kind)[:, 1] for kind in ("mixed", "blastic")]
    assert (kinds[0] <= kinds[1]).all()


def test_what_is_numb_is_grey_below_its_height_and_as_before_above():
    colors = np.tile(rgb("#F0E442"), (3, 1))
    heights = np.array([60, 50, 50 - NUMBING], np.float32)
    dull = dulled(colors, heights, (1.0, 50.0))
    assert dull[:2] == pytest.approx(colors[:2])
    assert dull[2] == pytest.approx(np.full(3, DULL * (colors[2] @ LUMA)))
    assert dulled(colors, heights, (0.5, 50.0))[2] == pytest.approx((colors[2] + dull[2]) / 2)
    assert dulled(colors, heights, (0.0, 50.0)) is colors
