"""What the planner needs to know of a sit."""

from dataclasses import dataclass, field, replace

from meditate.breath import BreathPattern
from meditate.score import Role, Strike
from meditate.units import Seconds
from meditate.wind_down import WindDown

OPENING: Seconds = 8.0
"""The least time before the first line; it also hides the rendering of speech."""
FADE_SHARE = 1 / 3


@dataclass(frozen=True, slots=True)
class Toll:
    """A peal, with the times of its bell."""

    ring: Seconds = 6.0
    """How long the last strike stands alone."""
    tail: Seconds = 12.0
    """How long the last strike is heard."""
    strikes: int = 1
    gap: Seconds = 3.0
    bell: str = ""
    """Whose sound, where it is not that of its role."""

    @property
    def lasts(self) -> Seconds:
        """From the first strike to where something else may sound."""
        return (self.strikes - 1) * self.gap + self.ring

    @property
    def heard(self) -> Seconds:
        """From the first strike to where nothing is left of the last."""
        return (self.strikes - 1) * self.gap + self.tail

    def within(self, room: Seconds) -> "Toll":
        """With as many strikes as this much time holds, one at least."""
        strikes = int((room - self.ring) / self.gap) + 1
        return self if strikes >= self.strikes else replace(self, strikes=max(1, strikes))

    def strike(self, role: Role) -> Strike:
        """What a score says of it."""
        return Strike(role, self.strikes, self.gap if self.strikes > 1 else 0.0, self.bell)


@dataclass(frozen=True, slots=True)
class Tolls:
    """How each role is rung; None for no bell."""

    opening: Toll | None = field(default_factory=Toll)
    between: Toll | None = field(default_factory=Toll)
    text: Toll | None = field(default_factory=Toll)
    closing: Toll | None = field(default_factory=Toll)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of the sit, as the planner sees it."""

    name: str
    length: Seconds
    toll: Toll | None


@dataclass(frozen=True, slots=True)
class Shape:
    """One sit as the planner sees it. All in seconds from its opening bell."""

    length: Seconds
    """Of a sit without an end, how far it is laid."""
    pattern: BreathPattern
    pace: float
    """Words a minute."""
    open_ended: bool = False
    stay: Seconds = 0.0
    """How long one may stay after the last sound."""
    ramp_from: float | None = None
    delay: Seconds = 0.0
    """Before the opening bell."""
    settle: Seconds = 10.0
    tolls: Tolls = field(default_factory=Tolls)
    interval: Seconds | None = None
    intervals: tuple[Seconds, ...] = ()
    jitter: Seconds = 0.0
    seed: int = 0
    parts: tuple[Stretch, ...] = ()
    line_gap: Seconds = 20.0
    """The longest comfortable gap between two lines of a section."""
    section_gap: Seconds = 60.0
    """The longest comfortable gap between two sections."""
    density: float = 1.0
    """How much of the text is said, 0..1."""
    fade: Seconds = 0.0
    """The longest it may take until nothing is heard at the end."""
    in_parts: bool = False
    first_section: int = 0
    """Where reading in parts goes on."""
    floor_pace: float = 0.0
    """Never slower than this; how a second plan keeps to the pace of the first."""
    wind_down: WindDown | None = None
    comes_down: Seconds = 0.0
    """How long the wind-down of a sit without an end takes."""

    @property
    def fades(self) -> Seconds:
        """How long everything sinks to nothing; a third of the length at most."""
        return min(self.fade, self.length * FADE_SHARE)

    @property
    def bottom(self) -> Seconds:
        """Where the wind-down has come to its end."""
        return self.comes_down if self.open_ended else self.length - self.fades
