"""The atlas that is being shown, with the newest good words when they are watched."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from viewer.core import manifest
from viewer.core.atlas import Atlas, Workshop
from viewer.core.state import ViewState
from viewer.errors import ViewerError
from viewer.ui.telling import SOUNDS, Telling

T = TypeVar("T")


class Library:
    """Holds one atlas; tells its readers when the words have changed or have mistakes."""

    def __init__(self, atlas: Atlas, annotations: Path) -> None:
        self.atlas = atlas
        #: what is wrong with the file as it is now; the atlas keeps the last good words
        self.mistakes: tuple[str, ...] = ()
        self.readers: set[Callable[[], None]] = set()
        self._file = annotations
        self._bench = ThreadPoolExecutor(1, thread_name_prefix="workshop")
        self._tellings: dict[str, tuple[Atlas, Telling]] = {}

    async def prepared(self, state: ViewState) -> None:
        """Make the tumors on demand that a state shows; raises DiseaseError."""
        for id in state.lesions:
            if not self.atlas.is_built(id):
                await self._at_work(partial(_mesh, id))

    async def made(self, id: str) -> bytes | None:
        """A tumor or a fracture on demand as binary glTF; None where nobody can make it."""
        atlas = self.atlas
        known = id in atlas.structures or id in atlas.fractures
        if atlas.workshop is None or not known or atlas.is_built(id):
            return None
        return await self._at_work(lambda workshop: workshop.packed(atlas, id))

    async def _at_work(self, work: Callable[[Workshop], T]) -> T:
        """What *work* makes, one after another, beside the loop."""
        workshop = self.atlas.workshop
        if workshop is None:
            raise ViewerError("there is no workshop")
        return await asyncio.get_running_loop().run_in_executor(self._bench, work, workshop)

    def close(self) -> None:
        """Let go of the thread in which things are made."""
        self._bench.shutdown(cancel_futures=True)

    def telling(self, tour: str) -> Telling:
        """The tour as it is told in today's words; its narration lies beside them."""
        atlas, telling = self._tellings.get(tour, (None, None))
        if telling is None or atlas is not self.atlas:
            telling = Telling(self.atlas, tour, self._file.parent / "narration")
            self._tellings[tour] = self.atlas, telling
        return telling

    def sound(self, tour: str, name: str) -> Path | None:
        """A sound file of a tour's narration, if there is one of that name."""
        folder = self.telling(tour).sound if tour in self.atlas.book.tours else None
        return folder / name if folder and name in SOUNDS else None

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


def _mesh(id: str, workshop: Workshop) -> Path:
    return workshop.file(id)
