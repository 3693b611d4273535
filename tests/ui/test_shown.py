"""What the panels say follows from atlas and state alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from viewer.core import cuts, moves
from viewer.core.atlas import Atlas
from viewer.core.book import Book
from viewer.core.picture import picture
from viewer.core.state import Audience, Plane, ViewState
from viewer.ui import events, nerves, shown
from viewer.ui.said import said
from viewer.ui.words import words

START = ViewState()


def test_the_details_hold_all_that_the_words_know(atlas: Atlas) -> None:
    words = atlas.book.structures["T8"]
    details = shown.details(atlas, moves.select(START, "T8"))
    assert details is not None
    assert words.nerve in {fact["value"] for fact in details["facts"]}
    terms = {term["value"] for term in details["terms"]}
    assert terms == {words.latin, words.ids.fma, words.ids.uberon, words.ids.ta98}
    assert details["technical"] == words.technical
    assert shown.details(atlas, START) is None


def test_a_scale_without_a_workshop_shows_its_tables_and_offers_no_example(atlas: Atlas) -> None:
    assert atlas.workshop is None
    student = replace(START, audience=Audience.STUDENT)
    for scale in shown.scales(atlas, student).values():
        assert all(table["rows"] for table in scale["tables"])
        assert not any(row["shows"] for table in scale["tables"] for row in table["rows"])
    assert events.after(atlas, student, "grade", ["bilsky", "2"]) == student


def test_every_structure_and_tumour_has_details(atlas: Atlas) -> None:
    for id in atlas.structures:
        details = shown.details(atlas, moves.select(START, id))
        assert details is not None
        assert details["name"] == atlas.name(id)


def test_every_structure_stands_once_in_the_list(atlas: Atlas) -> None:
    listed = [one["id"] for group in words(atlas, ())["groups"] for one in group["members"]]
    assert sorted(listed) == sorted(atlas.structures)


@pytest.mark.parametrize("offset", [-700, 8, 700])
def test_the_slider_of_a_slice_stays_at_the_bone_while_a_tour_sweeps_it(
    atlas: Atlas, offset: float
) -> None:
    """The slice comes from beyond all that is seen."""
    plane = replace(cuts.along(atlas, moves.select(START, "T8"), Plane.SAGITTAL).cut, offset=offset)
    slider = shown.view(atlas, moves.History(replace(START, cut=plane)))["cut"]
    box = atlas.structures["T8"].bounds
    assert -60 < slider["low"] <= slider["offset"] <= slider["high"] < 60
    assert slider["high"] - slider["low"] == pytest.approx(box[1] - box[0], abs=1)
    assert slider["offset"] == min(max(offset, slider["low"]), slider["high"])


def test_the_teaching_note_is_for_the_educator(atlas: Atlas) -> None:
    state = moves.visit(atlas, START, "metastasis", "lumbar")
    for audience in Audience:
        now = replace(state, audience=audience)
        caption = shown.caption(atlas, now, picture(atlas, now))
        assert bool(caption["note"]) is (audience is Audience.EDUCATOR)


def test_a_label_follows_the_bone_that_tips(atlas: Atlas) -> None:
    straight = moves.select(START, "T2")
    tipped = moves.collapse(straight, "T8_wedge", 1.0)
    (before,) = shown.labels(atlas, picture(atlas, straight))
    (after,) = shown.labels(atlas, picture(atlas, tipped))
    assert after["at"][1] < before["at"][1] - 10  # forward
    assert after["at"][2] < before["at"][2]  # and down


def test_a_nerve_shows_the_skin_that_it_feels_if_it_feels_any(atlas: Atlas) -> None:
    area = nerves.area(atlas, "C2_left", "C2")
    assert (area["short"], area["nerves"], area["sides"]) == ("C2", ["C2"], ["left"])
    assert nerves.area(atlas, "C1_left", "C1")["short"] == ""
    with_nerves = moves.show_group(START, "nerves")
    assert nerves.felt(atlas, replace(with_nerves, selected="root_C2_left")) is not None
    assert nerves.felt(atlas, replace(with_nerves, selected="root_C1_left")) is None


def test_a_name_points_at_what_a_slice_leaves(atlas: Atlas) -> None:
    sliced = cuts.along(atlas, moves.select(START, "T8"), Plane.SAGITTAL)
    for side in (sliced, cuts.flip(sliced)):
        view = picture(atlas, cuts.shift(side, -6.0 * side.cut.removed))
        (label,) = shown.labels(atlas, view)
        assert view.section.beyond(atlas.structures["T8"].centre) == pytest.approx(6.0)
        assert view.section.beyond(label["at"]) < 0.01


def test_details_of_a_part_are_its_own_words(atlas: Atlas, book: Book) -> None:
    told = shown.details(atlas, moves.select_part(START, "T8", "pedicle_left"))
    words = book.parts["pedicle"]
    assert told is not None
    assert (told["name"], told["plain"], told["technical"]) == (
        "T8 – left pedicle",
        words.plain,
        words.technical,
    )
    facts = {fact["name"]: fact["value"] for fact in [*told["facts"], *told["terms"]]}
    assert facts[book.headings.part_of] == book.structures["T8"].name
    assert facts[book.headings.latin] == words.latin
    assert facts[book.headings.fma] == words.ids.fma


@pytest.mark.parametrize(
    ("after", "words"),
    [
        (lambda a: moves.select(START, "T8"), "Thoracic vertebra 8 (T8) selected."),
        (lambda a: moves.select_part(START, "T8", "body"), "T8 – vertebral body selected."),
        (lambda a: moves.show_region(a, START, "lumbar"), "Lumbar."),
        (lambda a: moves.visit(a, START, "metastasis", "lumbar"), "Step 4 of 12:"),
        (lambda a: moves.show_lesions(a, START), "Tumors are shown."),
        (lambda a: moves.show_lesion(a, START, "lesion_L2"), "Tumor shown in L2."),
        (lambda a: moves.collapse(START, "T8_wedge", 0.5), "T8 front height is now 75 percent"),
        (lambda a: moves.hide(START, "T8"), "Thoracic vertebra 8 (T8) hidden."),
        (lambda a: moves.hide(START, *a.branch("discs")), "Discs hidden."),
        (lambda a: moves.isolate(a, START, "T8"), "Only Thoracic vertebra 8 (T8) is shown."),
        (lambda a: moves.look_from(a, START, "back"), ""),
    ],
)
def test_a_change_is_announced_but_not_a_camera_move(atlas: Atlas, after, words: str) -> None:
    told = said(atlas, START, after(atlas))
    assert told.startswith(words)
    assert bool(told) is bool(words)


def test_a_ring_marks_the_skin_over_the_tender_bone(atlas: Atlas) -> None:
    state = moves.visit(atlas, START, "metastasis", "fracture-pain")
    (ring,) = shown.marks(picture(atlas, state))
    box = atlas.structures["T8"].bounds
    assert ring["kind"] == "ring"
    assert ring["at"][1] > box[3]  # behind the bone
    assert box[4] < ring["at"][2] < (box[4] + box[5]) / 2  # its tip hangs low
    assert shown.marks(picture(atlas, replace(state, touring=False))) == []


def test_an_arrow_is_told_by_both_its_ends(atlas: Atlas) -> None:
    state = moves.visit(atlas, START, "metastasis", "where-it-starts")
    told = [mark for mark in shown.marks(picture(atlas, state)) if mark["kind"] == "arrow"]
    assert len(told) == len(state.arrows) > 0
    for mark, arrow in zip(told, state.arrows, strict=True):
        ends = [atlas.structures[id].centre for id in (arrow.start, arrow.end)]
        for name, end in zip(("from", "at"), ends, strict=True):
            assert mark[name] == [round(c, 2) for c in end]


def test_a_step_marks_the_body_and_says_what_it_marks(atlas: Atlas) -> None:
    state = moves.visit(atlas, START, "metastasis", "pinched-nerves")
    areas = shown.caption(atlas, state, picture(atlas, state))["areas"]
    assert [area["id"] for area in areas] == ["C6_left", "L5_left"]
    assert all(area["text"] for area in areas)
