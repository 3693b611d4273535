"""The index of a built atlas: which structures there are, where they stand, how a fracture moves.

Read once at the door from `atlas.json`, then trusted. Geometry itself stays in the mesh files.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from math import cos, radians, sin
from pathlib import Path
from typing import Any, Literal, Protocol, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from viewer.core.anatomy import CANAL, GROUPS, REGIONS, RIM, WITHIN_SACRUM, sideless
from viewer.core.book import Book
from viewer.core.camera import Bounds, Vector
from viewer.core.disease import BreakKind, is_tumor
from viewer.core.diseased import Lesion
from viewer.errors import ViewerError

#: the two binary glTF files that hold every structure: a light one that comes first, and the full
LIGHT_FILE = "spine_light.glb"
FULL_FILE = "spine_full.glb"

T = TypeVar("T")

REMEDY = "rebuild the meshes with `spine-viewer build`, or name another folder with --atlas"


class AtlasError(ViewerError):
    """The folder of meshes is missing, incomplete or damaged."""


Bone = Literal["vertebra", "sacrum", "coccyx", "rib"]
Soft = Literal["disc", "cord", "nerve", "dura", "ligament", "organ", "vessel", "lesion"]
Kind = Bone | Soft


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Press(_Model):
    """What a tumor presses on at even amounts of growth from 0 to 1: how much, and which grade."""

    structure: str
    amounts: tuple[float, ...]
    #: Bilsky's; none where it does not press into the canal
    grades: tuple[str, ...] = ()


class Structure(_Model):
    """One thing that can be seen: a bone, a disc, the cord, a lesion. Lengths in mm."""

    id: str
    kind: Kind
    region: str
    file: str
    sha256: str
    triangles: int
    bounds: tuple[float, float, float, float, float, float]
    centre: tuple[float, float, float]
    #: forward lean of the bone's own upward axis in the sagittal plane, degrees
    tilt: float = 0.0
    #: of a vertebra: how far behind its centre the back wall of its body lies; 0 of all else
    wall: float = 0.0
    #: of the cord, at even heights upwards: x, y, z of its middle from its centre, its half width
    #: and half depth, how plump its grey matter is (0 in the trunk, 1 where the limbs'
    #: segments lie) and how far it has lateral horns (0 to 1)
    grey: tuple[tuple[float, float, float, float, float, float, float], ...] = ()
    #: of a long vessel: points along its middle from its centre
    course: tuple[tuple[float, float, float], ...] = ()
    parts: tuple[str, ...] = ()
    #: a point on each of the parts
    part_centres: tuple[tuple[float, float, float], ...] = ()
    #: of a lesion: the vertebra in or beside which it grows
    host: str = ""
    #: of a lesion on demand: what it presses on as it grows
    presses: tuple[Press, ...] = Field(default=(), exclude=True)
    #: what it is shown and hidden with; empty for what is always there
    group: str = ""


class Fracture(_Model):
    """How a body collapses: what tips with it, about which hinge, and how far at weight 1.

    A point that follows wholly moves to Rx(atan(w slope)) (p - pivot) + pivot + w shift.
    """

    id: str
    level: str
    kind: BreakKind
    pivot: tuple[float, float, float]
    slope: float
    shift: tuple[float, float, float]
    above: tuple[str, ...]

    def carries(self, id: str) -> bool:
        """Whether a structure follows wholly; a tumor on demand does as its bone does."""
        return id in self.above or (is_tumor(id) and id.split(".")[1] in self.above)


class Index(_Model):
    """The form of `atlas.json`."""

    format: Literal["spine-atlas"]
    version: Literal[1]
    units: Literal["mm"]
    structures: tuple[Structure, ...]
    fractures: tuple[Fracture, ...]


class Workshop(Protocol):
    """Makes what no build has foreseen: any tumor and any fracture, by the ids of core.disease.

    Every method may be called from any thread. Raises DiseaseError for what cannot be made.
    """

    def structure(self, id: str) -> Structure:
        """What a tumor is and where; at once, before it has a mesh."""

    def fracture(self, id: str) -> Fracture:
        """How a body collapses and what it takes along."""

    def file(self, id: str) -> Path:
        """The mesh of a tumor, made if need be."""

    def motions(self, fracture: str, structure: str, points: Any, faces: Any) -> tuple[Any, Any]:
        """How far *points* (n, 3) of a structure move of themselves at weight 1, mm (n, 3), and
        their share (n,) of the rigid motion; None where there is nothing of the kind. *faces*
        (m, 3) are the triangles between them."""

    def pressed(self, lesion: str, structure: str, points: Any) -> Any:
        """How far a tumor pushes *points* (n, 3) of a structure at each keyframe of its growth,
        mm (5, n, 3); None where it does not reach them."""

    def readouts(self, atlas: Atlas, fracture: str) -> Sequence[Any]:
        """What a fracture measures at even weights from 0 to 1: core.readout.Readout of each."""

    def packed(self, atlas: Atlas, id: str) -> bytes:
        """A tumor, or what a fracture bends, as binary glTF for the browser."""


class Catalogue(dict[str, T]):
    """Entries by id: what was built is listed, and what can be made is found besides."""

    def __init__(self, built: Iterable[tuple[str, T]], made: Callable[[str], T]) -> None:
        super().__init__(built)
        self._made = made

    def __missing__(self, id: str) -> T:
        try:
            return self._made(id)
        except ViewerError:
            raise KeyError(id) from None

    def __contains__(self, id: object) -> bool:
        if super().__contains__(id):
            return True
        try:
            return isinstance(id, str) and bool(self._made(id))
        except ViewerError:
            return False


@dataclass(frozen=True)
class Atlas:
    """Structures and fractures by id, with the words of the book beside them."""

    folder: Path
    structures: dict[str, Structure] = field(repr=False)
    fractures: dict[str, Fracture] = field(repr=False)
    book: Book = field(repr=False)
    #: makes tumors and fractures on demand; None where only what was built is wanted
    workshop: Workshop | None = field(default=None, repr=False)

    def __hash__(self) -> int:
        return id(self)

    @cached_property
    def anatomy(self) -> tuple[str, ...]:
        """Every structure of the healthy spine that is there without being asked for."""
        return tuple(id for id, s in self.structures.items() if s.kind != "lesion" and not s.group)

    def members(self, group: str) -> tuple[str, ...]:
        """The structures of a group that is shown only when wanted."""
        return tuple(id for id, s in self.structures.items() if s.group == group)

    @cached_property
    def lesions(self) -> tuple[str, ...]:
        """Every tumour."""
        return tuple(id for id, s in self.structures.items() if s.kind == "lesion")

    def is_built(self, id: str) -> bool:
        """Whether a structure or a fracture lies in the folder, rather than is made on demand."""
        return id in self.structures.keys() or id in self.fractures.keys()  # noqa: SIM118

    def path(self, id: str) -> Path:
        """The file of a structure's mesh; that of a tumor on demand is made if need be."""
        if self.workshop and not self.is_built(id):
            return self.workshop.file(id)
        return self.folder / self.structures[id].file

    def parts(self, id: str) -> tuple[str, ...]:
        """What can be pointed at on its own within a structure; none where it is all of a piece."""
        parts = self.structures[id].parts
        return parts if len(parts) > 1 else ()

    def landmarks(self, id: str, part: str) -> tuple[str, ...]:
        """What is found at a part of a structure without a surface of its own."""
        return tuple(
            name
            for name, words in self.book.landmarks.items()
            if sideless(part) in words.found_at
            and (not words.of or sideless(id) in self.expand(words.of))
        )

    def named(self, label: str) -> tuple[str, str]:
        """The structure that a label of a step names and, as in T8.pedicle_left, a part of it.

        KeyError where this atlas has no such thing.
        """
        if label in self.structures:
            return label, ""
        id, _, part = label.partition(".")
        parts = self.structures[id].parts
        if part not in parts and not (part == CANAL and set(RIM) <= {*parts}):
            raise KeyError(label)
        return id, part

    def spot(self, id: str, part: str, height: float) -> Vector:
        """The point at which a label points, mm; of what is long the one at a height."""
        structure = self.structures[id]
        between: tuple[str, ...] = RIM if part == CANAL else ()
        if structure.kind == "sacrum" and not part and structure.part_centres:
            between = WITHIN_SACRUM  # its centre lies on the disc above
        if between:
            corners = [self.spot(id, corner, height) for corner in between]
            return tuple(sum(along) / len(between) for along in zip(*corners, strict=True))
        if part and (part != "body" or structure.kind == "sacrum") and structure.part_centres:
            return structure.part_centres[structure.parts.index(part)]
        x, y, z = structure.centre
        ways = [(x + way[0], y + way[1], z + way[2]) for way in structure.grey or structure.course]
        return min(ways, key=lambda way: abs(way[2] - height), default=(x, y, z))

    def bounds(self, ids: Iterable[str]) -> list[Bounds]:
        """Boxes around structures and regions, mm; unknown ids have none."""
        return [self.structures[id].bounds for id in self.expand(ids) if id in self.structures]

    def expand(self, ids: Iterable[str]) -> tuple[str, ...]:
        """The same ids, with regions and groups replaced by what is in them."""
        return tuple(one for id in ids for one in REGIONS.get(id) or GROUPS.get(id) or (id,))

    def branch(self, group: str) -> tuple[str, ...]:
        """What is always there of a branch of the list of structures; nothing of an unknown one."""
        listed = self.book.groups.get(group)
        return tuple(id for id in listed.members if id in self.anatomy) if listed else ()

    def name(self, id: str) -> str:
        """What a reader calls a structure or a lesion."""
        return self.book.words(id).name

    def short(self, id: str) -> str:
        """The name that fits on a label."""
        words = self.book.words(id)
        return words.name if isinstance(words, Lesion) else words.short

    def part_of(self, id: str, part: str) -> str:
        """What a reader calls a part of a structure: the name of both."""
        return self.book.part_of(part).format(name=self.short(id))


def axis(plane: str, lean: float = 0.0, turn: float = 0.0, tilt: float = 0.0) -> Vector:
    """Unit normal of a plane of a bone that leans `lean` degrees forward: left, front or head.

    It is turned by `turn` degrees and then tilted by `tilt`: a sagittal one to the front and up,
    a coronal one to the left and up, an axial one to the left and to the front.
    """
    angle = radians(lean)
    left = (1.0, 0.0, 0.0)
    front = (0.0, -cos(angle), -sin(angle))
    head = (0.0, -sin(angle), cos(angle))
    normal, side, third = {
        "sagittal": (left, front, head),
        "coronal": (front, left, head),
        "axial": (head, left, front),
    }[plane]
    a, b = radians(turn), radians(tilt)
    shares = cos(b) * cos(a), cos(b) * sin(a), sin(b)
    rows = zip(normal, side, third, strict=True)
    return tuple(sum(s * v for s, v in zip(shares, row, strict=True)) for row in rows)


def load(folder: Path, book: Book, workshop: Workshop | None = None) -> Atlas:
    """The atlas in `folder`, every file of it present and undamaged; raises AtlasError.

    With a workshop it also finds what can be made on demand.
    """
    path = folder / "atlas.json"
    if not folder.is_dir():
        raise AtlasError(f"{folder}: there is no such folder of meshes; {REMEDY}")
    try:
        index = Index.model_validate_json(path.read_bytes())
    except FileNotFoundError:
        raise AtlasError(f"{path}: the atlas has no index; {REMEDY}") from None
    except OSError as problem:
        raise AtlasError(f"{path}: {problem.strerror}; {REMEDY}") from problem
    except ValidationError as problem:
        first = problem.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise AtlasError(f"{path}: {where or 'file'}: {first['msg']}; {REMEDY}") from None
    for structure in index.structures:
        _verify(folder / structure.file, structure.sha256)
    for name in (LIGHT_FILE, FULL_FILE):
        if not (folder / name).is_file():
            raise AtlasError(f"{folder / name}: the file is missing; {REMEDY}")
    structures = ((s.id, s) for s in index.structures)
    fractures = ((f.id, f) for f in index.fractures)
    if workshop is None:
        return Atlas(folder, dict(structures), dict(fractures), book)
    return Atlas(
        folder,
        Catalogue(structures, workshop.structure),
        Catalogue(fractures, workshop.fracture),
        book,
        workshop,
    )


def _verify(path: Path, sha256: str) -> None:
    try:
        found = hashlib.sha256(path.read_bytes()).hexdigest()
    except FileNotFoundError:
        raise AtlasError(f"{path}: the file is missing; {REMEDY}") from None
    except OSError as problem:
        raise AtlasError(f"{path}: {problem.strerror}; {REMEDY}") from problem
    if found != sha256:
        raise AtlasError(f"{path}: the file is damaged (its checksum is not the index's); {REMEDY}")
