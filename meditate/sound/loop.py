"""Loops: sound whose end joins its beginning, because it is made of whole turns only.

Inside this package sound is kept as channels, shape (2, n): each channel lies in one piece, which is what makes mixing cheap.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import tau

import numpy as np
from numpy.typing import NDArray

from meditate.sound.air import STEP, Doubles, spread
from meditate.sound.loudness import loudness
from meditate.units import RATE, Decibels, Frames, gain

Channels = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Loop:
    """A loop of any length, shared and read-only."""

    sound: Channels

    def cut(self, first: Frames, count: Frames) -> Channels:
        """Frames `[first, first + count)` of the loop repeated for ever, both ways."""
        length = self.sound.shape[1]
        start = first % length
        if start + count <= length:
            return self.sound[:, start : start + count]
        return self.sound[:, np.arange(start, start + count) % length]


def noise(
    shape: Callable[[Doubles], Doubles], frames: Frames, seed: int, *, highest: float, width: float = 0.7
) -> Loop:
    """Noise whose spectrum has this amplitude at each frequency in Hz, up to `highest`; 0 dB is -40 LUFS.

    `width` is 0 for the same noise at both ears, 1 for two that have nothing in common.
    """
    chance = np.random.default_rng(seed)
    bins = int(highest * frames / RATE)
    amplitude = shape(np.arange(1, bins) * (RATE / frames)).astype(np.float32)
    drawn = chance.standard_normal((3, 2, bins - 1), dtype=np.float32) * amplitude
    both, left, right = drawn[:, 0] + 1j * drawn[:, 1]
    near, apart = np.sqrt(1 - width), np.sqrt(width)
    return from_spectra([near * both + apart * ear for ear in (left, right)], frames)


def from_spectra(ears: Sequence[NDArray[np.complexfloating]], frames: Frames, level: Decibels = -40.0) -> Loop:
    """The loop whose channels have these spectra, from the first bin above 0 Hz on, at this loudness in LUFS."""
    sound = np.zeros((2, frames))
    for channel, spectrum in zip(sound, ears, strict=True):
        whole = np.zeros(frames // 2 + 1, dtype=np.complex128)
        whole[1 : 1 + len(spectrum)] = spectrum
        channel[:] = np.fft.irfft(whole, frames)
    return levelled(sound, level)


def levelled(sound: Doubles, level: Decibels) -> Loop:
    """These channels as a loop of this loudness, in LUFS."""
    audible = sound / np.abs(sound).max()
    result = (audible * gain(level - loudness(audible[:, : 6 * RATE].T))).astype(np.float32)
    result.flags.writeable = False
    return Loop(result)


def chord(notes: Sequence[tuple[float, Decibels]], frames: Frames, *, apart: float) -> Loop:
    """Sines at these frequencies in Hz, each at each ear as a pair `apart` Hz from each other, so that they shimmer."""
    spectra = np.zeros((2, frames // 2), dtype=np.complex128)
    for number, (frequency, level) in enumerate(notes):
        for ear, twin in ((0, -1), (0, 1), (1, -1), (1, 1)):
            place = round((frequency + twin * apart / 2) * frames / RATE) - 1
            lean = 1.0 if twin < 0 else 0.5
            spectra[ear, place] += gain(level) * lean * np.exp(1j * tau * (0.31 * number + 0.17 * twin * (2 * ear - 1)))
    return from_spectra(tuple(spectra), frames)


def woven(loops: Sequence[Loop], weights: Sequence[Doubles], first: Frames) -> Channels:
    """The loops from the frame `first` on, each at its weight, one weight a control point."""
    count = (len(weights[0]) - 1) * STEP
    result: Channels = np.zeros((2, count), dtype=np.float32)
    for loop, weight in zip(loops, weights, strict=True):
        if weight.any():
            result += loop.cut(first, count) * spread(weight)
    return result
