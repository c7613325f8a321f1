"""Loops: sound whose end joins its beginning, because it is made of whole turns only.

Inside this package sound is kept as channels, shape (2, n): each lies in one piece, which is what makes mixing cheap.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import sqrt, tau

import numpy as np
from numpy.typing import NDArray

from meditate.sound.air import STEP, Doubles, spread
from meditate.sound.loudness import power_at, weighting
from meditate.units import RATE, Decibels, Frames, gain

Channels = NDArray[np.float32]
Spectra = NDArray[np.complex64]

LONG, MIDDLE, SHORT, BRIEF = 1 << 19, 3 << 17, 5 << 16, 7 << 15
"""Frames: 10.9, 8.2, 6.8 and 4.8 s, quick to make. Layers of different lengths meet each other anew for minutes."""

LEVEL: Decibels = -40.0
"""LUFS of every loop; weights go from there."""


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
        pieces = [self.sound[:, start:]]
        while (missing := count - sum(piece.shape[1] for piece in pieces)) > 0:
            pieces.append(self.sound[:, :missing])
        return np.concatenate(pieces, axis=1)


def looped(spectra: Spectra, frames: Frames) -> Loop:
    """The loop whose channels have these spectra, shape (2, bins), from the first bin above 0 Hz on."""
    bins = spectra.shape[1]
    weighted = np.abs(spectra) * weighting(_places(bins, frames))
    whole = np.zeros((2, frames // 2 + 1), dtype=np.complex64)
    whole[:, 1 : bins + 1] = spectra * (frames * sqrt(power_at(LEVEL) / (2 * float((weighted**2).sum()))))
    sound = np.fft.irfft(whole, frames).astype(np.float32)
    sound.flags.writeable = False
    return Loop(sound)


def noise(shape: Callable[[Doubles], Doubles], frames: Frames, seed: int, *, highest: float, width: float) -> Loop:
    """Noise whose spectrum has this amplitude at each frequency in Hz, up to `highest`.

    `width` is 0 for the same noise at both ears, 1 for two that have nothing in common.
    """
    bins = int(highest * frames / RATE)
    drawn = np.random.default_rng(seed).standard_normal((3, bins, 2), dtype=np.float32).view(np.complex64)[..., 0]
    amplitude = shape(_places(bins, frames)).astype(np.float32)
    return looped((sqrt(1 - width) * drawn[0] + sqrt(width) * drawn[1:]) * amplitude, frames)


def hill(hz: Doubles, low: float, high: float) -> Doubles:
    """An amplitude that rises to `low` Hz, falls by 6 dB an octave from there and by 24 from `high` on."""
    return np.asarray((hz / low) / (1 + (hz / low) ** 2) / np.sqrt(1 + (hz / high) ** 6), dtype=np.float64)


def scattered(grains: Iterable[tuple[Frames, float, Doubles]], frames: Frames) -> Loop:
    """Short sounds, each at its frame of the loop and its side, -1 left to 1 right; none longer than the loop."""
    sound = np.zeros((2, 2 * frames), dtype=np.float32)
    for place, side, grain in grains:
        sound[0, place : place + len(grain)] += (1 - side) * grain
        sound[1, place : place + len(grain)] += (1 + side) * grain
    whole = sound[:, :frames] + sound[:, frames:]
    return looped(np.fft.rfft(whole)[:, 1:].astype(np.complex64), frames)


def chord(notes: Sequence[tuple[float, Decibels]], frames: Frames, *, apart: float) -> Loop:
    """Sines at these frequencies in Hz, each at each ear as a pair `apart` Hz from each other, so that they shimmer."""
    spectra = np.zeros((2, int(max(hz for hz, _ in notes) * frames / RATE) + 8), dtype=np.complex64)
    for number, (hz, level) in enumerate(notes):
        for ear, twin in ((0, -1), (0, 1), (1, -1), (1, 1)):
            place = round((hz + twin * apart / 2) * frames / RATE) - 1
            lean = 1.0 if twin < 0 else 0.5
            spectra[ear, place] += gain(level) * lean * np.exp(1j * tau * (0.31 * number + 0.17 * twin * (2 * ear - 1)))
    return looped(spectra, frames)


def woven(loops: Sequence[Loop], weights: Sequence[Doubles] | Doubles, first: Frames) -> Channels:
    """The loops from the frame `first` on, each at its weight, one weight a control point."""
    count = (len(weights[0]) - 1) * STEP
    result: Channels = np.zeros((2, count), dtype=np.float32)
    part = np.empty_like(result)
    for loop, weight in zip(loops, weights, strict=True):
        if weight.any():
            result += np.multiply(loop.cut(first, count), spread(weight), out=part)
    return result


def _places(bins: int, frames: Frames) -> Doubles:
    """The frequencies in Hz of the first bins above 0."""
    return np.asarray(np.arange(1, bins + 1) * (RATE / frames), dtype=np.float64)
