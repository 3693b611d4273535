"""The axis (C2): a body with the dens on top, and shoulders that carry the atlas."""

from __future__ import annotations

import numpy as np

from viewer.shapes.fields import Array, Overlay, Part, Recipe, ball, plate, sweep, unit
from viewer.shapes.joints import Facet, faces, joint_space


def axis(p: dict[str, float], upper: Facet, lower: Facet) -> Recipe:
    """The pivot on which the atlas turns, in its own frame."""
    parts = [
        *_dens_and_body(p),
        *_shoulders(upper),
        *_arch(p, lower),
        *_transverse_process(p),
        *_hollows(p),
        joint_space(upper, margin=1.2, lift=0.0, flare=0.3, n=2.4),
        joint_space(lower, margin=1.2, lift=0.4, depth=3.0, flare=0.2, n=2.3, soft=2.4),
        *_dens(p),
        *_dens_faces(p),
    ]
    overlays = (
        Overlay("superior_facet", faces(upper)),
        Overlay("inferior_facet", faces(lower)),
        Overlay(
            "inferior_end_plate",
            lambda x, y, z, n: (z < -7.0) & (n[:, 2] < -0.7) & (x < 9.6) & (y < 7.4),
        ),
    )
    return Recipe(
        "C2",
        tuple(parts),
        overlays,
        spacing=0.45,
        seed=2,
        rough=0.06,
        lump=0.09,
        midline=frozenset({"body", "dens", "inferior_end_plate", "spinous_process"}),
    )


def _dens_axis(p: dict[str, float], z: float) -> float:
    """y of the middle of the dens at height *z*."""
    return 5.0 + (z - 12.4) * np.tan(np.radians(p["dens_tilt"]))


def _dens(p: dict[str, float]) -> list[Part]:
    wide, neck, deep = p["dens_width"] / 2, p["dens_neck_width"] / 2, p["dens_depth"] / 2
    tip = p["dens_tip"]
    rows = [
        (0.0, deep + 0.4, wide + 3.4),
        (4.0, deep - 0.4, wide + 1.0),
        (7.0, deep - 0.6, neck + 0.3),
        (9.4, deep - 0.5, neck - 0.05),
        (12.6, deep - 0.1, wide),
        (tip - 5.0, deep - 0.6, wide - 0.6),
    ]
    stations = [(0, _dens_axis(p, z), z, a, b) for z, a, b in rows]
    # bevelled on both sides, where the alar ligaments take hold
    cone = [
        (0, _dens_axis(p, tip - 6.0) - 0.4, tip - 6.0, deep - 0.4, wide - 0.2),
        (0, _dens_axis(p, tip - 4.0) - 0.6, tip - 4.0, deep - 0.8, wide - 0.7),
        (0, _dens_axis(p, tip - 2.4) - 0.9, tip - 2.4, deep - 1.6, wide - 1.25),
    ]
    where = (0.8, lambda x, y, z, n: (z > 6.6) & (x < 7))
    return [
        sweep("dens", stations, ref=(0, 1, 0), n=2.2, k=3.0, cap=2.0, m=44).named(*where),
        sweep("dens", cone, ref=(0, 1, 0), n=2.1, k=2.4, cap=2.4, m=24).named(*where),
    ]


def _dens_faces(p: dict[str, float]) -> list[Part]:
    """The facet for the anterior arch, and behind it the groove of the transverse ligament."""
    behind = _dens_axis(p, 11.0) + p["dens_depth"] / 2
    groove = [(-9, behind + 4.5, 10.4, 3.2, 5.1), (9, behind + 4.5, 10.4, 3.2, 5.1)]
    return [
        plate(
            "dens",
            (0, p["dens_front"] + 0.5, 12.9),
            (0, -1, 0.3),
            (0, 0, 1),
            3.7,
            4.3,
            0.6,
            cu=-0.03,
            cv=-0.015,
            k=1.0,
            n=2.1,
            edge=0.6,
            back=2.0,
        ).named(0.8, lambda x, y, z, n: z > 6.6),
        sweep("sulcus_ligamenti_transversi", groove, ref=(0, 0, 1), n=2, k=2.4, op="sub"),
    ]


def _dens_and_body(p: dict[str, float]) -> list[Part]:
    front, back, half = p["lower_front"], p["lower_back"], p["lower_width"] / 2
    low = -p["body_height"] / 2 - 2.0
    middle = (front + back) / 2
    deep = (back - front) / 2
    stations = [
        (0, middle + 1.8, low + 0.8, deep - 0.2, half - 0.2),
        (0, middle + 0.6, low + 2.6, deep - 0.5, half - 0.2),
        (0, middle + 2.4, -2.6, 6.0, half + 0.2),
        (0, 4.0, 3.0, 5.6, half - 1.4),
        (0, 4.6, 6.4, 5.4, 6.4),
    ]
    brow = [(0, 0.6, 4.0, 3.4, 3.4), (6.0, 0.2, 4.2, 3.6, 2.9), (12.0, 0.4, 3.4, 3.2, 3.0)]
    lip = [(0, back - 1.4, low + 0.8, 1.4, 1.2), (7.4, back - 2.4, low + 1.2, 0.9, 0.8)]
    brim = [
        (0, front + 1.2, low, 1.2, 1.1),
        (5.0, front + 1.9, low + 0.2, 1.1, 1.0),
        (8.4, front + 4.6, low + 1.3, 0.7, 0.7),
    ]
    keel = [
        (0, front + 2.2, low + 1.4, 1.8, 3.0),
        (0, -1.6, 4.0, 2.0, 2.4),
        (0, -0.2, 7.0, 2.0, 2.2),
    ]

    def inside(x: Array, y: Array, z: Array, n: Array) -> np.ndarray:
        return (z < 7) & (x < 10.5) & (y < back + 2.5)

    return [
        sweep("body", stations, ref=(0, 1, 0), n=2.15, k=3.0, cap=2.2, m=36).named(0.9, inside),
        ball("body", (0, 3.0, -5.2), (10.8, 4.6, 5.2), k=4.5).named(0.9, inside),
        sweep("body", brow, ref=(0, 0, 1), n=2.2, k=2.6).named(0.9, inside),
        sweep("body", keel, ref=(0, 1, 0), k=5.0).named(0.9, inside),
        sweep("body", lip, ref=(0, 0, 1), k=2.0).named(0.9, inside),
        sweep("body", brim, ref=(0, 0, 1), k=2.0).named(0.9, inside),
        ball(
            "end_plate_hollow",
            (0, -0.4, low - 2.6),
            (10.4, 6.6, 3.2),
            k=2.4,
            op="sub",
            n=2.6,
            ax=[(1, 0, 0), (0, 1, 0.08), (0, -0.08, 1)],
        ),
        ball("longus_hollow", (7.4, -6.6, -1.6), (3.8, 2.9, 5.4), k=2.4, op="sub"),
    ]


def _shoulders(upper: Facet) -> list[Part]:
    """The sloping masses that carry the atlas."""
    middle = upper.behind + np.array([-1.0, -0.4, -1.6])
    axes = [upper.across, upper.up, upper.normal]
    return [
        ball("superior_articular_process", middle, (7.8, 8.4, 5.0), k=3.8, n=2.2, ax=axes).named(
            0.3, lambda x, y, z, n: x > 6.5
        ),
        plate(
            "superior_articular_process",
            upper.centre - upper.normal * 0.9,
            upper.normal,
            upper.up,
            upper.width / 2,
            upper.height / 2,
            0.9,
            cu=-0.006,
            cv=-0.008,
            k=2.2,
            n=2.4,
            edge=0.8,
            back=2.6,
        ).named(0.3, lambda x, y, z, n: x > 6.5),
    ]


def _arch(p: dict[str, float], lower: Facet) -> list[Part]:
    back = p["canal_back"]
    behind = lower.behind
    toe = behind - lower.up * lower.height * 0.62 + lower.normal * 0.3
    root = np.array([0, back + 2.4, -14.2])
    tip = np.array([0, p["spine_y"], p["spine_z"]])
    axis = unit(tip - root)
    up = (0, -axis[2], axis[1])

    def at(share: float, a: float, b: float, x: float = 0.0) -> tuple[float, ...]:
        return (*(root + (tip - root) * share + [x, 0, 0]), a, b)

    spine = [at(-0.1, 4.4, 10.5), at(0.25, 5.2, 7.0), at(0.6, 5.2, 4.2), at(0.88, 4.0, 3.4)]
    crest = [at(0.2, 3.2, 1.2), at(0.5, 4.0, 1.3), at(0.84, 3.2, 1.2)]
    crest = [(x, y + 1.6, z + 1.9, a, b) for x, y, z, a, b in crest]
    prong = [at(0.5, 4.2, 2.4, 1.6), at(0.78, 4.2, 2.7, 2.4), at(1.0, 3.2, 2.7, 4.1)]
    # the shoulder and the pillar give it a millimetre and a half on each side
    tall, wide = p["pedicle_height"] / 2, p["pedicle_width"] / 2 - 1.6
    pars = [
        (13.6, 6.6, -0.4, tall, wide),
        (15.2, 12.0, -5.0, tall, wide + 0.3),
        (*(behind + np.array([-1.2, 0.0, 1.8])), 3.6, 4.2),
    ]
    return [
        sweep("pedicle", pars, ref=(0, 0.6, 1), n=2.3, k=3.0).named(
            0.4, lambda x, y, z, n: (y > 3) & (y < 15.2) & (z > -11.5)
        ),
        sweep(
            "inferior_articular_process",
            [
                (*(behind + np.array([-0.6, -0.6, 2.4])), 2.8, 4.4),
                (*behind, 2.4, 5.0),
                (*toe, 1.5, 3.2),
            ],
            ref=(0, 0.9, 0.42),
            n=2.2,
            k=2.6,
        ).named(0.4, lambda x, y, z, n: (z < -9.5) & (x > 9)),
        ball(
            "inferior_articular_process",
            behind - lower.up * 0.6,
            (0.5 * lower.width + 0.6, 0.5 * lower.height + 1.2, 2.8),
            k=1.6,
            ax=(lower.across, lower.up, lower.normal),
        ).named(0.4, lambda x, y, z, n: (z < -9.5) & (x > 9)),
        plate(
            "inferior_articular_process",
            lower.centre - lower.normal * 0.9,
            lower.normal,
            lower.up,
            lower.width / 2,
            lower.height / 2,
            0.9,
            k=1.8,
            n=2.05,
            edge=0.8,
            back=2.0,
        ).named(-0.5, lambda x, y, z, n: (z < -9.5) & (x > 9)),
        sweep(
            "lamina",
            [
                (14.4, 16.6, -9.2, 5.2, 3.4),
                (9.2, 22.8, -13.2, 5.2, 3.0),
                (0, back + 3.8, -14.6, 4.6, 3.6),
            ],
            ref=(0, -0.35, 1),
            n=2.6,
            k=2.8,
        ).named(0.5, lambda x, y, z, n: (y > 14.6) & (x < 17)),
        sweep("spinous_process", spine, ref=up, n=1.4, k=3.8).named(
            0.6, lambda x, y, z, n: (y > back + 4.5) & (x < 9)
        ),
        sweep("spinous_process", crest, ref=up, n=2.0, k=2.4).named(
            0.6, lambda x, y, z, n: (y > back + 4.5) & (x < 9)
        ),
        sweep("spinous_process", prong, ref=up, n=2.0, k=3.0).named(
            0.6, lambda x, y, z, n: (y > back + 4.5) & (x < 9)
        ),
    ]


def _transverse_process(p: dict[str, float]) -> list[Part]:
    tip = np.array([p["width"] / 2 - 2.6, 6.0, -12.0])

    def outside(x: Array, y: Array, z: Array, n: Array) -> np.ndarray:
        return (x > 14.5) & (z < -2) & (y < 13)

    parts = [
        # a wall from the shoulder down to the tip, behind which the artery leaves sideways
        sweep(
            "anterior_bar",
            [(12.6, 0.8, -4.8, 5.2, 2.8), (18.6, 1.8, -5.3, 4.9, 2.2), (*tip, 2.7, 2.2)],
            ref=(0, 0, 1),
            n=2.1,
            k=2.6,
        ),
        sweep(
            "posterior_bar",
            [(15.8, 12.4, -7.0, 3.4, 2.6), (21.0, 10.6, -8.8, 3.2, 2.5), (*tip, 2.7, 2.4)],
            ref=(0, 0, 1),
            n=2.1,
            k=2.6,
        ),
        ball("transverse_process", tip, (2.3, 3.1, 2.8), k=2.4),
    ]
    return [part.named(0.6, outside) for part in parts]


def _hollows(p: dict[str, float]) -> list[Part]:
    """Canal, tunnel of the artery, notch over the third nerve, channel and cleft of the spine."""
    half, back = p["canal_width"] / 2, p["canal_back"]
    middle = (8.0 + back) / 2
    deep = (back - 8.0) / 2
    canal = [
        (0, middle - 0.6, 24, deep + 1.0, half + 0.6),
        (0, middle, 0, deep, half),
        (0, middle + 1.2, -24, deep + 0.6, half),
    ]
    artery = [
        (16.6, 6.2, -22, 3.0, 3.0),
        (17.2, 6.4, -10, 2.6, 2.5),
        (18.6, 6.4, -5.6, 2.7, 2.5),
        (23.0, 6.2, -3.4, 2.9, 2.6),
        (29.0, 6.2, -2.0, 3.2, 3.0),
    ]
    notch = [
        (8.0, 11.0, -9.6, 3.2, 2.8),
        (12.6, 9.2, -8.6, 3.3, 2.5),
        (16.4, 9.2, -9.8, 3.2, 2.4),
    ]
    y, z = p["spine_y"], p["spine_z"]
    channel = [
        (0, y - 14, z + 4.8, 2.6, 2.4),
        (0, y - 4, z - 2.4, 3.6, 3.2),
        (0, y + 4, z - 6.6, 3.8, 4.2),
    ]
    cleft = [
        (0, y - 1.8, z, 4.0, 0.5),
        (0, y + 0.6, z - 1.2, 5.5, 1.5),
        (0, y + 4.6, z - 3.4, 7.0, 4.0),
    ]
    return [
        sweep("canal", canal, ref=(0, 1, 0), n=1.9, k=1.8, op="sub", cap=4),
        sweep("foramen_transversarium", artery, ref=(0, 1, 0), n=2.1, k=1.2, op="sub"),
        sweep("inferior_vertebral_notch", notch, ref=(0, 0, 1), n=2.1, k=1.8, op="sub"),
        ball("dens_notch", (7.4, 5.4, 9.6), (1.9, 4.4, 3.6), k=2.4, op="sub"),
        sweep("spinous_channel", channel, ref=(0, 0.4, 1), n=2, k=2.4, op="sub", m=40),
        sweep("cleft", cleft, ref=(0, 0.4, 1), n=2, k=2.6, op="sub"),
    ]
