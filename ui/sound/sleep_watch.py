"""Whether the machine was asleep: one clock goes on meanwhile and one does not. Loads no Qt."""

import sys
import time
from collections.abc import Callable

from meditate.units import Seconds

NOTICED: Seconds = 2.0

if sys.platform == "win32":
    import ctypes

    def time_asleep() -> Seconds:
        """Since the machine was started. Here it is Python's clock that goes on."""
        awake = ctypes.c_ulonglong()
        ctypes.windll.kernel32.QueryUnbiasedInterruptTime(ctypes.byref(awake))
        return time.monotonic() - awake.value / 1e7

else:

    def time_asleep() -> Seconds:
        """Since the machine was started. Python's clock stands still meanwhile, on Linux and on macOS.

        On macOS the system's own CLOCK_MONOTONIC goes on, which is not what Python's `monotonic` reads there.
        """
        return time.clock_gettime(getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)) - time.monotonic()


class SleepWatch:
    """Asked now and then."""

    def __init__(self, asleep: Callable[[], Seconds] = time_asleep) -> None:
        self._asleep = asleep
        self._before = asleep()

    def slept(self) -> bool:
        """Whether it slept for more than two seconds since the last time this was asked."""
        before, self._before = self._before, self._asleep()
        return self._before - before > NOTICED
