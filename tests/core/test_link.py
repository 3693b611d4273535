"""A link restores the state exactly, and a broken one says what is wrong."""

import contextlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.core.anatomy import BONES, LEVELS, REGIONS
from viewer.core.camera import Camera
from viewer.core.link import LinkError, from_link, to_link
from viewer.core.state import Arrow, Audience, Collapse, Cut, Plane, Theme, ViewState

angles = st.integers(-900, 900).map(lambda n: n / 10)
millimetres = st.integers(-40000, 40000).map(lambda n: n / 100)
lengths = st.integers(1, 90000).map(lambda n: n / 100)
bones = st.lists(st.sampled_from(BONES), unique=True, max_size=4).map(tuple)

cameras = st.builds(
    Camera,
    focal=st.tuples(millimetres, millimetres, millimetres),
    azimuth=millimetres,
    elevation=millimetres,
    width=lengths,
    height=lengths,
)
states = st.builds(
    ViewState,
    selected=st.sampled_from(["", *BONES]),
    region=st.sampled_from(["", *REGIONS]),
    hidden=bones,
    isolated=bones,
    faded=bones,
    fade_rest=st.booleans(),
    former=st.booleans(),
    groups=st.sampled_from([(), ("nerves",)]),
    arrows=st.sampled_from([(), (Arrow("T6", "T9"), Arrow("lesion_T8", "T8", 0.25))]),
    ruler=st.sampled_from(["", "C3", "T8"]),
    lesions=st.sampled_from([(), ("lesion_T8",), ("lesion_T4", "lesion_L2")]),
    collapses=st.one_of(
        st.just(()),
        st.integers(1, 1000).map(lambda n: (Collapse("T8_wedge", n / 1000),)),
    ),
    cut=st.one_of(
        st.none(),
        st.builds(
            Cut,
            st.sampled_from(Plane),
            st.sampled_from(["", *LEVELS]),
            millimetres,
            st.sampled_from([1, -1]),
            turn=angles,
            tilt=angles,
        ),
    ),
    camera=st.one_of(st.none(), cameras),
    labels=st.booleans(),
    audience=st.sampled_from(Audience),
    theme=st.sampled_from(Theme),
)


def test_a_part_survives_with_its_bone_and_not_without(atlas):
    state = ViewState(selected="T8", part="pedicle_left")
    assert from_link(atlas, to_link(state)) == state
    for link in ("part=pedicle_left", "selected=T8&part=dens", "selected=sacrum&part=body"):
        with pytest.raises(LinkError, match="part"):
            from_link(atlas, link)


@given(state=states)
def test_every_state_survives_its_link(atlas, state):
    assert from_link(atlas, to_link(state)) == state


@given(state=states)
def test_a_whole_address_is_as_good_as_its_query(atlas, state):
    assert from_link(atlas, f"http://127.0.0.1:8080/?{to_link(state)}") == state


def test_a_fresh_page_needs_no_words():
    assert to_link(ViewState()) == ""


def test_a_step_survives_its_link(atlas):
    state = replace(ViewState(), tour="metastasis", step="thoracic", touring=True)
    assert from_link(atlas, to_link(state)) == state


@pytest.mark.parametrize(
    "link",
    [
        "selected=T99",
        "region=toracic",
        "collapses=T8_wedge:2",
        "collapses=T8_wedge",
        "cut=diagonal::0:1",
        "cut=axial:T8:0:7",
        "camera=1,2,3",
        "camera=nan,0,0,0,0,1,1",
        "camera=0,0,0,0,0,-1,1",
        "labels=perhaps",
        "lesions=T8",
        "tour=metastasis&step=nowhere",
        "touring=yes",
        "colour=red",
        "selected",
        "%%%",
        "selected=T8\nT9",
        "selected=" + "T" * 5000,
    ],
)
def test_a_broken_link_says_so_in_one_line(atlas, link):
    with pytest.raises(LinkError, match=r"^link: ") as problem:
        from_link(atlas, link)
    assert "\n" not in str(problem.value)
    assert len(str(problem.value)) < 200


@given(text=st.text(max_size=200))
def test_no_text_at_all_breaks_the_reader_of_links(atlas, text):
    with contextlib.suppress(LinkError):
        assert isinstance(from_link(atlas, text), ViewState)
