"""What presses on what, how much and of which grade: worked out from a state, not from pictures.

The numbers come with each tumor and each fracture, from its shape when it is made.
"""

from __future__ import annotations

from dataclasses import dataclass

from viewer.core.anatomy import CERVICAL, CORD, NERVES, ROOTS, SIDES
from viewer.core.atlas import Atlas, Press
from viewer.core.readout import readout
from viewer.core.state import ViewState

#: share of the canal's depth that must be lost before the cord is touched, and at which no fluid
#: is left (design, from the canal, the sac and the cord of this model)
TOUCHED, NO_ROOM = 0.28, 0.62
#: share of back height that must be lost before a root is pressed, and at which it is wholly
ROOT_TOUCHED, ROOT_PRESSED = 0.15, 0.55


@dataclass(frozen=True)
class Pressed:
    """A structure that is pressed: by which tumor or fracture, how much (0 to 1), which grade.

    The grade is Bilsky's for what lies in the canal, and empty elsewhere.
    """

    structure: str
    by: str
    amount: float
    grade: str = ""


def pressed(atlas: Atlas, state: ViewState) -> tuple[Pressed, ...]:
    """Everything that is pressed in a state, the most pressed first."""
    grown = {growth.lesion: growth.amount for growth in state.growth}
    found = [
        one
        for lesion in state.lesions
        for press in atlas.structures[lesion].presses
        if (one := _by_tumor(lesion, press, grown.get(lesion, 1.0)))
    ]
    for collapse in state.collapses:
        found += _by_fracture(atlas, collapse.fracture, collapse.weight)
    return tuple(sorted(found, key=lambda one: (-one.amount, one.structure, one.by)))


def bilsky(atlas: Atlas, lesion: str, amount: float) -> str:
    """Bilsky's grade of a tumor at an amount of growth; empty where it stays out of the canal."""
    for press in atlas.structures[lesion].presses:
        if press.grades:
            return press.grades[round(amount * (len(press.grades) - 1))]
    return ""


def grown_to(atlas: Atlas, lesion: str, grade: str) -> float | None:
    """An amount of growth, in the middle of those at which a tumor has Bilsky's grade.

    None where it never has it, or where nobody can make the tumor.
    """
    presses = atlas.structures[lesion].presses if lesion in atlas.structures else ()
    for press in presses:
        amounts = [k for k, each in enumerate(press.grades) if each == grade]
        if amounts:
            return amounts[len(amounts) // 2] / (len(press.grades) - 1)
    return None


def exiting_root(level: str, side: str) -> str:
    """The root that leaves below a level: in the neck it has the number of the bone below."""
    nerve = NERVES[NERVES.index(level) + 1] if level in CERVICAL else level
    root = f"root_{nerve}_{side}"
    return root if root in ROOTS else ""


def _by_tumor(lesion: str, press: Press, amount: float) -> Pressed | None:
    last = len(press.amounts) - 1
    place = min(int(amount * last), last - 1)
    low, high = press.amounts[place], press.amounts[place + 1]
    share = round(low + (amount * last - place) * (high - low), 3)
    grade = press.grades[round(amount * last)] if press.grades else ""
    if share <= 0 and grade in ("", "0"):
        return None
    return Pressed(press.structure, lesion, share, grade)


def _by_fracture(atlas: Atlas, fracture: str, weight: float) -> list[Pressed]:
    now, before = readout(atlas, fracture, weight), readout(atlas, fracture, 0.0)
    if now is None or before is None:
        return []
    lost = 1 - now.canal_depth / before.canal_depth
    found = []
    if lost > TOUCHED:
        amount = min((lost - TOUCHED) / (NO_ROOM - TOUCHED), 1.0)
        found.append(Pressed(CORD, fracture, round(amount, 3)))
    low = 1 - now.body_h_post / before.body_h_post
    if low > ROOT_TOUCHED:
        amount = min((low - ROOT_TOUCHED) / (ROOT_PRESSED - ROOT_TOUCHED), 1.0)
        level = atlas.fractures[fracture].level
        roots = (exiting_root(level, side) for side in SIDES)
        found += [Pressed(root, fracture, round(amount, 3)) for root in roots if root]
    return found
