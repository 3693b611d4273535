"""Whether all that the scenes of a tour ask for is there to be seen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from viewer.core.anatomy import GROUPS
from viewer.core.book import Book
from viewer.core.disease import is_tumor
from viewer.core.mistakes import Path
from viewer.core.tours import Change, Step
from viewer.core.yaml_lines import Document

#: the lists of a scene that are of no use for what is not drawn
OF_THE_SEEN: Final = ("highlight", "labels")
HOMES: Final = {id: group for group, members in GROUPS.items() for id in members}


def check(document: Document, book: Book) -> None:
    """Blame what a scene points at, names or lets grow without showing it."""
    for tour, told in book.tours.items():
        for n, step in enumerate(told.steps):
            for within, scene, whole in _scenes(step):
                _check(document, book, ("tours", tour, "steps", n, *within), scene, whole)


def _scenes(step: Step) -> Iterator[tuple[Path, Change, Change]]:
    """Each scene of a step, where it stands, and with what stays as it was before it."""
    yield ("scene",), step.scene, step.scene
    whole: Change = step.scene
    for k, cue in enumerate(step.cues):
        if cue.scene is not None:
            named = {name: getattr(cue.scene, name) for name in cue.scene.model_fields_set}
            whole = whole.model_copy(update=named)
            yield ("cues", k, "scene"), cue.scene, whole
    for k, case in enumerate(step.cases):
        yield ("cases", k, "scene"), case.scene, case.scene


def _check(document: Document, book: Book, path: Path, scene: Change, whole: Change) -> None:
    for name in OF_THE_SEEN:
        for k, label in enumerate(getattr(scene, name)):
            id = label if is_tumor(label) else label.partition(".")[0]
            _check_seen(document, book, (*path, name, k), id, whole)
    for k, arrow in enumerate(scene.arrows):
        _check_seen(document, book, (*path, "arrows", k, "from"), arrow.start, whole)
        _check_seen(document, book, (*path, "arrows", k, "to"), arrow.end, whole)
    if scene.ruler:
        _check_seen(document, book, (*path, "ruler"), scene.ruler, whole)
    for k, growth in enumerate(scene.growth):
        if growth.lesion not in whole.lesions:
            problem = f"'{growth.lesion}' grows, but is not shown here"
            remedy = "add it to the lesions of this scene"
            document.blame((*path, "growth", k, "lesion"), problem, remedy)


def _check_seen(document: Document, book: Book, path: Path, id: str, whole: Change) -> None:
    if id in HOMES and HOMES[id] not in whole.groups:
        remedy = f"add {HOMES[id]} to the groups of this scene"
        document.blame(path, f"'{id}' is not shown here", remedy)
    elif id in whole.hide:
        name = next(part for part in reversed(path) if part in Change.model_fields)
        document.blame(path, f"'{id}' is hidden here", f"take it out of hide, or out of {name}")
    elif (is_tumor(id) or id in book.lesions) and id not in whole.lesions:
        document.blame(path, f"'{id}' is not shown here", "add it to the lesions of this scene")
