"""What a cut face is filled with: the veins of a body."""

from __future__ import annotations

import numpy as np
import pytest

from viewer.core.picture import Look
from viewer.scene.caps import wall
from viewer.scene.inside import GREY, Face, filling

CELL = 0.25
#: of the body across and from front to back, mm; its middle is that of the bone
WIDE, DEEP = 30.0, 24.0
BACK = DEEP / 2


def lightness(structure, up: float) -> np.ndarray:
    """A level face of a body, *up* mm above its middle: rows from front to back."""
    rows, columns = round(DEEP / CELL), round(WIDE / CELL)
    mask = np.pad(np.ones((rows, columns), bool), 1)
    face = Face(
        mask=mask,
        owner=np.zeros(mask.sum(), np.int16),
        spots=[(slice(0, rows + 2), slice(0, columns + 2))],
        corners=np.array([[-WIDE / 2 - CELL, -DEEP / 2 - CELL]]),
        cell=CELL,
        axes=np.array([[1.0, 0, 0], [0, 1, 0]]),
        origin=np.asarray(structure.centre) + [0, 0, up],
        turns=np.eye(3)[None],
        shifts=np.zeros((1, 3)),
        centres=np.array([structure.centre]),
        walls=np.array([wall(structure)], np.float32),
    )
    look = Look(color="#F2EEE6", opacity=1.0, pattern="none", outline="", reaction="")
    return filling([structure], face, [look], "#A0483C", quick=False)[1:-1, 1:-1].mean(axis=-1)


@pytest.fixture
def body(atlas):
    return atlas.structures["T8"].model_copy(update={"wall": BACK, "tilt": 0.0})


def test_the_veins_of_a_body_leave_it_through_the_middle_of_its_back_wall(body):
    face = lightness(body, 0.0)
    middle = face.shape[1] // 2
    opening = face[-8:, middle - 3 : middle + 3].mean()
    beside = face[-8:, : middle // 2].mean()
    assert opening < 0.4 * beside
    assert face[:8, middle - 3 : middle + 3].mean() > 2 * opening  # the front wall is whole


def test_the_veins_lie_at_half_height_only(body):
    level, above = lightness(body, 0.0), lightness(body, 6.0)
    middle = level.shape[1] // 2
    assert level[-40:, middle].mean() < 0.6 * above[-40:, middle].mean()


def test_a_bone_without_a_back_wall_has_none(body):
    bone = body.model_copy(update={"wall": 0.0})
    face = lightness(bone, 0.0)
    middle = face.shape[1] // 2
    assert face[-4:, middle - 3 : middle + 3].mean() > 150


#: half width and half depth of a cord, mm
HALF = (6.5, 4.2)


def grey_matter(cord, plump: float, lateral: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Where a level face of a cord is grey; its cells' x and y from the cord's middle, mm."""
    rows = tuple((1.0, 2.0, float(z), *HALF, plump, lateral) for z in range(-20, 20))
    cord = cord.model_copy(update={"grey": rows})
    cells, cell = 128, 0.125
    at = (np.arange(cells) + 0.5) * cell - cells * cell / 2
    face = Face(
        mask=np.ones((cells, cells), bool),
        owner=np.zeros(cells * cells, np.int16),
        spots=[(slice(0, cells), slice(0, cells))],
        corners=np.array([[1.0, 2.0]]) - cells * cell / 2,
        cell=cell,
        axes=np.array([[1.0, 0, 0], [0, 1, 0]]),
        origin=np.asarray(cord.centre),
        turns=np.eye(3)[None],
        shifts=np.zeros((1, 3)),
        centres=np.array([cord.centre]),
        walls=np.zeros((1, 3), np.float32),
    )
    look = Look(color="#F0E442", opacity=1.0, pattern="none", outline="", reaction="")
    colors = filling([cord], face, [look], "#A0483C", quick=False).astype(float)
    return np.abs(colors - GREY).max(axis=-1) < 45, at[None], at[:, None]


@pytest.fixture
def cord(atlas):
    return atlas.structures["spinal_cord"]


def test_the_grey_matter_has_horns_before_and_behind_joined_across_the_middle(cord):
    grey, x, y = grey_matter(cord, 1.0, 0.0)
    for side in (x > 0.8, x < -0.8):
        assert (grey & side & (y < -0.5)).sum() > (grey & side & (y > 0.8)).sum() > 100
    assert (grey & (np.abs(x) < 0.6) & (np.abs(y) < 0.5)).any()
    assert not (grey & (np.abs(x) < 0.5) & (np.abs(y) > 1.0)).any()  # white between the horns


def test_the_grey_matter_of_the_limbs_is_plump_and_that_of_the_trunk_has_lateral_horns(cord):
    limbs, x, y = grey_matter(cord, 1.0, 0.0)
    trunk, _, _ = grey_matter(cord, 0.0, 1.0)
    bare, _, _ = grey_matter(cord, 0.0, 0.0)
    assert limbs.sum() > 1.5 * trunk.sum()
    horns = trunk & ~bare
    assert horns.sum() > 20
    assert np.abs((y * np.ones_like(x))[horns]).max() < 1.0


def test_a_cord_is_white_where_no_grey_matter_is_told_of(cord):
    assert grey_matter(cord, 1.0, 0.0)[0].any()
    beyond = cord.model_copy(update={"centre": (0.0, 0.0, 0.0)})
    colors = lightness(beyond, 0.0)
    assert colors[20:-20, 20:-20].std() < 1.0
