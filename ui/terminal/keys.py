"""Keys from a terminal, or whole words, and the signals that end a program. Leaves the terminal as it was."""

import os
import re
import select
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Protocol

from meditate.units import Seconds
from ui.desktop.endings import endings

STOP = "^C"
"""What is read when the program is asked to end: Ctrl-C, SIGTERM, the terminal gone."""

_SEQUENCE = re.compile(r"\x1b(?:\[[0-9;]*[A-Za-z~]|O[A-Za-z])|.", re.DOTALL)
_BEGUN = re.compile(rb"\x1b(?:\[[0-9;]*|O)?")
"""A sequence of which more may come."""
_ENDINGS = {
    "A": "up", "B": "down", "C": "right", "D": "left", "H": "home", "F": "end",
    "P": "f1", "Q": "f2", "R": "f3", "S": "f4",
}  # fmt: skip
_NUMBERED = {
    "1": "home", "2": "insert", "3": "delete", "4": "end", "5": "page_up", "6": "page_down", "7": "home", "8": "end",
    **{str(number): f"f{key}" for key, number in enumerate((11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24), 1)},
}  # fmt: skip
"""By the number in `\\x1b[11~`."""
_NAMES = {
    "\x1b": "escape", " ": "space", "\r": "enter", "\n": "enter", "\t": "tab", "\x7f": "backspace", "\x08": "backspace",
    "\x03": STOP, "\x04": "escape",
}  # fmt: skip
_CONTROL = range(1, 27)
"""What Ctrl with a letter is sent as."""
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
            yield _NAMES.get(sequence) or _with_ctrl(sequence)
        elif name := _ENDINGS.get(sequence[-1]) or _NUMBERED.get(sequence[2:-1]):
            yield name


def _with_ctrl(character: str) -> str:
    return f"ctrl+{chr(ord(character) + 96)}" if ord(character) in _CONTROL else character.lower()


def words(typed: str) -> Iterator[str]:
    """Each line of what was typed, as one word: a key's name, or what is to be done."""
    for line in typed.splitlines():
        if word := line.strip().lower():
            yield _NAMES.get(word, word)


@contextmanager
def keyboard(*, single: bool = True) -> Iterator[Keys]:
    """The keys of standard input, if that is a terminal which listens to us, for as long as this lasts.

    Not `single`: a word is heard when Enter ends it, and shown as it is typed.
    """
    if sys.platform == "win32":
        yield _Console(single=single)
        return
    with _pipe() as (woken, wake), _signals(wake), _single_keys() if single else _lines() as typed:
        yield _Terminal(typed, woken, names if single else words)


if sys.platform == "win32":
    import msvcrt
    from time import monotonic, sleep

    class _Console:
        """A Windows console; it has nothing to wait on, so it is asked ten times a second."""

        any = True

        def __init__(self, *, single: bool) -> None:
            self._single, self._word = single, ""

        def read(self, patience: Seconds) -> str:
            deadline = monotonic() + patience
            try:
                while not (key := self._key()):
                    if monotonic() >= deadline:
                        return ""
                    sleep(0.1)
            except KeyboardInterrupt:
                return STOP
            return key

        def _key(self) -> str:
            if not msvcrt.kbhit():
                return ""
            key = msvcrt.getwch()
            if key in "\x00\xe0":
                return {"H": "up", "P": "down", "M": "right", "K": "left", ";": "f1"}.get(msvcrt.getwch(), "")
            return next(names(key), "") if self._single else self._gather(key)

        def _gather(self, key: str) -> str:
            """The word, once Enter has ended it."""
            msvcrt.putwch("\n" if key == "\r" else key)
            word, self._word = self._word + key, ""
            if key == "\b":
                self._word = word[:-2]
            elif key != "\r":
                self._word = word
            return "" if self._word or key == "\b" else next(words(word), "")

else:
    import termios
    import tty

    class _Terminal:
        """Waits on the terminal and on signals at once; sleeps until one comes."""

        def __init__(self, typed: int | None, woken: int, heard: Callable[[str], Iterator[str]]) -> None:
            self._typed, self._woken, self._names = typed, woken, heard
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
                self._waiting.extend(self._names(self._heard(self._typed)))

        def _heard(self, typed: int) -> str:
            with suppress(OSError):
                heard = os.read(typed, 256)
                while _BEGUN.fullmatch(heard) and select.select([typed], [], [], _REST_OF_A_SEQUENCE)[0]:
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

        before = {number: signal.signal(number, heard) for number in endings()}
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
    def _lines() -> Iterator[int | None]:
        """Whole lines, as the terminal gives them by itself."""
        yield _listening()

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
