import numpy as np
import pytest

from viewer.core.anatomy import THORACIC
from viewer.shapes import bones, lofts, ribs
from viewer.shapes.thoracolumbar import measurements


def of(id):
    (loft,) = next(s for s in ribs.all() if s.id == id).form()
    return loft.rings


def test_there_are_twelve_pairs_with_ten_pairs_of_cartilages_and_a_sternum():
    ids = [s.id for s in ribs.all()]
    assert len(ids) == len(set(ids)) == 24 + 20 + 3
    assert {"rib_T12_right", "costal_cartilage_10_left", "xiphoid"} <= set(ids)


def test_the_left_rib_lies_on_the_patients_left():
    assert of("rib_T6_left")[..., 0].mean() > 50
    assert np.allclose(of("rib_T6_right"), of("rib_T6_left") * [-1, 1, 1])


@pytest.mark.parametrize("number", ribs.NUMBERS)
def test_a_ribs_head_meets_its_vertebra_without_entering_it(number):
    level = THORACIC[number - 1]
    rings = of(f"rib_{level}_left")[:20].reshape(-1, 3)
    own = lofts.room(rings, [level])
    assert 0.3 < own.min() < 1.5
    assert lofts.room(rings, ribs.neighbours(number)).min() > 0.3


@pytest.mark.parametrize("number", range(2, 11))
def test_a_typical_ribs_head_lies_in_the_sockets_of_both_bodies(number):
    head = of(f"rib_{THORACIC[number - 1]}_left")[:3].reshape(-1, 3)
    above, own = (measurements()[level] for level in ribs.neighbours(number))
    for p, socket in (
        (above, (above.lower_rib_x, above.lower_rib_y, above.lower_rib_z)),
        (own, (own.upper_rib_x, own.upper_rib_y, own.upper_rib_z)),
    ):
        place = bones.placement(p.level).out(np.array([socket]))[0]
        assert np.linalg.norm(head - place, axis=1).min() < 2.8


@pytest.mark.parametrize("number", range(1, 11))
def test_the_tubercle_reaches_the_transverse_process(number):
    level = THORACIC[number - 1]
    place = bones.placement(level)
    rings = of(f"rib_{level}_left").reshape(-1, 3)
    beyond = rings[place.back(rings)[:, 1] > 15]
    assert lofts.room(beyond, [level]).min() < 1.2


def test_ribs_lengthen_to_the_seventh_and_the_last_two_end_free():
    length = [np.linalg.norm(np.diff(ribs.course(n), axis=0), axis=1).sum() for n in ribs.NUMBERS]
    assert 4 <= int(np.argmax(length)) <= 7
    assert length[11] < 0.5 * length[6]


@pytest.mark.parametrize("number", range(1, 8))
def test_the_true_ribs_reach_the_sternum(number):
    bar = of(f"costal_cartilage_{number}_left").reshape(-1, 3)
    plates = np.concatenate([of(id).reshape(-1, 3) for id in ("manubrium", "sternum_body")])
    apart = np.linalg.norm(bar[:, None] - plates[None], axis=-1).min()
    assert apart < 4.0
