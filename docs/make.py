"""Writes docs/command-line.md from the program's own help: `make docs`."""

import os
import subprocess
import sys
from pathlib import Path

COMMANDS = (
    "serve",
    "build",
    "check",
    "new tour",
    "list",
    "measure",
    "shot",
    "export captions",
    "export transcript",
    "export video",
    "narrate",
)
PAGE = Path(__file__).with_name("command-line.md")


def page() -> str:
    """The page as the program of today would have it."""
    parts = ["# Command line\n", "<!-- written by `make docs` -->\n"]
    for command in ("", *COMMANDS):
        parts += [f"## spine-viewer {command}".rstrip() + "\n", f"```\n{_help(command)}```\n"]
    return "\n".join(parts)


def _help(command: str) -> str:
    return subprocess.run(
        [sys.executable, "-m", "viewer", *command.split(), "--help"],
        env={**os.environ, "COLUMNS": "88", "NO_COLOR": "1"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    ).stdout


if __name__ == "__main__":
    PAGE.write_text(page())
