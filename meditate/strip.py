"""The strip: a score as bands along a line, to be drawn, or told band by band. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from math import floor

from meditate.score import Cue, Quiet, Say, Score, SectionStart, Strike
from meditate.tongue import tr
from meditate.units import Seconds, clock_face
from meditate.words import duration

SHORTEST_PAUSE: Seconds = 1.0
BREATHING = "breathe"
"""What the planner calls breaths without words."""


class Kind(StrEnum):
    """What a band stands for."""

    LINE = "line"
    PAUSE = "pause"
    BREATHS = "breaths"
    """Whole breaths without words."""
    SILENCE = "silence"
    BELL = "bell"


@dataclass(frozen=True, slots=True)
class Band:
    """One stretch of time, in `[start, end)` from the first sample."""

    start: Seconds
    end: Seconds
    kind: Kind
    text: str = ""
    """What is said."""
    line: int = -1
    """Which line of the script; -1 for what is no line."""

    @property
    def told(self) -> str:
        """When, what and how long, in words."""
        time = clock_face(floor(self.start + 1e-6))
        lasts = duration(self.end - self.start)
        match self.kind:
            case Kind.LINE:
                return tr("{time}: {words} ({lasts})").format(time=time, words=self.text, lasts=lasts)
            case Kind.PAUSE:
                return tr("{time}: a pause of {lasts}").format(time=time, lasts=lasts)
            case Kind.BREATHS:
                return tr("{time}: breathing, {lasts}").format(time=time, lasts=lasts)
            case Kind.SILENCE:
                return tr("{time}: silence, {lasts}").format(time=time, lasts=lasts)
            case Kind.BELL:
                return tr("{time}: a bell").format(time=time)


@dataclass(frozen=True, slots=True)
class Strip:
    """All of one score, until its last bell is struck."""

    length: Seconds
    bands: tuple[Band, ...] = ()
    """In order; none overlaps the one before."""
    sections: tuple[tuple[Seconds, str], ...] = ()
    """Where each begins, and its title, which may be empty."""

    def band_of(self, line: int) -> int:
        """The place of the band of this line; -1 where it is not said."""
        return next((place for place, band in enumerate(self.bands) if band.line == line), -1)


def strip_of(score: Score) -> Strip:
    """The closing bell stands at the end; its ring is not shown."""
    length = score.lead + score.length
    sections = tuple(
        (cue.start + score.lead, cue.what.title) for cue in score.sections if isinstance(cue.what, SectionStart)
    )
    return Strip(length, tuple(_bands(score, length)), sections)


def _bands(score: Score, length: Seconds) -> Iterator[Band]:
    free: Seconds = 0.0
    between = Kind.PAUSE
    for cue in score.cues:
        start, end = cue.start + score.lead, min(cue.end + score.lead, length)
        match cue.what:
            case Quiet(name):
                between = Kind.BREATHS if name == BREATHING else Kind.SILENCE
            case Say() | Strike():
                yield from _quiet(free, start, between)
                yield _sounding(cue, start, max(start, end))
                free, between = end, Kind.PAUSE
            case _:
                pass
    yield from _quiet(free, length, between)


def _sounding(cue: Cue, start: Seconds, end: Seconds) -> Band:
    if isinstance(cue.what, Say):
        return Band(start, end, Kind.LINE, cue.what.text, cue.what.line)
    return Band(start, end, Kind.BELL)


def _quiet(start: Seconds, end: Seconds, kind: Kind) -> Iterator[Band]:
    if end - start >= SHORTEST_PAUSE:
        yield Band(start, end, kind)
