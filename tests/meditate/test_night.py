"""A bedtime sit sinks to black before its end, and never rises."""

from dataclasses import replace
from datetime import time

from meditate.compose import compose
from meditate.moment import moment_at
from meditate.night import DARK, GOES_OUT, is_dark, is_day, is_timer, seen_at
from meditate.presets import preset_over
from meditate.script.model import Line, Script, Section
from meditate.sit import Sit
from tests.fakes import FakeNarrator

DAY = Sit(length=600.0)
MOMENT = moment_at(compose(Script((Section((Line("Rest."),)),)), DAY, FakeNarrator().known), 300.0)
BEDTIME = preset_over("bedtime", DAY)


def at(brightness: float) -> float:
    return seen_at(BEDTIME, replace(MOMENT, brightness=brightness)).brightness


def test_the_picture_begins_whole_and_is_black_while_there_is_still_something_to_hear() -> None:
    assert (at(1.0), at(DARK), at(0.0)) == (1.0, 0.0, 0.0)
    seen = [at(step / 100) for step in range(100, -1, -1)]
    assert seen == sorted(seen, reverse=True)


def test_it_is_dark_where_nothing_is_seen_and_only_at_bedtime() -> None:
    sunk = replace(MOMENT, brightness=DARK)
    assert is_dark(BEDTIME, sunk)
    assert not is_dark(BEDTIME, replace(sunk, brightness=DARK + 0.01))
    assert not is_dark(DAY, sunk)
    assert seen_at(DAY, sunk) == sunk


def test_a_sleep_timer_goes_out_in_two_minutes_and_has_the_nights_own_picture() -> None:
    sit = preset_over("sleep", DAY)
    assert [is_timer(one) for one in (sit, BEDTIME, replace(BEDTIME, text=None), DAY)] == [True, False, False, False]
    lights = [seen_at(sit, replace(MOMENT, position=at, brightness=1.0)) for at in (-5.0, 0.0, GOES_OUT / 2, GOES_OUT)]
    assert [moment.brightness for moment in lights] == [1.0, 1.0, 0.5, 0.0]
    assert {moment.scene for moment in lights} == {"night"}
    assert is_dark(sit, replace(MOMENT, position=GOES_OUT, brightness=1.0))


def test_late_in_the_evening_and_early_in_the_morning_it_is_night() -> None:
    assert [is_day(time(hour)) for hour in (0, 5, 6, 12, 19, 20, 23)] == [False, False, True, True, True, False, False]
