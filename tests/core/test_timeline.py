"""Every moment of every tour: what is seen follows from the clock alone."""

from dataclasses import replace
from itertools import pairwise
from math import dist

import pytest

from viewer.core import link, moves
from viewer.core.camera import Camera
from viewer.core.flight import Flight, eased
from viewer.core.marks import Kind
from viewer.core.picture import GHOST, picture
from viewer.core.schedule import Schedule, Track, sentences, written
from viewer.core.state import Audience, Collapse, Plane, Theme, ViewState
from viewer.core.timeline import Station, Timeline, changed
from viewer.core.tours import Change, Tour

TOUR = "metastasis"


def told(book, **changes):
    """The book with changes of scene at cues of its tour, written as cue__1 for cue.1."""
    data = book.tours[TOUR].model_dump(exclude_unset=True)
    names = {name.replace("__", ".").replace("_", "-"): value for name, value in changes.items()}
    for step in data["steps"]:
        for cue in step["cues"]:
            if cue["id"] in names:
                cue["scene"] = names[cue["id"]]
    tour = Tour.model_validate(data)
    return book.model_copy(update={"tours": {**book.tours, TOUR: tour}})


@pytest.fixture(scope="module")
def timeline(atlas):
    return Timeline(atlas, TOUR)


@pytest.fixture(scope="module")
def eventful(atlas, book):
    """A tour in which cues change the scene: a cut, a collapse, a flight, a tumour."""
    changes = {
        "how_it_spreads__1": {"lesions": [], "cells": []},
        "how_it_spreads__2": {"cells": [{"route": "aorta_to_T8", "arrived": 1.0}]},
        "how_it_spreads__3": {
            "cut": {"plane": "sagittal", "level": "T8"},
            "lesions": ["lesion_T8"],
            "growth": [{"lesion": "lesion_T8", "begin": 0.0, "amount": 0.4}],
        },
        "more_than_one__2": {"lesions": ["paraspinal_mass_T8_left"], "highlight": ["T8"]},
        "compression_fracture__1": {"fractures": [], "cut": None},
        "compression_fracture__2": {"fractures": [{"id": "T8_wedge", "weight": 0.85}]},
        "pinched_nerves__2": {"camera": {"azimuth": 50, "elevation": 5, "fit": ["C5", "C6"]}},
        "pinched_nerves__3": {"camera": {"azimuth": 50, "elevation": 5, "fit": ["L5"]}},
    }
    return Timeline(replace(atlas, book=told(book, **changes)), TOUR)


def moments(timeline, step=1.0):
    return [k * step for k in range(int(timeline.duration / step) + 2)]


def test_every_second_of_every_tour_resolves_to_a_picture(atlas, book):
    for tour in book.tours:
        for still in (False, True):
            timeline = Timeline(atlas, tour, still=still)
            for seconds in moments(timeline):
                state = timeline.at(seconds)
                assert state.touring
                assert state.step == timeline.schedule.span(seconds).step
                assert picture(timeline.atlas, state).looks


def test_moments_outside_the_tour_are_its_first_and_its_last(timeline):
    assert timeline.at(-5) == timeline.at(0)
    assert timeline.at(1e6) == timeline.at(timeline.duration)


def test_a_seek_shows_what_waiting_would_have_shown(atlas, eventful):
    played = [eventful.at(seconds) for seconds in moments(eventful, 0.25)]
    sought = Timeline(eventful.atlas, TOUR)
    backwards = [sought.at(seconds) for seconds in reversed(moments(sought, 0.25))]
    assert played == backwards[::-1]


def test_at_rest_a_step_shows_what_a_visit_shows(atlas, timeline):
    for span in timeline.schedule.spans:
        assert timeline.at(span.end - 0.01) == moves.visit(atlas, ViewState(), TOUR, span.step)


def test_the_readers_own_settings_stay(timeline):
    reader = ViewState(labels=False, audience=Audience.STUDENT, theme=Theme.LIGHT, hidden=("T8",))
    state = timeline.at(30, reader)
    assert (state.labels, state.audience, state.theme) == (False, Audience.STUDENT, Theme.LIGHT)
    assert state.hidden == timeline.at(30).hidden


def test_nothing_jumps_that_can_move(eventful):
    """From one fiftieth of a second to the next, camera, collapse and cut go a little way."""
    before = eventful.at(0)
    for seconds in moments(eventful, 0.02):
        state = eventful.at(seconds)
        size = max(before.camera.height, before.camera.width)
        assert dist(before.camera.focal, state.camera.focal) < 0.15 * size
        assert 0.85 < state.camera.height / before.camera.height < 1.18
        turned = (state.camera.azimuth - before.camera.azimuth + 180) % 360 - 180
        assert abs(turned) < 5
        assert abs(state.camera.elevation - before.camera.elevation) < 3
        was = {c.fracture: c.weight for c in before.collapses}
        will = {c.fracture: c.weight for c in state.collapses}
        assert all(abs(was.get(id, 0) - will.get(id, 0)) < 0.05 for id in was | will)
        before = state


def test_a_body_sinks_while_the_words_say_so(eventful):
    said = next(
        said
        for span in eventful.schedule.spans
        for said in span.said
        if said.cue == "compression-fracture.2"
    )
    assert eventful.at(said.start - 0.01).collapses == ()
    weights = [
        sum(c.weight for c in eventful.at(said.start + k * (said.end - said.start) / 20).collapses)
        for k in range(21)
    ]
    assert weights == sorted(weights)
    assert 0.3 < weights[10] < 0.55
    assert eventful.at(said.end).collapses == (Collapse("T8_wedge", 0.85),)


def test_a_cut_comes_in_from_outside_and_a_change_lasts_to_the_end_of_its_step(eventful):
    span = eventful.schedule.spans[0]
    said = span.said[2]
    assert eventful.at(said.start - 0.01).cut == eventful.at(span.start).cut
    assert eventful.at(said.start - 0.01).lesions == ()
    assert eventful.at(said.start).lesions == ("lesion_T8",)
    assert eventful.at(span.end - 0.01).lesions == ("lesion_T8",)
    fracture = eventful.schedule.spans[7]
    entering = eventful.schedule.spans[5]
    offsets = [abs(eventful.at(entering.start + k / 10).cut.offset) for k in range(9, 15)]
    assert offsets == sorted(offsets, reverse=True)
    assert eventful.at(fracture.end - 0.01).cut is None


def test_the_first_cue_says_how_its_step_begins(eventful, book):
    """A voice takes a breath before the first word; the step's last picture must not flash up."""
    spans = [
        replace(
            span,
            said=tuple(
                replace(
                    said,
                    sentences=tuple(
                        replace(s, start=s.start + 0.4, end=s.end + 0.4) for s in said.sentences
                    ),
                )
                for said in span.said
            ),
        )
        for span in eventful.schedule.spans
    ]
    late = Timeline(eventful.atlas, TOUR, Schedule(tuple(spans)))
    fracture = late.schedule.spans[7]
    assert late.at(fracture.start + 0.2).collapses == ()
    assert late.at(fracture.said[1].start).collapses == ()
    assert late.at(fracture.end - 0.01).collapses == (Collapse("T8_wedge", 0.85),)


def test_a_tumor_grows_while_the_words_say_so_and_none_ever_shrinks(atlas, eventful):
    said = eventful.schedule.spans[0].said[2]
    spoken = [said.start + k * (said.end - said.start) / 20 for k in range(21)]
    amounts = [grown_to(eventful.at(seconds), "lesion_T8") for seconds in spoken]
    assert amounts[0] == 0
    assert amounts == sorted(amounts)
    assert 0.1 < amounts[10] < 0.3
    assert amounts[20] == 0.4
    for timeline in (Timeline(atlas, TOUR), eventful):
        for station, after in pairwise(timeline.stations):
            for lesion in after.goal.lesions:
                begun = grown_to(timeline.at(after.start), lesion)
                ended = grown_to(timeline.at(after.end), lesion)
                assert begun <= ended or station.goal.step != after.goal.step


def grown_to(state, lesion):
    return next((g.amount for g in state.growth if g.lesion == lesion), 1.0)


def test_the_cord_fades_below_the_mass_that_grows_on_it(atlas, book):
    """As the words say it: from nothing at the start of the step to all of it at its end."""
    timeline = Timeline(atlas, "metastasis")
    span = next(s for s in timeline.schedule.spans if s.step == "serious-signs")
    begin, end = timeline.at(span.start + 0.01), timeline.at(span.end - 0.01)
    top = atlas.structures["T8"].centre[2]
    assert picture(atlas, begin).looks["spinal_cord"].numb == (0.0, top)
    assert picture(atlas, end).looks["spinal_cord"].numb == (1.0, top)
    assert picture(atlas, end).looks["T8"].numb == (0.0, 0.0)
    before = timeline.at(span.start - 0.01)
    assert picture(atlas, before).looks["spinal_cord"].numb == (0.0, 0.0)


def test_cells_ride_on_at_an_even_pace_while_the_words_say_so(eventful):
    said = eventful.schedule.spans[0].said[1]
    spoken = [said.start + k * (said.end - said.start) / 10 for k in range(11)]
    ways = [eventful.at(seconds).cells[0].arrived for seconds in spoken]
    assert ways == pytest.approx([k / 10 for k in range(11)], abs=0.002)
    assert eventful.at(said.start - 0.01).cells == ()


def test_an_arrow_is_drawn_while_the_words_say_so_and_then_stays(atlas, timeline):
    station = next(s for s in timeline.stations if s.goal.arrows)
    assert station.point > 0
    tips = []
    for share in (0.25, 0.5, 0.75, 1.0):
        state = timeline.at(station.start + share * station.point)
        marks = [m for m in picture(atlas, state).marks if m.kind is Kind.ARROW]
        assert [(a.start, a.end) for a in state.arrows] == [
            (a.start, a.end) for a in station.goal.arrows
        ]
        assert marks[0].start == atlas.structures[state.arrows[0].start].centre
        tips.append(dist(marks[0].at, atlas.structures[state.arrows[0].end].centre))
    assert tips == sorted(tips, reverse=True)
    assert tips[-1] == pytest.approx(0, abs=1e-6)
    assert timeline.at(station.start).arrows == ()
    assert timeline.at(timeline.schedule.span(station.start).end).arrows == ()


def test_an_arrow_between_what_is_not_there_is_not_drawn(atlas, timeline):
    station = next(s for s in timeline.stations if s.goal.arrows)
    shown = [m for m in picture(atlas, station.goal).marks if m.kind is Kind.ARROW]
    without = replace(station.goal, groups=())
    left = [m for m in picture(atlas, without).marks if m.kind is Kind.ARROW]
    assert len(shown) == len(station.goal.arrows) > len(left) == 1


def test_a_step_of_the_tour_begins_with_nothing_that_it_only_comes_to(timeline):
    assert timeline.at(0).cells == timeline.at(0).lesions == timeline.at(0).groups == ()
    organs = timeline.schedule.spans[1]
    assert timeline.at(organs.start).groups == ()
    assert timeline.at(organs.said[1].start).groups == ("organs", "ribs")


def test_a_change_names_only_what_changes(atlas):
    state = moves.visit(atlas, ViewState(), TOUR, "in-the-bone")
    assert changed(atlas, state, Change()) == state
    assert changed(atlas, state, Change(cut=None)) == replace(state, cut=None)
    assert changed(atlas, state, Change(labels=())) == replace(state, labelled=())
    turned = Change.model_validate({"camera": {"azimuth": -90.0, "elevation": 0.0, "fit": ["T8"]}})
    assert changed(atlas, state, turned).camera.azimuth == -90
    cut = Change.model_validate({"cut": {"plane": "coronal", "level": "T6", "offset": 3.0}})
    after = changed(atlas, state, cut)
    assert (after.cut.plane, after.cut.level, after.cut.offset) == (Plane.CORONAL, "T6", 3.0)
    assert replace(after, cut=state.cut) == state


@pytest.mark.parametrize(("name", "of"), [("hide", "hidden"), ("fade", "faded")])
def test_a_region_that_a_scene_hides_or_fades_is_its_bones_and_the_discs_between(atlas, name, of):
    state = changed(atlas, ViewState(), Change.model_validate({name: ["lumbar", "T8"]}))
    bones = ("L1", "L2", "L3", "L4", "L5", "T8")
    discs = ("disc_L1_L2", "disc_L2_L3", "disc_L3_L4", "disc_L4_L5")
    assert set(getattr(state, of)) == {*bones, *discs}
    looks = picture(atlas, state).looks
    if name == "hide":
        assert looks.keys().isdisjoint({*bones, *discs})
    else:
        assert all(looks[id].opacity == GHOST for id in (*bones, *discs))
        assert looks["T7"].opacity == 1


def test_without_motion_there_are_only_ends(atlas, eventful):
    still = Timeline(eventful.atlas, TOUR, still=True)
    seen = {still.at(seconds) for seconds in moments(still, 0.05)}
    assert seen == {station.goal for station in still.stations}
    assert all(still.rests(seconds) for seconds in moments(still, 0.25))


def test_a_moment_rests_when_the_next_one_looks_the_same(eventful):
    resting = [s for s in moments(eventful, 0.1) if eventful.rests(s)]
    for seconds in resting:
        station = max((s for s in eventful.stations if s.start <= seconds), key=_start)
        assert eventful.at(seconds) == station.goal
    assert len(resting) > len(moments(eventful, 0.1)) / 2


def hurried(schedule, factor):
    """The same schedule, told many times as fast."""
    spans = []
    for span in schedule.spans:
        said = tuple(
            replace(
                cue,
                sentences=tuple(
                    replace(s, start=s.start / factor, end=s.end / factor) for s in cue.sentences
                ),
            )
            for cue in span.said
        )
        spans.append(replace(span, start=span.start / factor, end=span.end / factor, said=said))
    return Schedule(tuple(spans))


def test_however_short_a_step_is_it_is_done_before_the_next_one(eventful):
    fast = Timeline(eventful.atlas, TOUR, hurried(eventful.schedule, 12))
    assert [station.goal for station in fast.stations] == [s.goal for s in eventful.stations]
    for station, after in pairwise(fast.stations):
        assert station.end <= after.start + 1e-9
        assert fast.at(after.start).camera == station.goal.camera


def test_between_its_moments_nothing_new_happens(eventful):
    moments = eventful.moments()
    assert list(moments) == sorted(moments)
    assert len(moments) < 1800
    for first, last in pairwise(moments):
        if last - first > 1 / 29:
            assert eventful.at((first + last) / 2) == eventful.at(first)
        else:
            middle, a, b = (eventful.at(t) for t in ((first + last) / 2, first, last - 1e-9))
            straight = [(p + q) / 2 for p, q in zip(a.camera.focal, b.camera.focal, strict=True)]
            assert dist(middle.camera.focal, straight) < 0.01 * middle.camera.height


def _start(station: Station) -> float:
    return station.start


def test_every_moment_can_be_sent_as_a_link(eventful):
    for seconds in moments(eventful, 0.7):
        state = eventful.at(seconds)
        assert link.from_link(eventful.atlas, link.to_link(state)) == state


def test_the_schedule_of_the_book_has_no_gaps_and_keeps_its_times(book):
    for tour in book.tours.values():
        for track in Track:
            schedule = written(tour, track)
            assert schedule.spans[0].start == 0
            for span, after in zip(schedule.spans, schedule.spans[1:], strict=False):
                assert span.end == after.start
            for step, span in zip(tour.steps, schedule.spans, strict=True):
                assert [said.cue for said in span.said] == [cue.id for cue in step.cues]
                last = span.start
                for sentence in (s for said in span.said for s in said.sentences):
                    assert last <= sentence.start < sentence.end <= span.end
                    last = sentence.end
    tour = book.tours[TOUR]
    first = written(tour).spans[1]
    assert first.said[1].start == pytest.approx(first.start + tour.steps[1].cues[1].start)


def test_a_cue_stays_until_the_next_one(timeline):
    span = timeline.schedule.spans[0]
    said = span.said[0]
    assert timeline.schedule.said(span.start) == said
    assert timeline.schedule.said(said.end + 0.01) == said
    assert timeline.schedule.said(span.said[1].start) == span.said[1]


def test_clinical_words_take_the_time_that_they_need(book):
    data = book.tours[TOUR].model_dump(exclude_unset=True)
    data["steps"][0]["cues"][0]["clinical"] = "Malignant cells detach, invade and circulate. " * 5
    tour = Tour.model_validate(data)
    long = written(tour, Track.CLINICAL).spans[0].said[0]
    assert len(long.sentences) == 5
    assert long.end - long.start == pytest.approx(60 * 30 / 150)
    assert written(tour).spans[0].said[0].end == pytest.approx(4.4)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One. Two? Three!", ("One.", "Two?", "Three!")),
        ("Ask Dr. Lee. He knows.", ("Ask Dr. Lee.", "He knows.")),
        ("It is 2.5 mm. “Why?” she asked.", ("It is 2.5 mm.", "“Why?” she asked.")),
        ("¿Tiene cáncer? Llame.", ("¿Tiene cáncer?", "Llame.")),
        ("no end", ("no end",)),
    ],
)
def test_sentences_are_found(text, parts):
    assert sentences(text) == parts


def test_a_flight_starts_and_ends_where_it_should_and_draws_back_on_the_way():
    near = Camera((0, 0, 0), 170, 10, 40, 60)
    far = Camera((0, 0, 500), -170, 0, 80, 50)
    flight = Flight(near, far)
    assert flight.at(0) == near
    assert flight.at(1) == far
    assert max(flight.at(k / 20).height for k in range(21)) > 150
    assert flight.at(0.5).azimuth == pytest.approx(180, abs=0.1)
    assert Flight(near, near).seconds == 0
    assert 1 <= flight.seconds <= 3.2


def test_a_zoom_on_the_spot_is_even():
    near, wide = Camera((0, 0, 0), 0, 0, 50, 100), Camera((0, 0, 0), 0, 0, 200, 400)
    assert Flight(near, wide).at(0.5) == Camera((0, 0, 0), 0, 0, 100, 200)


def test_a_movement_starts_and_stops_gently():
    assert [eased(share) for share in (-1, 0, 0.5, 1, 2)] == [0, 0, 0.5, 1, 1]
    assert eased(0.1) < 0.02
    assert eased(0.9) > 0.98
