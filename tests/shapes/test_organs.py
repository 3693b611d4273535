from functools import cache

import numpy as np
import pytest

from viewer.core.anatomy import LEVELS
from viewer.shapes import chest, lofts, organs, surroundings, vessels


@cache
def sampled(id, step=6.0):
    grown = next(s for s in organs.all() if s.id == id).form()
    axes = [np.arange(a, b, step) for a, b in zip(grown.low, grown.high, strict=True)]
    points = np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1).reshape(-1, 3)
    return points[grown.field(points) < 0], step**3 / 1000


@pytest.mark.parametrize(
    ("id", "low", "high"),
    [
        ("lung_left", 1100, 2200),
        ("lung_right", 1200, 2400),
        ("liver", 1100, 1700),
        ("breast_left", 180, 500),
        ("aorta", 120, 320),
    ],
)
def test_organs_have_the_size_of_an_adults(id, low, high):
    inside, litres = sampled(id, 4.0 if id == "aorta" else 6.0)
    assert low < len(inside) * litres < high


def test_left_and_right_are_the_patients():
    assert sampled("lung_left")[0][:, 0].mean() > 40
    assert sampled("liver")[0][:, 0].mean() < -25
    assert sampled("breast_right")[0][:, 0].mean() < -50


def test_lungs_and_liver_lie_within_the_ribs_and_on_either_side_of_the_diaphragm():
    for id, above in (("lung_left", True), ("lung_right", True), ("liver", False)):
        inside, _ = sampled(id)
        assert chest.wall(inside).max() < 1
        assert ((chest.diaphragm(inside) > -1) == above).mean() > 0.99


@pytest.mark.parametrize("side", [1, -1])
def test_a_lung_leaves_room_for_the_column_and_ends_at_the_sixth_rib_in_front(side):
    inside, _ = sampled("lung_left" if side > 0 else "lung_right")
    near = inside[(np.abs(inside[:, 0]) < 45) & (inside[:, 1] > -25)]
    assert lofts.room(near, LEVELS[7:19]).min() > 0
    front = inside[inside[:, 1] < -90, 2]
    assert 255 < front.min() < 285


def test_the_aorta_runs_down_on_the_left_before_the_column_without_entering_it():
    inside, _ = sampled("aorta", 4.0)
    low = inside[(inside[:, 2] < 360) & (inside[:, 2] > 80)]
    chest_part = inside[(inside[:, 2] > 250) & (inside[:, 2] < 360) & (inside[:, 1] > -30)]
    assert chest_part[:, 0].mean() > 10
    assert lofts.room(low, LEVELS[9:]).min() > 0


def test_the_veins_join_front_and_canal_on_both_sides_of_every_level():
    veins = next(s for s in vessels.all() if s.id == "vertebral_venous_plexus").form()
    sides = [loft.rings[..., 0].mean() for loft in veins]
    assert sum(x > 2 for x in sides) == sum(x < -2 for x in sides) >= 3 * 22


def test_the_veins_out_of_a_foramen_end_in_others_and_keep_out_of_bone():
    veins = next(s for s in vessels.all() if s.id == "vertebral_venous_plexus").form()
    middles = [loft.rings.mean(axis=1) for loft in veins]
    longest = max(len(middle) for middle in middles if len(middle) < 30)
    out = [k for k, middle in enumerate(middles) if len(middle) == longest]
    assert len(out) == 2 * 22
    for k in out[20:24]:
        assert lofts.room(veins[k].rings.reshape(-1, 3), LEVELS).min() > -0.7
        for end in middles[k][[0, -1]]:
            others = np.concatenate(middles[:k] + middles[k + 1 :])
            assert np.linalg.norm(others - end, axis=1).min() < 3


def test_every_structure_round_the_column_has_its_own_id():
    ids = [s.id for s in surroundings.all()]
    assert len(ids) == len(set(ids)) > 80


def test_the_aorta_bends_without_a_corner_and_its_branches_are_cut_square():
    trunk, *branches = vessels.courses()
    ahead = np.diff(trunk[:, :3], axis=0)
    ahead /= np.linalg.norm(ahead, axis=1)[:, None]
    turns = np.degrees(np.arccos(np.einsum("ij,ij->i", ahead[1:], ahead[:-1]).clip(-1, 1)))
    assert turns.max() < 16
    for branch in branches:
        (*end, radius), before = branch[-1], branch[-2, :3]
        way = (end - before) / np.linalg.norm(end - before)
        rim = end - 1.2 * way + 0.75 * radius * np.cross(way, [0, 1.0, 0])
        assert vessels.aorta(rim[None])[0] < 0 < vessels.aorta((end + 1.0 * way)[None])[0]
