"""A simple listener to the breath: whether it gets brighter or darker, or which word was said."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from meditate.breath import Breath, Phase
from meditate.units import RATE, Frames, Mono, Seconds, Stereo, frames_at

REGISTER = (100.0, 700.0)
"""Hz: where one listens; nothing is known of the notes in it."""
LOOK: Frames = 1 << 13
"""A sixth of a second."""
WORD: Seconds = 1.5
"""A word is over within this."""


def followed(sound: Stereo, breath: Breath, phase: Phase) -> Stereo:
    """What was heard of an in-breath or an out-breath."""
    begins = breath.start if phase is Phase.IN else breath.turn_out
    lasts = breath.pattern.inhale if phase is Phase.IN else breath.pattern.exhale
    return sound[frames_at(begins) : frames_at(begins + lasts)]


def heard_as(sound: Stereo) -> Phase:
    """In where the spectrum's centre rises on the whole, else out."""
    centres = brightness(sound)
    return Phase.IN if np.polyfit(np.arange(len(centres)), centres, 1)[0] > 0 else Phase.OUT


def brightness(sound: Stereo) -> NDArray[np.float64]:
    """The spectral centroid within the register, in octaves, at each look: two to LOOK."""
    looks = np.lib.stride_tricks.sliding_window_view(sound.mean(axis=1), LOOK)[:: LOOK // 2]
    hertz = np.fft.rfftfreq(LOOK, 1 / RATE)
    heard = (hertz >= REGISTER[0]) & (hertz <= REGISTER[1])
    power = np.abs(np.fft.rfft(looks * np.hanning(LOOK), axis=1)[:, heard]) ** 2
    return np.asarray(power @ np.log2(hertz[heard]) / power.sum(axis=1), dtype=np.float64)


def said_as(sound: Stereo, words: Mapping[Phase, Mono]) -> Phase:
    """The phase whose word the beginning of this is most like."""
    begun = sound[: frames_at(WORD)].mean(axis=1)
    return max(words, key=lambda phase: _likeness(begun, words[phase]))


def _likeness(sound: Mono, word: Mono) -> float:
    """The highest correlation with the word, wherever it begins; a louder word is no likelier one."""
    size = 1 << (len(sound) + len(word)).bit_length()
    spectra = np.fft.rfft(sound, size), np.fft.rfft(word, size)
    return float(np.abs(np.fft.irfft(spectra[0] * np.conj(spectra[1]), size)).max() / np.linalg.norm(word))
