"""The lullaby: unseen birds that answer each other over a soft air, in the chord of the breath tone."""

from functools import lru_cache

from meditate.sound.air import Air, wave
from meditate.sound.calls import Caller, add_calls
from meditate.sound.loop import BRIEF, SHORT, Channels, Loop, hill, noise, woven
from meditate.units import Frames, gain

NOTES = (740.0, 880.0, 987.8, 1174.7, 1318.5, 1480.0)
"""Hz: F# A B D E F#, of which none disturbs another, all above the notes of the breath tone."""
RISING = (
    ((0.0, 0), (0.7, 1), (1.4, 2)),
    ((0.0, 1), (0.6, 0), (1.4, 2)),
    ((0.0, 0), (0.9, 2)),
    ((0.0, 0), (0.6, 1), (1.2, 2), (2.1, 1)),
)
FALLING = (
    ((0.0, 2), (0.7, 1), (1.5, 0)),
    ((0.0, 1), (0.9, 0)),
    ((0.0, 2), (0.6, 1), (1.2, 1), (2.1, 0)),
)
ASKS = Caller(NOTES, 0.9, 0.012, RISING, slot=13.0, between=(0.0, 2.5), often=0.85, peak=0.028, drawn=71)
ANSWERS = Caller(NOTES, 0.9, 0.012, FALLING, slot=13.0, between=(5.5, 8.5), often=0.75, peak=0.025, drawn=72)


class Lullaby:
    """Slow phrases, now from here, now from there; the air swells a little with the breath."""

    def __init__(self, seed: int) -> None:
        self._seed = seed

    def render(self, first: Frames, air: Air) -> Channels:
        """From the frame `first`, as many frames as lie between the control points of `air`."""
        drift = wave(first, len(air.level), 29.0) * wave(first, len(air.level), 43.0)
        low = gain(3.2) * (0.9 + 0.1 * drift)
        soft = gain(3.4) * (0.45 + 0.6 * air.level) * (0.9 - 0.1 * drift)
        result = woven(_airs(), [low, soft], first)
        add_calls(result, first, ASKS, self._seed)
        add_calls(result, first, ANSWERS, self._seed)
        return result


@lru_cache(maxsize=1)
def _airs() -> tuple[Loop, ...]:
    return (
        noise(lambda hz: hill(hz, 110.0, 260.0), SHORT, 73, highest=1500.0, width=0.6),
        noise(lambda hz: hill(hz, 380.0, 800.0), BRIEF, 74, highest=3500.0, width=0.9),
    )
