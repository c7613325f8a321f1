"""A few words in a voice, to choose it by."""

from collections.abc import Callable
from threading import Event

import numpy as np

from meditate.errors import MeditateError
from meditate.players.player import Heard, Player
from meditate.units import Frames, Mono, Seconds, Stereo, seconds_at
from narration.studio import Studio
from ui.latest import Latest

BOTH_EARS = 0.5**0.5
LOOK: Seconds = 0.1
"""How often one looks whether a sample is over."""


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


class Samples:
    """Says one sample at a time; a new one takes the place of the last."""

    def __init__(self, studio: Studio, player: Callable[[], Player]) -> None:
        self._studio, self._make = studio, player
        self._wanted = Latest(self._play, "sample")
        self._playing: tuple[Player, Seconds] | None = None

    def say(self, voice: str, pace: int) -> None:
        """Have it heard as soon as it is spoken; returns at once."""
        self._wanted.ask((voice, pace))

    def finish(self) -> None:
        """Wait until what was asked for last has been heard; not at all where nothing can be heard."""
        self._wanted.close(finish=True)
        if self._playing is not None:
            player, length = self._playing
            while player.position < length and player.heard is not Heard.NO:
                Event().wait(LOOK)

    def close(self) -> None:
        """Silence."""
        self._wanted.close()
        self._hush()

    def _play(self, wanted: tuple[str, int]) -> None:
        voice, pace = wanted
        try:
            samples = self._studio.try_voice(voice, float(pace))
        except MeditateError:
            return
        if not self._wanted.superseded and len(samples):
            self._hush()
            player = self._make()
            player.play(Clip(samples), 0, len(samples))
            self._playing = player, seconds_at(len(samples))

    def _hush(self) -> None:
        if self._playing is not None:
            self._playing[0].close()
        self._playing = None
