"""What stands off the arch of a typical neck vertebra: its spine and its transverse processes."""

from __future__ import annotations

import numpy as np
from scipy.interpolate import PchipInterpolator

from viewer.shapes.cervical_body import crest
from viewer.shapes.cervical_table import Measurements
from viewer.shapes.fields import Array, Coordinates, F, Part, ball, smooth_max, sweep, unit
from viewer.shapes.sheet import Outline

X = np.array([1.0, 0, 0])


def _root(p: Measurements) -> Array:
    """Where the laminae meet, in the middle of their height."""
    return np.array([0, p.canal_back + 1.0, (p.lamina_top + p.lamina_bottom) / 2])


def _parted(p: Measurements) -> float:
    """How far before its tips a spine is forked: the wider the sooner, at most 5 mm."""
    return min(1.3 * p.fork, 1.6 + 0.7 * p.fork)


def spinous_process(p: Measurements) -> list[Part]:
    root, tip = _root(p), np.array([0, p.spine_y, p.spine_z])
    axis = unit(tip - root)
    up = np.array([0, -axis[2], axis[1]])
    length = float(np.linalg.norm(tip - root))

    def behind(x: Array, y: Array, z: Array, n: Array) -> np.ndarray:
        return (y > p.canal_back + p.lamina_thickness) & (x < 8)

    if not p.fork:
        return [_single(p, root, axis, length).named(0.6, behind)]

    def at(share: float, height: float, width: float) -> tuple[float, ...]:
        return (*(root + axis * length * share), height / 2, width / 2)

    stations = [
        at(0.0, p.spine_height - 1.4, p.spine_width + 6.0),
        at(0.22, p.spine_height + 1.4, p.spine_width + 3.2),
        at(0.48, p.spine_height, p.spine_width),
    ]
    ridge = [
        (*(root + axis * length * share + up * (0.5 * p.spine_height - sunk)), 1.4, 0.9)
        for share, sunk in ((0.12, 0.6), (0.36, 0.4), (0.56, 1.4), (0.7, 2.8))
    ]
    edge = sweep("spinous_process", ridge, ref=tuple(up), n=2.0, k=2.4).named(0.6, behind)
    height, width = p.spine_tip_height / 2, p.spine_tip_width / 2
    parting = 1.0 - (_parted(p) + 1.2) / length
    stations.append(at(parting, p.spine_tip_height + 0.4, p.spine_width + 0.4))
    start, end = root + axis * length * (parting - 0.18), tip + X * p.fork
    prong = [
        (*(start + X * 0.8), height, width),
        (*(start * 0.5 + end * 0.5 + X * 0.1), 0.95 * height, 0.85 * width),
        (*(end - axis * 1.8 - up * 0.2 * height), 0.8 * height, 0.76 * width),
        (*(end - axis * 0.6 - up * 0.3 * height + X * 0.2), 0.54 * height, 0.54 * width),
    ]
    stem = sweep("spinous_process", stations, ref=tuple(up), n=1.5, k=4.0)
    tine = sweep("spinous_process", prong, ref=(0.5, *up[1:]), n=1.8, k=3.4, cap=1.0)
    return [part.named(0.6, behind) for part in (stem, tine)] + [edge]


def _single(p: Measurements, root: Array, axis: Array, length: float) -> Part:
    """The long spine of C7: a blade with a soft upper ridge, broad below, its end cut slanting."""
    high, wide, end = p.spine_height / 2, p.spine_width / 2, p.spine_tip_height / 2
    upper = [(-0.05, 0.8 * high), (0.2, high), (0.5, 0.92 * high), (0.78, 0.92 * end)]
    lower = [(1.015, -0.8 * end), (0.955, -1.14 * end), (0.85, -1.08 * end), (0.55, -0.98 * high)]
    lower += [(0.26, -1.16 * high), (-0.05, -0.9 * high)]
    slant = [(0.91, 0.9 * end), (0.98, 0.5 * end), (1.025, -0.16 * end)]
    rim = Outline([(share * length, v) for share, v in (*upper, *slant, *lower)])
    shares = np.array([-0.05, 0.12, 0.3, 0.52, 0.75, 0.92, 1.05])
    halves = np.array(
        [wide + 5.0, wide + 3.2, wide + 1.6, wide + 0.2, 0.94 * wide, 1.1 * wide, 0.9 * wide]
    )
    half = PchipInterpolator(shares * length, halves)

    def field(q: Coordinates) -> Array:
        y, z = q[1] - F(root[1]), q[2] - F(root[2])
        s, v = y * F(axis[1]) + z * F(axis[2]), z * F(axis[1]) - y * F(axis[2])
        side = half(np.clip(s, shares[0] * length, shares[-1] * length)).astype(F)
        side = side * (F(0.88) - F(0.16) * np.clip(v / F(high), -1, 1))
        ridge = 0.4 * side  # its upper edge is a soft ridge
        return smooth_max(np.hypot(q[0], ridge) - np.hypot(side, ridge), rim.at(s, v), 4.0)

    reach = np.array([wide + 6, 8, 8])
    tip = root + axis * length
    near, far = np.minimum(root, tip) - reach, np.maximum(root, tip) + reach
    return Part("spinous_process", field, near * [0, 1, 1], far, 5.0)


def transverse_process(p: Measurements) -> list[Part]:
    """Two bars round the artery, joined outside it by the floor of the nerve's groove."""
    front, rear = p.anterior, p.posterior
    side = p.waist_width / 2
    typical = p.anterior_size > 0
    slim = 1.15 if typical else 1.6
    start = np.array([side - 0.8, -0.2 if typical else 1.4, 4.3 if typical else 1.6])
    before = min(front[1] + 0.7, p.foramen_y - p.foramen_depth / 2 - slim)
    along = np.array([p.foramen_x + 0.4, before, front[2] + 2.6 if typical else front[2]])
    anterior = sweep(
        "anterior_bar",
        [
            (*start, 3.3 if typical else 2.5, slim + 0.8),
            (*along, 2.4 if typical else 1.7, slim),
            (*front, p.anterior_size + 0.2 if typical else 1.5, slim),
        ],
        ref=(0.3, 0, 1),
        n=2.1,
        k=4.4,
    )
    lean = p.posterior_lean
    root = np.array([p.facet_x + 0.4, p.facet_y - 3.6, 2.6 * lean - 0.8])
    amid = root * 0.5 + rear * 0.5
    blade = [
        (*root, 2.9 + 1.2 * lean, 2.6),
        (*amid, 0.5 * p.posterior_size + 1.5 + lean, 2.7 + 0.8 * lean),
        (*rear, p.posterior_size - 0.4, 1.6 + 0.8 * lean),
    ]
    if not typical:  # a long blade: high at its root, broad and rounded at its tip
        root = root + [-1.6, 0.2, 1.0]
        amid = root * 0.45 + rear * 0.55 + [0, -0.4, -0.7]
        blade = [
            (*root, 4.4, 2.8),
            (*amid, 4.1, 2.9),
            (*rear, 0.82 * p.posterior_size, 2.0),
        ]
    posterior = sweep("posterior_bar", blade, ref=(0, lean, 1), n=2.1, k=4.0 if typical else 2.6)
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
        ahead = unit([0.55, -0.8, 0.1])
        size = p.anterior_size
        knob = sweep(
            "anterior_tubercle_tp",
            [
                (*(front - 0.8 * ahead), size + 0.4, 0.9 + 0.36 * size),
                (*(front + 0.35 * size * ahead), 0.56 * size + 0.4, 0.6 + 0.26 * size),
            ],
            ref=(0, 0, 1),
            n=2.0,
            k=1.0 + 0.7 * size,
            cap=0.6 + 0.2 * size,
        )
        parts.append(
            knob.named(2.2, lambda x, y, z, n: (x > front[0] - 2.0) & (y < front[1] + 2.0))
        )
    knob = ball(
        "posterior_tubercle_tp",
        rear,
        (2.0, 1.8 if typical else 1.6, (1.0 if typical else 0.72) * p.posterior_size - 0.4),
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


def hollows(p: Measurements) -> list[Part]:
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
        (gutter[0], gutter[1] + 0.1, gutter[2] + 2.6, 3.6, 2.6),
        (gutter[0] + 6.0, gutter[1] - 0.8, gutter[2] + 0.7, 3.6, 2.7),
    ]
    cuts = [
        sweep("foramen_transversarium", hole, ref=(0, 1, 0), n=2.0, k=1.2, op="sub"),
        sweep("sulcus_nervi_spinalis", groove, ref=(0, 0, 1), n=2.0, k=1.2, op="sub"),
    ]
    if p.fork:
        tip = np.array([0, p.spine_y, p.spine_z])
        axis = unit(tip - _root(p))
        up = np.array([0, -axis[2], axis[1]])
        deep = _parted(p)
        cleft = [
            (*(tip - axis * deep), 5.0, 0.2),
            (*(tip - axis * 0.3 * deep), 5.5, 0.4 * p.fork),
            (*(tip + axis * 3.0), 6.0, 0.9 * p.fork),
        ]
        cuts.append(sweep("cleft", cleft, ref=tuple(up), n=2, k=1.4, op="sub"))
        under = [
            (*(tip - axis * 13.0 - up * (0.5 * p.spine_height + 1.4)), 1.0, 0.9),
            (*(tip - axis * 7.0 - up * (0.5 * p.spine_height + 0.1)), 1.6, 1.5),
            (*(tip + axis * 2.0 - up * (0.5 * p.spine_tip_height + 0.2)), 1.8, 0.5 * p.fork),
        ]
        cuts.append(sweep("cleft", under, ref=tuple(up), n=2, k=1.6, op="sub"))
    return cuts
