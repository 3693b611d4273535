import numpy as np
import pytest

from viewer.core.anatomy import LEVELS, SACRUM
from viewer.shapes import bones, cord, dura, lofts, roots, sacrum_table


def test_the_sac_lies_within_the_canal():
    rings = dura.sac().rings
    assert lofts.room(rings[::4].reshape(-1, 3), (*LEVELS, SACRUM)).min() > 0.3


def test_the_sac_holds_the_cord():
    stem, middle = cord.tubes()[0], dura.sac().rings.mean(axis=1)
    ring = np.abs(middle[None, :, 2] - stem.path[:, None, 2]).argmin(axis=1)
    rings = dura.sac().rings[ring]
    inside = stem.path[:, 2] < middle[0, 2]
    for axis, half in ((0, stem.half[:, 0]), (1, stem.half[:, 1])):
        low, high = rings[..., axis].min(axis=1), rings[..., axis].max(axis=1)
        assert (low < stem.path[:, axis] - half)[inside].all()
        assert (high > stem.path[:, axis] + half)[inside].all()


def test_it_ends_at_the_second_sacral_segment_with_sleeves_on_both_sides():
    (form,) = (s.form() for s in dura.all())
    end = bones.placement(SACRUM).back(dura.sac().rings[-1].mean(axis=0)[None])[0]
    assert sacrum_table.size("canal_z", "S3") < end[2] < sacrum_table.size("canal_z", "S1")
    sides = [loft.rings[..., 0].mean() for loft in form[1:]]
    assert len(sides) == 2 * len(dura.SLEEVED)
    assert sum(x > 0 for x in sides) == sum(x < 0 for x in sides)


@pytest.mark.parametrize("nerve", ["C5", "T4", "T11", "L3", "L5", "S1"])
def test_a_sleeve_holds_the_root_up_to_its_ganglion(nerve):
    (form,) = (s.form() for s in dura.all())
    sleeve = form[1 + 2 * dura.SLEEVED.index(nerve)].rings
    root = roots.root(f"root_{nerve}_left")
    middle = sleeve.mean(axis=1)
    for at in np.flatnonzero(root.ganglion > 0.5):
        ring = np.linalg.norm(middle - root.path[at], axis=1).argmin()
        assert np.linalg.norm(sleeve[ring] - root.path[at], axis=1).max() > root.radius[at]
    assert np.linalg.norm(sleeve - root.path[root.ganglion.argmax()], axis=-1).min() < 5
