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
        _waist(upper),
        joint_space(lower, margin=1.4, lift=0.0, flare=0.5),
        _ligament_tubercle(),
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
    middle = np.array([18.2, -6.4, -0.8])
    axes = [(0.95, 0.3, 0), (-0.3, 0.95, 0), (0, 0, 1)]
    return [
        ball("lateral_mass", middle, (6.8, 10.6, 7.4), k=0, n=2.4, ax=axes),
        # its outer side slopes from the rim of the facet to the transverse process
        ball("lateral_mass", (21.6, -7.0, 0.8), (4.4, 7.6, 3.6), k=3.0, ax=axes),
        plate(
            "lateral_mass",
            upper.centre - upper.normal * 0.8,
            upper.normal,
            upper.up,
            upper.width / 2 + 0.5,
            upper.height / 2,
            1.8,
            cu=-0.004,
            cv=0.045,
            k=2.4,
            n=2.0,
            edge=1.8,
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


def _cup(facet: Facet) -> Part:
    """The hollow of the superior facet, in which the condyle of the skull rests."""
    axes = (facet.across, facet.up, facet.normal)
    deep = 10.0
    centre = facet.centre + facet.normal * (deep - 1.5)
    return ball("condyle", centre, (16.0, 12.6, deep), k=3.2, op="sub", ax=axes)


def _waist(facet: Facet) -> Part:
    """The notch in the inner rim of the superior facet that makes it a kidney."""
    axes = (facet.across, facet.up, facet.normal)
    centre = facet.centre + facet.across * (facet.width / 2 + 1.5) - facet.up
    return ball("waist", centre, (2.6, 4.4, 3.0), k=2.8, op="sub", ax=axes)


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
        (14.4, 12.4, -2.6, groove + 1.2, 3.5),
        (7.8, back - 6.2, -2.8, high - 0.2, deep - 0.4),
        (0, back - 4.7, -2.8, high - 0.1, deep - 0.4),
    ]
    # its upper side falls outwards, so that behind the groove its outer border is the lower
    leaning = [(0, 0, 1), (0.30, 0.14, 1), (0.26, 0.22, 1), (0.16, 0.30, 1), (0, 0.25, 1)]
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
        (26.0, 2.4, 2.6, 2.9, 2.9),
        (19.6, 6.6, 1.9, 2.8, 2.8),
        (11.6, 9.6, 2.7, 3.0, 3.0),
    ]
    front = p["front"] + p["anterior_arch_thickness"]
    wide, deep = p["canal_width"] / 2, p["canal_depth"] / 2
    middle = front + deep
    canal = [(0, middle + 3.4, 24, deep - 3.4, wide), (0, middle + 3.4, -24, deep - 3.4, wide)]
    wide_dens, high_dens = p["dens_facet_width"] / 2 + 0.4, p["dens_facet_height"] / 2 - 0.2
    dens = [(0, front + 7.4, 24, 7.0, 9.4), (0, front + 7.4, -24, 7.0, 9.4)]
    return [
        sweep("foramen_transversarium", hole, ref=(0, 1, 0), n=2.0, k=1.4, op="sub"),
        sweep("sulcus_arteriae_vertebralis", groove, ref=(0, 0, 1), n=2, k=2.0, op="sub"),
        sweep("canal", canal, ref=(0, 1, 0), n=2.0, k=2.2, op="sub", cap=6),
        sweep("place_of_the_dens", dens, ref=(0, 1, 0), n=2.4, k=2.6, op="sub", cap=6),
        ball("fovea_dentis", (0, front + 1.3, -1.0), (wide_dens, 2.1, high_dens), k=0.3, op="sub"),
    ]
