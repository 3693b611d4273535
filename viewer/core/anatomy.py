"""The structures of the spine by their ids, from the neck down, and who is whose neighbour."""

from __future__ import annotations

from typing import Final

CERVICAL: Final = tuple(f"C{i}" for i in range(1, 8))
THORACIC: Final = tuple(f"T{i}" for i in range(1, 13))
LUMBAR: Final = tuple(f"L{i}" for i in range(1, 6))

#: the 24 vertebrae above the sacrum, in order from the skull down
LEVELS: Final = CERVICAL + THORACIC + LUMBAR
SACRUM: Final = "sacrum"
COCCYX: Final = "coccyx"
BONES: Final = (*LEVELS, SACRUM, COCCYX)

#: disc id -> the bone above it and the bone below it; there is none between C1 and C2
DISCS: Final[dict[str, tuple[str, str]]] = {
    f"disc_{above}_{'S1' if below == SACRUM else below}": (above, below)
    for above, below in zip(LEVELS[1:], (*LEVELS[2:], SACRUM), strict=True)
}
CORD: Final = "spinal_cord"

#: the hole of a vertebra, and the parts round it
CANAL: Final = "vertebral_canal"
RIM: Final = ("pedicle_left", "pedicle_right", "lamina_left", "lamina_right")
#: parts of the sacrum amid which its name points
WITHIN_SACRUM: Final = ("ala_left", "ala_right", "body")

SIDES: Final = ("left", "right")

#: the spinal nerves that run through the canal of the sacrum; the coccygeal nerve is the last
SACRAL: Final = (*(f"S{i}" for i in range(1, 6)), "Co1")
#: spinal nerves from the skull down, and their roots: one pair a nerve
NERVES: Final = (*CERVICAL, "C8", *THORACIC, *LUMBAR, *SACRAL)
ROOTS: Final = tuple(f"root_{nerve}_{side}" for nerve in NERVES for side in SIDES)

RIBS: Final = (
    *(f"rib_{level}_{side}" for level in THORACIC for side in SIDES),
    *(f"costal_cartilage_{n}_{side}" for n in range(1, 11) for side in SIDES),
    *("manubrium", "sternum_body", "xiphoid"),
)
FLAVA: Final = tuple(disc.replace("disc_", "ligament_flavum_") for disc in DISCS)
LIGAMENTS: Final = (
    "ligament_anterior_longitudinal",
    "ligament_posterior_longitudinal",
    *FLAVA,
    "ligament_interspinous",
    "ligament_supraspinous",
    "ligament_nuchal",
)

#: what is shown only when wanted: group -> its structures
GROUPS: Final[dict[str, tuple[str, ...]]] = {
    "nerves": ROOTS,
    "dura": ("dura",),
    "ligaments": LIGAMENTS,
    "ribs": RIBS,
    "organs": ("lung_left", "lung_right", "breast_left", "breast_right", "liver"),
    "vessels": ("aorta", "vertebral_venous_plexus"),
    "body": ("body_outline",),
}

#: region id -> the bones in it
REGIONS: Final[dict[str, tuple[str, ...]]] = {
    "cervical": CERVICAL,
    "thoracic": THORACIC,
    "lumbar": LUMBAR,
    "sacrum": (SACRUM, COCCYX),
}


def all_ids() -> tuple[str, ...]:
    """Every structure of the healthy spine: bones, discs, cord, each from the top down."""
    return (*BONES, *DISCS, CORD)


def sideless(id: str) -> str:
    """The id of what a left one and a right one have in common."""
    return id.removesuffix("_left").removesuffix("_right")


def roman(level: str) -> str:
    """A level as Latin names count it: C IV for C4."""
    numerals = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
    return f"{level[0]} {numerals[int(level[1:]) - 1]}"


def worded() -> tuple[str, ...]:
    """The ids that need words of their own: left and right share theirs."""
    return tuple(dict.fromkeys((*all_ids(), *map(sideless, optional_ids()))))


def optional_ids() -> tuple[str, ...]:
    """Every structure that is shown only when wanted."""
    return tuple(id for group in GROUPS.values() for id in group)


def region_of(structure: str) -> str:
    """The region of a bone, or of the bone above a disc; empty for what spans regions."""
    bone = DISCS[structure][0] if structure in DISCS else structure
    return next((region for region, bones in REGIONS.items() if bone in bones), "")


def neighbours(bone: str) -> tuple[str, ...]:
    """The bone above and the bone below, where there is one."""
    place = BONES.index(bone)
    return BONES[max(place - 1, 0) : place] + BONES[place + 1 : place + 2]
