"""What a reader does, and what is then true: without a window, in milliseconds."""

from dataclasses import replace
from math import dist

import pytest

from viewer.core import cuts, moves
from viewer.core.anatomy import THORACIC
from viewer.core.camera import fit
from viewer.core.carried import carried
from viewer.core.disease import is_tumor
from viewer.core.moves import History
from viewer.core.picture import (
    CLOSE,
    GHOST,
    HOME,
    SKIN,
    VEIL,
    XRAY,
    Label,
    cases_of,
    home,
    picture,
)
from viewer.core.state import Audience, Collapse, Plane, Theme, ViewState

TOUR = "metastasis"


def looks(atlas, state):
    return picture(atlas, state).looks


def test_at_first_the_whole_healthy_spine_is_solid_and_bone_coloured(atlas, book):
    shown = looks(atlas, ViewState())
    assert set(shown) == set(atlas.anatomy)
    assert {look.opacity for look in shown.values()} == {1.0}
    assert shown["T8"].color == book.palette.bone.color
    assert shown["disc_T7_T8"].color == book.palette.disc.color
    assert shown["spinal_cord"].color == book.palette.nerve_and_cord.color


def test_selecting_outlines_one_structure_and_tells_of_it(atlas, book):
    state = moves.select(ViewState(), "T8")
    shown = picture(atlas, state)
    assert [id for id, look in shown.looks.items() if look.outline] == ["T8"]
    assert shown.caption.title == book.structures["T8"].name
    assert shown.camera == picture(atlas, ViewState()).camera


def test_a_region_takes_its_colour_and_the_rest_fades(atlas, book):
    state = moves.show_region(atlas, ViewState(), "thoracic")
    shown = picture(atlas, state)
    for bone in THORACIC:
        assert shown.looks[bone].color == book.palette.thoracic.color
        assert shown.looks[bone].opacity == 1.0
    assert shown.looks["L1"].opacity == shown.looks["C7"].opacity == GHOST
    assert shown.looks["disc_T7_T8"].opacity == 1.0
    assert shown.looks["disc_T12_L1"].opacity == GHOST
    assert shown.camera.height < home(atlas).height
    assert shown.caption.lines == (book.regions["thoracic"].caption,)
    assert {label.text for label in shown.labels} == set(THORACIC)


def test_the_same_region_again_lets_it_go(atlas):
    once = moves.show_region(atlas, ViewState(), "lumbar")
    assert moves.show_region(atlas, once, "lumbar") == ViewState()


def test_escape_lets_go_of_the_selection_first(atlas):
    state = replace(moves.show_region(atlas, ViewState(), "lumbar"), selected="L2")
    assert moves.escape(state).selected == ""
    assert moves.escape(state).region == "lumbar"
    assert moves.escape(moves.escape(state)).region == ""


def test_escape_leaves_what_a_tour_shows(atlas):
    told = moves.visit(atlas, ViewState(), "metastasis", "cervical")
    assert told.fade_rest
    assert moves.escape(told) == told
    assert moves.escape(moves.select(told, "C4")) == told
    left = replace(told, touring=False)
    assert not moves.escape(left).fade_rest


def test_escape_goes_from_the_part_to_the_bone_to_nothing(atlas):
    state = moves.select_part(ViewState(), "T8", "pedicle_left")
    assert moves.escape(state) == ViewState(selected="T8")
    assert moves.escape(moves.escape(state)) == ViewState()


@pytest.mark.parametrize(
    "move",
    [
        lambda atlas, state: moves.select(state, "T8"),
        lambda atlas, state: moves.select(state, "T9"),
        lambda atlas, state: moves.show_region(atlas, state, "lumbar"),
        lambda atlas, state: moves.reset(state),
        lambda atlas, state: moves.visit(atlas, state, TOUR, "lumbar"),
    ],
)
def test_a_part_is_let_go_with_its_bone(atlas, move):
    state = moves.select_part(ViewState(), "T8", "pedicle_left")
    assert move(atlas, state).part == ""


def test_a_part_stands_out_alone_and_is_named_with_its_bone(atlas, book):
    shown = picture(atlas, moves.select_part(ViewState(), "T8", "pedicle_left"))
    assert {id: look.part for id, look in shown.looks.items() if look.part} == {
        "T8": "pedicle_left"
    }
    assert shown.looks["T8"].accent == book.palette.part.color
    assert shown.caption.title == shown.labels[0].text == "T8 – left pedicle"
    assert shown.caption.lines == (book.parts["pedicle"].plain,)
    assert shown.labels == (Label("T8", "T8 – left pedicle", "pedicle_left"),)


def test_what_is_hidden_is_not_drawn_and_comes_back(atlas):
    state = moves.hide(ViewState(), "T8")
    assert "T8" not in looks(atlas, state)
    assert moves.hide(state, "T8") == ViewState()


def test_a_branch_hides_whole_whatever_of_it_was_hidden(atlas):
    discs = atlas.branch("discs")
    state = moves.hide(moves.hide(ViewState(), discs[3]), *discs)
    assert set(looks(atlas, ViewState())) - set(looks(atlas, state)) == set(discs)
    assert moves.hide(state, *discs) == ViewState()


def test_an_isolated_bone_is_alone_with_its_tumour(atlas):
    state = moves.isolate(atlas, moves.show_lesions(atlas, ViewState()), "T8")
    hosts = {id: atlas.structures[id].host for id in atlas.lesions}
    assert set(looks(atlas, state)) == {"T8"} | {id for id in state.lesions if hosts[id] == "T8"}
    assert moves.isolate(atlas, state, "T8").isolated == ()


def test_what_is_alone_is_seen_close_up_where_nothing_says_from_where(atlas):
    state = moves.isolate(atlas, ViewState(), "T8")
    untold = picture(atlas, replace(state, camera=None)).camera
    assert untold == state.camera
    assert untold.height < home(atlas).height / 5
    assert picture(atlas, replace(state, camera=None, hidden=("T8",))).camera == home(atlas)


def test_what_is_alone_is_framed_with_the_tumor_beside_it(atlas):
    beside = "paraspinal_mass_T8_left"
    state = ViewState(isolated=("T8",), lesions=(beside,))
    assert set(looks(atlas, state)) == {"T8", beside}
    boxes = atlas.bounds(("T8", beside))
    assert picture(atlas, state).camera == fit(boxes, *HOME, margin=CLOSE)


@pytest.mark.parametrize("weight", [0.5, 1.0])
def test_one_goes_to_a_bone_where_the_collapse_below_has_carried_it(atlas, weight):
    sunk = moves.collapse(ViewState(), "L5_crush", weight)
    sunk = moves.collapse(sunk, "T8_wedge", weight)
    there = carried(atlas, sunk.collapses, "C4", atlas.structures["C4"].centre)
    assert there[1] < atlas.structures["C4"].centre[1] - 50 * weight
    for looked in (
        moves.look_at(atlas, sunk, "C4"),
        moves.isolate(atlas, sunk, "C4"),
        replace(moves.isolate(atlas, sunk, "C4"), camera=None),
    ):
        focal = picture(atlas, looked).camera.focal
        assert dist(focal, there) < 30
    # the reader looks at the whole of what has tipped
    assert moves.look_from(atlas, sunk, "left").camera.width > 1.2 * (
        moves.look_from(atlas, ViewState(), "left").camera.width
    )


def test_the_upper_body_sinks_first_and_the_lower_carries_it_along(atlas):
    both = moves.collapse(moves.collapse(ViewState(), "L5_crush", 1.0), "T8_wedge", 1.0)
    (upper,), (lower,) = ([c] for c in sorted(both.collapses, key=lambda c: c.fracture)[::-1])
    at = (3.0, -20.0, 400.0)
    first = carried(atlas, (upper,), "C4", at)
    assert carried(atlas, both.collapses, "C4", at) == carried(atlas, (lower,), "C4", first)
    assert carried(atlas, both.collapses, "T9", at) == carried(atlas, (lower,), "T9", at)


def test_fading_the_rest_keeps_what_is_selected(atlas):
    shown = looks(atlas, moves.fade_rest(moves.select(ViewState(), "L3")))
    assert shown["L3"].opacity == 1.0
    assert {look.opacity for id, look in shown.items() if id != "L3"} == {GHOST}


def test_a_bone_lets_its_tumour_be_seen_until_it_is_cut(atlas):
    state = moves.show_lesion(atlas, ViewState(), "lesion_T8")
    assert looks(atlas, state)["T8"].opacity == XRAY
    assert looks(atlas, state)["lesion_T8"].opacity == 1.0
    assert looks(atlas, state)["T7"].opacity == 1.0
    cut = cuts.along(atlas, state, Plane.SAGITTAL)
    assert looks(atlas, cut)["T8"].opacity == 1.0


def test_tumours_are_switched_together_and_each_alone(atlas, book):
    on = moves.show_lesions(atlas, ViewState())
    assert {"lesion_T4", "lesion_T6", "lesion_T8", "lesion_L2", "lesion_L4", "lesion_C5"} <= set(
        on.lesions
    )
    assert "paraspinal_mass_T8_left" in on.lesions
    assert moves.show_lesions(atlas, on).lesions == ()
    less = moves.show_lesion(atlas, on, "lesion_T4")
    assert set(on.lesions) - set(less.lesions) == {"lesion_T4"}
    assert moves.show_lesion(atlas, less, "lesion_T4") == on


def test_a_collapse_is_kept_once_and_heals_at_nought():
    half = moves.collapse(ViewState(), "T8_wedge", 0.5)
    assert half.collapses == (Collapse("T8_wedge", 0.5),)
    assert moves.collapse(half, "T8_wedge", 0.8).collapses == (Collapse("T8_wedge", 0.8),)
    assert moves.collapse(half, "T8_wedge", 0) == ViewState()


def test_reset_keeps_how_the_reader_likes_the_page(atlas):
    state = replace(ViewState(), theme=Theme.LIGHT, labels=False, audience=Audience.EDUCATOR)
    busy = moves.show_lesions(atlas, moves.show_region(atlas, state, "cervical"))
    assert moves.reset(busy) == state


def test_every_step_shows_what_the_story_says(atlas, book):
    for step in book.tours[TOUR].steps:
        state = moves.visit(atlas, ViewState(selected="L1", theme=Theme.LIGHT), TOUR, step.id)
        assert state.theme is Theme.LIGHT
        assert state.selected == ""
        assert set(state.lesions) == set(step.scene.lesions)
        shown = picture(atlas, state)
        assert shown.caption.title == step.title
        assert set(state.lesions) <= set(shown.looks)
        assert (shown.section is None) == (step.scene.cut is None)


def test_the_tour_is_walked_to_its_end_and_back(atlas, book):
    ids = [step.id for step in book.tours[TOUR].steps]
    state = ViewState()
    seen = []
    for _ in ids:
        state = moves.walk(atlas, state, TOUR, 1)
        seen.append(state.step)
    assert seen == ids
    assert moves.walk(atlas, state, TOUR, 1).step == ids[-1]
    assert moves.walk(atlas, state, TOUR, -1).step == ids[-2]


def test_a_reader_who_strayed_comes_back_to_the_same_step(atlas):
    third = moves.visit(atlas, ViewState(), TOUR, "thoracic")
    strayed = moves.show_region(atlas, third, "sacrum")
    assert not strayed.touring
    assert moves.walk(atlas, strayed, TOUR, 1) == third


def test_undo_and_redo_retrace_the_readers_way(atlas):
    first = ViewState()
    second = moves.select(first, "T8")
    third = moves.hide(second, "T8")
    history = History(first).then(second).then(third)
    assert history.undo().present == second
    assert history.undo().undo().undo().present == first
    assert history.undo().redo().present == third
    assert history.undo().then(first).redo().present == first
    assert History(first).then(first) == History(first)


def test_a_slider_still_moving_is_one_thing_to_undo():
    history = History(ViewState())
    history = history.then(moves.collapse(history.present, "T8_wedge", 0.1))
    for weight in (0.2, 0.3, 0.4):
        history = history.then(moves.collapse(history.present, "T8_wedge", weight), amend=True)
    assert history.present.collapses[0].weight == 0.4
    assert history.undo().present == ViewState()


def test_nerves_are_there_only_when_wanted(atlas, book):
    assert "root_C6_left" not in looks(atlas, ViewState())
    state = moves.show_group(ViewState(), "nerves")
    shown = looks(atlas, state)
    assert set(atlas.members("nerves")) <= set(shown)
    assert shown["root_C6_left"].color == book.palette.nerve_and_cord.color
    assert moves.show_group(state, "nerves") == ViewState()


def test_an_organ_never_hides_the_spine(atlas):
    shown = looks(atlas, moves.show_group(ViewState(), "organs"))
    assert shown["lung_left"].opacity == VEIL
    step = looks(atlas, moves.visit(atlas, ViewState(), TOUR, "where-it-starts"))
    assert step["lung_left"].opacity == XRAY


def test_the_skin_is_fainter_than_all_that_it_holds_and_so_is_laid_over_it(atlas):
    shown = looks(atlas, moves.show_group(moves.show_group(ViewState(), "organs"), "body"))
    assert shown["body_outline"].opacity == SKIN < shown["lung_left"].opacity


def test_a_nerve_is_named_with_its_side(atlas):
    assert atlas.name("root_C6_left") == "Spinal nerve C6, left"
    assert picture(atlas, moves.select(ViewState(), "root_C6_left")).caption.title == (
        "Spinal nerve C6, left"
    )


def test_the_outline_is_seen_on_a_pale_page_too(atlas, book):
    dark, light = (replace(ViewState(selected="T8"), theme=theme) for theme in Theme)
    assert looks(atlas, dark)["T8"].outline == book.palette.outline.color
    assert looks(atlas, light)["T8"].outline == book.palette.focus_light.color


def test_a_case_of_a_step_is_the_same_told_elsewhere(atlas):
    step = atlas.book.tours["metastasis"].step("serious-signs")
    other = next(case for case in step.cases if not is_tumor(case.grows))
    moved = other.model_copy(update={"areas": ("below_T8", "C6_left")})
    cases = tuple(moved if case is other else case for case in step.cases)
    told = atlas.book.tours["metastasis"]
    steps = tuple(s.model_copy(update={"cases": cases}) if s is step else s for s in told.steps)
    tours = {"metastasis": told.model_copy(update={"steps": steps})}
    spine = replace(atlas, book=atlas.book.model_copy(update={"tours": tours}))
    reader = ViewState(audience=Audience.EDUCATOR, theme=Theme.LIGHT)
    start = moves.hide(moves.visit(spine, reader, "metastasis", "serious-signs"), "T1")
    there = moves.show_case(spine, start, other.id)
    assert (there.step, there.touring, there.hidden) == ("serious-signs", True, ())
    assert (there.audience, there.theme) == (reader.audience, reader.theme)
    assert picture(spine, there).caption == picture(spine, start).caption
    assert picture(spine, there).areas == ("below_T8", "C6_left")
    smaller = moves.grow(there, other.grows, 0.3)
    assert picture(spine, smaller).areas == ("below_T8", "C6_left")
    assert picture(spine, smaller).looks["spinal_cord"].numb[0] == 0.3
    assert picture(spine, moves.remove_tumor(there, other.grows)).areas == step.areas


def test_a_spine_without_a_workshop_has_no_cases_of_tumors_on_demand(atlas):
    state = moves.visit(atlas, ViewState(), "metastasis", "serious-signs")
    assert [case.id for case in cases_of(atlas, state)] == ["chest"]
    assert moves.show_case(atlas, state, "neck") is state


def test_a_case_that_the_step_does_not_have_changes_nothing(atlas):
    state = moves.visit(atlas, ViewState(), "metastasis", "serious-signs")
    assert moves.show_case(atlas, state, "knee") is state
    assert moves.show_case(atlas, ViewState(), "neck") == ViewState()
