"""The tone: how a line is said. It follows from the line's place among those that are read, never from the clock.

So a line's clip is known before anything is laid, and laying again, for whatever reason, never asks for another.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

from meditate.script.model import Line, Script
from meditate.sit import FASTEST_PACE, SLOWEST_PACE
from meditate.units import Decibels
from meditate.wind_down import WindDown


@dataclass(frozen=True, slots=True)
class Tone:
    """How one line is said, and waited for."""

    pace: float
    """Words a minute."""
    flat: float = 0.0
    """Which share of the voice's pitch range is taken away, 0..1."""
    level: Decibels = 0.0
    """Beside the voice's own volume."""
    wait: float = 1.0
    """Factor on the gap before it, up to 1."""


Tones: TypeAlias = Callable[[int], Tone]
"""A line's number → its tone."""


def tones(script: Script, curve: WindDown | None, pace: float, sections: range) -> Tones:
    """The tone of each line of these sections; the first at this pace, the last as far down as the curve goes.

    A line that its writer wants said in a way of its own is.
    """
    if curve is None:
        steady = Tone(pace)
        return lambda line: _written(steady, script.lines[line])
    down = curve
    lines = lines_of(script, sections)
    first, last = lines.start, lines.stop - 1
    end = down.at(1.0).pauses

    def tone(line: int) -> Tone:
        hush = down.at((line - first) / (last - first) if last > first else 0.0)
        slowed = min(pace, max(float(SLOWEST_PACE), pace * hush.pace))
        came_down = Tone(round(slowed, 1), round(1 - hush.range, 2), round(hush.voice, 2), hush.pauses / end)
        return _written(came_down, script.lines[line])

    return tone


def _written(tone: Tone, line: Line) -> Tone:
    if line.rate == 1.0 and not line.level:
        return tone
    pace = min(max(float(SLOWEST_PACE), tone.pace * line.rate), float(FASTEST_PACE))
    return replace(tone, pace=round(pace, 1), level=tone.level + line.level)


def lines_of(script: Script, sections: range) -> range:
    """The numbers of their lines."""

    def before(section: int) -> int:
        return sum(isinstance(item, Line) for part in script.sections[:section] for item in part.items)

    return range(before(sections.start), before(sections.stop))
