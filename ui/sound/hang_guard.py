"""The guard that ends a process which hangs, whatever a library in it waits for and whoever holds Python's lock."""

import sys

from meditate.units import Seconds

if sys.platform == "win32":
    import faulthandler
    import os
    from pathlib import Path

    _NOWHERE = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 (kept open as long as the process)

    def guard(within: Seconds) -> None:
        """End this process unless this is called again, or `unguard`, within so many seconds."""
        faulthandler.dump_traceback_later(within, exit=True, file=_NOWHERE)

    def unguard() -> None:
        """Let this process wait as long as it likes."""
        faulthandler.cancel_dump_traceback_later()

else:
    import signal

    def guard(within: Seconds) -> None:
        """End this process unless this is called again, or `unguard`, within so many seconds."""
        signal.setitimer(signal.ITIMER_REAL, within)

    def unguard() -> None:
        """Let this process wait as long as it likes."""
        signal.setitimer(signal.ITIMER_REAL, 0)
