"""What a reader does, from the first look to the saved picture, in real Chromium."""

from __future__ import annotations

import base64
import io
import re
from math import radians, tan

import pytest
from PIL import Image
from playwright.sync_api import Locator, Page, expect

from tests.ui.visits import Site
from viewer.core.atlas import Atlas
from viewer.core.book import Book
from viewer.core.camera import VIEW_ANGLE, Vector
from viewer.core.link import from_link
from viewer.core.picture import home
from viewer.core.readout import readout
from viewer.core.state import ViewState

pytestmark = pytest.mark.browser


@pytest.fixture(params=["paper", pytest.param("meshes", marks=pytest.mark.slow)])
def here(request: pytest.FixtureRequest) -> Site:
    """The viewer with the spine of paper, and with the built one."""
    return request.getfixturevalue("site" if request.param == "paper" else "real_site")


def test_the_whole_spine_is_seen_and_nothing_is_selected(here: Site, visit, book: Book) -> None:
    page = visit(here.address).page
    assert page.title() == book.title
    expect(region(page, "Caption")).to_contain_text(book.messages.welcome)
    expect(region(page, "Caption")).to_contain_text("Not yet reviewed by a clinician.")
    expect(page.get_by_role("region", name="Details")).to_have_count(0)
    expect(page.get_by_role("tree", name="Structures")).to_be_visible()
    assert colors(page) > 3
    assert urlquery(page) == ""


def test_a_click_selects_a_bone_and_a_drag_does_not(here: Site, visit, book: Book) -> None:
    reader = visit(here.address)
    page, stage = reader.page, reader.page.locator(".stage")
    x, y = spot(here.atlas, stage, here.atlas.structures["L3"].centre)
    drag(page, (x, y), (x + 80, y + 10))
    reader.settle()
    expect(page.get_by_role("region", name="Details")).to_have_count(0)
    page.get_by_role("button", name="Reset the view").click()
    page.wait_for_url(here.address)
    reader.settle()
    page.mouse.click(x, y)
    details = page.get_by_role("region", name="Details")
    words = book.structures["L3"]
    expect(details).to_contain_text(words.name)
    for text in (words.plain, words.latin, words.ids.fma, words.ids.uberon, words.ids.ta98):
        expect(details).to_contain_text(text)
    expect(details).to_contain_text(words.nerve)
    expect(tree_item(page, words.name)).to_have_attribute("aria-selected", "true")
    expect(page.locator(".said")).to_contain_text(words.name)
    reader.settle()
    page.keyboard.press("Escape")
    expect(details).to_have_count(0)


def test_a_second_click_selects_the_part_and_escape_goes_back(
    here: Site, visit, book: Book
) -> None:
    reader = visit(here.address)
    page, stage = reader.page, reader.page.locator(".stage")
    x, y = spot(here.atlas, stage, here.atlas.structures["L3"].centre)
    title = region(page, "Details").get_by_role("heading", level=2)
    page.wait_for_function("() => !globalThis.spineView || spineView.loaded")
    page.mouse.click(x, y)
    expect(title).to_have_text(book.structures["L3"].name)
    reader.settle()
    x, y = spot(here.atlas, stage, here.atlas.structures["L3"].centre)  # the stage is narrower now
    page.mouse.click(x - 9, y - 5)  # not so near that it is a double click
    expect(title).to_have_text("L3 – vertebral body")
    expect(region(page, "Details")).to_contain_text(book.parts["body"].technical)
    assert state(here, page).part == "body"
    reader.settle()
    page.keyboard.press("Escape")
    expect(title).to_have_text(book.structures["L3"].name)
    page.keyboard.press("Escape")
    expect(title).to_have_count(0)
    page.get_by_role("button", name="Undo").click()
    page.get_by_role("button", name="Undo").click()
    expect(title).to_have_text("L3 – vertebral body")


def test_a_bone_unfolds_its_parts_by_key_and_they_are_found_by_name(
    site: Site, visit, book: Book
) -> None:
    page = visit(site.address).page
    bone = tree_item(page, book.structures["T8"].name)
    part = bone.get_by_role("treeitem", name="Pedicle, left", exact=True)
    bone.focus()
    expect(part).to_have_count(0)
    page.keyboard.press("ArrowRight")
    expect(part).to_be_visible()
    part.focus()
    page.keyboard.press("Enter")
    title = region(page, "Details").get_by_role("heading", level=2)
    expect(title).to_have_text("T8 – left pedicle")
    expect(part).to_have_attribute("aria-selected", "true")
    assert state(site, page).part == "pedicle_left"
    page.keyboard.press("ArrowLeft")
    expect(bone).to_be_focused()
    page.keyboard.press("ArrowLeft")
    expect(part).to_have_count(0)
    page.get_by_role("searchbox").fill("t8 pedicle")
    expect(part).to_be_visible()
    expect(tree_item(page, book.structures["T9"].name)).to_have_count(0)


def test_the_list_selects_as_the_picture_does(site: Site, visit, book: Book) -> None:
    page = visit(site.address).page
    tree_item(page, book.structures["T8"].name).locator(".row").click()
    expect(region(page, "Details")).to_contain_text(book.structures["T8"].plain)
    assert state(site, page).selected == "T8"


def test_a_region_takes_its_colour_and_the_camera_goes_there(here: Site, visit, book) -> None:
    reader = visit(here.address)
    page = reader.page
    for id, words in book.regions.items():
        chip = page.get_by_role("group", name="Pick a part of the spine").get_by_role(
            "button", name=words.name, exact=True
        )
        chip.click()
        expect(chip).to_have_attribute("aria-pressed", "true")
        expect(region(page, "Caption")).to_contain_text(words.caption)
        assert state(here, page).region == id
        assert state(here, page).camera is not None
    reader.settle()


def test_structures_hide_fade_stand_alone_and_come_back(site: Site, visit, book: Book) -> None:
    page = visit(site.address).page
    tree_item(page, book.structures["T8"].name).locator(".row").click()
    details = region(page, "Details")
    details.get_by_role("button", name="Hide").click()
    expect(details.get_by_role("button", name="Show", exact=True)).to_be_visible()
    details.get_by_role("button", name="Show", exact=True).click()
    for control in ("Fade", "Show only this"):
        button = details.get_by_role("button", name=control)
        button.click()
        expect(button).to_have_attribute("aria-pressed", "true")
    page.get_by_role("button", name="Show all").click()
    discs = page.get_by_role("switch", name=book.groups["discs"].name, exact=True)
    discs.click()
    expect(discs).to_have_attribute("aria-checked", "false")
    page.get_by_role("button", name="Show all").click()
    expect(discs).to_have_attribute("aria-checked", "true")
    expect(page.get_by_role("button", name="Show all")).to_have_count(0)
    page.get_by_role("button", name="Fade the other bones").click()
    expect(page.get_by_role("button", name="Fade the other bones")).to_have_attribute(
        "aria-pressed", "true"
    )


def test_named_views_turn_the_camera(site: Site, visit) -> None:
    reader = visit(site.address)
    page = reader.page
    for name, azimuth in (("Back", 180.0), ("Left", 90.0), ("Right", -90.0), ("Front", 0.0)):
        page.get_by_role("button", name="Views").click()
        page.locator(".v-overlay--active").get_by_role("button", name=name).click()
        page.wait_for_function(
            "([a]) => location.search.includes(`,${a},0,`)", arg=[f"{azimuth:g}"]
        )
        assert state(site, page).camera.azimuth == azimuth
    reader.settle()


def test_tumors_show_together_and_one_by_one(site: Site, visit, book: Book) -> None:
    page = visit(site.address).page
    button = page.get_by_role("button", name="Show tumors")
    expect(button).to_have_attribute("aria-pressed", "false")
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    wanted = {"lesion_T4", "lesion_T6", "lesion_T8", "lesion_L2", "lesion_L4", "lesion_C5"}
    assert wanted <= set(state(site, page).lesions)
    button.click()
    expect(button).to_have_attribute("aria-pressed", "false")
    page.get_by_role("button", name="Tumors", exact=True).click()
    page.locator(".v-overlay--active").get_by_role("switch", name="Tumor beside T8").click()
    expect(button).to_have_attribute("aria-pressed", "true")
    assert state(site, page).lesions == ("paraspinal_mass_T8_left",)


def test_the_slider_lets_a_bone_collapse(here: Site, visit, book: Book) -> None:
    reader = visit(here.address)
    page = reader.page
    slider = page.get_by_role("slider", name=book.controls.fracture.label)
    slider.focus()
    before = picture_of(page)
    page.keyboard.press("End")
    page.wait_for_url(re.compile("T8_wedge:1"))
    reader.settle()
    assert state(here, page).collapses[0].weight == 1
    now, whole = (readout(here.atlas, "T8_wedge", weight) for weight in (1.0, 0.0))
    left = now.body_h_ant / whole.body_h_ant if now and whole else 0.5
    said = f"T8 front height is now {100 * left:.0f} percent"
    expect(page.locator(".said")).to_contain_text(said)
    if here.atlas.folder.name != "paper":
        assert picture_of(page) != before
    page.keyboard.press("Home")
    page.wait_for_url(here.address)


def test_a_slice_opens_the_bone_in_each_plane(here: Site, visit, book: Book) -> None:
    reader = visit(here.address)
    page = reader.page
    button = page.get_by_role("button", name="Slice the bone", exact=True)
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    for plane in ("coronal", "axial", "sagittal"):
        page.get_by_role("button", name=book.controls[plane].label).click()
        page.wait_for_url(re.compile(f"cut={plane}"))
    offset = page.get_by_role("slider", name=book.controls.cut_offset.label)
    offset.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_url(re.compile("cut=sagittal::0.5"))
    reader.settle()
    button.click()
    expect(button).to_have_attribute("aria-pressed", "false")


def test_the_tour_tells_its_steps_in_words_pictures_and_sources(site: Site, visit, book) -> None:
    reader = visit(site.address)
    page = reader.page
    tour_id, tour = next(iter(book.tours.items()))
    caption = region(page, "Caption")
    page.get_by_role("button", name="Step by step").click()
    for n, step in enumerate(tour.steps, 1):
        expect(caption).to_contain_text(step.title)
        expect(caption).to_contain_text(f"{n} / {len(tour.steps)}")
        for cue in step.cues:
            expect(caption).to_contain_text(cue.text)
        expect(page.get_by_role("img", name=step.alt)).to_be_visible()
        shown = state(site, page)
        assert (shown.tour, shown.step, shown.touring) == (tour_id, step.id, True)
        assert set(step.scene.lesions) == set(shown.lesions)
        if n < len(tour.steps):
            page.get_by_role("button", name="Next step").click()
    expect(page.get_by_role("button", name="Next step")).to_be_disabled()
    page.get_by_role("button", name="Step back").click()
    expect(caption).to_contain_text(tour.steps[-2].title)
    page.get_by_role("button", name=re.compile(r"^Step 8 of 12")).click()
    expect(caption).to_contain_text(tour.steps[7].title)
    caption.get_by_role("button", name=book.headings.sources).click()
    first = book.sources[tour.steps[7].sources[0]]
    expect(page.locator(".v-overlay--active")).to_contain_text(first.cite[:30])
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Leave the tour").click()
    expect(page.get_by_role("button", name="Next step")).to_have_count(0)


def test_the_picture_is_saved_as_seen_and_large(here: Site, visit) -> None:
    reader = visit(here.address)
    page = reader.page
    for size, pixels in (("1×", None), ("1920 × 1080", (1920, 1080))):
        page.get_by_role("button", name="More").click()
        page.get_by_role("button", name="Save picture").click()
        dialog = page.get_by_role("dialog", name="Save picture")
        dialog.get_by_label(size, exact=True).check()
        with page.expect_download() as download:
            dialog.get_by_role("button", name="Save picture").click()
        box = page.locator(".stage").bounding_box()
        with Image.open(download.value.path()) as picture:
            assert picture.format == "PNG"
            assert picture.size == (pixels or (round(box["width"]), round(box["height"])))
        expect(dialog).to_have_count(0)


# --- helpers


def region(page: Page, name: str) -> Locator:
    return page.get_by_role("region", name=name)


def tree_item(page: Page, name: str) -> Locator:
    return page.get_by_role("tree", name="Structures").get_by_role(
        "treeitem", name=name, exact=True
    )


def urlquery(page: Page) -> str:
    return page.evaluate("location.search")


def state(site: Site, page: Page) -> ViewState:
    """The state that the address bar holds, once it has caught up with the page."""
    page.wait_for_selector(".stage[data-unanswered='0']")
    page.wait_for_function(
        "() => location.search === (trame.state.get('link') ? '?' + trame.state.get('link') : '')"
    )
    return from_link(site.atlas, page.evaluate("location.search"))


def picture_of(page: Page) -> str:
    return base64.b64encode(page.locator(".stage canvas").first.screenshot()).decode()


def colors(page: Page) -> int:
    data = page.locator(".stage canvas").first.screenshot()
    return len(Image.open(io.BytesIO(data)).convert("RGB").getcolors(1 << 24))


def spot(atlas: Atlas, stage: Locator, point: Vector) -> tuple[float, float]:
    """Where the starting camera sees a point, in pixels of the page."""
    box = stage.bounding_box()
    camera = home(atlas)
    right, up, out = (
        sum(a * (p - f) for a, p, f in zip(axis, point, camera.focal, strict=True))
        for axis in camera.axes()
    )
    aspect = box["width"] / box["height"]
    scale = box["height"] / 2 / tan(radians(VIEW_ANGLE / 2)) / (camera.distance(aspect) - out)
    return (
        box["x"] + box["width"] / 2 + right * scale,
        box["y"] + box["height"] / 2 - up * scale,
    )


def drag(page: Page, start: tuple[float, float], end: tuple[float, float]) -> None:
    page.mouse.move(*start)
    page.mouse.down()
    page.mouse.move(*end, steps=6)
    page.mouse.up()
