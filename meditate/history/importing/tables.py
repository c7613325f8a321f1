"""A CSV file as rows that know their line; what is wrong in one is said with its line."""

import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from meditate.errors import HistoryError
from meditate.units import Seconds


@dataclass(frozen=True, slots=True)
class Row:
    """One line's cells, by the names in the first line, in small letters."""

    source: str
    line: int
    cells: Mapping[str, str]

    def __getitem__(self, name: str) -> str:
        """The cell, without spaces around it; empty where the line ends before it."""
        return self.cells.get(name, "").strip()

    def wrong(self, what: str) -> HistoryError:
        """To be raised."""
        return HistoryError(f"{what}; nothing was taken in", source=self.source, line=self.line)

    def whole(self, name: str, lowest: int, highest: int) -> int:
        """A whole number in this range. Raises HistoryError."""
        text = self[name]
        if re.fullmatch(r"-?[0-9]{1,15}", text) and lowest <= int(text) <= highest:
            return int(text)
        raise self.wrong(f"{_shown(text)} under {name!r} is not a whole number from {lowest} to {highest}")

    def here(self, name: str, *formats: str) -> datetime:
        """Date and time on the wall of this machine, in one of these formats. Raises HistoryError.

        One that was skipped when clocks were set forward is as much later.
        """
        for each in formats:
            try:
                wall = datetime.strptime(self[name], each)  # noqa: DTZ007 - made aware below
                here = wall.astimezone()
                return here if here.replace(tzinfo=None) == wall else wall.replace(fold=1).astimezone()
            except (ValueError, OverflowError, OSError):
                continue
        raise self.wrong(f"{_shown(self[name])} under {name!r} is not a date and time")


def rows_of(text: str, source: str) -> list[Row]:
    """All lines but the first and the empty ones. Raises HistoryError."""
    rows = list(_lines(text, source))
    if not rows:
        return []
    names = [cell.strip().lower() for cell in rows[0][1]]
    return [
        Row(source, line, dict(zip(names, cells, strict=False)))
        for line, cells in rows[1:] if any(cell.strip() for cell in cells)
    ]  # fmt: skip


def header_of(text: str) -> frozenset[str]:
    """The names in the first line, in small letters."""
    first = text.lstrip().partition("\n")[0]
    try:
        return frozenset(cell.strip().lower() for cell in next(csv.reader([first]), []))
    except csv.Error:
        return frozenset()


def clock_length(text: str) -> Seconds | None:
    """`0:45:0`, hours, minutes and seconds, however padded; None for anything else."""
    found = re.fullmatch(r"([0-9]{1,4}):([0-9]{1,2}):([0-9]{1,2})", text)
    return None if found is None else int(found[1]) * 3600.0 + int(found[2]) * 60 + int(found[3])


def _lines(text: str, source: str) -> Iterator[tuple[int, list[str]]]:
    """The number of the line that each begins with, and its cells."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    begins = 1
    try:
        for cells in reader:
            yield begins, cells
            begins = reader.line_num + 1
    except csv.Error as error:
        raise HistoryError(f"this is no table ({error}); nothing was taken in", source=source, line=begins) from None


def _shown(text: str) -> str:
    return repr(text[:40])
