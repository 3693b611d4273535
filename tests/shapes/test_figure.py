import numpy as np

from viewer.core.anatomy import LEVELS
from viewer.shapes import bones, dura, figure, organs, ribs, sternum


def test_the_body_holds_the_ribs_and_the_column():
    bones_of_chest = (*ribs.all(), *sternum.all())
    chest = np.concatenate([loft.rings.reshape(-1, 3) for s in bones_of_chest for loft in s.form()])
    assert figure.field(chest[::5]).max() < 0
    assert figure.field(dura.sac().rings.mean(axis=1)).max() < -10
    middles = np.array([bones.placement(level).shift for level in LEVELS])
    assert figure.field(middles).max() < -20


def test_it_is_as_tall_as_the_column_asks():
    z = np.arange(-1060.0, 760, 4)
    head = np.stack([0 * z, 0 * z - 40, z], axis=1)
    foot = np.stack([0 * z + 100, 0 * z, z], axis=1)
    top = head[figure.field(head) < 0][:, 2].max()
    sole = foot[figure.field(foot) < 0][:, 2].min()
    assert 1700 < top - sole < 1800


def test_the_head_has_ears_at_the_height_of_the_atlas_and_stands_on_level_ground():
    z = np.arange(520.0, 660, 2)
    beside = figure.field(np.stack([0 * z + 78, 0 * z - 49, z], axis=1)) < 0
    ear = z[beside]
    atlas = bones.placement("C1").shift[2]
    assert atlas < ear.min() < ear.max() < atlas + 90
    assert 36 < np.ptp(ear) < 80
    y = np.arange(-180.0, 60, 4)
    sole = np.stack([0 * y + 102, y, 0 * y + figure.GROUND], axis=1)
    assert (figure.field(sole + [0, 0, 8]) < 0).mean() > 0.7
    assert (figure.field(sole - [0, 0, 2]) > 0).all()


def test_the_skin_covers_the_breasts_and_parts_into_fingers_and_toes():
    grown = next(s for s in organs.all() if s.id == "breast_left").form()
    axes = [np.arange(a, b, 4.0) for a, b in zip(grown.low, grown.high, strict=True)]
    points = np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1).reshape(-1, 3)
    assert figure.field(points[grown.field(points) < 0]).max() < 0

    def runs(points):
        return (np.diff((figure.field(points) < 0).astype(int)) == 1).sum()

    y = np.arange(-160.0, 20)
    hand = [np.stack([0 * y + aside, y, 0 * y - 290], axis=1) for aside in (278, 282)]
    assert max(map(runs, hand)) == 4
    x, ahead = np.meshgrid(np.arange(72.0, 152), np.arange(-215.0, -120), indexing="ij")
    foot = np.stack([x, ahead, 0 * x - 1031], axis=-1).reshape(-1, 3)
    edge = (figure.field(foot) < 0).reshape(x.shape).argmax(axis=1)
    steps = np.sign(np.diff(edge)[np.diff(edge) != 0])
    assert (np.diff(steps) > 0).sum() == 5  # each toe stands out
