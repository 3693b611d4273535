"""A tour as the page plays it: when its words are said, and what is seen meanwhile."""

from __future__ import annotations

from functools import cached_property
from math import ceil
from pathlib import Path
from typing import Any, Final

from viewer.core.atlas import Atlas
from viewer.core.camera import Camera
from viewer.core.flight import Flight, eased
from viewer.core.state import Track
from viewer.core.timeline import Station, Timeline
from viewer.story import captions, recorded
from viewer.story.transcript import transcript
from viewer.ui import shown

#: how finely the way of the camera is told to the browser, seconds
APART: Final = 0.1

#: the sound files of a narration, and what a browser calls their kinds
SOUNDS: Final = {
    recorded.WEBM: 'audio/webm; codecs="opus"',
    recorded.M4A: 'audio/mp4; codecs="mp4a.40.2"',
}


class Telling:
    """One tour on its clock: that of its narration where there is one, else that of the book."""

    def __init__(self, atlas: Atlas, tour: str, track: Track, voices: Path) -> None:
        self.tour = tour
        self.track = track
        self.schedule, self.sound = recorded.schedule_of(atlas.book, tour, voices, track=track)
        self._atlas = atlas

    def file(self, name: str) -> Path | None:
        """A sound file of the narration, if there is one of that name."""
        return self.sound / name if self.sound and name in SOUNDS else None

    @property
    def transcript(self) -> str:
        """The words to read on paper, as Markdown."""
        return transcript(self._atlas.book, self.tour, self.schedule)

    @cached_property
    def moving(self) -> Timeline:
        """What is seen at every moment."""
        return Timeline(self._atlas, self.tour, self.schedule)

    @cached_property
    def still(self) -> Timeline:
        """The same for readers who want no motion."""
        return Timeline(self._atlas, self.tour, self.schedule, still=True)

    @cached_property
    def shown(self) -> dict[str, Any]:
        """What the browser needs to play it; seconds throughout."""
        told = self._atlas.book.tours[self.tour]
        titles = {step.id: step.title for step in told.steps}
        return {
            "tour": self.tour,
            "title": told.title,
            "transcript": f"/__transcript/{self._address}/{self.tour}.md",
            "duration": self.schedule.duration,
            "sounds": self._sounds(),
            "steps": [
                {"id": span.step, "title": titles[span.step], "start": span.start}
                for span in self.schedule.spans
            ],
            "captions": [
                {"start": caption.start, "text": caption.text}
                for caption in captions.captions(self.schedule)
            ],
            "lines": [
                {"step": span.step, "start": sentence.start, "text": sentence.text}
                for span in self.schedule.spans
                for said in span.said
                for sentence in said.sentences
            ],
            "stations": [_told(station) for station in self.moving.stations],
        }

    def _sounds(self) -> list[dict[str, str]]:
        if self.sound is None:
            return []
        made = (self.sound / recorded.TIMES).stat().st_mtime_ns
        return [
            {"address": f"/__voice/{self._address}/{name}?{made:x}", "type": kind}
            for name, kind in SOUNDS.items()
        ]

    @property
    def _address(self) -> str:
        return f"{self.tour}/{self._atlas.book.language}/{self.track}"


def _told(station: Station) -> dict[str, Any]:
    """When a station begins, when its camera and all else come to rest, and the camera's way."""
    return {
        "start": station.start,
        "flight": station.flight,
        "moves": max(station.morph, station.sweep, station.point),
        "path": _path(station.before.camera, station.goal.camera, station.flight),
    }


def _path(start: Camera | None, end: Camera | None, seconds: float) -> list[list[float]]:
    """Where the camera is at equal times of a flight; at its end alone where there is none."""
    if start is None or end is None or not seconds:
        return [shown.numbers(end)] if end else []
    flight = Flight(start, end)
    ways = ceil(seconds / APART)
    return [shown.numbers(flight.at(eased(way / ways))) for way in range(ways + 1)]
