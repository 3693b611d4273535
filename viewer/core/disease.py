"""Disease on demand: a tumor or a fracture as a value whose id carries all of it.

So links, histories, stories and messages name what nobody has built yet, as plain text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final, Literal, get_args

from viewer.core.anatomy import DISCS, LEVELS, SACRUM
from viewer.errors import ViewerError, did_you_mean

Site = Literal[
    "anterior_body",
    "posterior_body",
    "whole_body",
    "pedicle",
    "arch",
    "spinous_process",
    "transverse_process",
    "paraspinal",
    "epidural",
]
Side = Literal["left", "right", "middle"]
Reaction = Literal["lytic", "blastic", "mixed"]
Spread = Literal["within", "breaching", "canal", "foramen", "paraspinal"]
BreakKind = Literal["wedge", "biconcave", "crush", "pathological"]

SITES: Final[tuple[Site, ...]] = get_args(Site)
TUMOR_SIDES: Final[tuple[Side, ...]] = get_args(Side)
REACTIONS: Final[tuple[Reaction, ...]] = get_args(Reaction)
SPREADS: Final[tuple[Spread, ...]] = get_args(Spread)
BREAKS: Final[tuple[BreakKind, ...]] = get_args(BreakKind)

#: where a tumor may begin, and which bodies may collapse: C1 and C2 have none of the usual shape
HOSTS: Final = (*LEVELS, "S1")
BREAKABLE: Final = tuple(level for level in LEVELS if level not in ("C1", "C2"))
#: sites in the body, and sites that have a left and a right
BODY: Final = frozenset({"anterior_body", "posterior_body", "whole_body"})
PAIRED: Final = frozenset({"pedicle", "transverse_process", "paraspinal"})
#: sites outside the bone: soft tissue
SOFT: Final = frozenset({"paraspinal", "epidural"})

#: width of each body, mm: no tumor within it can be larger (shared morphometry, rounded up);
#: C1 by its lateral mass
WIDTHS: Final[dict[str, float]] = dict(
    zip(
        HOSTS,
        (18, 22, 27, 27, 28, 29, 29, 32, 30, 29, 29, 29, 30, 31, 32, 34, 36, 39)
        + (42, 42, 43, 45, 47, 49, 50),
        strict=True,
    )
)
#: the largest tumor in a part of the arch, mm
ARCH_SIZE: Final = 24.0
SMALLEST, LARGEST = 3.0, 40.0
MOST_SEEDS: Final = 9999
#: so many tumors at once fit into a link and into memory
MOST_TUMORS: Final = 24
#: so many bodies may have sunk at once: what runs along the spine bends with each of them
MOST_FRACTURES: Final = 4
#: how far from the middle of its body a tumor given in mm may lie: left, back, up
REACH: Final = (60, 75, 45)

#: amounts of growth at which the shape of a tumor is kept; between them it changes evenly
KEYFRAMES: Final = (0.1, 0.25, 0.5, 0.75, 1.0)


class DiseaseError(ViewerError):
    """A tumor or a fracture that no bone can have; says what to write instead."""


@dataclass(frozen=True)
class Tumor:
    """One tumor by anatomical words, or by its place in mm in the frame of its bone.

    *size* is its largest extent, mm; *at* counts from the body's middle to the left, back and up.
    Raises DiseaseError where no bone can have it.
    """

    level: str
    site: Site | Literal["at"] = "posterior_body"
    side: Side = "middle"
    type: Reaction = "lytic"
    size: float = 14.0
    seed: int = 1
    spread: Spread = "within"
    at: tuple[int, int, int] | None = None

    def __post_init__(self) -> None:
        for problem in self._problems():
            raise DiseaseError(problem)

    @property
    def id(self) -> str:
        """All of it as one word: tumor.L3.posterior_body.left.lytic.18.7, and .canal."""
        site = "at_{}_{}_{}".format(*self.at) if self.at else self.site
        parts = ["tumor", self.level, site, self.side, self.type, f"{self.size:g}", str(self.seed)]
        text = ".".join(part.replace(".", "p") for part in parts)
        return text if self.spread == "within" else f"{text}.{self.spread}"

    @property
    def host(self) -> str:
        """The structure in or beside which it grows."""
        return SACRUM if self.level == "S1" else self.level

    @property
    def tissue(self) -> Literal["bone", "soft"]:
        """Whether it begins in bone or in the soft tissue beside it."""
        return "soft" if self.site in SOFT else "bone"

    def _problems(self) -> Iterable[str]:
        if self.level in DISCS:
            above, below = DISCS[self.level]
            yield (
                f"level: '{self.level}' is a disc, and tumors spare the discs; "
                f"name the bone above or below it: {above} or {below.replace(SACRUM, 'S1')}"
            )
        for name, value, known in (
            ("level", self.level, HOSTS),
            ("site", self.site, (*SITES, "at")),
            ("side", self.side, TUMOR_SIDES),
            ("type", self.type, REACTIONS),
            ("spread", self.spread, SPREADS),
        ):
            if value not in known:
                yield f"{name}: {_unknown(value, known)}"
        yield from self._misplaced()
        yield from self._too_large()
        if isinstance(self.seed, bool) or not isinstance(self.seed, int):
            yield f"seed: {self.seed!r} is no whole number"
        if not 0 <= self.seed <= MOST_SEEDS:
            yield f"seed: {self.seed} is not between 0 and {MOST_SEEDS}"

    def _misplaced(self) -> Iterable[str]:
        if (self.site == "at") != (self.at is not None):
            yield "site: give 'at' and three whole numbers of mm, or the name of a site"
        if self.at and any(abs(x) > most for x, most in zip(self.at, REACH, strict=True)):
            yield f"at: {self.at} lies outside the bone; stay within {REACH} mm of its middle"
        if self.level == "C1" and self.site in BODY:
            yield "site: C1 has no body; choose pedicle (its lateral mass) or arch"
        if self.level == "C1" and self.site == "spinous_process":
            yield "site: C1 has no spinous process; choose arch"
        if self.level == "C1" and self.spread == "canal" and self.site != "pedicle":
            yield "spread: into the canal of C1 it grows from pedicle (the lateral mass) only"
        if self.site in PAIRED and self.side == "middle":
            yield f"side: a {self.site.replace('_', ' ')} is left or right; name one of the two"
        if self.site == "spinous_process" and self.side != "middle":
            yield "side: the spinous process is in the middle; write middle"
        if self.site in SOFT and self.spread != "within":
            yield f"spread: a tumor that begins {self.site} keeps to its place; leave spread away"
        if self.spread in ("foramen", "paraspinal") and self.side == "middle":
            yield f"side: a tumor that spreads into the {self.spread} has a side: left or right"

    def _too_large(self) -> Iterable[str]:
        if isinstance(self.size, bool) or not isinstance(self.size, int | float):
            yield f"size: {self.size!r} is no number of mm"
        if not SMALLEST <= self.size <= LARGEST:
            yield (
                f"size: {self.size:g} mm is not between {SMALLEST:g} and {LARGEST:g} mm; "
                "write a size within these"
            )
        room = largest(self.level, self.site)
        if self.size > room:
            yield (
                f"size: {self.size:g} mm is larger than the bone: the {self.site.replace('_', ' ')}"
                f" of {self.level} has room for {room:g} mm; write {room:g} or less"
            )


def largest(level: str, site: str) -> float:
    """The largest tumor that may begin there, mm."""
    if site in SOFT:
        return LARGEST
    if site in BODY or site == "at":
        return min(WIDTHS[level], LARGEST)
    return min(WIDTHS[level], ARCH_SIZE)


@dataclass(frozen=True)
class Break:
    """The collapse of one body; a pathological one caves in over the *tumor* of that id."""

    level: str
    kind: BreakKind
    tumor: str = ""

    def __post_init__(self) -> None:
        if self.level in ("C1", "C2"):
            raise DiseaseError(f"level: {self.level} has no body that could collapse; C3 to L5 do")
        if self.level not in BREAKABLE:
            raise DiseaseError(f"level: {_unknown(self.level, BREAKABLE)}")
        if self.kind not in BREAKS:
            raise DiseaseError(f"kind: {_unknown(self.kind, BREAKS)}")
        if self.tumor and self.kind != "pathological":
            raise DiseaseError("kind: only a pathological fracture goes through a tumor")

    @property
    def id(self) -> str:
        """L1_wedge and the like; T8_pathological@lesion_T8 where it goes through a tumor."""
        return f"{self.level}_{self.kind}" + (f"@{self.tumor}" if self.tumor else "")


def tumor(id: str) -> Tumor:
    """The tumor of an id; raises DiseaseError where it is not one."""
    head, *parts = id.split(".")
    if head != "tumor" or not 6 <= len(parts) <= 7:
        raise DiseaseError(
            f"'{id[:60]}' is no tumor such as tumor.L3.posterior_body.left.lytic.18.7"
        )
    level, place, side, reaction, size, seed, *spread = parts
    found = re.fullmatch(r"at_(-?\d{1,3})_(-?\d{1,3})_(-?\d{1,3})", place)
    at = (int(found[1]), int(found[2]), int(found[3])) if found else None
    size = size.replace("p", ".")
    if not re.fullmatch(r"\d{1,3}(\.\d{1,2})?", size) or not re.fullmatch(r"\d{1,5}", seed):
        raise DiseaseError(f"'{id[:60]}' has no size in mm and seed, such as .18.7")
    words: Any = {"site": "at" if at else place, "side": side, "type": reaction}
    words["spread"] = spread[0] if spread else "within"
    made = Tumor(level, size=float(size), seed=int(seed), at=at, **words)
    if made.id != id:  # one tumor, one id
        raise DiseaseError(f"'{id[:60]}' is written {made.id}")
    return made


def fracture(id: str) -> Break:
    """The fracture of an id; raises DiseaseError where it is not one."""
    name, _, through = id.partition("@")
    level, _, kind = name.partition("_")
    known: Any = kind
    made = Break(level, known, through)
    if made.id != id:
        raise DiseaseError(f"'{id[:60]}' is written {made.id}")
    return made


def is_tumor(id: str) -> bool:
    """Whether the id is written as a tumor on demand."""
    return id.startswith("tumor.")


def level_of(fracture: str) -> str:
    """The level of a fracture's id."""
    return fracture.partition("_")[0]


def _unknown(value: object, known: Iterable[str]) -> str:
    names = tuple(known)
    shown = ", ".join(names) if len(names) <= 10 else f"{names[0]} to {names[-1]}"
    return f"'{value}' is not one of {shown}{did_you_mean(str(value), names)}"
