"""Whether the names in a document name something: ids, cue times, statements covered in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from viewer.core import anatomy, disease
from viewer.core.disease import DiseaseError
from viewer.core.mistakes import Path, choose
from viewer.core.yaml_lines import Document, Value

SCENE: Final = ("tours", "*", "steps", "*", "scene")
CHANGE: Final = ("tours", "*", "steps", "*", "cues", "*", "scene")
CASE: Final = ("tours", "*", "steps", "*", "cases", "*", "scene")
SCENES: Final = (SCENE, CHANGE, CASE)
#: where a name stands in a scene -> what it has to be the name of
SHOWN: Final[tuple[tuple[Path, tuple[str, ...]], ...]] = (
    (("highlight", "*"), ("structure", "region", "group", "lesion")),
    (("fade", "*"), ("structure", "region", "lesion")),
    (("hide", "*"), ("structure", "region", "lesion")),
    (("groups", "*"), ("group",)),
    (("lesions", "*"), ("lesion",)),
    (("growth", "*", "lesion"), ("lesion",)),
    (("fractures", "*", "id"), ("fracture",)),
    (("cells", "*", "route"), ("route",)),
    (("arrows", "*", "from"), ("structure", "lesion")),
    (("arrows", "*", "to"), ("structure", "lesion")),
    (("ruler",), ("body that can sink",)),
    (("camera", "fit", "*"), ("structure", "region", "group", "lesion")),
    (("cut", "level"), ("level",)),
    (("labels", "*"), ("structure", "lesion")),
)
#: where a name stands -> what it has to be the name of
NAMES: Final[tuple[tuple[Path, tuple[str, ...]], ...]] = (
    (("regions", "*", "members", "*"), ("structure",)),
    (("structures", "*", "region"), ("region",)),
    (("structures", "*", "sources", "*"), ("source",)),
    (("parts", "*", "found_at", "*"), ("part",)),
    (("parts", "*", "of", "*"), ("sideless structure", "region")),
    (("lesions", "*", "host"), ("bone",)),
    (("lesions", "*", "sources", "*"), ("source",)),
    (("fractures", "*", "level"), ("level",)),
    (("fractures", "*", "sources", "*"), ("source",)),
    *(
        (("disease", words, "*", "sources", "*"), ("source",))
        for words in ("types", "spreads", "fractures", "primaries")
    ),
    (("disease", "pressed", "root", "sources", "*"), ("source",)),
    (("disease", "pressed", "canal", "*", "sources", "*"), ("source",)),
    (("disease", "presets", "*", "tumors", "*"), ("lesion",)),
    (("groups", "*", "members", "*"), ("structure", "lesion")),
    (("topics", "*", "sources", "*"), ("source",)),
    (("topics", "*", "scales", "*"), ("scale",)),
    (("scales", "*", "example"), ("lesion",)),
    (("scales", "*", "sources", "*"), ("source",)),
    (("routes", "*", "points", "*", "level"), ("level",)),
    (("routes", "*", "sources", "*"), ("source",)),
    (("tours", "*", "steps", "*", "sources", "*"), ("source",)),
    (("tours", "*", "steps", "*", "topics", "*"), ("topic",)),
    (("tours", "*", "steps", "*", "tender"), ("level",)),
    (("tours", "*", "steps", "*", "areas", "*"), ("area",)),
    (("tours", "*", "steps", "*", "cases", "*", "areas", "*"), ("area",)),
    *(((*scene, *place), kinds) for scene in SCENES for place, kinds in SHOWN),
)
#: where ids stand that may be given only once
IDS: Final[tuple[Path, ...]] = (
    ("tours", "*", "steps", "*", "id"),
    ("tours", "*", "steps", "*", "cues", "*", "id"),
    ("tours", "*", "steps", "*", "cases", "*", "id"),
    *((*scene, "fractures", "*", "id") for scene in SCENES),
    *((*scene, "cells", "*", "route") for scene in SCENES),
)


def check(document: Document) -> None:
    """Blame every name that names nothing, every id given twice and every time out of order."""
    known = _known(document)
    for pattern, kinds in NAMES:
        if all(kind in known for kind in kinds):
            names = [name for kind in kinds for name in known[kind]]
            _check_names(document, pattern, " or ".join(kinds), names)
    for pattern in IDS:
        _check_once(document, pattern)
    _check_complete(document, "regions", anatomy.REGIONS)
    _check_complete(document, "structures", anatomy.worded())
    _check_groups(document)
    for scene in SCENES:
        _check_sunk(document, (*scene, "fractures"))
        _check_tumors(document, (*scene, "lesions"))
    _check_tumors(document, ("disease", "presets", "*", "tumors"))
    for path, step in _find(document.value, ("tours", "*", "steps", "*")):
        _check_times(document, path, step)
    for path, tour in _find(document.value, ("tours", "*")):
        _check_statements(document, path, tour)


def _known(document: Document) -> dict[str, list[str]]:
    """The names of each kind; a section that cannot be read is no reason to blame its users."""
    known = {
        "structure": [*anatomy.all_ids(), *anatomy.optional_ids()],
        "sideless structure": list(anatomy.worded()),
        "group": list(anatomy.GROUPS),
        "bone": list(anatomy.BONES),
        "level": list(anatomy.LEVELS),
        "body that can sink": list(disease.BREAKABLE),
        "region": list(anatomy.REGIONS),
    }
    for kind in ("part", "lesion", "fracture", "source", "topic", "scale", "area", "route"):
        for _, section in _find(document.value, (f"{kind}s",)):
            if isinstance(section, dict):
                known[kind] = list(section)
    return known


def _find(value: Value, pattern: Path, path: Path = ()) -> Iterator[tuple[Path, Value]]:
    """Everything at *pattern* ('*' stands for any key or item) with its path."""
    if not pattern:
        yield path, value
        return
    entries: Iterable[tuple[str | int, Value]] = ()
    if isinstance(value, dict):
        entries = value.items()
    elif isinstance(value, list):
        entries = enumerate(value)
    for key, item in entries:
        if pattern[0] in ("*", key):
            yield from _find(item, pattern[1:], (*path, key))


def _check_names(document: Document, pattern: Path, kind: str, names: list[str]) -> None:
    listed: set[tuple[Path, str]] = set()
    for path, name in _find(document.value, pattern):
        if not isinstance(name, str):
            continue
        if "lesion" in kind and disease.is_tumor(name):
            _check_made(document, path, disease.tumor, name)
        elif pattern[-2] == "labels" and "." in name:
            _check_part(document, path, name, names)
        elif kind == "fracture" and name not in names and "_" in name:
            _check_made(document, path, disease.fracture, name)
        elif name not in names:
            document.blame(path, f"'{name}' is not a known {kind}", choose(name, names))
        elif (path[:-1], name) in listed:
            document.blame(path, f"'{name}' is listed twice", "remove one of the two")
        elif isinstance(path[-1], int):
            listed.add((path[:-1], name))


def _check_part(document: Document, path: Path, name: str, names: list[str]) -> None:
    """Blame the label of a part, such as T8.pedicle_left, that is none."""
    whole, _, part = name.partition(".")
    known = [one for _, parts in _find(document.value, ("parts",)) for one in _keys(parts)]
    if whole not in names:
        document.blame(path, f"'{whole}' is not a known structure", choose(whole, names))
    elif anatomy.sideless(part) not in known:
        document.blame(path, f"'{part}' is not a known part", choose(part, known))


def _keys(value: Value) -> list[str]:
    return list(value) if isinstance(value, dict) else []


def _check_made(document: Document, path: Path, read: Callable[[str], object], name: str) -> None:
    """Blame the id of a tumor or a fracture on demand that no bone can have."""
    try:
        read(name)
    except DiseaseError as problem:
        said, _, remedy = str(problem).partition("; ")
        document.blame(path, said, remedy or "correct it")


def _check_once(document: Document, pattern: Path) -> None:
    """Ids are unique within their scene, or among all tours: a step is found by its id alone."""
    seen: dict[tuple[Path, str], Path] = {}
    depth = pattern.index("scene") + 1 if "scene" in pattern else 1
    for path, name in _find(document.value, pattern):
        if isinstance(name, str):
            first = seen.setdefault((path[:depth], name), path)
            if first != path:
                line = document.line(first)
                problem = f"the id '{name}' is taken, by line {line}"
                document.blame(path, problem, "give it an id of its own")


def _check_sunk(document: Document, pattern: Path) -> None:
    """A body sinks in one way, and not too many at once; ids given twice are blamed elsewhere."""
    for path, broken in _find(document.value, pattern):
        seen: dict[str, tuple[Path, Value]] = {}
        for place, one in _find(broken, ("*",), path):
            given = one if isinstance(one, dict) else {}
            id = given.get("id")
            level = str(given.get("level") or disease.level_of(str(id or "")))
            first, other = seen.setdefault(level, (place, id))
            if level and first != place and (id is None or id != other):
                problem = f"{level} sinks already, by line {document.line(first)}"
                document.blame(place, problem, "let it sink in one way")
        if isinstance(broken, list) and len(broken) > disease.MOST_FRACTURES:
            problem = f"more than {disease.MOST_FRACTURES} bodies sink at once"
            document.blame(path, problem, "let fewer sink")


def _check_tumors(document: Document, pattern: Path) -> None:
    """No tumor that is written in words stands twice in a list, nor too many of any."""
    for path, tumors in _find(document.value, pattern):
        if not isinstance(tumors, list):
            continue
        for k, tumor in enumerate(tumors):
            if isinstance(tumor, dict) and tumor in tumors[:k]:
                document.blame((*path, k), "this tumor is listed twice", "give it another seed")
        if len(tumors) > disease.MOST_TUMORS:
            problem = f"more than {disease.MOST_TUMORS} tumors at once"
            document.blame(path, problem, "show fewer")


def _check_complete(document: Document, section: str, names: Iterable[str]) -> None:
    for path, entries in _find(document.value, (section,)):
        if isinstance(entries, dict):
            known = list(names)
            for name in entries:
                if name not in known:
                    kind = section.removesuffix("s")
                    problem = f"'{name}' is not a known {kind}"
                    document.blame((*path, name), problem, choose(name, known))
            for name in known:
                if name not in entries and (*path, name) not in document.left_out:
                    document.blame((*path, name), "is missing", f"add '{name}:' to {section}")


def _check_groups(document: Document) -> None:
    """The list of structures shows each of them, and once."""
    homes: dict[str, Path] = {}
    for path, name in _find(document.value, ("groups", "*", "members", "*")):
        if isinstance(name, str):
            first = homes.setdefault(name, path)
            if first[:2] != path[:2]:
                problem = f"'{name}' is in the group '{first[1]}' as well"
                document.blame(path, problem, "leave it in one group")
    for path, groups in _find(document.value, ("groups",)):
        if isinstance(groups, dict):
            for name in anatomy.all_ids():
                if name not in homes:
                    document.blame(path, f"'{name}' is in no group", "add it to one's members")


def _check_times(document: Document, step_path: Path, step: Value) -> None:
    """Cues follow one another, all of a step by times of their own or none of them."""
    cues = [(path, cue) for path, cue in _find(step, ("cues", "*"), step_path)]
    timed = [isinstance(cue, dict) and ("start" in cue or "end" in cue) for _, cue in cues]
    last = 0.0
    for path, cue in cues:
        if not isinstance(cue, dict) or not any(timed):
            continue
        for name in ("start", "end"):
            if name not in cue:
                problem = "is missing, while other times of this step are given"
                document.blame((*path, name), problem, "add it, or remove all start and end")
        start, end = cue.get("start"), cue.get("end")
        if isinstance(start, int | float) and start < last:
            problem = f"starts at {start}, before the cue above it ends at {last}"
            document.blame((*path, "start"), problem, f"start at {last} or later")
        if isinstance(start, int | float) and isinstance(end, int | float):
            if end <= start:
                problem = f"ends at {end}, not after its start at {start}"
                document.blame((*path, "end"), problem, f"write an end after {start}")
            last = float(end)


def _check_statements(document: Document, tour_path: Path, tour: Value) -> None:
    """What a tour has to say is said, in its order."""
    statements: list[str] = []
    for _, entries in _find(tour, ("statements",)):
        statements = list(entries) if isinstance(entries, dict) else []
    covered: list[str] = []
    for path, name in _find(tour, ("steps", "*", "covers", "*"), tour_path):
        if not isinstance(name, str):
            continue
        if name not in statements:
            problem = f"'{name}' is not a statement of this tour"
            document.blame(path, problem, choose(name, statements))
        elif covered and statements.index(name) <= statements.index(covered[-1]):
            problem = f"'{name}' comes after '{covered[-1]}'"
            remedy = "cover each statement once, in the order of the tour's statements"
            document.blame(path, problem, remedy)
        else:
            covered.append(name)
    said = {name for _, name in _find(tour, ("steps", "*", "covers", "*"))}
    for name in statements:
        if name not in said:
            remedy = f"add {name} to the covers of the step that says it"
            document.blame((*tour_path, "statements", name), "no step says this", remedy)
