"""Pictures to keep: of the right size, with their words, and never half written."""

import io
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from PIL import Image

from viewer.core.marks import Kind, Mark
from viewer.core.picture import picture
from viewer.core.state import ViewState
from viewer.errors import ViewerError
from viewer.scene import stills
from viewer.scene.labels import placed
from viewer.scene.letters import rgb_of
from viewer.scene.marks import BEAT, marked, ruled_side


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def test_a_still_has_the_size_that_was_asked_for(scene, atlas, tmp_path):
    view = picture(atlas, ViewState())
    stills.save(scene, view, tmp_path / "spine.png", (300, 200), caption=True)
    image = opened((tmp_path / "spine.png").read_bytes())
    assert image.size == (300, 200)
    assert image.mode == "RGB"
    assert [path.name for path in tmp_path.iterdir()] == ["spine.png"]


def test_a_transparent_still_shows_nothing_in_its_corners(scene, atlas):
    view = picture(atlas, ViewState())
    image = opened(stills.png(scene, view, (300, 200), transparent=True))
    assert image.mode == "RGBA"
    assert image.getpixel((0, 0))[3] == image.getpixel((299, 199))[3] == 0


def test_labels_and_caption_are_written_only_where_wanted(scene, atlas):
    view = picture(atlas, ViewState(region="thoracic"))
    bare = opened(stills.png(scene, view, (400, 300), labels=False))
    named = opened(stills.png(scene, view, (400, 300)))
    told = opened(stills.png(scene, view, (400, 300), labels=False, caption=True))
    assert np.asarray(bare).shape == np.asarray(named).shape == np.asarray(told).shape
    assert bare.tobytes() != named.tobytes() != told.tobytes()


def test_what_lies_beside_a_step_is_in_its_still(scene, atlas):
    """The body's outline with the skin of C6 in its colour; the card with its frame."""
    view = picture(atlas, ViewState())
    for more, name in (({"areas": ("C6_left",)}, "cervical"), ({"card": True}, "alert")):
        image = np.asarray(opened(stills.png(scene, replace(view, **more), (400, 300))))
        color = np.array(rgb_of(atlas.book.palette[name].color))
        there = (abs(image.astype(int) - color).max(axis=-1) < 25).any(axis=0)
        assert there[230:].any()
        assert not there[:200].any()


def test_marks_are_drawn_where_they_are_and_a_ring_pulses(scene, atlas):
    view = picture(atlas, ViewState())
    at = view.camera.focal
    for kind, name in ((Kind.RING, "alert"), (Kind.CELL, "lesion_bone")):
        look = replace(view, marks=(Mark(kind, at),))
        image, stage = stills.painted(scene, look, (300, 200))
        sizes = []
        for seconds in (0.0, BEAT / 2, BEAT):
            drawn = image.copy()
            marked(drawn, stage, look, atlas.book.palette, seconds)
            color = np.array(rgb_of(atlas.book.palette[name].color))
            there = abs(np.asarray(drawn)[..., :3].astype(int) - color).max(axis=-1) < 25
            rows, columns = np.nonzero(there)
            assert rows.mean() == pytest.approx(100, abs=1)
            assert columns.mean() == pytest.approx(150, abs=1)
            sizes.append(np.ptp(columns))
        assert sizes[0] == sizes[2]
        assert bool(sizes[1] > sizes[0]) is (kind is Kind.RING)


def test_an_arrow_leads_from_one_place_to_the_other(scene, atlas):
    view = picture(atlas, ViewState())
    tip = view.camera.focal
    start = (tip[0], tip[1], tip[2] - view.camera.height / 4)  # below it, a quarter of the picture
    look = replace(view, marks=(Mark(Kind.ARROW, tip, start),))
    image, stage = stills.painted(scene, look, (300, 200))
    drawn = image.copy()
    marked(drawn, stage, look, atlas.book.palette)
    changed = (np.asarray(drawn) != np.asarray(image)).any(axis=-1)
    rows, columns = np.nonzero(changed)
    assert rows.min() == pytest.approx(100, abs=8)
    assert rows.max() == pytest.approx(150, abs=8)
    widths = {row: np.ptp(columns[rows == row]) for row in (106, 140)}
    assert widths[106] > 1.5 * widths[140]  # its head is at the tip
    bare = picture(atlas, ViewState())
    assert (np.asarray(stills.painted(scene, bare, (300, 200))[0]) == np.asarray(image)).all()


def test_a_ruler_is_drawn_with_its_words_and_names_stand_on_the_other_side(scene, atlas):
    state = ViewState(highlighted=("T8",))
    view = picture(atlas, state)
    x, y, z = view.camera.focal
    tall = view.camera.height / 4
    for side in (-1, 1):
        mark = Mark(
            Kind.RULER,
            (x, y, z),
            (x, y, z - tall),
            former=(x, y, z + tall),
            beside=(x + side, y, z - tall / 2),
            words=("12.4 mm", "61 % left"),
        )
        camera = replace(view.camera, azimuth=0, elevation=0)
        look = replace(view, camera=camera, marks=(mark,))
        assert ruled_side(look) == side
        image, stage = stills.painted(scene, look, (300, 200), labels=False)
        drawn = image.copy()
        marked(drawn, stage, look, atlas.book.palette)
        rows, columns = np.nonzero((np.asarray(drawn) != np.asarray(image)).any(axis=-1))
        assert rows.min() == pytest.approx(50, abs=4)  # it is dashed up to where it was
        assert rows.max() == pytest.approx(150, abs=4)
        assert abs(np.median(columns) - 150) > 5
        assert bool(np.median(columns) > 150) is (side > 0)
        covered = np.zeros((200, 300), bool)
        (name,) = placed(scene, look, (300, 200), covered, [20.0], 10.0)
        assert (name.box[0] > name.anchor[0]) is (side < 0)


def test_labels_stand_apart_beside_what_they_name_and_in_the_picture(scene, atlas):
    size = (400, 300)
    view = picture(atlas, ViewState(region="thoracic"))
    covered = scene.image(view, size, transparent=True)[..., 3] > 12
    labels = placed(scene, view, size, covered, [20.0] * len(view.labels), 12.0)
    assert [label.text for label in labels] == ["T7", "T8", "T9"]
    for label in labels:
        left, top, right, bottom = (round(v) for v in label.box)
        assert 0 <= left < right <= size[0]
        assert 0 <= top < bottom <= size[1]
        assert not covered[top:bottom, left:right].any()
        x, y = (round(v) for v in label.anchor)
        assert covered[y, x]
    for one, other in pairwise(labels):
        assert one.box[3] <= other.box[1]


@pytest.mark.parametrize("size", [(0, 100), (100, 0), (16385, 10), (9000, 9000)])
def test_a_size_that_cannot_be_is_refused(size):
    with pytest.raises(ViewerError, match="picture"):
        stills.checked(size)


def test_a_folder_that_is_not_there_is_named(scene, atlas, tmp_path):
    path = tmp_path / "nowhere" / "spine.png"
    with pytest.raises(ViewerError, match="nowhere"):
        stills.save(scene, picture(atlas, ViewState()), path, (30, 20))


def test_nothing_is_left_behind_when_drawing_fails(scene, atlas, tmp_path, monkeypatch):
    (tmp_path / "spine.png").write_bytes(b"the old one")

    def fail(*_: object, **__: object) -> bytes:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(stills, "png", fail)
    with pytest.raises(ViewerError, match="No space left"):
        stills.save(scene, picture(atlas, ViewState()), tmp_path / "spine.png", (30, 20))
    assert [path.name for path in tmp_path.iterdir()] == ["spine.png"]
    assert (tmp_path / "spine.png").read_bytes() == b"the old one"
