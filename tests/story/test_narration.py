"""A voice, sentence by sentence: its times, its loudness, and recordings that replace it."""

import json
import os
import shutil
import wave
from itertools import pairwise

import numpy as np
import pytest

from viewer.core.schedule import Track, written
from viewer.errors import ViewerError
from viewer.story import recorded, sound
from viewer.story.captions import breaches, captions
from viewer.story.narration import aligned, narrate
from viewer.story.sound import RATE
from viewer.story.voices import voice_of

pytest.importorskip("imageio_ffmpeg", reason="needs the extra 'story'")


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "short" / "en"


@pytest.fixture(scope="module")
def read_once(short, hum, tmp_path_factory):
    """What is read aloud, and the folder that it lies in."""
    folder = tmp_path_factory.mktemp("read")
    narration, _ = narrate(short, "short", folder, hum)
    return narration, folder


@pytest.fixture
def made(read_once, folder):
    """What is read aloud, its files copied to a folder that a test may change."""
    narration, there = read_once
    shutil.copytree(there, folder)
    return narration


def bursts(seconds, gap=0.6, pitch=330.0):
    """One hum for each length, with quiet between them."""
    parts = []
    for long in seconds:
        time = np.arange(round(long * RATE)) / RATE
        parts += [0.3 * np.sin(2 * np.pi * pitch * time), np.zeros(round(gap * RATE))]
    return np.concatenate(parts[:-1]).astype(np.float32)


def save(path, data):
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes((data * 32000).astype("<i2").tobytes())


def onsets(data):
    """Where sound begins after quiet, seconds."""
    levels = np.abs(data[: len(data) // 120 * 120]).reshape(-1, 120).max(axis=1) > 0.02
    rises = np.flatnonzero(np.diff(np.concatenate([[0], levels.astype(int)])) > 0)
    apart = np.diff(np.concatenate([[-100], rises])) > 30
    return rises[apart] * 120 / RATE


def test_every_sentence_is_heard_when_the_times_say_so_in_both_files(made, folder):
    said = [s.start for span in made.schedule.spans for cue in span.said for s in cue.sentences]
    for name in (recorded.WEBM, recorded.M4A):
        heard = onsets(sound.read(folder / name))
        assert len(heard) == len(said)
        assert np.abs(heard - said).max() < 0.05


def test_a_narration_is_as_loud_as_it_should_be_and_small(made, folder):
    for name in (recorded.WEBM, recorded.M4A):
        loud, peak = sound.loudness(folder / name)
        assert loud == pytest.approx(sound.LOUDNESS, abs=0.5)
        assert peak <= sound.PEAK
    assert sum((folder / n).stat().st_size for n in (recorded.WEBM, recorded.M4A)) < 1 << 20


def test_the_captions_of_a_narration_keep_the_rules(made):
    assert breaches(captions(made.schedule), made.schedule) == []


def test_the_times_come_back_as_they_were_written(made, short, folder, tmp_path):
    assert recorded.read(folder) == made
    assert recorded.schedule_of(short, "short", tmp_path) == (made.schedule, folder)


def test_other_words_than_those_read_have_no_voice(made, short, folder, tmp_path):
    tour = short.tours["short"]
    first = tour.steps[0]
    cue = first.cues[0].model_copy(update={"text": "Something else."})
    step = first.model_copy(update={"cues": (cue, *first.cues[1:])})
    other = tour.model_copy(update={"steps": (step, *tour.steps[1:])})
    book = short.model_copy(update={"tours": {"short": other}})
    assert recorded.schedule_of(book, "short", tmp_path) == (written(other), None)


def test_without_sound_files_there_is_no_voice(made, short, folder, tmp_path):
    (folder / recorded.M4A).unlink()
    assert recorded.schedule_of(short, "short", tmp_path)[1] is None


def test_a_damaged_file_of_times_is_told(made, folder):
    (folder / recorded.TIMES).write_text(json.dumps({"format": "other"}))
    with pytest.raises(ViewerError, match=r"tour\.json.*narrate"):
        recorded.read(folder)


def test_a_track_has_a_folder_of_its_own(tmp_path):
    assert recorded.folder_of(tmp_path, "t", "en") == tmp_path / "t" / "en"
    assert recorded.folder_of(tmp_path, "t", "en", Track.CLINICAL).name == "clinical"


def test_a_recording_replaces_the_voice_and_is_timed_at_its_pauses(short, hum, folder):
    folder.mkdir(parents=True)
    lengths = (1.4, 2.6, 1.9)  # the step has three sentences
    save(folder / "lumbar.wav", bursts(lengths))
    made, notes = narrate(short, "short", folder, hum)
    assert notes == ()
    assert list(made.recordings) == ["lumbar"]
    first = made.schedule.spans[0]
    found = [s for said in first.said for s in said.sentences]
    assert [s.end - s.start for s in found] == pytest.approx(lengths, abs=0.1)
    assert [b.start - a.end for a, b in pairwise(found)] == pytest.approx([0.6, 0.6], abs=0.1)


def test_a_recording_of_other_words_is_left_out_until_it_is_made_again(short, hum, folder):
    folder.mkdir(parents=True)
    save(folder / "lumbar.wav", bursts((1.4, 2.6, 1.9)))
    narrate(short, "short", folder, hum)
    tour = short.tours["short"]
    cue = tour.steps[0].cues[0].model_copy(update={"text": "One other sentence here."})
    step = tour.steps[0].model_copy(update={"cues": (cue, *tour.steps[0].cues[1:])})
    other = tour.model_copy(update={"steps": (step, *tour.steps[1:])})
    book = short.model_copy(update={"tours": {"short": other}})
    for _ in range(2):
        made, notes = narrate(book, "short", folder, hum)
        assert len(notes) == 1
        assert "lumbar.wav" in notes[0]
        assert made.schedule.spans[0].said[0].sentences[0].text == "One other sentence here."
    save(folder / "lumbar.wav", bursts((1.9, 2.4)))
    assert narrate(book, "short", folder, hum)[1] == ()


def test_sentences_without_pauses_are_timed_by_their_length():
    assert aligned(bursts((4.0,)), ["a" * 10, "b" * 30]) == [(1.0, 1.0)]


def test_the_pauses_chosen_are_those_that_fit():
    whole = bursts((1.0, 0.9, 2.0, 1.0))
    found = aligned(whole, ["a" * 22, "b" * 37])
    assert found == [(pytest.approx(2.5, abs=0.05), pytest.approx(3.1, abs=0.05))]


def test_a_folder_that_cannot_be_made_is_told(short, hum, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(ViewerError, match="Not a directory"):
        narrate(short, "short", tmp_path / "file" / "en", hum)


def test_a_sound_file_that_is_none_is_told(short, hum, folder):
    folder.mkdir(parents=True)
    (folder / "lumbar.mp3").write_bytes(os.urandom(2000))
    with pytest.raises(ViewerError, match="ffmpeg"):
        narrate(short, "short", folder, hum)


def test_a_language_without_a_voice_says_so():
    with pytest.raises(ViewerError, match="'es'"):
        voice_of("es")


def test_the_voice_says_the_same_each_time_and_without_quiet_around_it():
    pytest.importorskip("hibari", reason="needs the extra 'story'")
    voice = voice_of("en-US")
    said = voice.say("Get help now.", 0.85)
    assert np.array_equal(said, voice.say("Get help now.", 0.85))
    assert 0.5 < len(said) / RATE < 1.5
    assert np.abs(said[: RATE // 5]).max() > 0.02


def test_the_voice_reads_a_word_that_is_spelled_by_ear(short, folder, hum):
    heard = []

    class Listener:
        name = "listener"

        def say(self, text, speed):
            heard.append(text)
            return hum.say(text, speed)

    tour = short.tours["short"]
    cue = tour.steps[0].cues[0].model_copy(update={"text": "Say it ra-DIK-you-LOP-uh-thee."})
    step = tour.steps[0].model_copy(update={"cues": (cue,)})
    other = tour.model_copy(update={"steps": (step,)})
    made, _ = narrate(
        short.model_copy(update={"tours": {"short": other}}), "short", folder, Listener()
    )
    assert set(heard) == {"Say it radiculopathy."}
    assert made.schedule.spans[0].said[0].sentences[0].text == cue.text


def test_a_sentence_that_runs_too_fast_is_said_more_slowly(short, folder, hum):
    class Hurried:
        name = "hurried"

        def say(self, text, speed):
            return hum.say(text, speed * 1.3)

    made, _ = narrate(short, "short", folder, Hurried())
    assert breaches(captions(made.schedule), made.schedule) == []


def test_a_long_sentence_changes_its_caption_where_the_voice_pauses(short, folder, hum):
    text = "It nearly always lies in the bone, most often in the thick front part called the body."

    class Pausing:
        name = "pausing"

        def say(self, text, speed):
            parts = [hum.say(part, 0.8) for part in text.split(", ")]
            return np.concatenate([x for p in parts for x in (p, sound.silence(0.3))][:-1])

    tour = short.tours["short"]
    cue = tour.steps[0].cues[0].model_copy(update={"text": text})
    step = tour.steps[0].model_copy(update={"cues": (cue,)})
    book = short.model_copy(update={"tours": {"short": tour.model_copy(update={"steps": (step,)})}})
    made, _ = narrate(book, "short", folder, Pausing())
    (sentence,) = made.schedule.spans[0].said[0].sentences
    _, second = captions(made.schedule)
    after = len(hum.say("It nearly always lies in the bone", 0.8)) / RATE + 0.3
    assert second.start - sentence.start == pytest.approx(after, abs=0.05)


def test_loud_peaks_are_held_back_without_moving_anything():
    quiet = bursts((1.0, 1.0, 1.0)) * 0.1
    quiet[:: RATE // 4] = 0.9
    held = sound.levelled(quiet)
    loud, _ = sound.loudness(held)
    assert loud == pytest.approx(sound.LOUDNESS, abs=0.5)
    assert len(held) == len(quiet)
    assert np.abs(held).max() < 10 ** (sound.PEAK / 20)
    assert onsets(held) == pytest.approx(onsets(quiet), abs=0.002)


def test_quiet_is_nothing_to_publish():
    with pytest.raises(ViewerError, match="nothing to be heard"):
        sound.levelled(sound.silence(3))


@pytest.fixture
def speech():
    """Half a minute of the voice that comes with the program, softly."""
    whole = sound.read(recorded.default_folder() / "metastasis" / "en" / recorded.WEBM)
    return 0.2 * whole[: 30 * RATE]


def test_what_clips_at_few_bits_is_made_again_until_it_does_not(speech, tmp_path, monkeypatch):
    """At the bits that a tour of five minutes leaves."""
    monkeypatch.setattr(sound, "LARGEST", sound.LARGEST * 30 // 318)
    files = tmp_path / "a.webm", tmp_path / "a.m4a"
    sound.write(speech, *files)
    for path in files:
        loud, peak = sound.loudness(path)
        assert loud == pytest.approx(sound.LOUDNESS, abs=0.5)
        assert peak <= sound.PEAK
    assert sum(path.stat().st_size for path in files) <= sound.LARGEST


def test_the_same_sound_gives_the_same_bytes(speech, tmp_path):
    files = tmp_path / "a.webm", tmp_path / "a.m4a"
    made = []
    for _ in range(2):
        sound.write(speech[: 5 * RATE], *files)
        made.append([path.read_bytes() for path in files])
    assert made[0] == made[1]


def test_the_narrations_that_come_with_the_program_are_as_loud_as_they_should_be():
    files = [*recorded.default_folder().rglob(recorded.WEBM)]
    files += [path.with_name(recorded.M4A) for path in files]
    assert len(files) == 8
    for path in files:
        loud, peak = sound.loudness(path)
        assert loud == pytest.approx(sound.LOUDNESS, abs=0.5), path
        assert peak <= sound.PEAK, path
        both = (path.with_name(name) for name in (recorded.WEBM, recorded.M4A))
        assert sum(one.stat().st_size for one in both) <= sound.LARGEST, path
    for language in {path.parent for path in files if path.with_name("clinical").is_dir()}:
        for name in (recorded.WEBM, recorded.M4A):  # a browser loads only one of the two
            every = sum(path.stat().st_size for path in language.rglob(name))
            assert every <= sound.LARGEST, (language, name)


def test_a_file_that_does_not_come_out_right_is_told_and_not_kept(speech, tmp_path, monkeypatch):
    monkeypatch.setattr(sound, "NEAR", -1.0)  # nothing is ever near enough
    monkeypatch.setattr(sound, "TRIES", 2)
    with pytest.raises(ViewerError, match=r"a\.webm: stays at .*LUFS"):
        sound.write(speech[: 5 * RATE], tmp_path / "a.webm", tmp_path / "a.m4a")
    assert list(tmp_path.iterdir()) == []
