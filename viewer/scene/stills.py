"""Pictures to keep: PNG files with their labels and their caption."""

from __future__ import annotations

import io
import os
import tempfile
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from viewer.core.picture import Picture
from viewer.errors import ViewerError
from viewer.scene.beside import beside
from viewer.scene.compose import backdrop
from viewer.scene.labels import placed
from viewer.scene.letters import BOLD, PLAIN, font, rgb_of, type_size, wrapped
from viewer.scene.marks import marked
from viewer.scene.scene import Quality, Scene

#: the longest side of a picture and its most pixels
LONGEST: Final = 16384
LARGEST: Final = 8192 * 8192
#: how finely a PNG is packed: 3 is a third slower than 1 and a fifth smaller
PACKING: Final = 3


def checked(size: tuple[int, int]) -> tuple[int, int]:
    """The same size, if a picture can have it; raises ViewerError where it cannot."""
    width, height = size
    if min(size) < 1 or max(size) > LONGEST:
        raise ViewerError(
            f"a picture cannot be {width} x {height} pixels: each side is 1 to {LONGEST}"
        )
    if width * height > LARGEST:
        raise ViewerError(
            f"a picture of {width} x {height} pixels is too large: ask for 8192 x 8192 at most"
        )
    return size


def save(
    scene: Scene,
    picture: Picture,
    path: Path,
    size: tuple[int, int],
    transparent: bool = False,
    labels: bool = True,
    caption: bool = False,
) -> None:
    """Write the picture as a PNG file: the whole of it or, with a ViewerError, nothing."""
    path = Path(path)
    if path.suffix.lower() != ".png":
        raise ViewerError(f"{path}: pictures are PNG files; give it a name that ends in .png")
    checked(size)
    try:
        handle, name = tempfile.mkstemp(".png", f".{path.name}.", path.parent)
    except OSError as problem:
        raise ViewerError(f"{path}: cannot be written ({problem.strerror})") from problem
    try:
        if path.is_dir():
            raise ViewerError(f"{path}: is a folder; name a file")
        with os.fdopen(handle, "wb") as file:
            file.write(png(scene, picture, size, transparent, labels, caption))
        Path(name).chmod(0o666 & ~_umask())
        Path(name).replace(path)
    except OSError as problem:
        raise ViewerError(f"{path}: cannot be written ({problem.strerror})") from problem
    finally:
        Path(name).unlink(missing_ok=True)


def png(
    scene: Scene,
    picture: Picture,
    size: tuple[int, int],
    transparent: bool = False,
    labels: bool = True,
    caption: bool = False,
) -> bytes:
    """The picture as a PNG file, with its labels and its caption where they are wanted."""
    image, stage = painted(scene, picture, size, transparent, labels, caption)
    marked(image, stage, picture, scene.atlas.book.palette)
    file = io.BytesIO()
    (image if transparent else image.convert("RGB")).save(file, "PNG", compress_level=PACKING)
    return file.getvalue()


def painted(
    scene: Scene,
    picture: Picture,
    size: tuple[int, int],
    transparent: bool = False,
    labels: bool = True,
    caption: bool = False,
    quality: Quality = Quality.STILL,
) -> tuple[Image.Image, tuple[int, int]]:
    """The picture without its marks, and the size of the stage at its top left.

    The caption lies below the stage; the outline of the body and the card lie to its right.
    """
    checked(size)
    below = _caption(picture, size) if caption else None
    high = size[1] - (below.height if below else 0)
    right = beside(scene.atlas.book, picture, (size[0], high))
    stage = (size[0] - (right.width if right else 0), high)
    drawn = Image.fromarray(scene.image(picture, stage, quality, transparent=True))
    image = Image.new("RGBA", size)
    if not transparent:
        image.paste(rgb_of(picture.background), (0, 0, *size))
        image.paste(Image.fromarray(backdrop(picture.background, (size[0], high))))
    image.alpha_composite(drawn)
    if below:
        image.alpha_composite(below, (0, high))
    if right:
        image.alpha_composite(right, (stage[0], 0))
    if labels and picture.labels:
        _label(image, scene, picture, np.asarray(drawn)[..., 3] > 12)
    return image, stage


def _label(image: Image.Image, scene: Scene, picture: Picture, covered: NDArray[np.bool_]) -> None:
    """Write the labels beside what they name, with a fine line to each."""
    height, width = covered.shape
    letters = font(PLAIN, type_size((width, height)))
    line = sum(letters.getmetrics())
    words = [letters.getlength(label.text) for label in picture.labels]
    pen = ImageDraw.Draw(image)
    ink, ground = rgb_of(picture.ink), rgb_of(picture.background)
    thin = max(1, round(line / 16))
    labels = placed(scene, picture, (width, height), covered, words, line)
    for label in labels:
        start, end = label.line
        pen.line([start, end], fill=(*ground, 255), width=3 * thin)
        pen.line([start, end], fill=(*ink, 255), width=thin)
        x, y, r = *end, 2.2 * thin
        pen.ellipse((x - r, y - r, x + r, y + r), fill=(*ink, 255), outline=(*ground, 255))
    for label in labels:
        pen.text(
            label.box[:2],
            label.text,
            (*ink, 255),
            letters,
            stroke_width=2 * thin,
            stroke_fill=(*ground, 255),
        )


def _caption(picture: Picture, size: tuple[int, int]) -> Image.Image:
    """The caption as a block as wide as the picture; too many lines end in an ellipsis."""
    width, height = size
    letters = type_size(size)
    heading, body = font(BOLD, letters), font(PLAIN, letters)
    margin, line = 1.6 * letters, 1.45 * letters
    lines = wrapped(" ".join(picture.caption.lines), body, width - 2 * margin)
    most = max(int((0.4 * height - 2 * margin) / line) - 1, 0)
    if len(lines) > most:
        lines = lines[:most]
        if lines:
            lines[-1] = lines[-1].rsplit(" ", 1)[0] + " …"
    block = Image.new("RGBA", (width, min(round(2 * margin + line * (len(lines) + 1)), height - 1)))
    pen = ImageDraw.Draw(block)
    ink = rgb_of(picture.ink)
    pen.line([(margin, 0.5 * letters), (width - margin, 0.5 * letters)], (*ink, 60))
    y = margin
    for text, face in ((picture.caption.title, heading), *((text, body) for text in lines)):
        pen.text((margin, y), text, (*ink, 255), face)
        y += line
    return block


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
