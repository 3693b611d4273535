"""The words of the viewer as typed values: what annotations.yaml holds."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, Final, Literal, Self

from pydantic import AfterValidator, ConfigDict, Field, model_validator

from viewer.core import disease
from viewer.core.anatomy import sideless
from viewer.core.body import AreaName
from viewer.core.diseased import Fracture, Lesion, LesionName, Phrases, by_level
from viewer.core.forms import (
    FMA,
    LANGUAGE,
    TA98,
    UBERON,
    WEB,
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
from viewer.core.page import Controls, Disclaimers, Headings, Key, Messages, Palette


class Source(Model):
    """Where a fact comes from."""

    cite: Text
    address: Annotated[str, Field(pattern=WEB)] | None = None
    status: Literal["verified", "literature"]


class Ids(Model):
    """What the great vocabularies of anatomy call it."""

    fma: Annotated[str, Field(pattern=FMA)] | None = None
    uberon: Annotated[str, Field(pattern=UBERON)] | None = None
    ta98: Annotated[str, Field(pattern=TA98)] | None = None


class Region(Model):
    """A part of the column that is shown as one."""

    name: Text
    title: Text
    latin: Text
    plain: Text
    technical: Text
    ids: Ids
    members: Annotated[Texts, Field(min_length=1)]
    caption: Text


class Structure(Model):
    """A bone, a disc or the cord."""

    name: Text
    short: Text
    latin: Text
    region: Text | None = None
    ids: Ids
    nerve: Text | None = None
    plain: Text
    technical: Text
    synonyms: Texts = ()
    sources: Texts = ()


class Part(Model):
    """A part of a bone that a reader can point at, or a landmark without a surface of its own.

    A landmark, such as a hole, is found at other parts, of some structures or regions or of all.
    """

    name: Text
    latin: Text
    ids: Ids
    plain: Text
    technical: Text
    synonyms: Texts = ()
    found_at: Texts = ()
    of: Texts = ()


class Group(Model):
    """A branch of the structure list; what is shown only when wanted joins it by its name."""

    name: Text
    members: Texts = ()


class Absent(Model):
    """What a reader may look for and the model does not show."""

    name: Text
    synonyms: Texts = ()


class Term(Model):
    """A word explained: how it is written, how it is said, what it means."""

    term: Text
    say: Text | None = None
    meaning: Text


class Topic(Model):
    """A page that says more of one thing, in paragraphs for either reader."""

    title: Text
    plain: Annotated[Texts, Field(min_length=1)]
    clinical: Annotated[Texts, Field(min_length=1)]
    sources: Texts = ()
    #: tables that belong to it, for students and educators
    scales: Texts = ()


class Columns(Model):
    """What stands over the two columns of a scale's tables."""

    value: Text
    meaning: Text


class Table(Model):
    """Grades or points, and what each of them means."""

    title: Text
    rows: Annotated[Mapping[Text, Text], Field(min_length=2)]


def _in_the_canal(lesion: str) -> str:
    if disease.is_tumor(lesion):
        tumor = disease.tumor(lesion)
        if tumor.spread != "canal" and tumor.site != "epidural":
            raise mistake(f"'{lesion}' never reaches the canal", "write spread: canal")
    return lesion


class Scale(Model):
    """A scale that students and educators learn as tables; it is no calculator for a scan.

    Its *example* is a tumor that goes through the grades of the first table as it grows into the
    canal; *limit* says what the scale must not be used for here.
    """

    title: Text
    text: Annotated[Texts, Field(min_length=1)]
    columns: Columns
    tables: Annotated[Mapping[Text, Table], Field(min_length=1)]
    example: Annotated[LesionName, AfterValidator(_in_the_canal)] | None = None
    limit: Text
    sources: Annotated[Texts, Field(min_length=1)]


class Signs(Model):
    """What one notices, and whom one calls then."""

    title: Text
    deed: Text
    signs: Annotated[Texts, Field(min_length=1)]


class Card(Model):
    """When to call whom; number is what one dials here in an emergency, null where unknown."""

    title: Text
    now: Signs
    today: Signs
    call: Text
    number: Text | None = None


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


class Book(Model):
    """Every word that a reader sees, and every number of a tour's steps."""

    version: Literal[1]
    language: Annotated[str, Field(pattern=LANGUAGE)]
    #: what the language is called in itself
    language_name: Text
    title: Text
    sources: Mapping[str, Source]
    disclaimers: Disclaimers
    controls: Controls
    headings: Headings
    messages: Messages
    palette: Palette
    regions: Mapping[str, Region]
    structures: Mapping[str, Structure]
    parts: Mapping[str, Part]
    lesions: Mapping[str, Lesion]
    fractures: Mapping[str, Fracture]
    disease: Phrases
    groups: Mapping[str, Group]
    absent: Mapping[str, Absent] = {}
    keys: Mapping[str, Key] = {}
    glossary: Mapping[str, Term] = {}
    topics: Mapping[str, Topic] = {}
    scales: Mapping[str, Scale] = {}
    routes: Mapping[str, Route] = {}
    areas: Mapping[AreaName, Text] = {}
    card: Card
    tours: Annotated[Mapping[Id, Tour], Field(min_length=1)]

    def words(self, id: str) -> Structure | Lesion:
        """The words of a structure, with its side in the name, or of a tumour."""
        if id in self.lesions or disease.is_tumor(id):
            return self.lesion(id)
        if id in self.structures:
            return self.structures[id]
        found = self.structures[sideless(id)]
        return found.model_copy(update={"name": self._with_side(id, found.name)})

    def lesion(self, id: str) -> Lesion:
        """The words of a tumor; those of one on demand are put together."""
        return self.lesions[id] if id in self.lesions else self.disease.lesion(id)

    @cached_property
    def landmarks(self) -> Mapping[str, Part]:
        """What has no surface of its own, by its id."""
        return {id: part for id, part in self.parts.items() if part.found_at}

    def fracture(self, id: str) -> Fracture:
        """The words of a fracture; those of one on demand are put together."""
        return self.fractures[id] if id in self.fractures else self.disease.fracture(id)

    def part(self, id: str) -> Part:
        """The words of a part, the same for both of its sides."""
        return self.parts[sideless(id)]

    def part_name(self, id: str) -> str:
        """What the reader calls a part, with its side where it has one."""
        return self._with_side(id, self.part(id).name)

    def part_of(self, id: str) -> str:
        """The name of a part within a sentence, with {name} in the place of what it is part of."""
        messages, name = self.messages, self.part(id).name
        message = messages.part_of
        if id.endswith("_left"):
            message = messages.left_part_of
        elif id.endswith("_right"):
            message = messages.right_part_of
        return message.format(name="{name}", part=name[0].lower() + name[1:])

    def _with_side(self, id: str, name: str) -> str:
        if id.endswith("_left"):
            return self.messages.left_part.format(name=name)
        if id.endswith("_right"):
            return self.messages.right_part.format(name=name)
        return name
