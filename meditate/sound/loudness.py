"""How loud something is, as ITU-R BS.1770-5 measures it: LUFS for loudness, dBTP for peaks.

The K-weighting is the standard's two filters, derived for any rate and applied exactly, by their frequency response.
"""

from functools import lru_cache
from math import inf, log10, pi, tan

import numpy as np
from numpy.typing import NDArray

from meditate.units import RATE, Decibels

Floats = NDArray[np.floating]
Doubles = NDArray[np.float64]

OFFSET = -0.691
"""So that a 997 Hz sine at full scale in one channel reads -3.01 LUFS."""
ABSOLUTE_GATE, RELATIVE_GATE = -70.0, -10.0
STEPS_A_SECOND, STEPS_A_BLOCK = 10, 4
"""Blocks of 400 ms, three quarters of each shared with the next."""
HOP, LEAD = 1 << 18, 1 << 14
"""Frames weighted at once, and how many before them still ring in the filters (past -300 dB)."""
REACH = 24
"""Samples on each side that a value between two samples is drawn from."""


def loudness(samples: Floats, rate: int = RATE) -> Decibels:
    """Integrated loudness in LUFS, gated; -inf where it is silent or shorter than 400 ms.

    `samples` are of shape (n,) for one channel or (n, 2) for left and right, which add up.
    """
    powers = _block_powers(samples, rate)
    powers = powers[powers > power_at(ABSOLUTE_GATE)]
    if powers.size:
        powers = powers[powers > powers.mean() * 10 ** (RELATIVE_GATE / 10)]
    return _lufs(float(powers.mean())) if powers.size else -inf


def momentary(samples: Floats, rate: int = RATE) -> Doubles:
    """Loudness in LUFS of each 400 ms block, one every 100 ms, not gated; empty when shorter than that."""
    with np.errstate(divide="ignore"):
        return np.asarray(OFFSET + 10 * np.log10(_block_powers(samples, rate)), dtype=np.float64)


def true_peak(samples: Floats) -> Decibels:
    """The highest value between samples too, at four times their rate, in dBTP; -inf for silence."""
    highest = 0.0
    for channel in _channels(samples) if len(samples) else ():
        for taps in quarter_taps():
            highest = max(highest, float(np.abs(np.convolve(channel, taps)).max(initial=0.0)))
    return 20 * log10(highest) if highest else -inf


@lru_cache(maxsize=1)
def quarter_taps() -> Doubles:
    """Shape (4, 2 · REACH): to be convolved with samples for the values 0, ¼, ½ and ¾ between two of them.

    A sinc under a Kaiser window.
    """
    away = np.arange(-REACH, REACH) + np.array([[0.0], [0.25], [0.5], [0.75]])
    window = np.i0(8.0 * np.sqrt(np.clip(1 - (away / REACH) ** 2, 0, 1))) / np.i0(8.0)
    return np.asarray(np.sinc(away) * window, dtype=np.float64)


def _block_powers(samples: Floats, rate: int) -> Doubles:
    step = rate // STEPS_A_SECOND
    steps = len(samples) // step
    if steps < STEPS_A_BLOCK:
        return np.zeros(0)
    total = np.zeros(steps)
    for channel in _channels(samples):
        weighted = _weighted(channel, rate)[: steps * step].reshape(steps, step)
        total += np.einsum("ij,ij->i", weighted, weighted) / step
    return np.convolve(total, np.full(STEPS_A_BLOCK, 1 / STEPS_A_BLOCK), mode="valid")


def _channels(samples: Floats) -> Doubles:
    return np.atleast_2d(np.asarray(samples, dtype=np.float64).T)


def _weighted(channel: Doubles, rate: int) -> Doubles:
    result = np.empty_like(channel)
    for start in range(0, len(channel), HOP):
        lead = min(start, LEAD)
        piece = channel[start - lead : start + HOP]
        size = 1 << (len(piece) + LEAD - 1).bit_length()
        heard = np.fft.irfft(np.fft.rfft(piece, size) * _response(size, rate), size)
        result[start : start + HOP] = heard[lead : len(piece)]
    return result


def weighting(frequencies: Doubles, rate: int = RATE) -> Doubles:
    """The factor by which K-weighting changes a sine at each of these frequencies in Hz."""
    return np.asarray(np.abs(_filters(frequencies / rate, rate)), dtype=np.float64)


@lru_cache(maxsize=4)
def _response(size: int, rate: int) -> NDArray[np.complex128]:
    return _filters(np.arange(size // 2 + 1) / size, rate)


def _filters(turns: Doubles, rate: int) -> NDArray[np.complex128]:
    """The response to sines that make this share of a turn from one sample to the next."""
    back = np.exp(-2j * pi * turns)
    delays = np.stack([np.ones_like(back), back, back**2])
    response: NDArray[np.complex128] = np.ones_like(back)
    for ahead, behind in (_shelf(rate), _high_pass(rate)):
        response = response * (np.array(ahead) @ delays) / (np.array(behind) @ delays)
    return response


def _shelf(rate: int) -> tuple[tuple[float, ...], tuple[float, ...]]:
    # The analogue prototype behind the standard's 48 kHz table: 1,682 Hz, +4 dB, Q 0.707.
    k, q, high = tan(pi * 1681.974450955533 / rate), 0.7071752369554196, 10 ** (3.999843853973347 / 20)
    middle = high**0.4996667741545416
    a0 = 1 + k / q + k * k
    ahead = (high + middle * k / q + k * k, 2 * (k * k - high), high - middle * k / q + k * k)
    return tuple(b / a0 for b in ahead), (1.0, 2 * (k * k - 1) / a0, (1 - k / q + k * k) / a0)


def _high_pass(rate: int) -> tuple[tuple[float, ...], tuple[float, ...]]:
    k, q = tan(pi * 38.13547087602444 / rate), 0.5003270373238773
    a0 = 1 + k / q + k * k
    return (1.0, -2.0, 1.0), (1.0, 2 * (k * k - 1) / a0, (1 - k / q + k * k) / a0)


def _lufs(power: float) -> Decibels:
    return OFFSET + 10 * log10(power)


def power_at(lufs: Decibels) -> float:
    """The mean square, K-weighted and over all channels added up, that reads this loudness."""
    return float(10 ** ((lufs - OFFSET) / 10))
