"""What a browser goes through: lost memory, other sizes, refused drawing, damaged files."""

from __future__ import annotations

import pytest

from tests.web.conftest import SIZE, Drawn, seven
from viewer.core.atlas import Atlas
from viewer.core.picture import picture
from viewer.core.state import ViewState
from viewer.ui.web_view import WebView

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("ratio", [1, 2, 3])
def test_every_pixel_of_a_dense_display_is_used(ratio: int, open_page, atlas: Atlas) -> None:
    page = open_page(ratio)
    page.wait_for_function("window.loaded")
    drawn = Drawn(page, atlas)
    drawn.show(picture(atlas, ViewState()))
    size = page.evaluate("[view.canvas.element.width, view.canvas.element.height]")
    assert size == [SIZE[0] * ratio, SIZE[1] * ratio]


def test_a_page_at_rest_draws_nothing(drawn: Drawn, atlas: Atlas) -> None:
    drawn.show(picture(atlas, ViewState()))
    before = drawn.page.evaluate("view.frames")
    drawn.page.wait_for_timeout(500)
    assert drawn.page.evaluate("view.frames") == before


def test_a_lost_context_comes_back_with_the_same_picture(drawn: Drawn, atlas: Atlas) -> None:
    drawn.show(picture(atlas, ViewState()))
    before = drawn.pixels()
    drawn.page.evaluate(
        "window.loss = view.canvas.renderer.getContext().getExtension('WEBGL_lose_context');"
        "quality = ''; loss.loseContext()"
    )
    drawn.page.wait_for_function("view.canvas.lost")
    drawn.page.evaluate("loss.restoreContext()")
    drawn.page.wait_for_function("!view.canvas.lost && quality === 'still'")
    assert (abs(drawn.pixels().astype(int) - before.astype(int)) <= 2).mean() > 0.999


def test_a_resized_page_is_drawn_in_its_new_size(drawn: Drawn, atlas: Atlas) -> None:
    drawn.show(picture(atlas, ViewState()))
    drawn.page.evaluate("quality = ''; host.style.width = '500px'")
    drawn.page.wait_for_function("quality === 'still' && view.canvas.element.width === 500")
    drawn.page.evaluate("quality = ''; host.style.width = ''")
    drawn.page.wait_for_function(f"quality === 'still' && view.canvas.element.width === {SIZE[0]}")


@pytest.mark.parametrize(
    "damage", [lambda b: b[:5000], lambda b: b"spine" + b[5:], lambda b: b[:400000] + b"\0" * 99]
)
def test_a_damaged_file_is_named(damage, shelf, open_page) -> None:
    name = "spine_light.glb"
    shelf.swapped[name] = damage((shelf.folder / name).read_bytes())
    page = open_page()
    page.wait_for_function("window.failed")
    assert name in page.evaluate("window.failed")


def test_a_structure_without_geometry_is_told_and_the_rest_is_drawn(
    drawn: Drawn, atlas: Atlas
) -> None:
    shown = picture(atlas, ViewState())
    message = WebView().told(atlas, shown)
    message["looks"]["T99"] = {"color": "#FFFFFF", "opacity": 1, "pattern": "none", "outline": ""}
    drawn.page.evaluate("([m, c]) => show(m, c)", [message, seven(shown)])
    drawn.page.wait_for_function("quality === 'still'")
    assert drawn.page.evaluate("troubles") == ["T99"]


def test_a_missed_difference_is_noticed(drawn: Drawn, atlas: Atlas) -> None:
    drawn.show(picture(atlas, ViewState()))
    assert drawn.page.evaluate("view.apply({ seq: 9, base: 8, looks: {} })") is False
