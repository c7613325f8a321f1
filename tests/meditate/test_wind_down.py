"""The curve along which a night sit comes down."""

from dataclasses import astuple, replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meditate.errors import UsageError
from meditate.wind_down import MOST, Descent, Hush, WindDown, drawn, sunk

curves = st.builds(WindDown, **{name: st.floats(0, most) for name, most in MOST.items()})
places = st.lists(st.floats(-0.5, 1.5), min_size=2).map(sorted)


@given(curves, places)
def test_nothing_ever_rises_again(curve, through):
    asked = [astuple(replace(curve.at(place), pauses=-curve.at(place).pauses)) for place in through]
    for before, after in pairwise(asked):
        assert all(later <= earlier for earlier, later in zip(before, after, strict=True))


def test_it_begins_with_everything_as_it_was_and_ends_with_what_was_chosen():
    curve = WindDown(slower=20, flatter=50, pauses=100, softer=2, fainter=6, darker=80)
    assert curve.at(0) == Hush(1, 1, 1, 0, 0, 1)
    assert astuple(curve.at(1)) == pytest.approx((0.8, 0.5, 2, -2, -6, 0.2))
    assert astuple(curve.at(0.5)) == pytest.approx((0.9, 0.75, 1.5, -1, -3, 0.6))


def test_it_leaves_the_evening_and_reaches_the_night_gently():
    assert sunk(0.1) < 0.03
    assert sunk(0.9) > 0.97


@pytest.mark.parametrize("name", MOST)
def test_a_curve_beyond_its_bounds_is_refused_by_its_name(name):
    with pytest.raises(UsageError, match=name):
        WindDown(**{name: MOST[name] + 1})


def test_the_curve_is_drawn_as_it_is():
    assert drawn(5) == pytest.approx((1, 1 - sunk(0.25), 0.5, 1 - sunk(0.75), 0))


def test_a_descent_that_goes_on_later_begins_where_it_had_come_to():
    first = Descent(0, 600)
    longer = Descent(500, 1100, first.at(500))
    assert longer.at(500) == pytest.approx(first.at(500))
    assert first.at(500) < longer.at(800) < longer.at(1100) == pytest.approx(1)
    assert Descent(10, 10, 0.5).at(10) == 1
