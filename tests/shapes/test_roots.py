import numpy as np
import pytest

from viewer.shapes import bones, roots


def left(nerve):
    return next(root for root in roots.roots() if root.id == f"root_{nerve}_left")


def test_there_is_a_pair_for_each_of_thirty_levels():
    ids = [root.id for root in roots.roots()]
    assert len(ids) == len(set(ids)) == 60
    assert {"root_C8_left", "root_T12_right", "root_S5_left"} <= set(ids)


def test_left_and_right_are_mirror_images():
    right = next(root for root in roots.roots() if root.id == "root_L4_right")
    assert np.allclose(left("L4").path, right.path * [-1, 1, 1])
    assert left("L4").path[-1, 0] > 20


@pytest.mark.parametrize(
    ("nerve", "bone", "above"), [("C6", "C6", True), ("C8", "C7", False), ("L4", "L4", False)]
)
def test_neck_roots_leave_above_their_bone_and_the_others_below(nerve, bone, above):
    root = left(nerve)
    ganglion = bones.placement(bone).back(root.path[root.ganglion.argmax()][None])[0]
    assert (ganglion[2] > 0) == above


@pytest.mark.parametrize(
    ("nerve", "bone"),
    [("C4", "C4"), ("T4", "T4"), ("T9", "T9"), ("L3", "L3"), ("L5", "sacrum"), ("S2", "sacrum")],
)
def test_a_root_passes_through_its_foramen_without_entering_bone(nerve, bone):
    root = left(nerve)
    own = bones.placement(bone).back(root.path)
    assert (bones.recipe(bone).field(own) > 0.3 * root.radius).all()
