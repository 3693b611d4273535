"""The words of the viewer as typed values: what annotations.yaml holds, and its schema."""

from __future__ import annotations

from collections.abc import Mapping
from string import Formatter
from typing import Annotated, Any, Final, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

COLOUR: Final = r"^#[0-9A-Fa-f]{6}$"
FMA: Final = r"^FMA:\d+$"
UBERON: Final = r"^UBERON:\d{7}$"
TA98: Final = r"^A\d\d(\.\d+)+$"
WEB: Final = r"^(https?://|PMID )\S+$"

#: what to write where a text has to have a certain form
FORMS: Final = {
    COLOUR: "write # and six hex digits, such as '#E69F00', in quotes",
    FMA: "write it as FMA:9991, or null where there is none",
    UBERON: "write it as UBERON:0011050, or null where there is none",
    TA98: "write it as A02.2.01.002, or null where there is none",
    WEB: "write a web address that begins with https://, or PMID and a number",
}

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Colour = Annotated[str, Field(pattern=COLOUR)]
Number = Annotated[float, Field(strict=True, allow_inf_nan=False)]
Seconds = Annotated[float, Field(strict=True, ge=0, le=3600)]
Share = Annotated[float, Field(strict=True, ge=0, le=1)]
YesNo = Annotated[bool, Field(strict=True)]
Texts = tuple[Text, ...]


class Places:
    """Lets a message name only the places the program fills in, such as {name}."""

    def __init__(self, *names: str) -> None:
        self.names = names

    def __call__(self, text: str) -> str:
        wanted = ", ".join(f"{{{name}}}" for name in self.names)
        remedy = f"use only {wanted}" if wanted else "write plain text without braces"
        try:
            found = [
                (name, spec, conversion) for _, name, spec, conversion in Formatter().parse(text)
            ]
        except ValueError:
            raise _mistake("has a brace without its partner", remedy) from None
        for name, spec, conversion in found:
            if name is not None and (name not in self.names or spec or conversion):
                raise _mistake(f"has the unknown place {{{name}}}", remedy)
        return text


def _mistake(problem: str, remedy: str) -> PydanticCustomError:
    context: dict[str, Any] = {"problem": problem, "remedy": remedy}
    return PydanticCustomError("words", "{problem}; {remedy}", context)


def _places(*names: str) -> AfterValidator:
    return AfterValidator(Places(*names))


class Model(BaseModel):
    """A value of the book: never changed, and without unknown keys."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Source(Model):
    """Where a fact comes from."""

    cite: Text
    address: Annotated[str, Field(pattern=WEB)] | None = None
    status: Literal["verified", "literature"]


class Disclaimers(Model):
    """What the reader is told about the limits of the model."""

    short: Text
    long: Text
    model: Text
    numbers: Text
    scores: Text
    emergency: Text
    review: Text


class Control(Model):
    """A control's accessible name and what it does."""

    label: Text
    hint: Text


class Controls(Model):
    """Every control of the page."""

    play: Control
    pause: Control
    next: Control
    back: Control
    tour: Control
    steps: Control
    leave_tour: Control
    captions: Control
    lesions: Control
    fracture: Control
    cut: Control
    cut_plane: Control
    cut_offset: Control
    sagittal: Control
    coronal: Control
    axial: Control
    ghost: Control
    region: Control
    reset: Control
    motion: Control
    contrast: Control
    undo: Control
    redo: Control
    hide: Control
    show: Control
    isolate: Control
    fade: Control
    show_all: Control
    views: Control
    front: Control
    behind: Control
    left: Control
    right: Control
    top: Control
    labels: Control
    theme_light: Control
    theme_dark: Control
    structures: Control
    details: Control
    search: Control
    save_picture: Control
    size: Control
    transparent: Control
    with_labels: Control
    with_caption: Control
    share: Control
    help: Control
    about: Control
    close: Control
    more: Control
    audience: Control
    patient: Control
    student: Control
    educator: Control

    def __getitem__(self, name: str) -> Control:
        control: Control = getattr(self, name)
        return control


class Headings(Model):
    """Titles of the page's panels and of what stands in them."""

    app: Text
    stage: Text
    toolbar: Text
    caption: Text
    details: Text
    structures: Text
    tools: Text
    region: Text
    part: Text
    latin: Text
    plain: Text
    technical: Text
    ids: Text
    fma: Text
    uberon: Text
    ta98: Text
    nerve: Text
    also_called: Text
    sources: Text
    note: Text
    glossary: Text
    say: Text
    about: Text
    review: Text
    keys: Text
    mistakes: Text
    tumors: Text
    tissue_bone: Text
    tissue_soft: Text
    patient_left: Text
    patient_right: Text


class Messages(Model):
    """What the page announces; words in braces are filled in."""

    welcome: Annotated[Text, _places()]
    nothing_selected: Annotated[Text, _places()]
    selected: Annotated[Text, _places("name", "plain")]
    step: Annotated[Text, _places("n", "total", "title")]
    tour_left: Annotated[Text, _places()]
    region: Annotated[Text, _places("name", "plain")]
    fracture_set: Annotated[Text, _places("level", "pct")]
    fracture_off: Annotated[Text, _places("level")]
    lesion_on: Annotated[Text, _places("level")]
    lesion_off: Annotated[Text, _places("level")]
    lesions_on: Annotated[Text, _places()]
    lesions_off: Annotated[Text, _places()]
    cut_on: Annotated[Text, _places("plane", "level")]
    cut_off: Annotated[Text, _places()]
    hidden: Annotated[Text, _places("name")]
    shown: Annotated[Text, _places("name")]
    isolated: Annotated[Text, _places("name")]
    faded: Annotated[Text, _places("name")]
    all_shown: Annotated[Text, _places()]
    view: Annotated[Text, _places("view")]
    reset: Annotated[Text, _places()]
    undone: Annotated[Text, _places()]
    redone: Annotated[Text, _places()]
    nothing_to_undo: Annotated[Text, _places()]
    nothing_to_redo: Annotated[Text, _places()]
    saving: Annotated[Text, _places()]
    saved: Annotated[Text, _places("file")]
    not_saved: Annotated[Text, _places("reason")]
    link_copied: Annotated[Text, _places()]
    link_broken: Annotated[Text, _places()]
    loading: Annotated[Text, _places()]
    lost: Annotated[Text, _places()]
    back_again: Annotated[Text, _places()]
    busy: Annotated[Text, _places()]
    no_match: Annotated[Text, _places("text")]
    words_reloaded: Annotated[Text, _places()]
    words_broken: Annotated[Text, _places("count")]
    left_part: Annotated[Text, _places("name")]
    right_part: Annotated[Text, _places("name")]
    part_of: Annotated[Text, _places("part", "name")]
    offset: Annotated[Text, _places("mm")]
    percent: Annotated[Text, _places("pct")]


class Swatch(Model):
    """A colour, and the pattern that says the same without colour."""

    color: Colour
    pattern: Literal["none", "stripe", "crosshatch", "dots", "noise", "checker"] = "none"


class Palette(Model):
    """The colours of the picture and of its page."""

    bone: Swatch
    cervical: Swatch
    thoracic: Swatch
    lumbar: Swatch
    sacrum: Swatch
    disc: Swatch
    nerve_and_cord: Swatch
    lesion_bone: Swatch
    lesion_soft_tissue: Swatch
    marrow: Swatch
    alert: Swatch
    outline: Swatch
    focus_light: Swatch
    focus_dark: Swatch
    background_dark: Swatch
    background_light: Swatch

    def __getitem__(self, name: str) -> Swatch:
        swatch: Swatch = getattr(self, name)
        return swatch


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
    """A part of a bone that a reader can point at."""

    name: Text
    latin: Text
    ids: Ids
    plain: Text
    technical: Text


class Lesion(Model):
    """A tumour in a bone or beside it; the featured ones are shown when all are."""

    name: Text
    host: Text
    tissue: Literal["bone", "soft"]
    type: Literal["lytic", "blastic", "mixed"]
    #: whether "Show tumors" switches it on with the others
    featured: YesNo = True
    plain: Text
    technical: Text
    sources: Texts = ()


class Fracture(Model):
    """A way in which a bone gives way; front_loss is the share of front height lost in full."""

    name: Text
    level: Text
    kind: Literal["wedge", "biconcave", "crush"]
    front_loss: Share
    plain: Text
    technical: Text
    sources: Texts = ()


class Group(Model):
    """A branch of the structure list."""

    name: Text
    members: Annotated[Texts, Field(min_length=1)]


class Term(Model):
    """A word explained: how it is written, how it is said, what it means."""

    term: Text
    say: Text | None = None
    meaning: Text


class Cue(Model):
    """A caption and when it is read, in seconds from the start of its step."""

    id: Text
    text: Text
    start: Seconds
    end: Seconds


class Collapse(Model):
    """A fracture and how far it has gone, from 0 to 1."""

    id: Text
    weight: Share


class Camera(Model):
    """Where one looks from, in degrees (0 = front, 90 = the patient's left), and at what."""

    azimuth: Annotated[float, Field(strict=True, ge=-360, le=360)]
    elevation: Annotated[float, Field(strict=True, ge=-90, le=90)]
    fit: Annotated[Texts, Field(min_length=1)]
    margin: Annotated[float, Field(strict=True, ge=0.5, le=5)] = 1.1


class Cut(Model):
    """A plane through a level's body; offset in mm towards the patient's left, front or head."""

    plane: Literal["sagittal", "coronal", "axial"]
    level: Text
    offset: Annotated[float, Field(strict=True, ge=-200, le=200)] = 0.0


class Scene(Model):
    """What a step shows."""

    highlight: Texts = ()
    fade: Texts = ()
    fade_rest: YesNo = False
    hide: Texts = ()
    lesions: Texts = ()
    fractures: tuple[Collapse, ...] = ()
    camera: Camera
    cut: Cut | None = None
    labels: Texts = ()


class Step(Model):
    """One stop of a tour: what is said and what is shown."""

    id: Text
    title: Text
    covers: Texts = ()
    cues: Annotated[tuple[Cue, ...], Field(min_length=1)]
    note: Text
    alt: Text
    sources: Texts = ()
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
    language: Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]+)*$")]
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
    groups: Mapping[str, Group]
    glossary: Mapping[str, Term] = {}
    tours: Annotated[Mapping[str, Tour], Field(min_length=1)]

    def part(self, id: str) -> Part:
        """The words of a part, the same for both of its sides."""
        return self.parts[id.removesuffix("_left").removesuffix("_right")]

    def part_name(self, id: str) -> str:
        """What the reader calls a part, with its side where it has one."""
        name = self.part(id).name
        if id.endswith("_left"):
            return self.messages.left_part.format(name=name)
        if id.endswith("_right"):
            return self.messages.right_part.format(name=name)
        return name
