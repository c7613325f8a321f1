"""The bell as light: a soft swell over the picture for those who do not hear it. Pure; it reads the score alone."""

from bisect import bisect_right
from collections.abc import Iterator
from math import cos, pi

from meditate.score import Score, Strike
from meditate.units import Seconds

RISE: Seconds = 1.4
FALL: Seconds = 6.0
APART: Seconds = 5.0
"""Strikes that follow one another more closely are one swell, so that its light turns seldom."""
LONGEST: Seconds = 300.0
"""Nine strikes, half a minute apart, and the fall after them."""
STEPS = 32
"""A smaller change is not drawn."""


def bell_light(score: Score, position: Seconds) -> float:
    """How far the light of a bell has swelled, 0..1."""
    level = 0.0
    swells = list(_swells(score, position))
    ends = [*(begun for begun, _ in swells[1:]), position]
    for (begun, last), until in zip(swells, ends, strict=False):
        level = _level_after(until - begun, until - last, level)
    return round(level * STEPS) / STEPS


def _level_after(since_first: Seconds, since_last: Seconds, before: float) -> float:
    """The light of one swell, so long after its first and its last strike, that began at the light `before`."""
    if since_last > RISE:
        return _soft(1.0 - (since_last - RISE) / FALL)
    return before + (1.0 - before) * _soft(since_first / RISE)


def _swells(score: Score, position: Seconds) -> Iterator[tuple[Seconds, Seconds]]:
    """First and last strike of each swell that has begun by now, of those that may still be seen."""
    first = last = None
    for at in _strikes(score, position):
        if last is None or first is None:
            first = at
        elif at - last > APART:
            yield first, last
            first = at
        if first > position:
            return
        last = at
    if first is not None and last is not None:
        yield first, last


def _strikes(score: Score, position: Seconds) -> Iterator[Seconds]:
    """When bells are struck, from long ago to a little ahead."""
    low = bisect_right(score.cues, position - LONGEST, key=lambda cue: cue.start)
    high = bisect_right(score.cues, position + APART, key=lambda cue: cue.start)
    for cue in score.cues[low:high]:
        if isinstance(cue.what, Strike):
            yield from (cue.start + number * cue.what.gap for number in range(cue.what.strikes))


def _soft(through: float) -> float:
    return 0.5 - 0.5 * cos(pi * min(max(0.0, through), 1.0))
