"""The browser's own view: Pictures as messages, and the difference between two of them."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from viewer.core.anatomy import LEVELS
from viewer.core.atlas import FULL_FILE, LIGHT_FILE, Atlas
from viewer.core.disease import is_tumor
from viewer.core.picture import XRAY, Look, Picture
from viewer.scene import caps, compose, inside, outline, paint, solid, stage

Message = dict[str, Any]

#: how viewer.scene lights and shades, so that both pictures are one
STUDIO: Message = {
    "lamps": [[list(place), list(color), strength] for place, color, strength in stage.LAMPS],
    "coat": [solid.AMBIENT, solid.DIFFUSE, solid.SPECULAR, solid.SHININESS],
    "sheen": [1.0, 0.97, 0.90],
    "figures": [paint.DEPTH, paint.PERIOD, paint.MEAN, paint.DEEP],
    "numbing": [*paint.LUMA.tolist(), float(paint.NUMBING), float(paint.DULL)],
    "glass": compose.GLASS,
    "dense": paint.DENSE,
    "ivory": (paint.IVORY / 255).round(3).tolist(),
    "contact": {"reach": compose.REACH, "strength": compose.SHADE},
    "ink": outline.INK,
    "xray": XRAY,
}

#: what the browser draws with, and the files of an atlas that it loads
DIST = Path(__file__).parents[1] / "web" / "dist"
FILES = (LIGHT_FILE, FULL_FILE)


def addresses(atlas: Atlas) -> Message | None:
    """Where the browser finds what it draws with; None where an atlas has no files for it."""
    if not all((atlas.folder / name).is_file() for name in FILES):
        return None
    light, full = (f"/__atlas/{name}" for name in FILES)
    return {"script": "/__web/spine-web.js", "light": light, "full": full, "made": "/__made/"}


class WebView:
    """What one browser has been told to draw; the camera travels by itself."""

    def __init__(self) -> None:
        self._seq = 0
        self._parts: Message = {}
        self._message: Message = {}

    def told(self, atlas: Atlas, picture: Picture) -> Message:
        """What to tell the browser so that it draws this picture: what differs from the last."""
        parts = _parts(atlas, picture)
        if not self._parts:
            self._message = {"seq": self._seq, **parts}
        elif changed := difference(self._parts, parts):
            self._seq += 1
            self._message = {"seq": self._seq, "base": self._seq - 1, **changed}
        self._parts = parts
        return self._message

    def whole(self) -> Message:
        """The picture told last, for a browser that has missed a difference."""
        return {"seq": self._seq, **self._parts}


def difference(before: Message, after: Message) -> Message:
    """What turns one picture into another; a look of None takes a thing away."""
    looks: dict[str, Message | None] = {
        id: None for id in before["looks"] if id not in after["looks"]
    }
    for id, look in after["looks"].items():
        known = before["looks"].get(id, {})
        changed = {key: value for key, value in look.items() if known.get(key) != value}
        if changed:
            looks[id] = changed
    out = {key: value for key, value in after.items() if key != "looks" and before[key] != value}
    return ({"looks": looks} if looks else {}) | out


def _parts(atlas: Atlas, picture: Picture) -> Message:
    book, palette = atlas.book, atlas.book.palette
    tumors = [id for id in picture.looks if is_tumor(id)]
    breaks = [c.fracture for c in picture.collapses if not atlas.is_built(c.fracture)]
    section = picture.section
    return {
        "looks": {id: _look(look) for id, look in picture.looks.items()},
        "collapses": {c.fracture: c.weight for c in picture.collapses},
        "former": {id: _look(look) for id, look in picture.former.items()},
        "section": section and asdict(section),
        "background": picture.background,
        "ink": picture.ink,
        "studio": STUDIO,
        "marrow": palette["marrow"].color,
        "vein": inside.VEIN,
        "walls": {
            id: [round(number, 4) for number in caps.wall(atlas.structures[id])]
            for id in LEVELS
            if id in atlas.structures and atlas.structures[id].wall
        },
        "grey": {id: one.grey for id, one in atlas.structures.items() if one.grey},
        "hover": palette["focus_dark"].color,
        "growth": {grown.lesion: grown.amount for grown in picture.growth},
        "soft": [id for id in sorted({*book.lesions, *tumors}) if book.lesion(id).tissue == "soft"],
        #: what the browser has to ask for, because no file of the atlas holds it
        "made": [*tumors, *breaks],
    }


def _look(look: Look) -> Message:
    return {
        "color": look.color,
        "opacity": look.opacity,
        "pattern": look.pattern,
        "outline": look.outline,
        "part": look.part,
        "accent": look.accent,
        "reaction": look.reaction,
        "numb": list(look.numb),
    }
