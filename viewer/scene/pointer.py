"""What lies under the pointer: a ray through surfaces that may be cut open or see-through."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.core.picture import XRAY, Section
from viewer.scene.solid import Solid

#: where faces of a cut coincide, the finer structure is seen
_FINENESS = {"lesion": 3e-3, "cord": 2e-3, "disc": 1e-3, "vessel": 5e-4}


@dataclass(frozen=True)
class Ray:
    """A line from the eye; one unit of `direction` is 1 mm of distance."""

    eye: NDArray[np.float64]
    direction: NDArray[np.float64]

    def span(self, section: Section | None) -> tuple[float, float]:
        """Between which distances the ray runs through what a cut has left."""
        if section is None:
            return 0.0, np.inf
        normal = np.asarray(section.normal)
        start = float((self.eye - np.asarray(section.origin)) @ normal)
        slope = float(self.direction @ normal)
        if abs(slope) < 1e-9:
            return (0.0, np.inf) if start <= 0 else (np.inf, np.inf)
        crossing = -start / slope
        if slope < 0:
            return max(crossing, 0.0), np.inf
        return 0.0, crossing

    def meets(self, solid: Solid) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
        """Distances at which the ray crosses a surface, sorted, and the point nearest to each."""
        low, high = solid.box
        with np.errstate(divide="ignore", invalid="ignore"):
            a, b = (low - self.eye) / self.direction, (high - self.eye) / self.direction
        if np.nanmax(np.minimum(a, b)) > np.nanmin(np.maximum(a, b)):
            return np.empty(0), np.empty(0, np.int64)
        back = np.linalg.inv(solid.matrix)
        eye = back[:3, :3] @ self.eye + back[:3, 3]
        direction = back[:3, :3] @ self.direction
        p, q, r = (solid.points[solid.mesh.faces[:, k]] - eye for k in range(3))
        # the ray meets a triangle where it passes all three edges on the same side
        sides = [np.cross(u, v) @ direction for u, v in ((q, r), (r, p), (p, q))]
        hit = ((sides[0] >= 0) & (sides[1] >= 0) & (sides[2] >= 0)) | (
            (sides[0] <= 0) & (sides[1] <= 0) & (sides[2] <= 0)
        )
        weights = np.stack([side[hit] for side in sides], axis=1).astype(float)
        total = weights.sum(axis=1)
        hit_points = np.stack([p[hit], q[hit], r[hit]], axis=1)
        sound = np.abs(total) > 1e-12
        shares = weights[sound] / total[sound, None]
        at = (shares[:, :, None] * hit_points[sound]).sum(axis=1)
        distances = at @ direction / (direction @ direction)
        corners = solid.mesh.faces[hit][sound][np.arange(len(shares)), shares.argmax(axis=1)]
        order = np.argsort(distances)
        return distances[order], corners[order]


@dataclass(frozen=True)
class _Found:
    """What the ray meets of one structure: how far away, and which part (of a cut face, none)."""

    distance: float
    solid: Solid
    opacity: float
    part: str = ""


def under(
    ray: Ray, shown: Iterable[tuple[Solid, float]], section: Section | None
) -> tuple[str, str]:
    """The structure and the part that a reader means who points along the ray; '' for none.

    What is solid comes before what is faded; a see-through bone yields to its tumour only.
    """
    first, last = ray.span(section)
    found: list[_Found] = []
    for solid, opacity in shown:
        crossings, corners = ray.meets(solid)
        opened = section is not None and opacity >= 1 and (crossings < first).sum() % 2 == 1
        ahead = np.flatnonzero((crossings >= first) & (crossings <= last))
        if opened:
            nearer = _FINENESS.get(solid.structure.kind, 0.0)
            found.append(_Found(first - nearer, solid, opacity))
        elif len(ahead):
            part = solid.part_at(int(corners[ahead[0]]))
            found.append(_Found(float(crossings[ahead[0]]), solid, opacity, part))
    found.sort(key=lambda one: one.distance)
    clear = [one for one in found if one.opacity >= XRAY] or found
    if not clear:
        return "", ""
    firm = next((one for one in clear if one.opacity >= 1), clear[0])
    meant = firm if firm.solid.structure.kind == "lesion" else clear[0]
    return meant.solid.structure.id, meant.part
