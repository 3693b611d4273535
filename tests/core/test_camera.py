"""The camera frames what it is asked to frame, in patient directions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.core.camera import VIEWS, Camera, fit

angles = st.floats(-360, 360)
metres = st.floats(-900, 900)


@pytest.mark.parametrize(
    ("view", "towards_the_eye"),
    [("front", (0, -1, 0)), ("back", (0, 1, 0)), ("left", (1, 0, 0)), ("top", (0, 0, 1))],
)
def test_a_named_view_looks_from_the_patients_own_side(view, towards_the_eye):
    azimuth, elevation = VIEWS[view]
    assert Camera(azimuth=azimuth, elevation=elevation).axes()[2] == pytest.approx(
        towards_the_eye, abs=1e-9
    )


def test_from_the_front_the_patients_left_is_on_the_right_of_the_picture():
    assert Camera().axes()[0] == pytest.approx((1, 0, 0))


@given(angles, st.floats(-89, 89))
def test_the_axes_are_a_right_handed_frame(azimuth, elevation):
    right, up, out = Camera(azimuth=azimuth, elevation=elevation).axes()
    cross = (
        right[1] * up[2] - right[2] * up[1],
        right[2] * up[0] - right[0] * up[2],
        right[0] * up[1] - right[1] * up[0],
    )
    assert cross == pytest.approx(out, abs=1e-9)
    assert sum(c * c for c in up) == pytest.approx(1)


@given(metres, angles, st.floats(-90, 90), st.floats(1, 900), st.floats(0.4, 3))
def test_a_fitted_picture_holds_every_corner_in_perspective(x, azimuth, elevation, long, aspect):
    box = (x, x + 40, -x, 30 - x, 2 * x, 2 * x + long)
    camera = fit([box], azimuth, elevation, margin=1.0)
    tall, eye = camera.window_height(aspect), camera.distance(aspect)
    for corner in [(a, b, c) for a in box[:2] for b in box[2:4] for c in box[4:]]:
        away = [p - f for p, f in zip(corner, camera.focal, strict=True)]
        right, up, near = (
            sum(p * q for p, q in zip(away, axis, strict=True)) for axis in camera.axes()
        )
        shrunk = 1 - near / eye
        assert shrunk > 0.4
        assert abs(right) <= shrunk * (tall * aspect / 2 + 0.1)
        assert abs(up) <= shrunk * (tall / 2 + 0.1)


def test_a_narrow_picture_shows_the_whole_width():
    camera = Camera(width=100, height=50)
    assert camera.window_height(aspect=0.5) == 200
    assert camera.window_height(aspect=4.0) == 50
    assert camera.distance(0.5) == pytest.approx(4 * camera.distance(4.0))
