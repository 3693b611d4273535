"""The atlas (C1): a ring of two arches and two lateral masses, without a body."""

from __future__ import annotations

from functools import cache

import numpy as np

from viewer.shapes.fields import (
    Array,
    Coordinates,
    F,
    Overlay,
    Part,
    Recipe,
    Region,
    ball,
    plate,
    smooth_max,
    sweep,
)
from viewer.shapes.joints import Facet, faces, joint_space
from viewer.shapes.sheet import Outline


def atlas(p: dict[str, float], upper: Facet, lower: Facet) -> Recipe:
    """The ring that carries the skull, in its own frame."""
    parts = [
        *_lateral_mass(upper, lower),
        *_arches(p),
        *_transverse_process(p),
        *_hollows(p),
        _condyle(upper),
        joint_space(lower, margin=1.4, lift=0.0, flare=0.5),
        _ligament_tubercle(),
    ]
    overlays = (
        Overlay("superior_facet", _kidney_face(upper)),
        Overlay("inferior_facet", faces(lower)),
    )
    return Recipe(
        "C1",
        tuple(parts),
        overlays,
        spacing=0.45,
        seed=1,
        rough=0.05,
        lump=0.08,
        midline=frozenset(
            {"anterior_arch", "posterior_arch", "anterior_tubercle", "posterior_tubercle"}
        ),
    )


def _lateral_mass(upper: Facet, lower: Facet) -> list[Part]:
    middle = np.array([18.2, -6.4, -0.8])
    axes = [(0.95, 0.3, 0), (-0.3, 0.95, 0), (0, 0, 1)]
    return [
        ball("lateral_mass", middle, (6.8, 10.6, 7.4), k=0, n=2.4, ax=axes),
        # its outer side slopes from the rim of the facet to the transverse process
        ball("lateral_mass", (21.6, -7.0, 0.8), (4.4, 7.6, 3.6), k=3.0, ax=axes),
        _kidney(upper),
        plate(
            "lateral_mass",
            lower.centre - lower.normal * 0.9,
            lower.normal,
            lower.up,
            lower.width / 2,
            lower.height / 2,
            0.9,
            k=2.8,
            n=2.1,
            edge=2.0,
            back=3.4,
        ),
        # its outer wall goes down to the rim of the lower facet
        ball("lateral_mass", (22.2, -6.6, -4.4), (3.2, 7.0, 3.6), k=3.4, ax=axes),
    ]


def _ligament_tubercle() -> Part:
    """Where the transverse ligament takes hold, on the inner side of the lateral mass."""
    return ball("lateral_mass", (11.4, -11.0, -2.0), (1.9, 2.6, 2.4), k=4.2)


@cache
def _rim(half_width: float, half_length: float) -> Outline:
    """Rim of the superior facet, inwards and forwards of its middle: a kidney, notched inside."""
    shape = [(0.15, 1.0), (0.72, 0.84), (0.96, 0.5), (0.68, -0.06), (0.84, -0.52), (0.62, -0.86)]
    shape += [(0.05, -1.0), (-0.64, -0.78), (-1.0, -0.1), (-0.68, 0.64)]
    return Outline([(u * half_width, v * half_length) for u, v in shape])


def _kidney(facet: Facet) -> Part:
    """The bone that carries the superior facet, narrower below."""
    rim = _rim(facet.width / 2, facet.height / 2)

    def field(q: Coordinates) -> Array:
        across, up, out = facet.local(q)
        out = out - facet.rise(across, up)
        beside = rim.at(across, up) + F(0.24) * np.maximum(-out, 0)
        return smooth_max(smooth_max(beside, out, 1.8), -out - F(6.0), 1.0)

    reach = facet.height / 2 + 4
    return Part("lateral_mass", field, facet.centre - reach, facet.centre + reach, 2.0)


def _condyle(facet: Facet) -> Part:
    """The place of the condyle of the skull: no bone stands before the superior facet."""
    rim = _rim(facet.width / 2, facet.height / 2)

    def field(q: Coordinates) -> Array:
        across, up, out = facet.local(q)
        out = out - facet.rise(across, up)
        return smooth_max(rim.at(across, up) - F(1.0) - F(1.0) * np.maximum(out, 0), -out, 1.0)

    reach = facet.height / 2 + 5
    return Part("condyle", field, facet.centre - reach, facet.centre + reach, 0.5, "sub")


def _kidney_face(facet: Facet) -> Region:
    """Where the surface is the superior facet."""
    rim = _rim(facet.width / 2, facet.height / 2)

    def where(x: Array, y: Array, z: Array, normals: Array) -> np.ndarray:
        across, up, out = facet.local((x, y, z))
        near = np.abs(out - facet.rise(across, up)) < 1.2
        return (rim.at(across, up) < 0.2) & near & (normals @ facet.normal > 0.6)

    return where


def _arches(p: dict[str, float]) -> list[Part]:
    front, back = p["front"], p["back"]
    slim, deep = p["anterior_arch_thickness"] / 2, p["posterior_arch_thickness"] / 2
    tall, high = p["anterior_arch_height"] / 2, p["posterior_arch_height"] / 2
    groove = p["groove_thickness"] / 2
    anterior = [
        (17.0, -12.6, -0.8, tall + 0.6, 3.8),
        (10.4, front + 6.2, -1.2, tall - 0.9, slim - 0.8),
        (5.0, front + slim + 1.4, -1.6, tall - 1.1, slim - 0.6),
        (0, front + slim + 0.4, -1.8, tall - 0.6, slim - 0.4),
    ]
    posterior = [
        (20.0, 1.0, -2.0, 3.2, 4.2),
        (18.6, 6.8, -1.9, groove - 0.2, 4.7),
        (14.8, 12.2, -2.0, groove + 2.1, 3.5),
        (7.8, back - 6.2, -2.8, high - 0.2, deep - 0.4),
        (0, back - 4.7, -2.8, high - 0.1, deep - 0.4),
    ]
    # its upper side falls outwards, so that behind the groove its outer border is the lower
    leaning = [(0, 0, 1), (0.2, 0.1, 1), (0.12, 0.12, 1), (0.14, 0.28, 1), (0, 0.25, 1)]
    return [
        sweep("anterior_arch", anterior, ref=(0, 0, 1), n=2.3, k=4.0).named(
            0.4, lambda x, y, z, n: (x < 11.5) & (y < front + 9)
        ),
        ball("anterior_tubercle", (0, front + 2.7, -3.0), (2.9, 2.7, 3.4), k=3.0).named(
            1.6, lambda x, y, z, n: (y < front + 3.2) & (x < 4.6)
        ),
        plate(
            "anterior_arch",
            (0, front + p["anterior_arch_thickness"] - 0.5, -1.0),
            (0, 1, 0.0),
            (0, 0, 1),
            p["dens_facet_width"] / 2,
            p["dens_facet_height"] / 2 - 0.4,
            0.5,
            cu=0.05,
            k=1.2,
            n=2.1,
            edge=0.6,
            back=2.0,
        ).named(0.4, lambda x, y, z, n: y < front + 9),
        sweep("posterior_arch", posterior, ref=leaning, n=3.0, k=3.0, m=48).named(
            0.4, lambda x, y, z, n: y > 2.6
        ),
        ball("posterior_tubercle", (0, back - 2.0, -3.4), (2.8, 2.2, 2.6), k=2.2).named(
            1.0, lambda x, y, z, n: (y > back - 4.2) & (x < 6.0)
        ),
    ]


def _transverse_process(p: dict[str, float]) -> list[Part]:
    tip = p["width"] / 2
    x, y = p["foramen_middle"], -6.2
    round_hole = (p["foramen_width"] / 2 + 2.4, p["foramen_depth"] / 2 + 2.2, 2.2)

    def outside(x: Array, y: Array, z: Array, n: Array) -> np.ndarray:
        return (x > 24.6) & (z < 1.6)

    parts = [
        sweep(
            "anterior_bar",
            [
                (22, -11.6, -0.6, 4.6, 3.2),
                (x, y - 5.7, -1.8, 2.7, 1.5),
                (36.0, -9.4, -3.6, 2.2, 2.2),
            ],
            ref=(0, 0, 1),
            n=2.1,
            k=3.0,
        ),
        sweep(
            "posterior_bar",
            [(22, 0.4, -2.0, 4.0, 3.0), (x, y + 5.8, -2.8, 2.0, 2.0), (36.0, -4.6, -3.0, 2.5, 2.4)],
            ref=(0, 0, 1),
            n=2.1,
            k=3.0,
        ),
        sweep(
            "transverse_process",
            [
                (33.6, -7.4, -3.0, 2.3, 5.2),
                (tip - 5.0, -6.8, -3.5, 2.9, 5.2),
                (tip - 2.3, -6.2, -4.1, 2.9, 4.6),
            ],
            ref=(0.2, 0.3, 1),
            n=2.0,
            k=2.6,
            cap=2.4,
        ),
        # what rounds the corners between them, so that the artery's hole is round
        ball("anterior_bar", (x, y, -2.2), round_hole, k=2.0),
        ball("posterior_bar", (x, y, -2.2), round_hole, k=0.0),
    ]
    return [part.named(0.6, outside) for part in parts]


def _hollows(p: dict[str, float]) -> list[Part]:
    x, y = p["foramen_middle"], -6.2
    a, b = p["foramen_depth"] / 2, p["foramen_width"] / 2
    hole = [(x + 0.4, y, 14, a + 0.4, b + 0.4), (x, y, 0, a, b), (x - 0.4, y, -14, a, b)]
    groove = [
        (30.0, -3.0, 3.6, 2.9, 2.9),
        (26.0, 2.4, 2.4, 2.9, 2.9),
        (19.6, 6.4, 1.9, 2.9, 2.9),
        (11.6, 8.4, 2.2, 3.1, 3.1),
    ]
    front = p["front"] + p["anterior_arch_thickness"]
    wide, deep = p["canal_width"] / 2, p["canal_depth"] / 2
    middle = front + deep
    canal = [(0, middle + 3.4, 24, deep - 3.4, wide), (0, middle + 3.4, -24, deep - 3.4, wide)]
    wide_dens, high_dens = p["dens_facet_width"] / 2 + 0.4, p["dens_facet_height"] / 2 - 0.2
    dens = [(0, front + 7.4, 24, 7.0, 9.4), (0, front + 7.4, -24, 7.0, 9.4)]
    return [
        sweep("foramen_transversarium", hole, ref=(0, 1, 0), n=2.0, k=1.4, op="sub"),
        sweep("sulcus_arteriae_vertebralis", groove, ref=(0, 0, 1), n=2, k=1.2, op="sub"),
        sweep("canal", canal, ref=(0, 1, 0), n=2.0, k=2.2, op="sub", cap=6),
        sweep("place_of_the_dens", dens, ref=(0, 1, 0), n=2.4, k=2.6, op="sub", cap=6),
        ball("fovea_dentis", (0, front + 1.3, -1.0), (wide_dens, 2.1, high_dens), k=0.3, op="sub"),
    ]
