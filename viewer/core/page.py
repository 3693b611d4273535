"""The words and colours of the page itself: its controls, headings, messages and palette."""

from __future__ import annotations

from string import Formatter
from typing import Annotated, Literal

from pydantic import AfterValidator

from viewer.core.forms import Colour, Model, Text, mistake


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
            raise mistake("has a brace without its partner", remedy) from None
        for name, spec, conversion in found:
            if name is not None and (name not in self.names or spec or conversion):
                as_is = f"!{conversion}" * bool(conversion) + f":{spec}" * bool(spec)
                raise mistake(f"has the unknown place {{{name}{as_is}}}", remedy)
        return text


def places(*names: str) -> AfterValidator:
    """A text that names only these places."""
    return AfterValidator(Places(*names))


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
    tours: Control
    steps: Control
    leave_tour: Control
    rejoin: Control
    cases: Control
    seek: Control
    rate: Control
    sound: Control
    captions: Control
    transcript: Control
    save_transcript: Control
    caption_look: Control
    caption_size: Control
    caption_over: Control
    caption_black: Control
    topics: Control
    card: Control
    language: Control
    track: Control
    plain: Control
    clinical: Control
    copy_step: Control
    lesions: Control
    fracture: Control
    fracture_kind: Control
    former: Control
    scales: Control
    show_grade: Control
    add_tumor: Control
    remove_tumor: Control
    grow: Control
    primary: Control
    tumor_site: Control
    tumor_side: Control
    tumor_type: Control
    tumor_size: Control
    tumor_spread: Control
    cut: Control
    cut_plane: Control
    cut_offset: Control
    cut_free: Control
    cut_across: Control
    cut_turn: Control
    cut_tilt: Control
    sagittal: Control
    coronal: Control
    axial: Control
    ghost: Control
    region: Control
    reset: Control
    motion: Control
    drawing: Control
    contrast: Control
    undo: Control
    redo: Control
    hide: Control
    show: Control
    parts: Control
    isolate: Control
    fade: Control
    show_all: Control
    look: Control
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
    present: Control
    stop_presenting: Control
    shortcuts: Control
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
    part_of: Text
    latin: Text
    plain: Text
    technical: Text
    ids: Text
    fma: Text
    uberon: Text
    ta98: Text
    nerve: Text
    also_called: Text
    landmarks: Text
    sources: Text
    note: Text
    player: Text
    topics: Text
    glossary: Text
    say: Text
    about: Text
    review: Text
    keys: Text
    mistakes: Text
    tumors: Text
    disease: Text
    patterns: Text
    any_cancer: Text
    bilsky: Text
    height_front: Text
    height_middle: Text
    height_back: Text
    height_loss: Text
    kyphosis: Text
    canal_left: Text
    genant: Text
    presses: Text
    felt: Text
    seen_front: Text
    muscles: Text
    seen_back: Text
    left: Text
    middle: Text
    right: Text
    tissue_bone: Text
    tissue_soft: Text
    patient_left: Text
    patient_right: Text


class Messages(Model):
    """What the page announces; words in braces are filled in."""

    welcome: Annotated[Text, places()]
    hint_mouse: Annotated[Text, places()]
    hint_touch: Annotated[Text, places()]
    hint_keys: Annotated[Text, places()]
    nothing_selected: Annotated[Text, places()]
    selected: Annotated[Text, places("name", "plain")]
    step: Annotated[Text, places("n", "total", "title")]
    tour_left: Annotated[Text, places()]
    time: Annotated[Text, places("at", "whole")]
    region: Annotated[Text, places("name", "plain")]
    fracture_set: Annotated[Text, places("level", "pct")]
    fracture_off: Annotated[Text, places("level")]
    lesion_on: Annotated[Text, places("level")]
    lesion_off: Annotated[Text, places("level")]
    lesions_on: Annotated[Text, places()]
    lesions_off: Annotated[Text, places()]
    cut_on: Annotated[Text, places("plane", "level")]
    cut_off: Annotated[Text, places()]
    hidden: Annotated[Text, places("name")]
    shown: Annotated[Text, places("name")]
    isolated: Annotated[Text, places("name")]
    faded: Annotated[Text, places("name")]
    all_shown: Annotated[Text, places()]
    view: Annotated[Text, places("view")]
    reset: Annotated[Text, places()]
    undone: Annotated[Text, places()]
    redone: Annotated[Text, places()]
    nothing_to_undo: Annotated[Text, places()]
    nothing_to_redo: Annotated[Text, places()]
    tumor_made: Annotated[Text, places()]
    saving: Annotated[Text, places()]
    saved: Annotated[Text, places("file")]
    not_saved: Annotated[Text, places("reason")]
    link_copied: Annotated[Text, places()]
    step_copied: Annotated[Text, places()]
    voiceless: Annotated[Text, places()]
    link_broken: Annotated[Text, places()]
    loading: Annotated[Text, places()]
    cannot_draw: Annotated[Text, places()]
    file_broken: Annotated[Text, places("file")]
    not_in_files: Annotated[Text, places("structure")]
    drawing_lost: Annotated[Text, places()]
    lost: Annotated[Text, places()]
    back_again: Annotated[Text, places()]
    busy: Annotated[Text, places()]
    no_match: Annotated[Text, places("text")]
    not_shown: Annotated[Text, places("text")]
    words_reloaded: Annotated[Text, places()]
    words_broken: Annotated[Text, places("count")]
    left_part: Annotated[Text, places("name")]
    right_part: Annotated[Text, places("name")]
    part_of: Annotated[Text, places("part", "name")]
    left_part_of: Annotated[Text, places("part", "name")]
    right_part_of: Annotated[Text, places("part", "name")]
    height_left: Annotated[Text, places("pct")]
    offset: Annotated[Text, places("mm")]
    percent: Annotated[Text, places("pct")]
    degrees: Annotated[Text, places("deg")]


class Key(Model):
    """What a hand or a key does."""

    press: Text
    does: Text


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
    dura: Swatch
    ligament: Swatch
    cartilage: Swatch
    organ: Swatch
    lung: Swatch
    breast: Swatch
    liver: Swatch
    artery: Swatch
    vein: Swatch
    lesion_bone: Swatch
    lesion_soft_tissue: Swatch
    marrow: Swatch
    alert: Swatch
    outline: Swatch
    part: Swatch
    focus_light: Swatch
    focus_dark: Swatch
    background_dark: Swatch
    background_light: Swatch

    def __getitem__(self, name: str) -> Swatch:
        swatch: Swatch = getattr(self, name)
        return swatch
