"""What holds for any tumour and any fracture, asked of random ones on coarser meshes."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
import pyvista as pv
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st
from scipy.spatial import cKDTree

from tests.disease.test_collapse import swelling
from viewer.core import atlas as atlases
from viewer.core import disease, manifest
from viewer.core.anatomy import LEVELS
from viewer.core.atlas import Atlas
from viewer.core.disease import BREAKABLE, KEYFRAMES, Break, DiseaseError, Tumor
from viewer.core.paths import default_annotations, default_atlas
from viewer.core.readout import readout
from viewer.disease import fractures, tumors
from viewer.meshing import build, fractured
from viewer.meshing.workshop import Workshop
from viewer.shapes import bones

few = settings(
    max_examples=8,
    derandomize=True,
    deadline=None,
    database=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
BODIES = ("anterior_body", "posterior_body", "whole_body")


@st.composite
def any_tumor(draw, spreads=("within",), levels=(*disease.HOSTS,)):
    """A tumour anywhere in bone."""
    level = draw(st.sampled_from(levels))
    site = draw(st.sampled_from((*BODIES, "pedicle", "arch")))
    side = draw(st.sampled_from(("left", "right")))
    size = draw(st.integers(4, int(min(disease.largest(level, site), 26))))
    reaction = draw(st.sampled_from(disease.REACTIONS))
    try:
        found = Tumor(
            level, site, side, reaction, size, draw(st.integers(0, 99)), draw(_one(spreads))
        )
        tumors.lesion(found)
    except DiseaseError:
        assume(False)
    return found


def _one(choices):
    return st.sampled_from(choices)


@st.composite
def any_fracture(draw):
    """A collapse of any body; a pathological one may go through a tumour."""
    level = draw(st.sampled_from(BREAKABLE))
    kind = draw(st.sampled_from((*disease.BREAKS, "pathological")))
    if kind != "pathological":
        return Break(level, kind).id
    return Break(level, kind, draw(any_tumor(levels=(level,))).id).id


def filled(tumor, amount=1.0, spacing=1.0):
    """The points of a grid that lie within a tumour, in the frame of its bone."""
    lesion = tumors.lesion(tumor)
    low, high = lesion.bounds()
    axes = [np.arange(a, b, spacing) for a, b in zip(low, high, strict=True)]
    points = np.stack(np.meshgrid(*axes, indexing="ij"), -1).reshape(-1, 3)
    return points, lesion.field(bones.recipe(tumor.host).field, amount)(points) < 0


@cache
def coarse(level):
    """Points and triangles of a bone in about 6000 triangles, a third of those that are shown.

    Fewer cut off the crease between the rim of the body and the pedicle, where a collapse is
    steepest: L4, over a tumour of its pedicle, would meet itself there.
    """
    path = default_atlas() / f"{level}.vtp"
    if not path.is_file():
        pytest.skip("needs the built atlas: spine-viewer build")
    mesh = pv.read(path)
    few = mesh.decimate(1 - 6000 / mesh.n_cells)
    return np.asarray(few.points, float), few.regular_faces


@cache
def moved(id):
    """How far the points of the coarse bone move at weight 1."""
    points, faces = coarse(disease.level_of(id))
    return build.motions(fractures.of(id), disease.level_of(id), points, faces)[0]


def crossings(points, faces):
    """Pairs of triangles without a common corner that cut through each other."""
    corners = points[faces]
    middle = corners.mean(axis=1)
    reach = np.linalg.norm(corners - middle[:, None], axis=2).max(axis=1)
    pairs = cKDTree(middle).query_pairs(2 * np.quantile(reach, 0.98), output_type="ndarray")
    a, b = pairs.T
    near = np.linalg.norm(middle[a] - middle[b], axis=1) < reach[a] + reach[b]
    a, b = a[near], b[near]
    low, high = corners.min(axis=1), corners.max(axis=1)
    meet = np.ones(len(a), bool)
    for k in range(3):  # most that are near do not even share a box
        meet &= (low[a, k] <= high[b, k]) & (low[b, k] <= high[a, k])
    a, b = a[meet], b[meet]
    apart = ~(faces[a][:, :, None] == faces[b][:, None]).any(axis=(1, 2))
    a, b = a[apart], b[apart]
    hit = np.zeros(len(a), bool)
    for one, other in ((a, b), (b, a)):
        for k in range(3):
            hit |= _pierces(corners[one, k], corners[one, (k + 1) % 3], corners[other])
    return {(int(i), int(j)) for i, j in zip(a[hit], b[hit], strict=True)}


def _pierces(start, end, triangle):
    """Whether each segment goes through its triangle."""
    way, u, v = end - start, triangle[:, 1] - triangle[:, 0], triangle[:, 2] - triangle[:, 0]
    p = np.cross(way, v)
    det = np.einsum("ij,ij->i", u, p)
    det = np.where(np.abs(det) < 1e-12, np.inf, det)
    off = start - triangle[:, 0]
    q = np.cross(off, u)
    s, t = np.einsum("ij,ij->i", off, p) / det, np.einsum("ij,ij->i", way, q) / det
    along = np.einsum("ij,ij->i", v, q) / det
    return (s > 0) & (t > 0) & (s + t < 1) & (along > 0) & (along < 1)


@cache
def at_rest(level):
    """Where the coarse bone meets itself before anything has happened to it."""
    return crossings(*coarse(level))


@pytest.fixture(scope="module")
def spine() -> Atlas:
    if not (default_atlas() / "atlas.json").is_file():
        pytest.skip("needs the built atlas: spine-viewer build")
    book = manifest.load(default_annotations())
    return atlases.load(default_atlas(), book, Workshop())


@few
@given(any_tumor())
def test_a_tumor_that_keeps_within_leaves_the_cortex_and_grows_without_a_step_back(tumor):
    bone = bones.recipe(tumor.host).field
    before = None
    for amount in (KEYFRAMES[1], KEYFRAMES[3], 1.0):
        points, inside = filled(tumor, amount)
        assert bone(points[inside]).max(initial=-9) < -0.6
        assert before is None or not (before & ~inside).sum() > 2
        before = inside
    assert before.any()


@few
@given(any_tumor(spreads=("breaching", "canal", "paraspinal"), levels=("T7", "L2", "C6")))
def test_the_cortex_is_breached_by_a_tumor_that_is_told_to(tumor):
    assume(tumor.site in BODIES or tumor.spread == "breaching")
    points, inside = filled(tumor)
    assert bones.recipe(tumor.host).field(points[inside]).max() > 0


@settings(few, max_examples=10)
@given(any_fracture(), st.sampled_from((0.35, 0.7, 1.0)))
def test_a_collapse_turns_no_triangle_over_and_drives_none_through_another(id, weight):
    points, faces = coarse(disease.level_of(id))
    after = points + weight * moved(id)

    def facing(at):
        a, b, c = (at[faces[:, k]] for k in range(3))
        return np.cross(b - a, c - a)

    assert (np.einsum("ij,ij->i", facing(points), facing(after)) > 0).all()
    assert crossings(after, faces) <= at_rest(disease.level_of(id))
    assert swelling(fractures.of(id).collapse, 2.0, weight).min() > 0  # before any mending


@few
@given(any_fracture())
def test_more_weight_is_less_height_and_shown_as_measured(spine, id):
    weights = (0.0, 0.13, 0.37, 0.62, 0.88, 1.0)
    table = fractured.readouts(spine, id, weights)
    for name in ("body_h_ant", "body_h_mid", "body_h_post"):
        assert (np.diff([getattr(one, name) for one in table]) < 0.01).all(), name
    for weight, one in zip(weights, table, strict=True):
        shown = readout(spine, id, weight)
        for name in ("body_h_ant", "body_h_mid", "body_h_post", "canal_depth"):
            assert abs(getattr(shown, name) - getattr(one, name)) < 0.3, name
        assert abs(shown.kyphosis_deg - one.kyphosis_deg) < 0.5


@few
@given(any_tumor(levels=BREAKABLE), st.integers(0, 9999))
def test_the_same_seed_is_the_same_collapse_over_the_same_hollow(tumor, seed):
    points = np.random.default_rng(seed).uniform(-20, 20, (50, 3))
    id = Break(tumor.level, "pathological", tumor.id).id
    fractures.of.cache_clear()
    first = fractures.of(id).collapse.displacement(points)
    tumors.lesion.cache_clear()
    fractures.of.cache_clear()
    assert np.array_equal(first, fractures.of(id).collapse.displacement(points))


def rim(site, side):
    """How far the rim of L1's upper plate sinks in front, behind, left and right."""
    tumor = Tumor("L1", site, side, "lytic", 16, 3)
    collapse = fractures.of(Break("L1", "pathological", tumor.id).id).collapse
    at, middle = collapse.at, (collapse.at.front[0] + collapse.at.back[0]) / 2
    x, y = 0.9 * at.half_width[0], middle
    places = np.array([[0, at.front[0], 0], [0, at.back[0], 0], [x, y, 0], [-x, y, 0]], float)
    places[:, 2] = at.plate(places[:, 1], 1)
    return -collapse.displacement(places)[:, 2]


def test_a_body_caves_in_on_the_side_of_its_tumor():
    front, behind, left, right = rim("anterior_body", "left")
    assert left > right + 1
    assert rim("anterior_body", "right")[2] < rim("anterior_body", "right")[3] - 1
    assert front > behind + 3
    other = rim("posterior_body", "left")
    assert other[1] > behind + 1
    assert other[0] < front - 1


def test_the_plate_nearer_to_the_cavity_sinks_in_further():
    def lost(z):
        tumor = Tumor("L1", "at", "middle", "lytic", 14, 3, at=(0, 0, z))
        collapse = fractures.of(Break("L1", "pathological", tumor.id).id).collapse
        middle = (collapse.at.front[0] + collapse.at.back[0]) / 2
        points = np.array(
            [[0, middle, collapse.at.plate(np.array([middle]), s)[0]] for s in (1, -1)]
        )
        down = collapse.displacement(points)[:, 2] - collapse.motion.apply(points)[:, 2]
        return -(down + points[:, 2])[0], collapse.displacement(points)[1, 2]

    assert lost(6)[0] > lost(-6)[0] + 2
    assert lost(-6)[1] > lost(6)[1] + 2


def test_a_fracture_through_a_tumor_of_another_bone_is_refused():
    with pytest.raises(DiseaseError, match="is not inside L1"):
        fractures.of("L1_pathological@lesion_T8")
    with pytest.raises(DiseaseError, match="is no tumor; did you mean 'lesion_T8'"):
        fractures.of("T8_pathological@lesion_T88")


@few
@given(st.sampled_from(BREAKABLE[2:]), st.sampled_from(disease.BREAKS))
def test_the_joints_above_override_but_do_not_drive_into_the_arch(level, kind):
    fracture, above = fractures.of(Break(level, kind).id), LEVELS[LEVELS.index(level) - 1]
    points, faces = coarse(level)
    bone = pv.PolyData.from_regular_faces(points + moved(fracture.id), faces)
    riding = fracture.motion.apply(coarse(above)[0])
    riding = riding[riding[:, 2] < bone.points[:, 2].max()]
    depth = pv.PolyData(riding).compute_implicit_distance(bone)["implicit_distance"]
    assert depth.min() > -2.1


@settings(few, max_examples=12)
@given(any_tumor(levels=BREAKABLE))
def test_a_body_caves_in_over_its_own_tumor_and_not_elsewhere(tumor):
    assume(tumor.site in BODIES)
    collapse = fractures.of(Break(tumor.level, "pathological", tumor.id).id).collapse
    at, hollow = collapse.at, collapse.cavity
    half = np.array([at.half_width[1], (at.back[1] - at.front[1]) / 2])
    middle = np.array([0, (at.front[1] + at.back[1]) / 2])
    seat = (np.array(hollow.middle[:2]) - middle) / half
    share = np.linspace(-0.85, 0.85, 35)
    places = np.stack(np.meshgrid(share, share), -1).reshape(-1, 2)
    inner = places[np.linalg.norm(places, axis=1) < 0.85]
    plate = np.c_[middle + half * inner, np.zeros(len(inner))]
    plate[:, 2] = at.plate(plate[:, 1], 1)
    sunk = (collapse.motion.apply(plate) - plate - collapse.displacement(plate))[:, 2]
    deepest = plate[sunk.argmax(), :2]
    over = (deepest - hollow.middle[:2]) / (np.array(hollow.half[:2]) + 0.12 * at.height)
    assert np.linalg.norm(over) < 0.8
    angle = np.linspace(-0.4, np.pi + 0.4, 60)  # from side to side round the front
    round_it = np.stack([np.cos(angle), -np.sin(angle)], axis=1)
    wall = np.c_[middle + half * round_it, np.full(len(angle), hollow.middle[2])]
    outward = np.einsum("ij,ij->i", collapse.swell(wall)[:, :2], round_it)
    if np.linalg.norm(seat) > 0.2:  # else it lies in the middle, and no wall is nearer
        assert round_it[outward.argmin()] @ seat > 0.6 * np.linalg.norm(seat)
