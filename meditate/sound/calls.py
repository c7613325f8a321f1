"""Calls: phrases of a few round notes from far away, each where the seed puts it."""

from dataclasses import dataclass
from functools import lru_cache
from math import tau

import numpy as np

from meditate.sound.air import Doubles
from meditate.sound.loop import Channels
from meditate.units import RATE, Frames, Seconds, frames_at, gain

ROOM: Frames = 1 << 17
HEARD: Frames = 92_000
"""1.9 s: a note with its echo between the trees."""
FADING: Seconds = 0.5
"""The end of it."""


@dataclass(frozen=True, slots=True)
class Caller:
    """Who calls, unseen."""

    notes: tuple[float, ...]
    """Hz, from below."""
    lasts: Seconds
    """Each of them; it swells and sinks over this long."""
    bend: float
    """How much higher a note ends than it began, as a share of it."""
    phrases: tuple[tuple[tuple[Seconds, int], ...], ...]
    """Each note of each: when it begins, and how many steps it lies above the phrase's lowest."""
    slot: Seconds
    """At most one phrase begins in each,"""
    between: tuple[Seconds, Seconds]
    """this long after the slot begins,"""
    often: float
    """in this share of the slots."""
    peak: float
    """Of the nearest, in full scale."""
    drawn: int
    """Tells the draws of callers with one seed from each other."""


def add_calls(sound: Channels, first: Frames, caller: Caller, seed: int) -> None:
    """Add what is heard of the caller in the frames from `first` on."""
    notes = _notes(caller.notes, caller.lasts, caller.bend)
    end, slot = first + sound.shape[1], frames_at(caller.slot)
    longest = frames_at(max(phrase[-1][0] for phrase in caller.phrases) + caller.between[1]) + HEARD
    for number in range(max(0, (first - longest) // slot), max(0, end // slot + 1)):
        for place, note, ears in _phrase_in(number, caller, seed):
            low, high = max(first, place), min(end, place + HEARD)
            if low < high:
                sound[:, low - first : high - first] += ears * notes[note, :, low - place : high - place]


@lru_cache(maxsize=16)
def _phrase_in(slot: int, caller: Caller, seed: int) -> tuple[tuple[Frames, int, Channels], ...]:
    """Of each note its first frame, its place among the notes, and how loud it is at each ear: shape (2, 1)."""
    chance = np.random.default_rng((abs(seed), slot, caller.drawn))
    start = slot * caller.slot + chance.uniform(*caller.between)
    phrase = caller.phrases[chance.integers(len(caller.phrases))]
    lowest = chance.integers(len(caller.notes) - max(step for _, step in phrase))
    side, away = chance.uniform(-0.7, 0.7), caller.peak * gain(chance.uniform(-6.0, 0.0))
    if chance.random() >= caller.often:
        return ()
    ears = (away * np.sqrt([[1 - side], [1 + side]])).astype(np.float32)
    return tuple((frames_at(start + begins), int(lowest + step), ears) for begins, step in phrase)


@lru_cache(maxsize=4)
def _notes(notes: tuple[float, ...], lasts: Seconds, bend: float) -> Channels:
    """The notes as they come through the wood, at full scale: more echo than bird. Shape (notes, 2, HEARD)."""
    chance = np.random.default_rng(42)
    times = np.arange(ROOM // 2) / RATE
    echo = chance.standard_normal((2, ROOM // 2)) * np.exp(-times / 0.34) * (1 - np.exp(-times / 0.04))
    echo[:, 0] += 5.0
    wood = np.fft.rfft(echo, ROOM) / (1 + (np.fft.rfftfreq(ROOM, 1 / RATE) / 1800.0) ** 4)
    sounding = np.fft.rfft([_note(hz, lasts, bend) for hz in notes], ROOM)
    fading = np.clip((HEARD - np.arange(HEARD)) / (FADING * RATE), 0, 1)
    heard = np.fft.irfft(sounding[:, None] * wood, ROOM)[..., :HEARD] * fading
    heard /= np.abs(heard).max(axis=(1, 2), keepdims=True)
    return heard.astype(np.float32)


def _note(hz: float, lasts: Seconds, bend: float) -> Doubles:
    times = np.arange(frames_at(lasts)) / RATE
    through = times / lasts
    turned = tau * hz * times * (1 + bend * (through / 2 - 1))
    return np.asarray(np.sin(np.pi * through) ** 2 * np.sin(turned), dtype=np.float64)
