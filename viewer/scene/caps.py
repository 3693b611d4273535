"""The faces that a cut lays open: each solid's exact outline, filled with what is inside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import cos, radians, sin
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import Delaunay
from vtkmodules.util.numpy_support import numpy_to_vtk, numpy_to_vtkIdTypeArray
from vtkmodules.vtkCommonCore import vtkPoints, vtkUnsignedCharArray
from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkImageData, vtkPolyData
from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper, vtkTexture

from viewer.core.atlas import Structure
from viewer.core.picture import Look, Section
from viewer.scene.inside import Face, filling
from viewer.scene.mesh import Array
from viewer.scene.solid import Solid
from viewer.scene.stage import Lens

Corners = NDArray[np.int64]

#: sizes of the texture's cells, mm; the one nearest to a pixel of the picture is taken
CELLS: Final = (0.125, 0.18, 0.25, 0.35, 0.5, 0.7, 1.0)
#: the finest cell while the picture moves
QUICK: Final = 0.25

#: faces end so far beyond what is seen of them, in halves of the picture, that it may turn a little
AROUND: Final = 1.15
NO_END: Final = np.array([[-np.inf, -np.inf], [np.inf, np.inf]])
#: what is always filled wholly, as its inside goes by how deep its middle lies
WHOLE: Final = frozenset({"disc", "lesion"})

#: how far each kind's face stands out of the plane, mm, so that the finer hides the coarser
_LIFT: Final = {
    "lesion": 0.12,
    "cord": 0.08,
    "disc": 0.04,
    "vessel": 0.02,
    "rib": -0.02,
    "dura": -0.04,
    "organ": -0.08,
}
#: what a cut leaves open: a face as wide as the body would veil all that is in it
OPEN: Final = "body_outline"


def texel(lens: Lens, height: int, *, moving: bool) -> float:
    """The cell of a cut face's texture that suits a picture `height` pixels high, mm."""
    pixel = lens.camera.window_height(lens.aspect) / height * (2 if moving else 1)
    known = CELLS[CELLS.index(QUICK) :] if moving else CELLS
    return max((cell for cell in known if cell <= pixel), default=known[0])


def wall(structure: Structure) -> tuple[float, float, float]:
    """Cosine and sine of how far a vertebra leans, and how far behind its back wall lies, mm."""
    lean = radians(structure.tilt)
    return cos(lean), sin(lean), structure.wall


class Cap:
    """The closed cut faces of some solids, textured with their insides."""

    def __init__(
        self,
        solids: Sequence[Solid],
        section: Section,
        looks: Mapping[str, Look],
        marrow: str,
        view: Lens,
        cell: float,
        *,
        exact: bool,
    ) -> None:
        """Filled where a lens sees it; not `exact`, as fine as the texture's cells of `cell` mm."""
        origin, normal = np.asarray(section.origin), np.asarray(section.normal)
        across = _across(normal)
        frame = np.stack([across, np.cross(normal, across)])
        self._plane = origin, normal, frame
        self._room = _window(view, *self._plane, AROUND)
        self.actor, self.silhouette = vtkActor(), vtkActor()
        cut = [(solid, *_segments(solid, origin, normal)) for solid in solids]
        cut = [one for one in cut if len(one[1])]
        self.filled = len(cut) > 0
        if not self.filled:
            return
        structures = [solid.structure for solid, _, _ in cut]
        flat = [(segments - origin) @ frame.T for _, segments, _ in cut]
        rooms = [NO_END if one.kind in WHOLE else self._room for one in structures]
        sheet = Sheet(flat, cell, rooms)
        ways = [_back(segments, rest, solid.matrix) for solid, segments, rest in cut]
        face = Face(
            sheet.mask,
            sheet.owner,
            sheet.spots,
            sheet.corners,
            cell,
            frame,
            origin,
            np.stack([turn for turn, _ in ways]),
            np.stack([shift for _, shift in ways]),
            np.array([structure.centre for structure in structures]),
            np.array([wall(structure) for structure in structures], np.float32),
        )
        picture = filling(
            structures, face, [looks[one.id] for one in structures], marrow, quick=not exact
        )
        points, places, corners, whose = sheet.filled() if exact else sheet.strips()
        lifts = np.array([_LIFT.get(structure.kind, 0.0) for structure in structures])
        data = _surface(points @ frame + origin + lifts[whose, None] * normal, corners, normal)
        data.GetPointData().SetTCoords(numpy_to_vtk(places.astype(np.float32), deep=True))
        self._show(data, picture)

    def fills(self, view: Lens) -> bool:
        """Whether all that a lens sees of the plane has its faces."""
        (low, high), (left, right) = self._room, _window(view, *self._plane, 1.0)
        return bool((low <= left).all() and (right <= high).all())

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


def _window(
    view: Lens,
    origin: NDArray[np.float64],
    normal: NDArray[np.float64],
    frame: NDArray[np.float64],
    around: float,
) -> Array:
    """Low and high corner (2, 2) of what a lens sees of a plane, mm in its frame; or no end."""
    corners = [view.ray(right, up) for right in (-around, around) for up in (-around, around)]
    steps = np.array([corner @ normal for corner in corners])
    with np.errstate(divide="ignore"):
        far = (origin - view.eye) @ normal / steps
    if not (np.isfinite(far) & (far > 0)).all():
        return NO_END
    met = (view.eye + far[:, None] * np.array(corners) - origin) @ frame.T
    return np.stack([met.min(axis=0), met.max(axis=0)])


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


class Sheet:
    """Outlines in a plane, beside one another in one grid of cells, and what they enclose."""

    def __init__(self, outlines: Sequence[Array], cell: float, rooms: Sequence[Array]) -> None:
        """Each outline is made of segments (n, 2, 2) in mm; a cell has `cell` mm a side.

        What lies beyond its room, a low and a high corner (2, 2), is left away.
        """
        self._outlines, self._cell = outlines, cell
        lows, highs = np.asarray(rooms).transpose(1, 0, 2)
        #: where the first cell's corner of each lies in the plane, mm
        self.corners = np.stack([flat.min(axis=(0, 1)) - 2 * cell for flat in outlines])
        ends = np.stack([flat.max(axis=(0, 1)) + 2 * cell for flat in outlines])
        self.corners = np.clip(lows, self.corners, ends)
        ends = np.clip(highs, self.corners, ends)
        sizes = np.maximum(np.ceil((ends - self.corners) / cell).astype(int), 1)
        #: the cells (column, row) at which they begin in the grid, and how many columns and rows
        starts, self._size = _packed(sizes)
        self.spots = [
            (slice(row, row + rows), slice(column, column + columns))
            for (column, row), (columns, rows) in zip(starts, sizes, strict=True)
        ]
        self._starts, self._ends = starts, starts + sizes
        self._whose = np.repeat(np.arange(len(outlines)), [len(flat) for flat in outlines])
        self._row, self._column, self._of = self._crossed()
        columns, rows = self._size
        place = self._row * (columns + 1) + np.ceil(self._column).astype(int)
        flips = np.bincount(place, minlength=rows * (columns + 1))
        #: which cells lie within an outline, even and odd
        self.mask = np.cumsum(flips.reshape(rows, columns + 1), axis=1)[:, :columns] % 2 == 1

    @property
    def owner(self) -> NDArray[np.int16]:
        """To which outline each filled cell belongs."""
        number = np.zeros(self.mask.shape, np.int16)
        for k, spot in enumerate(self.spots[1:], start=1):
            number[spot] = k
        return number[self.mask]

    def _crossed(self) -> tuple[NDArray[np.int64], Array, NDArray[np.int64]]:
        """Where outlines cross the middles of rows: the row, where in it, and whose outline."""
        whose = self._whose
        flat = (np.concatenate(self._outlines) - self.corners[whose, None]) / self._cell
        flat += self._starts[whose, None] - 0.5
        a, b = flat[:, 0], flat[:, 1]
        swap = a[:, 1] > b[:, 1]
        a[swap], b[swap] = b[swap], a[swap].copy()
        top, bottom = self._starts[whose, 1], self._ends[whose, 1]
        first, last = (np.clip(np.ceil(end[:, 1]).astype(int), top, bottom) for end in (a, b))
        count = last - first
        which = np.repeat(np.arange(len(a)), count)
        row = np.arange(len(which)) - np.repeat(np.cumsum(count) - count, count) + first[which]
        t = (row - a[which, 1]) / (b[which, 1] - a[which, 1])
        column, own = a[which, 0] + t * (b[which, 0] - a[which, 0]), whose[which]
        return row, np.clip(column, self._starts[own, 0], self._ends[own, 0]), own

    def filled(self) -> tuple[Array, Array, Corners, Corners]:
        """Triangles that fill one outline: points (m, 2), their places, corners, and whose.

        Points so dense that their Delaunay triangles follow the outline; what lies outside is left
        away. (vtkContourTriangulator does not return from some outlines of real bones.)
        """
        (flat,), cell, (corner,) = self._outlines, self._cell, self.corners
        ends = flat.reshape(-1, 2)
        # below a cell, a shortcut of the triangles over a bay of the outline is not seen
        long = np.abs(flat[:, 0] - flat[:, 1]).max(axis=1) > cell
        dense = np.concatenate([ends, flat[long].mean(axis=1)]).round(4)
        low, high = corner, corner + self._size * cell
        dense = dense[((dense > low) & (dense < high)).all(axis=1)]
        room = np.stack(np.meshgrid(*np.stack([low, high], axis=1)), axis=-1).reshape(-1, 2)
        dense = np.concatenate([dense, room])  # inside a bone there may be no outline in sight
        whole = np.unique(dense[:, 0] + 1j * dense[:, 1])  # ten times as fast as unique rows
        points = np.stack([whole.real, whole.imag], axis=1)
        corners = Delaunay(points).simplices
        column, row = ((points[corners].mean(axis=1) - corner) / cell).astype(int).T
        column, row = (
            np.clip(at, 0, most - 1) for at, most in zip((column, row), self._size, strict=True)
        )
        places = (points - corner) / (self._size * cell)
        return points, places, corners[self.mask[row, column]], np.zeros(len(points), int)

    def strips(self) -> tuple[Array, Array, Corners, Corners]:
        """The same for any number of outlines, quickly: strips along the rows of cells."""
        order = np.lexsort((self._column, self._row))
        row, column, whose = self._row[order], self._column[order], self._of[order]
        rank = np.arange(len(row)) - np.searchsorted(row, row)
        begins = np.flatnonzero((rank[:-1] % 2 == 0) & (row[1:] == row[:-1]))
        left, right = column[begins], column[begins + 1]
        # they overlap a little: between edges of unlike ends there would be gaps
        low, high = row[begins] - 0.52, row[begins] + 0.52
        x, y = [left, right, right, left], [low, low, high, high]
        points = np.stack([x, y], axis=-1).transpose(1, 0, 2).reshape(-1, 2) + 0.5
        own = np.repeat(whose[begins], 4)
        corners = np.array([[0, 1, 2], [0, 2, 3]]) + 4 * np.arange(len(begins))[:, None, None]
        still = (points - self._starts[own]) * self._cell + self.corners[own]
        return still, points / self._size, corners.reshape(-1, 3), own


def _packed(sizes: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Where boxes of (columns, rows) begin beside one another, and how large all of them are."""
    starts = np.zeros_like(sizes)
    wide = max(int(sizes[:, 0].max()), int(np.sqrt(sizes.prod(axis=1).sum())))
    column = row = high = 0
    for k in np.argsort(-sizes[:, 1], kind="stable"):
        columns, rows = sizes[k]
        if column + columns > wide:
            column, row, high = 0, row + high, 0
        starts[k] = column, row
        column, high = column + columns, max(high, rows)
    return starts, (starts + sizes).max(axis=0)


def _surface(points: Array, corners: Corners, normal: NDArray[np.float64]) -> vtkPolyData:
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
