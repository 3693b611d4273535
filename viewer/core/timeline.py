"""What is seen at every moment of a tour: one clock, one pure function, no memory.

A seek is a look at another moment, so that it can never differ from having waited for it.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import astuple, dataclass, replace
from math import ceil
from typing import Final, TypeVar

from viewer.core import cuts, moves
from viewer.core.atlas import Atlas
from viewer.core.camera import Camera
from viewer.core.flight import Flight, between, eased
from viewer.core.picture import eye, middle, section, within
from viewer.core.schedule import Schedule, written
from viewer.core.state import Arrow, Cells, Collapse, Cut, Growth, ViewState
from viewer.core.tours import Change

#: how long a cut takes to sweep in or out, seconds
SWEEP: Final = 1.4
#: how long an arrow takes to be drawn, seconds
POINT: Final = 2.4
#: how finely a movement is told: beyond this no eye sees it
FINE: Final = 3
#: how far a body has sunk and a tumor has grown that a state does not name
UPRIGHT: Final = 0.0
FULL: Final = 1.0

_Amount = TypeVar("_Amount", Collapse, Growth)


@dataclass(frozen=True)
class Station:
    """A moment at which the tour shows something else, and how long it takes to get there."""

    start: float
    goal: ViewState
    #: where it sets out from
    before: ViewState
    flight: float = 0.0
    morph: float = 0.0
    sweep: float = 0.0
    point: float = 0.0

    @property
    def end(self) -> float:
        """When everything has come to rest."""
        return self.start + max(self.flight, self.morph, self.sweep, self.point)


class Timeline:
    """The moments of a tour, by the clock of its schedule.

    `still` is for readers who want no motion: cuts instead of flights, ends instead of morphs.
    """

    def __init__(
        self, atlas: Atlas, tour: str, schedule: Schedule | None = None, *, still: bool = False
    ) -> None:
        self.atlas = atlas
        self.tour = tour
        self.schedule = schedule or written(atlas.book.tours[tour])
        self.stations = self._stations(still)
        self._starts = [station.start for station in self.stations]

    @property
    def duration(self) -> float:
        """How long the tour lasts, seconds."""
        return self.schedule.duration

    def at(self, seconds: float, reader: ViewState | None = None) -> ViewState:
        """All that is seen at a moment; how the `reader` likes the page stays as it is."""
        place = max(bisect_right(self._starts, seconds) - 1, 0)
        station = self.stations[place]
        state = station.goal
        if seconds < station.end:
            state = self._on_the_way(station, seconds)
        return state.liked_as(reader) if reader else state

    def rests(self, seconds: float) -> bool:
        """Whether nothing moves at a moment."""
        place = max(bisect_right(self._starts, seconds) - 1, 0)
        return seconds >= self.stations[place].end

    def moments(self, rate: float = 30.0) -> tuple[float, ...]:
        """When to look so as to miss nothing: at every change and, while it moves, `rate` a second.

        Between two of these moments a straight line is as good as another look.
        """
        found: list[float] = []
        for station in self.stations:
            count = ceil((station.end - station.start) * rate)
            found += [station.start + k / rate for k in range(count)]
            found.append(station.end)
        return tuple(found)

    def _stations(self, still: bool) -> tuple[Station, ...]:
        """Every change in order; each is done before the next one begins."""
        goals: list[tuple[float, float, ViewState, Change | None]] = []
        for span in self.schedule.spans:
            state = moves.visit(self.atlas, ViewState(), self.tour, span.step)
            goals.append((span.start, 0.0, state, None))
            cues = {cue.id: cue for cue in self.atlas.book.tours[self.tour].step(span.step).cues}
            for said in span.said:
                change = cues[said.cue].scene
                if change is None:
                    continue
                state = changed(self.atlas, state, change)
                start, long = said.start, said.end - said.start
                if said is span.said[0]:
                    goals.pop()  # how the step begins: at once, but for what grows with its words
                    start, long = span.start, long if change.growth or change.cells else 0.0
                goals.append((start, long, state, change))
        stations: list[Station] = []
        ends = [start for start, *_ in goals[1:]] + [self.schedule.duration]
        for (start, long, goal, change), end in zip(goals, ends, strict=True):
            before = _set_out(stations[-1].goal if stations else goal, goal, change)
            if still:
                stations.append(Station(start, goal, goal))
                continue
            flight = Flight(self._camera(before), self._camera(goal)).seconds
            morphs = any(
                getattr(before, name) != getattr(goal, name)
                for name in ("collapses", "growth", "cells")
            )
            swept = before.cut != goal.cut
            drawn = goal.arrows and before.arrows != goal.arrows
            times = (
                flight,
                max(long, flight or SWEEP) if morphs else 0.0,
                SWEEP if swept else 0.0,
                POINT if drawn else 0.0,
            )
            stations.append(
                Station(start, goal, before, *(min(time, end - start) for time in times))
            )
        return tuple(stations)

    def _on_the_way(self, station: Station, seconds: float) -> ViewState:
        gone = seconds - station.start
        before, goal = station.before, station.goal
        flight = Flight(self._camera(before), self._camera(goal))
        morphed = _share(gone, station.morph)
        return replace(
            goal,
            camera=flight.at(_share(gone, station.flight)),
            collapses=_underway(Collapse, before.collapses, goal.collapses, morphed, UPRIGHT),
            growth=_underway(Growth, before.growth, goal.growth, morphed, FULL),
            cells=_riding(before.cells, goal.cells, gone / station.morph if station.morph else 1.0),
            cut=self._swept(before.cut, goal.cut, _share(gone, station.sweep)),
            arrows=_drawn(before.arrows, goal.arrows, _share(gone, station.point)),
        )

    def _camera(self, state: ViewState) -> Camera:
        return eye(self.atlas, state)

    def _swept(self, before: Cut | None, after: Cut | None, share: float) -> Cut | None:
        """The plane on its way: in from outside, out again, or from one place to the other."""
        if share >= 1 or before == after:
            return after
        if before and after and replace(before, offset=after.offset) == after:
            return replace(after, offset=round(between(before.offset, after.offset, share), FINE))
        if before and after:
            out, into = (
                self._swept(before, None, 2 * share),
                self._swept(None, after, 2 * share - 1),
            )
            return out if share < 0.5 else into
        cut = before or after
        if cut is None or share < 0:
            return None
        away = share if before else 1 - share
        return replace(cut, offset=round(between(cut.offset, self._outside(cut), away), FINE))

    def _outside(self, cut: Cut) -> float:
        """An offset at which the cut takes nothing away, mm."""
        normal = section(self.atlas, replace(cut, removed=1)).normal
        origin = self.atlas.structures[cut.level].centre if cut.level else middle(self.atlas)
        corners = (
            (x, y, z)
            for box in self.atlas.bounds(self.atlas.structures)
            for x in box[0:2]
            for y in box[2:4]
            for z in box[4:6]
        )
        along = [
            sum(n * (c - o) for n, c, o in zip(normal, corner, origin, strict=True))
            for corner in corners
        ]
        return max(along) + 1 if cut.removed > 0 else min(along) - 1


def changed(atlas: Atlas, state: ViewState, change: Change) -> ViewState:
    """The state with what a cue changes; what the change does not name stays as it is."""
    given = change.model_fields_set
    if "highlight" in given:
        state = replace(state, highlighted=change.highlight)
    if "fade" in given:
        state = replace(state, faded=within(atlas, change.fade))
    if "fade_rest" in given:
        state = replace(state, fade_rest=change.fade_rest)
    if "groups" in given:
        state = replace(state, groups=moves.grouped(atlas, change.groups))
    if "hide" in given:
        state = replace(state, hidden=within(atlas, change.hide))
    if "labels" in given:
        state = replace(state, labelled=moves.labelled(atlas, change.labels))
    if "lesions" in given:
        state = moves.grown_only(replace(state, lesions=moves.listed(atlas, change.lesions)))
    if "growth" in given:
        state = moves.grown_only(replace(state, growth=moves.grown(change.growth)))
    if "fractures" in given:
        collapses = tuple(Collapse(f.id, f.weight) for f in change.fractures)
        state = replace(state, collapses=collapses)
    if "former" in given:
        state = replace(state, former=change.former)
    if "cells" in given:
        state = replace(state, cells=tuple(Cells(c.route, c.arrived) for c in change.cells))
    if "arrows" in given:
        state = replace(state, arrows=moves.pointing(atlas, change.arrows))
    if "ruler" in given:
        state = replace(state, ruler=change.ruler or "")
    if change.camera:
        state = replace(state, camera=moves.camera_of(atlas, change.camera))
    if "cut" in given:
        state = replace(state, cut=None)
    if change.cut:
        camera = eye(atlas, state)
        state = replace(state, cut=cuts.facing(atlas, cuts.of(change.cut), camera))
    return state


def _share(gone: float, whole: float) -> float:
    """How much of a movement is done, gently; what takes no time is done at once."""
    return eased(gone / whole) if whole > 0 else 1.0


def _underway(
    kind: type[_Amount],
    before: tuple[_Amount, ...],
    after: tuple[_Amount, ...],
    share: float,
    unnamed: float,
) -> tuple[_Amount, ...]:
    """The bodies on their way down, or the tumors on their way up; what is not named is usual."""
    if share >= 1:
        return after
    was: dict[str, float] = dict(map(astuple, before))
    will: dict[str, float] = dict(map(astuple, after))
    amounts = {
        id: round(between(was.get(id, unnamed), will.get(id, unnamed), share), FINE)
        for id in sorted(was | will)
    }
    return tuple(kind(id, amount) for id, amount in amounts.items() if amount != unnamed)


def _set_out(before: ViewState, goal: ViewState, change: Change | None) -> ViewState:
    """Where a change sets out from: its tumors are as small as it says, and none has to shrink."""
    begun = {g.lesion: g.begin for g in change.growth} if change else {}
    was = dict.fromkeys(before.lesions, 1.0) | {g.lesion: g.amount for g in before.growth}
    will = dict.fromkeys(goal.lesions, 1.0) | {g.lesion: g.amount for g in goal.growth}
    growth = []
    for id, end in will.items():
        begin = begun.get(id)
        amount = min(was.get(id, end), end) if begin is None else begin
        if amount < 1:
            growth.append(Growth(id, amount))
    return replace(before, lesions=goal.lesions, growth=tuple(growth))


def _riding(before: tuple[Cells, ...], after: tuple[Cells, ...], share: float) -> tuple[Cells, ...]:
    """The cells on their way, at an even pace; those that were not there set out now."""
    if share >= 1:
        return after
    was = {cells.route: cells.arrived for cells in before}
    return tuple(
        Cells(c.route, round(between(was.get(c.route, 0.0), c.arrived, share), FINE)) for c in after
    )


def _drawn(before: tuple[Arrow, ...], after: tuple[Arrow, ...], share: float) -> tuple[Arrow, ...]:
    """The arrows on their way; those that were there stay whole."""
    if share >= 1:
        return after
    grown = round(share, FINE)
    return tuple(
        a if a in before else replace(a, drawn=grown) for a in after if a in before or grown
    )
