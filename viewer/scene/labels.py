"""Where words go in a picture: beside what they name, never on it, never on one another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from viewer.core.picture import Label, Picture
from viewer.scene.marks import ruled_side
from viewer.scene.scene import Scene


@dataclass(frozen=True)
class Placed:
    """Words in their box (left, top, right, bottom), and the pixel that they point at."""

    text: str
    anchor: tuple[float, float]
    box: tuple[float, float, float, float]

    @property
    def line(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """From the middle of the box's nearer end to the anchor."""
        left, top, right, bottom = self.box
        near = right + 4 if self.anchor[0] > right else left - 4
        return (near, (top + bottom) / 2), self.anchor


#: how far words keep from what is drawn, in heights of a line
_GAP: Final = 1.5
#: from one line of words to the next below it, in heights of a line
_STEP: Final = 1.35


def placed(
    scene: Scene,
    picture: Picture,
    size: tuple[int, int],
    covered: NDArray[np.bool_],
    widths: Sequence[float],
    line: float,
) -> list[Placed]:
    """The labels of a picture, laid out at both sides of what is `covered`.

    Args:
        covered: where something is drawn, (height, width).
        widths: the width of each label's words, pixels.
        line: the height of a line of words, pixels.
    """
    found = []
    for label, width in zip(picture.labels, widths, strict=True):
        anchor = _anchor(scene, picture, size, label)
        if anchor is not None:
            found.append((label.text, anchor, width))
    found.sort(key=lambda one: one[1][1])
    sides = [
        [_beside(covered, text, anchor, width, line, side) for text, anchor, width in found]
        for side in (-1, 1)
    ]
    reach = [sum(abs(label.line[0][0] - label.anchor[0]) for label in side) for side in sides]
    nearer, other = sides if reach[0] <= reach[1] else sides[::-1]
    if ruled := ruled_side(picture):  # the words of a ruler have that side for themselves
        nearer, other = sides[::ruled]
    if len(found) * _STEP * line <= size[1]:
        return _spread(nearer, size[1], line)
    # too many for one side: every second goes to the other
    return [*_spread(nearer[::2], size[1], line), *_spread(other[1::2], size[1], line)]


def _anchor(
    scene: Scene, picture: Picture, size: tuple[int, int], label: Label
) -> tuple[float, float] | None:
    """A pixel on what is named, near its middle; None where it is not in the picture."""
    if label.anchor not in picture.looks:
        return None
    points = scene.project(picture, size, label.anchor, label.part)
    inside = (points >= 0).all(axis=1) & (points < size).all(axis=1)
    points = points[inside]
    if not len(points):
        return None
    return float(points[0, 0]), float(points[0, 1])


def _beside(
    covered: NDArray[np.bool_],
    text: str,
    anchor: tuple[float, float],
    width: float,
    line: float,
    side: int,
) -> Placed:
    """The words to one side of everything drawn at the anchor's height, inside the picture."""
    height, across = covered.shape
    top = int(np.clip(anchor[1] - line, 0, height - 1))
    band = covered[top : int(anchor[1] + line) + 1].any(axis=0)
    columns = np.flatnonzero(band)
    edge = (columns[0] if side < 0 else columns[-1]) if len(columns) else anchor[0]
    gap = _GAP * line
    start = edge - gap - width if side < 0 else edge + gap
    start = float(np.clip(start, 0.5 * line, max(across - width - 0.5 * line, 0.5 * line)))
    y = anchor[1] - line / 2
    return Placed(text, anchor, (start, y, start + width, y + line))


def _spread(labels: list[Placed], height: int, line: float) -> list[Placed]:
    """The labels of one side, moved up and down as little as keeps them apart."""
    step = _STEP * line
    tops: list[list[float]] = []  # groups of labels that touch: wanted tops of each
    for label in labels:
        tops.append([label.box[1]])
        while len(tops) > 1 and _start(tops[-1], step) < _end(tops[-2], step):
            touching = tops.pop()
            tops[-1] += touching
    out, k = [], 0
    for group in tops:
        start = _start(group, step)
        start = min(max(start, 0.5 * line), height - 0.5 * line - step * len(group))
        for _ in group:
            label = labels[k]
            left, _, right, _ = label.box
            out.append(Placed(label.text, label.anchor, (left, start, right, start + line)))
            start += step
            k += 1
    return out


def _start(group: list[float], step: float) -> float:
    return sum(top - k * step for k, top in enumerate(group)) / len(group)


def _end(group: list[float], step: float) -> float:
    return _start(group, step) + len(group) * step
