"""What lies beside a picture: the body's outline with its marks, the card of whom to call."""

from __future__ import annotations

from typing import Final

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageOps

from viewer.core import body, figure
from viewer.core.book import Book
from viewer.core.picture import Picture
from viewer.scene.letters import BOLD, PLAIN, font, rgb_of, type_size, wrapped

#: how much of the picture's width the outline takes, and the card
OUTLINE: Final = 0.28
CARD: Final = 0.4
#: times as fine as the picture
FINE: Final = 3

Color = tuple[int, int, int]

#: of the outline, on a dark ground and on a light one
SKIN: Final[Color] = (104, 116, 126)


def beside(book: Book, picture: Picture, size: tuple[int, int]) -> Image.Image | None:
    """A column for the right edge of a picture of this size; None where nothing lies there."""
    if picture.card:
        return _card(book, picture, round(CARD * size[0]), size)
    if picture.areas:
        return _outline(book, picture, round(OUTLINE * size[0]), size)
    return None


def _outline(book: Book, picture: Picture, width: int, size: tuple[int, int]) -> Image.Image:
    letters = type_size(size)
    ink, line, margin = rgb_of(picture.ink), 1.4 * letters, 1.2 * letters
    words = font(PLAIN, letters)
    areas = [(body.area(id), text) for id, text in book.areas.items() if id in picture.areas]
    colors = [rgb_of(book.palette[body.tone(area)].color) for area, _ in areas]
    legend = [wrapped(text, words, width - 2 * margin - line) for _, text in areas]
    below = line * sum(map(len, legend)) + 0.4 * line * len(legend) + margin
    column = Image.new("RGBA", (width, size[1]))
    small = font(PLAIN, max(round(0.75 * letters), 8))
    room = (width - 2 * margin, size[1] - below - 3 * margin - 2 * line)
    bodies = _bodies([area for area, _ in areas], colors, room)
    top = max(round((size[1] - below - bodies.height - 2 * line) / 2 + line), 0)
    start = round((width - bodies.width) / 2)
    column.alpha_composite(bodies, (start, top))
    pen = ImageDraw.Draw(column)
    said = book.headings
    for side, view in enumerate((said.seen_front, said.seen_back)):
        left, right = (said.right, said.left) if side == 0 else (said.left, said.right)
        x0, x1 = start + side * bodies.width / 2, start + (side + 1) * bodies.width / 2
        pen.text(((x0 + x1) / 2, top - 0.4 * line), view, (*ink, 255), small, "ms")
        under = top + bodies.height + 0.8 * line
        pen.text((x0 + 0.2 * line, under), left, (*ink, 255), small, "ls")
        pen.text((x1 - 0.2 * line, under), right, (*ink, 255), small, "rs")
    y = top + bodies.height + line + margin
    for color, lines in zip(colors, legend, strict=True):
        box = 0.8 * letters
        pen.rectangle(
            (margin, y + 0.2 * letters, margin + box, y + 0.2 * letters + box), (*color, 255)
        )
        for text in lines:
            pen.text((margin + line, y), text, (*ink, 255), words)
            y += line
        y += 0.4 * line
    return column


def _bodies(areas: list[body.Area], colors: list[Color], room: tuple[float, float]) -> Image.Image:
    """The outline from the front and from behind with its areas, hatched, as large as fits."""
    wide, high = figure.SIZE
    scale = FINE * max(min(room[0] / (2 * wide), room[1] / high), 0.1)
    views = [_view(areas, colors, scale, side) for side in (0, 1)]
    both = Image.new("RGBA", (2 * views[0].width, views[0].height))
    for side, view in enumerate(views):
        both.paste(view, (side * view.width, 0))
    return both.reduce(FINE)


def _view(areas: list[body.Area], colors: list[Color], scale: float, side: int) -> Image.Image:
    """The body from the front (0) or from behind (1); the patient's left is right in front."""
    size = (round(figure.SIZE[0] * scale), round(figure.SIZE[1] * scale))
    left = {part: _part(part, size, scale) for part in figure.OUTLINES}
    view = Image.new("RGBA", size)
    for part in left.values():
        view.paste((*SKIN, 255), mask=part)
        view.paste((*SKIN, 255), mask=ImageOps.mirror(part))
    rows, columns = np.indices((size[1], size[0]))
    hatch = ((rows + columns) / scale % 10) < 4
    for area, color in zip(areas, colors, strict=True):
        skin = Image.new("L", size)
        for piece in (piece for nerve in area.nerves for piece in _pieces(nerve, side)):
            own = Image.new("L", size)
            ImageDraw.Draw(own).polygon(_scaled(piece.outline, scale), 255)
            skin = ImageChops.lighter(skin, ImageChops.darker(own, left[piece.on]))
        dark = tuple(round(0.6 * c) for c in color)
        for one in area.sides:
            mask = skin if (one == "left") == (side == 0) else ImageOps.mirror(skin)
            view.paste((*color, 255), mask=mask)
            lines = Image.fromarray(np.where(hatch, np.asarray(mask), 0).astype(np.uint8))
            view.paste((*dark, 255), mask=lines)
    return view


def _pieces(nerve: str, side: int) -> tuple[figure.Piece, ...]:
    """The skin of a nerve; C1 has none on the map."""
    return figure.SKIN[nerve][side] if nerve in figure.SKIN else ()


def _part(part: str, size: tuple[int, int], scale: float) -> Image.Image:
    """Where a part of the body's left is, and head and trunk."""
    mask = Image.new("L", size)
    pen = ImageDraw.Draw(mask)
    pen.polygon(_scaled(figure.OUTLINES[part], scale), 255)
    if part in figure.THICK:
        line = _scaled((figure.ARM if part == "arm" else figure.LEG)[:3], scale)
        thick = figure.THICK[part] * scale
        pen.line(line, 255, round(thick))
        for x, y in line:
            r = thick / 2
            pen.ellipse((x - r, y - r, x + r, y + r), 255)
    return mask


def _scaled(points: figure.Points, scale: float) -> list[tuple[float, float]]:
    return [(scale * x, scale * y) for x, y in points]


def _card(book: Book, picture: Picture, width: int, size: tuple[int, int]) -> Image.Image:
    """The card in the largest letters with which all of it is seen."""
    column = Image.new("RGBA", (width, size[1]))
    letters = type_size(size)
    while (block := _written(book, picture, width, letters)).height > size[1] and letters > 6:
        letters -= 1
    column.alpha_composite(block, (0, max((size[1] - block.height) // 2, 0)))
    return column


def _written(book: Book, picture: Picture, width: int, letters: int) -> Image.Image:
    ink, alert = rgb_of(picture.ink), rgb_of(book.palette["alert"].color)
    line, margin = 1.4 * letters, 1.2 * letters
    bold, plain, words = font(BOLD, letters), font(PLAIN, letters), width - 4 * margin
    card = book.card
    rows: list[tuple[float, str, bool]] = []  # how far down, what, and whether it is bold
    frames, y = [], margin
    for text in wrapped(card.title, bold, words):
        rows.append((y, text, True))
        y += line
    for signs in (card.now, card.today):
        start = y + 0.5 * margin
        y = start + 0.7 * margin
        number = signs is card.now and card.number
        deed = f"{card.call.format(number=card.number)}. {signs.deed}" if number else signs.deed
        texts = [(signs.title, True), *((f"• {sign}", False) for sign in signs.signs), (deed, True)]
        for text, strong in texts:
            for row in wrapped(text, bold if strong else plain, words):
                rows.append((y, row, strong))
                y += line
            y += 0.15 * line
        y += 0.5 * margin
        frames.append((start, y))
    block = Image.new("RGBA", (width, round(y + margin)))
    pen = ImageDraw.Draw(block)
    for (top, bottom), color in zip(frames, (alert, ink), strict=True):
        box = (margin, top, width - margin, bottom)
        pen.rounded_rectangle(box, 0.6 * letters, None, (*color, 255), max(round(letters / 9), 1))
    for at, text, strong in rows:
        pen.text((2 * margin, at), text, (*ink, 255), bold if strong else plain)
    return block
