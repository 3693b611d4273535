"""The outline of a body from the front and from behind; skin and muscles of its left by nerves.

It is 200 wide and 420 high, y downwards. In front the patient's left is on the right of the
picture, behind it is on the left: what is said here of a body whose left is on the right is turned
about its middle then. The skin of nerves is a drawing after common maps; they vary, and neighbors
overlap. Of muscles there are those that the words of the nerve name.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import hypot, pi, sin
from typing import Final

Points = tuple[tuple[float, float], ...]

SIZE: Final = (200, 420)
#: the axes of the limbs, and how thick these are
ARM: Final[Points] = ((137, 92), (156, 165), (166, 224), (172, 252))
LEG: Final[Points] = ((119, 220), (121, 310), (120, 388), (121, 402))
THICK: Final = {"arm": 21.0, "leg": 27.0}
#: the rest of each part, as an outline
OUTLINES: Final[dict[str, Points]] = {
    "head": (
        *((100, 8), (106, 9), (111, 11), (116, 15), (119, 20), (121, 27), (122, 33), (121, 39)),
        *((119, 45), (116, 51), (111, 55), (106, 57), (100, 58), (94, 57), (89, 55), (84, 51)),
        *((81, 46), (79, 39), (78, 33), (79, 27), (81, 20), (84, 15), (89, 11), (94, 9)),
    ),
    "trunk": (
        *((56, 92), (61, 87), (66, 82), (73, 79), (82, 76), (91, 74), (91, 56), (109, 56)),
        *((109, 74), (118, 76), (127, 79), (134, 82), (139, 87), (144, 92), (135, 154)),
        *((134, 169), (134, 184), (134, 197), (135, 209), (136, 220), (129, 224), (122, 227)),
        *((114, 229), (107, 231), (100, 231), (93, 231), (86, 229), (78, 227), (71, 224)),
        *((64, 220), (65, 209), (66, 197), (66, 184), (66, 169), (65, 154)),
    ),
    "arm": (
        *((158, 216), (174, 218), (182, 240), (183, 247), (182, 252), (181, 257), (178, 260)),
        *((175, 262), (171, 262), (168, 261), (165, 260), (163, 257), (161, 254)),
    ),
    "leg": (
        *((111, 384), (129, 384), (130, 389), (131, 394), (132, 399), (134, 403), (136, 406)),
        *((136, 411), (135, 412), (133, 413), (131, 414), (113, 414), (112, 409), (111, 403)),
        *((110, 397), (110, 391)),
    ),
}


@dataclass(frozen=True)
class Piece:
    """A piece of skin: what of this outline lies on a part of the body."""

    on: str
    outline: Points


def _strip(on: str, start: float, end: float, inner: float, outer: float) -> Piece:
    """Beside a limb's axis, from one share of its length to another, between two distances."""
    axis = ARM if on == "arm" else LEG
    spans = [hypot(u - x, v - y) for (x, y), (u, v) in pairwise(axis)]

    def at(share: float, away: float) -> tuple[float, float]:
        left, k = share * sum(spans), 0
        while k < len(spans) - 1 and left > spans[k]:
            left -= spans[k]
            k += 1
        (x, y), (u, v) = axis[k], axis[k + 1]
        dx, dy = (u - x) / spans[k], (v - y) / spans[k]
        return round(x + dx * left + dy * away, 1), round(y + dy * left - dx * away, 1)

    shares = [start + (end - start) * k / 8 for k in range(9)]
    there = (at(share, outer) for share in shares)
    back = (at(share, inner) for share in reversed(shares))
    return Piece(on, (*there, *back))


def _arm(*where: float) -> Piece:
    return _strip("arm", *where)


def _leg(*where: float) -> Piece:
    return _strip("leg", *where)


def _box(on: str, left: float, top: float, right: float, bottom: float) -> Piece:
    return Piece(on, ((left, top), (right, top), (right, bottom), (left, bottom)))


def _band(top: float, bottom: float) -> Piece:
    """Round one half of the trunk, a little higher at the side."""
    return Piece("trunk", ((100, top), (150, top - 5), (150, bottom - 5), (100, bottom)))


def _thoracic() -> dict[str, tuple[tuple[Piece, ...], tuple[Piece, ...]]]:
    tops = (106, 114, 123, 132, 141, 150, 159, 169, 182, 194, 206)
    return {
        f"T{n}": ((_band(top, bottom),), (_band(top - 2, bottom - 2),))
        for n, (top, bottom) in enumerate(pairwise(tops), start=3)
    }


#: nerve -> its skin in front, and behind
SKIN: Final[dict[str, tuple[tuple[Piece, ...], tuple[Piece, ...]]]] = {
    "C2": (
        (Piece("head", ((114, 34), (134, 34), (134, 60), (104, 60), (102, 54))),),
        (_box("head", 100, 0, 140, 46),),
    ),
    "C3": (
        (_box("trunk", 100, 56, 130, 73),),
        (_box("head", 100, 44, 130, 60), _box("trunk", 100, 56, 130, 71)),
    ),
    "C4": ((_box("trunk", 100, 73, 160, 94),), (_box("trunk", 100, 71, 160, 94),)),
    "C5": ((_arm(-0.15, 0.44, 0, 30),), (_arm(-0.15, 0.44, 4, 30),)),
    "C6": ((_arm(0.44, 0.82, 0, 20), _arm(0.82, 1.2, 4, 20)), (_arm(0.44, 1.2, 5, 20),)),
    "C7": ((_arm(0.82, 1.2, -3, 4),), (_arm(0.12, 0.44, -4, 4), _arm(0.44, 1.2, -3, 5))),
    "C8": ((_arm(0.7, 1.2, -20, -3), _arm(0.7, 0.82, -4, 0)), (_arm(0.62, 1.2, -20, -3),)),
    "T1": ((_arm(0.3, 0.7, -20, 0),), (_arm(0.3, 0.62, -20, -3), _arm(0.3, 0.44, -4, -3))),
    "T2": (
        (_arm(-0.1, 0.3, -20, 0), _band(94, 106)),
        (_arm(-0.1, 0.3, -20, -4), _arm(-0.1, 0.12, -5, 4), _band(94, 104)),
    ),
    **_thoracic(),
    "L1": (
        (
            Piece("trunk", ((100, 206), (150, 201), (150, 222), (100, 236))),
            _leg(-0.1, 0.06, -20, 26),
        ),
        (_band(204, 212), _leg(-0.1, 0.02, 2, 30)),
    ),
    "L2": (
        (_leg(0.06, 0.26, -20, 26),),
        (
            Piece("trunk", ((120, 205), (152, 201), (152, 227), (120, 227))),
            _leg(0.02, 0.24, 5, 26),
        ),
    ),
    "L3": ((_leg(0.26, 0.5, -20, 20),), (_leg(0.24, 0.42, 6, 26),)),
    "L4": ((_leg(0.5, 0.93, -20, 0),), (_leg(0.6, 0.95, -20, -5),)),
    "L5": (
        (_leg(0.5, 0.9, 0, 20), _leg(0.93, 1.2, -20, 3), _leg(0.9, 0.93, 0, 20)),
        (_leg(0.42, 0.9, 6, 26),),
    ),
    "S1": (
        (_leg(0.93, 1.2, 3, 26),),
        (_leg(0.08, 0.9, 0, 6), _leg(0.6, 0.9, -5, 6), _leg(0.9, 1.2, -20, 26)),
    ),
    "S2": ((), (_leg(0.08, 0.6, -20, 0),)),
    "S3": ((), (_box("trunk", 100, 210, 120, 234), _leg(-0.1, 0.08, -20, 5))),
    "S4": (
        (_box("trunk", 100, 228, 105, 236),),
        (
            Piece(
                "trunk",
                ((100, 216), (112, 216), (114, 221), (114, 225), (112, 230), (100, 230)),
            ),
        ),
    ),
    "S5": ((), (_box("trunk", 100, 221, 106, 230),)),
    "Co1": ((), (Piece("trunk", ((100, 212), (103, 213), (105, 216), (104, 221), (100, 221))),)),
}


def _belly(start: tuple[float, float], end: tuple[float, float], half: float) -> Points:
    """A muscle from one place to another, so wide to either side of its middle."""
    (x, y), (u, v) = start, end
    long = hypot(u - x, v - y)
    shares = [k / 8 for k in range(9)]

    def side(sign: int) -> list[tuple[float, float]]:
        wide = [sign * half * sin(pi * share) ** 0.7 / long for share in shares]
        return [
            (round(x + (u - x) * s - (v - y) * w, 1), round(y + (v - y) * s + (u - x) * w, 1))
            for s, w in zip(shares, wide, strict=True)
        ]

    return (*side(1), *reversed(side(-1)[1:-1]))


def _between_ribs() -> dict[str, tuple[tuple[Points, ...], tuple[Points, ...]]]:
    middles = (100, 110, 118.5, 127.5, 136.5, 145.5, 154.5, 164, 175.5, 188, 200)
    return {
        f"T{n}": (
            (_belly((103, y), (132, y - 3), 2.5),),
            (_belly((103, y - 2), (132, y - 5), 2.5),),
        )
        for n, y in enumerate(middles, start=2)
    }


_DIAPHRAGM: Final = _belly((103, 150), (132, 156), 4)
_LEVATOR: Final = _belly((103, 58), (109, 87), 2.5)
_PELVIC_FLOOR: Final = _belly((101, 225), (116, 226), 4)
_COCCYGEUS: Final = _belly((101, 222), (111, 228), 2.5)
#: nerve -> its muscles as they lie in front, and behind: its key muscle, or what else it supplies
MUSCLES: Final[dict[str, tuple[tuple[Points, ...], tuple[Points, ...]]]] = {
    "C2": ((_belly((107, 55), (102, 74), 2),), ()),
    "C3": ((_DIAPHRAGM,), (_LEVATOR,)),
    "C4": ((_DIAPHRAGM,), (_LEVATOR,)),
    "C5": ((_belly((142, 106), (154, 158), 6),), ()),
    "C6": ((), (_belly((160, 168), (168, 214), 4),)),
    "C7": ((), (_belly((140, 102), (153, 154), 6.5),)),
    "C8": ((_belly((154, 170), (162, 216), 4.5),), ()),
    "T1": ((_belly((163, 222), (166, 250), 3),), ()),
    **_between_ribs(),
    "L1": ((_belly((104, 225), (133, 206), 3),), ()),
    "L2": ((_belly((110, 190), (118, 238), 5),), ()),
    "L3": ((_belly((119, 230), (121, 306), 9),), ()),
    "L4": ((_belly((123, 316), (122, 370), 4),), ()),
    "L5": ((_belly((127, 326), (121, 392), 3),), ()),
    "S1": ((), (_belly((121, 310), (120, 366), 9),)),
    "S2": ((), (_belly((119, 236), (121, 304), 8),)),
    "S3": ((), (_PELVIC_FLOOR,)),
    "S4": ((), (_PELVIC_FLOOR,)),
    "S5": ((), (_COCCYGEUS,)),
    "Co1": ((), (_COCCYGEUS,)),
}
