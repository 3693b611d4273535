import numpy as np
import pytest

from viewer.core.anatomy import THORACIC
from viewer.shapes import lofts, ribs, sternum


def of(id):
    (loft,) = next(s for s in (*ribs.all(), *sternum.all()) if s.id == id).form()
    return loft.rings


def test_there_are_twelve_pairs_with_ten_pairs_of_cartilages_and_a_sternum():
    ids = [s.id for s in (*ribs.all(), *sternum.all())]
    assert len(ids) == len(set(ids)) == 24 + 20 + 3
    assert {"rib_T12_right", "costal_cartilage_10_left", "xiphoid"} <= set(ids)


def test_the_left_rib_lies_on_the_patients_left():
    assert of("rib_T6_left")[..., 0].mean() > 50
    assert np.allclose(of("rib_T6_right"), of("rib_T6_left") * [-1, 1, 1])


@pytest.mark.parametrize("number", ribs.NUMBERS)
def test_a_ribs_head_and_tubercle_lie_in_their_sockets_without_entering_a_bone(number):
    rings = of(f"rib_{THORACIC[number - 1]}_left")[: ribs.CAP + ribs.NEAR].reshape(-1, 3)
    assert lofts.room(rings, ribs.neighbours(number)).min() > 0.9
    sockets, tubercle = ribs.sockets(number), ribs.tubercle_seat(number)
    assert len(sockets) == (1 if number in (1, *ribs.FLOATING) else 2)
    assert (tubercle is None) == (number in ribs.FLOATING)
    for seat in (*sockets, *([tubercle] if tubercle else [])):
        assert abs(lofts.room(seat.place[None], ribs.neighbours(number))[0]) < 0.15
        assert 1.0 < np.linalg.norm(rings - seat.place, axis=1).min() < 2.5


@pytest.mark.parametrize("number", range(2, 10))
def test_a_crest_between_its_two_facets_stands_out_from_a_typical_ribs_head(number):
    out = sum(seat.normal for seat in ribs.sockets(number)) / 2
    rings = of(f"rib_{THORACIC[number - 1]}_left")[: ribs.CAP]
    upper, lower = rings[3, 0], rings[3, ribs.AROUND // 2]
    assert rings[0].mean(axis=0) @ out < min(upper @ out, lower @ out) - 0.3


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


def test_the_scalene_tubercle_stands_on_the_inner_edge_of_the_first_rib():
    shaft = of("rib_T1_left")[ribs.CAP + ribs.NEAR :]
    inwards = (shaft - shaft.mean(axis=1, keepdims=True)) @ [-0.85, -0.35, 0.3]
    reach = inwards.max(axis=1)
    top = int(reach[2:-6].argmax()) + 2
    assert 5 < top < 14
    assert reach[top] > 0.5 + max(reach[top - 2], reach[top + 2])
