"""What the planner promises for any script, voice, pace, breath and length."""

from dataclasses import replace
from itertools import pairwise
from statistics import fmean

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from meditate.breath import PRESETS, BreathPattern
from meditate.clip import Spoken
from meditate.errors import TooShortError
from meditate.moment import moment_at
from meditate.plan import Shape, plan, relay
from meditate.plan.planner import closing, opening
from meditate.plan.shape import Stretch, Toll, Tolls
from meditate.score import Cue, Fit, Quiet, Role, Say, Score, Strike
from meditate.script.model import BellMark, Breathe, Line, Pause, SceneMark, Script, Section, SilenceMark
from meditate.wind_down import WindDown

NEAR = 1e-6
thorough = settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])

items = st.one_of(
    st.builds(Line, text=st.sampled_from(["Sit as you are.", "Breathe in.", "Let it go."]), optional=st.booleans()),
    st.builds(Line, text=st.just("And rest.")),
    st.builds(Pause, seconds=st.floats(0.5, 30)),
    st.builds(Pause, breaths=st.integers(1, 4).map(float)),
    st.builds(Breathe, breaths=st.integers(1, 5)),
    st.just(BellMark()),
    st.builds(SilenceMark, seconds=st.none() | st.floats(5, 90)),
    st.builds(SceneMark, name=st.sampled_from(["forest", "pool", "river"])),
)
scripts = st.lists(st.lists(items, min_size=1, max_size=8).map(tuple), max_size=6).map(
    lambda sections: Script(tuple(Section(section, f"part {n}") for n, section in enumerate(sections)), scene="forest")
)
patterns = st.one_of(
    st.sampled_from(list(PRESETS.values())),
    st.builds(BreathPattern, st.floats(2, 8), st.floats(0, 5), st.floats(2, 8), st.floats(0, 3)),
)
tolls = st.none() | st.builds(
    Toll, st.floats(2, 8), st.just(12.0), st.sampled_from([1, 1, 2, 9]), st.sampled_from([1.0, 4.0, 30.0])
)
shapes = st.builds(
    Shape,
    length=st.floats(60, 180 * 60),
    pattern=patterns,
    pace=st.integers(80, 180).map(float),
    ramp_from=st.none() | st.floats(4, 10),
    settle=st.floats(8, 30),
    tolls=st.builds(Tolls, *[tolls] * 4),
    interval=st.none() | st.floats(30, 900),
    intervals=st.lists(st.floats(1, 7200), max_size=5).map(tuple),
    jitter=st.sampled_from([0.0, 5.0, 120.0]),
    seed=st.integers(0, 99),
    fade=st.sampled_from([0.0, 0.0, 60.0, 300.0]),
    wind_down=st.none() | st.builds(WindDown, slower=st.floats(0, 40), pauses=st.floats(0, 300)),
    parts=st.lists(st.builds(Stretch, st.just("walk"), st.floats(10, 1800), tolls), max_size=4).map(tuple),
)


@st.composite
def sits(draw: st.DrawFn) -> tuple[Script, tuple[Spoken, ...], Shape]:
    """A script with a duration for each line, and a shape."""
    script = draw(scripts)
    lengths = [draw(st.floats(0.4, 15)) for _ in script.lines]
    shape = draw(shapes)
    return script, tuple(Spoken(length, shape.pace) for length in lengths), shape


def planned(script: Script, spoken: tuple[Spoken, ...], shape: Shape) -> Score | TooShortError:
    """The score, or why there is none."""
    try:
        return plan(script, spoken, shape)
    except TooShortError as error:
        return error


def sounding(score: Score) -> list[Cue]:
    return [cue for cue in score.cues if isinstance(cue.what, Say | Strike)]


def turns(score: Score) -> list[float]:
    return [turn for breath in score.breaths for turn in (breath.start, breath.turn_out)]


@given(sits())
@thorough
def test_any_sit_keeps_every_promise_or_says_the_least_length(sit: tuple[Script, tuple[Spoken, ...], Shape]) -> None:
    script, spoken, shape = sit
    score = planned(script, spoken, shape)
    if isinstance(score, TooShortError):
        assert score.least > shape.length
        assert isinstance(planned(script, spoken, replace(shape, length=score.least)), Score)
        assert isinstance(planned(script, spoken, replace(shape, length=score.least - 1)), TooShortError)
        return
    check_sounds_keep_apart(score)
    check_bells(score, shape)
    check_breaths(score, shape)
    check_lines(score, script, shape)
    assert plan(script, spoken, shape) == score


def check_sounds_keep_apart(score: Score) -> None:
    assert list(score.cues) == sorted(score.cues, key=lambda cue: (cue.start, cue.end))
    for cue, following in zip(sounding(score), sounding(score)[1:], strict=False):
        assert cue.start <= cue.end <= following.start + NEAR


def rung(score: Score, role: Role) -> list[Cue]:
    return [cue for cue in score.strikes() if isinstance(cue.what, Strike) and cue.what.role is role]


def check_bells(score: Score, shape: Shape) -> None:
    closings = rung(score, Role.CLOSING)
    assert [cue.start for cue in closings] == ([shape.length] if shape.tolls.closing else [])
    openings = rung(score, Role.OPENING)
    assert [cue.start for cue in openings] == ([0.0] if shape.tolls.opening else [])
    assert all(cue.end <= shape.length + NEAR for cue in score.strikes() if cue not in closings)


def check_breaths(score: Score, shape: Shape) -> None:
    assert score.breaths[0].start == 0.0
    assert abs(score.breaths[-1].end - shape.length) < NEAR
    for breath, following in zip(score.breaths, score.breaths[1:], strict=False):
        assert abs(breath.end - following.start) < NEAR
    if shape.ramp_from is None and shape.length >= 10 * shape.pattern.cycle:
        assert 0.95 - NEAR <= score.breaths[0].pattern.cycle / shape.pattern.cycle <= 1.05 + NEAR


def check_lines(score: Score, script: Script, shape: Shape) -> None:
    said = [cue.what.line for cue in score.says if isinstance(cue.what, Say)]
    assert said == sorted(set(said))
    assert sorted(said + list(score.left_out)) == list(range(len(script.lines)))
    assert all(script.lines[line].optional for line in score.left_out)
    if score.says:
        assert score.says[0].start >= opening(shape) - NEAR
        quiet = max(shape.fades, closing(shape.length, shape.pattern.cycle))
        assert score.says[-1].end <= shape.length - quiet + NEAR
    if score.fit is Fit.BREATH:
        for cue in score.says:
            assert min(abs(turn - cue.start) for turn in turns(score)) <= 0.020
    assert all(cue.what.pace <= shape.pace * 1.1 for cue in score.says if isinstance(cue.what, Say))
    check_it_comes_down(score, shape)


def check_it_comes_down(score: Score, shape: Shape) -> None:
    lines = [cue.what for cue in score.says if isinstance(cue.what, Say)]
    for line, following in pairwise(lines):
        assert (following.pace, following.level, -following.flat) <= (line.pace, line.level, -line.flat)
    if shape.wind_down and len(lines) > 1 and score.fit is not Fit.PART and not score.left_out:
        assert abs(lines[0].pace - score.pace) < 0.06
        assert abs(lines[-1].pace - max(80.0, score.pace * (1 - shape.wind_down.slower / 100))) < 0.06


@given(sits(), st.floats(0, 1), st.data())
@thorough
def test_what_has_sounded_never_moves_and_the_bell_never_moves(
    sit: tuple[Script, tuple[Spoken, ...], Shape], share: float, data: st.DataObject
) -> None:
    script, spoken, shape = sit
    score = planned(script, spoken, shape)
    if isinstance(score, TooShortError):
        return
    at = share * shape.length
    true = tuple(replace(s, duration=s.duration * data.draw(st.floats(0.5, 2)), measured=True) for s in spoken)
    # A line that has begun is a clip by then: its length is known.
    begun = {cue.what.line for cue in score.says if cue.start < at and isinstance(cue.what, Say)}
    true = tuple(spoken[n] if n in begun else s for n, s in enumerate(true))
    laid = relay(score, script, true, shape, at)
    assert [c for c in sounding(laid) if c.start < at] == [
        c for c in sounding(score) if c.start < at and c.start < score.length
    ]
    assert laid.breaths == score.breaths
    assert laid.length == score.length
    check_sounds_keep_apart(laid)
    check_bells(laid, shape)
    assert all(cue.end <= shape.length + NEAR for cue in laid.says)


@given(sits(), st.floats(0, 1), st.integers(0, 60))
@thorough
def test_any_line_can_be_said_next(sit: tuple[Script, tuple[Spoken, ...], Shape], share: float, line: int) -> None:
    script, spoken, shape = sit
    score = planned(script, spoken, shape)
    if isinstance(score, TooShortError):
        return
    at, cursor = share * shape.length, min(line, len(script.lines))
    laid = relay(score, script, spoken, shape, at, cursor)
    later = [cue.what.line for cue in laid.says if cue.start >= at and isinstance(cue.what, Say)]
    assert later == [n for n in range(cursor, cursor + len(script.lines)) if n in later]
    assert all(cue.end <= max(cue.start, at) + 0.3 + NEAR for cue in laid.says if cue.start < at)
    check_sounds_keep_apart(laid)
    check_bells(laid, shape)


@given(sits(), st.floats(0, 0.99))
@thorough
def test_five_minutes_more_move_only_what_is_to_come(
    sit: tuple[Script, tuple[Spoken, ...], Shape], share: float
) -> None:
    script, spoken, shape = sit
    score = planned(script, spoken, shape)
    if isinstance(score, TooShortError):
        return
    at = share * shape.length
    longer = replace(shape, length=shape.length + 300)
    laid = relay(score, script, spoken, longer, at)
    check_bells(laid, longer)
    check_breaths(laid, replace(longer, ramp_from=4.0))
    assert [b for b in laid.breaths if b.start < at] == [b for b in score.breaths if b.start < at] or at == 0
    check_sounds_keep_apart(laid)


def many(count: int) -> tuple[Script, tuple[Spoken, ...]]:
    sections = [
        Section(tuple(Line(f"Line {n}.") for n in range(first, min(first + 20, count))))
        for first in range(0, count, 20)
    ]
    return Script(tuple(sections)), tuple(Spoken(2.0 + n % 5, 110.0) for n in range(count))


def test_five_thousand_lines_keep_every_promise() -> None:
    script, spoken = many(5000)
    shape = Shape(length=12 * 3600.0, pattern=PRESETS["calm"], pace=110.0)
    score = plan(script, spoken, shape)
    assert score.fit is Fit.BREATH
    check_sounds_keep_apart(score)
    check_bells(score, shape)
    check_breaths(score, shape)
    assert len(score.says) == 5000


def test_the_least_length_holds_the_strokes_that_it_has_room_for_itself() -> None:
    script = Script((Section((BellMark(), Line("Sit as you are."), Line("Rest."), Pause(breaths=1.0))),))
    spoken = (Spoken(1.0, 80.0), Spoken(4.0, 80.0))
    for gap in (4.0, 12.0, 30.0):
        tolls = Tolls(Toll(6.0, 12.0, 9, gap), None, None, None)
        shape = Shape(length=15.0, pattern=PRESETS["calm"], pace=80.0, tolls=tolls)
        with pytest.raises(TooShortError) as refused:
            plan(script, spoken, shape)
        assert plan(script, spoken, replace(shape, length=refused.value.least)).says
        with pytest.raises(TooShortError):
            plan(script, spoken, replace(shape, length=refused.value.least - 1))


def test_the_least_length_of_a_part_is_that_of_the_section_to_come() -> None:
    sections = (Section((Line("Long."), Line("Longer."))), Section((Line("Short."),)))
    spoken = (Spoken(90.0, 105.0), Spoken(120.0, 105.0), Spoken(14.0, 105.0))
    shape = Shape(length=60.0, pattern=PRESETS["calm"], pace=105.0, in_parts=True, fade=300.0, wind_down=WindDown())
    with pytest.raises(TooShortError) as refused:
        plan(Script(sections), spoken, shape)
    assert plan(Script(sections), spoken, replace(shape, length=refused.value.least)).reads == (0, 1)
    assert plan(Script(sections), spoken, replace(shape, first_section=1)).reads == (1, 2)


def test_reading_in_parts_goes_on_where_it_stopped() -> None:
    script, spoken = many(100)
    shape = Shape(length=300.0, pattern=PRESETS["calm"], pace=110.0, in_parts=True)
    first = plan(script, spoken, shape)
    second = plan(script, spoken, replace(shape, first_section=first.reads[1]))
    assert first.fit is second.fit is Fit.PART
    assert first.reads[0] == 0
    assert second.reads[0] == first.reads[1]
    assert next(c.what.line for c in second.says if isinstance(c.what, Say)) == first.reads[1] * 20


def test_time_that_gaps_cannot_hold_is_one_silence_before_the_closing_lines() -> None:
    script, spoken = many(60)
    score = plan(script, spoken, Shape(length=5400.0, pattern=PRESETS["calm"], pace=110.0))
    quiet = [cue for cue in score.cues if cue.what == Quiet("silence")]
    assert len(quiet) == 1
    following = next(cue for cue in score.says if cue.start >= quiet[0].end - NEAR)
    assert isinstance(following.what, Say)
    assert following.what.line == 40


@pytest.mark.parametrize("pause", [(), (Pause(seconds=10.0),), (SilenceMark(),)])
def test_what_is_laid_again_in_a_long_silence_keeps_the_closing_lines_where_they_were(pause: tuple[Pause, ...]) -> None:
    lines = [Line(f"Line {n}.") for n in range(4)]
    script = Script((Section((*lines[:2], *pause)), Section((*lines[2:],))))
    spoken, shape = (Spoken(3.0, 110.0),) * 4, Shape(length=1800.0, pattern=PRESETS["calm"], pace=110.0)
    score = plan(script, spoken, shape)
    assert score.says[2].start > 1600
    for at in (100.0, 400.0, 1500.0):
        assert relay(score, script, spoken, shape, at).says == score.says


def test_a_rest_that_is_over_is_told_once_however_often_the_sit_is_laid_again() -> None:
    script = Script((Section((Line("Sit as you are."), Breathe(3))), Section((Line("And rest."), SilenceMark()))))
    spoken, shape = (Spoken(3.0, 110.0),) * 2, Shape(length=600.0, pattern=PRESETS["calm"], pace=110.0)
    score = plan(script, spoken, shape)
    for at in (200.0, 400.0, 590.0):
        score = relay(score, script, spoken, shape, at)
        assert [cue.what.name for cue in score.cues if isinstance(cue.what, Quiet)] == ["breathe", "silence"]


def test_the_first_of_the_closing_lines_is_said_when_it_is_asked_for() -> None:
    script, spoken = many(60)
    shape = Shape(length=5400.0, pattern=PRESETS["calm"], pace=110.0)
    score = plan(script, spoken, shape)
    laid = relay(score, script, spoken, shape, 3000.0, 40)
    assert next(cue.start for cue in laid.says if cue.start >= 3000.0) < 3010.0


def test_nobody_is_woken_by_closing_lines_after_a_long_silence() -> None:
    script, spoken = many(60)
    shape = Shape(length=5400.0, pattern=PRESETS["calm"], pace=110.0, fade=300.0, wind_down=WindDown(pauses=100))
    score = plan(script, spoken, shape)
    starts = [cue.start for cue in score.says]
    assert not [cue for cue in score.cues if isinstance(cue.what, Quiet)]
    assert max(after - before for before, after in pairwise(starts)) < 60.0 + 6.0 + 10.0
    gaps = [after.start - before.end for before, after in pairwise(score.says)]
    within = [gap for number, gap in enumerate(gaps, start=1) if number % 20]
    assert fmean(within[:10]) == pytest.approx(15.0, abs=3.0)
    assert fmean(within[-10:]) == pytest.approx(24.0, abs=3.0)


def test_a_part_of_a_text_comes_down_as_far_as_all_of_it() -> None:
    script, spoken = many(100)
    shape = Shape(length=400.0, pattern=PRESETS["calm"], pace=110.0, in_parts=True, wind_down=WindDown())
    for first in (0, 2):
        score = plan(script, spoken, replace(shape, first_section=first))
        lines = [cue.what for cue in score.says if isinstance(cue.what, Say)]
        assert (score.fit, lines[0].pace, lines[-1].pace) == (Fit.PART, 110.0, 88.0)


def test_the_breath_of_more_minutes_and_their_light_never_rise() -> None:
    script, spoken = many(40)
    shape = Shape(
        length=1200.0, pattern=PRESETS["calm"], pace=110.0, ramp_from=8.0, fade=300.0, wind_down=WindDown(darker=60)
    )
    score = plan(script, spoken, shape)
    for at in (400.0, 1000.0, 1150.0):
        laid = relay(score, script, spoken, replace(shape, length=shape.length + 600), at)
        light = [moment_at(laid, place).brightness for place in range(1801)]
        assert light == sorted(light, reverse=True)
        assert light[:399] == [moment_at(score, place).brightness for place in range(399)]
        assert light[-1] == 0.0
        rates = [breath.pattern.rate for breath in laid.breaths]
        assert all(later < rate * 1.02 for rate, later in pairwise(rates))
        check_it_comes_down(laid, shape)


def test_elastic_silences_share_that_time() -> None:
    lines = [Line(f"Line {n}.") for n in range(4)]
    script = Script((Section((lines[0], SilenceMark(), lines[1], SilenceMark(), lines[2], lines[3])),))
    score = plan(script, (Spoken(3.0, 110.0),) * 4, Shape(length=1800.0, pattern=PRESETS["calm"], pace=110.0))
    first, second = [cue.end - cue.start for cue in score.cues if cue.what == Quiet("silence")]
    assert first > 700
    assert abs(first - second) <= 10.0
