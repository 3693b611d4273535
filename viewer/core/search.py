"""The words by which something is found, written so that a search can compare them."""

from __future__ import annotations

import re
from unicodedata import combining, normalize


def words(*texts: str) -> str:
    """Each word of *texts* once, small and without accents, with one space between.

    What is hyphenated stands there in pieces and as one word: end-plate as end, plate, endplate.
    """
    found: dict[str, None] = {}
    for written in " ".join(texts).split():
        pieces = re.findall(r"\w+", _plain(written).replace("_", " "))
        found |= dict.fromkeys(pieces)
        if len(pieces) > 1 and re.search(r"\w[-'’]\w", written):
            found["".join(pieces)] = None
    return " ".join(found)


def _plain(text: str) -> str:
    return "".join(one for one in normalize("NFD", text.casefold()) if not combining(one))
