"""L1-L5: the common arch with flat transverse processes, mamillary and accessory processes."""

from __future__ import annotations

import numpy as np

from viewer.shapes import arch
from viewer.shapes.arch import Landmarks
from viewer.shapes.fields import Part, Recipe, sweep
from viewer.shapes.thoracolumbar import Measurements, measurements


def recipe(level: str) -> Recipe:
    """The loin vertebra *level* in its own frame."""
    p = measurements()[level]
    at = arch.landmarks(p)
    processes = [_transverse_process(p, at), *arch.mamillary_and_accessory(p, at)]
    return arch.recipe(p, at, processes, [])


def _transverse_process(p: Measurements, at: Landmarks) -> Part:
    """A flat bar from the pillar; that of L5 a cone from the side of body and pedicle."""
    height, depth = p.transverse_height / 2, p.transverse_depth / 2
    root = np.array(
        [
            p.transverse_root_x or at.pillar[0] + 0.5,
            p.transverse_root_y or at.pillar[1] - 1.0,
            0.5 * at.pillar[2] + 0.5 * p.transverse_z,
        ]
    )
    tip = np.array([p.transverse_x, p.transverse_y, p.transverse_z])
    along, outward = tip - root, (tip - root) / np.linalg.norm(tip - root)
    tall, deep = p.transverse_root, p.transverse_root_depth
    stations = [
        (*root, tall, deep),
        (*(root + along * 0.25 - [0, 1.4, 0.4]), 0.7 * tall + 0.15 * height, 0.65 * deep + 0.1),
        (
            *(root + along * 0.55 - [0, 1.4, 0.2]),
            0.2 * tall + 0.65 * height,
            0.25 * deep + 0.6 * depth,
        ),
        (*(root + along * 0.82 - [0, 0.6, 0]), height * 0.95, depth * 0.95),
        (*(tip - outward * 1.5), height * 0.82, depth * 0.75),
    ]
    edge = max(p.transverse_root_x, at.pillar[0]) + 1.5
    rising = (0, -0.3, 1)
    cap = max(1.8, 0.7 * depth)
    return sweep("transverse_process", stations, ref=rising, n=2.4, k=5.0, m=30, cap=cap).named(
        0.6, lambda x, y, z, n: x > edge
    )
