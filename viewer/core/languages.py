"""Other languages: the same words under the same keys, one file a language beside the first.

`words/es.yaml` beside `annotations.yaml` holds Spanish. What has an id in a list there is keyed by
that id here. A line that is missing is shown in the first language, with its name before it.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path as FilePath
from typing import Final

from viewer.core.mistakes import Mistake, Path, dotted
from viewer.core.yaml_lines import Document, Value
from viewer.errors import did_you_mean

FOLDER: Final = "words"
#: section -> keys in it whose values are the same in every language; "" stands for the top
KEPT: Final = {
    "": frozenset({"version", "language", "sources", "palette", "routes"}),
    "regions": frozenset({"latin", "ids", "members"}),
    "structures": frozenset({"latin", "ids", "region", "sources"}),
    "parts": frozenset({"latin", "ids", "found_at", "of"}),
    "lesions": frozenset({"latin", "host", "tissue", "type", "sources"}),
    "fractures": frozenset({"level", "kind", "sources"}),
    "disease": frozenset({"latin", "latin_beside", "type", "tumors", "sources"}),
    "groups": frozenset({"members"}),
    "topics": frozenset({"sources", "scales"}),
    "scales": frozenset({"example", "sources"}),
    "card": frozenset({"number"}),
    "tours": frozenset(
        {"id", "statements", "covers", "sources", "topics", "tender", "areas", "scene"}
    ),
}
#: section -> what a language may have of its own or do without
OWN: Final = {"structures": frozenset({"synonyms"}), "glossary": frozenset({"say"})}
#: times are those of the first language's words
TIMES: Final = frozenset({"start", "end"})


def files(annotations: FilePath) -> dict[str, FilePath]:
    """The files of the other languages by their codes."""
    return {path.stem: path for path in sorted((annotations.parent / FOLDER).glob("*.yaml"))}


def translated(first: Document, other: Document) -> tuple[Value, list[Mistake]]:
    """The values of *first* in the words of *other*, and what is not translated.

    What *other* has wrong is blamed there: keys that translate nothing, lists where text belongs.
    """
    language = FilePath(other.file).stem
    merge = _Merge(other, _text(first.value, "language"))
    value = merge.value(first.value, other.value, ())
    if isinstance(value, dict):
        value["language"] = language
    if _text(other.value, "language") != language:
        problem = f"does not say that its language is '{language}'"
        other.blame(("language",), problem, f"write 'language: {language}', or rename the file")
    return value, merge.untranslated


def path_in(value: Value, path: Path) -> Path:
    """Where a language's file has what the first one has at *path*: by ids instead of places."""
    found: list[str | int] = []
    for key in path:
        if isinstance(value, list) and isinstance(key, int) and key < len(value):
            value = value[key]
            name = value.get("id") if isinstance(value, dict) else None
            found.append(name if isinstance(name, str) else key)
        else:
            value = value.get(str(key)) if isinstance(value, dict) else None
            found.append(key)
    return tuple(found)


def _meant(key: str, told: Iterable[str], known: Iterable[str]) -> str:
    """The remedy for a key that translates nothing: the one that is missing, or none."""
    missing = [name for name in told if name not in known]
    return did_you_mean(key, missing).removeprefix("; ") or "remove it"


def _text(value: Value, key: str) -> str:
    found = value.get(key) if isinstance(value, dict) else None
    return found if isinstance(found, str) else ""


class _Merge:
    """Walks the first language's values beside another's."""

    def __init__(self, other: Document, first: str) -> None:
        self.other = other
        self.mark = f"[{first}] "
        self.untranslated: list[Mistake] = []

    def value(self, value: Value, words: Value, path: Path) -> Value:
        if isinstance(value, dict):
            return self._keys(value, words, path)
        if isinstance(value, list) and any(isinstance(item, dict) for item in value):
            return self._entries(value, words, path)
        if isinstance(value, list):
            if isinstance(words, list) and all(isinstance(word, str) for word in words):
                return words
            self._miss(value, words, path, "a list of texts")
            return [self.mark + str(item) for item in value]
        if not isinstance(value, str):
            return value
        if isinstance(words, str) and words.strip():
            return words
        self._miss(value, words, path, "text")
        return self.mark + value

    def _keys(self, value: dict[str, Value], words: Value, path: Path) -> dict[str, Value]:
        known = words if isinstance(words, dict) else {}
        section = str(path[0]) if path else ""
        kept, own = KEPT.get(section, frozenset()), OWN.get(section, frozenset())
        if words is not None and not isinstance(words, dict):
            self.other.blame(path, "is not keys and values", "write 'key: value' lines below it")
        told = [key for key in value if key not in kept and key not in TIMES]
        for key in known:
            if key not in (*told, *own) and not (path == () and key == "language"):
                problem = "is the same in every language" if key in kept else "translates nothing"
                remedy = "remove it" if key in kept else _meant(key, told, known)
                self.other.blame((*path, key), problem, remedy)
        merged: dict[str, Value] = {}
        for key, item in value.items():
            if key in kept:
                merged[key] = item
            elif key in own and key in known:
                merged[key] = known[key]
            elif key not in own and key not in TIMES:
                merged[key] = self.value(item, known.get(key), (*path, key))
        return merged

    def _entries(self, value: list[Value], words: Value, path: Path) -> list[Value]:
        known = words if isinstance(words, dict) else {}
        ids = [_text(item, "id") for item in value]
        for key in known:
            if key not in ids:
                self.other.blame((*path, key), "translates nothing", _meant(key, ids, known))
        return [
            self.value(item, known.get(id), (*path, id))
            for item, id in zip(value, ids, strict=True)
        ]

    def _miss(self, value: Value, words: Value, path: Path, form: str) -> None:
        if words not in (None, ""):
            self.other.blame(path, f"is not {form}", f"write {form}")
            return
        english = " ".join(map(str, value)) if isinstance(value, list) else str(value)
        shown = english if len(english) <= 60 else f"{english[:57]}..."
        self.untranslated.append(
            Mistake(
                self.other.line(path),
                dotted(path),
                "is not translated",
                f"add '{path[-1]}:' for '{shown}'",
                self.other.file,
            )
        )
