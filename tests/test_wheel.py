"""The wheel alone is enough: it carries the words and the meshes, and serves in an empty folder."""

import json
import os
import re
import subprocess
import sys
import urllib.request
from collections.abc import Sequence
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[1]

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the wheel is installed; what it depends on comes from the tests' own environment."""
    folder = tmp_path_factory.mktemp("wheel")
    _pip("wheel", "--no-build-isolation", "--wheel-dir", str(folder), str(REPOSITORY))
    (wheel,) = folder.glob("spine_viewer-*.whl")
    _pip("install", "--target", str(folder / "site"), str(wheel))
    return folder / "site"


def _pip(command: str, *arguments: str) -> None:
    subprocess.run(
        [sys.executable, "-m", "pip", "-q", command, "--no-deps", "--no-index", *arguments],
        check=True,
    )


def _start(site: Path, folder: Path, arguments: Sequence[str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [site / "bin" / "spine-viewer", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(site), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def _run(site: Path, folder: Path, *arguments: str) -> str:
    with _start(site, folder, arguments) as program:
        answer, _ = program.communicate(timeout=60)
    assert program.returncode == 0, answer
    return answer


def test_the_wheel_brings_its_own_words_and_meshes(site: Path, tmp_path: Path) -> None:
    _run(site, tmp_path, "check")
    structures = json.loads(_run(site, tmp_path, "list", "structures", "--json"))
    assert {"C1", "L5", "sacrum", "disc_L5_S1", "spinal_cord"} <= {one["id"] for one in structures}
    assert (site / "viewer" / "_data" / "meshes" / "atlas.json").is_file()
    assert not list(tmp_path.iterdir())


def test_the_wheel_serves_in_an_empty_folder(site: Path, tmp_path: Path) -> None:
    with _start(site, tmp_path, ["--port", "0", "--no-open"]) as server:
        try:
            assert server.stdout
            told = ""
            for line in server.stdout:
                told += line
                if address := re.search(r"http://\S+", line):
                    break
            else:
                pytest.fail(f"the server never said where it is:\n{told}")
            with urllib.request.urlopen(address[0], timeout=30) as page:
                assert page.status == 200
        finally:
            server.terminate()
