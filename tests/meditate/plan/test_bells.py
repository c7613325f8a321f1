"""The bells between: where they were wished for, moved by chance within bounds, never over the closing bell."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from meditate.breath import PRESETS
from meditate.clip import Spoken
from meditate.plan import Shape, plan, relay
from meditate.plan.bells import CLEAR
from meditate.plan.shape import Stretch, Toll, Tolls
from meditate.score import Role, Score, Strike
from meditate.script.model import SILENT, Line, Script, Section

SHAPE = Shape(length=1800.0, pattern=PRESETS["calm"], pace=110.0, interval=300.0)


def rung(score: Score, role: Role = Role.INTERVAL) -> list[float]:
    return [cue.start for cue in score.strikes() if isinstance(cue.what, Strike) and cue.what.role is role]


@given(st.floats(0, 600), st.integers(0, 999), st.floats(40, 900), st.floats(300, 3600))
def test_chance_moves_each_bell_within_its_bounds_and_never_near_the_closing_bell(
    jitter: float, seed: int, interval: float, length: float
) -> None:
    shape = replace(SHAPE, length=length, interval=interval, jitter=jitter, seed=seed)
    steady = rung(plan(SILENT, (), replace(shape, jitter=0.0)))
    moved = rung(plan(SILENT, (), shape))
    assert len(moved) == len(steady)
    for here, there in zip(moved, steady, strict=True):
        assert abs(here - there) <= min(jitter, interval / 3) + 1e-6
        assert here <= max(there, length - 6.0 - CLEAR)
    assert all(later - earlier >= 6.0 for earlier, later in pairwise(moved))
    assert rung(plan(SILENT, (), shape)) == moved


def test_another_seed_moves_them_otherwise() -> None:
    one, other = (rung(plan(SILENT, (), replace(SHAPE, jitter=30.0, seed=seed))) for seed in (1, 2))
    assert one != other


@given(st.floats(0, 1799), st.sampled_from([0.0, 45.0]))
def test_laying_again_never_moves_loses_or_repeats_a_bell_that_nothing_keeps_from_ringing(
    at: float, jitter: float
) -> None:
    shape = replace(SHAPE, jitter=jitter, parts=(Stretch("sit", 450.0, None), Stretch("walk", 600.0, Toll())))
    score = plan(SILENT, (), shape)
    again = relay(score, SILENT, (), shape, at)
    assert list(again.strikes()) == list(score.strikes())
    assert again.parts == score.parts


@given(st.floats(0, 180))
def test_a_bell_that_was_put_off_for_a_line_is_still_rung_after_laying_again(at: float) -> None:
    script, shape = Script((Section((Line("Rest."),)),)), replace(SHAPE, length=180.0, interval=100.0)
    spoken = (Spoken(115.0, 110.0),)
    score = plan(script, spoken, shape)
    (line,), (put_off,) = score.says, rung(score)
    assert line.start < 100.0 < line.end == put_off
    assert list(relay(score, script, spoken, shape, at).strikes()) == list(score.strikes())


def test_a_part_that_begins_where_an_interval_bell_would_ring_rings_its_own() -> None:
    shape = replace(
        SHAPE, parts=(Stretch("sit", 600.0, None), Stretch("walk", 300.0, Toll()), Stretch("sit", 9.0, Toll()))
    )
    score = plan(SILENT, (), shape)
    assert rung(score, Role.PART) == [600.0, 900.0]
    assert rung(score) == [300.0, 1200.0, 1500.0]
    assert [(cue.start, getattr(cue.what, "name", "")) for cue in score.parts] == [
        (0.0, "sit"), (600.0, "walk"), (900.0, "sit"),
    ]  # fmt: skip


def test_the_last_part_lasts_until_the_bell_and_parts_behind_it_are_let_be() -> None:
    parts = (Stretch("sit", 600.0, None), Stretch("walk", 600.0, Toll()), Stretch("sit", 600.0, Toll()))
    score = plan(SILENT, (), replace(SHAPE, length=900.0, interval=None, parts=parts))
    assert rung(score, Role.PART) == [600.0]
    assert rung(score, Role.CLOSING) == [900.0]


def test_more_strikes_than_a_short_sit_holds_are_fewer_and_the_bell_is_still_exact() -> None:
    tolls = Tolls(opening=Toll(strikes=9, gap=5.0), closing=Toll(strikes=3, gap=5.0))
    score = plan(SILENT, (), replace(SHAPE, length=20.0, interval=None, tolls=tolls))
    opening, closing = score.strikes()
    assert (opening.start, opening.what) == (0.0, Strike(Role.OPENING, 3, 5.0))
    assert opening.end <= 20.0
    assert (closing.start, closing.end) == (20.0, 42.0)
    assert score.end == 42.0
