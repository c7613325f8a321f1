"""Taking a sit along: made ready off the window's thread, then packed by a child. Loads no Qt."""

from collections.abc import Callable
from threading import Lock, Thread

from meditate.errors import MeditateError
from ui.house.packing import Failed, Order, Packing, Told

STOPPED = "stopped"


class TakingAlong:
    """One sit on its way into files. Begun by being made."""

    def __init__(self, ready: Callable[[], Order], tell: Callable[[Told], None]) -> None:
        """`ready` may take its time, and raise MeditateError; `tell` is called as Packing says."""
        self._ready, self._tell = ready, tell
        self._guard = Lock()
        self._packing: Packing | None = None
        self._stopped = False
        self._thread = Thread(target=self._begin, name="taking-along", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """No more is wanted, and nothing is left behind. Returns at once."""
        with self._guard:
            self._stopped = True
            if self._packing:
                self._packing.cancel()

    def close(self) -> None:
        """The same, and wait until it is so."""
        self.stop()
        self._thread.join()
        if self._packing:
            self._packing.finish()

    def _begin(self) -> None:
        try:
            order = self._ready()
            with self._guard:
                if not self._stopped:
                    self._packing = Packing(order, self._tell)
                    return
            why = STOPPED
        except (MeditateError, OSError) as error:
            why = str(error)
        self._tell(Failed(why))
