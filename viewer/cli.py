"""The command line: serve, build, check, new, list, measure, shot, export and narrate.

What a person can put right is told in one line and ends with exit code 2.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from viewer import __version__
from viewer.core import anatomy, atlas, authoring, disease, link, manifest, moves, wishes
from viewer.core.book import Book
from viewer.core.camera import VIEWS
from viewer.core.paths import default_annotations, default_atlas
from viewer.core.picture import picture
from viewer.core.state import ViewState
from viewer.errors import ViewerError, did_you_mean
from viewer.story import commands as story
from viewer.story.files import keep
from viewer.story.proof import proof


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code. Without a command it serves."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    parser = _parser()
    if not words or (words[0].startswith("-") and words[0] not in ("-h", "--help", "--version")):
        words.insert(0, "serve")
    options = parser.parse_args(words)
    try:
        return options.run(options) or 0
    except ViewerError as problem:
        print(f"spine-viewer: {problem}", file=sys.stderr)
        return problem.exit_code
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        print("spine-viewer: stopped", file=sys.stderr)
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="spine-viewer", description=__doc__.split("\n")[0])
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    def command(name: str, run: object, text: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=text, description=text)
        sub.set_defaults(run=run)
        return sub

    serve = command("serve", _serve, "Open the viewer in a browser (the default command).")
    serve.add_argument("--host", default="127.0.0.1", help="address to listen on (%(default)s)")
    serve.add_argument("--port", type=_port, default=8080, help="port, 0 picks one (%(default)s)")
    serve.add_argument("--watch", action="store_true", help="show changed words while serving")
    serve.add_argument("--no-open", action="store_true", help="do not open a browser")
    _sources(serve)

    build = command("build", _build, "Build the meshes from the recipes.")
    build.add_argument("--out", type=Path, default=default_atlas(), metavar="DIR")
    build.add_argument("--bones", type=_names, metavar="T7,T8", help="only these structures")
    build.add_argument("--jobs", type=_positive, default=os.cpu_count() or 1, metavar="N")

    check = command("check", _check, "Find every mistake in a file of words.")
    check.add_argument("file", type=Path, nargs="?", default=default_annotations())

    listing = command("list", _list, "List what there is.")
    listing.add_argument("what", choices=["structures", "regions", "steps", "lesions"])
    listing.add_argument("--json", action="store_true")
    _sources(listing)

    measure = command("measure", _measure, "Measure the built meshes again.")
    measure.add_argument("--level", type=_names, metavar="T8", help="one level, or several: T7,T8")
    measure.add_argument(
        "--fracture", metavar="wedge:0.6", help="the body of one level, collapsed so far"
    )
    measure.add_argument("--json", action="store_true")
    _sources(measure)

    shot = command("shot", _shot, "Draw a picture into a PNG file; needs no browser or display.")
    shot.add_argument("out", type=Path, metavar="OUT.png")
    what = shot.add_mutually_exclusive_group()
    what.add_argument("--step", metavar="ID", help="a step of a tour")
    what.add_argument("--state", metavar="LINK", help="a link copied from the page")
    shot.add_argument("--view", choices=VIEWS, help="look from there")
    shot.add_argument(
        "--tumor",
        action="append",
        default=[],
        metavar="level=L3,site=pedicle,side=left,size=10",
        help="add a tumor; also type, primary, seed, spread, growth, or at=10/-5/3 in mm",
    )
    shot.add_argument("--preset", metavar="ID", help="the tumors of a common pattern")
    shot.add_argument(
        "--fracture",
        action="append",
        default=[],
        metavar="L1_wedge:0.6",
        help="let a body collapse",
    )
    shot.add_argument("--size", default="1920x1080", metavar="3840x2160")
    shot.add_argument("--transparent", action="store_true", help="no background")
    shot.add_argument("--no-labels", action="store_true")
    shot.add_argument("--caption", action="store_true", help="with the words below")
    _sources(shot)

    new = command("new", None, "Begin something to fill in.")
    things = new.add_subparsers(title="what to begin", metavar="WHAT", required=True)
    text = "A tour of three steps, added to the end of a file of words."
    tour = things.add_parser("tour", help=text, description=text)
    tour.set_defaults(run=_new_tour)
    tour.add_argument("id", metavar="ID", help="such as my-tour")
    tour.add_argument("--title", default="A new tour")
    tour.add_argument(
        "--annotations",
        type=Path,
        default=default_annotations(),
        metavar="FILE",
        help="a new one begins with the viewer's own words",
    )

    story.register(command, _sources, _workshop)
    return parser


class _Parser(argparse.ArgumentParser):
    """Tells what is wrong in one line."""

    def error(self, message: str) -> None:  # type: ignore[override]
        print(f"{self.prog}: {message}; see {self.prog} --help", file=sys.stderr)
        sys.exit(2)


def _sources(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--atlas", type=Path, default=default_atlas(), metavar="DIR")
    parser.add_argument("--annotations", type=Path, default=default_annotations(), metavar="FILE")


def _port(text: str) -> int:
    if not text.isdecimal() or not 0 <= int(text) <= 65535:
        raise argparse.ArgumentTypeError(f"'{text}' is no port; give a number from 0 to 65535")
    return int(text)


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"'{text}' is not a whole number above 0")
    return int(text)


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise ViewerError(f"--size: '{text}' is no size; write it as 1920x1080")
    return int(width), int(height)


def _load(options: argparse.Namespace) -> atlas.Atlas:
    return atlas.load(options.atlas, manifest.load(options.annotations), _workshop())


def _workshop() -> atlas.Workshop:
    from viewer.meshing.workshop import Workshop

    return Workshop()


def _serve(options: argparse.Namespace) -> None:
    from viewer.ui.server import serve

    serve(
        _load(options),
        options.annotations,
        host=options.host,
        port=options.port,
        watch=options.watch,
        open_browser=not options.no_open,
    )


def _build(options: argparse.Namespace) -> None:
    from tqdm import tqdm

    from viewer.meshing.build import build_atlas

    known = {*anatomy.all_ids(), *anatomy.optional_ids()}
    for name in options.bones or ():
        if name not in known:
            raise ViewerError(f"--bones: there is no '{name}'{did_you_mean(name, known)}")
    with tqdm(unit="structure", leave=False, disable=None) as bar:

        def show(done: int, whole: int, id: str) -> None:
            bar.total = whole
            bar.set_description(id, refresh=False)
            bar.update(done - bar.n)

        build_atlas(options.out, options.bones, options.jobs, show)
    print(f"{options.out}: built")


def _check(options: argparse.Namespace) -> int:
    mistakes = proof(options.file, lambda book: atlas.load(default_atlas(), book, _workshop()))
    for mistake in mistakes:
        print(mistake)
    if not mistakes:
        print(f"{options.file}: no mistakes")
    return 2 if mistakes else 0


def _new_tour(options: argparse.Namespace) -> None:
    file = options.annotations
    begun = file if file.exists() else default_annotations()
    keep(file, authoring.with_tour(begun, options.id, options.title))
    print(f"{file}: has the tour '{options.id}' at its end; fill in its words, and see them with")
    print(f"spine-viewer serve --watch --annotations {file}")


def _list(options: argparse.Namespace) -> None:
    rows = _rows(manifest.load(options.annotations), options.what)
    if options.json:
        print(json.dumps(rows, indent=2, ensure_ascii=False))
        return
    for row in rows:
        print(f"{row['id']:24} {row['name']}")


def _rows(book: Book, what: str) -> list[dict[str, str]]:
    if what == "structures":
        return [
            {
                "id": id,
                "name": book.structures[id].name,
                "region": anatomy.region_of(id),
                "group": next((g.name for g in book.groups.values() if id in g.members), ""),
            }
            for id in anatomy.all_ids()
        ]
    if what == "regions":
        return [{"id": id, "name": r.title, "region": id} for id, r in book.regions.items()]
    if what == "lesions":
        return [
            {"id": id, "name": lesion.name, "region": anatomy.region_of(lesion.host)}
            for id, lesion in book.lesions.items()
        ]
    return [
        {"id": step.id, "name": step.title, "group": id}
        for id, tour in book.tours.items()
        for step in tour.steps
    ]


def _measure(options: argparse.Namespace) -> None:
    from viewer.meshing.measure import measure

    for level in options.level or ():
        if level not in anatomy.LEVELS:
            raise ViewerError(
                f"--level: there is no '{level}'{did_you_mean(level, anatomy.LEVELS)}; "
                f"use {anatomy.LEVELS[0]} to {anatomy.LEVELS[-1]}"
            )
    if options.fracture is not None:
        if options.level is None or len(options.level) != 1:
            raise ViewerError("--fracture: name the one level that collapses, as in --level L1")
        found = _fractured(_load(options), options.level[0], options.fracture)
    else:
        found = measure(_load(options), options.level or anatomy.LEVELS)
    if options.json:
        print(json.dumps(found, indent=2))
        return
    for id, values in found.items():
        print(id)
        for name, value in values.items():
            print(f"  {name:34} {value:9.2f}")


def _fractured(spine: atlas.Atlas, level: str, text: str) -> dict[str, dict[str, float]]:
    """The body of a level at a weight of a kind of fracture, measured on its bent mesh."""
    from viewer.meshing.fractured import readouts

    id, weight = wishes.collapse(f"{level}_{text}", spine)
    found = readouts(spine, id, (0.0, weight))[-1]
    sizes = {name: value for name, value in asdict(found).items() if name != "front"}
    values = {name: round(value, 3) for name, value in sizes.items()}
    return {level: values | {"genant": found.genant}}


def _shot(options: argparse.Namespace) -> None:
    from viewer.scene import stills
    from viewer.scene.scene import Scene

    size = stills.checked(_size(options.size))
    spine = _load(options)
    state = link.from_link(spine, options.state) if options.state is not None else ViewState()
    if options.step is not None:
        state = moves.visit(spine, state, *_step(spine.book, options.step))
    if options.preset is not None:
        state = moves.show_preset(spine, state, wishes.preset(options.preset, spine))
    for text in options.tumor:
        tumor, growth = wishes.tumor(text, spine)
        state = moves.add_tumor(spine, state, tumor)
        state = moves.grow(state, tumor.id, growth)
    for text in options.fracture:
        state = moves.collapse(state, *wishes.collapse(text, spine))
    if options.view:
        state = moves.look_from(spine, state, options.view)
    elif options.tumor or options.fracture:
        state = _closer(spine, state)
    scene = Scene(spine)
    try:
        stills.save(
            scene,
            picture(spine, state),
            options.out,
            size,
            transparent=options.transparent,
            labels=not options.no_labels,
            caption=options.caption,
        )
    finally:
        scene.close()


def _closer(spine: atlas.Atlas, state: ViewState) -> ViewState:
    """Close to what is ill, unless the state says from where it is seen."""
    ill = {spine.structures[id].host for id in state.lesions}
    ill |= {disease.level_of(collapse.fracture) for collapse in state.collapses}
    return state if state.camera else moves.look_at(spine, state, *sorted(ill))


def _step(book: Book, id: str) -> tuple[str, str]:
    steps = {step.id: tour for tour, told in book.tours.items() for step in told.steps}
    if id not in steps:
        raise ViewerError(f"--step: there is no step '{id}'{did_you_mean(id, steps)}")
    return steps[id], id


if __name__ == "__main__":
    sys.exit(main())
