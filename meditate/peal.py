"""How bells are rung: which, how often, how far apart; and the parts that a sit is divided into by them."""

from dataclasses import dataclass, field
from math import isfinite

from meditate.errors import UsageError
from meditate.units import Seconds, clock_face

MOST_STRIKES = 9
SHORTEST_GAP, LONGEST_GAP = 1.0, 30.0
SHORTEST_PART: Seconds = 10.0
MOST_PARTS = 50
LONGEST_NAME = 60
"""Characters."""


@dataclass(frozen=True, slots=True)
class Peal:
    """A bell struck once or several times."""

    bell: str = ""
    """A bowl's name, a sound file, or `none`; empty for the sit's own bell."""
    strikes: int = 1
    """1 to 9."""
    gap: Seconds = 3.0
    """From one strike to the next, 1 to 30."""

    def __post_init__(self) -> None:
        if not 1 <= self.strikes <= MOST_STRIKES:
            raise UsageError(f"a bell is struck 1 to {MOST_STRIKES} times, not {self.strikes}")
        if not SHORTEST_GAP <= self.gap <= LONGEST_GAP:
            raise UsageError(
                f"from one strike to the next are {SHORTEST_GAP:g} to {LONGEST_GAP:g} seconds, not {self.gap:g}"
            )


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a sit with a name, such as sitting or walking; it begins with its bell."""

    name: str
    length: Seconds
    peal: Peal = field(default_factory=Peal)

    def __post_init__(self) -> None:
        if not self.name.strip() or len(self.name) > LONGEST_NAME or not self.name.isprintable():
            raise UsageError(f"a part has a name of 1 to {LONGEST_NAME} characters, not {self.name[:LONGEST_NAME]!r}")
        if not isfinite(self.length) or not SHORTEST_PART <= self.length <= 86400.0:
            raise UsageError(
                f"the part {self.name!r} lasts between {clock_face(SHORTEST_PART)} and a day, not {self.length:g} s"
            )
