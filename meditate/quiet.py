"""Quiet places of a score: where nobody speaks for long enough to say something that stands in no script."""

from bisect import bisect_right

from meditate.score import Score
from meditate.units import Seconds

AFTER_A_LINE: Seconds = 0.4
BEFORE_A_LINE: Seconds = 0.8
STRUCK: Seconds = 2.0
"""From a bell's strike on nothing is said for so long; its ring bears a voice."""


def quiet_from(score: Score, position: Seconds, lasts: Seconds) -> Seconds:
    """The earliest place from this position on where so much can be said between two lines."""
    here = position
    for begins, ends in _taken(score, position):
        if here + lasts + BEFORE_A_LINE <= begins:
            break
        here = max(here, ends)
    return here


def _taken(score: Score, position: Seconds) -> list[tuple[Seconds, Seconds]]:
    """Half-open spans in which nothing else is said, those that end after this position, in order."""
    says = score.says[max(0, bisect_right(score.says, position, key=lambda cue: cue.start) - 1) :]
    lines = [(cue.start, cue.end + AFTER_A_LINE) for cue in says]
    bells = [(cue.start, cue.start + STRUCK) for cue in score.strikes()]
    return sorted(span for span in (*lines, *bells) if span[1] > position)
