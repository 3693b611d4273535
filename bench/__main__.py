"""Measures the program on this machine and prints JSON; `--write` renews docs/benchmarks.md."""

import argparse
import json
import os
import platform
import sys
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from importlib.metadata import version
from pathlib import Path

from bench import Figure
from bench.crowd import crowd
from bench.disease import CUT, disease
from bench.draw import draw
from bench.likeness import likeness
from bench.page import growth, page
from bench.program import build, shot
from bench.tour import tour

SUBJECTS = {
    "build": build,
    "shot": shot,
    "draw": draw,
    "page": page,
    "growth": growth,
    "crowd": crowd,
    "tour": tour,
    "disease": disease,
    "likeness": likeness,
}
#: what is said above a table in which ways are compared
TABLES = {
    "The ways to draw, side by side": "The same meshes at 1000 x 700 in headless Chromium; `4x` and"
    " `16x`: so many triangles. The slow line delays files, not what comes over the websocket. The"
    " budget is the browser's.",
    CUT: "To and fro through the whole spine or one bone, at 1280 x 800. Where drawing is left out,"
    " the page believes in a graphics card that takes no time: what is left is all that the scripts"
    " do to slide or to turn, and the budget is that. Without a card, drawing takes both cores.",
    "Likeness of the vertebrae to those of scanned people": "Symmetric distance of the surfaces,"
    " once they lie on each other at the same size. The budget is that for the composite body; a"
    " label map is of another person, in voxels of 1 to 1.5 mm.",
}
PAGE = Path(__file__).parents[1] / "docs" / "benchmarks.md"


def main() -> None:
    """Measure what was asked for, all by default."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("subjects", nargs="*", metavar="|".join(SUBJECTS))
    parser.add_argument("--write", action="store_true", help=f"write docs/{PAGE.name}")
    options = parser.parse_args()
    if unknown := {*options.subjects} - {*SUBJECTS}:
        parser.error(f"there is no {', '.join(sorted(unknown))}")
    figures = []
    for subject in options.subjects or SUBJECTS:
        for figure in SUBJECTS[subject]():
            figures.append(figure)
            print(f"{figure.view:20} {figure.name}: {_value(figure)}", file=sys.stderr, flush=True)
    print(json.dumps({"machine": _machine(), "figures": [asdict(f) for f in figures]}, indent=1))
    if options.write:
        PAGE.write_text("\n".join(_page(figures)) + "\n")


def _machine() -> dict[str, str | int | None]:
    return {
        "date": f"{date.today():%Y-%m-%d}",
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "vtk": version("vtk"),
        "trame": version("trame"),
    }


def _page(figures: list[Figure]) -> Iterator[str]:
    machine = _machine()
    yield "# Benchmarks\n"
    yield (
        f"Measured by `make bench` on {machine['date']}: {machine['cores']} cores, no graphics"
        f" card, Python {machine['python']}, VTK {machine['vtk']}, trame {machine['trame']}.\n"
    )
    yield "| what | measured | budget | |"
    yield "|---|---:|---:|---|"
    yield from map(_row, [figure for figure in figures if not figure.view])
    for table, words in TABLES.items():
        yield from _compared([f for f in figures if f.view and f.table == table], table, words)


def _compared(figures: list[Figure], table: str, words: str) -> Iterator[str]:
    """A table of what was measured in several ways, a column each; nothing without figures."""
    views = list(dict.fromkeys(figure.view for figure in figures))
    if not views:
        return
    yield f"\n## {table}\n"
    yield f"{words}\n"
    yield f"| what | {' | '.join(views)} | budget | |"
    yield f"|---|{'---:|' * len(views)}---:|---|"
    for name in dict.fromkeys(figure.name for figure in figures):
        found = {figure.view: figure for figure in figures if figure.name == name}
        told = [f"{_value(found[view])}" if view in found else "" for view in views]
        first = next(iter(found.values()))
        yield f"| {name} | {' | '.join(told)} | {_budget(first)} | {_kept(first)} |"


def _row(figure: Figure) -> str:
    return f"| {figure.name} | {_value(figure)} | {_budget(figure)} | {_kept(figure)} |"


def _value(figure: Figure) -> str:
    value = f"{figure.value:.3g}" if figure.value < 1000 else f"{figure.value:.0f}"
    return f"{value} {figure.unit}"


def _budget(figure: Figure) -> str:
    if figure.budget is None:
        return ""
    return f"{'at least ' if figure.least else ''}{figure.budget:g} {figure.unit}"


def _kept(figure: Figure) -> str:
    return {None: "", True: "kept", False: "**over**"}[figure.kept]


if __name__ == "__main__":
    main()
