"""The sits that come with the program."""

from dataclasses import replace

import pytest

from meditate.errors import UnknownNameError, UsageError
from meditate.presets import PRESETS, Preset, Presets, preset_over
from meditate.sit import Sit
from meditate.wind_down import WindDown


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


def test_bedtime_comes_down_along_the_curve_that_one_has_drawn():
    assert preset_over("bedtime", Sit()).wind_down == WindDown()
    assert preset_over("bedtime", Sit(wind_down=WindDown(slower=30))).wind_down == WindDown(slower=30)


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_leaves_the_length_alone(name: str):
    assert preset_over(name, replace(Sit(), length=77.0)).length == 77.0


def test_an_unknown_preset_is_answered_with_the_nearest():
    with pytest.raises(UnknownNameError, match="did you mean 'bedtime'"):
        preset_over("bettime", Sit())


EVENING, WALK = Preset("Evening", Sit(length=1200.0)), Preset("Walk", Sit(text=None, length=300.0))
TWO = Presets((EVENING, WALK))


def test_ones_own_come_first_in_their_order_and_stand_for_the_programs_of_the_same_name():
    assert TWO.names == ("Evening", "Walk", "daily", "bedtime", "sleep", "silent", "breath")
    own_bedtime = TWO.saved("Bedtime", Sit(pace=80))
    assert own_bedtime.names == ("Evening", "Walk", "Bedtime", "daily", "sleep", "silent", "breath")
    assert own_bedtime.over("bedtime", Sit()).pace == 80
    assert own_bedtime.without("bedtime").over("bedtime", Sit()).pace == 105


def test_a_sit_that_is_a_preset_goes_by_its_name():
    own = Presets().saved("Evening", Sit(length=1200.0)).saved("Hush", preset_over("silent", Sit()))
    assert own.called(Sit(length=1200.0)) == "Evening"
    assert own.called(preset_over("silent", Sit())) == "Hush"
    assert Presets().called(preset_over("silent", Sit())) == "silent"
    assert own.called(preset_over("bedtime", Sit())) == "bedtime"
    assert own.called(Sit(length=1260.0)) == "daily"


def test_a_preset_of_ones_own_is_the_whole_sit_and_not_a_change_of_another():
    assert TWO.over("evening", Sit(length=60.0, pace=150)) == EVENING.sit
    assert TWO.over("silent", Sit(length=60.0)).length == 60.0


def test_saving_under_a_name_that_is_there_keeps_its_place():
    again = TWO.saved("evening", WALK.sit)
    assert [preset.name for preset in again.own] == ["evening", "Walk"]
    assert again.over("Evening", Sit()) == WALK.sit


def test_presets_are_renamed_moved_and_taken_away():
    assert TWO.renamed("walk", "Slow walk").names[:2] == ("Evening", "Slow walk")
    assert TWO.renamed("walk", "WALK").names[:2] == ("Evening", "WALK")
    assert TWO.moved("Walk", 0).names[:2] == ("Walk", "Evening")
    assert TWO.moved("Evening", 99).names[:2] == ("Walk", "Evening")
    assert TWO.without("Evening").names == ("Walk", "daily", "bedtime", "sleep", "silent", "breath")


def test_what_comes_with_the_program_is_hidden_and_shown_again():
    fewer = TWO.without("silent").without("breath")
    assert fewer.names == ("Evening", "Walk", "daily", "bedtime", "sleep")
    assert fewer.over("silent", Sit()).text is None
    assert fewer.restored() == TWO


@pytest.mark.parametrize("name", ["", "  ", " Evening", "two\nlines", "x" * 61, "\x1b[2J"])
def test_a_name_is_one_short_line(name):
    with pytest.raises(UsageError):
        TWO.saved(name, Sit())


def test_two_of_one_name_there_are_not():
    with pytest.raises(UsageError, match="already"):
        TWO.renamed("Walk", "EVENING")
    with pytest.raises(UsageError, match="same name"):
        Presets((EVENING, Preset("evening", Sit())))


@pytest.mark.parametrize("change", [lambda p: p.renamed("Evenin", "x"), lambda p: p.moved("evning", 0),
                                    lambda p: p.without("Evenings"), lambda p: p.over("Evenin", Sit())])  # fmt: skip
def test_a_name_that_is_not_there_is_answered_with_the_nearest(change):
    with pytest.raises(UnknownNameError, match="did you mean 'Evening'"):
        change(TWO)


def test_those_of_others_come_besides_and_replace_nothing():
    others = Presets((EVENING, Preset("WALK", Sit(length=60.0)), Preset("New", Sit())))
    joined = TWO.joined(others)
    assert joined.names[:4] == ("Evening", "Walk", "WALK 2", "New")
    assert joined.over("walk", Sit()) == WALK.sit
    assert joined.joined(Presets((EVENING,))) == joined
