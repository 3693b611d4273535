"""What the inside of each kind of structure looks like on a cut face."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import distance_transform_edt

from viewer.core.atlas import Structure
from viewer.core.picture import Look
from viewer.scene.mesh import Array
from viewer.scene.noise import cloud
from viewer.scene.paint import rgb

CORTEX: Final = rgb("#EFE4CB")
STRUT: Final = rgb("#E2D2B0")
#: bone that a tumour has made too dense
IVORY: Final = rgb("#FBF3DF")
#: how deep one looks between the struts of spongy bone, mm
_DEPTHS: Final = (0.0, 0.35, 0.8)


@dataclass(frozen=True)
class Face:
    """A cut face as a grid of cells in its plane."""

    mask: NDArray[np.bool_]
    #: where the first cell's corner lies in the plane, mm
    corner: Array
    cell: float
    #: the plane's two axes (2, 3), and the point from which they count
    axes: Array
    origin: Array
    #: how to get from the face back to the structure at rest
    turn: Array
    shift: Array
    #: the centre of the structure at rest, mm
    centre: Array

    def resting(self) -> Array:
        """The filled cells' centres as points (n, 3) of the structure at rest, from its centre."""
        row, column = np.nonzero(self.mask)
        # one step along a row, and along a column, of the grid at rest
        steps = (self.cell * self.axes @ self.turn.T).astype(np.float32)
        start = (self.corner + 0.5 * self.cell) @ self.axes + self.origin
        start = (self.turn @ start + self.shift - self.centre).astype(np.float32)
        along, up = column.astype(np.float32)[:, None], row.astype(np.float32)[:, None]
        return along * steps[0] + up * steps[1] + start

    def depth(self) -> Array:
        """How far each filled cell lies within the outline, mm."""
        return (distance_transform_edt(self.mask) - 0.5)[self.mask].astype(np.float32) * self.cell


def filling(structure: Structure, face: Face, look: Look, marrow: str) -> NDArray[np.uint8]:
    """The picture of a cut face, (rows, columns, 3); cells outside take the colour of its rim."""
    at, depth, tone = face.resting(), face.depth(), rgb(look.color)
    match structure.kind:
        case "vertebra" | "sacrum" | "coccyx" | "rib":
            inward = (np.cross(*face.axes) @ face.turn.T).astype(np.float32)
            rim = 0.75 * CORTEX + 0.25 * tone
            colors = _bone(at, depth, inward, rim, rgb(marrow), face.cell)
        case "disc":
            colors, rim = _disc(at, depth, tone), tone
        case "lesion":
            colors, rim = _lesion(at, depth, tone, look.reaction), tone
        case "organ" | "dura":
            colors, rim = tone, tone
        case _:
            colors, rim = _nerve(depth, tone), tone
    out = np.empty((*face.mask.shape, 3), np.float32)
    out[...] = rim
    out[face.mask] = colors
    return np.clip(np.rint(out), 0, 255).astype(np.uint8)


def _bone(at: Array, depth: Array, inward: Array, rim: Array, marrow: Array, cell: float) -> Array:
    """Cortex around spongy bone: struts seen some layers deep, red marrow between them."""
    behind = _smooth((at[:, 1] - 8) / 10)
    thick = 0.60 + 0.65 * behind + 0.14 * cloud(at, 9.0, 3, 2)
    cortex = _smooth((np.maximum(thick, 0.35) - depth) / max(cell, 0.25) + 0.5)
    density = 0.27 + 0.24 * np.exp(-depth / 2.0) + 0.10 * behind + 0.04 * cloud(at, 7.0, 4, 2)
    soft = 0.12 + 0.5 * cell
    through = np.ones(len(at), np.float32)
    light = np.zeros(len(at), np.float32)
    for deep in _DEPTHS if cell < 0.5 else _DEPTHS[:1]:
        strut = _smooth(_spongy(at - inward * np.float32(deep), density) / soft + 0.5)
        light += through * strut * np.float32(np.exp(-1.1 * deep))
        through *= 1 - strut
    mottled = marrow * (0.60 + 0.06 * cloud(at, 3.2, 5, 3))[:, None]
    spongy = mottled + (STRUT - mottled) * np.minimum(light, 1)[:, None]
    return spongy + (rim - spongy) * cortex[:, None]


def _spongy(at: Array, density: Array) -> Array:
    """Above 0 within the struts of spongy bone: perforated plates, and rods between them."""
    a, b = cloud(at, 1.9, 1, 0), cloud(at, 1.6, 2, 1)
    plates = np.minimum(density * 0.55 - np.abs(a), b + 0.35)
    return np.maximum(plates, density - np.sqrt(a * a / 2 + b * b))


def _disc(at: Array, depth: Array, tone: Array) -> Array:
    """Rings of fibres around a pale, moist nucleus."""
    fibres = tone + (255 - tone) * 0.22
    ring = 0.94 + 0.10 * np.sin(2 * np.pi * depth / 1.1 + 0.5 * cloud(at, 4.0, 6, 2))
    nucleus = _smooth((depth / max(float(depth.max()), 1e-3) - 0.42) / 0.28)
    pale = tone + (255 - tone) * 0.62
    pale = pale * (1 + 0.025 * cloud(at, 3.0, 7, 2))[:, None]
    colors = fibres * ring[:, None]
    return colors + (pale - colors) * nucleus[:, None]


def _nerve(depth: Array, tone: Array) -> Array:
    """Pale, with grey matter in its middle and a thin sheath."""
    core = _smooth((depth / max(float(depth.max()), 1e-3) - 0.50) / 0.25)[:, None]
    white = tone + (250 - tone) * 0.45
    grey = white * np.array([0.86, 0.80, 0.86], np.float32)
    sheath = _smooth((0.5 - depth) / 0.3 + 0.5)[:, None]
    colors = white + (grey - white) * core
    return colors + (tone * 0.9 - colors) * sheath


def _lesion(at: Array, depth: Array, tone: Array, reaction: str) -> Array:
    """A dark, ragged cavity with tumour tissue in it; dense as ivory; or both side by side."""
    grain = cloud(at, 2.4, 8, 2)
    mottle = 1.0 + 0.16 * grain + 0.10 * cloud(at, 6.0, 9, 3)
    if not reaction:  # soft tissue: a little lighter at its rim
        lit = tone * mottle[:, None] + 14
        rim = _smooth((0.5 - depth) / 0.4 + 0.5)[:, None]
        return lit + (tone + (255 - tone) * 0.35 - lit) * rim * 0.6
    gap = _smooth((0.9 + 0.5 * grain - depth) / 0.5 + 0.5)
    eaten = tone * (0.82 * mottle * (1 - gap) + 0.20 * gap)[:, None]
    edge = 0.7 * _smooth((0.35 - depth) / 0.3 + 0.5)[:, None]
    dense = IVORY * (1.0 - 0.035 * (1 + grain))[:, None]
    dense = dense + (tone - dense) * edge
    islands = {"lytic": 0.0, "blastic": 1.0}.get(reaction)
    if islands is None:
        return (
            eaten + (dense - eaten) * _smooth((cloud(at, 5.0, 10, 2) - 0.1) / 0.35 + 0.5)[:, None]
        )
    return eaten + (dense - eaten) * np.float32(islands)


def _smooth(t: Array) -> Array:
    t = np.clip(t, 0, 1)
    return t * t * (3 - 2 * t)
