"""The ligaments of the column, laid on its bones and discs.

Their widths and thicknesses are in surroundings.csv; where each one runs is felt for on the bones
themselves.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property, partial
from typing import Final

import numpy as np
from scipy.interpolate import PchipInterpolator
from scipy.ndimage import (
    gaussian_filter,
    gaussian_filter1d,
    maximum_filter,
    maximum_filter1d,
    minimum_filter1d,
)

from viewer.core.anatomy import CERVICAL, DISCS, LEVELS, SACRUM
from viewer.shapes import (
    atlas_axis,
    bones,
    cervical,
    cervical_table,
    dura,
    lofts,
    sacrum,
    thoracolumbar,
)
from viewer.shapes import surroundings_table as table
from viewer.shapes.discs import Disc
from viewer.shapes.fields import Array, smooth_step, unit
from viewer.shapes.lofts import Loft, Structure

#: level, half width of the ligament in front of it (mm)
FRONT: Final = table.at("front_width")
#: half width behind the bodies, and how much wider it is behind the discs
BACK: Final = table.at("back_width")
FLARE: Final = table.at("back_flare")
#: z of the lower end of the anterior ligament, under the promontory
FOOT: Final = table.number("front_foot")
#: room between ligament and bone, for the bone's roughness (mm)
ROOM: Final = 0.2
#: thickness of a ligamentum flavum in the neck, chest and loins (mm)
FLAVUM: Final = table.at("flavum")
#: how thin it may become between canal and lamina
THINNEST: Final = 0.8
#: from the mid plane to the inner edge of a flavum, for veins to pass (mm)
SLIT: Final = 0.35
#: points of a flavum across and down
ACROSS: Final = 8
DOWN: Final = 13
#: how far it may reach into bone where it ends on it
TOUCH: Final = 0.3
#: how far bone may push it forwards before it ends there
PUSHED: Final = 3.0
#: how much of the deepest notch of its outer edge the whole edge gives way to
EVEN: Final = 0.75
#: by how much a flavum may be narrower between its ends (mm)
WAIST: Final = 0.7
BACK_WAY: Final = np.array([0, 1.0, 0])
#: stations of the sheet between two spines, and how far it sinks into them (mm)
WEB: Final = 12
SUNK: Final = 0.9
#: the last spine that the supraspinous ligament reaches
SUPRASPINOUS_END: Final = "L5"
#: the skull in the mid plane, over the atlas in its frame (mm): rim of the great hole, and behind
OCCIPUT: Final = np.array(table.rows("occiput"))


def all() -> tuple[Structure, ...]:
    """The long ligaments, one flavum a disc, those of the spines, and that of the neck."""

    def long(name: str, form, triangles: int) -> Structure:
        return Structure(f"ligament_{name}", "ligament", "ligaments", triangles, form)

    flava = (
        Structure(
            id.replace("disc", "ligament_flavum"),
            "ligament",
            "ligaments",
            740,
            partial(_flavum, *pair),
            pair[0],
        )
        for id, pair in DISCS.items()
    )
    return (
        long("anterior_longitudinal", _anterior, 5000),
        long("posterior_longitudinal", _posterior, 4800),
        *flava,
        long("interspinous", _interspinous, 4600),
        long("supraspinous", _supraspinous, 1800),
        long("nuchal", _nuchal, 1800),
    )


def _by_level(values: dict[str, tuple[float, ...]], z: Array) -> Array:
    """Values given at some levels, at heights *z*."""
    at = [bones.placement(level).shift[2] for level in values]
    order = np.argsort(at)
    smooth = PchipInterpolator(np.array(at)[order], np.array(list(values.values()))[order, 0])
    return smooth(np.clip(z, min(at), max(at)))


def _solid(points: Array) -> Array:
    """Distance of *points* (n, 3) to the nearest bone or disc of the column, below 4 mm true."""
    out = np.full(len(points), 4.0)
    for name in (*LEVELS, SACRUM):
        own = bones.placement(name).back(points)
        near = np.flatnonzero(np.abs(own[:, 2]) < (70 if name == SACRUM else 26))
        if len(near):
            out[near] = np.minimum(out[near], bones.recipe(name).field(own[near]))
    for id in DISCS:
        disc = Disc(id)
        own = disc.placement.back(points)
        low, high = disc.bounds
        near = np.flatnonzero(((own > low) & (own < high)).all(axis=1))
        if len(near):
            out[near] = np.minimum(out[near], disc.field(own[near].astype(np.float32)))
    return out


def _felt(start: Array, way: Array, reach: float, names: Sequence[str] | None = None) -> Array:
    """How far from each *start* (n, 3) along *way* bone lies; NaN if not within *reach*."""
    step = 0.75
    far = np.arange(0, reach, step)
    at = start[:, None] + far[None, :, None] * way
    flat = at.reshape(-1, 3)
    value = (_solid(flat) if names is None else lofts.room(flat, names)).reshape(at.shape[:2])
    inside = value < 0
    first = inside.argmax(axis=1)
    row = np.arange(len(start))
    here, before = value[row, first], value[row, np.maximum(first - 1, 0)]
    share = np.where(first > 0, before / np.maximum(before - here, 1e-6), 0)
    return np.where(inside.any(axis=1), step * (np.maximum(first - 1, 0) + share), np.nan)


def _filled(rows: Array) -> Array:
    """Rows (n, m) with the missing values of each column interpolated."""
    at = np.arange(len(rows))
    out = rows.copy()
    for column in out.T:
        known = ~np.isnan(column)
        column[~known] = np.interp(at[~known], at[known], column[known])
    return out


@cache
def _heights(foot: float, top: float, count: int) -> Array:
    return np.linspace(bones.placement("C1").shift[2] + top, foot, count)


def _band(x: Array, z: Array, inner: Array, outer: Array) -> Loft:
    """A band whose rings run along one face and back along the other."""
    height = np.broadcast_to(z[:, None], x.shape)
    face = np.stack([x, outer, height], axis=-1)
    back = np.stack([x, inner, height], axis=-1)[:, ::-1]
    return Loft(np.concatenate([face, back], axis=1), (0.3, 0.3))


def _ends(z: Array, low: float, high: float) -> Array:
    """0 at the ends of a band, where it fades into bone over so many mm, 1 between (n, 1)."""
    return (smooth_step(z[-1], z[-1] + low, z) * smooth_step(z[0], z[0] - high, z))[:, None]


def _anterior() -> tuple[Loft, ...]:
    z = _heights(FOOT, 3.0, 200)
    across = np.linspace(-1, 1, 7)
    x = _by_level(FRONT, z)[:, None] * across
    front = _by_level({level: (bones.placement(level).shift[1],) for level in (*LEVELS, SACRUM)}, z)
    front = front - 38
    start = np.stack(np.broadcast_arrays(x, front[:, None], z[:, None]), axis=-1)
    felt = _felt(start.reshape(-1, 3), np.array([0, 1.0, 0]), 80).reshape(x.shape)
    surface = minimum_filter1d(_filled(felt + start[..., 1]), 3, axis=0)
    surface = gaussian_filter1d(surface, 0.7, axis=0)
    edge = 1 - 0.75 * np.abs(across) ** 3
    bridge = gaussian_filter1d(surface, 4, axis=0)
    outer = np.minimum(surface - 1.0 * edge, bridge - 1.7 * edge) - ROOM
    ends = _ends(z, 14.0, 8.0)
    outer = ends * outer + (1 - ends) * (surface - 0.35)
    return (_band(x * (0.55 + 0.45 * ends), z, surface - 0.5 * ROOM, outer),)


def _posterior() -> tuple[Loft, ...]:
    z = _heights(dura.foot() + 6, -4.0, 170)
    across = np.linspace(-1, 1, 7)
    gaps = np.array([Disc(id).placement.shift[2] for id in DISCS])
    near = np.exp(-((np.abs(z[:, None] - gaps).min(axis=1) / 5.0) ** 2))
    half = _by_level(BACK, z) + near * _by_level(FLARE, z)
    x = half[:, None] * across
    middle = dura.canal(z)
    start = np.stack(np.broadcast_arrays(x, middle[:, 1, None] + 1.0, z[:, None]), axis=-1)
    felt = _felt(start.reshape(-1, 3), np.array([0, -1.0, 0]), 22).reshape(x.shape)
    surface = maximum_filter1d(_filled(start[..., 1] - felt), 3, axis=0)
    surface = gaussian_filter1d(surface, 0.7, axis=0)
    edge = 1 - 0.75 * np.abs(across) ** 3
    bridge = gaussian_filter1d(surface, 4, axis=0)
    outer = np.maximum(surface + 0.8 * edge, bridge + 1.1 * edge) + ROOM
    ends = _ends(z, 8.0, 4.0)
    outer = ends * outer + (1 - ends) * (surface + 0.35)
    return (_band(x * (0.55 + 0.45 * ends), z, surface + 0.5 * ROOM, outer),)


def joint_edge(below: str) -> Array:
    """Where the capsule of the left joint above *below* begins."""
    if below == SACRUM:
        facet = sacrum.superior_facet()
    else:
        facet = (cervical if below in cervical_table.LEVELS else thoracolumbar).superior(below)
    edge = facet.centre - np.sign(facet.across[0]) * facet.across * facet.width / 2
    return bones.placement(below).out(edge[None])[0]


@dataclass(frozen=True)
class _Flavum:
    """The left ligament between two arches: how the bones stand behind it, and its two faces."""

    above: str
    below: str

    def behind(self, x: Array, z: Array, *names: str) -> Array:
        """y of bones seen backwards from within the canal; NaN where there are none."""
        z = np.broadcast_to(z, x.shape)
        start = dura.canal(z.ravel())
        start[:, 0] = x.ravel()
        start[:, 1] += np.where(start[:, 0] < 6.0, 1.0, -1.0)
        # the spine of the axis reaches down behind the arch of C3
        far = _felt(start, BACK_WAY, 9.0 if names == ("C2",) else 15.0, names)
        return np.where(far > 0, start[:, 1] + far, np.nan).reshape(x.shape)

    @cached_property
    def reach(self) -> tuple[float, Array, Array]:
        """Height of its upper border, and of its lower one at some distances from the middle."""
        upper, lower = bones.placement(self.above).shift[2], bones.placement(self.below).shift[2]
        z = np.arange(upper + 14, lower - (2 if self.below == SACRUM else 16), -0.5)
        half = min(dura.canal_width(self.above), dura.canal_width(self.below)) / 2
        outer = min(joint_edge(self.below)[0] + 0.2, half + 1.4)
        x = np.linspace(SLIT, outer, ACROSS)
        grid = np.broadcast_to(x, (len(z), ACROSS))
        lamina = z[~np.isnan(self.behind(grid, z[:, None], self.above)[:, 2])]
        top = lamina.min() + np.clip(0.42 * np.ptp(lamina), 4.0, 9.0)
        floor = ~np.isnan(self.behind(grid, z[:, None], self.below)) & (z[:, None] < top - 3.0)
        rim = np.array([z[column].max() if column.any() else np.nan for column in floor.T])
        rim = _filled(np.clip(rim, rim[2] - 1.0, rim[2] + 4.0)[:, None])[:, 0]
        return top, x, gaussian_filter1d(rim, 1.0, mode="nearest") - 1.2

    def faces(self, x: Array) -> tuple[Array, Array, Array]:
        """Points of its front and back at distances x (down, across) from the middle, and how far
        bone behind pushes it forwards."""
        top, at, rim = self.reach
        t = np.linspace(0, 1, len(x))[:, None]
        z = (1 - t) * top + t * np.interp(x[-1], at, rim)
        ends = [
            _filled(self.behind(x[[row]], z[[row]], bone).T).T
            for row, bone in ((0, self.above), (-1, self.below))
        ]
        ends = [np.maximum(y, y[:, :4].min() - 0.4 * (x[[0]] - x[0, 3]).clip(0)) for y in ends]
        thick = FLAVUM[self.above[0]][0] * (1 - 0.35 * (x / at[-1]) ** 4)
        front = (1 - t) * (ends[0] - 1.5) + t * (ends[1] - 0.8)
        deep = thick * np.clip(1.6 * np.sin(np.pi * (0.08 + 0.86 * t)), 0.5, 1)
        # it lies before the laminae, never behind them, and swells over what stands out of them
        rear = np.fmin(front + deep, self.behind(x, z, self.above, self.below) - ROOM)
        pushed = np.maximum(front - rear + THINNEST, 0)
        swollen = gaussian_filter(maximum_filter(pushed, 3, mode="nearest"), 0.8, mode="nearest")
        forced = front - np.maximum(swollen, pushed)
        return np.stack([x, forced, z], axis=-1), np.stack([x, rear, z], axis=-1), pushed


def _half_flavum(above: str, below: str) -> Loft:
    """The left one: from before the lower half of the lamina above to the upper edge of the next,
    and from the slit in the mid plane out to the joint."""
    ligament = _Flavum(above, below)
    x = np.broadcast_to(ligament.reach[1], (DOWN, ACROSS))
    front, rear, pushed = ligament.faces(x)
    gap = np.minimum(*(lofts.room(face.reshape(-1, 3), [above, below]) for face in (front, rear)))
    free = (gap.reshape(x.shape) > -TOUCH) & (pushed < PUSHED)
    count = np.logical_and.accumulate(free[:, 3:], axis=1).sum(axis=1) + 2
    wide = _even(x[0][np.maximum(count, 3)])
    share = np.linspace(0, 1, ACROSS)
    front, rear, _ = ligament.faces(SLIT + share * (wide - SLIT)[:, None])
    rings = np.concatenate([front, rear[:, ::-1]], axis=1)
    return Loft(lofts.cleared(rings, [above, below], 0.1, rounds=3), (0.5, 0.5))


def _even(reach: Array) -> Array:
    """One gentle bow in place of an edge (n,) that follows every roughness of the bones."""
    at = np.linspace(-1, 1, len(reach))
    level, slope, bend = np.polynomial.polynomial.polyfit(at, reach, 2)
    bow = level + slope * at + min(bend, WAIST) * at**2
    return np.minimum(bow - EVEN * np.clip(bow - reach, 0, None).max(), reach.max())


def _flavum(above: str, below: str) -> tuple[Loft, ...]:
    left = _half_flavum(above, below)
    return left, Loft(left.rings * [-1.0, 1, 1], left.domes)


@cache
def _tip(level: str) -> Array:
    """The end of a spinous process; of the atlas its posterior tubercle, of the sacrum S1's."""
    if level == SACRUM:
        return _crest()
    if level in ("C1", "C2"):
        p = atlas_axis.measurements()[level]
        own = [0, 26.0, 0.0] if level == "C1" else [0, p["spine_y"], p["spine_z"]]
    else:
        table = cervical if level in cervical_table.LEVELS else thoracolumbar
        p = table.measurements()[level]
        own = [0, p.spine_y, p.spine_z]
    return bones.placement(level).out(np.array([own], float))[0]


@cache
def _crest() -> Array:
    """The top of the sacrum's crest behind."""
    own = np.column_stack([np.zeros(16), np.full(16, 60.0), np.linspace(-12, -34, 16)])
    start = bones.placement(SACRUM).out(own)
    far = _felt(start, bones.placement(SACRUM).rotation @ [0, -1.0, 0], 45.0, [SACRUM])
    first = int(np.flatnonzero(~np.isnan(far))[0])
    return bones.placement(SACRUM).out(own - [0, 1, 0] * far[:, None])[min(first + 3, 15)]


def _roof(level: str) -> Array:
    """Where the laminae of *level* meet, at the back of the canal."""
    tip = _tip(level)
    z = bones.placement(level).shift[2] - (22 if level == SACRUM else 5)
    start = dura.canal(np.array([z]))
    far = _felt(start, np.array([0, 1.0, 0]), 24.0, [level])[0]
    return start[0] + [0, 10.0 if np.isnan(far) else far, 0] if level != SACRUM else tip - [0, 9, 0]


def _interspinous() -> tuple[Loft, ...]:
    return tuple(_web(above, below) for above, below in DISCS.values())


def _web(above: str, below: str) -> Loft:
    """The sheet that fills the room between two spinous processes, from the laminae to their
    tips: it runs midway between the bones, and sinks a little into both."""
    roofs, tips = (np.array([f(above), f(below)]) for f in (_roof, _tip))
    first = roofs.mean(axis=0)
    first[1] = roofs[:, 1].min() + 1.0
    last = tips.mean(axis=0)
    ahead = unit(last - first)
    path = first + np.linspace(0, 1, WEB)[:, None] * (last + 0.8 * ahead - first)
    up = np.array([0, -ahead[2], ahead[1]])
    across = np.arange(-14, 14.1, 0.4)
    points = (path[:, None] + across[None, :, None] * up).reshape(-1, 3)
    gaps = [lofts.room(points, [bone]).reshape(WEB, -1) for bone in (above, below)]
    midway = np.abs(gaps[0] - gaps[1]) + 4 * np.clip(-np.minimum(*gaps), 0, None)
    # at the tips it keeps to the line between them, as the lower spine may reach past it
    share = np.linspace(0, 1, WEB)
    off = across[midway.argmin(axis=1)] * smooth_step(1.0, 0.55, share)
    middle = path + gaussian_filter1d(off, 0.8, mode="nearest")[:, None] * up
    free = lofts.room(middle, [above, below])
    tall = np.clip(free, 0.2, 1.6 * np.median(free)) + SUNK
    tall = gaussian_filter1d(tall, 0.6, mode="nearest")
    clear = middle[:, 1] - np.abs(up[1]) * tall - dura.canal(middle[:, 2])[:, 1] > 5.5
    kept = np.linspace(clear.argmax(), WEB - 1, WEB)  # what lies behind the canal
    middle = np.stack([np.interp(kept, np.arange(WEB), column) for column in middle.T], axis=1)
    tall = np.interp(kept, np.arange(WEB), tall)
    tall[[0, -2, -1]] *= [0.8, 0.9, 0.6]
    thick = np.full(WEB, 1.1 if above in CERVICAL else 1.6)
    thick[[0, -1]] *= 0.7
    half = np.stack([tall, thick], axis=1)
    return Loft(lofts.sections(middle, up, half, 12, n=3.2), (0.6, 0.8))


def _supraspinous() -> tuple[Loft, ...]:
    spines = LEVELS[6 : LEVELS.index(SUPRASPINOUS_END) + 1]
    tips = [_tip(level) + [0, 1.4, 0] for level in spines]
    tips[-1] += [0, -0.9, 1.0]  # where it fades into the spine
    path = lofts.curve(tips, 120)
    half = np.repeat([[3.2, 1.3]], 120, axis=0)
    half *= (0.2 + 0.8 * smooth_step(path[-1, 2], tips[-2][2] - 8, path[:, 2]))[:, None]
    # it goes on from the cord of the neck
    half[:, 0] *= 0.75 + 0.25 * smooth_step(tips[0][2], tips[2][2], path[:, 2])
    rings = lofts.sections(path, [1.0, 0, 0], half, 8)
    return (Loft(lofts.cleared(rings, spines, ROOM), (0.8, 0.4)),)


def _behind_the_atlas() -> Array:
    """Its posterior tubercle."""
    start = bones.placement("C1").out(np.array([[0.0, 45.0, 0.0]]))
    far = _felt(start, np.array([0, -1.0, 0]), 35.0, ["C1"])[0]
    return start[0] - [0, far - 0.3, 0]


def _nuchal() -> tuple[Loft, ...]:
    """A septum from the spines and the atlas to the skull, with a cord along its free border."""
    hole, skull = bones.placement("C1").out(OCCIPUT)
    tips = [_tip(level) + [0, 0.6, 0] for level in reversed(LEVELS[1:7])]
    tips.append(_behind_the_atlas())
    inner = lofts.curve([*tips, hole], 60)
    outer = lofts.curve([tips[0] + [0, 3, 0], (tips[0] + skull) / 2 + [0, -6, 0], skull], 60)
    u = np.linspace(0, 1, 9)
    thick = 0.5 + 0.4 * u + 1.5 * np.exp(-(((u - 0.94) / 0.07) ** 2))
    thick[-1] = 1.0
    middle = inner[:, None] + u[None, :, None] * (outer - inner)[:, None]
    # above, it follows the round of the skull
    bow = np.sin(np.pi * u) * np.linspace(0, 1, 60)[:, None] ** 5
    middle = middle - bow[..., None] * [0, -1.5, 4.5]
    side = thick[None, :, None] * np.array([1.0, 0, 0])
    rings = np.concatenate([middle + side, (middle - side)[:, ::-1]], axis=1)
    return (Loft(rings, (0.4, 0.4)),)
