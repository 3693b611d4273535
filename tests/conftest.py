"""What tests rely on: VTK's complaints are failures, the meshes are built, Chromium is real."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, sync_playwright
from vtkmodules.vtkCommonCore import vtkOutputWindow, vtkStringOutputWindow

from viewer.core import atlas as atlases
from viewer.core import manifest
from viewer.core.atlas import Atlas
from viewer.core.paths import default_annotations, default_atlas

REPOSITORY = Path(__file__).resolve().parents[1]
settings.register_profile("unhurried", deadline=None)  # a busy machine is no mistake
settings.load_profile("unhurried")


@pytest.fixture(autouse=True)
def vtk_complaints() -> Iterator[None]:
    """Fails the test during which VTK wrote an error or a warning."""
    window = vtkStringOutputWindow()
    before = vtkOutputWindow.GetInstance()
    vtkOutputWindow.SetInstance(window)
    yield
    after = vtkOutputWindow.GetInstance()  # pyvista puts its own there when it is imported
    vtkOutputWindow.SetInstance(before)
    complaints = "".join(shown.GetOutput() for shown in {window, after})
    assert not complaints, f"VTK complained:\n{complaints}"


@pytest.fixture(scope="session")
def meshes() -> Path:
    """The folder of the built meshes; the test is skipped where there are none."""
    if not (default_atlas() / "atlas.json").is_file():
        pytest.skip("needs the meshes: spine-viewer build")
    return default_atlas()


@pytest.fixture(scope="session")
def atlas(meshes: Path) -> Atlas:
    """The built atlas."""
    return atlases.load(meshes, manifest.load(default_annotations()))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of facts and scans beside the repository; the test is skipped without it."""
    folder = REPOSITORY.parent / "shared"
    if not folder.is_dir():
        pytest.skip("needs the folder 'shared' beside the repository")
    return folder


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """A headless Chromium; without one the test is skipped, but fails where CI is set."""
    # the shell has no windows of its own to keep, which takes a third off the tests
    names = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
    path = next(filter(None, map(shutil.which, names)), None)
    if path is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(
            "needs Chromium: apt install chromium-headless-shell"
        )
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path,
            args=[
                "--no-sandbox",  # root, as in most containers, may not use it
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--use-angle=gl-egl",  # Mesa, where it is there, draws faster than SwiftShader
                "--ignore-gpu-blocklist",
            ],
        )
        yield browser
        browser.close()
