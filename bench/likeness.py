"""How near the built vertebrae are to those of scanned people, beside this checkout.

Two yardsticks: one composite body (`reference`), and the vertebrae of other people in label maps.
Nothing of either belongs to the project; where the folder is missing, nothing is measured.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pyvista as pv
from numpy.typing import NDArray
from scipy.ndimage import distance_transform_edt, gaussian_filter, map_coordinates
from scipy.spatial import cKDTree

from bench import Figure
from viewer.core.anatomy import COCCYX, LEVELS, SACRUM
from viewer.core.paths import default_atlas

SHARED = Path(__file__).parents[2] / "shared"
#: label map -> the label of each bone that lies whole in it
MAPS = {
    "spl_headneck_labels.nrrd": {
        **{f"C{n}": 10 + n for n in range(1, 8)},
        **{f"T{n}": 20 + n for n in range(1, 5)},
    },
    "spl_abdominal_seg.nrrd": {
        **{f"T{n}": 400 + n for n in range(10, 13)},
        **{f"L{n}": 500 + n for n in range(1, 6)},
    },
}
#: which way the axes of a map run, of ours: left, behind, up
WAYS = {"spl_headneck_labels.nrrd": (-1, -1, 1), "spl_abdominal_seg.nrrd": (1, -1, -1)}
#: points that a surface is compared by, and rounds of laying one on the other
POINTS, ROUNDS = 20_000, 40
#: most that the distance to the composite body should be, mm; a label map has voxels of 1 to 1.5 mm
MEAN, MOST = 1.1, 2.7
#: the same of the sacrum, which is larger and varies more
SACRUM_MEAN, SACRUM_MOST = 1.4, 3.2
#: widest half of a passage that the scan of the sacrum shows filled, and how deep below the
#: surface of the bone so filled a point of it belongs to the passage, mm
PASSAGE, DEEP = 7.0, 1.6

Points = NDArray[np.float64]


def likeness() -> Iterator[Figure]:
    """Mean and 95th percentile of the symmetric distance of each vertebra, mm, by both."""
    if not SHARED.is_dir():
        print(f"likeness: skipped, for there is no {SHARED}", file=sys.stderr)
        return
    scans = {
        level: (SHARED / "labelmaps" / file, label)
        for file, labels in MAPS.items()
        for level, label in labels.items()
    }
    for level in LEVELS:
        own = _points(pv.read(default_atlas() / f"{level}.vtp"))
        body = _points(pv.read(SHARED / "reference" / "bodyparts3d" / f"{level}.ply"))
        yield from _figures(level, "composite body", _distances(own, body), MEAN, MOST)
        if level in scans:
            other = _distances(own, _points(_labelled(*scans[level])))
            yield from _figures(level, "label map", other)
    for bone, mean, most in ((SACRUM, SACRUM_MEAN, SACRUM_MOST), (COCCYX, MEAN, MOST)):
        own, body = (
            _outer(pv.read(path))
            for path in (
                default_atlas() / f"{bone}.vtp",
                SHARED / "reference" / "bodyparts3d" / f"{bone}.ply",
            )
        )
        yield from _figures(
            bone, "composite body", _distances(own, body, resized=False), mean, most
        )


def _figures(
    level: str,
    whose: str,
    distances: Points,
    mean: float | None = None,
    most: float | None = None,
) -> Iterator[Figure]:
    table = "Likeness of the vertebrae to those of scanned people"
    for name, value, budget in (
        ("mean", distances.mean(), mean),
        ("95 %", np.percentile(distances, 95), most),
    ):
        yield Figure(f"{level}, {name}", float(value), "mm", budget, view=whose, table=table)


def _labelled(path: Path, label: int) -> pv.PolyData:
    """The surface of one label; +x left, +y behind, +z up, as the built bones stand."""
    image = pv.read(path)
    mask = (np.asarray(image.point_data.active_scalars) == label).astype(float)
    soft = gaussian_filter(mask.reshape(image.dimensions, order="F"), 0.7)
    grid = pv.ImageData(dimensions=image.dimensions, spacing=np.abs(image.spacing))
    grid.point_data["soft"] = soft.ravel(order="F")
    face = grid.contour([0.5], scalars="soft").connectivity("largest")
    face = face.extract_surface(algorithm=None)
    face.points *= WAYS[path.name]
    return face


def _points(mesh: pv.PolyData) -> Points:
    """Points spread evenly by area over a surface."""
    mesh = mesh.triangulate()
    corners = np.asarray(mesh.points, float)[mesh.faces.reshape(-1, 4)[:, 1:]]
    u, v = corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]
    area = np.linalg.norm(np.cross(u, v), axis=1)
    chance = np.random.default_rng(0)
    face = chance.choice(len(area), POINTS, p=area / area.sum())
    share = chance.random((POINTS, 2))
    share = np.where(share.sum(axis=1, keepdims=True) > 1, 1 - share, share)
    return corners[face, 0] + share[:, :1] * u[face] + share[:, 1:] * v[face]


def _outer(mesh: pv.PolyData) -> Points:
    """Points of the outside alone, without the walls of canal and foramina.

    The composite body's sacrum is filled: held against its outside, the walls of our passages would
    count as strayed, and would make the whole seem smaller than it is.
    """
    points = _points(mesh)
    low = np.array(mesh.bounds)[::2] - 2 * PASSAGE
    size = np.ceil(np.array(mesh.bounds)[1::2] + 2 * PASSAGE - low).astype(int) + 1
    grid = pv.ImageData(dimensions=size, origin=low)
    mask = mesh.triangulate().voxelize_binary_mask(reference_volume=grid)["mask"]
    bone = np.asarray(mask, bool).reshape(size, order="F")
    filled = distance_transform_edt(distance_transform_edt(~bone) <= PASSAGE) > PASSAGE
    depth = map_coordinates(distance_transform_edt(filled), (points - low).T, order=1)
    return points[depth < DEEP]


def _distances(own: Points, other: Points, resized: bool = True) -> Points:
    """Both ways, after laying *own* on *other*: made as large first, then turned and moved."""
    aim = other - other.mean(axis=0)
    laid = own - own.mean(axis=0)
    if resized:
        laid *= np.linalg.norm(aim) / np.linalg.norm(laid)
    tree = cKDTree(aim)
    for _ in range(ROUNDS):
        there, back = tree.query(laid)[1], cKDTree(laid).query(aim)[1]
        source, goal = np.vstack([laid, laid[back]]), np.vstack([aim[there], aim])
        middle = source.mean(axis=0)
        u, _, vt = np.linalg.svd((source - middle).T @ (goal - goal.mean(axis=0)))
        turn = u @ np.diag([1, 1, np.linalg.det(u @ vt)]) @ vt
        laid = (laid - middle) @ turn + goal.mean(axis=0)
    return np.concatenate([tree.query(laid)[0], cKDTree(laid).query(aim)[0]])
