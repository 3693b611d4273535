"""Names for the points of a surface: the nearest part among those whose region allows it.

A blended surface lies outside every part, so the nearest field alone would paint patches of
pedicle on the body: names are kept to where anatomy allows them, then neighbours vote, and each
part keeps its largest patch alone: smaller ones take the name around them.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix, csr_matrix
from scipy.sparse.csgraph import connected_components

from viewer.core.anatomy import sideless
from viewer.meshing.surface import Surface
from viewer.shapes.fields import Recipe

Ids = NDArray[np.int64]

#: a patch with less than this share of its part's largest is an island
ISLAND = 0.7
#: what stands in rows on the back of the sacrum, in a patch for each of its segments, and its share
ROWS = (
    "median_sacral_crest",
    "intermediate_sacral_crest",
    "lateral_sacral_crest",
    "lamina",
)
ROW_ISLAND = 0.1


def label(recipe: Recipe, surface: Surface) -> tuple[Ids, list[str]]:
    """An index (n,) into the list of part names, left and right apart."""
    side = np.where(surface.points[:, :1] < 0, [-1, 1, 1], 1)
    points, normals = surface.points * side, surface.normals * side
    x, y, z = (np.ascontiguousarray(column, np.float32) for column in points.T)
    parts = [part for part in recipe.parts if part.op == "add"]
    names = sorted({part.label for part in parts} | {over.label for over in recipe.overlays})
    nearest = np.full(len(x), np.inf)
    chosen = np.zeros(len(x), np.int64)
    for part in parts:
        distance = part.field([x, y, z]) - part.bias
        if part.where is not None:
            distance = np.where(part.where(x, y, z, normals), distance, 1e6)
        closer = distance < nearest
        nearest[closer] = distance[closer]
        chosen[closer] = names.index(part.label)
    for over in recipe.overlays:
        chosen[over.where(x, y, z, normals)] = names.index(over.label)
    links = _neighbours(surface)
    named, sided = _with_sides(recipe, _vote(chosen, links), names, surface.points[:, 0])
    in_rows = "median_sacral_crest" in names
    share = np.array(
        [ROW_ISLAND if in_rows and sideless(part) in ROWS else ISLAND for part in sided]
    )
    sides = np.array([part.endswith("_left") - 1 * part.endswith("_right") for part in sided])
    whole = _without_islands(named, links, share, sides)
    astray = sides[whole] * surface.points[:, 0] < 0  # an island in the middle may take either name
    twin = {part: k for k, part in enumerate(sided)}
    swap = {"_left": "_right", "_right": "_left"}
    for k in np.unique(whole[astray]):
        base, end = sideless(sided[k]), sided[k][len(sideless(sided[k])) :]
        whole[astray & (whole == k)] = twin.get(base + swap[end], k)
    return whole, sided


def _with_sides(
    recipe: Recipe, chosen: Ids, names: list[str], x: NDArray[np.floating]
) -> tuple[Ids, list[str]]:
    sided = [
        names[k] if names[k] in recipe.midline else f"{names[k]}_{'left' if left else 'right'}"
        for k, left in zip(chosen, x >= 0, strict=True)
    ]
    parts = sorted(set(sided))
    place = {part: k for k, part in enumerate(parts)}
    return np.array([place[part] for part in sided]), parts


def _neighbours(surface: Surface) -> csr_matrix:
    f, n = surface.faces, len(surface.points)
    edges = np.concatenate([f[:, [0, 1]], f[:, [1, 2]], f[:, [2, 0]]])
    edges = np.concatenate([edges, edges[:, ::-1]])
    return coo_matrix((np.ones(len(edges), np.float32), (edges[:, 0], edges[:, 1])), (n, n)).tocsr()


def _vote(chosen: Ids, links: csr_matrix, rounds: int = 4, stay: float = 2.5) -> Ids:
    for _ in range(rounds):
        ballots = np.eye(chosen.max() + 1, dtype=np.float32)[chosen]
        chosen = (stay * ballots + links @ ballots).argmax(axis=1)
    return chosen


def _without_islands(
    chosen: Ids, links: csr_matrix, share: NDArray[np.floating], sides: Ids
) -> Ids:
    """Islands take the name that most of their border has, never that of the other side."""
    pairs = links.tocoo()
    for _ in range(3):
        same = chosen[pairs.row] == chosen[pairs.col]
        joined = coo_matrix((pairs.data[same], (pairs.row[same], pairs.col[same])), links.shape)
        count, patch = connected_components(joined, directed=False)
        size = np.bincount(patch, minlength=count)[patch]
        largest = np.zeros(chosen.max() + 1, np.int64)
        np.maximum.at(largest, chosen, size)
        small = size < (share * largest)[chosen]
        border = small[pairs.row] & ~small[pairs.col]
        if not border.any():
            break
        around = np.zeros((count, chosen.max() + 1))
        np.add.at(around, (patch[pairs.row[border]], chosen[pairs.col[border]]), 1)
        own = np.zeros(count, np.int64)
        own[patch] = sides[chosen]
        around[np.outer(own, sides) < 0] = 0
        settled = small & (around.sum(axis=1)[patch] > 0)
        chosen = np.where(settled, around.argmax(axis=1)[patch], chosen)
    return chosen
