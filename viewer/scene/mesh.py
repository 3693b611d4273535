"""Triangles of one structure, read from its file and checked at the door."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import vtk_to_numpy
from vtkmodules.vtkCommonCore import vtkOutputWindow, vtkStringOutputWindow
from vtkmodules.vtkCommonDataModel import vtkPolyData
from vtkmodules.vtkIOXML import vtkXMLPolyDataReader

from viewer.core.atlas import REMEDY, AtlasError

Array = NDArray[np.floating]


@dataclass(frozen=True)
class Mesh:
    """A closed surface at rest, in mm: how it is shaded, and how fractures move it."""

    points: Array
    normals: Array
    faces: NDArray[np.int64]
    shade: NDArray[np.uint8]
    #: to which part each point belongs, as its place in the index's list
    part: NDArray[np.uint8]
    #: fracture -> displacement of each point at weight 1, mm
    morphs: Mapping[str, Array]
    #: fracture -> share of the tip of what lies above that each point follows
    follows: Mapping[str, Array]
    #: of a tumour: displacement of each point at the keyframes of its growth but the last, mm
    grows: tuple[Array, ...] = ()
    #: whether it is not full grown here
    partial: bool = False
    #: fracture on demand -> the two of them, as far as they have been asked for
    asked: dict[str, tuple[Array | None, Array | None]] = field(default_factory=dict)
    #: tumour -> how far it pushes each point at the keyframes of its growth, so far as asked for
    pushed: dict[str, Array | None] = field(default_factory=dict)


def read(path: Path) -> Mesh:
    """The mesh in a VTP file; raises AtlasError where it cannot be drawn."""
    if not path.is_file():
        raise AtlasError(f"{path}: the file is missing; {REMEDY}")
    reader = vtkXMLPolyDataReader()
    reader.SetFileName(str(path))
    with _listening() as complaints:
        reader.Update()
    data: vtkPolyData = reader.GetOutput()
    if complaints.GetOutput() or not data.GetNumberOfPoints() or not data.GetNumberOfPolys():
        raise AtlasError(f"{path}: the file is damaged; {REMEDY}")
    return _checked(path, data)


def _checked(path: Path, data: vtkPolyData) -> Mesh:
    count = data.GetNumberOfPoints()
    arrays = data.GetPointData()
    columns = {}
    for k in range(arrays.GetNumberOfArrays()):
        columns[arrays.GetArrayName(k)] = vtk_to_numpy(arrays.GetArray(k))
    for name in ("Normals", "shade"):
        if name not in columns:
            raise AtlasError(f"{path}: the mesh has no array '{name}'; {REMEDY}")
        if columns[name].shape != (count, 3):
            raise AtlasError(f"{path}: the array '{name}' has the wrong shape; {REMEDY}")
    if "part" not in columns:
        raise AtlasError(f"{path}: the mesh has no array 'part'; {REMEDY}")
    if columns["part"].shape != (count,):
        raise AtlasError(f"{path}: the array 'part' has the wrong shape; {REMEDY}")
    corners = vtk_to_numpy(data.GetPolys().GetConnectivityArray())
    if len(corners) != 3 * data.GetNumberOfPolys():
        raise AtlasError(f"{path}: the surface is not made of triangles; {REMEDY}")
    points = vtk_to_numpy(data.GetPoints().GetData()).astype(np.float32)
    floats = {"points": points, **{name: c for name, c in columns.items() if c.dtype.kind == "f"}}
    for name, column in floats.items():
        if not np.isfinite(column).all():
            raise AtlasError(f"{path}: '{name}' holds values that are not numbers; {REMEDY}")
    return Mesh(
        points=points,
        normals=columns["Normals"].astype(np.float32),
        faces=corners.reshape(-1, 3).astype(np.int64),
        shade=columns["shade"].astype(np.uint8),
        part=columns["part"].astype(np.uint8),
        morphs=_named(columns, "morph:"),
        follows=_named(columns, "follow:"),
        grows=tuple(_named(columns, "grow:").values()),
    )


def _named(columns: Mapping[str, Array], prefix: str) -> dict[str, Array]:
    return {
        name.removeprefix(prefix): column.astype(np.float32)
        for name, column in columns.items()
        if name.startswith(prefix)
    }


@contextmanager
def _listening() -> Iterator[vtkStringOutputWindow]:
    """Keeps what VTK has to say from the terminal, and hands it over."""
    window, before = vtkStringOutputWindow(), vtkOutputWindow.GetInstance()
    vtkOutputWindow.SetInstance(window)
    try:
        yield window
    finally:
        vtkOutputWindow.SetInstance(before)
