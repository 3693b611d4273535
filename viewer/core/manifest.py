"""annotations.yaml checked at the door: a typed Book, or every mistake with its line and remedy."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path as FilePath
from typing import Any, Final

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from viewer.core import references
from viewer.core.book import Book
from viewer.core.forms import FORMS
from viewer.core.mistakes import ManifestError, Mistake, Path, choose
from viewer.core.yaml_lines import Document, read

__all__ = ["ManifestError", "Mistake", "check", "load", "schema"]

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


def load(path: FilePath) -> Book:
    """The words of the file; ManifestError with every mistake where there is one."""
    book, mistakes = _examine(path)
    if book is None or mistakes:
        raise ManifestError(mistakes)
    return book


def check(path: FilePath) -> list[Mistake]:
    """Every mistake of the file, sorted by line; none means that it can be loaded."""
    return _examine(path)[1]


def schema() -> str:
    """The JSON Schema of annotations.yaml, for editors that complete and check while one types."""
    return json.dumps(_schema(), indent=2, ensure_ascii=False) + "\n"


def _examine(path: FilePath) -> tuple[Book | None, list[Mistake]]:
    document = read(path)
    book = None
    if document.value is not None or not document.mistakes:
        try:
            book = Book.model_validate(document.value)
        except ValidationError as error:
            for detail in error.errors(include_url=False):
                _blame_form(document, detail)
        references.check(document)
    return book, sorted(set(document.mistakes))


def _blame_form(document: Document, detail: ErrorDetails) -> None:
    loc: Path = tuple(key for key in detail["loc"] if key != "[key]")
    if any(loc[:end] in document.left_out for end in range(1, len(loc) + 1)):
        return
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
            further = place.get("additionalProperties")
            place = place.get("properties", {}).get(key) or (further or {})
