"""Earcons: short soft sounds that answer a verb. Of the breath tone's notes, touched or swelling, well beneath a voice.

Each is known by its line (up, down, turned back), by how many touches it has, or by how these follow each other.
"""

from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache
from itertools import accumulate, pairwise
from math import tau

import numpy as np
from numpy.typing import NDArray

from meditate.sound.loudness import momentary
from meditate.units import RATE, Decibels, Mono, Seconds, frames_at, gain

LEVEL: Decibels = -26.0
"""LUFS of the loudest 400 ms: 8 beneath a voice."""
LOW, D, E, F, A, HIGH = 146.8, 293.7, 329.6, 370.0, 440.0, 587.3
"""Hz: notes of D, from one below the voice to the middle of the keyboard; nothing higher, nothing lower."""
TOUCH: Seconds = 0.42
"""How long one touch is heard."""
COUNTED_APART: Seconds = 0.3
MOST_COUNTED = 99


class Earcon(StrEnum):
    """What each of them says."""

    BEGUN = "begun"
    PAUSED = "paused"
    GOING_ON = "going on"
    AGAIN = "again"
    NEXT = "next"
    SLOWER = "slower"
    FASTER = "faster"
    QUIETER = "quieter"
    LOUDER = "louder"
    LONGER = "longer"
    ASKED = "asked"
    """The time left comes next, in words."""
    ENDED = "ended"
    REFUSED = "refused"
    """It could not be done, or means nothing now."""


_TOUCHES: dict[Earcon, tuple[tuple[Seconds, float], ...]] = {
    Earcon.BEGUN: ((0.0, D), (0.22, F), (0.44, A)),
    Earcon.PAUSED: ((0.0, A), (0.2, D)),
    Earcon.GOING_ON: ((0.0, D), (0.2, A)),
    Earcon.AGAIN: ((0.0, A), (0.12, F), (0.24, A)),
    Earcon.NEXT: ((0.0, A), (0.12, HIGH)),
    Earcon.SLOWER: ((0.0, D), (0.12, D), (0.32, D), (0.62, D)),
    Earcon.FASTER: ((0.0, A), (0.3, A), (0.5, A), (0.62, A)),
    Earcon.LONGER: ((0.0, D), (0.1, E), (0.2, F), (0.3, A), (0.4, HIGH)),
    Earcon.ASKED: ((0.0, A), (0.14, A)),
    Earcon.ENDED: ((0.0, A), (0.1, F), (0.2, LOW)),
    Earcon.REFUSED: ((0.0, LOW), (0.16, LOW)),
}
"""When each note is touched."""
_SWELLS: dict[Earcon, tuple[float, float, float]] = {
    Earcon.LOUDER: (A, 0.1, 1.0),
    Earcon.QUIETER: (D, 1.0, 0.1),
}
"""One long note, from one loudness to another."""


@lru_cache(maxsize=len(Earcon))
def earcon(which: Earcon) -> Mono:
    """Its sound, less than a second and a quarter long, from nothing to nothing."""
    return _levelled(_swell(*_SWELLS[which]) if which in _SWELLS else _touched(_TOUCHES[which]))


@lru_cache(maxsize=1)
def counted(minutes: int) -> Mono:
    """So many minutes in touches: a low one for each ten, a high one for each of the rest; one between for none."""
    tens, rest = divmod(min(minutes, MOST_COUNTED), 10)
    notes = [LOW] * tens + [A] * rest or [D]
    apart = [COUNTED_APART * (1.5 if after != before else 1.0) for before, after in pairwise(notes)]
    return _levelled(_touched(tuple(zip(accumulate(apart, initial=0.0), notes, strict=True))))


def _touched(touches: Sequence[tuple[Seconds, float]]) -> NDArray[np.float64]:
    sound = np.zeros(frames_at(touches[-1][0] + TOUCH))
    for at, note in touches:
        first = frames_at(at)
        touch = _touch(note)
        sound[first : first + len(touch)] += touch
    return sound


def _touch(note: float) -> NDArray[np.float64]:
    """Something wooden in a soft hand: it swells for a hundredth of a second, and is gone in four tenths."""
    times = np.arange(frames_at(TOUCH)) / RATE
    body = np.exp(-times / 0.11) * np.sin(tau * note * times)
    body += 0.22 * np.exp(-times / 0.05) * np.sin(tau * 2 * note * times)
    body += 0.06 * np.exp(-times / 0.03) * np.sin(tau * 3.01 * note * times)
    return np.asarray((1 - np.exp(-times / 0.006)) ** 2 * (1 - times / TOUCH) ** 2 * body)


def _swell(note: float, first: float, last: float) -> NDArray[np.float64]:
    count = frames_at(0.6)
    times = np.arange(count) / RATE
    edges = np.sin(np.pi * np.clip(np.minimum(times, 0.6 - times) / 0.12, 0, 1) / 2) ** 2
    sound = np.sin(tau * note * times) + 0.25 * np.sin(tau * 2 * note * times)
    return np.asarray(edges * np.geomspace(first, last, count) * sound)


def _levelled(sound: NDArray[np.float64]) -> Mono:
    whole = np.pad(sound, (0, max(0, frames_at(0.4) - len(sound))))
    by = gain(LEVEL - float(momentary(whole).max()))
    return np.asarray(by * sound, dtype=np.float32)
