"""What an author begins with: the view of the page as a step, and a whole tour to fill in."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from viewer.core import manifest
from viewer.core.anatomy import LEVELS
from viewer.core.atlas import Atlas
from viewer.core.forms import ID
from viewer.core.picture import eye, picture
from viewer.core.state import ViewState
from viewer.core.yaml_lines import read
from viewer.errors import ViewerError

#: the words of a new step; its scene follows
STEP: Final = """\
      - id: {id}
        title: "{title}"
        cues:
          - id: {id}.1
            text: "{text}"
            clinical: "{clinical}"
        note: "What the person who presents may add."
        alt: "What the picture shows, for those who do not see it."
        sources: []
        scene:
"""
TOUR: Final = """\
  {id}:
    title: {title}
    summary: "What this tour tells, in one sentence."
    steps:
"""
#: a new tour's steps: id, title, words, words for students, scene
FIRST_STEPS: Final = (
    (
        "start",
        "The whole spine",
        "This is where your tour starts. Say what it is about.",
        "The same in medical terms.",
        ("camera: {azimuth: 35, elevation: 8, fit: [cervical, thoracic, lumbar, sacrum]}",),
    ),
    (
        "closer",
        "A closer look",
        "Here you go closer. Point at one thing.",
        "Name it as a textbook does.",
        (
            "highlight: [T8]",
            "fade_rest: true",
            "camera: {azimuth: 60, elevation: 10, fit: [T7, T8, T9]}",
            "labels: [T8]",
        ),
    ),
    (
        "end",
        "What to remember",
        "End with the one thing to keep in mind.",
        "End with what it means at the bedside.",
        ("camera: {azimuth: 0, elevation: 5, fit: [cervical, thoracic, lumbar, sacrum]}",),
    ),
)
#: the words of a copied view: title, words, words for students
COPIED: Final = ("New step", "Say here what is seen.", "The same in medical terms.")
#: words that an author has to replace; a heading may stay
UNFILLED: Final = frozenset(
    [
        *COPIED,
        *re.findall(r'"([^"{}\n]+)"', STEP + TOUR),
        *(words for _, _, plain, clinical, _ in FIRST_STEPS for words in (plain, clinical)),
    ]
)


def step(atlas: Atlas, state: ViewState) -> str:
    """The view as a step, ready to be pasted below the `steps:` of a tour."""
    taken = {step.id for tour in atlas.book.tours.values() for step in tour.steps}
    id = next(name for n in range(1, len(taken) + 2) if (name := f"new-step-{n}") not in taken)
    title, plain, clinical = COPIED
    words = STEP.format(id=id, title=title, text=plain, clinical=clinical)
    return words + _lines(_scene(atlas, state))


def tour(id: str, title: str) -> str:
    """A tour of three steps to fill in, ready to be put below `tours:`."""
    text = TOUR.format(id=id, title=json.dumps(title, ensure_ascii=False))
    for name, heading, plain, clinical, scene in FIRST_STEPS:
        words = STEP.format(id=f"{id}-{name}", title=heading, text=plain, clinical=clinical)
        text += words + _lines(scene)
    return text


def with_tour(path: Path, id: str, title: str) -> str:
    """The text of a file of words with a new tour at its end; raises ViewerError."""
    book = manifest.load(path)
    if not re.match(ID, id):
        raise ViewerError(f"'{id}' is no id of a tour; use a-z, 0-9 and -, such as my-tour")
    if id in book.tours:
        raise ViewerError(f"{path}: there is a tour '{id}'; give the new one another id")
    document = read(path)
    sections = document.value if isinstance(document.value, dict) else {}
    if [*sections][-1] != "tours":
        raise ViewerError(f"{path}: 'tours:' is not its last section; move it to the end")
    return path.read_text("utf-8").rstrip("\n") + "\n" + tour(id, title)


def _lines(scene: Iterable[str]) -> str:
    return "".join(f"          {line}\n" for line in scene)


def _scene(atlas: Atlas, state: ViewState) -> list[str]:
    """The scene of a step that shows what the state shows."""
    camera = eye(atlas, state)
    highlight = [*state.highlighted, state.region, state.selected]
    focal, window = (camera.focal, (camera.width, camera.height))
    view = f"azimuth: {camera.azimuth:g}, elevation: {camera.elevation:g}"
    lines = [f"camera: {{{view}, focal: {_numbers(focal)}, window: {_numbers(window)}}}"]
    lines += _listed("highlight", dict.fromkeys(filter(None, highlight)))
    lines += _listed("fade", state.faded)
    if state.fade_rest or state.region:
        lines.append("fade_rest: true")
    lines += _listed("groups", state.groups)
    lines += _listed("hide", _hidden(atlas, state))
    lines += _listed("lesions", state.lesions)
    if state.growth:
        grown = (f"{{lesion: {g.lesion}, amount: {g.amount:g}}}" for g in state.growth)
        lines.append(f"growth: [{', '.join(grown)}]")
    if state.collapses:
        sunk = (f"{{id: {c.fracture}, weight: {c.weight:g}}}" for c in state.collapses)
        lines.append(f"fractures: [{', '.join(sunk)}]")
    if state.former:
        lines.append("former: true")
    if state.cells:
        ridden = (f"{{route: {c.route}, arrived: {c.arrived:g}}}" for c in state.cells)
        lines.append(f"cells: [{', '.join(ridden)}]")
    if state.arrows:
        drawn = (f"{{from: {a.start}, to: {a.end}}}" for a in state.arrows)
        lines.append(f"arrows: [{', '.join(drawn)}]")
    if state.ruler:
        lines.append(f"ruler: {state.ruler}")
    if state.cut:
        level = f", level: {state.cut.level}" if state.cut.level in LEVELS else ""
        angles = (("turn", state.cut.turn), ("tilt", state.cut.tilt))
        oblique = "".join(f", {name}: {angle:g}" for name, angle in angles if angle)
        place = f"plane: {state.cut.plane}{level}, offset: {state.cut.offset:g}{oblique}"
        lines.append(f"cut: {{{place}}}")
    lines += _listed("labels", dict.fromkeys(filter(None, [*state.labelled, state.selected])))
    return lines


def _hidden(atlas: Atlas, state: ViewState) -> tuple[str, ...]:
    """What is hidden, and where something is isolated, all else."""
    if not state.isolated:
        return state.hidden
    seen = picture(atlas, state).looks
    return tuple(id for id in atlas.anatomy if id not in seen)


def _listed(name: str, ids: Iterable[str]) -> list[str]:
    found = ", ".join(ids)
    return [f"{name}: [{found}]"] if found else []


def _numbers(values: Iterable[float]) -> str:
    return json.dumps([round(value, 2) for value in values])
