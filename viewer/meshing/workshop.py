"""Tumours and fractures made while the program runs, by the recipes that the atlas is built from.

What is made lies in a temporary folder and is forgotten when much has been made since; made again
it is the same.
"""

from __future__ import annotations

import shutil
import tempfile
import threading
import weakref
from collections import OrderedDict
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any, Final, cast

import numpy as np

from viewer.core import disease
from viewer.core.anatomy import CORD, ROOTS, region_of
from viewer.core.atlas import Atlas, Fracture, Press, Structure
from viewer.core.disease import Tumor
from viewer.core.pressure import exiting_root
from viewer.core.readout import Readout
from viewer.disease import fractures, lesions, tumors
from viewer.meshing import build, fractured, gltf
from viewer.shapes import bones

#: so many made meshes are kept as files, and so many packed answers in memory
FILES: Final = 64
ANSWERS: Final = 48
#: what a tumour in the canal or in the foramen pushes aside
PUSHED: Final = frozenset({CORD, *ROOTS, "dura", "ligament_posterior_longitudinal"})
#: amounts of growth at which it is told what a tumour presses on
AMOUNTS: Final = tuple(k / 20 for k in range(21))


class Workshop:
    """Makes any tumour and any fracture of this spine; the one of core.atlas."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="spine-viewer-"))
        self._made: OrderedDict[str, None] = OrderedDict()
        self._packed: OrderedDict[str, bytes] = OrderedDict()
        self._measured: dict[str, tuple[Readout, ...]] = {}
        #: one thing is made at a time: who asks for the same waits, and finds it made
        self._lock = threading.RLock()
        weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)

    def structure(self, id: str) -> Structure:
        """What a tumour is and where, before it has a mesh."""
        return _structure(id)

    def fracture(self, id: str) -> Fracture:
        """How a body collapses and what it takes along."""
        return _fracture(id)

    def file(self, id: str) -> Path:
        """The mesh of a tumour, made if need be."""
        structure = _structure(id)
        with self._lock:
            if id not in self._made:
                build.make_lesion(tumors.lesion(disease.tumor(id)), self._folder)
            self._made[id] = None
            self._made.move_to_end(id)
            while len(self._made) > FILES:
                old, _ = self._made.popitem(last=False)
                (self._folder / f"{old}.vtp").unlink(missing_ok=True)
        return self._folder / structure.file

    def motions(self, fracture: str, structure: str, points: Any, faces: Any) -> tuple[Any, Any]:
        """How *points* (n, 3) of a structure are moved by a fracture, mm, and their share."""
        return build.motions(fractures.of(fracture), structure, points, faces)

    def pressed(self, lesion: str, structure: str, points: Any) -> Any:
        """How far a tumour pushes *points* (n, 3) of a structure at each keyframe, mm."""
        if not disease.is_tumor(lesion) or structure not in PUSHED:
            return None
        tumor = disease.tumor(lesion)
        grown = tumors.lesion(tumor)
        leaves = _root(tumor) == structure
        if grown.canal is None and not leaves:
            return None
        stand = bones.placement(tumor.host)
        own = stand.back(np.asarray(points, float))
        pushed = np.zeros((len(disease.KEYFRAMES), *own.shape))
        for k, amount in enumerate(disease.KEYFRAMES):
            if grown.canal:
                pushed[k, :, 1] = grown.canal.pressed(own, amount, cord=structure == CORD)
            elif grown.path:
                pushed[k] = grown.path.pressed(own, grown.lobes[-1].share(amount))
        return pushed @ stand.rotation.T if pushed.any() else None

    def readouts(self, atlas: Atlas, fracture: str) -> tuple[Readout, ...]:
        """What a fracture measures at even weights from 0 to 1."""
        with self._lock:
            if fracture not in self._measured:
                table = fractured.readouts(atlas, fracture, np.linspace(0, 1, 11))
                self._measured[fracture] = table
            return self._measured[fracture]

    def packed(self, atlas: Atlas, id: str) -> bytes:
        """A tumour, or what a fracture bends, as binary glTF for the browser."""
        with self._lock:
            if id not in self._packed:
                self._packed[id] = self._pack(atlas, id)
                while len(self._packed) > ANSWERS:
                    self._packed.popitem(last=False)
            self._packed.move_to_end(id)
            return self._packed[id]

    def _pack(self, atlas: Atlas, id: str) -> bytes:
        if disease.is_tumor(id):
            document = gltf.one(_structure(id), self.file(id), _bending(atlas, id), self.motions)
            beside = (atlas.structures[name] for name in sorted(PUSHED & atlas.structures.keys()))
            document.push(atlas.folder, beside, id, self.pressed)
            return document.packed()
        broken = _fracture(id)
        moved = {
            name: structure
            for name, structure in atlas.structures.items()
            if fractures.of(id).moves(name)
        }
        return gltf.bent(atlas.folder, tuple(moved.values()), broken, self.motions)


def _bending(atlas: Atlas, tumor: str) -> tuple[Fracture, ...]:
    """The fractures that may bend a tumour: those of the atlas, and any of its own bone."""
    level, tissue = disease.tumor(tumor).level, disease.tumor(tumor).tissue
    own = [f"{level}_{kind}" for kind in disease.BREAKS] if level in disease.BREAKABLE else []
    own += [f"{level}_pathological@{tumor}"] if own and tissue == "bone" else []
    made = (_fracture(id) for id in own if not atlas.is_built(id))
    return (*atlas.fractures.values(), *made)


@lru_cache(maxsize=512)
def _structure(id: str) -> Structure:
    tumor = disease.tumor(id)
    lesion = tumors.lesion(tumor)
    stand = bones.placement(tumor.host)
    low, high = lesion.bounds()
    corners = np.stack(np.meshgrid(*zip(low, high, strict=True), indexing="ij"), -1)
    placed = stand.out(corners.reshape(-1, 3))
    box = np.stack([placed.min(0) + 2, placed.max(0) - 2], axis=1)
    return Structure(
        id=id,
        kind="lesion",
        region=region_of(tumor.host),
        file=f"{id}.vtp",
        sha256="",
        triangles=build.DETAIL["lesion"],
        bounds=cast(Any, tuple(box.ravel().round(2).tolist())),
        centre=cast(Any, tuple(box.mean(axis=1).round(2).tolist())),
        parts=("tumor",),
        host=tumor.host,
        presses=tuple(_presses(tumor, lesion)),
    )


def _presses(tumor: Tumor, lesion: lesions.Lesion) -> Iterator[Press]:
    if canal := lesion.canal:
        yield Press(
            structure=CORD,
            amounts=tuple(round(canal.pressure(amount), 3) for amount in AMOUNTS),
            grades=tuple(canal.grade(amount) for amount in AMOUNTS),
        )
    if root := _root(tumor):
        born = lesion.lobes[-1].born
        shares = (max(amount - born, 0) / (1 - born) for amount in AMOUNTS)
        yield Press(structure=root, amounts=tuple(round(share, 3) for share in shares))


def _root(tumor: Tumor) -> str:
    """The root in the foramen that a tumour grows into; empty where it does not."""
    return exiting_root(tumor.level, tumor.side) if tumor.spread == "foramen" else ""


@lru_cache(maxsize=256)
def _fracture(id: str) -> Fracture:
    return Fracture.model_validate(build.moved(fractures.of(id)))
