"""An appointment is kept by the wall clock, whatever is done to it."""

import os
import time as clock
from collections.abc import Callable, Iterator
from datetime import datetime, time, timedelta
from threading import Event

import pytest

from meditate.appointment import LOOKS_EVERY, Appointment, Outcome, local_now, next_at, time_of_day
from meditate.errors import UsageError

DUE = datetime.fromisoformat("2024-05-01T07:00")


@pytest.mark.parametrize(
    ("text", "at"), [("7:00", time(7)), ("07:05", time(7, 5)), ("23:59", time(23, 59)), ("0:00", time())]
)
def test_a_time_of_day_is_hours_and_minutes(text: str, at: time) -> None:
    assert time_of_day(text) == at


@pytest.mark.parametrize("text", ["", "7", "24:00", "7:60", "7:0", "-1:00", "7:00 pm", "seven", "07:00:00", "٧:٠٠"])
def test_what_is_no_time_of_day_is_told_with_one_that_is(text: str) -> None:
    with pytest.raises(UsageError, match="like 7:00 or 19:30"):
        time_of_day(text)


def test_the_next_time_is_today_or_tomorrow() -> None:
    assert next_at(time(7), DUE - timedelta(hours=1)) == DUE
    assert next_at(time(7), DUE) == DUE + timedelta(days=1)
    assert next_at(time(7), DUE + timedelta(seconds=1)) == DUE + timedelta(days=1)


@pytest.fixture
def berlin() -> Iterator[None]:
    before = os.environ.get("TZ")
    os.environ["TZ"] = "CET-1CEST,M3.5.0,M10.5.0/3"
    clock.tzset()
    yield
    os.environ.pop("TZ")
    if before is not None:
        os.environ["TZ"] = before
    clock.tzset()


@pytest.mark.usefixtures("berlin")
def test_a_time_that_summer_time_leaves_out_comes_an_hour_later() -> None:
    assert next_at(time(2, 30), datetime.fromisoformat("2024-03-31T01:00")) == datetime.fromisoformat(
        "2024-03-31T03:30"
    )
    assert next_at(time(7), datetime.fromisoformat("2024-03-30T22:00")) == datetime.fromisoformat("2024-03-31T07:00")


@pytest.mark.usefixtures("berlin")
def test_another_zone_is_noticed_at_the_next_look() -> None:
    here = local_now()
    os.environ["TZ"] = "UTC-9"
    assert timedelta(hours=6) < local_now() - here < timedelta(hours=10)


class Wall:
    """A clock on the wall that goes as long as one waits, and is set by hand."""

    def __init__(self, now: datetime) -> None:
        self.now, self.waits, self.given_up = now, list[float](), Event()
        self.after: dict[int, Callable[[], None]] = {}

    def pause(self, _: Event, seconds: float) -> None:
        self.waits.append(seconds)
        self.now += timedelta(seconds=seconds)
        self.after.get(len(self.waits), lambda: None)()

    def put(self, by: timedelta) -> None:
        self.now += by

    def keep(self) -> Outcome:
        return Appointment(DUE, lambda: self.now, self.pause).keep(self.given_up)


def test_it_is_kept_to_the_moment_and_the_clock_is_looked_at_every_half_minute() -> None:
    wall = Wall(DUE - timedelta(minutes=10, seconds=7))
    assert wall.keep() is Outcome.KEPT
    assert wall.now == DUE
    assert wall.waits == [LOOKS_EVERY] * 20 + [7.0]


def test_a_clock_that_is_put_back_is_waited_for_and_one_that_is_put_forward_begins_soon() -> None:
    back = Wall(DUE - timedelta(minutes=1))
    back.after[1] = lambda: back.put(-timedelta(minutes=5))
    assert back.keep() is Outcome.KEPT
    assert sum(back.waits) == 360.0
    forward = Wall(DUE - timedelta(minutes=20))
    forward.after[2] = lambda: forward.put(timedelta(minutes=19, seconds=30))
    assert forward.keep() is Outcome.KEPT
    assert len(forward.waits) == 2


def test_who_was_asleep_for_long_when_it_was_due_is_not_startled() -> None:
    asleep = Wall(DUE - timedelta(minutes=2))
    asleep.after[1] = lambda: asleep.put(timedelta(hours=2))
    assert asleep.keep() is Outcome.MISSED
    nodded = Wall(DUE - timedelta(minutes=2))
    nodded.after[1] = lambda: nodded.put(timedelta(minutes=10))
    assert nodded.keep() is Outcome.KEPT


def test_it_can_be_given_up() -> None:
    wall = Wall(DUE - timedelta(hours=8))
    wall.after[3] = wall.given_up.set
    assert wall.keep() is Outcome.GIVEN_UP
    assert len(wall.waits) == 3
