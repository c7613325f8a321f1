"""The score: what sounds when. Nothing here knows what time it is."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from meditate.breath import Breath
from meditate.clip import Timing, Word
from meditate.units import Decibels, Seconds
from meditate.wind_down import Descent, WindDown


class Fit(StrEnum):
    """What the planner had to give up, least first."""

    BREATH = "breath"
    """Nothing: every line begins on a turn of the breath."""
    LOOSE = "loose"
    """Lines no longer wait for a breath."""
    BRISK = "brisk"
    """Gaps at their floor, pace up by at most 10 %."""
    PART = "part"
    """Only whole sections that fit, from the next unread one."""


class Role(StrEnum):
    """What a bell is for; each has a volume of its own."""

    OPENING = "opening"
    INTERVAL = "interval"
    PART = "part"
    """A part of the sit begins."""
    TEXT = "text"
    """Written in the text."""
    CLOSING = "closing"


@dataclass(frozen=True, slots=True)
class Say:
    """A line is spoken. A cue shorter than its clip lets the clip fade out at the cue's end."""

    line: int
    section: int
    text: str
    pace: float
    """Words a minute that its clip is spoken at."""
    words: tuple[Word, ...] = ()
    timing: Timing = Timing.ESTIMATED
    flat: float = 0.0
    """Which share of the voice's pitch range is taken away, 0..1."""
    level: Decibels = 0.0
    """Beside the voice's own volume."""


@dataclass(frozen=True, slots=True)
class Strike:
    """A bell is struck from the cue's start on; until the cue's end nothing else is said or struck."""

    role: Role
    strikes: int = 1
    gap: Seconds = 0.0
    """From one strike to the next."""
    bell: str = ""
    """Whose sound; empty for that of its role."""


@dataclass(frozen=True, slots=True)
class Quiet:
    """A silence with a name: written in the text, guided breaths, or the long one before the closing lines."""

    name: str


@dataclass(frozen=True, slots=True)
class SceneChange:
    """The picture goes over to another one, from the cue's start to its end."""

    name: str


@dataclass(frozen=True, slots=True)
class PartStart:
    """A part of the sit begins."""

    name: str


@dataclass(frozen=True, slots=True)
class SectionStart:
    """A section begins with its first line."""

    section: int
    title: str


What: TypeAlias = Say | Strike | Quiet | SceneChange | SectionStart | PartStart


@dataclass(frozen=True, slots=True)
class Cue:
    """One thing that happens, in the half-open span `[start, end)`.

    Said lines and bells never overlap each other; silences and scene changes lie beneath them.
    """

    start: Seconds
    """From the opening bell; never negative."""
    end: Seconds
    """Equal to start for a mark without length."""
    what: What
    item: int = -1
    """Which item of the script this is, counted over all sections; -1 for what the planner adds."""


@dataclass(frozen=True, slots=True)
class Score:
    """One sit, composed. `cues` are sorted by start; the last breath ends at `length`.

    Position 0 is the opening bell; a quiet time before it lies at negative positions.
    """

    length: Seconds
    """Where the closing bell strikes; of a sit without an end, how far it is laid."""
    ring: Seconds
    """How long the closing bell is heard after that."""
    fit: Fit
    breaths: tuple[Breath, ...]
    cues: tuple[Cue, ...]
    scene: str = "plain"
    """The picture at position 0."""
    fade: Seconds = 0.0
    """Over this long before `length` everything sinks to nothing, in dB; 0 for a sit that ends with a bell."""
    lift: tuple[Seconds, Decibels] | None = None
    """Where a fade was called off, and how far it had come: from there everything comes back slowly."""
    left_out: tuple[int, ...] = ()
    """Lines of the script that are not in this score."""
    reads: tuple[int, int] = (0, 0)
    """Which sections were chosen for this sit: from the first up to, without, the second."""
    lead: Seconds = 0.0
    """How long before 0 it begins, quietly."""
    open_ended: bool = False
    """Whether it goes on until it is ended; then nothing rings at `length`, which is pushed on in time."""
    stay: Seconds = 0.0
    """How long after the last sound one may stay, in silence."""
    pace: float = 0.0
    """Words a minute that it is read at, before a wind-down slows them."""
    wind_down: WindDown | None = None
    descents: tuple[Descent, ...] = ()
    """How the wind-down's curve runs through it: each from its start on, until the next."""
    says: tuple[Cue, ...] = field(init=False, repr=False, compare=False)
    scenes: tuple[Cue, ...] = field(init=False, repr=False, compare=False)
    sections: tuple[Cue, ...] = field(init=False, repr=False, compare=False)
    parts: tuple[Cue, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        kinds = (("says", Say), ("scenes", SceneChange), ("sections", SectionStart), ("parts", PartStart))
        for name, kind in kinds:
            object.__setattr__(self, name, tuple(cue for cue in self.cues if isinstance(cue.what, kind)))

    @property
    def end(self) -> Seconds:
        """Where the last sound has died away."""
        return self.length + self.ring

    @property
    def over(self) -> Seconds:
        """Where nobody is waited for any more."""
        return self.end + self.stay

    def sunk(self, position: Seconds) -> float:
        """How far down the wind-down's curve is, 0..1; 0 without one."""
        begun = [descent for descent in self.descents if descent.start <= position]
        return begun[-1].at(position) if begun else 0.0

    @property
    def silence(self) -> float:
        """The share of the length in which nobody speaks, 0..1."""
        spoken = sum(cue.end - cue.start for cue in self.says)
        return max(0.0, 1.0 - spoken / self.length)

    def strikes(self) -> Iterable[Cue]:
        """The bells, in order."""
        return (cue for cue in self.cues if isinstance(cue.what, Strike))
