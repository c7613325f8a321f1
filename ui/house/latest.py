"""Work done off the window's thread, one piece at a time; of several that wait only the latest is done."""

from collections.abc import Callable
from functools import partial
from threading import Condition, Thread
from typing import Generic, TypeVar

from meditate.errands import weathered
from meditate.units import Seconds

T = TypeVar("T")
PATIENCE: Seconds = 1.0
"""A speech engine that hangs must not keep the program from ending."""


class Latest(Generic[T]):
    """One thread, asleep while nothing is asked for."""

    def __init__(self, work: Callable[[T], None], name: str) -> None:
        self._work = work
        self._changed = Condition()
        self._waiting: list[T] = []
        self._closed = False
        self._thread = Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def ask(self, wanted: T) -> None:
        """Have this done; what still waits is dropped."""
        with self._changed:
            self._waiting = [wanted]
            self._changed.notify()

    @property
    def superseded(self) -> bool:
        """Whether something newer waits than what is being done."""
        with self._changed:
            return bool(self._waiting)

    def close(self, *, finish: bool = False) -> None:
        """Come to an end; what waits is dropped, or done first if it is to `finish`.

        Without `finish` it waits no longer than a second for what is being done.
        """
        with self._changed:
            self._closed = True
            if not finish:
                self._waiting = []
            self._changed.notify()
        self._thread.join(None if finish else PATIENCE)

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._waiting or self._closed)
                if not self._waiting:
                    return
                wanted = self._waiting.pop()
            weathered(partial(self._work, wanted))
