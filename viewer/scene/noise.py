"""Random fields in space: the mottle of a surface and the spongy bone that a cut shows.

They are those of `viewer/web/src/noise.js`, number for number: both views show the same struts.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from math import exp, hypot, pi
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import map_coordinates

from viewer.scene.mesh import Array

#: cells along an edge of the tile that repeats, cells in a wavelength, plane waves in a field
_TILE: Final = 64
_WAVE: Final = 8
_WAVES: Final = 40
#: how far each field is drawn out along z
STRETCHES: Final = (1.9, 1.9, 1.0, 1.0)
#: step from one seed's place to the next, tiles: far enough to look unrelated
_AWAY: Final = np.array([0.37, 0.61, 0.83], np.float32)


@cache
def _tile(field: int) -> NDArray[np.float32]:
    """One of the fields [z, y, x]: mean 0, variance 1, in steps of 8 / 255, without a seam."""
    chance = _chances(field + 1)
    waves = np.zeros((_TILE, _TILE, _TILE), complex)
    made = 0
    while made < _WAVES:
        kx, ky, kz = (int(np.floor((next(chance) * 2 - 1) * 12 + 0.5)) for _ in range(3))
        radius = hypot(kx, ky, kz * STRETCHES[field]) * _WAVE / _TILE
        if next(chance) > exp(-(((radius - 1) / 0.28) ** 2)):
            continue
        waves[kz, ky, kx] += np.exp(2j * pi * next(chance))
        made += 1
    total = np.fft.ifftn(waves, norm="forward").real
    steps = np.clip(127.5 + total * np.sqrt(2 / _WAVES) * 255 / 8, 0, 255)
    return ((np.floor(steps) / 255 - 0.5) * 8).astype(np.float32)


def _chances(seed: int) -> Iterator[float]:
    """Reproducible numbers from 0 to 1, after Tommy Ettinger's public-domain `mulberry32`."""
    whole = 0xFFFFFFFF
    state = seed
    while True:
        state = (state + 0x6D2B79F5) & whole
        t = (state ^ (state >> 15)) * (1 | state) & whole
        t = ((t + ((t ^ (t >> 7)) * (61 | t) & whole)) & whole) ^ t
        yield ((t ^ (t >> 14)) & whole) / 4294967296


def cloud(points: Array, wavelength: float, seed: int, field: int, *, quick: bool = False) -> Array:
    """Noise of mean 0 and variance 1 at points (n, 3) in mm, of one of the four `STRETCHES`.

    Where it is to be `quick`, in steps of the tile's cells: an eighth of a wavelength.
    """
    scale = np.float32(_TILE / (wavelength * _WAVE))
    if quick:
        x, y, z = (points.T * scale + (seed * _AWAY * _TILE)[:, None]).astype(np.int32) & (
            _TILE - 1
        )
        near: Array = _tile(field).ravel()[(z * _TILE + y) * _TILE + x]
        return near
    at = points.T * scale + (seed * _AWAY * _TILE - 0.5)[:, None]
    return map_coordinates(_tile(field), at[::-1], np.float32, 1, mode="grid-wrap", prefilter=False)
