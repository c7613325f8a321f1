"""The breath: patterns, and the whole breaths that fill a sit.

Evidence for the presets: `docs/breaths.md`. Nothing here is forced on anyone: bounds give notices, not errors.
"""

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from math import cos, isfinite, pi, sqrt

from meditate.errors import UnknownNameError, UsageError
from meditate.tongue import decimal, marked, tr
from meditate.units import Seconds

SLOWEST, FASTEST = 3.0, 10.0
"""Calm rates, breaths a minute."""
LONGEST_HOLD: Seconds = 7.0
STEEPEST = 1.0
"""Change of rate over a ramp, breaths a minute for each minute."""


class Phase(StrEnum):
    """Where in a breath one is."""

    IN = "in"
    FULL = "full"
    OUT = "out"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class BreathPattern:
    """In, hold, out, hold; seconds. In and out last longer than 0, holds may be 0."""

    inhale: Seconds
    full: Seconds
    exhale: Seconds
    empty: Seconds

    def __post_init__(self) -> None:
        if not all(isfinite(part) and part >= 0 for part in self.parts) or not self.inhale * self.exhale > 0:
            raise UsageError(f"a breath is four durations in seconds, of which only holds may be 0; not {self}")

    @property
    def parts(self) -> tuple[Seconds, Seconds, Seconds, Seconds]:
        """In, hold, out, hold."""
        return (self.inhale, self.full, self.exhale, self.empty)

    @property
    def cycle(self) -> Seconds:
        """One whole breath."""
        return sum(self.parts)

    @property
    def rate(self) -> float:
        """Breaths a minute."""
        return 60 / self.cycle

    def scaled(self, cycle: Seconds) -> "BreathPattern":
        """The same proportions in another cycle."""
        return BreathPattern(*(part * cycle / self.cycle for part in self.parts))

    def __str__(self) -> str:
        return "-".join(f"{part:g}" for part in self.parts)


PRESETS: dict[str, BreathPattern] = {
    marked("calm"): BreathPattern(4, 0, 6, 0),
    marked("even"): BreathPattern(5, 0, 5, 0),
    marked("longer-out"): BreathPattern(4.4, 0, 5.6, 0),
    marked("rest"): BreathPattern(4, 0, 4, 2),
    marked("deep"): BreathPattern(7, 0, 11, 0),
    marked("box"): BreathPattern(4, 4, 4, 4),
    "4-7-8": BreathPattern(4, 7, 8, 0),
    "4-4-8": BreathPattern(4, 4, 8, 0),
}


def pattern_named(text: str) -> BreathPattern:
    """A preset's name, or `in-hold-out-hold` in seconds.

    Raises UnknownNameError or UsageError.
    """
    if text in PRESETS:
        return PRESETS[text]
    try:
        parts = [float(part) for part in text.split("-")]
    except ValueError:
        raise UnknownNameError("breath", text, PRESETS) from None
    if len(parts) != 4:
        raise UsageError(f"a breath is four durations, in-hold-out-hold, like 4-0-6-0; not {text!r}")
    pattern = BreathPattern(*parts)
    if max(parts) > 60 or min(pattern.inhale, pattern.exhale) < 0.5:
        raise UsageError(f"in- and out-breath last 0.5 to 60 s, holds at most 60 s; not {text!r}")
    return pattern


def gentle(pattern: BreathPattern, ramp_from: float | None, length: Seconds) -> tuple[BreathPattern, float | None]:
    """A pattern and a start for the night: the breath never quickens, and slows by at most STEEPEST.

    One who breathes more slowly already stays with that; where there is no time to come to the pattern's rate, the
    slide ends above it.
    """
    if ramp_from is None or ramp_from <= pattern.rate:
        return (pattern if ramp_from is None else pattern.scaled(60 / ramp_from)), None
    reached = max(pattern.rate, ramp_from - STEEPEST * length / 60)
    return pattern.scaled(60 / reached), ramp_from


def notices(pattern: BreathPattern, ramp_from: float | None, length: Seconds) -> tuple[str, ...]:
    """Plain words about what lies outside the calm bounds; empty when nothing does."""
    outside = tr("{rate} breaths a minute is outside {least} to {most}: breathe as you like, and stop if it strains")
    rates = (pattern.rate, ramp_from or pattern.rate)
    said = [
        outside.format(rate=decimal(rate, ".2g"), least=decimal(SLOWEST), most=decimal(FASTEST))
        for rate in rates
        if not SLOWEST <= rate <= FASTEST
    ]
    if max(pattern.full, pattern.empty) > LONGEST_HOLD:
        told = tr("a hold over {most} s: let go as soon as you want to breathe")
        said.append(told.format(most=decimal(LONGEST_HOLD)))
    if ramp_from and abs(ramp_from - pattern.rate) > STEEPEST * length / 60:
        said.append(tr("the breath changes faster than 1 a minute for each minute: a longer sit is gentler"))
    return tuple(dict.fromkeys(said))


@dataclass(frozen=True, slots=True)
class Breath:
    """One breath of a score, in `[start, end)`."""

    start: Seconds
    pattern: BreathPattern

    @property
    def end(self) -> Seconds:
        """Where the next breath starts, to rounding."""
        return self.start + self.pattern.cycle

    @property
    def turn_out(self) -> Seconds:
        """Where the out-breath starts."""
        return self.start + self.pattern.inhale + self.pattern.full

    def at(self, position: Seconds) -> tuple[Phase, float, float]:
        """Phase, how far through it (0..1), and the level: 0 empty, 1 full, risen and fallen along a half cosine."""
        into = position - self.start
        for phase, part in zip(Phase, self.pattern.parts, strict=True):
            if into < part:
                through = max(0.0, into / part)
                return phase, through, _level(phase, through)
            into -= part
        return Phase.EMPTY, 1.0, 0.0


def _level(phase: Phase, through: float) -> float:
    rise = 0.5 - 0.5 * cos(pi * through)
    return {Phase.IN: rise, Phase.FULL: 1.0, Phase.OUT: 1.0 - rise, Phase.EMPTY: 0.0}[phase]


def whole_breaths(
    pattern: BreathPattern, start: Seconds, end: Seconds, ramp_from: float | None = None
) -> tuple[Breath, ...]:
    """The breaths that fill `[start, end)` exactly, at least one.

    Their number is the one that scales the pattern least: by at most 5 % from ten breaths on. With `ramp_from`
    (breaths a minute at `start`) the rate goes linearly to the pattern's own at `end`.
    """
    span, target = end - start, pattern.rate
    first = ramp_from or target
    breaths = (first + target) / 2 * span / 60
    count = _nearest_count(breaths)
    scale = count / breaths
    slope = (target - first) / span
    # Breaths done after t seconds: (first·t + slope·t²/2) / 60; solved for t at each whole number.
    marks = [start + _when(k / scale * 60, first, slope) for k in range(count)] + [end]
    return tuple(Breath(here, pattern.scaled(there - here)) for here, there in pairwise(marks))


def _nearest_count(breaths: float) -> int:
    low = max(1, int(breaths))
    return min((low, low + 1), key=lambda count: abs(breaths / count - 1))


def _when(done: float, first: float, slope: float) -> Seconds:
    return 2 * done / (first + sqrt(max(0.0, first * first + 2 * slope * done)))
