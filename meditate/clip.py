"""A line once it is spoken: how long it takes, when its words begin."""

from dataclasses import dataclass
from enum import StrEnum

from meditate.units import Seconds


class Timing(StrEnum):
    """How far the times of words can be trusted."""

    EXACT = "exact"
    """From the engine's own events, within 80 ms of what is heard."""
    ESTIMATED = "estimated"
    """By the length of the words; captions follow phrases, not words."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a line, sounding in `[start, end)` from the line's first sample."""

    start: Seconds
    end: Seconds
    first: int
    """First character in the line's displayed text."""
    last: int
    """One past the last character."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """How a line sounds in time, at one pace."""

    duration: Seconds
    pace: float
    """Words a minute that this was measured or estimated at."""
    words: tuple[Word, ...] = ()
    timing: Timing = Timing.ESTIMATED
    measured: bool = False
    """True when the clip exists and lasts exactly this long."""
