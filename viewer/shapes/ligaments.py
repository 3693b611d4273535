"""The ligaments of the column, laid on its bones and discs.

Their widths and thicknesses are in surroundings.csv; where each one runs is felt for on the bones
themselves.
"""

from __future__ import annotations

from functools import cache, partial
from typing import Final

import numpy as np
from scipy.interpolate import PchipInterpolator
from scipy.ndimage import gaussian_filter1d, maximum_filter1d, minimum_filter1d

from viewer.core.anatomy import CERVICAL, DISCS, LEVELS, SACRUM
from viewer.shapes import atlas_axis, bones, cervical, cervical_table, dura, lofts, thoracolumbar
from viewer.shapes import surroundings_table as table
from viewer.shapes.discs import Disc
from viewer.shapes.felt import BACKWARDS, felt, filled
from viewer.shapes.fields import Array, smooth_step, unit
from viewer.shapes.flava import ROOM, flavum
from viewer.shapes.lofts import Loft, Structure

#: level, half width of the ligament in front of it (mm)
FRONT: Final = table.at("front_width")
#: half width behind the bodies, and how much wider it is behind the discs
BACK: Final = table.at("back_width")
FLARE: Final = table.at("back_flare")
#: z of the lower end of the anterior ligament, under the promontory
FOOT: Final = table.number("front_foot")
#: over how many mm an end of a long ligament is rounded
ROUND: Final = 7.0
#: stations of the sheet between two spines, and how far it sinks into them (mm)
WEB: Final = 12
SUNK: Final = 0.9
#: how far behind the middle of the canal it begins
CLEAR: Final = 6.0
#: the last spine that the supraspinous ligament reaches
SUPRASPINOUS_END: Final = "L5"
#: the skull in the mid plane, over the atlas in its frame (mm): rim of the great hole, and behind
OCCIPUT: Final = np.array(table.rows("occiput"))
#: how far the skull bulges between them (mm; design), and its form: share of the way, of that
BULGE: Final = 4.5
HANG: Final = ((0.3, 0.84), (0.6, 0.96), (0.92, 0.3))


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
            partial(flavum, *pair),
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


def _tapered(z: Array, half: Array, ends: Array) -> Array:
    """Half widths (n, 1) of a band that is narrower at its ends, and round there."""
    short = np.clip(np.minimum(z - z[-1], z[0] - z) / ROUND, 0.01, 1)[:, None]
    return half[:, None] * (0.55 + 0.45 * ends) * np.sqrt(1 - (1 - short) ** 2)


def _anterior() -> tuple[Loft, ...]:
    z = _heights(FOOT, 3.0, 200)
    across, ends = np.linspace(-1, 1, 7), _ends(z, 14.0, 8.0)
    x = _tapered(z, _by_level(FRONT, z), ends) * across
    front = _by_level({level: (bones.placement(level).shift[1],) for level in (*LEVELS, SACRUM)}, z)
    front = front - 38
    start = np.stack(np.broadcast_arrays(x, front[:, None], z[:, None]), axis=-1)
    far = felt(start.reshape(-1, 3), np.array([0, 1.0, 0]), 80).reshape(x.shape)
    bone = filled(far + start[..., 1])
    surface = gaussian_filter1d(minimum_filter1d(bone, 3, axis=0), 0.7, axis=0)
    surface = ends * surface + (1 - ends) * bone
    edge = 1 - 0.55 * np.abs(across) ** 3
    bridge = gaussian_filter1d(surface, 4, axis=0)
    outer = np.minimum(surface - 1.0 * edge, bridge - 1.7 * edge) - ROOM
    outer = ends * outer + (1 - ends) * (surface - 0.35)
    return (_band(x, z, surface - 0.5 * ROOM, outer),)


def _posterior() -> tuple[Loft, ...]:
    z = _heights(dura.foot() + 6, -4.0, 170)
    across = np.linspace(-1, 1, 7)
    gaps = np.array([Disc(id).placement.shift[2] for id in DISCS])
    near = np.exp(-((np.abs(z[:, None] - gaps).min(axis=1) / 5.0) ** 2))
    half = _by_level(BACK, z) + near * _by_level(FLARE, z)
    ends = _ends(z, 8.0, 4.0)
    x = _tapered(z, half, ends) * across
    middle = dura.canal(z)
    start = np.stack(np.broadcast_arrays(x, middle[:, 1, None] + 1.0, z[:, None]), axis=-1)
    far = felt(start.reshape(-1, 3), np.array([0, -1.0, 0]), 22).reshape(x.shape)
    bone = filled(start[..., 1] - far)
    surface = gaussian_filter1d(maximum_filter1d(bone, 3, axis=0), 0.7, axis=0)
    surface = ends * surface + (1 - ends) * bone
    edge = 1 - 0.75 * np.abs(across) ** 3
    bridge = gaussian_filter1d(surface, 4, axis=0)
    outer = np.maximum(surface + 0.8 * edge, bridge + 1.1 * edge) + ROOM
    outer = ends * outer + (1 - ends) * (surface + 0.35)
    return (_band(x, z, surface + 0.5 * ROOM, outer),)


@cache
def _tip(level: str) -> Array:
    """The end of a spinous process; of the atlas its posterior tubercle, of the sacrum S1's.

    Of a forked one it is the ground of the fork.
    """
    if level == SACRUM:
        return _crest()
    if level in ("C1", "C2"):
        p = atlas_axis.measurements()[level]
        own = [0, 26.0, 0.0] if level == "C1" else [0, p["spine_y"], p["spine_z"]]
    else:
        table = cervical if level in cervical_table.LEVELS else thoracolumbar
        p = table.measurements()[level]
        own = [0, p.spine_y, p.spine_z]
    end = bones.placement(level).out(np.array([own], float))[0]
    if level not in CERVICAL[2:]:
        return end
    way = end + np.linspace(0, 0.5, 80)[:, None] * (_roof(level, lower=True) - end)
    return way[(lofts.room(way, [level]) < 0).argmax()]


@cache
def _crest() -> Array:
    """The uppermost knob of the sacrum's crest behind."""
    own = np.column_stack([np.zeros(16), np.full(16, 60.0), np.linspace(-12, -34, 16)])
    start = bones.placement(SACRUM).out(own)
    far = felt(start, bones.placement(SACRUM).rotation @ [0, -1.0, 0], 45.0, [SACRUM])
    first = int(np.flatnonzero(~np.isnan(far))[0])
    knob = first + 2 + int(far[first + 2 : first + 7].argmin())
    return bones.placement(SACRUM).out(own - [0, 1, 0] * far[:, None])[knob]


def _roof(level: str, *, lower: bool) -> Array:
    """Where the laminae of *level* meet, behind the canal: their lower edge or the upper."""
    middle = _tip(level)[2] if level == SACRUM else bones.placement(level).shift[2]
    z = np.arange(middle + 12, middle - 24, -0.5)
    start = dura.canal(z)
    far = felt(start, BACKWARDS, 15.0, [level])
    seen = np.flatnonzero(~np.isnan(far))
    place = seen[-1] - 3 if lower else seen[0] + 4
    return start[place] + [0, far[place] + 1.0, 0]


def _interspinous() -> tuple[Loft, ...]:
    return tuple(_web(above, below) for above, below in DISCS.values())


def _border(level: str, *, lower: bool) -> Array:
    """The lower or the upper edge (WEB, 3) of a spinous process in the mid plane, from the laminae
    to its tip; a little within the bone."""
    axis = np.array([_roof(level, lower=lower), _tip(level) + [0, 0.8, 0]])
    ahead = unit(axis[1] - axis[0])
    side = np.array([0, -ahead[2], ahead[1]]) * (-1 if lower else 1)
    line = axis[0] + np.linspace(0, 1, WEB)[:, None] * (axis[1] - axis[0])
    steps = np.arange(0, 16, 0.4)
    depth = lofts.room((line[:, None] + steps[:, None] * side).reshape(-1, 3), [level])
    out = (depth.reshape(WEB, -1) > -SUNK).argmax(axis=1)
    return line + gaussian_filter1d(steps[out], 1.0, mode="nearest")[:, None] * side


def _web(above: str, below: str) -> Loft:
    """The sheet that fills the room between two spinous processes, from behind the canal to their
    tips; it sinks a little into both."""
    upper, lower = _border(above, lower=True), _border(below, lower=False)
    rows = upper + np.linspace(0, 1, 9)[:, None, None] * (lower - upper)
    behind = rows[..., 1] - dura.canal(rows[..., 2].ravel())[:, 1].reshape(rows.shape[:2])
    clear = (behind > CLEAR).all(axis=0)
    kept = np.linspace(clear.argmax(), WEB - 1, WEB)  # what lies behind the canal
    upper, lower = (
        np.stack([np.interp(kept, np.arange(WEB), column) for column in edge.T], axis=1)
        for edge in (upper, lower)
    )
    up = upper - lower
    tall = np.linalg.norm(up, axis=1) / 2
    up /= 2 * tall[:, None]
    thick = np.full(WEB, 1.1 if above in CERVICAL else 1.6)
    thick[[0, -1]] *= 0.7
    half = np.stack([tall, thick], axis=1)
    ahead = np.cross(up, [1.0, 0, 0])
    return Loft(lofts.sections((upper + lower) / 2, up, half, 12, 3.2, ahead), (0.6, 0.8))


def _supraspinous() -> tuple[Loft, ...]:
    spines = LEVELS[6 : LEVELS.index(SUPRASPINOUS_END) + 1]
    tips = [_tip(level) + [0, 1.4, 0] for level in spines]
    tips[-1] += [0, -0.9, 1.0]  # where it fades into the spine
    # it grows out of the free border of the ligament of the neck
    path = lofts.curve([_free_border()[10], tips[0] + [0, 1.0, 0.4], *tips[1:]], 130)
    half = np.repeat([[3.2, 1.3]], 130, axis=0)
    half *= (0.2 + 0.8 * smooth_step(path[-1, 2], tips[-2][2] - 8, path[:, 2]))[:, None]
    half *= (0.3 + 0.7 * smooth_step(path[0, 2], tips[1][2], path[:, 2]))[:, None]
    rings = lofts.sections(path, [1.0, 0, 0], half, 8)
    return (Loft(lofts.cleared(rings, spines, ROOM), (0.8, 0.4)),)


def _behind_the_atlas() -> Array:
    """Its posterior tubercle."""
    start = bones.placement("C1").out(np.array([[0.0, 45.0, 0.0]]))
    far = felt(start, -BACKWARDS, 35.0, ["C1"])[0]
    return start[0] - [0, far - 0.3, 0]


def _free_border() -> Array:
    """The edge (60, 3) of the ligament of the neck from the last spine of it to the skull."""
    skull = bones.placement("C1").out(OCCIPUT)[1]
    foot = _tip("C7")
    return lofts.curve([foot + [0, 3, 0], (foot + skull) / 2 + [0, -6, 0], skull], 60)


def _nuchal() -> tuple[Loft, ...]:
    """A septum from the spines and the atlas to the skull, with a cord along its free border."""
    hole = bones.placement("C1").out(OCCIPUT)[0]
    tips = [_tip(level) + [0, 0.6, 0] for level in reversed(LEVELS[1:7])]
    tips.append(_behind_the_atlas())
    outer = _free_border()
    along = outer[-1] - hole
    _, back, up = BULGE * unit(along)  # the skull that it hangs from bulges down and back
    skull = [hole + share * along + np.array([0.0, up, -back]) * low for share, low in HANG]
    inner = lofts.curve([*tips, hole, *skull], 60)
    u = np.linspace(0, 1, 9)
    thick = 0.5 + 0.4 * u + 1.5 * np.exp(-(((u - 0.94) / 0.07) ** 2))
    thick[-1] = 1.0
    middle = inner[:, None] + u[None, :, None] * (outer - inner)[:, None]
    side = thick[None, :, None] * np.array([1.0, 0, 0])
    rings = np.concatenate([middle + side, (middle - side)[:, ::-1]], axis=1)
    return (Loft(rings, (0.4, 0.4)),)
