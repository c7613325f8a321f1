"""What can be chosen of the day: when the history has one begin, and when one is asked whether to sit. Pure."""

from collections.abc import Callable
from datetime import time

from meditate.reminder import Weekday, days_in_words, times_in_words
from meditate.settings import Settings
from meditate.tongue import marked, tr
from ui.choices.choice import Choice, Offered, Option, of_reminder, of_settings, worded

HALF_HOURS = tuple(time(minutes // 60, minutes % 60) for minutes in range(5 * 60, 24 * 60, 30))
BEGINS = tuple(time(hour) for hour in range(9))
DAYS = (
    (tuple(Weekday), marked("every day")),
    (tuple(Weekday)[:5], marked("from Monday to Friday")),
    (tuple(Weekday)[5:], marked("on Saturday and Sunday")),
)


def begins_choice(settings: Settings) -> Choice:
    """When a day begins; a time of one's own keeps its place among the others."""
    times = sorted({*BEGINS, settings.day_begins})
    counted = tr("what is sat before it counts for the day before")
    return of_settings(
        "day_begins", tuple(Option(at, f"{at:%H:%M}", counted if at > time(0) else tr("at midnight")) for at in times)
    )


def clock_choice(settings: Settings) -> Choice:
    """When one is asked; several times, as they may stand in the file, keep their place."""
    times = sorted({*((at,) for at in HALF_HOURS), settings.reminder.times})
    return of_reminder("times", tuple(Option(at, times_in_words(at)) for at in times))


def days_choice(settings: Settings) -> Choice:
    """On which days."""
    own = settings.reminder.days
    others = () if own in dict(DAYS) else (Option(own, days_in_words(own)),)
    return of_reminder("days", (*worded(DAYS), *others))


OF_DAYS: dict[str, Callable[[Offered, Settings], Choice]] = {
    "dayBegins": lambda offered, settings: begins_choice(settings),
    "reminderTime": lambda offered, settings: clock_choice(settings),
    "reminderDays": lambda offered, settings: days_choice(settings),
}
"""By their names, as CHOICES."""
