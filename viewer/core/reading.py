"""How hard a text is to read: a published formula for each language that has one here."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from viewer.core.schedule import sentences

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


@dataclass(frozen=True)
class Ease:
    """What a formula says of a text, and whether that is plain enough for patients."""

    scale: str
    score: float
    plain: bool


def ease(text: str, language: str, terms: Iterable[str] = ()) -> Ease | None:
    """How easy a text is; None in a language without a formula, or where there are no words.

    Terms of medicine that are explained elsewhere count as short words: a text that has to name
    one is not harder for it than its sentences are.
    """
    measure = _SCALES.get(language.split("-")[0])
    count = len(sentences(text))
    for term in sorted(terms, key=len, reverse=True):
        text = re.sub(rf"\b{re.escape(term)}s?\b", "it", text, flags=re.IGNORECASE)
    words = _WORD.findall(text.replace("-", ""))
    if measure is None or not words:
        return None
    return measure(words, count)


def _flesch_kincaid(words: list[str], sentences: int) -> Ease:
    """The school grade of an English text (Kincaid JP, et al. Navy report 8-75, 1975)."""
    syllables = sum(map(_english_syllables, words))
    grade = 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59
    return Ease("grade", round(grade, 1), grade <= 8)


def _inflesz(words: list[str], sentences: int) -> Ease:
    """Szigriszt Pazos on the INFLESZ scale, where 55 is normal for patients.

    Barrio-Cantalejo IM, et al. An Sist Sanit Navar 2008;31:135-152.
    """
    syllables = sum(map(_spanish_syllables, words))
    score = 206.835 - 62.3 * syllables / len(words) - len(words) / sentences
    return Ease("INFLESZ", round(score, 1), score >= 55)


_SCALES: Final[dict[str, Callable[[list[str], int], Ease]]] = {
    "en": _flesch_kincaid,
    "es": _inflesz,
}


def _english_syllables(word: str) -> int:
    """Groups of vowels, without those that are written and not said."""
    word = word.lower()
    silent = word.endswith("e") and not word.endswith(("le", "ee")) and len(word) > 3
    silent = silent or (word.endswith("es") and not re.search(r"(s|x|z|ch|sh|c|g)es$", word))
    silent = silent or (word.endswith("ed") and not re.search(r"[td]ed$", word))
    return max(len(re.findall(r"[aeiouy]+", word)) - silent, 1)


def _spanish_syllables(word: str) -> int:
    """Vowels, where a weak one without an accent goes with its neighbor."""
    word = re.sub(r"(?<=[qg])u(?=[eiéí])", "", word.lower())
    groups = re.findall(r"[aeiouyáéíóúü]+", re.sub(r"y(?=[aeiouáéíóú])", "j", word))
    return max(sum(_parts(group) for group in groups), 1)


def _parts(group: str) -> int:
    """The syllables in a row of vowels: two strong ones part, and so does an accented weak one."""
    strong = "aeoáéóíú"
    return max(sum(letter in strong for letter in group), 1)
