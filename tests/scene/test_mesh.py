"""A mesh file that cannot be drawn is refused at the door, by name and with a remedy."""

import numpy as np
import pytest
import pyvista as pv

from viewer.core.atlas import AtlasError
from viewer.scene.mesh import read

from .conftest import egg


def refused(path) -> str:
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
    assert "triangles" in refused(tmp_path / "T8.vtp")
