"""The sacrum: five fused segments between four faces, pierced by the canal and its foramina."""

from __future__ import annotations

import csv
from functools import cache
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import ArrayLike

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
from viewer.shapes.sheet import Sheet

TABLE = Path(__file__).with_name("sacrum.csv")
FACES = Path(__file__).with_name("sacrum_faces.csv")
#: the segments whose nerves leave through foramina
PIERCED = ("S1", "S2", "S3", "S4")
#: the bent mid line of the auricular surface on the side of the bone, as (y, z)
EAR = ((8, -9), (-3, -18), (-3, -28), (4, -38), (13, -46))
#: the rows of tubercles on the back: half width (mm), sharpness, and height of the ridge between
CRESTS = {
    "median": (4.6, 1.5, 0.45),
    "intermediate": (3.0, 2.0, 0.30),
    "lateral": (4.4, 2.0, 0.35),
}
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
        *(part for segment in PIERCED for part in _foramina(segment)),
        joint_space(superior_facet()),
        _recess(),
    )
    return Recipe(
        "sacrum", parts, _overlays(), spacing=0.7, seed=25, rough=0.06, lump=0.2, midline=MIDLINE
    )


@cache
def size(measure: str, segment: str = "S1") -> float:
    """One measurement of one segment, mm or degrees."""
    return _table()[measure][segment]


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
    )


def foramen(segment: str) -> tuple[Array, Array, Array]:
    """The left nerve's way out at *segment*: in the canal, at the pelvic rim, at the dorsal rim."""
    front = _on("pelvic", size("anterior_x", segment), size("anterior_z", segment))
    back = _on("dorsal", size("posterior_x", segment), size("posterior_z", segment))
    heights = [size("canal_z", s) for s in ("S5", "S4", "S3", "S2", "S1")]
    depths = [size("canal_y", s) for s in ("S5", "S4", "S3", "S2", "S1")]
    z = front[2] + 4
    return np.array([3.0, np.interp(z, heights, depths), z]), front, back


@cache
def _table() -> dict[str, dict[str, float]]:
    with TABLE.open(newline="", encoding="utf-8") as file:
        rows = csv.DictReader(line for line in file if not line.startswith("#"))
        return {
            row["measure"]: {s: float(row[s]) for s in (*PIERCED, "S5") if row[s]} for row in rows
        }


@cache
def _face(name: str) -> Sheet:
    """The pelvic and dorsal faces as y over (x, z), the lateral as x over (y, z), the upper as z
    over (x, y)."""
    with FACES.open(newline="", encoding="utf-8") as file:
        rows = csv.DictReader(line for line in file if not line.startswith("#"))
        points = np.array([[float(row[c]) for c in "xyz"] for row in rows if row["face"] == name])
    low, high = (0.0, -22.0, -112.0), (64.0, 48.0, 18.0)
    u, v, height = {"lateral": (1, 2, 0), "upper": (0, 1, 2)}.get(name, (0, 2, 1))
    columns = points[:, [u, v, height]]
    return Sheet(columns, (low[u], low[v]), (high[u], high[v]), mirrored=name != "lateral")


def _on(face: str, x: float, z: float) -> Array:
    """The point of the pelvic or dorsal face at (x, z)."""
    return np.array([x, float(_face(face).at([x], [z])[0]), z])


def _mass() -> Part:
    """All that lies between the faces: the wings, the fused bodies and arches, the lower end."""
    pelvic, dorsal, lateral, upper = map(_face, ("pelvic", "dorsal", "lateral", "upper"))
    slope = np.radians(size("apex_slope", "S5"))
    apex_y, apex_z = size("apex_y", "S5"), size("apex_z", "S5")

    def field(q: Coordinates) -> Array:
        x, y, z = q
        rough = sum(_crest(row, x, z) for row in CRESTS) + F(0.5) * _waves(x, z, 24)
        slab = smooth_max(-pelvic.above(x, z, y), dorsal.above(x, z, y - rough), 4)
        slab = smooth_max(slab, lateral.above(y, z, x - _joint_relief(y, z)), 5)
        slab = smooth_max(slab, upper.above(x, y, z), 5)
        end = (y - F(apex_y)) * F(np.sin(slope)) - (z - F(apex_z)) * F(np.cos(slope))
        return smooth_max(slab, end, 2)

    return Part("body", field, np.array([0, -22, -112.0]), np.array([63, 48, 12.0]))


def _ear(y: Array, z: Array) -> Array:
    """Distance to the outline of the auricular surface on the side of the bone."""
    nearest = np.full_like(y, np.inf)
    for (y0, z0), (y1, z1) in pairwise(EAR):
        along, up = F(y1 - y0), F(z1 - z0)
        share = np.clip(((y - F(y0)) * along + (z - F(z0)) * up) / (along**2 + up**2), 0, 1)
        away = np.hypot(y - F(y0) - share * along, z - F(z0) - share * up)
        nearest = np.minimum(nearest, away)
    return nearest - F(10)


def _joint_relief(y: Array, z: Array) -> Array:
    """How far the side stands out: the rough ear, and the pitted bone of ligaments behind it."""
    outline = _ear(y, z)
    ear = 1 - smooth_step(-1.2, 1.0, outline)
    behind = smooth_step(0.5, 4, outline) * smooth_step(2, 8, y) * smooth_step(-56, -48, z)
    rim = np.exp(-(((outline + F(1.5)) / F(1.6)) ** 2))
    face = F(1.2) + F(0.4) * rim + F(0.22) * _waves(y, z, 11)
    return ear * face + behind * (F(1.1) * _waves(y, z, 15) - F(1.4))


def _waves(u: Array, v: Array, length: float) -> Array:
    """A fixed rough pattern of unit size, its bumps about *length* mm apart."""
    total = np.zeros_like(u)
    for i in range(9):  # directions and phases by the golden angle: no two alike, none repeats
        angle, share = 2.4 * i, 0.7 + 0.14 * i
        along = u * F(np.cos(angle)) + v * F(np.sin(angle))
        bend = np.sin((u - v) * F(0.9 / length) + F(i))
        total += np.cos(along * F(2 * np.pi * share / length) + F(1.7 * i * i) + bend)
    return total / F(2.1)


def _first_body() -> Part:
    """The first body: its end-plate and the lip of the promontory, flush with the wings below."""
    width, depth = size("end_plate_width") / 2, size("end_plate_depth") / 2
    taper = size("body_taper_depth")

    def field(q: Coordinates) -> Array:
        x, y, z = q
        down = np.clip(-z / F(taper), 0, 1)
        v = y - F(13) * down
        wall = superellipse(x, v, F(width) - F(8) * down, F(depth) - F(4.5) * down, F(2.4))
        r = np.sqrt((x / F(width)) ** 2 + (y / F(depth)) ** 2)
        dish = F(1.0) * (1 - smooth_step(0.2, 0.92, r)) - F(0.3)
        return smooth_max(smooth_max(wall, z + dish, 2.2), -F(taper + 4) - z, 4)

    low, high = np.array([0, -depth - 3, -taper - 6]), np.array([width + 3, depth + 6, 2.0])
    return Part("body", field, low, high, 5.0)


def _transverse_ridges() -> list[Part]:
    """Where two bodies fused, a low bar between the anterior foramina."""
    ridges = []
    for segment in PIERCED:
        z, x = size("ridge_z", segment), size("ridge_width", segment) / 2
        points = [_on("pelvic", share * x, z) for share in (0, 0.5, 1)]
        stations = [(*np.add(p, (0, 0.7, i // 2)), 1.6, 1.5) for i, p in enumerate(points)]
        ridges.append(sweep("body", stations, ref=(0, 0, 1), n=2, k=3.0))
    return ridges


def _crest(row: str, x: Array, z: Array) -> Array:
    """How far one row of tubercles on the dorsal face stands out, joined by a low ridge.

    They are the fused spinous (median), articular (intermediate) and transverse (lateral)
    processes: each rises gently from above and falls off steeply below.
    """
    wide, sharp, low = CRESTS[row]
    knobs, ridge = np.zeros_like(x), np.zeros_like(x)
    tops = []
    for s in PIERCED:
        middle = 0.0 if row == "median" else size(f"{row}_x", s)
        long = size("median_length", s) if row == "median" else 6.0
        tops.append((middle, size(f"{row}_z", s), size(f"{row}_height", s), long))
    for middle, top, height, long in tops:
        v = (z - F(top)) / np.where(z > top, F(1.25 * long), F(0.8 * long))
        u = np.sqrt(((x - F(middle)) / F(wide)) ** 2 + F(0.08))
        knobs += (F(height) * np.exp(-(u**sharp) - v * v)) ** 3
    for (x0, z0, h0, _), (x1, z1, h1, _) in pairwise(tops):
        share = np.clip((F(z0) - z) / F(z0 - z1), 0, 1)
        u = np.abs(x - F(x0) - share * F(x1 - x0)) / F(wide * 0.8)
        reach = np.maximum(np.abs(z - F((z0 + z1) / 2)) - F((z0 - z1) / 2), 0) / F(4)
        height = F(low) * (F(h0) + share * F(h1 - h0))
        ridge = np.maximum(ridge, height * np.exp(-(u**sharp) - reach**2))
    return np.cbrt(knobs + ridge**3)


def _cornua() -> list[Part]:
    """The horns beside the hiatus, remnants of the last lower joint processes."""
    x, top = size("cornua_distance", "S5") / 2 + 3, size("hiatus_z", "S5")
    stations = [
        (x, 33.8, top + 3, 3.2, 3.2),
        (x, 31.0, top - 4, 3.0, 3.2),
        (x, 27.8, top - 10, 2.8, 3.0),
        (x + 0.2, 25.8, top - 13, 2.0, 2.4),
    ]
    return [sweep("sacral_cornu", stations, ref=(0, 1, 0), n=2, k=5.0)]


def _superior_processes() -> list[Part]:
    """The process that rises behind the facet, and the facet itself."""
    facet = superior_facet()
    root = facet.behind * [1, 1, 0] + [1.5, -3.4, 0]
    tip = facet.behind + facet.up * 7 + facet.normal * 0.6
    stations = [
        (*np.add(root, (0, -1, -14)), 8, 5),
        (*np.add(root, (0, 0, -8)), 7.5, 4.5),
        (*facet.behind, 6.8, facet.bone),
        (*tip, 4.0, 2.2),
    ]
    process = sweep("superior_articular_process", stations, ref=facet.across, n=2.3, k=4.0)
    face = plate(
        "superior_facet",
        facet.centre - facet.normal * 0.9,
        facet.normal,
        facet.up,
        facet.width / 2,
        facet.height / 2,
        0.9,
        k=2.0,
        back=2,
    )
    return [process, face]


def _recess() -> Part:
    """The hollow behind the root of the process that the tip of L5 swings into."""
    facet = superior_facet()
    middle = facet.centre + facet.normal * 5.5 - facet.up * 10
    return ball("recess", middle, (5.0, 4.5, 4.5), k=2.5, op="sub")


def _canal() -> Part:
    """The sacral canal, open above behind the first body and below at the hiatus."""
    stations = [(0.0, 23.5, 6.0, 8.0, 16.0)]
    for segment in (*PIERCED, "S5"):
        depth, width = size("canal_depth", segment) / 2, size("canal_width", segment) / 2
        stations.append((0.0, size("canal_y", segment), size("canal_z", segment), depth, width))
    lowest = stations[-1]
    stations.append((0.0, lowest[1] - 11, lowest[2] - 22, *lowest[3:]))
    return sweep("sacral_canal", stations, ref=(0, 1, 0), n=2.2, k=2.0, op="sub", m=26)


def _foramina(segment: str) -> list[Part]:
    """One tunnel from the pelvic to the dorsal face, the way to it from the canal, and the groove
    in which the nerve leaves."""
    inside, front, back = foramen(segment)
    height, width = size("anterior_height", segment) / 2, size("anterior_width", segment) / 2
    rear, slim = size("posterior_height", segment) / 2, size("posterior_width", segment) / 2
    middle = (front + back) / 2
    narrow = min(height, rear) * 0.95
    through = [
        (*np.add(front, (0, -5, -2)), height * 1.25, width * 1.25),
        (*np.add(front, (0, 1.5, 0)), height, width),
        (*middle, narrow, narrow),
        (*np.add(back, (0, -1, 0)), rear, slim),
        (*np.add(back, (0, 4, 0.5)), rear * 1.2, slim * 1.2),
    ]
    bend = inside * [0, 0.5, 1] + middle * [0.6, 0.5, 0]
    feeder = [(*inside, 2.8, 2.4), (*bend, narrow * 0.85, narrow * 0.7), (*middle, narrow * 0.8, 3)]
    outer = np.add(_on("pelvic", front[0] + 2.2 * height, front[2] - 0.6 * height), (0, -2.6, 0))
    groove = [(*np.add(front, (0, -1, 0)), height * 0.8, 3.5), (*outer, height * 0.7, 2.4)]
    axis: ArrayLike = (0, 0, 1)
    return [
        sweep("sacral_foramen", through, ref=axis, n=2.1, k=3.0, op="sub"),
        sweep("intervertebral_foramen", feeder, ref=axis, n=2, k=1.5, op="sub"),
        sweep("nerve_groove", groove, ref=axis, n=2, k=height, op="sub"),
    ]


def _overlays() -> tuple[Overlay, ...]:
    """Names of regions of the one fused surface; a later one is painted over an earlier one."""
    half_width, half_depth = size("end_plate_width") / 2, size("end_plate_depth") / 2
    facet = superior_facet()
    dorsal, upper = map(_face, ("dorsal", "upper"))

    def flush(x: Array, y: Array, z: Array) -> np.ndarray:
        return (dorsal.above(x, z, y) < 7) & (upper.above(x, y, z) < 1.2)

    def lamina(x: Array, y: Array, z: Array, n: Array) -> np.ndarray:
        behind = (dorsal.above(x, z, y) > -1.5) & (n[:, 1] > 0)
        above_hiatus = (x < size("intermediate_x") + 1) & (z > size("hiatus_z", "S5"))
        return above_hiatus & behind & flush(x, y, z)

    def crest(row: str) -> Region:
        def where(x: Array, y: Array, z: Array, n: Array) -> np.ndarray:
            tall = _crest(row, x, z) > 0.7
            return tall & (dorsal.above(x, z, y) > 0.3) & (z < -6)

        return where

    def lateral_part(x: Array, y: Array, z: Array, n: Array) -> np.ndarray:
        return (x > size("anterior_x", "S4")) & flush(x, y, z) & ((z < -8) | (x > half_width))

    def ala(x: Array, y: Array, z: Array, n: Array) -> np.ndarray:
        wing = (x > half_width) & (z > size("anterior_z") - 2) & (n[:, 1] < 0.5)
        return wing & (x + y < 60) & flush(x, y, z)

    def auricular(x: Array, y: Array, z: Array, n: Array) -> np.ndarray:
        return (_ear(y, z) < 0) & (n[:, 0] > 0.35) & (x > 38)

    def end_plate(x: Array, y: Array, z: Array, n: Array) -> np.ndarray:
        inside = (x / half_width) ** 2 + (y / half_depth) ** 2 < 1
        return inside & (z > -2.5) & (n[:, 2] > 0.6)

    def promontory(x: Array, y: Array, z: Array, n: Array) -> np.ndarray:
        return (x < 0.7 * half_width) & (y < -0.4 * half_depth) & (z > -8) & (n[:, 2] < 0.6)

    return (
        Overlay("lamina", lamina),
        Overlay("lateral_part", lateral_part),
        Overlay("ala", ala),
        *(Overlay(f"{row}_sacral_crest", crest(row)) for row in CRESTS),
        Overlay("auricular_surface", auricular),
        Overlay("superior_end_plate", end_plate),
        Overlay("promontory", promontory),
        Overlay("superior_facet", faces(facet)),
    )
