"""The atlas as two binary glTF files: a light one that browsers load first, and the full.

Positions are whole 1/20 mm, normals and shades bytes, all packed with EXT_meshopt_compression.
Each structure is a named node in the atlas's frame; a root node turns it to glTF's metres, +y up.
A tumour's earlier shapes are the morph targets `grow@0` to `grow@3`; how it pushes something else
at its keyframes are that one's `<TUMOUR>@0` to `<TUMOUR>@4`.
A fracture is a morph target of its name (its normals are those of the whole bend), and the share
of the tip that each point follows is the attribute `_FOLLOW_<FRACTURE>`. The baked shading is
grey; a node's `tint` holds red and blue as parabolas of it, which spares two bytes in three.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Final, cast

import fast_simplification
import meshopt
import numpy as np
import pyvista as pv
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from viewer.core.atlas import FULL_FILE, LIGHT_FILE, Fracture, Index, Structure
from viewer.core.disease import KEYFRAMES
from viewer.meshing import glb

Array = NDArray[np.floating]
#: (fracture, structure, points, faces) -> displacement (n, 3), share of the rigid motion (n,)
Motions = Callable[[str, str, Array, NDArray[np.integer]], tuple[Any, Any]]
#: (tumour, structure, points) -> displacement at each keyframe of growth (5, n, 3), or None
Pushed = Callable[[str, str, Array], Any]

#: steps of a position in a millimetre
STEPS: Final = 20
#: shades, and what morphs add to normals, are kept in steps of so much
SHADE_STEP: Final = 3
TURN_STEP: Final = 4
#: share of the triangles that the light file keeps, and that of what would fall to pieces
LIGHT: Final = 0.138
SLENDER: Final = {"vessel": 0.33, "nerve": 0.17, "organ": 0.29}


def write(folder: Path) -> None:
    """Make both files from the meshes of a folder; the same meshes give the same bytes."""
    text = (folder / "atlas.json").read_bytes()
    index = Index.model_validate_json(text)
    light, full = _Document(index.fractures), _Document(index.fractures)
    for structure in index.structures:
        mesh = cast(pv.PolyData, pv.read(folder / structure.file))
        full.add(structure, mesh, index.fractures)
        light.add(structure, _thinned(mesh, structure.kind), index.fractures)
    (folder / LIGHT_FILE).write_bytes(light.packed())
    (folder / FULL_FILE).write_bytes(full.packed())


def one(
    structure: Structure, file: Path, fractures: tuple[Fracture, ...], motions: Motions
) -> _Document:
    """One structure alone, as the full file holds the others, and how fractures bend it."""
    document = _Document(fractures)
    mesh = cast(pv.PolyData, pv.read(file))
    for fracture in fractures:
        _learn(mesh, fracture, structure.id, motions)
    document.add(structure, mesh, fractures)
    return document


def bent(
    folder: Path, structures: tuple[Structure, ...], fracture: Fracture, motions: Motions
) -> bytes:
    """What a fracture bends, in both details: a structure of the light file is named ID_light.

    The points are those of the two files of the atlas, in the same order.
    """
    document = _Document([fracture])
    for structure in structures:
        light = structure.model_copy(update={"id": f"{structure.id}_light"})
        details = _details(folder / structure.file, structure.sha256, structure.kind)
        for shown, mesh in zip((structure, light), details, strict=True):
            points = mesh.copy(deep=False)
            if _learn(points, fracture, structure.id, motions):
                document.add(shown, points, (fracture,), moves_only=True)
    return document.packed()


@lru_cache(maxsize=160)
def _details(path: Path, _sha256: str, kind: str) -> tuple[pv.PolyData, pv.PolyData]:
    """A mesh of the atlas as in the full file and as in the light one, not to be changed."""
    mesh = cast(pv.PolyData, pv.read(path))
    return mesh, _thinned(mesh, kind)


def _learn(mesh: pv.PolyData, fracture: Fracture, id: str, motions: Motions) -> bool:
    """Note on a structure's points how a fracture moves them; False where it does not."""
    corners: Any = mesh.faces.reshape(-1, 4)[:, 1:]
    found = motions(fracture.id, id, np.asarray(mesh.points, float), corners)
    bends = False
    for name, values in zip(("morph", "follow"), found, strict=True):
        mesh.point_data.pop(f"{name}:{fracture.id}", None)
        if values is not None and np.asarray(values).any():
            mesh.point_data[f"{name}:{fracture.id}"] = np.asarray(values, np.float32)
            bends = True
    return bends


def _thinned(mesh: pv.PolyData, kind: str) -> pv.PolyData:
    """The same surface with a share of its triangles; points keep what the nearest one carried.

    Each shell is thinned on its own: strands that are as thin as can be would else cost the thick.
    """
    share = SLENDER.get(kind, LIGHT)
    out = pv.PolyData()
    for shell in mesh.split_bodies():
        points = np.asarray(shell.points, np.float32)
        corners = shell.cells.reshape(-1, 4)[:, 1:]
        light = fast_simplification.simplify(points, corners, 1 - share)
        out = out.append_polydata(pv.PolyData.from_regular_faces(*light))
    near = cKDTree(mesh.points).query(out.points)[1]
    for name, values in mesh.point_data.items():
        out.point_data[name] = np.asarray(values)[near]
    # a fine normal from round an edge would darken a coarse triangle
    own = _smooth(np.asarray(out.points, float), np.asarray(out.regular_faces, np.uint32))
    fine = np.asarray(out["Normals"], float)
    out["Normals"] = np.where((own * fine).sum(axis=1, keepdims=True) > 0.75, fine, own)
    return out


class _Document(glb.Glb):
    """A file that grows by one structure at a time."""

    def __init__(self, fractures: Iterable[Fracture]) -> None:
        super().__init__({"fractures": [one.model_dump(mode="json") for one in fractures]})

    def push(self, folder: Path, structures: Iterable[Structure], by: str, pushed: Pushed) -> None:
        """Add how a tumour pushes structures of an atlas, in both details, as `bent` names them."""
        for structure in structures:
            mesh = cast(pv.PolyData, pv.read(folder / structure.file))
            if pushed(by, structure.id, mesh.points) is None:
                continue
            light = structure.model_copy(update={"id": f"{structure.id}_light"})
            thin = _thinned(mesh, structure.kind)
            for shown, points in ((structure, mesh), (light, thin)):
                found = pushed(by, structure.id, points.points)
                for k in range(len(KEYFRAMES)):
                    way = np.zeros_like(points.points) if found is None else found[k]
                    points[f"push:{k}"] = way
                self.add(shown, points, (), moves_only=True, by=by)

    def add(
        self,
        structure: Structure,
        mesh: pv.PolyData,
        fractures: tuple[Fracture, ...],
        *,
        moves_only: bool = False,
        by: str = "",
    ) -> None:
        """Add one structure, its points and triangles put in the order that packs best.

        moves_only: without the surface itself; by: the tumour that pushes it.
        """
        corners = np.ascontiguousarray(mesh.faces.reshape(-1, 4)[:, 1:], np.uint32)
        corners, places, used = meshopt.reorder_mesh(corners.ravel(), True, True)
        order = np.argsort(places)[:used]
        points = np.asarray(mesh.points, float)[order]
        normals = np.asarray(mesh["Normals"], float)[order]
        # one origin for both details: they share a shader
        centre = np.round(np.reshape(structure.bounds, (3, 2)).mean(axis=1))
        whole = np.rint((points - centre) * STEPS).astype(np.int16)
        shades = np.asarray(mesh["shade"], float)[order]
        grey = np.clip(np.rint(shades[:, 1] / SHADE_STEP) * SHADE_STEP, 0, 255)
        shade = np.full((used, 4), 255, np.uint8)
        shade[:, :3] = grey[:, None]
        tint = [_tint(grey / 255, shades[:, k] / 255) for k in (0, 2)]
        attributes = {}
        if not moves_only:
            attributes = {
                "POSITION": self.rows(whole, glb.SHORT, bounds=True),
                "NORMAL": self.normals(normals),
                "COLOR_0": self.rows(shade, glb.UNSIGNED_BYTE, normalized=True),
            }
        if not moves_only and len(structure.parts) > 1:
            parts = np.asarray(mesh["part"], np.uint8)[order, None]
            attributes["_PART"] = self.rows(parts, glb.UNSIGNED_BYTE)
        targets, names = [], []
        for fracture in fractures:
            bend = _bend(fracture, structure.id, mesh, order)
            if bend is None:
                continue
            if bend.follow is not None:
                share = np.rint(bend.follow * 255).astype(np.uint8)[:, None]
                name = f"_FOLLOW_{fracture.id.upper()}"
                attributes[name] = self.rows(share, glb.UNSIGNED_BYTE, normalized=True)
            faces = corners.reshape(-1, 3)
            turned = bend.normals(points, normals, faces) - normals
            targets.append(self._target(bend.morph, turned))
            names.append(fracture.id)
        faces = corners.reshape(-1, 3)
        shapes = {f"push:{k}": f"{by}@{k}" for k in range(len(KEYFRAMES))}
        if not moves_only:
            shapes = {f"grow:{k}": f"grow@{k}" for k in range(len(KEYFRAMES) - 1)}
        for column in (name for name in shapes if name in mesh.point_data):
            moved = np.asarray(mesh[column], float)[order]
            fine = normals - _smooth(points, faces)
            bent = _smooth(points + moved, faces) + fine
            bent /= np.maximum(np.linalg.norm(bent, axis=1, keepdims=True), 1e-9)
            targets.append(self._target(moved, bent - normals))
            names.append(shapes[column])
        primitive: glb.Node = {"attributes": attributes}
        if not moves_only:
            primitive["indices"] = self.corners(corners)
        described: glb.Node = {"name": structure.id, "primitives": [primitive]}
        if targets:
            primitive["targets"] = targets
            described |= {"weights": [0] * len(targets), "extras": {"targetNames": names}}
        self.nodes.append(
            {
                "name": structure.id,
                "mesh": len(self.meshes),
                "translation": centre.tolist(),
                "scale": [1 / STEPS] * 3,
                "extras": {
                    "id": structure.id,
                    "kind": structure.kind,
                    "centre": structure.centre,
                    "tint": tint,
                    "parts": structure.parts,
                },
            }
        )
        self.meshes.append(described)

    def _target(self, moved: Array, turned: Array) -> glb.Node:
        """A morph target: how far the points move, mm, and how their normals change."""
        most = 127 // TURN_STEP
        way = np.rint(np.clip(turned * 127 / TURN_STEP, -most, most)).astype(np.int8) * TURN_STEP
        normal = self.rows(way, glb.BYTE, normalized=True)
        steps = np.rint(moved * STEPS).astype(np.int16)
        return {"NORMAL": normal, "POSITION": self.rows(steps, glb.SHORT, bounds=True)}


@dataclass(frozen=True)
class _Bend:
    """How one fracture changes the shape of one structure."""

    fracture: Fracture
    morph: Array
    follow: Array | None

    def normals(self, points: Array, normals: Array, faces: NDArray[np.uint32]) -> Array:
        """Normals at weight 1, in the frame of a point that has not been tipped."""
        follow = np.zeros(len(points)) if self.follow is None else self.follow
        angle = np.arctan(follow * self.fracture.slope)
        moved = _turned(points + self.morph - self.fracture.pivot, angle)
        moved += follow[:, None] * np.asarray(self.fracture.shift)
        fine = normals - _smooth(points, faces)
        bent = _turned(_smooth(moved, faces), -angle) + fine
        length = np.linalg.norm(bent, axis=1, keepdims=True)
        return np.asarray(bent / np.maximum(length, 1e-9))


def _bend(
    fracture: Fracture, id: str, mesh: pv.PolyData, order: NDArray[np.integer]
) -> _Bend | None:
    """None where the structure keeps its shape."""
    data = mesh.point_data
    morph, follow = f"morph:{fracture.id}", f"follow:{fracture.id}"
    if morph not in data and follow not in data:
        return None
    share = np.asarray(data[follow], float)[order] if follow in data else None
    if share is None and id in fracture.above:
        share = np.ones(len(order))
    moved = np.asarray(data[morph], float)[order] if morph in data else np.zeros((len(order), 3))
    return _Bend(fracture, moved, share)


def _turned(points: Array, angle: Array) -> Array:
    cos, sin = np.cos(angle), np.sin(angle)
    x, y, z = points.T
    return np.stack([x, y * cos - z * sin, y * sin + z * cos], axis=1)


def _smooth(points: Array, faces: NDArray[np.uint32]) -> Array:
    """Each point's normal, the mean of its triangles' by area."""
    a, b, c = (points[faces[:, k]] for k in range(3))
    across = np.repeat(np.cross(b - a, c - a), 3, axis=0)
    sums = [np.bincount(faces.ravel(), across[:, k], len(points)) for k in range(3)]
    total = np.stack(sums, axis=1)
    return np.asarray(total / np.maximum(np.linalg.norm(total, axis=1, keepdims=True), 1e-12))


def _tint(grey: NDArray[np.floating], shade: NDArray[np.floating]) -> list[float]:
    """The parabola that gives a channel's shade from the grey; level where the grey is."""
    if len(np.unique(grey)) < 3:
        return [0.0, 0.0, round(float(shade.mean()), 4)]
    curve: list[float] = np.polyfit(grey, shade, 2).round(4).tolist()
    return curve
