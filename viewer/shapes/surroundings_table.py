"""The sizes and places of what surrounds the column, read from surroundings.csv."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

TABLE = Path(__file__).with_name("surroundings.csv")


def number(measure: str) -> float:
    """A single value."""
    ((value,),) = rows(measure)
    return value


def rows(measure: str) -> tuple[tuple[float, ...], ...]:
    """Rows of values, as of a path or of several sizes."""
    return tuple(tuple(map(float, row.split())) for row in _values()[measure].split(";"))


def at(measure: str) -> dict[str, tuple[float, ...]]:
    """Values at some levels, or of some regions or numbers."""
    found = (row.split() for row in _values()[measure].split(";"))
    return {key: tuple(map(float, values)) for key, *values in found}


@cache
def _values() -> dict[str, str]:
    with TABLE.open(newline="", encoding="utf-8") as file:
        lines = (line for line in file if not line.startswith("#"))
        return {row["measure"]: row["values"] for row in csv.DictReader(lines)}
