"""The stream: water over stones, a low flow and many small bubbles."""

from collections.abc import Iterator
from functools import lru_cache
from math import tau

import numpy as np

from meditate.sound.air import Air, Doubles, wave
from meditate.sound.loop import BRIEF, MIDDLE, SHORT, Channels, Loop, hill, noise, scattered, woven
from meditate.units import RATE, Frames, gain

BUBBLE: Frames = RATE // 12
DEEP, USUAL, BRIGHT = 420.0, 950.0, 2500.0
"""Hz that a bubble begins on; it rises from there as it comes up."""
SHAPES = 48
"""Bubbles that differ; each is heard at many places."""
A_SECOND, GURGLES = 90, 1.6
"""Bubbles, and the places where they gather."""


class Stream:
    """Water that wanders slowly between its stones, a little nearer with each breath in."""

    def render(self, first: Frames, air: Air) -> Channels:
        """From the frame `first`, as many frames as lie between the control points of `air`."""
        wander = wave(first, len(air.level), 31.0) * wave(first, len(air.level), 47.0)
        near = 0.5 + 0.5 * wave(first, len(air.level), 19.0)
        flow = gain(4.3) * (0.9 + 0.1 * wander)
        bright = 0.8 + 0.3 * air.level
        here, there = gain(-0.5) * bright * (0.7 + 0.3 * near), gain(-1.0) * bright * (1.0 - 0.3 * near)
        return woven(_waters(), [flow, here, there], first)


@lru_cache(maxsize=1)
def _waters() -> tuple[Loop, ...]:
    return (
        noise(lambda hz: hill(hz, 420.0, 1300.0), SHORT, 51, highest=4000.0, width=0.7),
        scattered(_bubbles(52, MIDDLE), MIDDLE),
        scattered(_bubbles(53, BRIEF), BRIEF),
    )


def _bubbles(seed: int, frames: Frames) -> Iterator[tuple[Frames, float, Doubles]]:
    """Bubbles by chance, more of them about the places where the water falls."""
    chance = np.random.default_rng(seed)
    many = A_SECOND * frames // RATE
    falls = chance.integers(0, frames, int(GURGLES * frames / RATE))
    sides = chance.uniform(-0.7, 0.7, len(falls))
    fall = chance.integers(0, len(falls), many)
    places = (falls[fall] + chance.normal(0.0, 0.45 * RATE, many).astype(int)) % frames
    weights = chance.exponential(1.0, many).clip(0.3, 1.4)
    shapes = _shapes(chance)
    for place, side, weight, shape in zip(places, sides[fall], weights, chance.integers(0, SHAPES, many), strict=True):
        yield int(place), float(side), weight * shapes[shape]


def _shapes(chance: np.random.Generator) -> Doubles:
    """Small bubbles are high and soon over; all ring a little upwards. Shape (SHAPES, BUBBLE)."""
    times = np.arange(BUBBLE) / RATE
    pitch = np.geomspace(DEEP, BRIGHT, SHAPES)[:, None]
    ring = 0.026 * (DEEP / pitch) ** 0.5
    rise = chance.uniform(1.0, 5.0, (SHAPES, 1))
    weight = np.exp(-((np.log2(pitch / USUAL) / 0.7) ** 2))
    swell = (1 - np.exp(-times / 0.005)) ** 2 * np.exp(-times / ring) * (1 - times / times[-1])
    return np.asarray(weight * swell * np.sin(tau * pitch * times * (1 + rise * times)), dtype=np.float64)
