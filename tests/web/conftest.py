"""The browser's own view alone: a page without a server's session, driven from Python."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote

import numpy as np
import pytest
from numpy.typing import NDArray
from playwright.sync_api import Browser, Page

from viewer.core import atlas as atlases
from viewer.core import manifest
from viewer.core.atlas import Atlas
from viewer.core.paths import default_annotations
from viewer.core.picture import Picture
from viewer.meshing import gltf
from viewer.meshing.workshop import Workshop
from viewer.scene.scene import Scene
from viewer.ui.web_view import DIST, FILES, WebView

SIZE = (800, 600)
PAGE = """<!doctype html><title>spine</title><style>
body { margin: 0 } #host { position: relative; width: 800px; height: 600px }
canvas { position: absolute; width: 100%; height: 100% }</style><div id="host"></div>
<script type="module">
import { SpineView } from "/web/spine-web.js";
const view = (window.view = new SpineView({
  onDrawn: (quality) => (window.quality = quality),
  onTrouble: (id) => (window.troubles ??= []).push(id),
}));
window.show = (message, camera) => {
  window.quality = "";
  const taken = view.apply(message);
  view.look(camera, false);
  return taken;
};
view.mount(document.querySelector("#host"));
view.load({ light: "/atlas/spine_light.glb", full: "/atlas/spine_full.glb", made: "/made/" }).then(
  () => (window.loaded = true), (problem) => (window.failed = problem.message));
</script>"""
COVERED = """() => {
  const { drawn, targets, lined } = view.canvas.drawing, { width, height } = drawn;
  const average = new Uint16Array(width * height * 4), lines = new Uint8Array(width * height * 4);
  view.canvas.renderer.readRenderTargetPixels(drawn, 0, 0, width, height, average);
  if (lined) view.canvas.renderer.readRenderTargetPixels(targets.lines, 0, 0, width, height, lines);
  const half = (h) => 2 ** ((h >> 10) - 15) * (1 + (h & 1023) / 1024); // from 16 bits
  let bytes = "";
  for (let k = 3; k < average.length; k += 4) {
    const [thing, line] = [average[k] ? half(average[k]) : 0, lines[k] / 255];
    bytes += String.fromCharCode(Math.round(255 * Math.min(1, thing + (1 - thing) * line)));
  }
  return btoa(bytes);
}"""


@dataclass
class Drawn:
    """A page that draws pictures, as tests ask for them."""

    page: Page
    atlas: Atlas

    def show(self, picture: Picture) -> None:
        """Draw a picture and wait until it rests."""
        message = WebView().told(self.atlas, picture)
        self.page.evaluate("([m, c]) => show(m, c)", [message, seven(picture)])
        self.page.wait_for_function("quality === 'still'")

    def pixels(self) -> NDArray[np.uint8]:
        """What the reader sees, (height, width, 3)."""
        import io

        from PIL import Image

        shot = self.page.locator("#host").screenshot()
        return np.asarray(Image.open(io.BytesIO(shot)).convert("RGB"))

    def covered(self) -> NDArray[np.uint8]:
        """How much of each pixel is covered by the spine."""
        import base64

        flat = np.frombuffer(base64.b64decode(self.page.evaluate(COVERED)), np.uint8)
        return flat.reshape(SIZE[1], SIZE[0])[::-1]

    def at(self, places: list[tuple[float, float]], finer: str = "") -> list[str]:
        """What is picked at each place; with `finer`, which part of it, behind a stroke."""
        found = self.page.evaluate("p => p.map(([x, y]) => view.at(x, y) ?? {})", places)
        ids = [one.get("id", "") for one in found]
        if not finer:
            return ids
        return [f"{id}/{one.get(finer, '')}" for id, one in zip(ids, found, strict=True)]


def seven(picture: Picture) -> list[float]:
    """The camera of a picture as the browser has it."""
    it = picture.camera
    return [*it.focal, it.azimuth, it.elevation, it.width, it.height]


@dataclass
class Shelf:
    """Serves the page, the bundle and the atlas's files, or others in their place."""

    folder: Path
    swapped: dict[str, bytes]
    atlas: Atlas

    @property
    def address(self) -> str:
        """Of the page."""
        return f"http://127.0.0.1:{self.server.server_port}/"

    @cached_property
    def server(self) -> ThreadingHTTPServer:
        """The server, listening."""
        shelf = self

        class Handler(SimpleHTTPRequestHandler):
            def do_GET(self) -> None:
                name = self.path.rsplit("/", 1)[-1].split("?")[0]
                kind, body = "text/html", PAGE.encode()
                if self.path.startswith("/web/"):
                    kind, body = "text/javascript", (DIST / name).read_bytes()
                elif self.path.startswith("/atlas/"):
                    kind = "model/gltf-binary"
                    body = shelf.swapped.get(name) or (shelf.folder / name).read_bytes()
                elif self.path.startswith("/made/"):
                    kind, id = "model/gltf-binary", unquote(name).removesuffix(".glb")
                    body = shelf.atlas.workshop.packed(shelf.atlas, id)
                self.send_response(200)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        return ThreadingHTTPServer(("127.0.0.1", 0), Handler)


@pytest.fixture(scope="session")
def atlas(meshes: Path) -> Atlas:
    """The built atlas, with a workshop for what it does not hold."""
    return atlases.load(meshes, manifest.load(default_annotations()), Workshop())


@pytest.fixture(scope="session")
def files(atlas: Atlas, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the browser's files, made here where the atlas has none."""
    if all((atlas.folder / name).is_file() for name in FILES):
        return atlas.folder
    folder = tmp_path_factory.mktemp("atlas")
    for path in atlas.folder.iterdir():
        (folder / path.name).symlink_to(path)
    gltf.write(folder)
    return folder


@contextmanager
def _shelf(files: Path, atlas: Atlas) -> Iterator[Shelf]:
    one = Shelf(files, {}, atlas)
    threading.Thread(target=one.server.serve_forever, daemon=True).start()
    yield one
    one.server.shutdown()
    one.server.server_close()


@pytest.fixture
def shelf(files: Path, atlas: Atlas) -> Iterator[Shelf]:
    """A server that a test may give other files."""
    with _shelf(files, atlas) as one:
        yield one


@pytest.fixture
def open_page(chromium: Browser, shelf: Shelf) -> Iterator:
    """Opens the page at a device pixel ratio."""
    contexts = []

    def open_(ratio: float = 1, **options: object) -> Page:
        context = chromium.new_context(
            viewport={"width": SIZE[0], "height": SIZE[1]}, device_scale_factor=ratio, **options
        )
        context.set_default_timeout(60_000)
        contexts.append(context)
        page = context.new_page()
        page.goto(shelf.address)
        return page

    yield open_
    for context in contexts:
        context.close()


@pytest.fixture(scope="module")
def drawn(chromium: Browser, files: Path, atlas: Atlas) -> Iterator[Drawn]:
    """A page that has loaded everything, and draws one picture after another."""
    with _shelf(files, atlas) as shelf:
        page = chromium.new_page(viewport={"width": SIZE[0], "height": SIZE[1]})
        page.set_default_timeout(60_000)
        page.goto(shelf.address)
        page.wait_for_function("window.loaded || window.failed")
        assert not page.evaluate("window.failed")
        yield Drawn(page, atlas)
        page.close()


@pytest.fixture(scope="session")
def scene(atlas: Atlas) -> Iterator[Scene]:
    """The reference."""
    one = Scene(atlas)
    yield one
    one.close()


def json_of(glb: bytes) -> dict:
    """The description in a binary glTF."""
    length = int.from_bytes(glb[12:16], "little")
    return json.loads(glb[20 : 20 + length])
