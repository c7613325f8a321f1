"""Stand-ins that keep the same promises as the real things; the contract tests read both."""

from collections.abc import Callable, Sequence

import numpy as np

from meditate.clip import Spoken, Timing, Word
from meditate.units import RATE, Mono, frames_at


class FakeNarrator:
    """Says a soft tone of `word_seconds` for each word, at once; scaled by the pace, 110 being as given."""

    def __init__(self, word_seconds: float = 0.4, lengths: dict[str, float] | None = None) -> None:
        """`lengths` holds whole lines that last otherwise, in seconds at 110 words a minute."""
        self.word_seconds, self.lengths = word_seconds, lengths or {}
        self.recorded: list[tuple[str, float]] = []
        self.closed = False

    def known(self, text: str, pace: float) -> Spoken:
        """Estimated until it is recorded."""
        words = text.split() or [""]
        each = self.lengths.get(text, self.word_seconds * len(words)) * 110 / pace / len(words)
        times, at = [], 0
        for n, word in enumerate(text.split()):
            at = text.index(word, at)
            times.append(Word(n * each, (n + 1) * each, at, at + len(word)))
            at += len(word)
        measured = (text, pace) in self.recorded
        duration = frames_at(len(words) * each) / RATE
        return Spoken(duration, pace, tuple(times), Timing.EXACT if measured else Timing.ESTIMATED, measured)

    def record(self, wanted: Sequence[tuple[str, float]], arrived: Callable[[str, float, Spoken], None]) -> None:
        """All of it at once, before this returns."""
        for text, pace in wanted:
            self.recorded.append((text, pace))
            arrived(text, pace, self.known(text, pace))

    def samples(self, text: str, pace: float) -> Mono:
        """A tone of 220 Hz; empty until it is recorded."""
        spoken = self.known(text, pace)
        places = np.arange(frames_at(spoken.duration) if spoken.measured else 0)
        return np.asarray(0.2 * np.sin(places * (2 * np.pi * 220 / RATE)), dtype=np.float32)

    def close(self) -> None:
        """Remembered."""
        self.closed = True
