"""Whether the machine was asleep: one clock goes on meanwhile and one does not. Loads no Qt."""

import time
from collections.abc import Callable

from meditate.units import Seconds

NOTICED: Seconds = 2.0


def time_asleep() -> Seconds:
    """Since the machine was started; 0 where the system cannot tell."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return 0.0 if clock is None else time.clock_gettime(clock) - time.monotonic()


class SleepWatch:
    """Asked now and then."""

    def __init__(self, asleep: Callable[[], Seconds] = time_asleep) -> None:
        self._asleep = asleep
        self._before = asleep()

    def slept(self) -> bool:
        """Whether it slept for more than two seconds since the last time this was asked."""
        before, self._before = self._before, self._asleep()
        return self._before - before > NOTICED
