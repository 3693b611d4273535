"""What is wrong in a file that a person wrote: where it is, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from viewer.errors import ViewerError, did_you_mean

#: longer lists of names help nobody
MOST_NAMES_SHOWN = 12

Path = tuple[str | int, ...]


@dataclass(frozen=True, order=True)
class Mistake:
    """One mistake; as text it reads FILE:LINE: path: what is wrong; remedy."""

    line: int
    path: str
    problem: str
    remedy: str
    file: str = ""

    def __str__(self) -> str:
        place = f"{self.path}: " if self.path else ""
        text = f"{self.file}:{self.line}: {place}{self.problem}; {self.remedy}"
        return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)


class ManifestError(ViewerError):
    """The words cannot be used; *mistakes* names every reason, in the order of the file."""

    def __init__(self, mistakes: Iterable[Mistake]) -> None:
        self.mistakes = tuple(mistakes)
        super().__init__("\n".join(str(mistake) for mistake in self.mistakes))


def dotted(path: Path) -> str:
    """The path as a reader writes it: tours.metastasis.steps.3.title."""
    return ".".join(str(key) for key in path)


def choose(wrong: object, names: Iterable[str]) -> str:
    """The remedy for a name that is none of *names*."""
    known = list(names)
    near = did_you_mean(str(wrong)[:80], known)
    if near:
        return near.removeprefix("; ")
    if not known:
        return "remove it"
    alike = [name for name in known if name[:1] == str(wrong)[:1]] or known
    more = ", ..." if len(alike) > MOST_NAMES_SHOWN else ""
    return f"use one of {', '.join(alike[:MOST_NAMES_SHOWN])}{more}"
