"""The history in plain words, as the command line says it."""

from collections.abc import Iterator
from datetime import date

from meditate.history.views import MONTH, Overview, Reading
from meditate.units import Seconds
from meditate.words import duration

PARTS = (("at night", 0, 5), ("in the morning", 5, 12), ("in the afternoon", 12, 17), ("in the evening", 17, 24))
"""When it is called what, from hour to hour."""
WORDLESS = "Without words"
NOTHING = "Nothing has been sat yet."


def told(overview: Overview, *, streak: bool) -> Iterator[tuple[str, str]]:
    """What there is to say at a glance, each with its heading; the streak only where it is asked for."""
    if overview.first is None:
        return
    week = f"{times(overview.week_sits)}, {duration(overview.week_seconds)}" if overview.week_sits else "not yet"
    yield "This week", week
    yield f"Last {MONTH} days", f"sat on {overview.days_sat} of them"
    yield "In all", f"{times(overview.sits)}, {duration(overview.seconds)}, since {date_words(overview.first)}"
    yield "Mostly", part_of_day(overview.hours)
    if streak:
        yield "In a row", f"{overview.streak} day{'s' * (overview.streak != 1)}"
    if overview.ahead:
        yield "Note", f"{times(overview.ahead)} after today: a clock was wrong then, or is now"


def times(count: int) -> str:
    """`1 sit`, `3 sits`."""
    return f"{count} sit{'s' * (count != 1)}"


def date_words(day: date) -> str:
    """`9 May 2026`."""
    return f"{day.day} {day:%B} {day.year}"


def part_of_day(hours: tuple[Seconds, ...]) -> str:
    """When most was sat, in words."""
    return max(PARTS, key=lambda part: sum(hours[part[1] : part[2]]))[0]


def title_of(reading: Reading) -> str:
    """What was read, or that nothing was."""
    return reading.title or WORDLESS
