"""The speaker: the player that is heard. Its sound device lives in a child process; no sound server can hang this one.

Loads no Qt. One thread, the feeder, does all the work; every call returns at once.
"""

import time
from collections.abc import Callable, Sequence
from threading import Thread

from meditate.players.player import Heard, Source, Stopped
from meditate.units import Decibels, Frames, Mono, Seconds, frames_at, gain
from ui.sound.feeder import DEVICE, Feeder
from ui.sound.stream_clock import StreamClock
from ui.sound.supply import Compose


class Speaker:
    """A Player. `on_change` is called from the feeder's thread when `heard` or `stopped` has changed."""

    def __init__(
        self, command: Sequence[str] | None = None, on_change: Callable[[], None] | None = None,
        *, pause_when_device_goes: bool = True, clock: Callable[[], Seconds] = time.monotonic,
    ) -> None:  # fmt: skip
        """`command` starts the child. `clock` must be the monotonic clock that the child stamps with."""
        self._stream = StreamClock(clock)
        self._feeder = Feeder(command or DEVICE, self._stream, clock)
        self._feeder.on_change = on_change or self._feeder.on_change
        self._feeder.pause_when_device_goes = pause_when_device_goes
        self._thread = Thread(target=self._feeder.errands.run, name="speaker", daemon=True)
        self._thread.start()

    def warm(self) -> None:
        """Open the device ahead of `play`, so that the first sound comes at once. Costs nothing while it waits."""
        self._feeder.errands.post(self._feeder.warm)

    def play(self, source: Source, start: Frames, end: Frames) -> None:
        """As Player says."""
        self._stream.begin(start)
        self._feeder.errands.post(lambda: self._feeder.play(source, start, end))

    def hold(self, held: bool) -> None:
        """As Player says."""
        if not held:
            # Now, not when the feeder comes to it: who asks after this call must not be told of the stop before it.
            self._feeder.stopped = None
        self._feeder.errands.post(lambda: self._feeder.hold(held))

    def recompose(self, compose: Compose, *, at_once: bool) -> None:
        """As Player says; `compose` is called from the feeder's thread."""
        self._feeder.errands.post(lambda: self._feeder.recompose(compose, at_once=at_once))

    def set_volume(self, level: Decibels) -> None:
        """As Player says."""
        self._feeder.errands.post(lambda: self._feeder.set_gain(gain(level)))

    def beware(self) -> None:
        """As Player says."""
        self._feeder.errands.post(self._feeder.beware)

    def beside(self, sound: Mono) -> None:
        """As Player says; through a sink of its own in the same child, so that it waits for nothing."""
        self._feeder.errands.post(lambda: self._feeder.beside(sound))

    def close(self) -> None:
        """As Player says; the child is gone within a second."""
        self._feeder.errands.post(self._feeder.close)

    def join(self, timeout: Seconds) -> bool:
        """After `close`: wait until the device has been let go; whether it has."""
        self._thread.join(timeout)
        return not self._thread.is_alive()

    @property
    def position(self) -> Seconds:
        """As Player says."""
        return self._stream.frame / frames_at(1.0)

    @property
    def heard(self) -> Heard:
        """As Player says."""
        return self._feeder.heard

    @property
    def stopped(self) -> Stopped | None:
        """As Player says."""
        return self._feeder.stopped

    @property
    def trouble(self) -> str:
        """Why there is no sound, or what went wrong with it, in one plain line; else empty."""
        return self._feeder.trouble
