"""Slices: which half goes, what they pass through, from where they are seen."""

from dataclasses import replace
from math import asin, cos, degrees, radians
from operator import mul

import pytest

from viewer.core import cuts, moves
from viewer.core.anatomy import THORACIC
from viewer.core.camera import fit
from viewer.core.picture import home, picture, section
from viewer.core.state import Cut, Plane, ViewState


@pytest.mark.parametrize(("azimuth", "removed"), [(80, 1), (-80, -1)])
def test_a_slice_takes_the_half_nearer_the_reader(atlas, azimuth, removed):
    state = replace(ViewState(), camera=home(atlas).turned(azimuth, 0))
    assert cuts.along(atlas, state, Plane.SAGITTAL).cut == Cut(Plane.SAGITTAL, "", 0.0, removed)


@pytest.mark.parametrize("level", ["", "C2", "T8", "L5"])
@pytest.mark.parametrize("plane", [*Plane])
@pytest.mark.parametrize("azimuth", [0, 38, 90, 170, -100])
def test_no_slice_is_first_seen_from_its_edge(atlas, level, plane, azimuth):
    before = replace(home(atlas).turned(azimuth, 2), focal=(1.0, 2.0, 3.0))
    after = cuts.along(atlas, replace(ViewState(), camera=before, selected=level), plane)
    plain = replace(after, camera=before)
    seen, was = (
        degrees(asin(sum(map(mul, picture(atlas, one).section.normal, one.camera.axes()[2]))))
        for one in (after, plain)
    )
    if was >= cuts.SEEN:
        assert after.camera == before
    else:
        assert seen == pytest.approx(cuts.SEEN, abs=0.05)
        assert after.camera == before.turned(after.camera.azimuth, after.camera.elevation)


def test_a_slice_goes_through_the_selected_bone_in_its_own_frame(atlas):
    state = cuts.along(atlas, moves.select(ViewState(), "T8"), Plane.AXIAL)
    section = picture(atlas, cuts.shift(state, 4.0)).section
    bone = atlas.structures["T8"]
    away = [o - c for o, c in zip(section.origin, bone.centre, strict=True)]
    assert sum(a * n for a, n in zip(away, section.normal, strict=True)) == pytest.approx(
        4.0 * state.cut.removed
    )
    assert section.normal[1] != 0, "the plane leans with the bone"
    assert cuts.flip(state).cut.removed == -state.cut.removed


@pytest.mark.parametrize("level", ["", "C2", "L5"])
@pytest.mark.parametrize(
    ("azimuth", "elevation"), [(0, 0), (38, 6), (-130, 40), (180, -75), (90, 0)]
)
def test_a_cut_along_the_screen_is_square_to_the_view(atlas, level, azimuth, elevation):
    camera = fit([atlas.structures["T8"].bounds], azimuth, elevation)
    state = replace(moves.select(ViewState(), level), camera=camera)
    across = cuts.across(atlas, state)
    assert section(atlas, across.cut).normal == pytest.approx(camera.axes()[2], abs=2e-3)
    assert max(abs(across.cut.turn), abs(across.cut.tilt)) <= cuts.STEEPEST
    assert across.cut.level == level


@pytest.mark.parametrize("plane", Plane)
def test_a_cut_turns_and_tilts_about_the_middle_of_its_bone(atlas, plane):
    state = cuts.along(atlas, moves.select(ViewState(), "T8"), plane)
    turned = cuts.tilt(state, 30.0, -20.0)
    before, after = section(atlas, state.cut), section(atlas, turned.cut)
    assert after.origin == before.origin
    cosine = sum(a * b for a, b in zip(before.normal, after.normal, strict=True))
    assert cosine == pytest.approx(cos(radians(30)) * cos(radians(20)))
    assert sum(n * n for n in after.normal) == pytest.approx(1)
    assert cuts.tilt(ViewState(), 30.0, 0.0) == ViewState()


@pytest.mark.parametrize("plane", Plane)
@pytest.mark.parametrize("selected", ["", "T8", "lesion_T8"])
def test_a_slice_passes_through_the_tumor_that_it_is_about(atlas, plane, selected):
    state = moves.select(moves.show_lesion(atlas, ViewState(), "lesion_T8"), selected)
    cut = cuts.along(atlas, state, plane).cut
    assert cut.level == "T8"
    box = atlas.structures["lesion_T8"].bounds
    plane_of = section(atlas, cut)
    places = zip(box[::2], box[1::2], plane_of.origin, plane_of.axis, strict=True)
    away = sum(((low + high) / 2 - o) * n for low, high, o, n in places)
    assert away == pytest.approx(0, abs=0.5)


def test_a_slice_passes_by_a_tumor_of_another_bone_and_by_many(atlas):
    one = moves.show_lesion(atlas, ViewState(), "lesion_T8")
    assert cuts.along(atlas, moves.select(one, "L3"), Plane.SAGITTAL).cut.offset == 0
    many = moves.show_lesions(atlas, ViewState())
    through = cuts.along(atlas, many, Plane.SAGITTAL).cut
    assert (through.level, through.offset) == ("", 0)


def test_what_a_slice_takes_away_takes_its_name_along(atlas):
    region = moves.show_region(atlas, ViewState(), "thoracic")
    state = cuts.along(atlas, moves.select(region, "T8"), Plane.AXIAL)
    for cut in (state, cuts.flip(state)):
        named = {label.anchor for label in picture(atlas, cut).labels}
        gone, left = [THORACIC[:6], THORACIC[8:]][:: cut.cut.removed]
        assert "T8" in named >= set(left)
        assert not named & set(gone)
    sacrum = cuts.along(atlas, moves.select(ViewState(), "sacrum"), Plane.AXIAL)
    assert [label.anchor for label in picture(atlas, sacrum).labels] == ["sacrum"]
