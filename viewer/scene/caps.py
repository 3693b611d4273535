"""The faces that a cut lays open: each solid's exact outline, filled with what is inside it."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import Delaunay
from vtkmodules.util.numpy_support import numpy_to_vtk, numpy_to_vtkIdTypeArray
from vtkmodules.vtkCommonCore import vtkPoints, vtkUnsignedCharArray
from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkImageData, vtkPolyData
from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper, vtkTexture

from viewer.core.picture import Look, Section
from viewer.scene.inside import Face, filling
from viewer.scene.mesh import Array
from viewer.scene.solid import Solid
from viewer.scene.stage import Lens

#: sizes of the texture's cells, mm; the one nearest to a pixel of the picture is taken
CELLS: Final = (0.125, 0.25, 0.5, 1.0)

#: how far each kind's face stands out of the plane, mm, so that the finer hides the coarser
_LIFT: Final = {
    "lesion": 0.12,
    "cord": 0.08,
    "disc": 0.04,
    "rib": -0.02,
    "dura": -0.04,
    "organ": -0.08,
}
#: what a cut leaves open: a face as wide as the body would veil all that is in it
OPEN: Final = "body_outline"


def texel(lens: Lens, height: int, *, moving: bool) -> float:
    """The cell of a cut face's texture that suits a picture `height` pixels high, mm."""
    pixel = lens.camera.window_height(lens.aspect) / height * (2 if moving else 1)
    return max((cell for cell in CELLS if cell <= pixel), default=CELLS[0])


class Cap:
    """The closed cut face of one solid, textured with its inside."""

    def __init__(
        self, solid: Solid, section: Section, look: Look, marrow: str, cell: float
    ) -> None:
        origin, normal = np.asarray(section.origin), np.asarray(section.normal)
        across = _across(normal)
        frame = np.stack([across, np.cross(normal, across)])
        self.actor, self.silhouette = vtkActor(), vtkActor()
        segments, rest = _segments(solid, origin, normal)
        self.filled = len(segments) > 0
        if not self.filled:
            return
        flat = (segments - origin) @ frame.T
        centre = np.asarray(solid.structure.centre)
        mask, corner = _rasterised(flat, cell)
        face = Face(mask, corner, cell, frame, origin, *_back(segments, rest, solid.matrix), centre)
        picture = filling(solid.structure, face, look, marrow)
        points, corners = _filled(flat, mask, corner, cell)
        lift = normal * _LIFT.get(solid.structure.kind, 0.0)
        data = _surface(points @ frame + origin + lift, corners, normal)
        places = (points - corner) / (np.array(mask.shape[::-1]) * cell)
        data.GetPointData().SetTCoords(numpy_to_vtk(places.astype(np.float32), deep=True))
        self._show(data, picture)

    def tint(self, number: int) -> None:
        """Number of the flat silhouette, written in red."""
        self.silhouette.GetProperty().SetColor(number / 255, 0, 0)

    def _show(self, data: vtkPolyData, picture: NDArray[np.uint8]) -> None:
        image = vtkImageData()
        image.SetDimensions(picture.shape[1], picture.shape[0], 1)
        pixels: vtkUnsignedCharArray = numpy_to_vtk(picture.reshape(-1, 3), deep=True)
        image.GetPointData().SetScalars(pixels)
        texture = vtkTexture()
        texture.SetInputData(image)
        texture.InterpolateOn()
        texture.SetWrap(vtkTexture.ClampToEdge)
        for actor, flat in ((self.actor, False), (self.silhouette, True)):
            mapper = vtkPolyDataMapper()
            mapper.SetInputData(data)
            mapper.ScalarVisibilityOff()
            actor.SetMapper(mapper)
            surface = actor.GetProperty()
            surface.SetLighting(not flat)
            # a face is read like a drawing: hardly any light and shade
            surface.SetAmbient(0.62)
            surface.SetDiffuse(0.42)
            surface.SetSpecular(0.0)
        self.actor.SetTexture(texture)


def _across(normal: NDArray[np.float64]) -> NDArray[np.float64]:
    """A unit vector in the plane."""
    side = np.cross(normal, np.eye(3)[np.argmin(np.abs(normal))])
    return side / np.linalg.norm(side)


def _segments(
    solid: Solid, origin: NDArray[np.float64], normal: NDArray[np.float64]
) -> tuple[Array, Array]:
    """Where the plane meets the surface: line segments (n, 2, 3), and the same at rest."""
    points = solid.placed.astype(float)
    side = (points - origin) @ normal
    side = np.where(np.abs(side) < 1e-6, 1e-6, side)
    faces = solid.mesh.faces
    above = side[faces] > 0
    count = above.sum(axis=1)
    mixed = (count == 1) | (count == 2)
    faces, above = faces[mixed], above[mixed]
    # the corner that is alone on its side of the plane comes first
    odd = np.where(above.sum(axis=1) == 1, above.argmax(axis=1), (~above).argmax(axis=1))
    row = np.arange(len(faces))
    lone = faces[row, odd]
    ends = []
    for k in (1, 2):
        other = faces[row, (odd + k) % 3]
        # the same edge is met from both of its triangles: cut it in the same direction
        low, high = np.minimum(lone, other), np.maximum(lone, other)
        t = (side[low] / (side[low] - side[high]))[:, None]
        rest = solid.mesh.points[low] * (1 - t) + solid.mesh.points[high] * t
        ends.append((points[low] * (1 - t) + points[high] * t, rest))
    moved = np.stack([ends[0][0], ends[1][0]], axis=1)
    return moved, np.stack([ends[0][1], ends[1][1]], axis=1)


def _rasterised(flat: Array, cell: float) -> tuple[NDArray[np.bool_], Array]:
    """Which cells of a grid lie inside the outline made of segments (n, 2, 2), even and odd."""
    low = flat.min(axis=(0, 1)) - 2 * cell
    columns, rows = np.ceil((flat.max(axis=(0, 1)) + 2 * cell - low) / cell).astype(int)
    a, b = (flat[:, 0] - low) / cell - 0.5, (flat[:, 1] - low) / cell - 0.5
    swap = a[:, 1] > b[:, 1]
    a[swap], b[swap] = b[swap], a[swap].copy()
    first, last = np.ceil(a[:, 1]).astype(int), np.ceil(b[:, 1]).astype(int)
    count = last - first
    which = np.repeat(np.arange(len(a)), count)
    row = np.arange(len(which)) - np.repeat(np.cumsum(count) - count, count) + first[which]
    t = (row - a[which, 1]) / (b[which, 1] - a[which, 1])
    column = np.ceil(a[which, 0] + t * (b[which, 0] - a[which, 0])).astype(int)
    flips = np.bincount(row * (columns + 1) + column, minlength=rows * (columns + 1))
    return np.cumsum(flips.reshape(rows, columns + 1), axis=1)[:, :columns] % 2 == 1, low


def _back(segments: Array, rest: Array, matrix: NDArray[np.float64]) -> tuple[Array, Array]:
    """Turn and shift that take points of the face back to where they are at rest."""
    moved, still = segments.reshape(-1, 3), rest.reshape(-1, 3)
    rigid = np.linalg.inv(matrix)
    if np.allclose(moved @ rigid[:3, :3].T + rigid[:3, 3], still, atol=1e-3):
        return rigid[:3, :3], rigid[:3, 3]
    centre = moved.mean(axis=0)
    known = np.column_stack([moved - centre, np.ones(len(moved))])
    # a flat outline says nothing about what lies beside its plane: the least change is right
    change = np.linalg.lstsq(known, still - moved, rcond=1e-6)[0]
    turn = np.eye(3) + change[:3].T
    return turn, change[3] + centre - turn @ centre


def _filled(flat: Array, mask: NDArray[np.bool_], low: Array, cell: float) -> tuple[Array, Array]:
    """Triangles that fill an outline of segments (n, 2, 2): points (m, 2), and their corners.

    Points so dense that their Delaunay triangles follow the outline; what lies outside is left
    away. (vtkContourTriangulator does not return from some outlines of real bones.)
    """
    ends = flat.reshape(-1, 2)
    # below a cell, a shortcut of the triangles over a bay of the outline is not seen
    long = np.abs(flat[:, 0] - flat[:, 1]).max(axis=1) > cell
    dense = np.concatenate([ends, flat[long].mean(axis=1)]).round(4)
    whole = np.unique(dense[:, 0] + 1j * dense[:, 1])  # ten times as fast as unique rows
    points = np.stack([whole.real, whole.imag], axis=1)
    corners = Delaunay(points).simplices
    column, row = ((points[corners].mean(axis=1) - low) / cell).astype(int).T
    return points, corners[mask[row, column]]


def _surface(points: Array, corners: Array, normal: NDArray[np.float64]) -> vtkPolyData:
    """Triangles as VTK draws them, all facing along the normal."""
    data, place, cells = vtkPolyData(), vtkPoints(), vtkCellArray()
    place.SetData(numpy_to_vtk(points.astype(np.float32), deep=True))
    starts = np.arange(0, corners.size + 1, 3, dtype=np.int64)
    cells.SetData(
        numpy_to_vtkIdTypeArray(starts, deep=True),
        numpy_to_vtkIdTypeArray(np.ascontiguousarray(corners.ravel(), np.int64), deep=True),
    )
    data.SetPoints(place)
    data.SetPolys(cells)
    facing = np.broadcast_to(normal.astype(np.float32), points.shape)
    data.GetPointData().SetNormals(numpy_to_vtk(np.ascontiguousarray(facing), deep=True))
    return data
