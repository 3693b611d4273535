"""What disease does to the meshes that ship: counted on the triangles a reader sees."""

import json
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import pyvista as pv

from viewer.core.anatomy import CORD
from viewer.disease import lesions
from viewer.disease.collapse import Motion

MESHES = Path(__file__).resolve().parents[2] / "meshes"
WEIGHTS = (0.25, 0.5, 0.75, 1.0)
WITHIN = [lesion for lesion in lesions.all() if lesion.site == "within"]


@pytest.fixture(scope="module")
def fractures():
    index = MESHES / "atlas.json"
    if not index.is_file():
        pytest.skip("needs the built atlas: spine-viewer build")
    return {row["id"]: row for row in json.loads(index.read_text())["fractures"]}


@cache
def mesh(structure):
    return pv.read(MESHES / f"{structure}.vtp")


def collapsed(fracture, structure, weight):
    """A structure's points at *weight*, by the rule that draws them."""
    data = mesh(structure)
    points = np.asarray(data.points, float)
    if f"morph:{fracture['id']}" in data.point_data:
        points = points + weight * np.asarray(data.point_data[f"morph:{fracture['id']}"], float)
    share = np.full(len(points), float(structure in fracture["above"]))
    if f"follow:{fracture['id']}" in data.point_data:
        share = np.asarray(data.point_data[f"follow:{fracture['id']}"], float)
    motion = Motion(fracture["pivot"], fracture["slope"], fracture["shift"])
    return motion.apply(points, weight * share)


def areas(points, faces):
    a, b, c = (points[faces[:, k]] for k in range(3))
    return np.cross(b - a, c - a)


def depth(points, host, shape):
    """Distance of *points* to a bone whose points have moved to *shape*; negative inside."""
    bone = mesh(host).copy()
    bone.points = shape
    near = pv.PolyData(points).compute_implicit_distance(bone)
    return np.asarray(near["implicit_distance"])


@pytest.mark.parametrize("structure", ["T8", "lesion_T8", "epidural_mass_T8", "disc_T7_T8", CORD])
def test_no_triangle_of_the_wedge_turns_over(fractures, structure):
    wedge = fractures["T8_wedge"]
    faces = mesh(structure).regular_faces
    before = collapsed(wedge, structure, 0.0)
    for weight in WEIGHTS:
        after = collapsed(wedge, structure, weight)
        if structure.startswith("disc") or structure == CORD:  # these turn with the column too
            after = Motion(wedge["pivot"], -wedge["slope"] * weight / 2, (0, 0, 0)).apply(after)
        turned = (areas(before, faces) * areas(after, faces)).sum(axis=1) < 0
        assert turned.sum() == 0


@pytest.mark.parametrize("weight", [0.0, 0.5, 1.0])
def test_the_bone_above_rides_on_the_wedge_without_cutting_into_it(fractures, weight):
    wedge = fractures["T8_wedge"]
    above, host = (collapsed(wedge, bone, weight) for bone in ("T7", "T8"))
    near = above[above[:, 2] < host[:, 2].max() + 1]
    assert depth(near, "T8", host).min() > -0.3


@pytest.mark.parametrize("weight", [0.0, 0.5, 1.0])
def test_the_disc_lies_on_the_wedge(fractures, weight):
    wedge = fractures["T8_wedge"]
    disc, host = (collapsed(wedge, id, weight) for id in ("disc_T7_T8", "T8"))
    gap = depth(disc, "T8", host)
    lower = np.asarray(mesh("disc_T7_T8").point_data["Normals"])[:, 2] < -0.8
    assert np.sqrt((gap[lower] ** 2).mean()) < 0.6
    assert gap.min() > -0.7


@pytest.mark.parametrize("lesion", WITHIN, ids=lambda lesion: lesion.id)
def test_a_tumour_lies_within_its_bone(fractures, lesion):
    host = np.asarray(mesh(lesion.host).points, float)
    tumour = np.asarray(mesh(lesion.id).points, float)
    assert (depth(tumour, lesion.host, host) > 0).mean() < 0.005
