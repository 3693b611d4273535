"""The commands of the story, as a command line takes them in."""

import argparse
import signal

import pytest

from viewer.core.paths import default_annotations, default_atlas
from viewer.core.schedule import written
from viewer.errors import ViewerError
from viewer.story import commands, video
from viewer.story.captions import captions, chapters, vtt


@pytest.fixture
def spine_viewer(tmp_path):
    """Runs one command of a command line that has only these."""
    parser = argparse.ArgumentParser()
    subs = parser.add_subparsers()

    def command(name, run, text):
        sub = subs.add_parser(name, help=text)
        sub.set_defaults(run=run)
        return sub

    def sources(sub):
        sub.add_argument("--atlas", default=default_atlas())
        sub.add_argument("--annotations", default=default_annotations())

    commands.register(command, sources, lambda: None)

    def run(*words):
        options = parser.parse_args([*map(str, words), "--narration", str(tmp_path / "none")])
        return options.run(options)

    return run


def test_captions_and_chapters_are_written(spine_viewer, tmp_path, book):
    tour = next(iter(book.tours.values()))
    spine_viewer("export", "captions", tmp_path / "a.vtt")
    assert (tmp_path / "a.vtt").read_text() == vtt(captions(written(tour)))
    spine_viewer("export", "captions", tmp_path / "b.vtt", "--chapters")
    titles = {step.id: step.title for step in tour.steps}
    assert (tmp_path / "b.vtt").read_text() == chapters(written(tour), titles)


def test_a_transcript_is_written_with_the_notes_if_wanted(spine_viewer, tmp_path, book):
    note = next(iter(book.tours.values())).steps[0].note
    spine_viewer("export", "transcript", tmp_path / "a.md")
    spine_viewer("export", "transcript", tmp_path / "b.md", "--notes")
    assert note not in (tmp_path / "a.md").read_text()
    assert note in (tmp_path / "b.md").read_text()


def test_a_film_that_is_asked_to_end_leaves_nothing(spine_viewer, tmp_path, monkeypatch):
    before = signal.signal(signal.SIGTERM, lambda *_: pytest.fail("nobody clears away"))
    monkeypatch.setattr(
        video, "_frames", lambda *_: iter([b"", signal.raise_signal(signal.SIGTERM)])
    )
    try:
        with pytest.raises(SystemExit, match="143"):
            spine_viewer("export", "video", tmp_path / "a.mp4", "--size", "320x240")
    finally:
        signal.signal(signal.SIGTERM, before)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("captions", "a.vtt", "--tour", "metastases"), "did you mean 'metastasis'"),
        (("captions", "a.vtt", "--lang", "xx"), "'xx'"),
        (("captions", "none/a.vtt"), "cannot be written"),
        (("transcript", "."), "is a folder"),
        (("video", "a.mp4", "--size", "large"), "1920x1080"),
    ],
)
def test_bad_input_is_told_in_one_line(spine_viewer, tmp_path, words, why):
    kind, out, *rest = words
    with pytest.raises(ViewerError, match=why) as told:
        spine_viewer("export", kind, tmp_path / out, *rest)
    assert "\n" not in str(told.value)
    assert list(tmp_path.iterdir()) == []
