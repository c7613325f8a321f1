"""A sit, before it begins: everything that someone chose. A value; presets and settings keep it."""

from dataclasses import dataclass, field
from enum import StrEnum
from math import isfinite, nan

from meditate.breath import PRESETS as BREATHS
from meditate.breath import BreathPattern
from meditate.errors import UsageError
from meditate.peal import MOST_PARTS, Part, Peal
from meditate.score import Role
from meditate.units import Decibels, Seconds, clock_face
from meditate.wind_down import WindDown

SHORTEST, LONGEST = 10.0, 24 * 3600.0
SLOWEST_PACE, FASTEST_PACE = 80, 180
"""Words a minute."""
OFF: Decibels = -60.0
"""At this volume nothing is heard, and no bell is rung."""
SHORTEST_INTERVAL: Seconds = 30.0
MOST_INTERVALS = 500
LONGEST_JITTER: Seconds = 600.0
LONGEST_DELAY: Seconds = 600.0
SHORTEST_FADE, LONGEST_FADE = 30.0, 900.0


class Tone(StrEnum):
    """What the breath sounds like."""

    AIR = "air"
    """Wind that rises and sinks, and notes in it."""
    BOWL = "bowl"
    """A bowl that is rubbed."""
    VOICE = "voice"
    """Soft words, over a little air."""


@dataclass(frozen=True, slots=True)
class Levels:
    """Volumes in dB, -60 (off) to 0; the voice stands at -18 LUFS at 0 dB."""

    voice: Decibels = 0.0
    bell: Decibels = 0.0
    """Of the opening bell, and of those that begin a part or stand in a text."""
    interval: Decibels = -6.0
    closing: Decibels = 0.0
    breath: Decibels = 0.0
    ambience: Decibels = 0.0

    def __post_init__(self) -> None:
        for name in ("voice", "bell", "interval", "closing", "breath", "ambience"):
            if not OFF <= getattr(self, name) <= 0.0:
                raise UsageError(f"the {name} volume is {getattr(self, name):g} dB; it lies between {OFF:g} and 0")

    def of(self, role: Role) -> Decibels:
        """The volume of this role's bell."""
        return {Role.INTERVAL: self.interval, Role.CLOSING: self.closing}.get(role, self.bell)


def place_of(entry: str) -> tuple[str, Decibels]:
    """An ambience as it stands in a sit, `rain` or `rain:-6`: its name, and its own volume beside the others.

    Raises UsageError.
    """
    name, colon, written = (part.strip() for part in entry.partition(":"))
    try:
        level = float(written) if colon else 0.0
    except ValueError:
        level = nan
    if not OFF <= level <= 0.0:
        raise UsageError(f"{entry!r} has no volume that can be used; it lies between {OFF:g} and 0 dB, like {name}:-6")
    return name, level


def place_entry(name: str, level: Decibels) -> str:
    """What `place_of` reads."""
    return f"{name}:{level:g}" if level else name


@dataclass(frozen=True, slots=True)
class Sit:
    """What is read, how long, how. A Sit that exists is within bounds.

    Names (`text`, `voice`, `bell`, `ambience`) are looked up when the sit is composed, not here.
    """

    text: str | None = "the-forest-of-lanterns"
    """A text's name or a file; None for a sit without words."""
    length: Seconds = 600.0
    """From the opening bell to the closing bell."""
    open_ended: bool = False
    """Sit until it is ended, whatever the length; the closing bell rings then."""
    overtime: bool = False
    """Whoever stays after the closing bell is counted until they end it."""
    pace: int = 110
    """Words a minute, 80 to 180."""
    voice: str = ""
    """Empty: the best there is for the text's language."""
    breath: BreathPattern = field(default_factory=lambda: BREATHS["calm"])
    ramp_from: float | None = None
    """Breaths a minute at the start, sliding to the pattern's own; None for the same throughout."""
    bell: str = "temple"
    """A bowl's name or a sound file; `none` for no bell at all."""
    opening: Peal = field(default_factory=Peal)
    between: Peal = field(default_factory=Peal)
    """How interval bells are rung."""
    closing: Peal = field(default_factory=Peal)
    closing_bell: bool = True
    interval: Seconds | None = None
    """A bell every so often."""
    intervals: tuple[Seconds, ...] = ()
    """Bells at these times after the opening bell, beside those that ring every so often."""
    jitter: Seconds = 0.0
    """How far, at the most, chance moves an interval bell to either side; the same seed moves it the same way."""
    parts: tuple[Part, ...] = ()
    """What the length is divided into; the last one lasts until the closing bell."""
    ambience: tuple[str, ...] = ("forest",)
    """Each as `place_of` reads it."""
    breath_tone: bool = True
    tone: Tone = Tone.AIR
    tone_settles: bool = False
    """The breath is heard only until the first line, or for the time of settling."""
    taps: bool = False
    """A soft tap where each phase of a breath begins, while the breath is heard."""
    delay: Seconds = 0.0
    """A quiet time before the opening bell, 0 to 600; the length counts from the bell."""
    settle: Seconds = 10.0
    """From the opening bell to the first line; at least 8."""
    line_gap: Seconds = 20.0
    """The longest comfortable gap between two lines, 1 to 120; what time is left beyond becomes one silence."""
    section_gap: Seconds = 60.0
    """The same between two sections, 2 to 600."""
    density: float = 1.0
    """How much of the text is said, 0..1: optional lines go first, then pauses grow."""
    sparser: bool = False
    """The more often the text was heard, the less of it is said."""
    heard: int = field(default=0, compare=False)
    """How often it was heard before; counted from the history for a sit that gets sparser, and not kept."""
    fade: Seconds = 0.0
    """Everything sinks to nothing over this long at the end, 0 to 900; over a third of the sit at most."""
    wind_down: WindDown | None = None
    """How voice, sounds and picture come down over the sit; None where they stay as they are."""
    in_parts: bool = False
    """Read whole sections over several sits where the length holds no more."""
    seed: int = 0
    levels: Levels = field(default_factory=Levels)

    def __post_init__(self) -> None:
        if not isfinite(self.length) or not SHORTEST <= self.length <= LONGEST:
            raise UsageError(
                f"a sit lasts between {clock_face(SHORTEST)} and {clock_face(LONGEST)}, not {self.length:g} s"
            )
        if not SLOWEST_PACE <= self.pace <= FASTEST_PACE:
            raise UsageError(f"the pace lies between {SLOWEST_PACE} and {FASTEST_PACE} words a minute, not {self.pace}")
        self._check_bells()
        for entry in self.ambience:
            place_of(entry)
        if not 0.0 <= self.delay <= LONGEST_DELAY:
            raise UsageError(f"the bell waits between 0 and {LONGEST_DELAY:g} seconds, not {self.delay:g}")
        if not isfinite(self.settle) or not 8.0 <= self.settle <= 600.0:
            raise UsageError(f"settling takes between 8 and 600 seconds, not {self.settle:g}")
        if self.ramp_from is not None and not 1.0 <= self.ramp_from <= 30.0:
            raise UsageError(f"the breath starts between 1 and 30 a minute, not {self.ramp_from:g}")
        if not 1.0 <= self.line_gap <= 120.0:
            raise UsageError(f"the longest gap between lines lies between 1 and 120 seconds, not {self.line_gap:g}")
        if not 2.0 <= self.section_gap <= 600.0:
            raise UsageError(
                f"the longest gap between sections lies between 2 and 600 seconds, not {self.section_gap:g}"
            )
        if not 0.0 <= self.density <= 1.0:
            raise UsageError(f"the density lies between 0 and 1, not {self.density:g}")
        if not 0.0 <= self.fade <= LONGEST_FADE:
            raise UsageError(f"the fade lasts between 0 and {LONGEST_FADE:g} seconds, not {self.fade:g}")

    def _check_bells(self) -> None:
        if self.interval is not None and not SHORTEST_INTERVAL <= self.interval <= LONGEST:
            least = clock_face(SHORTEST_INTERVAL)
            raise UsageError(f"an interval bell rings every {least} or more, not every {self.interval:g} s")
        if len(self.intervals) > MOST_INTERVALS or not all(0.0 < at <= LONGEST for at in self.intervals):
            raise UsageError(f"interval bells ring at up to {MOST_INTERVALS} times, each within a day of the beginning")
        if not 0.0 <= self.jitter <= LONGEST_JITTER:
            raise UsageError(f"chance moves a bell by up to {LONGEST_JITTER:g} seconds, not {self.jitter:g}")
        if len(self.parts) > MOST_PARTS:
            raise UsageError(f"a sit has up to {MOST_PARTS} parts, not {len(self.parts)}")

    def bell_of(self, role: Role) -> str:
        """The bell that this role is rung with."""
        peals = {Role.OPENING: self.opening, Role.INTERVAL: self.between, Role.CLOSING: self.closing}
        return peals.get(role, Peal()).bell or self.bell

    @property
    def bells(self) -> frozenset[str]:
        """Every bell that is named in it, `none` perhaps among them."""
        return frozenset({self.bell, *(self.bell_of(role) for role in Role), *(p.peal.bell for p in self.parts)} - {""})
