"""What comes from the wire is checked before it becomes a move."""

from __future__ import annotations

import pytest

from viewer.core.atlas import Atlas
from viewer.core.link import from_link, to_link
from viewer.core.state import Plane, ViewState
from viewer.ui import events
from viewer.ui.events import RefusedError

START = ViewState()
CAMERA = [0.0, 0.0, 200.0, 30.0, 10.0, 300.0, 300.0]


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("select", ["T8"]),
        ("part", ["T8", "pedicle_left"]),
        ("click", ["T8", "body"]),
        ("region", ["lumbar"]),
        ("hide", ["T8"]),
        ("group", ["ligaments"]),
        ("group", ["discs"]),
        ("fade", ["disc_T7_T8"]),
        ("isolate", ["L3"]),
        ("fade_rest", []),
        ("lesions", []),
        ("lesion", ["lesion_T8"]),
        ("collapse", ["T8_wedge", 0.5]),
        ("former", []),
        ("cut", ["axial"]),
        ("cut_across", []),
        ("look_from", ["back"]),
        ("look_at", ["C2"]),
        ("visit", ["metastasis", "lumbar"]),
        ("walk", ["metastasis", 1]),
        ("labels", []),
        ("audience", ["educator"]),
        ("theme", ["light"]),
    ],
)
def test_every_named_move_leads_to_a_state_that_a_link_can_hold(
    atlas: Atlas, name: str, arguments: list[object]
) -> None:
    state = events.after(atlas, START, name, arguments)
    assert state != START
    assert from_link(atlas, to_link(state)) == state


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("nonsense", []),
        (None, []),
        (["select"], ["T8"]),
        ("select", "T8"),
        ("select", []),
        ("select", ["T8", "T9"]),
        ("select", ["__class__"]),
        ("select", [{"id": "T8"}]),
        ("part", ["T8", "dens"]),
        ("part", ["disc_T7_T8", "body"]),
        ("part", ["T8", ["body"]]),
        ("click", ["T99", "body"]),
        ("collapse", ["T8_wedge", True]),
        ("collapse", ["T8_wedge", "1"]),
        ("collapse", ["T8_wedge", float("nan")]),
        ("collapse", ["T8_wedge", 1.01]),
        ("collapse", ["lesion_T8", 0.5]),
        ("cut", ["oblique"]),
        ("lesion", ["T8"]),
        ("visit", ["metastasis", "nowhere"]),
        ("walk", ["metastasis", 5]),
        ("theme", ["pink"]),
    ],
)
def test_anything_else_is_refused(atlas: Atlas, name: object, arguments: object) -> None:
    with pytest.raises(RefusedError):
        events.after(atlas, START, name, arguments)


def test_a_tumour_that_is_picked_in_the_list_is_shown(atlas: Atlas) -> None:
    state = events.after(atlas, START, "select", ["lesion_L2"])
    assert state.selected == "lesion_L2"
    assert state.lesions == ("lesion_L2",)


def test_clicks_select_the_bone_then_the_part_under_the_pointer(atlas: Atlas) -> None:
    state = START
    for id, part, expected in (
        ("T8", "body", ("T8", "")),
        ("T8", "body", ("T8", "body")),
        ("T8", "pedicle_left", ("T8", "pedicle_left")),
        ("T8", "", ("T8", "")),  # a cut face has no parts
        ("T9", "body", ("T9", "")),
        ("", "", ("", "")),
    ):
        state = events.after(atlas, state, "click", [id, part])
        assert (state.selected, state.part) == expected


def test_a_slice_is_closed_by_an_empty_name(atlas: Atlas) -> None:
    state = events.after(atlas, START, "cut", ["coronal"])
    assert state.cut is not None
    assert state.cut.plane is Plane.CORONAL
    assert events.after(atlas, state, "cut", [""]).cut is None


def test_a_camera_is_seven_numbers_within_limits() -> None:
    assert events.camera(CAMERA).focal == (0.0, 0.0, 200.0)
    for place, value in ((0, 1e6), (3, float("inf")), (4, 91), (5, 0), (6, 1e9), (2, "0")):
        with pytest.raises(RefusedError):
            events.camera([*CAMERA[:place], value, *CAMERA[place + 1 :]])
    with pytest.raises(RefusedError):
        events.camera(CAMERA[:6])
