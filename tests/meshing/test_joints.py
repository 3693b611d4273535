"""How the built bones stand to one another: facets, discs, spines and foramina of all levels."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from scipy.spatial import cKDTree

from tests.meshing.conftest import Built
from viewer.core.anatomy import BONES, DISCS, LEVELS, SACRUM, SIDES
from viewer.shapes.discs import Disc

#: joint space between facets, mm, over nine tenths of what faces the neighbour (cartilage included;
#: capsules of healthy adults: 1 to 3 mm)
SPACE = (1.0, 3.0)
#: how far a surface may reach into its neighbour, mm: half the distance between mesh points
TOUCH = 0.3
#: the deepest that bone may reach into a disc, mm: it is made of the end-plates' own form, on a
#: grid of 0.5 mm
SEAM = 0.6

#: height and width of a foramen under each neck bone, mm: means in CT of 320 young adults (Abu
#: Ghaida 2019; abstract read, class V)
NECK = {
    "C2": (10.15, 6.34),
    "C3": (8.09, 5.73),
    "C4": (8.00, 6.03),
    "C5": (8.18, 6.11),
    "C6": (8.43, 6.83),
    "C7": (7.97, 7.33),
}
#: how much lower and higher ours may be: one spread (below) is a sixth of a height, and
#: radiographs of 15 young men find 1.2 times the mean of the CT (10.0 mm under C5, 10.2 under C6;
#: J Manipulative Physiol Ther 2013 36:327; abstract read, class V)
NECK_SHARE = (0.83, 1.4)
#: standard deviation of the width, mm: 1152 foramina of 144 patients by CT along the root, a
#: quarter with a pressed root (3.39 +- 1.37; "Quantitative evaluation for cervical foraminal bony
#: stenosis based on angled sagittal slices along a nerve root"; abstract read, class V). Ours may
#: be two of it wider than the mean, as 95 % of people are, but only one narrower, as no root of
#: ours is pressed.
NECK_SPREAD = 1.37
#: the same under other bones, by region: 15 mm or more are normal at lumbar ones (Haleem 2021, CT);
#: in the chest, where nobody was found to have measured it, twice as high as its thickest ganglion
#: (T1); at most what is found in the scan-derived adult
HEIGHT = {"T": (8.0, 18.0), "L": (15.0, 24.0)}
#: least and most width, mm: the published means, two fifths less and more. At lumbar levels of 73
#: adults these are 6.0-8.1 (Gkasdaris 2018, CT; abstract read, class V). No means of the chest were
#: found to read (Gkasdaris 2016 has them): it lies between its neighbours, 7.3 under C7 (Abu
#: Ghaida) and 8.1 under L1.
WIDTH = {"T": (4.4, 11.3), "L": (3.6, 11.3)}

PAIRS = [*pairwise(LEVELS), (LEVELS[-1], SACRUM)]


@pytest.mark.parametrize(("above", "below"), PAIRS)
@pytest.mark.parametrize("side", SIDES)
def test_facets_face_each_other_across_an_even_space(built, above, below, side):
    upper, lower = built(above), built(below)
    own, other = upper.within(f"inferior_facet_{side}"), lower.within(f"superior_facet_{side}")
    points, facing = lower.points[other], lower.normals[other]
    away, near = cKDTree(points).query(upper.points[own])
    space = np.einsum("ij,ij->i", upper.points[own] - points[near], facing[near])
    opposite = space > 0.85 * away
    assert opposite.mean() > 0.6
    low, high = np.percentile(space[opposite], [5, 95])
    assert SPACE[0] <= low
    assert high <= SPACE[1]
    along = np.einsum("ij,ij->i", upper.normals[own], facing[near])
    assert np.median(along) < -0.85  # the two look at each other


@pytest.mark.parametrize(("above", "below"), [*pairwise(BONES)])
def test_neighbouring_bones_do_not_penetrate(built, above, below):
    for one, other in ((built(above), built(below)), (built(below), built(above))):
        reach = cKDTree(other.points).query(one.points, distance_upper_bound=6)[0] < 6
        assert reach.any() or below == "coccyx"
        assert other.heights(one.points[reach]).min(initial=1) > -TOUCH


@pytest.mark.parametrize("id", DISCS)
def test_a_disc_fills_the_space_between_its_end_plates(built, id):
    disc, (above, below) = built(id), DISCS[id]
    for bone, plate in (
        (built(above), "inferior_end_plate"),
        (built(below), "superior_end_plate"),
    ):
        gaps = disc.heights(bone.points[bone.within(plate)])
        assert np.median(gaps) < 0.3  # no gap: bone lies on the disc
        assert np.percentile(gaps, 1) > -SEAM
        assert np.percentile(bone.heights(disc.points), 1) > -SEAM


@pytest.mark.parametrize("id", DISCS)
def test_a_disc_does_not_hang_over_its_bones(built, id):
    points, recipe = built(id).points, Disc(id)
    clear = np.min([cKDTree(built(b).points).query(points)[0] for b in DISCS[id]], axis=0) > 0.9
    beyond = -np.minimum(*recipe.planes(recipe.placement.back(points[clear])))
    assert beyond.max() < 1.8


@pytest.mark.parametrize("pair", [("T5", "T6"), ("T6", "T7"), ("T7", "T8"), ("T8", "T9")])
def test_spines_of_the_chest_overlap_as_shingles(built, pair):
    above, below = map(built, pair)
    upper = above.points[above.within("spinous_process")]
    lower = below.points[below.within("spinous_process")]
    assert upper[:, 2].min() < lower[:, 2].max() - 2.5
    tip = upper[upper[:, 2].argmin()]
    assert tip[2] < built(pair[1]).points[below.within("superior_end_plate"), 2].mean()


@pytest.mark.parametrize("id", DISCS)
@pytest.mark.parametrize("side", SIDES)
def test_a_nerve_has_room_to_leave(built, id, side):
    """The root passes between the two bones, and they leave it free."""
    above, below = DISCS[id]
    nerve = {"C": below, "T": above, "L": above}[above[0]] if above != "C7" else "C8"
    root = built(f"root_{nerve}_{side}").points
    for bone in (built(above), built(below)):
        free = bone.heights(root[cKDTree(bone.points).query(root)[0] < 6]).min(initial=1)
        assert free > -TOUCH


@pytest.mark.parametrize(("above", "below"), PAIRS[1:-1])
@pytest.mark.parametrize("side", SIDES)
def test_a_foramen_is_as_high_as_in_people(built, above, below, side):
    """From the top of the lower pedicle up to the bone above, as CT is read."""
    upper, lower = built(above), built(below)
    pedicle = lower.within(f"pedicle_{side}")
    middle = np.median(lower.points[pedicle, 0])
    near = np.abs(lower.points[:, 0] - middle) < 1.5
    floor = lower.points[pedicle & near & (lower.normals[:, 2] > 0.5)]
    near = np.abs(upper.points[:, 0] - middle) < 3.0
    roof = upper.points[near & (upper.normals[:, 2] < -0.3)]
    over = cKDTree(roof[:, :2]).query_ball_point(floor[:, :2], 0.8)
    gaps = [(roof[ids, 2] - point[2]).min() for point, ids in zip(floor, over, strict=True) if ids]
    low, high = np.multiply(NECK[above][0], NECK_SHARE) if above in NECK else HEIGHT[above[0]]
    assert low < np.percentile(gaps, 90) < high


@pytest.mark.parametrize(("above", "below"), PAIRS[1:])
@pytest.mark.parametrize("side", SIDES)
def test_a_foramen_is_as_wide_as_in_people(built, above, below, side):
    """From the body in front to the superior process behind."""
    front = ["body", "inferior_end_plate"]
    behind = [f"superior_articular_process_{side}", f"superior_facet_{side}"]
    if above in NECK:
        low, high = NECK[above][1] - NECK_SPREAD, NECK[above][1] + 2 * NECK_SPREAD
    else:
        low, high = WIDTH[above[0]]
    assert low < _apart(built(above), built(below), front, behind) < high


def _apart(one: Built, other: Built, own: list[str], its: list[str]) -> float:
    """How far parts of two bones are apart where they are nearest, mm."""
    a, b = (
        bone.points[np.any([bone.within(part) for part in parts], axis=0)]
        for bone, parts in ((one, own), (other, its))
    )
    return float(cKDTree(a).query(b)[0].min())
