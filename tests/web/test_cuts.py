"""The faces that a cut lays open, in the browser: what is made anew and what is kept."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.web.conftest import Drawn
from viewer.core import moves
from viewer.core.atlas import Atlas
from viewer.core.picture import picture
from viewer.core.state import Cut, Plane, ViewState

pytestmark = pytest.mark.browser

#: the face of a bone: its shape and the colours and the opacity that it has now
FACE = """id => {
  const { geometry, material: { uniforms, transparent } } = view.faces.shown.get(id);
  const kept = (window.faces ??= new Map());
  if (!kept.has(geometry)) kept.set(geometry, kept.size);
  const [tone, opacity] = [uniforms.tone.value.toArray(), uniforms.opacity.value];
  return { shape: kept.get(geometry), tone, opacity, transparent };
}"""


def test_a_fade_and_a_colour_change_the_face_and_keep_its_shape(drawn: Drawn, atlas: Atlas) -> None:
    start = ViewState(cut=Cut(Plane.SAGITTAL, "", 2.0))
    faces = []
    for state in (
        start,
        moves.fade(start, "T8"),
        replace(moves.show_region(atlas, start, "thoracic"), cut=start.cut),
        replace(start, cut=Cut(Plane.SAGITTAL, "", 3.0)),
    ):
        shown = picture(atlas, replace(state, camera=picture(atlas, start).camera))
        drawn.show(shown)
        faces.append(drawn.page.evaluate(FACE, "T8"))
        look = shown.looks["T8"]
        tone = [int(look.color[k : k + 2], 16) / 255 for k in (1, 3, 5)]
        assert faces[-1]["tone"] == pytest.approx(tone)
        assert faces[-1]["opacity"] == look.opacity
    plain, faded, orange, elsewhere = faces
    assert plain["shape"] == faded["shape"] == orange["shape"] != elsewhere["shape"]
    assert [plain["transparent"], faded["transparent"]] == [False, True]
    assert plain["tone"] != orange["tone"]


#: the outline of a bone's face at each of some places of the plane, and the same from a shape that
#: has not been cut before
OUTLINES = """async ([id, places]) => {
  const drawn = (begin) => new Promise((over) => {
    view.onDrawn = () => over([...view.faces.shown.get(id).geometry.attributes.position.array]);
    begin();
  });
  const found = [];
  for (const place of places) {
    const slid = await drawn(() => view.slice(place));
    view.cast.solids.get(id).detail.form = {};
    found.push([slid, await drawn(() => view.look(view.camera, true))]);
  }
  return found;
}"""


def test_a_plane_that_slides_finds_the_outlines_that_any_plane_does(
    drawn: Drawn, atlas: Atlas
) -> None:
    drawn.show(picture(atlas, ViewState(cut=Cut(Plane.SAGITTAL, "T8", 0.0))))
    places = [1.0, 3.0, 3.5, -12.0, -20.0, 0.0]
    outlines = drawn.page.evaluate(OUTLINES, ["T8", places])
    assert len({len(slid) for slid, _ in outlines}) > 3
    for slid, fresh in outlines:
        assert slid == fresh
