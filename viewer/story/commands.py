"""The commands of the story: `export captions|transcript|video` and `narrate`."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from viewer.core import atlas, manifest
from viewer.core.atlas import Workshop
from viewer.core.book import Book
from viewer.core.schedule import Schedule, Track
from viewer.core.state import Theme, ViewState
from viewer.errors import ViewerError, did_you_mean
from viewer.story import captions, files, recorded
from viewer.story.transcript import transcript


def register(
    command: Callable[..., argparse.ArgumentParser],
    sources: Callable[[argparse.ArgumentParser], None],
    workshop: Callable[[], Workshop],
) -> None:
    """Add these commands to a command line; `sources` adds --atlas and --annotations to one,
    and `workshop` opens what makes disease on demand."""
    export = command("export", None, "Keep a tour as captions, a transcript or a film.")
    kinds = export.add_subparsers(title="what to keep", metavar="WHAT", required=True)

    def kind(name: str, run: object, text: str, out: str) -> argparse.ArgumentParser:
        sub = kinds.add_parser(name, help=text, description=text)
        sub.set_defaults(run=run, workshop=workshop)
        sub.add_argument("out", type=Path, metavar=out)
        _telling(sub)
        sources(sub)
        return sub

    words = kind("captions", _captions, "Captions as a WebVTT file.", "OUT.vtt")
    words.add_argument("--chapters", action="store_true", help="the steps instead of the words")
    paper = kind("transcript", _transcript, "The words to read on paper.", "OUT.md")
    paper.add_argument("--notes", action="store_true", help="with the teaching notes")
    film = kind("video", _video, "The tour as a film with its voice.", "OUT.mp4")
    film.add_argument("--size", default="1920x1080", metavar="1280x720")
    film.add_argument("--fps", type=int, default=30, help="frames a second (%(default)s)")
    film.add_argument("--burn-captions", action="store_true", help="draw the captions as well")
    film.add_argument("--theme", type=Theme, choices=list(Theme), default=Theme.DARK)

    narrate = command("narrate", _narrate, "Read a tour aloud into sound files.")
    _telling(narrate)
    sources(narrate)


def _telling(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--tour", metavar="ID", help="the first one without it")
    parser.add_argument("--lang", default="", metavar="es", help="the first one without it")
    parser.add_argument("--track", type=Track, choices=list(Track), default=Track.PLAIN)
    parser.add_argument(
        "--narration", type=Path, default=recorded.default_folder(), metavar="DIR", help="of voices"
    )


def _told(options: argparse.Namespace) -> tuple[Book, str]:
    """The words, and the tour of which a command speaks."""
    book = manifest.load(options.annotations, options.lang)
    tour = options.tour or next(iter(book.tours))
    if tour not in book.tours:
        raise ViewerError(f"--tour: there is no tour '{tour}'{did_you_mean(tour, book.tours)}")
    return book, tour


def _times(options: argparse.Namespace, book: Book, tour: str) -> tuple[Schedule, Path | None]:
    return recorded.schedule_of(book, tour, options.narration, book.language, options.track)


def _captions(options: argparse.Namespace) -> None:
    book, tour = _told(options)
    schedule, _ = _times(options, book, tour)
    if options.chapters:
        titles = {step.id: step.title for step in book.tours[tour].steps}
        files.keep(options.out, captions.chapters(schedule, titles))
        return
    shown = captions.captions(schedule)
    broken = captions.breaches(shown, schedule)
    if broken:
        raise ViewerError("\n".join(map(str, broken)))
    files.keep(options.out, captions.vtt(shown))


def _transcript(options: argparse.Namespace) -> None:
    book, tour = _told(options)
    schedule, _ = _times(options, book, tour)
    files.keep(options.out, transcript(book, tour, schedule, notes=options.notes))


def _video(options: argparse.Namespace) -> None:
    from tqdm import tqdm

    from viewer.story.video import film

    book, tour = _told(options)
    width, _, height = options.size.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise ViewerError(f"--size: '{options.size}' is no size; write it as 1920x1080")
    schedule, voice = _times(options, book, tour)
    # asked to end, it clears away what it has begun, as after Ctrl+C
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    with tqdm(unit="picture", leave=False, disable=None) as bar:

        def tell(done: int, whole: int) -> None:
            bar.total = whole
            bar.update(done - bar.n)

        film(
            atlas.load(options.atlas, book, options.workshop()),
            tour,
            options.out,
            (int(width), int(height)),
            options.fps,
            schedule=schedule,
            narration=voice,
            burn=options.burn_captions,
            reader=ViewState(theme=options.theme),
            tell=tell,
        )
    if voice is None:
        print(f"{options.out}: without a voice; make one with `spine-viewer narrate`")


def _narrate(options: argparse.Namespace) -> None:
    from tqdm import tqdm

    from viewer.story.narration import narrate
    from viewer.story.voices import voice_of

    book, tour = _told(options)
    voice = voice_of(book.language)
    folder = recorded.folder_of(options.narration, tour, book.language, options.track)
    steps = len(book.tours[tour].steps)
    with tqdm(total=steps, unit="step", leave=False, disable=None) as bar:
        made, notes = narrate(book, tour, folder, voice, options.track, lambda step: bar.update())
    for note in notes:
        print(note)
    broken = captions.breaches(captions.captions(made.schedule), made.schedule)
    if broken:
        raise ViewerError("\n".join(map(str, broken)))
    print(f"{folder}: {made.schedule.duration:.0f} seconds, read by {made.voice}")
