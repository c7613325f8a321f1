"""Times in plain words, as they are said and shown. A half is taken upwards."""

from math import floor

from meditate.moment import Moment
from meditate.tongue import tr
from meditate.units import Seconds, clock_face

EXACT_BELOW: Seconds = 600


def minutes_left(seconds: Seconds) -> str:
    """`6 minutes left`, `40 seconds left`, `the bell has rung`: in whole minutes from one on."""
    return tr("{time} left").format(time=_roughly(seconds)) if seconds > 0 else tr("the bell has rung")


def time_in_words(moment: Moment) -> str:
    """How long is left; or until the bell rings, or since it rang, or how long was sat where there is no end."""
    if moment.waits:
        return tr("the bell rings in {time}").format(time=_roughly(moment.waits))
    if moment.beyond:
        return tr("{time} beyond the bell").format(time=_roughly(moment.beyond))
    if moment.remaining is None:
        return tr("{time} sat").format(time=_roughly(moment.position))
    return minutes_left(moment.remaining)


def time_face(moment: Moment) -> str:
    """The same as a clock shows it."""
    if moment.waits:
        return tr("in {clock}").format(clock=clock_face(moment.waits))
    if moment.beyond:
        return f"+{clock_face(floor(moment.beyond))}"
    return clock_face(floor(moment.position) if moment.remaining is None else moment.remaining)


def sat_in_words(sat: Seconds, beyond: Seconds) -> str:
    """How long was sat: `10 minutes`, `10 minutes, and 3 minutes beyond the bell`."""
    if not beyond:
        return duration(sat)
    return tr("{sat}, and {beyond} beyond the bell").format(sat=duration(sat), beyond=duration(beyond))


def duration(seconds: Seconds) -> str:
    """`1 hour 5 minutes`, `1 minute 30 seconds`, `40 seconds`: to the second below ten minutes, else to the minute."""
    return _to_the_second(seconds) if seconds < EXACT_BELOW - 0.5 else _to_the_minute(seconds)


def _roughly(seconds: Seconds) -> str:
    return _to_the_second(seconds) if seconds < 59.5 else _to_the_minute(seconds)


def _to_the_second(seconds: Seconds) -> str:
    minutes, rest = divmod(max(1, floor(seconds + 0.5)), 60)
    return _joined(tr("%n minute(s)", "", minutes) if minutes else "", tr("%n second(s)", "", rest) if rest else "")


def _to_the_minute(seconds: Seconds) -> str:
    hours, minutes = divmod(floor(seconds / 60 + 0.5), 60)
    return _joined(tr("%n hour(s)", "", hours) if hours else "", tr("%n minute(s)", "", minutes) if minutes else "")


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)
