"""Loudness against figures that the standards publish (ITU-R BS.1770, EBU Tech 3341)."""

from math import inf, pi

import numpy as np
import pytest

from meditate.sound.loudness import loudness, momentary, true_peak
from meditate.units import Mono, Stereo, gain


def sine(frequency: float, level: float, seconds: float, rate: int = 48_000, phase: float = 0.0) -> Mono:
    times = np.arange(round(seconds * rate)) / rate
    return (gain(level) * np.sin(2 * pi * frequency * times + phase)).astype(np.float32)


def both(mono: Mono) -> Stereo:
    return np.stack([mono, mono], axis=1)


@pytest.mark.parametrize("rate", [22_050, 44_100, 48_000])
def test_a_full_scale_sine_in_one_channel_reads_minus_three(rate: int) -> None:
    assert loudness(sine(997, 0.0, 5, rate), rate) == pytest.approx(-3.01, abs=0.05)


def test_both_channels_add_up() -> None:
    assert loudness(both(sine(997, -20.0, 5))) == pytest.approx(-20.0, abs=0.05)
    assert loudness(sine(997, -20.0, 5)) == pytest.approx(-23.01, abs=0.05)


@pytest.mark.parametrize(
    ("pieces", "reads"),
    [
        pytest.param([(-23.0, 20)], -23.0, id="case 1"),
        pytest.param([(-33.0, 20)], -33.0, id="case 2"),
        pytest.param([(-36.0, 10), (-23.0, 60), (-36.0, 10)], -23.0, id="case 3: the relative gate"),
        pytest.param([(-72.0, 10), (-36.0, 10), (-23.0, 60), (-36.0, 10), (-72.0, 10)], -23.0, id="case 4: both gates"),
        pytest.param([(-26.0, 20), (-20.0, 20.1), (-26.0, 20)], -23.0, id="case 5"),
    ],
)
def test_the_cases_of_tech_3341(pieces: list[tuple[float, float]], reads: float) -> None:
    whole = both(np.concatenate([sine(1000, level, seconds) for level, seconds in pieces]))
    assert loudness(whole) == pytest.approx(reads, abs=0.1)


def test_what_is_silent_or_shorter_than_a_block_has_no_loudness() -> None:
    assert loudness(np.zeros(96_000, dtype=np.float32)) == -inf
    assert loudness(sine(997, 0.0, 0.399)) == -inf
    assert momentary(sine(997, 0.0, 0.399)).size == 0
    assert loudness(np.zeros(0, dtype=np.float32)) == -inf


def test_momentary_loudness_follows_the_sound() -> None:
    values = momentary(np.concatenate([sine(997, -40.0, 2), sine(997, -20.0, 2)]))
    assert values.size == 37
    assert values[5] == pytest.approx(-43.01, abs=0.1)
    assert values[-1] == pytest.approx(-23.01, abs=0.1)


def test_long_sound_is_weighted_in_pieces_without_a_seam() -> None:
    values = momentary(sine(1000, -20.0, 20))
    assert np.ptp(values[5:]) < 0.001


@pytest.mark.parametrize(("frequency", "phase"), [(12_000, pi / 4), (8_000, pi / 3), (997, 0.0)])
def test_a_true_peak_is_found_between_samples(frequency: float, phase: float) -> None:
    fading = np.hanning(24_000).astype(np.float32)
    assert true_peak(sine(frequency, -6.0, 0.5, phase=phase) * fading) == pytest.approx(-6.0, abs=0.3)


def test_silence_has_no_peak() -> None:
    assert true_peak(np.zeros((4_800, 2), dtype=np.float32)) == -inf
    assert true_peak(np.zeros(0, dtype=np.float32)) == -inf
