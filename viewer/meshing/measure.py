"""Measures built meshes again, as an anatomist with callipers would: lengths in mm, angles in deg.

Every bone is measured in its own frame (the body's centre and lean, from the atlas). The corner of
an end-plate is the point of the mid-sagittal outline farthest along the body's diagonal.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import pyvista as pv
from numpy.typing import NDArray

from viewer.core.anatomy import DISCS, LEVELS, SACRUM
from viewer.core.atlas import REMEDY, Atlas, Structure
from viewer.errors import ViewerError

Points = NDArray[np.float64]
Values = dict[str, float]

#: name -> the two end-plates whose angle it is: level and "up" or "lo"
CURVES = {
    "C2-C7": (("C2", "lo"), ("C7", "lo")),
    "T1-T12": (("T1", "up"), ("T12", "lo")),
    "T4-T12": (("T4", "up"), ("T12", "lo")),
    "T10-L2": (("T10", "up"), ("L2", "lo")),
    "L1-S1": (("L1", "up"), (SACRUM, "up")),
    "L4-S1": (("L4", "up"), (SACRUM, "up")),
}


def measure(atlas: Atlas, levels: Iterable[str] = LEVELS) -> dict[str, Values]:
    """Level -> quantity -> value, for vertebrae; with all levels also discs and `curvature`."""
    levels = tuple(levels)
    bones = {id: atlas.structures[id] for id in levels if id in atlas.structures}
    if missing := [id for id in levels if id not in bones]:
        raise ViewerError(f"{atlas.folder}: there is no {missing[0]} here; build it first")
    found = {
        id: _vertebra(bone, local(read(atlas.folder / bone.file), bone))
        for id, bone in bones.items()
    }
    if set(LEVELS) <= set(found) and SACRUM in atlas.structures:
        sacrum = atlas.structures[SACRUM]
        found[SACRUM] = _sacrum(sacrum, local(read(atlas.folder / sacrum.file), sacrum))
        found |= _discs(atlas, found)
        found["curvature"] = {
            name: _round(abs(_slope(found, *a) - _slope(found, *b)))
            for name, (a, b) in CURVES.items()
        }
        found["curvature"]["sacral_slope"] = found[SACRUM]["tilt_up_corner_deg"]
    return found


def read(path: Path) -> pv.PolyData:
    """The mesh of a structure with its parts."""
    mesh = pv.read(path)
    if not isinstance(mesh, pv.PolyData) or "part" not in mesh.point_data:
        raise ViewerError(f"{path}: it is no mesh of this atlas; {REMEDY}")
    return mesh


def local(mesh: pv.PolyData, bone: Structure) -> pv.PolyData:
    """The mesh in the frame of its bone."""
    local = mesh.copy()
    local.points = (np.asarray(mesh.points, float) - bone.centre) @ _turn(bone).T
    return local


def placed(points: Points, bone: Structure) -> Points:
    """Points (n, 3) in the frame of a bone, in that of the atlas."""
    there: Points = points @ _turn(bone) + bone.centre
    return there


def _turn(bone: Structure) -> Points:
    t = np.radians(bone.tilt)
    return np.array([[1, 0, 0], [0, np.cos(t), np.sin(t)], [0, -np.sin(t), np.cos(t)]])


def outlines(mesh: pv.PolyData, normal: Any, origin: Any, carried: str = "") -> list[Points]:
    """The closed curves in which a plane meets the surface, as points 0.3 mm apart (n, 3).

    The vectors of the array *carried* stand beside the points (n, 6).
    """
    normal = np.eye(3)["xyz".index(normal)] if isinstance(normal, str) else normal
    faces = mesh.regular_faces
    before = ((np.asarray(mesh.points) - origin) @ normal >= 0)[faces].sum(axis=1)
    met = pv.PolyData.from_regular_faces(mesh.points, faces[before % 3 > 0])  # the rest takes long
    if carried:
        met[carried] = mesh[carried]
    lines = met.slice(normal=normal, origin=origin)
    if lines.n_points == 0:
        return []
    lines = lines.strip(join=True, max_length=100_000)
    curves = []
    for ids in _cells(np.asarray(lines.lines)):
        curve = np.asarray(lines.points, float)[ids]
        along = np.r_[0, np.cumsum(np.linalg.norm(np.diff(curve, axis=0), axis=1))]
        if carried:
            curve = np.hstack([curve, np.asarray(lines[carried], float)[ids]])
        at = np.arange(0, along[-1], 0.3)
        curves.append(np.stack([np.interp(at, along, column) for column in curve.T], 1))
    return curves


def _cells(lines: NDArray[np.int64]) -> Iterable[NDArray[np.int64]]:
    start = 0
    while start < len(lines):
        yield lines[start + 1 : start + 1 + lines[start]]
        start += lines[start] + 1


def _vertebra(bone: Structure, mesh: pv.PolyData) -> Values:
    points = np.asarray(mesh.points)
    curves = outlines(mesh, "x", (0, 0, 0))
    if len(curves) < 2:
        raise ViewerError(f"{bone.file}: its middle section is not a body and an arch; rebuild it")
    # a forked spine may also be met between its prongs
    front, behind = sorted(sorted(curves, key=len)[-2:], key=lambda c: float(c[:, 1].mean()))
    values = {
        "canal_depth": gap(front, behind),
        **_spinous(bone, behind, points),
        "total_width": float(np.ptp(points[:, 0])),
        "total_depth": float(np.ptp(points[:, 1])),
        "total_height": float(np.ptp(points[:, 2])),
        "tilt_body_deg": bone.tilt,
        "centre_x": bone.centre[0],
        "centre_y": bone.centre[1],
        "centre_z": bone.centre[2],
        "volume_cm3": mesh.volume / 1000,
    }
    wall = float(front[:, 1].max())
    values["tp_span"] = float(np.ptp(points[points[:, 1] > wall - 6, 0]))
    if bone.id == "C1":
        values |= {
            "anterior_arch_ap": float(np.ptp(front[:, 1])),
            "anterior_arch_height": float(np.ptp(front[:, 2])),
            "posterior_arch_ap": float(np.ptp(behind[:, 1])),
            "posterior_arch_height": float(np.ptp(behind[:, 2])),
        }
    else:
        values |= _body(bone, mesh, front)
        values |= _pedicles(bone, mesh)
    # between the pedicles; in the atlas further back, as the dens fills the front of its ring
    first, last = (0.3, 0.7) if bone.id == "C1" else (0.2, 0.5)
    shares = np.linspace(first, last, 4)
    values["canal_width"] = _canal_width(mesh, wall + values["canal_depth"] * shares)
    return {name: _round(value) for name, value in sorted(values.items())}


def _body(bone: Structure, mesh: pv.PolyData, outline: Points) -> Values:
    lower_front, lower_back = _corner(outline, -1, -1), _corner(outline, 1, -1)
    values = {
        "ep_lo_depth": float(np.linalg.norm(lower_front - lower_back)),
        "tilt_lo_corner_deg": bone.tilt + lean(lower_front, lower_back),
    }
    if bone.id == "C2":
        values["dens_tip_above_inferior_endplate"] = float(
            outline[:, 2].max() - (lower_front + lower_back)[2] / 2
        )
        return values
    upper_front, upper_back = _corner(outline, -1, 1), _corner(outline, 1, 1)
    middle = (lower_front + lower_back + upper_front + upper_back)[1] / 4
    column = outline[np.abs(outline[:, 1] - middle) < 1.0]
    waist = outline[np.abs(outline[:, 2]) < 1.0]
    values |= {
        "ep_up_depth": float(np.linalg.norm(upper_front - upper_back)),
        "tilt_up_corner_deg": bone.tilt + lean(upper_front, upper_back),
        "body_h_ant": float(np.linalg.norm(upper_front - lower_front)),
        "body_h_post": float(np.linalg.norm(upper_back - lower_back)),
        "body_h_mid": float(
            column[column[:, 2] > 0, 2].mean() - column[column[:, 2] <= 0, 2].mean()
        ),
        "body_waist_depth": float(np.ptp(waist[:, 1])),
    }
    values |= {"ep_up_width": _width(bone, mesh, "superior_end_plate")}
    values |= {"ep_lo_width": _width(bone, mesh, "inferior_end_plate")}
    if bone.region == "cervical":
        return values
    across = max(outlines(mesh, "y", (0, middle, 0)), key=lambda c: float(np.ptp(c[:, 0])))
    low, high = across[:, 2].min(), across[:, 2].max()
    quarter = (high - low) / 4
    middle_half = np.abs(across[:, 2] - (low + high) / 2) < quarter
    return values | {
        "ep_up_width": float(np.ptp(across[across[:, 2] > high - quarter, 0])),
        "ep_lo_width": float(np.ptp(across[across[:, 2] < low + quarter, 0])),
        "body_waist_width": 2 * float(np.abs(across[middle_half, 0]).min()),
    }


def _width(bone: Structure, mesh: pv.PolyData, part: str) -> float:
    own = np.asarray(mesh["part"]) == bone.parts.index(part)
    return float(np.ptp(np.asarray(mesh.points)[own, 0]))


def _corner(outline: Points, back: int, up: int) -> Points:
    """The end-plate corner towards the back (+1) or front, the top (+1) or bottom."""
    point: Points = outline[corner(outline, back, up)]
    return point


def corner(outline: Points, back: int, up: int) -> int:
    """Which point of an outline is that corner."""
    low, high = outline.min(0), outline.max(0)
    if up < 0 and np.ptp(outline[:, 2]) > 1.6 * np.ptp(outline[:, 1]):  # the axis: leave the dens
        high = high - [0, 0, np.ptp(outline[:, 2]) / 2]
    unit = (outline - (low + high) / 2) / np.maximum(high - low, 1e-6)
    return int(np.argmax(back * unit[:, 1] + up * unit[:, 2]))


def lean(front: Points, back: Points) -> float:
    """Forward lean of an end-plate in the bone's frame: positive where the front edge is lower."""
    return float(np.degrees(np.arctan2(back[2] - front[2], back[1] - front[1])))


def gap(front: Points, behind: Points) -> float:
    distances = np.linalg.norm(front[:, None] - behind[None], axis=2)
    return float(distances.min())


def _spinous(bone: Structure, outline: Points, points: Points) -> Values:
    root = outline[np.argmin(outline[:, 1])]
    for _ in range(3):  # the axis runs from the canal to the middle of what lies farthest along it
        axis = outline.mean(0) - root
        axis /= np.linalg.norm(axis)
        along = (outline - root) @ axis
        tip = outline[along > along.max() - 2].mean(0)
        axis = (tip - root) / np.linalg.norm(tip - root)
    local = float(np.degrees(np.arctan2(-axis[2], axis[1])))
    process = points[(np.abs(points[:, 0]) < 8) & (points[:, 1] > root[1])]
    return {
        "spinous_length": float(((process - root) @ axis).max()),
        "spinous_incl_local_deg": local,
        "spinous_incl_global_deg": local - bone.tilt,
    }


def _canal_width(mesh: pv.PolyData, at: NDArray[np.float64]) -> float:
    """The narrowest over the heights of what is widest at each of them, at some depths *at*."""
    widths = []
    for z in np.arange(-8.0, 12.0, 0.5):
        ring = np.vstack([np.empty((0, 3)), *outlines(mesh, "z", (0, 0, z))])
        walls = [ring[np.abs(ring[:, 1] - y) < 0.3, 0] for y in at]
        if all((x > 2).any() and (x < -2).any() for x in walls):
            widths.append(max(float(x[x > 2].min() - x[x < -2].max()) for x in walls))
    return min(widths) if widths else float("nan")


def _pedicles(bone: Structure, mesh: pv.PolyData) -> Values:
    """The isthmus: the smallest closed section across each pedicle, near its middle."""
    values: Values = {}
    for side, name in ((1, "left"), (-1, "right")):
        own = np.asarray(mesh["part"]) == bone.parts.index(f"pedicle_{name}")
        middle = np.asarray(mesh.points)[own].mean(axis=0)
        sections = []
        for turn in range(-10, 51, 10):
            a = np.radians(turn)
            along = np.array([side * np.sin(a), np.cos(a), 0.0])
            across = np.array([np.cos(a), -side * np.sin(a), 0.0])
            for back in np.arange(-4.0, 4.1, 1.0):
                curve = _around(outlines(mesh, along, middle + back * along), middle, across)
                if curve is not None:
                    width, height = float(np.ptp(curve @ across)), float(np.ptp(curve[:, 2]))
                    sections.append((width * height, width, height, float(turn)))
        if sections:
            _, width, height, angle = min(sections)
            values |= {
                f"pedicle_width_{name[0].upper()}": width,
                f"pedicle_height_{name[0].upper()}": height,
                f"pedicle_angle_{name[0].upper()}": angle,
            }
    return values


def _around(curves: list[Points], point: Points, across: Points) -> Points | None:
    """The smallest curve round a point that stays on its side of the mid plane."""
    found = [
        c
        for c in curves
        if np.linalg.norm(c[0] - c[-1]) < 1
        and (c[:, 0] * np.sign(point[0])).min() > 1
        and (c @ across).min() < point @ across < (c @ across).max()
        and c[:, 2].min() < point[2] < c[:, 2].max()
    ]
    return min(found, key=lambda c: float(np.ptp(c @ across) * np.ptp(c[:, 2])), default=None)


def _sacrum(bone: Structure, mesh: pv.PolyData) -> Values:
    outline = max(outlines(mesh, "x", (0, 0, 0)), key=lambda c: float(np.ptp(c[:, 2])))
    top = outline[outline[:, 2] > outline[:, 2].max() - 12]
    front, back = _corner(top, -1, 1), _corner(top, 1, 1)
    points = np.asarray(mesh.points)
    return {
        "ep_up_depth": _round(float(np.linalg.norm(front - back))),
        "tilt_up_corner_deg": _round(bone.tilt + lean(front, back)),
        "total_width": _round(float(np.ptp(points[:, 0]))),
        "total_height": _round(float(np.ptp(points[:, 2]))),
        "volume_cm3": _round(mesh.volume / 1000),
    }


def _slope(found: dict[str, Values], level: str, plate: str) -> float:
    return found[level][f"tilt_{plate}_corner_deg"]


def _discs(atlas: Atlas, found: dict[str, Values]) -> dict[str, Values]:
    discs = {}
    for id, (above, below) in DISCS.items():
        if id not in atlas.structures:
            continue
        box = atlas.structures[id].bounds
        discs[id] = {
            "wedge_deg": _round(_slope(found, below, "up") - _slope(found, above, "lo")),
            "width": _round(box[1] - box[0]),
        }
    return discs


def _round(value: float) -> float:
    return round(float(value), 2)
