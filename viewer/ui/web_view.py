"""The browser's own view: Pictures as messages, and the difference between two of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from viewer.core.atlas import Atlas
from viewer.core.picture import XRAY, Look, Picture
from viewer.scene import compose, outline, paint, solid, stage

Message = dict[str, Any]

#: how viewer.scene lights and shades, so that both pictures are one
STUDIO: Message = {
    "lamps": [[list(place), list(color), strength] for place, color, strength in stage.LAMPS],
    "coat": [solid.AMBIENT, solid.DIFFUSE, solid.SPECULAR, solid.SHININESS],
    "sheen": [1.0, 0.97, 0.90],
    "figures": [paint.DEPTH, paint.PERIOD, 0.35],
    "glass": [0.8, 1.7, 0.9],
    "contact": {"reach": compose.REACH, "strength": compose.SHADE},
    "ink": outline.INK,
    "xray": XRAY,
}

#: what the browser draws with, and the files of an atlas that it loads
DIST = Path(__file__).parents[1] / "web" / "dist"
FILES = ("spine_light.glb", "spine_full.glb")


def can_draw(atlas: Atlas) -> bool:
    """Whether the browser has something to draw: the bundle, and the atlas's own files."""
    files = [atlas.folder / name for name in FILES]
    return (DIST / "spine-web.js").is_file() and all(file.is_file() for file in files)


def whole(atlas: Atlas, picture: Picture, seq: int) -> Message:
    """All that the browser needs to draw a picture; the camera travels by itself."""
    return {"seq": seq, **_parts(atlas, picture)}


def difference(atlas: Atlas, before: Picture, after: Picture, base: int, seq: int) -> Message:
    """What turns the picture `base` into the picture `seq`; a look of None takes a thing away."""
    old, new = _parts(atlas, before), _parts(atlas, after)
    looks: dict[str, Message | None] = {id: None for id in old["looks"] if id not in new["looks"]}
    for id, look in new["looks"].items():
        known = old["looks"].get(id, {})
        changed = {key: value for key, value in look.items() if known.get(key) != value}
        if changed:
            looks[id] = changed
    message = {key: value for key, value in new.items() if key != "looks" and old[key] != value}
    return {"seq": seq, "base": base, **({"looks": looks} if looks else {}), **message}


def _parts(atlas: Atlas, picture: Picture) -> Message:
    palette, lesions = atlas.book.palette, atlas.book.lesions
    section = picture.section
    return {
        "looks": {id: _look(look) for id, look in picture.looks.items()},
        "collapses": {c.fracture: c.weight for c in picture.collapses},
        "section": section and {"origin": list(section.origin), "normal": list(section.normal)},
        "background": picture.background,
        "ink": picture.ink,
        "studio": STUDIO,
        "marrow": palette["marrow"].color,
        "hover": palette["focus_dark"].color,
        "soft": [id for id, lesion in lesions.items() if lesion.tissue == "soft"],
    }


def _look(look: Look) -> Message:
    return {
        "color": look.color,
        "opacity": look.opacity,
        "pattern": look.pattern,
        "outline": look.outline,
    }
