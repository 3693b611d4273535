"""The whole page as the browser draws it: no connection, no drawing, damaged files, touch, zoom."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from tests.ui.visits import Site, serving
from viewer.core.atlas import Atlas
from viewer.core.paths import default_annotations
from viewer.scene.scene import Scene

pytestmark = pytest.mark.browser

DRAWN = ".stage[data-drawn=browser][data-settled=true]"
STREAMED = ".stage[data-drawn=server][data-settled=true]"
REFUSED = """const plain = HTMLCanvasElement.prototype.getContext;
HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
  return kind === "webgl2" ? null : plain.call(this, kind, ...rest);
};"""
BACKGROUND = """const [plain, waiting] = [requestAnimationFrame.bind(window), []];
let hidden = false; // a tab behind others gets no frames
window.requestAnimationFrame = (work) => (hidden ? waiting.push(work) : plain(work));
window.hide = () => (hidden = true);
window.unhide = () => ((hidden = false), waiting.splice(0).forEach((work) => plain(work)));"""
FRAMES = "new Promise((over) => requestAnimationFrame(() => requestAnimationFrame(over)))"
SELECTED = "id => window.trame.state.get('view').selected === id"


@contextmanager
def running(atlas: Atlas, port: int = 0) -> Iterator[Site]:
    """The viewer with the built spine."""
    with serving(atlas, lambda: Scene(atlas), default_annotations(), port=port) as site:
        yield site


@pytest.fixture(scope="module")
def site(atlas: Atlas) -> Iterator[Site]:
    """One viewer for the module."""
    with running(atlas) as one:
        yield one


@pytest.fixture
def open_page(chromium: Browser) -> Iterator[Callable[..., Page]]:
    """Opens an address in a browser of its own, prepared by a function of its page."""
    contexts: list[BrowserContext] = []

    def open_(
        address: str, prepare: Callable[[Page], object] | None = None, **options: object
    ) -> Page:
        options.setdefault("viewport", {"width": 900, "height": 600})
        context = chromium.new_context(**options)
        context.set_default_timeout(60_000)
        contexts.append(context)
        page = context.new_page()
        if prepare:
            prepare(page)
        page.goto(address)
        return page

    yield open_
    for context in contexts:
        context.close()


def camera(page: Page) -> list[float]:
    """What the browser looks from."""
    return page.evaluate("spineView.camera")


def middle(page: Page) -> tuple[float, float]:
    """The middle of the stage, in the page."""
    box = page.locator(".stage").bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def drag(page: Page) -> None:
    """Turn the spine by the mouse."""
    x, y = middle(page)
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 60, y, steps=6)
    page.mouse.up()


def cut_off(site: Site) -> None:
    """Break every connection."""
    open_ = [socket for session in site.sessions.table.values() for socket in session.sockets]
    site.do(lambda: [socket._req.transport.abort() for socket in open_])


def test_without_a_connection_the_picture_keeps_turning_and_goes_on(site: Site, open_page) -> None:
    page = open_page(site.address)
    page.wait_for_selector(DRAWN)
    page.locator(".chip", has_text="Lumbar").click()
    page.wait_for_function("window.trame.state.get('view').region === 'lumbar'")
    page.wait_for_selector(DRAWN)
    page.context.set_offline(True)
    cut_off(site)
    expect(page.locator(".lost")).to_have_text("The connection is lost. Trying again.")
    before, looks = camera(page), page.evaluate("spineView.picture.looks")
    drag(page)
    page.wait_for_selector(DRAWN)
    turned = camera(page)
    assert turned[3] != before[3]
    # a new connection tells again what Python knows: the reader's own way stays
    page.evaluate(
        """async (at) => {
          await window.trame.state._updateFromServer({ camera: { at, by: 'server' } });
          await window.Vue.nextTick();
        }""",
        before,
    )
    page.wait_for_selector(DRAWN)
    assert camera(page) == turned
    page.evaluate("globalThis.samePage = true")
    x, y = middle(page)
    page.mouse.move(x - 1, y)
    page.mouse.move(x, y)
    expect(page.locator(".pointed b")).to_be_visible()
    page.context.set_offline(False)
    expect(page.locator(".lost")).to_have_count(0, timeout=60_000)
    page.wait_for_selector(DRAWN)
    assert page.evaluate("globalThis.samePage")
    assert camera(page) == turned
    assert page.evaluate("spineView.picture.looks") == looks
    page.wait_for_function("at => window.trame.state.get('camera').at[3] === at", arg=turned[3])


def test_another_server_shows_what_the_address_says(atlas: Atlas, open_page) -> None:
    with running(atlas) as first:
        page = open_page(first.address)
        page.wait_for_selector(DRAWN)
        page.evaluate("window.trame.trigger('move', ['select', ['L3']])")
        page.wait_for_url(lambda url: "L3" in url)
        looks = page.evaluate("spineView.picture.looks")
        port = int(first.address.rsplit(":", 1)[1].strip("/"))
    page.wait_for_selector(".lost")
    with running(atlas, port):
        page.wait_for_function(
            "window.trame?.state?.get('view') && !document.querySelector('.lost')"
        )
        page.wait_for_function(SELECTED, arg="L3")
        page.wait_for_selector(DRAWN)
        assert page.evaluate("spineView.picture.looks") == looks


def test_where_drawing_is_refused_the_server_draws_and_nothing_sticks(
    site: Site, open_page
) -> None:
    page = open_page(site.address, lambda page: page.add_init_script(REFUSED))
    expect(page.locator(".notice")).to_contain_text("The server draws it instead", timeout=60_000)
    page.wait_for_selector(STREAMED)
    page.get_by_role("button", name="More").click()
    expect(page.get_by_role("switch", name="Draw")).to_have_attribute("aria-checked", "false")
    assert "true" not in (page.evaluate("localStorage.getItem('spine')") or "")


def cut_short(route: Route) -> None:
    answer = route.fetch()
    route.fulfill(response=answer, body=answer.body()[:5000])


def altered(route: Route) -> None:
    answer = route.fetch()
    body = answer.body()
    route.fulfill(response=answer, body=body[:-90_000] + bytes(90_000))


def missing(route: Route) -> None:
    route.fulfill(status=404)


@pytest.mark.parametrize("name", ["spine_light.glb", "spine_full.glb"])
@pytest.mark.parametrize("damage", [cut_short, altered, missing])
def test_a_damaged_file_is_named_and_the_server_draws(
    damage: Callable[[Route], None], name: str, site: Site, open_page
) -> None:
    said: list[str] = []

    def prepare(page: Page) -> None:
        page.route(f"**/{name}", damage)
        page.on("console", lambda one: said.append(one.text))

    page = open_page(site.address, prepare)
    expect(page.locator(".notice")).to_contain_text(name, timeout=60_000)
    assert any(name in text for text in said)
    page.wait_for_selector(STREAMED)
    page.evaluate("window.trame.trigger('move', ['select', ['L3']])")
    page.wait_for_function(SELECTED, arg="L3")


def test_what_the_files_do_not_have_is_named_and_the_rest_is_drawn(site: Site, open_page) -> None:
    said: list[str] = []
    page = open_page(
        site.address, lambda page: page.on("console", lambda one: said.append(one.text))
    )
    page.wait_for_selector(DRAWN)
    frames = page.evaluate("spineView.frames")
    page.evaluate(
        """() => {
            const { seq, looks } = spineView.picture;
            spineView.apply({ seq: seq + 1, base: seq, looks: { T99: looks.T9 } });
        }"""
    )
    expect(page.locator(".notice")).to_contain_text("T99")
    assert any("T99" in text for text in said)
    page.wait_for_function("before => spineView.frames > before", arg=frames)
    page.wait_for_selector(DRAWN)


def test_what_a_cut_takes_away_hides_no_name(site: Site, open_page) -> None:
    page = open_page(site.address)
    page.wait_for_selector(DRAWN)
    page.evaluate("trame.trigger('move', ['visit', ['metastasis', 'in-the-bone']])")
    page.wait_for_function("spineView.faces.plane")
    page.wait_for_selector(DRAWN)
    expect(page.locator(".names")).to_contain_text("Tumor in T8")


def test_names_stand_beside_the_bone_and_clear_of_the_buttons(site: Site, open_page) -> None:
    there = "?selected=C4&part=anterior_bar_left&isolated=C4&camera=-0.1,-22,498.2,38,6,144.4,52.6"
    page = open_page(site.address + there, viewport={"width": 1280, "height": 800})
    page.wait_for_selector(DRAWN)
    stage, rail, name = (
        page.locator(one).bounding_box() for one in (".stage", ".rail", ".names b")
    )
    ends = name["x"] + name["width"]
    assert stage["x"] < name["x"]
    assert ends < rail["x"]
    x, y = middle(page)
    bone = "([x, y]) => spineView.at(x, y) !== null"
    beside = [ends - stage["x"], name["y"] + name["height"] / 2 - stage["y"]]
    assert not page.evaluate(bone, beside)

    pointed = page.locator(".pointed b")
    named = set()
    for right in range(0, 120, 12):  # from the middle of the bone to its end, near the buttons
        page.mouse.move(x + right, y)
        page.evaluate(FRAMES)
        for box in (one.bounding_box() for one in pointed.all()):
            assert box["x"] + box["width"] <= rail["x"]
            named.add(pointed.inner_text())
    assert len(named) >= 2
    assert "C4 – left anterior bar of transverse process" not in named  # it has its name
    page.mouse.click(x + 60, y)
    expect(page.locator(".names span:not(.pointed) b")).not_to_contain_text("anterior bar")
    expect(pointed).to_have_count(0)  # what was pointed at has its name now


def test_a_name_stands_at_what_a_cut_leaves_or_not_at_all(site: Site, open_page) -> None:
    page = open_page(f"{site.address}?region=lumbar&selected=L5&cut=axial:L5:0:1")
    page.wait_for_selector(DRAWN)
    names = page.locator(".names")
    expect(names).to_contain_text("L5")
    for gone in ("L1", "L2", "L3"):
        expect(names).not_to_contain_text(gone)
    away = """id => {
      const { normal, origin } = spineView.faces.plane;
      const [x, y, z] = spineView.anchor(id);
      return normal.dot(origin.clone().set(x, y, z).sub(origin));
    }"""
    assert page.evaluate(away, "L3") > 20
    assert abs(page.evaluate(away, "L4")) < 0.2  # on the cut face of its spinous process
    assert page.evaluate("spineView.hides('L3', spineView.anchor('L3'))")
    assert page.evaluate("spineView.anchor('L4')[1] > spineView.anchor('L5')[1] + 20")


def test_no_picture_waits_for_a_program(site: Site, open_page) -> None:
    """A color, a ghost and a cut face are drawn with what was made while nothing was to be done."""
    page = open_page(site.address)
    page.wait_for_selector(DRAWN)
    page.wait_for_function("spineView.rehearsal.left === 0")
    names = "spineView.canvas.renderer.info.programs.map((one) => one.cacheKey)"
    there = set(page.evaluate(names))
    for move in (
        ["region", ["thoracic"]],
        ["fade", ["L3"]],
        ["select", ["T8"]],
        ["cut", ["axial"]],
    ):
        page.evaluate("(move) => trame.trigger('move', move)", move)
        page.wait_for_selector(DRAWN)
    assert page.evaluate("spineView.faces.shown.size") > 0
    assert set(page.evaluate(names)) <= there


def test_a_line_asked_for_while_a_picture_is_on_its_way_is_drawn(site: Site, open_page) -> None:
    """Beside a voice a picture is waited for; what is asked for meanwhile is not forgotten."""
    page = open_page(site.address)
    page.wait_for_selector(DRAWN)
    page.evaluate("spineView.voiced = spineView.hurried = () => true")
    page.evaluate("spineView.onDrawn = () => {}")  # the page would ask for the picture at rest
    page.evaluate(
        """() => new Promise((asked) => {
          const look = () => {
            if (!spineView.canvas.unshown) return setTimeout(look);
            spineView.wanted.still = false;
            asked(spineView.lines());
          };
          spineView.look(spineView.camera, true);
          look();
        })"""
    )
    page.wait_for_function("!spineView.relined")


OUTLINED = """(underway) => new Promise((outlined) => {
  spineView.voiced = () => true; // beside a voice a picture at rest is drawn little by little
  spineView.look(spineView.camera, false);
  const wait = () => {
    const { stage, wanted, picture: { seq } } = spineView;
    if (!stage || wanted.still !== underway) return setTimeout(wait);
    const looks = { T8: { outline: underway ? "#ffffff" : null } };
    spineView.apply({ seq: seq + 1, base: seq, looks });
    outlined(spineView.wanted.moving);
  };
  wait();
})"""


def test_no_line_waits_for_a_picture_that_takes_long(site: Site, open_page) -> None:
    """Where a picture at rest has been begun, a quick one with the line comes before it."""
    page = open_page(site.address)
    page.wait_for_selector(DRAWN)
    assert page.evaluate(OUTLINED, True)
    assert not page.evaluate(OUTLINED, False)


DRAWN_BENT = """(voiced) => new Promise((drawn) => {
  const { cast, canvas: { drawing } } = spineView;
  const bent = [];
  const things = drawing.things.bind(drawing);
  drawing.things = (...given) => (bent.push(cast.posture.bent), things(...given));
  spineView.voiced = () => voiced;
  spineView.onDrawn = (quality) => quality === "still" && drawn(bent);
  spineView.look(spineView.camera, false);
})"""


def test_beside_a_voice_a_collapse_has_been_drawn_before_it_comes(site: Site, open_page) -> None:
    page = open_page(site.address)
    page.wait_for_selector(DRAWN)
    for voiced in (False, True):
        unseen, *seen = page.evaluate(DRAWN_BENT, voiced)
        assert (unseen, any(seen)) == (voiced, False)
        assert not page.evaluate("spineView.cast.posture.bent")


QUICKLY = """async (near) => {
  const { cast, canvas: { drawing }, picture: { seq } } = spineView;
  for (const { details } of cast.solids.values()) delete details.afar;
  await spineView.accompany();
  spineView.voiced = () => true;
  spineView.steer = () => spineView.look(near, true);
  spineView.apply({ seq: seq + 1, base: seq, looks: { L3: { opacity: 0.13 } } });
  return new Promise((drawn) => {
    const things = drawing.things.bind(drawing);
    drawing.things = (solids, ...given) => {
      const { camera } = spineView;
      const detail = (one) => (one.detail === one.details.afar ? "afar" : "near");
      drawn({ camera, ...Object.fromEntries(solids.map((one) => [one.id, detail(one)])) });
      return things(solids, ...given);
    };
  });
}"""


def test_beside_a_voice_a_picture_that_moves_is_begun_with_the_newest_and_least(
    site: Site, open_page
) -> None:
    """It looks from where the camera is when it is begun; of ghosts it draws fewer triangles."""
    page = open_page(site.address)
    page.wait_for_selector(DRAWN)
    middle = "spineView.cast.solids.get('L3').box.getCenter(spineView.lens.eye.clone()).toArray()"
    near = [*page.evaluate(middle), 30, 10, 40, 40]
    drawn = page.evaluate(QUICKLY, near)
    assert drawn["camera"] == near
    assert (drawn["L3"], drawn["L4"]) == ("afar", "near")
    share = """(id) => {
      const { afar, light } = spineView.cast.solids.get(id).details;
      return afar.geometry.index.count / light.geometry.index.count;
    }"""
    assert page.evaluate(share, "T8") < 0.2
    for slender in ("aorta", "root_T8_left", "ligament_flavum_T8_T9", "rib_T8_left", "lung_left"):
        assert page.evaluate(share, slender) > 0.35


HELD = """() => {
  const plain = trame.trigger;
  const waiting = (window.waiting = []);
  trame.trigger = (...asked) => new Promise((go) => waiting.push(() => go(plain(...asked))));
  window.answer = () => {
    trame.trigger = plain;
    waiting.splice(0).forEach((go) => go());
  };
}"""
OFFSET = """() => {
  const { section } = spineView.picture;
  const [way, place] = [section.axis, spineView.faces.plane.origin.toArray()];
  return way.reduce((sum, w, k) => sum + w * (place[k] - section.start[k]), 0);
}"""


def test_a_slice_follows_the_hand_before_the_server_answers(site: Site, open_page) -> None:
    page = open_page(f"{site.address}?cut=sagittal::0:-1")
    page.wait_for_selector(DRAWN)
    slider = page.get_by_role("slider", name="Place of the slice")
    page.evaluate(HELD)
    for mm in (4, 9, -6):
        slider.fill(str(mm))
        assert page.evaluate(OFFSET) == pytest.approx(mm)
    frames = page.evaluate("spineView.frames")
    page.wait_for_function("before => spineView.frames > before", arg=frames)
    assert page.evaluate("spineView.picture.section.offset") == 0
    page.evaluate("answer()")
    page.wait_for_url(re.compile("cut=sagittal::-6:-1"))
    page.wait_for_function("spineView.held === null")
    page.wait_for_selector(DRAWN)
    assert page.evaluate(OFFSET) == pytest.approx(-6)
    page.keyboard.press("Control+z")
    page.wait_for_function("spineView.picture.section?.offset !== -6")


def test_what_a_hand_has_slid_is_no_other_plane(site: Site, open_page) -> None:
    page = open_page(f"{site.address}?cut=sagittal::0:-1")
    page.wait_for_selector(DRAWN)
    page.evaluate("spineView.slice(12)")
    assert page.evaluate(OFFSET) == pytest.approx(12)
    page.evaluate("trame.trigger('move', ['cut', ['coronal']])")
    page.wait_for_url(re.compile("cut=coronal"))
    page.wait_for_selector(DRAWN)
    assert page.evaluate(OFFSET) == pytest.approx(0)


def test_lines_are_drawn_while_the_background_changes(site: Site, open_page) -> None:
    """On a light one a rim goes around what was drawn without it on a dark one."""
    page = open_page(f"{site.address}?selected=T8")
    troubles: list[str] = []
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.wait_for_selector(DRAWN)
    page.evaluate(
        """() => {
          const again = () => {
            spineView.lines();
            if (!window.enough) requestAnimationFrame(again);
          };
          again();
          return trame.trigger("move", ["theme", ["light"]]);
        }"""
    )
    page.wait_for_function("document.documentElement.dataset.theme === 'light'")
    page.evaluate("window.enough = true")
    page.wait_for_selector(DRAWN)
    assert troubles == []


def test_fingers_turn_move_pinch_and_tap(site: Site, open_page) -> None:
    page = open_page(site.address, has_touch=True)
    page.wait_for_selector(DRAWN)
    x, y = middle(page)
    device = page.context.new_cdp_session(page)

    def touch(kind: str, *places: tuple[float, float]) -> None:
        points = [{"x": px, "y": py, "id": k} for k, (px, py) in enumerate(places)]
        device.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    start = camera(page)
    touch("touchStart", (x, y))
    touch("touchMove", (x + 20, y))
    touch("touchMove", (x + 50, y))
    touch("touchEnd")
    page.wait_for_function("at => spineView.camera[3] !== at", arg=start[3])
    page.wait_for_selector(DRAWN)
    turned = camera(page)
    assert turned[5:] == start[5:]
    touch("touchStart", (x - 40, y), (x + 40, y))
    touch("touchMove", (x - 60, y + 10), (x + 60, y + 10))
    touch("touchMove", (x - 90, y + 20), (x + 90, y + 20))
    touch("touchEnd")
    page.wait_for_function("at => spineView.camera[6] < at", arg=turned[6])
    page.wait_for_selector(DRAWN)
    assert camera(page)[3:5] == turned[3:5]
    assert camera(page)[2] != turned[2]
    found = page.evaluate(
        "([x, y]) => spineView.at(x, y)?.id ?? ''",
        [b / 2 for b in page.evaluate("spineView.canvas.place")],
    )
    assert found
    page.touchscreen.tap(x, y)
    page.wait_for_function(SELECTED, arg=found)


def test_the_zoom_of_the_page_is_followed(site: Site, open_page) -> None:
    page = open_page(site.address)
    page.wait_for_selector(DRAWN)
    device = page.context.new_cdp_session(page)
    size = {"width": 600, "height": 400, "deviceScaleFactor": 1.5, "mobile": False}
    device.send("Emulation.setDeviceMetricsOverride", size)
    page.wait_for_function(
        """() => ["width", "height"].every((side, k) =>
            spineView.canvas.element[side] === Math.round(spineView.canvas.place[k] * 1.5))"""
    )
    page.wait_for_selector(DRAWN)


def test_a_tab_behind_others_draws_nothing_and_then_what_came_meanwhile(
    site: Site, open_page
) -> None:
    page = open_page(site.address, lambda page: page.add_init_script(BACKGROUND))
    page.wait_for_selector(DRAWN)
    page.wait_for_function("spineView.loaded && !spineView.resting && !spineView.wanted.still")
    page.evaluate("hide()")
    frames = page.evaluate("spineView.frames")
    page.evaluate("window.trame.trigger('move', ['collapse', ['T8_wedge', 1]])")
    page.wait_for_function("spineView.picture.collapses.T8_wedge === 1", polling=50)
    assert page.evaluate("[spineView.frames, spineView.cast.weights.T8_wedge ?? 0]") == [frames, 0]
    page.evaluate("unhide()")
    page.wait_for_function("spineView.cast.weights.T8_wedge === 1")
    page.wait_for_selector(DRAWN)
    assert page.evaluate("spineView.frames") > frames
