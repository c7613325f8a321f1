"""A moment says everything that is true at a position, at any position at all."""

from math import inf, nan

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meditate.breath import PRESETS, Phase
from meditate.clip import Spoken, Timing, Word
from meditate.moment import moment_at
from meditate.plan import Shape, plan
from meditate.score import Score
from meditate.script.model import Line, SceneMark, Script, Section

WORDS = (Word(0.0, 0.8, 0, 3), Word(1.0, 2.0, 4, 9))
SCRIPT = Script(
    (
        Section((Line("Sit still."), Line("Sit still.")), "first"),
        Section((SceneMark("pool"), Line("Sit still.")), "second"),
    ),
    scene="forest",
)


def score(fade: float = 0.0) -> Score:
    spoken = (Spoken(2.0, 110.0, WORDS, Timing.EXACT, measured=True),) * 3
    return plan(SCRIPT, spoken, Shape(length=120.0, pattern=PRESETS["calm"], pace=110.0, fade=fade))


def test_between_lines_there_is_no_caption_and_within_one_there_is() -> None:
    laid = score()
    first = laid.says[0]
    assert moment_at(laid, first.start - 0.01).caption == ""
    assert moment_at(laid, first.start).caption == "Sit still."
    assert moment_at(laid, first.end).saying is None


def test_the_current_word_is_the_last_that_began() -> None:
    laid = score()
    start = laid.says[0].start
    assert [moment_at(laid, start + into).word for into in (0.0, 0.9, 1.0, 1.99)] == [0, 0, 1, 1]


def test_a_section_begins_with_its_first_line_and_lasts_until_the_next() -> None:
    laid = score()
    assert moment_at(laid, 0.0).section is None
    assert moment_at(laid, laid.says[0].start).section == 0
    assert moment_at(laid, laid.says[2].start).section == 1
    assert moment_at(laid, laid.length).section == 1


def test_the_picture_goes_over_to_the_next_during_whole_breaths() -> None:
    laid = score()
    change = laid.scenes[0]
    before, half, done = (
        moment_at(laid, at) for at in (change.start - 0.1, (change.start + change.end) / 2, change.end)
    )
    assert (before.scene, before.blend) == ("forest", 1.0)
    assert (half.scene_before, half.scene) == ("forest", "pool")
    assert half.blend == pytest.approx(0.5)
    assert (done.scene, done.blend) == ("pool", 1.0)
    assert change.end - change.start == pytest.approx(2 * laid.breaths[0].pattern.cycle)


def test_a_fade_takes_sound_and_light_to_nothing_and_never_up_again() -> None:
    laid = score(fade=60.0)
    gains = [moment_at(laid, 60.0 + second).gain for second in range(61)]
    assert gains[0] == 1.0
    assert gains[-1] == 0.0
    assert gains == sorted(gains, reverse=True)


@given(st.floats(allow_nan=True, allow_infinity=True))
def test_any_position_has_a_moment(position: float) -> None:
    moment = moment_at(score(), position)
    assert 0.0 <= moment.position <= score().end
    assert 0.0 <= moment.level <= 1.0
    assert 0.0 <= moment.blend <= 1.0


def test_a_late_frame_is_the_end_and_an_early_one_the_beginning() -> None:
    laid = score()
    assert moment_at(laid, inf).position == laid.end
    assert moment_at(laid, inf).remaining == 0.0
    assert moment_at(laid, -5.0).position == 0.0
    assert moment_at(laid, nan).phase is Phase.IN


def test_before_the_opening_bell_the_breath_waits_and_the_whole_length_is_left() -> None:
    laid = plan(SCRIPT, (Spoken(2.0, 110.0),) * 3, Shape(120.0, PRESETS["calm"], 110.0, delay=60.0))
    waiting = moment_at(laid, -45.0)
    assert (waiting.position, waiting.waits, waiting.remaining) == (-45.0, 45.0, 120.0)
    assert (waiting.breath, waiting.phase, waiting.level, waiting.caption) == (0, Phase.IN, 0.0, "")
    assert moment_at(laid, -100.0).position == -60.0
    assert moment_at(laid, 0.0).waits == 0.0
