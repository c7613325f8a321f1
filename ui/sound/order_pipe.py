"""The pipe into a child: what is written never waits, whether the child reads or hangs."""

import os
import sys
from contextlib import suppress
from queue import SimpleQueue
from threading import Thread
from typing import IO, Protocol

WIDE = 1 << 20
"""Bytes; two seconds of sound and more, which is twice what a child that reads ever leaves unread."""


class OrderPipe(Protocol):
    """One way into one child."""

    def write(self, message: bytes) -> None:
        """Returns at once; a child that has ended gets nothing, nor does one that is seconds behind."""
        ...

    def close(self) -> None:
        """After what was written. More than once is once."""
        ...


class WidePipe:
    """Takes all that is ever under way at once, so nobody has to wait for it and wake. Raises OSError if it cannot."""

    def __init__(self, inlet: IO[bytes]) -> None:
        self._inlet = inlet
        if sys.platform != "linux":
            raise OSError("only Linux can widen a pipe")
        import fcntl

        fcntl.fcntl(inlet, fcntl.F_SETPIPE_SZ, WIDE)
        os.set_blocking(inlet.fileno(), False)

    def write(self, message: bytes) -> None:
        """As OrderPipe says."""
        if self._inlet.closed:
            return
        with suppress(OSError):
            if self._inlet.write(message) == len(message):
                return
        # No room, or nobody there. What follows could not be understood: to the child this is the end.
        self.close()

    def close(self) -> None:
        """As OrderPipe says."""
        self._inlet.close()


class NarrowPipe:
    """One with a thread that waits in it, for any system."""

    def __init__(self, inlet: IO[bytes]) -> None:
        self._messages: SimpleQueue[bytes | None] = SimpleQueue()
        Thread(target=self._carry, args=(inlet,), name="speaker-orders", daemon=True).start()

    def write(self, message: bytes) -> None:
        """As OrderPipe says."""
        self._messages.put(message)

    def close(self) -> None:
        """As OrderPipe says."""
        self._messages.put(None)

    def _carry(self, inlet: IO[bytes]) -> None:
        with suppress(OSError):
            while (message := self._messages.get()) is not None:
                rest = memoryview(message)
                while rest:
                    rest = rest[inlet.write(rest) :]
        with suppress(OSError):
            inlet.close()


def order_pipe(inlet: IO[bytes]) -> OrderPipe:
    """The best that this system has."""
    try:
        return WidePipe(inlet)
    except OSError:
        return NarrowPipe(inlet)
