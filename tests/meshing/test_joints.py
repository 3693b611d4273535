"""How the built bones stand to one another: facets, discs, spines and foramina of all levels."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from scipy.spatial import cKDTree

from tests.meshing.conftest import Built
from viewer.core.anatomy import BONES, DISCS, LEVELS, SACRUM, SIDES

#: joint space between facets, mm, over nine tenths of what faces the neighbour (cartilage included;
#: capsules of healthy adults: 1 to 3 mm)
SPACE = (1.0, 3.0)
#: how far a surface may reach into its neighbour, mm: half the distance between mesh points
TOUCH = 0.3
#: the deepest that bone may reach into a disc, mm: it is made of the end-plates' own form, on a
#: grid of 0.5 mm
SEAM = 0.6

#: least and most height and width of a foramen between bones, mm, by the region of the upper one:
#: what this very test finds in one scan-derived adult (BodyParts3D, class M: neck 5.1-8.7 by
#: 4.5-10.7, chest 5.8-14.6 by 2.0-11.8, loins 13.2-16.5 by 6.7-11.8), and a fifth less and more,
#: two standard deviations of healthy adults. In CT of 320 of them the means of the neck are 8-10
#: by 5.7-7.3 (Abu Ghaida; abstract read, class V). In the chest it is no narrower than its roots.
FORAMEN = {
    "C": ((4.1, 10.4), (3.6, 12.8)),
    "T": ((4.6, 17.5), (3.0, 14.2)),
    "L": ((10.6, 19.8), (5.4, 14.2)),
}

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


@pytest.mark.parametrize("pair", [("T5", "T6"), ("T6", "T7"), ("T7", "T8"), ("T8", "T9")])
def test_spines_of_the_chest_overlap_as_shingles(built, pair):
    above, below = map(built, pair)
    upper = above.points[above.within("spinous_process")]
    lower = below.points[below.within("spinous_process")]
    assert upper[:, 2].min() < lower[:, 2].max() - 1.0
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


@pytest.mark.parametrize(("above", "below"), PAIRS[1:])
@pytest.mark.parametrize("side", SIDES)
def test_a_foramen_is_as_high_and_as_wide_as_in_people(built, above, below, side):
    """From pedicle to pedicle, and from the body in front to the superior process behind."""
    upper, lower = built(above), built(below)
    height, width = FORAMEN[above[0]]
    if below != SACRUM:  # its pedicles are one with its body
        pedicle = [f"pedicle_{side}"]
        assert height[0] < _apart(upper, lower, pedicle, pedicle, spared=5) < height[1]
    front = ["body", "inferior_end_plate"]
    behind = [f"superior_articular_process_{side}", f"superior_facet_{side}"]
    assert width[0] < _apart(upper, lower, front, behind) < width[1]


def _apart(one: Built, other: Built, own: list[str], its: list[str], spared: float = 0) -> float:
    """How far parts of two bones are apart where they are nearest, mm.

    `spared` per cent of the points are left out, for parts whose border runs on to a neighbour.
    """
    a, b = (
        bone.points[np.any([bone.within(part) for part in parts], axis=0)]
        for bone, parts in ((one, own), (other, its))
    )
    return float(np.percentile(cKDTree(a).query(b)[0], spared))
