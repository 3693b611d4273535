"""Writes docs/command-line.md from the program's own help: `make docs`."""

import io
import os
from contextlib import redirect_stdout, suppress
from pathlib import Path
from unittest.mock import patch

from viewer.cli import main

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
    told = io.StringIO()
    plain = patch.dict(os.environ, COLUMNS="88", NO_COLOR="1")
    with plain, redirect_stdout(told), suppress(SystemExit):
        main([*command.split(), "--help"])
    return told.getvalue()


if __name__ == "__main__":
    PAGE.write_text(page())
