"""Times in plain words, as they are said and shown."""

from meditate.units import Seconds


def minutes_left(seconds: Seconds) -> str:
    """`6 minutes left`, `40 seconds left`, `the bell has rung`."""
    if seconds <= 0:
        return "the bell has rung"
    return f"{duration(seconds)} left"


def duration(seconds: Seconds) -> str:
    """`1 hour 5 minutes`, `6 minutes`, `40 seconds`: as exact as one wants to hear it."""
    if seconds < 59.5:
        return _count(max(1, round(seconds)), "second")
    minutes = round(seconds / 60)
    hours, minutes = divmod(minutes, 60)
    parts = [_count(hours, "hour")] * bool(hours) + [_count(minutes, "minute")] * bool(minutes)
    return " ".join(parts)


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'s' * (number != 1)}"
