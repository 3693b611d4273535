"""Captions that can be read in time, whatever the words and however fast the voice."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.core.schedule import Said, Schedule, Sentence, Span, Track, written
from viewer.story.captions import (
    WIDEST,
    Caption,
    blocks,
    breaches,
    captions,
    chapters,
    clock,
    lines,
    vtt,
)


def one(text, start=0.0, end=4.0, after=6.0):
    said = Said("a.1", (Sentence(text, start, end),))
    return Schedule((Span("a", 0.0, after, (said,)),))


def test_every_tour_keeps_the_rules(book):
    for tour in book.tours.values():
        for track in Track:
            schedule = written(tour, track)
            assert breaches(captions(schedule), schedule) == []


def test_captions_say_every_word_in_its_order(book):
    for tour in book.tours.values():
        schedule = written(tour)
        said = [s.text for span in schedule.spans for cue in span.said for s in cue.sentences]
        assert " ".join(c.text for c in captions(schedule)) == " ".join(said)


def test_a_caption_begins_with_its_sentence(book):
    schedule = written(next(iter(book.tours.values())))
    starts = {caption.start for caption in captions(schedule)}
    for span in schedule.spans:
        assert {said.start for said in span.said} <= starts


def test_a_long_sentence_is_parted_at_its_comma():
    text = "It nearly always lies in the bone, most often in the thick front part called the body."
    assert blocks(text) == (
        "It nearly always lies in the bone,",
        "most often in the thick front part called the body.",
    )


@settings(deadline=None, max_examples=60)
@given(st.lists(st.text("abc,.", min_size=1, max_size=12), min_size=1, max_size=40))
def test_any_text_fits_its_lines(words):
    text = " ".join(words)
    found = blocks(text)
    assert " ".join(found) == text
    for block in found:
        assert len(lines(block)) <= 2
        assert all(len(line) <= WIDEST for line in lines(block))


def test_the_two_lines_of_a_caption_are_alike():
    assert lines("short") == ("short",)
    assert lines("The bone may then crack and sink under your weight.") == (
        "The bone may then crack",
        "and sink under your weight.",
    )


def test_a_caption_lingers_but_not_into_the_next_words():
    (alone,) = captions(one("Tumors can grow here too.", 1.0, 3.0))
    assert (alone.start, alone.end) == (1.0, pytest.approx(3.8))
    (cut_short,) = captions(one("Tumors can grow here too.", 1.0, 3.0, after=3.1))
    assert cut_short.end == pytest.approx(3.1)


def test_a_very_short_sentence_joins_the_one_before_it():
    said = Said("a.1", (Sentence("Call your doctor.", 0, 1.6), Sentence("Now.", 1.6, 2.0)))
    schedule = Schedule((Span("a", 0, 2.1, (said,)),))
    (both,) = captions(schedule)
    assert both.text == "Call your doctor. Now."
    assert both.end == pytest.approx(2.1)


def test_a_very_short_sentence_that_comes_first_joins_the_one_after_it():
    said = Said("a.1", (Sentence("Keep moving.", 0, 1.0), Sentence("It is good for you.", 1.0, 3)))
    schedule = Schedule((Span("a", 0, 3.4, (said,)),))
    (both,) = captions(schedule)
    assert both.text == "Keep moving. It is good for you."
    assert (both.start, both.end) == (0, pytest.approx(3.4))
    assert breaches([both], schedule) == []


def test_every_broken_rule_is_named():
    schedule = Schedule((Span("a", 0, 5, ()), Span("b", 5, 9, ())))
    fine = Caption("a", "a.1", 1.0, 3.0, ("Four words are fine.",))
    assert breaches([fine], schedule) == []
    for wrong, word in (
        (replace(fine, lines=("a", "b", "c")), "lines"),
        (replace(fine, lines=("x" * 43,)), "letters"),
        (replace(fine, end=2.25), "words a minute"),
        (replace(fine, lines=("One",), end=2.1), "at least 1.2 s"),
        (replace(fine, end=5.4), "next step"),
    ):
        (found,) = breaches([wrong], schedule)
        assert word in str(found)
        assert found.cue == "a.1"
    (found,) = breaches([fine, replace(fine, cue="a.2", start=2.9, end=5)], schedule)
    assert "overlaps a.2" in str(found)


def test_a_file_of_captions_is_webvtt():
    text = vtt(captions(one("If it is < 2 mm & small, wait.")))
    assert text == (
        "WEBVTT\n\na.1.1\n00:00:00.000 --> 00:00:04.800\nIf it is &lt; 2 mm &amp; small, wait.\n"
    )


def test_each_caption_of_a_file_has_a_name_of_its_own(book):
    text = vtt(captions(written(next(iter(book.tours.values())))))
    names = [block.split("\n")[0] for block in text.strip().split("\n\n")[1:]]
    assert len(set(names)) == len(names)


def test_there_is_a_chapter_to_a_step(book):
    for tour in book.tours.values():
        text = chapters(written(tour), {step.id: step.title for step in tour.steps})
        blocks = text.strip().split("\n\n")[1:]
        assert [block.split("\n")[0] for block in blocks] == [step.id for step in tour.steps]
        assert [block.split("\n")[2] for block in blocks] == [step.title for step in tour.steps]


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "00:00:00.000"), (59.9996, "00:01:00.000"), (3725.5, "01:02:05.500")],
)
def test_times_are_written_as_webvtt_wants_them(seconds, text):
    assert clock(seconds) == text
