"""Sources as the page lists them."""

from __future__ import annotations

from collections.abc import Iterable

from viewer.core.book import Book


def cited(book: Book, ids: Iterable[str]) -> list[dict[str, str]]:
    """What is cited, and an address to open where there is one."""
    found = [book.sources[id] for id in ids]
    return [
        {"cite": source.cite, "address": address if address.startswith("http") else ""}
        for source in found
        for address in [source.address or ""]
    ]
