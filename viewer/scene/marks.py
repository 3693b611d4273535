"""What is drawn over a picture: cells on their way, a tender spot's ring, arrows, a ruler."""

from __future__ import annotations

from collections.abc import Sequence
from math import atan2, ceil, copysign, cos, floor, hypot, pi, sin
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from viewer.core.marks import Kind, Mark
from viewer.core.page import Palette
from viewer.core.picture import Picture
from viewer.scene.letters import PLAIN, font, rgb_of, type_size
from viewer.scene.stage import Lens

#: a ring swells and shrinks once in so many seconds
BEAT: Final = 1.6
#: an arrow is bent by so much of its length; its head, in letters, and its sides, in heads
BOW: Final = 0.16
HEAD: Final = 0.93
WIDE: Final = 0.5
#: half of a ruler's ends, and a dash with its gap, in letters
TICK: Final = 0.45
DASH: Final = 0.45
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
    letters = type_size(stage)
    ends = [(m.at, m.start or m.at, m.former or m.at, m.beside or m.at) for m in picture.marks]
    seen = lens.project(np.array(ends).reshape(-1, 3))[:, :2] * (1, -1) + 1
    places = (seen * np.array(stage) / 2).reshape(-1, 4, 2)
    for mark, ((x, y), start, former, beside) in zip(picture.marks, places.tolist(), strict=True):
        if mark.kind is Kind.RULER:
            colors = (rgb_of(picture.ink), rgb_of(picture.background))
            _ruler(image, ((x, y), start, former, beside), mark.words, letters, colors, stage)
            continue
        if mark.start:
            _arrow(image, (start, (x, y)), letters, palette, stage)
            continue
        dot = _drawn(mark, letters, palette, seconds)
        _laid(image, dot, (floor(x - dot.width / 2), floor(y - dot.height / 2)), stage)


def ruled_side(picture: Picture) -> int:
    """At which side of a body its ruler stands: -1 left, 1 right, 0 where there is none."""
    ruler = next((mark for mark in picture.marks if mark.kind is Kind.RULER), None)
    if ruler is None or ruler.beside is None:
        return 0
    at, beside = Lens(picture.camera, 1.0, 1.0, 2.0).project(np.array([ruler.at, ruler.beside]))
    return -1 if beside[0] < at[0] else 1


def _arrow(
    image: Image.Image,
    ends: tuple[Sequence[float], Sequence[float]],
    letters: int,
    palette: Palette,
    stage: tuple[int, int],
) -> None:
    """A bent line with a head, from one place of the stage to the other."""
    (x0, y0), (x1, y1) = ends
    dx, dy = x1 - x0, y1 - y0
    bend = (x0 + dx / 2 - abs(dy) * BOW * copysign(1, dx), y0 + dy / 2 - abs(dx) * BOW)
    share = np.linspace(0, 1, 33)[:, None]
    line = np.array(ends[0]) * (1 - share) ** 2 + np.array(ends[1]) * share**2
    line += 2 * np.array(bend) * share * (1 - share)
    way, long = atan2(y1 - bend[1], x1 - bend[0]), min(HEAD * letters, hypot(dx, dy) / 2)
    head = [
        (
            x1 - long * (cos(way) - side * sin(way)),
            y1 - long * (sin(way) + side * cos(way)),
        )
        for side in (WIDE, -WIDE)
    ]
    strokes = [line, np.array([head[0], (x1, y1), head[1]])]
    inks = ((0, 0, 0), rgb_of(palette["outline"].color), rgb_of(palette["lesion_bone"].color))
    widths = list(zip(inks, (0.57, 0.43, 0.21), strict=True))
    _stroked(image, strokes, widths, letters, stage, rounded=True)


def _ruler(
    image: Image.Image,
    places: Sequence[Sequence[float]],
    words: Sequence[str],
    letters: int,
    colors: tuple[tuple[int, int, int], tuple[int, int, int]],
    stage: tuple[int, int],
) -> None:
    """A line with ticks, dashed on to where it ended before its body sank; its words beside it."""
    (x1, y1), (x0, y0), (x2, y2), beside = places
    long = hypot(x1 - x0, y1 - y0) or 1.0
    tick = TICK * letters * np.array([y0 - y1, x1 - x0]) / long
    ends = np.array([(x0, y0), (x1, y1), (x2, y2)])
    strokes = [ends[:2], *(np.array([end - tick, end + tick]) for end in ends)]
    dashes = int(hypot(x2 - x1, y2 - y1) / (DASH * letters))
    shares = np.linspace(0, 1, 2 * dashes + 1)[:-1].reshape(-1, 2)
    strokes += [ends[1] + (ends[2] - ends[1]) * pair[:, None] for pair in shares]
    ink, ground = colors
    _stroked(image, strokes, [(ground, 0.3), (ink, 0.13)], letters, stage)
    face = font(PLAIN, letters)
    line, left = 1.25 * letters, beside[0] < (x0 + x1) / 2
    wide = max(face.getlength(each) for each in words)
    x = max(min(x0, x1) - letters - wide, letters / 2) if left else max(x0, x1) + letters
    y = (y0 + y1) / 2 - line * (len(words) - 1) / 2
    for n, each in enumerate(words):
        place = (x + (wide - face.getlength(each) if left else 0), y + n * line)
        halo = max(2, letters // 7)
        ImageDraw.Draw(image).text(
            place, each, (*ink, 255), face, "lm", stroke_width=halo, stroke_fill=(*ground, 255)
        )


def _stroked(
    image: Image.Image,
    strokes: Sequence[NDArray[np.float64]],
    inks: Sequence[tuple[tuple[int, int, int], float]],
    letters: int,
    stage: tuple[int, int],
    rounded: bool = False,
) -> None:
    """Lines through points (n, 2) of the stage, one ink over the other, so many letters wide."""
    every = np.concatenate(strokes)
    low = np.floor(every.min(axis=0)) - letters
    size = np.ceil(every.max(axis=0)) + letters - low
    drawn = Image.new("RGBA", tuple((size * FINE).astype(int)))
    pen = ImageDraw.Draw(drawn)
    for ink, width in inks:
        for stroke in strokes:
            points = [tuple(point) for point in ((stroke - low) * FINE).tolist()]
            thick = width * letters * FINE
            pen.line(points, (*ink, 255), round(thick), "curve" if rounded else None)
            for x, y in (points[0], points[-1]) if rounded else ():
                end = (x - thick / 2, y - thick / 2, x + thick / 2, y + thick / 2)
                pen.ellipse(end, (*ink, 255))
    _laid(image, drawn.reduce(FINE), (int(low[0]), int(low[1])), stage)


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
