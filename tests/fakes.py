"""Stand-ins that keep the same promises as the real things; the contract tests read both."""

from collections.abc import Sequence

import numpy as np

from meditate.clip import Spoken, Timing, Word
from meditate.narrator import Arrived, Wanted
from meditate.units import RATE, Mono, frames_at


class FakeNarrator:
    """Says a soft tone of `word_seconds` for each word, at once; scaled by the pace, 110 being as given."""

    def __init__(self, word_seconds: float = 0.4, lengths: dict[str, float] | None = None) -> None:
        """`lengths` holds whole lines that last otherwise, in seconds at 110 words a minute."""
        self.word_seconds, self.lengths = word_seconds, lengths or {}
        self.recorded: list[Wanted] = []
        self.closed = False

    def known(self, text: str, pace: float, flat: float = 0.0) -> Spoken:
        """Estimated until it is recorded."""
        words = text.split() or [""]
        each = self.lengths.get(text, self.word_seconds * len(words)) * 110 / pace / len(words)
        times, at = [], 0
        for n, word in enumerate(text.split()):
            at = text.index(word, at)
            times.append(Word(n * each, (n + 1) * each, at, at + len(word)))
            at += len(word)
        measured = (text, pace, flat) in self.recorded
        duration = frames_at(len(words) * each) / RATE
        return Spoken(duration, pace, tuple(times), Timing.EXACT if measured else Timing.ESTIMATED, measured)

    def record(self, wanted: Sequence[Wanted], arrived: Arrived) -> None:
        """All of it at once, before this returns."""
        for line in wanted:
            self.recorded.append(line)
            arrived(line, self.known(*line))

    def samples(self, text: str, pace: float, flat: float = 0.0) -> Mono:
        """A tone of 220 Hz; empty until it is recorded."""
        spoken = self.known(text, pace, flat)
        places = np.arange(frames_at(spoken.duration) if spoken.measured else 0)
        return np.asarray(0.2 * np.sin(places * (2 * np.pi * 220 / RATE)), dtype=np.float32)

    def close(self) -> None:
        """Remembered."""
        self.closed = True
