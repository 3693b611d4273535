"""What the browser runs is what the sources give."""

import shutil
import subprocess
from pathlib import Path

import pytest

WEB = Path(__file__).resolve().parents[2] / "viewer" / "web"


@pytest.mark.slow
def test_the_bundle_is_built_from_the_sources(tmp_path):
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("needs npm: apt install npm")
    copy = tmp_path / "web"
    shutil.copytree(WEB, copy, ignore=shutil.ignore_patterns("node_modules", "dist"))
    for arguments in (["ci", "--no-audit", "--no-fund"], ["run", "build"]):
        done = subprocess.run(
            [npm, *arguments], cwd=copy, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
    built = (copy / "dist" / "spine-web.js").read_bytes()
    assert built == (WEB / "dist" / "spine-web.js").read_bytes(), (
        "run `npm run build` in viewer/web"
    )


def test_the_lock_names_no_registry():
    lock = (WEB / "package-lock.json").read_text()
    assert '"integrity"' in lock
    assert '"resolved"' not in lock
