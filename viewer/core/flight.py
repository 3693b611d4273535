"""The way of the camera from one view to another, and how a movement starts and stops gently."""

from __future__ import annotations

from dataclasses import dataclass
from math import asinh, cosh, dist, exp, hypot, log, sinh, tanh
from typing import Final

from viewer.core.camera import Camera

#: how far the camera draws back on a long way; 1.4 is what people like best
#: (van Wijk JJ, Nuij WAA. Smooth and efficient zooming and panning. IEEE InfoVis 2003)
DRAW_BACK: Final = 1.3
#: seconds: the shortest and the longest flight, and for each unit of way and each degree of turn
SHORTEST: Final = 1.0
LONGEST: Final = 3.2
PER_WAY: Final = 0.75
PER_DEGREE: Final = 1 / 90


def eased(share: float) -> float:
    """0 to 1 with a gentle start and a gentle end; what lies outside stays at the nearer end."""
    s = min(max(share, 0.0), 1.0)
    return s * s * s * (s * (6 * s - 15) + 10)


def between(a: float, b: float, share: float) -> float:
    """The number that lies `share` of the way from a to b; exactly a at 0 and b at 1."""
    return a * (1 - share) + b * share


@dataclass(frozen=True)
class Flight:
    """From one camera to another: a turn the shorter way round, while it glides and zooms."""

    start: Camera
    end: Camera

    @property
    def seconds(self) -> float:
        """How long it takes in comfort; 0 where both are the same."""
        if self.start == self.end:
            return 0.0
        turn = max(abs(self._turn), abs(self.end.elevation - self.start.elevation))
        return min(max(PER_WAY * self._way[0] + PER_DEGREE * turn, SHORTEST), LONGEST)

    def at(self, share: float) -> Camera:
        """The camera after a share of the way; exactly the start at 0 and the end at 1."""
        if share <= 0 or self.start == self.end:
            return self.start
        if share >= 1:
            return self.end
        a, b = self.start, self.end
        gone, size = self._along(share)
        tall = log(a.height / max(a.width, a.height)), log(b.height / max(b.width, b.height))
        wide = log(a.width / max(a.width, a.height)), log(b.width / max(b.width, b.height))
        return Camera(
            tuple(round(between(p, q, gone), 3) for p, q in zip(a.focal, b.focal, strict=True)),
            round(a.azimuth + self._turn * share, 3),
            round(between(a.elevation, b.elevation, share), 3),
            round(size * exp(between(*wide, share)), 3),
            round(size * exp(between(*tall, share)), 3),
        )

    @property
    def _turn(self) -> float:
        """Degrees of azimuth, the shorter way round."""
        return (self.end.azimuth - self.start.azimuth + 180) % 360 - 180

    @property
    def _way(self) -> tuple[float, float, float]:
        """Length of the way, and where on the curve of van Wijk and Nuij it starts and ends."""
        p = DRAW_BACK
        w0, w1 = (max(c.width, c.height) for c in (self.start, self.end))
        u = dist(self.start.focal, self.end.focal)
        if u < 1e-3 * hypot(w0, w1):
            return abs(log(w1 / w0)) / p, 0.0, 0.0
        b0 = (w1 * w1 - w0 * w0 + p**4 * u * u) / (2 * w0 * p * p * u)
        b1 = (w1 * w1 - w0 * w0 - p**4 * u * u) / (2 * w1 * p * p * u)
        r0, r1 = -asinh(b0), -asinh(b1)
        return (r1 - r0) / p, r0, r1

    def _along(self, share: float) -> tuple[float, float]:
        """How much of the straight way is done, and how large the window then is, mm."""
        p = DRAW_BACK
        length, r0, r1 = self._way
        w0, w1 = (max(c.width, c.height) for c in (self.start, self.end))
        if r0 == r1:
            return share, exp(between(log(w0), log(w1), share))
        r = r0 + p * length * share
        u = dist(self.start.focal, self.end.focal)
        gone = w0 * (cosh(r0) * tanh(r) - sinh(r0)) / (p * p * u)
        return gone, w0 * cosh(r0) / cosh(r)
