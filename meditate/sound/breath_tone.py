"""The breath tone: the breath as it is heard, told apart in every phase with eyes closed.

Air brightens and climbs on the in-breath, sinks and darkens on the out-breath, and rests in the holds, where only a hum
is left.
"""

from functools import lru_cache, partial

import numpy as np

from meditate.sound.air import Air, Doubles
from meditate.sound.loop import Channels, Loop, chord, noise, woven
from meditate.units import Frames, gain

AIRS = (190.0, 330.0, 570.0, 980.0)
"""Hz: the middles of the noise bands, dark to bright, each over half an octave."""
NOTES = (146.8, 220.0, 293.7, 370.0, 440.0)
"""Hz: D A D F# A, an open chord that is climbed and left again."""
SIGH = 110.0
"""Hz: the low note beneath an out-breath, which an in-breath has not."""


class BreathTone:
    """A bed that follows the air. Its loops are shared by all."""

    def render(self, first: Frames, air: Air) -> Channels:
        """From the frame `first`, as many frames as lie between the control points of `air`."""
        inward, outward = air.inward, 1.0 - air.inward
        # An in-breath is a step brighter than an out-breath at the same level.
        bright = air.level * (len(AIRS) - 1) * (0.62 + 0.38 * inward) + 0.35 * inward
        winds = [gain(6.0) * air.flow**1.3 * _near(bright - n, 0.75) * gain(-1.5 * n) for n in range(len(AIRS))]
        height = air.level * (len(NOTES) - 1)
        swell = 0.8 + 0.3 * air.flow**1.5
        notes = [swell * _near(height - n, 0.8) * gain(-1.0 * n) for n in range(len(NOTES))]
        sigh = 0.7 * outward * air.flow**1.3 + 0.25 * (1.0 - air.level) ** 2
        return woven(_loops(), [*winds, *notes, sigh], first)


def _near(distance: Doubles, reach: float) -> Doubles:
    """1 at no distance, 0.6 at `reach`, nothing from about four times that on."""
    return np.maximum(0.0, np.exp(-0.5 * (distance / reach) ** 2) - 0.0005)


@lru_cache(maxsize=1)
def _loops() -> tuple[Loop, ...]:
    airs = [
        noise(partial(_band, middle), 1 << 18, 11 + n, highest=2.5 * middle, width=0.6) for n, middle in enumerate(AIRS)
    ]
    notes = [chord(((note, 0.0), (2 * note, -20.0), (3 * note, -32.0)), 1 << 18, apart=0.55) for note in NOTES]
    return (*airs, *notes, chord(((SIGH, 0.0), (1.5 * SIGH, -9.0), (2 * SIGH, -12.0)), 1 << 18, apart=0.37))


def _band(middle: float, hz: Doubles) -> Doubles:
    return _near(np.log2(hz / middle), 0.38)
