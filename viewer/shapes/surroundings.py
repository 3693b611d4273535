"""Everything round the column that is shown only when wanted, in one list."""

from __future__ import annotations

from functools import cache

from viewer.shapes import dura, figure, ligaments, organs, ribs, sternum
from viewer.shapes.lofts import Structure


@cache
def all() -> tuple[Structure, ...]:
    """Ribs, ligaments, dura, organs, vessels and the outline, group by group."""
    return (
        *ribs.all(),
        *sternum.all(),
        *ligaments.all(),
        *dura.all(),
        *organs.all(),
        *figure.all(),
    )
