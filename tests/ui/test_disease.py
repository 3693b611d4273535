"""The panel of tumors and fractures: what it offers for a bone, and in a browser."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest
from playwright.sync_api import Route, expect

from tests.ui.test_journey import state
from tests.ui.visits import Site
from viewer.core import disease as diseases
from viewer.core import moves
from viewer.core.atlas import Atlas
from viewer.core.disease import Tumor
from viewer.core.pressure import bilsky
from viewer.core.readout import readout, weight_of
from viewer.core.state import Audience, Collapse, Plane, ViewState
from viewer.disease.spread import BILSKY
from viewer.scene.mesh import read
from viewer.ui import disease, events, nerves, shown

START = ViewState()


@pytest.fixture
def built(real_site: Site) -> Atlas:
    """The built spine, with a workshop."""
    return real_site.atlas


def test_the_panel_is_for_bones_that_can_have_tumors(built: Atlas) -> None:
    assert disease.panel(built, START) is None
    assert disease.panel(built, moves.select(START, "disc_L2_L3")) is None
    assert disease.panel(built, moves.select(START, "L3"))["level"] == "L3"
    assert disease.panel(built, moves.select(START, "sacrum"))["level"] == "S1"


@pytest.mark.parametrize("level", ["C1", "C5", "T8", "L5", "sacrum"])
def test_what_the_panel_offers_can_be_had(built: Atlas, level: str) -> None:
    panel = disease.panel(built, moves.select(START, level))
    assert panel["sites"]
    for site in panel["sites"]:
        for side in site["sides"]:
            for spread in site["spreads"][side]:
                size = min(site["largest"], 40.0)
                Tumor(panel["level"], site["id"], side, size=size, spread=spread)


def test_the_panel_lists_the_tumors_of_the_bone_and_how_far_they_have_grown(built: Atlas) -> None:
    tumor = Tumor("L3", "posterior_body", "left", size=12)
    other = Tumor("L4", "posterior_body", "left", size=12)
    now = moves.add_tumor(built, moves.add_tumor(built, START, tumor), other)
    now = moves.select(moves.grow(now, tumor.id, 0.3), tumor.id)
    panel = disease.panel(built, now)
    assert [(one["id"], one["grown"]) for one in panel["tumors"]] == [(tumor.id, 30)]
    assert panel["level"] == "L3"
    assert "pathological" in panel["fracture"]["kinds"]
    healthy = disease.panel(built, moves.select(START, "L3"))
    assert "pathological" not in healthy["fracture"]["kinds"]


@pytest.mark.parametrize(
    ("tumor", "hollows"),
    [
        (Tumor("L3", "anterior_body", type="lytic"), True),
        (Tumor("L3", "pedicle", "left", "mixed"), True),
        (Tumor("L3", "posterior_body", type="blastic"), False),
        (Tumor("L3", "spinous_process", type="lytic"), False),
        (Tumor("L3", "epidural", type="lytic"), False),
    ],
    ids=lambda one: getattr(one, "id", one),
)
def test_a_body_gives_way_through_a_tumor_that_hollows_it(
    built: Atlas, tumor: Tumor, hollows: bool
) -> None:
    now = moves.select(moves.add_tumor(built, START, tumor), "L3")
    fracture = disease.panel(built, now)["fracture"]
    assert ("pathological" in fracture["kinds"]) is hollows
    assert fracture["tumor"] == (tumor.id if hollows else "")


def test_what_is_made_in_a_bone_far_off_is_seen_from_near(built: Atlas) -> None:
    far = moves.select(START, "L3")
    words = ["L3", "posterior_body", "left", "lytic", 14, 1, "within"]
    for move, given in (("add_tumor", words), ("fracture", ["L3", "wedge", "", 0.6])):
        near = events.after(built, far, move, given)
        assert near.camera == moves.look_at(built, far, "L3").camera
        closer = replace(far, camera=replace(near.camera, azimuth=120.0, width=90.0, height=90.0))
        assert events.after(built, closer, move, given).camera == closer.camera
    sunk = replace(near, camera=START.camera)
    assert events.after(built, sunk, "fracture", ["L3", "wedge", "", 0.9]).camera == START.camera


def test_the_grades_are_for_those_who_learn_them(built: Atlas) -> None:
    sunk = replace(moves.select(START, "L1"), collapses=(Collapse("L1_wedge", 0.5),))
    assert disease.panel(built, sunk)["fracture"]["grades"] == []
    student = replace(sunk, audience=Audience.STUDENT)
    grades = disease.panel(built, student)["fracture"]["grades"]
    assert [one["grade"] for one in grades] == [0, 1, 2, 3]
    for one in grades:
        there = replace(student, collapses=(Collapse("L1_wedge", one["weight"]),))
        if one["grade"]:
            now = disease.panel(built, there)["fracture"]["grades"]
            assert [g["grade"] for g in now if g["now"]] == [one["grade"]]
    assert weight_of(built, "L1_biconcave", 0) == 0


def test_what_a_tumor_presses_on_is_told_plainly_first(built: Atlas) -> None:
    tumor = Tumor("T7", "posterior_body", "left", size=14, spread="canal")
    now = moves.select(moves.add_tumor(built, START, tumor), "T7")
    felt = nerves.felt(built, now)
    (cord,), (below,) = felt["presses"], felt["areas"]
    assert (cord["id"], cord["technical"]) == ("spinal_cord", "")
    assert cord["plain"] == built.book.disease.pressed.canal["T2_T12"].plain
    assert (below["nerves"][0], below["nerves"][-1], below["sides"]) == (
        "T7",
        "Co1",
        ["left", "right"],
    )
    assert felt["urgent"]
    student = nerves.felt(built, replace(now, audience=Audience.STUDENT))["presses"][0]
    assert student["plain"] == cord["plain"]
    assert "Bilsky" in student["technical"]
    assert nerves.felt(built, moves.select(now, "T3")) is None
    assert nerves.felt(built, moves.grow(now, tumor.id, 0.2)) is None


def test_a_pressed_nerve_is_marked_on_its_own_side(built: Atlas) -> None:
    tumor = Tumor("L3", "pedicle", "left", size=18, spread="foramen")
    now = moves.add_tumor(built, START, tumor)
    for selected in ("L3", tumor.id, "root_L3_left"):
        felt = nerves.felt(built, replace(now, selected=selected))
        assert [(a["nerves"], a["sides"]) for a in felt["areas"]] == [(["L3"], ["left"])]
        assert "inner knee" in felt["presses"][0]["plain"]
        assert not felt["urgent"]
    (healthy,) = nerves.felt(built, replace(now, selected="root_L3_right"))["areas"]
    assert healthy["sides"] == ["right"]


def test_below_the_cord_lies_the_cauda_equina(built: Atlas) -> None:
    tumor = Tumor("L4", "posterior_body", "left", size=18, spread="canal")
    now = moves.select(moves.add_tumor(built, START, tumor), "L4")
    (told,) = nerves.felt(built, now)["presses"]
    assert told["name"] == built.book.disease.pressed.canal["below_L2"].name
    cited = shown.details(built, now)["sources"]
    assert built.book.sources["ces_medscape"].cite in [source["cite"] for source in cited]


def test_scales_are_taught_to_those_who_learn_and_told_to_no_patient(built: Atlas) -> None:
    assert shown.scales(built, START) == {}
    for who in (Audience.STUDENT, Audience.EDUCATOR):
        found = shown.scales(built, replace(START, audience=who))
        assert list(found) == ["bilsky", "sins"]
        (grades,) = found["bilsky"]["tables"]
        assert [row["value"] for row in grades["rows"]] == list(BILSKY)
        assert all(row["shows"] for row in grades["rows"])
        assert not any(row["shows"] for table in found["sins"]["tables"] for row in table["rows"])
    book = built.book
    for words in (book.structures, book.lesions, book.fractures, book.topics, book.disease):
        assert not re.search("Bilsky|SINS", repr(words))


def test_the_points_of_sins_add_up_to_the_range_of_its_bands(built: Atlas) -> None:
    *factors, bands = built.book.scales["sins"].tables.values()
    assert sum(max(map(int, factor.rows)) for factor in factors) == 18
    ranges = [[*map(int, band.split("-"))] for band in bands.rows]
    assert [n for low, high in ranges for n in range(low, high + 1)] == [*range(19)]


@pytest.mark.parametrize("grade", BILSKY)
def test_a_grade_of_a_scale_is_shown_by_its_example(built: Atlas, grade: str) -> None:
    now = events.after(built, replace(START, audience=Audience.STUDENT), "grade", ["bilsky", grade])
    (lesion,) = now.lesions
    amounts = {one.lesion: one.amount for one in now.growth}
    assert bilsky(built, lesion, amounts.get(lesion, 1.0)) == grade
    assert (now.cut.plane, now.cut.level, now.audience) == (Plane.AXIAL, "T8", Audience.STUDENT)
    assert events.after(built, now, "grade", ["sins", "3"]) == now


@pytest.mark.browser
def test_a_reader_adds_a_tumor_lets_it_grow_and_lets_the_bone_sink(real_site: Site, visit) -> None:
    page = visit(f"{real_site.address}?selected=L3").page
    page.locator(".disease summary").click()
    page.get_by_label("Where the cancer began").select_option("breast")
    form = page.locator(".disease form")
    expect(form).to_contain_text("holes in bone, or dense spots, or both")
    form.locator("summary", has_text="Where these facts come from").click()
    expect(form.locator(".sources li")).to_have_count(2)
    page.get_by_role("button", name="Add a tumor here").click()
    page.wait_for_function("spineView.cast.shown.some(({ id }) => id.startsWith('tumor.L3'))")
    (lesion,) = state(real_site, page).lesions
    assert diseases.tumor(lesion).type == "mixed"
    page.get_by_role("slider", name="How far it has grown").fill("30")
    page.wait_for_function("(id) => spineView.cast.weights[id] === -0.7", arg=lesion)
    page.get_by_role("button", name="Wedge", exact=True).click()
    page.wait_for_function("spineView.cast.weights.L3_wedge === 0.6")
    page.wait_for_function(
        "spineView.cast.solids.get('L2').matrix.elements[13] > 5"
    )  # tips forward
    assert state(real_site, page).collapses == (Collapse("L3_wedge", 0.6),)
    page.get_by_role("button", name="Remove this tumor: Tumor in L3").click()
    page.wait_for_function("!spineView.cast.shown.some(({ id }) => id.startsWith('tumor.'))")
    assert state(real_site, page).lesions == ()
    scale = page.get_by_role("button", name="Bilsky scale")
    expect(scale).to_have_count(0)  # a patient
    page.evaluate("trame.trigger('move', ['audience', ['student']])")
    scale.click()
    table = page.get_by_role("dialog", name="Bilsky scale")
    expect(table).to_contain_text("not use this tool to score a scan")
    table.get_by_role("button", name="Show an example: 1b").click()
    expect(table).to_have_count(0)
    page.wait_for_function("spineView.cast.shown.some(({ id }) => id.startsWith('tumor.T8'))")


@pytest.mark.browser
def test_a_body_sinks_over_its_tumor_in_the_browser_as_it_does_in_stills(
    real_site: Site, visit
) -> None:
    built = real_site.atlas
    tumor = Tumor("L4", "posterior_body", "left", size=18, seed=3)
    broken = diseases.Break("L4", "pathological", tumor.id).id
    page = visit(f"{real_site.address}?lesions={tumor.id}&collapses={broken}:1").page
    page.wait_for_selector(".stage[data-settled=true]")
    moved = page.evaluate(f"spineView.cast.solids.get('L4').posture.bent && ({SUNK})()")
    mesh = read(built.path("L4"))
    motion, _ = built.workshop.motions(broken, "L4", mesh.points, mesh.faces)
    assert moved == pytest.approx(np.abs(motion[:, 2]).max(), abs=0.1)


@pytest.mark.browser
def test_a_bone_that_is_set_upright_can_be_let_sink_again(real_site: Site, visit) -> None:
    page = visit(f"{real_site.address}?selected=L1&audience=student&collapses=L1_wedge:1").page
    page.locator(".disease summary").first.click()
    sunk = page.get_by_role("slider", name=re.compile(": L1$"))
    chip = "Genant grade {}".format
    for grade, others in ((0, (1, 2, 3)), (2, (0, 1, 3)), (0, (1, 2, 3))):
        page.get_by_role("button", name=chip(grade)).click()
        now = page.get_by_role("button", name=chip(grade))
        expect(now).to_have_attribute("aria-pressed", "true")
        for other in others:
            one = page.get_by_role("button", name=chip(other))
            expect(one).to_have_attribute("aria-pressed", "false")
    expect(sunk).to_have_value("0")
    sunk.fill("30")
    expect(page.get_by_role("button", name=chip(0))).to_have_attribute("aria-pressed", "true")
    sunk.fill("0")
    expect(sunk).to_have_value("0")
    former = page.get_by_role("switch", name="Show former shape")
    box, empty = former.locator(".box"), "rgba(0, 0, 0, 0)"
    expect(box).to_have_css("background-color", empty)
    former.click()
    expect(former).to_have_attribute("aria-checked", "true")
    expect(box).not_to_have_css("background-color", empty)
    sunk.fill("90")
    page.wait_for_function("spineView.cast.weights.L1_wedge === 0.9")
    page.get_by_role("button", name="Wedge", exact=True).click()
    expect(sunk).to_have_count(0)
    page.wait_for_function("!spineView.cast.posture.bent")
    assert state(real_site, page).collapses == ()


@pytest.mark.browser
@pytest.mark.parametrize("language", ["", "es"])
def test_what_is_pressed_is_told_within_the_width_of_the_panel(
    real_site: Site, visit, language: str
) -> None:
    tumor = Tumor("L4", "epidural", "middle", "lytic", 24).id
    link = f"?lesions={tumor}&selected=L4&audience=student&language={language}"
    page = visit(real_site.address + link.removesuffix("&language=")).page
    expect(page.locator(".felt")).to_contain_text(re.compile("cauda equina|cola de caballo"))
    panel = page.locator(".details .scroll")
    assert panel.evaluate("panel => panel.scrollWidth <= panel.clientWidth")
    expect(page.locator(".felt .muscle")).to_have_count(
        0
    )  # of the cord they are those of all below
    page.evaluate("trame.trigger('move', ['select', ['root_S1_left']])")
    expect(page.locator(".felt .back polygon.muscle")).to_have_count(1)
    expect(page.locator(".felt .front polygon.muscle")).to_have_count(0)
    expect(page.locator(".felt figcaption .muscle")).to_have_count(1)


#: whether what stands on a bone that has sunk has come down with it
LOWERED = """id => {
  const bone = spineView.cast.solids.get(id);
  return bone.moved(bone.centre)[2] < bone.centre[2] - 1;
}"""


@pytest.mark.browser
def test_a_bone_sinks_again_after_several_others_have(real_site: Site, visit) -> None:
    page = visit(real_site.address).page
    # with the two of the files they are more than can be at once; and what stands on each
    for level, above in (("L4", "L3"), ("L3", "L2"), ("L2", "L1"), ("L1", "T12"), ("L4", "L3")):
        page.evaluate("id => trame.trigger('move', ['fracture', [id, 'wedge', '', 1]])", level)
        page.wait_for_function(LOWERED, arg=above)
        page.evaluate("id => trame.trigger('move', ['collapse', [`${id}_wedge`, 0]])", level)
        page.wait_for_function("!spineView.cast.posture.bent")


ADD = "words => trame.trigger('move', ['add_tumor', words])"


@pytest.mark.browser
def test_the_page_is_at_rest_when_the_tumor_that_it_names_has_come(real_site: Site, visit) -> None:
    page = visit(real_site.address).page
    page.wait_for_selector(".stage[data-settled=true]")
    page.evaluate("spineView.canvas.software = false")  # it draws at rest what there is meanwhile
    held: list[Route] = []
    page.route("**/__made/**", lambda route: held.append(route))
    tumor = Tumor("L4", "pedicle", "left", "lytic", 14)
    page.evaluate(ADD, ["L4", "pedicle", "left", "lytic", 14, 1, "within"])
    page.wait_for_function("id => spineView.workshop.made.get(id) === 'coming'", arg=tumor.id)
    page.wait_for_function(
        "!spineView.pending && !spineView.resting && !Object.values(spineView.wanted).some(Boolean)"
    )
    assert page.locator(".stage").get_attribute("data-settled") == "false"
    held[0].continue_()
    page.wait_for_selector(".stage[data-settled=true]")
    assert page.evaluate("id => spineView.cast.shown.some((one) => one.id === id)", tumor.id)


@pytest.mark.browser
def test_a_tumor_that_does_not_come_is_told_and_not_waited_for(real_site: Site, visit) -> None:
    seen = visit(real_site.address)
    seen.page.wait_for_selector(".stage[data-settled=true]")
    seen.page.route("**/__made/**", lambda route: route.fulfill(status=503))
    seen.page.evaluate(ADD, ["L4", "arch", "left", "blastic", 9, 1, "within"])
    expect(seen.page.locator(".notice")).to_contain_text("tumor.L4")
    seen.page.wait_for_selector(".stage[data-settled=true]")
    assert any("tumor.L4" in trouble for trouble in seen.troubles)
    seen.troubles.clear()


@pytest.mark.browser
@pytest.mark.parametrize(
    ("name", "count"),
    [("One tumor", 1), ("Several bones", 3), ("Bones far apart", 4)],
)
def test_a_common_pattern_is_shown_by_its_name(real_site: Site, visit, name, count) -> None:
    page = visit(real_site.address).page
    page.get_by_role("button", name="Tumors", exact=True).click()
    page.get_by_role("button", name=name, exact=True).click()
    page.wait_for_function(
        "n => spineView.cast.shown.filter(({ id }) => id.startsWith('tumor.')).length === n",
        arg=count,
    )
    assert len(state(real_site, page).lesions) == count


#: how far the point of L4 that sinks farthest goes down, mm
SUNK = """() => {
  const { full } = spineView.cast.solids.get('L4').details;
  const { array } = full.mesh.attributes.POSITION;
  const { positions } = spineView.cast.solids.get('L4').placed(full);
  const { stride } = full.mesh.attributes.POSITION;
  let far = 0;
  for (let k = 0; 3 * k < positions.length; k++) {
    const rest = array[k * stride + 2] * full.mesh.scale + full.mesh.origin[2];
    far = Math.max(far, Math.abs(positions[3 * k + 2] - rest));
  }
  return far;
}"""


#: how far the point of the cord that goes farthest lies behind its place at rest, mm
PUSHED = """() => {
  const { full } = spineView.cast.solids.get('spinal_cord').details;
  if (!full) return 0; // not there yet
  const { attributes, rest, scale } = full.mesh;
  const { array, count, stride } = attributes.POSITION;
  let far = 0;
  for (let k = 1; k < count * stride; k += stride)
    far = Math.max(far, (array[k] - (rest?.POSITION[k] ?? array[k])) * scale);
  return far;
}"""


@pytest.mark.browser
def test_a_tumor_pushes_the_cord_in_the_browser_as_it_does_in_stills(
    real_site: Site, visit
) -> None:
    built = real_site.atlas
    tumor = Tumor("T7", "posterior_body", "middle", size=16, spread="canal")
    page = visit(f"{real_site.address}?lesions={tumor.id}&selected={tumor.id}").page
    page.wait_for_function(f"({PUSHED})() > 1")
    mesh = read(built.path("spinal_cord"))
    pushed = built.workshop.pressed(tumor.id, "spinal_cord", mesh.points)
    assert page.evaluate(PUSHED) == pytest.approx(pushed[-1, :, 1].max(), abs=0.05)
    page.evaluate("(id) => trame.trigger('move', ['grow', [id, 0.75]])", tumor.id)
    wanted = pushed[-2, :, 1].max()
    page.wait_for_function(f"Math.abs(({PUSHED})() - {wanted}) < 0.05")
    page.evaluate("(id) => trame.trigger('move', ['remove_tumor', [id]])", tumor.id)
    page.wait_for_function(f"({PUSHED})() === 0")


def test_a_ruler_before_the_body_says_what_the_body_measures(real_site: Site, visit) -> None:
    page = visit(f"{real_site.address}?ruler=T8&collapses=T8_wedge:0.8&labelled=T8").page
    ruler = page.locator(".stage .ruler path")
    expect(ruler).to_have_count(2)
    whole, now = (readout(real_site.atlas, "T8_wedge", weight) for weight in (0.0, 0.8))
    left = round(100 * now.body_h_ant / whole.body_h_ant)
    words = page.locator(".names b").filter(has_text="mm")
    expect(words).to_have_text(f"{now.body_h_ant:.1f} mm\n{left} % left")
    dashes, line = (one.bounding_box() for one in ruler.all())
    assert dashes["y"] < line["y"]  # it was higher
    box, name = words.bounding_box(), page.locator(".names b").filter(has_text="T8").bounding_box()
    assert (box["x"] + box["width"] < line["x"]) is (name["x"] > line["x"])
