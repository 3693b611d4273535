"""Running the program from outside, as a reader would, and watching what it takes."""

import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

MIB = 1024 * 1024
PROGRAM = [sys.executable, "-m", "viewer"]

#: how Chromium is started: without a graphics card, and quiet
CHROMIUM: dict[str, Any] = {
    "executable_path": shutil.which("chromium") or shutil.which("chromium-headless-shell"),
    "args": ["--no-sandbox", "--disable-background-networking"],
}


@dataclass(frozen=True)
class Run:
    """What one run of a command took; memory is the highest sum over all its processes."""

    seconds: float
    mebibytes: float


def run(*arguments: str) -> Run:
    """Run a command of the program to its end; a command that fails stops the benchmark."""
    start = time.perf_counter()
    with subprocess.Popen([*PROGRAM, *arguments], stdout=subprocess.DEVNULL) as process:
        highest = 0.0
        while process.poll() is None:
            highest = max(highest, memory(process.pid))
            time.sleep(0.1)
    if process.returncode:
        raise SystemExit(f"{' '.join(arguments)} ended with {process.returncode}")
    return Run(time.perf_counter() - start, highest)


def memory(pid: int) -> float:
    """The resident memory of a process and its children, in MiB."""
    try:
        process = psutil.Process(pid)
        family = [process, *process.children(recursive=True)]
        return sum(member.memory_info().rss for member in family) / MIB
    except psutil.NoSuchProcess:
        return 0.0


def chromiums() -> list[psutil.Process]:
    """All processes of the browsers that were started from here."""
    family = psutil.Process().children(recursive=True)
    return [process for process in family if process.name().startswith("chrom")]


@contextmanager
def serving(atlas: Path | None = None) -> Iterator[tuple[str, int]]:
    """A server on a free port, of an atlas or the usual one: its address and its process id."""
    command = [sys.executable, "-u", *PROGRAM[1:], "serve", "--port", "0", "--no-open"]
    command += ["--atlas", str(atlas)] if atlas else []
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout
            for line in process.stdout:
                if address := re.search(r"http://\S+", line):
                    yield address[0], process.pid
                    return
            raise SystemExit("the server never said where it is")
        finally:
            process.terminate()
