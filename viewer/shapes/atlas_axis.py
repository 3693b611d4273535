"""Atlas (C1) and axis (C2): the two neck vertebrae that follow no common pattern."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

import numpy as np

from viewer.shapes import cervical
from viewer.shapes.fields import Array, Overlay, Part, Recipe, ball, plate, sweep, unit
from viewer.shapes.joints import Facet, Plates, faces, joint_space, stack

LEVELS = ("C1", "C2")
#: joint space between atlas and axis, and between the dens and the anterior arch (mm)
ATLAS_GAP = 2.0
TABLE = Path(__file__).with_name("atlas_axis.csv")


@cache
def measurements() -> dict[str, dict[str, float]]:
    """The table: bone, then measure."""
    table: dict[str, dict[str, float]] = {level: {} for level in LEVELS}
    with TABLE.open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(line for line in file if not line.startswith("#")):
            table[row["bone"]][row["measure"]] = float(row["value"])
    return table


def plates(level: str) -> Plates | None:
    """End-plate corners: the axis has a lower end-plate only, the atlas none."""
    if level == "C1":
        return None
    p = measurements()["C2"]
    low = -p["body_height"] / 2 - 2.0
    return Plates(
        None,
        None,
        np.array([p["lower_back"], low]),
        np.array([p["lower_front"], low - 0.4]),
    )


def superior(level: str) -> Facet:
    """The left superior facet, in the bone's own frame."""
    p = measurements()[level]
    length, width = p["superior_facet_length"], p["superior_facet_width"]
    if level == "C1":
        return Facet(np.array([17.8, -8.0, 4.6]), unit([-0.40, 0.10, 0.9]), width, length, 3.0)
    return Facet(np.array([15.4, 4.6, 3.6]), unit([0.40, 0.24, 0.89]), width, length, 2.6)


def inferior(level: str) -> Facet:
    """The left inferior facet: that of the bone below, across the joint space."""
    if level == "C1":
        rotation, shift = atlas_on_axis()
        facet = superior("C2").opposite(ATLAS_GAP)
        return facet.moved(rotation.T, -rotation.T @ shift)
    p = measurements()["C2"]
    rotation, shift = stack(plates("C2"), cervical.plates("C3"), p["disc_front"], p["disc_back"])
    facet = cervical.superior("C3").opposite(cervical.JOINT_SPACE)
    return facet.moved(rotation.T, -rotation.T @ shift)


def atlas_on_axis() -> tuple[Array, Array]:
    """Rotation and shift from the frame of the atlas to that of the axis."""
    p = measurements()
    angle = np.radians(p["C1"]["posture"])
    c, s = np.cos(angle), np.sin(angle)
    rotation = np.array([[1, 0, 0], [0, c, s], [0, -s, c]])
    arch = np.array([0, p["C1"]["front"] + p["C1"]["anterior_arch_thickness"], -1.0])
    face = np.array([0, dens_front(), 12.4])
    shift = face - np.array([0, ATLAS_GAP, 0]) - rotation @ arch
    return rotation, shift


def dens_front() -> float:
    """y of the dens's facet for the anterior arch, in the frame of the axis."""
    return -0.4


def recipe(level: str) -> Recipe:
    """The atlas or the axis in its own frame."""
    return _atlas() if level == "C1" else _axis()


def _atlas() -> Recipe:
    p = measurements()["C1"]
    upper, lower = superior("C1"), inferior("C1")
    parts = [
        *_lateral_mass(upper, lower),
        *_arches(p),
        *_atlas_transverse_process(p),
        *_atlas_hollows(p),
        _cup(upper),
        joint_space(lower),
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
        rough=0.06,
        lump=0.12,
        midline=frozenset(
            {"anterior_arch", "posterior_arch", "anterior_tubercle", "posterior_tubercle"}
        ),
    )


def _lateral_mass(upper: Facet, lower: Facet) -> list[Part]:
    middle = np.array([18.6, -6.4, -0.8])
    axes = [(0.95, 0.3, 0), (-0.3, 0.95, 0), (0, 0, 1)]
    return [
        ball("lateral_mass", middle, (7.2, 10.6, 8.6), k=0, n=2.6, ax=axes),
        plate(
            "lateral_mass",
            upper.centre - upper.normal * 0.4,
            upper.normal,
            (-0.38, -0.92, 0.0),
            upper.width / 2,
            upper.height / 2,
            1.2,
            cu=0.014,
            cv=0.036,
            k=2.4,
            n=2.2,
            edge=0.7,
            back=3.0,
        ),
        plate(
            "lateral_mass",
            lower.centre - lower.normal * 0.9,
            lower.normal,
            (0, 1, 0),
            lower.width / 2,
            lower.height / 2,
            0.9,
            k=2.4,
            n=2.1,
            edge=0.8,
            back=3.0,
        ),
        ball("lateral_mass", (11.6, -8.6, -1.8), (2.4, 2.8, 2.8), k=2.8),
    ]


def _cup(facet: Facet) -> Part:
    """The hollow of the superior facet, in which the condyle of the skull rests."""
    along = unit(np.array([-0.38, -0.92, 0.0]))
    along = unit(along - (along @ facet.normal) * facet.normal)
    axes = (np.cross(along, facet.normal), along, facet.normal)
    deep = 11.0
    centre = facet.centre + facet.normal * (deep - 0.4)
    return ball("condyle", centre, (9.0, 15.5, deep), k=1.4, op="sub", ax=axes)


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


def _atlas_transverse_process(p: dict[str, float]) -> list[Part]:
    tip = p["width"] / 2
    x, y = p["foramen_middle"], -6.2

    def outside(x: Array, y: Array, z: Array, n: Array) -> np.ndarray:
        return x > 24.6

    parts = [
        sweep(
            "transverse_process",
            [
                (22, -11.6, -0.6, 4.6, 3.2),
                (x, y - 5.6, -1.4, 2.6, 1.7),
                (36.5, -9.2, -2.4, 2.6, 2.0),
            ],
            ref=(0, 0, 1),
            n=2.1,
            k=3.0,
        ),
        sweep(
            "transverse_process",
            [(22, 0.4, -2.0, 4.0, 3.0), (x, y + 5.8, -2.6, 2.4, 2.0), (36.5, -4.2, -2.6, 2.8, 2.2)],
            ref=(0, 0, 1),
            n=2.1,
            k=3.0,
        ),
        ball("transverse_process", (tip - 4.6, -7.0, -2.6), (4.4, 5.2, 3.2), k=2.6, n=2.2),
    ]
    return [part.named(0.6, outside) for part in parts]


def _atlas_hollows(p: dict[str, float]) -> list[Part]:
    x, y = p["foramen_middle"], -6.2
    a, b = p["foramen_depth"] / 2, p["foramen_width"] / 2
    hole = [(x + 0.4, y, 14, a + 0.4, b + 0.4), (x, y, 0, a, b), (x - 0.4, y, -14, a, b)]
    groove = [(31, 0.6, 3.4, 3.0, 3.0), (24, 5.6, 2.6, 3.2, 3.2), (16.6, 9.0, 3.2, 3.2, 3.2)]
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


def _axis() -> Recipe:
    p = measurements()["C2"]
    upper, lower = superior("C2"), inferior("C2")
    parts = [
        *_dens_and_body(p),
        *_shoulders(upper),
        *_axis_arch(p, lower),
        *_axis_transverse_process(p),
        *_axis_hollows(p),
        joint_space(upper),
        joint_space(lower),
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
        lump=0.12,
        midline=frozenset({"body", "dens", "inferior_end_plate", "spinous_process"}),
    )


def _dens_axis(p: dict[str, float], z: float) -> float:
    """y of the middle of the dens at height *z*."""
    return 5.6 + (z - 12.4) * np.tan(np.radians(p["dens_tilt"]))


def _dens(p: dict[str, float]) -> list[Part]:
    wide, neck, deep = p["dens_width"] / 2, p["dens_neck_width"] / 2, p["dens_depth"] / 2
    tip = p["dens_tip"]
    rows = [
        (3.0, deep + 1.2, wide + 2.4),
        (7.0, deep + 0.2, neck + 0.6),
        (9.6, deep - 0.2, neck),
        (13.0, deep, wide - 0.1),
        (tip - 4.0, deep - 0.6, wide - 0.4),
    ]
    stations = [(0, _dens_axis(p, z), z, a, b) for z, a, b in rows]
    knob = (0, _dens_axis(p, tip - 4.0), tip - 4.0)
    where = (0.8, lambda x, y, z, n: (z > 6.6) & (x < 7))
    return [
        sweep("dens", stations, ref=(0, 1, 0), n=2.2, k=3.0, cap=2.0).named(*where),
        ball("dens", knob, (wide - 0.5, deep - 0.8, 4.0), k=1.6, n=2.2).named(*where),
    ]


def _dens_faces(p: dict[str, float]) -> list[Part]:
    """The facet for the anterior arch, and behind it the groove of the transverse ligament."""
    behind = _dens_axis(p, 11.0) + p["dens_depth"] / 2
    groove = [(-8, behind + 1.4, 10.4, 2.4, 2.4), (8, behind + 1.4, 10.4, 2.4, 2.4)]
    return [
        plate(
            "dens",
            (0, dens_front() + 0.5, 12.4),
            (0, -1, 0.3),
            (0, 0, 1),
            3.8,
            4.6,
            0.5,
            cu=-0.04,
            cv=-0.01,
            k=1.2,
            n=2.1,
            edge=0.6,
            back=2.0,
        ).named(0.8, lambda x, y, z, n: z > 6.6),
        sweep("sulcus_ligamenti_transversi", groove, ref=(0, 0, 1), n=2, k=1.6, op="sub"),
    ]


def _dens_and_body(p: dict[str, float]) -> list[Part]:
    front, back, half = p["lower_front"], p["lower_back"], p["lower_width"] / 2
    low = -p["body_height"] / 2 - 2.0
    middle = (front + back) / 2
    deep = (back - front) / 2
    stations = [
        (0, middle, low - 0.4, deep, half),
        (0, middle + 0.4, low + 2.0, deep - 0.6, half - 0.3),
        (0, middle + 2.2, -2.6, 6.0, half + 0.4),
        (0, 4.0, 2.6, 5.0, half - 1.0),
    ]
    return [
        sweep("body", stations, ref=(0, 1, 0), n=2.3, k=3.0, cap=1.4).named(
            0.9, lambda x, y, z, n: (z < 7) & (x < 10.5) & (y < back + 2.5)
        ),
        ball("body", (0, 2.6, -5.6), (11.4, 4.6, 5.0), k=3.0).named(
            0.9, lambda x, y, z, n: (z < 7) & (x < 10.5) & (y < back + 2.5)
        ),
        sweep(
            "body",
            [(0, front + 2.2, low, 1.8, 3.4), (0, -1.4, 4.0, 2.0, 2.4)],
            ref=(0, 1, 0),
            k=5.0,
        ).named(0.9, lambda x, y, z, n: (z < 7) & (x < 10.5) & (y < back + 2.5)),
        ball("end_plate_hollow", (0, -1.0, low - 2.6), (12.0, 6.6, 3.4), k=1.6, op="sub"),
    ]


def _shoulders(upper: Facet) -> list[Part]:
    """The sloping masses that carry the atlas."""
    middle = upper.behind + np.array([-1.0, -0.4, -1.6])
    axes = [upper.across, upper.up, upper.normal]
    return [
        ball("lateral_mass", middle, (7.6, 8.4, 5.0), k=4.0, n=2.2, ax=axes).named(
            0.3, lambda x, y, z, n: x > 6.5
        ),
        plate(
            "lateral_mass",
            upper.centre - upper.normal * 0.9,
            upper.normal,
            (0, 1, 0),
            upper.width / 2,
            upper.height / 2,
            0.9,
            cu=-0.006,
            cv=-0.008,
            k=2.2,
            n=2.2,
            edge=0.8,
            back=2.6,
        ).named(0.3, lambda x, y, z, n: x > 6.5),
    ]


def _axis_arch(p: dict[str, float], lower: Facet) -> list[Part]:
    back = p["canal_back"]
    behind = lower.behind
    toe = behind - lower.up * lower.height * 0.36 + lower.normal * 0.4
    root = np.array([0, back + 2.0, -14.6])
    tip = np.array([0, p["spine_y"], p["spine_z"]])
    axis = unit(tip - root)
    up = (0, -axis[2], axis[1])

    def at(share: float, a: float, b: float, x: float = 0.0) -> tuple[float, ...]:
        return (*(root + (tip - root) * share + [x, 0, 0]), a, b)

    spine = [at(0.0, 5.2, 8.0), at(0.3, 5.2, 5.6), at(0.62, 5.0, 4.4), at(0.95, 4.2, 3.8)]
    prong = [at(0.6, 4.0, 2.8, 1.8), at(0.85, 3.8, 2.8, 2.6), at(1.05, 2.8, 2.4, 3.4)]
    pars = [
        (13.6, 6.6, -0.4, 5.0, 4.0),
        (15.4, 12.0, -5.0, 5.2, 4.6),
        (*(behind + np.array([-1.4, 0.8, 1.6])), 5.2, 5.2),
    ]
    return [
        sweep("pedicle", pars, ref=(0, 0.6, 1), n=2.3, k=3.0).named(
            0.4, lambda x, y, z, n: (y > 3) & (y < 14.5) & (z > -10)
        ),
        sweep(
            "inferior_articular_process",
            [
                (*(behind + np.array([-0.6, 0.2, 2.4])), 4.6, 5.4),
                (*behind, 3.2, 5.8),
                (*toe, 1.6, 3.6),
            ],
            ref=(0, 0.9, 0.42),
            n=2.2,
            k=2.6,
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
                (15.0, 16.6, -9.8, 6.0, 4.0),
                (9.0, 23.2, -13.6, 5.8, 3.8),
                (0, back + 3.6, -15.0, 5.0, 4.2),
            ],
            ref=(0, -0.35, 1),
            n=2.3,
            k=3.0,
        ).named(0.5, lambda x, y, z, n: (y > 14) & (x < 17)),
        sweep("spinous_process", spine, ref=up, n=2.0, k=4.0).named(
            0.6, lambda x, y, z, n: (y > back + 4.5) & (x < 9)
        ),
        sweep("spinous_process", prong, ref=up, n=2.0, k=3.0).named(
            0.6, lambda x, y, z, n: (y > back + 4.5) & (x < 9)
        ),
    ]


def _axis_transverse_process(p: dict[str, float]) -> list[Part]:
    tip = np.array([p["width"] / 2 - 2.4, 5.8, -11.4])

    def outside(x: Array, y: Array, z: Array, n: Array) -> np.ndarray:
        return (x > 14.5) & (z < -2) & (y < 13)

    parts = [
        sweep(
            "transverse_process",
            [(12.6, 0.4, -4.0, 3.4, 2.6), (18.4, 1.2, -7.0, 2.4, 1.8), (*tip, 2.6, 2.0)],
            ref=(0, 0, 1),
            n=2.1,
            k=2.6,
        ),
        sweep(
            "transverse_process",
            [(15.6, 12.0, -8.0, 3.4, 2.8), (20.4, 10.2, -9.6, 2.4, 2.0), (*tip, 2.6, 2.0)],
            ref=(0, 0, 1),
            n=2.1,
            k=2.6,
        ),
        ball("transverse_process", tip, (2.2, 3.0, 3.0), k=2.0),
    ]
    return [part.named(0.6, outside) for part in parts]


def _axis_hollows(p: dict[str, float]) -> list[Part]:
    """The canal, the winding tunnel of the artery, the channel under the spine and its cleft."""
    half, back = p["canal_width"] / 2, p["canal_back"]
    middle = (8.0 + back) / 2
    deep = (back - 8.0) / 2
    canal = [
        (0, middle - 0.6, 24, deep + 1.0, half + 0.6),
        (0, middle, 0, deep, half),
        (0, middle + 1.2, -24, deep + 0.6, half),
    ]
    artery = [
        (17.0, 5.8, -22, 3.0, 3.0),
        (17.2, 5.8, -10, 2.8, 2.8),
        (18.4, 6.2, -5.6, 2.7, 2.7),
        (23.0, 6.6, -3.0, 2.8, 2.8),
        (29.0, 7.0, -1.0, 3.2, 3.2),
    ]
    y, z = p["spine_y"], p["spine_z"]
    channel = [
        (0, y - 11, z - 0.6, 3.0, 2.2),
        (0, y - 4, z - 4.0, 3.4, 3.2),
        (0, y + 4, z - 6.6, 3.6, 3.8),
    ]
    cleft = [(0, y - 1.4, z + 1.8, 5.0, 0.6), (0, y + 5.0, z - 1.0, 7.0, 2.6)]
    return [
        sweep("canal", canal, ref=(0, 1, 0), n=1.9, k=1.8, op="sub", cap=4),
        sweep("foramen_transversarium", artery, ref=(0, 1, 0), n=2.1, k=1.2, op="sub"),
        sweep("spinous_channel", channel, ref=(0, 0.4, 1), n=2, k=2.4, op="sub"),
        sweep("cleft", cleft, ref=(0, 0.4, 1), n=2, k=2.0, op="sub"),
    ]
