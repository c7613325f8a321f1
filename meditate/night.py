"""The night: what a press does in the dark, and what follows the end of a bedtime sit. Values; who does it is in ui."""

from dataclasses import replace
from datetime import time
from enum import StrEnum

from meditate.moment import Moment
from meditate.sit import Sit
from meditate.units import Seconds

DARK = 0.25
"""Where the brightness of a bedtime sit comes down to this its picture is black: before the last lines are said."""
NIGHT = "night"
"""The scene of a night without a text."""
DAWN, DUSK = time(6), time(20)
"""Before the one and after the other nothing gets light by itself after a bedtime sit."""
GOES_OUT: Seconds = 120.0
"""How long the picture of a sleep timer takes to go out: nobody looks at it."""


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


def is_day(at: time) -> bool:
    """Whether it is so late in the morning, and so early in the evening, that light wakes nobody."""
    return DAWN <= at < DUSK


def is_timer(sit: Sit) -> bool:
    """Whether this is a sleep timer: of a bedtime sit the sounds alone."""
    return sit.wind_down is not None and sit.text is None and not sit.breath_tone


def seen_at(sit: Sit, moment: Moment) -> Moment:
    """The moment as the window shows it: a bedtime sit sinks all the way to black; without a text in the night's own
    picture."""
    if sit.wind_down is None:
        return moment
    seen = replace(moment, brightness=_light(sit, moment))
    return replace(seen, scene=NIGHT, scene_before=NIGHT, blend=1.0) if sit.text is None else seen


def is_dark(sit: Sit, moment: Moment) -> bool:
    """Whether this is a bedtime sit whose picture has gone out."""
    return sit.wind_down is not None and _light(sit, moment) <= 0.0


def _light(sit: Sit, moment: Moment) -> float:
    down = min(1.0, max(0.0, (1.0 - moment.brightness) / (1.0 - DARK)))
    # The curve is nearly flat in its first minutes; its root is not, and light is what one sees change least.
    light: float = 1.0 - down**0.5
    return light * max(0.0, 1.0 - max(0.0, moment.position) / GOES_OUT) if is_timer(sit) else light
