"""A tour as typed values: its steps, what they say, and the numbers of what they show."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Final, Literal, Self

from pydantic import ConfigDict, Field, model_validator

from viewer.core.diseased import LesionName, by_level
from viewer.core.forms import (
    CueId,
    Id,
    Model,
    Seconds,
    Share,
    Text,
    Texts,
    Words,
    YesNo,
    mistake,
)


class Collapse(Model):
    """A fracture and how far it has gone, from 0 to 1."""

    id: Text
    weight: Share


class Growth(Model):
    """A tumor and how far it has grown, from 0 to 1; with `begin`, it grows from there on."""

    lesion: LesionName
    amount: Share = 1.0
    begin: Share | None = None


class Cells(Model):
    """Cancer cells on a route, and how far they have come, from 0 to 1."""

    route: Text
    arrived: Share


class Arrow(Model):
    """An arrow over the picture, from the middle of one structure into another."""

    model_config = ConfigDict(serialize_by_alias=True)

    start: Text = Field(alias="from")
    end: Text = Field(alias="to")

    @model_validator(mode="after")
    def _leads_somewhere(self) -> Self:
        if self.start == self.end:
            raise mistake(f"leads from {self.start} to itself", "name another structure in to")
        return self


#: a cut of a level, so far from the middle of its body, would meet the flanks at most
BESIDE: Final = 150

Millimetres = Annotated[float, Field(strict=True, ge=-5000, le=5000)]
Width = Annotated[float, Field(strict=True, ge=4, le=6000)]


class Waypoint(Model):
    """A place on a route: mm toward the patient's left, front and head from a body's middle.

    Cells keep within so many mm of it.
    """

    level: Text
    at: tuple[Millimetres, Millimetres, Millimetres]
    within: Annotated[float, Field(strict=True, ge=0, le=100)] = 0.0


class Route(Model):
    """The way that cancer cells take."""

    points: Annotated[tuple[Waypoint, ...], Field(min_length=2)]
    sources: Texts = ()


class Camera(Model):
    """Where one looks from, in degrees (0 = front, 90 = the patient's left), and at what.

    Either what has to fit into the picture, or the middle of the view and its size, both in mm.
    """

    azimuth: Annotated[float, Field(strict=True, ge=-720, le=720)]
    elevation: Annotated[float, Field(strict=True, ge=-90, le=90)]
    fit: Texts = ()
    margin: Annotated[float, Field(strict=True, ge=0.5, le=5)] = 1.1
    focal: tuple[Millimetres, Millimetres, Millimetres] | None = None
    window: tuple[Width, Width] | None = None

    @model_validator(mode="after")
    def _has_one_aim(self) -> Self:
        free = self.focal is not None and self.window is not None
        if bool(self.fit) == free or (self.focal is None) != (self.window is None):
            remedy = "write fit: [T8] or the like, or else both focal and window"
            raise mistake("does not say what it looks at in one way", remedy)
        return self


class Cut(Model):
    """A plane through a level's body, or without one through the whole column.

    The offset is in mm towards the patient's left, front or head; turn and tilt, in degrees, make
    any other plane of one of the three.
    """

    plane: Literal["sagittal", "coronal", "axial"]
    level: Text | None = None
    offset: Annotated[float, Field(strict=True, ge=-2000, le=2000)] = 0.0
    turn: Annotated[float, Field(strict=True, ge=-90, le=90)] = 0.0
    tilt: Annotated[float, Field(strict=True, ge=-90, le=90)] = 0.0

    @model_validator(mode="after")
    def _meets_the_body(self) -> Self:
        if self.level and abs(self.offset) > BESIDE:
            raise mistake(f"passes {self.level} by", f"write an offset within {BESIDE} mm of it")
        return self


class Change(Model):
    """What is shown otherwise from a cue on; what it does not name stays as it is.

    A step's own scene is the one it ends with, and the one its visitors see.
    """

    highlight: Texts = ()
    fade: Texts = ()
    fade_rest: YesNo = False
    #: groups of structures that are shown besides
    groups: Texts = ()
    hide: Texts = ()
    lesions: tuple[LesionName, ...] = ()
    growth: tuple[Growth, ...] = ()
    fractures: tuple[Annotated[Collapse, by_level(Collapse)], ...] = ()
    #: whether bones that have sunk are shown as they were, too
    former: YesNo = False
    cells: tuple[Cells, ...] = ()
    arrows: tuple[Arrow, ...] = ()
    #: the vertebra whose height in front is measured
    ruler: Text | None = None
    camera: Camera | None = None
    cut: Cut | None = None
    labels: Texts = ()


class Scene(Change):
    """What a step shows."""

    camera: Camera


class Cue(Model):
    """A caption and when it is read, in seconds from the start of its step."""

    id: CueId
    text: Words
    #: the same for readers who study medicine; without it they read the plain words
    clinical: Words | None = None
    #: without times of its own it is read at an even pace
    start: Seconds | None = None
    end: Seconds | None = None
    #: what is shown otherwise from here on; at the first cue, from the start of its step
    scene: Change | None = None


class Case(Model):
    """What a reader may look at in a step instead: the same at another place.

    The last tumor of its scene is the one that the reader lets grow.
    """

    id: Id
    name: Text
    #: what is marked on the outline of the body
    areas: Texts = ()
    scene: Scene

    @model_validator(mode="after")
    def _has_a_tumor(self) -> Self:
        if not self.scene.lesions:
            raise mistake("has no tumor that could grow", "write lesions: [lesion_T8] in its scene")
        return self

    @property
    def grows(self) -> str:
        """The tumor that the reader lets grow."""
        return self.scene.lesions[-1]


class Step(Model):
    """One stop of a tour: what is said and what is shown."""

    id: Id
    title: Words
    covers: Texts = ()
    cues: Annotated[tuple[Cue, ...], Field(min_length=1)]
    note: Words
    alt: Words
    sources: Texts = ()
    #: pages that say more
    topics: Texts = ()
    #: the bone over whose spinous process the skin is tender: a ring marks it
    tender: Text | None = None
    #: what is marked on the outline of the body
    areas: Texts = ()
    #: whether the card that says whom to call lies beside the picture
    card: YesNo = False
    #: what one may look at besides: other places of the same, each as large as one likes
    cases: tuple[Case, ...] = ()
    scene: Scene


class Tour(Model):
    """A story in steps; statements are what it has to say, in this order."""

    title: Text
    summary: Text
    statements: Mapping[str, Text] = {}
    steps: Annotated[tuple[Step, ...], Field(min_length=1)]

    def step(self, id: str) -> Step:
        """The step of this id; KeyError where there is none."""
        for step in self.steps:
            if step.id == id:
                return step
        raise KeyError(id)
