"""Measures and prints a table; `--write` puts it into docs/benchmarks.md too."""

import argparse
import os
import platform
from collections.abc import Iterator
from datetime import date
from importlib.metadata import version
from pathlib import Path

from bench import Figure
from bench.page import page
from bench.program import build, shot

SUBJECTS = {"build": build, "shot": shot, "page": page}
PAGE = Path(__file__).parents[1] / "docs" / "benchmarks.md"


def main() -> None:
    """Measure what was asked for, all by default."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("subjects", nargs="*", metavar="|".join(SUBJECTS))
    parser.add_argument("--write", action="store_true", help=f"write docs/{PAGE.name}")
    options = parser.parse_args()
    if unknown := {*options.subjects} - {*SUBJECTS}:
        parser.error(f"there is no {', '.join(sorted(unknown))}")
    lines = []
    for line in _table(options.subjects or list(SUBJECTS)):
        print(line, flush=True)
        lines.append(line)
    if options.write:
        PAGE.write_text("\n".join(["# Benchmarks\n", *lines, ""]))


def _table(subjects: list[str]) -> Iterator[str]:
    yield (
        f"Measured by `make bench` on {date.today():%Y-%m-%d}: {os.cpu_count()} cores, no graphics"
        f" card, Python {platform.python_version()}, VTK {version('vtk')},"
        f" trame {version('trame')}.\n"
    )
    yield "| what | measured | budget | |"
    yield "|---|---:|---:|---|"
    for subject in subjects:
        yield from map(_row, SUBJECTS[subject]())


def _row(figure: Figure) -> str:
    value = f"{figure.value:.3g}" if figure.value < 1000 else f"{figure.value:.0f}"
    budget = "" if figure.budget is None else f"{figure.budget:g} {figure.unit}"
    kept = "" if figure.budget is None else "kept" if figure.value <= figure.budget else "**over**"
    return f"| {figure.name} | {value} {figure.unit} | {budget} | {kept} |"


if __name__ == "__main__":
    main()
