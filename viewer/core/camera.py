"""Where the reader looks from: a window of millimetres, turned about the patient.

Azimuth 0 looks from the front, 90 from the patient's left, 180 from behind; positive elevation
looks from above. The window is what must be in view at the focal point, so one camera frames the
same thing on a phone and on a wall.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from math import asin, atan2, cos, degrees, hypot, radians, sin, tan
from typing import Final

Vector = tuple[float, ...]
Bounds = tuple[float, ...]  # x0, x1, y0, y1, z0, z1 in mm

#: vertical view angle of both renderers, degrees: long enough a lens that bones keep their shape
VIEW_ANGLE: Final = 18.0

#: name -> azimuth and elevation, degrees
VIEWS: Final[dict[str, tuple[float, float]]] = {
    "front": (0.0, 0.0),
    "back": (180.0, 0.0),
    "left": (90.0, 0.0),
    "right": (-90.0, 0.0),
    "top": (0.0, 90.0),
}


@dataclass(frozen=True)
class Camera:
    """Looking at `focal` (mm) with a window of `width` x `height` mm around it."""

    focal: Vector = (0.0, 0.0, 0.0)
    azimuth: float = 0.0
    elevation: float = 0.0
    width: float = 300.0
    height: float = 300.0

    def axes(self) -> tuple[Vector, Vector, Vector]:
        """Unit vectors in the atlas frame: to the right of the picture, up it, and out of it."""
        a, e = radians(self.azimuth), radians(self.elevation)
        return (
            (cos(a), sin(a), 0.0),
            (-sin(a) * sin(e), cos(a) * sin(e), cos(e)),
            (sin(a) * cos(e), -cos(a) * cos(e), sin(e)),
        )

    def window_height(self, aspect: float) -> float:
        """Height in mm to show so that the window fits a picture of `aspect` width / height."""
        return max(self.height, self.width / aspect)

    def distance(self, aspect: float) -> float:
        """From the eye to the focal point, mm."""
        return self.window_height(aspect) / 2 / tan(radians(VIEW_ANGLE / 2))

    def turned(self, azimuth: float, elevation: float) -> Camera:
        """The same window seen from elsewhere."""
        return replace(self, azimuth=azimuth, elevation=elevation)

    def towards(self, normal: Vector, least: float) -> Camera:
        """The same window, turned no further than to see a plane at `least` degrees.

        normal: a unit vector to the side from which the plane is to be seen.
        """
        out = self.axes()[2]
        seen = _dot(normal, out)
        if seen >= sin(radians(least)):
            return self
        aside = [o - seen * n for o, n in zip(out, normal, strict=True)]
        flat = hypot(*aside) or 1.0
        x, y, z = (
            cos(radians(least)) * a / flat + sin(radians(least)) * n
            for a, n in zip(aside, normal, strict=True)
        )
        azimuth, elevation = degrees(atan2(x, -y)), degrees(asin(max(-1.0, min(z, 1.0))))
        return self.turned(round(azimuth, 2), round(elevation, 2))


def fit(boxes: Iterable[Bounds], azimuth: float, elevation: float, margin: float = 1.12) -> Camera:
    """The camera whose window holds all boxes, `margin` times as large as they are across.

    It is larger where what stands nearer to the eye would reach beyond it.
    """
    camera = Camera(azimuth=azimuth, elevation=elevation)
    corners = [(x, y, z) for b in boxes for x in b[0:2] for y in b[2:4] for z in b[4:6]]
    if not corners:
        return camera
    axes = camera.axes()
    places = [[_dot(axis, corner) for axis in axes] for corner in corners]
    spans = [(min(along), max(along)) for along in zip(*places, strict=True)]
    middle = [(low + high) / 2 for low, high in spans]
    focal = tuple(
        round(sum(m * axis[k] for m, axis in zip(middle, axes, strict=True)), 2) for k in range(3)
    )
    across, tall = (max(1.0, (high - low) * margin) for low, high in spans[:2])
    opening = tan(radians(VIEW_ANGLE / 2))
    aside = [[abs(p - m) for p, m in zip(place, middle, strict=True)] for place in places]
    nearer = [place[2] - middle[2] for place in places]
    for (_, up, _), near in zip(aside, nearer, strict=True):
        tall = max(tall, 2 * (up + opening * near), 4 * opening * near)
    eye = tall / 2 / opening  # mm from the middle; farther in a narrow picture
    for (right, _, _), near in zip(aside, nearer, strict=True):
        across = max(across, 2 * right / (1 - near / eye))
    return replace(camera, focal=focal, width=round(across, 2), height=round(tall, 2))


def _dot(a: Vector, b: Vector) -> float:
    return sum(p * q for p, q in zip(a, b, strict=True))
