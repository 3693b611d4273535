"""The words of the page: language, track, tours, pages that say more, and how captions look."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.ui.paper import PaperScene
from tests.ui.test_journey import region
from tests.ui.visits import Site, serving
from viewer.core import languages, manifest
from viewer.core.atlas import Atlas
from viewer.core.book import Book
from viewer.core.paths import default_annotations

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def spanish() -> Book:
    """The words in Spanish."""
    return manifest.load(default_annotations(), "es")


@pytest.fixture(scope="module")
def site(atlas: Atlas, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A viewer in both languages."""
    annotations = tmp_path_factory.mktemp("words") / "annotations.yaml"
    shutil.copy(default_annotations(), annotations)
    shutil.copytree(
        default_annotations().parent / languages.FOLDER, annotations.parent / languages.FOLDER
    )
    with serving(atlas, lambda: PaperScene(atlas), annotations) as running:
        yield running


def test_the_whole_page_changes_its_language_and_stays_so(site, visit, book, spanish) -> None:
    page = visit(site.address + "?tour=metastasis&step=lumbar&touring=yes").page
    choose(page, "Espa\u00f1ol")
    step = spanish.tours["metastasis"].step("lumbar")
    expect(region(page, spanish.headings.caption)).to_contain_text(step.cues[0].text)
    expect(page).to_have_title(spanish.title)
    assert page.evaluate("document.documentElement.lang") == "es"
    page.wait_for_url(re.compile("language=es"))
    for name in ("lesions", "cut", "more", "play", "next", "reset"):
        label = spanish.controls[name].label
        expect(page.get_by_role("button", name=label, exact=True)).to_be_visible()
    page.goto(site.address)  # no link says it; this browser remembers
    expect(page.get_by_role("button", name=spanish.controls.play.label)).to_be_visible()
    choose(page, book.language_name, spanish)
    expect(page.get_by_role("button", name=book.controls.play.label)).to_be_visible()
    page.goto(site.address)
    expect(page.get_by_role("button", name=book.controls.play.label)).to_be_visible()


def test_a_reader_of_spanish_finds_a_spanish_page(site, visit, spanish) -> None:
    page = visit(site.address, locale="es-MX").page
    expect(page.get_by_role("button", name=spanish.controls.play.label)).to_be_visible()
    assert page.evaluate("document.documentElement.lang") == "es"


def test_students_are_told_in_medical_terms(site, visit, book) -> None:
    page = visit(site.address + "?tour=metastasis&step=thoracic&touring=yes").page
    step = book.tours["metastasis"].step("thoracic")
    expect(region(page, "Caption")).to_contain_text(step.cues[0].text)
    choose(page, book.controls.clinical.label)
    expect(region(page, "Caption")).to_contain_text(step.cues[0].clinical)
    page.wait_for_url(re.compile("track=clinical"))
    page.get_by_role("button", name="Transcript").click()
    expect(region(page, "Transcript")).to_contain_text("narrowest canal, from T4 to T9")
    with page.expect_download() as kept:
        page.get_by_role("link", name=book.controls.save_transcript.label).click()
    text = Path(kept.value.path()).read_text("utf-8")
    assert text.startswith(f"# {book.tours['metastasis'].title}")
    assert "narrowest canal, from T4 to T9" in text


def test_another_tour_is_picked_and_told(site, visit, book) -> None:
    page = visit(site.address).page
    told = book.tours["meet-your-spine"]
    page.get_by_role("button", name=book.controls.tours.label).click()
    page.get_by_role("button", name=told.title).click()
    caption = region(page, "Caption")
    expect(caption).to_contain_text(f"1 / {len(told.steps)}")
    expect(caption).to_contain_text(told.steps[0].title)
    page.get_by_role("button", name="Next step").click()
    expect(caption).to_contain_text(told.steps[1].title)
    choose(page, book.tours["metastasis"].title)
    expect(caption).to_contain_text("1 / 12")


def test_the_last_step_says_whom_to_call_and_where_to_read_on(site, visit, book) -> None:
    page = visit(site.address + "?tour=metastasis&step=get-help&touring=yes").page
    card = page.get_by_role("complementary", name=book.card.title)
    for sign in (*book.card.now.signs, *book.card.today.signs):
        expect(card).to_contain_text(sign)
    for topic in book.topics.values():
        name, _, _ = topic.title.partition(":")
        card.get_by_role("button", name=name).click()
        dialog = page.get_by_role("dialog", name=topic.title)
        for text in topic.plain:
            expect(dialog).to_contain_text(text)
        dialog.get_by_role("button", name="Close").click()
        expect(dialog).to_have_count(0)
    card.get_by_role("button", name=f"Close: {book.card.title}").click()
    expect(card).to_have_count(0)
    page.get_by_role("button", name=book.card.title).click()
    expect(card).to_be_visible()


def test_captions_look_as_a_reader_likes_them_and_stay_so(site, visit, book) -> None:
    page = visit(site.address + "?tour=metastasis&step=lumbar&touring=yes").page
    lines = page.locator(".caption .lines")
    size = "(one) => parseFloat(getComputedStyle(one).fontSize)"
    before = lines.evaluate(size)
    page.get_by_role("button", name=book.controls.caption_look.label).click()
    page.get_by_role("slider", name=book.controls.caption_size.label).fill("150")
    for name in ("caption_over", "caption_black"):
        page.get_by_role("switch", name=book.controls[name].label).click()
    page.reload()
    page.wait_for_selector(".stage[data-settled=true]")
    assert lines.evaluate(size) == pytest.approx(1.5 * before, rel=0.02)
    assert lines.evaluate("(one) => getComputedStyle(one).color") == "rgb(255, 255, 255)"
    stage = page.locator(".middle").bounding_box()
    box = lines.bounding_box()
    assert stage["y"] < box["y"] < stage["y"] + stage["height"] - box["height"] + 1


def test_an_author_copies_the_view_as_a_step(site, visit, book) -> None:
    page = visit(
        site.address + "?selected=T8&audience=educator",
        permissions=["clipboard-read", "clipboard-write"],
    ).page
    choose(page, book.controls.copy_step.label)
    expect(page.get_by_text(book.messages.step_copied)).to_be_visible()
    text = page.evaluate("navigator.clipboard.readText()")
    assert text.startswith("      - id: new-step-1\n")
    assert "highlight: [T8]" in text


def choose(page: Page, name: str, book: Book | None = None) -> None:
    """Pick something of the menu More."""
    more = book.controls.more.label if book else "More"
    page.get_by_role("button", name=more, exact=True).click()
    page.locator(".menu.wide").get_by_role("button", name=name, exact=True).click()
    expect(page.locator(".v-overlay--active")).to_have_count(0)
