"""L1-L5: the common arch with flat transverse processes, mamillary and accessory processes."""

from __future__ import annotations

import numpy as np

from viewer.shapes import arch
from viewer.shapes.fields import Part, Recipe, sweep
from viewer.shapes.landmarks import Landmarks, landmarks
from viewer.shapes.thoracolumbar import Measurements, measurements


def recipe(level: str) -> Recipe:
    """The loin vertebra *level* in its own frame."""
    p = measurements()[level]
    at = landmarks(p)
    processes = [_transverse_process(p, at), *arch.mamillary_and_accessory(p, at)]
    return arch.recipe(p, at, processes, [])


def _transverse_process(p: Measurements, at: Landmarks) -> Part:
    """A flat bar from the pillar; that of L5 a cone from the side of body and pedicle."""
    height, depth = p.transverse_height / 2, p.transverse_depth / 2
    root = np.array(
        [
            p.transverse_root_x or at.pillar[0] + 0.5,
            p.transverse_root_y or at.pillar[1] - 1.0,
            0.5 * at.pillar[2] + 0.5 * p.transverse_z - (0.9 if p.transverse_root_x else 0.0),
        ]
    )
    tip = np.array([p.transverse_x, p.transverse_y, p.transverse_z])
    along, outward = tip - root, (tip - root) / np.linalg.norm(tip - root)
    tall, deep = p.transverse_root, p.transverse_root_depth
    stout = p.transverse_root_x > 0
    # share of the way, how far it sags forwards and down, and half its height and depth there
    if stout:  # a cone whose tip turns up
        cap = 0.42 * height
        rows = [
            (0.25, 1.3, 1.4, 0.7 * tall + 0.1 * height, 0.78 * deep + 0.2),
            (0.52, 0.9, 1.3, 0.2 * tall + 0.56 * height + 0.3, 0.26 * deep + 0.42 * depth),
            (0.76, 0.9, 0.0, 0.80 * height, 0.76 * depth),
            (1.0, 0.0, 0.0, 0.58 * height, 0.56 * depth),
        ]
    else:  # a flat slat with a blunt end, whose upper edge rises
        cap = 0.46 * height
        rows = [
            (0.25, 1.3, 0.7, 0.90 * tall + 0.14 * height, 0.70 * deep),
            (0.50, 1.0, 0.7, 0.36 * tall + 0.54 * height, 0.20 * deep + 0.42 * depth),
            (0.78, 0.8, -0.1, 0.90 * height, 0.72 * depth),
            (1.0, 0.0, -0.4, 0.72 * height, 0.50 * depth),
        ]
    stations = [(*root, tall, deep)]
    for share, forward, down, *size in rows:
        end = outward * (cap - 0.3) if share == 1 else 0.0
        stations.append((*(root + along * share - end - [0, forward, down]), *size))
    edge = max(p.transverse_root_x, at.pillar[0]) + 1.5
    rising = (0, -0.3 if stout else 0.3, 1)
    return sweep("transverse_process", stations, ref=rising, n=2.4, k=5.0, m=30, cap=cap).named(
        0.6, lambda x, y, z, n: x > edge
    )
