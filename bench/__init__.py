"""How fast and how large the program is on the machine at hand: `make bench`."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One measured figure, beside the most that it should be, or the `least`."""

    name: str
    value: float
    unit: str
    budget: float | None = None
    least: bool = False
    #: which of the ways that are compared it belongs to, and the table in which they stand
    view: str = ""
    table: str = "The ways to draw, side by side"

    @property
    def kept(self) -> bool | None:
        """Whether the budget is kept; None without one."""
        if self.budget is None:
            return None
        return self.value >= self.budget if self.least else self.value <= self.budget
