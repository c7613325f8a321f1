"""The night: what a press does in the dark, and what follows the end of a bedtime sit. Values; who does it is in ui."""

from dataclasses import replace
from enum import StrEnum

from meditate.moment import Moment
from meditate.sit import Sit

DARK = 0.25
"""Where the brightness of a bedtime sit comes down to this its picture is black: before the last lines are said."""


class Press(StrEnum):
    """What any key, tap or headset button does in the dark."""

    PAUSE = "pause"
    LONGER = "longer"
    """Ten minutes more."""


class Afterwards(StrEnum):
    """What follows the end of a bedtime sit that was heard to its end."""

    SILENCE = "silence"
    LOCK = "lock"
    SUSPEND = "suspend"
    QUIT = "quit"


def seen_at(sit: Sit, moment: Moment) -> Moment:
    """The moment as the window shows it: a bedtime sit sinks all the way to black."""
    if sit.wind_down is None:
        return moment
    return replace(moment, brightness=max(0.0, (moment.brightness - DARK) / (1.0 - DARK)))


def is_dark(sit: Sit, moment: Moment) -> bool:
    """Whether this is a bedtime sit whose picture has gone out."""
    return sit.wind_down is not None and moment.brightness <= DARK
