"""A film: its streams, its length, its chapters, and its frames, which are the viewer's own."""

import re
import subprocess

import numpy as np
import pytest
from PIL import Image

from viewer.core import atlas as atlases
from viewer.core.paths import default_atlas
from viewer.core.picture import picture
from viewer.core.schedule import written
from viewer.core.timeline import Timeline
from viewer.errors import ViewerError
from viewer.scene import stills
from viewer.scene.scene import Scene
from viewer.story import ffmpeg
from viewer.story.captions import captions, vtt
from viewer.story.narration import narrate
from viewer.story.video import film

pytest.importorskip("imageio_ffmpeg", reason="needs the extra 'story'")

SIZE = (320, 240)
FPS = 2


@pytest.fixture(scope="session")
def atlas(short):
    return atlases.load(default_atlas(), short)


@pytest.fixture(scope="session")
def schedule(short):
    return written(short.tours["short"])


@pytest.fixture(scope="session")
def made(atlas, schedule, tmp_path_factory):
    """A film without a voice, and how its drawing was told."""
    out = tmp_path_factory.mktemp("film") / "tour.mp4"
    told = []
    film(atlas, "short", out, SIZE, FPS, schedule=schedule, tell=lambda *n: told.append(n))
    return out, told


def probe(path):
    """What ffmpeg says of a file; that it writes nothing is an error to it."""
    done = subprocess.run([ffmpeg.program(), "-i", path], capture_output=True, text=True)
    return done.stderr


def frame(path, seconds):
    raw, _ = ffmpeg.run(
        ("-v", "error", "-i", str(path), "-ss", str(seconds), "-frames:v", "1")
        + ("-f", "rawvideo", "-pix_fmt", "rgb24", "-")
    )
    return np.frombuffer(raw, np.uint8).reshape(SIZE[1], SIZE[0], 3)


def seconds_of(text):
    hours, minutes, rest = re.search(r"Duration: (\d+):(\d+):([\d.]+)", text).groups()
    return 3600 * int(hours) + 60 * int(minutes) + float(rest)


@pytest.mark.slow
def test_a_film_has_its_streams_its_length_and_its_chapters(made, schedule, short):
    path, _ = made
    said = probe(path)
    assert "Video: h264" in said
    assert "bt709" in said
    assert "320x240" in said
    assert "Subtitle: mov_text" in said
    assert "(eng)" in said
    assert "Audio" not in said
    assert seconds_of(said) == pytest.approx(schedule.duration, abs=1 / FPS)
    assert [step.title in said for step in short.tours["short"].steps] == [True, True]
    assert said.count("Chapter #") == 2


@pytest.mark.slow
def test_the_captions_lie_beside_the_film_and_in_it(made, schedule):
    path, _ = made
    shown = captions(schedule)
    assert path.with_suffix(".vtt").read_text() == vtt(shown)
    raw, _ = ffmpeg.run(("-v", "error", "-i", str(path), "-map", "0:s", "-f", "webvtt", "-"))
    inside = raw.decode()
    assert all("\n".join(caption.lines) in inside for caption in shown)
    assert sorted(p.name for p in path.parent.iterdir()) == ["tour.mp4", "tour.vtt"]


@pytest.mark.slow
def test_a_frame_is_what_the_viewer_shows_at_that_moment(made, atlas, schedule, tmp_path):
    path, _ = made
    timeline = Timeline(atlas, "short", schedule)
    scene = Scene(atlas)
    try:
        for seconds in (6.0, 14.5, schedule.duration - 1):
            assert timeline.rests(seconds)
            still = tmp_path / "still.png"
            stills.save(scene, picture(atlas, timeline.at(seconds)), still, SIZE)
            wanted = np.asarray(Image.open(still).convert("RGB")).astype(float)
            found = frame(path, seconds).astype(float)
            assert np.abs(found - wanted).mean() < 3
            away = np.asarray(frame(path, 0.1)).astype(float)
            if seconds > 12:
                assert np.abs(away - wanted).mean() > 6
    finally:
        scene.close()


@pytest.mark.slow
def test_only_what_moves_is_drawn(made, schedule):
    _, told = made
    drawn, whole = told[-1]
    assert drawn == whole
    assert [done for done, _ in told] == list(range(1, whole + 1))
    assert whole < 0.6 * schedule.duration * FPS


@pytest.mark.slow
def test_a_narrated_film_speaks_and_can_carry_its_captions_in_the_picture(
    atlas, short, hum, tmp_path
):
    voice = tmp_path / "voice"
    narration, _ = narrate(short, "short", voice, hum)
    out = tmp_path / "tour.mp4"
    film(
        atlas,
        "short",
        out,
        SIZE,
        1,
        schedule=narration.schedule,
        narration=voice,
        burn=True,
    )
    said = probe(out)
    assert "Audio: aac" in said
    first = narration.schedule.spans[0].said[0].sentences[0]
    speaking, silent = frame(out, first.start + 0.6), frame(out, 0)
    assert seconds_of(said) == pytest.approx(narration.schedule.duration, abs=1.1)
    changed = np.abs(speaking.astype(float) - silent)
    band = round(0.75 * SIZE[1])
    assert changed[band:].mean() > 2 > changed[:band].mean()


@pytest.mark.slow
def test_a_film_that_is_stopped_leaves_nothing(atlas, schedule, tmp_path):
    def stop(done, whole):
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        film(atlas, "short", tmp_path / "tour.mp4", SIZE, FPS, schedule=schedule, tell=stop)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "size", "fps", "why"),
    [
        ("tour.avi", SIZE, 30, r"\.mp4"),
        ("tour.mp4", (321, 240), 30, "even"),
        ("tour.mp4", (0, 240), 30, "pixels"),
        ("tour.mp4", SIZE, 0, "frames a second"),
        ("none/tour.mp4", SIZE, 30, "cannot be written"),
    ],
)
def test_a_film_that_cannot_be_made_is_refused_at_once(
    atlas, schedule, tmp_path, name, size, fps, why
):
    with pytest.raises(ViewerError, match=why):
        film(atlas, "short", tmp_path / name, size, fps, schedule=schedule)
    assert list(tmp_path.iterdir()) == []
