from dataclasses import replace
from functools import cache
from itertools import pairwise

import numpy as np
import pytest
from scipy.ndimage import label

from viewer.meshing import surface, volume
from viewer.shapes import coccyx, sacrum, sacrum_relief, sacrum_table


@cache
def outline(bone, spacing):
    """Points and faces of a bone on a coarse grid, without its roughness."""
    smooth = replace(bone.recipe(), spacing=spacing, rough=0.0, lump=0.0)
    return surface.contour(volume.of_recipe(smooth), smooth.id)


def genus(faces):
    edges = np.sort(np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]]), axis=1)
    corners = len(np.unique(faces))
    return 1 - (corners - len(np.unique(edges, axis=0)) + len(faces)) // 2


def solid(points, bone=sacrum):
    return bone.recipe().field(np.atleast_2d(points)) < 0


def test_the_end_plate_of_the_sacrum_lies_at_the_origin():
    assert not solid([0, 0, 1.0])
    assert solid([0, 0, -3.0])
    assert solid([sacrum_table.size("end_plate_width") / 2 - 2, 0, -3.0])
    assert not solid([0, -sacrum_table.size("end_plate_depth") / 2 - 2, -3.0])


def test_eight_tunnels_the_canal_and_nothing_else_pierce_the_sacrum():
    """18 mouths of one system of tunnels: the canal's two and those of 16 foramina."""
    _, faces = outline(sacrum, 0.9)
    assert genus(faces) == 17


def test_the_coccyx_is_pierced_by_nothing():
    _, faces = outline(coccyx, 0.6)
    assert genus(faces) == 0


@pytest.mark.parametrize("segment", sacrum_table.PIERCED)
def test_a_nerve_leaves_the_canal_to_the_front_and_to_the_back(segment):
    inside, front, back = sacrum.foramen(segment)
    for mouth in (front, back):
        middle = (front + back) / 2
        assert not solid([inside, middle, mouth]).any()


def test_the_canal_opens_behind_at_the_hiatus():
    lowest = np.array([0, sacrum_table.size("canal_y", "S5"), sacrum_table.size("canal_z", "S5")])
    assert not solid(lowest + np.outer(np.arange(0, 20, 2), [0, 1, 0])).any()
    third = np.array([0, sacrum_table.size("canal_y", "S3"), sacrum_table.size("canal_z", "S3")])
    assert solid(third + [0, 6, 0])


def test_two_horns_stand_beside_the_hiatus():
    z = sacrum_table.size("hiatus_z", "S5") - 6
    across = np.arange(0, 20, 0.5)
    rows = [solid(np.column_stack([across, np.full(40, y), np.full(40, z)])) for y in (30, 31)]
    for row in rows:
        assert not row[across < sacrum_table.size("cornua_distance", "S5") / 2 - 1].any()
        assert row.any()
    assert solid([0, 20, z])  # the last body is the floor


@pytest.mark.parametrize("segment", sacrum_table.PIERCED)
def test_a_pelvic_foramen_is_a_wider_mouth_than_the_dorsal_one(segment):
    _, front, back = sacrum.foramen(segment)
    aside, up = np.meshgrid(np.arange(-9, 9.1, 0.5), np.arange(-9, 9.1, 0.5))
    disc = np.hypot(aside, up) < 9

    def mouth(middle, name, inwards):
        x, z = middle[0] + aside[disc], middle[2] + up[disc]
        y = sacrum_table.face(name).at(x, z) + inwards
        return (~solid(np.column_stack([x, y, z]))).sum()

    assert mouth(front, "pelvic", 2.0) > 1.2 * mouth(back, "dorsal", -2.0) > 0


def test_the_dorsal_foramina_grow_smaller_downwards():
    """What is open round the middle of each, 1 mm and 2 mm under the dorsal face."""
    aside, up = np.meshgrid(np.arange(-9, 9.1, 0.5), np.arange(-9, 9.1, 0.5))

    def opening(segment, deep):
        x, _, z = sacrum.foramen(segment)[2]
        y = sacrum_table.face("dorsal").at((x + aside).ravel(), (z + up).ravel()) - deep
        row = np.column_stack([(x + aside).ravel(), y, (z + up).ravel()])
        holes, _ = label(~solid(row).reshape(aside.shape))
        return (holes == holes[18, 18]).sum()

    for deep in (1.0, 2.0):
        first, second, third, fourth = (opening(s, deep) for s in sacrum_table.PIERCED)
        assert min(first, second) > third > fourth
        assert second < 1.1 * first


def test_the_median_tubercles_are_higher_than_the_others_and_dwindle():
    heights = [sacrum_table.size("median_height", s) for s in sacrum_table.PIERCED]
    assert heights == sorted(heights, reverse=True)
    z = np.linspace(-85, -15, 281).astype(np.float32)
    ridge = sacrum_relief.crest("median", np.zeros_like(z), z)
    aside = sacrum_relief.crest("intermediate", sacrum_relief.line("intermediate", z), z)
    assert ridge.max() > 2 * aside.max()
    between = ridge[(z > -66) & (z < -24)].min()
    assert between < 0.7 * ridge.max()  # knobs, not a keel


def test_the_crests_are_rows_of_tubercles():
    z = np.linspace(-85, -15, 281).astype(np.float32)
    for row, middle in (("median", 0.0), ("lateral", None)):
        x = np.full_like(z, middle or 0)
        if middle is None:
            places = [sacrum_table.size("lateral_z", s) for s in sacrum_table.PIERCED][::-1]
            aside = [sacrum_table.size("lateral_x", s) for s in sacrum_table.PIERCED][::-1]
            x = np.interp(z, places, aside).astype(np.float32)
        height = sacrum_relief.crest(row, x, z)
        tops = (height[1:-1] > height[:-2]) & (height[1:-1] > height[2:])
        assert tops.sum() == 4


def test_the_hiatus_is_a_groove_that_widens_downwards_from_an_arch():
    top = sacrum_table.size("hiatus_z", "S5")
    across = np.arange(0, 12, 0.25)

    def width(z, deep):
        back = float(sacrum_table.face("dorsal").at([0.0], [z])[0])
        row = np.column_stack([across, np.full(48, back - deep), np.full(48, z)])
        return (~solid(row)).argmin() * 0.25

    widths = [width(top + rise, 1.0) for rise in (3, -2, -5)]
    assert widths[0] == 0 < widths[1] < widths[2]


def test_the_auricular_surface_is_an_ear():
    """A short limb on S1 rises to the back, a longer one runs down and back over S2 and S3."""
    y, z = np.meshgrid(np.arange(-6, 34, 0.5), np.arange(-66, 6, 0.5))
    ear = sacrum_relief.ear(y.astype(np.float32), z.astype(np.float32)) < 0
    away = np.hypot(y + 3.5, z + 28) * ear  # from its bend
    short, long = away[z > -28].max(), away[z < -28].max()
    assert 28 < short < 40 < long < 55
    assert y[ear & (z > -28)].max() < y[ear].max() - 8
    assert not ear[(z > -31) & (z < -14) & (y > 13)].any()  # open to the back


def test_a_sharp_step_bounds_the_auricular_surface():
    """Within 1 mm across its rear border the bone falls by more than 1.5 mm."""
    for y, z, back, up in (
        (6.0, -24.0, 1.0, 0.0),
        (15.0, -37.0, 0.7, 0.7),
        (11.5, -14.0, 0.9, -0.4),
    ):
        t = np.arange(-8, 8, 0.1)
        row = ((y + back * t).astype(np.float32), (z + up * t).astype(np.float32))
        edge = t[np.abs(sacrum_relief.ear(*row)).argmin()]
        side = sacrum_relief.side(*row)
        near = np.abs(t - edge) < 0.55
        assert side[near][0] > side[near][-1] + 1.5


def test_the_promontory_stands_forward_of_the_pelvic_face():
    points, _ = outline(sacrum, 0.9)
    midline = points[np.abs(points[:, 0]) < 2]
    foremost = midline[midline[:, 1].argmin()]
    assert foremost[2] > -6
    hollow = midline[(midline[:, 2] < -50) & (midline[:, 2] > -75), 1].min()
    assert hollow > foremost[1] + 28


def test_the_sacrum_is_as_large_as_a_sacrum():
    points, _ = outline(sacrum, 0.9)
    width, _, height = np.ptp(points, axis=0)
    assert 103.6 - 3 * 6.8 < width < 103.6 + 3 * 6.8
    assert 106.7 - 2 * 10.2 < height < 106.7 + 2 * 10.2


def test_the_pelvic_face_bends_by_about_65_degrees():
    points, _ = outline(sacrum, 0.9)
    front = points[(np.abs(points[:, 0]) < 3) & (points[:, 1] < 24)]

    def lean(low, high):
        wall = [front[np.abs(front[:, 2] - z) < 1.0][:, 1].min() for z in np.arange(low, high, 1.5)]
        return np.degrees(np.arctan(np.polyfit(np.arange(low, high, 1.5), wall, 1)[0]))

    assert 50 < lean(-103, -90) - lean(-27, -6) < 80


def test_the_facet_of_s1_faces_back_and_to_the_mid_plane():
    facet = sacrum.superior_facet()
    assert facet.normal[0] < -0.5
    assert facet.normal[1] > 0.5
    assert solid(facet.centre - facet.normal)
    assert not solid(facet.centre + facet.normal)


def test_the_coccyx_hangs_from_the_sacrum_without_touching_it():
    rotation, shift = coccyx.placement()
    points, _ = outline(coccyx, 0.6)
    nearest = sacrum.recipe().field(points @ rotation.T + shift).min()
    assert 0.4 < nearest < 3


def test_the_coccyx_tapers_and_curves_forwards():
    points, _ = outline(coccyx, 0.6)
    tip = points[points[:, 2].argmin()]
    assert tip[1] < -4
    widths = [np.ptp(points[np.abs(points[:, 2] - z) < 1, 0]) for z in (-5, -14, -23, -30)]
    assert widths == sorted(widths, reverse=True)


def test_an_oval_face_for_the_sacrum_is_hollowed_into_the_coccyx():
    half = coccyx.size("facet_width") / 2
    assert not solid([0, 0, -0.4], coccyx).any()
    assert solid([0, 0, -1.2], coccyx).all()
    assert solid([half - 2, 0, -0.8], coccyx).all()


def test_the_coccyx_is_notched_at_its_seams_and_hardly_thinner_there():
    for segment, below in pairwise(coccyx.SEGMENTS[:3]):  # below these it leans
        points, _ = outline(coccyx, 0.6)
        heights = [
            0.6 * coccyx.size("middle_z", segment) + 0.4 * coccyx.size("seam_z", segment),
            coccyx.size("seam_z", segment),
            coccyx.size("middle_z", below),
        ]
        rings = [points[np.abs(points[:, 2] - z) < 0.5] for z in heights]
        above, seam, after = (np.ptp(ring[:, 0]) for ring in rings)
        assert seam < 0.97 * min(above, after)
        thick = [np.ptp(ring[np.abs(ring[:, 0]) < 1.5, 1]) for ring in rings]
        assert thick[1] > 0.8 * thick[0]


def test_the_coccyx_is_flat():
    points, _ = outline(coccyx, 0.6)
    for segment in coccyx.SEGMENTS[:2]:
        ring = points[np.abs(points[:, 2] - coccyx.size("middle_z", segment)) < 0.5]
        middle = ring[np.abs(ring[:, 0]) < 1.5]
        assert np.ptp(middle[:, 1]) < 0.5 * np.ptp(ring[:, 0])


def test_the_end_plate_passes_into_the_wing_without_a_seam():
    """From its rim outwards the bone falls or rises gently: no step, no ditch round a lid."""
    heights = np.arange(3.0, -12.0, -0.1)

    def top(x, y):
        column = np.column_stack([np.full(150, x), np.full(150, y), heights])
        return heights[solid(column).argmax()]

    for y in (3.0, 7.0, 11.0):
        profile = np.array([top(x, y) for x in np.arange(18.0, 32.1, 1.0)])
        assert np.abs(np.diff(profile)).max() < 1.0
        assert (profile > np.minimum(profile[0], profile[-1]) - 0.9).all()


def test_the_horns_of_the_coccyx_stand_up_close_behind_its_face():
    points, _ = outline(coccyx, 0.6)
    above = points[points[:, 2] > 0.8]
    assert 2.5 < above[:, 2].max() < 5
    behind = coccyx.size("facet_depth") / 2
    assert (above[:, 1] < behind + 3.5).all()
    assert (above[:, 1] > 0).all()


def test_the_last_segment_of_the_coccyx_is_a_flat_nodule():
    points, _ = outline(coccyx, 0.6)
    last = points[points[:, 2] < coccyx.size("seam_z", "Co3") - 1.5]
    across, along = np.ptp(last[:, 0]), np.ptp(last @ [0, 0.5, np.sqrt(0.75)])
    thick = np.ptp(last @ [0, np.sqrt(0.75), -0.5])
    assert thick < 0.8 * across
    assert along < 0.9 * across
