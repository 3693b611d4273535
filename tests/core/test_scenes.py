"""What a scene of a tour asks for has to be there to be seen."""

import pytest

from viewer.core import authoring, manifest
from viewer.core.paths import default_annotations

WORDS = default_annotations()
#: what the scene of a new tour's second step has in the place of its labels -> what is said of it
BROKEN = {
    "labels: [root_C6_left]": "labels.0: 'root_C6_left' is not shown here; add nerves to the "
    "groups of this scene",
    "labels: [lesion_T8]": "labels.0: 'lesion_T8' is not shown here; add it to the lesions of "
    "this scene",
    "labels: [T7]\n          hide: [T7]": "labels.0: 'T7' is hidden here; take it out of hide, "
    "or out of labels",
    "growth: [{lesion: lesion_T8}]": "growth.0.lesion: 'lesion_T8' grows, but is not shown here; "
    "add it to the lesions of this scene",
    "arrows: [{from: liver, to: T8}]": "arrows.0.from: 'liver' is not shown here; add organs to "
    "the groups of this scene",
    "arrows: [{from: T7, to: T88}]": "arrows.0.to: 'T88' is not a known structure or lesion; did "
    "you mean 'T8'?",
    "arrows: [{from: T7, to: T7}]": "arrows.0: leads from T7 to itself; name another structure in "
    "to",
    "arrows: [{from: T7, to: T8, form: x}]": "arrows.0.form: is an unknown key; did you mean "
    "'from'?",
    "ruler: T7\n          hide: [T7]": "ruler: 'T7' is hidden here; take it out of hide, or out of "
    "ruler",
    "ruler: T88": "ruler: 'T88' is not a known body that can sink; did you mean 'T8'?",
    "higlight: [T8]": "higlight: is an unknown key; did you mean 'highlight'?",
    "cut: {plane: axial, level: T8, offset: 400}": "cut: passes T8 by; write an offset within "
    "150 mm of it",
    "labels: [T8.pedicel_left]": "labels.0: 'pedicel_left' is not a known part; did you mean "
    "'pedicle'?",
    "labels: [T88.body]": "labels.0: 'T88' is not a known structure; did you mean 'T8'?",
}


@pytest.mark.parametrize("scene", BROKEN)
def test_what_cannot_be_seen_is_named_with_its_line(tmp_path, scene):
    text = authoring.with_tour(WORDS, "my-tour", "My tour")
    path = tmp_path / "annotations.yaml"
    last = "labels: [T8]\n"
    assert text.count(last) > 0
    before, _, after = text.rpartition(last)
    path.write_text(f"{before}{scene}\n{after}", "utf-8")
    (mistake,) = manifest.check(path)
    said = f"tours.my-tour.steps.1.scene.{BROKEN[scene]}"
    assert f"{mistake.path}: {mistake.problem}; {mistake.remedy}" == said
    assert mistake.line == before.count("\n") + 1


def test_an_id_that_no_link_and_no_file_can_carry_is_refused(tmp_path):
    text = authoring.with_tour(WORDS, "my-tour", "My tour")
    path = tmp_path / "annotations.yaml"
    path.write_text(text.replace("- id: my-tour-end\n", '- id: "My/end"\n'), "utf-8")
    (mistake,) = manifest.check(path)
    assert mistake.path == "tours.my-tour.steps.2.id"
    assert mistake.remedy == "use a-z, 0-9 and -, such as my-step"
