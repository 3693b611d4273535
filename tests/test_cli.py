"""The command line as a person uses it: what it prints, and how it ends."""

import io
import json
import socket
import struct
import subprocess
import sys
import zlib
from contextlib import chdir, redirect_stderr, redirect_stdout
from pathlib import Path

import pytest

from viewer import cli
from viewer.core import atlas, manifest, wishes
from viewer.core.paths import default_annotations, default_atlas

Done = subprocess.CompletedProcess[str]


def process(*arguments: str | Path) -> Done:
    """A command in a process of its own."""
    command = [sys.executable, "-m", "viewer", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def run(*arguments: str | Path, folder: Path | None = None) -> Done:
    """A command, as its process would run it: most of a process's time goes into its start."""
    words, out, err = [str(word) for word in arguments], io.StringIO(), io.StringIO()
    with chdir(folder or "."), redirect_stdout(out), redirect_stderr(err):
        try:
            code = cli.main(words)
        except SystemExit as end:
            code = int(end.code or 0)
    return Done(words, code, out.getvalue(), err.getvalue())


def rows(*arguments: str) -> list[dict[str, str]]:
    done = run(*arguments, "--json")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert all(row["id"] and row["name"] for row in found)
    return found


def pixels(path: Path) -> tuple[int, int, int, bytes]:
    """Width, height, channels and the unfiltered rows of an 8-bit PNG without interlace."""
    data, at, packed = path.read_bytes(), 8, b""
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    while at < len(data):
        (length,) = struct.unpack(">I", data[at : at + 4])
        kind, body = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        if kind == b"IHDR":
            width, height, depth, colour = struct.unpack(">IIBB", body[:10])
            assert depth == 8
        packed += body if kind == b"IDAT" else b""
        at += length + 12
    return width, height, {2: 3, 6: 4}[colour], zlib.decompress(packed)


def test_the_structures_are_listed_from_the_top_down():
    found = [row["id"] for row in rows("list", "structures")]
    assert found[0] == "C1"
    assert {"C1", "T8", "L5", "sacrum", "coccyx", "disc_C2_C3", "disc_L5_S1", "spinal_cord"} <= set(
        found
    )
    assert sum(id.startswith("disc_") for id in found) == 23


@pytest.mark.parametrize(
    ("what", "count", "one"),
    [
        ("regions", 4, "thoracic"),
        ("steps", 19, "compression-fracture"),
        ("lesions", 9, "lesion_T8"),
    ],
)
def test_what_there_is_can_be_listed(what, count, one):
    found = rows("list", what)
    assert len(found) == count
    assert one in [row["id"] for row in found]
    assert all("region" in row or "group" in row for row in found)
    assert one in run("list", what).stdout


def test_a_process_ends_as_the_command_did():
    assert json.loads(process("list", "regions", "--json").stdout)
    wrong = process("list", "bones")
    assert wrong.returncode == 2
    assert len(wrong.stderr.splitlines()) == 1
    assert not wrong.stdout


def test_a_level_is_measured_again():
    done = run("measure", "--level", "T8", "--json")
    assert done.returncode == 0, done.stderr
    bone = json.loads(done.stdout)["T8"]
    assert 17 < bone["body_h_ant"] < 24
    assert bone["body_h_ant"] < bone["body_h_post"] + 1
    assert 13 < bone["canal_width"] < 20
    assert 4 < bone["pedicle_width_L"] < 9
    assert 35 < bone["spinous_length"] < 50


def test_a_collapsed_body_is_measured_on_its_bent_mesh(capsys):
    values = {}
    for weight in ("0", "60%"):
        words = ["measure", "--level", "L1", "--fracture", f"wedge:{weight}", "--json"]
        assert cli.main(words) == 0
        values[weight] = json.loads(capsys.readouterr().out)["L1"]
    whole, bent = values["0"], values["60%"]
    assert bent["genant"] == 2
    assert bent["height_loss"] == pytest.approx(
        1 - bent["body_h_ant"] / whole["body_h_ant"], abs=5e-3
    )
    assert bent["kyphosis_deg"] > whole["kyphosis_deg"] + 8
    assert bent["canal_depth"] < whole["canal_depth"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["measure", "--level", "L1", "--fracture", "wedge:140%"], "more than a whole collapse"),
        (["measure", "--level", "L1", "--fracture", "wegde:1"], "did you mean 'wedge'"),
        (["measure", "--level", "C1", "--fracture", "wedge:1"], "C1 has no body"),
        (["measure", "--fracture", "wedge:1"], "name the one level"),
        (["shot", "a.png", "--tumor", "level=disc_L3_L4"], "is a disc"),
        (["shot", "a.png", "--tumor", "level=L3,size=48"], "not between 3 and 40 mm"),
        (["shot", "a.png", "--tumor", "level=L3,sise=8"], "there is no 'sise'"),
        (["shot", "a.png", "--tumor", "level=L3,at=40/-5/3"], "is not inside L3"),
        (
            ["shot", "a.png", "--tumor", "level=L3,growth=140%"],
            "growth 1.4 is more than full grown",
        ),
        (["measure", "--level", "L9"], "there is no 'L9'; use C1 to L5"),
        (["shot", "a.png", "--tumor", "level=L3,primary=brest"], "did you mean 'breast'"),
        (["shot", "a.png", "--preset", "skipp"], "did you mean 'skip'"),
        (["shot", "a.png", "--fracture", "L9_wedge:1"], "level: 'L9' is not one of"),
        (["shot", "a.png", "--fracture", "level=L1,kind=wedge"], "write a level, a kind and how"),
        (
            ["shot", "a.png", "--fracture", "L1_pathological@lesion_L2:1"],
            "'lesion_L2' is not inside L1",
        ),
    ],
)
def test_disease_that_no_bone_can_have_is_told_in_one_line(words, said, capsys):
    assert cli.main(words) == 2
    told = capsys.readouterr().err
    assert said in told
    assert told.count("\n") == 1


def test_a_picture_of_disease_is_taken_close_to_it(monkeypatch, tmp_path):
    from viewer.scene import stills

    looks = []
    monkeypatch.setattr(stills, "save", lambda scene, picture, *_, **__: looks.append(picture))
    state = ["--state", "camera=0,0,0,90,0,300,300"]
    for words in (
        ["--tumor", "level=L3"],
        ["--fracture", "L1_wedge:0.6"],
        ["--tumor", "level=L3", "--tumor", "level=T4"],
        ["--tumor", "level=L3", *state],
        ["--tumor", "level=L3", "--view", "left"],
    ):
        assert cli.main(["shot", str(tmp_path / "a.png"), *words]) == 0
    bone, sunk, two, asked, whole = (picture.camera for picture in looks)
    assert max(bone.height, sunk.height) < 150
    assert bone.focal[2] < sunk.focal[2]
    assert sunk.height < two.height < whole.height
    assert (asked.focal, asked.height) == ((0, 0, 0), 300)


def test_where_a_cancer_began_gives_the_type_of_its_tumor():
    spine = atlas.load(default_atlas(), manifest.load(default_annotations()))
    for primary, words in spine.book.disease.primaries.items():
        assert wishes.tumor(f"level=L3,primary={primary}", spine)[0].type == words.type
    assert wishes.tumor("level=L3,primary=prostate,type=lytic", spine)[0].type == "lytic"
    assert wishes.tumor("level=L3,growth=40%", spine)[1] == 0.4


def test_a_picture_of_a_step_is_drawn_without_a_display(tmp_path):
    out = tmp_path / "thoracic.png"
    done = process("shot", out, "--step", "thoracic", "--size", "320x240")
    assert done.returncode == 0, done.stderr
    assert pixels(out)[:2] == (320, 240)
    assert list(tmp_path.iterdir()) == [out]


def test_a_transparent_picture_has_nothing_in_its_corners(tmp_path):
    out = tmp_path / "left.png"
    done = run("shot", out, "--view", "left", "--size", "200x300", "--transparent", "--no-labels")
    assert done.returncode == 0, done.stderr
    width, height, channels, rows = pixels(out)
    assert (width, height, channels) == (200, 300, 4)
    first = rows[1 : 1 + 4 * width]
    assert first[3] == 0, "the first pixel shows through"
    assert any(rows), "and yet something is drawn"


def test_a_link_is_drawn_as_it_was_shared(tmp_path):
    plain, linked = tmp_path / "plain.png", tmp_path / "linked.png"
    assert run("shot", plain, "--size", "200x200").returncode == 0
    link = "http://127.0.0.1:8080/?selected=T8&hidden=C1,C2"
    assert run("shot", linked, "--size", "200x200", "--state", link).returncode == 0
    assert plain.read_bytes() != linked.read_bytes()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["frobnicate"], "frobnicate"),
        (["list", "bones"], "bones"),
        (["measure", "--level", "T99"], "did you mean 'T9'?"),
        (["build", "--bones", "T77"], "did you mean 'T7'?"),
        (["build", "--out", "/proc/nowhere"], "--out"),
        (["build", "--jobs", "0"], "above 0"),
        (["serve", "--port", "99999"], "0 to 65535"),
        (["serve", "--atlas", "/nowhere"], "spine-viewer build"),
        (["shot", "x.png", "--step", "thoracik"], "did you mean 'thoracic'?"),
        (["shot", "x.png", "--size", "0x0"], "0 x 0"),
        (["shot", "x.png", "--size", "1000000x1000000"], "1000000"),
        (["shot", "x.png", "--size", "big"], "1920x1080"),
        (["shot", "x.png", "--state", "selected=T99"], "T99"),
        (["shot", "x.png", "--atlas", "/nowhere"], "spine-viewer build"),
        (["shot", "/nowhere/x.png", "--size", "64x64"], "/nowhere/x.png"),
        (["shot", "x.txt"], ".png"),
        (["check", "/nowhere.yaml"], "/nowhere.yaml"),
        (["shot", "x.png", "--annotations", "/nowhere.yaml"], "/nowhere.yaml"),
    ],
)
def test_bad_input_is_told_in_one_line_and_leaves_nothing(arguments, told, tmp_path):
    done = run(*arguments, folder=tmp_path)
    assert done.returncode == 2
    complaint = (done.stderr + done.stdout).strip()
    assert told in complaint
    assert len(complaint.splitlines()) == 1
    assert "Traceback" not in complaint
    assert not list(tmp_path.iterdir())


def test_a_damaged_mesh_is_named(tmp_path):
    atlas = tmp_path / "meshes"
    atlas.mkdir()
    for path in default_atlas().iterdir():
        (atlas / path.name).write_bytes(path.read_bytes())
    (atlas / "T8.vtp").write_bytes(b"not a mesh")
    done = run("shot", tmp_path / "x.png", "--atlas", atlas)
    assert done.returncode == 2
    assert "T8.vtp" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_port_in_use_is_told():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = run("serve", "--port", str(port), "--no-open")
    assert done.returncode == 2
    assert str(port) in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_every_mistake_in_the_words_is_printed_with_its_line(tmp_path):
    words = tmp_path / "words.yaml"
    words.write_text("version: 1\nlanguage: en\ntitel: Spine\n")
    done = run("check", words)
    assert done.returncode == 2
    assert f"{words}:3: titel:" in done.stdout
    assert "Traceback" not in done.stderr + done.stdout


def test_what_lies_round_the_bones_is_built_alone_too(tmp_path):
    done = run("build", "--out", tmp_path, "--bones", "xiphoid", "--jobs", "1")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "xiphoid.vtp").exists()


def test_one_bone_is_built_alone_and_the_same_each_time(tmp_path):
    one, two = tmp_path / "one", tmp_path / "two"
    for out in (one, two):
        done = process("build", "--out", out, "--bones", "coccyx", "--jobs", "1")
        assert done.returncode == 0, done.stderr
    names = sorted(path.name for path in one.iterdir())
    assert {"atlas.json", "coccyx.vtp", "spine_light.glb", "spine_full.glb"} <= set(names)
    for name in names:
        assert (one / name).read_bytes() == (two / name).read_bytes()
