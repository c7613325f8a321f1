"""How SSML asks for a voice: `rate="slow"`, `volume="-6dB"`, `time="500ms"`, each kept within calm bounds."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import isfinite

from meditate.script.model import Line
from meditate.units import Decibels, Seconds

SLOWEST, FASTEST = 0.7, 1.3
"""Factors on the pace."""
SOFTEST: Decibels = -12.0
LONGEST_BREAK: Seconds = 600.0

_RATES = {"x-slow": 0.7, "slow": 0.85, "medium": 1.0, "default": 1.0, "fast": 1.15, "x-fast": 1.3}
_VOLUMES = {
    "silent": SOFTEST, "x-soft": SOFTEST, "soft": -6.0, "medium": 0.0, "default": 0.0, "loud": 0.0, "x-loud": 0.0,
}  # fmt: skip
_STRENGTHS: dict[str, Seconds] = {
    "none": 0.0, "x-weak": 0.0, "weak": 0.0, "medium": 1.0, "strong": 2.0, "x-strong": 4.0,
}  # fmt: skip
"""A weak break is a comma's, which the voice makes by itself."""
_NUMBER = r"[+-]?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})"
_RATE = re.compile(rf"({_NUMBER})(%?)")
_VOLUME = re.compile(rf"({_NUMBER})(db)", re.IGNORECASE)
_TIME = re.compile(rf"({_NUMBER})(ms|s)")
_UNHEARD = ("pitch", "contour", "range", "duration")


@dataclass(frozen=True, slots=True)
class Style:
    """How words are said."""

    language: str = ""
    rate: float = 1.0
    level: Decibels = 0.0


@dataclass(frozen=True, slots=True)
class Turns:
    """Where in a source each style begins, in order; each holds until the next."""

    turns: tuple[tuple[int, Style], ...]

    def styled(self, line: Line) -> Line:
        """The line as most of it is to be said: a sentence is not torn apart for one word."""
        first = max(0, bisect_right(self.turns, line.start, key=lambda turn: turn[0]) - 1)
        last = bisect_right(self.turns, line.end - 1, key=lambda turn: turn[0])
        shares: Counter[Style] = Counter()
        for index in range(first, last):
            begins, style = self.turns[index]
            ends = self.turns[index + 1][0] if index + 1 < last else line.end
            shares[style] += ends - max(begins, line.start)
        style = max(shares, key=shares.__getitem__, default=Style())
        return replace(line, language=style.language, rate=style.rate, level=style.level)


def prosody(style: Style, attributes: Mapping[str, str]) -> tuple[Style, list[str]]:
    """The style with this asked for within it, and what could not be done."""
    complaints: list[str] = []
    for name, value in attributes.items():
        wanted = value.strip().lower()
        if name == "rate" and (factor := rate(wanted)) is not None:
            style = replace(style, rate=min(max(SLOWEST, style.rate * factor), FASTEST))
        elif name == "volume" and (by := level(wanted)) is not None:
            style = replace(style, level=max(SOFTEST, style.level + by))
        elif name in _UNHEARD:
            complaints.append(f"prosody {name}: not heard")
        elif name in ("rate", "volume"):
            complaints.append(f"prosody {name}: {value[:40]!r} is none")
    return style, complaints


def rate(written: str) -> float | None:
    """The factor on the pace, within bounds; None where this is no rate."""
    if written in _RATES:
        return _RATES[written]
    read = _RATE.fullmatch(written)
    if read is None:
        return None
    number = float(read[1]) / 100 if read[2] else float(read[1])
    relative = read[2] and read[1][0] in "+-"
    return min(max(SLOWEST, number + 1 if relative else number), FASTEST)


def level(written: str) -> Decibels | None:
    """The volume beside the voice's own, never louder; None where this is no volume in words or in dB."""
    if written in _VOLUMES:
        return _VOLUMES[written]
    read = _VOLUME.fullmatch(written)
    return min(max(SOFTEST, float(read[1])), 0.0) if read else None


def pause(time: str | None, strength: str) -> Seconds | None:
    """How long a break is, up to ten minutes, 0 for one that is no more than a comma; None where it is no length."""
    if time is None:
        return _STRENGTHS.get(strength or "medium")
    read = _TIME.fullmatch(time.strip())
    if read is None:
        return None
    seconds = float(read[1]) / (1000 if read[2] == "ms" else 1)
    return min(seconds, LONGEST_BREAK) if isfinite(seconds) and seconds >= 0 else None
