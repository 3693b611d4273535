"""Sound as numbers: how loud it is, where it pauses, and how it becomes a file."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from viewer.errors import ViewerError
from viewer.story import ffmpeg

Sound = NDArray[np.float32]

#: samples a second of all sound within the program
RATE: Final = 24_000
#: how loud a narration is (ITU-R BS.1770), LUFS, and its highest true peak, dB
LOUDNESS: Final = -16.0
PEAK: Final = -1.0
#: what a meter calls sound of which it hears nothing, LUFS
SILENT: Final = -70.0
#: how near to that loudness each file comes, and how much below that peak it is aimed at
NEAR: Final = 0.3
BELOW: Final = 0.3
#: how often sound is levelled, and a file made, until it is right: what is held back is more quiet,
#: and Opus and AAC at few bits reach higher than what they were given, and say it more quietly
TRIES: Final = 8
#: the most that both files of a track may take together, bytes, and Opus's share of it
LARGEST: Final = 1 << 20
OPUS_SHARE: Final = 0.45
#: bits a second beyond which speech gains nothing, and what the boxes around it take
OPUS_BEST: Final = 24_000
AAC_BEST: Final = 32_000
#: bits a second below which AAC leaves out what lies above 8 kHz: with it, it clips
AAC_NARROW: Final = 16_000
BOXES: Final = 0.92

_RAW: Final = ("-f", "f32le", "-ar", str(RATE), "-ac", "1")
_SAME: Final = ("-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact")


def silence(seconds: float) -> Sound:
    """Nothing to be heard."""
    return np.zeros(round(seconds * RATE), np.float32)


def trimmed(sound: Sound, margin: float = 0.04) -> Sound:
    """The sound without the quiet before and after it, apart from a small margin, seconds."""
    loud = np.flatnonzero(_levels(sound) > _floor(sound))
    if not len(loud):
        return sound
    window, keep = _window(), round(margin * RATE)
    return sound[max(loud[0] * window - keep, 0) : (loud[-1] + 1) * window + keep]


def pauses(sound: Sound, shortest: float = 0.18) -> list[tuple[float, float]]:
    """Where the sound is quiet for a while, in seconds, its ends left out."""
    quiet = np.concatenate([[False], _levels(sound) <= _floor(sound), [False]])
    edges = np.flatnonzero(np.diff(quiet.astype(np.int8)))
    found = edges.reshape(-1, 2) * _window() / RATE
    last = len(sound) / RATE - 0.05
    return [(a, b) for a, b in found if b - a >= shortest and a > 0 and b < last]


def loudness(sound: Sound | Path) -> tuple[float, float]:
    """How loud the sound or the file is as a whole, LUFS, and its true peak, dB."""
    data = b"" if isinstance(sound, Path) else sound.tobytes()
    source = ("-i", str(sound)) if isinstance(sound, Path) else (*_RAW, "-i", "-")
    # BS.1770 gives its filters for 48 kHz
    meter = "aresample=48000,ebur128=peak=true:metadata=1:framelog=quiet,ametadata=print:file=-"
    told, _ = ffmpeg.run((*source, "-af", meter, "-f", "null", "-"), data)
    # each line tells of all until then, the last one of the whole
    found = dict(line.split("=") for line in told.decode().splitlines() if "=" in line)
    loud = float(found.get("lavfi.r128.I", SILENT))
    peak = float(found.get("lavfi.r128.true_peak", 0))
    with np.errstate(divide="ignore"):
        return loud if loud > SILENT else -np.inf, float(20 * np.log10(peak))


def levelled(sound: Sound, wanted: float = LOUDNESS, highest: float = PEAK) -> Sound:
    """The same sound so loud, LUFS, its peaks held back to the highest that they may be, dB."""
    limit = 10 ** (highest / 20) * 0.97
    held = f"alimiter=limit={limit:.4f}:attack=3:release=60:level=0:latency=1"
    holds = False
    for _ in range(TRIES):
        loud, peak = loudness(sound)
        if not np.isfinite(loud):
            raise ViewerError("narration: there is nothing to be heard")
        if abs(loud - wanted) < 0.1 and (holds or peak <= highest):
            break
        sound = sound * np.float32(10 ** ((wanted - loud) / 20))
        if peak + wanted - loud > highest:
            raw, _ = ffmpeg.run((*_RAW, "-i", "-", "-af", held, *_RAW, "-"), sound.tobytes())
            sound = np.frombuffer(raw, np.float32)[: len(sound)]
            holds = True
    return sound


def read(path: Path) -> Sound:
    """The sound of any file that ffmpeg can read, as one channel."""
    raw, _ = ffmpeg.run(("-v", "error", "-i", str(path), *_RAW, "-"))
    return np.frombuffer(raw, np.float32)


def write(sound: Sound, webm: Path, m4a: Path) -> None:
    """The sound as Opus and as AAC, each as loud as a narration is, together at most LARGEST bytes.

    The same sound gives the same bytes.
    """
    budget = BOXES * 8 * LARGEST / max(len(sound) / RATE, 1)
    opus = min(round(budget * OPUS_SHARE), OPUS_BEST)
    aac = min(round(budget * (1 - OPUS_SHARE)), AAC_BEST)
    _fit(sound, webm, "-c:a", "libopus", "-b:a", str(opus), "-application", "voip")
    narrow = ("-ar", "16000") if aac < AAC_NARROW else ()
    _fit(sound, m4a, "-c:a", "aac", "-b:a", str(aac), *narrow, "-movflags", "+faststart")
    size = webm.stat().st_size + m4a.stat().st_size
    if size > LARGEST:
        raise ViewerError(f"{webm.parent}: {size} bytes of sound; {LARGEST} at most")


def _fit(sound: Sound, path: Path, *codec: str) -> None:
    """Make the file until it is itself as loud, and its peak as low, as those of a narration."""
    part = path.with_name(f".{path.name}.part{path.suffix}")
    wanted, highest = LOUDNESS, PEAK - BELOW
    try:
        for _ in range(TRIES):
            given = levelled(sound, wanted, highest)
            ffmpeg.run(
                ("-v", "error", *_RAW, "-i", "-", *_SAME, *codec, str(part)), given.tobytes()
            )
            loud, peak = loudness(part)
            if abs(loud - LOUDNESS) <= NEAR and peak <= PEAK:
                part.replace(path)
                return
            wanted += LOUDNESS - loud
            highest -= max(peak - PEAK + BELOW, 0)
    finally:
        part.unlink(missing_ok=True)
    raise ViewerError(
        f"{path}: stays at {loud:.1f} LUFS with a peak of {peak:.1f} dB, wanted are {LOUDNESS:g} "
        f"and at most {PEAK:g}; give recordings without clicks or long silence"
    )


def _window() -> int:
    return RATE // 100


def _levels(sound: Sound) -> NDArray[np.float64]:
    """How loud each hundredth of a second is."""
    window = _window()
    whole = sound[: len(sound) // window * window].reshape(-1, window).astype(np.float64)
    return np.sqrt(np.mean(whole**2, axis=1))


def _floor(sound: Sound) -> float:
    """Below this, 40 dB under the loudest speech, there is only breath."""
    levels = _levels(sound)
    return 0.01 * float(np.quantile(levels, 0.95)) if len(levels) else 0.0
