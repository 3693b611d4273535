"""The tour on paper."""

from viewer.core.schedule import written
from viewer.story.transcript import transcript


def test_a_transcript_has_every_word_its_time_and_its_sources(book):
    for id, tour in book.tours.items():
        schedule = written(tour)
        text = transcript(book, id, schedule)
        place = 0
        for number, step in enumerate(tour.steps, start=1):
            place = text.index(f"## {number}. {step.title} (", place)
            for cue in step.cues:
                place = text.index(cue.text, place)
            assert step.alt in text
            assert step.note not in text
            assert all(book.sources[source].cite in text for source in step.sources)
        assert book.disclaimers.short in text


def test_educators_get_their_notes(book):
    id, tour = next(iter(book.tours.items()))
    text = transcript(book, id, written(tour), notes=True)
    assert all(step.note in text for step in tour.steps)


def test_sources_are_numbered_as_they_come(book):
    id, tour = next(iter(book.tours.items()))
    text = transcript(book, id, written(tour))
    first = book.sources[tour.steps[0].sources[0]]
    assert f"1. {first.cite}" in text
    assert "[1]" in text.split("## 2.")[0]
