"""Single keys from a terminal, and the signals that end a program. Leaves the terminal as it was."""

import os
import re
import select
import signal
import sys
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Protocol

from meditate.units import Seconds

STOP = "stop"
"""What is read when the program is asked to end: Ctrl-C, SIGTERM, the terminal gone."""

_SEQUENCE = re.compile(r"\x1b(?:\[[0-9;]*[A-Za-z~]|O[A-Za-z])|.", re.DOTALL)
_ARROWS = {"A": "up", "B": "down", "C": "right", "D": "left"}
_NAMES = {"\x1b": "escape", " ": "space", "\r": "enter", "\n": "enter", "\x03": STOP, "\x04": "q"}
_REST_OF_A_SEQUENCE: Seconds = 0.05
"""How long after an escape the rest of an arrow key may come, over a slow line too."""


class Keys(Protocol):
    """Where a terminal sit hears its keys."""

    @property
    def any(self) -> bool:
        """Whether there is a keyboard to press them on."""
        ...

    def read(self, patience: Seconds) -> str:
        """The next key's name, or `STOP`; empty when none came within `patience` seconds."""
        ...


def names(typed: str) -> Iterator[str]:
    """Each key in what was typed: `a`, `space`, `left`, `escape`; sequences that have no name here are left out."""
    for match in _SEQUENCE.finditer(typed):
        sequence = match.group()
        if len(sequence) == 1:
            yield _NAMES.get(sequence, sequence.lower())
        elif sequence[-1] in _ARROWS:
            yield _ARROWS[sequence[-1]]


@contextmanager
def keyboard() -> Iterator[Keys]:
    """The keys of standard input, if that is a terminal which listens to us, for as long as this lasts."""
    if sys.platform == "win32":
        yield _Console()
        return
    with _pipe() as (woken, wake), _signals(wake), _single_keys() as typed:
        yield _Terminal(typed, woken)


if sys.platform == "win32":
    import msvcrt
    from time import monotonic, sleep

    class _Console:
        """A Windows console; it has nothing to wait on, so it is asked ten times a second."""

        any = True

        def read(self, patience: Seconds) -> str:
            deadline = monotonic() + patience
            try:
                while not msvcrt.kbhit():
                    if monotonic() >= deadline:
                        return ""
                    sleep(0.1)
            except KeyboardInterrupt:
                return STOP
            key = msvcrt.getwch()
            if key in "\x00\xe0":
                return {"H": "up", "P": "down", "M": "right", "K": "left"}.get(msvcrt.getwch(), "")
            return next(names(key), "")

else:
    import termios
    import tty

    class _Terminal:
        """Waits on the terminal and on signals at once; sleeps until one comes."""

        def __init__(self, typed: int | None, woken: int) -> None:
            self._typed, self._woken = typed, woken
            self._waiting: deque[str] = deque()

        @property
        def any(self) -> bool:
            return self._typed is not None

        def read(self, patience: Seconds) -> str:
            if not self._waiting:
                self._wait(patience)
            return self._waiting.popleft() if self._waiting else ""

        def _wait(self, patience: Seconds) -> None:
            sources = [self._woken] if self._typed is None else [self._woken, self._typed]
            ready = select.select(sources, [], [], max(0.0, patience))[0]
            if self._woken in ready:
                os.read(self._woken, 64)
                self._waiting.append(STOP)
            elif ready and self._typed is not None:
                self._waiting.extend(names(self._heard(self._typed)))

        def _heard(self, typed: int) -> str:
            with suppress(OSError):
                heard = os.read(typed, 256)
                while heard in (b"\x1b", b"\x1b[", b"\x1bO") and select.select([typed], [], [], _REST_OF_A_SEQUENCE)[0]:
                    heard += os.read(typed, 16) or b" "
                if heard:
                    return heard.decode("utf-8", "ignore")
            self._typed = None  # the terminal is gone; the sit goes on until a signal says otherwise
            return ""

    @contextmanager
    def _pipe() -> Iterator[tuple[int, int]]:
        reading, writing = os.pipe()
        os.set_blocking(writing, False)
        try:
            yield reading, writing
        finally:
            os.close(reading)
            os.close(writing)

    @contextmanager
    def _signals(wake: int) -> Iterator[None]:
        """For now, what ends a program only wakes us."""

        def heard(_: int, __: FrameType | None) -> None:
            with suppress(BlockingIOError):
                os.write(wake, b"!")

        before = {number: signal.signal(number, heard) for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def _listening() -> int | None:
        """Standard input, if it is a terminal of which we stand in the foreground."""
        try:
            typed = sys.stdin.fileno()
            # One in the background that touches the terminal's modes would be stopped for it.
            return typed if os.isatty(typed) and os.tcgetpgrp(typed) == os.getpgrp() else None
        except (OSError, ValueError, AttributeError):
            return None

    @contextmanager
    def _single_keys() -> Iterator[int | None]:
        """Keys as they are pressed, not shown; back to lines afterwards, also while we are stopped by Ctrl-Z."""
        typed = _listening()
        if typed is None:
            yield None
            return
        lines = termios.tcgetattr(typed)

        def continued(_: int, __: FrameType | None) -> None:
            with suppress(OSError, termios.error):
                tty.setcbreak(typed, termios.TCSADRAIN)

        tty.setcbreak(typed, termios.TCSADRAIN)
        before = signal.signal(signal.SIGCONT, continued)
        try:
            yield typed
        finally:
            signal.signal(signal.SIGCONT, before)
            with suppress(OSError, termios.error):
                termios.tcsetattr(typed, termios.TCSADRAIN, lines)
