"""Recipes to meshes: closed pieces of the right shape, sides apart, the same bytes each time."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import pyvista as pv
from scipy.spatial import cKDTree

from viewer.core.anatomy import BONES
from viewer.errors import ViewerError
from viewer.meshing import labels, surface, volume
from viewer.meshing.build import build_atlas
from viewer.meshing.tubes import tube_surface
from viewer.shapes import bones, cord
from viewer.shapes.discs import Disc
from viewer.shapes.fields import Recipe, ball


def _coarse(level: str):
    recipe = replace(bones.recipe(level), spacing=0.9)
    field = volume.of_recipe(recipe)
    return recipe, surface.surface(field, surface.contour(field, level), 6000)


@pytest.mark.parametrize("level", ["T8", "L3"])
def test_a_vertebra_is_one_closed_ring(level):
    recipe, face = _coarse(level)
    mesh = pv.PolyData.from_regular_faces(face.points, face.faces)
    assert surface.is_closed(face.faces)
    assert mesh.split_bodies().n_blocks == 1
    edges = len(face.faces) * 3 // 2
    assert len(face.points) - edges + len(face.faces) == 0  # genus 1: the canal
    assert face.volume > 0
    chosen, parts = labels.label(recipe, face)
    left = [k for k, part in enumerate(parts) if part.endswith("_left")]
    right = [k for k, part in enumerate(parts) if part.endswith("_right")]
    assert {"pedicle_left", "pedicle_right", "body", "superior_facet_left"} <= set(parts)
    assert (face.points[np.isin(chosen, left), 0] >= 0).all()
    assert (face.points[np.isin(chosen, right), 0] <= 0).all()


def test_a_shape_in_pieces_is_refused():
    apart = Recipe("apart", (ball("body", (0, 0, 0), 5), ball("body", (0, 30, 0), 5)))
    with pytest.raises(ViewerError, match="apart: the shape falls into pieces"):
        surface.contour(volume.of_recipe(apart), "apart")


def test_the_cord_is_made_of_closed_tubes():
    face = tube_surface(cord.tubes(), 9000)
    assert surface.is_closed(face.faces)
    assert face.volume > 0


@pytest.mark.parametrize("triangles", [2600, 3000, 3400, 4000])
def test_a_thin_disc_is_thinned_without_tearing(triangles):
    disc = Disc("disc_T6_T7")
    field = volume.of_field(disc.field, *disc.bounds, spacing=0.5)
    face = surface.surface(field, surface.contour(field, disc.id), triangles)
    assert surface.is_closed(face.faces)
    assert len(face.faces) < 1.4 * triangles


def test_building_twice_gives_the_same_bytes(tmp_path):
    for name in ("one", "two"):
        build_atlas(tmp_path / name, ["disc_T3_T4", "spinal_cord"], jobs=1)
    for path in (tmp_path / "one").iterdir():
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes(), path.name


def crossings(points, faces) -> int:
    """How many pairs of triangles without a common corner cut through each other."""
    corners = points[faces]
    low, high = corners.min(axis=1), corners.max(axis=1)
    reach = np.linalg.norm(high - low, axis=1).max()
    pairs = cKDTree((low + high) / 2).query_pairs(reach, output_type="ndarray")
    meet = (low[pairs[:, 0]] <= high[pairs[:, 1]]).all(1) & (
        low[pairs[:, 1]] <= high[pairs[:, 0]]
    ).all(1)
    one, two = pairs[meet].T
    apart = (faces[one][:, :, None] != faces[two][:, None]).all(axis=(1, 2))
    one, two = one[apart], two[apart]
    cut = np.zeros(len(one), bool)
    for these, others in ((one, two), (two, one)):
        a, b, c = (corners[others, k] for k in range(3))
        normal = np.cross(b - a, c - a)
        for k in range(3):
            p, q = corners[these, k], corners[these, (k + 1) % 3]
            over, under = (((end - a) * normal).sum(1) for end in (p, q))
            share = over / np.where(over == under, 1, over - under)
            hit = p + share[:, None] * (q - p)
            inside = np.ones(len(hit), bool)
            for s, e in ((a, b), (b, c), (c, a)):
                inside &= (np.cross(e - s, hit - s) * normal).sum(1) > 0
            cut |= (over * under < 0) & inside
    return int(cut.sum())


@pytest.mark.parametrize("id", BONES)
def test_no_bone_cuts_through_itself(built, id):
    bone = built(id)
    assert crossings(bone.points, bone.faces) == 0


def test_a_surface_that_cuts_through_itself_is_found():
    ball = pv.Icosphere(radius=5, nsub=2)
    pair = ball + ball.translate((3, 0, 0))
    assert crossings(np.asarray(pair.points), pair.faces.reshape(-1, 4)[:, 1:]) > 10
