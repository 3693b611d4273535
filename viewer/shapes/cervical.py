"""The typical neck vertebrae C3-C7: one recipe, one column of measurements a level."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from viewer.shapes import thoracolumbar
from viewer.shapes.cervical_body import body, crest, lower_floor, uncinate_process, upper_floor
from viewer.shapes.cervical_table import LEVELS, Measurements, measurements
from viewer.shapes.fields import (
    Array,
    Coordinates,
    F,
    Overlay,
    Part,
    Recipe,
    ball,
    smooth_max,
    smooth_step,
    superellipse,
    sweep,
    unit,
)
from viewer.shapes.joints import Facet, Plates, faces, joint_space, stack
from viewer.shapes.sheet import Outline

#: joint space between two bony facets, cartilage included (mm)
JOINT_SPACE = 1.6
X = np.array([1.0, 0, 0])


def plates(level: str) -> Plates:
    """Where the discs above and below *level* take hold."""
    p = measurements()[level]
    back, front = p.body_height_back / 2, p.body_height_front / 2
    return Plates(
        np.array([p.upper_back, back]),
        np.array([p.upper_front, front]),
        np.array([p.lower_back, -back]),
        np.array([p.lower_front, -front]),
    )


def superior(level: str) -> Facet:
    """The left superior facet of *level*, in its own frame."""
    p = measurements()[level]
    normal = thoracolumbar.facing(p.facet_turn, p.facet_slope)
    centre = np.array([p.facet_x, p.facet_y, p.facet_z])
    size = p.facet_width, p.facet_height, p.facet_bone
    return Facet(centre, normal, *size, cup=p.facet_cup, bow=p.facet_bow)


def inferior(level: str) -> Facet:
    """The left inferior facet of *level*: that of the bone below, across the joint space."""
    p = measurements()[level]
    if level == "C7":
        below, facet = thoracolumbar.plates("T1"), thoracolumbar.superior("T1")
    else:
        next_level = LEVELS[LEVELS.index(level) + 1]
        below, facet = plates(next_level), superior(next_level)
    rotation, shift = stack(plates(level), below, p.disc_front, p.disc_back)
    facet = facet.opposite(JOINT_SPACE).moved(rotation.T, -rotation.T @ shift)
    # it ends a little above the lower edge of its neighbour, which carries it
    up = facet.up * 0.16 * facet.height
    return replace(
        facet, centre=facet.centre + up, height=0.80 * facet.height, bone=0.75 * p.facet_bone
    )


def recipe(level: str) -> Recipe:
    """The neck vertebra *level* (C3-C7) in its own frame."""
    p = measurements()[level]
    upper, lower = superior(level), inferior(level)
    parts = [
        *_pedicle(p),
        *_articular_pillar(p, upper, lower),
        *_lamina(p, upper, lower),
        *_spinous_process(p),
        *_transverse_process(p),
        _canal(p),
        joint_space(upper),
        joint_space(lower, lift=0.4),
        body(p),
        uncinate_process(p),
        *_hollows(p),
    ]
    overlays = (
        Overlay("superior_facet", faces(upper)),
        Overlay("inferior_facet", faces(lower)),
        Overlay("superior_end_plate", upper_floor(p)),
        Overlay("inferior_end_plate", lower_floor(p)),
    )
    return Recipe(
        level,
        tuple(parts),
        overlays,
        spacing=0.4,
        seed=LEVELS.index(level) + 3,
        rough=0.06,
        lump=0.08,
    )


def _pedicle(p: Measurements) -> list[Part]:
    # the bars round the artery thicken it, which C7 has but slim
    z, height, width = (
        0.1,
        p.pedicle_height / 2 - 0.15,
        p.pedicle_width / 2 + (-0.1 if p.fork else 0.2),
    )
    x = p.canal_width / 2 + p.pedicle_width / 2 - 0.6
    path = [
        (x - 5.0, 3.0, z, height + 0.4, width + 0.6),
        (x, p.waist_back + 1.4, z, height, width),
        (min(x + 1.8, p.facet_x - 1.0), p.waist_back + 5.2, z - 0.2, height + 0.2, width + 0.9),
    ]
    return [
        sweep("pedicle", path, ref=(0, 0, 1), n=2.3, k=2.8).named(
            0.6, lambda x, y, z, n: (y > p.waist_back - 2.5) & (x < p.facet_x)
        )
    ]


def _articular_pillar(p: Measurements, upper: Facet, lower: Facet) -> list[Part]:
    """The column of bone between the two facets, which cap it as slanting ends.

    Seen from the side it is a rhomb: facet, back wall, lower facet and front wall. Seen from
    behind it is as broad as its facets, a little less between them.
    """
    tip = upper.centre + upper.up * upper.height / 2
    shoulder = upper.centre - upper.up * upper.height / 2
    heel = lower.centre - lower.up * lower.height / 2 - lower.normal * p.facet_bone
    back = _wall(heel, shoulder + np.array([0, 0.4, 0]))
    front = _wall(tip + np.array([0, -1.4, 0]), tip + np.array([0, -3.2, -8.0]))
    rim = _pillar_from_behind(upper, lower)

    def field(q: Coordinates) -> Array:
        rounded = np.clip(F(0.018) * (q[0] - F(upper.centre[0])) ** 2, 0, 2)
        d = smooth_max(rim.at(q[0], q[2]), back(q) + rounded, 4.0)
        d = smooth_max(d, front(q), 3.0)
        for facet in (upper, lower):
            d = smooth_max(d, facet.before(q), 1.2)
        return d

    high = np.array([rim.high[0] - 6, shoulder[1] + 6, rim.high[1] - 6])
    low = np.array([rim.low[0] + 6, tip[1] - 8, rim.low[1] + 6])
    middle = (upper.behind[2] + lower.behind[2]) / 2
    return [
        Part("superior_articular_process", field, low, high, 3.0).named(
            0.4, lambda x, y, z, n: z > middle
        ),
        Part("inferior_articular_process", field, low, high, 0.0).named(
            0.4, lambda x, y, z, n: z <= middle
        ),
    ]


def _wall(start: Array, end: Array) -> Callable[[Coordinates], Array]:
    """Distance before a plane that runs from side to side, seen from the side from start to end."""
    (y, z), along = start[1:], unit(end[1:] - start[1:])
    return lambda q: (q[1] - F(y)) * F(along[1]) - (q[2] - F(z)) * F(along[0])


def _pillar_from_behind(upper: Facet, lower: Facet) -> Outline:
    x, z, w = upper.centre[0], upper.centre[2], upper.width / 2
    h = upper.up[2] * upper.height / 2
    # the facet of T1 is small for the bone of C7
    lower_x, lower_z, v = lower.centre[0], lower.centre[2], max(lower.width / 2, 0.88 * w)
    g = lower.up[2] * lower.height / 2
    return Outline(
        [
            (x - w, z - 0.1 * h),
            (x - 0.72 * w, z + 0.68 * h),
            (x - 0.05 * w, z + 1.04 * h),
            (x + 0.68 * w, z + 0.74 * h),
            (x + w, z),
            (0.5 * (x + 0.72 * w + lower_x + 0.72 * v), z - h - 0.6),
            (lower_x + 0.95 * v, lower_z + 0.35 * g),
            (lower_x + 0.62 * v, lower_z - 0.66 * g),
            (lower_x, lower_z - 1.08 * g),
            (lower_x - 0.6 * v, lower_z - 0.62 * g),
            (lower_x - v, lower_z + 0.3 * g),
        ]
    )


def _lamina(p: Measurements, upper: Facet, lower: Facet) -> list[Part]:
    thick, half = p.lamina_thickness / 2, (p.lamina_top - p.lamina_bottom) / 2
    middle = np.array([0, p.canal_back + thick + 0.6, (p.lamina_top + p.lamina_bottom) / 2])
    pillar = (upper.behind + lower.behind) / 2
    side = pillar + np.array([-2.6, 0.0, 0.4])
    between = np.array([0.36 * p.canal_width, 0.45 * side[1] + 0.55 * middle[1], 0.0])
    between[1:] += [-0.6, 0.6 * side[2] + 0.4 * middle[2]]
    tall = half + 1.6
    edge = min(upper.centre[0], lower.centre[0]) - 0.3 * p.facet_width
    return [
        sweep(
            "lamina",
            [
                (*side, tall - 0.4, thick + 0.8),
                (*between, tall + 0.2, thick - 0.35),
                (*middle, half, thick + 0.2),
            ],
            ref=np.array([[0, -0.42, 1.0], [0, -0.2, 1.0], [0, -0.22, 1.0]]),
            n=3.0,
            k=4.5,
        ).named(0.5, lambda x, y, z, n: (x < edge) & (y > p.waist_back + 5))
    ]


def _spinous_process(p: Measurements) -> list[Part]:
    root = np.array([0, p.canal_back + 1.0, (p.lamina_top + p.lamina_bottom) / 2])
    tip = np.array([0, p.spine_y, p.spine_z])
    axis = unit(tip - root)
    up = np.array([0, -axis[2], axis[1]])
    length = float(np.linalg.norm(tip - root))

    def behind(x: Array, y: Array, z: Array, n: Array) -> np.ndarray:
        return (y > p.canal_back + p.lamina_thickness) & (x < 8)

    def at(share: float, height: float, width: float) -> tuple[float, ...]:
        return (*(root + axis * length * share), height / 2, width / 2)

    stations = [
        at(0.0, p.spine_height - 2.0, p.spine_width + 6.6),
        at(0.22, p.spine_height + 0.8, p.spine_width + 4.4),
        at(0.48, p.spine_height, p.spine_width),
    ]
    if not p.fork:
        stations = [  # its root is broad for half its length
            at(0.0, p.spine_height - 2.0, p.spine_width + 11.0),
            at(0.26, p.spine_height + 1.4, p.spine_width + 6.0),
            at(0.52, p.spine_height, p.spine_width + 1.4),
            at(0.78, p.spine_tip_height - 0.8, p.spine_width),
            at(0.92, p.spine_tip_height + 1.2, p.spine_tip_width),
            at(0.99, p.spine_tip_height + 0.4, p.spine_tip_width - 1.0),
        ]
        spine = sweep("spinous_process", stations, ref=tuple(up), n=1.8, k=5.0, cap=1.6)
        return [spine.named(0.6, behind)]
    stations.append(at(0.82, p.spine_tip_height, p.spine_width + 1.6))
    start, end = root + axis * length * 0.62, tip + X * p.fork
    height, width = p.spine_tip_height / 2, p.spine_tip_width / 2
    prong = [
        (*(start + X * 0.8), height, width),
        (*(start * 0.45 + end * 0.55 - X * 0.4), height, width + 0.1),
        (*(end - axis * 1.2), height + 0.1, width + 0.3),
    ]
    return [
        sweep("spinous_process", stations, ref=tuple(up), n=1.6, k=4.0).named(0.6, behind),
        sweep("spinous_process", prong, ref=(0.5, *up[1:]), n=2.0, k=3.0, cap=1.3).named(
            0.6, behind
        ),
    ]


def _transverse_process(p: Measurements) -> list[Part]:
    """Two bars round the artery, joined outside it by the floor of the nerve's groove."""
    front, rear = p.anterior, p.posterior
    side = p.waist_width / 2
    typical = p.anterior_size > 0
    slim = 1.45 if typical else 1.8
    start = np.array([side - 1.2, -0.6 if typical else 1.4, 2.4 if typical else 1.6])
    before = min(front[1] + 0.4, p.foramen_y - p.foramen_depth / 2 - slim)
    along = np.array([p.foramen_x + 0.4, before, front[2] + 3.2 if typical else front[2]])
    anterior = sweep(
        "anterior_bar",
        [
            (*start, 3.5 if typical else 1.8, slim + 0.8),
            (*along, 3.4 if typical else 1.3, slim),
            (*front, p.anterior_size + 0.4 if typical else 1.3, slim),
        ],
        ref=(0.3, 0, 1),
        n=2.1,
        k=2.6,
    )
    lean = p.posterior_lean
    root = np.array([p.facet_x + 0.4, p.facet_y - 3.6, 2.6 * lean - 0.8])
    amid = root * 0.5 + rear * 0.5
    blade = [
        (*root, 2.9 + 1.2 * lean, 2.6),
        (*amid, 0.5 * p.posterior_size + 1.5 + lean, 2.7 + 0.8 * lean),
        (*rear, p.posterior_size - 0.2, 1.8 + 0.8 * lean),
    ]
    if not typical:  # a long blade: high at its root, thin and rounded at its tip
        root = root + [-1.6, 0.2, 1.0]
        amid = root * 0.45 + rear * 0.55
        blade = [
            (*root, 4.9, 3.0),
            (*amid, 4.7, 2.6),
            (*rear, p.posterior_size, 1.7),
        ]
    posterior = sweep("posterior_bar", blade, ref=(0, lean, 1), n=2.1, k=2.8 if typical else 4.0)
    edge = p.foramen_x + p.foramen_width / 2 + 1.5
    low = np.array([edge, front[1] + 0.8, front[2] - (1.9 if typical else 0.2)])
    far = np.array([edge + 3.0, rear[1] - 0.4, rear[2] - (0.7 if typical else 2.0)])
    bar = sweep(
        "costotransverse_bar",
        [(*low, 1.7, 2.4), (*(low * 0.5 + far * 0.5 + [0, 0, -0.5]), 1.4, 2.6), (*far, 1.8, 2.7)],
        ref=(0, 0, 1),
        n=2.2,
        k=2.2,
    )

    uncinate = crest(p)

    def outside(x: Array, y: Array, z: Array, n: Array) -> np.ndarray:
        beside = (x > side - 0.2) & ((y < p.waist_back + 1) | (x > p.facet_x + 3.4))
        return beside & ~uncinate(x, y, z, n)

    parts = [part.named(0.8, outside) for part in (anterior, posterior, bar)]
    parts += [part.named(0.5, outside) for part in _ring(p)]
    if p.anterior_size:
        ahead = unit([0.75, -0.5, 0.3])
        knob = sweep(
            "anterior_tubercle_tp",
            [
                (*(front - 0.8 * ahead), p.anterior_size + 0.4, 1.7),
                (*(front + 1.6 * ahead), 0.45 * p.anterior_size + 0.4, 1.0),
            ],
            ref=(0, 0, 1),
            n=2.0,
            k=2.0,
            cap=1.0,
        )
        parts.append(
            knob.named(2.2, lambda x, y, z, n: (x > front[0] - 2.0) & (y < front[1] + 2.0))
        )
    knob = ball(
        "posterior_tubercle_tp",
        rear,
        (2.0, 2.0 if typical else 1.7, p.posterior_size),
        k=2.4,
        ax=((1, 0, 0), (0, 1, 0 if typical else -lean), (0, 0 if typical else lean, 1)),
    )
    parts.append(knob.named(2.0, lambda x, y, z, n: (x > rear[0] - 2.0) & (y > rear[1] - 2.6)))
    return parts


def _ring(p: Measurements) -> list[Part]:
    """What rounds the corners between the bars and the body, so that the artery's hole is oval."""
    fall = 0.5 * (p.posterior_z - p.anterior_z) / (p.posterior_y - p.anterior_y)
    # it reaches further back, to the root of the posterior bar
    middle = (p.foramen_x, p.foramen_y + 1.3, 0.25 * (p.anterior_z + p.posterior_z))
    radii = (p.foramen_width / 2 + 2.4, p.foramen_depth / 2 + 3.7, 2.3)
    ax = ((1, 0, -0.2), (0, 1, fall), (0.2, -fall, 1))
    return [
        ball("anterior_bar", middle, radii, k=2.0, ax=ax),
        ball("posterior_bar", middle, radii, k=0.0, ax=ax),
    ]


def _canal(p: Measurements) -> Part:
    """A triangle with rounded corners, widest just behind the pedicles."""
    widest = p.waist_back + 5.0

    def field(q: Coordinates) -> Array:
        x, y, z = q
        lean = F(0.22) * np.clip(F(p.lamina_top) - z, -3, 14)
        v = y - F(widest)
        behind = F(p.canal_back - widest) + lean
        depth = np.where(v > 0, behind, F(widest - p.waist_back + 1))
        n = F(2.2) - F(0.85) * smooth_step(-1.0, 2.0, v)
        return superellipse(x, v, F(p.canal_width / 2 - 0.6), depth, n)

    low = np.array([0, p.waist_back - 1, -30.0])
    high = np.array([p.canal_width / 2, p.canal_back + 6, 30.0])
    return Part("canal", field, low, high, 1.6, "sub")


def _hollows(p: Measurements) -> list[Part]:
    """What is cut away last: the artery's hole, the nerve's groove, the cleft of the spine."""
    x, y = p.foramen_x, p.foramen_y
    a, b = p.foramen_depth / 2, p.foramen_width / 2
    hole = [
        (x + 4.0, y, 12, a + 0.4, b + 0.4),
        (x + 1.0, y, 4.5, a + 0.2, b + 0.2),
        (x, y, 0, a, b),
        (x, y, -12, a + 0.4, b + 0.4),
    ]
    front, rear = p.anterior, p.posterior
    gutter = (front + rear) / 2
    groove = [
        (p.foramen_x - 0.6, p.waist_back - 1.0, 5.8, 2.6, 2.9),
        (p.foramen_x + 1.8, p.waist_back - 2.2, 3.7, 2.8, 2.9),
        (gutter[0], gutter[1] + 0.2, gutter[2] + 3.0, 2.9, 2.8),
        (gutter[0] + 6.0, gutter[1] - 0.8, gutter[2] + 0.7, 3.0, 2.9),
    ]
    cuts = [
        sweep("foramen_transversarium", hole, ref=(0, 1, 0), n=2.0, k=1.2, op="sub"),
        sweep("sulcus_nervi_spinalis", groove, ref=(0, 0, 1), n=2.0, k=1.6, op="sub"),
    ]
    if p.fork:
        tip = np.array([0, p.spine_y, p.spine_z])
        root = np.array([0, p.canal_back + 1.0, (p.lamina_top + p.lamina_bottom) / 2])
        axis = unit(tip - root)
        up = np.array([0, -axis[2], axis[1]])
        deep = 1.5 * p.fork + 0.6
        cleft = [
            (*(tip - axis * deep), 5.0, 0.3),
            (*(tip - axis * 0.4 * deep), 5.5, 0.22 * p.fork),
            (*(tip + axis * 3.0), 6.0, 0.5 * p.fork),
        ]
        cuts.append(sweep("cleft", cleft, ref=tuple(up), n=2, k=1.4, op="sub"))
        under = [
            (*(tip - axis * 13.0 - up * (0.5 * p.spine_height + 1.4)), 1.0, 0.9),
            (*(tip - axis * 7.0 - up * (0.5 * p.spine_height + 0.1)), 1.6, 1.5),
            (*(tip + axis * 2.0 - up * (0.5 * p.spine_tip_height + 0.2)), 2.2, 2.4),
        ]
        cuts.append(sweep("cleft", under, ref=tuple(up), n=2, k=1.6, op="sub"))
    return cuts
