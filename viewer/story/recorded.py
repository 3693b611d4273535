"""A narration as it lies in its folder: two sound files, and when each sentence is said."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from viewer.core.book import Book
from viewer.core.paths import default_annotations
from viewer.core.schedule import Schedule, Track, sentences, words, written
from viewer.core.tours import Step
from viewer.errors import ViewerError
from viewer.story import files

WEBM: Final = "tour.webm"
M4A: Final = "tour.m4a"
TIMES: Final = "tour.json"


@dataclass(frozen=True)
class Recording:
    """An educator's own recording of a step: fingerprints of its sound and of its words."""

    sound: str
    words: str


@dataclass(frozen=True)
class Narration:
    """Whose voice it is, when each sentence is said, and which steps are recordings."""

    voice: str
    schedule: Schedule
    recordings: dict[str, Recording] = field(default_factory=dict)


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    format: Literal["spine-narration"] = "spine-narration"
    version: Literal[1] = 1
    narration: Narration


def default_folder() -> Path:
    """Where the narrations are that come with the program."""
    return default_annotations().parent / "narration"


def folder_of(root: Path, tour: str, language: str, track: Track = Track.PLAIN) -> Path:
    """Where the narration of a tour is, and the recordings that replace its steps."""
    plain = root / tour / language
    return plain if track is Track.PLAIN else plain / track


def read(folder: Path) -> Narration | None:
    """The narration in a folder, whatever its words; None where there is none."""
    path = folder / TIMES
    try:
        return _File.model_validate_json(path.read_bytes()).narration
    except FileNotFoundError:
        return None
    except OSError as problem:
        raise ViewerError(f"{path}: cannot be read ({problem.strerror})") from problem
    except ValidationError:
        remedy = "make it again with `spine-viewer narrate`"
        raise ViewerError(f"{path}: is not the times of a narration; {remedy}") from None


def write(folder: Path, narration: Narration) -> None:
    """Keep the times of a narration: all of them or, with a ViewerError, none."""
    files.keep(folder / TIMES, _File(narration=narration).model_dump_json(indent=1) + "\n")


def is_of(narration: Narration, book: Book, tour: str, track: Track) -> bool:
    """Whether the narration says the words that the tour has now."""
    now = [
        (step.id, [(cue.id, sentences(words(cue, track))) for cue in step.cues])
        for step in book.tours[tour].steps
    ]
    then = [
        (span.step, [(said.cue, tuple(s.text for s in said.sentences)) for said in span.said])
        for span in narration.schedule.spans
    ]
    return now == then


def mark_of(step: Step, track: Track) -> str:
    """The fingerprint of a step's words."""
    texts = [sentences(words(cue, track)) for cue in step.cues]
    return hashlib.sha256(repr(texts).encode()).hexdigest()


def stale(book: Book, tour: str, folder: Path, track: Track) -> list[str]:
    """The steps whose own recordings say other words than the tour has now."""
    narration = read(folder)
    recordings = narration.recordings if narration else {}
    return [
        step.id
        for step in book.tours[tour].steps
        if step.id in recordings and recordings[step.id].words != mark_of(step, track)
    ]


def schedule_of(
    book: Book,
    tour: str,
    root: Path | None = None,
    language: str | None = None,
    track: Track = Track.PLAIN,
) -> tuple[Schedule, Path | None]:
    """When the words are said, and the folder of their sound.

    Without a narration, or with one of other words than today's: the times of the book, no sound.
    """
    folder = folder_of(root or default_folder(), tour, language or book.language, track)
    narration = read(folder)
    if narration is None or not is_of(narration, book, tour, track):
        return written(book.tours[tour], track), None
    if not ((folder / WEBM).is_file() and (folder / M4A).is_file()):
        return written(book.tours[tour], track), None
    return narration.schedule, folder
