"""How fast and how large the program is on the machine at hand: `make bench`."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One measured figure, beside the most that it should be."""

    name: str
    value: float
    unit: str
    budget: float | None = None
