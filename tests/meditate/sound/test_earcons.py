"""Earcons: soft, beneath a voice, of low notes, and each unlike every other."""

from itertools import combinations, pairwise

import numpy as np
import pytest
from numpy.typing import NDArray

from meditate.sound.earcons import Earcon, counted, earcon
from meditate.sound.loudness import momentary
from meditate.units import RATE, Mono, gain

ALL = [*Earcon, 25]
VOICE = -18.0
"""LUFS of a line by day."""


def sound_of(which: Earcon | int) -> Mono:
    return earcon(which) if isinstance(which, Earcon) else counted(which)


def spectrum(sound: Mono) -> tuple[NDArray[np.floating], NDArray[np.floating]]:
    return np.fft.rfftfreq(len(sound), 1 / RATE), np.abs(np.fft.rfft(sound.astype(np.float64))) ** 2


def picture(sound: Mono) -> NDArray[np.float64]:
    """How loud each fifth of an octave is, every 20 ms, as a vector of length 1."""
    whole, step = np.pad(sound, (0, 60_000))[:60_000], 960
    edges = 100 * 2 ** (np.arange(0, 15) / 5)
    frames = [whole[at : at + 4 * step] * np.hanning(4 * step) for at in range(0, 60_000 - 4 * step, step)]
    rows = []
    for frame in frames:
        hertz, power = np.fft.rfftfreq(8 * step, 1 / RATE), np.abs(np.fft.rfft(frame, 8 * step)) ** 2
        rows.append([power[(hertz >= low) & (hertz < high)].sum() ** 0.3 for low, high in pairwise(edges)])
    flat = np.asarray(rows).ravel()
    return np.asarray(flat / np.linalg.norm(flat), dtype=np.float64)


@pytest.mark.parametrize("which", ALL)
def test_it_lies_8_lu_beneath_a_voice_and_startles_nobody(which: Earcon | int) -> None:
    sound = sound_of(which)
    assert momentary(np.pad(sound, (0, RATE))).max() == pytest.approx(VOICE - 8, abs=0.5)
    assert np.abs(sound).max() <= gain(-12.0)
    assert np.abs(sound[: RATE // 500]).max() < 0.5 * np.abs(sound).max(), "it begins within 2 ms"
    assert sound[0] == 0.0
    assert np.abs(sound[-48:]).max() < 1e-3


@pytest.mark.parametrize("which", ALL)
def test_nothing_in_it_is_sharp(which: Earcon | int) -> None:
    hertz, power = spectrum(sound_of(which))
    assert power[hertz > 1500].sum() < 10 ** (-2.5) * power.sum()
    assert power[hertz > 2500].sum() < 10 ** (-6) * power.sum()


def test_no_two_of_them_sound_alike() -> None:
    pictures = {which: picture(earcon(which)) for which in Earcon}
    alike = {(one, other): pictures[one] @ pictures[other] for one, other in combinations(Earcon, 2)}
    assert [pair for pair, how in alike.items() if how > 0.9] == []


def test_minutes_are_counted_low_ones_for_tens() -> None:
    def touches(minutes: int) -> int:
        envelope = np.convolve(np.abs(counted(minutes)), np.hanning(4800), mode="same")
        rising = (envelope[1:] > 0.5 * envelope.max()) & (envelope[:-1] <= 0.5 * envelope.max())
        return int(rising.sum())

    assert [touches(minutes) for minutes in (0, 1, 6, 20, 25, 500)] == [1, 1, 6, 2, 7, 18]
    hertz, power = spectrum(counted(20))
    assert hertz[power.argmax()] < 160
