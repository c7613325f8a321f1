"""Times as they are said."""

from dataclasses import replace

import pytest

from meditate.breath import PRESETS
from meditate.moment import Moment, moment_at
from meditate.plan import Shape, plan
from meditate.script.model import SILENT
from meditate.words import duration, minutes_left, sat_in_words, time_face, time_in_words


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0.2, "1 second"),
        (40.0, "40 seconds"),
        (60.0, "1 minute"),
        (90.0, "1 minute 30 seconds"),
        (150.0, "2 minutes 30 seconds"),
        (541.0, "9 minutes 1 second"),
        (599.6, "10 minutes"),
        (630.0, "11 minutes"),
        (3600.0, "1 hour"),
        (3930.0, "1 hour 6 minutes"),
        (86_400.0, "24 hours"),
    ],
)
def test_a_time_is_exact_below_ten_minutes_and_to_the_minute_above(seconds, said) -> None:
    assert duration(seconds) == said


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (-1.0, "the bell has rung"),
        (40.0, "40 seconds left"),
        (59.6, "1 minute left"),
        (89.0, "1 minute left"),
        (90.0, "2 minutes left"),
        (150.0, "3 minutes left"),
        (3900.0, "1 hour 5 minutes left"),
    ],
)
def test_the_time_left_is_told_in_whole_minutes_a_half_upwards(seconds, said) -> None:
    assert minutes_left(seconds) == said


def moment(position: float, **changes: object) -> Moment:
    score = plan(SILENT, (), Shape(600.0, PRESETS["calm"], 110.0))
    return moment_at(replace(score, **changes), position)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("at", "face", "words"),
    [
        (moment(0.0), "10:00", "10 minutes left"),
        (moment(-30.2, lead=60.0), "in 0:31", "the bell rings in 30 seconds"),
        (moment(600.0), "0:00", "the bell has rung"),
        (moment(725.9, stay=7200.0), "+2:05", "2 minutes beyond the bell"),
        (moment(125.9, open_ended=True), "2:05", "2 minutes sat"),
        (moment(0.0, open_ended=True), "0:00", "1 second sat"),
    ],
)
def test_the_time_is_told_as_it_matters_now(at: Moment, face: str, words: str) -> None:
    assert (time_face(at), time_in_words(at)) == (face, words)


def test_what_was_sat_is_told_with_what_lies_beyond() -> None:
    assert sat_in_words(600.0, 0.0) == "10 minutes"
    assert sat_in_words(600.0, 61.0) == "10 minutes, and 1 minute 1 second beyond the bell"
