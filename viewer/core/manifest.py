"""annotations.yaml checked at the door: a typed Book, or every mistake with its line and remedy."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path as FilePath
from typing import Any, Final

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from viewer.core import languages, references, scenes
from viewer.core.book import Book
from viewer.core.diseased import typical
from viewer.core.forms import FORMS
from viewer.core.mistakes import ManifestError, Mistake, Path, choose
from viewer.core.yaml_lines import Document, Value, read
from viewer.errors import did_you_mean

__all__ = ["ManifestError", "Mistake", "check", "load", "load_all", "read_all", "schema", "usable"]

#: what pydantic expects -> how a person would say it
EXPECTED: Final = {
    "string_type": "text",
    "float_type": "a number",
    "int_type": "a whole number",
    "bool_type": "true or false",
    "tuple_type": "a list",
    "mapping_type": "keys and values",
    "dict_type": "keys and values",
    "model_type": "keys and values",
    "model_attributes_type": "keys and values",
}
HOW: Final = {
    "text": "write text, in quotes if it looks like a number",
    "a number": "write a number such as 0.85, without quotes",
    "a whole number": "write a whole number such as 1, without quotes",
    "true or false": "write true or false",
    "a list": "write a list, such as [T8, T9]",
    "keys and values": "write 'key: value' lines, indented below it",
}


@dataclass(frozen=True)
class Edition:
    """The words in one language as they were read: typed where they can be, and where each is."""

    document: Document
    value: Value
    book: Book | None
    #: what makes the words unusable, and what is only not translated
    mistakes: tuple[Mistake, ...]
    untranslated: tuple[Mistake, ...] = ()

    def line(self, path: Path) -> int:
        """The line of what the first language has at *path*."""
        return self.document.line(self.place(path))

    def place(self, path: Path) -> Path:
        """Where this language has what the first one has at *path*."""
        return path if self.value is self.document.value else languages.path_in(self.value, path)


def load(path: FilePath, language: str = "") -> Book:
    """The words of the file, in another language of the folder beside it if one is named.

    ManifestError with every mistake where there is one.
    """
    first = _first(path)
    if not _named(first, language):
        return _usable(first)
    others = languages.files(path)
    if language not in others:
        names = [_usable(first).language, *others]
        remedy = did_you_mean(language, names).removeprefix("; ") or f"use {', '.join(names)}"
        raise ManifestError([Mistake(1, "", f"has no words in '{language}'", remedy, str(path))])
    _usable(first)
    return _usable(_other(first, others[language]))


def load_all(path: FilePath) -> dict[str, Book]:
    """The words in every language that there is, that of the file itself first."""
    return usable(read_all(path))


def usable(editions: Iterable[Edition]) -> dict[str, Book]:
    """The books of editions by language; ManifestError where one of them cannot be used."""
    books = map(_usable, editions)
    return {book.language: book for book in books}


def read_all(path: FilePath) -> tuple[Edition, ...]:
    """The words in every language, whatever their mistakes; the first one has to be right first."""
    first = _first(path)
    if first.book is None or first.mistakes:
        return (first,)
    return (first, *(_other(first, file) for file in languages.files(path).values()))


def check(path: FilePath) -> list[Mistake]:
    """Every mistake that makes the words unusable, by file and line."""
    return [mistake for edition in read_all(path) for mistake in edition.mistakes]


def schema() -> str:
    """The JSON Schema of annotations.yaml, for editors that complete and check while one types."""
    return json.dumps(_schema(), indent=2, ensure_ascii=False) + "\n"


def _usable(edition: Edition) -> Book:
    if edition.book is None or edition.mistakes:
        raise ManifestError(edition.mistakes)
    return edition.book


def _named(first: Edition, language: str) -> bool:
    """Whether it is another language than the first that is named."""
    return bool(language) and (first.book is None or language != first.book.language)


def _first(path: FilePath) -> Edition:
    document = read(path)
    book = None
    if document.value is not None or not document.mistakes:
        book = _typed(document, document.value, lambda path: path)
        references.check(document)
    if book is not None and not document.mistakes:
        scenes.check(document, book)
    return Edition(document, document.value, book, tuple(sorted(set(document.mistakes))))


def _other(first: Edition, path: FilePath) -> Edition:
    document = read(path)
    if document.value is None:
        return Edition(document, None, None, tuple(sorted(set(document.mistakes))))
    value, untranslated = languages.translated(first.document, document)
    book = _typed(document, value, lambda path: languages.path_in(value, path))
    return Edition(
        document, value, book, tuple(sorted(set(document.mistakes))), tuple(sorted(untranslated))
    )


def _typed(document: Document, value: Value, place: Callable[[Path], Path]) -> Book | None:
    """The value as a Book; where it is none, what is wrong is blamed at its place."""
    try:
        return Book.model_validate(value, context=typical(value))
    except ValidationError as error:
        for detail in error.errors(include_url=False):
            _blame_form(document, detail, place)
    return None


def _blame_form(document: Document, detail: ErrorDetails, place: Callable[[Path], Path]) -> None:
    loc = place(tuple(key for key in detail["loc"] if key != "[key]"))
    if any(loc[:end] in document.left_out for end in range(1, len(loc) + 1)):
        return
    if detail["type"] == "too_short" and len(detail["input"]) >= detail["ctx"]["min_length"]:
        return  # what it has is blamed for itself
    document.blame(loc, *_say(detail, loc))


def _say(detail: ErrorDetails, loc: Path) -> tuple[str, str]:
    """What is wrong and what to do, in a person's words."""
    kind, found, context = detail["type"], detail["input"], detail.get("ctx", {})
    name = loc[-1] if loc else "the file"
    if kind == "words":
        return context["problem"], context["remedy"]
    if kind == "missing":
        return "is missing", f"add '{name}:' here"
    if kind == "extra_forbidden":
        return "is an unknown key", choose(name, _keys_at(loc[:-1]))
    if kind == "literal_error":
        options = re.findall(r"'([^']+)'|(\d+)", context["expected"])
        names = [word or number for word, number in options]
        if len(names) == 1:
            return f"{_show(found)} is not {names[0]}", f"write {names[0]}"
        return f"{_show(found)} is not one of {', '.join(names)}", choose(found, names)
    if kind == "string_pattern_mismatch":
        remedy = FORMS.get(context["pattern"], "write it as in the other entries")
        return f"{_show(found)} has the wrong form", remedy
    if kind in ("string_too_short", "too_short"):
        return "is empty", "write something, or remove the whole entry"
    for bound, word in (("ge", "below"), ("gt", "below"), ("le", "above"), ("lt", "above")):
        if bound in context:
            limit = _show(context[bound])
            most = "at least" if word == "below" else "at most"
            return f"{_show(found)} is {word} {limit}", f"write {most} {limit}"
    expected = EXPECTED.get(kind)
    if expected is None:
        return f"{_show(found)} cannot be used ({detail['msg']})", "write it as in other entries"
    if found is None:
        return "is empty", HOW[expected]
    return f"{_show(found)} is not {expected}", HOW[expected]


def _show(value: object) -> str:
    """The value as a reader recognises it, cut short."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return "a block of keys"
    if isinstance(value, list | tuple):
        return "a list"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    text = str(value) if isinstance(value, int | float) else f"'{value}'"
    return text if len(text) <= 60 else f"{text[:56]}...'"


@cache
def _schema() -> dict[str, Any]:
    return Book.model_json_schema()


def _keys_at(path: Path) -> Iterator[str]:
    """The keys that may stand at *path*."""
    definitions = _schema()["$defs"]
    place = _schema()
    for key in (*path, None):
        for option in place.get("anyOf", ()):
            place = option if option.get("type") != "null" else place
        if "$ref" in place:
            place = definitions[place["$ref"].rpartition("/")[2]]
        if key is None:
            yield from place.get("properties", ())
        elif isinstance(key, int):
            place = place.get("items", {})
        else:
            kinds = place.get("patternProperties", {}).values()
            further: Any = place.get("additionalProperties") or next(iter(kinds), {})
            place = place.get("properties", {}).get(key) or further
