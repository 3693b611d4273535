"""The browser's files hold the atlas: every structure, in its place, small enough."""

from __future__ import annotations

import gzip
from pathlib import Path

import meshopt
import numpy as np
import pytest
import pyvista as pv

from tests.web.conftest import json_of
from viewer.core.atlas import Atlas
from viewer.meshing import gltf
from viewer.scene import glb

#: what the whole page may load, bytes; trame and Vuetify take the rest of 4 MB
LARGEST = 3_600_000


@pytest.fixture(scope="module", params=[gltf.LIGHT_FILE, gltf.FULL_FILE])
def file(request: pytest.FixtureRequest, files: Path) -> bytes:
    """One of the two files."""
    return (files / request.param).read_bytes()


def test_every_structure_is_a_named_node(file: bytes, atlas: Atlas) -> None:
    nodes = json_of(file)["nodes"]
    named = {node["name"] for node in nodes if "mesh" in node}
    assert named == {*atlas.structures}


def test_both_details_have_one_origin(files: Path) -> None:
    """The shader that bends them has one of them."""
    light, full = (
        {
            node["name"]: node.get("translation")
            for node in json_of((files / one).read_bytes())["nodes"]
        }
        for one in (gltf.LIGHT_FILE, gltf.FULL_FILE)
    )
    assert light == full


def test_the_light_file_keeps_more_of_what_is_slender(files: Path) -> None:
    def triangles(file: str) -> dict[str, int]:
        document = json_of((files / file).read_bytes())
        corners = {
            node["name"]: document["meshes"][node["mesh"]]["primitives"][0]["indices"]
            for node in document["nodes"]
            if "mesh" in node
        }
        return {id: document["accessors"][at]["count"] for id, at in corners.items()}

    light, full = triangles(gltf.LIGHT_FILE), triangles(gltf.FULL_FILE)
    shares = {id: light[id] / full[id] for id in full}
    assert shares["T8"] < 0.155
    assert shares["root_T8_left"] > 0.16
    assert min(shares["aorta"], shares["vertebral_venous_plexus"]) > 0.3
    assert min(shares["lung_left"], shares["body_outline"]) > 0.25


def test_what_is_light_reaches_as_far(files: Path) -> None:
    light, full = (glb.read(files / name) for name in (gltf.LIGHT_FILE, gltf.FULL_FILE))
    for id, mesh in light.items():
        for end in (np.min, np.max):
            away = np.abs(end(mesh.points, axis=0) - end(full[id].points, axis=0))
            assert away.max() < 5, id


def test_a_point_stays_within_a_thirtieth_of_a_millimetre(files: Path, atlas: Atlas) -> None:
    glb = (files / gltf.FULL_FILE).read_bytes()
    document = json_of(glb)
    node = next(node for node in document["nodes"] if node["name"] == "T8")
    primitive = document["meshes"][node["mesh"]]["primitives"][0]
    view = document["bufferViews"][
        document["accessors"][primitive["attributes"]["POSITION"]]["bufferView"]
    ]
    packed = view["extensions"]["EXT_meshopt_compression"]
    start = len(glb) - document["buffers"][0]["byteLength"] + packed["byteOffset"]
    rows = meshopt.decode_gltf_buffer(
        glb[start : start + packed["byteLength"]], packed["count"], 8, "ATTRIBUTES"
    ).view(np.int16)[:, :3]
    found = rows * node["scale"][0] + np.asarray(node["translation"])
    wanted = np.asarray(pv.read(atlas.folder / atlas.structures["T8"].file).points)
    assert len(found) == len(wanted)
    for points in (found, wanted):
        assert np.isfinite(points).all()
    np.testing.assert_allclose(np.sort(found, axis=0), np.sort(wanted, axis=0), atol=1 / 30)


def test_the_fractures_travel_along(file: bytes, atlas: Atlas) -> None:
    document = json_of(file)
    assert [f["id"] for f in document["scenes"][0]["extras"]["fractures"]] == [*atlas.fractures]
    meshes = {mesh["name"]: mesh for mesh in document["meshes"]}
    for fracture in atlas.fractures.values():
        assert fracture.id in meshes[fracture.level]["extras"]["targetNames"]


def test_both_files_together_are_small(files: Path) -> None:
    both = [(files / name).read_bytes() for name in (gltf.LIGHT_FILE, gltf.FULL_FILE)]
    assert sum(len(gzip.compress(one, 6)) for one in both) < LARGEST


def test_the_same_meshes_give_the_same_bytes(files: Path, tmp_path: Path) -> None:
    for path in files.glob("*.vtp"):
        (tmp_path / path.name).symlink_to(path.resolve())
    (tmp_path / "atlas.json").symlink_to((files / "atlas.json").resolve())
    gltf.write(tmp_path)
    first = [(tmp_path / name).read_bytes() for name in (gltf.LIGHT_FILE, gltf.FULL_FILE)]
    gltf.write(tmp_path)
    assert first == [(tmp_path / name).read_bytes() for name in (gltf.LIGHT_FILE, gltf.FULL_FILE)]
