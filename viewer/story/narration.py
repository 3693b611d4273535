"""A tour read aloud: sentence by sentence, so that the time of each is known exactly.

An educator's own recording of a step, named for it and laid beside the narration, replaces
the voice for as long as the step's words are the ones that were recorded.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, islice
from pathlib import Path
from typing import Final

import numpy as np

from viewer.core.book import Book
from viewer.core.schedule import Said, Schedule, Sentence, Span, Track, sentences, words
from viewer.core.tours import Step
from viewer.errors import ViewerError
from viewer.story import captions, recorded, sound
from viewer.story.recorded import Narration, Recording
from viewer.story.sound import RATE, Sound
from viewer.story.voices import SPEED, Voice

#: quiet before a step's first word, between its sentences, between its cues, at its end, seconds
LEAD: Final = 0.5
BREATH: Final = 0.45
PAUSE: Final = 0.7
REST: Final = 1.6
#: the fastest that a sentence with the breath after it may be, words a minute
FASTEST: Final = 165.0
SLOWEST_SPEED: Final = 0.6
#: a pause within a sentence lasts this long, and this near it belongs to a break, seconds
SHORT_PAUSE: Final = 0.05
NEAR: Final = 0.35
RECORDINGS: Final = (".wav", ".mp3", ".m4a", ".opus")


@dataclass(frozen=True)
class Piece:
    """A sentence, the quiet before it, and after how many samples its further captions begin."""

    quiet: Sound
    said: Sound
    marks: tuple[int, ...] = ()


@dataclass(frozen=True)
class Take:
    """What was recited: the sound, its times, whose voice it is, and what a person should know."""

    sound: Sound
    schedule: Schedule
    recordings: dict[str, Recording]
    notes: tuple[str, ...]


def narrate(
    book: Book,
    tour: str,
    folder: Path,
    voice: Voice,
    track: Track = Track.PLAIN,
    tell: Callable[[str], None] = lambda step: None,
) -> tuple[Narration, tuple[str, ...]]:
    """Read a tour aloud into `folder`; returns it with notes on recordings that were not used."""
    before = recorded.read(folder)
    take = _recite(book, tour, folder, voice, track, before.recordings if before else {}, tell)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise ViewerError(f"{folder}: cannot be made ({problem.strerror})") from problem
    sound.write(take.sound, folder / recorded.WEBM, folder / recorded.M4A)
    narration = Narration(voice.name, take.schedule, take.recordings)
    recorded.write(folder, narration)
    return narration, take.notes


def _recite(
    book: Book,
    tour: str,
    folder: Path,
    voice: Voice,
    track: Track,
    known: dict[str, Recording],
    tell: Callable[[str], None],
) -> Take:
    parts: list[Sound] = []
    spans: list[Span] = []
    recordings: dict[str, Recording] = {}
    notes: list[str] = []
    length = 0
    for step in book.tours[tour].steps:
        tell(step.id)
        texts = [sentences(words(cue, track)) for cue in step.cues]
        file = next(filter(Path.is_file, (folder / f"{step.id}{end}" for end in RECORDINGS)), None)
        pieces: Sequence[Piece] = ()
        if file is not None:
            mark = Recording(_sha256(file.read_bytes()), recorded.mark_of(step, track))
            old = known.get(step.id)
            if old and old.sound == mark.sound and old.words != mark.words:
                notes.append(f"{file}: the words have changed since; record it again")
                recordings[step.id] = old
            else:
                recordings[step.id] = mark
                pieces = _own(file, texts)
        pieces = pieces or _read_aloud(book, texts, voice)
        start = length
        told: list[Sentence] = []
        for piece, (_, text) in zip(pieces, _placed(texts), strict=True):
            parts += [piece.quiet, piece.said]
            length += len(piece.quiet)
            first, length = length, length + len(piece.said)
            marks = tuple(_ms(first + mark) for mark in piece.marks)
            told.append(Sentence(text, _ms(first), _ms(length), marks))
        parts.append(sound.silence(REST))
        length += len(parts[-1])
        spans.append(Span(step.id, _ms(start), _ms(length), _said(step, texts, told)))
    return Take(np.concatenate(parts), Schedule(tuple(spans)), recordings, tuple(notes))


def _read_aloud(book: Book, texts: Sequence[tuple[str, ...]], voice: Voice) -> list[Piece]:
    """Every sentence with the quiet before it; one that runs too fast is said more slowly."""
    pieces = []
    for place, text in _placed(texts):
        quiet = LEAD if place == (0, 0) else PAUSE if place[1] == 0 else BREATH
        speed = SPEED
        said = voice.say(_spoken(book, text), speed)
        while _pace(text, said) > FASTEST and speed > SLOWEST_SPEED:
            speed -= 0.04
            said = voice.say(_spoken(book, text), speed)
        parts = [len(voice.say(_spoken(book, part), speed)) for part in captions.blocks(text)]
        pieces.append(Piece(sound.silence(quiet), said, _marks(said, parts)))
    return pieces


def _marks(said: Sound, parts: Sequence[int]) -> tuple[int, ...]:
    """Where parts of these lengths meet in a sentence: after a pause, if there is one near."""
    ends = [round(len(said) * at / sum(parts)) for at in accumulate(parts)][:-1]
    pauses = [round(end * RATE) for _, end in sound.pauses(said, SHORT_PAUSE)]
    found = []
    for end in ends:
        nearest = min(pauses, key=lambda at: abs(at - end), default=end)
        found.append(nearest if abs(nearest - end) < NEAR * RATE else end)
    return tuple(found)


def _pace(text: str, said: Sound) -> float:
    return 60 * len(text.split()) / (len(said) / RATE + BREATH)


def _spoken(book: Book, text: str) -> str:
    """The sentence as it has to be read: where a word is spelled by ear, the word itself."""
    for term in book.glossary.values():
        if term.say:
            text = text.replace(term.say, term.term)
    return text


def _own(file: Path, texts: Sequence[tuple[str, ...]]) -> list[Piece]:
    """A recording parted at the pauses between its sentences; nothing of it is left out."""
    whole = sound.trimmed(sound.read(file))
    lines = [text for _, text in _placed(texts)]
    gaps = [*aligned(whole, lines), (len(whole) / RATE,) * 2]
    pieces = []
    quiet, start = sound.silence(LEAD), 0
    for text, gap in zip(lines, gaps, strict=True):
        end, after = (round(at * RATE) for at in gap)
        said = whole[start:end]
        pieces.append(Piece(quiet, said, _marks(said, [len(b) for b in captions.blocks(text)])))
        quiet, start = whole[end:after], after
    return pieces


def aligned(whole: Sound, texts: Sequence[str]) -> list[tuple[float, float]]:
    """The pauses after each sentence but the last, seconds: those that fit the texts' lengths."""
    seconds = len(whole) / RATE
    letters = np.cumsum([len(text) for text in texts])
    ideal = [float(seconds * part / letters[-1]) for part in letters[:-1]]
    found = sound.pauses(whole)
    if len(found) < len(ideal):
        return [(end, end) for end in ideal]
    # the cheapest way to give each end a pause of its own, in order
    costs = [[0.0] * (len(found) + 1)]
    for end in ideal:
        row = [float("inf")]
        for k, (a, b) in enumerate(found):
            row.append(min(row[k], costs[-1][k] + ((a + b) / 2 - end) ** 2))
        costs.append(row)
    chosen: list[tuple[float, float]] = []
    k = len(found)
    for level in range(len(ideal), 0, -1):
        while costs[level][k] == costs[level][k - 1]:
            k -= 1
        k -= 1
        chosen.append(found[k])
    return chosen[::-1]


def _placed(texts: Sequence[tuple[str, ...]]) -> Iterable[tuple[tuple[int, int], str]]:
    for cue, lines in enumerate(texts):
        for place, text in enumerate(lines):
            yield (cue, place), text


def _said(
    step: Step, texts: Sequence[tuple[str, ...]], told: Sequence[Sentence]
) -> tuple[Said, ...]:
    """The sentences of a step, each with its cue."""
    rest = iter(told)
    return tuple(
        Said(cue.id, tuple(islice(rest, len(lines))))
        for cue, lines in zip(step.cues, texts, strict=True)
    )


def _ms(samples: int) -> float:
    return round(samples / RATE, 3)


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
