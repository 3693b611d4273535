"""A spine of paper: an atlas without meshes, and a scene that draws its boxes with Pillow."""

from __future__ import annotations

import io
from math import radians, sin, tan
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from viewer.core.anatomy import BONES, CORD, DISCS, GROUPS, LEVELS, optional_ids, region_of
from viewer.core.atlas import Atlas, Fracture, Structure
from viewer.core.book import Book
from viewer.core.camera import VIEW_ANGLE, Camera
from viewer.core.picture import Picture

HEIGHTS = {"C": 17.0, "T": 25.0, "L": 37.0}


def paper_atlas(book: Book) -> Atlas:
    """Boxes one above the other, in a curve, with every structure and fracture of the book."""
    structures: dict[str, Structure] = {}
    z = 0.0
    for level in reversed(LEVELS):
        height = HEIGHTS[level[0]]
        y = -30 * sin(z / 90)
        structures[level] = _box(level, "vertebra", (0, y, z + height / 2), height * 0.9, 28)
        z += height
    structures["sacrum"] = _box("sacrum", "sacrum", (0, 20, -50), 90, 45)
    structures["coccyx"] = _box("coccyx", "coccyx", (0, 35, -115), 30, 10)
    for disc, (above, below) in DISCS.items():
        top, low = structures[above].centre, structures[below].centre
        middle = tuple((p + q) / 2 for p, q in zip(top, low, strict=True))
        structures[disc] = _box(disc, "disc", middle, 4, 22)
    structures[CORD] = _box(CORD, "cord", (0, 18, z / 2), z, 5)
    for group, ids in GROUPS.items():
        for at, id in enumerate(ids):
            side = 30 if id.endswith("_left") else -30
            box = _box(
                id,
                "organ" if group == "body" else group.removesuffix("s"),
                (side, 10, z - 8 * at),
                4,
                4,
            )
            structures[id] = box.model_copy(update={"group": group})
    for id, lesion in book.lesions.items():
        x, y, height = structures[lesion.host].centre
        structures[id] = _box(id, "lesion", (x + 6, y, height), 12, 8, host=lesion.host)
    ordered = {id: structures[id] for id in (*BONES, *DISCS, CORD, *optional_ids(), *book.lesions)}
    fractures = {
        id: Fracture(
            id=id,
            level=words.level,
            kind=words.kind,
            pivot=structures[words.level].centre,
            slope=0.4,
            shift=(0.0, 0.0, -6.0),
            above=tuple(LEVELS[: LEVELS.index(words.level)]),
        )
        for id, words in book.fractures.items()
    }
    return Atlas(Path("paper"), ordered, fractures, book)


class PaperScene:
    """Answers as the real Scene does, from boxes."""

    def image(self, picture: Picture, size: tuple[int, int], quality: object = None) -> np.ndarray:
        """The boxes, in the colours of the picture."""
        sheet = Image.new("RGB", size, picture.background)
        pen = ImageDraw.Draw(sheet, "RGBA")
        for id, (x0, y0, x1, y1) in self._boxes(picture, size):
            look = picture.looks[id]
            color = (*bytes.fromhex(look.color[1:]), round(255 * look.opacity))
            pen.rectangle((x0, y0, x1, y1), color, look.outline or None, 2)
        return np.asarray(sheet)

    def pick(self, picture: Picture, size: tuple[int, int], x: float, y: float) -> tuple[str, str]:
        """The nearest box under the pixel, and the part that its upper or lower half is."""
        hits = [
            (id, self._part(id, y < (y0 + y1) / 2))
            for id, (x0, y0, x1, y1) in self._boxes(picture, size)
            if x0 <= x <= x1 and y0 <= y <= y1 and picture.looks[id].opacity > 0.2
        ]
        return hits[-1] if hits else ("", "")

    def _part(self, id: str, upper: bool) -> str:
        parts = self._atlas.parts(id)
        return parts[0 if upper else 1] if parts else ""

    def close(self) -> None:
        """Nothing to let go of."""

    def __init__(self, atlas: Atlas) -> None:
        self._atlas = atlas

    def _boxes(self, picture: Picture, size: tuple[int, int]):
        camera = picture.camera
        right, up, out = camera.axes()
        found = []
        for id in picture.looks:
            structure = self._atlas.structures[id]
            x, y, depth = (
                sum(
                    a * (c - f)
                    for a, c, f in zip(axis, structure.centre, camera.focal, strict=True)
                )
                for axis in (right, up, out)
            )
            x0, x1, _, _, z0, z1 = structure.bounds
            scale = _pixels(camera, size, depth)
            px, py = size[0] / 2 + x * scale, size[1] / 2 - y * scale
            w, h = (x1 - x0) / 2 * scale, (z1 - z0) / 2 * scale
            found.append((depth, id, (px - w, py - h, px + w, py + h)))
        return [(id, box) for _, id, box in sorted(found)]


def paper_png(scene: PaperScene, picture: Picture, size: tuple[int, int], **_: object) -> bytes:
    """Like `stills.png`."""
    file = io.BytesIO()
    Image.fromarray(scene.image(picture, size)).save(file, "PNG")
    return file.getvalue()


def _pixels(camera: Camera, size: tuple[int, int], depth: float) -> float:
    tangent = tan(radians(VIEW_ANGLE / 2))
    distance = camera.distance(size[0] / size[1])
    return size[1] / 2 / tangent / max(distance - depth, 1.0)


def _box(id: str, kind: str, centre, height: float, half: float, host: str = "") -> Structure:
    x, y, z = (round(float(value), 3) for value in centre)
    return Structure(
        id=id,
        kind=kind,
        region=region_of(host or id),
        file="",
        sha256="",
        triangles=12,
        bounds=(x - half, x + half, y - half, y + half, z - height / 2, z + height / 2),
        centre=(x, y, z),
        host=host,
        parts=("body", "pedicle_left") if kind == "vertebra" else (),
    )
