"""The rate of someone's breath, by a key on each in-breath."""

from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meditate.taps import counted, rate_of


def taps(*breaths: float) -> list[float]:
    return list(accumulate(breaths, initial=100.0))


def test_three_breaths_are_enough_and_two_are_not():
    assert rate_of([]) is None
    assert rate_of(taps(6, 6)) is None
    assert rate_of(taps(6, 6, 6)) == 10.0


@given(st.floats(2.2, 28), st.lists(st.floats(-0.05, 0.05), min_size=4, max_size=20))
def test_a_steady_breath_is_found_within_a_twentieth(breath, strays):
    assert rate_of(taps(*(breath * (1 + stray) for stray in strays))) == pytest.approx(60 / breath, rel=0.06, abs=0.06)


def test_a_tap_too_many_or_a_sigh_changes_little():
    assert rate_of(taps(5, 5, 0.3, 4.7, 5, 5)) == pytest.approx(12.0, abs=0.8)
    assert rate_of(taps(5, 5, 9, 5, 5)) == 12.0


def test_after_a_pause_one_begins_anew():
    assert rate_of(taps(3, 3, 3, 60, 6, 6)) is None
    assert rate_of(taps(3, 3, 3, 60, 6, 6, 6)) == 10.0


def test_only_the_last_breaths_count_for_one_slows_down_while_counting():
    assert rate_of(taps(*[4] * 20, *[6] * 8)) == 10.0


def test_taps_faster_than_anyone_breathes_count_as_one():
    assert len(counted(taps(0.1, 0.2, 0.3))) == 1
    assert len(counted(taps(5, 0.3, 5))) == 3
