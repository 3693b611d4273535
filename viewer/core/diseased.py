"""Words for disease: of the tumors and fractures of the atlas, and phrases for those on demand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, ValidationInfo, with_config
from pydantic_core import PydanticCustomError

from viewer.core import disease
from viewer.core.anatomy import roman
from viewer.core.disease import Break, BreakKind, DiseaseError, Reaction, Site, Spread, Tumor
from viewer.core.forms import Model, Share, Text, Texts, YesNo
from viewer.core.mistakes import choose
from viewer.core.page import places


def typical(book: object) -> dict[str, object]:
    """Cancers by id and the type of their tumors, in a book that has not been checked yet."""
    words = book.get("disease") if isinstance(book, Mapping) else None
    known = words.get("primaries") if isinstance(words, Mapping) else None
    entries = known.items() if isinstance(known, Mapping) else ()
    return {id: entry.get("type") for id, entry in entries if isinstance(entry, Mapping)}


def _spelled(value: object, info: ValidationInfo) -> object:
    """A tumor by its words as its id; a name stays as it is.

    Where the cancer began gives its type, unless that is given, too.
    """
    if not isinstance(value, Mapping):
        return value
    given: dict[str, Any] = {str(key): part for key, part in value.items()}
    if "primary" in given:
        known, primary = info.context or {}, str(given.pop("primary"))
        if primary not in known:
            raise _mistake(f"primary: '{primary}' is not a known cancer", choose(primary, known))
        given.setdefault("type", known[primary])
    if "at" in given:
        at = given["at"]
        if not isinstance(at, list) or len(at) != 3 or any(type(x) is not int for x in at):
            raise _mistake("at: not three whole numbers of mm", "write at: [12, -3, 5]")
        if given.get("site", "at") != "at":
            raise _mistake("site: 'at' says already where it is", "leave one of the two away")
        given |= {"at": tuple(at), "site": "at"}
    return _made(Tumor, given).id


def _broken(value: object) -> object:
    """A fracture by its level and kind as its id and weight; one with an id stays as it is."""
    if not isinstance(value, Mapping) or "id" in value:
        return value
    given: dict[str, Any] = {str(key): part for key, part in value.items()}
    weight = given.pop("weight", 1.0)
    return {"id": _made(Break, given).id, "weight": weight}


def _made(form: Any, given: dict[str, Any]) -> Any:
    known = list(form.__dataclass_fields__)
    if form is Tumor:
        known.append("primary")
    for name in given:
        if name not in known:
            raise _mistake(f"'{name}' is an unknown key", choose(name, known))
    if "level" not in given or (form is Break and "kind" not in given):
        raise _mistake("the level or kind is missing", "name them, such as level: L3")
    try:
        return form(**given)
    except DiseaseError as problem:
        said, _, remedy = str(problem).partition("; ")
        raise _mistake(said, remedy or "correct it") from None
    except TypeError:
        raise _mistake("has a value of the wrong kind", "write it as in other entries") from None


def _mistake(problem: str, remedy: str) -> PydanticCustomError:
    context: dict[str, Any] = {"problem": problem, "remedy": remedy}
    return PydanticCustomError("words", "{problem}; {remedy}", context)


@with_config(extra="forbid")
@dataclass(frozen=True)
class TumorWords(Tumor):
    """A tumor as its words are written; `at` stands for a site, `primary` for a type."""

    primary: str = ""


class BreakWords(Model):
    """A fracture as level and kind are written, and how far it has gone, from 0 to 1."""

    level: Text
    kind: BreakKind
    tumor: Text = ""
    weight: Share = 1.0


#: a tumor of the atlas by its name, or any other by anatomical words
LesionName = Annotated[Text, BeforeValidator(_spelled, json_schema_input_type=Text | TumorWords)]


def by_level(form: Any) -> BeforeValidator:
    """Lets a fracture of a form be given by level and kind."""
    return BeforeValidator(_broken, json_schema_input_type=form | BreakWords)


class Lesion(Model):
    """A tumor in a bone or beside it; the featured ones are shown when all are."""

    name: Text
    latin: Text
    host: Text
    tissue: Literal["bone", "soft"]
    type: Reaction
    #: whether "Show tumors" switches it on with the others
    featured: YesNo = True
    plain: Text
    technical: Text
    sources: Texts = ()


class Fracture(Model):
    """A way in which a bone gives way; front_loss is the share of front height lost in full."""

    name: Text
    level: Text
    kind: BreakKind
    front_loss: Share
    plain: Text
    technical: Text
    sources: Texts = ()


Named = Annotated[Text, places("level")]


class Phrase(Model):
    """What is said of one sort of tumor, in plain words and in technical ones."""

    name: Text
    plain: Text
    technical: Text
    sources: Texts = ()


class FracturePhrase(Model):
    """What is said of one sort of fracture."""

    short: Text
    name: Named
    front_loss: Share
    plain: Text
    technical: Text
    sources: Texts = ()


class Primary(Model):
    """Where a cancer began, and what its deposits in bone are most often like."""

    name: Text
    type: Reaction
    plain: Text
    technical: Text
    sources: Annotated[Texts, Field(min_length=1)]


class Felt(Model):
    """What it is like when something is pressed, in plain words and in technical ones."""

    plain: Text
    technical: Text
    sources: Annotated[Texts, Field(min_length=1)]


class FeltBelow(Felt):
    """The same for what fills the canal at some levels, and what it is called there."""

    name: Text


class Pressing(Model):
    """What is said of nerves and of the cord where they are pressed."""

    root: Felt
    #: nerve -> what its reader may notice
    signs: Mapping[Text, Text]
    canal: Mapping[Literal["C1_C4", "C5_T1", "T2_T12", "L1_L2", "below_L2"], FeltBelow]
    below: Annotated[Text, places("level")]
    amount: Annotated[Text, places("pct", "by")]


class Preset(Model):
    """Tumors that are shown together."""

    name: Text
    plain: Text
    tumors: Annotated[tuple[LesionName, ...], Field(min_length=1)]


class Phrases(Model):
    """From what the words of disease on demand are put together."""

    name: Named
    soft_name: Named
    #: the same in every language: of a tumor in bone, and of one beside it by its site
    latin: Named
    latin_beside: Mapping[Site, Named]
    where: Annotated[Text, places("place", "level")]
    at: Text
    sides: Mapping[Literal["left", "right"], Annotated[Text, places("place")]]
    sites: Mapping[Site, Text]
    types: Mapping[Reaction, Phrase]
    spreads: Mapping[Spread, Phrase]
    fractures: Mapping[BreakKind, FracturePhrase]
    primaries: Mapping[Text, Primary]
    presets: Mapping[Text, Preset]
    pressed: Pressing

    def lesion(self, id: str) -> Lesion:
        """The words of a tumor on demand; raises DiseaseError where the id is none."""
        tumor = disease.tumor(id)
        soft = tumor.tissue == "soft"
        kind, spread = self.types[tumor.type], self.spreads[tumor.spread]
        where = self.where.format(place=self.place(tumor), level=tumor.level)
        beyond = [spread] if tumor.spread != "within" else []
        latin = self.latin
        if tumor.site != "at":
            latin = self.latin_beside.get(tumor.site, latin)
        return Lesion(
            latin=latin.format(level=roman(tumor.level)),
            name=(self.soft_name if soft else self.name).format(level=tumor.level),
            host=tumor.host,
            tissue=tumor.tissue,
            type=tumor.type,
            featured=False,
            plain=" ".join([where, kind.plain, *(phrase.plain for phrase in beyond)]),
            technical=" ".join([where, kind.technical, *(phrase.technical for phrase in beyond)]),
            sources=tuple(dict.fromkeys((*kind.sources, *(s for p in beyond for s in p.sources)))),
        )

    def place(self, tumor: Tumor) -> str:
        """Where a tumor is, in words: the back of the body, on the left."""
        place = self.at if tumor.site == "at" else self.sites[tumor.site]
        if tumor.side == "middle":
            return place
        return self.sides[tumor.side].format(place=place)

    def fracture(self, id: str) -> Fracture:
        """The words of a fracture on demand; raises DiseaseError where the id is none."""
        broken = disease.fracture(id)
        words = self.fractures[broken.kind]
        return Fracture(
            name=words.name.format(level=broken.level),
            level=broken.level,
            kind=broken.kind,
            front_loss=words.front_loss,
            plain=words.plain,
            technical=words.technical,
            sources=words.sources,
        )
