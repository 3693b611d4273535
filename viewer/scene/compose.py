"""Pictures made of layers: see-through things, contact shade, lines and background, in pixels."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter
from scipy.ndimage import gaussian_filter
from scipy.special import ndtr

from viewer.scene.paint import rgb
from viewer.scene.stage import Layer, Lens

Bytes = NDArray[np.uint8]
Floats = NDArray[np.float32]

#: reach of the shade that one thing casts on what lies just behind it, mm, and its strength
REACH: Final = 5.0
SHADE: Final = 0.46

#: how a faint thing covers what is behind it, in opacities: its middle, what its edges add, its
#: cut faces; and the most that it covers
GLASS: Final = (0.8, 1.7, 1.8, 0.9)


class Canvas:
    """Layers laid over one another, each only where it is nearer; colours carry their coverage."""

    def __init__(self, shape: tuple[int, int]) -> None:
        self.color = np.zeros((*shape, 4), np.uint8)
        self.depth = np.ones(shape, np.float32)

    def lay(self, layer: Layer, opacity: float, facing: Floats | None = None) -> None:
        """Lay a layer over what is there; solid things come first, then the fainter.

        Where `facing` tells how squarely a faint surface faces the reader, it is fainter in its
        middle and denser along its edges, as glass is; without it, it is a cut face.
        """
        nearer = layer.depth < self.depth
        if opacity >= 1:
            np.copyto(self.color[..., :3], layer.color, where=nearer[..., None])
            np.copyto(self.color[..., 3], 255, where=nearer)
        else:
            middle, edge, face, most = GLASS
            dense = face if facing is None else middle + edge * (1 - facing[nearer, None]) ** 2
            share = np.minimum(np.float32(opacity) * dense, np.float32(most))
            below = self.color[nearer].astype(np.float32)
            above = np.full_like(below, 255)
            above[:, :3] = layer.color[nearer]
            self.color[nearer] = np.rint(below + (above - below) * share).astype(np.uint8)
        self.depth = np.minimum(self.depth, layer.depth)

    def reduced(self, factor: int) -> Floats:
        """The canvas with every `factor` x `factor` pixels averaged to one, 0 to 255."""
        if factor == 1:
            return self.color.astype(np.float32)
        # 'RGBa' is averaged as it is; 'RGBA' would be multiplied by its coverage once more
        image = Image.frombuffer("RGBa", self.color.shape[1::-1], self.color)
        return np.asarray(image.reduce(factor)).astype(np.float32)


def area(cover: NDArray[np.generic]) -> tuple[slice, slice]:
    """The rows and the columns in which anything is drawn."""
    rows, columns = (np.flatnonzero(cover.any(axis=axis)) for axis in (1, 0))
    if not len(rows):
        return slice(0, 0), slice(0, 0)
    return slice(int(rows[0]), int(rows[-1]) + 1), slice(int(columns[0]), int(columns[-1]) + 1)


def contact_shade(
    depth: NDArray[np.float32], lens: Lens, size: tuple[int, int], *, coarse: bool
) -> Floats:
    """How light each pixel stays, 0 to 1, beside things that stand a little in front of it."""
    width, height = size
    pixels = height / lens.camera.window_height(lens.aspect)  # of a millimetre
    # samples so spaced that the shade's reach is three of them, whatever the picture's size
    step = max(1, round(REACH / 3 * pixels)) * (2 if coarse else 1)
    rows, columns = (
        ((np.arange(count) + 0.5) / count * long).astype(int)
        for long, count in zip(depth.shape, (-(-height // step), -(-width // step)), strict=True)
    )
    sparse = depth[np.ix_(rows, columns)]
    there = sparse < 1
    if not there.any():
        return np.ones((height, width), np.float32)
    away = np.where(there, lens.distance(sparse), 0).astype(np.float32)
    sigma = REACH * pixels / step
    weight = gaussian_filter(there.astype(np.float32), sigma, truncate=2.5)
    around = gaussian_filter(away, sigma, truncate=2.5) / np.maximum(weight, 1e-3)
    behind = np.where(there, np.clip((away - around) / (2.4 * REACH), 0, 1), 0)
    light = Image.fromarray((1 - SHADE * behind).astype(np.float32))
    return np.asarray(light.resize((width, height), Image.Resampling.BILINEAR))


def facing(depth: NDArray[np.float32], lens: Lens) -> Floats:
    """How squarely each place of a layer faces the reader: 1 wholly, 0 edge-on."""
    away = lens.distance(np.minimum(depth, np.float32(0.9999)))
    pixel = np.float32(lens.camera.window_height(lens.aspect) / depth.shape[0])
    down = np.empty_like(away)
    across = np.empty_like(away)
    down[:-1], down[-1] = away[1:] - away[:-1], 0
    across[:, :-1], across[:, -1] = away[:, 1:] - away[:, :-1], 0
    slope: Floats = np.sqrt(pixel * pixel + down * down + across * across)
    return pixel / slope


@lru_cache(maxsize=4)
def backdrop(color: str, size: tuple[int, int]) -> Bytes:
    """The background: its colour, a touch lighter behind the middle of a dark stage."""
    width, height = size
    x = np.linspace(-1, 1, width, dtype=np.float32)
    y = np.linspace(-1, 1, height, dtype=np.float32)
    base = rgb(color)
    dark = base.mean() < 128
    lift = np.array([9, 11, 13] if dark else [-7, -6, -5], np.float32)
    grain = np.random.default_rng(1)
    out = np.empty((height, width, 3), np.uint8)
    for row, up in enumerate(y):
        middle = np.exp(-1.6 * (x * x + up * up))
        ramp = (middle if dark else 1 - middle)[:, None]
        noise = grain.random((width, 1), np.float32) - 0.5  # hides the bands of a slow ramp
        out[row] = np.clip(np.rint(base + lift * ramp + noise), 0, 255)
    return out


def line_around(inside: Floats, width: float) -> Floats:
    """Opacity of a line `width` pixels wide around a shape that fills so much of each pixel."""
    image = Image.fromarray(np.rint(inside * 255).astype(np.uint8))
    blurred = np.asarray(image.filter(ImageFilter.GaussianBlur(width))).astype(np.float32) / 255
    far, near = ndtr(-(width + 0.5) / width), ndtr(-(width - 0.5) / width)
    return np.clip((blurred - far) / (near - far), 0, 1).astype(np.float32)


def dashes(shape: tuple[int, int], length: float) -> Floats:
    """Gaps in a line around the middle of a box, `length` pixels apart."""
    y, x = np.indices(shape, np.float32)
    y, x = y - shape[0] / 2, x - shape[1] / 2
    count = max(6, round(np.pi * (shape[0] + shape[1]) / 2 / length / 2))
    wave = np.sin(np.arctan2(y * shape[1], x * shape[0]) * count)
    return np.clip(wave * 3 + 1.3, 0, 1).astype(np.float32)
