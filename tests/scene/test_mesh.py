"""A mesh file that cannot be drawn is refused at the door, by name and with a remedy."""

from dataclasses import replace

import numpy as np
import pytest
import pyvista as pv
from scipy.spatial import cKDTree

from viewer.core.atlas import AtlasError
from viewer.core.picture import picture
from viewer.core.state import ViewState
from viewer.scene import glb
from viewer.scene.mesh import read
from viewer.scene.scene import Quality, Scene

from .conftest import egg


def refused(path, read=read) -> str:
    with pytest.raises(AtlasError) as caught:
        read(path)
    message = str(caught.value)
    assert message.startswith(f"{path}: ")
    assert "spine-viewer build" in message
    return message


def test_a_sound_file_is_read_whole(folder):
    mesh = read(folder / "T8.vtp")
    assert mesh.points.shape == mesh.normals.shape == mesh.shade.shape
    assert set(mesh.morphs) == {"T8_wedge"}
    assert mesh.faces.max() == len(mesh.points) - 1


def test_a_missing_file(tmp_path):
    assert "missing" in refused(tmp_path / "T8.vtp")


@pytest.mark.parametrize("share", [0, 0.1, 0.6, 0.98])
def test_a_file_that_breaks_off(tmp_path, folder, share):
    whole = (folder / "T8.vtp").read_bytes()
    path = tmp_path / "T8.vtp"
    path.write_bytes(whole[: int(share * len(whole))])
    assert "damaged" in refused(path)


@pytest.mark.parametrize("name", ["Normals", "shade"])
def test_a_file_without_an_array(tmp_path, name):
    mesh = egg("T8", 2)
    mesh.point_data.remove(name)
    mesh.save(tmp_path / "T8.vtp")
    assert f"no array '{name}'" in refused(tmp_path / "T8.vtp")


def test_points_that_are_not_numbers(tmp_path):
    mesh = egg("T8", 2)
    points = np.array(mesh.points)
    points[5] = np.nan
    mesh.points = points
    mesh.save(tmp_path / "T8.vtp")
    assert "not numbers" in refused(tmp_path / "T8.vtp")


def test_a_surface_of_squares(tmp_path):
    box = pv.Box()
    box.point_data["Normals"] = np.ones((box.n_points, 3), np.float32)
    box.point_data["shade"] = np.ones((box.n_points, 3), np.uint8)
    box.save(tmp_path / "T8.vtp")
    assert "'part'" in refused(tmp_path / "T8.vtp")
    box.point_data["part"] = np.zeros(box.n_points, np.uint8)
    box.save(tmp_path / "T8.vtp")
    assert "triangles" in refused(tmp_path / "T8.vtp")


def test_the_light_detail_is_the_same_thing_with_fewer_triangles(folder):
    light = glb.read(folder / "spine_light.glb")
    assert set(light) == {path.stem for path in folder.glob("*.vtp")}
    for id, mesh in light.items():
        full = read(folder / f"{id}.vtp")
        assert len(mesh.faces) < 0.3 * len(full.faces)
        assert set(mesh.morphs) == {*full.morphs, *full.follows}
        assert set(mesh.follows) == set(full.follows)
        away, near = cKDTree(full.points).query(mesh.points)
        assert away.max() < 1, id
        assert (mesh.normals * full.normals[near]).sum(axis=1).min() > 0.9, id
        assert np.abs(mesh.shade - full.shade[near].astype(float)).max() <= 3, id
        for name, morph in full.morphs.items():
            assert np.abs(mesh.morphs[name] - morph[near]).max() < 0.3, name  # a point away
        for name, share in full.follows.items():
            assert np.abs(mesh.follows[name] - share[near]).max() < 0.1, name  # a point away


@pytest.mark.parametrize("share", [0, 0.001, 0.3, 0.98])
def test_a_light_file_that_breaks_off(tmp_path, folder, share):
    whole = (folder / "spine_light.glb").read_bytes()
    path = tmp_path / "spine_light.glb"
    path.write_bytes(whole[: int(share * len(whole))])
    assert "damaged" in refused(path, glb.read)


def test_an_altered_light_file(tmp_path, folder):
    whole = bytearray((folder / "spine_light.glb").read_bytes())
    whole[-2000:-1500] = bytes(500)
    path = tmp_path / "spine_light.glb"
    path.write_bytes(whole)
    assert "damaged" in refused(path, glb.read)


def test_a_missing_light_file(tmp_path):
    assert "missing" in refused(tmp_path / "spine_light.glb", glb.read)


def test_a_structure_that_the_light_file_does_not_hold(folder, atlas):
    scene = Scene(replace(atlas, folder=folder))
    bare = {id: mesh for id, mesh in glb.read(folder / "spine_light.glb").items() if id != "T9"}
    scene.__dict__["_light"] = bare
    with pytest.raises(AtlasError, match=r"spine_light.glb: the file holds no 'T9'.*build"):
        scene.image(picture(atlas, ViewState()), (20, 20), Quality.MOVING)
    scene.close()
