"""The words in other languages: whole, in their places, and honest about what is missing."""

import re
import shutil
from pathlib import Path

import pytest

from viewer.core import languages, manifest
from viewer.core.manifest import ManifestError
from viewer.core.paths import default_annotations
from viewer.core.schedule import Track, written

WORDS = default_annotations()


@pytest.fixture(scope="module")
def books():
    return manifest.load_all(WORDS)


@pytest.fixture
def spanish(tmp_path):
    """A copy of the words, whose Spanish a test may change: from what, to what."""
    shutil.copy(WORDS, tmp_path / "annotations.yaml")
    file = tmp_path / languages.FOLDER / "es.yaml"
    shutil.copytree(WORDS.parent / languages.FOLDER, file.parent)

    def change(before, after):
        text = file.read_text(encoding="utf-8")
        assert before in text
        file.write_text(text.replace(before, after, 1), encoding="utf-8")
        return manifest.read_all(tmp_path / "annotations.yaml")[1]

    return change


def test_spanish_says_all_that_english_says_and_nothing_else():
    english, spanish = manifest.read_all(WORDS)
    assert (english.mistakes, spanish.mistakes, spanish.untranslated) == ((), (), ())


def test_a_language_changes_words_and_nothing_else(books):
    english, spanish = books["en"], books["es"]
    assert spanish.tours["metastasis"].title == "Cáncer que se ha extendido a la columna"
    for name, tour in english.tours.items():
        for step, told in zip(tour.steps, spanish.tours[name].steps, strict=True):
            assert (step.id, step.scene, step.sources) == (told.id, told.scene, told.sources)
            assert [cue.scene for cue in step.cues] == [cue.scene for cue in told.cues]
            assert step.note != told.note
    assert spanish.sources == english.sources
    assert spanish.palette == english.palette
    assert spanish.structures["T8"].latin == english.structures["T8"].latin


def test_no_two_controls_share_a_name_in_any_language(books):
    for book in books.values():
        labels = [control.label for _, control in book.controls]
        assert len(set(labels)) == len(labels)


def test_every_figure_of_a_clinical_cue_is_the_same_in_each_language(books):
    def figures(text):
        return sorted(re.findall(r"\d+(?:[.,]\d+)?", text.replace(",", ".")))

    for name, tour in books["en"].tours.items():
        for step, told in zip(tour.steps, books["es"].tours[name].steps, strict=True):
            for cue, other in zip(step.cues, told.cues, strict=True):
                assert figures(cue.clinical) == figures(other.clinical), cue.id


def test_every_cue_has_words_for_students_too(books):
    for book in books.values():
        for tour in book.tours.values():
            assert all(cue.clinical for step in tour.steps for cue in step.cues)
            assert written(tour, Track.CLINICAL).duration > written(tour).duration


def test_a_missing_line_is_shown_in_the_first_language_and_told(spanish):
    edition = spanish(
        '  about: {label: "Acerca de", hint: "Qué es este modelo y qué no es."}\n', ""
    )
    assert edition.mistakes == ()
    _, label = edition.untranslated
    assert "words/es.yaml" in str(label)
    assert label.path == "controls.about.label"
    assert (label.problem, label.remedy) == ("is not translated", "add 'label:' for 'About'")
    assert label.line == edition.document.lines["controls",]
    assert edition.book.controls.about.label == "[en] About"


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("  app: ", "  ap: ", "headings.ap: translates nothing; did you mean 'app'?"),
        ("      whole-spine:\n", "      whole:\n", "steps.whole: translates nothing; did you mean"),
        (
            'does: "Mover la imagen"}',
            'does: "Mover la imagen"}\n  pam: {press: "a", does: "b"}',
            "keys.pam: translates nothing; remove it",
        ),
        (
            '{label: "Cuándo llamar y a quién", hint: "Abre una tarjeta con las señales y qué '
            'hacer."}',
            "ninguna",
            "controls.card: is not keys and values; write 'key: value' lines below it",
        ),
        (
            'time: "{at} de {whole}"',
            'time: "{a} de {whole}"',
            "messages.time: has the unknown place {a}; use",
        ),
        ("language: es", "language: de", "language: does not say that its language is 'es'"),
        ('    short: "C1"', "    short: 1", "structures.C1.short: is not text; write text"),
        (
            '    short: "C1"',
            '    short: "C1"\n    latin: "Atlas"',
            "structures.C1.latin: is the same in every language; remove it",
        ),
    ],
)
def test_a_mistake_in_a_language_is_told_there_with_its_line(spanish, before, after, said):
    edition = spanish(before, after)
    (mistake,) = (mistake for mistake in edition.mistakes if said in str(mistake))
    assert str(mistake).startswith(f"{edition.document.file}:{mistake.line}: ")
    rows = Path(edition.document.file).read_text("utf-8").split("\n")
    assert after.split("\n")[-1].strip().split(":")[0] in rows[mistake.line - 1]


def test_a_language_that_is_not_there_is_told_with_those_that_are():
    assert manifest.load(WORDS, "en").language == "en"
    assert manifest.load(WORDS, "es").language == "es"
    with pytest.raises(ManifestError, match="has no words in 'fr'; use en, es"):
        manifest.load(WORDS, "fr")
