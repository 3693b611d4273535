"""When the words of a tour are said: its steps, cues and sentences on one clock."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Final

from viewer.core.state import Track
from viewer.core.tours import Cue, Tour

#: quiet at the end of a step, before the next one begins, seconds
REST: Final = 1.2
#: pace of words that have no times of their own, in words a minute, and the least time of a cue
PACE: Final = 150.0
SHORTEST: Final = 2.5
#: between two cues without times of their own, seconds
GAP: Final = 0.4

_END: Final = re.compile(r"(?<=[.!?…])[\"”’)]*\s+(?=[^\sa-z])")
#: what ends in a full stop without ending a sentence
_SHORT: Final = re.compile(r"(?:\b(?:Dr|Mr|Mrs|Ms|Prof|St|vs|e\.g|i\.e|Sr|Sra)|\b[A-Z])\.$")


@dataclass(frozen=True)
class Sentence:
    """A sentence and when it is said, in seconds from the start of the tour."""

    text: str
    start: float
    end: float
    #: when each of its captions but the first begins, where one has listened
    marks: tuple[float, ...] = ()


@dataclass(frozen=True)
class Said:
    """A cue as it is said: at least one sentence, one after another."""

    cue: str
    sentences: tuple[Sentence, ...]

    @property
    def start(self) -> float:
        """When its first sentence begins."""
        return self.sentences[0].start

    @property
    def end(self) -> float:
        """When its last sentence ends."""
        return self.sentences[-1].end


@dataclass(frozen=True)
class Span:
    """A step: from its first moment to the first moment of the next one."""

    step: str
    start: float
    end: float
    said: tuple[Said, ...]


@dataclass(frozen=True)
class Schedule:
    """The whole tour; each span begins where the one before it ends, the first one at 0."""

    spans: tuple[Span, ...]

    @property
    def duration(self) -> float:
        """How long the tour lasts, seconds."""
        return self.spans[-1].end

    def span(self, seconds: float) -> Span:
        """The step of a moment; before the start the first, after the end the last."""
        place = bisect_right([span.start for span in self.spans], seconds) - 1
        return self.spans[max(place, 0)]

    def said(self, seconds: float) -> Said | None:
        """The cue that has begun and has not yet made way for another; None before the first."""
        begun = [said for said in self.span(seconds).said if said.start <= seconds]
        return begun[-1] if begun else None


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text, in order; together they are the text."""
    found: list[str] = []
    for piece in _END.split(text):
        if found and _SHORT.search(found[-1]):
            found[-1] += f" {piece}"
        else:
            found.append(piece)
    return tuple(found)


def words(cue: Cue, track: Track) -> str:
    """What a cue says on a track; where the clinical words are missing, the plain ones."""
    return cue.clinical or cue.text if track is Track.CLINICAL else cue.text


def written(tour: Tour, track: Track = Track.PLAIN) -> Schedule:
    """The times of the book, without a voice; other words than the plain ones at an even pace."""
    spans: list[Span] = []
    start = 0.0
    for step in tour.steps:
        said: list[Said] = []
        own = all(words(cue, track) == cue.text for cue in step.cues)
        at = start
        for cue in step.cues:
            text = words(cue, track)
            if own and cue.start is not None and cue.end is not None:
                first, last = start + cue.start, start + cue.end
            else:
                first, last = at, at + max(60 * len(text.split()) / PACE, SHORTEST)
            said.append(Said(cue.id, _shared(sentences(text), first, last)))
            at = last + GAP
        spans.append(Span(step.id, start, round(said[-1].end + REST, 3), tuple(said)))
        start = spans[-1].end
    return Schedule(tuple(spans))


def _shared(texts: tuple[str, ...], start: float, end: float) -> tuple[Sentence, ...]:
    """The sentences from start to end, each as long as it has letters."""
    whole = sum(map(len, texts))
    marks = [0]
    for text in texts:
        marks.append(marks[-1] + len(text))
    times = [round(start + (end - start) * mark / whole, 3) for mark in marks]
    return tuple(Sentence(*told) for told in zip(texts, times, times[1:], strict=False))
