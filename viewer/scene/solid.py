"""One structure on the stage: its surface in the present posture, its colours, its place."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import numpy_to_vtk, numpy_to_vtkIdTypeArray
from vtkmodules.vtkCommonCore import vtkPoints
from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkDataObject, vtkPlane, vtkPolyData
from vtkmodules.vtkCommonMath import vtkMatrix4x4
from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper

from viewer.core.atlas import Atlas
from viewer.core.picture import Look, Section
from viewer.scene.growth import grown
from viewer.scene.mesh import Array, Mesh
from viewer.scene.paint import dulled, evened, painted
from viewer.scene.posture import Posture, bent_normals

#: how bone answers light: hardly any of its own, a faint dry sheen
AMBIENT: Final = 0.17
DIFFUSE: Final = 0.90
SPECULAR: Final = 0.09
SHININESS: Final = 14.0

#: what a part that stands out adds to VTK's shaders, by the marks that VTK puts in them
BORDER_VERTEX: Final = {
    "//VTK::Normal::Dec": "in vec4 accented; out vec4 accentedVSOutput;",
    "//VTK::Normal::Impl": "accentedVSOutput = accented;",
}
BORDER_FRAGMENT: Final = {
    "//VTK::Normal::Dec": "in vec4 accentedVSOutput;",
    "//VTK::Color::Impl": """
        float soft = max(fwidth(accentedVSOutput.a), 1e-3);
        float own = smoothstep(0.5 - soft, 0.5 + soft, accentedVSOutput.a);
        ambientColor = mix(ambientColor, ambientIntensity * accentedVSOutput.rgb, own);
        diffuseColor = mix(diffuseColor, diffuseIntensity * accentedVSOutput.rgb, own);
    """,
}


class Solid:
    """The surface of one structure at one level of detail; changes only what has to change."""

    def __init__(self, atlas: Atlas, id: str, mesh: Mesh, *, light: bool) -> None:
        self.light = light
        self.structure = atlas.structures[id]
        self.atlas = atlas
        self._whole, self._amount = mesh, 1.0
        self.mesh = mesh
        self.points = self.mesh.points
        self.matrix: NDArray[np.float64] = np.eye(4)
        self._posture = Posture(atlas)
        self._paint: tuple[object, ...] = ()
        self._section: Section | None = None
        self._placed: Array | None = None
        self._box: tuple[Array, Array] | None = None
        self._data = vtkPolyData()
        points = vtkPoints()
        points.SetData(numpy_to_vtk(self.points, deep=True))
        self._data.SetPoints(points)
        cells = vtkCellArray()
        faces = self.mesh.faces
        corners = numpy_to_vtkIdTypeArray(np.ascontiguousarray(faces.ravel()), deep=True)
        starts = numpy_to_vtkIdTypeArray(np.arange(0, faces.size + 1, 3, dtype=np.int64), deep=True)
        cells.SetData(starts, corners)
        self._data.SetPolys(cells)
        self._data.GetPointData().SetNormals(numpy_to_vtk(self.mesh.normals, deep=True))
        self.actor = self._actor(flat=False)
        self.silhouette = self._actor(flat=True)

    def _actor(self, *, flat: bool) -> vtkActor:
        mapper = vtkPolyDataMapper()
        mapper.SetInputData(self._data)
        mapper.SetScalarVisibility(not flat)
        actor = vtkActor()
        actor.SetMapper(mapper)
        surface = actor.GetProperty()
        surface.SetLighting(not flat)
        surface.SetBackfaceCulling(True)
        surface.SetAmbient(AMBIENT)
        surface.SetDiffuse(DIFFUSE)
        surface.SetSpecular(SPECULAR)
        surface.SetSpecularPower(SHININESS)
        surface.SetSpecularColor(1.0, 0.97, 0.90)
        return actor

    @property
    def form(self) -> object:
        """A token that differs where the drawn surface differs."""
        moved = self.points is not self.mesh.points or (self.matrix != np.eye(4)).any()
        return self.light, self._amount, self._posture if moved else ()

    @property
    def placed(self) -> Array:
        """The points where they are drawn, mm."""
        if self._placed is None:
            turn, shift = self.matrix[:3, :3], self.matrix[:3, 3]
            self._placed = (self.points @ turn.T + shift).astype(np.float32)
        return self._placed

    @property
    def centre(self) -> Array:
        """Where the centre of the structure has gone, mm."""
        rest = np.asarray(self.structure.centre) + (self.points - self.mesh.points).mean(axis=0)
        return (self.matrix[:3, :3] @ rest + self.matrix[:3, 3]).astype(np.float32)

    @property
    def box(self) -> tuple[Array, Array]:
        """The lowest and the highest corner of what is drawn, mm."""
        if self._box is None:
            placed = self.placed
            self._box = placed.min(axis=0), placed.max(axis=0)
        return self._box

    def dress(self, look: Look) -> None:
        """Take the colours of a look."""
        parts = (look.part, look.accent)
        paint = (look.color, look.pattern, *parts, look.reaction, look.numb, self._amount)
        if paint == self._paint:
            return
        mesh, centre = self.mesh, np.asarray(self.structure.centre, np.float32)
        points = mesh.points - centre
        colors = painted(points, mesh.shade, look.color, look.pattern, look.reaction)
        if look.numb[0]:
            dull = dulled(colors.astype(np.float32), mesh.points[:, 2], look.numb)
            colors = np.rint(dull).astype(np.uint8)
        self._data.GetPointData().SetScalars(numpy_to_vtk(colors, deep=True))
        self._accent(look)
        self._paint = paint

    def _accent(self, look: Look) -> None:
        """Let a part stand out, or none; its border is drawn between the points."""
        mapper = vtkPolyDataMapper.SafeDownCast(self.actor.GetMapper())
        shaders = self.actor.GetShaderProperty()
        mesh, arrays = self.mesh, self._data.GetPointData()
        if arrays.HasArray("accented"):
            arrays.RemoveArray("accented")
            mapper.RemoveVertexAttributeMapping("accented")
            shaders.ClearAllShaderReplacements()
        if not look.part:
            return
        accent = painted(mesh.points, mesh.shade, look.accent, "none").astype(np.float32) / 255
        own = evened(self.within(look.part), mesh.faces)
        accented = numpy_to_vtk(np.column_stack([accent, own]), deep=True)
        accented.SetName("accented")
        arrays.AddArray(accented)
        mapper.MapDataArrayToVertexAttribute(
            "accented", "accented", vtkDataObject.FIELD_ASSOCIATION_POINTS, -1
        )
        for mark, code in BORDER_VERTEX.items():
            shaders.AddVertexShaderReplacement(mark, True, f"{mark}\n{code}", False)
        for mark, code in BORDER_FRAGMENT.items():
            shaders.AddFragmentShaderReplacement(mark, True, f"{mark}\n{code}", False)

    def within(self, part: str) -> NDArray[np.bool_]:
        """Which of the points belong to a part."""
        return self.mesh.part == self.structure.parts.index(part)

    def part_at(self, point: int) -> str:
        """The part to which a point belongs; empty where the structure is all of a piece."""
        parts = self.structure.parts
        return parts[self.mesh.part[point]] if len(parts) > 1 else ""

    def grow(self, amount: float) -> None:
        """Take the size of an amount of growth, 0 to 1; only tumours have any but 1."""
        if amount == self._amount:
            return
        self._amount = amount
        self.mesh = grown(self._whole, amount)
        self._posture = Posture(self.atlas)
        self.matrix = np.eye(4)
        self._bend(self.mesh.points)

    def stand(self, posture: Posture) -> None:
        """Take a posture."""
        if posture == self._posture:
            return
        self._posture = posture
        id, mesh = self.structure.id, self.mesh
        if posture.bends(id, mesh):
            self.matrix = np.eye(4)
            self._bend(posture.points(id, mesh))
        else:
            self.matrix = posture.matrix(id)
            if self.points is not mesh.points:
                self._bend(mesh.points)
        self._placed = self._box = None
        matrix = vtkMatrix4x4()
        matrix.DeepCopy(self.matrix.ravel().tolist())
        for actor in (self.actor, self.silhouette):
            actor.SetUserMatrix(matrix)

    def cut(self, section: Section | None) -> None:
        """Hide what a section takes away; None shows the whole."""
        if section == self._section:
            return
        self._section = section
        for actor in (self.actor, self.silhouette):
            mapper = actor.GetMapper()
            mapper.RemoveAllClippingPlanes()
            if section is not None:
                plane = vtkPlane()
                plane.SetOrigin(*section.origin)
                plane.SetNormal(*(-n for n in section.normal))
                mapper.AddClippingPlane(plane)
            # a closed surface shows its inside only where it is cut open
            actor.GetProperty().SetBackfaceCulling(section is None)

    def crosses(self, section: Section) -> bool:
        """Whether the plane of a section may meet the surface."""
        low, high = self.box
        normal = np.asarray(section.normal)
        middle = ((low + high) / 2 - np.asarray(section.origin)) @ normal
        return bool(abs(middle) <= np.abs(normal) @ (high - low) / 2)

    def _bend(self, points: Array) -> None:
        self.points = points
        self._placed = self._box = None
        mesh = self.mesh
        still = points is mesh.points
        directions = mesh.normals if still else bent_normals(mesh, points)
        self._data.GetPoints().SetData(numpy_to_vtk(points, deep=True))
        self._data.GetPointData().SetNormals(numpy_to_vtk(directions, deep=True))
        self._data.Modified()

    def tint(self, number: int) -> None:
        """Number of the flat silhouette, written in red."""
        self.silhouette.GetProperty().SetColor(number / 255, 0, 0)
