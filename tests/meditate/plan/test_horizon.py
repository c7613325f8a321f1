"""A sit without an end: laid as far as one can see, pushed on in whole breaths, and nothing rings until it is ended."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from meditate.breath import PRESETS
from meditate.clip import Spoken
from meditate.plan import Shape, plan, relay
from meditate.plan.horizon import HORIZON, NEAR
from meditate.plan.shape import Tolls
from meditate.score import Fit, Role, Score, Strike
from meditate.script.model import SILENT, Line, Script, Section

TALKING = Script(tuple(Section(tuple(Line(f"Line {s} {n}.") for n in range(6))) for s in range(5)))
SPOKEN = tuple(Spoken(3.0, 110.0) for _ in TALKING.lines)
SHAPE = Shape(length=60.0, pattern=PRESETS["calm"], pace=110.0, open_ended=True)


def strikes(score: Score, role: Role) -> list[float]:
    return [cue.start for cue in score.strikes() if isinstance(cue.what, Strike) and cue.what.role is role]


def check_breaths(score: Score) -> None:
    cycle = SHAPE.pattern.cycle
    assert abs(score.breaths[-1].end - score.length) < 1e-6
    assert all(abs(breath.pattern.cycle - cycle) < 1e-6 for breath in score.breaths)


def test_the_text_is_read_at_comfortable_gaps_and_silence_follows_whatever_the_length_says() -> None:
    score = plan(TALKING, SPOKEN, SHAPE)
    assert score.fit is Fit.BREATH
    assert score.open_ended
    gaps = [later.start - earlier.end for earlier, later in zip(score.says, score.says[1:], strict=False)]
    assert all(SHAPE.line_gap <= gap <= SHAPE.section_gap + SHAPE.pattern.cycle for gap in gaps)
    assert score.length - score.says[-1].end >= HORIZON
    assert strikes(score, Role.CLOSING) == []
    assert score == plan(TALKING, SPOKEN, replace(SHAPE, length=7200.0))
    check_breaths(score)


@given(st.floats(0, 3), st.sampled_from([None, 300.0]))
def test_the_horizon_is_pushed_on_and_what_was_laid_stays(share: float, interval: float | None) -> None:
    shape = replace(SHAPE, interval=interval)
    score = plan(TALKING, SPOKEN, shape)
    at = share * score.length / 3
    pushed = relay(score, TALKING, SPOKEN, shape, at)
    assert pushed.length >= at + NEAR
    assert pushed.breaths[: len(score.breaths)] == score.breaths
    assert pushed.says == score.says
    check_breaths(pushed)
    assert strikes(pushed, Role.INTERVAL)[: len(strikes(score, Role.INTERVAL))] == strikes(score, Role.INTERVAL)
    assert (pushed == score) == (pushed.length == score.length)


def test_a_voice_that_turns_out_slow_is_given_more_time() -> None:
    score = plan(TALKING, SPOKEN, SHAPE)
    slow = tuple(Spoken(120.0, 110.0, measured=True) for _ in TALKING.lines)
    laid = relay(score, TALKING, slow, SHAPE, 0.0)
    assert len(laid.says) == len(SPOKEN)
    assert laid.fit is Fit.BREATH
    assert laid.length - laid.says[-1].end >= NEAR


@given(st.floats(10, 5000))
def test_it_ends_where_it_is_ended_with_its_bell(at: float) -> None:
    score = plan(SILENT, (), replace(SHAPE, interval=300.0))
    while score.length < at + NEAR:
        score = relay(score, SILENT, (), replace(SHAPE, interval=300.0), score.length - 1)
    ended = relay(score, SILENT, (), replace(SHAPE, open_ended=False, length=at + 0.3, interval=300.0), at, 0)
    assert strikes(ended, Role.CLOSING) == [at + 0.3]
    assert abs(ended.end - at - 12.3) < 1e-6
    assert strikes(ended, Role.INTERVAL) == [s for s in strikes(score, Role.INTERVAL) if s < at]


def test_without_a_closing_bell_it_just_ends() -> None:
    shape = replace(SHAPE, tolls=Tolls(closing=None))
    score = plan(SILENT, (), shape)
    assert relay(score, SILENT, (), replace(shape, open_ended=False, length=100.3), 100.0).end == 100.3
