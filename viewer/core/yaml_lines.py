"""YAML 1.2 read as plain values that remember the line of every key and item."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path as FilePath
from typing import Final

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.nodes import Node, ScalarNode, SequenceNode
from ruamel.yaml.reader import ReaderError

from viewer.core.mistakes import Mistake, Path, dotted

Value = None | bool | int | float | str | list["Value"] | dict[str, "Value"]

LARGEST: Final = 2 * 1024 * 1024
DEEPEST: Final = 40
TAG: Final = "tag:yaml.org,2002:"
#: plain YAML means text, numbers, yes and no, nothing; a date is text here
KNOWN_TAGS: Final = {TAG + kind for kind in ("str", "int", "float", "bool", "null", "timestamp")}
KNOWN_TAGS_OF_SETS: Final = {TAG + "map", TAG + "seq"}


@dataclass
class Document:
    """The values of a file, the line of each, and what the file itself has wrong."""

    file: str
    value: Value = None
    lines: dict[Path, int] = field(default_factory=dict)
    mistakes: list[Mistake] = field(default_factory=list)
    left_out: set[Path] = field(default_factory=set)

    def line(self, path: Path) -> int:
        """The line of the value, or of what it belongs to where it is missing."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)

    def blame(self, path: Path, problem: str, remedy: str, line: int | None = None) -> None:
        """Note a mistake at *path*."""
        found = self.line(path) if line is None else line
        self.mistakes.append(Mistake(found, dotted(path), problem, remedy, self.file))


def read(path: FilePath) -> Document:
    """The file as a Document; every way in which it cannot be read is one of its mistakes."""
    document = Document(str(path))
    text = _text(path, document)
    node = _compose(text, document) if text is not None else None
    if node is not None:
        document.lines[()] = node.start_mark.line + 1
        document.value = _Walk(document).value(node, ())
    return document


def _text(path: FilePath, document: Document) -> str | None:
    try:
        with path.open("rb") as stream:
            data = stream.read(LARGEST + 1)
    except IsADirectoryError:
        document.blame((), "is a folder", "name the YAML file in it", 1)
    except FileNotFoundError:
        document.blame((), "is not there", "check its name and place", 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        document.blame((), f"cannot be read ({reason})", "check its name and permissions", 1)
    else:
        if len(data) > LARGEST:
            limit = f"{LARGEST // 1024 // 1024} MiB"
            document.blame((), f"is larger than {limit}", "split it or name another file", 1)
            return None
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            document.blame((), "is not UTF-8 text", "save it with the encoding UTF-8", line)
            return None
        if text.strip():
            return text
        document.blame((), "is empty", "write the words into it, from 'version: 1' on", 1)
    return None


def _compose(text: str, document: Document) -> Node | None:
    """The tree of YAML nodes; None where the text is not YAML."""
    try:
        node = _tree(text)
    except RecursionError:
        document.blame((), "is nested too deeply", f"use at most {DEEPEST} levels", 1)
    except ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        document.blame((), "has a character that YAML does not allow", "remove it", line)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        problem = " ".join((error.problem or error.context or "it cannot be read").split())
        if r"'\t'" in problem:
            indented = {n for n, row in enumerate(text.split("\n"), 1) if re.match(r" *\t", row)}
            for number in indented | {line}:
                document.blame((), "has a tab where spaces belong", "use spaces", number)
        else:
            remedy = "check quotes, brackets, colons and indentation here and just above"
            document.blame((), f"is not YAML: {problem}", remedy, line)
    except Exception as error:  # ruamel answers some broken escapes with plain Python errors
        problem = " ".join(str(error).split())[:80]
        document.blame((), f"is not YAML: {problem}", "check the newest lines of the file", 1)
    else:
        if node is None:
            document.blame((), "is empty", "write the words into it, from 'version: 1' on", 1)
        return node
    return None


@lru_cache(maxsize=8)
def _tree(text: str) -> Node | None:
    """The nodes of a text; kept, since with one file that has changed the others are read anew."""
    node: Node | None = YAML(typ="safe", pure=True).compose(text)
    return node


class _Walk:
    """Turns nodes into plain values, noting lines; what is not plain is left out and blamed."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.seen: set[int] = set()

    def value(self, node: Node, path: Path) -> Value:
        if isinstance(node, ScalarNode):
            return _scalar(str(node.tag), str(node.value))
        if isinstance(node, SequenceNode):
            return [
                self.value(item, (*path, place))
                for place, item in enumerate(node.value)
                if self.welcome(item, (*path, place), item.start_mark.line + 1)
            ]
        values: dict[str, Value] = {}
        for key, item in node.value:
            name = str(key.value) if isinstance(key, ScalarNode) else "?"
            line = key.start_mark.line + 1
            if not isinstance(key, ScalarNode):
                self.document.blame(path, "has a list as a key", "use a word as the key", line)
            elif name in values:
                first = self.document.lines[*path, name]
                remedy = "keep one of the two"
                problem = f"is there twice, first on line {first}"
                self.document.blame((*path, name), problem, remedy, line)
            elif self.welcome(item, (*path, name), line):
                values[name] = self.value(item, (*path, name))
        return values

    def welcome(self, node: Node, path: Path, line: int) -> bool:
        """Whether the node is plain YAML; aliases and tags could make a small file huge or odd."""
        if id(node) in self.seen:  # its own line is the one that the alias stands for
            self.document.blame(path, "is an alias (*)", "write the value out in full")
            self.document.left_out.add(path)
            return False
        self.document.lines[path] = line
        known = KNOWN_TAGS if isinstance(node, ScalarNode) else KNOWN_TAGS_OF_SETS
        if node.tag not in known:
            self.document.blame(path, f"has the tag {node.tag}", "remove the tag")
        elif len(path) > DEEPEST:
            self.document.blame(path, "is nested too deeply", f"use at most {DEEPEST} levels")
        else:
            self.seen.add(id(node))
            return True
        self.document.left_out.add(path)
        return False


def _scalar(tag: str, text: str) -> Value:
    kind = tag.removeprefix(TAG)
    try:
        if kind == "null":
            return None
        if kind == "bool":
            return text.lower() in ("true", "yes", "on")
        if kind == "int":
            plain = text.replace("_", "")
            return int(plain, 0) if re.match(r"[-+]?0[xo]", plain) else int(plain)
        if kind == "float":
            return float(re.sub(r"\.(inf|nan)$", r"\1", text.replace("_", ""), flags=re.I))
    except ValueError:
        return text
    return text
