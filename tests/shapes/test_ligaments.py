import numpy as np
import pytest

from viewer.core.anatomy import DISCS, LEVELS, SACRUM
from viewer.shapes import bones, dura, flava, ligaments, lofts


def of(id):
    return next(s for s in ligaments.all() if s.id == f"ligament_{id}").form()


def test_there_is_a_flavum_for_every_disc_and_five_long_ligaments():
    ids = [s.id for s in ligaments.all()]
    assert len(ids) == len(set(ids)) == len(DISCS) + 5
    assert {"ligament_flavum_T7_T8", "ligament_nuchal"} <= set(ids)


@pytest.mark.parametrize(
    ("id", "front"), [("anterior_longitudinal", True), ("posterior_longitudinal", False)]
)
def test_the_long_ligaments_lie_on_the_bodies(id, front):
    (loft,) = of(id)
    rows, across = loft.rings[:, : loft.rings.shape[1] // 2], loft.rings.shape[1] // 4
    for level in LEVELS[2:]:
        stand = bones.placement(level).shift
        row = np.abs(rows[:, across, 2] - stand[2]).argmin()
        assert (rows[row, across, 1] < stand[1]) == front
        gap = lofts.room(rows[row, across : across + 1], [level])[0]
        assert 0.3 < gap < 6


FLAVA = ["C2_C3", "C4_C5", "T3_T4", "T5_T6", "T6_T7", "T7_T8", "T8_T9", "L1_L2", "L3_L4", "L5_S1"]


@pytest.mark.parametrize("id", FLAVA)
def test_a_flavum_bridges_two_laminae_and_lies_before_them(id):
    left, right = of(f"flavum_{id}")
    assert 0.4 < left.rings[..., 0].min() - right.rings[..., 0].max() < 1.2
    points = left.rings.reshape(-1, 3)
    before = points[:, None] - np.arange(0.75, 5.5, 0.75)[:, None] * [0, 1, 0]
    for level in DISCS[f"disc_{id}"]:
        gap = lofts.room(points, [level])
        assert gap.min() > -0.35
        assert gap.min() < 1.0
        assert lofts.room(before.reshape(-1, 3), [level]).min() > -0.15  # none of it behind bone


@pytest.mark.parametrize("id", FLAVA)
def test_a_flavum_springs_from_the_lower_half_of_a_lamina_and_ends_on_the_edge_of_the_next(id):
    above, below = DISCS[f"disc_{id}"]
    rings = of(f"flavum_{id}")[0].rings
    z = np.arange(rings[..., 2].max() + 20, rings[..., 2].min() - 12, -0.5)
    seen = dura.canal(z) + [3.0, 0.0, 0.0]

    def lamina(level):
        steps = seen[:, None] + np.arange(1, 16.5, 0.75)[:, None] * [0, 1, 0]
        hit = (lofts.room(steps.reshape(-1, 3), [level]) < 0).reshape(steps.shape[:2]).any(axis=1)
        return z[hit]

    upper, lower = lamina(above), lamina(below)
    edge = rings[:, 2, 2]
    assert 3.0 < edge.max() - upper.min() < 0.65 * np.ptp(upper)
    assert 0.0 < lower.max() - edge.min() < 4.0


@pytest.mark.parametrize("id", ["C3_C4", "C5_C6", "T6_T7", "T10_T11", "L2_L3", "L4_L5"])
def test_a_flavum_reaches_out_to_the_joint(id):
    _, below = DISCS[f"disc_{id}"]
    rings = of(f"flavum_{id}")[0].rings
    inner = flava.joint_edge(below)[0]
    assert inner - 2.5 < rings[..., 0].max() < inner + 0.5


@pytest.mark.parametrize("id", ["C3_C4", "T4_T5", "T5_T6", "T9_T10"])
def test_the_outer_edge_of_a_flavum_is_one_gentle_bow(id):
    edge = of(f"flavum_{id}")[0].rings[..., 0].max(axis=1)
    at = np.arange(len(edge))
    assert np.abs(edge - np.polyval(np.polyfit(at, edge, 2), at)).max() < 0.3


def test_the_supraspinous_ligament_thins_out_onto_the_last_lumbar_spine():
    (loft,) = of("supraspinous")
    middle = loft.rings.mean(axis=1)
    assert middle[0, 2] > bones.placement("T2").shift[2] - 5
    assert np.abs(middle[:, 0]).max() < 1
    assert lofts.room(middle[-1:], ["L5"])[0] < 1.5
    assert lofts.room(middle[-10:], [SACRUM]).min() > 2
    wide = np.ptp(loft.rings[..., 0], axis=1)
    assert wide[-1] < 0.3 * np.median(wide)


def test_the_nuchal_ligament_stands_over_the_neck_in_the_mid_plane():
    (loft,) = of("nuchal")
    assert loft.rings[..., 2].max() > bones.placement("C1").shift[2] + 20
    assert np.abs(loft.rings[..., 0]).max() < 3.5


def test_the_nuchal_ligament_is_tied_to_the_atlas_and_to_every_spine_of_the_neck():
    (loft,) = of("nuchal")
    for level in LEVELS[:7]:
        assert lofts.room(loft.rings[:, 0], [level]).min() < 1.5


@pytest.mark.parametrize("pair", [0, 3, 8, 14, 16, 18, 20], ids=lambda k: list(DISCS)[k])
def test_a_sheet_between_two_spines_touches_both_and_leaves_the_canal_free(pair):
    above, below = list(DISCS.values())[pair]
    rings = of("interspinous")[pair].rings
    for bone in (above, below):
        gap = lofts.room(rings.reshape(-1, 3), [bone]).reshape(rings.shape[:2]).min(axis=1)
        assert (gap < 0.8).sum() >= 10  # of twelve
        assert gap.min() > -3.0
    assert (
        rings[..., 1] > dura.canal(rings[..., 2].ravel())[:, 1].reshape(rings.shape[:2]) + 4
    ).all()
    assert np.ptp(rings[..., 0]) < 4


def test_the_last_sheet_spans_from_the_last_lumbar_spine_to_the_crest_of_the_sacrum():
    rings = of("interspinous")[-1].rings
    for bone, edge in (("L5", rings[:, 0]), (SACRUM, rings[:, 6])):
        assert np.abs(lofts.room(edge[1:-1], [bone])).max() < 1.6  # along its whole length
    assert np.ptp(rings[:, 0, 1]) > 8


@pytest.mark.parametrize("id", ["anterior_longitudinal", "posterior_longitudinal"])
def test_the_ends_of_the_long_ligaments_thin_out_into_bone(id):
    (loft,) = of(id)
    count = loft.rings.shape[1] // 2
    thick = np.abs(loft.rings[:, :count, 1] - loft.rings[:, count:, 1][:, ::-1]).max(axis=1)
    assert max(thick[0], thick[-1]) < 0.6 < np.median(thick)
    last = loft.rings[-1].mean(axis=0)[None]
    assert lofts.room(last, [SACRUM])[0] < 1.5
