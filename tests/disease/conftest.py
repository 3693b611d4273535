"""The bodies that fall ill, one after the other."""

import pytest

from tests.disease.hosts import L5, T8
from viewer.disease.landmarks import Landmarks


@pytest.fixture(params=[T8, L5], ids=["T8", "L5"])
def host(request) -> Landmarks:
    """A thoracic and a lumbar vertebra in turn."""
    return request.param
