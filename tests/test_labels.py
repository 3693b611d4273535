"""What the names beside a picture point at."""

from dataclasses import replace

from viewer.core import moves
from viewer.core.carried import carried
from viewer.core.picture import Label, picture
from viewer.core.state import ViewState
from viewer.scene.scene import Scene
from viewer.ui import shown


def test_a_step_names_parts_of_a_bone_and_its_canal(atlas):
    state = moves.visit(atlas, ViewState(), "metastasis", "in-the-bone")
    labels = picture(atlas, state).labels
    assert Label("T8", "Vertebral body", "body") in labels
    assert Label("T8", "Vertebral canal", "vertebral_canal") in labels
    assert moves.labelled(atlas, ("T8.dens", "T8.body")) == ("T8.body",)


def test_the_canal_lies_between_the_pedicles_and_behind_the_body(atlas):
    left, right = (atlas.spot("T8", f"pedicle_{side}", 0.0) for side in ("left", "right"))
    x, y, _ = atlas.spot("T8", "vertebral_canal", 0.0)
    assert right[0] < x < left[0]
    assert atlas.spot("T8", "body", 0.0)[1] < y < atlas.structures["T8"].bounds[3]


def test_the_name_of_the_cord_points_at_the_height_one_looks_at(atlas):
    for level in ("C5", "T8"):
        height = atlas.structures[level].centre[2]
        assert abs(atlas.spot("spinal_cord", "", height)[2] - height) < 10


def test_the_name_of_the_aorta_points_at_what_is_seen_of_it(atlas):
    for level in ("T6", "T8", "L2"):
        x, y, z = atlas.structures[level].centre
        at = atlas.spot("aorta", "", z)
        assert abs(at[2] - z) < 10
        assert at[1] < y
        assert at[0] > x


def test_the_name_of_the_cord_stays_on_it_where_a_body_has_sunk(atlas):
    state = moves.visit(atlas, ViewState(), "metastasis", "serious-signs")
    high = atlas.structures["T5"].centre
    for focal in (state.camera.focal, high):
        seen = replace(state, camera=replace(state.camera, focal=focal))
        names = {one["id"]: one for one in shown.labels(atlas, picture(atlas, seen))}
        bone = min(("T5", "T8"), key=lambda id: abs(atlas.structures[id].centre[2] - focal[2]))
        body = carried(atlas, seen.collapses, bone, atlas.structures[bone].centre)
        behind = names["spinal_cord"]["at"][1] - body[1]
        assert 10 < behind < 30, bone  # in the canal, behind the body where it stands now


def test_in_a_still_the_name_of_the_canal_points_between_body_and_lamina(atlas):
    scene = Scene(atlas)
    state = moves.visit(atlas, ViewState(), "metastasis", "in-the-bone")
    view, size = picture(atlas, state), (600, 400)
    (canal,) = scene.project(view, size, "T8", "vertebral_canal")
    body, lamina = (scene.project(view, size, "T8", part)[0] for part in ("body", "lamina_left"))
    assert body[0] < canal[0] < lamina[0]
    scene.close()
