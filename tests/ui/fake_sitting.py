"""What the window's tests sit with: a poem, a voice that knows every line, a player that is where the test says."""

from collections.abc import Callable, Sequence
from time import monotonic

import numpy as np

from meditate.clip import Spoken, Timing, Word
from meditate.narrator import Arrived, Wanted
from meditate.players.player import Heard, Source, Stopped
from meditate.script.model import Line, Script, Section
from meditate.units import Frames, Mono, Seconds, Stereo, seconds_at

POEM = Script(
    sections=(
        Section((Line("Sit as you are."), Line("Let the light come in, slowly, as it likes."))),
        Section((Line("Nothing here is asked of you."), Line("Come back gently."))),
    ),
    title="The forest of lanterns",
    scene="forest",
)


def words_of(text: str, each: Seconds) -> tuple[Word, ...]:
    """Every word as long as every other."""
    words, at = [], 0
    for number, word in enumerate(text.split()):
        first = text.index(word, at)
        at = first + len(word)
        words.append(Word(number * each, (number + 1) * each, first, at))
    return tuple(words)


class FakeNarrator:
    """Says a word in 0.4 s, and knows every line."""

    def known(self, text: str, pace: float, flat: float = 0.0) -> Spoken:
        return Spoken(0.4 * len(text.split()), pace, words_of(text, 0.4), Timing.EXACT, measured=True)

    def record(self, wanted: Sequence[Wanted], arrived: Arrived) -> None:
        """Nothing is missing."""

    def samples(self, text: str, pace: float, flat: float = 0.0) -> Mono:
        return np.zeros(0, dtype=np.float32)

    def close(self) -> None:
        """Nothing to let go."""


class Silence:
    """No sound."""

    def render(self, start: Frames, count: Frames) -> Stereo:
        return np.zeros((count, 2), dtype=np.float32)


class FakePlayer:
    """Is where the test says; with a speed it goes there by itself, so many seconds a second."""

    def __init__(self, speed: float = 0.0) -> None:
        self._speed, self._since = speed, monotonic()
        self.at, self.end = 0.0, 0.0
        self.held, self.closed = False, False
        self.wary = False
        self.heard = Heard.YES
        self.aside: list[Mono] = []
        self.stopped: Stopped | None = None

    def play(self, source: Source, start: Frames, end: Frames) -> None:
        self.at, self.end, self._since = seconds_at(start), seconds_at(end), monotonic()

    def hold(self, held: bool) -> None:
        self.at, self._since = self.position, monotonic()
        self.held = held
        self.stopped = self.stopped if held else None

    def recompose(self, compose: Callable[[Frames], tuple[Source, Frames]], *, at_once: bool) -> None:
        _, end = compose(round((self.position + 0.2) * 48_000))
        self.end = seconds_at(end)

    def beware(self) -> None:
        self.wary = True

    def set_volume(self, level: float) -> None:
        """Nothing is heard anyway."""

    def beside(self, sound: Mono) -> None:
        self.aside.append(sound)

    def close(self) -> None:
        self.closed = True

    @property
    def position(self) -> Seconds:
        gone = 0.0 if self.held else (monotonic() - self._since) * self._speed
        return min(self.at + gone, self.end)
