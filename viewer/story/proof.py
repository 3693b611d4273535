"""What is wrong with the words of a tour as one reads and hears them, besides their form."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path as FilePath

from viewer.core import manifest
from viewer.core.atlas import Atlas, Workshop
from viewer.core.authoring import UNFILLED
from viewer.core.book import Book
from viewer.core.disease import DiseaseError, is_tumor
from viewer.core.forms import Model
from viewer.core.manifest import Edition
from viewer.core.mistakes import Mistake, Path, choose, dotted
from viewer.core.reading import ease
from viewer.core.schedule import Track, written
from viewer.core.tours import Change
from viewer.story import recorded
from viewer.story.captions import breaches, captions


def proof(path: FilePath, load: Callable[[Book], Atlas] | None = None) -> list[Mistake]:
    """Every mistake in the words of the file and of its languages, by file and line.

    `load` gives the atlas with its words, for what only the bones can tell.
    """
    editions = manifest.read_all(path)
    book = editions[0].book
    atlas = load(book) if load and book else None
    found = [*proof_of(editions, path.parent / "narration", atlas), *_unfilled(editions[0])]
    files = [edition.document.file for edition in editions]
    return sorted(found, key=lambda mistake: (files.index(mistake.file), mistake.line))


def proof_of(
    editions: Iterable[Edition], voices: FilePath, atlas: Atlas | None = None
) -> list[Mistake]:
    """The same for words that have been read and are still being written.

    Besides what makes them unusable: what is not translated, captions that nobody can read in
    time, cues above the grade of patients, recordings of other words than today's, tumors and
    fractures that the atlas's workshop cannot make, and parts that its bones lack.
    """
    found: list[Mistake] = []
    for n, edition in enumerate(editions):
        found += edition.mistakes
        found += edition.untranslated
        if edition.book is not None and not edition.mistakes:
            blank = {mistake.path for mistake in edition.untranslated}
            if n == 0 and atlas:  # all languages have the same scenes
                found += _unmade(edition, edition.book, atlas.workshop) if atlas.workshop else ()
                found += _partless(edition, edition.book, atlas)
            read = [*_too_fast(edition, edition.book), *_too_hard(edition, edition.book)]
            found += sorted({one for one in read if one.path not in blank})
            found += _stale(edition, edition.book, voices)
    return found


def _unmade(edition: Edition, book: Book, workshop: Workshop) -> Iterator[Mistake]:
    """What lies outside its bone: the sizes of the bones are the workshop's."""
    for place, id, make in _made(book, workshop):
        try:
            make(id)
        except DiseaseError as problem:
            said, _, remedy = str(problem).partition("; ")
            yield _mistake(edition, place, said, remedy or "correct it")


def _made(book: Book, workshop: Workshop) -> Iterator[tuple[Path, str, Callable[[str], object]]]:
    """Every tumor and fracture on demand in the words, where it stands, and what makes it."""
    for id, preset in book.disease.presets.items():
        for n, tumor in enumerate(preset.tumors):
            yield ("disease", "presets", id, "tumors", n), tumor, workshop.structure
    for at, scene in _scenes(book):
        for k, lesion in enumerate(scene.lesions):
            if is_tumor(lesion):
                yield (*at, "lesions", k), lesion, workshop.structure
        for k, broken in enumerate(scene.fractures):
            yield (*at, "fractures", k), broken.id, workshop.fracture


def _scenes(book: Book) -> Iterator[tuple[Path, Change]]:
    """Every scene of every tour, and where it stands."""
    for tour, told in book.tours.items():
        for n, step in enumerate(told.steps):
            place: Path = ("tours", tour, "steps", n)
            yield (*place, "scene"), step.scene
            for k, cue in enumerate(step.cues):
                if cue.scene is not None:
                    yield (*place, "cues", k, "scene"), cue.scene
            for k, case in enumerate(step.cases):
                yield (*place, "cases", k, "scene"), case.scene


def _partless(edition: Edition, book: Book, atlas: Atlas) -> Iterator[Mistake]:
    """Names of parts that the structure does not have."""
    for at, scene in _scenes(book):
        for k, label in enumerate(scene.labels):
            whole, _, part = label.partition(".")
            if not part or is_tumor(label) or whole not in atlas.structures:
                continue
            try:
                atlas.named(label)
            except KeyError:
                remedy = choose(part, atlas.parts(whole) or [whole])
                yield _mistake(edition, (*at, "labels", k), f"{whole} has no '{part}'", remedy)


def _unfilled(edition: Edition) -> Iterator[Mistake]:
    """Words of a template that nobody has replaced."""
    for tour, told in edition.book.tours.items() if edition.book else ():
        place: Path = ("tours", tour)
        yield from _left(edition, place, told, ("summary",))
        for n, step in enumerate(told.steps):
            at = (*place, "steps", n)
            yield from _left(edition, at, step, ("title", "note", "alt"))
            for k, cue in enumerate(step.cues):
                yield from _left(edition, (*at, "cues", k), cue, ("text", "clinical"))


def _left(edition: Edition, at: Path, words: Model, names: Iterable[str]) -> Iterator[Mistake]:
    for name in names:
        if getattr(words, name) in UNFILLED:
            problem = "is still what the template says"
            yield _mistake(edition, (*at, name), problem, "write words of your own")


def _too_fast(edition: Edition, book: Book) -> Iterator[Mistake]:
    for tour, told in book.tours.items():
        places = {
            cue.id: ("tours", tour, "steps", n, "cues", k)
            for n, step in enumerate(told.steps)
            for k, cue in enumerate(step.cues)
        }
        for track in Track:
            schedule = written(told, track)
            for breach in breaches(captions(schedule), schedule):
                key = "text" if track is Track.PLAIN else "clinical"
                place = (*places[breach.cue], key)
                yield _mistake(edition, place, breach.problem, breach.remedy)


def _too_hard(edition: Edition, book: Book) -> Iterator[Mistake]:
    terms = [term.term for term in book.glossary.values()]
    for place, text in _for_patients(book):
        found = ease(text, book.language, terms)
        if found and not found.plain:
            problem = f"is hard to read ({found.scale} {found.score:g})"
            yield _mistake(edition, place, problem, "write shorter sentences and everyday words")


def _for_patients(book: Book) -> Iterator[tuple[Path, str]]:
    for tour, told in book.tours.items():
        for n, step in enumerate(told.steps):
            for k, cue in enumerate(step.cues):
                yield ("tours", tour, "steps", n, "cues", k, "text"), cue.text
    for id, topic in book.topics.items():
        for n, text in enumerate(topic.plain):
            yield ("topics", id, "plain", n), text


def _stale(edition: Edition, book: Book, voices: FilePath) -> Iterator[Mistake]:
    for tour, told in book.tours.items():
        for track in Track:
            folder = recorded.folder_of(voices, tour, book.language, track)
            for step in recorded.stale(book, tour, folder, track):
                n = [each.id for each in told.steps].index(step)
                remedy = "record it again, then run `spine-viewer narrate`"
                problem = f"its recording in {folder} says other words"
                yield _mistake(edition, ("tours", tour, "steps", n), problem, remedy)


def _mistake(edition: Edition, path: Path, problem: str, remedy: str) -> Mistake:
    place = edition.place(path)
    return Mistake(edition.line(path), dotted(place), problem, remedy, edition.document.file)
