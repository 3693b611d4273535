"""Measures the program on this machine and prints JSON; `--write` renews docs/benchmarks.md."""

import argparse
import json
import os
import platform
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from importlib.metadata import version
from pathlib import Path

from bench import Figure
from bench.disease import disease
from bench.draw import draw
from bench.page import page
from bench.program import build, shot
from bench.tour import tour

SUBJECTS = {
    "build": build,
    "shot": shot,
    "draw": draw,
    "page": page,
    "tour": tour,
    "disease": disease,
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
    figures = [f for subject in options.subjects or SUBJECTS for f in SUBJECTS[subject]()]
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
    yield from map(_row, figures)


def _row(figure: Figure) -> str:
    value = f"{figure.value:.3g}" if figure.value < 1000 else f"{figure.value:.0f}"
    budget = "" if figure.budget is None else f"{figure.budget:g} {figure.unit}"
    kept = "" if figure.budget is None else "kept" if figure.value <= figure.budget else "**over**"
    return f"| {figure.name} | {value} {figure.unit} | {budget} | {kept} |"


if __name__ == "__main__":
    main()
