"""The whole spine in PyVista's own page, `plotter_ui`, to compare with: python -m bench.plotter."""

from __future__ import annotations

import argparse
from pathlib import Path

import pyvista as pv
from trame.app import get_server
from trame.ui.vuetify3 import SinglePageLayout

from viewer.core import atlas as atlases
from viewer.core import manifest
from viewer.core.paths import default_annotations
from viewer.core.picture import picture
from viewer.core.state import ViewState
from viewer.scene.paint import painted  # settles how VTK draws without a display
from viewer.scene.stage import Lens

from trame_pyvista import plotter_ui  # isort: skip  loads VTK

SIZE = (1000, 700)


def main() -> None:
    """Serve an atlas until terminated."""
    parser = argparse.ArgumentParser(prog="python -m bench.plotter", description=__doc__)
    parser.add_argument("atlas", type=Path)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--mode", default="trame", help="as plotter_ui takes it")
    options = parser.parse_args()
    plotter = _plotter(options.atlas)
    server = get_server()
    with SinglePageLayout(server) as page, page.content:
        plotter_ui(plotter, mode=options.mode)
    server.start(port=options.port, open_browser=False)


def _plotter(folder: Path) -> pv.Plotter:
    atlas = atlases.load(folder, manifest.load(default_annotations()))
    shown = picture(atlas, ViewState())
    plotter = pv.Plotter(off_screen=True, window_size=list(SIZE))
    plotter.set_background(shown.background)
    for id, look in shown.looks.items():
        mesh = pv.read(folder / atlas.structures[id].file)
        mesh["colors"] = painted(mesh.points, mesh["shade"], look.color, look.pattern)
        plotter.add_mesh(mesh, scalars="colors", rgb=True)
    eye = Lens(shown.camera, SIZE[0] / SIZE[1], 1.0, 2.0).eye
    plotter.camera_position = [eye, shown.camera.focal, shown.camera.axes()[1]]
    plotter.camera.view_angle = 18
    plotter.reset_camera_clipping_range()
    return plotter


if __name__ == "__main__":
    main()
