"""What the inside of each kind of structure looks like on a cut face."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import distance_transform_edt

from viewer.core.atlas import Structure
from viewer.core.picture import Look
from viewer.scene.mesh import Array
from viewer.scene.noise import cloud
from viewer.scene.paint import IVORY, dulled, islands, rgb

CORTEX: Final = rgb("#EFE4CB")
STRUT: Final = rgb("#E2D2B0")
#: how dark the blood in a body's veins is, of its marrow
VEIN: Final = 0.36
GREY: Final = rgb("#A08682")
#: how deep one looks between the struts of spongy bone, mm
_DEPTHS: Final = (0.0, 0.35, 0.8)
#: what each kind of structure is filled with; whatever else is nerve
_KINDS: Final = {
    "vertebra": "bone",
    "sacrum": "bone",
    "coccyx": "bone",
    "rib": "bone",
    "disc": "disc",
    "cord": "cord",
    "lesion": "lesion",
    "organ": "plain",
    "dura": "plain",
}


#: `cloud`, well or quickly
Noise = Callable[[Array, float, int, int], Array]


@dataclass(frozen=True)
class Face:
    """Cut faces of some structures, each somewhere in a grid of cells of their plane."""

    mask: NDArray[np.bool_]
    #: to which structure each filled cell (n) belongs, as its place below
    owner: NDArray[np.int16]
    #: the rows and the columns of the grid that each has to itself
    spots: Sequence[tuple[slice, slice]]
    #: where the first cell's corner of each (k, 2) lies in the plane, mm
    corners: Array
    cell: float
    #: the plane's two axes (2, 3), and the point from which they count
    axes: Array
    origin: Array
    #: how to get from each face back to its structure at rest (k, 3, 3), (k, 3)
    turns: Array
    shifts: Array
    #: the centres of the structures at rest (k, 3), mm
    centres: Array
    #: cosine and sine of how far vertebrae lean, and how far behind the back walls lie (k, 3)
    walls: Array

    @property
    def own(self) -> NDArray[np.int16] | int:
        """What finds in a list of the structures that of each filled cell."""
        return self.owner if len(self.corners) > 1 else 0

    def resting(self) -> Array:
        """The filled cells' centres as points (n, 3) of the structures at rest, from its centre."""
        row, column = np.nonzero(self.mask)
        own = self.own
        # one step along a row, and along a column, of the grid at rest
        steps = (self.cell * self.axes @ self.turns.transpose(0, 2, 1)).astype(np.float32)
        first = np.array([(rows.start, columns.start) for rows, columns in self.spots])
        starts = (self.corners + 0.5 * self.cell) @ self.axes + self.origin
        starts = (self.turns @ starts[..., None])[..., 0] + self.shifts - self.centres
        along = (column - first[own, 1]).astype(np.float32)[:, None]
        up = (row - first[own, 0]).astype(np.float32)[:, None]
        return along * steps[own, 0] + up * steps[own, 1] + starts.astype(np.float32)[own]

    def depth(self) -> Array:
        """How far each filled cell lies within the outline, mm."""
        return (distance_transform_edt(self.mask) - 0.5)[self.mask].astype(np.float32) * self.cell

    def deepest(self, depth: Array) -> Array:
        """The most of the depths (n) within each structure, mm."""
        most = np.full(len(self.corners), 1e-3, np.float32)
        np.maximum.at(most, self.owner, depth)
        return most


def filling(
    structures: Sequence[Structure], face: Face, looks: Sequence[Look], marrow: str, *, quick: bool
) -> NDArray[np.uint8]:
    """The picture of cut faces, (rows, columns, 3); cells outside take the colour of their rim."""
    noise = partial(cloud, quick=quick)
    at, depth = face.resting(), face.depth()
    deepest = face.deepest(depth)
    tones = np.stack([rgb(look.color) for look in looks])
    bony = np.array([_KINDS.get(structure.kind) == "bone" for structure in structures])[:, None]
    rims = np.where(bony, np.float32(0.75) * CORTEX + np.float32(0.25) * tones, tones)
    inward = (np.cross(*face.axes) @ face.turns.transpose(0, 2, 1)).astype(np.float32)
    alike = defaultdict(list)
    for k, (structure, look) in enumerate(zip(structures, looks, strict=True)):
        alike[_KINDS.get(structure.kind, "nerve"), look.reaction].append(k)
    out = np.zeros((*face.mask.shape, 3), np.uint8)
    colors = np.empty((len(at), 3), np.float32)
    for spot, rim in zip(face.spots, rims, strict=True):
        out[spot] = _whole(rim)
    for (kind, reaction), members in alike.items():
        some: slice | NDArray[np.intp] = slice(None)
        own: int | NDArray[np.int16] = members[0]
        if len(alike) > 1:
            some = np.flatnonzero(np.isin(np.arange(len(structures)), members)[face.owner])
        if len(members) > 1:
            own = face.owner[some]
        here, deep, tone = at[some], depth[some], tones[own]
        match kind:
            case "bone":
                colors[some] = _bone(
                    *(noise, here, deep, inward[own], rims[own], face.walls[own]),
                    *(rgb(marrow), face.cell),
                )
            case "disc":
                colors[some] = _disc(noise, here, deep, deepest[own], tone)
            case "lesion":
                colors[some] = _lesion(noise, here, deep, tone, reaction)
            case "plain":
                colors[some] = tone
            case "cord":
                colors[some] = _cord(here, deep, tone, structures[members[0]].grey, face.cell)
            case _:
                colors[some] = _nerve(deep, tone)
    for k, look in enumerate(looks):
        if look.numb[0]:
            mine = face.owner == k
            heights = at[mine, 2] + face.centres[k, 2]
            colors[mine] = dulled(colors[mine], heights, look.numb)
    out[face.mask] = _whole(colors)
    return out


def _whole(colors: Array) -> NDArray[np.uint8]:
    return np.clip(np.rint(colors), 0, 255).astype(np.uint8)


def _bone(
    noise: Noise,
    at: Array,
    depth: Array,
    inward: Array,
    rim: Array,
    wall: Array,
    marrow: Array,
    cell: float,
) -> Array:
    """Cortex around spongy bone: struts seen some layers deep, red marrow between them."""
    behind = _smooth((at[:, 1] - 8) / 10)
    thick = 0.60 + 0.65 * behind + 0.14 * noise(at, 9.0, 3, 2)
    cortex = _smooth((np.maximum(thick, 0.35) - depth) / max(cell, 0.25) + 0.5)
    density = 0.27 + 0.24 * np.exp(-depth / 2.0) + 0.10 * behind + 0.04 * noise(at, 7.0, 4, 2)
    soft = 0.12 + 0.5 * cell
    through = np.ones(len(at), np.float32)
    light = np.zeros(len(at), np.float32)
    for deep in _DEPTHS if cell < 0.5 else _DEPTHS[:1]:
        strut = _smooth(_spongy(noise, at - inward * np.float32(deep), density) / soft + 0.5)
        light += through * strut * np.float32(np.exp(-1.1 * deep))
        through *= 1 - strut
    mottle = noise(at, 3.2, 5, 3)
    mottled = marrow * (0.60 + 0.06 * mottle)[:, None]
    spongy = mottled + (STRUT - mottled) * np.minimum(light, 1)[:, None]
    colors = spongy + (rim - spongy) * cortex[:, None]
    wall = np.broadcast_to(wall, at.shape)
    near = np.flatnonzero(np.abs(at[:, 0]) < 0.7 * wall[:, 2])
    away = _channel(at[near], wall[near]) + 0.4 * mottle[near]
    lining = _smooth((0.35 - np.abs(away)) / max(cell, 0.25) + 0.5)
    lining = (lining * _smooth((wall[near, 2] - 6) / 6))[
        :, None
    ]  # none in the narrow veins of a neck
    blood = _smooth((-0.2 - away) / max(cell, 0.25) + 0.5)[:, None]
    there = colors[near] + 0.8 * (STRUT - colors[near]) * lining
    colors[near] = there + (VEIN * marrow - there) * blood
    return colors


def _channel(at: Array, wall: Array) -> Array:
    """Distance to the veins of a body, mm: a funnel from the back wall that forks in the middle.

    Shares of the depth behind the middle, after sections of lumbar bodies (design).
    """
    c, s, deep = wall.T
    x, y = np.abs(at[:, 0]) / deep, (c * at[:, 1] + s * at[:, 2]) / deep
    z = 1.5 * (c * at[:, 2] - s * at[:, 1]) / deep  # wider than high
    along = np.clip((1.05 - y) / 0.9, 0, 1)
    trunk = np.sqrt(x * x + (y - 1.05 + 0.9 * along) ** 2 + z * z) - (0.21 - 0.14 * along)
    side = np.clip((0.5 * x + 0.45 * (0.15 - y)) / 0.4525, 0, 1)
    fork = np.sqrt((x - 0.5 * side) ** 2 + (y - 0.15 + 0.45 * side) ** 2 + z * z)
    out: Array = np.minimum(trunk, fork - (0.07 - 0.035 * side)) * deep
    return out


def _spongy(noise: Noise, at: Array, density: Array) -> Array:
    """Above 0 within the struts of spongy bone: perforated plates, and rods between them."""
    a, b = noise(at, 1.9, 1, 0), noise(at, 1.6, 2, 1)
    plates = np.minimum(density * 0.55 - np.abs(a), b + 0.35)
    return np.maximum(plates, density - np.sqrt(a * a / 2 + b * b))


def _disc(noise: Noise, at: Array, depth: Array, deepest: Array, tone: Array) -> Array:
    """Rings of fibres around a pale, moist nucleus."""
    fibres = tone + (255 - tone) * 0.22
    ring = 0.94 + 0.10 * np.sin(2 * np.pi * depth / 1.1 + 0.5 * noise(at, 4.0, 6, 2))
    nucleus = _smooth((depth / deepest - 0.42) / 0.28)
    pale = tone + (255 - tone) * 0.62
    pale = pale * (1 + 0.025 * noise(at, 3.0, 7, 2))[:, None]
    colors = fibres * ring[:, None]
    return colors + (pale - colors) * nucleus[:, None]


def _nerve(depth: Array, tone: Array) -> Array:
    """Pale, with a thin sheath."""
    white = tone + (250 - tone) * 0.45
    sheath = _smooth((0.5 - depth) / 0.3 + 0.5)[:, None]
    return white + (tone * 0.9 - white) * sheath


def _cord(
    at: Array, depth: Array, tone: Array, grey: Sequence[tuple[float, ...]], cell: float
) -> Array:
    """A nerve with grey matter in the form of a butterfly, a canal in it, and two furrows."""
    colors = _nerve(depth, tone)
    if not grey:
        return colors
    rows = np.array(grey, np.float32)
    z = rows[:, 2]
    there = (at[:, 2] > z[0]) & (at[:, 2] < z[-1])
    x, y, wide, deep, plump, lateral = (
        np.interp(at[there, 2], z, rows[:, k]).astype(np.float32) for k in (0, 1, 3, 4, 5, 6)
    )
    aside, back = np.abs(at[there, 0] - x), at[there, 1] - y
    soft = max(cell, 0.2)
    butterfly = -deep * _butterfly(aside / wide, back / deep, plump, lateral)
    within = 0.85 * _smooth(butterfly / soft + 0.5)
    fissure = np.minimum(0.14 - aside, -0.18 * deep - back)
    septum = np.minimum(0.07 - aside, back - 0.14 * deep)
    dark = _smooth((0.22 - np.hypot(aside, back)) / soft + 0.5)
    dark = np.maximum(dark, _smooth(fissure / soft + 0.5))
    dark = np.maximum(dark, 0.4 * _smooth(septum / soft + 0.5))
    dark = dark * (aside < wide) * (np.abs(back) < deep)
    shown = colors[there]
    shown = shown + (GREY - shown) * within[:, None]
    colors[there] = shown * (1 - 0.45 * dark)[:, None]
    return colors


def _butterfly(u: Array, v: Array, plump: Array, lateral: Array) -> Array:
    """Distance to the grey matter, in halves of the cord: u to the side, v backwards.

    Horns before and behind, those of the trunk slender, joined across the middle; after textbook
    sections (design).
    """
    a, b = 0.10 + 0.16 * plump, 0.24 + 0.06 * plump
    front = np.hypot((u - 0.22 - 0.17 * plump) / a, (v + 0.30 + 0.02 * plump) / b)
    front = (front - 1) * np.minimum(a, b)
    root = 0.13 + 0.05 * plump
    neck, _ = _bar(u, v, 0.20 + 0.12 * plump, -0.18, root, 0.10)
    rear, along = _bar(u, v, root, 0.10, 0.30 + 0.14 * plump, 0.68)
    horn = 0.055 + 0.035 * plump + 0.05 * along * (1 - along)
    side, out = _bar(u, v, 0.16, -0.02, 0.36 + 0.1 * plump, -0.06)
    total = _joined(front, neck - 0.07 - 0.06 * plump)
    total = _joined(total, rear - horn)
    total = _joined(total, np.maximum(u - 0.25, np.abs(v) - 0.07))
    return _joined(total, side - lateral * (0.09 - 0.05 * out) + 0.3 * (1 - lateral))


def _bar(u: Array, v: Array, u0: Array | float, v0: float, u1: Array, v1: float) -> Any:
    """Distance to a line between two points, and how far along it (0 to 1) its foot lies."""
    du, dv = u1 - u0, v1 - v0
    along = np.clip(((u - u0) * du + (v - v0) * dv) / (du * du + dv * dv), 0, 1)
    return np.hypot(u - u0 - along * du, v - v0 - along * dv), along


def _joined(a: Array, b: Array) -> Array:
    near = np.maximum(0.08 - np.abs(a - b), 0)
    out: Array = np.minimum(a, b) - near * near / 0.32
    return out


def _lesion(noise: Noise, at: Array, depth: Array, tone: Array, reaction: str) -> Array:
    """A dark, ragged cavity with tumour tissue in it; dense as ivory; or both side by side."""
    grain = noise(at, 2.4, 8, 2)
    mottle = 1.0 + 0.16 * grain + 0.10 * noise(at, 6.0, 9, 3)
    if not reaction:  # soft tissue: a little lighter at its rim
        lit = tone * mottle[:, None] + 14
        rim = _smooth((0.5 - depth) / 0.4 + 0.5)[:, None]
        return lit + (tone + (255 - tone) * 0.35 - lit) * rim * 0.6
    gap = _smooth((0.9 + 0.5 * grain - depth) / 0.5 + 0.5)
    eaten = tone * (0.82 * mottle * (1 - gap) + 0.20 * gap)[:, None]
    edge = 0.7 * _smooth((0.35 - depth) / 0.3 + 0.5)[:, None]
    dense = IVORY * (1.0 - 0.035 * (1 + grain))[:, None]
    dense = dense + (tone - dense) * edge
    if reaction == "mixed":
        return eaten + (dense - eaten) * islands(at, reaction)[:, None]
    return dense if reaction == "blastic" else eaten


def _smooth(t: Array) -> Array:
    t = np.clip(t, 0, 1)
    return t * t * (3 - 2 * t)
