"""A view as a step, and a new tour: both are YAML that the viewer takes as it is."""

from dataclasses import replace

import pytest

from viewer.core import authoring, cuts, manifest, moves
from viewer.core.paths import default_annotations
from viewer.core.picture import picture
from viewer.core.state import Arrow, Cells, Collapse, Plane, ViewState
from viewer.errors import ViewerError

WORDS = default_annotations()


@pytest.fixture
def pasted(atlas, tmp_path):
    """The atlas with a step that was copied from a view and pasted at the end of the words."""

    def paste(state):
        path = tmp_path / "annotations.yaml"
        path.write_text(WORDS.read_text("utf-8") + authoring.step(atlas, state), "utf-8")
        return replace(atlas, book=manifest.load(path))

    return paste


def test_a_copied_view_is_the_picture_of_its_step(atlas, pasted):
    state = moves.visit(atlas, ViewState(), "metastasis", "serious-signs")
    state = moves.show_group(moves.hide(state, "T7"), "nerves")
    state = replace(state, collapses=(Collapse("T8_wedge", 0.4),), former=True, touring=False)
    state = replace(state, cells=(Cells("aorta_to_T8", 0.4),), arrows=(Arrow("T6", "T9"),))
    state = replace(state, ruler="T8")
    state = cuts.along(
        atlas, replace(state, camera=moves.look_from(atlas, state, "left").camera), Plane.CORONAL
    )
    book = pasted(state)
    there = moves.visit(book, ViewState(), "meet-your-spine", "new-step-1")
    shown, wanted = picture(book, there), picture(atlas, state)
    assert shown.looks == wanted.looks
    assert (shown.camera, shown.section) == (wanted.camera, wanted.section)
    assert shown.collapses == wanted.collapses
    assert shown.former == wanted.former != {}
    assert shown.marks == wanted.marks != ()
    assert shown.labels == wanted.labels


@pytest.mark.parametrize(
    "move",
    [
        lambda atlas, state: state,
        lambda atlas, state: moves.show_region(atlas, state, "lumbar"),
        lambda atlas, state: moves.isolate(atlas, state, "L3"),
        lambda atlas, state: cuts.tilt(cuts.along(atlas, state, Plane.AXIAL), 20.0, 30.0),
        lambda atlas, state: moves.select(state, "T8"),
    ],
)
def test_whatever_is_seen_can_be_copied(atlas, pasted, move):
    state = move(atlas, ViewState())
    book = pasted(state)
    there = moves.visit(book, ViewState(), "meet-your-spine", "new-step-1")
    assert picture(book, there).looks.keys() == picture(atlas, state).looks.keys()
    assert picture(book, there).camera == picture(atlas, state).camera
    assert picture(book, there).section == picture(atlas, state).section


def test_a_new_tour_has_three_steps_and_no_mistakes(tmp_path):
    path = tmp_path / "annotations.yaml"
    path.write_text(authoring.with_tour(WORDS, "my-tour", 'My "own" tour: one'), "utf-8")
    told = manifest.load(path).tours["my-tour"]
    assert [step.id for step in told.steps] == ["my-tour-start", "my-tour-closer", "my-tour-end"]
    assert told.title == 'My "own" tour: one'
    assert manifest.check(path) == []


@pytest.mark.parametrize(
    ("id", "why"), [("metastasis", "there is a tour"), ("My tour", "no id of a tour")]
)
def test_a_tour_that_cannot_be_made_is_told(id, why):
    with pytest.raises(ViewerError, match=why):
        authoring.with_tour(WORDS, id, "My tour")
