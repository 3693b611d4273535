"""The errors a person can put right: one line each, printed without a traceback."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


class ViewerError(Exception):
    """Something outside the program is wrong; the message says what, where and how to mend it."""

    exit_code = 2


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """'; did you mean ...?' with the nearest of the known names, or nothing where none is near."""
    names = {candidate.lower(): candidate for candidate in known}
    near = get_close_matches(name.lower(), names, n=1)
    return f"; did you mean '{names[near[0]]}'?" if near else ""
