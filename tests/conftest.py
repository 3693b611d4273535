"""What every test relies on: VTK's complaints are failures, and Chromium is the real one."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright
from vtkmodules.vtkCommonCore import vtkOutputWindow, vtkStringOutputWindow

REPOSITORY = Path(__file__).resolve().parents[1]


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
def shared() -> Path:
    """The folder of facts and scans beside the repository; the test is skipped without it."""
    folder = REPOSITORY.parent / "shared"
    if not folder.is_dir():
        pytest.skip("needs the folder 'shared' beside the repository")
    return folder


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """A headless Chromium; without one the test is skipped, but fails where CI is set."""
    names = ("chromium", "chromium-browser", "google-chrome")
    path = next(filter(None, map(shutil.which, names)), None)
    if path is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(
            "needs Chromium: apt install chromium"
        )
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path,
            args=[
                "--no-sandbox",  # root, as in most containers, may not use it
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
            ],
        )
        yield browser
        browser.close()
