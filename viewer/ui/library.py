"""The atlas that is being shown, with the newest good words when they are watched."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from viewer.core import languages, manifest
from viewer.core.atlas import Atlas, Workshop
from viewer.core.manifest import ManifestError
from viewer.core.state import Track, ViewState
from viewer.errors import ViewerError
from viewer.story.proof import proof_of
from viewer.ui.telling import Telling

T = TypeVar("T")


class Library:
    """Holds one atlas, in every language; tells its readers when the words have changed."""

    def __init__(self, atlas: Atlas, annotations: Path) -> None:
        #: in the first language of the words
        self.atlas = atlas
        #: what is wrong with the files as they are now; the atlas keeps the last usable words
        self.mistakes: tuple[str, ...] = ()
        self.readers: set[Callable[[], None]] = set()
        self._file = annotations
        self._bench = ThreadPoolExecutor(1, thread_name_prefix="workshop")
        self._books = {**manifest.load_all(annotations), atlas.book.language: atlas.book}
        self._atlases: dict[str, tuple[Atlas, Atlas]] = {}
        self._tellings: dict[tuple[str, str, Track], tuple[Atlas, Telling]] = {}

    @property
    def languages(self) -> dict[str, str]:
        """What each language is called in itself, by its code, the first language first."""
        return {code: book.language_name for code, book in self._books.items()}

    def atlas_in(self, language: str) -> Atlas:
        """The atlas with its words in a language; without them, in the first one."""
        if language not in self._books or language == self.atlas.book.language:
            return self.atlas
        first, atlas = self._atlases.get(language, (None, None))
        if atlas is None or first is not self.atlas:
            atlas = replace(self.atlas, book=self._books[language])
            self._atlases[language] = self.atlas, atlas
        return atlas

    async def prepared(self, state: ViewState) -> None:
        """Make the tumors on demand that a state shows, and measure its fractures; DiseaseError."""
        for id in state.lesions:
            if not self.atlas.is_built(id):
                await self._at_work(partial(_mesh, id))
        atlas = self.atlas
        if atlas.workshop:
            for collapse in state.collapses:
                await self._at_work(partial(_measured, atlas, collapse.fracture))

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

    def telling(self, tour: str, language: str, track: Track) -> Telling:
        """The tour as it is told in today's words; its narration lies beside them."""
        wanted = self.atlas_in(language)
        atlas, telling = self._tellings.get((tour, language, track), (None, None))
        if telling is None or atlas is not wanted:
            telling = Telling(wanted, tour, track, self._file.parent / "narration")
            self._tellings[tour, language, track] = wanted, telling
        return telling

    def told(self, tour: str, language: str, track: str) -> Telling | None:
        """The same for names that anybody may have written; None where there is no such thing."""
        known = tour in self.atlas.book.tours and language in self._books and track in [*Track]
        return self.telling(tour, language, Track(track)) if known else None

    async def watch(self, every: float = 0.5) -> None:
        """Read the words again whenever their files change, for as long as this is awaited."""
        seen = self._stamp()
        while True:
            await asyncio.sleep(every)
            stamp = self._stamp()
            if stamp == seen:
                continue
            seen = stamp
            self.mistakes = await asyncio.to_thread(self._read)
            for told in list(self.readers):
                told()

    def _read(self) -> tuple[str, ...]:
        """Take the words if they can be used; what is wrong with them either way."""
        editions = manifest.read_all(self._file)
        try:
            books = manifest.usable(editions)
        except ManifestError as problem:
            return tuple(map(str, problem.mistakes))
        self._books = books
        self.atlas = replace(self.atlas, book=next(iter(books.values())))
        voices = self._file.parent / "narration"
        return tuple(map(str, proof_of(editions, voices, self.atlas)))

    def _stamp(self) -> tuple[tuple[int, int], ...]:
        files = (self._file, *languages.files(self._file).values())
        return tuple(map(_stamp, files))


def _stamp(file: Path) -> tuple[int, int]:
    try:
        stat = file.stat()
    except OSError:
        return (0, 0)
    return (stat.st_mtime_ns, stat.st_size)


def _measured(atlas: Atlas, fracture: str, workshop: Workshop) -> object:
    return workshop.readouts(atlas, fracture)


def _mesh(id: str, workshop: Workshop) -> Path:
    return workshop.file(id)
