"""Files that are written wholly or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from viewer.errors import ViewerError


def keep(path: Path, text: str) -> None:
    """Write a text file: all of it or, with a ViewerError, nothing."""
    try:
        if path.is_dir():
            raise ViewerError(f"{path}: is a folder; name a file")
        handle, name = tempfile.mkstemp(path.suffix, f".{path.name}.", path.parent)
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
            Path(name).chmod(0o644)
            Path(name).replace(path)
        finally:
            Path(name).unlink(missing_ok=True)
    except OSError as problem:
        raise ViewerError(f"{path}: cannot be written ({problem.strerror})") from problem
