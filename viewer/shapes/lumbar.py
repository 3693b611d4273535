"""L1-L5: the common arch with flat transverse processes, mamillary and accessory processes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any, Final

import numpy as np

from viewer.shapes import arch
from viewer.shapes.fields import Array, Coordinates, F, Part, Recipe, smooth_step, sweep, unit
from viewer.shapes.landmarks import Landmarks, landmarks
from viewer.shapes.thoracolumbar import Measurements, measurements

#: how far each of its waves raises and sinks bone where muscles take hold, mm
RUGGED: Final = 0.07
#: how long the waves are whose sum is rugged bone, mm
WAVELENGTHS: Final = (4.2, 4.7, 5.3, 5.9, 6.6, 7.4, 8.3)


def recipe(level: str) -> Recipe:
    """The lumbar vertebra *level* in its own frame."""
    p = measurements()[level]
    at = landmarks(p)
    own = [_transverse_process(p, at), _mamillary_process(p, at), _accessory_process(p, at)]
    bone = arch.recipe(p, at, own, [])
    held: dict[str, Callable[[Coordinates], Any]] = {
        "mamillary_process": lambda q: F(1),
        "transverse_process": lambda q: F(0.6) * smooth_step(0.72, 0.95, q[0] / F(p.transverse_x)),
        "spinous_process": lambda q: F(0.8) * smooth_step(0.75, 0.95, q[1] / F(p.spine_y)),
    }
    parts = [_rugged(part, held[part.label]) if part.label in held else part for part in bone.parts]
    return replace(bone, parts=tuple(parts))


def _rugged(part: Part, held: Callable[[Coordinates], Any]) -> Part:
    """The part with a rugged surface, by how firmly it is *held* there by muscles, 0 to 1."""

    def field(q: Coordinates) -> Array:
        waves = sum(np.sin(q[0] * a + q[1] * b + q[2] * c) for a, b, c in _waves())
        return part.field(q) + F(RUGGED) * held(q) * waves

    return replace(part, field=field)


@cache
def _waves() -> Array:
    """The waves of rugged bone, each another way, radians for each mm."""
    ways = np.random.default_rng(5).standard_normal((len(WAVELENGTHS), 3))
    lengths = np.linalg.norm(ways, axis=1) * WAVELENGTHS
    return (2 * np.pi * ways / lengths[:, None]).astype(F)


def _mamillary_process(p: Measurements, at: Landmarks) -> Part:
    """A ridge along the rear edge of the superior process, from a rounded top to the pillar."""
    r = p.mamillary_size
    knob = np.array([p.mamillary_x, p.mamillary_y, p.mamillary_z])
    out = unit(knob - at.upper.behind)
    foot = 0.42 * knob + 0.58 * at.pillar + [0.8, 0, 0.6]
    path = [
        (*(knob - 0.75 * r * out + [0, 0, 0.55 * r]), 0.58 * r, 0.44 * r),
        (*(knob - 0.72 * r * out + [0, 0, 0.1 * r]), 0.86 * r, 0.60 * r),
        (*(0.6 * knob + 0.4 * foot - 0.8 * r * out), 1.05 * r, 0.70 * r),
        (*(foot - 0.4 * r * out), 1.0 * r, 0.8 * r),
    ]
    ridge = sweep("mamillary_process", path, ref=tuple(out), n=2.0, k=3.5, m=24)
    return ridge.named(0.5, lambda x, y, z, n: n @ at.upper.normal < 0.5)


def _accessory_process(p: Measurements, at: Landmarks) -> Part:
    """A small blunt tubercle on the rear of the root of the transverse process."""
    r, root = p.accessory_size, at.pillar + [4.8, 1.2, 0.2]
    out = unit([0.40, 0.88, -0.26])
    path = [(*root, 1.8 * r, 1.6 * r), (*(root + 3.4 * out), 1.3 * r, 1.15 * r)]
    path += [(*(root + 6.6 * out), 0.8 * r, 0.75 * r)]
    return sweep("accessory_process", path, n=2.0, k=3.4, m=8).named(0.8)


def _transverse_process(p: Measurements, at: Landmarks) -> Part:
    """A flat bar from the pillar; that of L5 a cone from the side of body and pedicle."""
    height, depth = p.transverse_height / 2, p.transverse_depth / 2
    stout = p.transverse_root_x > 0
    root = np.array(
        [
            p.transverse_root_x or at.pillar[0] + 0.5,
            p.transverse_root_y,
            0.5 * at.pillar[2] + 0.5 * p.transverse_z - (2.2 if stout else 0.0),
        ]
    )
    tip = np.array([p.transverse_x, p.transverse_y, p.transverse_z])
    along, outward = tip - root, (tip - root) / np.linalg.norm(tip - root)
    tall, deep = p.transverse_root, p.transverse_root_depth
    # share of the way, how far it sags forwards and down, and half its height and depth there
    if stout:  # a cone whose tip turns up
        cap = 0.6 * height
        rows = [
            (0.25, 0.5, 1.2, 0.60 * tall + 0.30 * height, 0.74 * deep + 0.15 * depth),
            (0.52, 0.3, 1.0, 0.20 * tall + 0.70 * height, 0.26 * deep + 0.54 * depth),
            (0.76, 0.9, 0.2, 0.80 * height, 0.80 * depth),
            (1.0, 0.0, 0.0, 0.54 * height, 0.56 * depth),
        ]
    else:  # a flat slat with a blunt end, whose upper edge rises
        cap = 0.46 * height
        rows = [
            (0.25, 1.3, 0.7, 0.90 * tall + 0.14 * height, 0.70 * deep),
            (0.50, 1.0, 0.7, 0.36 * tall + 0.54 * height, 0.20 * deep + 0.42 * depth),
            (0.78, 0.8, -0.1, 0.90 * height, 0.72 * depth),
            (1.0, 0.0, -0.4, 0.60 * height, 0.46 * depth),
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
