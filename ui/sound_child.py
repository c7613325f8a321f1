"""One child process with a sound device, as the speaker sees it. It can always be ended. Loads no Qt."""

import fcntl
import os
import select
import subprocess
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress

from meditate.units import Seconds, Stereo
from ui.sound_wire import Order, Told, encoded, told_in

WRITING: Seconds = 1.5
"""A child that has not taken a block after this long is given up."""
FADING: Seconds = 0.9
PIPE_BYTES = 1 << 20
"""Holds two seconds of sound, so that a block is written in one go."""


class SoundChild:
    """Started by being made. Raises OSError if the command cannot be run."""

    def __init__(self, command: Sequence[str]) -> None:
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 (kept as long as the child)
        try:
            self._process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._errors, bufsize=0,
                start_new_session=True,
            )  # fmt: skip
        except OSError:
            self._errors.close()
            raise
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._in, self._out = self._process.stdin, self._process.stdout
        self._rest = b""
        for pipe in (self._in, self._out):
            os.set_blocking(pipe.fileno(), False)
        with suppress(OSError, AttributeError):
            fcntl.fcntl(self._in.fileno(), fcntl.F_SETPIPE_SZ, PIPE_BYTES)

    def fileno(self) -> int:
        """To be waited for."""
        return self._out.fileno()

    @property
    def pid(self) -> int:
        """Of the process."""
        return self._process.pid

    def send(self, order: Order, samples: Stereo | None = None) -> bool:
        """False if the child does not take it."""
        rest = memoryview(encoded(order) + (b"" if samples is None else samples.tobytes()))
        deadline = time.monotonic() + WRITING
        while rest:
            try:
                rest = rest[os.write(self._in.fileno(), rest) :]
            except BlockingIOError:
                wait = max(0.0, deadline - time.monotonic())
                if not select.select([], [self._in.fileno()], [], wait)[1]:
                    return False
            except OSError:
                return False
        return True

    def told(self) -> list[Told] | None:
        """What it has told since last time; None when it has ended. Raises ValueError if that was not a message."""
        try:
            came = os.read(self._out.fileno(), 1 << 16)
        except BlockingIOError:
            return []
        if not came:
            return None
        *lines, self._rest = (self._rest + came).split(b"\n")
        return [told_in(line) for line in lines]

    def last_words(self) -> str:
        """The last line of its standard error."""
        self._errors.seek(0)
        lines = self._errors.read().decode(errors="replace").split("\n")
        return next((line.strip() for line in reversed(lines) if line.strip()), "")

    def let_go(self) -> None:
        """Let it fade out and end; within a second it is gone."""
        self._in.close()
        try:
            self._process.wait(FADING)
        except subprocess.TimeoutExpired:
            self._process.kill()
        self._close()

    def kill(self) -> None:
        """End it now."""
        self._process.kill()
        self._in.close()
        self._close()

    def _close(self) -> None:
        self._process.wait()
        self._out.close()
        self._errors.close()
