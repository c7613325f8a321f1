"""The limiter: keeps peaks, those between samples too, under a ceiling.

It looks equally far ahead and back and remembers nothing: what it does at a frame depends on the sound near it only.
"""

from math import pi

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from meditate.sound.loop import Channels
from meditate.sound.loudness import REACH, quarter_taps
from meditate.units import Frames, gain

CEILING = gain(-3.4)
"""0.4 dB under what is promised: the gain itself moves a little between samples."""
WIDTH: Frames = 240
"""5 ms: how far before and after a peak the gain begins to fall and has risen again."""
MARGIN: Frames = 2 * WIDTH + REACH + 8
"""Frames on each side of what is asked for that have a say in it; a whole number of control steps."""
SAFE = CEILING / 2.5
"""No peak between samples stands further than this factor above them."""


def limited(sound: Channels) -> Channels:
    """All but the MARGIN at both sides of this sound, at most at the CEILING."""
    inner = sound[:, MARGIN:-MARGIN]
    loud = np.abs(sound).max(axis=0) > SAFE
    if not loud.any():
        return inner
    wanted = np.minimum(1.0, CEILING / np.maximum(_peaks(sound, np.flatnonzero(loud)), CEILING))
    if wanted.min() == 1.0:
        return inner
    lowest = sliding_window_view(np.pad(wanted, WIDTH, constant_values=1.0), 2 * WIDTH + 1).min(axis=1)
    return inner * np.convolve(lowest, _window(), mode="same")[MARGIN:-MARGIN].astype(np.float32)


def _peaks(sound: Channels, where: NDArray[np.intp]) -> NDArray[np.float64]:
    """The highest value at or right after each frame, 0 where the sound is soft; `where` says where it is not."""
    near = where[:, None] + np.arange(-REACH + 1, REACH + 1)
    peaks = np.zeros(sound.shape[1])
    for channel in sound:
        values = channel.take(near, mode="clip") @ quarter_taps()[:, ::-1].T
        peaks[where] = np.maximum(peaks[where], np.abs(values).max(axis=1))
    return peaks


def _window() -> NDArray[np.float64]:
    hill = 1.0 + np.cos(pi * np.arange(-WIDTH, WIDTH + 1) / (WIDTH + 1))
    return np.asarray(hill / hill.sum(), dtype=np.float64)
