"""A spine of boxes: the real words, with a made-up place for every structure."""

from pathlib import Path

import pytest

from viewer.core import manifest
from viewer.core.anatomy import BONES, CORD, DISCS, GROUPS, region_of
from viewer.core.atlas import Atlas, Fracture, Structure
from viewer.core.paths import default_annotations

#: group -> the kind of its structures
KINDS = {
    "nerves": "nerve",
    "dura": "dura",
    "ligaments": "ligament",
    "ribs": "rib",
    "organs": "organ",
    "vessels": "vessel",
    "body": "organ",
}


@pytest.fixture(scope="session")
def book():
    return manifest.load(default_annotations())


@pytest.fixture(scope="session")
def atlas(book):
    heights = {id: 20.0 * (len(BONES) - place - 2) for place, id in enumerate(BONES)}

    def box(id, kind, z, host="", group=""):
        return Structure(
            id=id,
            kind=kind,
            region=region_of(host or id),
            file=f"{id}.vtp",
            sha256="",
            triangles=12,
            bounds=(-30, 30, -15, 45, z - 10, z + 10),
            centre=(0, 0, z),
            tilt=10.0,
            host=host,
            parts=("body", "pedicle_left", "pedicle_right") if kind == "vertebra" else (),
            group=group,
        )

    kinds = {"sacrum": "sacrum", "coccyx": "coccyx"}
    structures = [
        *(box(id, kinds.get(id, "vertebra"), z) for id, z in heights.items()),
        *(box(id, "disc", heights[above] - 10) for id, (above, _) in DISCS.items()),
        box(CORD, "cord", 250.0),
        *(box(id, KINDS[group], 250.0, group=group) for group, ids in GROUPS.items() for id in ids),
        *(box(id, "lesion", heights[le.host], le.host) for id, le in book.lesions.items()),
    ]
    fractures = [
        Fracture(
            id=id,
            level=words.level,
            kind=words.kind,
            pivot=(0, 20, heights[words.level]),
            slope=0.3,
            shift=(0, 0, -1),
            above=BONES[: BONES.index(words.level)],
        )
        for id, words in book.fractures.items()
    ]
    return Atlas(Path("meshes"), {s.id: s for s in structures}, {f.id: f for f in fractures}, book)
