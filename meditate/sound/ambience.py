"""Ambiences: places as they are heard, in loops without a seam."""

from functools import lru_cache
from math import tau
from typing import Protocol

import numpy as np

from meditate.errors import UnknownNameError
from meditate.sound.air import Air, wave
from meditate.sound.birds import add_birds
from meditate.sound.loop import LONG, MIDDLE, SHORT, Channels, Loop, hill, noise, scattered, woven
from meditate.sound.lullaby import Lullaby
from meditate.sound.stream import Stream
from meditate.sound.summer_night import SummerNight
from meditate.tongue import marked
from meditate.units import RATE, Frames, gain


class Bed(Protocol):
    """What sounds throughout a sit."""

    def render(self, first: Frames, air: Air) -> Channels:
        """From the frame `first`, as many frames as lie between the control points of `air`."""
        ...


AMBIENCES: dict[str, str] = {
    "forest": marked("A forest that breathes with you"),
    "rain": marked("Soft rain"),
    "stream": marked("A stream over stones"),
    "night": marked("A summer night with crickets"),
    "birds": marked("The lullaby of unseen birds"),
}
"""Name to title."""


def ambience_named(name: str, seed: int) -> Bed:
    """Raises UnknownNameError."""
    match name:
        case "forest":
            return Forest(seed)
        case "rain":
            return Rain()
        case "stream":
            return Stream()
        case "night":
            return SummerNight(seed)
        case "birds":
            return Lullaby(seed)
        case _:
            raise UnknownNameError("ambience", name, AMBIENCES)


class Forest:
    """Wind and leaves that swell with the breath; now and then, far off, an unseen bird."""

    def __init__(self, seed: int) -> None:
        self._seed = seed

    def render(self, first: Frames, air: Air) -> Channels:
        """As Bed says."""
        gust = wave(first, len(air.level), 23.0) * wave(first, len(air.level), 37.0)
        wind = gain(5.5) * (0.72 + 0.28 * gust)
        leaves = gain(4.5) * (0.45 + 0.75 * air.level) * (0.8 + 0.2 * gust)
        crowns = gain(-1.5) * (0.15 + 0.85 * air.level**2) * (0.8 + 0.2 * gust)
        result = woven(_trees(), [wind, leaves, crowns], first)
        add_birds(result, first, self._seed)
        return result


class Rain:
    """Rain on leaves, near and even, with single drops."""

    def render(self, first: Frames, air: Air) -> Channels:
        """As Bed says; rain does not breathe."""
        shower = 0.85 + 0.15 * wave(first, len(air.level), 41.0)
        return woven(_rains(), [gain(5.5) * shower, gain(-2.5) * (1.6 - 0.6 * shower)], first)


@lru_cache(maxsize=1)
def _trees() -> tuple[Loop, ...]:
    return (
        noise(lambda hz: hill(hz, 130.0, 320.0), LONG, 21, highest=1500.0, width=0.5),
        noise(lambda hz: hill(hz, 420.0, 900.0), MIDDLE, 22, highest=4000.0, width=0.8),
        noise(lambda hz: hill(hz, 1000.0, 1700.0), SHORT, 23, highest=6000.0, width=0.9),
    )


@lru_cache(maxsize=1)
def _rains() -> tuple[Loop, ...]:
    return (noise(lambda hz: hill(hz, 350.0, 1500.0), LONG, 31, highest=6000.0, width=0.8), _drops(32))


def _drops(seed: int, many: int = 450) -> Loop:
    """Single drops at random places of the loop and of the space between the ears."""
    chance = np.random.default_rng(seed)
    times = np.arange(RATE // 8) / RATE
    swell = (1 - np.exp(-times / 0.002)) ** 2 * np.exp(-times / 0.011)
    drawn = zip(
        chance.integers(0, MIDDLE, many), chance.uniform(420, 1250, many), chance.exponential(1.0, many).clip(0.2, 1.8),
        chance.uniform(-0.8, 0.8, many), strict=True,
    )  # fmt: skip
    return scattered(
        ((place, side, weight * swell * np.sin(tau * pitch * times * (1 + 0.8 * times)))
         for place, pitch, weight, side in drawn),
        MIDDLE,
    )  # fmt: skip
