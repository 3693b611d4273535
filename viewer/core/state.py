"""What the reader looks at, as one value: everything that can change, nothing that follows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from viewer.core.camera import Camera


class Plane(StrEnum):
    """The three planes of anatomy."""

    SAGITTAL = "sagittal"
    CORONAL = "coronal"
    AXIAL = "axial"


class Audience(StrEnum):
    """Who reads: plain words, more detail, or the teaching notes too."""

    PATIENT = "patient"
    STUDENT = "student"
    EDUCATOR = "educator"


class Track(StrEnum):
    """Which words a tour is told in: those for patients and their families, or for students."""

    PLAIN = "plain"
    CLINICAL = "clinical"


class Theme(StrEnum):
    """A dark stage or a light one."""

    DARK = "dark"
    LIGHT = "light"


@dataclass(frozen=True)
class Cut:
    """A slice: its plane, in the frame of a level (empty: of the whole column), and where.

    The offset is in mm from the level's body centre towards the patient's left, front or head;
    the half on the side of `removed` (+1 or -1 along that direction) is taken away. Any other
    plane is one of the three, turned and tilted as `atlas.axis` says, in degrees.
    """

    plane: Plane = Plane.SAGITTAL
    level: str = ""
    offset: float = 0.0
    removed: int = 1
    turn: float = 0.0
    tilt: float = 0.0


@dataclass(frozen=True)
class Collapse:
    """A fracture of the atlas and how far it has gone, 0 to 1."""

    fracture: str
    weight: float


@dataclass(frozen=True)
class Growth:
    """A tumor and how far it has grown, 0 to 1; one that is not named is full grown."""

    lesion: str
    amount: float


@dataclass(frozen=True)
class Cells:
    """Cancer cells on a route of the book, and how far they have come: 0 none, 1 all are there."""

    route: str
    arrived: float


@dataclass(frozen=True)
class Arrow:
    """An arrow from one structure to another, and how much of it is drawn, 0 to 1."""

    start: str
    end: str
    drawn: float = 1.0


@dataclass(frozen=True)
class ViewState:
    """Everything the reader can change, and nothing that can be worked out from it."""

    selected: str = ""
    #: a part of what is selected
    part: str = ""
    region: str = ""
    highlighted: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    isolated: tuple[str, ...] = ()
    faded: tuple[str, ...] = ()
    fade_rest: bool = False
    #: groups of structures shown besides the spine itself
    groups: tuple[str, ...] = ()
    lesions: tuple[str, ...] = ()
    growth: tuple[Growth, ...] = ()
    collapses: tuple[Collapse, ...] = ()
    #: bones that have sunk are also shown as they were
    former: bool = False
    cells: tuple[Cells, ...] = ()
    arrows: tuple[Arrow, ...] = ()
    #: the vertebra whose height in front is measured
    ruler: str = ""
    cut: Cut | None = None
    #: None looks at what is isolated, or else at the whole column, from `picture.HOME`
    camera: Camera | None = None
    labels: bool = True
    #: what a tour step wants labelled, besides what is emphasised
    labelled: tuple[str, ...] = ()
    tour: str = ""
    step: str = ""
    #: the caption tells the tour's step; False once the reader has gone elsewhere
    touring: bool = False
    audience: Audience = Audience.PATIENT
    track: Track = Track.PLAIN
    #: empty: the first language of the words
    language: str = ""
    theme: Theme = Theme.DARK

    def liked_as(self, reader: ViewState) -> ViewState:
        """The same view, of a page that is as the *reader* likes it."""
        return replace(
            self,
            labels=reader.labels,
            audience=reader.audience,
            track=reader.track,
            language=reader.language,
            theme=reader.theme,
        )
