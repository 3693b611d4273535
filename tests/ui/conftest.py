"""The viewer answering on a free port, and pages that fail on any error or foreign request."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from tests.ui.paper import PaperScene, paper_atlas, paper_png
from tests.ui.visits import Site, Visit, serving
from viewer.core import atlas as atlases
from viewer.core import manifest
from viewer.core.atlas import Atlas
from viewer.core.book import Book
from viewer.core.paths import default_annotations
from viewer.meshing.workshop import Workshop
from viewer.scene.scene import Scene
from viewer.ui import stream

expect.set_options(timeout=15_000)  # a busy machine is slow, not wrong


@pytest.fixture(scope="session")
def book() -> Book:
    """The words that come with the program."""
    return manifest.load(default_annotations())


@pytest.fixture(scope="session")
def atlas(book: Book) -> Atlas:
    """A spine of paper."""
    return paper_atlas(book)


@pytest.fixture(autouse=True)
def no_bug_in_the_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """The server sends no traceback to the browser; it logs it, and the test fails."""
    yield
    bugs = [r for when in ("setup", "call") for r in caplog.get_records(when) if r.exc_info]
    assert not bugs, bugs[0].exc_text or bugs[0].getMessage()


@pytest.fixture
def site(atlas: Atlas, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """A viewer that shows the spine of paper, with words that a test may change."""
    monkeypatch.setattr(stream, "stills", SimpleNamespace(png=paper_png))
    annotations = tmp_path / "annotations.yaml"
    shutil.copy(default_annotations(), annotations)
    with serving(atlas, lambda: PaperScene(atlas), annotations) as running:
        yield running


@pytest.fixture(scope="session")
def real_site(meshes: Path, book: Book) -> Iterator[Site]:
    """A viewer that shows the built meshes, drawn by VTK."""
    built = atlases.load(meshes, book, Workshop())
    with serving(built, lambda: Scene(built), default_annotations()) as running:
        yield running


@pytest.fixture
def visit(chromium: Browser) -> Iterator[Callable[..., Visit]]:
    """Opens an address in a browser of its own; fails on errors and on foreign requests."""
    contexts: list[BrowserContext] = []
    visits: list[Visit] = []

    def open_(address: str, **options: object) -> Visit:
        options.setdefault("viewport", {"width": 1280, "height": 800})
        context = chromium.new_context(**options)
        context.set_default_timeout(30_000)
        contexts.append(context)
        page = context.new_page()
        one = Visit(page, [])
        visits.append(one)
        home = address.split("?")[0]
        page.on("pageerror", lambda error: one.troubles.append(f"error: {error}"))
        page.on("console", lambda m: m.type == "error" and one.troubles.append(m.text))

        def check(request: object) -> None:
            if not request.url.startswith((home, "data:", "blob:")):
                one.troubles.append(f"foreign request: {request.url}")

        page.on("request", check)
        page.goto(address)
        one.settle()
        return one

    yield open_
    for context in contexts:
        context.close()
    troubles = [trouble for one in visits for trouble in one.troubles]
    assert not troubles, "\n".join(troubles)
