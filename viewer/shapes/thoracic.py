"""T1-T12: the common arch with clubbed transverse processes, and facets for the ribs."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np

from viewer.shapes import arch
from viewer.shapes.fields import (
    Array,
    Coordinates,
    Overlay,
    Part,
    Recipe,
    ball,
    plate,
    smooth_max,
    smooth_step,
    sweep,
    unit,
)
from viewer.shapes.landmarks import Landmarks, landmarks
from viewer.shapes.thoracolumbar import Measurements, measurements

#: whose ribs lie on them alone, not on the bone above as well
ALONE: Final = ("T1", "T10", "T11", "T12")
#: depth of the hollow that a rib's head lies in, mm
DEEP: Final = 0.85


def recipe(level: str) -> Recipe:
    """The chest vertebra *level* in its own frame."""
    p = measurements()[level]
    at = landmarks(p)
    processes = _transverse_process(p, at)
    if p.mamillary_size:  # the pedicle of T12 is broad in front, and its facet lies flush on it
        middle = (p.upper_rib_x - 5.6, p.upper_rib_y - 2.5, p.upper_rib_z - 0.5)
        side = ball("pedicle", middle, (4.8, 7.5, 9.0), k=4.0, n=2.4)
        broad = side.named(0.5, lambda x, y, z, n: y > p.waist_back - 1)
        processes += [*_mamillary_and_accessory(p, at), broad]
    bare = arch.recipe(p, at, processes, [])
    facets = _rib_facets(p, bare)
    hollows = [part for parts, _ in facets for part in parts]
    bone = replace(bare, parts=(*bare.parts, *hollows))
    names = tuple(name for _, name in facets)
    if p.transverse_rib_size:
        bed, room, name = _hollow(p)
        return replace(
            bone, parts=(*bone.parts, bed, room), overlays=(*bone.overlays, *names, name)
        )
    return replace(bone, overlays=(*bone.overlays, *names))


def _transverse_process(p: Measurements, at: Landmarks) -> list[Part]:
    """A tall root, a neck, and a blunt, knobbed end that carries the rib on its front."""
    height, depth, x = p.transverse_height / 2, p.transverse_depth / 2, at.pillar[0] + 1.5
    root = at.pillar + np.array([0.5, 2.0, 0])
    root[2] = 0.5 * at.pillar[2] + 0.5 * p.transverse_z
    tip = np.array([p.transverse_x, p.transverse_y, p.transverse_z])
    along, outward = tip - root, (tip - root) / np.linalg.norm(tip - root)

    def on(share: float, bow: float, down: float) -> tuple[float, float, float]:
        return tuple(root + along * share + np.array([0, bow * along[1], -down]))

    carries = p.transverse_rib_size > 0
    # it is drawn up to a facet that stands high on it
    rise = 0.3 * (p.transverse_rib_z - p.transverse_z) if carries else 0.0
    cap, ends = (0.8 * depth, (0.84, 0.68)) if carries else (2.4, (0.7, 0.58))
    stations = [
        (*(root - np.array([3.0, 0, 1.5])), p.transverse_root + 3.0, p.transverse_root_depth),
        (
            *on(0.18, 0.07, 1.0),
            p.transverse_root + (1.8 if carries else 1.0),
            max(3.4, 0.7 * depth),
        ),
        (*on(0.47, 0.09, 0.6 - rise), 0.3 * p.transverse_root + 0.64 * height, 0.72 * depth),
        (*on(0.74, 0.05, -rise), height * (0.96 if carries else 0.86), depth * 0.86),
        (*(tip - outward * (cap - 0.2)), height * ends[0], depth * ends[1]),
    ]
    # where it points back its neck leans forward; without a rib to carry it is a ridge that leans
    # back and up
    lean = 0.6 * float(smooth_step(19, 31, p.transverse_y))
    twist = [(0, -lean, 1), (0, -0.8 * lean, 1), (0, -0.2 * lean, 1), (0, 0.4, 1)]
    leaning = twist if carries else (0, 0.7, 1)
    label = "transverse_process"

    def where(px: Array, y: Array, z: Array, n: Array) -> np.ndarray:
        return px > x

    bar = sweep(label, stations, ref=leaning, n=2.5, k=5.0, cap=cap)
    if p.mamillary_size:
        return [bar.named(0.6, where)]
    # the apex, for muscles, is a knob below and behind the facet; that of T11 rises behind its tip
    inner, size = (2.4, -0.5) if carries else (3.4, 0.55)
    apex = tip - inner * outward + [0, 0.1 * depth, 0.8 * size * height]
    knob = ball(label, apex, (0.5 * depth, 0.5 * depth, abs(size) * height), k=2.5)
    return [bar.named(0.6, where), knob.named(0.6, where)]


def _mamillary_and_accessory(p: Measurements, at: Landmarks) -> list[Part]:
    """What stands for the transverse process's parts in T12: an upright blade and a knob."""
    r, f = p.mamillary_size, at.upper
    knob = np.array([p.mamillary_x, p.mamillary_y, p.mamillary_z])
    # apart from the facet, by the transverse process
    wide = r + 2.0
    start, edge = 0.7 * at.pillar + 0.3 * knob, knob - [0.8, 1.2, 0.8]
    path = [
        (*start, wide, 0.85 * wide),
        (*(0.35 * start + 0.65 * edge), 1.4 * r, 0.85 * r),
        (*edge, 1.2 * r, 0.6 * r),
    ]
    blade = sweep("mamillary_process", path, ref=(0.25, -0.5, 1), n=2.0, k=4.5)
    size = p.accessory_size
    place = at.pillar + np.array([4.4, 4.2, -2.6])
    accessory = ball("accessory_process", place, (size, size * 1.2, size * 1.2), k=2.2)
    return [
        blade.named(0.5, lambda x, y, z, n: n @ f.normal < 0.5),
        accessory.named(0.8),
    ]


def _rib_facets(p: Measurements, bare: Recipe) -> list[tuple[list[Part], Overlay]]:
    """The facets on the body's sides for the heads of ribs, each with its name."""
    facets, edge = [], p.body_height_back / 2 + 0.3
    if p.upper_rib_size:
        place = (p.upper_rib_x, p.upper_rib_y, p.upper_rib_z)
        normal = unit((0.9, 0.1, 0.15 if p.lower_rib_size else 0.05))
        size, disc = p.upper_rib_size, int(p.level not in ALONE)
        rim = 0.25 if p.lower_rib_size else 1.1  # at the root of a pedicle it stands high
        facets.append(_facet("superior_costal_facet", bare, place, normal, size, disc, rim, edge))
    if p.lower_rib_size:
        place = (p.lower_rib_x, p.lower_rib_y, p.lower_rib_z)
        normal = unit((0.9, 0.1, -0.35))
        size = p.lower_rib_size + 1.0
        corner = [_corner(p)] if p.web else []
        bearing, rim = replace(bare, parts=(*bare.parts, *corner)), 0.0 if corner else 0.25
        hollow, name = _facet("inferior_costal_facet", bearing, place, normal, size, -1, rim, edge)
        facets.append(([*corner, *hollow], name))
    return facets


def _corner(p: Measurements) -> Part:
    """The lower corner of the body behind, drawn out below the notch to bear a rib's head."""
    out, back, up = p.web - 6.3, -0.4 * p.web, 1.2 * p.web
    middle = np.array([p.lower_rib_x + out, p.lower_rib_y + back, p.lower_rib_z + up])
    tall = middle[2] + p.body_height_back / 2 - 0.2
    return ball("inferior_costal_facet", middle, (4.6, 4.2, tall), k=4.0, n=2.2).named(-9.0)


def _facet(
    label: str,
    bare: Recipe,
    place: tuple[float, ...],
    out: Array,
    wide: float,
    disc: int,
    rim: float,
    edge: float,
) -> tuple[list[Part], Overlay]:
    """A shallow hollow as a ball presses it, in a swelling that rises *rim* mm round it.

    Where the head of a rib lies on two bones the hollow is cut into the rim of the body, open
    towards the *disc* between them: 1 above, -1 below, 0 where it lies on this bone alone. Without
    a rim it lies on the rounded corner of the body. The swelling ends at the end-plate, whose
    *edge* lies so many mm above or below mid body.
    """
    up = unit(np.array([0, 0, 1]) - out[2] * out)
    high, cornered = rim > 0.5, disc < 0 and not rim
    # at the upper end-plate, and on T1, it is a bevel rather than a bite
    bevel = disc >= 0 and not high
    facing = _on(bare, place, out, -0.5 if high else -1.2)
    broad = (1.1 + 0.1 * (disc >= 0) + 0.12 * rim) * wide
    share, soft, beyond, fades = 1.0, 1.3, 0.8, 2.0
    if bevel:
        share, soft, beyond, fades = 1.1, 1.2, 1.4, 4.0
    elif high:
        share, soft, beyond, fades = 1.4, 0.8, 0.8, 2.0
    elif cornered:
        share, soft, beyond, fades = 1.45, 1.8, 1.4, 2.0
    deep = share * DEEP + 0.5 * rim
    tall = min(broad, edge - rim - abs(place[2]))
    bed = ball(
        label,
        facing - (3.5 - rim) * out,
        (broad, tall, 3.5),
        k=2.0 if high else 3.0,
        ax=(np.cross(up, out), up, out),
    ).named(-9.0)  # the swelling round it belongs to the body
    radius = (wide**2 + deep**2) / (2 * deep)
    middle = facing + (rim - deep + radius) * out + 0.5 * wide * disc * up
    pressing = ball(label, middle, radius, k=soft, op="sub")
    hollow = _within(pressing, ball(label, facing, wide + beyond), fades)

    def where(x: Array, y: Array, z: Array, n: Array) -> np.ndarray:
        offset = np.stack([x, y, z], 1)
        pressed = np.abs(np.linalg.norm(offset - middle, axis=1) - radius) < 0.45
        aside = np.linalg.norm(offset - facing, axis=1) < wide + 1.0
        return pressed & aside & (n @ out > 0.35)

    return [bed, hollow] if rim else [hollow], Overlay(label, where)


def _within(part: Part, near: Part, fades: float) -> Part:
    """As much of a part as lies in another, whose border it *fades* over, mm."""

    def field(q: Coordinates) -> Array:
        return smooth_max(part.field(q), near.field(q), fades)

    return replace(part, field=field, low=near.low, high=near.high)


def _on(bone: Recipe, place: tuple[float, ...], normal: Array, deepest: float) -> Array:
    """Where the bone's surface crosses *normal* through *place*, or *deepest* along it."""
    tries = np.array(place) + np.linspace(deepest, 3, 101)[:, None] * normal
    inside = np.flatnonzero(bone.field(tries) < 0)
    return tries[inside[-1] if len(inside) else 0]


def _hollow(p: Measurements) -> tuple[Part, Part, Overlay]:
    """The hollow for a rib's tubercle: its bed, what is cut from before it, and its name."""
    place = np.array([p.transverse_rib_x, p.transverse_rib_y + 0.2, p.transverse_rib_z])
    normal, size = unit((0.62, -0.70, 0.35)), p.transverse_rib_size
    deep = p.lower_rib_size > 0 and p.transverse_rib_y < 30  # flat from T7 down
    cup, soft = (0.028, 2.6) if deep else (0.012, 1.6)
    label = "transverse_costal_facet"
    up, slope = (0, 0, 1), -0.15  # it slopes into the neck
    bed = plate(
        label,
        place,
        normal,
        up,
        0.85 * size,
        size,
        0.3,
        cup,
        cup,
        4.0,
        n=2.0,
        edge=1.5,
        narrower=slope,
    )
    before = ball(label, place + normal * (0.3 + 0.5 / cup), 0.5 / cup, k=soft, op="sub")
    # flat as it is, the room would end in the body
    room = _within(before, ball(label, place, size + 3.0), 3.0)

    def where(x: Array, y: Array, z: Array, n: Array) -> np.ndarray:
        offset = np.stack([x, y, z], 1) - place
        out = offset @ normal
        aside = (offset**2).sum(axis=1) - out**2 < size**2
        return aside & (np.abs(out) < 2.5) & (n @ normal > 0.6)

    return bed, room, Overlay(label, where)
