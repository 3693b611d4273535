"""All words of the page that change only with the book: controls, the structure list, the tours."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from viewer.core import figure, search
from viewer.core.atlas import Atlas
from viewer.core.diseased import Lesion
from viewer.core.picture import swatch
from viewer.ui import disease
from viewer.ui.sources import cited

Shown = dict[str, Any]


@lru_cache(maxsize=8)
def words(atlas: Atlas, languages: tuple[tuple[str, str], ...]) -> Shown:
    """All that changes only with the book: names of controls, the structure list, the tours.

    `languages`: code and name. Every session has the same one, since it is large: never change it.
    """
    book = atlas.book
    return {
        "language": book.language,
        "languages": [{"code": code, "name": name} for code, name in languages],
        "title": book.title,
        "controls": book.controls.model_dump(),
        "headings": book.headings.model_dump(),
        "messages": book.messages.model_dump(),
        "disclaimers": book.disclaimers.model_dump(),
        "regions": [
            {"id": id, "name": r.name, "plain": r.plain, **book.palette[id].model_dump()}
            for id, r in book.regions.items()
        ],
        "groups": [
            {
                "id": id,
                "name": group.name,
                "swatch": _group_swatch(atlas, id),
                "members": [
                    _row(atlas, member)
                    for member in (*group.members, *atlas.members(id))
                    if member in atlas.structures
                ],
            }
            for id, group in book.groups.items()
        ],
        "parts": _parts(atlas),
        "landmarks": {
            id: {
                "name": words.name,
                "at": words.found_at,
                "of": atlas.expand(words.of),
                "find": search.words(words.name, words.latin, *words.synonyms),
            }
            for id, words in book.landmarks.items()
        },
        "absent": [
            {"name": one.name, "find": search.words(one.name, *one.synonyms)}
            for one in book.absent.values()
        ],
        "lesions": [{"id": id, "name": atlas.name(id)} for id in atlas.lesions],
        "disease": disease.words(book),
        "fractures": [
            {"id": id, "name": book.fractures[id].name, "level": fracture.level}
            for id, fracture in atlas.fractures.items()
        ],
        "tours": [
            {"id": id, "title": tour.title, "summary": tour.summary}
            for id, tour in book.tours.items()
        ],
        "topics": {
            id: {**topic.model_dump(), "sources": cited(atlas.book, topic.sources)}
            for id, topic in book.topics.items()
        },
        "card": book.card.model_dump(),
        "figure": _figure(),
        "keys": [key.model_dump() for key in book.keys.values()],
        "glossary": [term.model_dump() for term in book.glossary.values()],
        "colors": {id: swatch["color"] for id, swatch in book.palette.model_dump().items()},
    }


def _figure() -> Shown:
    """The outline of the body, and skin and muscles of each nerve, as points of SVG."""

    def points(line: figure.Points) -> str:
        return " ".join(f"{x:g},{y:g}" for x, y in line)

    return {
        "size": figure.SIZE,
        "limbs": {"arm": points(figure.ARM[:3]), "leg": points(figure.LEG[:3])},
        "thick": figure.THICK,
        "outlines": {part: points(outline) for part, outline in figure.OUTLINES.items()},
        "skin": {
            nerve: [
                [{"on": piece.on, "points": points(piece.outline)} for piece in side]
                for side in sides
            ]
            for nerve, sides in figure.SKIN.items()
        },
        "muscles": {
            nerve: [[points(muscle) for muscle in side] for side in sides]
            for nerve, sides in figure.MUSCLES.items()
        },
    }


def _row(atlas: Atlas, id: str) -> Shown:
    """A row of the list: its name, by which words it is found, whether it is shown when wanted."""
    words = atlas.book.words(id)
    found = [id, words.name, words.latin]
    if isinstance(words, Lesion):
        found += [atlas.book.part("tumor").name, *atlas.book.part("tumor").synonyms]
    else:
        region = atlas.book.regions[words.region].name if words.region else ""
        found += [region, *words.synonyms]
    return {
        "id": id,
        "name": words.name,
        "short": atlas.short(id),
        "parts": list(atlas.parts(id)),
        # all of a piece: the one part that landmarks may be found at
        "whole": "" if atlas.parts(id) else "".join(atlas.structures[id].parts),
        "find": search.words(*found),
        "optional": bool(atlas.structures[id].group),
    }


def _parts(atlas: Atlas) -> Shown:
    """Part -> its name in a list, its name behind {name}, and by which words it is found."""
    book = atlas.book
    shown = {}
    for part in sorted({part for id in atlas.structures for part in atlas.parts(id)}):
        words, name = book.part(part), book.part_name(part)
        found = search.words(name, words.latin, *words.synonyms)
        shown[part] = {"name": name, "of": book.part_of(part), "find": found}
    return shown


def _group_swatch(atlas: Atlas, group: str) -> Shown:
    members = (*atlas.book.groups[group].members, *atlas.members(group))
    name = swatch(atlas, members[0], True) if members[0] in atlas.structures else "bone"
    return atlas.book.palette[name].model_dump()
