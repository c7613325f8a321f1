"""The wind-down: the one curve along which a night sit comes down. Pure; who reads it decides what 0..1 stands for."""

from dataclasses import dataclass, fields
from math import cos, pi

from meditate.errors import UsageError
from meditate.units import Decibels, Seconds

MOST: dict[str, float] = {
    "slower": 40.0, "flatter": 100.0, "pauses": 300.0, "softer": 12.0, "fainter": 24.0, "darker": 100.0,
}  # fmt: skip
"""The most that each may be; the least is 0, which leaves it as it was."""


@dataclass(frozen=True, slots=True)
class Hush:
    """What the curve asks for at one place."""

    pace: float
    """Factor on the pace."""
    range: float
    """Factor on the voice's pitch range."""
    pauses: float
    """Factor on pauses, 1 or more."""
    voice: Decibels
    """Of the voice, 0 or less."""
    ambience: Decibels
    """Of all beds, 0 or less."""
    brightness: float
    """Factor on the picture's light."""


@dataclass(frozen=True, slots=True)
class WindDown:
    """How far down everything has come where the curve ends. A WindDown that exists is within MOST."""

    slower: float = 20.0
    """Percent off the pace."""
    flatter: float = 40.0
    """Percent off the voice's pitch range."""
    pauses: float = 60.0
    """Percent that pauses grow longer."""
    softer: Decibels = 2.0
    """Off the voice."""
    fainter: Decibels = 8.0
    """Off the ambience and the breath tone."""
    darker: float = 80.0
    """Percent off the picture's light, before a fade takes the rest."""

    def __post_init__(self) -> None:
        for field in fields(self):
            value, most = getattr(self, field.name), MOST[field.name]
            if not 0.0 <= value <= most:
                raise UsageError(f"{field.name} lies between 0 and {most:g} in a wind-down, not {value:g}")

    def at(self, through: float) -> Hush:
        """What it asks for so far through the curve, 0..1; nothing of it ever rises again."""
        return self.at_sunk(sunk(through))

    def at_sunk(self, down: float) -> Hush:
        """What it asks for where it has come so far down, 0..1."""
        return Hush(
            pace=1 - self.slower / 100 * down,
            range=1 - self.flatter / 100 * down,
            pauses=1 + self.pauses / 100 * down,
            voice=-self.softer * down,
            ambience=-self.fainter * down,
            brightness=1 - self.darker / 100 * down,
        )


def sunk(through: float) -> float:
    """How far down the curve is, 0..1: gently at first, gently at last, half a cosine."""
    return 0.5 - 0.5 * cos(pi * min(max(0.0, through), 1.0))


def drawn(points: int) -> tuple[float, ...]:
    """The curve's heights, from 1 down to 0, at so many places that are equally far apart; two at the least."""
    return tuple(1 - sunk(place / (points - 1)) for place in range(points))


@dataclass(frozen=True, slots=True)
class Descent:
    """One run of the curve through a sit: from what was reached at `start`, down to its end at `end`."""

    start: Seconds
    end: Seconds
    begun: float = 0.0
    """How far down it was at its start, 0..1."""

    def at(self, position: Seconds) -> float:
        """How far down it is, 0..1."""
        span = self.end - self.start
        return self.begun + (1 - self.begun) * sunk((position - self.start) / span if span > 0 else 1.0)
