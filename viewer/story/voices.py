"""Who speaks: a voice that needs no network, one sentence at a time."""

from __future__ import annotations

from typing import Final, Protocol

import numpy as np

from viewer.errors import ViewerError
from viewer.story.sound import RATE, Sound, trimmed

#: the pace of the voice; below it, each word is clear for someone who hears it the first time
SPEED: Final = 0.85


class Voice(Protocol):
    """Says one sentence."""

    name: str

    def say(self, text: str, speed: float) -> Sound:
        """The sentence without quiet around it; the same each time that it is said."""


class Hibari:
    """The English voice of hibari-tts, which carries it in its package (Apache-2.0)."""

    def __init__(self) -> None:
        try:
            import hibari
        except ImportError:
            raise ViewerError(
                "narration needs a voice: run `pip install 'spine-viewer[story]'`"
            ) from None
        self._speak = hibari.Hibari()
        if self._speak.sample_rate != RATE:
            raise ViewerError(f"the voice speaks at {self._speak.sample_rate} Hz, not {RATE}")
        self.name = f"hibari-tts {hibari.__version__}, {self._speak.voice}"

    def say(self, text: str, speed: float) -> Sound:
        """The sentence without quiet around it; the same each time that it is said."""
        return trimmed(np.asarray(self._speak(text, speed=speed, seed=0), np.float32))


def voice_of(language: str) -> Voice:
    """The voice for a language; raises ViewerError where captions have to do without one."""
    if language.split("-")[0] != "en":
        raise ViewerError(f"there is no voice for '{language}': its captions run without sound")
    return Hibari()
