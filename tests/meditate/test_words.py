"""Times as they are said."""

import pytest

from meditate.words import duration, minutes_left


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
