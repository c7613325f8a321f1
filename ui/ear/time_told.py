"""The time that is told: every so often, how long a sit still lasts, in words, where nobody speaks. No Qt."""

from collections.abc import Callable
from threading import Event, Thread

from meditate.night import is_dark
from meditate.sitting_states import State
from meditate.tongue import tr
from meditate.units import Seconds
from meditate.words import duration
from ui.ear.answers import Sits

SOONEST: Seconds = 0.2
PAST: Seconds = 5.0
"""A mark that lies further back was not heard go by, as after a jump."""


class TimeTold:
    """Of one sitting. A thread of its own, which wakes at marks alone."""

    def __init__(self, every: Seconds, sits: Callable[[], Sits], tell: Callable[[str], None]) -> None:
        """`tell` has words said; it returns at once."""
        self._every, self._sits, self._tell = every, sits, tell
        self._over = Event()
        self._told: Seconds | None = None

    def begin(self) -> None:
        """From now on."""
        Thread(target=self._watch, name="time told", daemon=True).start()

    def close(self) -> None:
        """No more."""
        self._over.set()

    def _watch(self) -> None:
        wait = SOONEST
        while not self._over.wait(wait):
            wait = max(SOONEST, self.look())

    def look(self) -> Seconds:
        """Tell what is due; how long until the next mark."""
        now = self._sits().now()
        moment, ends = now.moment, now.moment.remaining is not None
        if now.state is State.OVER or moment.waits or moment.remaining == 0:
            return self._every
        here = moment.remaining if moment.remaining is not None else moment.position
        mark = self._last_mark(here, ends=ends)
        gone = mark - here if ends else here - mark
        if mark and gone < PAST and mark != self._told and moment.position >= PAST:
            self._told = mark
            if not is_dark(self._sits().sit, moment):
                self._tell((tr("{time} left") if ends else tr("{time} sat")).format(time=duration(mark)))
        return (here - (mark - self._every) if ends else self._every + mark - here) or self._every

    def _last_mark(self, here: Seconds, *, ends: bool) -> Seconds:
        """Counted from the closing bell, or from the beginning where there is no end."""
        passed, rest = divmod(here, self._every)
        return self._every * (passed + (1 if ends and rest else 0))
