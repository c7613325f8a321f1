"""One promised figure beside what was measured."""

from dataclasses import dataclass
from enum import StrEnum


class Promise(StrEnum):
    """Which side of the bound is good."""

    AT_LEAST = "≥"
    AT_MOST = "≤"


@dataclass(frozen=True, slots=True)
class Figure:
    """A row of the table."""

    what: str
    measured: float
    promise: Promise
    bound: float
    unit: str = ""
    note: str = ""

    @property
    def kept(self) -> bool:
        """Whether the promise holds here and now."""
        return self.measured >= self.bound if self.promise is Promise.AT_LEAST else self.measured <= self.bound

    def __str__(self) -> str:
        mark = "ok " if self.kept else "NOT"
        measured = f"{self.measured:.3g} {self.unit}".strip()
        row = f"{mark}  {self.what:<58} {measured:>12}   {self.promise} {self.bound:g} {self.unit}".rstrip()
        return f"{row}   {self.note}".rstrip()
