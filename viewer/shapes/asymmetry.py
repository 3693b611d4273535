"""How left and right differ in a living column: one long-wave field that bends all of it alike.

Neighbours bend together, so joints and discs survive it; and only what is odd about the mid plane
is taken, so heights, depths and widths stay what their tables say.
"""

from __future__ import annotations

from functools import cache

import numpy as np

from viewer.shapes.fields import Array

#: wavelength and amplitude of its waves, mm
WAVES = ((80.0, 0.23), (40.0, 0.09), (22.0, 0.03))


def asymmetry(points: Array) -> Array:
    """How far points (n, 3) of the standing column lie from the perfect one, mm."""
    mirror = np.array([-1.0, 1.0, 1.0])
    return (_waved(points) - _waved(points * mirror) * mirror) / 2


def _waved(points: Array) -> Array:
    moved = np.zeros(points.shape)
    for waves, phases, ways in _modes():
        moved += np.cos(points @ waves.T + phases) @ ways
    return moved


@cache
def _modes() -> tuple[tuple[Array, Array, Array], ...]:
    random = np.random.default_rng(82)
    modes = []
    for wavelength, amplitude in WAVES:
        waves = random.standard_normal((4, 3))
        waves *= 2 * np.pi / wavelength / np.linalg.norm(waves, axis=1)[:, None]
        phases = random.uniform(0, 2 * np.pi, 4)
        modes.append((waves, phases, amplitude * random.standard_normal((4, 3))))
    return tuple(modes)
