"""Every point of a bone belongs to a named part, each part is one patch, and sides match."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from tests.meshing.conftest import Built
from viewer.core.anatomy import BONES, CERVICAL, COCCYX, SACRUM, sideless

#: parts in more than one patch: in the neck the uncinate processes and the pedicles stand between
#: the front of the body and the wall of its canal
IN_TWO = {(level, "body") for level in CERVICAL[2:]}
#: the crests of the sacrum are rows of tubercles, and its laminae lie between them
ROWS = {"median_sacral_crest", "intermediate_sacral_crest", "lateral_sacral_crest", "lamina"}
#: parts of fewer points than this are too small for their sizes to be compared
FEW = 60
SIDES = ("left", "right")
#: what every vertebra from C3 down has
COMMON = (
    *("body", "superior_end_plate", "inferior_end_plate", "spinous_process"),
    *(
        f"{part}_{side}"
        for part in (
            *("pedicle", "lamina"),
            *("superior_articular_process", "inferior_articular_process"),
            *("superior_facet", "inferior_facet"),
        )
        for side in SIDES
    ),
)
#: what a neck bone has round the hole for its artery, and what the others have in its place
BARS = ("anterior_bar", "posterior_bar", "costotransverse_bar")
PROCESS = ("transverse_process",)


def patches(bone: Built, part: str) -> int:
    """In how many pieces the points of a part hang together."""
    own = bone.within(part)
    edges = np.vstack([bone.faces[:, [0, 1]], bone.faces[:, [1, 2]], bone.faces[:, [2, 0]]])
    edges = edges[own[edges].all(axis=1)]
    size = len(own)
    links = coo_matrix((np.ones(len(edges)), edges.T), (size, size))
    return len(np.unique(connected_components(links, directed=False)[1][own]))


@pytest.mark.parametrize("id", BONES)
def test_each_part_is_one_patch(built, id):
    bone = built(id)
    torn = {part: count for part in bone.parts if (count := patches(bone, part)) > 1}
    allowed = {part for level, part in IN_TWO if level == id}
    if id == SACRUM:
        torn = {part: count for part, count in torn.items() if sideless(part) not in ROWS}
    assert {part for part, count in torn.items() if part not in allowed or count > 2} == set()


@pytest.mark.parametrize("id", BONES)
def test_what_is_on_one_side_is_on_the_other_and_as_large(built, id):
    bone = built(id)
    for part in bone.parts:
        if not part.endswith("_left"):
            continue
        twin = part.removesuffix("left") + "right"
        assert twin in bone.parts, part
        left, right = bone.within(part).sum(), bone.within(twin).sum()
        assert max(left, right) < FEW or 0.55 < left / right < 1.8, part
        middle = bone.points[bone.within(part)].mean(axis=0)
        other = bone.points[bone.within(twin)].mean(axis=0)
        assert np.abs(middle - other * [-1, 1, 1]).max() < 5, part


@pytest.mark.parametrize("id", [id for id in BONES if id not in ("C1", "C2", SACRUM, COCCYX)])
def test_a_vertebra_has_all_its_parts_and_they_lie_where_they_belong(built, id):
    bone = built(id)
    beside = BARS if id in CERVICAL else PROCESS
    assert {*COMMON, *(f"{part}_{side}" for part in beside for side in SIDES)} <= set(bone.parts)
    middle = {part: bone.points[bone.within(part)].mean(axis=0) for part in bone.parts}
    depth = [middle[part][1] for part in ("body", "pedicle_left", "lamina_left", "spinous_process")]
    assert depth == sorted(depth)
    assert middle["superior_end_plate"][2] > middle["body"][2] > middle["inferior_end_plate"][2]
    assert middle["superior_facet_left"][2] > middle["inferior_facet_left"][2]
    for part in bone.parts:
        if part.endswith("_left"):
            assert (bone.points[bone.within(part), 0] > -1.5).all(), part


def test_the_atlas_alone_has_lateral_masses_and_the_axis_superior_processes(built):
    masses = {id for id in BONES if "lateral_mass_left" in built(id).parts}
    assert masses == {"C1"}
    assert {"superior_articular_process_left", "dens"} <= set(built("C2").parts)


@pytest.mark.parametrize("id", [id for id in BONES if id[0] in "TL"])
def test_no_patch_of_a_pedicle_lies_on_the_body(built, id):
    """Before the middle of the end-plates there is none of the arch."""
    bone = built(id)
    plate = bone.points[bone.within("superior_end_plate")]
    middle = plate[:, 1].mean()
    for side in ("left", "right"):
        for part in (f"pedicle_{side}", f"lamina_{side}", f"transverse_process_{side}"):
            assert (bone.points[bone.within(part), 1] > middle - 1).all(), part


@pytest.mark.parametrize("id", [id for id in BONES if id[0] in "TL" or id in CERVICAL[2:]])
def test_the_back_wall_of_a_body_is_the_bodys(built, id):
    bone = built(id)
    upper, lower = (
        bone.points[bone.within(f"{end}_end_plate")] for end in ("superior", "inferior")
    )
    middle, high = (upper.mean(axis=0) + lower.mean(axis=0)) / 2, upper[:, 2].mean()
    back = max(upper[:, 1].max(), lower[:, 1].max())
    offset = bone.points - middle
    wall = (np.abs(offset[:, 0]) < 4) & (np.abs(offset[:, 2]) < 0.5 * (high - middle[2]))
    wall &= (offset[:, 1] > 0) & (bone.points[:, 1] < back + 2) & (bone.normals[:, 1] > 0.7)
    assert wall.sum() >= 20
    assert bone.within("body")[wall].mean() > 0.85  # the rest is the edge of a plate
