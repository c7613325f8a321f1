"""Times in plain words, as they are said and shown. A half is taken upwards."""

from math import floor

from meditate.units import Seconds

EXACT_BELOW: Seconds = 600


def minutes_left(seconds: Seconds) -> str:
    """`6 minutes left`, `40 seconds left`, `the bell has rung`: in whole minutes from one on."""
    if seconds <= 0:
        return "the bell has rung"
    return f"{_to_the_second(seconds) if seconds < 59.5 else _to_the_minute(seconds)} left"


def duration(seconds: Seconds) -> str:
    """`1 hour 5 minutes`, `1 minute 30 seconds`, `40 seconds`: to the second below ten minutes, else to the minute."""
    return _to_the_second(seconds) if seconds < EXACT_BELOW - 0.5 else _to_the_minute(seconds)


def _to_the_second(seconds: Seconds) -> str:
    minutes, rest = divmod(max(1, floor(seconds + 0.5)), 60)
    return _joined((minutes, "minute"), (rest, "second"))


def _to_the_minute(seconds: Seconds) -> str:
    hours, minutes = divmod(floor(seconds / 60 + 0.5), 60)
    return _joined((hours, "hour"), (minutes, "minute"))


def _joined(*parts: tuple[int, str]) -> str:
    return " ".join(f"{number} {what}{'s' * (number != 1)}" for number, what in parts if number)
