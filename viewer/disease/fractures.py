"""The fractures of the atlas: what each does to every structure of the column.

A point at weight w goes to T(f w) (x + w d): d is its displacement, f its share of the rigid
motion T of the column above. All in the atlas's frame.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache, cached_property
from typing import Final

import numpy as np

from viewer.core import disease
from viewer.core.anatomy import CORD, DISCS, FLAVA, GROUPS, LEVELS, NERVES, RIBS, ROOTS, SIDES
from viewer.core.disease import BreakKind, DiseaseError
from viewer.disease import lesions, tumors
from viewer.disease.collapse import Cavity, Collapse, Motion, vector
from viewer.disease.landmarks import landmarks
from viewer.errors import did_you_mean
from viewer.shapes import column
from viewer.shapes.fields import Array, smooth_step

#: how far beyond the end-plates the cord's bend reaches: heights of the body, and at least so
#: many mm, as a sac does not kink
CORD_SPREAD, CORD_REACH = 0.6, 12.0
#: what bulges into the canal pushes the cord over so many mm up and down, as that does not kink
CORD_GIVES: Final = 7.0
#: what lies behind the body's back wall, and all that runs along the column and bends with it
BEHIND: Final = ("ligament_posterior_longitudinal",)
ALONG: Final = frozenset(
    (
        *(CORD, *ROOTS, "dura", *BEHIND, *GROUPS["vessels"], "ligament_anterior_longitudinal"),
        *("ligament_interspinous", "ligament_supraspinous", "ligament_nuchal"),
    )
)
#: (level, how it collapses, seed)
FRACTURES: Final[tuple[tuple[str, BreakKind, int], ...]] = (("T8", "wedge", 8), ("L5", "crush", 5))


@dataclass(frozen=True, eq=False)
class Fracture:
    """One body's collapse, wired to everything that it moves."""

    collapse: Collapse
    placement: column.Placement
    #: thickness of the disc above and of the disc below, front and back (mm)
    disc_above: tuple[float, float]
    disc_below: tuple[float, float]
    #: the tumour that it goes through, if any
    through: str = ""

    @property
    def level(self) -> str:
        """The vertebra that collapses."""
        return self.collapse.at.level

    @property
    def kind(self) -> BreakKind:
        """wedge, biconcave or crush."""
        return self.collapse.kind

    @property
    def id(self) -> str:
        """T8_wedge and the like; T8_pathological@lesion_T8 where it goes through a tumour."""
        return disease.Break(self.level, self.kind, self.through).id

    @cached_property
    def motion(self) -> Motion:
        """The rigid motion of the column above."""
        own = self.collapse.motion
        pivot = self.placement.out(np.array([own.pivot]))[0]
        shift = self.placement.rotation @ np.array(own.shift)
        return Motion(vector(pivot), own.slope, vector(shift))

    @cached_property
    def above(self) -> tuple[str, ...]:
        """What follows rigidly: bones and discs above, their tumours, and what hangs on them."""
        bones = LEVELS[: LEVELS.index(self.level)]
        discs = tuple(disc for disc, (upper, _) in DISCS.items() if upper in bones)
        tumours = tuple(x.id for x in lesions.all() if x.host in bones)
        flava = tuple(FLAVA[k] for k, disc in enumerate(DISCS) if disc in discs)
        hung = tuple(id for id, bone in _hung().items() if bone in bones)
        nerves = NERVES[: max(NERVES.index(self.level) - 2, 0)]  # further down, a root may bend
        roots = tuple(f"root_{nerve}_{side}" for nerve in nerves for side in SIDES)
        return (*bones, *discs, *tumours, *flava, *hung, *roots)

    def moves(self, structure: str) -> bool:
        """Whether a structure bends, rather than stays or goes along as it is."""
        along = structure in ALONG and structure not in self.above
        return along or structure in self._beside or structure in self._ways

    def displacement(self, structure: str, points: Array) -> Array | None:
        """How far *points* (n, 3) of a structure move of themselves at weight 1; None if rigid."""
        way = self._ways.get(structure)
        if disease.is_tumor(structure) and structure.split(".")[1] == self.level:
            way = self.collapse.displacement
        if way is None:
            return None
        return way(self.placement.back(np.asarray(points, float))) @ self.placement.rotation.T

    def follow(self, structure: str, points: Array) -> Array | None:
        """Share of the rigid motion that *points* (n, 3) make, where it is not all or none."""
        if structure in self.above or not (structure in ALONG or structure in self._beside):
            return None
        own = self.placement.back(np.asarray(points, float))
        wide = max(CORD_SPREAD, CORD_REACH / self.collapse.at.height)
        return self.collapse.follow(own, 0.1 if structure in self._beside else wide)

    @cached_property
    def _beside(self) -> frozenset[str]:
        """The tumours beside the body."""
        own = (x for x in lesions.all() if x.host == self.level)
        return frozenset(x.id for x in own if x.site == "beside")

    @cached_property
    def _ways(self) -> dict[str, Callable[[Array], Array]]:
        own = {x.id for x in lesions.all() if x.host == self.level} - self._beside
        ways: dict[str, Callable[[Array], Array]] = {}
        ways |= dict.fromkeys((self.level, *own), self.collapse.displacement)
        for disc, (upper, lower) in DISCS.items():
            if lower == self.level:
                ways[disc] = self._disc_above
            elif upper == self.level and self.collapse.loss.from_below:
                ways[disc] = self._disc_below
        ways |= dict.fromkeys(self._beside, self.collapse.swell)
        ways |= dict.fromkeys({CORD, *ROOTS, "dura"} - set(self.above), self._give_way)
        ways |= dict.fromkeys(BEHIND, self._push)
        return ways

    def _disc_above(self, points: Array) -> Array:
        """Fills what the upper end-plate's own change leaves open under the rigid column."""
        rise = points[:, 2] - self.collapse.at.plate(points[:, 1], 1)
        fade = 1 - smooth_step(0.0, 0.9, rise / self._thickness(points, self.disc_above))
        target = points + self.collapse.displacement(points)
        return (self.collapse.motion.undo(target) - points) * fade[:, None]

    def _disc_below(self, points: Array) -> Array:
        drop = self.collapse.at.plate(points[:, 1], -1) - points[:, 2]
        fade = 1 - smooth_step(0.0, 0.9, drop / self._thickness(points, self.disc_below))
        return self.collapse.displacement(points) * fade[:, None]

    def _push(self, points: Array, spread: float = 0.30) -> Array:
        """The bulging back wall pushes what lies behind it."""
        moved = np.zeros_like(points)
        moved[:, 1] = self.collapse.bulge(points, spread)
        return moved

    def _give_way(self, points: Array) -> Array:
        """The sac, the cord and the roots in it give way without a kink."""
        return self._push(points, max(0.30, CORD_GIVES / self.collapse.at.height))

    def _thickness(self, points: Array, disc: tuple[float, float]) -> Array:
        at = self.collapse.at
        share = np.clip((points[:, 1] - at.front[0]) / (at.back[0] - at.front[0]), 0, 1)
        return disc[0] + share * (disc[1] - disc[0])


@cache
def of(id: str) -> Fracture:
    """The fracture of an id: one of the atlas, or any other; raises DiseaseError."""
    known = {f"{level}_{kind}": seed for level, kind, seed in FRACTURES}
    broken = disease.fracture(id)
    seed = known.get(id, 10 * LEVELS.index(broken.level) + disease.BREAKS.index(broken.kind))
    made = fracture(broken.level, broken.kind, seed, _cavity(broken))
    return replace(made, through=broken.tumor)


def _cavity(broken: disease.Break) -> Cavity | None:
    """The hollow in the body that a pathological fracture goes through, if it names its tumour."""
    if not broken.tumor:
        return None
    known = {lesion.id: lesion for lesion in lesions.all()}
    if disease.is_tumor(broken.tumor):
        lesion = tumors.lesion(disease.tumor(broken.tumor))
    elif broken.tumor in known:
        lesion = known[broken.tumor]
    else:
        raise DiseaseError(f"'{broken.tumor[:60]}' is no tumor{did_you_mean(broken.tumor, known)}")
    hollow = lesion.hollow() if lesion.host == broken.level else None
    if hollow is None:
        raise DiseaseError(
            f"'{lesion.id}' is not inside {broken.level}; "
            f"name a tumor in that bone, or write {broken.level}_{broken.kind}"
        )
    if hollow[0][1] > landmarks(broken.level).back[1] - 1.0:
        return None  # a hollow in the arch leaves the plates of the body what they rest on
    return Cavity(vector(hollow[0]), vector(hollow[1]))


@cache
def all() -> tuple[Fracture, ...]:
    """Every fracture of the atlas."""
    return tuple(fracture(*row) for row in FRACTURES)


def fracture(level: str, kind: BreakKind, seed: int, cavity: Cavity | None = None) -> Fracture:
    """A collapse of any body from C3 to L5 in the standing column."""
    beside = {
        side: next(disc for disc, pair in DISCS.items() if pair[end] == level)
        for side, end in (("below", 0), ("above", 1))
    }
    return Fracture(
        Collapse(landmarks(level), kind, seed, cavity),
        column.placements()[level],
        column.discs()[beside["above"]],
        column.discs()[beside["below"]],
    )


@cache
def _hung() -> dict[str, str]:
    """What hangs on the column: structure -> the vertebra that it moves with.

    A cartilage goes with its rib; the breastbone, lungs and breasts with the seventh, the last
    whose cartilage reaches the breastbone; the liver with the lowest rib.
    """
    levels = {f"costal_cartilage_{n}_{side}": f"T{n}" for n in range(1, 11) for side in SIDES}
    levels |= {id: id.split("_")[1] for id in RIBS if id.startswith("rib_")}
    levels |= dict.fromkeys(("manubrium", "sternum_body", "xiphoid"), "T7")
    levels |= dict.fromkeys(("lung_left", "lung_right", "breast_left", "breast_right"), "T7")
    return levels | {"liver": "T12"}
