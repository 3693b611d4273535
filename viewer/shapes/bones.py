"""Every bone by its id: its recipe, and where it stands."""

from __future__ import annotations

from functools import cache

from viewer.core.anatomy import COCCYX, LUMBAR, SACRUM, THORACIC
from viewer.shapes import (
    atlas_axis,
    cervical,
    cervical_table,
    coccyx,
    column,
    lumbar,
    sacrum,
    thoracic,
)
from viewer.shapes.fields import Recipe


@cache
def recipe(bone: str) -> Recipe:
    """The recipe of a bone, in its own frame."""
    if bone == SACRUM:
        return sacrum.recipe()
    if bone == COCCYX:
        return coccyx.recipe()
    if bone in THORACIC:
        return thoracic.recipe(bone)
    if bone in LUMBAR:
        return lumbar.recipe(bone)
    return (cervical if bone in cervical_table.LEVELS else atlas_axis).recipe(bone)


def placement(bone: str) -> column.Placement:
    """Where a bone stands in the column."""
    placed = column.placements()
    if bone != COCCYX:
        return placed[bone]
    base = placed[SACRUM]
    rotation, shift = coccyx.placement()
    return column.Placement(base.rotation @ rotation, base.out(shift[None])[0])
