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

import numpy as np
import pyvista as pv
from PIL import Image, ImageDraw
from playwright.sync_api import sync_playwright

from viewer.core import manifest, moves
from viewer.core.anatomy import LUMBAR, SACRUM, sideless
from viewer.core.atlas import Atlas, load
from viewer.core.book import Book
from viewer.core.camera import Camera, fit
from viewer.core.disease import BREAKS, Tumor
from viewer.core.link import to_link
from viewer.core.paths import default_annotations, default_atlas
from viewer.core.picture import picture
from viewer.core.state import Cut, Plane, ViewState
from viewer.meshing.workshop import Workshop
from viewer.scene import stills
from viewer.scene.letters import BOLD, PLAIN, font, rgb_of
from viewer.scene.paint import evened
from viewer.scene.scene import Scene

FOLDER = Path(__file__).with_name("pictures")
TOUR = "metastasis"
SIZE = (1100, 720)
#: of a picture of disease: three stand in a row
SMALL = (480, 373)
#: one bone of each region, and half the height of its picture, mm
BONES = {"C5": 28, "T8": 40, "L3": 45, "sacrum": 66}
#: where its parts are looked at from: before and behind, both from the left and from above
LOOKS = ((0.55, -1.0, 0.75), (0.6, 1.0, 0.5))
#: into how many triangles each side of one is parted there, as a power of 2
FINER = 3
PANEL, LETTERS, PAPER = (400, 320), 17, "#fbfaf7"
#: what belongs together has colours that are near: body, arch, joints, processes
COLORS = {
    "body": "#e3d3ad",
    "superior_end_plate": "#b98a55",
    "inferior_end_plate": "#8a5f38",
    "promontory": "#f0a050",
    "uncinate_process": "#6f8f2f",
    "pedicle": "#c0392b",
    "lamina": "#3d6fb6",
    "superior_articular_process": "#7fc4c9",
    "superior_facet": "#176d78",
    "inferior_articular_process": "#c3a5dd",
    "inferior_facet": "#6b3fa0",
    "transverse_process": "#e58e26",
    "anterior_bar": "#f3b562",
    "anterior_tubercle_tp": "#b5560f",
    "costotransverse_bar": "#8d5524",
    "posterior_bar": "#d2603a",
    "posterior_tubercle_tp": "#f07fd0",
    "spinous_process": "#4f9d57",
    "superior_costal_facet": "#f28fb1",
    "inferior_costal_facet": "#b03060",
    "transverse_costal_facet": "#e0529c",
    "mamillary_process": "#d6c12f",
    "accessory_process": "#7a4a1c",
    "ala": "#f7cf8d",
    "lateral_part": "#cf7f35",
    "auricular_surface": "#8e2050",
    "median_sacral_crest": "#5fb868",
    "intermediate_sacral_crest": "#e8d85a",
    "lateral_sacral_crest": "#9aa832",
    "sacral_cornu": "#5a3fb0",
}


def draw_bones(spine: Atlas) -> None:
    """The whole spine, a region, the lumbar part cut, a tumour in the bone, a fracture."""
    start = ViewState()
    lumbar = [spine.structures[id].bounds for id in (*LUMBAR, SACRUM)]
    cut = replace(start, cut=Cut(Plane.SAGITTAL), camera=fit(lumbar, 62.0, 8.0, 0.8))
    states = {
        "whole": moves.look_from(spine, start, "left"),
        "cut": cut,
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


def draw_parts(spine: Atlas, book: Book) -> None:
    """One bone of each region with every part in a colour of its own, and which is which."""
    width, height = PANEL
    there = {sideless(part) for id in BONES for part in spine.structures[id].parts}
    shown = [part for part in COLORS if part in there]
    rows = -(-len(shown) // len(BONES))
    top = round(2.6 * LETTERS)
    size = (width * len(BONES), top + height * len(LOOKS) + round(LETTERS * (1.7 * rows + 1)))
    sheet = Image.new("RGB", size, PAPER)
    pen = ImageDraw.Draw(sheet)
    for column, (id, half) in enumerate(BONES.items()):
        pen.text((column * width + 20, 12), book.words(id).name, "#222222", font(BOLD, LETTERS + 6))
        for row, look in enumerate(LOOKS):
            panel = Image.fromarray(_in_colours(spine, id, look, half))
            sheet.paste(panel, (column * width, top + row * height))
    for k, part in enumerate(shown):
        x = k // rows * width + 20
        y = top + len(LOOKS) * height + round((k % rows + 0.3) * 1.7 * LETTERS)
        pen.rounded_rectangle((x, y + 2, x + LETTERS, y + 2 + LETTERS), 4, rgb_of(COLORS[part]))
        pen.text((x + 1.5 * LETTERS, y), book.part(part).name, "#222222", font(PLAIN, LETTERS))
    png = BytesIO()
    sheet.save(png, "PNG")
    keep("parts", png.getvalue(), 90)


def _in_colours(spine: Atlas, id: str, look: tuple[float, float, float], half: float) -> Any:
    """A bone (height, width, 3) with its parts in their colours."""
    bone, mesh = spine.structures[id], pv.read(spine.path(id))
    own, faces = np.arange(len(bone.parts))[:, None] == mesh["part"], mesh.regular_faces
    mesh.point_data["within"] = np.stack([evened(one, faces) for one in own], axis=1)
    mesh = mesh.subdivide(FINER, "linear")  # so that borders lie between the points, too
    colors = np.array([rgb_of(COLORS[sideless(part)]) for part in bone.parts], np.uint8)
    shade = np.asarray(mesh["shade"], float).mean(axis=1, keepdims=True) / 255
    shade = 0.25 + 0.8 * shade
    mesh.point_data["color"] = np.clip(
        colors[mesh["within"].argmax(axis=1)] * shade, 0, 255
    ).astype(np.uint8)
    mesh.point_data.active_normals_name = "Normals"
    plotter = pv.Plotter(off_screen=True, window_size=PANEL)
    plotter.set_background(PAPER)
    plotter.enable_anti_aliasing("ssaa")
    plotter.add_mesh(mesh, scalars="color", rgb=True, smooth_shading=True, specular=0.12)
    middle = np.array(mesh.center)
    plotter.camera_position = [middle + 300 * np.array(look), middle, (0, 0, 1)]
    plotter.enable_parallel_projection()
    plotter.camera.parallel_scale = half
    image = plotter.screenshot(return_img=True)
    plotter.close()
    return image


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
            executable_path=shutil.which("chromium") or shutil.which("chromium-headless-shell"),
            args=["--no-sandbox"],
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
    words = manifest.load(default_annotations())
    built = load(default_atlas(), words, Workshop())
    draw_bones(built)
    draw_parts(built, words)
    draw_disease(built)
    draw_page(built)
