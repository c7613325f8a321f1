"""The night: a low wind, crickets far away in the grass, and very seldom an owl."""

from collections.abc import Iterator
from functools import lru_cache
from math import tau

import numpy as np

from meditate.sound.air import Air, Doubles, wave
from meditate.sound.calls import Caller, add_calls
from meditate.sound.loop import BRIEF, MIDDLE, SHORT, Channels, Loop, hill, noise, scattered, woven
from meditate.units import RATE, Frames, gain

PITCHES = (2250.0, 2480.0, 2660.0, 2910.0, 3180.0, 3420.0)
"""Hz, one a cricket."""
CHIRP, FLUTTER = 0.26, 27.0
"""Seconds that a chirp lasts, and the Hz it trembles with."""
FIELD: Frames = 1 << 15
"""A chirp with its echo."""
OWL = Caller(
    (330.0, 349.2), 0.9, -0.02, (((0.0, 0),), ((0.0, 1), (1.3, 0)), ((0.0, 0), (1.6, 0))),
    slot=58.0, between=(9.0, 50.0), often=0.45, peak=0.015, drawn=81,
)  # fmt: skip


class SummerNight:
    """A summer night far from houses; crickets come and go slowly, and a breath of wind with each breath in."""

    def __init__(self, seed: int) -> None:
        self._seed = seed

    def render(self, first: Frames, air: Air) -> Channels:
        """From the frame `first`, as many frames as lie between the control points of `air`."""
        gust = wave(first, len(air.level), 27.0) * wave(first, len(air.level), 41.0)
        here, there = wave(first, len(air.level), 37.0), wave(first, len(air.level), 53.0)
        wind = gain(4.0) * (0.9 + 0.1 * gust)
        leaves = gain(2.2) * (0.5 + 0.6 * air.level) * (0.9 + 0.1 * gust)
        grass = [gain(-4.5) * (0.6 + 0.4 * here), gain(-5.5) * (0.6 - 0.4 * there)]
        result = woven(_meadow(), [wind, leaves, *grass], first)
        add_calls(result, first, OWL, self._seed)
        return result


@lru_cache(maxsize=1)
def _meadow() -> tuple[Loop, ...]:
    return (
        noise(lambda hz: hill(hz, 90.0, 220.0), BRIEF, 61, highest=1500.0, width=0.6),
        noise(lambda hz: hill(hz, 400.0, 900.0), SHORT, 64, highest=4000.0, width=0.8),
        scattered(_crickets(62, MIDDLE, PITCHES[::2]), MIDDLE),
        scattered(_crickets(63, SHORT, PITCHES[1::2]), SHORT),
    )


def _crickets(seed: int, frames: Frames, pitches: tuple[float, ...]) -> Iterator[tuple[Frames, float, Doubles]]:
    """Each chirps a few times, is silent for a while, and goes on."""
    chance = np.random.default_rng(seed)
    for pitch, side in zip(pitches, chance.permutation(np.linspace(-0.75, 0.75, len(pitches))), strict=True):
        chirp, beat, place = _chirp(pitch), chance.uniform(0.55, 0.8), chance.uniform(0.0, frames / RATE)
        end = place + frames / RATE
        while place + (group := chance.integers(3, 7)) * beat < end:
            for _ in range(group):
                yield int(place * RATE) % frames, float(side), chance.uniform(0.5, 1.0) * chirp
                place += beat * chance.uniform(0.95, 1.05)
            place += chance.uniform(1.0, 3.5)


def _chirp(pitch: float) -> Doubles:
    """As it comes over the meadow: what is high is lost on the way, and an echo blurs the rest."""
    times = np.arange(int(CHIRP * RATE)) / RATE
    trembling = 0.7 + 0.3 * np.sin(tau * FLUTTER * times)
    chirp = np.sin(np.pi * times / CHIRP) ** 2 * trembling * np.sin(tau * pitch * times)
    echo = np.random.default_rng(int(pitch)).standard_normal(len(times)) * np.exp(-times / 0.06) * (1 - times / CHIRP)
    blurred = np.fft.irfft(np.fft.rfft(chirp, FIELD) * np.fft.rfft(echo, FIELD))[: 2 * len(times)]
    return np.asarray(blurred * (PITCHES[0] / pitch / np.abs(blurred).max()), dtype=np.float64)
