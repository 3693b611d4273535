"""The real words, a tour of two short steps, and a voice that hums instead of speaking."""

from pathlib import Path

import numpy as np
import pytest

from viewer.core import manifest
from viewer.core.paths import default_annotations
from viewer.core.tours import Tour
from viewer.story.sound import RATE


@pytest.fixture(scope="session")
def book():
    return manifest.load(default_annotations())


@pytest.fixture(scope="session")
def short(book):
    """The same book with two steps of its tour only, one of them with a change of scene."""
    tour = book.tours["metastasis"]
    steps = [step.model_dump(exclude_unset=True) for step in tour.steps if step.id in STEPS]
    steps[1]["cues"][1]["scene"] = {"fractures": [{"id": "T8_wedge", "weight": 0.5}]}
    data = {"title": "Short", "summary": "Two steps.", "steps": steps}
    return book.model_copy(update={"tours": {"short": Tour.model_validate(data)}})


STEPS = ("lumbar", "compression-fracture")


class Hum:
    """Hums for as long as a sentence has letters; `speed` as in a voice."""

    name = "hum"

    def say(self, text: str, speed: float) -> np.ndarray:
        seconds = 0.06 * len(text) / speed
        time = np.arange(round(seconds * RATE)) / RATE
        return (0.2 * np.sin(2 * np.pi * 220 * time)).astype(np.float32)


@pytest.fixture(scope="session")
def hum():
    return Hum()


@pytest.fixture(scope="session")
def repository():
    return Path(__file__).resolve().parents[2]
