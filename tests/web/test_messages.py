"""Differences of pictures: a few hundred bytes that add up to the whole."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.core import cuts, moves
from viewer.core.atlas import Atlas
from viewer.core.picture import picture
from viewer.core.state import Plane, ViewState
from viewer.ui.web_view import WebView


def applied(shown: dict, message: dict) -> dict:
    """What the browser makes of a message."""
    if "base" not in message:
        return message
    assert message["base"] == shown["seq"]
    looks = dict(shown["looks"])
    for id, look in message.get("looks", {}).items():
        if look is None:
            del looks[id]
        else:
            looks[id] = {**looks.get(id, {}), **look}
    rest = {key: value for key, value in message.items() if key not in ("base", "looks")}
    return {**shown, **rest, "looks": looks}


def walk(atlas: Atlas, state: ViewState, step: int) -> ViewState:
    """One of the things a reader does."""
    return [
        lambda: moves.select(state, "T8"),
        lambda: moves.show_region(atlas, state, "lumbar"),
        lambda: moves.hide(state, "L3"),
        lambda: moves.show_lesions(atlas, state),
        lambda: moves.collapse(state, "T8_wedge", 0.5),
        lambda: cuts.along(atlas, state, Plane.SAGITTAL),
        lambda: moves.visit(atlas, state, "metastasis", "in-the-bone"),
        lambda: moves.reset(state),
    ][step]()


@given(steps=st.lists(st.integers(0, 7), max_size=8))
@settings(max_examples=40, deadline=None)
def test_differences_add_up_to_the_picture(atlas: Atlas, steps: list[int]) -> None:
    state, view = ViewState(), WebView()
    shown = applied({}, view.told(atlas, picture(atlas, state)))
    for step in steps:
        state = walk(atlas, state, step)
        message = view.told(atlas, picture(atlas, state))
        if message["seq"] != shown["seq"]:
            shown = applied(shown, message)
    assert shown == view.whole()


@pytest.mark.parametrize("step", [0, 2, 4])
def test_a_click_or_a_slide_costs_a_few_hundred_bytes(atlas: Atlas, step: int) -> None:
    state, view = ViewState(), WebView()
    view.told(atlas, picture(atlas, state))
    message = view.told(atlas, picture(atlas, walk(atlas, state, step)))
    assert len(json.dumps(message)) < 400


def test_a_picture_told_again_is_no_difference(atlas: Atlas) -> None:
    view = WebView()
    first = view.told(atlas, picture(atlas, ViewState()))
    assert view.told(atlas, picture(atlas, ViewState())) is first
