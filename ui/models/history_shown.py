"""What the window shows of the history: lights for days, sums for weeks and hours. A value, and how it is derived."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, QLocale

from meditate.history.figures import YEAR, by_week
from meditate.history.told import PARTS
from meditate.history.views import monday, overview, seconds_by_day, today_of, weeks
from meditate.settings import Settings
from meditate.tongue import tr
from meditate.units import Seconds
from meditate.words import duration
from ui.house.diary import News

RECENT = 26
"""Weeks that are shown one by one."""
FAINTEST = 0.3
"""How bright the shortest sit is; the sitter's long days are 1."""
LONG: Seconds = 600.0
"""A day of so much is never faint, however long the others are."""
TEXTS = 6
"""Titles that are named."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What the pages say of the history."""

    sits: int = 0
    total: str = ""
    since: str = ""
    week: str = ""
    """What was sat since Monday; empty where that is nothing."""
    days_sat: int = 0
    """Of the last thirty."""
    month: tuple[float, ...] = (0.0,) * 30
    """How bright each of the last thirty days is, 0 to 1, today last."""
    year: tuple[float, ...] = ()
    """The same for 53 weeks, each from Monday on; below 0 what has not come yet."""
    year_words: tuple[str, ...] = ()
    """Each of these days in words."""
    month_names: tuple[str, ...] = ()
    month_weeks: tuple[int, ...] = ()
    """The months of the year shown, and the week in which each begins."""
    recent: tuple[float, ...] = ()
    """What was sat in the last weeks, as shares of the most."""
    recent_words: tuple[str, ...] = ()
    hours: tuple[float, ...] = ()
    """What was sat by the hour of the day, as shares of the most."""
    part: int = 0
    """When most was sat: 0 at night, then morning, afternoon, evening."""
    titles: tuple[str, ...] = ()
    """What was read, most sat first; empty for sits without words."""
    counts: tuple[int, ...] = ()
    lengths: tuple[str, ...] = ()
    streak: int = 0
    """0 where nobody asked for it."""
    month_words: tuple[str, ...] = ()
    """The months of that year in which something was sat."""
    latest: str = ""
    """The id of the sit that was sat just now; empty where there is none that is kept."""
    note: str = ""
    """On that sit."""
    trouble: str = ""
    """Why it is not kept yet."""
    amiss: tuple[str, ...] = ()
    """What could not be read; one sentence each."""


def derive(news: News, now: datetime, settings: Settings) -> Shown:
    """As of now. Takes as long as there are sits; not for the window's thread."""
    entries, begins = news.history.entries, settings.day_begins
    if not entries:
        return Shown(trouble=news.trouble, amiss=(*news.history.troubles, *news.notes))
    today = today_of(now, begins)
    seen, by_day = overview(entries, today, begins), seconds_by_day(entries, begins)
    full = max(LONG, sorted(by_day.values())[len(by_day) * 9 // 10])
    first = monday(today) - timedelta(weeks=YEAR - 1)
    days = [first + timedelta(days=n) for n in range(7 * YEAR)]
    year = [sat for week in weeks(by_day, today, YEAR) for sat in week]
    recent = by_week(entries, today, RECENT, begins)
    parts = [sum(seen.hours[begin:end]) for _, begin, end in PARTS]
    return Shown(
        sits=seen.sits, total=duration(seen.seconds), since=date_words(seen.first or today),
        week=duration(seen.week_seconds) if seen.week_seconds else "", days_sat=seen.days_sat,
        month=tuple(_bright(sat, full) for sat in seen.days),
        year=tuple(_bright(sat, full) if day <= today else -1.0 for day, sat in zip(days, year, strict=True)),
        year_words=tuple(_day_words(day, sat) for day, sat in zip(days, year, strict=True)),
        month_names=tuple(_written(day, "MMM") for _, day in _months(days)),
        month_weeks=tuple(week for week, _ in _months(days)),
        recent=_shares([sat for _, sat in recent]), recent_words=tuple(_week_words(day, sat) for day, sat in recent),
        hours=_shares(seen.hours), part=parts.index(max(parts)), titles=tuple(e.title for e in seen.readings[:TEXTS]),
        counts=tuple(e.sits for e in seen.readings[:TEXTS]),
        lengths=tuple(duration(e.seconds) for e in seen.readings[:TEXTS]),
        streak=seen.streak if settings.streak else 0, month_words=_month_words(days, year),
        latest=news.latest, note=next((entry.note for entry in entries if entry.id == news.latest), ""),
        trouble=news.trouble, amiss=(*news.history.troubles, *news.notes),
    )  # fmt: skip


def date_words(day: date) -> str:
    """`9 May 2026`."""
    return _written(day, tr("d MMMM yyyy", "a date, as QLocale writes it"))


def _written(day: date, form: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def _bright(sat: Seconds, full: Seconds) -> float:
    return FAINTEST + (1 - FAINTEST) * min(1.0, sat / full) if sat else 0.0


def _shares(sums: Sequence[Seconds]) -> tuple[float, ...]:
    most = max(sums) or 1.0
    return tuple(sat / most for sat in sums)


def _day_words(day: date, sat: Seconds) -> str:
    return f"{date_words(day)}: {duration(sat)}" if sat else date_words(day)


def _week_words(day: date, sat: Seconds) -> str:
    begins = _written(day, tr("d MMMM", "a day of the year, as QLocale writes it"))
    return f"{begins}: {duration(sat)}" if sat else begins


def _month_words(days: Sequence[date], sums: Sequence[Seconds]) -> tuple[str, ...]:
    found: dict[str, list[Seconds]] = {}
    for day, sat in zip(days, sums, strict=True):
        if sat:
            found.setdefault(_written(day, tr("MMMM yyyy", "a month, as QLocale writes it")), []).append(sat)
    return tuple(f"{month}: {tr('%n day(s)', '', len(sat))}, {duration(sum(sat))}" for month, sat in found.items())


def _months(days: Sequence[date]) -> list[tuple[int, date]]:
    return [(n // 7, day) for n, day in enumerate(days) if day.day == 1]
