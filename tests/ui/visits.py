"""A viewer that is running, and a reader's browser that looks at it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page

from viewer.core.atlas import Atlas
from viewer.ui import server
from viewer.ui.library import Library
from viewer.ui.sessions import Sessions
from viewer.ui.stream import Studio


@dataclass
class Site:
    """A running viewer."""

    address: str
    atlas: Atlas
    sessions: Sessions
    annotations: Path
    loop: asyncio.AbstractEventLoop

    def do(self, work: Callable[[], object]) -> None:
        """Run something where the server runs."""
        over = threading.Event()
        self.loop.call_soon_threadsafe(lambda: (work(), over.set()))
        assert over.wait(10)


@contextmanager
def serving(
    atlas: Atlas,
    open_scene: Callable[[], object],
    annotations: Path,
    grace: float = 60,
    port: int = 0,
) -> Iterator[Site]:
    """A viewer in a thread of its own, as `serve` runs it."""
    ready, over = threading.Event(), threading.Event()
    site: list[Site] = []

    async def run() -> None:
        library = Library(atlas, annotations)
        studio = Studio(open_scene)
        app = server.site(library, studio, grace)
        watching = asyncio.create_task(library.watch(0.1))
        async with server.listening(app, "127.0.0.1", port) as address:
            loop = asyncio.get_running_loop()
            site.append(Site(address, atlas, app[server.SESSIONS], annotations, loop))
            ready.set()
            await asyncio.to_thread(over.wait)
        watching.cancel()
        await asyncio.to_thread(studio.close)

    thread = threading.Thread(target=lambda: asyncio.run(run()))
    thread.start()
    assert ready.wait(30)
    yield site[0]
    over.set()
    thread.join(30)


@dataclass
class Visit:
    """A reader's browser: its page, and what went wrong there."""

    page: Page
    troubles: list[str]

    def settle(self) -> None:
        """Wait for the picture of full quality of the state as it is now."""
        self.page.wait_for_selector(".stage[data-settled=true]")
