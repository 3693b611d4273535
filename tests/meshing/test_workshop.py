"""What is made on demand: within its bone, nested as it grows, measured as it is shown."""

import json
import re
from math import dist

import numpy as np
import pytest
import pyvista as pv

from viewer.core import atlas as atlases
from viewer.core import manifest, moves
from viewer.core.disease import BREAKABLE, BREAKS, KEYFRAMES, Break, DiseaseError, Tumor
from viewer.core.paths import default_annotations, default_atlas
from viewer.core.pressure import bilsky, exiting_root, pressed
from viewer.core.readout import GENANT, readout
from viewer.core.state import ViewState
from viewer.disease import fractures, tumors
from viewer.meshing import build, fractured
from viewer.meshing.workshop import Workshop
from viewer.shapes import bones
from viewer.ui.said import said

WITHIN = [
    Tumor("L3", "posterior_body", "left", "lytic", 18, 7),
    Tumor("T5", "pedicle", "right", "blastic", 9, 3),
    Tumor("C5", "anterior_body", "middle", "mixed", 10, 2),
    Tumor("S1", "whole_body", "middle", "lytic", 22, 4),
]
CANAL = Tumor("T8", "posterior_body", "left", "lytic", 16, 3, "canal")


@pytest.fixture(scope="module")
def spine():
    book = manifest.load(default_annotations())
    return atlases.load(default_atlas(), book, Workshop())


def own_points(spine, tumor):
    mesh = pv.read(spine.path(tumor.id))
    stand = bones.placement(tumor.host)
    return mesh, stand.back(np.asarray(mesh.points, float))


@pytest.mark.parametrize("tumor", WITHIN, ids=lambda t: t.id)
def test_a_tumor_within_leaves_the_cortex_whole_at_every_amount(spine, tumor):
    mesh, points = own_points(spine, tumor)
    bone = bones.recipe(tumor.host)
    stand = bones.placement(tumor.host)
    assert bone.field(points).max() < -0.3
    volumes = []
    for k in range(len(KEYFRAMES) - 1):
        shrunk = points + np.asarray(mesh[f"grow:{k}"], float) @ stand.rotation
        assert bone.field(shrunk).max() < -0.3
        volumes.append(pv.PolyData.from_regular_faces(shrunk, mesh.regular_faces).volume)
    volumes.append(mesh.volume)
    assert volumes[0] > 0
    assert (np.diff(volumes) > 0).all()
    assert volumes[0] < 0.25 * volumes[-1]
    assert np.ptp(points, axis=0).max() < tumor.size + 2.5


def test_what_grows_is_inside_all_that_it_grows_to():
    lesion = tumors.lesion(WITHIN[0])
    low, high = lesion.bounds()
    points = np.random.default_rng(1).uniform(low, high, (4000, 3))
    bone = bones.recipe("L3").field
    before = np.zeros(len(points), bool)
    for amount in KEYFRAMES:
        inside = lesion.field(bone, amount)(points) < 0
        assert (before & ~inside).sum() <= 2
        before = inside


def test_the_same_seed_gives_the_same_bytes_and_another_does_not(spine):
    first = spine.path(WITHIN[1].id).read_bytes()
    assert Workshop().file(WITHIN[1].id).read_bytes() == first
    other = Tumor("T5", "pedicle", "right", "blastic", 9, 4)
    assert spine.path(other.id).read_bytes() != first


def test_a_tumor_is_found_where_its_entry_says(spine):
    for tumor in (*WITHIN, CANAL):
        mesh = pv.read(spine.path(tumor.id))
        low, high = np.array(spine.structures[tumor.id].bounds).reshape(3, 2).T
        assert (np.asarray(mesh.points) > low - 2.5).all()
        assert (np.asarray(mesh.points) < high + 2.5).all()


def test_a_place_outside_the_bone_is_refused(spine):
    with pytest.raises(DiseaseError, match="is not inside L3"):
        tumors.lesion(Tumor("L3", "at", "middle", at=(0, 0, 20)))
    assert "tumor.L3.at_0_0_20.middle.lytic.14.1" not in spine.structures
    assert "L9_wedge" not in spine.fractures
    assert not spine.is_built("L1_wedge")
    assert "L1_wedge" in spine.fractures
    assert "L1_wedge" not in list(spine.fractures)


def test_bilsky_rises_as_the_tumor_grows_into_the_canal(spine):
    grades = [bilsky(spine, CANAL.id, k / 20) for k in range(21)]
    assert grades[0] == "0"
    assert set(grades) == {"0", "1a", "1b", "1c", "2", "3"} or grades[-1] == "3"
    assert grades == sorted(grades)


def test_the_cord_is_pushed_no_further_than_the_canal_has_room(spine):
    mesh = pv.read(spine.path("spinal_cord"))
    points = np.asarray(mesh.points, float)
    pushed = spine.workshop.pressed(CANAL.id, "spinal_cord", points)
    stand = bones.placement("T8")
    canal = tumors.lesion(CANAL).canal
    before = stand.back(points)
    near = np.abs(before[:, 2]) < 15
    after = stand.back(points + pushed[-1])
    assert after[near, 1].max() < canal.host.back[1] + canal.room + 0.6
    assert np.linalg.norm(pushed[0], axis=1).max() == 0
    assert 2 < np.linalg.norm(pushed[-1], axis=1).max() < 8
    middle = near & (np.abs(after[:, 0]) < 2) & (np.abs(after[:, 2]) < 2)
    height = canal.rise(after[middle, 0], after[middle, 2], 1.0)
    assert (after[middle, 1] > canal.host.back[1] + height - 0.5).all()


@pytest.mark.parametrize("level", ["C5", "T8", "L4"])
def test_the_root_in_the_foramen_gives_way_and_is_flattened(spine, level):
    tumor = Tumor(level, "posterior_body", "left", "lytic", 16, 3, "foramen")
    root, other = (exiting_root(level, side) for side in ("left", "right"))
    mesh = pv.read(spine.path(root))
    points = np.asarray(mesh.points, float)
    pushed = spine.workshop.pressed(tumor.id, root, points)
    far = np.linalg.norm(pushed, axis=2).max(axis=1)
    assert far[0] == far[1] == 0
    assert far[-1] > 2.0
    assert far[-1] < 9.0
    assert (np.diff(far) >= 0).all()
    bent = pv.PolyData.from_regular_faces(points + pushed[-1], mesh.regular_faces)
    assert 0.6 * mesh.volume < bent.volume < 1.02 * mesh.volume
    tumour = pv.read(spine.path(tumor.id))

    def within(shape):
        depth = pv.PolyData(shape).compute_implicit_distance(tumour)["implicit_distance"]
        return (np.asarray(depth) < -0.5).sum()

    assert within(bent.points) < 0.7 * within(points)
    across = np.asarray(pv.read(spine.path(other)).points, float)
    assert spine.workshop.pressed(tumor.id, other, across) is None


def test_what_presses_on_what_is_told(spine):
    state = moves.add_tumor(spine, ViewState(), CANAL)
    foramen = Tumor("L4", "posterior_body", "left", "lytic", 18, 3, "foramen")
    state = moves.add_tumor(spine, state, foramen)
    found = {one.structure: one for one in pressed(spine, state)}
    assert found["spinal_cord"].grade == "3"
    assert found["root_L4_left"].by == foramen.id
    assert found["root_L4_left"].amount == 1
    small = moves.grow(moves.grow(state, CANAL.id, 0.2), foramen.id, 0.2)
    assert pressed(spine, small) == ()
    crushed = moves.fracture(ViewState(), "T8", "crush", 1.0)
    assert "root_T8_left" in {one.structure for one in pressed(spine, crushed)}
    assert exiting_root("C5", "right") == "root_C6_right"


@pytest.mark.parametrize("level", ["C5", "T6", "T10", "L1", "L2", "L5"])
def test_no_triangle_turns_over_in_any_kind_of_collapse(spine, level):
    mesh = pv.read(spine.path(level))
    points, faces = np.asarray(mesh.points, float), mesh.regular_faces

    def facing(at):
        a, b, c = (at[faces[:, k]] for k in range(3))
        return np.cross(b - a, c - a)

    before = facing(points)
    for kind in BREAKS:
        moved, _ = build.motions(fractures.of(f"{level}_{kind}"), level, points, faces)
        for weight in (0.33, 0.6, 0.88, 1.0):
            now = facing(points + weight * moved)
            assert (np.einsum("ij,ij->i", now, before) > 0).all(), (kind, weight)


@pytest.mark.parametrize("level", BREAKABLE)
@pytest.mark.parametrize("kind", BREAKS)
def test_the_page_reads_what_the_bent_mesh_measures(spine, level, kind):
    id = Break(level, kind).id
    for weight in (0.17, 0.6, 0.93):
        shown = readout(spine, id, weight)
        measured = fractured.readouts(spine, id, (0.0, weight))[-1]
        for name in ("body_h_ant", "body_h_mid", "body_h_post", "canal_depth"):
            assert abs(getattr(shown, name) - getattr(measured, name)) < 0.3
        assert abs(shown.kyphosis_deg - measured.kyphosis_deg) < 0.5
        assert abs(shown.height_loss - measured.height_loss) < 0.01
        if all(abs(measured.height_loss - edge) > 0.001 for edge in GENANT):
            assert shown.genant == measured.genant
        upper, lower = measured.front
        assert dist(upper, lower) == pytest.approx(measured.body_h_ant)
        x0, x1, y0, _, z0, z1 = spine.structures[level].bounds
        assert x0 < lower[0] < x1
        assert y0 - 1 < lower[1] < spine.structures[level].centre[1]  # its front wall
        assert z0 - 1 < lower[2] < upper[2] < z1 + 1


@pytest.fixture(scope="module")
def lost(spine):
    """Percent of the front, middle and back height lost at full range: kind -> (levels, 3)."""

    def losses(id):
        whole, sunk = fractured.readouts(spine, id, (0.0, 1.0))
        names = ("body_h_ant", "body_h_mid", "body_h_post")
        return [100 * (1 - getattr(sunk, name) / getattr(whole, name)) for name in names]

    return {
        kind: np.array([losses(Break(level, kind).id) for level in BREAKABLE]) for kind in BREAKS
    }


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_words_tell_what_is_lost_as_it_is_measured(lost, language):
    book = manifest.load_all(default_annotations())[language]
    low, high = map(int, re.findall(r"(\d+) (?:to|al) (\d+)", book.controls.fracture.hint)[0])
    for kind, losses in lost.items():
        most = losses.max(axis=1)
        assert (low - 0.5 < most).all(), kind
        assert (most < high + 0.5).all(), kind
    places = [("front", "delante"), ("middle", "en medio"), ("back", "detrás")]
    for kind in ("wedge", "biconcave", "crush"):
        for place, (names, losses) in enumerate(zip(places, lost[kind].T, strict=True)):
            told = re.search(
                rf"(?:{'|'.join(names)})[^,.-]*-(\d+)[^,.-]*-(\d+)",
                book.disease.fractures[kind].technical,
            )
            assert told, (kind, place)
            assert [int(told[1]), int(told[2])] == [round(losses.min()), round(losses.max())]
    for id, losses in (
        ("T8_wedge", lost["wedge"][BREAKABLE.index("T8")]),
        ("L5_crush", lost["crush"][BREAKABLE.index("L5")]),
    ):
        told = re.findall(r"-(\d+)", book.fractures[id].technical)
        assert [int(one) for one in told[:3]] == [round(one) for one in losses], id


@pytest.mark.parametrize("id", ["C4_wedge", "L1_crush", "T8_wedge"])
def test_what_is_announced_of_a_collapse_is_what_is_measured(spine, id):
    state = moves.collapse(ViewState(), id, 0.7)
    whole, sunk = (readout(spine, id, weight) for weight in (0.0, 0.7))
    percent = f"{100 * sunk.body_h_ant / whole.body_h_ant:.0f} percent"
    assert percent in said(spine, ViewState(), state)


def test_the_browser_is_given_the_collapse_over_the_tumor_by_its_own_name(spine):
    tumor = Tumor("L4", "posterior_body", "left", "lytic", 18, 3)
    id = Break("L4", "pathological", tumor.id).id
    assert spine.fractures[id].id == id
    document = gltf_of(spine.workshop.packed(spine, id))
    assert [one["id"] for one in document["scenes"][0]["extras"]["fractures"]] == [id]
    names = {name for mesh in document["meshes"] for name in mesh["extras"]["targetNames"]}
    assert names == {id}
    grown = gltf_of(spine.workshop.packed(spine, tumor.id))
    (own,) = [mesh for mesh in grown["meshes"] if mesh["name"] == tumor.id]
    assert {id, "L4_pathological", "L4_wedge"} < set(own["extras"]["targetNames"])


def gltf_of(file):
    """What a binary glTF says of itself."""
    return json.loads(file[20 : 20 + int.from_bytes(file[12:16], "little")])


@pytest.mark.parametrize("site", ["epidural", "paraspinal"])
def test_a_tumor_of_the_soft_tissue_is_packed_for_the_browser(spine, site):
    """No fracture goes through it, but every one of its bone takes it along."""
    side = "left" if site == "paraspinal" else "middle"
    id = Tumor("L3", site, side, "lytic", 16, 5).id
    meshes = gltf_of(spine.workshop.packed(spine, id))["meshes"]
    (own,) = [mesh for mesh in meshes if mesh["name"] == id]
    names = set(own["extras"]["targetNames"])
    assert {f"L3_{kind}" for kind in BREAKS} < names
    assert f"L3_pathological@{id}" not in names


def test_more_weight_is_less_height_and_a_narrower_canal(spine):
    for id in ("L1_wedge", "L1_crush", "L1_biconcave", "L1_pathological"):
        table = spine.workshop.readouts(spine, id)
        for name in ("body_h_ant", "body_h_mid", "body_h_post", "canal_depth"):
            values = [getattr(one, name) for one in table]
            assert (np.diff(values) < 0.01).all(), (id, name)


def test_every_body_that_may_collapse_has_its_entry(spine):
    for level in BREAKABLE:
        entry = spine.fractures[Break(level, "wedge").id]
        assert entry.level == level
        assert "C1" in entry.above or level == "C1"
