"""What marks where each phase of a breath begins: soft taps, and spoken words. Beds, as the breath tone is."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import accumulate
from math import tau

import numpy as np

from meditate.breath import Breath, Phase
from meditate.score import Cue
from meditate.sound.air import STEP, Air
from meditate.sound.loop import Channels
from meditate.units import RATE, Frames, Mono, Seconds, frames_at, gain, seconds_at

WORDS = {Phase.IN: "In.", Phase.FULL: "Hold.", Phase.OUT: "Out.", Phase.EMPTY: "Rest."}
WORD_PACE = 95.5
"""Words a minute; no line is read at just this pace."""
SHORTEST_HOLD: Seconds = 1.0
"""A shorter hold is over before its word is."""
APART: Seconds = 0.4
"""From a word to a line."""
WORD_LEVEL, TAP_LEVEL = gain(-12.0), gain(-26.0)
"""A word beside a line at the same volume, and the highest peak of a tap."""
PITCHES = {Phase.IN: 440.0, Phase.FULL: 587.3, Phase.OUT: 293.7, Phase.EMPTY: 220.0}
"""Hz."""
TAP: Seconds = 0.25
LONGEST_WORD: Frames = 3 * RATE


def words_of(pattern: Sequence[Seconds]) -> tuple[str, ...]:
    """What is said for the phases of such a breath."""
    return tuple(WORDS[phase] for phase, lasts in zip(Phase, pattern, strict=True) if lasts >= SHORTEST_HOLD)


class Marks:
    """A bed of short sounds, one where each phase begins."""

    def __init__(self, breaths: Sequence[Breath], sound: Callable[[Phase, Frames], Mono], longest: Frames) -> None:
        """`sound` has what is heard of a phase that begins at a frame: at most `longest`, perhaps nothing."""
        begun = [
            (frames_at(breath.start + before), phase)
            for breath in breaths
            for phase, lasts, before in zip(Phase, breath.pattern.parts, _before(breath), strict=True)
            if lasts >= SHORTEST_HOLD or (phase in (Phase.IN, Phase.OUT))
        ]
        self._starts, self._phases = [start for start, _ in begun], [phase for _, phase in begun]
        self._sound, self._longest = sound, longest

    def render(self, first: Frames, air: Air) -> Channels:
        """As Bed says."""
        count = (len(air.level) - 1) * STEP
        mono = np.zeros(count, dtype=np.float32)
        low, high = bisect_left(self._starts, first - self._longest), bisect_left(self._starts, first + count)
        for start, phase in zip(self._starts[low:high], self._phases[low:high], strict=True):
            sound = self._sound(phase, start)
            here, there = max(first, start), min(first + count, start + len(sound))
            if here < there:
                mono[here - first : there - first] += sound[here - start : there - start]
        return np.repeat(mono[None, :], 2, axis=0)


def taps(breaths: Sequence[Breath]) -> Marks:
    """A soft tap each, high for what is full and low for what is empty."""
    return Marks(breaths, lambda phase, start: tap(PITCHES[phase]), frames_at(TAP))


def words(breaths: Sequence[Breath], says: Sequence[Cue], samples: Callable[[str, Frames], Mono]) -> Marks:
    """A word each, in the narrating voice; none over a line, and none that is not recorded.

    `samples` has a word's clip for the frame where it begins; once empty, it stays so for this frame.
    """

    def sound(phase: Phase, start: Frames) -> Mono:
        clip = samples(WORDS[phase], start)
        begins, ends = seconds_at(start) - APART, seconds_at(start + len(clip)) + APART
        index = bisect_left(says, ends, key=lambda cue: cue.start) - 1
        over = index >= 0 and says[index].end > begins
        return np.zeros(0, dtype=np.float32) if over else clip * np.float32(WORD_LEVEL)

    return Marks(breaths, sound, LONGEST_WORD)


@lru_cache(maxsize=4)
def tap(pitch: float) -> Mono:
    """Something wooden, touched: gone in a quarter of a second, without an edge."""
    times = np.arange(frames_at(TAP)) / RATE
    swell = (1 - np.exp(-times / 0.004)) ** 2
    body = np.exp(-times / 0.035) * np.sin(tau * pitch * times)
    body += 0.3 * np.exp(-times / 0.016) * np.sin(tau * 2.76 * pitch * times)
    sound = swell * body * (1 - times / TAP) ** 2
    return np.asarray(TAP_LEVEL * sound / np.abs(sound).max(), dtype=np.float32)


def _before(breath: Breath) -> list[Seconds]:
    return [0.0, *accumulate(breath.pattern.parts[:3])]
