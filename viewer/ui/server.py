"""Serves the viewer: one atlas, one scene, and a session for every browser."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
import webbrowser
from collections.abc import AsyncIterator, Callable
from pathlib import Path

from aiohttp import web
from trame.app.core import AVAILABLE_SERVERS

from viewer.core.atlas import Atlas
from viewer.core.picture import picture
from viewer.core.state import Theme, ViewState
from viewer.errors import ViewerError
from viewer.scene.scene import Quality, Scene
from viewer.ui import files, web_view
from viewer.ui.library import Library
from viewer.ui.session import Reader
from viewer.ui.sessions import Sessions
from viewer.ui.stream import Studio
from viewer.ui.telling import Telling

#: a session is kept for so long after its connection was lost, seconds
GRACE = 60.0


def serve(
    atlas: Atlas,
    annotations: Path,
    host: str = "127.0.0.1",
    port: int = 8080,
    watch: bool = False,
    open_browser: bool = True,
) -> None:
    """Serve until interrupted; prints the address once the page answers. Raises ViewerError."""
    library = Library(atlas, annotations)

    def ready(address: str) -> None:
        print(f"Spine viewer: {address} (Ctrl+C ends it)", flush=True)
        if open_browser and _has_screen():
            webbrowser.open(address)

    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_serve(library, lambda: _opened(atlas), host, port, watch, ready))


async def _serve(
    library: Library,
    open_scene: Callable[[], Scene],
    host: str,
    port: int,
    watch: bool,
    ready: Callable[[str], None],
) -> None:
    studio = Studio(open_scene)
    watching = asyncio.create_task(library.watch()) if watch else None
    try:
        async with listening(site(library, studio), host, port) as address:
            await studio.ready()  # a damaged mesh is told now, not at the first page
            ready(address)
            await _interrupted()
    finally:
        if watching:
            watching.cancel()
        await asyncio.to_thread(studio.close)


def _opened(atlas: Atlas) -> Scene:
    """A scene that has its meshes in memory: the first page need not wait for them."""
    scene = Scene(atlas)
    for quality in Quality:
        scene.image(picture(atlas, ViewState()), (320, 200), quality)
    return scene


def site(library: Library, studio: Studio, grace: float = GRACE) -> web.Application:
    """The whole web application."""
    sessions = Sessions(
        lambda name, link: Reader(name, link, library, studio),
        grace=grace,
    )
    packed = files.Packed()
    app = web.Application(middlewares=[packed.middleware()])

    async def page(request: web.Request) -> web.Response:
        book = library.atlas_in(request.query.get("language", "")).book
        light = request.query.get("theme") == Theme.LIGHT.value
        theme = Theme.LIGHT if light else Theme.DARK
        drawing = web_view.addresses(library.atlas)
        languages = list(library.languages)
        return files.index(sessions.new_name(), book, languages, theme.value, drawing)

    def told(request: web.Request) -> Telling:
        telling = library.told(*(request.match_info[k] for k in ("tour", "language", "track")))
        if telling is None:
            raise web.HTTPNotFound
        return telling

    async def voice(request: web.Request) -> web.StreamResponse:
        path = told(request).file(request.match_info["name"])
        if path is None:
            raise web.HTTPNotFound
        return web.FileResponse(path)

    async def made(request: web.Request) -> web.Response:
        found = await library.made(request.match_info["id"])
        if found is None:
            raise web.HTTPNotFound
        return web.Response(
            body=found,
            content_type="model/gltf-binary",
            headers={"Cache-Control": "private, max-age=600"},
        )

    async def closed(_: web.Application) -> None:
        library.close()

    async def transcript(request: web.Request) -> web.Response:
        return web.Response(
            text=told(request).transcript,
            content_type="text/markdown",
            headers={"Content-Disposition": "attachment"},
        )

    app.router.add_get("/", page)
    app.router.add_get("/__made/{id}.glb", made)
    app.router.add_get("/__voice/{tour}/{language}/{track}/{name}", voice)
    app.router.add_get("/__transcript/{tour}/{language}/{track}/{name}", transcript)
    app.router.add_routes(sessions.routes())
    app.router.add_routes(files.static_routes(_served(library, studio), library.atlas.folder))
    app.on_startup.append(sessions.open)
    app.on_shutdown.append(sessions.close)
    app.on_cleanup.append(closed)
    app[SESSIONS] = sessions
    return app


SESSIONS = web.AppKey("sessions", Sessions)


@contextlib.asynccontextmanager
async def listening(app: web.Application, host: str, port: int) -> AsyncIterator[str]:
    """The application answering at an address; port 0 picks a free one. Raises ViewerError."""
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    try:
        try:
            where = web.TCPSite(runner, host, port)
            await where.start()
        except OSError as problem:
            raise ViewerError(
                f"--port: cannot listen on {host}:{port} ({_reason(problem)}); "
                "give another with --port, or 0 for any free one"
            ) from None
        bound = runner.addresses[0][1]
        shown = "127.0.0.1" if host in ("0.0.0.0", "::", "") else host
        yield f"http://{f'[{shown}]' if ':' in shown else shown}:{bound}/"
    finally:
        await runner.cleanup()


def _served(library: Library, studio: Studio) -> dict[str, str]:
    """The folders that trame's modules serve, asked of a page that is thrown away."""
    probe = Reader("probe", "", library, studio)
    probe.leave()
    AVAILABLE_SERVERS.pop("probe", None)
    return dict(probe.server.serve)


def _reason(problem: OSError) -> str:
    return (os.strerror(problem.errno) if problem.errno else str(problem)).lower()


def _has_screen() -> bool:
    has_windows = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return has_windows or not sys.platform.startswith("linux")


async def _interrupted() -> None:
    """Until Ctrl+C, or until the process is asked to end."""
    over = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError, RuntimeError):  # Windows; not the main thread
            loop.add_signal_handler(number, over.set)
    await over.wait()
