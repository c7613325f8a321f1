"""Who keeps a child with a sound device at hand: starts it, ends it, says when another is tried. Plays nothing."""

from collections.abc import Callable, Sequence

from meditate.units import Seconds
from ui.sound.child import SoundChild
from ui.sound.wire import Told

STARTING: Seconds = 10.0
"""A child that has told nothing after this long is ended."""
RETRIES: tuple[Seconds, ...] = (1.0, 2.0, 4.0, 8.0, 15.0)
"""How long after one child another is tried."""
UNASKED = 2
"""So many times another is tried while nobody plays."""


class ChildKeeper:
    """At most one child at a time."""

    def __init__(
        self, command: Sequence[str], clock: Callable[[], Seconds], tell: Callable[[SoundChild, Told | None], None]
    ) -> None:
        """`tell` is called as SoundChild says."""
        self._command, self._clock, self._tell = command, clock, tell
        self.child: SoundChild | None = None
        self.ready = False
        """Whether its device is open."""
        self.retry_at: Seconds | None = None
        self.trouble = ""
        """Why there is no child that is ready; empty while there is, or while one is awaited."""
        self._retries = 0
        self._started = clock()

    @property
    def overdue_at(self) -> Seconds | None:
        """When a child that is awaited has been awaited for too long."""
        return None if self.child is None or self.ready else self._started + STARTING

    @property
    def hopeful(self) -> bool:
        """Whether another may be tried though nobody plays; not for ever, as that would never rest."""
        return self._retries <= UNASKED

    def start(self) -> None:
        """Have a child, if there is none yet. One that cannot be started is tried again like one that fails."""
        if self.child is not None:
            return
        self.retry_at, self.ready, self._started = None, False, self._clock()
        try:
            self.child = SoundChild(self._command, self._tell)
        except OSError as problem:
            self.give_up(f"the sound device could not be started: {problem}")

    def opened(self) -> None:
        """The child's device is open."""
        self.ready, self.trouble = True, ""

    def prove(self) -> None:
        """The child was heard, so the next one is tried without delay."""
        self._retries = 0

    def give_up(self, why: str) -> None:
        """Have no child for now; each time for longer."""
        self.drop(why)
        self.retry_at = self._clock() + RETRIES[min(self._retries, len(RETRIES) - 1)]
        self._retries += 1

    def drop(self, why: str) -> None:
        """End the child now."""
        self.trouble = why
        child = self.released()
        if child is not None:
            child.kill()

    def released(self) -> SoundChild | None:
        """The child, which is the caller's from now on."""
        child, self.child, self.ready = self.child, None, False
        return child
