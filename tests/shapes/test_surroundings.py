"""What stands round the column is what core says there is."""

from viewer.core.anatomy import GROUPS, ROOTS
from viewer.shapes import roots, surroundings


def test_every_group_has_the_structures_that_core_names():
    found: dict[str, list[str]] = {}
    for structure in surroundings.all():
        found.setdefault(structure.group, []).append(structure.id)
    assert {group: set(ids) for group, ids in found.items()} == {
        group: set(ids) for group, ids in GROUPS.items() if group != "nerves"
    }


def test_every_root_is_one_that_core_names():
    assert tuple(root.id for root in roots.roots()) == ROOTS
