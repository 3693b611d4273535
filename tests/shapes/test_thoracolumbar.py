"""Thoracic and lumbar vertebrae: one table, smooth along the spine, joints that fit."""

from __future__ import annotations

import csv

import numpy as np
import pytest

from viewer.shapes import bones, landmarks, thoracolumbar
from viewer.shapes.thoracolumbar import LEVELS, TABLE, measurements


def test_every_measure_says_its_unit_class_source_and_meaning():
    with TABLE.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(line for line in file if not line.startswith("#")))
    for row in rows:
        assert row["unit"] in {"mm", "deg", "1", "1/mm"}, row["measure"]
        assert row["class"] in {"V", "D", "M"}, row["measure"]
        assert row["meaning"], row["measure"]
        assert row["source"], row["measure"]


@pytest.mark.parametrize(
    ("levels", "low", "high"),
    [(LEVELS[1:11], 25, 30), (LEVELS[12:14], 26 - 90, 34 - 90), (LEVELS[14:], 40 - 90, 56.5 - 90)],
)
def test_upper_facets_turn_as_measured_in_4080_vertebrae(levels, low, high):
    """Masharawi 2004: 25-30 deg from the frontal plane in the chest, from the mid plane below."""
    for level in levels:
        assert low <= measurements()[level].facet_turn <= high, level


def test_a_rib_lies_in_a_hollow_of_the_transverse_process():
    for level in ("T2", "T5", "T8", "T10"):
        p = measurements()[level]
        place = np.array([p.transverse_rib_x, p.transverse_rib_y + 0.2, p.transverse_rib_z])
        facing = np.array([0.62, -0.70, 0.35]) / np.linalg.norm([0.62, -0.70, 0.35])
        aside = np.cross(facing, [0, 0, 1]) * 0.8 * p.transverse_rib_size
        bone = bones.recipe(level)

        def surface(at, facing=facing, bone=bone):
            depth = np.arange(-3, 3, 0.1)
            return depth[bone.field(at + depth[:, None] * facing) < 0].max()

        rim = (surface(place + aside) + surface(place - aside)) / 2
        assert surface(place) < rim - 0.04, level  # hollow, not a knob


@pytest.mark.parametrize("level", ["T2", "T4", "T5", "T7"])
def test_no_wall_of_lamina_stands_before_or_beside_a_lower_joint_of_the_chest(level):
    facet, bone = landmarks.inferior(level), bones.recipe(level)
    inner = facet.centre - np.sign(facet.across[0]) * facet.across * (facet.width / 2 + 3.8)
    for up in (-0.3, 0.0, 0.3, 0.5):
        for start in (facet.centre, inner):
            before = start + facet.up * up * facet.height + 2.6 * facet.normal
            assert bone.field([before, before + 2 * facet.normal]).min() > 0, up


def hollow(level, place, out, wide, low=0.0):
    """How deep the surface round *place* dips between points *wide* mm before and behind it."""
    bone, facing = bones.recipe(level), np.array(out) / np.linalg.norm(out)
    across = np.cross([0, 0, 1.0], facing)
    middle = np.array(place) + [0, 0, low]

    def surface(at):
        depth = np.arange(-5, 5, 0.02)
        return depth[bone.field(at + depth[:, None] * facing) < 0].max()

    return (surface(middle - wide * across) + surface(middle + wide * across)) / 2 - surface(middle)


@pytest.mark.parametrize("level", ["T10", "T11", "T12"])
def test_a_rib_that_lies_on_one_bone_has_a_round_hollow_on_it(level):
    p = measurements()[level]
    place = (p.upper_rib_x, p.upper_rib_y, p.upper_rib_z)
    assert hollow(level, place, (0.9, 0.1, 0.05), 0.8 * p.upper_rib_size) > 0.4


@pytest.mark.parametrize("level", ["T2", "T4", "T6", "T8"])
def test_a_rib_that_lies_on_two_bones_has_half_a_hollow_open_to_the_disc(level):
    p = measurements()[level]
    place, out = (p.lower_rib_x, p.lower_rib_y, p.lower_rib_z), (0.9, 0.1, -0.35)
    for low in (0.0, -0.25 * p.lower_rib_size, -0.5 * p.lower_rib_size):
        assert hollow(level, place, out, 0.7 * p.lower_rib_size, low) > 0.06, low


@pytest.mark.parametrize("level", ["T2", "T4", "T6", "T9"])
def test_the_lower_joints_of_the_chest_stand_out_from_the_lamina_between_them(level):
    facet, bone = landmarks.inferior(level), bones.recipe(level)
    inwards = -np.sign(facet.across[0]) * facet.across

    def surface(at):
        depth = np.arange(-5, 3, 0.02)
        return depth[bone.field(at + depth[:, None] * facet.normal) < 0].max()

    beside = surface(facet.centre + inwards * (facet.width / 2 + 1.0))
    assert beside < surface(facet.centre) - 0.6


@pytest.mark.parametrize("level", ["T3", "T5", "T7"])
def test_the_corner_that_bears_a_rib_stays_in_line_with_the_side_of_the_body(level):
    p, bone = measurements()[level], bones.recipe(level)
    x = np.arange(5, 25, 0.05)

    def widest(y, z):
        solid = bone.field(np.stack(np.broadcast_arrays(x, y, z), -1)) < 0
        return x[solid].max() if solid.any() else 0.0

    for z in p.lower_rib_z + np.array([-1.0, 0.0, 1.0, 2.0, 3.0]):
        before = max(widest(p.lower_rib_y - back, z) for back in (7, 9, 11))
        assert max(widest(p.lower_rib_y + back, z) for back in (-3, -1, 1, 3)) < before + 1.5


@pytest.mark.parametrize("level", ["T3", "T5", "T7", "T9"])
def test_the_notch_below_a_pedicle_is_one_arch_from_the_corner_of_the_body(level):
    p, bone = measurements()[level], bones.recipe(level)
    at = landmarks.landmarks(p)
    y = np.arange(p.lower_rib_y, at.lower.centre[1] - 5, 0.5)
    z = np.arange(-p.body_height_back / 2 - 3, p.pedicle_z, 0.1)
    plane = np.stack(np.meshgrid([at.isthmus[0]], y, z, indexing="ij"), -1).reshape(-1, 3)
    solid = bone.field(plane).reshape(len(y), len(z)) < 0
    border = z[solid.argmax(axis=1)]
    assert border[0] < -0.4 * p.body_height_back  # it begins at the lower end-plate
    rise = np.diff(border[: border.argmax() + 1])
    assert rise.min() > -0.25
    assert np.diff(rise[rise.argmax() :]).max() < 0.4  # past the wall it only flattens


@pytest.mark.parametrize("level", ["T1", "T3", "T5", "T7", "T9"])
def test_the_spine_of_the_chest_is_an_even_blade_without_a_neck_before_its_tip(level):
    p, bone = measurements()[level], bones.recipe(level)
    root = np.array([0, p.canal_back, (p.lamina_top + p.lamina_bottom) / 2])
    along = np.array([0, p.spine_y, p.spine_z]) - root
    rise = np.array([0, -along[2], along[1]]) / np.linalg.norm(along)
    side = np.arange(0, 9, 0.05)[:, None] * np.array([1.0, 0, 0])

    def thick(share):
        middle = root + share * along + np.interp(share, [0.85, 0.95], [1.5, 0.7]) * rise
        return 2 * side[bone.field(middle + side) < 0].max()

    blade = [thick(share) for share in np.arange(0.60, 0.94, 0.02)]
    assert min(blade) > 2.6
    assert thick(0.94) < 1.25 * min(blade)


def test_superior_processes_of_the_chest_thin_to_an_edge():
    for level in ("T5", "T8", "T11"):
        facet, bone = thoracolumbar.superior(level), bones.recipe(level)
        depth = np.arange(-14, 0.5, 0.1)

        def thick(up, facet=facet, bone=bone, depth=depth):
            line = facet.centre + facet.up * up + depth[:, None] * facet.normal
            return (bone.field(line) < 0).sum() * 0.1

        assert thick(0.38 * facet.height) < 3.3 < 0.5 * thick(-0.3 * facet.height), level


def test_superior_processes_of_the_chest_are_broad_below_and_narrow_above():
    for level in ("T3", "T5", "T8", "T11"):
        facet, bone = thoracolumbar.superior(level), bones.recipe(level)
        across = np.arange(-9, 9, 0.1)[:, None] * facet.across - facet.normal

        def wide(up, facet=facet, bone=bone, across=across):
            return (bone.field(facet.centre + facet.up * up * facet.height + across) < 0).sum()

        assert wide(-0.3) > 1.4 * wide(0.38), level


@pytest.mark.parametrize("level", ["T2", "T3"])
def test_no_transverse_process_overhangs_the_room_of_the_joint(level):
    facet, bone = thoracolumbar.superior(level), bones.recipe(level)
    before = np.arange(-2, 14, 0.25)[:, None] * facet.normal
    for beside in np.arange(1.0, 7.0):
        for up in (-0.4, -0.2, 0.0, 0.2, 0.4):
            start = facet.centre - facet.across * (facet.width / 2 + beside)
            solid = bone.field(start + facet.up * up * facet.height + before) < -0.2
            assert not solid[0] or not solid[solid.argmin() :].any(), (beside, up)


@pytest.mark.parametrize("level", ["L2", "L3"])
def test_the_upper_edge_of_a_lumbar_lamina_rises_to_the_joint_without_teeth(level):
    p, facet, bone = measurements()[level], thoracolumbar.superior(level), bones.recipe(level)
    y, z = np.meshgrid(np.arange(-8, 12, 1.0) + p.canal_back, np.arange(-8, 12, 0.25))
    edge = []
    for x in np.arange(0, facet.centre[0] - 1, 0.5):
        solid = bone.field(np.stack([np.full(y.shape, x), y, z], -1).reshape(-1, 3)) < 0
        edge.append(z.ravel()[solid].max())
    assert (np.maximum.accumulate(edge) - edge).max() < 0.8


def test_the_third_lumbar_has_the_longest_of_the_flat_transverse_processes():
    wide = {level: measurements()[level].transverse_x for level in LEVELS[12:16]}
    assert max(wide, key=lambda level: wide[level]) == "L3"


def test_the_transverse_process_of_l5_is_a_cone():
    bone = bones.recipe("L5")
    y, z = np.meshgrid(np.arange(5, 36, 0.3), np.arange(-10, 14, 0.3))

    def section(x):
        plane = np.stack([np.full(y.shape, x), y, z], -1).reshape(-1, 3)
        return (bone.field(plane) < 0).sum() * 0.09

    root, middle, end = (section(x) for x in (31.0, 39.0, 46.0))
    assert 2.2 * end < root < 300
    assert end < middle < root


@pytest.mark.parametrize("level", LEVELS[12:16])
def test_a_small_blunt_accessory_tubercle_stands_on_the_root_of_a_lumbar_transverse_process(level):
    bone = bones.recipe(level)
    process = next(part for part in bone.parts if part.label == "accessory_process")
    box = zip(process.low, process.high, strict=True)
    points = np.stack(np.meshgrid(*(np.arange(a, b, 0.3) for a, b in box))).reshape(3, -1).T
    own = points[process.field(list(points.T)) < 0]
    out = np.array([0.40, 0.88, -0.26])
    tip = own[own @ out > (own @ out).max() - 0.4].mean(axis=0)
    aside = np.cross(out, [0, 0, 1.0])
    turn = np.linspace(0, 2 * np.pi, 24)[:, None]
    ring = np.cos(turn) * aside / np.linalg.norm(aside)
    ring += np.sin(turn) * np.cross(aside, out) / np.linalg.norm(aside)
    assert bone.field(tip - 0.7 * out + ring).max() < -0.2  # its end is no spike
    middle = tip - 1.0 * out  # and there is air all round it
    assert bone.field([middle])[0] < 0 < bone.field(middle + 2.6 * ring).min()


@pytest.mark.parametrize("level", LEVELS[12:16])
def test_the_upper_edge_of_a_lumbar_spine_is_a_little_hollow(level):
    p, bone = measurements()[level], bones.recipe(level)
    length = p.spine_y - p.canal_back
    z = np.arange(-40, 12, 0.1)

    def edge(share):
        line = np.stack([0 * z, np.full(z.shape, p.canal_back + share * length), z], -1)
        return z[bone.field(line) < 0].max()

    assert 1.0 < (edge(0.15) + edge(0.75)) / 2 - edge(0.45) < 2.0


@pytest.mark.parametrize("measure", ["body_height_back", "canal_width", "pedicle_y", "spine_y"])
def test_neighbours_in_the_chest_differ_evenly(measure):
    values = np.array([getattr(measurements()[level], measure) for level in LEVELS[:12]])
    assert np.abs(np.diff(values, 3)).max() < 0.7


@pytest.mark.parametrize("level", ["T5", "T12", "L3", "L5"])
def test_the_lower_joint_faces_the_bone_below(level):
    upper, lower = thoracolumbar.superior(level), landmarks.inferior(level)
    assert np.linalg.norm(lower.normal) == pytest.approx(1)
    assert lower.normal[1] < 0 < upper.normal[1]
    assert lower.centre[2] < upper.centre[2]


@pytest.mark.parametrize("level", ["T8", "L3"])
def test_body_is_solid_and_canal_is_free(level):
    p = measurements()[level]
    middle = (p.waist_back + p.canal_back) / 2
    inside, canal = bones.recipe(level).field([[0, 0, 0], [0, middle, 0]])
    assert inside < 0 < canal


@pytest.mark.parametrize("level", ["T11", "T12"])
def test_a_floating_rib_meets_the_root_of_the_pedicle(level):
    p = measurements()[level]
    assert p.upper_rib_y > p.waist_back
    assert abs(p.upper_rib_z - p.pedicle_z) < p.pedicle_height / 4
    outside = [p.upper_rib_x + 1.5, p.upper_rib_y, p.upper_rib_z]
    assert bones.recipe(level).field([outside])[0] > 0
    assert bones.recipe(level).field([np.subtract(outside, [4, 0, 0])])[0] < 0


def test_the_mamillary_process_of_t12_stands_clear_of_its_facet():
    p, facet = measurements()["T12"], thoracolumbar.superior("T12")
    knob = np.array([p.mamillary_x, p.mamillary_y - 1, p.mamillary_z])
    assert (knob - facet.centre) @ facet.normal > 0  # it reaches further back than the joint
    inner = knob + [-1.5, -2, 1.0]  # and the joint space leaves it whole
    assert bones.recipe("T12").field([knob, inner]).max() < -0.5


@pytest.mark.parametrize("level", LEVELS)
def test_the_basivertebral_foramen_is_one_small_funnel_without_bars_or_a_lit_floor(level):
    p, bone = measurements()[level], bones.recipe(level)
    half = 0.6 * p.half_height
    x, z = np.meshgrid(np.arange(-6, 6.01, 0.2), np.arange(-half, half, 0.2), indexing="ij")

    def hole(depth):
        plane = np.stack([x, np.full(x.shape, p.waist_back - depth), z], -1).reshape(-1, 3)
        return bone.field(plane).reshape(x.shape) > 0

    mouths = [hole(depth) for depth in (0.6, 1.6, 2.6)]
    for mouth in mouths:
        for line in (*mouth, *mouth.T):  # no bar, tooth or pearl divides it either way
            assert np.abs(np.diff(line.astype(int))).sum() <= 2
    sizes = [(m.any(1).sum() * 0.2, m.any(0).sum() * 0.2) for m in mouths]
    assert 1.2 < sizes[0][1] <= sizes[0][0] < 6.0
    areas = [mouth.sum() for mouth in mouths]
    assert areas[0] > areas[1] > areas[2] > 0  # it narrows all the way in
    lowest = [z[mouth].min() for mouth in mouths]
    assert lowest[0] > lowest[1] > lowest[2]  # its floor falls away from who looks in
