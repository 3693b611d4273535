"""Left and right differ as they do in people, and no height or depth or width does."""

import numpy as np

from viewer.shapes.asymmetry import asymmetry

MIRROR = np.array([-1.0, 1.0, 1.0])
HEIGHTS = np.linspace(-200.0, 350.0, 40)


def _at(x: float, y: float) -> np.ndarray:
    return np.column_stack([np.full(40, x), np.full(40, y), HEIGHTS])


def test_the_mid_plane_gives_way_sideways_only() -> None:
    moved = asymmetry(_at(0, 20))
    assert np.abs(moved[:, 1:]).max() < 1e-9
    assert 0.2 < np.abs(moved[:, 0]).max() < 2


def test_what_one_side_gains_the_other_loses() -> None:
    left, right = asymmetry(_at(30, 30)), asymmetry(_at(-30, 30))
    assert np.allclose(left, -right * MIRROR)


def test_left_and_right_differ_by_a_millimetre_or_so() -> None:
    left, right = asymmetry(_at(30, 30)), asymmetry(_at(-30, 30))
    apart = np.linalg.norm(left - right * MIRROR, axis=1)
    assert 0.7 < apart.mean() < 1.6
    assert apart.max() < 3
