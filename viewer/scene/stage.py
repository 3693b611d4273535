"""The window that draws, off screen: lights, lens, and pixels with their depth."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import radians, tan
from typing import Final

import numpy as np
import vtkmodules.vtkRenderingOpenGL2  # noqa: F401  registers how VTK draws
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import vtk_to_numpy
from vtkmodules.vtkCommonCore import vtkFloatArray, vtkUnsignedCharArray
from vtkmodules.vtkRenderingCore import vtkLight, vtkProp, vtkRenderer, vtkRenderWindow

from viewer.core.camera import VIEW_ANGLE, Camera

#: three lamps that move with the camera: where each stands (right, up, towards the reader), its
#: colour and its strength: a warm key from the upper left, a cool soft fill, a faint rim
LAMPS: Final = (
    ((-0.62, 0.80, 0.85), (1.0, 0.965, 0.905), 0.90),
    ((0.90, 0.05, 0.75), (0.90, 0.95, 1.0), 0.30),
    ((0.25, -0.95, 0.40), (1.0, 0.95, 0.88), 0.12),
)


@dataclass(frozen=True)
class Layer:
    """What was drawn, top row first: colours, and depth in the window, 1 where there is nothing."""

    color: NDArray[np.uint8]
    depth: NDArray[np.float32]

    def behind(self, by: float) -> Layer:
        """The same a little farther away, so that what coincides with it is nearer."""
        return Layer(self.color, np.where(self.depth < 1, self.depth + np.float32(by), 1))

    @property
    def covered(self) -> NDArray[np.bool_]:
        """Where something was drawn."""
        return self.depth < 1


@dataclass(frozen=True)
class Lens:
    """The camera of a picture for one shape of window, and the depths between which it sees."""

    camera: Camera
    aspect: float
    near: float
    far: float

    @property
    def eye(self) -> NDArray[np.float64]:
        """Where the eye stands, mm."""
        away = np.asarray(self.camera.axes()[2])
        return np.asarray(self.camera.focal) + away * self.camera.distance(self.aspect)

    def project(self, points: NDArray[np.floating]) -> NDArray[np.float64]:
        """Points (n, 3) as (right, up, distance): -1 to 1 across the picture; mm from the eye."""
        right, up, away = (np.asarray(axis) for axis in self.camera.axes())
        seen = np.asarray(points, float) - self.eye
        distance = -(seen @ away)
        half = np.maximum(distance, 1e-6) * tan(radians(VIEW_ANGLE / 2))
        return np.stack([seen @ right / half / self.aspect, seen @ up / half, distance], axis=-1)

    def sees(self, low: NDArray[np.floating], high: NDArray[np.floating]) -> bool:
        """Whether any of a box may be in the picture."""
        corners = np.stack(np.meshgrid(*np.stack([low, high], axis=1)), axis=-1).reshape(-1, 3)
        at = self.project(corners)[:, :2]
        return bool((at.min(axis=0) <= 1).all() and (at.max(axis=0) >= -1).all())

    def ray(self, right: float, up: float) -> NDArray[np.float64]:
        """Direction from the eye through a place in the picture, for 1 mm of distance."""
        axes = [np.asarray(axis) for axis in self.camera.axes()]
        half = tan(radians(VIEW_ANGLE / 2))
        return axes[0] * right * half * self.aspect + axes[1] * up * half - axes[2]

    def distance(self, depth: NDArray[np.float32]) -> NDArray[np.float32]:
        """Depths of the window as mm from the eye."""
        n, f = np.float32(self.near), np.float32(self.far)
        return n * f / (f - depth * (f - n))


def lens(camera: Camera, aspect: float, corners: NDArray[np.floating]) -> Lens:
    """The lens that sees all the corners (n, 3) of what is to be drawn."""
    probe = Lens(camera, aspect, 1.0, 2.0)
    along = probe.project(corners)[:, 2] if len(corners) else np.array([1.0])
    far = max(float(along.max()) + 2, 2.0)
    near = max(float(along.min()) - 2, far / 2000)
    return Lens(camera, aspect, near, far)


class Stage:
    """One window, reused for every picture: it draws the props it is given, and nothing else."""

    def __init__(self) -> None:
        self._renderer = vtkRenderer()
        self._renderer.SetBackground(0, 0, 0)
        self._renderer.AutomaticLightCreationOff()
        self._renderer.RemoveAllLights()
        for place, color, strength in LAMPS:
            lamp = vtkLight()
            lamp.SetLightTypeToCameraLight()
            lamp.SetPosition(*place)
            lamp.SetFocalPoint(0, 0, 0)
            lamp.SetColor(*color)
            lamp.SetIntensity(strength)
            self._renderer.AddLight(lamp)
        self._window = vtkRenderWindow()
        self._window.SetOffScreenRendering(True)
        self._window.SetMultiSamples(0)
        self._window.AddRenderer(self._renderer)
        self._shown: set[vtkProp] = set()
        self._size = (0, 0)

    def aim(self, lens: Lens, size: tuple[int, int]) -> None:
        """Look through a lens at a picture of `size` pixels."""
        if size != self._size:
            self._window.SetSize(*size)
            self._size = size
        eye, camera = lens.eye, self._renderer.GetActiveCamera()
        camera.SetFocalPoint(*lens.camera.focal)
        camera.SetPosition(*eye)
        camera.SetViewUp(*lens.camera.axes()[1])
        camera.SetViewAngle(VIEW_ANGLE)
        camera.SetClippingRange(lens.near, lens.far)

    def draw(self, props: Iterable[vtkProp]) -> Layer:
        """The props alone, as solid things."""
        wanted = set(props)
        for prop in self._shown - wanted:
            self._renderer.RemoveViewProp(prop)
        for prop in wanted - self._shown:
            self._renderer.AddViewProp(prop)
        self._shown = wanted
        self._window.Render()
        width, height = self._size
        color, depth = vtkUnsignedCharArray(), vtkFloatArray()
        self._window.GetPixelData(0, 0, width - 1, height - 1, 0, color, 0)
        self._window.GetZbufferData(0, 0, width - 1, height - 1, depth)
        return Layer(
            vtk_to_numpy(color).reshape(height, width, 3)[::-1],
            vtk_to_numpy(depth).reshape(height, width)[::-1],
        )

    def close(self) -> None:
        """Let go of the window and what it holds."""
        self._renderer.RemoveAllViewProps()
        self._shown = set()
        self._window.Finalize()
