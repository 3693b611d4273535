"""What grows into the canal goes through every grade, and the cord gives way within the canal."""

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from scipy import ndimage

from tests.disease.test_properties import few, filled
from viewer.core import disease
from viewer.core.anatomy import LEVELS
from viewer.core.disease import DiseaseError, Tumor
from viewer.disease import tumors
from viewer.disease.spread import BILSKY
from viewer.meshing.workshop import AMOUNTS
from viewer.shapes import bones, cord

#: levels beside which there is cord, and sites from which a tumour can grow into the canal
CORDED = LEVELS[: LEVELS.index("L1") + 1]
FROM = ("posterior_body", "pedicle", "arch", "spinous_process", "transverse_process", "epidural")


def pressed(tumor, amount):
    """Points round the cord near a tumour's level: at rest, and where they are pushed to."""
    stand, tube = bones.placement(tumor.host), cord.tubes()[0]
    turn = np.linspace(0, 2 * np.pi, 24, endpoint=False)[:, None]
    round_it = [tube.half[:, 0] * np.cos(turn), tube.half[:, 1] * np.sin(turn)]
    ring = tube.path + np.stack([*round_it, 0 * round_it[0]], axis=2)
    rest = stand.back(ring.reshape(-1, 3))
    rest = rest[np.abs(rest[:, 2]) < 18]
    after = rest.copy()
    after[:, 1] += tumors.lesion(tumor).canal.pressed(rest, amount, cord=True)
    return rest, after


def gap(level, tumor, points):
    """The least distance of points in the frame of a tumour's bone to the bone of a level."""
    there = bones.placement(level).back(bones.placement(tumor.host).out(points))
    return bones.recipe(level).field(there).min()


@st.composite
def any_in_the_canal(draw):
    """A tumour of any bone beside the cord that grows into the canal."""
    level, site = draw(st.sampled_from(CORDED)), draw(st.sampled_from(FROM))
    side = draw(st.sampled_from(disease.TUMOR_SIDES))
    size = draw(st.integers(6, int(min(disease.largest(level, site), 26))))
    spread = "within" if site == "epidural" else "canal"
    try:
        found = Tumor(level, site, side, "lytic", size, draw(st.integers(0, 99)), spread)
        tumors.lesion(found)
    except DiseaseError:
        assume(False)
    return found


def within_the_canal(tumor, amount):
    rest, after = pressed(tumor, amount)
    field = tumors.lesion(tumor).field(bones.recipe(tumor.host).field, amount)
    assert field(after).min() > -0.35  # the ruffles of its surface
    place = LEVELS.index(tumor.level)
    for level in LEVELS[max(place - 1, 0) : place + 2]:
        assert gap(level, tumor, after) > min(gap(level, tumor, rest), 1.0) - 0.6, level
        assert gap(level, tumor, after) > 0.3, level


@few
@given(any_in_the_canal(), st.sampled_from((0.5, 0.8, 1.0)))
def test_a_pressed_cord_stays_in_the_canal_and_out_of_bone_and_tumor(tumor, amount):
    within_the_canal(tumor, amount)


@pytest.mark.parametrize(
    "tumor",
    [
        Tumor("T8", "spinous_process", "middle", "lytic", 18, 3, "canal"),
        Tumor("C4", "posterior_body", "left", "lytic", 18, 3, "canal"),
        Tumor("C3", "epidural", "left", "lytic", 18, 3),
        Tumor("L1", "arch", "left", "lytic", 22, 3, "canal"),
        Tumor("T4", "at", "middle", "lytic", 10, 3, "canal", at=(0, 31, -9)),
    ],
    ids=lambda tumor: tumor.id,
)
def test_it_does_so_in_the_narrow_canal_of_the_neck_and_before_a_tumor_of_the_arch(tumor):
    within_the_canal(tumor, 1.0)
    rest, after = pressed(tumor, 1.0)
    forward = tumor.site in ("spinous_process", "arch", "at")
    moved = (after - rest)[:, 1]
    assert (moved.min() < -1) == forward
    assert (moved.max() > 1) != forward


@pytest.mark.parametrize(("level", "site"), [("T8", "posterior_body"), ("C5", "epidural")])
def test_a_pressed_cord_is_draped_over_a_tumor_without_a_kink(level, site):
    spread = "within" if site == "epidural" else "canal"
    tumor = Tumor(level, site, "middle", "lytic", 18, 1, spread)
    canal = tumors.lesion(tumor).canal
    z = canal.level + np.arange(-20, 20, 0.1)
    line = np.stack([0 * z, 0 * z + canal.at(canal._contents[1] + 0.1), z], axis=1)
    pushed = canal.pressed(line, 1.0, cord=True)
    assert pushed.max() > 3
    steep = np.abs(np.diff(pushed))[(pushed[1:] > 0) & (pushed[:-1] > 0)] / 0.1
    assert steep.max() < 1  # 45 degrees


def test_what_comes_through_the_back_wall_leaves_a_bowl_in_the_bone():
    canal = tumors.lesion(Tumor("T8", "posterior_body", "middle", "lytic", 18, 1, "canal")).canal
    x = np.arange(-15, 15, 0.1)

    def wide(deep):
        line = np.stack([x, 0 * x + canal.at(-deep), 0 * x + canal.level], axis=1)
        return 0.1 * (canal.field(line, 1.0, 0 * x - deep) < 0).sum()

    assert wide(3.5) < 0.7 * wide(0.5)
    assert wide(2.0) > wide(3.5) + 2


def test_what_grows_in_from_the_arch_is_one_with_what_is_in_it():
    for site, side in (("spinous_process", "middle"), ("arch", "left"), ("posterior_body", "left")):
        tumor = Tumor("T8", site, side, "lytic", 16, 3, "canal")
        low, high = tumors.lesion(tumor).bounds()
        shape = [len(np.arange(a, b, 0.8)) for a, b in zip(low, high, strict=True)]
        _, inside = filled(tumor, 1.0, 0.8)
        pieces, _ = ndimage.label(inside.reshape(shape))
        size = np.bincount(pieces.ravel())[1:]
        assert size.max() > 0.97 * size.sum(), site


@pytest.mark.parametrize("level", LEVELS)
def test_every_grade_of_bilsky_is_gone_through_as_a_tumor_grows_into_the_canal(level):
    site = "pedicle" if level == "C1" else "posterior_body"
    size = min(disease.largest(level, site), 24)  # in the wide canal of L1 less is not 3
    into = Tumor(level, site, "left", "lytic", size, 3, "canal")
    for tumor in (into, Tumor(level, "epidural", "right", "lytic", size, 3)):
        canal = tumors.lesion(tumor).canal
        grades = [canal.grade(amount) for amount in AMOUNTS]
        assert list(dict.fromkeys(grades)) == list(BILSKY)


def test_into_the_canal_of_c1_a_tumor_grows_from_the_lateral_mass_only():
    for words in ({"site": "arch"}, {"site": "at", "at": (18, -4, 0)}):
        with pytest.raises(DiseaseError, match="from pedicle"):
            Tumor("C1", spread="canal", **words)


@pytest.mark.parametrize(
    "tumor",
    [
        Tumor("C1", "pedicle", "left", "lytic", 18, 3, "canal"),
        Tumor("C1", "pedicle", "right", "mixed", 9, 5, "canal"),
        Tumor("C1", "epidural", "middle", "lytic", 20, 3),
    ],
    ids=lambda tumor: tumor.id,
)
def test_in_the_ring_of_the_atlas_a_tumor_spares_the_dens_and_the_cord_gives_way(tumor):
    for amount in (0.6, 1.0):
        within_the_canal(tumor, amount)
        points, inside = filled(tumor, amount, 0.8)
        assert gap("C2", tumor, points[inside]) > 0
