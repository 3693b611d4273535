"""A little spine of egg-shaped bones, and the Scene that draws it."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import pyvista as pv

from viewer.core import atlas as atlases
from viewer.core import manifest
from viewer.core.atlas import Atlas
from viewer.core.book import Book
from viewer.core.paths import default_annotations, default_atlas
from viewer.meshing import gltf
from viewer.scene.scene import Scene

#: id -> kind, centre and half axes in mm
EGGS = {
    "C1": ("vertebra", (0, 0, 60), (16, 12, 7)),
    "T7": ("vertebra", (0, 0, 24), (18, 14, 9)),
    "T8": ("vertebra", (0, 0, 0), (18, 14, 9)),
    "T9": ("vertebra", (0, 0, -24), (18, 14, 9)),
    "disc_T7_T8": ("disc", (0, 0, 12), (16, 12, 2.5)),
    "disc_T8_T9": ("disc", (0, 0, -12), (16, 12, 2.5)),
    "spinal_cord": ("cord", (0, 22, 10), (4, 4, 55)),
    "lesion_T8": ("lesion", (6, 0, 0), (6, 5, 4)),
    "paraspinal_mass_T8_left": ("lesion", (30, 8, 0), (7, 7, 7)),
}
#: of T8, from the patient's right to the left
PARTS = ("pedicle_right", "body", "pedicle_left")
WEDGE = {
    "id": "T8_wedge",
    "level": "T8",
    "kind": "wedge",
    "pivot": [0, 14, 0],
    "slope": 0.35,
    "shift": [0, 0, -1],
    "above": ["C1", "T7", "disc_T7_T8"],
}


def egg(id: str, fineness: int) -> pv.PolyData:
    """A closed surface with all the arrays that a mesh file holds."""
    _, centre, axes = EGGS[id]
    ball = pv.Icosphere(radius=1, nsub=fineness)
    round_ = np.asarray(ball.points, np.float32)
    mesh = pv.PolyData((round_ * axes + centre).astype(np.float32), ball.faces)
    normals = round_ / np.asarray(axes, np.float32)
    mesh.point_data["Normals"] = normals / np.linalg.norm(normals, axis=1, keepdims=True)
    mesh.point_data["shade"] = np.full((mesh.n_points, 3), 245, np.uint8)
    mesh.point_data["part"] = np.zeros(mesh.n_points, np.uint8)
    if id == "T8":
        mesh.point_data["part"] = np.digitize(round_[:, 0], [-0.4, 0.4]).astype(np.uint8)
        height = np.clip((round_[:, 2] + 1) / 2, 0, 1) * np.clip(0.5 - round_[:, 1] / 2, 0, 1)
        morph = np.zeros_like(round_)
        morph[:, 2] = -8 * height
        mesh.point_data["morph:T8_wedge"] = morph
    if id == "spinal_cord":
        share = np.clip(round_[:, 2] * 3 + 0.5, 0, 1).astype(np.float32)
        mesh.point_data["follow:T8_wedge"] = share
    return mesh


@pytest.fixture(scope="session")
def book() -> Book:
    return manifest.load(default_annotations())


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of meshes of the little spine."""
    folder = tmp_path_factory.mktemp("meshes")
    structures = []
    for id, (kind, centre, _) in EGGS.items():
        egg(id, 5).save(folder / f"{id}.vtp")
        structures.append(
            {
                "id": id,
                "kind": kind,
                "region": "cervical" if id == "C1" else "thoracic",
                "file": f"{id}.vtp",
                "sha256": hashlib.sha256((folder / f"{id}.vtp").read_bytes()).hexdigest(),
                "triangles": 20480,
                "bounds": [round(float(b), 3) for b in egg(id, 3).bounds],
                "centre": centre,
                "parts": PARTS if id == "T8" else ["body"],
                "host": "T8" if kind == "lesion" else "",
            }
        )
    index = {"format": "spine-atlas", "version": 1, "units": "mm"}
    whole = {**index, "structures": structures, "fractures": [WEDGE]}
    (folder / "atlas.json").write_text(json.dumps(whole))
    gltf.write(folder)
    return folder


@pytest.fixture(scope="session")
def atlas(folder: Path, book: Book) -> Atlas:
    return atlases.load(folder, book)


@pytest.fixture(scope="session")
def scene(atlas: Atlas) -> Iterator[Scene]:
    scene = Scene(atlas)
    yield scene
    scene.close()


@pytest.fixture(scope="session")
def spine(book: Book) -> Atlas:
    """The atlas that comes with the program."""
    if not default_atlas().is_dir():
        pytest.skip("needs the built meshes: run `spine-viewer build`")
    return atlases.load(default_atlas(), book)
