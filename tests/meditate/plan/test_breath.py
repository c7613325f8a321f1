"""Whole breaths fill a sit; patterns stay within calm bounds or say so."""

import pytest

from meditate.breath import PRESETS, BreathPattern, Phase, notices, pattern_named, whole_breaths
from meditate.errors import UnknownNameError, UsageError


def test_the_last_breath_ends_with_the_sit() -> None:
    for length in (60.0, 605.0, 3599.0):
        breaths = whole_breaths(PRESETS["calm"], 0.0, length)
        assert breaths[-1].end == pytest.approx(length, abs=1e-9)


def test_a_ramp_goes_from_its_rate_to_the_patterns() -> None:
    breaths = whole_breaths(PRESETS["calm"], 0.0, 600.0, ramp_from=8.0)
    assert breaths[0].pattern.rate == pytest.approx(8.0, rel=0.03)
    assert breaths[-1].pattern.rate == pytest.approx(6.0, rel=0.03)
    cycles = [breath.pattern.cycle for breath in breaths]
    assert cycles == sorted(cycles)


def test_the_level_rises_on_the_in_breath_and_falls_on_the_out_breath() -> None:
    breath = whole_breaths(BreathPattern(4, 2, 6, 2), 0.0, 14.0)[0]
    assert [breath.at(position)[0] for position in (0, 5, 7, 13)] == [Phase.IN, Phase.FULL, Phase.OUT, Phase.EMPTY]
    assert [round(breath.at(position)[2], 3) for position in (0, 2, 5, 9, 13)] == [0, 0.5, 1, 0.5, 0]


def test_a_breath_is_named_or_written_as_four_durations() -> None:
    assert pattern_named("box") == BreathPattern(4, 4, 4, 4)
    assert pattern_named("4-0-6.5-0") == BreathPattern(4, 0, 6.5, 0)
    with pytest.raises(UnknownNameError, match="did you mean 'calm'"):
        pattern_named("clam")
    for wrong in ("4-0-6", "0-0-6-0", "4-0-nan-0", "4-0-6-inf", "400-0-6-0"):
        with pytest.raises(UsageError):
            pattern_named(wrong)


def test_every_preset_is_calm_and_a_hasty_one_gets_a_plain_notice() -> None:
    for name, pattern in PRESETS.items():
        assert notices(pattern, None, 600.0) == (), name
    assert notices(BreathPattern(1, 0, 1, 0), None, 600.0)
    assert notices(BreathPattern(4, 9, 8, 0), None, 600.0)
    assert notices(PRESETS["calm"], 9.0, 60.0)
