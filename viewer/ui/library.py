"""The atlas that is being shown, with the newest good words when they are watched."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from viewer.core import manifest
from viewer.core.atlas import Atlas
from viewer.errors import ViewerError


class Library:
    """Holds one atlas; tells its readers when the words have changed or have mistakes."""

    def __init__(self, atlas: Atlas, annotations: Path) -> None:
        self.atlas = atlas
        #: what is wrong with the file as it is now; the atlas keeps the last good words
        self.mistakes: tuple[str, ...] = ()
        self.readers: set[Callable[[], None]] = set()
        self._file = annotations

    async def watch(self, every: float = 0.5) -> None:
        """Read the words again whenever their file changes, for as long as this is awaited."""
        seen = self._stamp()
        while True:
            await asyncio.sleep(every)
            stamp = self._stamp()
            if stamp == seen:
                continue
            seen = stamp
            mistakes = await asyncio.to_thread(self._read)
            self.mistakes = mistakes
            for told in list(self.readers):
                told()

    def _read(self) -> tuple[str, ...]:
        mistakes = tuple(str(mistake) for mistake in manifest.check(self._file))
        if mistakes:
            return mistakes
        try:
            self.atlas = replace(self.atlas, book=manifest.load(self._file))
        except ViewerError as problem:  # changed again between the two readings
            return tuple(str(problem).splitlines())
        return ()

    def _stamp(self) -> tuple[int, int]:
        try:
            stat = self._file.stat()
        except OSError:
            return (0, 0)
        return (stat.st_mtime_ns, stat.st_size)
