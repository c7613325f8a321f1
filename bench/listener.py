"""A simple listener to the breath tone, as the ear that follows it: whether its notes get brighter or darker."""

from math import log2

import numpy as np

from meditate.breath import Breath, Phase
from meditate.sound.breath_tone import NOTES, SIGH
from meditate.units import RATE, Stereo, frames_at

NEAR = 4.0
"""Hz, to either side of a note."""
FINE = 1 << 17
"""Points of the spectrum."""


def followed(sound: Stereo, breath: Breath, phase: Phase) -> Stereo:
    """What was heard of an in-breath or an out-breath."""
    begins = breath.start if phase is Phase.IN else breath.turn_out
    lasts = breath.pattern.inhale if phase is Phase.IN else breath.pattern.exhale
    return sound[frames_at(begins) : frames_at(begins + lasts)]


def heard_as(sound: Stereo) -> Phase:
    """In where the second half of a phase is brighter than the first, else out."""
    first, second = np.array_split(sound, 2)
    return Phase.IN if brightness(second) > brightness(first) else Phase.OUT


def brightness(sound: Stereo) -> float:
    """The centre of the tone's notes, in octaves; each weighs as a loudness does, less than its power."""
    mono = sound.mean(axis=1)
    power = np.abs(np.fft.rfft(mono * np.hanning(len(mono)), FINE)) ** 2
    hertz = np.fft.rfftfreq(FINE, 1 / RATE)
    weights = [float(power[np.abs(hertz - note) < NEAR].sum()) ** 0.4 for note in (SIGH, *NOTES)]
    octaves = [log2(note) for note in (SIGH, *NOTES)]
    return float(np.average(octaves, weights=weights))
