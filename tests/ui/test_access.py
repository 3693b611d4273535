"""Readers with a keyboard, a screen reader, an enlarged page or a class before them."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.ui.test_journey import region, state, tree_item
from tests.ui.visits import Site
from viewer.core.book import Book
from viewer.ui.page import PANELS

pytestmark = pytest.mark.browser

#: where three names close by stand and how large their letters are, px, where such are wanted
CLOSE_BY = """async (size) => {
  const { place } = await import('/__spine/labels.js');
  const label = (z) => ({ id: `${z}`, text: 'T8', at: [0, 0, z], box: [0, 0, 0, 0, z, z] });
  const labels = [2, 1, 0].map(label);
  const there = place(labels, [0, 0, 1, 90, 0, 100, 100], 800, 600, { size });
  return there.map(({ y, size }) => [y, size]);
}"""

#: what can be pressed and is smaller than WCAG 2.2 wants (2.5.8); the marks of the tour's steps
#: may be, since Next step and the slider do what they do
SMALL = """() => [...document.querySelectorAll('button, input, select, summary, .row')]
  .filter((one) => !one.closest('.dots'))
  .map((one) => [one.ariaLabel || one.textContent.trim(), one.getBoundingClientRect()])
  .filter(([, box]) => box.width && (box.width < 24 || box.height < 24))
  .map(([name, box]) => `${name}: ${box.width} x ${box.height}`)"""
#: what can be pressed and cannot be brought into the window, however the page is scrolled
LOST = """() => [...document.querySelectorAll('.page :is(button, input, select)')].filter((one) => {
    if (!one.checkVisibility()) return false;
    one.scrollIntoView({ block: 'center' });
    const { left, right, top, bottom } = one.getBoundingClientRect();
    return left < -1 || right > innerWidth + 1 || top < -1 || bottom > innerHeight + 1;
  }).map((one) => one.ariaLabel || one.textContent.trim())"""


@pytest.mark.parametrize("size", [(640, 400), (844, 390), (320, 640), (320, 256)])
def test_an_enlarged_page_keeps_everything_in_reach(site: Site, visit, size) -> None:
    width, height = size
    reader = visit(site.address, viewport={"width": width, "height": height})
    page = reader.page
    page.get_by_role("button", name="Step by step").click()
    expect(page.get_by_role("button", name="Next step")).to_be_attached()
    assert page.evaluate("document.documentElement.scrollWidth") == width
    assert page.evaluate(LOST) == []
    assert page.evaluate(SMALL) == []
    assert page.locator(".stage").bounding_box()["height"] >= 0.45 * height
    page.evaluate("scrollTo(0, 0)")


def test_a_tablet_shows_whole_names_and_keeps_the_stage_wide(site: Site, visit, book: Book) -> None:
    reader = visit(site.address, viewport={"width": 820, "height": 1180}, has_touch=True)
    page = reader.page
    name = book.structures["T8"].name
    label = tree_item(page, name).locator(".row > span").first
    assert label.evaluate("one => one.scrollWidth <= one.clientWidth")
    wide = page.locator(".stage").bounding_box()["width"]
    tree_item(page, name).press("Enter")
    expect(region(page, "Details").get_by_role("button").first).to_be_focused()
    assert page.locator(".stage").bounding_box()["width"] == wide
    press(page, "Close: Details")
    expect(tree_item(page, name)).to_be_visible()


def test_focus_is_never_lost(site: Site, visit, book: Book) -> None:
    page = visit(site.address).page
    tree_item(page, book.structures["C4"].name).locator(".row").click()
    press(page, "Close: Details")
    expect(tree_item(page, book.structures["C4"].name)).to_be_focused()
    press(page, "Slice the bone")
    press(page, "Close: Slice the bone")
    expect(page.get_by_role("button", name="Slice the bone", exact=True)).to_be_focused()
    press(page, "Close: Structures")
    expect(page.get_by_role("button", name="Structures", exact=True)).to_be_focused()
    press(page, "Structures")
    expect(page.get_by_role("searchbox")).to_be_focused()
    press(page, "More")
    press(page, "Help")
    dialog = page.get_by_role("dialog", name="Help")
    expect(dialog).to_contain_text(book.keys["drag"].does)
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_role("button", name="More", exact=True)).to_be_focused()


def test_the_list_keeps_a_place_for_the_keyboard_and_shows_what_is_picked(
    site: Site, visit, book: Book
) -> None:
    page = visit(site.address).page
    field = page.get_by_role("searchbox")
    page.locator(".stage").focus()
    page.keyboard.press("/")
    page.keyboard.type("tailbone")
    expect(tree_item(page, book.structures["T8"].name)).to_have_count(0)
    assert page.locator('.tree [role="treeitem"][tabindex="0"]').count() == 1
    expect(page.locator('.tree [role="treeitem"][tabindex="0"]')).to_be_visible()
    page.keyboard.press("Enter")
    expect(region(page, "Details")).to_contain_text(book.structures["coccyx"].name)
    field.fill("")
    page.evaluate("trame.trigger('move', ['select', ['disc_L4_L5']])")
    expect(tree_item(page, book.structures["disc_L4_L5"].name)).to_be_in_viewport()


def test_what_is_taken_away_can_be_brought_back_where_it_was_told(site, visit, book: Book) -> None:
    page = visit(site.address).page
    tree_item(page, book.structures["T8"].name).locator(".row").click()
    region(page, "Details").get_by_role("button", name="Hide").click()
    notice = page.locator(".notice")
    expect(notice).to_contain_text(book.messages.hidden.format(name=book.structures["T8"].name))
    notice.get_by_role("button", name="Undo").click()
    expect(notice).to_have_count(0)
    page.wait_for_url(lambda url: "hidden" not in url)
    assert state(site, page).hidden == ()


def test_what_is_laid_out_by_widths_follows_the_letters_of_the_browser() -> None:
    css = (PANELS.parent / "client" / "spine.css").read_text("utf-8")
    asked = re.findall(r"@media [^{]*", css) + re.findall(r"font(?:-size)?: [^;}]*", css)
    assert len(asked) > 60
    drawn = "font-size: 22px", "font-size: 21px"  # in the units of the outline of a body
    assert [one for one in asked if "px" in one and one not in drawn] == []


def test_a_class_sees_the_spine_and_large_words(site: Site, visit, book: Book) -> None:
    page = visit(f"{site.address}?audience=educator").page
    size = "parseFloat(getComputedStyle(document.querySelector('.lines')).fontSize)"
    before = page.evaluate(size)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert page.evaluate(size) > 1.5 * before
    page.evaluate("document.documentElement.style.fontSize = ''")
    expect(page.locator(".hint")).to_have_text(book.messages.hint_mouse)
    page.locator(".stage").focus()
    page.keyboard.press("f")
    expect(page.get_by_role("tree")).to_have_count(0)
    expect(page.locator(".hint")).to_be_hidden()
    assert page.evaluate(size) > before
    page.keyboard.press("PageDown")
    page.keyboard.press("PageDown")
    expect(region(page, "Caption")).to_contain_text("2 / 12")
    page.keyboard.press("PageUp")
    expect(region(page, "Caption")).to_contain_text("1 / 12")
    note = page.get_by_text(book.headings.note)
    expect(note).to_have_count(0)  # it is for the educator alone
    (first, large), *others = page.evaluate(CLOSE_BY, 30)
    assert large == 30
    assert [y for y, _ in others] == pytest.approx([first + 51.4, first + 102.9], abs=1)
    crowded = page.evaluate(CLOSE_BY, 300)
    assert 14 < crowded[0][1] < 300, "names that have no room apart are smaller"
    page.get_by_role("button", name="Stop presenting").click()
    expect(page.get_by_role("tree")).to_be_visible()
    expect(note).to_be_visible()
    press(page, "More")
    page.get_by_role("switch", name="Keys of one letter").click()
    page.locator(".stage").focus()
    page.keyboard.press("f")
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Stop presenting")).to_have_count(0)


def test_only_what_changes_seldom_is_read_out(site: Site, visit) -> None:
    page = visit(site.address).page
    page.get_by_role("button", name="Slice the bone", exact=True).click()
    expect(page.get_by_role("slider", name=re.compile("slice"))).to_be_visible()
    assert page.locator("output").count() == 0  # a live region: its numbers would be read out
    page.get_by_role("button", name="Step by step").click()
    expect(region(page, "Caption")).to_contain_text("1 / ")
    assert page.locator("output").count() == 0
    assert page.locator("[aria-haspopup=menu]").count() == 0  # nothing here is a menu of ARIA


def press(page: Page, name: str) -> None:
    button = page.get_by_role("button", name=name, exact=True)
    button.focus()
    page.keyboard.press("Enter")


def test_learn_more_opens_the_pages_of_the_viewer_and_gives_the_focus_back(
    site: Site, visit, book: Book
) -> None:
    where = "?tour=metastasis&step=get-help&touring=yes"
    page = visit(site.address + where, viewport={"width": 1440, "height": 900}).page
    step = book.tours["metastasis"].step("get-help")
    for id in step.topics:
        link = page.locator(".card").get_by_title(book.topics[id].title)
        link.focus()
        page.keyboard.press("Enter")
        opened = page.get_by_role("dialog", name=book.topics[id].title)
        expect(opened).to_contain_text(book.topics[id].plain[0])
        page.keyboard.press("Escape")
        expect(page.get_by_role("dialog")).to_have_count(0)
        expect(link).to_be_focused()


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_card_of_whom_to_call_shows_all_of_itself(site: Site, visit, language: str) -> None:
    where = f"?tour=metastasis&step=get-help&touring=yes&language={language}"
    page = visit(site.address + where, viewport={"width": 1440, "height": 900}).page
    card = page.locator(".card")
    expect(card).to_be_visible()
    assert card.evaluate("(card) => card.scrollHeight - card.clientHeight") <= 0
