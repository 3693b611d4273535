"""Meshes as files: compact, standard VTP, the same bytes each time."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pyvista as pv
from numpy.typing import NDArray
from vtkmodules.vtkIOXML import vtkXMLPolyDataWriter

from viewer.errors import ViewerError
from viewer.meshing.surface import Surface


def write(
    path: Path, surface: Surface, arrays: Mapping[str, NDArray[np.generic]], pack: int = 6
) -> str:
    """Write a surface with its point arrays; returns the SHA-256 of the file.

    Points keep 1/1024 mm and normals 1/128: what is below that is noise, and packs badly. *pack*
    is how hard it is packed, 1 to 9: what lives for a session alone is better written fast.
    """
    points: Any = _rounded(surface.points, 1024)
    faces: Any = surface.faces
    mesh = pv.PolyData.from_regular_faces(points, faces)
    mesh.point_data["Normals"] = _rounded(surface.normals, 128)
    for name, values in arrays.items():
        fine = 1024 if name.startswith("morph:") else 256
        mesh.point_data[name] = _rounded(values, fine) if values.dtype.kind == "f" else values
    writer = vtkXMLPolyDataWriter()
    writer.SetFileName(str(path))
    writer.SetInputData(mesh)
    writer.SetDataModeToAppended()
    writer.EncodeAppendedDataOff()
    writer.SetCompressorTypeToLZMA()
    writer.SetCompressionLevel(pack)
    writer.SetBlockSize(1 << 22)
    writer.SetIdTypeToInt32()
    if not writer.Write():
        raise ViewerError(f"{path}: cannot be written; choose another folder with --out")
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _rounded(values: NDArray[np.generic], parts: int) -> NDArray[np.float32]:
    return (np.round(np.asarray(values, float) * parts) / parts).astype(np.float32)
