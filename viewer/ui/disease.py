"""The panel in which readers add tumors and let bodies collapse: plain values from the state."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

from viewer.core import disease
from viewer.core.anatomy import SACRUM
from viewer.core.atlas import Atlas
from viewer.core.book import Book
from viewer.core.disease import (
    BREAKABLE,
    BREAKS,
    SITES,
    SMALLEST,
    SPREADS,
    TUMOR_SIDES,
    DiseaseError,
    Tumor,
)
from viewer.core.readout import GENANT, readout, weight_of
from viewer.core.state import Audience, Collapse, ViewState
from viewer.ui.sources import cited

Shown = dict[str, Any]

#: parts of a bone that its body does not rest on
BEHIND: Final = frozenset({"arch", "spinous_process", "transverse_process"})


def words(book: Book) -> Shown:
    """What changes only with the book: names of sites, kinds, cancers and presets."""
    phrases = book.disease
    return {
        "sites": dict(phrases.sites),
        "types": {id: phrase.model_dump() for id, phrase in phrases.types.items()},
        "spreads": {id: phrase.model_dump() for id, phrase in phrases.spreads.items()},
        "fractures": {id: phrase.model_dump() for id, phrase in phrases.fractures.items()},
        "primaries": {
            id: {**primary.model_dump(), "sources": cited(book, primary.sources)}
            for id, primary in phrases.primaries.items()
        },
        "presets": {id: preset.model_dump() for id, preset in phrases.presets.items()},
    }


def panel(atlas: Atlas, state: ViewState) -> Shown | None:
    """What may be done at the selected vertebra, or at that of the selected tumor; else None."""
    if not state.selected:
        return None
    bone = atlas.structures[state.selected].host or state.selected
    level = "S1" if bone == SACRUM else bone
    if level not in disease.HOSTS:
        return None
    here = [id for id in state.lesions if atlas.structures[id].host == bone]
    amounts = {growth.lesion: growth.amount for growth in state.growth}
    return {
        "level": level,
        "bone": level,
        "sites": _sites(level),
        "tumors": [
            {
                "id": id,
                "name": atlas.name(id),
                "plain": atlas.book.lesion(id).plain,
                "grown": round(100 * amounts.get(id, 1.0)),
            }
            for id in here
        ],
        "fracture": _fracture(atlas, state, level, here) if level in BREAKABLE else None,
    }


@cache
def _sites(level: str) -> list[Shown]:
    """Where a tumor can begin in a bone, on which sides, and how far it can spread from there."""
    found: list[Shown] = []
    for site in SITES:
        ways = {side: _spreads(level, site, side) for side in TUMOR_SIDES}
        sides = [side for side, spreads in ways.items() if spreads]
        if sides:
            largest = disease.largest(level, site)
            found.append({"id": site, "sides": sides, "largest": largest, "spreads": ways})
    return found


def _spreads(level: str, site: disease.Site, side: disease.Side) -> list[str]:
    """What core.disease lets a small tumor do."""
    found: list[str] = []
    for spread in SPREADS:
        try:
            Tumor(level, site, side, size=SMALLEST, spread=spread)
        except DiseaseError:
            continue
        found.append(spread)
    return found


def _fracture(atlas: Atlas, state: ViewState, level: str, tumors: list[str]) -> Shown:
    """How the body has collapsed, and which tumor a fracture through one would go through."""
    going_on = [c for c in state.collapses if disease.level_of(c.fracture) == level]
    collapse = going_on[0] if going_on else None
    broken = disease.fracture(collapse.fracture) if collapse else None
    hollow = [id for id in tumors if _hollows(atlas, id)]
    return {
        "kind": broken.kind if broken else "",
        "weight": round(100 * collapse.weight) if collapse else 0,
        "kinds": [kind for kind in BREAKS if kind != "pathological" or hollow],
        "tumor": (broken.tumor if broken else "") or (hollow[0] if hollow else ""),
        "facts": _facts(atlas, collapse) if collapse else [],
        "grades": _grades(atlas, state, collapse) if collapse else [],
    }


def _hollows(atlas: Atlas, tumor: str) -> bool:
    """Whether a tumor eats bone that a body rests on, so that it can give way there."""
    words = atlas.book.lesion(tumor)
    behind = disease.is_tumor(tumor) and disease.tumor(tumor).site in BEHIND
    return words.tissue == "bone" and words.type != "blastic" and not behind


def _facts(atlas: Atlas, collapse: Collapse) -> list[Shown]:
    """What the body measures now."""
    found = readout(atlas, collapse.fracture, collapse.weight)
    if found is None:
        return []
    headings = atlas.book.headings
    return [
        {"name": name, "value": value}
        for name, value in (
            (headings.height_front, f"{found.body_h_ant:.1f} mm"),
            (headings.height_middle, f"{found.body_h_mid:.1f} mm"),
            (headings.height_back, f"{found.body_h_post:.1f} mm"),
            (headings.height_loss, f"{100 * found.height_loss:.0f} %"),
            (headings.kyphosis, f"{found.kyphosis_deg:.1f}°"),
            (headings.canal_left, f"{found.canal_depth:.1f} mm"),
        )
    ]


def _grades(atlas: Atlas, state: ViewState, collapse: Collapse) -> list[Shown]:
    """Genant's grades for those who learn them: the weight of each, and which one it is now."""
    found = readout(atlas, collapse.fracture, collapse.weight)
    if found is None or state.audience is Audience.PATIENT:
        return []
    weights = (weight_of(atlas, collapse.fracture, grade) for grade in range(len(GENANT) + 1))
    return [
        {"grade": grade, "weight": weight, "now": found.genant == grade}
        for grade, weight in enumerate(weights)
        if weight is not None
    ]
