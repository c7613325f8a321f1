"""A night without an end: the story is told, its sounds go on, and they sink to nothing when they are stopped."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from meditate.compose import compose
from meditate.moment import fade_gain, moment_at
from meditate.presets import preset_over
from meditate.script.model import SILENT, Line, Script, Section
from meditate.sit import Sit
from meditate.sitting_states import Ended, State
from meditate.sound.mixer import Mixer
from meditate.units import RATE, frames_at
from meditate.verbs import Verb
from tests.fakes import FakeNarrator
from tests.meditate.by_hand import begun

STORY = Script((Section(tuple(Line(f"Night comes, and {n} more.") for n in range(6))),))
OPEN = replace(preset_over("bedtime", Sit(length=900.0)), open_ended=True)
TIMER = replace(preset_over("sleep", Sit(length=900.0)), open_ended=True)


def test_after_the_story_its_sounds_go_on_as_low_as_the_curve_has_come_and_nothing_rises() -> None:
    score = compose(STORY, OPEN, FakeNarrator().known)
    assert score.open_ended
    assert score.says[-1].end < 900.0 < score.length
    lights = [moment_at(score, float(at)).brightness for at in range(0, round(score.length), 5)]
    assert all(after <= before for before, after in pairwise(lights))
    mixer = Mixer(score, replace(OPEN, breath_tone=False), FakeNarrator().samples)
    loud = [float(np.square(mixer.render(frames_at(at), 2 * RATE)).mean() ** 0.5) for at in (6.0, 950.0, 1700.0)]
    assert 0.2 * loud[0] < loud[1] < 0.6 * loud[0]
    assert loud[2] == pytest.approx(loud[1], rel=0.15)


@pytest.mark.parametrize("sit", [OPEN, TIMER])
def test_stopped_by_hand_it_sinks_to_nothing_over_half_a_minute(sit: Sit) -> None:
    sitting, player, _ = begun(sit, at=700.0)
    assert sitting.do(Verb.END) == "ended; it sinks to nothing"
    assert sitting.now().state is State.SITTING
    end = sitting.score.length
    assert 30.0 <= end - 700.0 <= 32.0
    assert not [cue for cue in sitting.score.says if cue.end > 702.0]
    gains = [fade_gain(sitting.score, 701.0 + at / 10) for at in range(310)]
    assert all(0 <= b <= a for a, b in pairwise(gains))
    assert fade_gain(sitting.score, end - 1.0) < 0.05
    player.reach(end)
    assert (sitting.now().state, sitting.ended) == (State.OVER, Ended.COMPLETE)


def test_stopped_a_second_time_it_is_over_at_once() -> None:
    sitting, player, _ = begun(TIMER, at=700.0)
    sitting.do(Verb.END)
    player.reach(702.0)
    assert sitting.do(Verb.END) == "ended"
    assert (sitting.now().state, sitting.ended) == (State.OVER, Ended.COMPLETE)


@pytest.mark.parametrize("fade", [30.0, 300.0, 900.0])
@pytest.mark.parametrize("minutes", [15, 90])
def test_a_sleep_timer_is_the_place_alone_and_ends_in_nothing_without_a_bell(minutes: int, fade: float) -> None:
    sit = replace(preset_over("sleep", Sit(length=60.0 * minutes)), fade=fade)
    score = compose(SILENT, sit, FakeNarrator().known)
    assert (list(score.strikes()), score.says, score.end) == ([], (), 60.0 * minutes)
    mixer = Mixer(score, sit, FakeNarrator().samples)
    assert np.abs(mixer.render(frames_at(30.0), RATE)).max() > 1e-3
    assert np.abs(mixer.render(frames_at(score.end) - RATE // 100, RATE // 100)).max() < 1e-6
    levels = [20 * np.log10(fade_gain(score, score.length - at)) for at in range(round(score.fade), 0, -1)]
    assert all(-1.0001 <= after - before <= 0 for before, after in pairwise(levels))
