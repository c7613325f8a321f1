"""One child process with a sound device, as the speaker sees it. It can always be ended. Loads no Qt.

A thread reads what it tells, as not every system can wait for a pipe and for something else at once.
"""

import os
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from threading import Thread
from typing import IO

import numpy as np

from meditate.children import module_path
from meditate.units import Seconds, Stereo
from ui.sound.order_pipe import order_pipe
from ui.sound.wire import Order, Told, encoded, told_in

FADING: Seconds = 0.9
ENDING: Seconds = 1.0
"""How long a killed process is waited for."""
_NO_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)


class SoundChild:
    """Started by being made."""

    def __init__(self, command: Sequence[str], tell: Callable[["SoundChild", Told | None], None]) -> None:
        """`tell` is called from a thread of its own; with None, last, when the child ended or told nonsense.

        Raises OSError if the command cannot be run.
        """
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 (kept as long as the child)
        try:
            self._process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._errors, bufsize=0,
                env=os.environ | module_path(), start_new_session=True, creationflags=_NO_WINDOW,
            )  # fmt: skip
        except OSError:
            self._errors.close()
            raise
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._orders = order_pipe(self._process.stdin)
        Thread(target=self._read, args=(self._process.stdout, tell), name="speaker-told", daemon=True).start()

    def send(self, order: Order, samples: Stereo | None = None) -> None:
        """Returns at once: that a child takes nothing is known by what it does not tell."""
        self._orders.write(b"".join((encoded(order), b"" if samples is None else np.ascontiguousarray(samples).data)))

    def last_words(self) -> str:
        """The last line of its standard error."""
        self._errors.seek(0)
        lines = self._errors.read().decode(errors="replace").split("\n")
        return next((line.strip() for line in reversed(lines) if line.strip()), "")

    def let_go(self) -> None:
        """Let it fade out and end; within a second it is gone."""
        self._orders.close()
        try:
            self._process.wait(FADING)
        except subprocess.TimeoutExpired:
            self._process.kill()
        self._reap()

    def kill(self) -> None:
        """End it now."""
        self._orders.close()
        self._process.kill()
        self._reap()

    def _reap(self) -> None:
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(ENDING)
        self._errors.close()

    def _read(self, outlet: IO[bytes], tell: Callable[["SoundChild", Told | None], None]) -> None:
        rest = b""
        with suppress(OSError, ValueError):
            while came := outlet.read(1 << 16):
                *lines, rest = (rest + came).split(b"\n")
                for line in lines:
                    tell(self, told_in(line))
        outlet.close()
        tell(self, None)
