"""Birds: a few soft calls from far away, seldom, each where the seed puts it."""

from functools import lru_cache
from math import tau

import numpy as np

from meditate.sound.air import Doubles
from meditate.sound.loop import Channels
from meditate.units import RATE, Frames, gain

SLOT: Frames = 14 * RATE
"""At most one call begins in each."""
OFTEN = 0.5
"""The share of slots in which one does."""
CALLS: tuple[tuple[tuple[float, float, float, float], ...], ...] = (
    ((0.00, 0.34, 1390.0, 1240.0), (0.42, 0.52, 1170.0, 1040.0)),
    ((0.00, 0.16, 1560.0, 1660.0), (0.24, 0.16, 1560.0, 1660.0), (0.48, 0.40, 1480.0, 1310.0)),
    ((0.00, 0.70, 880.0, 930.0), (0.95, 0.95, 830.0, 780.0)),
)
"""Each note: when it begins and how long it lasts, in seconds; the Hz it begins and ends on."""
ROOM: Frames = 1 << 18
LONGEST: Frames = ROOM // 2
"""2.7 s: a call with its echo between the trees."""


def add_birds(sound: Channels, first: Frames, seed: int) -> None:
    """Add what is heard of the calls in the frames from `first` on."""
    end = first + sound.shape[1]
    for slot in range(max(0, (first - LONGEST) // SLOT), end // SLOT + 1):
        place, call = _call_in(slot, seed)
        low, high = max(first, place), min(end, place + LONGEST)
        if call is not None and low < high:
            sound[:, low - first : high - first] += call[:, low - place : high - place]


@lru_cache(maxsize=8)
def _call_in(slot: int, seed: int) -> tuple[Frames, Channels | None]:
    chance = np.random.default_rng((abs(seed), slot))
    place = slot * SLOT + int(chance.integers(0, SLOT - LONGEST))
    call = _calls()[chance.integers(len(CALLS))]
    if chance.random() >= OFTEN:
        return place, None
    side, away = chance.uniform(-0.7, 0.7), gain(chance.uniform(-9.0, 0.0))
    return place, (call * (away * np.sqrt([[1 - side], [1 + side]]))).astype(np.float32)


@lru_cache(maxsize=1)
def _calls() -> tuple[Doubles, ...]:
    """The calls as they come through the wood: more echo than bird."""
    chance = np.random.default_rng(41)
    times = np.arange(LONGEST) / RATE
    echo = chance.standard_normal((2, LONGEST)) * np.exp(-times / 0.38) * (1 - np.exp(-times / 0.03))
    echo[:, 0] += 6.0
    wood = np.fft.rfft(echo, ROOM) / (1 + (np.fft.rfftfreq(ROOM, 1 / RATE) / 1800.0) ** 4)
    heard = [np.fft.irfft(np.fft.rfft(_whistle(call), ROOM) * wood)[:, :LONGEST] for call in CALLS]
    fading = np.clip((times[-1] - times) / 0.5, 0, 1)
    return tuple(call * fading * (0.017 / np.abs(call).max()) for call in heard)


def _whistle(notes: tuple[tuple[float, float, float, float], ...]) -> Doubles:
    sound = np.zeros(LONGEST)
    for begins, lasts, low, high in notes:
        times = np.arange(int(lasts * RATE)) / RATE
        turned = tau * (low * times + (high - low) * times**2 / (2 * lasts))
        start = int(begins * RATE)
        sound[start : start + len(times)] += np.sin(np.pi * times / lasts) ** 2 * np.sin(turned)
    return sound
