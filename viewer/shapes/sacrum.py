"""The sacrum: five fused segments between four faces, pierced by the canal and its foramina."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import ArrayLike

from viewer.shapes import sacrum_relief
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
    smooth_step,
    superellipse,
    sweep,
)
from viewer.shapes.joints import Facet, Plates, faces, joint_space
from viewer.shapes.sacrum_table import PIERCED, face, on, size

MIDLINE = frozenset({"body", "superior_end_plate", "promontory", "median_sacral_crest"})


def recipe() -> Recipe:
    """The sacrum in its own frame: origin and +z are those of the S1 upper end-plate."""
    parts = (
        _mass(),
        _first_body(),
        *_transverse_ridges(),
        *_cornua(),
        *_superior_processes(),
        _canal(),
        _hiatus(),
        *(part for segment in PIERCED for part in _foramina(segment)),
        joint_space(_worn(superior_facet())),
        _recess(),
    )
    return Recipe(
        "sacrum", parts, _overlays(), spacing=0.7, seed=25, rough=0.05, lump=0.11, midline=MIDLINE
    )


def plates() -> Plates:
    """Where the disc L5/S1 and the coccyx take hold."""
    half = size("end_plate_depth") / 2
    slope = np.radians(size("apex_slope", "S5"))
    apex = np.array([size("apex_y", "S5"), size("apex_z", "S5")])
    back = np.array([np.cos(slope), np.sin(slope)]) * size("apex_depth", "S5") / 2
    return Plates(np.array([half, 0.0]), np.array([-half, 0.0]), apex + back, apex - back)


def superior_facet() -> Facet:
    """The left joint surface that carries L5; the lower facet of L5 is derived from it."""
    turn, fall = np.radians(size("facet_turn")), np.radians(size("facet_fall"))
    return Facet(
        np.array([size("facet_x"), size("facet_y"), size("facet_z")]),
        np.array([np.sin(turn) * np.cos(fall), np.cos(turn) * np.cos(fall), -np.sin(fall)]),
        size("facet_width"),
        size("facet_height"),
        size("facet_bone"),
        cup=size("facet_cup"),
    )


def foramen(segment: str) -> tuple[Array, Array, Array]:
    """The left nerve's way out at *segment*: in the canal, at the pelvic rim, at the dorsal rim."""
    front = on("pelvic", size("anterior_x", segment), size("anterior_z", segment))
    back = on("dorsal", size("posterior_x", segment), size("posterior_z", segment))
    heights = [size("canal_z", s) for s in ("S5", "S4", "S3", "S2", "S1")]
    depths = [size("canal_y", s) for s in ("S5", "S4", "S3", "S2", "S1")]
    z = front[2] + 4
    return np.array([3.0, np.interp(z, heights, depths), z]), front, back


def _mass() -> Part:
    """All that lies between the faces: the wings, the fused bodies and arches, the lower end."""
    pelvic, dorsal, lateral, upper = map(face, ("pelvic", "dorsal", "lateral", "upper"))
    slope = np.radians(size("apex_slope", "S5"))
    apex_y, apex_z = size("apex_y", "S5"), size("apex_z", "S5")

    def field(q: Coordinates) -> Array:
        x, y, z = q
        before = pelvic.above(x, z, y - sacrum_relief.front(x, z))
        slab = smooth_max(-before, dorsal.above(x, z, y - sacrum_relief.back(x, z)), 4)
        slab = smooth_max(slab, lateral.above(y, z, x - sacrum_relief.side(y, z)), 5)
        slab = smooth_max(slab, upper.above(x, y, z), 4)
        end = (y - F(apex_y)) * F(np.sin(slope)) - (z - F(apex_z)) * F(np.cos(slope))
        return smooth_max(slab, end, 4)

    return Part("body", field, np.array([0, -22, -112.0]), np.array([63, 48, 12.0]))


def end_plate(x: Array, y: Array) -> Array:
    """Distance to the outline of the S1 upper end-plate: round in front, hollow behind."""
    half, widest, hollow = F(size("end_plate_depth") / 2), F(2.0), F(1.2)
    n = F(2.35) + F(0.55) * smooth_step(-0.3, 0.3, (y - widest) / half)
    deep = np.where(y > widest, half + hollow - widest, half + widest)
    rim = superellipse(x, y - widest, F(size("end_plate_width") / 2), deep, n)
    radius = (F(13) ** 2 + hollow**2) / (2 * hollow)
    return smooth_max(rim, radius - np.sqrt(x * x + (y - half - radius) ** 2), 2)


def _first_body() -> Part:
    """The first body: its end-plate and the lip of the promontory, flush with the wings below."""
    width, depth = size("end_plate_width") / 2, size("end_plate_depth") / 2
    taper = size("body_taper_depth")

    def field(q: Coordinates) -> Array:
        x, y, z = q
        down = np.clip(-z / F(taper), 0, 1)
        share = 1 - F(0.30) * down
        wall = end_plate(x / share, (y - F(13) * down) / share) * share
        ring = F(0.5) * (1 - smooth_step(-7.5, -3.0, wall))  # within the bony ring of its rim
        dish = F(1.1) * (1 - smooth_step(-14, -3, wall)) + ring - F(0.3)
        dish = dish + F(0.24) * sacrum_relief.waves(x, y, 17)
        return smooth_max(smooth_max(wall, z + dish, 2.4), -F(taper + 4) - z, 4)

    low, high = np.array([0, -depth - 3, -taper - 6]), np.array([width + 3, depth + 6, 2.0])
    return Part("body", field, low, high, 4.0)


def _transverse_ridges() -> list[Part]:
    """Where two bodies fused, a low bar between the anterior foramina."""
    ridges = []
    for segment in PIERCED:
        z, x = size("ridge_z", segment), size("ridge_width", segment) / 2
        points = [on("pelvic", share * x, z) for share in (0, 0.5, 1)]
        stations = [(*np.add(p, (0, 1.2, i // 2)), 1.8, 1.5) for i, p in enumerate(points)]
        ridges.append(sweep("body", stations, ref=(0, 0, 1), n=2, k=4.5))
    return ridges


def _cornua() -> list[Part]:
    """The horns beside the hiatus, remnants of the last lower joint processes: a knob that rises
    from the intermediate crest, and a tip that lies on the last body, above the coccyx's horn."""
    x, top = size("cornua_distance", "S5") / 2 + 3.6, size("hiatus_z", "S5")
    stations = [
        (x + 1.8, 31.4, top + 10, 2.4, 3.0),
        (x + 0.8, 31.0, top + 3, 3.0, 3.4),
        (x + 0.5, 29.6, top - 4, 4.0, 3.3),
        (x + 0.2, 27.0, top - 9.5, 3.4, 2.9),
        (x - 0.2, 23.8, top - 14, 2.2, 2.1),
    ]
    return [sweep("sacral_cornu", stations, ref=(0, 1, 0), n=2, k=5.0, m=24)]


def _worn(facet: Facet) -> Facet:
    """The facet a little deeper in the bone: the lowest joint has the widest space."""
    return replace(facet, centre=facet.centre - facet.normal * 0.38)


def _superior_processes() -> list[Part]:
    """The process that rises behind the facet, its mamillary tubercle, and the facet itself.

    It is a pillar, widest at its root, whose front bulges behind the hollow of the facet.
    """
    facet = superior_facet()
    outward = facet.across * np.sign(facet.across[0])
    root = facet.behind * [1, 1, 0] + [1.5, -3.4, 0]
    tip = facet.behind + facet.up * 7.4 + facet.normal * 0.7 + outward * 1.4
    stations = [
        (*np.add(root, (0, -1, -14)), 9.0, 5.6),
        (*np.add(root, (0, 0, -8)), 8.6, 5.4),
        (*(facet.behind - facet.up * 3 - facet.normal * 1.5), 7.9, facet.bone + 1.8),
        (*(facet.behind + facet.up * 3 - facet.normal * 0.5), 7.3, facet.bone + 0.4),
        (*tip, 5.2, 1.7),
    ]
    process = sweep("superior_articular_process", stations, ref=facet.across, n=2.3, k=4.0, cap=2.0)
    knob = facet.behind + outward * 6.8 - facet.up * 2.5 + facet.normal * 1.4
    tubercle = ball("superior_articular_process", knob, (2.8, 3.2, 4.6), k=4.5)
    joint = plate(
        "superior_facet",
        facet.centre - facet.normal * 0.9,
        facet.normal,
        facet.up,
        facet.width / 2,
        facet.height / 2,
        0.9,
        cu=facet.cup,
        k=1.6,
        back=1.4,
        edge=0.8,
    )
    return [process, tubercle, joint]


def _recess() -> Part:
    """The hollow behind the root of the process that the tip of L5 swings into."""
    facet = superior_facet()
    middle = facet.centre + facet.normal * 5.5 - facet.up * 10
    return ball("recess", middle, (5.0, 4.5, 4.5), k=2.5, op="sub")


def _canal() -> Part:
    """The sacral canal: a triangle that points back above, flat below, as the arches are."""
    within = [
        (
            size("canal_z", s),
            size("canal_y", s),
            size("canal_depth", s) / 2,
            size("canal_width", s) / 2,
            size("canal_squareness", s),
        )
        for s in (*PIERCED, "S5")
    ]
    z, y, *rest = within[-1]
    rows = [(6.0, 23.0, 8.0, 16.0, 1.5), *within, (z - 8, y - 4, 0.4 * rest[0], *rest[1:])]
    z_at, *columns = np.array(rows[::-1], float).T

    def field(q: Coordinates) -> Array:
        x, y, z = q
        middle, depth, width, n = (np.interp(z, z_at, column).astype(F) for column in columns)
        v = y - middle
        n = F(2.4) + (n - F(2.4)) * smooth_step(-1.0, 2.0, v)
        return superellipse(x, v, width, depth, n)

    low, high = np.array([0, 14, -113.0]), np.array([17, 46, 16.0])
    return Part("sacral_canal", field, low, high, 2.0, "sub")


def _hiatus() -> Part:
    """Where the last arches failed to close: a groove that widens downwards from a round arch
    and opens to the back; the last bodies are its floor."""
    top, half = F(size("hiatus_z", "S5")), F(size("cornua_distance", "S5") / 2)
    floor, start = (
        F(size("canal_y", "S5") - size("canal_depth", "S5") / 2),
        F(size("canal_z", "S5")),
    )

    def field(q: Coordinates) -> Array:
        x, y, z = q
        ground = floor + F(0.45) * (z - start) + F(0.03) * x * x
        ground = ground + F(0.3) * sacrum_relief.waves(x, z, 14)
        down = np.clip((top - z) / F(13), 0, 1)
        wide = F(1.3) * half * down ** F(0.85) + F(0.22) * np.maximum(y - ground, 0) - F(0.8)
        wide = wide + F(0.4) * sacrum_relief.waves(z, y, 12)
        wall = smooth_max(x - wide, F(0.8) * (z - top), 1.5)
        return smooth_max(wall, ground - y, 2.4)

    low, high = np.array([0, 12, -113.0]), np.array([half + 4, 48, top + 3])
    return Part("sacral_hiatus", field, low, high, 2.0, "sub")


def _foramina(segment: str) -> list[Part]:
    """The pelvic foramen, a funnel that opens sideways; the smaller dorsal one behind it, and the
    way to both from the canal."""
    inside, before, behind = foramen(segment)
    height, width = size("anterior_height", segment) / 2, size("anterior_width", segment) / 2
    rear, slim = size("posterior_height", segment) / 2, size("posterior_width", segment) / 2
    middle = 0.6 * before + 0.4 * behind
    narrow = min(height, rear) * 0.85
    pelvic = [
        (*np.add(before, (0.8 * width, -6, -2)), height * 1.05, width * 1.4),
        (*np.add(before, (0.5, 0, 0)), height, width),
        (*(0.5 * before + 0.5 * middle), 0.3 * height + 0.7 * narrow, 0.55 * width),
        (*middle, 0.9 * narrow, 0.85 * narrow),
    ]
    dorsal = [
        (*middle, 0.9 * narrow, 0.8 * narrow),
        (*np.add(behind, (0, -1.5, 0)), 0.95 * rear, 0.9 * slim),
        (*np.add(behind, (1.8, 4, -1.6)), rear, 1.1 * slim),
    ]
    bend = inside * [0, 0.5, 1] + middle * [0.6, 0.5, 0]
    feeder = [
        (*np.add(inside, (0, -0.6, 1.2)), 3.4, 3.0),
        (*np.add(bend, (0, -0.3, 0.6)), narrow * 0.92, narrow * 0.75),
        (*middle, narrow * 0.8, 3),
    ]
    axis: ArrayLike = (0, 0, 1)
    return [
        sweep("anterior_sacral_foramen", pelvic, ref=axis, n=2, k=3.6, m=30, op="sub"),
        sweep("posterior_sacral_foramen", dorsal, ref=axis, n=2, k=2.4, m=30, op="sub"),
        sweep("intervertebral_foramen", feeder, ref=axis, n=2, k=4.5, op="sub"),
    ]


def _overlays() -> tuple[Overlay, ...]:
    """Names of regions of the one fused surface; a later one is painted over an earlier one."""
    half_width, half_depth = size("end_plate_width") / 2, size("end_plate_depth") / 2
    facet = superior_facet()
    dorsal, upper = map(face, ("dorsal", "upper"))

    def flush(x: Array, y: Array, z: Array) -> np.ndarray:
        return (dorsal.above(x, z, y) < 7) & (upper.above(x, y, z) < 1.2)

    def lamina(x: Array, y: Array, z: Array, n: Array) -> np.ndarray:
        behind = (dorsal.above(x, z, y) > -1.5) & (n[:, 1] > 0)
        between = (x < sacrum_relief.line("intermediate", z) + 1) & (z > size("hiatus_z", "S5"))
        return between & behind & flush(x, y, z)

    def crest(row: str) -> Region:
        def where(x: Array, y: Array, z: Array, n: Array) -> np.ndarray:
            behind = (dorsal.above(x, z, y) > -1.5) & (n[:, 1] > -0.2)
            return sacrum_relief.on_crest(row, x, z) & behind & (upper.above(x, y, z) < 1.2)

        return where

    def lateral_part(x: Array, y: Array, z: Array, n: Array) -> np.ndarray:
        return (x > size("anterior_x", "S4")) & flush(x, y, z) & ((z < -8) | (x > half_width))

    def ala(x: Array, y: Array, z: Array, n: Array) -> np.ndarray:
        wing = (x > half_width) & (z > size("anterior_z") - 2) & (n[:, 1] < 0.5)
        return wing & (x + y < 60) & flush(x, y, z)

    def auricular(x: Array, y: Array, z: Array, n: Array) -> np.ndarray:
        return (sacrum_relief.ear(y, z) < 0) & (n[:, 0] > 0.35) & (x > 38)

    def plateau(x: Array, y: Array, z: Array, n: Array) -> np.ndarray:
        return (end_plate(x, y) < 0.3) & (z > -2.5) & (n[:, 2] > 0.6)

    def promontory(x: Array, y: Array, z: Array, n: Array) -> np.ndarray:
        return (x < 0.7 * half_width) & (y < -0.4 * half_depth) & (z > -8) & (n[:, 2] < 0.6)

    return (
        Overlay("lamina", lamina),
        Overlay("lateral_part", lateral_part),
        Overlay("ala", ala),
        *(Overlay(f"{row}_sacral_crest", crest(row)) for row in sacrum_relief.CRESTS),
        Overlay("auricular_surface", auricular),
        Overlay("superior_end_plate", plateau),
        Overlay("promontory", promontory),
        Overlay("superior_facet", faces(facet)),
    )
