"""The silent player: nobody is heard, the position goes by the clock. What plays where there is no sound device."""

import time
from collections.abc import Callable
from threading import RLock

from meditate.players.player import Heard, Source, Stopped
from meditate.units import Decibels, Frames, Mono, Seconds, frames_at, seconds_at


class SilentPlayer:
    """A Player that renders nothing. `clock` answers in seconds that never go back."""

    def __init__(self, clock: Callable[[], Seconds] = time.monotonic) -> None:
        self._clock = clock
        self._lock = RLock()
        self._from: Frames = 0
        self._since: Seconds | None = None
        """When the position was at `_from`; None while it stands there."""
        self._end: Frames = 0

    def play(self, source: Source, start: Frames, end: Frames) -> None:
        """As Player says; nothing of the source is rendered."""
        with self._lock:
            self._from, self._end, self._since = start, end, self._clock()

    def hold(self, held: bool) -> None:
        """As Player says."""
        with self._lock:
            self._from = self._frame()
            self._since = None if held else self._clock()

    def recompose(self, compose: Callable[[Frames], tuple[Source, Frames]], *, at_once: bool) -> None:
        """As Player says; the first frame that can still change is the present one."""
        with self._lock:
            self.hold(held=self._since is None)
            self._end = max(self._from, compose(self._from)[1])

    def set_volume(self, level: Decibels) -> None:
        """Changes nothing."""

    def beware(self) -> None:
        """Nothing is heard anyway."""

    def beside(self, sound: Mono) -> None:
        """Nobody hears it."""

    def close(self) -> None:
        """The position stands from now on."""
        self.hold(held=True)

    @property
    def position(self) -> Seconds:
        """As Player says."""
        with self._lock:
            return seconds_at(self._frame())

    @property
    def heard(self) -> Heard:
        """Never."""
        return Heard.NO

    @property
    def stopped(self) -> Stopped | None:
        """Never."""
        return None

    def _frame(self) -> Frames:
        if self._since is None:
            return self._from
        return min(self._end, self._from + frames_at(self._clock() - self._since))
