"""T1-T12: the common arch with clubbed transverse processes, and facets for the ribs."""

from __future__ import annotations

import numpy as np

from viewer.shapes import arch
from viewer.shapes.arch import Landmarks
from viewer.shapes.fields import Array, Part, Recipe, plate, sweep
from viewer.shapes.thoracolumbar import Measurements, measurements


def recipe(level: str) -> Recipe:
    """The chest vertebra *level* in its own frame."""
    p = measurements()[level]
    at = arch.landmarks(p)
    processes = [_transverse_process(p, at), *arch.mamillary_and_accessory(p, at)]
    return arch.recipe(p, at, processes, _rib_facets(p))


def _transverse_process(p: Measurements, at: Landmarks) -> Part:
    """A club, thickest where it carries the rib."""
    height, depth, x = p.transverse_height / 2, p.transverse_depth / 2, at.pillar[0] + 1.5
    root = at.pillar + np.array([0.5, 2.0, 0])
    root[2] = 0.5 * at.pillar[2] + 0.5 * p.transverse_z
    tip = np.array([p.transverse_x, p.transverse_y, p.transverse_z])
    along, outward = tip - root, (tip - root) / np.linalg.norm(tip - root)

    def on(share: float, back: float = 0.0) -> tuple[float, float, float]:
        return tuple(root + along * share + np.array([0, back, 0]))

    stations = [
        (*(root - np.array([3.0, 0, 1.5])), p.transverse_root + 3.0, p.transverse_root_depth),
        (*on(0.20, 1.0), p.transverse_root + 1.0, 3.8),
        (*on(0.48, 1.2), 0.35 * p.transverse_root + 0.52 * height, 3.3),
        (*on(0.76, 0.5), height * 0.86, max(depth * 0.74, 3.4)),
        (*(tip - outward * 2.0), height * 0.76, max(depth * 0.68, 2.8)),
    ]
    # without a rib to carry it is a ridge that leans back and up
    leaning = (0, 0, 1) if p.transverse_rib_size else (0, 0.7, 1)
    return sweep("transverse_process", stations, ref=leaning, n=2.3, k=5.0, cap=2.2).named(
        0.6, lambda px, y, z, n: px > x
    )


def _rib_facets(p: Measurements) -> list[Part]:
    def side(x: Array, y: Array, z: Array, n: Array) -> np.ndarray:
        return np.abs(n[:, 2]) < 0.85

    def facet(
        label: str, place, normal, size: float, tall: float, k: float, edge: float = 1.2
    ) -> Part:
        half, cup = (size, size * tall), 0.035
        return plate(
            label, place, normal, (0, 0, 1), *half, 0.5, cup, cup, k=k, n=2.1, edge=edge, back=3
        ).named(0.9, side)

    parts = []
    if p.upper_rib_size:
        place = (p.upper_rib_x - 0.7, p.upper_rib_y, p.upper_rib_z)
        normal = (0.9, 0.1, 0.3 if p.lower_rib_size else 0.05)
        label = "superior_costal_facet"
        soft = (3.0, 1.2) if p.lower_rib_size else (4.0, 1.7)  # alone, it lies flush on the pedicle
        parts.append(facet(label, place, normal, p.upper_rib_size, 0.85, *soft))
    if p.lower_rib_size:
        place = (p.lower_rib_x - 0.7, p.lower_rib_y, p.lower_rib_z)
        label = "inferior_costal_facet"
        size = p.lower_rib_size
        parts.append(facet(label, place, (0.9, 0.1, -0.35), size, 0.7, 3.0))
    if p.transverse_rib_size:
        place = (p.transverse_rib_x, p.transverse_rib_y + 0.6, p.transverse_rib_z)
        label = "transverse_costal_facet"
        size = p.transverse_rib_size
        parts.append(facet(label, place, (0.62, -0.70, 0.35), size, 1.0, 2.2))
    return parts
