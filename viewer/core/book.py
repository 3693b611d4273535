"""The words of the viewer as typed values: what annotations.yaml holds."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from viewer.core import disease
from viewer.core.anatomy import sideless
from viewer.core.body import AreaName
from viewer.core.diseased import Fracture, Lesion, LesionName, Phrases
from viewer.core.forms import (
    FMA,
    LANGUAGE,
    TA98,
    UBERON,
    WEB,
    Id,
    Model,
    Text,
    Texts,
    mistake,
)
from viewer.core.page import Controls, Disclaimers, Headings, Key, Messages, Palette
from viewer.core.tours import Route, Tour


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
