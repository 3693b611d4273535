"""What `check` says of the words besides their form, each with file, line and remedy."""

import shutil

import pytest

from viewer.core import atlas, authoring
from viewer.core.paths import default_annotations, default_atlas
from viewer.core.schedule import Track
from viewer.meshing.workshop import Workshop
from viewer.story import recorded
from viewer.story.proof import proof
from viewer.story.recorded import Narration, Recording

WORDS = default_annotations()
CUE = 'text: "Tumors can grow in these bones too."'


@pytest.fixture
def proven(tmp_path):
    """The mistakes of the words after a change; the line of the change is checked too."""

    def change(before, after):
        text = WORDS.read_text("utf-8")
        assert before in text
        path = tmp_path / "annotations.yaml"
        path.write_text(text.replace(before, after, 1), "utf-8")
        line = text[: text.index(before)].count("\n") + 1
        found = proof(path)
        assert all(one.file == str(path) for one in found)
        return found, line

    return change


def built(book):
    """The atlas that comes with the program."""
    return atlas.load(default_atlas(), book, Workshop())


def test_the_words_that_come_with_the_program_are_without_mistakes():
    assert proof(WORDS, built) == []


def test_words_of_the_template_are_told_until_they_are_replaced(tmp_path):
    path = tmp_path / "annotations.yaml"
    path.write_text(authoring.with_tour(WORDS, "my-tour", "My tour"), "utf-8")
    lines = path.read_text("utf-8").splitlines()
    found = proof(path)
    assert {one.problem for one in found} == {"is still what the template says"}
    said = [one.path.removeprefix("tours.my-tour.") for one in found]
    names = ("cues.0.text", "cues.0.clinical", "note", "alt")  # in the order of the file
    assert said == ["summary", *(f"steps.{n}.{name}" for n in range(3) for name in names)]
    for one in found:
        assert lines[one.line - 1].strip().removeprefix("- ").startswith(one.path.split(".")[-1])


@pytest.mark.parametrize(
    ("label", "said"),
    [
        ("T8.dens", "T8 has no 'dens'; use one of"),
        ("sacrum.dens", "sacrum has no 'dens'; use one of"),
        ("C1.pedicle_left", "C1 has no 'pedicle_left'; did you mean '"),
        ("T8.pedicle", "T8 has no 'pedicle'; did you mean 'pedicle_"),
    ],
)
def test_a_part_that_a_bone_lacks_is_named_with_its_line(tmp_path, label, said):
    before = "labels: [T1, T4, T6, T8, T12]"
    text = WORDS.read_text("utf-8")
    assert before in text
    file = tmp_path / "annotations.yaml"
    file.write_text(text.replace(before, f"labels: [T1, {label}]", 1), "utf-8")
    (mistake,) = proof(file, built)
    assert mistake.line == text[: text.index(before)].count("\n") + 1
    assert mistake.path == "tours.metastasis.steps.2.scene.labels.1"
    assert f"{mistake.problem}; {mistake.remedy}".startswith(said)


@pytest.mark.parametrize(
    ("after", "path", "said"),
    [
        ("lesions: [lesion_T4, {level: L3, at: [40, -5, 3]}]", "lesions.1", "is not inside L3"),
        ("lesions: [{level: T12, site: at, at: [0, 40, 0]}]", "lesions.0", "is not inside T12"),
        (
            "fractures: [{level: T8, kind: pathological, tumor: lesion_T6}]",
            "fractures.0",
            "'lesion_T6' is not inside T8",
        ),
    ],
)
def test_what_lies_outside_its_bone_is_named_with_its_line(tmp_path, after, path, said):
    before = "lesions: [lesion_T4, lesion_T6, lesion_T8]"
    text = WORDS.read_text("utf-8")
    assert before in text
    file = tmp_path / "annotations.yaml"
    file.write_text(text.replace(before, after, 1), "utf-8")
    (mistake,) = proof(file, built)
    assert mistake.line == text[: text.index(before)].count("\n") + 1
    assert mistake.path.endswith(f"scene.{path}")
    assert said in mistake.problem
    assert mistake.remedy


@pytest.mark.parametrize(
    ("after", "said"),
    [
        (
            'text: "Tumors can grow in these bones too, and this is a lot to read in such a time."',
            "is read at",
        ),
        (
            'text: "Metastatic infiltration necessitates multidisciplinary consideration."',
            "is hard to read (grade",
        ),
    ],
)
def test_a_cue_that_breaks_a_rule_is_told_with_its_line(proven, after, said):
    found, line = proven(CUE, after)
    (mistake,) = (one for one in found if said in str(one))
    assert mistake.line == line
    assert mistake.path == "tours.metastasis.steps.3.cues.1.text"
    assert mistake.remedy


def test_a_page_for_patients_is_read_as_well(proven):
    heading = '    title: "Thoracic spine: your upper and middle back"\n    plain:\n'
    hard = "      - Metastatic infiltration necessitates multidisciplinary consideration.\n"
    (mistake,), line = proven(heading, heading + hard)
    assert (mistake.path, mistake.line) == ("topics.thoracic.plain.0", line + 2)


def test_a_recording_of_other_words_is_told(tmp_path, book):
    shutil.copy(WORDS, tmp_path / "annotations.yaml")
    folder = recorded.folder_of(tmp_path / "narration", "metastasis", "en")
    folder.mkdir(parents=True)
    schedule = recorded.schedule_of(book, "metastasis", tmp_path / "none")[0]
    marks = {
        step: Recording("sound", recorded.mark_of(book.tours["metastasis"].step(step), Track.PLAIN))
        for step in ("lumbar", "cervical")
    }
    marks["cervical"] = Recording("sound", "other words")
    recorded.write(folder, Narration("nobody", schedule, marks))
    (mistake,) = proof(tmp_path / "annotations.yaml")
    assert mistake.path == "tours.metastasis.steps.4"
    assert "says other words; record it again" in str(mistake)
