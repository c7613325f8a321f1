"""The breath tone: the breath as it is heard, told apart in every phase with eyes closed.

It brightens and climbs on the in-breath, sinks and darkens on the out-breath, and rests in the holds, where only a hum
is left. The notes are what one follows through rain; what is around them is the tone's character.
"""

from functools import lru_cache, partial

import numpy as np

from meditate.sit import Tone
from meditate.sound.air import Air, Doubles
from meditate.sound.loop import Channels, Loop, chord, noise, woven
from meditate.tongue import marked
from meditate.units import Decibels, Frames, gain

TITLES: dict[Tone, str] = {
    Tone.AIR: marked("Air that rises and sinks"),
    Tone.BOWL: marked("A bowl, rubbed softly"),
    Tone.VOICE: marked("Soft words, over a little air"),
}
AIRS = (190.0, 330.0, 570.0, 980.0)
"""Hz: the middles of the noise bands, dark to bright, each over half an octave."""
NOTES = (110.0, 146.8, 220.0, 293.7, 370.0, 440.0, 587.3)
"""Hz: A D A D F# A D, an open chord that is climbed and left again."""
SIGH = 110.0
"""Hz: the low note beneath an out-breath, which an in-breath has not."""
BRIM = 2.25
"""The notes in the middle of a breath, as a factor."""
TURNING = 1.9
"""At its turns: hardly less, for there one hears best whether they are low or high."""
AMONG: Decibels = -6.0
"""The air beneath spoken words."""
BOWED: Decibels = -2.0
"""A bowl's notes beside those in the air."""


class BreathTone:
    """A bed that follows the air, in one of the characters. Its loops are shared by all."""

    def __init__(self, tone: Tone = Tone.AIR) -> None:
        self._bowed, self._level = tone is Tone.BOWL, gain(AMONG if tone is Tone.VOICE else 0.0)

    def render(self, first: Frames, air: Air) -> Channels:
        """From the frame `first`, as many frames as lie between the control points of `air`."""
        if self._bowed:
            return woven(_bowls(), gain(BOWED) * _notes(air, held=1.2), first)
        sound = woven((*_winds(), *_hums()), np.vstack((_wind(air), _notes(air, held=0.7))), first)
        return sound * np.float32(self._level) if self._level < 1.0 else sound


def _wind(air: Air) -> Doubles:
    # An in-breath is a step brighter than an out-breath at the same level.
    bright = air.level * (len(AIRS) - 1) * (0.62 + 0.38 * air.inward) + 0.35 * air.inward
    return np.asarray(gain(-10.0) * air.flow**1.3 * _weights(bright, len(AIRS), 0.75), dtype=np.float64)


def _notes(air: Air, held: float) -> Doubles:
    """Each note of the chord, and the sigh; `held` is what is left of them in the middle of a hold."""
    # The lowest and the highest notes have the most time, which tells in from out better than the climb between them.
    climbed = air.level**2 * (3.0 - 2.0 * air.level)
    # So is an out-breath a step lower than an in-breath.
    height = climbed * (len(NOTES) - 1) - 1.8 * (1.0 - air.inward) * air.flow
    swell = TURNING + (BRIM - TURNING) * air.flow + (held - TURNING) * air.rest
    notes = swell * _weights(height, len(NOTES), 0.7)
    sigh = 0.3 * (1.0 - air.inward) * air.flow * (1.0 - air.level) ** 0.5 + 0.25 * (1.0 - air.level) ** 2
    return np.vstack((notes, sigh))


def _weights(place: Doubles, steps: int, reach: float) -> Doubles:
    """How much of each step of a ladder sounds at this place of it, each a dB softer than the one below: shape (steps,
    points)."""
    step = np.arange(steps)[:, None]
    return np.asarray(_near(place - step, reach) * 10 ** (step / -20), dtype=np.float64)


def _near(distance: Doubles, reach: float) -> Doubles:
    """1 at no distance, 0.6 at `reach`, nothing from about four times that on."""
    return np.maximum(0.0, np.exp(-0.5 * (distance / reach) ** 2) - 0.0005)


@lru_cache(maxsize=1)
def _winds() -> tuple[Loop, ...]:
    return tuple(
        noise(partial(_band, middle), 1 << 18, 11 + n, highest=2.5 * middle, width=0.6) for n, middle in enumerate(AIRS)
    )


@lru_cache(maxsize=1)
def _hums() -> tuple[Loop, ...]:
    notes = [chord(((note, 0.0), (2 * note, -20.0), (3 * note, -32.0)), 1 << 18, apart=0.55) for note in NOTES]
    return (*notes, _sighs())


@lru_cache(maxsize=1)
def _bowls() -> tuple[Loop, ...]:
    """Notes as a bowl has them when its rim is rubbed: its own partials, and a slow beat in each."""
    notes = [chord(((note, 0.0), (2.71 * note, -17.0), (5.1 * note, -36.0)), 1 << 18, apart=1.3) for note in NOTES]
    return (*notes, _sighs())


@lru_cache(maxsize=1)
def _sighs() -> Loop:
    return chord(((SIGH, 0.0), (2 * SIGH, -20.0)), 1 << 18, apart=0.37)


def _band(middle: float, hz: Doubles) -> Doubles:
    return _near(np.log2(hz / middle), 0.38)
