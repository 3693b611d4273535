"""Words in pictures: their fonts, their size, their lines."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from PIL import ImageFont

from viewer.errors import ViewerError
from viewer.scene.paint import rgb

PLAIN: Final = "DejaVuSans.ttf"
BOLD: Final = "DejaVuSans-Bold.ttf"


@cache
def font(name: str, size: int) -> ImageFont.FreeTypeFont:
    """A DejaVu font; matplotlib, which PyVista needs, carries the family along."""
    found = find_spec("matplotlib")
    if found is None or found.origin is None:
        raise ViewerError("labels need the fonts of matplotlib: run `pip install matplotlib`")
    folder = Path(found.origin).parent / "mpl-data" / "fonts" / "ttf"
    return ImageFont.truetype(str(folder / name), size)


def type_size(size: tuple[int, int]) -> int:
    """The height of letters that reads well in a picture, pixels."""
    return max(9, round(min(size[1], size[0] * 0.8) / 46))


def wrapped(text: str, font: ImageFont.FreeTypeFont, width: float) -> list[str]:
    """The text in lines of at most so many pixels, broken between words."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and font.getlength(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def rgb_of(color: str) -> tuple[int, int, int]:
    """A colour written #RRGGBB as three numbers."""
    red, green, blue = (int(part) for part in rgb(color))
    return red, green, blue
