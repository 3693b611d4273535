"""Tumours on demand: anatomical words turned into lobes at their place in the bone."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import Final

import numpy as np

from viewer.core.disease import BODY, SOFT, DiseaseError, Tumor
from viewer.disease import spread
from viewer.disease.collapse import vector
from viewer.disease.landmarks import Landmarks, landmarks
from viewer.disease.lesions import Lesion, Lobe
from viewer.disease.spread import BREACH, Canal
from viewer.shapes import bones
from viewer.shapes.fields import Array

SIGN: Final = {"left": 1.0, "right": -1.0, "middle": 0.0}
#: which parts of the recipes make up a site; of C1 the lateral mass stands for the pedicle
PARTS: Final[dict[str, tuple[str, ...]]] = {
    "pedicle": ("pedicle", "lateral_mass"),
    "arch": ("lamina", "posterior_arch", "median_sacral_crest"),
    "spinous_process": ("spinous_process", "median_sacral_crest"),
    "transverse_process": ("transverse_process", "posterior_bar", "lateral_sacral_crest"),
}
#: where in the body the sites lie, in shares of its half sizes: to the side, back
SHARES: Final[dict[str, tuple[float, float]]] = {
    "anterior_body": (0.35, -0.42),
    "posterior_body": (0.38, 0.45),
    "whole_body": (0.12, 0.0),
}
#: how far a bone's cortex lies from its surface there (mm)
CORTEX: Final = {"C": 0.8}


@lru_cache(maxsize=256)
def lesion(tumor: Tumor) -> Lesion:
    """The lobes of a tumour; raises DiseaseError where its place is not in the bone."""
    host = landmarks(tumor.level)
    random = np.random.default_rng((tumor.seed, sum(map(ord, tumor.level + tumor.site))))
    start = _start(tumor, host, random)
    whole = tumor.size * np.array([1.0, *random.uniform(0.82, 1.0, 2)])
    random.shuffle(whole)
    ragged = float(np.clip(0.05 * tumor.size, 0.25, 0.9))
    made = Lesion(tumor.id, tumor.host, "within", tumor.type, tumor.seed, (), ragged=ragged)
    side = SIGN[tumor.side]
    canal = Canal(host, tumor.host, side, tumor.size, 0.0 if tumor.site == "epidural" else BREACH)
    canal = replace(canal, behind=_from_behind(tumor, start, host))
    if tumor.site == "epidural":
        return replace(made, site="epidural", canal=canal)
    if tumor.site == "paraspinal":
        centre = host.in_body((side * 1.05, 0.1, 0.0)) + [side * tumor.size / 2, 0.0, 0.0]
        return replace(made, site="beside", lobes=(_lobe(centre, whole),))
    lobes = [_lobe(start, whole)]
    cortex = CORTEX.get(tumor.level[0], 1.0) if tumor.spread != "breaching" else -1.5
    made = replace(made, cortex=cortex)
    if tumor.spread == "breaching":
        lobes += _chain(start, _wall(tumor, start), 0.6 * tumor.size, 0.3)
        return replace(made, lobes=tuple(lobes))
    if tumor.spread == "canal":
        door = _way_in(tumor, start, canal)
        lobes += _chain(start, door, 0.55 * tumor.size, 0.2)
        return replace(made, lobes=tuple(lobes), canal=replace(canal, door=vector(door)))
    if tumor.spread in ("foramen", "paraspinal"):
        way = (spread.foramen if tumor.spread == "foramen" else spread.beside)(
            host, side, tumor.size
        )
        at, born = start, 0.2
        for place in way.points:
            lobes += _chain(at, np.array(place), 1.9 * way.wide, born)
            at, born = np.array(place), born + 0.17
        return replace(made, lobes=tuple(lobes), path=way)
    return replace(made, lobes=tuple(lobes))


def _way_in(tumor: Tumor, start: Array, canal: Canal) -> Array:
    """Where it enters the canal: at a wall; from the lateral mass of C1, its inner side."""
    host = canal.host
    if tumor.level == "C1":
        inner = canal.side * (host.canal_width / 2 + 1.0)
        return np.array([inner, max(start[1], host.back[1]), start[2]])
    return np.array([host.aside * canal.side * host.canal_width, canal.at(-3.0), canal.level])


def _from_behind(tumor: Tumor, start: Array, host: Landmarks) -> bool:
    """Whether it grows into the canal from the arch rather than from the body."""
    in_the_arch = tumor.site in ("arch", "spinous_process")
    return in_the_arch or (tumor.site == "at" and bool(start[1] > host.canal_back))


def _wall(tumor: Tumor, start: Array) -> Array:
    """The place on the bone's surface that is nearest, but for the end-plates: discs are spared."""
    field = bones.recipe(tumor.host).field
    free = np.array([1.0, 1.0, 0.0 if tumor.site in BODY else 1.0])
    at = np.array(start, float)
    for _ in range(12):
        around = field(at + 0.5 * np.concatenate([np.eye(3), -np.eye(3)]))
        way = (around[:3] - around[3:]) * free
        at -= 0.8 * float(field(at[None])[0]) * way / max(float(np.linalg.norm(way)), 1e-6)
    return at


def _chain(start: Array, end: Array, size: float, born: float) -> list[Lobe]:
    """Lobes from one place to another, each beginning within the one before."""
    count = max(1, int(np.ceil(np.linalg.norm(end - start) / (0.45 * size))))
    way = [start + (end - start) * k / count for k in range(1, count + 1)]
    return [_lobe(at, np.full(3, size), born + 0.15 * k / count) for k, at in enumerate(way, 1)]


def _lobe(centre: Array, size: Array, born: float = 0.0) -> Lobe:
    x, y, z = map(float, centre)
    a, b, c = map(float, size)
    return Lobe((a, b, c), point=(x, y, z), born=born)


def _start(tumor: Tumor, host: Landmarks, random: np.random.Generator) -> Array:
    """Where the first cells lodge, in the host's frame."""
    bone = bones.recipe(tumor.host)
    side = SIGN[tumor.side]
    if tumor.site in SOFT:
        return np.zeros(3)
    if tumor.at is not None:
        place = np.array([0.0, 0.0, host.middle]) + np.array(tumor.at, float)
        if bone.field(place[None])[0] > -0.5:
            raise DiseaseError(
                f"at: {list(tumor.at)} is not inside {tumor.level}: a tumor begins in its marrow; "
                "move it, or name a site such as posterior_body"
            )
        return place
    if tumor.site in BODY:
        aside, back = SHARES[tumor.site]
        place = host.in_body((side * aside, back, 0.0)) + random.uniform(-1, 1, 3)
        return _deepest(tumor, place[None], 4.0)
    if tumor.site == "pedicle" and tumor.level != "C1":
        return _deepest(tumor, host.in_pedicle(1.0)[None] * [side, 1, 1], 5.0)
    parts = [part for part in bone.parts if part.label in PARTS[tumor.site] and part.op == "add"]
    if not parts:
        name = tumor.site.replace("_", " ")
        raise DiseaseError(f"site: {tumor.level} has no {name}; choose another site")
    boxes = np.array([(part.low + part.high) / 2 for part in parts[:1]])
    boxes[:, 0] = side * np.abs(boxes[:, 0]) if side else 0 * boxes[:, 0]
    return _deepest(tumor, boxes, 5.0)


def _deepest(tumor: Tumor, near: Array, reach: float) -> Array:
    """The point deepest in the bone, not far from the places *near* (n, 3)."""
    steps = np.arange(-reach, reach + 0.1, 1.0)
    ball = np.stack(np.meshgrid(steps, steps, steps, indexing="ij"), -1).reshape(-1, 3)
    ball = ball[np.linalg.norm(ball, axis=1) <= reach]
    points = (near[:, None] + ball).reshape(-1, 3)
    depth = bones.recipe(tumor.host).field(points)
    worth = depth + 0.12 * np.tile(np.linalg.norm(ball, axis=1), len(near))
    return points[int(worth.argmin())]
