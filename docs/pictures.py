"""Draws the pictures of README.md with the program of today: `make docs`.

The bones are drawn without a browser; the page needs Chromium.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

from viewer.core import manifest, moves
from viewer.core.atlas import Atlas, load
from viewer.core.link import to_link
from viewer.core.paths import default_annotations, default_atlas
from viewer.core.picture import picture
from viewer.core.state import ViewState
from viewer.scene import stills
from viewer.scene.scene import Scene

FOLDER = Path(__file__).with_name("pictures")
TOUR = "metastasis"
SIZE = (1100, 720)


def draw_bones(spine: Atlas) -> None:
    """The whole spine, a region, a tumour in the bone and a fracture."""
    start = ViewState()
    states = {
        "whole": moves.look_from(spine, start, "left"),
        "region": moves.visit(spine, start, TOUR, "thoracic"),
        "tumour": moves.visit(spine, start, TOUR, "in-the-bone"),
        "fracture": moves.visit(spine, start, TOUR, "compression-fracture"),
    }
    scene = Scene(spine)
    for name, state in states.items():
        keep(name, stills.png(scene, picture(spine, state), SIZE))
    scene.close()


def draw_page(spine: Atlas) -> None:
    """The page with a bone selected, in the tour, and on a phone."""
    start = ViewState()
    states = {
        "page": moves.select(start, "T8"),
        "tour": moves.visit(spine, start, TOUR, "more-than-one"),
        "phone": moves.visit(spine, start, TOUR, "compression-fracture"),
    }
    with serving() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        for name, state in states.items():
            width, height = (390, 844) if name == "phone" else (1280, 800)
            view = browser.new_page(
                viewport={"width": width, "height": height},
                device_scale_factor=2 if width < 500 else 1,
            )
            view.goto(f"{address}?{to_link(state)}")
            view.wait_for_selector(".stage[data-settled=true]")
            keep(name, view.screenshot())
            view.close()
        browser.close()


def keep(name: str, png: bytes) -> None:
    """Store a picture as a JPEG, which a README can afford."""
    FOLDER.mkdir(exist_ok=True)
    Image.open(BytesIO(png)).convert("RGB").save(FOLDER / f"{name}.jpg", quality=88)


@contextmanager
def serving() -> Iterator[str]:
    """The address of a viewer that runs for as long as it is needed."""
    server = subprocess.Popen(
        [sys.executable, "-m", "viewer", "serve", "--port", "0", "--no-open"],
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert server.stdout is not None
        line = server.stdout.readline()
        yield next(word for word in line.split() if word.startswith("http"))
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    built = load(default_atlas(), manifest.load(default_annotations()))
    draw_bones(built)
    draw_page(built)
