"""An appointment: a time of day at which a sit begins. It is kept by the clock on the wall, whatever is done to that.

The clock is looked at anew at least every half minute, so a clock that is set, another zone and a machine that was
asleep are all noticed; nothing is counted.
"""

import re
import time as clock
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import Enum
from threading import Event

from meditate.errors import UsageError
from meditate.units import Seconds

LOOKS_EVERY: Seconds = 30.0
LATE = timedelta(minutes=15)
"""One who is not there by then did something else: what would ring now startles."""


class Outcome(Enum):
    """How the waiting came to its end."""

    KEPT = "kept"
    MISSED = "missed"
    GIVEN_UP = "given up"


def time_of_day(text: str) -> time:
    """Reads `7:00` or `19:30`. Raises UsageError."""
    found = re.fullmatch(r"([01]?[0-9]|2[0-3]):([0-5][0-9])", text.strip())
    if not found:
        raise UsageError(f"{text[:40]!r} is not a time of day, like 7:00 or 19:30")
    return time(int(found[1]), int(found[2]))


def next_at(at: time, now: datetime) -> datetime:
    """When the wall clock shows this time next; a time that a changing clock leaves out comes an hour later."""
    here = now.replace(tzinfo=None)
    due = here.replace(hour=at.hour, minute=at.minute, second=0, microsecond=0)
    due = due if due > here else due + timedelta(days=1)
    # There and back again: only that way a time that is left out becomes one that there is.
    return datetime.fromtimestamp(due.timestamp(), UTC).astimezone().replace(tzinfo=None)


def local_now() -> datetime:
    """What the wall clock shows, in the zone of now."""
    if hasattr(clock, "tzset"):
        clock.tzset()
    return datetime.now().astimezone().replace(tzinfo=None)


@dataclass(frozen=True, slots=True)
class Appointment:
    """To begin when the wall clock shows `due`."""

    due: datetime
    """Without a zone: as the wall clock shows it."""
    now: Callable[[], datetime] = local_now
    pause: Callable[[Event, Seconds], object] = Event.wait
    """Wait for the event, so long at the most."""

    @classmethod
    def at(cls, at: time, now: Callable[[], datetime] = local_now) -> "Appointment":
        """The next time that the wall clock shows this."""
        return cls(next_at(at, now()), now)

    @property
    def face(self) -> str:
        """`07:00`"""
        return f"{self.due:%H:%M}"

    @property
    def ahead(self) -> Seconds:
        """How long it is still, by the clock of now; 0 when it is due."""
        return max(0.0, (self.due - self.now()).total_seconds())

    def keep(self, given_up: Event) -> Outcome:
        """Wait until it is due, or missed, or given up."""
        while not given_up.is_set():
            ahead = self.due - self.now()
            if ahead <= timedelta():
                return Outcome.KEPT if -ahead <= LATE else Outcome.MISSED
            self.pause(given_up, min(LOOKS_EVERY, ahead.total_seconds()))
        return Outcome.GIVEN_UP
