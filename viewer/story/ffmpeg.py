"""ffmpeg as a program of its own: found, run, and its complaints told in one line."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence

from viewer.errors import ViewerError


def program() -> str:
    """Where ffmpeg is; raises ViewerError with what to install."""
    try:
        import imageio_ffmpeg
    except ImportError:
        raise ViewerError(
            "sound and video need ffmpeg: run `pip install 'spine-viewer[story]'`"
        ) from None
    try:
        return str(imageio_ffmpeg.get_ffmpeg_exe())
    except RuntimeError as problem:
        raise ViewerError(f"ffmpeg: {problem}".split("\n")[0]) from problem


def run(arguments: Sequence[str], data: bytes = b"") -> tuple[bytes, str]:
    """What ffmpeg writes to its output and to its log, given `data` as its input."""
    done = subprocess.run(
        [program(), "-hide_banner", "-y", *arguments],
        input=data,
        capture_output=True,
        check=False,
    )
    log = done.stderr.decode(errors="replace")
    if done.returncode:
        raise ViewerError(f"ffmpeg: {last_line(log)}")
    return done.stdout, log


def last_line(log: str) -> str:
    """The end of a log, where ffmpeg says what is wrong."""
    lines = [line.strip() for line in log.splitlines() if line.strip()]
    return lines[-1] if lines else "stopped without saying why"
