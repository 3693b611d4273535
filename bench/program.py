"""The command line: building the atlas and taking pictures."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench import Figure
from bench.processes import MIB, run


def build() -> Iterator[Figure]:
    """The whole atlas from its recipes."""
    with tempfile.TemporaryDirectory() as folder:
        took = run("build", "--out", folder)
        size = sum(file.stat().st_size for file in Path(folder).rglob("*") if file.is_file())
    yield Figure("build the whole atlas", took.seconds, "s", 180)
    yield Figure("memory while building it", took.mebibytes, "MiB", 1536)
    yield Figure("size of meshes/", size / MIB, "MiB", 16)


def shot() -> Iterator[Figure]:
    """Pictures without a browser."""
    with tempfile.TemporaryDirectory() as folder:
        out = str(Path(folder) / "shot.png")
        for size, budget in (("1920x1080", 6), ("3840x2160", 12)):
            took = run("shot", out, "--step", "compression-fracture", "--size", size)
            yield Figure(f"shot of a step, {size}", took.seconds, "s", budget)
            yield Figure(f"memory of that shot, {size}", took.mebibytes, "MiB")
