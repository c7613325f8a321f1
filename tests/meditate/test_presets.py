"""The sits that come with the program."""

from dataclasses import replace

import pytest

from meditate.errors import UnknownNameError
from meditate.presets import PRESETS, preset_over
from meditate.sit import Sit


def test_daily_is_what_one_has_chosen():
    chosen = replace(Sit(), pace=130, bell="chime")
    assert preset_over("daily", chosen) == chosen


def test_silent_has_bells_and_nothing_else():
    sit = preset_over("silent", Sit())
    assert (sit.text, sit.breath_tone, sit.ambience, sit.bell) == (None, False, (), "temple")


def test_breath_has_no_words_and_is_heard():
    sit = preset_over("breath", replace(Sit(), breath_tone=False))
    assert (sit.text, sit.breath_tone) == (None, True)


def test_nothing_rings_at_the_end_of_bedtime_and_no_breath_is_held():
    sit = preset_over("bedtime", replace(Sit(), interval=300.0))
    assert (sit.closing_bell, sit.interval) == (False, None)
    assert sit.breath.full == sit.breath.empty == 0
    assert sit.ramp_from is not None
    assert sit.ramp_from > sit.breath.rate


@pytest.mark.parametrize(("length", "fade"), [(60.0, 20.0), (600.0, 200.0), (3600.0, 300.0)])
def test_bedtime_fades_over_five_minutes_but_no_more_than_a_third(length: float, fade: float):
    assert preset_over("bedtime", replace(Sit(), length=length)).fade == fade


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_leaves_the_length_alone(name: str):
    assert preset_over(name, replace(Sit(), length=77.0)).length == 77.0


def test_an_unknown_preset_is_answered_with_the_nearest():
    with pytest.raises(UnknownNameError, match="did you mean 'bedtime'"):
        preset_over("bettime", Sit())
