"""Draws Pictures of one atlas, off screen: the interface behind which the streamed view lives."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from enum import Enum
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from viewer.core.anatomy import CANAL, RIM
from viewer.core.atlas import LIGHT_FILE, REMEDY, Atlas, AtlasError
from viewer.core.disease import is_tumor
from viewer.core.picture import XRAY, Look, Picture
from viewer.scene import glb
from viewer.scene.caps import OPEN, Cap, texel
from viewer.scene.compose import Canvas, area, backdrop, contact_shade, facing
from viewer.scene.mesh import Mesh, read
from viewer.scene.outline import Line, drawn, inked
from viewer.scene.paint import rgb
from viewer.scene.pointer import Ray, under
from viewer.scene.posture import Posture
from viewer.scene.solid import Solid
from viewer.scene.stage import Lens, Stage, lens

#: the most pixels that are drawn at twice the size and averaged
SUPERSAMPLED: Final = 9_000_000

#: rows that are finished at a time, so that large pictures need little memory besides their own
STRIP: Final = 256

#: how much nearer a former shape has to be to be seen before what it coincides with, in depths
_SLACK: Final = 1e-4

#: tumours on demand that stay in memory besides those in the picture
KEPT: Final = 32


class Quality(Enum):
    """A picture that moves is drawn quickly; one at rest, well."""

    MOVING = "moving"
    STILL = "still"


class Scene:
    """Draws Pictures of one atlas; all of its methods are called from one thread."""

    def __init__(self, atlas: Atlas) -> None:
        self.atlas = atlas
        self._stage = Stage()
        self._solids: dict[tuple[str, bool], Solid] = {}
        self._former: dict[tuple[str, bool], Solid] = {}
        #: whether it moves -> whose -> what they were made for, and the faces
        self._caps: dict[bool, dict[tuple[str, ...], tuple[object, Cap]]] = {True: {}, False: {}}

    def image(
        self,
        picture: Picture,
        size: tuple[int, int],
        quality: Quality = Quality.STILL,
        transparent: bool = False,
    ) -> NDArray[np.uint8]:
        """Pixels (height, width, 3), or 4 with an exact opacity where `transparent`."""
        moving = quality is Quality.MOVING
        shown = self._arranged(picture, light=moving)
        factor = 2 if not moving and size[0] * size[1] <= SUPERSAMPLED else 1
        former = self._as_they_were(picture, light=moving)
        view = self._lens(picture, size, (*shown.values(), *former.values()))
        self._stage.aim(view, (size[0] * factor, size[1] * factor))
        cell = texel(view, size[1] * factor, moving=moving)
        caps = self._capped(picture, shown, view, cell, moving=moving)

        canvas = Canvas((size[1] * factor, size[0] * factor))
        solid_depth = canvas.depth
        for opacity, ids in _levels(picture.looks):
            surfaces = [shown[id].actor for id in ids]
            faces = {caps[id].actor for id in ids if id in caps}
            if opacity >= 1:
                canvas.lay(self._stage.draw([*surfaces, *faces]), opacity)
                solid_depth = canvas.depth
                continue
            if faces:
                canvas.lay(self._stage.draw(faces), opacity)
            layer = self._stage.draw(surfaces)
            canvas.lay(layer, opacity, facing(layer.depth, view))

        if former:
            layer = self._stage.draw([solid.actor for solid in former.values()])
            canvas.lay(layer.behind(_SLACK), XRAY, facing(layer.depth, view))

        pixels = canvas.reduced(factor)
        part = area(pixels[..., 3])
        shade = contact_shade(solid_depth, view, size, coarse=moving)
        pixels[part][..., :3] *= shade[part][..., None]
        if rgb(picture.background).mean() > 128:
            inked(pixels, solid_depth, picture.ink, factor)
        for group in self._lines(picture, shown):
            props = [shown[line.id].silhouette for line in group]
            props += [caps[line.id].silhouette for line in group if line.id in caps]
            for k, line in enumerate(group, start=1):
                shown[line.id].tint(k)
                if line.id in caps:
                    caps[line.id].tint(k)
            drawn(pixels, group, self._stage.draw(props), solid_depth, factor)
        for id, solid in former.items():
            line = Line(id, picture.former[id].outline, 1.8, 0.9, dashed=True)
            solid.tint(1)
            drawn(pixels, [line], self._stage.draw([solid.silhouette]), solid_depth, factor)
        return _finished(pixels, picture.background, transparent)

    def pick(self, picture: Picture, size: tuple[int, int], x: float, y: float) -> tuple[str, str]:
        """The structure and its part under a pixel counted from the top left; '' for none."""
        shown = self._arranged(picture, light=False)
        view = Lens(picture.camera, size[0] / size[1], 1.0, 2.0)
        ray = Ray(view.eye, view.ray(2 * x / size[0] - 1, 1 - 2 * y / size[1]))
        looks = picture.looks
        return under(ray, [(shown[id], looks[id].opacity) for id in looks], picture.section)

    def project(
        self, picture: Picture, size: tuple[int, int], structure: str, part: str = ""
    ) -> NDArray[np.float64]:
        """Where the visible points of a structure fall, in pixels (n, 2) from the top left.

        Those nearest to the middle of the structure, or of its part, in the picture come first.
        """
        solid = self._arranged(picture, light=True)[structure]
        if part == CANAL:  # a hole has no points of its own: it is in the middle of its rim
            rim = [solid.placed[solid.within(one)].mean(axis=0) for one in RIM]
            placed = np.mean(rim, axis=0, keepdims=True)
        else:
            placed = solid.placed[solid.within(part)] if part else solid.placed
        start = placed.mean(axis=0) if part else solid.centre
        if solid.structure.kind in ("cord", "sacrum", "vessel") and not part:
            spot = self.atlas.spot(structure, "", picture.camera.focal[2])
            start = placed[((solid.mesh.points - spot) ** 2).sum(axis=1).argmin()]
        points = np.vstack([start, placed])
        if picture.section is not None:
            normal, origin = np.asarray(picture.section.normal), np.asarray(picture.section.origin)
            kept = (points - origin) @ normal <= 0
            points = points[kept | (np.arange(len(points)) == 0)]
        at = Lens(picture.camera, size[0] / size[1], 1.0, 2.0).project(points)
        pixels = np.stack([(at[:, 0] + 1) * size[0] / 2, (1 - at[:, 1]) * size[1] / 2], axis=1)
        middle, pixels = pixels[0], pixels[1:]
        return pixels[np.argsort(((pixels - middle) ** 2).sum(axis=1))]

    def close(self) -> None:
        """Let go of the window; the scene draws no more."""
        self._solids.clear()
        self._former.clear()
        for caps in self._caps.values():
            caps.clear()
        self._stage.close()

    def _arranged(self, picture: Picture, *, light: bool) -> dict[str, Solid]:
        """The solids of a picture, each in its colours, its posture and its cut."""
        grown = {growth.lesion: growth.amount for growth in picture.growth}
        tumors = tuple((id, grown.get(id, 1.0)) for id in picture.looks if is_tumor(id))
        posture = Posture.of(self.atlas, picture.collapses, tumors)
        shown = {}
        for id, look in picture.looks.items():
            solid = self._solids.get((id, light))
            if solid is None:
                solid = self._solids[id, light] = self._solid(id, light=light)
                self._forget(picture)
            solid.grow(grown.get(id, 1.0))
            solid.dress(look)
            solid.stand(posture)
            solid.cut(picture.section)
            shown[id] = solid
        return shown

    def _as_they_were(self, picture: Picture, *, light: bool) -> dict[str, Solid]:
        """The solids of bones that have sunk, in the shape and at the place they had."""
        posture = Posture.of(self.atlas, picture.collapses)
        shown = {}
        for id, look in picture.former.items():
            key = id, light
            if key not in self._former:
                self._former[key] = self._solid(id, light=light)
            solid = shown[id] = self._former[key]
            solid.dress(look)
            solid.stand(posture.before(id))
            solid.cut(picture.section)
        return shown

    def _solid(self, id: str, *, light: bool) -> Solid:
        folder = self.atlas.folder
        if not light or self.atlas.structures[id].kind == "lesion":
            mesh = read(self.atlas.path(id))
        elif id in self._light:
            mesh = self._light[id]
        else:
            raise AtlasError(f"{folder / LIGHT_FILE}: the file holds no '{id}'; {REMEDY}")
        return Solid(self.atlas, id, mesh, light=light)

    def _forget(self, picture: Picture) -> None:
        """Let go of the tumours on demand that have not been seen for longest."""
        made = [key for key in self._solids if is_tumor(key[0]) and key[0] not in picture.looks]
        for key in made[: max(len(made) - KEPT, 0)]:
            del self._solids[key]

    @cached_property
    def _light(self) -> dict[str, Mesh]:
        """Every structure at light detail."""
        return glb.read(self.atlas.folder / LIGHT_FILE)

    def _capped(
        self, picture: Picture, shown: dict[str, Solid], view: Lens, cell: float, *, moving: bool
    ) -> dict[str, Cap]:
        """The cut faces in view, by structure; faces that are still right are kept."""
        known = self._caps[moving]
        self._caps[moving] = {}
        caps: dict[str, Cap] = {}
        section, marrow = picture.section, self.atlas.book.palette["marrow"].color
        if section is None:
            return caps
        seen = [
            id
            for id, solid in shown.items()
            if id != OPEN and solid.crosses(section) and view.sees(*solid.box)
        ]
        lined = {line.id for group in self._lines(picture, shown) for line in group}
        for ids in _together(seen, picture.looks, lined) if moving else [(id,) for id in seen]:
            solids = [shown[id] for id in ids]
            looks = [picture.looks[solid.structure.id] for solid in solids]
            forms = [
                (one.form, look.color, look.numb) for one, look in zip(solids, looks, strict=True)
            ]
            key = section, cell, forms
            before, cap = known.get(ids, (None, None))
            if cap is None or before != key or not cap.fills(view):
                cap = Cap(solids, section, picture.looks, marrow, view, cell, exact=not moving)
            self._caps[moving][ids] = key, cap
            if cap.filled:
                caps |= dict.fromkeys(ids, cap)
        return caps

    def _lens(self, picture: Picture, size: tuple[int, int], solids: Iterable[Solid]) -> Lens:
        boxes = [solid.box for solid in solids]
        corners = [
            (x, y, z)
            for low, high in boxes
            for x in (low[0], high[0])
            for y in (low[1], high[1])
            for z in (low[2], high[2])
        ]
        return lens(picture.camera, size[0] / size[1], np.reshape(corners, (-1, 3)))

    def _lines(self, picture: Picture, shown: dict[str, Solid]) -> list[list[Line]]:
        """Lines to draw around structures: tumours first, then what is selected, over them.

        Soft tumours lie against others: each has its whole outline to itself.
        """
        bony: list[Line] = []
        soft: list[list[Line]] = []
        selected: list[Line] = []
        for id, look in picture.looks.items():
            lesion = shown[id].structure.kind == "lesion"
            hidden = 0.0 if picture.section is not None else 0.35
            if look.outline:
                selected.append(Line(id, look.outline, 2.4, 0.45))
            elif lesion:
                beside = self.atlas.book.lesion(id).tissue == "soft"
                line = Line(id, "#F3E9FF", 1.5, hidden, beside)
                (soft.append([line]) if beside else bony.append(line))
        return [group for group in (bony, *soft, selected) if group]


def _together(
    ids: Iterable[str], looks: Mapping[str, Look], alone: Collection[str]
) -> list[tuple[str, ...]]:
    """The ids whose faces are made at once: of one opacity, but for what has a line to itself."""
    groups = defaultdict(list)
    for id in ids:
        groups[looks[id].opacity, id if id in alone else ""].append(id)
    return [tuple(group) for group in groups.values()]


def _levels(looks: Mapping[str, Look]) -> list[tuple[float, list[str]]]:
    """The ids of each opacity, from the most opaque to the least."""
    levels = defaultdict(list)
    for id, look in looks.items():
        levels[look.opacity].append(id)
    return sorted(levels.items(), reverse=True)


def _finished(pixels: NDArray[np.float32], background: str, transparent: bool) -> NDArray[np.uint8]:
    height, width = pixels.shape[:2]
    out = np.zeros((height, width, 4 if transparent else 3), np.uint8)
    if not transparent:
        out[...] = backdrop(background, (width, height))
    rows, columns = area(pixels[..., 3])
    for top in range(rows.start, rows.stop, STRIP):
        part = pixels[top : top + STRIP, columns]
        below = out[top : top + STRIP, columns]
        cover = part[..., 3:] / 255
        if transparent:
            part[..., :3] /= np.maximum(cover, 1 / 255)
        else:
            part[..., :3] += below * (1 - cover)
        below[...] = np.clip(np.rint(part[..., : out.shape[2]]), 0, 255)
    return out
