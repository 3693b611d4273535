"""Captions that can be read in time, cut from the sentences of a schedule, and chapters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from typing import Final

from viewer.core.schedule import Schedule, Sentence

#: what a caption may be: letters on a line, lines, words a minute, seconds
WIDEST: Final = 42
MOST_LINES: Final = 2
FASTEST: Final = 180.0
SHORTEST: Final = 1.2
#: a caption may stay this long after its words, seconds
LINGER: Final = 0.8


@dataclass(frozen=True)
class Caption:
    """One or two lines of a cue and when they are shown, seconds from the start of the tour."""

    step: str
    cue: str
    start: float
    end: float
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        """The words without their line breaks."""
        return " ".join(self.lines)

    @property
    def pace(self) -> float:
        """Words a minute."""
        return 60 * len(self.text.split()) / max(self.end - self.start, 1e-3)


@dataclass(frozen=True)
class Breach:
    """A rule that a caption breaks, and what to do about it."""

    cue: str
    moment: float
    problem: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.cue} at {self.moment:.1f} s: {self.problem}; {self.remedy}"


def captions(schedule: Schedule) -> tuple[Caption, ...]:
    """Every word of the schedule, a sentence at a time, long sentences in several captions.

    A caption begins with its words and may stay a little after them, never into the next one.
    """
    made: list[Caption] = []
    for span in schedule.spans:
        told = [(said.cue, sentence) for said in span.said for sentence in said.sentences]
        later = [sentence.start for _, sentence in told[1:]] + [span.end]
        of_span: list[Caption] = []
        for (cue, sentence), next_start in zip(told, later, strict=True):
            of_span += _captioned(span.step, cue, sentence, next_start)
        made += _joined(of_span)
    return tuple(made)


def breaches(shown: Sequence[Caption], schedule: Schedule) -> list[Breach]:
    """Every rule that a caption breaks; none is what one wants."""
    found = []

    def blame(caption: Caption, problem: str, remedy: str) -> None:
        found.append(Breach(caption.cue, caption.start, problem, remedy))

    for caption in shown:
        span = schedule.span(caption.start)
        long = caption.end - caption.start
        if len(caption.lines) > MOST_LINES:
            blame(caption, f"has {len(caption.lines)} lines", f"{MOST_LINES} at most")
        for line in caption.lines:
            if len(line) > WIDEST:
                blame(caption, f"'{line}' has {len(line)} letters", f"{WIDEST} at most on a line")
        if caption.pace > FASTEST + 0.5:
            remedy = f"{FASTEST:.0f} at most: give it more time or fewer words"
            blame(caption, f"is read at {caption.pace:.0f} words a minute", remedy)
        if long < SHORTEST - 1e-3:
            blame(caption, f"is shown for {long:.2f} s", f"give it at least {SHORTEST} s")
        if span.step != caption.step or caption.end > span.end + 1e-3:
            blame(caption, "goes on into the next step", "end it with its own step")
    for caption, after in pairwise(shown):
        if caption.end > after.start + 1e-3:
            blame(caption, f"overlaps {after.cue}", "end it before that one starts")
    return found


def vtt(shown: Iterable[Caption]) -> str:
    """The captions as a WebVTT file."""
    counts = Counter[str]()
    cues = []
    for caption in shown:
        counts[caption.cue] += 1
        name = f"{caption.cue}.{counts[caption.cue]}"
        cues.append((name, caption.start, caption.end, "\n".join(caption.lines)))
    return _file(cues)


def chapters(schedule: Schedule, titles: Mapping[str, str]) -> str:
    """One chapter a step as a WebVTT file; `titles` are by step."""
    return _file((span.step, span.start, span.end, titles[span.step]) for span in schedule.spans)


def clock(seconds: float) -> str:
    """A time as WebVTT writes it: 00:01:02.345."""
    thousandths = round(seconds * 1000)
    minutes, rest = divmod(thousandths, 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest // 1000:02}.{rest % 1000:03}"


def _file(cues: Iterable[tuple[str, float, float, str]]) -> str:
    blocks = ["WEBVTT"]
    for name, start, end, text in cues:
        safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        blocks.append(f"{name}\n{clock(start)} --> {clock(end)}\n{safe}")
    return "\n\n".join(blocks) + "\n"


def _captioned(step: str, cue: str, sentence: Sentence, next_start: float) -> list[Caption]:
    """A sentence in as few captions as hold it; each has the time that its words need."""
    texts = blocks(sentence.text)
    end = min(max(sentence.end + LINGER, sentence.start + SHORTEST), next_start)
    needs = [_need(text) for text in texts]
    starts = (sentence.start, *_marks(sentence, texts), end)
    times = [after - start for start, after in pairwise(starts)]
    short = sum(max(need - time, 0) for need, time in zip(needs, times, strict=True))
    spare = [max(time - need, 0) for need, time in zip(needs, times, strict=True)]
    given = min(short / sum(spare), 1.0) if sum(spare) else 0.0
    taken = min(sum(spare) / short, 1.0) if short else 0.0
    times = [
        time - left * given if left else time + (need - time) * taken
        for time, left, need in zip(times, spare, needs, strict=True)
    ]
    made, start = [], sentence.start
    for text, time in zip(texts, times, strict=True):
        made.append(Caption(step, cue, round(start, 3), round(start + time, 3), lines(text)))
        start += time
    return made


def _marks(sentence: Sentence, texts: Sequence[str]) -> tuple[float, ...]:
    """When the captions after the first begin: as heard or, unheard, by the letters before."""
    if len(sentence.marks) == len(texts) - 1:
        return sentence.marks
    letters = list(accumulate(len(text) for text in texts))
    long = sentence.end - sentence.start
    return tuple(sentence.start + long * part / letters[-1] for part in letters[:-1])


def _need(text: str) -> float:
    return max(60 * len(text.split()) / FASTEST, SHORTEST)


def _too_short(caption: Caption) -> bool:
    return caption.end - caption.start < _need(caption.text) - 5e-4


def _joined(made: list[Caption]) -> list[Caption]:
    """The captions of a step; one that is too short is shown with the one before or after it."""
    kept: list[Caption] = []
    for caption in made:
        last = kept[-1] if kept else None
        if last and last.cue == caption.cue and (_too_short(caption) or _too_short(last)):
            both = f"{last.text} {caption.text}"
            if len(blocks(both)) == 1:
                kept[-1] = replace(last, end=caption.end, lines=lines(both))
                continue
        kept.append(caption)
    return kept


def blocks(text: str) -> tuple[str, ...]:
    """The text in as few pieces as fit a caption each, alike in length, broken at commas."""
    words = text.split()
    count = 1
    while True:
        pieces = _parted(words, count)
        if pieces is not None:
            return pieces
        count += 1


def _parted(words: list[str], count: int) -> tuple[str, ...] | None:
    """The words in `count` pieces that fit a caption each; None where there is no such way."""
    ideal = len(" ".join(words)) / count
    best: dict[tuple[int, int], tuple[float, tuple[str, ...]]] = {(0, 0): (0.0, ())}
    for piece in range(count):
        for end in range(1, len(words) + 1):
            for start in range(end):
                known = best.get((piece, start))
                text = " ".join(words[start:end])
                if known is None or not _fits(text, alone=end - start == 1):
                    continue
                cost = known[0] + ((len(text) - ideal) / ideal) ** 2
                if end < len(words):
                    cost += 0.0 if text[-1] in ",;:" else 0.12
                if (piece + 1, end) not in best or cost < best[piece + 1, end][0]:
                    best[piece + 1, end] = cost, (*known[1], text)
    found = best.get((count, len(words)))
    return found[1] if found else None


def _fits(text: str, *, alone: bool) -> bool:
    """Whether a caption holds the text; a single word is never too long to be shown."""
    return alone or (
        len(text) <= MOST_LINES * WIDEST + 1 and all(len(line) <= WIDEST for line in lines(text))
    )


def lines(text: str) -> tuple[str, ...]:
    """The text on one line or, where it is too long, on two that are alike in length."""
    if len(text) <= WIDEST or " " not in text:
        return (text,)
    gaps = [place for place, letter in enumerate(text) if letter == " "]

    def unlike(place: int) -> float:
        first, second = place, len(text) - place - 1
        pause = 0 if text[place - 1] in ",;:.?!" else 6
        return max(first, second) + pause + 1000 * (max(first, second) > WIDEST)

    place = min(gaps, key=unlike)
    return text[:place], text[place + 1 :]
