"""Tumours are one irregular piece each, and stay where they belong."""

import dataclasses

import numpy as np
import pytest
from scipy import ndimage

from tests.disease.hosts import bone_of
from viewer.core import manifest
from viewer.core.paths import default_annotations
from viewer.disease import lesions
from viewer.disease.landmarks import landmarks

BY_ID = {lesion.id: lesion for lesion in lesions.all()}
T8 = landmarks("T8")


def grown(lesion, spacing=0.8):
    """The distances of a tumour over its box, and the points of the box."""
    low, high = lesion.bounds()
    axes = [np.arange(a, b, spacing) for a, b in zip(low, high, strict=True)]
    points = np.stack(np.meshgrid(*axes, indexing="ij"), -1)
    field = lesion.field(bone_of(landmarks(lesion.host)))
    return field(points.reshape(-1, 3)).reshape(points.shape[:3]), points


def test_every_tumour_has_its_own_id_seed_and_host():
    assert len(BY_ID) == len(lesions.all())
    assert len({lesion.seed for lesion in lesions.all()}) == len(lesions.all())
    wanted = {"T4", "T6", "T8", "L2", "L4", "L5", "C5"}
    assert {x.host for x in lesions.all() if x.tissue == "bone"} == wanted
    assert BY_ID["paraspinal_mass_T8_left"].tissue == "soft"


@pytest.mark.parametrize("lesion", lesions.all(), ids=lambda lesion: lesion.id)
def test_a_tumour_is_one_piece_within_its_box(lesion):
    distance, _ = grown(lesion)
    pieces, _ = ndimage.label(distance < 0)
    size = np.bincount(pieces.ravel())[1:]
    assert size.max() > 0.98 * size.sum()
    rim = np.ones(distance.shape, bool)
    rim[1:-1, 1:-1, 1:-1] = False
    assert not (distance[rim] < 0).any()


@pytest.mark.parametrize("name", [x.id for x in lesions.all() if x.site == "within"])
def test_a_tumour_in_bone_leaves_the_cortex(name):
    lesion = BY_ID[name]
    distance, points = grown(lesion)
    inside = points[distance < 0]
    assert bone_of(landmarks(lesion.host))(inside).max() < -lesion.cortex
    assert 8 < np.ptp(inside, axis=0).max() < 30


def test_the_tumour_of_t8_starts_behind_and_fills_the_left_pedicle_only():
    distance, points = grown(BY_ID["lesion_T8"])
    x, y, _ = points[distance < 0].T
    assert y.mean() > T8.in_body((0, 0, 0))[1]
    in_pedicle = y > T8.back[0] + 3
    assert (x[in_pedicle] > 0).all()
    assert in_pedicle.mean() > 0.05


@pytest.mark.parametrize("name", ["paraspinal_mass_T8_left", "epidural_mass_T8"])
def test_a_soft_mass_touches_the_bone_from_outside(name):
    distance, points = grown(BY_ID[name])
    gap = bone_of(T8)(points[distance < 0])
    assert 0 <= gap.min() < 1.0


def test_the_mass_beside_t8_is_as_wide_as_a_small_plum_and_on_the_left():
    distance, points = grown(BY_ID["paraspinal_mass_T8_left"])
    inside = points[distance < 0]
    assert 28 <= np.ptp(inside, axis=0).max() <= 36
    assert inside[:, 0].min() > 0


def test_the_epidural_mass_keeps_clear_of_the_cord():
    distance, points = grown(BY_ID["epidural_mass_T8"])
    inside = points[distance < 0]
    assert inside[:, 1].min() > T8.back[1] - 2
    assert np.abs(inside[:, 0]).max() < T8.canal_width / 2 + 1
    centre = (T8.back[1] + T8.canal_back) / 2
    assert np.hypot(inside[:, 0], inside[:, 1] - centre).min() > 3.3


def test_a_tumour_grows_the_same_from_the_same_seed_and_otherwise_from_another():
    lesion = BY_ID["lesion_T8"]
    points = np.random.default_rng(0).uniform(-10, 10, (200, 3))
    bone = bone_of(T8)
    first = lesion.field(bone)(points)
    assert np.array_equal(first, lesion.field(bone)(points))
    other = dataclasses.replace(lesion, seed=99).field(bone)(points)
    assert np.abs(first - other).max() > 0.3


def test_the_words_say_of_each_tumour_what_its_recipe_does_to_bone():
    book = manifest.load(default_annotations())
    for lesion in lesions.all():
        if lesion.tissue == "bone":
            words = book.words(lesion.id)
            assert words.type == lesion.reaction, lesion.id
            assert words.technical.lower().startswith((lesion.reaction, "mixed")), lesion.id
