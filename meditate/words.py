"""Times in plain words, as they are said and shown. A half is taken upwards."""

from math import floor

from meditate.moment import Moment
from meditate.units import Seconds, clock_face

EXACT_BELOW: Seconds = 600


def minutes_left(seconds: Seconds) -> str:
    """`6 minutes left`, `40 seconds left`, `the bell has rung`: in whole minutes from one on."""
    return f"{_roughly(seconds)} left" if seconds > 0 else "the bell has rung"


def time_in_words(moment: Moment) -> str:
    """How long is left; or until the bell rings, or since it rang, or how long was sat where there is no end."""
    if moment.waits:
        return f"the bell rings in {_roughly(moment.waits)}"
    if moment.beyond:
        return f"{_roughly(moment.beyond)} beyond the bell"
    return f"{_roughly(moment.position)} sat" if moment.remaining is None else minutes_left(moment.remaining)


def time_face(moment: Moment) -> str:
    """The same as a clock shows it."""
    if moment.waits:
        return f"in {clock_face(moment.waits)}"
    if moment.beyond:
        return f"+{clock_face(floor(moment.beyond))}"
    return clock_face(floor(moment.position) if moment.remaining is None else moment.remaining)


def sat_in_words(sat: Seconds, beyond: Seconds) -> str:
    """How long was sat: `10 minutes`, `10 minutes, and 3 minutes beyond the bell`."""
    return f"{duration(sat)}, and {duration(beyond)} beyond the bell" if beyond else duration(sat)


def duration(seconds: Seconds) -> str:
    """`1 hour 5 minutes`, `1 minute 30 seconds`, `40 seconds`: to the second below ten minutes, else to the minute."""
    return _to_the_second(seconds) if seconds < EXACT_BELOW - 0.5 else _to_the_minute(seconds)


def _roughly(seconds: Seconds) -> str:
    return _to_the_second(seconds) if seconds < 59.5 else _to_the_minute(seconds)


def _to_the_second(seconds: Seconds) -> str:
    minutes, rest = divmod(max(1, floor(seconds + 0.5)), 60)
    return _joined((minutes, "minute"), (rest, "second"))


def _to_the_minute(seconds: Seconds) -> str:
    hours, minutes = divmod(floor(seconds / 60 + 0.5), 60)
    return _joined((hours, "hour"), (minutes, "minute"))


def _joined(*parts: tuple[int, str]) -> str:
    return " ".join(f"{number} {what}{'s' * (number != 1)}" for number, what in parts if number)
