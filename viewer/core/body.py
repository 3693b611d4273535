"""Where on the body a nerve is felt, and what lies below a level of the cord."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Final

from pydantic import AfterValidator

from viewer.core.anatomy import (
    CERVICAL,
    LEVELS,
    LUMBAR,
    NERVES,
    SACRAL,
    SACRUM,
    SIDES,
    THORACIC,
    region_of,
)
from viewer.core.forms import Text, mistake

#: what is felt when the cord, or below it the cauda equina, is pressed at a level
BANDS: Final[dict[str, tuple[str, ...]]] = {
    "C1_C4": CERVICAL[:4],
    "C5_T1": (*CERVICAL[4:], "T1"),
    "T2_T12": THORACIC[1:],
    "L1_L2": LUMBAR[:2],
    "below_L2": (*LUMBAR[2:], "S1"),
}


@dataclass(frozen=True)
class Area:
    """The skin of some nerves, on one side of the body or on both."""

    nerves: tuple[str, ...]
    sides: tuple[str, ...]


def area(id: str) -> Area:
    """What C6_left or below_T8 marks; raises ValueError for any other word.

    Below a level lies the skin of its own nerve and of all that come after it. (Maps of the skin
    vary, and from the mid thorax down a segment of the cord lies above the bone of its number.)
    """
    level = below(id)
    if level:
        return Area(NERVES[NERVES.index(level) :], SIDES)
    head, _, tail = id.partition("_")
    if head in NERVES and tail in SIDES:
        return Area((head,), (tail,))
    raise ValueError(id)


def below(id: str) -> str | None:
    """The level below which an area lies; None for the skin of one nerve."""
    head, _, tail = id.partition("_")
    return tail if head == "below" and tail in (*LEVELS, "S1") else None


def tone(area: Area) -> str:
    """The name in the palette of an area's colour: one nerve's is that of its region."""
    if len(area.nerves) > 1:
        return "alert"
    nerve = area.nerves[0]
    # a nerve is named for a bone, but for C8
    return region_of("C7" if nerve == "C8" else SACRUM if nerve in SACRAL else nerve)


def band(level: str) -> str:
    """What the cord holds at a level: the name of its band."""
    return next(name for name, levels in BANDS.items() if level in levels)


def _known(id: str) -> str:
    try:
        area(id)
    except ValueError:
        raise mistake(f"'{id}' is no area of the body", "write C6_left or below_T8") from None
    return id


#: the name of an area in the words
AreaName = Annotated[Text, AfterValidator(_known)]
