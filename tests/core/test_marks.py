"""The ruler of a body's height: where it stands as the body sinks, and what it says."""

from dataclasses import replace
from math import dist
from types import SimpleNamespace

import pytest

from viewer.core import link, marks, moves
from viewer.core.picture import picture
from viewer.core.readout import Readout
from viewer.core.state import Collapse, ViewState

#: of an upright body: its front goes from 20 mm to 10, its upper rim straight down
WHOLE = Readout(0.0, 20, 18, 20, 0.0, 0.0, 16, ((0, -15, 120), (0, -15, 100)))
SUNK = Readout(1.0, 10, 14, 18, 0.5, 9.0, 15, ((0, -15, 110), (0, -15, 100)))


@pytest.fixture
def measured(atlas):
    """The atlas with a workshop that has measured every fracture alike."""
    return replace(atlas, workshop=SimpleNamespace(readouts=lambda *_: (WHOLE, SUNK)))


@pytest.mark.parametrize(
    ("weight", "height", "left"),
    [(0.0, 20.0, "100 % left"), (0.5, 15.0, "75 % left"), (1.0, 10.0, "50 % left")],
)
def test_it_is_as_long_as_the_front_is_high_and_dashed_to_where_it_was(
    measured, weight, height, left
):
    collapses = (Collapse("T8_wedge", weight),) if weight else ()
    (ruler,) = picture(measured, ViewState(ruler="T8", collapses=collapses)).marks
    front = -15 - marks.AHEAD
    assert ruler.kind is marks.Kind.RULER
    assert ruler.start == pytest.approx((0, front, 100))
    assert ruler.at == pytest.approx((0, front, 100 + height))
    assert ruler.former == pytest.approx((0, front, 120))
    assert ruler.beside == pytest.approx((0, front - marks.BESIDE, 100 + height / 2))
    assert ruler.words == (f"{height:.1f} mm", left)


def test_it_goes_with_its_body_where_another_carries_that(measured):
    alone, carried = (
        picture(measured, ViewState(ruler="T8", collapses=collapses)).marks[0]
        for collapses in ((), (Collapse("L5_crush", 1.0),))
    )
    assert dist(alone.at, carried.at) > 1
    assert dist(carried.at, carried.start) == pytest.approx(20)
    assert carried.words == alone.words


def test_it_stays_as_long_as_its_step_and_only_where_its_bone_is_seen(measured):
    state = moves.visit(measured, ViewState(), "metastasis", "compression-fracture")
    kinds = [mark.kind for mark in picture(measured, state).marks]
    assert kinds == [marks.Kind.RULER]
    assert picture(measured, moves.hide(state, "T8")).marks == ()
    assert moves.visit(measured, state, "metastasis", "fracture-pain").ruler == ""


def test_without_a_workshop_to_measure_the_body_there_is_none(atlas):
    assert picture(atlas, ViewState(ruler="T8")).marks == ()


def test_a_link_names_only_a_body_that_can_sink(atlas):
    assert link.from_link(atlas, "ruler=T8").ruler == "T8"
    with pytest.raises(link.LinkError, match="ruler: 'C1' does not fit"):
        link.from_link(atlas, "ruler=C1")
