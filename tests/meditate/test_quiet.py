"""Quiet places: something is said between two lines, or after them, and never over one."""

from meditate.breath import Breath, BreathPattern
from meditate.quiet import AFTER_A_LINE, BEFORE_A_LINE, STRUCK, quiet_from
from meditate.score import Cue, Fit, Role, Say, Score, Strike


def line(start: float, end: float) -> Cue:
    return Cue(start, end, Say(0, 0, "Sit as you are.", 110.0))


CUES = (Cue(0.0, 6.0, Strike(Role.OPENING)), line(10.0, 14.0), line(16.0, 20.0), line(30.0, 33.0),
        Cue(60.0, 66.0, Strike(Role.CLOSING)))  # fmt: skip
SCORE = Score(60.0, 6.0, Fit.BREATH, (Breath(0.0, BreathPattern(4, 0, 6, 0)),), CUES)


def test_where_nobody_speaks_it_is_said_at_once() -> None:
    assert quiet_from(SCORE, 5.0, 2.0) == 5.0
    assert quiet_from(SCORE, 40.0, 2.0) == 40.0


def test_a_bells_strike_is_not_spoken_over_but_its_ring_is() -> None:
    assert quiet_from(SCORE, 0.5, 2.0) == STRUCK


def test_a_line_is_waited_for_and_so_is_the_next_where_there_is_no_room_between() -> None:
    assert quiet_from(SCORE, 12.0, 0.5) == 14.0 + AFTER_A_LINE
    assert quiet_from(SCORE, 12.0, 2.0) == 20.0 + AFTER_A_LINE
    assert quiet_from(SCORE, 9.0, 1.0) > 10.0


def test_it_is_over_well_before_the_next_line() -> None:
    for tenth in range(600):
        here = quiet_from(SCORE, tenth / 10, 3.0)
        assert here >= tenth / 10
        assert all(here + 3.0 + BEFORE_A_LINE <= cue.start or cue.end + AFTER_A_LINE <= here for cue in SCORE.says)
