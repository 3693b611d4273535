"""Smooth random fields that can be asked for at any point, the same for the same seed."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from viewer.shapes.fields import Array

Noise = Callable[[Array], Array]


def noise(seed: int, wavelength: float, waves: int = 24) -> Noise:
    """A field over points (n, 3) of mean 0 and variance 1 whose bumps are *wavelength* mm apart.

    It answers in the precision of the points that it is given.
    """
    random = np.random.default_rng(seed)
    direction = random.standard_normal((waves, 3))
    direction /= np.linalg.norm(direction, axis=1)[:, None]
    spread = 1 + 0.25 * random.standard_normal((waves, 1))
    wave = direction * spread * (2 * np.pi / wavelength)
    phase = random.uniform(0, 2 * np.pi, waves)

    def field(points: Array) -> Array:
        kind = points.dtype
        total = np.zeros(len(points), kind)
        for k, shift in zip(wave.astype(kind), phase.astype(kind), strict=True):
            total += np.cos(points @ k + shift)
        return total * kind.type(np.sqrt(2 / waves))

    return field
