"""Builds the atlas: every recipe to its mesh, the whole to a folder that the viewer opens.

Everything is written beside the old atlas first and put in its place at the end, so that a build
that stops leaves the old one whole. The same recipes give the same bytes.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.anatomy import BONES, CORD, DISCS, LEVELS, ROOTS, all_ids, optional_ids, region_of
from viewer.core.atlas import Index
from viewer.core.disease import BREAKABLE
from viewer.disease import fractures, lesions
from viewer.disease.landmarks import landmarks
from viewer.errors import ViewerError
from viewer.meshing import files, gltf, growth, labels, lofts, mend, shade, surface, volume
from viewer.meshing.surface import Surface
from viewer.meshing.tubes import owners, tube_surface
from viewer.meshing.volume import Array, Volume
from viewer.shapes import bones, cauda, column, cord, discs, roots, surroundings
from viewer.shapes.asymmetry import asymmetry
from viewer.shapes.discs import Disc
from viewer.shapes.lofts import Grown

#: triangles of a structure
DETAIL = {
    "vertebra": 17_000,
    "sacrum": 20_000,
    "coccyx": 15_000,
    "disc": 3_000,
    "cord": 13_600,
    "nerve": 860,
    "coccygeal nerve": 560,
    "lesion": 4_000,
}

#: of what is described in the column's own frame
STANDING = column.Placement(np.eye(3), np.zeros(3))

Entry = dict[str, Any]


def build_atlas(
    out: Path,
    only: Iterable[str] | None = None,
    jobs: int = 2,
    progress: Callable[[int, int, str], None] | None = None,
) -> None:
    """Build the atlas into *out*, or only some structures of it, the tumours of bones with them.

    Args:
        out: folder of meshes; made if need be, and what is there of the same name is replaced.
        only: ids to build; the others stay as they are. None builds all.
        jobs: processes to use.
        progress: told (done, all, id) after each structure.
    """
    ids = tuple(_known() if only is None else dict.fromkeys(only))
    kept = {} if only is None else _entries(out)
    try:
        out.mkdir(parents=True, exist_ok=True)
        scratch = Path(tempfile.mkdtemp(prefix=".building-", dir=out))
    except OSError as problem:
        raise ViewerError(
            f"{out}: {problem.strerror}; choose another folder with --out"
        ) from problem
    try:
        with ProcessPoolExecutor(jobs) as pool:
            made: list[Entry] = []
            for done, entries in enumerate(pool.map(_build, ids, [scratch] * len(ids)), 1):
                made += entries
                if progress:
                    progress(done, len(ids), entries[0]["id"])
        whole = kept | {entry["id"]: entry for entry in made}
        index: dict[str, Any] = {
            "format": "spine-atlas",
            "version": 1,
            "units": "mm",
            "structures": [whole[id] for id in _order() if id in whole],
            "fractures": [moved(f) for f in fractures.all() if f.level in whole],
        }
        Index.model_validate(index)
        (scratch / "atlas.json").write_text(json.dumps(index, indent=1) + "\n")
        for path in sorted(scratch.iterdir()):
            os.replace(path, out / path.name)
        if only is None:
            _sweep(out, index["structures"])
        gltf.write(out)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _order() -> tuple[str, ...]:
    return (*_known(), *(lesion.id for lesion in lesions.all()))


def _known() -> tuple[str, ...]:
    return (*all_ids(), *optional_ids())


def _entries(out: Path) -> dict[str, Entry]:
    """What the folder's index holds already."""
    try:
        index = Index.model_validate_json((out / "atlas.json").read_bytes())
    except (OSError, ValueError):
        return {}
    return {s.id: s.model_dump(mode="json") for s in index.structures}


def _sweep(out: Path, structures: Iterable[Mapping[str, Any]]) -> None:
    """Take away meshes that no longer belong to the atlas."""
    wanted = {entry["file"] for entry in structures}
    for path in out.glob("*.vtp"):
        if path.name not in wanted:
            path.unlink()


def moved(fracture: fractures.Fracture) -> Entry:
    """The entry of a fracture in the index."""
    motion = fracture.motion
    return {
        "id": fracture.id,
        "level": fracture.level,
        "kind": fracture.kind,
        "pivot": _numbers(motion.pivot),
        "slope": round(float(motion.slope), 6),
        "shift": _numbers(motion.shift),
        "above": list(fracture.above),
    }


def _build(id: str, folder: Path) -> list[Entry]:
    """Build one structure, and the tumours that grow in or beside it."""
    if id in BONES:
        return _bone(id, folder)
    if id in ROOTS:
        return [_root(id, folder)]
    if id in optional_ids():
        return [_surrounding(id, folder)]
    return [_disc(id, folder) if id in DISCS else _cord(folder)]


def _bone(id: str, folder: Path) -> list[Entry]:
    recipe, stand = bones.recipe(id), bones.placement(id)
    kind = "vertebra" if id in LEVELS else id
    field = volume.of_recipe(recipe)
    outline = surface.contour(field, id)

    def dress(face: Surface) -> tuple[dict[str, NDArray[np.generic]], list[str]]:
        chosen, parts = labels.label(recipe, face)
        porous = np.array([part.endswith("end_plate") for part in parts])[chosen]
        return {
            "shade": shade.bone(field, face, porous, recipe.seed),
            "part": chosen.astype(np.uint8),
        }, parts

    face = partial(surface.surface, field, outline, rough=0.06)
    entries = [_write(id, kind, face, dress, stand, folder)]
    entries[0] |= {"centre": _numbers(stand.shift), "tilt": round(stand.tilt, 3)}
    if id in BREAKABLE:
        entries[0] |= {"wall": round(landmarks(id).back[1], 2)}
    for lesion in lesions.all():
        if lesion.host == id:
            entries.append(_lesion(lesion, field, stand, folder))
    return entries


def make_lesion(lesion: lesions.Lesion, folder: Path) -> None:
    """Write the meshes of one tumour alone, into a folder of its own."""
    low, high = lesion.bounds()
    bone = bones.recipe(lesion.host)
    host = volume.of_field(bone.field, low - 3, high + 3, spacing=0.8)
    _lesion(lesion, host, bones.placement(lesion.host), folder, pack=1)


def _lesion(
    lesion: lesions.Lesion, host: Volume, stand: column.Placement, folder: Path, pack: int = 6
) -> Entry:
    low, high = lesion.bounds()
    fine = max(0.4, float((high - low).max()) / 54)
    grown = volume.of_field(lesion.field(host.at), low, high, spacing=fine)
    outline = surface.contour(grown, lesion.id)

    def dress(face: Surface) -> tuple[dict[str, NDArray[np.generic]], list[str]]:
        cloudy = shade.tissue(grown, face, mottle=0.16, seed=lesion.seed)
        shapes = growth.keyframes(partial(lesion.field, host.at), face.points, face.faces)
        arrays: dict[str, NDArray[np.generic]] = {
            f"grow:{k}": (shape - face.points) @ stand.rotation.T for k, shape in enumerate(shapes)
        }
        return {"shade": cloudy, "part": np.zeros(len(cloudy), np.uint8)} | arrays, ["tumor"]

    face = partial(surface.surface, grown, outline, rough=0.1)
    entry = _write(lesion.id, "lesion", face, dress, stand, folder, pack=pack)
    return entry | {"host": lesion.host, "region": region_of(lesion.host)}


def _disc(id: str, folder: Path) -> Entry:
    disc = Disc(id)
    field = volume.of_field(disc.field, *disc.bounds, spacing=0.5)
    outline = surface.contour(field, id)

    def dress(face: Surface) -> tuple[dict[str, NDArray[np.generic]], list[str]]:
        fibrous = shade.tissue(field, face, mottle=0.07, seed=len(id))
        core = disc.nucleus(face.points, face.normals)
        return {"shade": fibrous, "part": core.astype(np.uint8)}, list(discs.PARTS)

    face = partial(surface.surface, field, outline, rough=0.04)
    return _write(id, "disc", face, dress, disc.placement, folder)


def _cord(folder: Path) -> Entry:
    tubes, triangles = (*cord.tubes(), *cauda.strands()), DETAIL["cord"]

    def dress(face: Surface) -> tuple[dict[str, NDArray[np.generic]], list[str]]:
        stem = owners(tubes, triangles) == 0
        conus = stem & (face.points[:, 2] < cord.conus_start())
        light = np.where(stem, cord.shade(face.points), 0.92)
        chosen = np.select([conus, stem], [1, 2], 0).astype(np.uint8)
        return {"shade": shade.plain(light), "part": chosen}, list(cord.PARTS)

    entry = _write(CORD, "cord", partial(tube_surface, tubes), dress, STANDING, folder)
    rows = cord.grey()
    rows[:, :3] += asymmetry(rows[:, :3]) - entry["centre"]
    return entry | {"grey": [_numbers(row) for row in rows]}


def _root(id: str, folder: Path) -> Entry:
    root = roots.root(id)
    triangles = DETAIL["coccygeal nerve" if "Co1" in id else "nerve"]

    def dress(face: Surface) -> tuple[dict[str, NDArray[np.generic]], list[str]]:
        even = np.ones(len(face.points))
        part = roots.part(root, face.points, owners(root.tubes, triangles))
        return {"shade": shade.plain(even), "part": part.astype(np.uint8)}, list(roots.PARTS)

    face_of = partial(tube_surface, root.tubes)
    entry = _write(id, "nerve", face_of, dress, STANDING, folder, triangles)
    return entry | {"group": "nerves"}


def _surrounding(id: str, folder: Path) -> Entry:
    found = next(s for s in surroundings.all() if s.id == id)
    form = found.form()
    face: Callable[[int], Surface] = (
        partial(lofts.grown_surface, form, id)
        if isinstance(form, Grown)
        else partial(lofts.loft_surface, form)
    )

    def dress(face: Surface) -> tuple[dict[str, NDArray[np.generic]], list[str]]:
        even = np.ones(len(face.points))
        return {"shade": shade.plain(even), "part": np.zeros(len(even), np.uint8)}, [found.kind]

    entry = _write(id, found.kind, face, dress, STANDING, folder, found.triangles)
    if len(found.course):
        way = found.course + asymmetry(found.course) - entry["centre"]
        entry |= {"course": [_numbers(point) for point in way]}
    return entry | {"group": found.group}


Dress = Callable[[Surface], tuple[dict[str, NDArray[np.generic]], list[str]]]


def _write(
    id: str,
    kind: str,
    face_of: Callable[[int], Surface],
    dress: Dress,
    stand: column.Placement,
    folder: Path,
    triangles: int | None = None,
    pack: int = 6,
) -> Entry:
    """Write the mesh of a structure; returns its entry in the index.

    *face_of* makes its surface of about so many triangles, in the frame that *stand* places.
    """
    face = face_of(triangles or DETAIL[kind])
    arrays, parts = dress(face)
    placed = stand.out(face.points)
    arrays |= _motions(id, placed, face.faces)
    standing = Surface(placed + asymmetry(placed), face.faces, face.normals @ stand.rotation.T)
    low, high = standing.points.min(axis=0), standing.points.max(axis=0)
    return {
        "id": id,
        "kind": kind,
        "region": region_of(id),
        "file": f"{id}.vtp",
        "sha256": files.write(folder / f"{id}.vtp", standing, arrays, pack),
        "triangles": len(face.faces),
        "bounds": _numbers(np.stack([low, high], axis=1).ravel()),
        "centre": _numbers((low + high) / 2),
        "tilt": 0.0,
        "parts": parts,
        "part_centres": [
            _numbers(_amid(standing.points[arrays["part"] == k])) for k in range(len(parts))
        ],
        "host": "",
    }


def _amid(points: Array) -> Array:
    """That of the points which lies nearest to their middle."""
    away = np.linalg.norm(points - points.mean(axis=0), axis=1)
    return np.asarray(points[away.argmin()])


def motions(
    fracture: fractures.Fracture, id: str, points: Array, faces: NDArray[np.integer]
) -> tuple[Array | None, Array | None]:
    """How far points (n, 3) of a structure move of themselves at weight 1, and how they follow."""
    moved, followed = fracture.displacement(id, points), fracture.follow(id, points)
    if moved is not None and id == fracture.level:
        moved = mend.mended(points, faces, moved)
    return moved, followed


def _motions(id: str, points: Array, faces: NDArray[np.integer]) -> dict[str, NDArray[np.generic]]:
    """How the fractures move the points of a structure otherwise than rigidly."""
    arrays: dict[str, NDArray[np.generic]] = {}
    for fracture in fractures.all():
        moved, followed = motions(fracture, id, points, faces)
        if moved is not None and moved.any():
            arrays[f"morph:{fracture.id}"] = moved
        if followed is not None and followed.any():
            arrays[f"follow:{fracture.id}"] = followed
    return arrays


def _numbers(values: Iterable[float]) -> list[float]:
    return [round(float(value), 3) + 0.0 for value in values]
