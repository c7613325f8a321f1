"""Days, weeks and streaks by the dates on the wall: travellers, clock changes and the date line in one table."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from meditate.history.facts import Entry
from meditate.history.figures import by_week, figures
from meditate.history.told import part_of_day, told
from meditate.history.views import (
    Reading,
    last_days,
    last_sit,
    monday,
    overview,
    readings,
    sat_today,
    seconds_by_day,
    streak,
    today_of,
    weeks,
)  # fmt: skip
from meditate.sit import Sit

FOUR, MIDNIGHT = time(4), time(0)


def sat(where: str, when: str, seconds: float = 600.0, **more: str) -> Entry:
    """One sit at this time on the wall."""
    naive = datetime.fromisoformat(when)
    there = naive.replace(tzinfo=ZoneInfo(where))
    fixed = datetime.fromisoformat(there.isoformat())
    return Entry(f"{where} {when}", fixed, seconds, **more)  # type: ignore[arg-type]


def each_day(where: str, first: str, days: int, at: str = "07:00") -> list[Entry]:
    return [sat(where, f"{date.fromisoformat(first) + timedelta(days=n)}T{at}") for n in range(days)]


LA, BERLIN, APIA, TOKYO = "America/Los_Angeles", "Europe/Berlin", "Pacific/Apia", "Asia/Tokyo"
AUCKLAND, HONOLULU, KATHMANDU, UTC = "Pacific/Auckland", "Pacific/Honolulu", "Asia/Kathmandu", "UTC"

CASES = [
    ("nothing", [], "2026-05-09", FOUR, 0),
    ("today alone", each_day(BERLIN, "2026-05-09", 1), "2026-05-09", FOUR, 1),
    ("yesterday counts while today is not over", each_day(BERLIN, "2026-05-06", 3), "2026-05-09", FOUR, 3),
    ("the day before yesterday does not", each_day(BERLIN, "2026-05-05", 3), "2026-05-09", FOUR, 0),
    ("twice on a day is one day", [*each_day(BERLIN, "2026-05-08", 2), sat(BERLIN, "2026-05-08T21:00")], "2026-05-09",
     FOUR, 2),
    ("a day missed begins anew", [*each_day(BERLIN, "2026-05-01", 4), *each_day(BERLIN, "2026-05-06", 4)],
     "2026-05-09", FOUR, 4),
    ("after midnight is the evening before", [sat(BERLIN, "2026-05-08T00:40"), sat(BERLIN, "2026-05-09T01:10")],
     "2026-05-08", FOUR, 2),
    ("a day may begin at midnight", [sat(BERLIN, "2026-05-08T00:40"), sat(BERLIN, "2026-05-09T23:10")], "2026-05-09",
     MIDNIGHT, 2),
    ("the last minute before four", [sat(BERLIN, "2026-05-08T03:59"), sat(BERLIN, "2026-05-08T04:00")], "2026-05-08",
     FOUR, 2),
    ("Los Angeles sets clocks back in November", each_day(LA, "2025-10-24", 20, "16:30"), "2025-11-12", FOUR, 20),
    ("Los Angeles sets clocks forward in March", each_day(LA, "2026-02-28", 20, "23:30"), "2026-03-19", FOUR, 20),
    ("the hour that comes twice", [sat(LA, "2025-11-01T20:00"), sat(LA, "2025-11-02T01:30"),
     sat(LA, "2025-11-02T20:00")], "2025-11-02", FOUR, 2),
    ("the day after clocks went forward is not bridged", [sat(BERLIN, "2026-03-28T03:30"),
     sat(BERLIN, "2026-03-29T04:10")], "2026-03-29", FOUR, 1),
    ("a very early morning after a missed day", [sat(BERLIN, "2026-05-07T23:59"), sat(BERLIN, "2026-05-09T04:01")],
     "2026-05-09", FOUR, 1),
    ("Apia had no 30 December 2011", [*each_day(APIA, "2011-12-25", 5), *each_day(APIA, "2011-12-31", 3)], "2012-01-02",
     FOUR, 8),
    ("Apia, with a day missed besides", [*each_day(APIA, "2011-12-25", 4), *each_day(APIA, "2011-12-31", 3)],
     "2012-01-02", FOUR, 3),
    ("west over the date line, a date never lived", [sat(LA, "2026-05-01T20:00"), sat(AUCKLAND, "2026-05-03T08:00")],
     "2026-05-03", FOUR, 2),
    ("west over the date line, and a day missed",
     [sat(LA, "2026-05-01T20:00"), sat(AUCKLAND, "2026-05-04T08:00")],
     "2026-05-04", FOUR, 1),
    ("east over the date line, a date lived twice", [sat(AUCKLAND, "2026-05-02T20:00"),
     sat(HONOLULU, "2026-05-02T09:00"), sat(HONOLULU, "2026-05-03T09:00")], "2026-05-03", FOUR, 2),
    ("a traveller from Berlin by Kathmandu to Tokyo", [*each_day(BERLIN, "2026-05-01", 3, "22:00"),
     *each_day(KATHMANDU, "2026-05-04", 3, "05:30"), *each_day(TOKYO, "2026-05-07", 3, "23:50")], "2026-05-09",
     FOUR, 9),
    ("a sit in the future is not today", [*each_day(UTC, "2026-05-08", 2), sat(UTC, "2026-05-20T07:00")], "2026-05-09",
     FOUR, 2),
]  # fmt: skip


@pytest.mark.parametrize(
    ("entries", "today", "begins", "days"), [case[1:] for case in CASES], ids=[c[0] for c in CASES]
)
def test_a_streak_goes_by_the_dates_on_the_wall(entries: list[Entry], today: str, begins: time, days: int):
    assert streak(entries, date.fromisoformat(today), begins) == days
    assert streak(entries[::-1], date.fromisoformat(today), begins) == days


@pytest.mark.parametrize(("when", "begins", "day"), [
    ("2026-05-09T03:59:59", FOUR, "2026-05-08"), ("2026-05-09T04:00:00", FOUR, "2026-05-09"),
    ("2026-01-01T00:30:00", FOUR, "2025-12-31"), ("2026-05-09T00:00:00", MIDNIGHT, "2026-05-09"),
    ("2026-05-09T05:29:00", time(5, 30), "2026-05-08"),
])  # fmt: skip
def test_a_day_begins_when_the_sitter_says(when: str, begins: time, day: str):
    assert sat(BERLIN, when).day(begins) == date.fromisoformat(day)
    assert today_of(datetime.fromisoformat(when), begins) == date.fromisoformat(day)


def test_whether_something_was_sat_today():
    entries = [sat(BERLIN, "2026-05-09T01:00")]
    assert sat_today(entries, datetime.fromisoformat("2026-05-08T22:00+02:00"))
    assert sat_today(entries, datetime.fromisoformat("2026-05-09T03:00+02:00"))
    assert not sat_today(entries, datetime.fromisoformat("2026-05-09T07:00+02:00"))
    assert not sat_today([], datetime.fromisoformat("2026-05-09T07:00+02:00"))


def test_the_last_sit_is_the_one_begun_last_here_that_can_be_begun_again():
    old = sat(BERLIN, "2026-05-07T07:00")
    entries = [
        old, sat(TOKYO, "2026-05-08T07:00", text="-"), sat(BERLIN, "2026-05-09T07:00", source="Insight Timer"),
    ]  # fmt: skip
    assert last_sit(entries) == Sit()
    assert last_sit(entries[1:]) is None


def test_days_weeks_and_months_are_sums():
    today = date(2026, 5, 9)
    entries = [*each_day(BERLIN, "2026-05-01", 9), sat(BERLIN, "2026-05-09T21:00", 60.0)]
    by_day = seconds_by_day(entries)
    assert last_days(by_day, today, 3) == (600.0, 600.0, 660.0)
    assert monday(today) == date(2026, 5, 4)
    two = [list(week) for week in weeks(by_day, today, 2)]
    assert two == [[0, 0, 0, 0, 600, 600, 600], [600, 600, 600, 600, 600, 660, 0]]
    assert by_week(entries, today, 2) == [(date(2026, 4, 27), 1800.0), (date(2026, 5, 4), 3660.0)]


def test_an_overview_counts_what_there_is():
    entries = [*each_day(BERLIN, "2026-03-01", 10), *each_day(BERLIN, "2026-05-04", 6), sat(UTC, "2027-01-01T20:00")]
    seen = overview(entries, date(2026, 5, 9))
    assert (seen.sits, seen.first, seen.days_sat, seen.week_sits, seen.week_seconds) == (
        17,
        date(2026, 3, 1),
        6,
        6,
        3600,
    )
    assert (seen.streak, seen.ahead, seen.hours[7], seen.hours[20]) == (6, 1, 9600.0, 600.0)
    assert seen.days[-6:] == (600.0,) * 6
    assert figures(entries, seen)["days"][-1] == {"date": "2026-05-09", "seconds": 600.0}
    assert len(figures(entries, seen)["weeks"]) == 53


def test_an_empty_history_has_nothing_to_say():
    seen = overview([], date(2026, 5, 9))
    assert (seen.sits, seen.days_sat, seen.readings) == (0, 0, ())
    assert list(told(seen, streak=True)) == []


def test_a_streak_is_told_only_to_who_asks_for_it():
    seen = overview(each_day(BERLIN, "2026-05-04", 6), date(2026, 5, 9))
    assert "In a row" not in dict(told(seen, streak=False))
    assert dict(told(seen, streak=True)) == {
        "This week": "6 sits, 1 hour", "Last 30 days": "sat on 6 of them", "In all": "6 sits, 1 hour, since 4 May 2026",
        "Mostly": "in the morning", "In a row": "6 days",
    }  # fmt: skip


def test_what_was_read_is_summed_by_title():
    entries = [
        sat(UTC, "2026-05-01T07:00", title="Rain"), sat(UTC, "2026-05-02T07:00", title="Rain"),
        sat(UTC, "2026-05-03T07:00", 3000.0), sat(UTC, "2026-05-04T07:00", text="a-file"),
    ]  # fmt: skip
    assert readings(entries) == (Reading("", 1, 3000.0), Reading("Rain", 2, 1200.0), Reading("a-file", 1, 600.0))


@pytest.mark.parametrize(("hour", "words"), [
    (3, "at night"), (6, "in the morning"), (12, "in the afternoon"), (20, "in the evening"),
])  # fmt: skip
def test_the_time_of_day_has_a_name(hour: int, words: str):
    assert part_of_day(tuple(60.0 * (n == hour) for n in range(24))) == words
