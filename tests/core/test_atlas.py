"""A folder of meshes is whole, or says which file is not and what to do."""

import hashlib
import json

import pytest

from viewer.core.atlas import AtlasError, load

BONE = {
    "id": "T8",
    "kind": "vertebra",
    "region": "thoracic",
    "file": "T8.vtp",
    "sha256": hashlib.sha256(b"bone").hexdigest(),
    "triangles": 1,
    "bounds": [0, 1, 0, 1, 0, 1],
    "centre": [0, 0, 0],
}


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "T8.vtp").write_bytes(b"bone")
    for name in ("spine_light.glb", "spine_full.glb"):
        (tmp_path / name).write_bytes(b"all")
    index = {"format": "spine-atlas", "version": 1, "units": "mm", "fractures": []}
    (tmp_path / "atlas.json").write_text(json.dumps(index | {"structures": [BONE]}))
    return tmp_path


def test_a_whole_folder_is_an_atlas(folder, book):
    assert load(folder, book).anatomy == ("T8",)


@pytest.mark.parametrize("name", ["T8.vtp", "spine_light.glb", "spine_full.glb", "atlas.json"])
def test_a_missing_file_is_named_with_its_remedy(folder, book, name):
    (folder / name).unlink()
    with pytest.raises(AtlasError, match=f"{name}.*spine-viewer build"):
        load(folder, book)


@pytest.mark.parametrize("name", ["T8.vtp", "atlas.json"])
def test_a_damaged_file_is_named_with_its_remedy(folder, book, name):
    (folder / name).write_bytes((folder / name).read_bytes()[:-2])
    with pytest.raises(AtlasError, match=f"{name}.*spine-viewer build"):
        load(folder, book)


def test_an_absent_folder_is_named(tmp_path, book):
    with pytest.raises(AtlasError, match="nowhere: there is no such folder"):
        load(tmp_path / "nowhere", book)


def test_an_unknown_key_of_the_index_is_named(folder, book):
    index = json.loads((folder / "atlas.json").read_text())
    index["structures"][0]["colour"] = "red"
    (folder / "atlas.json").write_text(json.dumps(index))
    with pytest.raises(AtlasError, match=r"structures\.0\.colour"):
        load(folder, book)
