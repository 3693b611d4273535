"""Measures a collapsed body on its mesh, with callipers on the points where they were at rest."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyvista as pv
from numpy.typing import NDArray

from viewer.core.atlas import Atlas, Structure
from viewer.core.readout import Readout
from viewer.meshing import measure

Points = NDArray[np.float64]


def readouts(atlas: Atlas, fracture: str, weights: Any) -> tuple[Readout, ...]:
    """The collapsed body at each weight, its mesh bent and measured; lengths in mm."""
    broken = atlas.fractures[fracture]
    bone = atlas.structures[broken.level]
    mesh = measure.read(atlas.path(broken.level))
    if atlas.workshop is None or atlas.is_built(fracture):
        morph = np.asarray(mesh[f"morph:{fracture}"], float)
    else:
        corners = mesh.faces.reshape(-1, 4)[:, 1:]
        places = np.asarray(mesh.points, float)
        morph = atlas.workshop.motions(fracture, broken.level, places, corners)[0]
    local = measure.local(mesh, bone)
    moved = mesh.copy()
    moved.points = np.asarray(mesh.points, float) + morph
    local.point_data["moved"] = np.asarray(measure.local(moved, bone).points) - local.points
    body, arch = _sections(local)
    found: list[Readout] = []
    for weight in weights:
        found.append(_readout(weight, body, arch, bone, found[0] if found else None))
    return tuple(found)


def _sections(local: pv.PolyData) -> tuple[Points, Points]:
    """The outlines of body and arch in the mid plane at rest, with where they go (n, 6)."""
    curves = measure.outlines(local, "x", (0, 0, 0), "moved")
    front = min(curves, key=lambda c: float(c[:, 1].mean()))
    behind = max(curves, key=lambda c: float(c[:, 1].max()))
    return front, behind


def _readout(
    weight: float, body: Points, arch: Points, bone: Structure, whole: Readout | None
) -> Readout:
    rest, now = body[:, :3], body[:, :3] + weight * body[:, 3:]

    def corner(back: int, up: int) -> Points:
        point: Points = now[measure.corner(rest, back, up)]
        return point

    upper_front, upper_back, lower_front, lower_back = (
        corner(back, up) for up in (1, -1) for back in (-1, 1)
    )
    middle = rest[[measure.corner(rest, b, u) for b in (-1, 1) for u in (-1, 1)], 1].mean()
    near = np.abs(rest[:, 1] - middle) < 1.0
    up = rest[:, 2] > rest[near, 2].mean()
    heights = (
        float(np.linalg.norm(upper_front - lower_front)),
        float(np.linalg.norm(now[near & up].mean(axis=0) - now[near & ~up].mean(axis=0))),
        float(np.linalg.norm(upper_back - lower_back)),
    )
    first = (whole.body_h_ant, whole.body_h_mid, whole.body_h_post) if whole else heights
    lost = max(1 - height / was for height, was in zip(heights, first, strict=True))
    wedge = measure.lean(upper_front, upper_back) - measure.lean(lower_front, lower_back)
    gap = measure.gap(now, arch[:, :3] + weight * arch[:, 3:])
    ends = measure.placed(np.array([upper_front, lower_front]), bone).tolist()
    front = tuple((x, y, z) for x, y, z in ends)
    return Readout(float(weight), *heights, max(lost, 0.0), wedge, gap, front)
