"""Disease on demand: ids that carry all of it, mistakes with their remedy, growth and presses."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.core import disease, moves
from viewer.core.disease import Break, DiseaseError, Tumor
from viewer.core.diseased import Phrases
from viewer.core.readout import Readout, between
from viewer.core.state import Growth, ViewState


@st.composite
def tumors(draw):
    """Any tumor that some bone can have."""
    site = draw(st.sampled_from([*disease.SITES, "at"]))
    level = draw(st.sampled_from(disease.HOSTS[1:]))
    side = draw(st.sampled_from(["left", "right"]))
    size = draw(st.integers(6, int(2 * disease.largest(level, site)))) / 2
    soft = site in disease.SOFT
    return Tumor(
        level,
        site,
        "middle" if site == "spinous_process" else side,
        draw(st.sampled_from(disease.REACTIONS)),
        size,
        draw(st.integers(0, disease.MOST_SEEDS)),
        "within" if soft or site == "spinous_process" else draw(st.sampled_from(disease.SPREADS)),
        draw(st.tuples(*[st.integers(-9, 9)] * 3)) if site == "at" else None,
    )


@given(tumors())
@settings(max_examples=60, deadline=None)
def test_an_id_carries_the_whole_tumor(tumor):
    assert disease.tumor(tumor.id) == tumor
    assert not set(tumor.id) & set(",:~&=/ ")


@pytest.mark.parametrize("level", disease.BREAKABLE)
@pytest.mark.parametrize("kind", disease.BREAKS)
def test_an_id_carries_the_whole_fracture(level, kind):
    through = "tumor.L3.pedicle.left.lytic.9.1" if kind == "pathological" else ""
    broken = Break(level, kind, through)
    assert disease.fracture(broken.id) == broken
    assert disease.level_of(broken.id) == level


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ({"level": "disc_L3_L4"}, "level: .* is a disc, .*: L3 or L4"),
        ({"level": "L6"}, "level: 'L6' is not one of C1 to S1"),
        ({"level": "T4", "size": 35}, "size: 35 mm is larger than the bone: .* 29 mm"),
        ({"level": "L3", "size": 41}, "size: 41 mm is not between 3 and 40 mm"),
        ({"level": "L3", "site": "pedicle"}, "side: a pedicle is left or right"),
        ({"level": "L3", "site": "pedical"}, "did you mean 'pedicle'"),
        ({"level": "C1"}, "C1 has no body; choose pedicle"),
        ({"level": "L3", "site": "at", "at": (99, 0, 0)}, "lies outside the bone"),
        ({"level": "L3", "spread": "foramen"}, "has a side: left or right"),
    ],
)
def test_what_no_bone_can_have_is_refused_with_a_remedy(words, said):
    with pytest.raises(DiseaseError, match=said):
        Tumor(**words)


@pytest.mark.parametrize(
    ("id", "said"),
    [
        ("C1_wedge", "level: C1 has no body that could collapse; C3 to L5 do"),
        ("L6_wedge", "level: 'L6' is not one of C3 to L5"),
        ("L1_wegde", "kind: .*did you mean 'wedge'"),
        ("L1_wedge@lesion_L2", "kind: only a pathological fracture goes through a tumor"),
        ("L1_wedge@", "'L1_wedge@' is written L1_wedge"),
    ],
)
def test_what_no_body_can_do_is_refused_with_a_remedy(id, said):
    with pytest.raises(DiseaseError, match=said):
        disease.fracture(id)


def test_an_id_without_a_size_is_refused_as_that():
    with pytest.raises(DiseaseError, match=r"has no size in mm and seed, such as \.18\.7"):
        disease.tumor("tumor.L3.posterior_body.left.lytic.large.7")


@pytest.mark.parametrize(
    "id",
    [
        "tumor",
        "tumor.L3.posterior_body.left.lytic.18",
        "tumor.L3.posterior_body.left.lytic.018.7",
        "tumor.L3.posterior_body.left.lytic.18.7.within",
        "tumor.L3.at_1_2.left.lytic.18.7",
        "lesion_T8",
    ],
)
def test_an_id_that_is_not_written_as_its_tumor_is_refused(id):
    with pytest.raises(DiseaseError):
        disease.tumor(id)


def test_a_body_collapses_in_one_way_only_and_a_tumor_takes_its_fracture_along(atlas):
    state = moves.fracture(ViewState(), "L1", "wedge", 0.4)
    state = moves.fracture(state, "L1", "crush", 0.6)
    state = moves.fracture(state, "T8", "pathological", 0.5, "lesion_T8")
    assert [c.fracture for c in state.collapses] == ["L1_crush", "T8_pathological@lesion_T8"]
    state = moves.grow(moves.show_lesion(atlas, state, "lesion_T8"), "lesion_T8", 0.3)
    assert state.growth == (Growth("lesion_T8", 0.3),)
    state = moves.remove_tumor(state, "lesion_T8")
    assert (state.growth, state.lesions) == ((), ())
    assert [c.fracture for c in state.collapses] == ["L1_crush"]


def test_a_tumor_is_added_once_and_only_so_many_are(atlas):
    state = ViewState(lesions=tuple(f"lesion {k}" for k in range(moves.MOST_TUMORS)))
    with pytest.raises(DiseaseError, match="remove one first"):
        moves.add_tumor(atlas, state, Tumor("L3"))


def test_words_are_put_together_for_any_tumor_and_fracture(book):
    phrases: Phrases = book.disease
    words = book.words(Tumor("L3", "pedicle", "left", size=9, spread="foramen").id)
    assert words.name == "Tumor in L3"
    assert "on the left" in words.plain
    assert "side gap" in words.plain
    assert book.fracture("L1_wedge").name == "Wedge fracture of L1"
    assert set(phrases.primaries) >= {
        *("lung", "breast", "prostate", "kidney", "thyroid", "liver", "myeloma")
    }
    for preset in phrases.presets.values():
        for id in preset.tumors:
            assert book.lesion(id).tissue == "bone"


def test_a_readout_between_two_weights_lies_between_them():
    table = [Readout(w / 2, 20 - w, 18, 20, w / 10, 2.0 * w, 16 - w) for w in range(3)]
    now = between(table, 0.75)
    assert (now.body_h_ant, now.kyphosis_deg, now.canal_depth) == (18.5, 3.0, 14.5)
    assert between(table, 1.0) == table[-1]
    fronts = ((0, -15, 120), (0, -15, 100)), ((0, -17, 110), (0, -15, 100))
    ends = [replace(one, front=front) for one, front in zip(table[::2], fronts, strict=True)]
    assert between(ends, 0.5).front == ((0, -16, 115), (0, -15, 100))
    grades = [Readout(0, 1, 1, 1, loss, 0, 1).genant for loss in (0.19, 0.2, 0.3, 0.41)]
    assert grades == [0, 1, 2, 3]
