"""The arch behind the body, shared by T1-L5: pedicle, articular processes, lamina, spine, canal.

A few landmarks come first (isthmus of the pedicle, joints, the pillar where pedicle, processes
and lamina meet) and every part is placed from them. Blends give back about half a millimetre.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from scipy.interpolate import PchipInterpolator

from viewer.shapes import thoracolumbar
from viewer.shapes.bodies import basivertebral_foramen, body, end_plates
from viewer.shapes.fields import (
    Array,
    Coordinates,
    F,
    Overlay,
    Part,
    Recipe,
    ball,
    plate,
    smooth_max,
    smooth_step,
    superellipse,
    sweep,
)
from viewer.shapes.joints import Facet, faces, joint_space
from viewer.shapes.lamina import lamina
from viewer.shapes.landmarks import Landmarks, lowest
from viewer.shapes.sheet import Outline
from viewer.shapes.thoracolumbar import Measurements, Station
from viewer.shapes.vault import vault


def recipe(p: Measurements, at: Landmarks, processes: list[Part], facets: list[Part]) -> Recipe:
    """The whole bone: arch and *processes*, less canal and joint spaces, then body and *facets*."""
    drum = body(p)
    parts = [
        _pedicle(p, at),
        *_superior_process(p, at),
        *_inferior_process(p, at),
        lamina(p, at),
        _spinous_process(p, at),
        *processes,
        *_hollows(p, at),
        drum,
        basivertebral_foramen(p),
        *facets,
    ]
    overlays = (
        *end_plates(p, drum),
        Overlay("superior_facet", faces(at.upper)),
        Overlay("inferior_facet", faces(at.lower)),
    )
    seed = 10 + thoracolumbar.LEVELS.index(p.level)
    return Recipe(p.level, tuple(parts), overlays, seed=seed, lump=0.07 if p.thoracic else 0.11)


def _hollows(p: Measurements, at: Landmarks) -> list[Part]:
    """Canal and joint spaces; the lumbar canal is cut last, to round what stands at its corners."""
    canal = _canal(p, at)
    spaces = [_space_above(p, at), *_spaces_below(p, at)]
    if p.facet_slope < 66:  # where the joint lies so flat that the process would run into it
        spaces.append(_furrow(at))
    return [canal, *spaces] if p.thoracic else [*spaces, replace(canal, k=3.5)]


def _space_above(p: Measurements, at: Landmarks) -> Part:
    """The joint space behind the upper facet; in the chest it opens in a slope to all sides."""
    if not p.thoracic:
        # in front the lamina's edge runs up into the process
        return replace(joint_space(at.upper, lift=1.2, flare=0.3, aside=-1.3, n=2.2), k=3.0)
    flare, depth = (0.1, 9.0) if p.mamillary_size else (0.5, 26.0)
    return replace(joint_space(at.upper, margin=1.0, lift=0.4, flare=flare, depth=depth), k=3.0)


def _furrow(at: Landmarks) -> Part:
    """What parts the upper joint from the root of the transverse process at the chest's top."""
    f = at.upper
    middle = f.centre - f.across * (f.width / 2 + 1.8) - f.up + 1.6 * f.normal
    axes = (f.across, f.up, f.normal)
    return ball("joint_space", middle, (3.0, 8.0, 2.2), k=4.0, op="sub", ax=axes)


def _spaces_below(p: Measurements, at: Landmarks) -> list[Part]:
    """What is kept clear before the lower joint: its own space, and the next bone's process."""
    if at.outward < 0.5:
        return [vault(p, at)]
    taller = replace(at.lower, height=at.lower.height + 2.0)
    before = replace(at.lower, centre=at.lower.centre + 4.4 * at.lower.normal)
    return [
        joint_space(before, margin=0.8),
        joint_space(taller, margin=2.6 if p.thoracic else 1.6, lift=0.0),
    ]


def _pedicle(p: Measurements, at: Landmarks) -> Part:
    """From inside the body to the pillar, its root flush with the end-plate above."""
    height = p.pedicle_height / 2 + (-0.35 if p.thoracic else 0.1)
    top = min(p.pedicle_z + height, p.body_height_back / 2 - (0.8 if p.thoracic else 2.0))
    bottom = p.pedicle_z - height
    web = p.web
    width = p.pedicle_width / 2 - 0.67 * web
    reach = (
        (0.36 + 0.06 * web) * min(p.upper_width, p.lower_width)
        if p.thoracic
        else p.waist_width / 2 - 0.6 * width - 0.8
    )
    x = min(at.isthmus[0], reach)
    foot = bottom - 0.6 * web * (bottom + p.body_height_back / 2)
    root = np.array([x + 0.2 * web, p.waist_back - 4, (top + foot) / 2])
    tall = (top - foot) / 2
    # a lumbar one is lower before and behind its isthmus, and broadens into the pillar
    lower, broader = (0.0, 0.8) if p.thoracic else (0.6, 0.9)
    stations = [
        (*root, tall, width + (0.6 * web if p.thoracic else -0.5)),
        (*(0.4 * root + 0.6 * at.isthmus), 0.4 * tall + 0.6 * height - lower, width + 0.3),
        (*at.isthmus, height, width),
        (*(0.45 * at.isthmus + 0.55 * at.pillar), height * 0.92, width + 0.2),
        (*at.pillar, height * 0.8 - lower, width + broader),
    ]
    inner = p.canal_width / 2 - 3

    def where(x: Array, y: Array, z: Array, n: Array) -> np.ndarray:
        between = (y > p.waist_back - 1) & (y < at.pillar[1] + 1.5)
        # what comes down before the notch is the body's
        return between & (x > inner) & (z > bottom - 1)

    return sweep("pedicle", stations, n=2.2 if p.thoracic else 2.0, k=3.0).named(0.5, where)


def _superior_process(p: Measurements, at: Landmarks) -> list[Part]:
    """From the pedicle's back end up behind the facet, thinning to a tip."""
    f, bone = at.upper, p.facet_bone
    wide, thick = (0.1, 1.7) if p.thoracic else (0.3, 1.9)
    root = (*(0.85 * at.pillar + 0.15 * at.isthmus), p.pedicle_width / 2 + wide, bone + thick)
    half = 0.5 * at.pillar + 0.5 * f.behind
    label = "superior_articular_process"
    if p.thoracic:  # it ends below the plate that thins to the tip
        low = f.behind - f.up * 0.3 * f.height
        stations = [
            root,
            (*half, f.width * 0.43, bone + 0.8),
            (*low, f.width * 0.40, bone),
        ]
        face = _triangle(label, f)
    else:
        # its apex stands before its middle; behind, it falls to the mamillary process
        tip = f.behind + f.up * f.height * 0.52 + f.normal * bone * 0.3 + f.across * f.width * 0.14
        stations = [
            root,
            (*half, f.width * 0.50, bone + 2.1),
            (*f.behind, f.width * 0.52, bone),
            (*tip, f.width * 0.24, bone * 0.5),
        ]
        face = _blade(label, f)

    def where(x: Array, y: Array, z: Array, n: Array) -> np.ndarray:
        return (z > at.pillar[2] + 1) & (y > at.isthmus[1])

    stem = sweep(label, stations, ref=tuple(f.across), n=2.4, k=3.6)
    return [stem.named(0.2, where), face.named(0.2, where)]


def _triangle(label: str, f: Facet) -> Part:
    """A plate behind a joint surface: broad below, thinning to its tip."""
    w, h = f.width / 2, f.height / 2
    rim = [(0.0, 1.24), (0.50, 1.0), (0.88, 0.4), (0.92, -0.5), (0.64, -1.5)]
    rim += [(-1.2, -1.5), (-1.3, -0.8), (-1.10, 0.1), (-0.58, 0.95)]

    def slab(across: Array, up: Array, out: Array) -> Array:
        # in front a keel slopes down to the pedicle
        keel = np.clip(1 - np.abs(across + F(0.15 * w)) / F(w), 0.08, 1)
        half = F(0.85) + F(0.36) * np.clip(F(1.05 * h) - up, 0, 9) * keel
        return np.abs(out - F(0.2) + half) - half

    return _leaf(label, f, rim, slab, 1.0, 2.4)


def _blade(label: str, f: Facet) -> Part:
    """The lumbar plate behind a joint surface: its apex before its middle, sloping off behind."""
    rim = [(0.42, 1.04), (0.82, 0.62), (1.0, -0.1), (0.86, -0.78), (0.2, -1.06)]
    rim += [(-0.6, -0.96), (-1.0, -0.4), (-1.0, 0.46), (-0.66, 0.92), (-0.06, 1.08)]

    def slab(across: Array, up: Array, out: Array) -> Array:
        half = F(1.9) - F(0.7) * smooth_step(-0.1 * f.height, 0.5 * f.height, up)
        return np.abs(out - f.rise(across, up) + half) - half

    return _leaf(label, f, rim, slab, 1.6, 2.0)


def _tongue(label: str, f: Facet) -> Part:
    """The lumbar plate behind a lower joint surface: it narrows to a rounded tip."""
    rim = [(0.0, 1.02), (0.72, 0.78), (0.94, 0.15), (0.80, -0.40), (0.54, -0.90), (0.16, -1.16)]
    rim += [(-0.20, -0.98), (-0.50, -0.58), (-0.70, -0.1), (-0.78, 0.36), (-0.60, 0.84)]

    def slab(across: Array, up: Array, out: Array) -> Array:
        half = F(2.3) - F(0.6) * smooth_step(0.0, -0.5 * f.height, up)
        return np.abs(out - f.rise(across, up) + half) - half

    return _leaf(label, f, rim, slab, 3.0, 3.0)


def _leaf(
    label: str,
    f: Facet,
    rim: list[tuple[float, float]],
    slab: Callable[[Array, Array, Array], Array],
    rounding: float,
    k: float,
) -> Part:
    """Bone behind a joint surface: a *slab* within a *rim*, which is told in the facet's halves."""
    w, h = f.width / 2, f.height / 2
    edge = Outline(np.array(rim) * [w, h])

    def field(q: Coordinates) -> Array:
        across, up, out = f.local(q)
        return smooth_max(edge.at(across, up), slab(across, up, out), rounding)

    reach = 1.5 * (w + h)
    return Part(label, field, f.centre - reach, f.centre + reach, k)


def _inferior_process(p: Measurements, at: Landmarks) -> list[Part]:
    """From the pars down behind its facet."""
    f, bone, u = at.lower, p.facet_bone, at.outward
    start = at.pillar + np.array([-0.3 * u, 1.2 - 0.5 * u, -1])
    sunk = 0.6 if p.thoracic else 1.4  # the lumbar stem raises no lip beside the lamina
    stations = [
        (*start, (p.pedicle_width / 2 + 0.4) * (1 - 0.4 * u), bone + 0.2 + 0.4 * u),
        (*(at.pars - [2.4 * u, sunk * u, 0]), f.width * (0.43 - 0.22 * u), bone + 0.2 - 0.6 * u),
        (*f.behind, f.width * 0.43, bone),
        (*lowest(at), f.width * 0.28, bone * (0.7 - 0.1 * u)),
    ]

    def where(x: Array, y: Array, z: Array, n: Array) -> np.ndarray:
        return (z < at.pars[2] + 2) & (x > 0.35 * f.centre[0])

    label = "inferior_articular_process"
    stem = sweep(label, stations, ref=tuple(f.across), n=2.5, k=3.0)
    if u > 0.5:
        return [stem.named(1.0, where), _tongue(label, f).named(1.0, where)]
    centre = f.centre - f.normal * 0.9
    half = f.width / 2, f.height / 2
    face = plate(label, centre, f.normal, f.up, *half, 0.9, cu=f.cup, k=2.0, back=1.0)
    return [stem.named(0.6, where), face.named(0.6, where)]


def _spinous_process(p: Measurements, at: Landmarks) -> Part:
    """A keel in the mid plane: raked and three-sided in the chest, an upright lumbar hatchet.

    It is thin along its upper edge and thick along its lower, the more so the more it is wedged.
    """
    middle, half = (p.lamina_top + p.lamina_bottom) / 2, (p.lamina_top - p.lamina_bottom) / 2
    root = np.array([p.canal_back, middle])
    axis = np.array([p.spine_y, p.spine_z]) - root
    length = float(np.linalg.norm(axis))
    forward = axis / length
    up = np.array([-forward[1], forward[0]])
    first, last = p.spine[0], p.spine[-1]
    # the lumbar plate is nearly as high at its root as behind
    tall, of_root, of_plate = (1.3, 0.7, 0.4) if p.thoracic else (1.8, 1.0, 0.5)
    rows = [
        Station(-0.05, tall * half, 0.0, p.spine_root_width),
        Station(
            0.24,
            of_root * half + of_plate * first.height + 0.5 * at.outward,
            0.5 * first.offset + 0.3 * at.outward,
            0.83 * p.spine_root_width,
        ),
        *p.spine,
    ]
    upper = [(row.share * length, row.offset + row.height / 2) for row in rows]
    lower = [(row.share * length, row.offset - row.height / 2) for row in rows]
    end = (length, last.offset - 0.12 * last.height)
    rim = Outline([*upper, end, *lower[::-1]])
    shares = np.linspace(0, 1, 60)
    _, *sizes = PchipInterpolator([row.share for row in rows], rows)(shares).T
    # in the chest the table's width is that of the lower edge
    slim, rounding = (1.25 / (0.73 + 1.4 * p.spine_wedge), 4.0) if at.outward < 0.5 else (1.0, 6.0)
    fades, hollow, knob = (0.65, 0.0, 0.0) if p.thoracic else (0.35, 0.45, 0.5)
    # in the chest its lower edge spreads to the laminae
    soft, spread = (0.5, 0.3) if p.thoracic else (0.0, 0.0)

    def field(q: Coordinates) -> Array:
        x, y, z = q
        y, z = y - F(root[0]), z - F(root[1])
        s, v = y * F(forward[0]) + z * F(forward[1]), y * F(up[0]) + z * F(up[1])
        share = s / F(length)
        height, offset, width = (np.interp(share, shares, size).astype(F) for size in sizes)
        rise = np.clip((v - offset) / height * 2, -1, 1)
        wedge = F(p.spine_wedge) * (1 - F(fades) * smooth_step(0.45, 0.95, share))
        # the lumbar one is thickest at its lower corner behind, and thin again under its root
        under = F(hollow) * smooth_step(-0.5, -1.0, rise) * (1 - smooth_step(0.62, 0.84, share))
        corner = np.exp(-(((share - F(0.90)) / F(0.12)) ** 2) - ((rise + F(0.75)) / F(0.45)) ** 2)
        # slender between its root and a small tubercle at its tip
        stout = F(slim) + F((1 - slim) * 0.5) * smooth_step(0.66, 0.96, share)
        stout = stout + F(spread) * smooth_step(0.8, -1.2, rise) * smooth_step(0.65, 0.3, share)
        side = stout * width / 2 * (F(0.73) + wedge * (F(0.4) - rise)) * (1 - under)
        side = side + F(knob) * corner
        # its upper edge is a soft ridge as far as its middle
        ridge = F(soft) * side * (1 - smooth_step(0.3, 0.7, share))
        return smooth_max(np.hypot(x, ridge) - np.hypot(side, ridge), rim.at(s, v), rounding)

    corners = root + np.array([*upper, *lower, end]) @ np.array([forward, up])
    behind, beside = p.canal_back + p.lamina_thickness * 0.6, p.spine_root_width / 2 + 1
    return Part(
        "spinous_process",
        field,
        np.array([0, *(corners.min(axis=0) - 2)]),
        np.array([p.spine_root_width / 2 + (7 if p.thoracic else 4), *(corners.max(axis=0) + 2)]),
        6.5 if p.thoracic else 5.0,
    ).named(0.6, lambda x, y, z, n: (y > behind) & (x < beside))


def _canal(p: Measurements, at: Landmarks) -> Part:
    """Round in the chest, a lumbar one points back; behind it slants as the lamina."""
    # where the lower joints face aside, their stems stay behind the flanks of that triangle
    wider = 0.0 if p.thoracic else 0.9 * float(smooth_step(0.66, 0.86, at.lower.normal[0]))
    share, before = (0.5, 2.2) if p.thoracic else (0.35, 2.8)
    widest = p.waist_back + (p.canal_back - p.waist_back) * share
    above, closer = p.body_height_back / 2 + 0.5, 1.8 if p.thoracic and p.web else 0.0

    def field(q: Coordinates) -> Array:
        x, y, z = q
        lean = F(p.lamina_slant) * np.clip(F(p.lamina_top) - z, -4, 22)
        v = y - F(widest)
        depth = np.where(v > 0, F(p.canal_back - widest) + lean, F(widest - p.waist_back + 1))
        n = F(before) + F(p.canal_squareness - before) * smooth_step(-1.0, 2.0, v)
        n = n + F(wider) * (1 - smooth_step(-6, -3, z)) * (v > 0)
        # from T2 on the superior processes stand nearer to each other above the body
        in_reach = smooth_step(above, above + 4.0, z)
        return superellipse(x, v, F(p.canal_width / 2) - F(closer) * in_reach, depth, n)

    low = np.array([0, p.waist_back - 1, -45.0])
    high = np.array([p.canal_width / 2, p.canal_back + 6, 45.0])
    return Part("vertebral_foramen", field, low, high, 2.0, "sub")
