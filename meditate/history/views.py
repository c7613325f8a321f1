"""Views of the history: days, weeks, hours and texts, as sums over entries. Nothing here knows what day it is.

A day is the one that an entry counts for; see `Entry.day`.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from math import inf
from typing import TypeAlias

from meditate.history.facts import DAY_BEGINS, Entry
from meditate.settings_file import sit_in_table
from meditate.sit import Sit
from meditate.sitting_states import Ended
from meditate.texts import known_as
from meditate.units import Seconds

ByDay: TypeAlias = Mapping[date, Seconds]
ONE = timedelta(days=1)
MONTH = 30
FAR = timedelta(hours=12)
"""Clocks that differ by so much have the date line between them, or have crossed it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was sat of one text, or of one kind of sit that has none."""

    title: str
    sits: int
    seconds: Seconds


@dataclass(frozen=True, slots=True)
class Overview:
    """The history at a glance."""

    today: date
    sits: int
    seconds: Seconds
    first: date | None
    """The day of the first sit; None where there is none."""
    week_sits: int
    """Since Monday."""
    week_seconds: Seconds
    days: tuple[Seconds, ...]
    """Of the last thirty days, today last."""
    hours: tuple[Seconds, ...]
    """By the hour in which a sit began, from midnight on."""
    readings: tuple[Reading, ...]
    """Most sat first."""
    streak: int
    ahead: int
    """Sits that lie in the future: a clock was wrong."""

    @property
    def days_sat(self) -> int:
        """Of the last thirty."""
        return sum(seconds > 0 for seconds in self.days)


def overview(entries: Sequence[Entry], today: date, begins: time = DAY_BEGINS) -> Overview:
    """As of today."""
    by_day = seconds_by_day(entries, begins)
    week = [entry for entry in entries if monday(today) <= entry.day(begins) <= today]
    return Overview(
        today, len(entries), _sum(entries), min(by_day, default=None), len(week), _sum(week),
        last_days(by_day, today, MONTH), hours(entries), readings(entries), streak(entries, today, begins),
        sum(entry.day(begins) > today for entry in entries),
    )  # fmt: skip


def today_of(now: datetime, begins: time = DAY_BEGINS) -> date:
    """The day that a sit would count for which begins now."""
    return Entry("now", now, 0.0).day(begins)


def sat_today(entries: Iterable[Entry], now: datetime, begins: time = DAY_BEGINS) -> bool:
    """Whether something was sat on the day that it is now."""
    today = today_of(now, begins)
    return any(entry.day(begins) == today for entry in entries)


def last_sit(entries: Iterable[Entry]) -> Sit | None:
    """The sit begun last with this program that can be begun again, as it was chosen; None where there is none."""
    ours = [entry for entry in entries if not entry.source and entry.text != "-"]
    latest = max(ours, key=lambda entry: entry.started, default=None)
    return None if latest is None else sit_in_table(latest.sit)[0]


def times_heard(entries: Iterable[Entry], text: str) -> int:
    """How often this text was heard, in sits that were sat to their end or for half of what was planned."""
    ours = (entry for entry in entries if entry.text and known_as(entry.text) == known_as(text))
    return sum(entry.ended is Ended.COMPLETE or entry.seconds >= (entry.planned or inf) / 2 for entry in ours)


def seconds_by_day(entries: Iterable[Entry], begins: time = DAY_BEGINS) -> dict[date, Seconds]:
    """Days on which nothing was sat are left out."""
    days: dict[date, Seconds] = {}
    for entry in entries:
        day = entry.day(begins)
        days[day] = days.get(day, 0.0) + entry.seconds
    return days


def last_days(by_day: ByDay, today: date, count: int) -> tuple[Seconds, ...]:
    """Of so many days, today last."""
    return tuple(by_day.get(today - n * ONE, 0.0) for n in reversed(range(count)))


def monday(day: date) -> date:
    """The Monday of its week."""
    return day - day.weekday() * ONE


def weeks(by_day: ByDay, today: date, count: int) -> tuple[tuple[Seconds, ...], ...]:
    """So many weeks, this one last; each with its seven days from Monday on. Days after today are 0."""
    first = monday(today) - (count - 1) * 7 * ONE
    known = {day: seconds for day, seconds in by_day.items() if day <= today}
    return tuple(tuple(known.get(first + (7 * week + day) * ONE, 0.0) for day in range(7)) for week in range(count))


def hours(entries: Iterable[Entry]) -> tuple[Seconds, ...]:
    """By the hour on the wall in which each began, from midnight on."""
    sums = [0.0] * 24
    for entry in entries:
        sums[entry.started.hour] += entry.seconds
    return tuple(sums)


def readings(entries: Iterable[Entry]) -> tuple[Reading, ...]:
    """By title, most sat first; sits without words under an empty one."""
    lengths: dict[str, list[Seconds]] = {}
    for entry in entries:
        lengths.setdefault(entry.title or entry.text or "", []).append(entry.seconds)
    found = [Reading(title, len(sat), sum(sat)) for title, sat in lengths.items()]
    return tuple(sorted(found, key=lambda reading: (-reading.seconds, reading.title)))


def streak(entries: Iterable[Entry], today: date, begins: time = DAY_BEGINS) -> int:
    """Days in a row that were sat, up to today, or to yesterday while today is not over.

    By the dates on the wall. A date that was never lived, because the date line was crossed or moved, is not missed.
    """
    first: dict[date, Entry] = {}
    last: dict[date, Entry] = {}
    for entry in sorted(entries, key=lambda entry: entry.started):
        day = entry.day(begins)
        first.setdefault(day, entry)
        last[day] = entry
    days = sorted((day for day in first if day <= today), reverse=True)
    if not days or today - days[0] > ONE:
        return 0
    count = 1
    for later, earlier in pairwise(days):
        if later - earlier > ONE and not _next_day(last[earlier], first[later], begins):
            break
        count += 1
    return count


def _next_day(before: Entry, after: Entry, begins: time) -> bool:
    """Whether no whole day lies between, by the clock that the earlier one began with."""
    jump = (after.started.utcoffset() or timedelta()) - (before.started.utcoffset() or timedelta())
    if abs(jump) < FAR:
        return False
    there = after.started.astimezone(before.started.tzinfo)
    return Entry("there", there, 0.0).day(begins) - before.day(begins) <= ONE


def _sum(entries: Iterable[Entry]) -> Seconds:
    return sum((entry.seconds for entry in entries), 0.0)
