"""Each browser is its own session: links bring the view along, never the session."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.ui.test_journey import region, state, tree_item
from tests.ui.visits import Site
from viewer.core.book import Book

pytestmark = pytest.mark.browser


def test_two_browsers_do_not_see_each_other(site: Site, visit, book: Book) -> None:
    one, two = visit(site.address), visit(site.address)
    one.page.get_by_role("button", name="Show tumors").click()
    tree_item(two.page, book.structures["C3"].name).locator(".row").click()
    expect(one.page.get_by_role("button", name="Show tumors")).to_have_attribute(
        "aria-pressed", "true"
    )
    expect(region(two.page, "Details")).to_contain_text(book.structures["C3"].name)
    expect(two.page.get_by_role("button", name="Show tumors")).to_have_attribute(
        "aria-pressed", "false"
    )
    expect(one.page.get_by_role("region", name="Details")).to_have_count(0)


def test_a_link_restores_the_view_in_another_browser_and_after_a_reload(
    site: Site, visit, book: Book
) -> None:
    sender = visit(site.address)
    sender.page.get_by_role("button", name="Show tumors").click()
    sender.page.get_by_role("button", name="Lumbar").click()
    tree_item(sender.page, book.structures["L4"].name).locator(".row").click()
    sender.page.locator(".stage").focus()
    sender.page.keyboard.press("ArrowLeft")
    sender.page.keyboard.press("+")
    sender.settle()
    sent = state(site, sender.page)
    link = sender.page.url
    assert sent.region == "lumbar"
    assert "/s/" not in link
    receiver = visit(link)
    assert state(site, receiver.page) == sent
    assert receiver.page.url == link
    sender.page.reload()
    sender.settle()
    assert state(site, sender.page) == sent
    expect(region(sender.page, "Details")).to_contain_text(book.structures["L4"].name)


@pytest.mark.parametrize("link", ["?nonsense", "?selected=T99", "?camera=1,2", "?tour=x&step=y"])
def test_a_malformed_link_opens_the_start_and_says_so(site: Site, visit, book, link: str) -> None:
    page = visit(site.address + link).page
    expect(page.locator(".notice")).to_have_text(book.messages.link_broken)
    page.wait_for_url(site.address)


def test_nothing_of_a_link_reaches_the_connection(site: Site, visit) -> None:
    page = visit(site.address + "?sessionURL=ws://elsewhere.example/ws").page
    page.wait_for_url(site.address)
    expect(page.get_by_role("tree", name="Structures")).to_be_visible()


ANSWERED = """async () => {
  await trame.trigger("move", ["region", ["thoracic"]]);
  return [trame.state.get("view").region, document.querySelector(".stage").dataset.settled];
}"""


def test_everything_can_be_undone_and_done_again(site: Site, visit, book: Book) -> None:
    page = visit(site.address).page
    # an answer comes after what it tells: the page is not at rest before it knows of that
    assert page.evaluate(ANSWERED) == ["thoracic", "false"]
    page.get_by_role("button", name="Show tumors").click()
    slider = page.get_by_role("slider", name=book.controls.fracture.label)
    slider.focus()
    for _ in range(5):
        page.keyboard.press("ArrowRight")
    page.wait_for_url(re.compile("T8_wedge:0.05"))
    for expected in ("lesions=", "region=thoracic"):
        _undo(page)
        while "collapses" in page.url:
            _undo(page)
        assert expected in page.url
    page.keyboard.press("Control+z")
    page.wait_for_url(site.address)
    expect(page.get_by_role("button", name="Undo")).to_be_disabled()
    page.keyboard.press("Control+Shift+z")
    page.wait_for_url(re.compile("region=thoracic"))
    page.get_by_role("button", name="Redo").click()
    page.wait_for_url(re.compile("lesions="))


def _undo(page: Page) -> None:
    """Go one state back, and wait for it."""
    before = page.url
    page.keyboard.press("Control+z")
    page.wait_for_url(lambda url: url != before)


def test_a_lost_connection_comes_back_to_the_same_view(site: Site, visit, book: Book) -> None:
    reader = visit(site.address)
    page = reader.page
    page.get_by_role("button", name="Cervical").click()
    reader.settle()
    before = state(site, page)
    (session,) = site.sessions.table.values()
    frames = int(page.locator(".stage").get_attribute("data-frames"))
    assert frames
    site.do(lambda: [socket._req.transport.abort() for socket in session.sockets])
    page.wait_for_selector(".lost")
    expect(page.locator(".lost")).to_have_count(0)
    reader.settle()
    assert state(site, page) == before
    assert [*site.sessions.table.values()] == [session]
    page.get_by_role("button", name="Show tumors").click()
    expect(page.get_by_role("button", name="Show tumors")).to_have_attribute("aria-pressed", "true")


def test_a_closed_tab_frees_its_session(site: Site, visit) -> None:
    reader = visit(site.address)
    assert len(site.sessions.table) == 1
    other = visit(site.address)
    reader.page.close(run_before_unload=False)
    other.page.wait_for_function("() => true")
    for _ in range(50):
        if len(site.sessions.table) == 1:
            break
        other.page.evaluate("new Promise((done) => requestAnimationFrame(done))")
    assert len(site.sessions.table) == 1


def test_a_browser_writes_no_state_and_calls_nothing_unknown(site: Site, visit) -> None:
    page = visit(site.address).page
    (session,) = site.sessions.table.values()
    reader = session.reader
    template = reader.server.state.trame__template_main
    page.evaluate(
        """async () => {
            const remote = trame.client.getRemote().Trame;
            await remote.updateState([{key: "trame__template_main", value: "<b>theirs</b>"}]);
            await remote.updateState([{key: "seq", value: 99}, {key: "new", value: 1}]);
        }"""
    )
    assert reader.server.state.trame__template_main == template
    assert reader.server.state.seq == 0
    assert not reader.server.state.has("new")
    for name, arguments in (
        ("nonsense", []),
        ("move", ["__init__", []]),
        ("move", ["select", ["T99"]]),
        ("move", ["collapse", ["T8_wedge", "NaN"]]),
        ("move", ["collapse", ["T8_wedge", 7]]),
        ("move", [{"a": 1}, "x"]),
        ("camera", [[1, 2, 3]]),
        ("camera", [[0, 0, 0, 0, 0, 1e9, 1]]),
        ("frame", [9000, 9000, False, [0, 0, 0, 0, 0, 300, 300]]),
        ("frame", []),
        ("still", [100000, 100000, False, False, False]),
        ("pick", [1, 1, 10, 10, None]),
        ("play", ["soon"]),
        ("play", [1e9]),
        ("play", []),
    ):
        answer = page.evaluate("([n, a]) => trame.trigger(n, a)", [name, arguments])
        assert answer is None, name
    assert reader.history.present == type(reader.history.present)()
    assert not reader.history.past


def test_changed_words_show_at_once_and_mistakes_are_told(site: Site, visit, book: Book) -> None:
    page = visit(site.address).page
    tree_item(page, book.structures["T8"].name).locator(".row").click()
    good = site.annotations.read_text("utf-8")
    plain = book.structures["T8"].plain
    assert plain in good
    _write(site.annotations, good.replace(plain, "A bone in other words."))
    expect(region(page, "Details")).to_contain_text("A bone in other words.")
    _write(site.annotations, good.replace('name: "Cervical"', 'nome: "Cervical"'))
    mistakes = page.get_by_role("alert")
    expect(mistakes).to_contain_text(re.compile(r"annotations\.yaml:\d+: regions\.cervical"))
    expect(region(page, "Details")).to_contain_text("A bone in other words.")
    mistakes.get_by_role("button").click()
    expect(mistakes).to_have_count(0)
    _write(site.annotations, good)
    expect(region(page, "Details")).to_contain_text(plain)


def test_all_can_be_done_with_the_keyboard(site: Site, visit, book: Book) -> None:
    page = visit(site.address).page
    page.get_by_role("treeitem", name=book.groups["cervical"].name).focus()
    for key in ("ArrowDown", "ArrowDown", "Enter"):
        page.keyboard.press(key)
    expect(region(page, "Details")).to_contain_text(book.structures["C2"].name)
    page.keyboard.press("h")
    page.wait_for_url(re.compile("hidden=C2"))
    page.keyboard.press("h")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    expect(page.get_by_role("treeitem", name=book.groups["cervical"].name)).to_have_attribute(
        "aria-expanded", "false"
    )
    page.keyboard.press("Escape")
    expect(page.get_by_role("region", name="Details")).to_have_count(0)
    page.locator(".stage").focus()
    page.keyboard.press("ArrowLeft")
    page.wait_for_url(re.compile("camera="))
    page.get_by_role("button", name="Step by step").focus()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("touring=yes"))


def test_a_search_narrows_the_list(site: Site, visit, book: Book) -> None:
    page = visit(site.address).page
    page.get_by_role("searchbox").fill("tailbone")
    expect(page.get_by_role("treeitem", name=book.structures["T8"].name)).to_have_count(0)
    expect(page.get_by_role("treeitem", name=book.structures["coccyx"].name)).to_be_visible()
    page.get_by_role("searchbox").fill("elbow")
    expect(page.get_by_role("complementary")).to_contain_text("No bone or part is called “elbow”.")


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_a_phone_shows_everything(site: Site, visit, book: Book, theme: str) -> None:
    reader = visit(
        site.address + ("?theme=light" if theme == "light" else ""),
        viewport={"width": 390, "height": 844},
        has_touch=True,
        is_mobile=True,
    )
    page = reader.page

    def is_whole() -> None:
        sizes = page.evaluate(
            "[document.documentElement.scrollWidth, document.querySelector('.stage').clientHeight]"
        )
        assert sizes[0] == 390
        assert sizes[1] >= 0.45 * 844

    is_whole()
    page.get_by_role("button", name="Structures").tap()
    tree_item(page, book.structures["C4"].name).locator(".row").tap()
    details = region(page, "Details")
    expect(details).to_contain_text(book.structures["C4"].plain)
    is_whole()
    details.get_by_role("button", name="Close: Details").tap()
    expect(details).to_have_count(0)
    page.get_by_role("button", name="Lumbar").tap()
    expect(region(page, "Caption")).to_contain_text(book.regions["lumbar"].caption)
    page.get_by_role("button", name="Step by step").tap()
    page.get_by_role("button", name="Next step").tap()
    is_whole()
    reader.settle()


def _write(path: Path, text: str) -> None:
    new = path.with_suffix(".new")
    new.write_text(text, "utf-8")
    new.replace(path)
