"""Part names for the vertices of a bone: nearest field where the name is allowed, clean borders.

A blended surface lies up to half a millimetre outside every part, so the nearest field alone
would paint patches of pedicle on the body. Each part therefore says where its name may be used,
neighbours vote, and islands take the name around them.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix, csr_matrix
from scipy.sparse.csgraph import connected_components

from viewer.shapes.fields import Array, F, Recipe

Labels = NDArray[np.intp]


def labelled(
    recipe: Recipe, points: Array, normals: Array, faces: Array
) -> tuple[NDArray[np.uint8], tuple[str, ...]]:
    """Index of the part at each vertex, and the parts' ids; paired parts carry their side."""
    left = points[:, 0] >= 0
    x, y, z = np.abs(points[:, 0]).astype(F), points[:, 1].astype(F), points[:, 2].astype(F)
    facing = normals * np.where(left[:, None], 1, [-1, 1, 1])
    added = [part for part in recipe.parts if part.op == "add"]
    names = sorted({p.label for p in added} | {o.label for o in recipe.overlays})
    best, label = np.full(len(x), 1e9), np.zeros(len(x), np.intp)
    for part in added:
        near = part.field([x, y, z]) - part.bias
        if part.where is not None:
            near = np.where(part.where(x, y, z, facing), near, 1e6 + near)
        closer = near < best
        best[closer], label[closer] = near[closer], names.index(part.label)
    for overlay in recipe.overlays:
        label[overlay.where(x, y, z, facing)] = names.index(overlay.label)
    joined = _neighbours(faces, len(x))
    label = _without_islands(_voted(label, joined), joined, smallest=max(6, len(x) // 170))
    sided = np.array(
        [
            [name if name in recipe.midline else f"{name}_{side}" for name in names]
            for side in ("right", "left")
        ]
    )
    full = sided[left.astype(int), label]
    ids, index = np.unique(full, return_inverse=True)
    return index.astype(np.uint8), tuple(map(str, ids))


def _neighbours(faces: Array, count: int) -> csr_matrix:
    edges = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
    edges = np.concatenate([edges, edges[:, ::-1]])
    ones = np.ones(len(edges), F)
    return coo_matrix((ones, (edges[:, 0], edges[:, 1])), (count, count)).tocsr()


def _voted(label: Labels, joined: csr_matrix, rounds: int = 4, own: float = 2.5) -> Labels:
    """Each vertex takes the commonest name around it, its own counting *own* times."""
    rows, kinds = np.arange(len(label)), label.max() + 1
    for _ in range(rounds):
        one = np.zeros((len(label), kinds), F)
        one[rows, label] = 1
        label = (own * one + joined @ one).argmax(1)
    return label


def _without_islands(label: Labels, joined: csr_matrix, smallest: int) -> Labels:
    """Patches under *smallest* vertices take the commonest name around them."""
    pairs = joined.tocoo()
    for _ in range(3):
        same = label[pairs.row] == label[pairs.col]
        inside = coo_matrix((pairs.data[same], (pairs.row[same], pairs.col[same])), joined.shape)
        count, patch = connected_components(inside, directed=False)
        small = np.bincount(patch, minlength=count)[patch] < smallest
        if not small.any():
            break
        border = ~same & small[pairs.row] & ~small[pairs.col]
        around = np.zeros((count, label.max() + 1))
        np.add.at(around, (patch[pairs.row[border]], label[pairs.col[border]]), 1)
        known = small & (around.sum(1)[patch] > 0)
        label = np.where(known, around.argmax(1)[patch], label)
    return label
