"""Two bodies to fall ill: sizes of a T8 and an L5, and a smooth bone to grow in."""

import numpy as np

from viewer.disease.landmarks import Landmarks

T8 = Landmarks(
    level="T8",
    front_height=20.0,
    back_height=21.0,
    half_width=(15.5, 14.0, 15.75),
    front=(-18.0, -16.5, -18.0),
    back=(13.0, 13.5, 14.0),
    canal_width=15.5,
    canal_back=30.5,
    pedicle=(11.5, 20.5, 7.0),
    pedicle_size=(6.5, 15.5),
    facet=(13.0, 27.0, 17.0),
)
L5 = Landmarks(
    level="L5",
    front_height=29.0,
    back_height=21.5,
    half_width=(24.5, 21.5, 24.5),
    front=(-18.5, -20.0, -22.0),
    back=(19.0, 17.5, 17.0),
    canal_width=28.0,
    canal_back=35.5,
    pedicle=(20.0, 18.0, 3.0),
    pedicle_size=(12.0, 12.5),
    facet=(22.0, 32.5, 7.5),
)


def bone_of(host: Landmarks):
    """Distance to a plain body with two pedicles, negative inside."""
    middle, half = (host.front[1] + host.back[1]) / 2, (host.back[1] - host.front[1]) / 2

    def field(points):
        x, y, z = points.T
        round_body = (np.hypot(x / host.half_width[1], (y - middle) / half) - 1) * half
        body = np.maximum(round_body, np.abs(z) - host.height / 2)
        side = np.abs(x) - host.pedicle[0]
        width, height = host.pedicle_size
        bar = np.maximum(np.abs(side) - width / 2, np.abs(z - host.pedicle[2]) - height / 2)
        return np.minimum(body, np.maximum(bar, np.abs(y - host.pedicle[1]) - 15))

    return field
