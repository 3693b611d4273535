"""A closed tab frees its memory."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from playwright.sync_api import Browser

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture
def served(meshes: Path) -> Iterator[tuple[str, psutil.Process]]:
    """The program as a reader starts it, and its address."""
    command = [sys.executable, "-m", "viewer", "serve", "--port", "0", "--no-open"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        line = program.stdout.readline()
        yield (
            next(word for word in line.split() if word.startswith("http")),
            psutil.Process(program.pid),
        )
        program.terminate()


def test_twenty_tabs_opened_and_closed_leave_nothing_behind(
    served: tuple[str, psutil.Process], chromium: Browser
) -> None:
    address, program = served
    resident = []
    for _ in range(20):
        context = chromium.new_context(viewport={"width": 600, "height": 400})
        context.set_default_timeout(120_000)  # a busy machine proves nothing here
        # pictures of the server: a session that draws in the browser holds less
        context.add_init_script("localStorage.setItem('spine', '{\"streamed\": true}')")
        page = context.new_page()
        page.goto(address)
        page.wait_for_selector(".stage[data-settled=true]")
        page.get_by_role("button", name="Show tumors").click()
        page.wait_for_url("**/?lesions=*")
        page.wait_for_selector(".stage[data-settled=true]")
        page.goto("about:blank")
        context.close()
        resident.append(program.memory_info().rss / 2**20)
    assert resident[19] <= 1.10 * resident[4], [round(value) for value in resident]
