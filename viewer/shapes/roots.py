"""The spinal nerves: one pair a level, from the cord through the foramen into the body.

Rootlets gather to an anterior and a posterior root; these join beyond the ganglion, and the nerve
gives its posterior branch at once. C1-C7 leave above the vertebra of the same number, C8 below C7,
all others below theirs; S1-S4 leave through the sacral foramina, S5 and the coccygeal nerve, Co1,
at the hiatus.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, partial
from typing import Final

import numpy as np
from scipy.interpolate import CubicHermiteSpline, PchipInterpolator
from scipy.ndimage import gaussian_filter1d

from viewer.core.anatomy import CERVICAL, COCCYX, LEVELS, NERVES, SACRAL, SACRUM, THORACIC
from viewer.shapes import (
    cord,
    lofts,
    ribs,
    ways,
)
from viewer.shapes.cord import Tube
from viewer.shapes.fields import Array, smooth_step, unit

PARTS: Final = ("nerve_root", "spinal_ganglion", "anterior_root", "posterior_root")
#: half length of a ganglion (mm), and how much wider it is than its nerve; longest and plumpest
#: at L5 and S1 (class B, recalled: 4-6 mm wide, 6-13 mm long)
GANGLIA: Final = {"C1": (2.6, 0.1), "C2": (4.2, 0.35), "C7": (4.4, 0.4), "T1": (4.0, 0.35)} | {
    "T6": (3.4, 0.35),
    "L1": (4.4, 0.3),
    "L5": (6.0, 0.4),
    "S1": (6.4, 0.4),
    "S3": (4.0, 0.3),
    "S5": (2.6, 0.15),
    "Co1": (1.6, 0.3),
}
#: radius of the nerve at its foramen (mm); design, thickest where it serves a limb
RADII: Final = {"C1": 1.1, "C4": 1.7, "C6": 1.9, "T1": 1.7, "T2": 1.3, "T12": 1.4} | {
    "L3": 2.1,
    "S1": 2.2,
    "S4": 1.0,
    "S5": 0.9,
    "Co1": 0.55,
}
#: share of the nerve's radius that the posterior and the anterior root have
POSTERIOR, ANTERIOR = 0.68, 0.46
#: how many posterior and anterior rootlets are shown, at neck and elsewhere; C1 has often no
#: posterior ones
FANS: Final = {"C": (4, 4), "T": (3, 2), "L": (3, 3)}
#: the nerves whose rootlets reach the canal's side within their own root; the others are of the
#: cauda equina
FANNED: Final = NERVES[: NERVES.index("L1") + 1]
#: room left between a nerve and bone (mm)
SPARE: Final = 0.15
POINTS: Final = 49
#: at how many of them it is felt for bone
RELAXED: Final = 24


@dataclass(frozen=True)
class Root:
    """A nerve: points along it (n, 3) in the column's frame, the radius at each, how far along
    each its ganglion reaches (0..1), and all that is drawn of it, the nerve itself first."""

    id: str
    path: Array
    radius: Array
    ganglion: Array
    tubes: tuple[Tube, ...]


@cache
def roots() -> tuple[Root, ...]:
    """Every root from the skull down, the left one of a pair first."""
    return tuple(_mirrored(_left(nerve), side) for nerve in NERVES for side in (1, -1))


def root(id: str) -> Root:
    """One root, as root_L4_left."""
    _, nerve, side = id.split("_")
    return _mirrored(_left(nerve), 1 if side == "left" else -1)


def part(root: Root, points: Array, owner: Array) -> Array:
    """Which of PARTS each of *points* (n, 3) on its tubes is; *owner* says on which tube."""
    chosen = np.array([PARTS.index(tube.part) for tube in root.tubes])[owner]
    along = np.linalg.norm(points[:, None] - root.path[None], axis=-1).argmin(axis=1)
    trunk, first = owner == 0, int(root.ganglion.argmax())
    swollen = trunk & (root.ganglion[along] > 0.4)
    chosen[trunk & (along < first) & ~swollen] = PARTS.index("posterior_root")
    chosen[swollen] = PARTS.index("spinal_ganglion")
    return chosen


def _mirrored(root: Root, side: int) -> Root:
    way = np.array([side, 1, 1])
    tubes = tuple(Tube(tube.part, tube.path * way, tube.half, tube.around) for tube in root.tubes)
    name = f"root_{root.id}_{'left' if side > 0 else 'right'}"
    return Root(name, root.path * way, root.radius, root.ganglion, tubes)


@cache
def _left(nerve: str) -> Root:
    given, at = ways.way(nerve)
    length = np.r_[0, np.cumsum(np.linalg.norm(np.diff(given, axis=0), axis=1))]
    along = np.linspace(0, length[-1], POINTS)
    path = CubicHermiteSpline(length, given, np.gradient(given, length, axis=0))(along)
    thick, (long, wider) = float(_of(nerve, RADII)), _of(nerve, GANGLIA)
    path = _relaxed(path, thick + SPARE, nerve)
    ganglion = np.exp(-(((along - length[at]) / long) ** 2))
    end = along[-1] - along
    before = smooth_step(length[at] + 0.8 * long, length[at] - 0.8 * long, along)
    radius = thick * (1 - (1 - POSTERIOR) * before) * (1 - 0.3 * smooth_step(24, 0, end))
    radius = radius + thick * wider * ganglion
    radius = radius * (0.35 + 0.65 * np.sqrt(np.clip(end / 2.5, 0, 1)))
    radius = np.minimum(radius, np.maximum(free(nerve, path) - SPARE, 0.55 * thick))
    trunk = Tube(
        "nerve_root", path, np.stack([radius, radius], axis=1), 6 if nerve == "Co1" else 10
    )
    front = _in_front(nerve, path, along, length[at], thick)
    tubes = (trunk, front, *_backward(nerve, path, along, length[at], thick))
    if nerve in FANNED:
        tubes += _rootlets(nerve, path[0], front.path[0])
    return Root(nerve, path, radius, ganglion, tubes)


def near(nerve: str) -> tuple[str, ...]:
    """The bones that a nerve leaves between."""
    if nerve in SACRAL:
        return (SACRUM, COCCYX) if nerve in ("S5", "Co1") else (SACRUM,)
    if nerve in ("C1", "C2"):
        return ("C1", "C2")
    if nerve in CERVICAL:
        upper = LEVELS.index(nerve) - 1
    else:
        upper = LEVELS.index("C7" if nerve == "C8" else nerve)
    return (*LEVELS, SACRUM)[upper : upper + 2]


def free(nerve: str, points: Array) -> Array:
    """Distance of *points* (n, 3) to the bones round a left nerve, its ribs among them."""
    beside: tuple[int, ...] = (1,) if nerve in ("C7", "C8") else ()
    if nerve in THORACIC:
        beside = tuple(n for n in (int(nerve[1:]), int(nerve[1:]) + 1) if n <= len(THORACIC))
    # the nerve of C7 passes the first chest vertebra as well
    room = lofts.room(points, (*near(nerve), "T1") if nerve == "C7" else near(nerve))
    return np.minimum(room, ribs.room(points, beside))


def _of(nerve: str, table: dict) -> Array:
    known = [NERVES.index(n) for n in table]
    return PchipInterpolator(known, list(table.values()))(NERVES.index(nerve))


def _relaxed(path: Array, room: float, nerve: str) -> Array:
    """A path without kinks, as a nerve lies: drawn straighter, and kept so far from bone."""
    out = path[:: len(path) // RELAXED].copy()
    for straighter in (1.2, 1.2, 1.0, 0.8):
        out[1:-1] = gaussian_filter1d(out, straighter, axis=0, mode="nearest")[1:-1]
        out[1:] = lofts.cleared(out[1:], partial(free, nerve), room, rounds=3)
    out[1:-1] = gaussian_filter1d(out, 0.6, axis=0, mode="nearest")[1:-1]
    return lofts.curve(out, len(path))


def _eased(way: Array, room: float, nerve: str) -> Array:
    """A thin branch kept so far from bone, without kinks; its ends stay."""
    few = np.linspace(0, len(way) - 1, len(way) // 3 + 1).round().astype(int)
    out = way.copy()
    for straighter in (1.2, 1.2, 0.8):
        out[1:-1] = gaussian_filter1d(out, straighter, axis=0, mode="nearest")[1:-1]
        out[2:] = lofts.cleared(out[2:], partial(free, nerve), room + SPARE, rounds=3)
    out = lofts.curve(out[few], len(out))
    for straighter in (len(out) / 16, 0.8):
        out = lofts.cleared(out, partial(free, nerve), room)
        out[2:-1] = gaussian_filter1d(out, straighter, axis=0, mode="nearest")[2:-1]
    return out


def _in_front(nerve: str, path: Array, along: Array, at: float, thick: float) -> Tube:
    """The anterior root: before the posterior one, joined to it just beyond the ganglion."""
    upto = int(np.searchsorted(along, at + 0.9 * _of(nerve, GANGLIA)[0])) + 2
    count = 32 if nerve[0] == "S" else 16  # a sacral one is long and winds
    way = lofts.curve(path[:upto], count)
    ahead = lofts.tangents(way)
    aside = np.array([0, -1.0, -0.3]) - (ahead @ [0, -1.0, -0.3])[:, None] * ahead
    aside /= np.linalg.norm(aside, axis=1)[:, None]
    share = np.linspace(0, 1, count)
    off = thick * (0.95 + 0.55 * np.exp(-(((share - 0.7) / 0.2) ** 2)))
    off *= 0.6 + 0.4 * smooth_step(0.0, 0.25, share)
    way = way + aside * (off * smooth_step(1.0, 0.78, share))[:, None]
    way = _eased(way, 0.7 * ANTERIOR * thick + SPARE, nerve)
    half = np.minimum(ANTERIOR * thick, free(nerve, way) - 0.3 * SPARE)  # thinner where it is tight
    return Tube("anterior_root", way, np.stack([half, half], axis=1), 6)


def _backward(nerve: str, path: Array, along: Array, at: float, thick: float) -> tuple[Tube, ...]:
    """The posterior branch, round the joint behind to the muscles of the back."""
    if nerve in SACRAL:
        return ()
    long = float(_of(nerve, GANGLIA)[0])
    # in the neck it leaves before the posterior bar, which it would else run into
    after = {"C7": 0.0}.get(nerve, 0.5 if nerve in CERVICAL else 1.5)
    start = int(np.searchsorted(along, at + after * long))
    way = unit(path[start + 1] - path[start - 1])
    turn = {"C": [0.55, 0.8, -0.3], "T": [0.45, 0.85, -0.3], "L": [0.25, 0.8, -0.55]}[nerve[0]]
    over = {"C1": [-0.25, 0.95, -0.1], "C7": [0.6, 0.7, 0.3]}  # the arch, a facet, ala, ribs
    over |= {"L5": [0.4, 0.8, -0.2], "T1": [0.2, 0.9, 0.4], "T2": [0.2, 0.9, 0.4]}
    back = unit(over.get(nerve, turn))
    given = path[start] + np.array(
        [0 * way, 2.4 * way + 1.4 * back, 2.8 * way + 6.0 * back, 2.0 * way + 15.0 * back]
    )
    given[-1] += [1.0, -1.0, -4.5] if nerve in ("T1", "T2") else 0.0  # over the rib and down
    way = lofts.curve(given, 14)
    way = _eased(way, 0.6 * thick + SPARE, nerve)
    way[-2:] = way[-3] + np.array([[1.0], [2.0]]) * (way[-3] - way[-4])  # it goes on as it came
    size = 0.5 * thick * np.r_[np.linspace(1.1, 0.8, 13), 0.4]
    return (Tube("nerve_root", way, np.stack([size, size], axis=1), 6),)


def _rootlets(nerve: str, behind: Array, before: Array) -> tuple[Tube, ...]:
    """Two fans, from the furrow behind and the front of the cord to the two roots."""
    middle = cord.segment(nerve)
    reach = 0.42 * abs(cord.segment(NERVES[NERVES.index(nerve) + 1]) - middle)
    top = cord.tubes()[0].path[0, 2] - 1.5
    tubes = []
    for count, end, part, angle in zip(
        FANS[nerve[0]], (behind, before), PARTS[:1:-1], (54.0, -48.0), strict=True
    ):
        if nerve == "C1" and part == "posterior_root":
            continue
        for k in range(count):
            start = min(middle + reach * (1 - 2 * (k + 0.5) / count), top)
            z = np.linspace(start, end[2], 7)
            size = cord.size(z) + 0.1
            first = size[0] * [np.cos(np.radians(angle)), np.sin(np.radians(angle))]
            last = end[:2] - cord.along(end[2:])[0, :2]
            share = np.linspace(0, 1, 7)[:, None]
            # beside the cord at once, then straight down along it
            bent = first + (last - first) * (0.5 * share + 0.5 * np.sqrt(share))
            deep = np.linalg.norm(bent / size, axis=1)[:, None]
            path = cord.along(z)
            path[:, :2] += bent * np.maximum(1, (1 + 0.08 * np.sin(np.pi * share)) / deep)
            thin = np.repeat(np.linspace(0.26, 0.40, 7)[:, None], 2, axis=1)
            tubes.append(Tube(part, path, thin, 4))
    return tuple(tubes)
