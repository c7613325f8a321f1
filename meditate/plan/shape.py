"""What the planner needs to know of a sit."""

from dataclasses import dataclass

from meditate.breath import BreathPattern
from meditate.units import Seconds

OPENING: Seconds = 8.0
"""The least time before the first line; it also hides the rendering of speech."""


@dataclass(frozen=True, slots=True)
class Shape:
    """One sit as the planner sees it. All in seconds from its first sample."""

    length: Seconds
    pattern: BreathPattern
    pace: float
    """Words a minute."""
    ramp_from: float | None = None
    settle: Seconds = 10.0
    ring: Seconds = 6.0
    """How long a struck bell stands alone; 0 without bells."""
    tail: Seconds = 12.0
    """How long the closing bell is heard; 0 where none closes the sit."""
    closing_bell: bool = True
    interval: Seconds | None = None
    line_gap: Seconds = 20.0
    """The longest comfortable gap between two lines of a section."""
    section_gap: Seconds = 60.0
    """The longest comfortable gap between two sections."""
    fade: Seconds = 0.0
    in_parts: bool = False
    first_section: int = 0
    """Where reading in parts goes on."""
    floor_pace: float = 0.0
    """Never slower than this; how a second plan keeps to the pace of the first."""
