"""A few words in a voice, or a breath: to choose it by."""

from collections.abc import Callable
from threading import Lock, Timer
from typing import TypeAlias

import numpy as np

from meditate.errors import MeditateError
from meditate.players.player import Player, Source
from meditate.sit import Sit
from meditate.units import Frames, Mono, Seconds, Stereo, seconds_at
from narration.studio import Studio
from narration.voice import family
from ui.ear.breath_sample import Excerpt, breath_of
from ui.ear.earcons_told import told
from ui.house.latest import Latest

BOTH_EARS = 0.5**0.5
LOOK: Seconds = 0.1
"""How often one looks whether a sample is over."""

LINGER: Seconds = 10.0
"""How long the sound device is kept for another sample."""


class Clip:
    """A Source of one clip, in the middle."""

    def __init__(self, samples: Mono) -> None:
        self._samples = samples

    def render(self, start: Frames, count: Frames) -> Stereo:
        """As Source says."""
        part = np.zeros(count, dtype=np.float32)
        low, high = max(0, start), min(len(self._samples), start + count)
        if low < high:
            part[low - start : high - start] = self._samples[low:high]
        return np.repeat(part[:, None] * np.float32(BOTH_EARS), 2, axis=1)


Sample: TypeAlias = tuple[Source, Frames]
"""What is heard, and for how long."""


class Samples:
    """Says one sample at a time, a new one in place of the last, all through one player while they follow closely."""

    def __init__(self, studio: Studio, player: Callable[[], Player]) -> None:
        self._studio, self._make = studio, player
        self._guard = Lock()
        self._player: Player | None = None
        self._length: Seconds = 0.0
        self._leaving: Timer | None = None
        self._staying = self._closed = False
        self._wanted = Latest(self._play, "sample")

    def say(self, voice: str, pace: int) -> None:
        """Have it heard as soon as it is spoken; returns at once."""
        self._wanted.ask(lambda: _clip(self._studio.try_voice(voice, float(pace))))

    def breathe(self, sit: Sit) -> None:
        """Have one breath of this sit heard, as soon as its words are spoken; returns at once."""
        self._wanted.ask(lambda: _breath(breath_of(sit, self._studio)))

    def read(
        self, words: str, voice: str, pace: int, language: str, sayings: tuple[tuple[str, str], ...]
    ) -> None:  # fmt: skip
        """Have these words heard as soon as they are spoken, in a text of this language; returns at once."""

        def spoken() -> Sample:
            own = family(self._studio.voice(voice).language) if voice else ""
            return _clip(self._studio.say(words, voice, float(pace), language or own, sayings))

        self._wanted.ask(spoken)

    def introduce(self, voice: str, pace: int) -> None:
        """Have the earcons heard, each after its name; returns at once."""
        self._wanted.ask(lambda: _clip(told(lambda words: self._studio.say(words, voice, float(pace)))))

    def stay(self, *, staying: bool) -> None:
        """Keep the player from now on, made at once; or let it go a while after the last sample."""
        with self._guard:
            self._staying = staying
            if staying and not self._closed:
                self._player = self._player or self._make()
            self._leave_later()

    def close(self) -> None:
        """Silence."""
        with self._guard:
            self._closed, self._staying = True, False
            self._leave_later()
        self._leave()
        self._wanted.close()

    def _play(self, made: Callable[[], Sample]) -> None:
        try:
            source, frames = made()
        except MeditateError:
            return
        with self._guard:
            if self._closed or self._wanted.superseded or not frames:
                return
            self._player = self._player or self._make()
            self._length = seconds_at(frames)
            self._player.play(source, 0, frames)
            self._leave_later()

    def _leave_later(self) -> None:
        if self._leaving:
            self._leaving.cancel()
            self._leaving = None
        if self._player and not self._staying and not self._closed:
            self._leaving = Timer(self._length + LINGER, self._leave)
            self._leaving.daemon = True
            self._leaving.start()

    def _leave(self) -> None:
        with self._guard:
            if not self._staying:
                player, self._player = self._player, None
                if player:
                    player.close()


def _clip(samples: Mono) -> Sample:
    return Clip(samples), len(samples)


def _breath(excerpt: Excerpt) -> Sample:
    return excerpt, excerpt.lasts
