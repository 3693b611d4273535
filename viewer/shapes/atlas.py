"""The atlas (C1): a ring of two arches and two lateral masses, without a body."""

from __future__ import annotations

import numpy as np

from viewer.shapes.fields import Array, Overlay, Part, Recipe, ball, plate, sweep
from viewer.shapes.joints import Facet, faces, joint_space


def atlas(p: dict[str, float], upper: Facet, lower: Facet) -> Recipe:
    """The ring that carries the skull, in its own frame."""
    parts = [
        *_lateral_mass(upper, lower),
        *_arches(p),
        *_transverse_process(p),
        *_hollows(p),
        _cup(upper),
        joint_space(lower, margin=3.2, lift=0.0),
    ]
    overlays = (
        Overlay("superior_facet", faces(upper, 3.0)),
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
    middle = np.array([18.6, -6.4, -0.8])
    axes = [(0.95, 0.3, 0), (-0.3, 0.95, 0), (0, 0, 1)]
    return [
        ball("lateral_mass", middle, (7.4, 10.6, 7.8), k=0, n=2.6, ax=axes),
        plate(
            "lateral_mass",
            upper.centre - upper.normal * 0.9,
            upper.normal,
            upper.up,
            upper.width / 2,
            upper.height / 2,
            1.2,
            cu=0.008,
            cv=0.026,
            k=2.4,
            n=2.2,
            edge=1.4,
            back=3.0,
        ),
        plate(
            "lateral_mass",
            lower.centre - lower.normal * 0.9,
            lower.normal,
            lower.up,
            lower.width / 2,
            lower.height / 2,
            0.9,
            k=2.4,
            n=2.1,
            edge=0.8,
            back=3.0,
        ),
    ]


def _cup(facet: Facet) -> Part:
    """The hollow of the superior facet, in which the condyle of the skull rests."""
    axes = (facet.across, facet.up, facet.normal)
    deep = 11.0
    centre = facet.centre + facet.normal * (deep - 0.4)
    return ball("condyle", centre, (8.4, 14.4, deep), k=2.0, op="sub", ax=axes)


def _arches(p: dict[str, float]) -> list[Part]:
    front, back = p["front"], p["back"]
    slim, deep = p["anterior_arch_thickness"] / 2, p["posterior_arch_thickness"] / 2
    tall, high = p["anterior_arch_height"] / 2, p["posterior_arch_height"] / 2
    groove = p["groove_thickness"] / 2
    anterior = [
        (17.0, -13.0, -0.6, tall + 0.6, 4.4),
        (9.6, front + 4.6, -0.6, tall - 0.6, slim - 0.3),
        (0, front + slim, -1.0, tall - 0.2, slim - 0.2),
    ]
    posterior = [
        (20.0, 1.0, -2.2, 3.2, 4.2),
        (18.6, 6.4, -2.2, groove, 4.2),
        (14.2, 11.4, -2.6, 2.7, 3.6),
        (7.6, back - 6.6, -3.2, high - 0.7, deep - 0.8),
        (0, back - 4.2, -3.2, high - 0.2, deep - 0.4),
    ]
    return [
        sweep("anterior_arch", anterior, ref=(0, 0, 1), n=2.3, k=4.0).named(
            0.4, lambda x, y, z, n: (x < 11.5) & (y < front + 9)
        ),
        ball("anterior_tubercle", (0, front + 2.0, -1.4), (3.6, 2.0, 3.6), k=3.0).named(
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
        sweep("posterior_arch", posterior, ref=(0, 0, 1), n=2.2, k=3.4).named(
            0.4, lambda x, y, z, n: y > 2.6
        ),
        ball("posterior_tubercle", (0, back - 2.6, -2.4), (3.4, 2.8, 3.2), k=4.0).named(
            1.2, lambda x, y, z, n: (y > back - 3.4) & (x < 4.4)
        ),
    ]


def _transverse_process(p: dict[str, float]) -> list[Part]:
    tip = p["width"] / 2
    x, y = p["foramen_middle"], -6.2

    def outside(x: Array, y: Array, z: Array, n: Array) -> np.ndarray:
        return x > 24.6

    parts = [
        sweep(
            "transverse_process",
            [
                (22, -11.6, -0.6, 4.6, 3.2),
                (x, y - 5.4, -1.6, 2.4, 2.4),
                (36.5, -8.6, -3.0, 2.4, 2.4),
            ],
            ref=(0, 0, 1),
            n=2.1,
            k=3.0,
        ),
        sweep(
            "transverse_process",
            [(22, 0.4, -2.0, 4.0, 3.0), (x, y + 5.6, -2.8, 2.4, 2.5), (36.5, -4.8, -3.2, 2.6, 2.4)],
            ref=(0, 0, 1),
            n=2.1,
            k=3.0,
        ),
        ball("transverse_process", (tip - 4.4, -6.8, -3.4), (4.2, 4.6, 3.2), k=2.6, n=2.2),
    ]
    return [part.named(0.6, outside) for part in parts]


def _hollows(p: dict[str, float]) -> list[Part]:
    x, y = p["foramen_middle"], -6.2
    a, b = p["foramen_depth"] / 2, p["foramen_width"] / 2
    hole = [(x + 0.4, y, 14, a + 0.4, b + 0.4), (x, y, 0, a, b), (x - 0.4, y, -14, a, b)]
    groove = [(31, -0.4, 3.2, 3.0, 3.0), (24, 5.0, 2.2, 3.2, 3.2), (16.0, 8.8, 2.8, 3.2, 3.2)]
    front = p["front"] + p["anterior_arch_thickness"]
    wide, deep = p["canal_width"] / 2, p["canal_depth"] / 2
    middle = front + deep
    canal = [(0, middle + 3.4, 24, deep - 3.4, wide), (0, middle + 3.4, -24, deep - 3.4, wide)]
    dens = [(0, front + 7.0, 24, 7.0, 9.4), (0, front + 7.0, -24, 7.0, 9.4)]
    return [
        sweep("foramen_transversarium", hole, ref=(0, 1, 0), n=2.1, k=1.4, op="sub"),
        sweep("sulcus_arteriae_vertebralis", groove, ref=(0, 0, 1), n=2, k=2.0, op="sub"),
        sweep("canal", canal, ref=(0, 1, 0), n=2.2, k=2.6, op="sub", cap=6),
        sweep("place_of_the_dens", dens, ref=(0, 1, 0), n=2.4, k=2.6, op="sub", cap=6),
    ]
