"""The neck vertebrae, asked through their fields."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import numpy as np
import pytest

from viewer.shapes import atlas_axis, bones, cervical, cervical_table, column, thoracolumbar

NECK = (*atlas_axis.LEVELS, *cervical_table.LEVELS)
STEP = 0.75


def module(level):
    return atlas_axis if level in atlas_axis.LEVELS else cervical


@cache
def recipe(level):
    return module(level).recipe(level)


@cache
def solid(level):
    """Points of a grid over the bone, and which of them lie in it."""
    bone = recipe(level)
    added = [part for part in bone.parts if part.op == "add"]
    low = np.min([part.low for part in added], 0)
    high = np.max([part.high for part in added], 0)
    axes = [np.arange(0, high[0], STEP), *(np.arange(low[i], high[i], STEP) for i in (1, 2))]
    grid = np.stack(np.meshgrid(*axes, indexing="ij"), -1)
    inside = bone.field(grid.reshape(-1, 3)).reshape(grid.shape[:3]) < 0
    mirrored = grid[:0:-1] * [-1, 1, 1]
    return np.concatenate([mirrored, grid]), np.concatenate([inside[:0:-1], inside])


def euler(inside):
    """Euler characteristic of the cubes of a grid: 1 for a ball, one less for each hole."""
    cubes = np.pad(inside, 1)
    total = 0
    for shared in np.ndindex(2, 2, 2):
        faces = cubes
        for axis, merge in enumerate(shared):
            if merge:
                faces = np.logical_or(
                    np.take(faces, range(faces.shape[axis] - 1), axis),
                    np.take(faces, range(1, faces.shape[axis]), axis),
                )
        total += (-1) ** (3 - sum(shared)) * int(faces.sum())
    return total


@pytest.mark.parametrize("level", NECK)
def test_each_bone_has_a_canal_and_two_foramina_for_the_artery(level):
    _, inside = solid(level)
    assert euler(inside) == 1 - 3


@pytest.mark.parametrize("level", cervical_table.LEVELS)
def test_the_artery_passes_through_its_foramen(level):
    p = cervical_table.measurements()[level]
    z = np.linspace(-8, 2, 40)
    line = np.stack([np.full_like(z, p.foramen_x), np.full_like(z, p.foramen_y), z], 1)
    assert recipe(level).field(line).min() > 1.0


@pytest.mark.parametrize("level", cervical_table.LEVELS)
def test_the_cord_has_room(level):
    p = cervical_table.measurements()[level]
    z = np.linspace(-12, 12, 40)
    middle = p.waist_back + 6.0
    line = np.stack([np.zeros_like(z), np.full_like(z, middle), z], 1)
    assert recipe(level).field(line).min() > 4.0


@pytest.mark.parametrize("level", ["C3", "C4", "C5", "C6"])
def test_typical_spines_are_bifid(level):
    p = cervical_table.measurements()[level]
    tip = [0, p.spine_y - 1.5, p.spine_z + 1.0]
    prong = [p.fork, p.spine_y - 1.5, p.spine_z + 1.0]
    between, within = recipe(level).field(np.array([tip, prong]))
    assert between > 0 > within


@pytest.mark.parametrize("level", ["C3", "C4", "C5", "C6"])
def test_the_prongs_of_a_spine_stand_apart_as_they_go_back(level):
    p = cervical_table.measurements()[level]
    tip = np.array([0, p.spine_y, p.spine_z])
    root = np.array([0, p.canal_back + 1.0, (p.lamina_top + p.lamina_bottom) / 2])
    back = (tip - root) / np.linalg.norm(tip - root)
    across = np.arange(0, 5, 0.1)
    cleft = [
        across[recipe(level).field(tip - depth * back + across[:, None] * [1, 0, 0]) < 0].min()
        for depth in (1.0, 2.5, 7.0)
    ]
    assert cleft[0] > 1.0
    assert cleft[0] > cleft[1] > cleft[2] == 0


@pytest.mark.parametrize("level", cervical_table.LEVELS)
def test_a_notch_and_no_slit_parts_the_uncinate_process_from_the_pillar(level):
    """Seen from the side, a little above the end-plate."""
    p = cervical_table.measurements()[level]
    x, y = np.meshgrid(np.arange(5, 26, 0.4), np.arange(3, 14, 0.1), indexing="ij")
    points = np.stack([x, y, np.full_like(x, p.half_height + 1.5)], -1).reshape(-1, 3)
    free = (recipe(level).field(points).reshape(x.shape) > 0).all(axis=0)
    assert free.sum() * 0.1 > 4.5


def test_the_vertebra_prominens_has_one_long_spine():
    rows = cervical_table.measurements()
    assert rows["C7"].spine_y == max(row.spine_y for row in rows.values())
    p = rows["C7"]
    assert recipe("C7").field(np.array([[0, p.spine_y - 3, p.spine_z + 2]]))[0] < 0


@pytest.mark.parametrize(("above", "below"), list(pairwise(NECK)))
def test_neighbours_keep_a_joint_space_and_never_meet(above, below):
    stand = column.placements()
    upper, lower = recipe(above), recipe(below)
    grid, inside = solid(above)
    points = stand[below].back(stand[above].out(grid[inside]))
    assert lower.field(points).min() > 0
    facet = module(below).superior(below)
    share = np.linspace(-0.35, 0.35, 9)
    u, v = (axis.ravel() for axis in np.meshgrid(share * facet.width, share * facet.height))
    face = facet.centre + np.outer(u, facet.across) + np.outer(v, facet.up)
    assert np.abs(lower.field(face)).max() < 0.6
    gap = upper.field(stand[above].back(stand[below].out(face)))
    assert 1.3 < np.median(gap) < 3.0


def test_the_last_neck_joint_is_that_of_the_first_rib_bearing_vertebra():
    facet, owner = cervical.inferior("C7"), thoracolumbar.superior("T1")
    stand = column.placements()
    centre = stand["T1"].back(stand["C7"].out(facet.centre[None]))[0]
    away = centre - owner.centre
    assert away @ owner.normal == pytest.approx(cervical.JOINT_SPACE, abs=0.1)
    # it ends above the lower edge of the facet that carries it
    assert away @ owner.up == pytest.approx(0.16 * owner.height, abs=0.1)
    assert away @ owner.across == pytest.approx(0, abs=0.1)


def test_the_anterior_arch_faces_the_dens():
    stand = column.placements()
    p = atlas_axis.measurements()["C1"]
    back_of_arch = np.array([[0, p["front"] + p["anterior_arch_thickness"], -1.0]])
    gap = recipe("C2").field(stand["C2"].back(stand["C1"].out(back_of_arch)))[0]
    assert 1.5 < gap < 2.6


def test_the_neck_bends_by_its_discs_as_tabled():
    for disc, (front, back) in column.discs().items():
        above = disc.split("_")[1]
        if above in cervical_table.LEVELS:
            p = cervical_table.measurements()[above]
            assert (front, back) == (p.disc_front, p.disc_back)


def test_measurements_run_smoothly_along_the_neck():
    rows = [vars(row) for row in cervical_table.measurements().values()]
    for name in rows[0].keys() - {"level", "anterior_size", "fork"}:
        values = np.array([row[name] for row in rows[:4]])
        bend = np.abs(np.diff(values, 2)).max()
        assert bend <= max(1.0, 0.6 * np.ptp(values)), name


@pytest.mark.parametrize("level", ["C3", "C5", "C6"])
def test_upper_facets_of_the_neck_are_domed_and_lower_ones_as_hollow(level):
    bone, depth = bones.recipe(level), np.arange(-3, 3, 0.02)
    for facet, low, high in (
        (cervical.superior(level), -0.6, -0.15),
        (cervical.inferior(level), 0.1, 0.6),
    ):

        def height(share, facet=facet):
            place = facet.centre + facet.across * share * facet.width / 2
            return depth[bone.field(place + depth[:, None] * facet.normal) < 0].max()

        assert low < (height(0.7) + height(-0.7)) / 2 - height(0.0) < high


def top(level, x, y):
    """z of the highest bone at each (x, y) of a neck vertebra, below the upper facets."""
    z = np.arange(-12.0, 8.0, 0.1)
    x, y = np.broadcast_arrays(x, y)
    points = np.stack(np.broadcast_arrays(x[:, None], y[:, None], z), -1)
    inside = recipe(level).field(points.reshape(-1, 3)).reshape(len(x), len(z)) < 0
    return np.where(inside, z, -np.inf).max(1)


@pytest.mark.parametrize("level", ["C3", "C4", "C5", "C6"])
def test_the_nerve_lies_in_a_channel_between_the_tubercles(level):
    """Both banks stand at least 2.7 mm over its floor, just outside the front tubercle."""
    p = cervical_table.measurements()[level]
    x = p.anterior[0] + 0.5
    y = np.arange(p.anterior[1] - 2, p.posterior[1] + 2, 0.25)
    heights = top(level, x, y)
    floor = heights[(y > p.anterior[1] + 1) & (y < p.posterior[1] - 1)].min()
    assert heights[y < p.anterior[1] + 1].max() - floor > 2.7
    assert heights[y > p.posterior[1] - 1].max() - floor > 2.7


def test_the_artery_lies_in_a_groove_behind_the_facet_of_the_atlas():
    """The arch rises 2 mm behind it, and the lateral mass more before it."""
    along = np.linspace(0, 1, 60)
    before, behind = np.array([20.5, -1.0]), np.array([13.6, 13.4])
    x, y = (before + along[:, None] * (behind - before)).T
    heights = top("C1", x, y)
    deepest = heights.argmin()
    assert heights[deepest:].max() - heights[deepest] > 2.0
    assert heights[:deepest].max() - heights[deepest] > 4.0


def test_the_skull_rests_in_kidneys_that_are_hollow_along_and_across():
    """Rims of the atlas's facets stand over their middle; their inner border is notched."""
    facet, bone = atlas_axis.superior("C1"), recipe("C1")
    depth = np.arange(-6, 6, 0.05)

    def height(across, up):
        place = facet.centre + across * facet.across + up * facet.up
        within = depth[bone.field(place + depth[:, None] * facet.normal) < 0]
        return within.max(initial=-6)

    long, wide = facet.height / 2, facet.width / 2
    assert min(height(0, 0.9 * long), height(0, -0.9 * long)) - height(0, 0) > 2.5
    assert height(-0.8 * wide, 0) > height(0, 0) + 0.2
    inner = height(0.85 * wide, -0.06 * long)
    assert inner < height(0.6 * wide, 0.5 * long) - 0.4
    assert inner < height(0.6 * wide, -0.5 * long) - 0.4


def test_the_dens_is_a_blunt_peg_with_a_waist():
    p = atlas_axis.measurements()["C2"]
    z = np.array([8.8, 12.6, p["dens_tip"] - 1.5])
    x, y = np.meshgrid(np.arange(0, 8, 0.05), np.arange(-4, 12, 0.1), indexing="ij")
    widths = []
    for height in z:
        points = np.stack([x, y, np.full_like(x, height)], -1).reshape(-1, 3)
        widths.append(2 * x[recipe("C2").field(points).reshape(x.shape) < 0].max())
    neck, widest, blunt = widths
    assert 0.5 < widest - neck < 2.5
    assert blunt > 0.65 * widest


@pytest.mark.parametrize("level", ["C3", "C4", "C5", "C6"])
def test_seen_from_behind_a_pillar_is_a_column_between_its_facets(level):
    """Its outer border draws in by no more than 0.7 mm."""
    upper, lower = cervical.superior(level), cervical.inferior(level)
    z = np.arange(lower.centre[2] - 0.5, upper.centre[2] + 0.5, 0.3)
    x, y, z = np.meshgrid(np.arange(18, 28, 0.1), np.arange(11, 26, 0.5), z, indexing="ij")
    solid = recipe(level).field(np.stack([x, y, z], -1).reshape(-1, 3)).reshape(x.shape) < 0
    border = np.where(solid, x, 0).max(axis=(0, 1))
    assert border.min() > min(border[0], border[-1]) - 0.7


def test_the_upper_facets_of_the_axis_are_gently_domed():
    facet, bone = atlas_axis.superior("C2"), recipe("C2")
    depth = np.arange(-3, 3, 0.02)

    def height(across, up):
        place = facet.centre + across * facet.across + up * facet.up
        return depth[bone.field(place + depth[:, None] * facet.normal) < 0].max()

    rims = [height(-5.5, 0), height(5.5, 0), height(0, -6), height(0, 6)]
    assert -0.6 < np.mean(rims) - height(0, 0) < -0.08
