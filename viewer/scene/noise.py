"""Random fields in space: the mottle of a surface and the spongy bone that a cut shows."""

from __future__ import annotations

from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import map_coordinates

from viewer.scene.mesh import Array

#: cells along an edge of the tile that repeats, and the cells in a wavelength
_TILE: Final = 96
_WAVE: Final = 8.0
#: step from one seed's place in the tile to the next, cells: far enough to look unrelated
_AWAY: Final = np.array([37.3, 23.9, 53.1], np.float32)


@cache
def _tile() -> NDArray[np.float32]:
    """Band-limited noise of unit variance that repeats without a seam."""
    k = np.fft.fftfreq(_TILE) * _WAVE
    kx, ky, kz = np.meshgrid(k, k, np.fft.rfftfreq(_TILE) * _WAVE, indexing="ij")
    radius = np.sqrt(kx**2 + ky**2 + kz**2)
    white = np.fft.rfftn(np.random.default_rng(0).standard_normal((_TILE,) * 3))
    wave = np.fft.irfftn(white * np.exp(-(((radius - 1) / 0.28) ** 2)))
    return (wave / wave.std()).astype(np.float32)


def cloud(points: Array, wavelength: float, seed: int = 0, stretch: float = 1.0) -> Array:
    """Noise of mean 0 and variance 1 at points (n, 3) in mm; `stretch` draws it out along z."""
    scale = np.full(3, _WAVE / wavelength, np.float32)
    scale[2] /= stretch
    at = points.T * scale[:, None] + (seed * _AWAY)[:, None]
    return map_coordinates(_tile(), at, np.float32, order=1, mode="grid-wrap", prefilter=False)
