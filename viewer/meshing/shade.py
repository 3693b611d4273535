"""Shading baked into a surface from its field: darker where little light comes, worn on ridges."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from viewer.meshing.surface import Surface
from viewer.meshing.volume import Array, Volume

#: dry bone: flat parts, hollows, ridges (sRGB); the ridge is what a full 255 stands for
FLAT, HOLLOW, RIDGE = (
    np.array(c, float) for c in ((238, 231, 215), (166, 140, 110), (246, 241, 230))
)


def occlusion(volume: Volume, surface: Surface) -> Array:
    """Share of the sky each point (n,) sees, from the field a few millimetres off the surface."""
    near = volume.with_values(np.clip(volume.values, -4, 6))
    hidden = np.zeros(len(surface.points))
    for order, step in enumerate((0.8, 1.6, 3.0, 5.0)):
        reach = near.at(surface.points + surface.normals * step)
        hidden += 0.75**order * np.clip(step - reach, 0, None) / step
    return np.exp(-0.75 * hidden)


def bone(
    volume: Volume, surface: Surface, porous: NDArray[np.bool_], seed: int
) -> NDArray[np.uint8]:
    """Shade (n, 3) of dry bone; *porous* points (end-plates) are pitted."""
    points = surface.points
    random = np.random.default_rng(seed)
    near = volume.with_values(np.clip(volume.values, -4, 6))
    curve = np.clip(near.smoothed(1.6).at(points) / 0.55, -1, 1)[:, None]
    colour = FLAT + np.where(curve > 0, curve * (RIDGE - FLAT), -0.4 * curve * (HOLLOW - FLAT))
    colour += 2.2 * volume.noise(9.0, random).at(points)[:, None] * [1, 1.05, 1.3]
    specks = np.clip(volume.noise(1.6, random).at(points) - 1.0, 0, 2)
    colour -= 7 * specks[:, None] * [0.8, 1, 1.2]
    pits = np.clip(volume.noise(1.0, random).at(points) - 0.5, 0, 1.5) * porous
    colour -= (18 * pits + 5 * porous)[:, None] * [0.8, 1.0, 1.25]
    sky = occlusion(volume, surface)[:, None]
    colour = 0.55 * HOLLOW * (1 - sky) + colour * sky
    return _bytes(colour / RIDGE)


def tissue(
    volume: Volume, surface: Surface, mottle: float = 0.0, seed: int = 0
) -> NDArray[np.uint8]:
    """Shade (n, 3) of what is not bone: occlusion, and *mottle* (share) of cloudiness."""
    sky = 0.45 + 0.55 * occlusion(volume, surface)
    clouds = volume.noise(3.5, np.random.default_rng(seed)).at(surface.points)
    return _bytes(np.repeat((sky * (1 - mottle * np.clip(clouds, 0, 2)))[:, None], 3, axis=1))


def plain(light: Array) -> NDArray[np.uint8]:
    """Shade (n, 3) without tint, of *light* (n,) from 0 to 1."""
    return _bytes(np.repeat(light[:, None], 3, axis=1))


def _bytes(share: Array) -> NDArray[np.uint8]:
    return np.clip(np.round(share * 255), 0, 255).astype(np.uint8)
