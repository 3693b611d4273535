"""A tour to read on paper: its words with their times, what is seen, and where it comes from."""

from __future__ import annotations

from viewer.core.book import Book, Source
from viewer.core.schedule import Schedule


def transcript(book: Book, tour: str, schedule: Schedule, *, notes: bool = False) -> str:
    """The whole tour as Markdown; with `notes`, what educators may add to each step."""
    told = book.tours[tour]
    cited = list(dict.fromkeys(id for step in told.steps for id in step.sources))
    parts = [f"# {told.title}", told.summary, f"*{book.disclaimers.short}*"]
    for number, (step, span) in enumerate(zip(told.steps, schedule.spans, strict=True), start=1):
        parts.append(f"## {number}. {step.title} ({_minutes(span.start)})")
        parts += [" ".join(s.text for s in said.sentences) for said in span.said]
        parts.append(f"*[{step.alt}]*")
        if notes:
            parts.append(f"> **{book.headings.note}.** {step.note}")
        marks = " ".join(f"[{cited.index(id) + 1}]" for id in step.sources)
        if marks:
            parts.append(marks)
    if cited:
        parts.append(f"## {book.headings.sources}")
        entries = enumerate(cited, start=1)
        parts.append("\n".join(f"{k}. {_entry(book.sources[id])}" for k, id in entries))
    return "\n\n".join(parts) + "\n"


def _minutes(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes}:{rest:02}"


def _entry(source: Source) -> str:
    if source.address is None:
        return source.cite
    address = source.address
    link = f"<{address}>" if address.startswith("http") else address
    return f"{source.cite}. {link}"
