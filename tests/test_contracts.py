"""Promises about the whole house that no single module can keep."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from viewer.core.paths import default_annotations, default_atlas

REPOSITORY = Path(__file__).resolve().parents[1]
HEAVY = {"numpy", "scipy", "pyvista", "vtk", "vtkmodules", "trame", "trame_server", "wslink"}


def _imports_of(package: str) -> set[str]:
    """The top-level packages in memory after every module of *package* has been imported."""
    code = f"""
import importlib, json, pkgutil, sys
package = importlib.import_module({package!r})
for module in pkgutil.walk_packages(package.__path__, {package!r} + "."):
    importlib.import_module(module.name)
print(json.dumps(sorted({{name.partition(".")[0] for name in sys.modules}})))
"""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=REPOSITORY, capture_output=True, text=True, check=True
    )
    return set(json.loads(done.stdout))


def test_core_imports_neither_numpy_vtk_nor_trame() -> None:
    assert not _imports_of("viewer.core") & HEAVY


@pytest.mark.parametrize("package", ["viewer.shapes", "viewer.disease"])
def test_fields_know_nothing_of_vtk_or_trame(package: str) -> None:
    assert not _imports_of(package) & (HEAVY - {"numpy", "scipy"})


@pytest.mark.parametrize("lock", ["requirements.txt", "requirements-dev.txt"])
def test_a_lock_names_hashes_and_no_registry(lock: str) -> None:
    text = (REPOSITORY / lock).read_text()
    assert "--hash=sha256:" in text
    assert "://" not in text
    assert "index-url" not in text


def test_everything_that_runs_is_locked_alike_for_the_tests() -> None:
    run, dev = (
        {
            line
            for line in (REPOSITORY / lock).read_text().splitlines()
            if "==" in line or "--hash" in line
        }
        for lock in ("requirements.txt", "requirements-dev.txt")
    )
    assert run <= dev


def test_the_repositorys_own_words_and_meshes_open_by_default() -> None:
    assert default_annotations() == REPOSITORY / "annotations.yaml"
    assert default_atlas() == REPOSITORY / "meshes"
