"""A sitting begins when it is due and ends when it is over; some wait, some go on, some have no end."""

from dataclasses import replace
from datetime import datetime, timedelta
from threading import Event

import pytest

from meditate.appointment import Appointment
from meditate.players.player import Heard
from meditate.sit import Sit
from meditate.sitting import Sitting
from meditate.sitting_states import TABLE, Command, Ended, State, after
from meditate.units import frames_at
from meditate.verbs import Verb
from tests.meditate.by_hand import SCRIPT, SIT, HandPlayer, Nothing, SlowNarrator, at_once, begun, upcoming


def test_every_state_answers_end_and_over_is_the_end() -> None:
    assert all(after(state, Command.END) is State.OVER for state in State if state is not State.OVER)
    assert not [state for state, _ in TABLE if state is State.OVER]


def test_it_is_over_when_the_last_sound_has_died_away() -> None:
    sitting, player, _ = begun()
    player.reach(600.0)
    assert sitting.now().state is State.SITTING
    player.reach(sitting.score.end)
    now = sitting.now()
    assert now.state is State.OVER
    assert now.sat == 600.0
    assert player.closed


def test_ending_early_counts_what_was_sat() -> None:
    sitting, player, _ = begun(at=123.0)
    assert sitting.do(Verb.END) == "ended"
    assert sitting.now().sat == pytest.approx(123.0, abs=1e-4)
    assert player.closed
    assert sitting.do(Verb.NEXT) == ""


def test_a_sitting_that_is_over_lets_its_narrator_go() -> None:
    sitting, _, narrator = begun(at=10.0)
    sitting.do(Verb.END)
    assert narrator.closed


def test_a_delay_is_waited_for_and_the_length_counts_from_the_bell() -> None:
    sitting, player, _ = begun(replace(SIT, delay=60.0))
    assert player.head == 0, "the test moves it there"
    player.play(player.source, frames_at(-60.0), player.end)  # type: ignore[arg-type]
    now = sitting.now()
    assert (now.state, now.sat, now.moment.waits) == (State.SITTING, 0.0, 60.0)
    assert sitting.do(Verb.REMAINING) == sitting.do(Verb.NEXT) == "the bell rings in 1 minute"
    sitting.do(Verb.EXTEND)
    assert sitting.score.length == 900.0
    assert next(iter(sitting.score.strikes())).start == 0.0
    assert sitting.do(Verb.PAUSE) == "paused"
    assert sitting.do(Verb.END) == "ended"
    assert sitting.now().sat == 0.0


def test_a_sitting_begins_its_delay_before_the_bell() -> None:
    player = HandPlayer()
    sitting = Sitting(SCRIPT, replace(SIT, delay=60.0), SlowNarrator(), player, Nothing, errand=at_once)
    sitting.begin()
    assert (player.head, player.end) == (frames_at(-60.0), frames_at(sitting.score.end))


OPEN = replace(SIT, open_ended=True, interval=300.0)


def test_a_sit_without_an_end_counts_up_and_never_says_how_long_is_left() -> None:
    sitting, _, _ = begun(OPEN, at=725.0)
    now = sitting.now()
    assert (now.length, now.moment.remaining, now.sat) == (None, None, 725.0)
    assert sitting.do(Verb.REMAINING) == "12 minutes sat"
    assert sitting.do(Verb.EXTEND) == "this sit goes on until you end it"


def test_it_is_laid_further_long_before_its_horizon_is_reached_and_only_once() -> None:
    sitting, player, _ = begun(OPEN)
    for _ in range(3):
        horizon = sitting.score.length
        player.reach(horizon - 500.0)
        sitting.now()
        assert sitting.score.length > horizon
        assert player.end == frames_at(sitting.score.over)
        laid = sitting.score
        sitting.now()
        assert sitting.score is laid


def test_ending_a_sit_without_an_end_rings_its_closing_bell_and_counts_it_as_whole() -> None:
    sitting, player, _ = begun(OPEN, at=700.0)
    assert sitting.do(Verb.END) == "ended; the bell rings out"
    now = sitting.now()
    assert now.state is State.SITTING
    assert now.length == pytest.approx(700.3, abs=0.01)
    assert upcoming(sitting, 700.0) == []
    player.reach(sitting.score.end)
    now = sitting.now()
    assert (now.state, sitting.ended) == (State.OVER, Ended.COMPLETE)
    assert now.sat == pytest.approx(700.3, abs=0.01)


def test_a_second_end_does_not_wait_for_the_bell() -> None:
    sitting, player, _ = begun(OPEN, at=700.0)
    sitting.do(Verb.END)
    player.reach(701.0)
    assert sitting.do(Verb.END) == "ended"
    assert (sitting.now().state, sitting.ended, player.closed) == (State.OVER, Ended.COMPLETE, True)


@pytest.mark.parametrize("sit", [replace(OPEN, bell="none"), replace(OPEN, closing_bell=False)])
def test_where_no_bell_would_close_it_it_ends_at_once(sit: Sit) -> None:
    sitting, _, _ = begun(sit, at=700.0)
    assert sitting.do(Verb.END) == "ended"
    assert (sitting.now().state, sitting.ended) == (State.OVER, Ended.COMPLETE)


def test_ended_while_paused_or_unheard_or_by_the_program_it_rings_nothing() -> None:
    paused, player, _ = begun(OPEN, at=700.0)
    paused.do(Verb.PAUSE)
    assert paused.do(Verb.END) == "ended"
    unheard, player, _ = begun(OPEN, at=700.0)
    player.heard = Heard.NO
    assert unheard.do(Verb.END) == "ended"
    closed, _, _ = begun(OPEN, at=700.0)
    closed.close()
    assert closed.ended is Ended.INTERRUPTED


def test_who_stays_after_the_bell_is_counted_until_they_end_it() -> None:
    sitting, player, _ = begun(replace(SIT, overtime=True), at=599.0)
    player.reach(sitting.score.end + 0.5)
    assert sitting.now().state is State.SITTING
    player.reach(600.0 + 185.0)
    now = sitting.now()
    assert (now.sat, now.beyond) == (600.0, 185.0)
    assert sitting.do(Verb.REMAINING) == "3 minutes beyond the bell"
    sitting.do(Verb.PAUSE)
    sitting.do(Verb.RESUME)
    sitting.do(Verb.END)
    now = sitting.now()
    assert (now.state, now.sat, now.beyond) == (State.OVER, 600.0, 185.0)
    assert sitting.ended is Ended.COMPLETE


def test_a_stay_that_nobody_ends_is_not_counted_and_one_that_was_not_wished_for_is_none() -> None:
    sitting, player, _ = begun(replace(SIT, overtime=True), at=599.0)
    player.reach(sitting.score.over)
    now = sitting.now()
    assert (now.state, now.sat, now.beyond) == (State.OVER, 600.0, 0.0)
    plain, player, _ = begun(SIT, at=599.0)
    player.reach(plain.score.end)
    assert (plain.now().state, plain.now().beyond) == (State.OVER, 0.0)


def waiting(outcome: str) -> tuple[Sitting, HandPlayer, SlowNarrator]:
    """A sitting that waits for seven o'clock, and what became of it."""
    player, narrator = HandPlayer(), SlowNarrator()
    sitting = Sitting(SCRIPT, SIT, narrator, player, Nothing, errand=at_once)
    wall = [datetime.fromisoformat("2024-05-01T06:59:50")]

    def pause(given_up: Event, seconds: float) -> None:
        assert sitting.now().begins == "07:00"
        assert sitting.do(Verb.REMAINING) == "it begins at 07:00"
        assert sitting.do(Verb.PAUSE) == sitting.do(Verb.NEXT) == ""
        if outcome == "ended":
            assert sitting.do(Verb.END) == "ended"
        wall[0] += timedelta(hours=2) if outcome == "asleep" else timedelta(seconds=seconds)

    sitting.begin_at(Appointment(datetime.fromisoformat("2024-05-01T07:00"), lambda: wall[0], pause))
    return sitting, player, narrator


def test_a_sitting_that_waits_begins_when_it_is_due_with_its_lines_asked_for_before() -> None:
    sitting, player, narrator = waiting("kept")
    assert sitting.now().state is State.SITTING
    assert player.source is not None
    assert narrator.asked
    assert sitting.now().begun


def test_a_waiting_sitting_is_let_be_by_end_and_nothing_was_sat() -> None:
    sitting, player, _ = waiting("ended")
    now = sitting.now()
    assert (now.state, now.sat, now.begun, player.source) == (State.OVER, 0.0, False, None)


def test_a_time_that_was_slept_through_begins_nothing_and_is_told() -> None:
    sitting, player, _ = waiting("asleep")
    now = sitting.now()
    assert (now.state, now.begun, player.source) == (State.OVER, False, None)
    assert now.note == "07:00 went by while the machine was asleep, so nothing was begun"
