"""Recipes to meshes: closed pieces of the right shape, sides apart, the same bytes each time."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import pyvista as pv

from viewer.errors import ViewerError
from viewer.meshing import labels, surface, volume
from viewer.meshing.build import build_atlas
from viewer.meshing.tubes import tube_surface
from viewer.shapes import bones, cord
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


def test_building_twice_gives_the_same_bytes(tmp_path):
    for name in ("one", "two"):
        build_atlas(tmp_path / name, ["disc_T3_T4", "spinal_cord"], jobs=1)
    for path in (tmp_path / "one").iterdir():
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes(), path.name
