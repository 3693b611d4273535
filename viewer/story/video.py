"""A tour as a film: H.264 and AAC with soft subtitles and chapters, a WebVTT file beside it.

Only moments that differ from the one before are drawn: at rest well and once, on the way quickly.
"""

from __future__ import annotations

import itertools
import math
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import IO, Final

from viewer.core.atlas import Atlas
from viewer.core.picture import picture
from viewer.core.schedule import Schedule
from viewer.core.state import ViewState
from viewer.core.timeline import Timeline
from viewer.errors import ViewerError
from viewer.scene import stills
from viewer.scene.marks import marked
from viewer.scene.scene import Quality, Scene
from viewer.story import captions, ffmpeg, recorded

#: how finely the film is packed: 20 looks like the pictures themselves
QUALITY: Final = ("-preset", "veryfast", "-crf", "20")
#: what the numbers of the colours mean; players guess without it
COLOURS: Final = (
    "scale=out_color_matrix=bt709:out_range=tv,"
    "setparams=colorspace=bt709:color_primaries=bt709:color_trc=bt709"
)
#: languages as MP4 writes them
LANGUAGES: Final = {"en": "eng", "es": "spa", "de": "deu", "fr": "fra", "it": "ita", "pt": "por"}


def film(
    atlas: Atlas,
    tour: str,
    out: Path,
    size: tuple[int, int] = (1920, 1080),
    fps: int = 30,
    *,
    schedule: Schedule,
    narration: Path | None = None,
    burn: bool = False,
    reader: ViewState | None = None,
    tell: Callable[[int, int], None] = lambda done, whole: None,
) -> None:
    """Write the tour as an MP4 file and its captions beside it: both or, when stopped, neither.

    `narration` is the folder of the voice; `tell` hears how many of the pictures are drawn.
    """
    _check(out, size, fps)
    timeline = Timeline(atlas, tour, schedule)
    shown = captions.captions(schedule)
    titles = {step.id: step.title for step in atlas.book.tours[tour].steps}
    try:
        with tempfile.TemporaryDirectory(prefix=f".{out.name}.", dir=out.parent) as name:
            folder = Path(name)
            words = folder / "captions.vtt"
            words.write_text(captions.vtt(shown), encoding="utf-8")
            title = atlas.book.tours[tour].title
            marks = _marks(schedule, title, titles)
            (folder / "chapters.txt").write_text(marks, encoding="utf-8")
            command = _command(size, fps, narration, atlas.book.language, burn=burn)
            with (folder / "log").open("w+b") as log:
                _encode(command, folder, log, _frames(timeline, size, fps, reader, tell))
            (folder / "film.mp4").replace(out)
            words.replace(out.with_suffix(".vtt"))
    except OSError as problem:
        raise ViewerError(f"{out}: cannot be written ({problem.strerror})") from problem


def _check(out: Path, size: tuple[int, int], fps: int) -> None:
    stills.checked(size)
    if size[0] % 2 or size[1] % 2:
        raise ViewerError(f"a film of {size[0]} x {size[1]} cannot be made: both must be even")
    if not 1 <= fps <= 120:
        raise ViewerError(f"{fps} frames a second cannot be had; ask for 1 to 120")
    if out.suffix.lower() != ".mp4":
        raise ViewerError(f"{out}: a film is an MP4 file; end its name in .mp4")
    if out.is_dir():
        raise ViewerError(f"{out}: is a folder; name a file")


def _frames(
    timeline: Timeline,
    size: tuple[int, int],
    fps: int,
    reader: ViewState | None,
    tell: Callable[[int, int], None],
) -> Iterator[bytes]:
    """Every frame of the film; the same bytes again where nothing changed."""
    count = math.ceil(timeline.duration * fps)
    states = [timeline.at(k / fps, reader) for k in range(count)]
    looks = [picture(timeline.atlas, state) for state in states]
    # labels wait until they can stand still; marks move over the picture
    bare = [(replace(look, marks=()), timeline.rests(k / fps)) for k, look in enumerate(looks)]
    whole = 1 + sum(a != b for a, b in itertools.pairwise(bare))
    done, data = 0, b""
    palette = timeline.atlas.book.palette
    scene = Scene(timeline.atlas)
    try:
        for k, look in enumerate(looks):
            if k == 0 or bare[k] != bare[k - 1]:
                rests = bare[k][1]
                quality = Quality.STILL if rests else Quality.MOVING
                painted, stage = stills.painted(scene, look, size, labels=rests, quality=quality)
                done += 1
                tell(done, whole)
                data = b""
            if look.marks or not data:
                image = painted.copy()
                marked(image, stage, look, palette, k / fps)
                data = image.convert("RGB").tobytes()
            yield data
    finally:
        scene.close()


def _command(
    size: tuple[int, int], fps: int, narration: Path | None, language: str, *, burn: bool
) -> list[str]:
    """What ffmpeg has to do, in the folder that holds the captions and the chapters."""
    shape = f"{size[0]}x{size[1]}"
    inputs = ["-f", "rawvideo", "-pix_fmt", "rgb24", "-s", shape, "-r", str(fps), "-i", "-"]
    inputs += ["-i", "captions.vtt", "-f", "ffmetadata", "-i", "chapters.txt"]
    maps = ["-map", "0:v", "-map", "1:s", "-map_metadata", "2", "-map_chapters", "2"]
    if narration is not None:
        inputs += ["-i", str((narration / recorded.WEBM).resolve())]
        maps += ["-map", "3:a", "-c:a", "aac", "-b:a", "96k"]
    code = f"language={LANGUAGES.get(language.split('-')[0], 'und')}"
    look = f"{COLOURS},{_burnt()}" if burn else COLOURS
    return [
        *(ffmpeg.program(), "-hide_banner", "-v", "error", "-y", *inputs, *maps),
        *("-vf", look, "-c:v", "libx264", *QUALITY, "-pix_fmt", "yuv420p"),
        *("-c:s", "mov_text", "-metadata:s:s", code, "-metadata:s:a", code),
        *("-movflags", "+faststart", "film.mp4"),
    ]


def _burnt() -> str:
    """The filter that draws the captions into the picture, on a dark band."""
    found = find_spec("matplotlib")
    if found is None or found.origin is None:
        raise ViewerError("captions need the fonts of matplotlib: run `pip install matplotlib`")
    fonts = Path(found.origin).parent / "mpl-data" / "fonts" / "ttf"
    style = "FontName=DejaVu Sans,FontSize=15,BorderStyle=3,Outline=4,Shadow=0,MarginV=14"
    colours = "PrimaryColour=&H00FFFFFF,OutlineColour=&H50101010,BackColour=&H50101010"
    place = str(fonts).replace("\\", "/").replace(":", "\\:")
    return f"subtitles=captions.vtt:fontsdir='{place}':force_style='{style},{colours}'"


def _marks(schedule: Schedule, title: str, titles: dict[str, str]) -> str:
    """The chapters as ffmpeg reads them."""
    parts = [";FFMETADATA1", f"title={_plain(title)}"]
    for span in schedule.spans:
        start, end = round(span.start * 1000), round(span.end * 1000)
        parts += ["[CHAPTER]", "TIMEBASE=1/1000", f"START={start}", f"END={end}"]
        parts.append(f"title={_plain(titles[span.step])}")
    return "\n".join(parts) + "\n"


def _plain(text: str) -> str:
    return "".join(f"\\{letter}" if letter in "=;#\\" else letter for letter in text)


def _encode(command: list[str], folder: Path, log: IO[bytes], frames: Iterator[bytes]) -> None:
    """Feed the frames to ffmpeg; it does not outlive this call."""
    process = subprocess.Popen(
        command, cwd=folder, stdin=subprocess.PIPE, stderr=log, start_new_session=True
    )
    assert process.stdin is not None
    broken = False
    try:
        for frame in frames:
            try:
                process.stdin.write(frame)
            except BrokenPipeError:
                broken = True
                break
        if not broken:
            process.stdin.close()
        process.wait()
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()
        with suppress(BrokenPipeError):
            process.stdin.close()
    if process.returncode or broken:
        log.seek(0)
        raise ViewerError(f"ffmpeg: {ffmpeg.last_line(log.read().decode(errors='replace'))}")
