"""Everything round the column that is shown only when wanted, in one list."""

from __future__ import annotations

from functools import cache

from viewer.shapes import dura, ligaments, organs, ribs
from viewer.shapes.lofts import Structure


@cache
def all() -> tuple[Structure, ...]:
    """Ribs, ligaments, dura, organs and vessels, in the order of the lists that they come from."""
    return (*ribs.all(), *ligaments.all(), *dura.all(), *organs.all())
