"""The history as figures for other programs: what `history stats --json` prints. All lengths are in seconds."""

from collections.abc import Iterable, Sequence
from datetime import date, time, timedelta
from typing import Any

from meditate.history.facts import DAY_BEGINS, Entry
from meditate.history.views import Overview, monday, seconds_by_day, weeks

YEAR = 53
"""Weeks; a year touches so many at most."""


def figures(entries: Sequence[Entry], seen: Overview, begins: time = DAY_BEGINS) -> dict[str, Any]:
    """As of the overview's day; without the streak."""
    first = seen.today - timedelta(days=len(seen.days) - 1)
    return {
        "today": str(seen.today), "sits": seen.sits, "seconds": _short(seen.seconds),
        "first": None if seen.first is None else str(seen.first),
        "week": {"sits": seen.week_sits, "seconds": _short(seen.week_seconds)}, "days_sat": seen.days_sat,
        "days": [{"date": str(first + timedelta(days=n)), "seconds": _short(sat)} for n, sat in enumerate(seen.days)],
        "weeks": [
            {"monday": str(day), "seconds": _short(sat)} for day, sat in by_week(entries, seen.today, YEAR, begins)
        ],
        "hours": [_short(sat) for sat in seen.hours],
        "texts": [{"title": each.title, "sits": each.sits, "seconds": _short(each.seconds)} for each in seen.readings],
    }  # fmt: skip


def by_week(entries: Iterable[Entry], today: date, count: int, begins: time = DAY_BEGINS) -> list[tuple[date, float]]:
    """The Mondays of so many weeks, this one last, each with what was sat in its week."""
    sums = [sum(week) for week in weeks(seconds_by_day(entries, begins), today, count)]
    first = monday(today) - timedelta(weeks=count - 1)
    return [(first + timedelta(weeks=n), sat) for n, sat in enumerate(sums)]


def _short(sat: float) -> float:
    return round(sat, 3)
