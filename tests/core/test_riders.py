"""Cancer cells on their way: within the vessel, one behind the other, at last in the marrow."""

import itertools
from math import dist

import numpy as np
import pytest
import pyvista as pv

from viewer.core import atlas as atlases
from viewer.core.atlas import Atlas
from viewer.core.book import Book
from viewer.core.paths import default_atlas
from viewer.core.riders import COUNT, riders
from viewer.core.state import Cells

#: of points: how far outside a closed surface, mm
OUTSIDE = "implicit_distance"


@pytest.fixture(scope="module")
def built(book: Book) -> Atlas:
    return atlases.load(default_atlas(), book)


def test_none_has_set_out_and_at_last_all_are_in_the_marrow(built: Atlas) -> None:
    assert riders(built, Cells("aorta_to_T8", 0.0)) == ()
    there = riders(built, Cells("aorta_to_T8", 1.0))
    assert len(there) == COUNT
    tumor, bone = (built.structures[id].bounds for id in ("lesion_T8", "T8"))
    middle = [(tumor[k] + tumor[k + 1]) / 2 for k in (0, 2, 4)]
    assert max(dist(at, middle) for at in there) < 14
    assert all(bone[2 * k] < at[k] < bone[2 * k + 1] for at in there for k in range(3))


def test_they_go_on_and_none_turns_back(built: Atlas) -> None:
    end = riders(built, Cells("aorta_to_T8", 1.0))
    ways = [riders(built, Cells("aorta_to_T8", k / 40)) for k in range(41)]
    assert [len(way) for way in ways] == sorted(len(way) for way in ways)
    far = [[dist(at, to) for at, to in zip(way, end, strict=False)] for way in ways]
    for before, after in itertools.pairwise(far):
        assert all(b >= a - 1e-6 for b, a in zip(before, after, strict=False))


def test_they_keep_within_the_vessel_until_they_enter_the_bone(built: Atlas) -> None:
    """But for the short way from its wall into the bone, along an artery too small to be drawn."""
    shares = [k / 100 for k in range(101)]
    places = [at for share in shares for at in riders(built, Cells("aorta_to_T8", share))]
    cells = pv.PolyData(np.array(places))
    aorta, bone = (
        np.asarray(cells.compute_implicit_distance(pv.read(default_atlas() / f"{id}.vtp"))[OUTSIDE])
        for id in ("aorta", "T8")
    )
    above = cells.points[:, 2] > built.structures["T8"].bounds[5]
    assert above.any()
    assert aorta[above].max() < 0
    assert np.minimum(aorta, bone).max() < 2.5


def test_an_atlas_without_a_bone_of_the_way_has_no_cells(built: Atlas) -> None:
    some = {id: one for id, one in built.structures.items() if id != "T6"}
    fewer = Atlas(built.folder, some, built.fractures, built.book)
    assert riders(fewer, Cells("aorta_to_T8", 1.0)) == ()
