import numpy as np
import pytest

from viewer.meshing.lofts import grown_surface, loft_surface
from viewer.shapes.lofts import Grown, Loft


def drum(around=12, rings=9, domes=(1.0, 1.0)):
    turn = 2 * np.pi * np.arange(around) / around
    ring = np.stack([5 * np.cos(turn), 5 * np.sin(turn), 0 * turn], axis=1)
    return Loft(ring[None] + np.linspace(0, 20, rings)[:, None, None] * [0, 0, 1.0], domes)


@pytest.mark.parametrize("triangles", [60, 216, 900])
@pytest.mark.parametrize("domes", [(0.0, 0.0), (2.0, 1.0)])
def test_a_loft_is_closed_with_its_faces_outward(triangles, domes):
    face = loft_surface([drum(domes=domes)], triangles)
    edges = np.concatenate([face.faces[:, [0, 1]], face.faces[:, [1, 2]], face.faces[:, [2, 0]]])
    pairs = {tuple(edge) for edge in edges}
    assert len(pairs) == len(edges)
    assert all((b, a) in pairs for a, b in pairs)
    assert face.volume > 1000


def test_a_loft_walked_the_other_way_is_the_same_solid():
    there, back = drum(), Loft(drum().rings[::-1], (1.0, 1.0))
    assert loft_surface([there], 216).volume == pytest.approx(loft_surface([back], 216).volume)


@pytest.mark.parametrize("spacing", [1.0, 4.0])
def test_a_grown_ball_keeps_its_size_whatever_its_spacing(spacing):
    radius = 12 * spacing
    box = np.full(3, radius + 3 * spacing)
    ball = Grown(lambda points: np.linalg.norm(points, axis=1) - radius, -box, box, spacing)
    face = grown_surface(ball, "ball", 800)
    assert face.volume == pytest.approx(4 / 3 * np.pi * radius**3, rel=0.03)
    assert np.allclose(np.linalg.norm(face.normals, axis=1), 1, atol=1e-5)
