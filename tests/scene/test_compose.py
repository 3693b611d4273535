"""Contact shade lies along the edge that casts it, wherever in the picture that is."""

import numpy as np
import pytest

from viewer.core.camera import fit
from viewer.scene.compose import contact_shade
from viewer.scene.stage import Lens

NEAR, FAR = 10.0, 300.0


@pytest.mark.parametrize("size", [(300, 240), (317, 250)])
@pytest.mark.parametrize("coarse", [False, True])
def test_an_edge_casts_its_shade_alike_near_the_left_and_the_right(size, coarse):
    """The rest of a picture about 20 mm high lies 4 mm lower than its left or its right end."""
    width, height = size
    lens = Lens(fit([(-10, 10, -1, 1, -10, 10)], 0.0, 0.0, 1.0), width / height, NEAR, FAR)
    away = lens.camera.distance(lens.aspect)
    off = []
    for edge in range(20, 120):
        distances = np.full((2 * height, 2 * width), away)
        distances[:, : -2 * edge] += 4.0
        depth = ((FAR - NEAR * FAR / distances) / (FAR - NEAR)).astype(np.float32)
        left, right = (
            contact_shade(seen, lens, size, coarse=coarse)[height // 2]
            for seen in (depth[:, ::-1], depth)
        )
        assert right.min() < 0.97
        off.append(np.abs(right - left[::-1]).max())
    assert np.mean(off) < 0.004
