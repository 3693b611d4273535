"""The tour played: one clock, and words, picture and camera that follow it."""

from __future__ import annotations

import re
import shutil
import wave
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.ui.paper import PaperScene
from tests.ui.test_journey import drag, region, state
from tests.ui.visits import Site, serving
from viewer.core.atlas import Atlas
from viewer.core.book import Book
from viewer.core.paths import default_annotations
from viewer.core.schedule import Schedule, written
from viewer.core.state import ViewState
from viewer.core.timeline import Timeline
from viewer.story import captions, recorded
from viewer.story.recorded import Narration

pytestmark = pytest.mark.browser


@pytest.fixture
def schedule(book: Book) -> Schedule:
    """When the words of the first tour are said."""
    return written(next(iter(book.tours.values())))


@pytest.fixture
def spoken(atlas: Atlas, book: Book, schedule: Schedule, tmp_path: Path) -> Iterator[Site]:
    """A viewer whose first tour has a voice; silence stands for it."""
    annotations = tmp_path / "annotations.yaml"
    shutil.copy(default_annotations(), annotations)
    folder = recorded.folder_of(tmp_path / "narration", next(iter(book.tours)), book.language)
    folder.mkdir(parents=True)
    recorded.write(folder, Narration("nobody", breath(schedule)))
    for name in (recorded.WEBM, recorded.M4A):
        silence(folder / name)
    with serving(atlas, lambda: PaperScene(atlas), annotations) as running:
        yield running


def breath(schedule: Schedule) -> Schedule:
    """The same, with a pause before the first words of the second step, as a voice makes one."""
    first, second, *others = schedule.spans
    cue = second.said[0]
    late = replace(cue.sentences[0], start=second.start + 0.4)
    cue = replace(cue, sentences=(late, *cue.sentences[1:]))
    return replace(schedule, spans=(first, replace(second, said=(cue, *second.said[1:])), *others))


@pytest.fixture
def timeline(site: Site, book: Book) -> Timeline:
    """What the first tour shows."""
    return Timeline(site.atlas, next(iter(book.tours)))


def test_arrows_are_drawn_over_the_picture_and_turn_with_it(site: Site, visit) -> None:
    page = visit(site.address + "?arrows=C5:T8:1,T8:L3:0.5").page
    arrows = page.locator(".stage .arrow")
    expect(arrows).to_have_count(2)
    whole, half = (one.bounding_box()["height"] for one in arrows.all())
    assert whole > 1.5 * half
    line = arrows.first.locator("path").last.get_attribute("d")
    page.locator(".stage").press("ArrowUp")
    expect(arrows.first.locator("path").last).not_to_have_attribute("d", line)
    expect(arrows).to_have_count(2)


def test_it_never_starts_by_itself(site: Site, visit) -> None:
    page = visit(site.address + "?tour=metastasis&step=lumbar&touring=yes").page
    expect(player(page)).to_be_visible()
    expect(page.get_by_role("button", name="Play the tour", exact=True)).to_be_visible()
    assert page.evaluate("spineTour.clock.paused")


def test_played_it_tells_and_shows_each_moment(site: Site, visit, schedule, timeline) -> None:
    page = visit(site.address).page
    stop_the_clock(page)
    start(page)
    caption = region(page, "Caption")
    shown = captions.captions(schedule)
    for place in (0, 5, 20, len(shown) - 1):
        moment = round(shown[place].start + 0.1, 2)
        set_clock(page, moment)
        expect(caption.locator(".lines")).to_have_text(shown[place].text)
        step = schedule.span(moment).step
        page.wait_for_function("(step) => trame.state.get('view').step === step", arg=step)
    set_clock(page, schedule.duration + 1)
    expect(page.get_by_role("button", name="Play the tour")).to_be_visible()
    wait_for(site, page, timeline, schedule.duration)


def test_a_seek_sets_the_whole_state_of_that_moment(site: Site, visit, timeline) -> None:
    page = visit(site.address).page
    start(page)
    page.get_by_role("button", name="Pause").click()
    moving = next(station for station in timeline.stations if station.morph)
    for moment in (150.0, round(moving.start + moving.morph / 2, 1), 20.0, 0.0):
        seek_bar(page).evaluate(
            "(bar, t) => { bar.value = t; bar.dispatchEvent(new Event('input')); }", moment
        )
        assert page.evaluate("spineTour.clock.currentTime") == pytest.approx(moment)
        wait_for(site, page, timeline, moment)


def test_the_picture_moves_with_the_clock(site: Site, visit, timeline) -> None:
    page = visit(site.address).page
    stop_the_clock(page)
    start(page)
    moving = next(s for s in timeline.stations if s.goal.collapses and s.morph)
    for share in (0.3, 0.6, 1.0):
        moment = moving.start + share * moving.morph
        set_clock(page, moment)
        (collapse,) = timeline.at(moment).collapses
        page.wait_for_function(
            f"() => trame.state.get('link').includes('{collapse.fracture}:{collapse.weight:g}')"
        )


def test_pictures_are_asked_for_as_much_ahead_as_they_take(site: Site, visit, timeline) -> None:
    page = visit(site.address).page
    stop_the_clock(page)
    start(page)
    moving = next(s for s in timeline.stations if s.goal.collapses and s.morph)
    page.evaluate(
        """(start) => {
          window.asked = [];
          const ask = trame.trigger.bind(trame);
          trame.trigger = async (name, given) => {
            if (name === "play") {
              asked.push(given[0] - spineTour.clock.currentTime);
              window.late += 0.2; // until what it tells has come
            }
            await ask(name, given);
          };
          window.late = start;
        }""",
        moving.start + 0.1,
    )
    page.wait_for_function("() => asked.length > 9")
    assert page.evaluate("asked.slice(-2)") == pytest.approx([0.2, 0.2])


def test_who_starts_a_tour_without_a_voice_reads_that_there_is_none(
    site: Site, visit, book: Book
) -> None:
    page = visit(site.address).page
    start(page)
    expect(page.locator(".notice")).to_contain_text(book.messages.voiceless)


def test_nothing_is_said_of_a_voice_that_is_there(spoken: Site, visit) -> None:
    page = visit(spoken.address).page
    start(page)
    page.wait_for_function("() => spineTour.clock.currentTime > 0.2")
    expect(page.locator(".notice")).to_have_count(0)


def test_space_arrows_and_letters_work_in_the_player(site: Site, visit, schedule) -> None:
    page = visit(site.address).page
    stop_the_clock(page)
    start(page)
    seek_bar(page).focus()
    page.keyboard.press("Space")
    expect(page.get_by_role("button", name="Play the tour")).to_be_visible()
    for key, moment in (("ArrowRight", 5.0), ("ArrowRight", 10.0), ("ArrowLeft", 5.0)):
        page.keyboard.press(key)
        assert page.evaluate("spineTour.clock.currentTime") == moment
    page.keyboard.press("Shift+ArrowRight")
    expect(region(page, "Caption")).to_contain_text("2 / 12")
    assert page.evaluate("spineTour.clock.currentTime") == schedule.spans[1].start
    page.keyboard.press("c")
    expect(page.locator(".caption .lines")).to_have_count(0)
    page.keyboard.press("c")
    expect(page.locator(".caption .lines")).to_be_visible()
    page.keyboard.press("Space")
    expect(page.get_by_role("button", name="Pause")).to_be_visible()
    page.keyboard.press("Shift+ArrowLeft")
    expect(region(page, "Caption")).to_contain_text("1 / 12")
    expect(page.get_by_role("button", name="Pause")).to_be_visible()


def test_who_touches_the_picture_keeps_it_while_the_words_go_on(
    site: Site, visit, schedule, timeline
) -> None:
    reader = visit(site.address)
    page = reader.page
    stop_the_clock(page)
    start(page)
    set_clock(page, schedule.spans[2].start + 4)
    wait_for(site, page, timeline, schedule.spans[2].start + 4)
    box = page.locator(".stage").bounding_box()
    x, y = box["x"] + 60, box["y"] + 60
    drag(page, (x, y), (x + 90, y + 20))
    page.wait_for_function(
        "(was) => trame.state.get('camera').at[3] !== was", arg=timeline.at(52.4).camera.azimuth
    )
    own = state(site, page).camera
    moment = schedule.spans[3].start + 4
    set_clock(page, moment)
    expect(region(page, "Caption")).to_contain_text("4 / 12")
    wait_for(site, page, timeline, moment, camera=own)
    expect(page.get_by_role("button", name="Pause")).to_be_visible()
    page.get_by_role("button", name="Cervical", exact=True).click()
    page.wait_for_url(re.compile("region=cervical"))
    set_clock(page, schedule.spans[5].start + 4)
    expect(region(page, "Caption")).to_contain_text("6 / 12")
    assert state(site, page).region == "cervical"
    page.get_by_role("button", name="Back to the tour").click()
    wait_for(site, page, timeline, schedule.spans[5].start + 4)
    expect(page.get_by_role("button", name="Back to the tour")).to_have_count(0)


def test_undo_takes_the_reader_back_to_before_the_tour(site: Site, visit, schedule) -> None:
    page = visit(site.address).page
    page.get_by_role("button", name="Show tumors").click()
    page.wait_for_url(re.compile("lesions="))
    before = page.url
    stop_the_clock(page)
    start(page)
    set_clock(page, schedule.spans[4].start + 3)
    expect(region(page, "Caption")).to_contain_text("5 / 12")
    page.get_by_role("button", name="Pause").click()
    page.wait_for_url(re.compile("step=cervical"))
    page.get_by_role("button", name="Undo").click()
    page.wait_for_url(before)


def test_the_transcript_lists_every_word_and_its_lines_seek(site: Site, visit, schedule) -> None:
    page = visit(site.address).page
    page.get_by_role("button", name="Step by step").click()
    page.get_by_role("button", name="Transcript").click()
    transcript = region(page, "Transcript")
    said = [s for span in schedule.spans for said in span.said for s in said.sentences]
    for sentence in said:
        expect(transcript).to_contain_text(sentence.text)
    line = transcript.get_by_role("button", name=said[20].text)
    line.click()
    expect(line).to_have_attribute("aria-current", "true")
    assert page.evaluate("spineTour.clock.currentTime") == pytest.approx(said[20].start)
    page.keyboard.press("Escape")
    expect(transcript).to_have_count(0)


def test_captions_over_the_picture_keep_clear_of_the_transcript(site: Site, visit) -> None:
    page = visit(site.address + "?tour=metastasis&step=get-help&touring=yes").page
    page.get_by_role("button", name="Look of the captions").click()
    page.get_by_role("switch", name="Captions on the picture").click()
    page.keyboard.press("Escape")
    expect(page.locator(".v-overlay--active")).to_have_count(0)
    page.get_by_role("button", name="Transcript", exact=True).click()
    words = page.locator(".told .lines").bounding_box()
    beside = region(page, "Transcript").bounding_box()
    assert words["x"] + words["width"] <= beside["x"]
    assert words["y"] < beside["y"] + beside["height"]  # they would meet
    expect(page.locator(".hint")).to_be_hidden()


def test_a_phone_shows_what_can_be_chosen_and_captions_leave_its_tools_free(
    site: Site, visit
) -> None:
    where = "?tour=metastasis&step=get-help&touring=yes"
    page = visit(site.address + where, viewport={"width": 390, "height": 844}).page
    page.get_by_role("button", name="Step back").click()
    expect(page.get_by_role("slider", name="How far it has grown")).to_be_in_viewport(ratio=0.99)
    page.get_by_role("button", name="Next step").click()
    page.get_by_role("button", name="Look of the captions").click()
    page.get_by_role("switch", name="Captions on the picture").click()
    page.keyboard.press("Escape")
    expect(page.locator(".v-overlay--active")).to_have_count(0)
    words = page.locator(".told .lines").bounding_box()
    assert words["y"] + words["height"] <= page.locator(".rail").bounding_box()["y"]


def test_the_rate_changes_the_clock_from_now_on(site: Site, visit) -> None:
    page = visit(site.address).page
    stop_the_clock(page)
    start(page)
    set_clock(page, 10)
    page.get_by_role("combobox", name="Speed").select_option("1.5")
    set_clock(page, 12)
    assert page.evaluate("spineTour.clock.currentTime") == pytest.approx(13)


def test_a_voice_keeps_the_rate_that_is_set(spoken: Site, visit) -> None:
    """Through a seek, a pause and silence; what then goes on without the voice has it too."""
    page = visit(spoken.address).page
    start(page)
    page.wait_for_function("() => spineTour.clock.currentTime > 0.2")
    for rate in (1.5, 0.75):
        page.get_by_role("combobox", name="Speed").select_option(str(rate))
        page.evaluate("spineTour.seek(2)")
        page.get_by_role("button", name="Pause").click()
        page.get_by_role("button", name="Sound on or off").click()
        page.get_by_role("button", name="Play the tour", exact=True).click()
        page.wait_for_function("() => !spineTour.clock.paused && spineTour.clock.currentTime > 2")
        assert page.evaluate(
            "[spineTour.clock instanceof Audio, spineTour.clock.playbackRate]"
        ) == [
            True,
            rate,
        ]
    page.evaluate("spineTour.clock.dispatchEvent(new Event('error'))")
    assert page.evaluate("[spineTour.clock instanceof Audio, spineTour.clock.playbackRate]") == [
        False,
        0.75,
    ]


def test_an_author_who_saves_keeps_the_place(site: Site, visit, book: Book, timeline) -> None:
    """Moment, step and camera stay, while the words and the picture of the step change."""
    page = visit(site.address).page
    start(page)
    page.get_by_role("button", name="Pause").click()
    moment = timeline.schedule.spans[3].start + 3
    seek_bar(page).evaluate(
        "(bar, t) => { bar.value = t; bar.dispatchEvent(new Event('input')); }", round(moment, 1)
    )
    caption = region(page, "Caption")
    expect(caption).to_contain_text("4 / 12")
    box = page.locator(".stage").bounding_box()
    x, y = box["x"] + 60, box["y"] + 60
    drag(page, (x, y), (x + 90, y + 20))
    page.wait_for_function("() => trame.state.get('camera').at[3] !== 80")
    own = state(site, page).camera
    time = page.evaluate("spineTour.clock.currentTime")
    good = site.annotations.read_text("utf-8")
    title = "The lumbar spine: your lower back"
    assert good.count(title) == 1
    saved = site.annotations.with_suffix(".new")
    saved.write_text(good.replace(title, "Your lower back, told anew"), "utf-8")
    saved.replace(site.annotations)
    expect(caption).to_contain_text("Your lower back, told anew")
    expect(caption).to_contain_text("4 / 12")
    assert page.evaluate("spineTour.clock.currentTime") == pytest.approx(time)
    assert (state(site, page).step, state(site, page).camera) == ("lumbar", own)


def test_a_step_lets_the_reader_choose_how_large_the_tumor_is(
    site: Site, visit, book: Book
) -> None:
    """Of its cases those that this spine can show; the words go on, and the tour comes back."""
    page = visit(site.address + "?tour=metastasis&step=get-help&touring=yes").page
    page.get_by_role("button", name="Step back").click()
    caption = region(page, "Caption")
    expect(caption).to_contain_text("11 / 12")
    places = page.get_by_role("group", name="Where the tumor is")
    expect(places.get_by_role("button")).to_have_text(["Chest (T8)"])
    expect(places.get_by_role("button")).to_have_attribute("aria-pressed", "true")
    size = caption.get_by_role("slider", name="How far it has grown")
    size.fill("30")
    page.wait_for_url(re.compile("growth=epidural_mass_T8:0.3"))
    expect(page.locator(".figure")).to_contain_text(book.areas["below_T8"])
    places.get_by_role("button").click()
    expect(size).to_have_value("100")
    assert state(site, page).step == "serious-signs"


def test_without_motion_the_end_of_each_movement_is_shown(site: Site, visit, timeline) -> None:
    page = visit(site.address, reduced_motion="reduce").page
    stop_the_clock(page)
    start(page)
    moving = next(station for station in timeline.stations if station.morph)
    set_clock(page, moving.start + 0.1)
    wait_until(site, page, moving.goal)


def test_how_a_reader_likes_the_page_is_kept_in_the_browser(site: Site, visit, timeline) -> None:
    page = visit(site.address).page
    for name in ("High contrast", "Stop moving pictures"):
        page.get_by_role("button", name="More", exact=True).click()
        page.get_by_role("switch", name=name).click()
        expect(page.locator(".v-overlay--active")).to_have_count(0)
    page.reload()
    page.get_by_role("button", name="More", exact=True).click()
    for name in ("High contrast", "Stop moving pictures"):
        expect(page.get_by_role("switch", name=name)).to_have_attribute("aria-checked", "true")
    page.keyboard.press("Escape")
    assert page.evaluate("document.documentElement.dataset.contrast") == "true"
    stop_the_clock(page)
    start(page)
    second = timeline.stations[1]
    set_clock(page, second.start + 0.1)
    wait_until(site, page, second.goal)


def test_the_voice_is_the_clock_where_there_is_one(spoken: Site, visit) -> None:
    """A browser that cannot play it goes on without."""
    page = visit(spoken.address).page
    voice = f"{spoken.address}__voice/{next(iter(spoken.atlas.book.tours))}/en/plain/"
    part = page.request.get(voice + recorded.WEBM, headers={"Range": "bytes=100-199"})
    assert (part.status, len(part.body())) == (206, 100)
    assert page.request.get(voice + recorded.TIMES).status == 404
    start(page)
    expect(page.get_by_role("button", name="Sound on or off")).to_be_visible()
    page.wait_for_function(
        "() => spineTour.clock instanceof Audio && spineTour.clock.currentTime > 0.2"
    )
    page.get_by_role("button", name="Sound on or off").click()
    assert page.evaluate("spineTour.clock.muted")
    page.get_by_role("button", name="Pause").click()
    seek_bar(page).evaluate("(bar) => { bar.value = 3; bar.dispatchEvent(new Event('input')); }")
    page.wait_for_function("() => Math.abs(spineTour.clock.currentTime - 3) < 0.05")
    page.evaluate("spineTour.clock.dispatchEvent(new Event('error'))")
    assert page.evaluate("spineTour.clock.currentTime") == pytest.approx(3, abs=0.05)
    second = page.evaluate("trame.state.state.story.steps[1].start")
    for moment, words in ((second + 0.1, "^$"), (second + 0.5, ".+")):  # none of the step before
        seek_bar(page).evaluate(
            "(bar, t) => { bar.value = t; bar.dispatchEvent(new Event('input')); }", moment
        )
        expect(region(page, "Caption").locator(".lines")).to_have_text(re.compile(words))


# --- helpers


def player(page: Page) -> Locator:
    return page.get_by_role("group", name="Player of the tour")


def seek_bar(page: Page) -> Locator:
    return page.get_by_role("slider", name="Place in the tour")


def start(page: Page) -> None:
    page.get_by_role("button", name="Play the tour", exact=True).click()
    expect(page.get_by_role("button", name="Pause", exact=True)).to_be_visible()


def stop_the_clock(page: Page) -> None:
    """From here on it is the test that says how late it is."""
    page.evaluate("() => { window.late = 0; spineTour.clock.now = () => window.late; }")


def set_clock(page: Page, seconds: float) -> None:
    page.evaluate("(seconds) => (window.late = seconds)", seconds)


def wait_for(site: Site, page: Page, timeline: Timeline, moment: float, **own: object) -> None:
    """Until the page's state is that of the moment."""
    wait_until(site, page, replace(timeline.at(moment), **own))


def wait_until(site: Site, page: Page, wanted: ViewState) -> None:
    for _ in range(500):
        if state(site, page) == wanted:
            return
        page.evaluate("new Promise((done) => setTimeout(done, 20))")
    assert state(site, page) == wanted


def silence(path: Path) -> None:
    """Ten quiet seconds; browsers look at the content and not at the name."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(bytes(160_000))
