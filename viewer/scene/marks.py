"""What is drawn over a picture at a place: cancer cells on their way, the ring of a tender spot."""

from __future__ import annotations

from math import ceil, floor, pi, sin
from typing import Final

import numpy as np
from PIL import Image, ImageDraw

from viewer.core.page import Palette
from viewer.core.picture import Kind, Mark, Picture
from viewer.scene.letters import rgb_of, type_size
from viewer.scene.stage import Lens

#: a ring swells and shrinks once in so many seconds
BEAT: Final = 1.6
#: times as fine as the picture: Pillow draws round things with steps
FINE: Final = 4


def marked(
    image: Image.Image,
    stage: tuple[int, int],
    picture: Picture,
    palette: Palette,
    seconds: float = 0.0,
) -> None:
    """Draw the marks over the stage at the top left of an image, as they are so many seconds on."""
    if not picture.marks:
        return
    lens = Lens(picture.camera, stage[0] / stage[1], 1.0, 2.0)
    seen = lens.project(np.array([mark.at for mark in picture.marks]))
    for mark, (right, up, _) in zip(picture.marks, seen, strict=True):
        dot = _drawn(mark, type_size(stage), palette, seconds)
        x, y = (right + 1) * stage[0] / 2, (1 - up) * stage[1] / 2
        _laid(image, dot, (floor(x - dot.width / 2), floor(y - dot.height / 2)), stage)


def _drawn(mark: Mark, letters: int, palette: Palette, seconds: float) -> Image.Image:
    """A mark alone; its sizes are those of the letters beside it."""
    if mark.kind is Kind.RING:
        swell = 1 + 0.25 * sin(pi * seconds / BEAT) ** 2
        rim = 0.24 * letters
        discs = [(1.5 * letters * swell + rim, (0, 0, 0), rim * 2)]
        discs += [(1.5 * letters * swell + rim / 2, rgb_of(palette["alert"].color), rim)]
    else:
        discs = [(0.34 * letters, rgb_of(palette["outline"].color), 0.0)]
        discs += [(0.24 * letters, rgb_of(palette["lesion_bone"].color), 0.0)]
    half = ceil(discs[0][0] + 1) * FINE
    dot = Image.new("RGBA", (2 * half, 2 * half))
    pen = ImageDraw.Draw(dot)
    for radius, color, rim in discs:
        low, high = half - FINE * radius, half + FINE * radius
        if rim:
            pen.ellipse((low, low, high, high), outline=(*color, 255), width=round(FINE * rim))
        else:
            pen.ellipse((low, low, high, high), fill=(*color, 255))
    return dot.reduce(FINE)


def _laid(
    image: Image.Image, dot: Image.Image, place: tuple[int, int], stage: tuple[int, int]
) -> None:
    """Lay something small on the stage, as far as it lies on it."""
    left, top = (max(c, 0) for c in place)
    right, bottom = (min(c + s, e) for c, s, e in zip(place, dot.size, stage, strict=True))
    if right > left and bottom > top:
        box = (left - place[0], top - place[1], right - place[0], bottom - place[1])
        image.alpha_composite(dot.crop(box), (left, top))
