"""The reminder as a table: what the wall's clock says, and whether one is asked then."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meditate.errors import UsageError
from meditate.reminder import LATE, Reminder, Weekday, due, not_today

MORNING_AND_EVENING = Reminder(on=True, times=(time(21, 30), time(7, 30)))
WORKDAYS = Reminder(on=True, times=(time(7, 30),), days=tuple(Weekday)[:5])


def at(written: str) -> datetime:
    """`Tue 07:30` of a week in March 2026."""
    day, clock = written.split()
    number = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun").index(day)
    return datetime.combine(datetime.fromisoformat("2026-03-23") + timedelta(days=number), time.fromisoformat(clock))


@pytest.mark.parametrize(
    ("quiet_until", "now", "asked"),
    [
        (None, "Tue 07:29", None),
        (None, "Tue 07:30", "Tue 07:30"),
        (None, "Tue 09:29", "Tue 07:30"),
        (None, "Tue 09:30", None),
        ("Tue 07:30", "Tue 07:31", None),
        ("Tue 07:30", "Tue 21:30", "Tue 21:30"),
        ("Tue 21:30", "Wed 07:30", "Wed 07:30"),
        ("Tue 07:30", "Tue 23:29", "Tue 21:30"),
        ("Wed 04:00", "Tue 21:30", None),
        ("Wed 04:00", "Wed 07:30", "Wed 07:30"),
    ],
)
def test_once_for_each_time_and_not_too_late(quiet_until: str | None, now: str, asked: str | None) -> None:
    quiet = at(quiet_until) if quiet_until else None
    assert due(MORNING_AND_EVENING, quiet, at(now)) == (at(asked) if asked else None)


def test_what_was_due_before_midnight_is_still_asked_after_it() -> None:
    late = Reminder(on=True, times=(time(23, 45),), days=(Weekday.SUNDAY,))
    assert due(late, None, at("Mon 00:30")) == at("Mon 00:30") - timedelta(minutes=45)
    assert due(late, None, at("Tue 00:30")) is None


def test_only_on_the_days_that_were_chosen() -> None:
    assert due(WORKDAYS, None, at("Fri 07:30")) == at("Fri 07:30")
    assert due(WORKDAYS, None, at("Sat 07:30")) is None


def test_switched_off_it_is_never_due() -> None:
    assert due(Reminder(times=(time(7, 30),)), None, at("Tue 07:30")) is None


def asked_through(reminder: Reminder, walls: list[datetime]) -> list[datetime]:
    """All that is asked of who looks at these readings, one after another."""
    asked, quiet_until = [], walls[0]
    for wall in walls:
        reading = due(reminder, quiet_until, wall)
        if reading:
            asked.append(reading)
            quiet_until = reading
    return asked


def minutes(zone: str, start: datetime, count: int) -> list[datetime]:
    """What the wall says there, minute after minute, from this instant on."""
    return [(start + timedelta(minutes=n)).astimezone(ZoneInfo(zone)).replace(tzinfo=None) for n in range(count)]


@pytest.mark.parametrize(
    ("what", "start", "clock", "asked"),
    [
        ("the hour that is left out in spring", datetime(2026, 3, 28, 23, tzinfo=ZoneInfo("UTC")), "02:30", 1),
        ("the hour that comes twice in autumn", datetime(2026, 10, 24, 22, tzinfo=ZoneInfo("UTC")), "02:30", 1),
        ("the morning after it", datetime(2026, 10, 24, 22, tzinfo=ZoneInfo("UTC")), "07:30", 1),
    ],
)
def test_a_change_of_the_clock_neither_leaves_one_out_nor_asks_twice(
    what: str, start: datetime, clock: str, asked: int
) -> None:
    reminder = Reminder(on=True, times=(time.fromisoformat(clock),))
    assert len(asked_through(reminder, minutes("Europe/Berlin", start, 12 * 60))) == asked, what


@pytest.mark.parametrize(
    ("what", "there", "asked"),
    [
        ("west, where the same morning comes again", "America/New_York", ["2026-05-12 07:30", "2026-05-13 07:30"]),
        ("east, over it by more than is still of use", "Asia/Tokyo", ["2026-05-12 07:30", "2026-05-13 07:30"]),
        ("east by an hour", "Europe/Helsinki", ["2026-05-12 07:30", "2026-05-13 07:30"]),
        ("over the date line", "Pacific/Apia", ["2026-05-12 07:30", "2026-05-13 07:30"]),
    ],
)
def test_on_a_journey_one_is_asked_once_on_each_day_of_the_wall(what: str, there: str, asked: list[str]) -> None:
    start = datetime(2026, 5, 12, 4, tzinfo=ZoneInfo("UTC"))
    walls = minutes("Europe/Berlin", start, 4 * 60) + minutes(there, start + timedelta(hours=4), 30 * 60)
    told = asked_through(Reminder(on=True, times=(time(7, 30),)), walls)
    assert [f"{reading:%Y-%m-%d %H:%M}" for reading in told] == asked, what


def test_a_memory_from_a_clock_that_was_years_ahead_keeps_nobody_from_being_asked() -> None:
    assert due(MORNING_AND_EVENING, datetime.fromisoformat("2031-01-01"), at("Tue 07:30")) == at("Tue 07:30")


@pytest.mark.parametrize(
    ("now", "begins", "until"),
    [("Tue 21:30", "04:00", "Wed 04:00"), ("Wed 01:00", "04:00", "Wed 04:00"), ("Tue 07:30", "00:00", "Wed 00:00")],
)
def test_not_today_lasts_until_the_next_day_begins(now: str, begins: str, until: str) -> None:
    assert not_today(at(now), time.fromisoformat(begins)) == at(until)


@given(
    st.builds(
        Reminder,
        st.just(True),
        st.lists(st.times(), min_size=1, max_size=4).map(tuple),
        st.lists(st.sampled_from(Weekday), min_size=1).map(tuple),
    ),
    st.none() | st.datetimes(datetime.fromisoformat("2026-01-01"), datetime.fromisoformat("2027-01-01")),
    st.datetimes(datetime.fromisoformat("2026-01-01"), datetime.fromisoformat("2027-01-01")),
)
def test_what_is_due_is_a_time_that_was_chosen_just_passed_and_then_over(
    reminder: Reminder, quiet_until: datetime | None, now: datetime
) -> None:
    reading = due(reminder, quiet_until, now)
    if reading:
        assert now - LATE < reading <= now
        assert reading.time() in reminder.times
        assert reading.weekday() in reminder.days
        assert due(reminder, reading, now) is None


def test_a_reminder_has_a_time_and_a_day_and_keeps_them_in_order() -> None:
    assert Reminder(times=(time(9), time(8), time(9))).times == (time(8), time(9))
    with pytest.raises(UsageError, match="at least one time"):
        Reminder(times=())
