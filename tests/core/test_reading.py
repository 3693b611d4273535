"""How hard a text is, by the published formulas."""

import pytest

from viewer.core.reading import ease


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A tumor can hollow out a bone and make it weak."),
        ("es", "Un tumor puede ahuecar un hueso y debilitarlo."),
    ],
)
def test_an_everyday_sentence_is_plain(language, text):
    assert ease(text, language).plain


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Radiological investigation demonstrates characteristic vertebral infiltration."),
        (
            "es",
            "La investigación radiológica demuestra infiltraciones vertebrales características.",
        ),
    ],
)
def test_a_specialists_sentence_is_not(language, text):
    assert not ease(text, language).plain


def test_a_term_that_is_explained_elsewhere_does_not_make_a_sentence_hard():
    text = "Doctors call this radiculopathy."
    assert not ease(text, "en").plain
    assert ease(text, "en", ["radiculopathy"]).plain


@pytest.mark.parametrize(
    ("text", "score"),
    # words, sentences and syllables by hand: 5, 1, 8 and 6, 2, 12
    [
        ("El hueso débil se hunde.", 206.835 - 62.3 * 8 / 5 - 5),
        ("Respire aquí. Guíe el pie ahora.", 206.835 - 62.3 * 12 / 6 - 3),
    ],
)
def test_spanish_syllables_are_counted_as_they_are_said(text, score):
    assert ease(text, "es").score == pytest.approx(score, abs=0.06)


def test_a_language_without_a_formula_is_not_judged():
    assert ease("Ein Satz.", "de") is None
    assert ease("1, 2, 3!", "en") is None
