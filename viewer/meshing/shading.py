"""Light and tint baked into the vertices: hollows darker, ridges paler, a mottle over all."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import gaussian_filter

from viewer.shapes.fields import Array, F
from viewer.shapes.volumes import Volume, noise

#: the tints that ridges, plain surface and hollows are drawn towards
RIDGE, PLAIN, HOLLOW = (
    np.array(c, float) for c in ([248, 244, 234], [238, 230, 213], [160, 134, 104])
)


@dataclass(frozen=True)
class Shading:
    """Normals and tint for the points of one sampled field."""

    volume: Volume
    seed: int
    #: weight of the fine noise in the normals
    grain: float = 0.05

    def normals(self, points: Array, flat: Array) -> Array:
        """Unit normals from the field's slope, a little of the mesh's own (*flat*) mixed in."""
        smooth = self.volume.like(gaussian_filter(np.clip(self.volume.values, -4, 4), 0.8))
        slope = np.stack([g.at(points) for g in smooth.gradient()], axis=1)
        slope /= np.maximum(np.linalg.norm(slope, axis=1), 1e-6)[:, None]
        grain = self.volume.like(noise(self.volume, 1.3, self.seed + 2))
        bump = np.stack([g.at(points) for g in grain.gradient()], axis=1) * self.volume.spacing
        total = 0.8 * slope + 0.2 * flat + self.grain * bump
        return (total / np.linalg.norm(total, axis=1)[:, None]).astype(F)

    def tint(self, points: Array, normals: Array, porous: Array) -> Array:
        """Factors 0..255 (n, 3) for the structure's colour; *porous* (0..1) marks spongy faces."""
        field = self.volume.like(np.clip(self.volume.values, -4, 6))
        occluded = np.zeros(len(points))
        for i, step in enumerate((0.8, 1.6, 3.0, 5.0)):
            room = field.at(points + normals * step)
            occluded += 0.75**i * np.clip(step - room, 0, None) / step
        light = np.exp(-0.62 * occluded)[:, None]
        blurred = field.like(gaussian_filter(field.values, 1.6 / field.spacing))
        curve = np.clip(blurred.at(points) / 0.55, -1, 1)[:, None]
        colour = PLAIN + np.where(
            curve > 0, curve * (RIDGE - PLAIN), -0.40 * curve * (HOLLOW - PLAIN)
        )
        colour = colour + self._noise(points, 9.0)[:, None] * 3.0 * np.array([1, 1.05, 1.3])
        specks = np.clip(self._noise(points, 1.6) - 1.0, 0, 2)[:, None]
        colour = colour - specks * 9 * np.array([0.8, 1, 1.2])
        pits = np.clip(self._noise(points, 1.1) - 0.5, 0, 1.5) * porous
        colour = colour - (pits * 20 + porous * 6)[:, None] * np.array([0.8, 1.0, 1.25])
        colour = HOLLOW * 0.55 * (1 - light) + colour * light
        return np.clip(colour / RIDGE * 255, 0, 255).astype(np.uint8)

    def _noise(self, points: Array, wavelength: float) -> Array:
        return self.volume.like(noise(self.volume, wavelength, self.seed + 3)).at(points)
