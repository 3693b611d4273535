"""Lines around structures, drawn in the picture: strong where seen, faint where hidden."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from viewer.scene.compose import Floats, dashes, line_around
from viewer.scene.paint import rgb
from viewer.scene.stage import Layer

#: picture height at which widths are meant; larger pictures have wider lines
HEIGHT: Final = 800
#: opacity of the line around all that is solid on a pale page
INK: Final = 0.55
#: how far behind a surface still counts as seen, in depths of the window
_SLACK: Final = 2e-4


@dataclass(frozen=True)
class Line:
    """How the line around one structure looks: width in pixels, and opacity where hidden."""

    id: str
    color: str
    width: float
    hidden: float
    dashed: bool = False


def drawn(
    pixels: Floats, lines: list[Line], layer: Layer, solid: NDArray[np.float32], factor: int
) -> None:
    """Draw lines around the silhouettes of a layer, whose red numbers the lines from 1.

    Args:
        pixels: the picture (height, width, 4), colours multiplied by coverage; changed.
        layer: flat silhouettes, `factor` times the picture's size.
        solid: depth of what is solid in the picture, of the layer's size.
    """
    height, width = pixels.shape[:2]
    numbers = layer.color[..., 0]
    seen = layer.depth <= solid + _SLACK
    scale = max(1.0, height / HEIGHT)
    for number, line in enumerate(lines, start=1):
        inside = numbers == number
        rows, columns = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
        if not len(rows):
            continue
        thick = line.width * scale
        pad = int(thick * 3) + 2
        top, bottom = max(rows[0] // factor - pad, 0), min(rows[-1] // factor + pad, height)
        left, right = max(columns[0] // factor - pad, 0), min(columns[-1] // factor + pad, width)
        box = np.s_[top * factor : bottom * factor, left * factor : right * factor]
        whole = _averaged(inside[box], factor)
        strong = line_around(_averaged((inside & seen)[box], factor), thick)
        opacity = np.maximum(strong, line.hidden * line_around(whole, thick)) * (1 - whole)
        if line.dashed:
            opacity *= dashes(opacity.shape, 7 * scale)
        part = pixels[top:bottom, left:right]
        ink = np.append(rgb(line.color), 255).astype(np.float32)
        part += (ink - part) * opacity[..., None]


def inked(pixels: Floats, solid: NDArray[np.float32], color: str, factor: int) -> None:
    """Draw a thin line around all that is solid, as pale colours need on a pale page."""
    inside = _averaged(solid < 1, factor)
    thick = max(1.0, pixels.shape[0] / HEIGHT)
    opacity = INK * line_around(inside, thick) * (1 - inside)
    pixels += (np.append(rgb(color), 255).astype(np.float32) - pixels) * opacity[..., None]


def _averaged(mask: NDArray[np.bool_], factor: int) -> Floats:
    image = Image.fromarray(mask.astype(np.uint8) * 255)
    averaged = image.reduce(factor) if factor > 1 else image
    return np.asarray(averaged).astype(np.float32) / np.float32(255)
