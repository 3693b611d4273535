import numpy as np
import pytest

from viewer.core.anatomy import COCCYX, NERVES, SACRAL, SACRUM
from viewer.shapes import bones, coccyx, cord, ribs, roots, sacrum_table


def left(nerve):
    return roots.root(f"root_{nerve}_left")


def bones_at(points, names):
    return np.min([bones.recipe(b).field(bones.placement(b).back(points)) for b in names], axis=0)


def test_there_is_a_pair_for_each_of_thirty_one_nerves():
    ids = [root.id for root in roots.roots()]
    assert len(ids) == len(set(ids)) == 62
    assert {"root_C8_left", "root_T12_right", "root_Co1_left"} <= set(ids)


def test_left_and_right_are_mirror_images():
    right = roots.root("root_L4_right")
    assert np.allclose(left("L4").path, right.path * [-1, 1, 1])
    assert left("L4").path[-1, 0] > 20
    for one, other in zip(left("T3").tubes, roots.root("root_T3_right").tubes, strict=True):
        assert np.allclose(one.path, other.path * [-1, 1, 1])


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


def test_the_coccygeal_nerve_leaves_by_the_hiatus_and_turns_below_the_wing_of_the_coccyx():
    root = left("Co1")
    own = bones.placement(SACRUM).back(root.path)
    hiatus, horn = sacrum_table.size("hiatus_z", "S5"), sacrum_table.size("cornua_distance", "S5")
    assert own[root.ganglion.argmax(), 2] > hiatus + 5  # its ganglion lies in the canal
    below = own[:, 2] < hiatus
    assert (own[below & (own[:, 2] > sacrum_table.size("apex_z", "S5")), 0] < horn / 2 - 2).all()
    tail = bones.placement(COCCYX).back(root.path)
    wing = (tail[:, 0] > coccyx.size("width") / 2) & (tail[:, 0] < 14)
    assert wing.any()
    assert (tail[wing, 2] < coccyx.size("transverse_z") - 5).all()
    assert tail[-1, 1] < coccyx.size("middle_y", "Co2") - 2  # it ends in front
    assert (bones_at(root.path, (SACRUM, COCCYX)) > 0.8 * root.radius).all()
    assert 0.3 < root.radius[below][:-3].min() < root.radius[below].max() < 0.6


def turns(path):
    """How much a path turns at each of its points, in degrees."""
    ahead = np.diff(path, axis=0)
    ahead /= np.linalg.norm(ahead, axis=1)[:, None]
    return np.degrees(np.arccos(np.clip((ahead[1:] * ahead[:-1]).sum(axis=1), -1, 1)))


@pytest.mark.parametrize("nerve", NERVES)
def test_its_ganglion_is_a_swelling_and_it_tapers_to_its_end(nerve):
    root = left(nerve)
    swollen = int(root.ganglion.argmax())
    assert root.radius[swollen] > 1.2 * root.radius[0]
    assert root.radius[-1] < 0.5 * root.radius[-12]
    assert np.linalg.norm(root.path[-1] - root.path[swollen]) > 15


@pytest.mark.parametrize("nerve", NERVES)
def test_a_nerve_runs_without_kinks(nerve):
    assert turns(left(nerve).path).max() < 30


@pytest.mark.parametrize("nerve", roots.FANNED)
def test_rootlets_come_from_the_cord_behind_and_before_and_gather_at_the_root(nerve):
    root = left(nerve)
    fans = [tube for tube in root.tubes if tube.around == 4]
    assert {tube.part for tube in fans} >= {"anterior_root"}
    for tube in fans:
        stem = cord.along(tube.path[:1, 2])[0]
        off = (tube.path[0] - stem)[:2] / cord.size(tube.path[:1, 2])[0]
        assert 0.95 < np.hypot(*off) < 1.15
        assert (off[1] > 0) == (tube.part == "posterior_root")
        ends = [t.path[0] for t in root.tubes[:2]]
        assert min(np.linalg.norm(tube.path[-1] - end) for end in ends) < 0.5


#: places between two points of a course
SHARES = np.array([0.25, 0.5, 0.75])


@pytest.mark.parametrize("nerve", NERVES)
def test_no_part_of_a_nerve_enters_a_bone_or_a_rib_on_its_whole_way(nerve):
    for tube in left(nerve).tubes:
        if tube.around > 4:  # the rootlets are in the canal
            assert (roots.free(nerve, tube.path) - tube.half.max(axis=1)).min() > -0.05
            between, half = (
                (row[:-1, None] + (row[1:] - row[:-1])[:, None] * SHARES[:, None]).reshape(-1, wide)
                for row, wide in ((tube.path, 3), (tube.half, 2))
            )
            assert (roots.free(nerve, between) - half.max(axis=1)).min() > -0.3


def test_the_nerve_over_a_rib_knows_of_it():
    neck = ribs.course(4)[6:9]
    assert (roots.free("T3", neck) < -2).all()
    assert (roots.free("T3", neck + [0, 0, 12]) > roots.free("T3", neck) + 3).all()


def test_the_nerves_of_the_chest_come_from_higher_up_in_the_cord():
    for nerve in ("T6", "T10", "L1"):
        root = left(nerve)
        top = max(tube.path[:, 2].max() for tube in root.tubes)
        hole = root.path[root.ganglion.argmax(), 2]
        assert 25 < top - hole < 110


@pytest.mark.parametrize("nerve", [nerve for nerve in NERVES if nerve not in SACRAL])
def test_a_posterior_branch_turns_back_without_kinks_or_entering_bone(nerve):
    root = left(nerve)
    branch = next(t for t in root.tubes[1:] if t.part == "nerve_root")
    assert branch.path[-1, 1] - branch.path[0, 1] > 5
    assert bones_at(branch.path[3:], roots.near(nerve)).min() > 0
    assert turns(branch.path).max() < 25
