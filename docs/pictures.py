"""Draws the pictures of README.md with the program of today: `make docs`.

The bones are drawn without a browser; the page needs Chromium.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.sync_api import sync_playwright

from viewer.core import manifest, moves
from viewer.core.atlas import Atlas, load
from viewer.core.camera import Camera, fit
from viewer.core.disease import BREAKS, Tumor
from viewer.core.link import to_link
from viewer.core.paths import default_annotations, default_atlas
from viewer.core.picture import picture
from viewer.core.state import Cut, Plane, ViewState
from viewer.meshing.workshop import Workshop
from viewer.scene import stills
from viewer.scene.scene import Scene

FOLDER = Path(__file__).with_name("pictures")
TOUR = "metastasis"
SIZE = (1100, 720)
#: of a picture of disease: three stand in a row
SMALL = (480, 373)


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


def draw_disease(spine: Atlas) -> None:
    """Each kind of tumor in the cut, each kind of fracture, and what they press on."""
    start, scene = ViewState(labels=False), Scene(spine)

    def tumor(**words: Any) -> tuple[ViewState, str]:
        one = Tumor(**words)
        return moves.add_tumor(spine, start, one), one.id

    def close(state: ViewState, where: tuple[str, ...], look: tuple[float, float, float]) -> Camera:
        return fit([spine.structures[id].bounds for id in where], *look)

    for kind in ("lytic", "blastic", "mixed"):
        state, _ = tumor(level="L2", site="posterior_body", side="left", type=kind, size=22, seed=3)
        camera = close(state, ("L2",), (62.0, 22.0, 0.75))
        cut = Cut(Plane.SAGITTAL, "L2", 7.0)
        draw(scene, f"tumor-{kind}", replace(state, cut=cut, camera=camera))
    state = start
    for level, kind in (("L1", "lytic"), ("L2", "blastic"), ("L3", "mixed")):
        state = moves.add_tumor(
            spine, state, Tumor(level, "whole_body", type=kind, size=26, seed=3)
        )
    camera = close(state, ("L1", "L2", "L3"), (60.0, 8.0, 0.95))
    draw(scene, "tumors-in-bone", replace(state, camera=camera))
    for kind in BREAKS:
        state, through = start, ""
        if kind == "pathological":
            words = {"site": "anterior_body", "side": "middle", "size": 20, "seed": 3}
            state, through = tumor(level="L1", spread="breaching", **words)
        state = moves.fracture(state, "L1", kind, 0.85, through)
        camera = close(state, ("T12", "L1", "L2"), (72.0, 10.0, 0.65))
        cut = Cut(Plane.SAGITTAL, "L1", 0.0)
        draw(scene, f"fracture-{kind}", replace(state, cut=cut, camera=camera, former=True))
    state, _ = tumor(level="T8", side="left", size=20, seed=3, spread="canal")
    camera = close(state, ("T8",), (180.0, 62.0, 0.75))
    state = replace(state, groups=("dura", "nerves"), camera=camera)
    draw(scene, "pressed-cord", replace(state, cut=Cut(Plane.AXIAL, "T8", 0.0)))
    state, _ = tumor(level="L3", site="pedicle", side="left", size=20, seed=3, spread="foramen")
    camera = close(state, ("L3", "L4"), (104.0, 6.0, 0.72))
    draw(scene, "pressed-root", replace(state, groups=("dura", "nerves"), camera=camera))
    scene.close()


def draw(scene: Scene, name: str, state: ViewState) -> None:
    """Keep a small picture of a state, without labels."""
    keep(name, stills.png(scene, picture(scene.atlas, state), SMALL, labels=False), 80)


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


def keep(name: str, png: bytes, quality: int = 88) -> None:
    """Store a picture as a JPEG, which a README can afford."""
    FOLDER.mkdir(exist_ok=True)
    Image.open(BytesIO(png)).convert("RGB").save(FOLDER / f"{name}.jpg", quality=quality)


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
    built = load(default_atlas(), manifest.load(default_annotations()), Workshop())
    draw_bones(built)
    draw_disease(built)
    draw_page(built)
