"""The surface of a tumour shows what it does to its bone."""

import numpy as np
import pytest

from viewer.scene.paint import IVORY, painted, rgb

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


def test_a_part_that_is_dense_in_a_mixed_tumour_is_dense_in_a_blastic_one():
    kinds = [painted(POINTS, WHITE, PURPLE, "none", kind)[:, 1] for kind in ("mixed", "blastic")]
    assert (kinds[0] <= kinds[1]).all()
