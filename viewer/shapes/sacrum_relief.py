"""What stands out of the sacrum's faces or is hollowed in them: crests, ear, bodies and grooves.

Every function answers how many mm the face is raised (or hollowed) at places of it.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from viewer.shapes.fields import Array, F, smooth_step
from viewer.shapes.sacrum_table import PIERCED, size

#: the bent mid line of the auricular surface on the side of the bone, as (y, z, half breadth)
EAR = (
    (13, -3, 6),
    (5.5, -10, 8.5),
    (-2, -19, 9.5),
    (-3.5, -28, 10),
    (2, -38, 9.5),
    (11, -46, 8.5),
    (20, -53, 7),
    (26, -58, 5),
)
#: the rows of tubercles on the back: half width (mm), sharpness, and height of the ridge between
CRESTS = {
    "median": (4.4, 2.4, 0.38),
    "intermediate": (3.0, 1.9, 0.45),
    "lateral": (4.4, 1.9, 0.25),
}


def crest(row: str, x: Array, z: Array) -> Array:
    """One row of tubercles on the dorsal face, joined by a low ridge.

    They are the fused spinous (median), articular (intermediate) and transverse (lateral)
    processes: each rises gently from above and falls off steeply below.
    """
    wide, sharp, low = CRESTS[row]
    knobs, ridge = np.zeros_like(x), np.zeros_like(x)
    tops = []
    for s in PIERCED:
        middle = 0.0 if row == "median" else size(f"{row}_x", s)
        long = size("median_length", s) if row == "median" else 5.5
        tops.append((middle, size(f"{row}_z", s), size(f"{row}_height", s), long))
    for middle, top, height, long in tops:
        v = np.abs(z - F(top)) / np.where(z > top, F(1.15 * long), F(0.8 * long))
        u = np.sqrt(((x - F(middle)) / F(wide)) ** 2 + F(0.08))
        knobs += (F(height) * np.exp(-(u**sharp) - v ** F(2.6))) ** 3
    for (x0, z0, h0, _), (x1, z1, h1, _) in pairwise(tops):
        share = np.clip((F(z0) - z) / F(z0 - z1), 0, 1)
        u = np.abs(x - F(x0) - share * F(x1 - x0)) / F(wide * 0.8)
        reach = np.maximum(np.abs(z - F((z0 + z1) / 2)) - F((z0 - z1) / 2), 0) / F(4)
        height = F(low) * (F(h0) + share * F(h1 - h0))
        ridge = np.maximum(ridge, height * np.exp(-(u**sharp) - reach**2))
    return np.cbrt(knobs + ridge**3)


def line(row: str, z: Array) -> Array:
    """How far aside of the mid plane one row of tubercles runs, mm."""
    if row == "median":
        return np.zeros_like(z)
    places, aside = ([size(f"{row}_{way}", s) for s in PIERCED[::-1]] for way in "zx")
    return np.interp(z, places, aside)


def on_crest(row: str, x: Array, z: Array) -> NDArray[np.bool_]:
    """Where the crest that the row makes lies, as a band of even breadth."""
    first, *_, last = (size(f"{row}_z", s) for s in PIERCED)
    beside = np.abs(x - line(row, z)) < CRESTS[row][0]
    return beside & (z > last - 5) & (z < first + 8)


def back(x: Array, z: Array) -> Array:
    """The three crests of the dorsal face, and its unevenness."""
    tall = sum(crest(row, x, z) for row in CRESTS) + mouths(x, z)
    rough = smooth_step(39, 43, x) * smooth_step(-50, -42, z)  # behind the ear: the tuberosity
    tall += rough * (F(0.9) * waves(z, x, 13) + F(0.3) * waves(x, z, 7))
    return tall + F(0.22) * waves(x, z, 24) + F(0.10) * waves(z, x, 11)


def mouths(x: Array, z: Array) -> Array:
    """Round the dorsal foramina: the nerve's shallow way down and out, and a low lip above.

    No two lips are alike: each is broken by the unevenness of the bone.
    """
    total = np.zeros_like(x)
    for s in PIERCED:
        tall, broad = size("posterior_height", s) / 2, size("posterior_width", s) / 2
        u, v = (x - F(size("posterior_x", s))) / F(broad), (z - F(size("posterior_z", s))) / F(tall)
        r = np.hypot(u, v)
        lip = np.exp(-(((r - F(1.45)) / F(0.35)) ** 2)) * (F(0.55) + F(0.45) * waves(x, z, 13))
        above = smooth_step(-0.7, 0.8, v / np.maximum(r, F(0.3)) - F(0.4) * u)
        way = np.exp(-(((u - F(1.5)) / F(1.5)) ** 2) - ((v + F(0.8)) / F(1.1)) ** 2)
        total += F(0.8) * lip * above - F(1.0) * way
    return total


def front(x: Array, z: Array) -> Array:
    """How deep the pelvic face is hollowed: each body a little, and the way of each nerve.

    Between two nerves the bone stays, as a rounded bar from the bodies to the lateral part.
    """
    hollow = np.zeros_like(x)
    rims = [*(size("ridge_z", s) for s in PIERCED), size("apex_z", "S5")]
    for top, bottom in pairwise(rims):
        v = (z - F((top + bottom) / 2)) / F((top - bottom) / 2)
        hollow += (1 - smooth_step(10, 16, x)) * np.clip(1 - v * v, 0, 1)
    for s in PIERCED:
        x0, z0 = size("anterior_x", s), size("anterior_z", s)
        tall, long = size("anterior_height", s) * 0.55, size("groove_length", s)
        out = np.maximum(x - F(x0), 0)
        way = smooth_step(-4, 3, x - F(x0)) * np.exp(-((out / F(long)) ** 4))
        v = (z - F(z0) + F(0.25) * out) / (F(tall) + F(0.10) * out)
        hollow += F(size("groove_depth", s)) * way * np.exp(-v * v)
    return hollow


def ear(y: Array, z: Array) -> Array:
    """Distance to the outline of the auricular surface on the side of the bone."""
    nearest, y = np.full_like(y, np.inf), np.maximum(y, F(-6))  # in front it ends with the bone
    for (y0, z0, b0), (y1, z1, b1) in pairwise(EAR):
        along, up = F(y1 - y0), F(z1 - z0)
        share = np.clip(((y - F(y0)) * along + (z - F(z0)) * up) / (along**2 + up**2), 0, 1)
        away = np.hypot(y - F(y0) - share * along, z - F(z0) - share * up)
        nearest = np.minimum(nearest, away - F(b0) - share * F(b1 - b0))
    return nearest - F(0.6) * waves(y, z, 17)


def side(y: Array, z: Array) -> Array:
    """How far the side stands out: the ear with its raised edge, and the pitted tuberosity that
    lies in its bend, where the ligaments hold."""
    outline = ear(y, z)
    inside = 1 - smooth_step(-0.6, 0.6, outline)
    rim = np.exp(-(((outline + F(2.0)) / F(1.9)) ** 2)) * (F(0.9) + F(0.3) * waves(z, y, 15))
    joint = F(1.2) + F(0.8) * rim + F(0.45) * waves(y, z, 13) + F(0.12) * waves(z, y, 8)
    away = np.clip(outline, 0, 30)
    furrow = F(1.4) * smooth_step(-2, 4, y) * np.exp(-((away / F(3.2)) ** 2))
    rough = smooth_step(0.5, 4.0, away) * smooth_step(1, 6, y) * smooth_step(-56, -46, z)
    rough = rough * (1 - smooth_step(24, 33, y)) * (1 - smooth_step(-10, 0, z))
    knobs = F(0.8) * waves(y, z, 14) + F(0.3) * waves(z, y, 8)
    return inside * joint - (1 - inside) * furrow + rough * knobs


def waves(u: Array, v: Array, length: float) -> Array:
    """A fixed rough pattern of unit size, its bumps about *length* mm apart."""
    total = np.zeros_like(u)
    for i in range(9):  # directions and phases by the golden angle: no two alike, none repeats
        angle, share = 2.4 * i, 0.7 + 0.14 * i
        along = u * F(np.cos(angle)) + v * F(np.sin(angle))
        bend = np.sin((u - v) * F(0.9 / length) + F(i))
        total += np.cos(along * F(2 * np.pi * share / length) + F(1.7 * i * i) + bend)
    return total / F(2.1)
