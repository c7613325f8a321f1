"""From what an engine gives to what is heard: trimmed, softened, levelled, 48 kHz. Pure."""

from functools import lru_cache
from math import cos, pi, sin, sqrt

import numpy as np
import soxr
from numpy.typing import NDArray

from meditate.sound.loudness import true_peak
from meditate.units import RATE, Decibels, Frames, Mono, gain
from narration.take import Take, WordEvent

VERSION = 1
"""Raise it when a voice's level could change: its gain is then measured again."""
TARGET = -18.0
"""LUFS by day; the mixer lowers it from there."""
SILENCE: Decibels = -45.0
MARGIN, FADE = 0.010, 0.004
"""Seconds left around the sound, and its ramps."""
CEILING: Decibels = -3.0
"""dBTP."""
_KNEE, _TOP = gain(-7.0), gain(-3.6)
_SAFE = gain(-4.5)
"""Below this, no value between samples passes the ceiling: speech has little above 8.5 kHz."""

Samples = NDArray[np.int16]


def trimmed(take: Take) -> Take | None:
    """Without the silence before and after, words moved along; None where all is silence."""
    samples = np.frombuffer(take.pcm, dtype=np.int16)
    loud = np.flatnonzero(np.abs(samples.astype(np.int32)) > 32768 * gain(SILENCE))
    if not loud.size:
        return None
    margin = round(MARGIN * take.rate)
    first, last = max(0, int(loud[0]) - margin), int(loud[-1]) + 1 + margin
    words = tuple(WordEvent(w.offset, w.length, max(0, w.sample - first)) for w in take.words)
    return Take(samples[first:last].tobytes(), take.rate, words)


def frames_of(frames: int, rate: int) -> Frames:
    """How many frames at 48 kHz this many samples become."""
    return -(-frames * RATE // rate)


def softened(take: Take) -> Mono:
    """The tone chain at the engine's rate, then 48 kHz; `frames_of` frames, level as it comes."""
    samples = np.frombuffer(take.pcm, dtype=np.int16).astype(np.float32) / np.float32(32768)
    size = _fast_size(len(samples) + take.rate // 20)
    # This norm keeps numpy in single precision there and back, which is three times as quick.
    spectrum = np.fft.rfft(samples, size, norm="forward") * (_tone(size, take.rate) * np.float32(size))
    toned = np.fft.irfft(spectrum, size)[: len(samples)]
    resampled = soxr.resample(toned, take.rate, RATE)
    result = np.zeros(frames_of(len(samples), take.rate), dtype=np.float32)
    count = min(len(result), len(resampled))
    result[:count] = resampled[:count]
    return result


def levelled(soft: Mono, by: Decibels) -> Mono:
    """At its level, peaks bent under the ceiling, ends faded; never above CEILING dBTP."""
    bent = soft * np.float32(gain(by))
    above = np.abs(bent) > _KNEE
    bent[above] = _bend(bent[above])
    over = _peak(bent) - CEILING
    if over > 0:
        bent *= np.float32(gain(-over - 0.01))
    ramp = min(round(FADE * RATE), len(bent) // 2)
    if ramp:
        slope = np.linspace(0, 1, ramp, dtype=np.float32)
        bent[:ramp] *= slope
        bent[-ramp:] *= slope[::-1]
    return bent


def _bend(loud: NDArray[np.float32]) -> NDArray[np.float32]:
    room = _TOP - _KNEE
    return np.asarray(np.sign(loud) * (_KNEE + room * np.tanh((np.abs(loud) - _KNEE) / room)), dtype=np.float32)


def _peak(samples: Mono) -> Decibels:
    """The true peak, measured only about the loud places; elsewhere it cannot pass the ceiling."""
    loud = np.flatnonzero(np.abs(samples) > _SAFE)
    if not loud.size:
        return -np.inf
    near = np.zeros(len(samples) + 128, dtype=bool)
    for shift in (0, 32, 64, 96, 127):
        near[loud + shift] = True
    return true_peak(np.pad(samples, 64)[near])


def _fast_size(least: int) -> int:
    """The smallest 2^a, 3·2^a or 5·2^a that holds this many: quick to transform, and few enough to be kept."""
    return min(m << max(0, -(-least // m) - 1).bit_length() for m in (1, 3, 5))


@lru_cache(maxsize=12)
def _tone(size: int, rate: int) -> NDArray[np.complex64]:
    """A warm, unhurried voice: less rumble, a little body, less edge, less hiss."""
    turn = np.exp(-2j * pi * np.arange(size // 2 + 1) / size)
    response = _high_pass(turn, 70, rate) * _low_pass(turn, min(8500, 0.45 * rate), rate)
    response *= _shelf(turn, 220, 2.0, rate, high=False) * _bell(turn, 3000, -2.5, rate)
    response *= _shelf(turn, 5500, -5.0, rate, high=True)
    return np.asarray(response, dtype=np.complex64)


# Second-order sections after R. Bristow-Johnson's "Audio EQ Cookbook", read at each frequency.
Complex = NDArray[np.complex128]


def _section(turn: Complex, b: tuple[float, ...], a: tuple[float, ...]) -> Complex:
    return np.asarray((b[0] + b[1] * turn + b[2] * turn**2) / (a[0] + a[1] * turn + a[2] * turn**2))


def _angles(hertz: float, rate: int, q: float = sqrt(0.5)) -> tuple[float, float]:
    w = 2 * pi * hertz / rate
    return cos(w), sin(w) / (2 * q)


def _high_pass(turn: Complex, hertz: float, rate: int) -> Complex:
    c, alpha = _angles(hertz, rate)
    return _section(turn, ((1 + c) / 2, -(1 + c), (1 + c) / 2), (1 + alpha, -2 * c, 1 - alpha))


def _low_pass(turn: Complex, hertz: float, rate: int) -> Complex:
    c, alpha = _angles(hertz, rate)
    return _section(turn, ((1 - c) / 2, 1 - c, (1 - c) / 2), (1 + alpha, -2 * c, 1 - alpha))


def _bell(turn: Complex, hertz: float, by: Decibels, rate: int) -> Complex:
    c, alpha = _angles(hertz, rate, q=1.0)
    a = 10 ** (by / 40)
    return _section(turn, (1 + alpha * a, -2 * c, 1 - alpha * a), (1 + alpha / a, -2 * c, 1 - alpha / a))


def _shelf(turn: Complex, hertz: float, by: Decibels, rate: int, *, high: bool) -> Complex:
    c, alpha = _angles(hertz, rate)
    a = 10 ** (by / 40)
    s = 2 * sqrt(a) * alpha
    if high:
        c = -c  # a high shelf is a low one, mirrored about a quarter of the rate
    b = (a * ((a + 1) - (a - 1) * c + s), 2 * a * ((a - 1) - (a + 1) * c), a * ((a + 1) - (a - 1) * c - s))
    d = ((a + 1) + (a - 1) * c + s, -2 * ((a - 1) + (a + 1) * c), (a + 1) + (a - 1) * c - s)
    return _section(-turn if high else turn, b, d)
