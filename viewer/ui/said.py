"""What a change is announced as to who cannot see it."""

from __future__ import annotations

from viewer.core import moves
from viewer.core.atlas import Atlas
from viewer.core.readout import readout
from viewer.core.state import ViewState


def said(atlas: Atlas, before: ViewState, after: ViewState) -> str:
    """What a change is announced as; empty where nothing need be said."""
    book = atlas.book
    messages = book.messages
    if after.touring and (after.step != before.step or not before.touring):
        steps = book.tours[after.tour].steps
        n = 1 + [step.id for step in steps].index(after.step)
        return messages.step.format(n=n, total=len(steps), title=steps[n - 1].title)
    if before.touring and not after.touring and not after.region:
        return messages.tour_left
    if after.part and (after.part, after.selected) != (before.part, before.selected):
        name, plain = atlas.part_of(after.selected, after.part), book.part(after.part).plain
        return messages.selected.format(name=name, plain=plain)
    if after.selected and (after.selected != before.selected or before.part):
        found = book.words(after.selected)
        return messages.selected.format(name=found.name, plain=found.plain)
    if after.region and after.region != before.region:
        region = book.regions[after.region]
        return messages.region.format(name=region.name, plain=region.plain)
    if after.lesions != before.lesions:
        return _said_of_lesions(atlas, before, after)
    if after.collapses != before.collapses:
        return _said_of_collapse(atlas, before, after)
    if after.cut != before.cut:
        return _said_of_cut(atlas, before, after)
    if before.selected and not after.selected:
        return messages.nothing_selected
    for name, message, back in (
        ("hidden", messages.hidden, messages.shown),
        ("isolated", messages.isolated, messages.all_shown),
        ("faded", messages.faded, messages.shown),
    ):
        was, now = set(getattr(before, name)), set(getattr(after, name))
        if was != now:
            come = now - was
            name = _name_of(atlas, come or was - now)
            return (message if come else back).format(name=name) if name else messages.all_shown
    return messages.reset if after == moves.reset(before) else ""


def _name_of(atlas: Atlas, ids: set[str]) -> str:
    """What one structure, or some of the same branch of the list, are called; else empty."""
    if len(ids) == 1:
        return atlas.name(min(ids))
    return next((g.name for id, g in atlas.book.groups.items() if ids <= {*atlas.branch(id)}), "")


def _said_of_lesions(atlas: Atlas, before: ViewState, after: ViewState) -> str:
    messages = atlas.book.messages
    changed = set(before.lesions) ^ set(after.lesions)
    if len(changed) > 1:
        return messages.lesions_on if after.lesions else messages.lesions_off
    (id,) = changed
    message = messages.lesion_on if id in after.lesions else messages.lesion_off
    return message.format(level=atlas.structures[id].host)


def _said_of_collapse(atlas: Atlas, before: ViewState, after: ViewState) -> str:
    changed = set(before.collapses) ^ set(after.collapses)
    fracture = atlas.fractures[min(c.fracture for c in changed)]
    weight = next((c.weight for c in after.collapses if c.fracture == fracture.id), 0.0)
    messages = atlas.book.messages
    message = messages.fracture_set if weight else messages.fracture_off
    left = _front_left(atlas, fracture.id, weight)
    return message.format(level=fracture.level, pct=round(100 * left))


def _front_left(atlas: Atlas, fracture: str, weight: float) -> float:
    """Share of the front height that is left: as the read-outs measure it, or as the book says."""
    now, whole = readout(atlas, fracture, weight), readout(atlas, fracture, 0.0)
    if now is None or whole is None:
        return 1 - atlas.book.fracture(fracture).front_loss * weight
    return now.body_h_ant / whole.body_h_ant


def _said_of_cut(atlas: Atlas, before: ViewState, after: ViewState) -> str:
    book = atlas.book
    if after.cut is None:
        return book.messages.cut_off
    if before.cut and before.cut.plane == after.cut.plane:
        return ""
    level = after.cut.level or book.headings.app
    return book.messages.cut_on.format(
        level=level, plane=book.controls[after.cut.plane.value].label
    )
