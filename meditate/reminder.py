"""The reminder: when one is to be asked whether to sit. Pure, and by the wall's clock alone.

All times are readings of the clock on the wall, without a zone. So a change of that clock, or a journey, moves
reminders along with everything else that people do by it; and what was told once is never told again that day.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import IntEnum

from meditate.errors import UsageError
from meditate.tongue import marked, tr

LATE = timedelta(hours=2)
"""Who was away when it was time is still asked this long after."""
LONGEST_QUIET = timedelta(days=2)
"""Nobody asked to be left alone for longer; a memory that says so was written while the clock was wrong."""


class Weekday(IntEnum):
    """As datetime counts them."""

    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6


DAYS = {
    Weekday.MONDAY: marked("Monday"),
    Weekday.TUESDAY: marked("Tuesday"),
    Weekday.WEDNESDAY: marked("Wednesday"),
    Weekday.THURSDAY: marked("Thursday"),
    Weekday.FRIDAY: marked("Friday"),
    Weekday.SATURDAY: marked("Saturday"),
    Weekday.SUNDAY: marked("Sunday"),
}
"""Their names, as they are told after `on`."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """When to be asked, and whether at all."""

    on: bool = False
    times: tuple[time, ...] = (time(20),)
    """In order, each once."""
    days: tuple[Weekday, ...] = tuple(Weekday)
    """In order, each once."""

    def __post_init__(self) -> None:
        if not self.times or not self.days:
            raise UsageError("a reminder has at least one time and one day; `on = false` switches it off")
        object.__setattr__(self, "times", tuple(sorted(set(self.times))))
        object.__setattr__(self, "days", tuple(sorted(set(self.days))))


def due(reminder: Reminder, quiet_until: datetime | None, now: datetime) -> datetime | None:
    """The reading for which one is to be asked now, or None.

    `quiet_until` is what was told or put off last: nothing up to it is due. None where nothing is remembered.
    """
    if not reminder.on:
        return None
    earliest = now - LATE
    if quiet_until is not None and quiet_until - now < LONGEST_QUIET:
        earliest = max(earliest, quiet_until)
    return max((at for at in _readings(reminder, now) if earliest < at <= now), default=None)


def not_today(now: datetime, day_begins: time) -> datetime:
    """Until when it is quiet for who does not want to sit today."""
    begins = datetime.combine(now.date(), day_begins)
    return begins if now < begins else begins + timedelta(days=1)


def times_in_words(times: Sequence[time]) -> str:
    """`07:30`, or `07:30 and 21:00`."""
    return _listed([f"{at:%H:%M}" for at in times])


def days_in_words(days: Sequence[Weekday]) -> str:
    """`every day`, or `on Monday and Friday`."""
    if len(days) == len(Weekday):
        return tr("every day")
    return tr("on {days}").format(days=_listed([tr(DAYS[day]) for day in days]))


def _listed(words: Sequence[str]) -> str:
    *others, last = words
    return tr("{these} and {last}").format(these=", ".join(others), last=last) if others else last


def _readings(reminder: Reminder, now: datetime) -> Iterator[datetime]:
    """Of today and of yesterday, whose last may still be due after midnight."""
    for day in (now.date() - timedelta(days=1), now.date()):
        if Weekday(day.weekday()) in reminder.days:
            yield from (datetime.combine(day, at) for at in reminder.times)
