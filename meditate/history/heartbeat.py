"""The heartbeat: a small file that says, every eight seconds, what sit is running and how much of it was sat.

It has two slots that are written by turns, so that a power cut always leaves one whole. Its process holds it locked;
one that nobody holds any more was left behind.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from meditate.files import FILE, ensure_folder, settle
from meditate.history.lines import Event, lines_in, opened, sealed
from meditate.locks import hold

BEAT = ".beat"
BLOCK = 4096
"""Bytes; a slot is a whole number of these, so that no two slots share what a disk writes at once."""
SPARE = 512
"""Bytes that a line may grow by while its sit is running."""


class Heartbeat:
    """One running sit's."""

    def __init__(self, path: Path, event: Event) -> None:
        """Makes the file, with this for a first beat. Raises OSError; then there is none."""
        line = sealed(event)
        self._slot = -(-(len(line) + SPARE) // BLOCK) * BLOCK
        self._path, self._beats = path, 0
        unfinished = ensure_folder(path.parent) / f".{path.name}.new"
        flags = os.O_RDWR | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
        self._handle = os.open(unfinished, flags, FILE)
        try:
            hold(self._handle)
            os.ftruncate(self._handle, 2 * self._slot)
            self.beat(event)
            unfinished.rename(path)
        except OSError:
            os.close(self._handle)
            with suppress(OSError):
                unfinished.unlink()
            raise
        settle(path.parent)

    def beat(self, event: Event) -> None:
        """Have the disk hold this. Raises OSError; then what was said before still stands."""
        line = sealed(event)
        if len(line) > self._slot:
            return
        os.lseek(self._handle, self._beats % 2 * self._slot, os.SEEK_SET)
        if os.write(self._handle, line) != len(line):
            raise OSError(28, "No space left on device")
        getattr(os, "fdatasync", os.fsync)(self._handle)
        self._beats += 1

    def stop(self) -> None:
        """The sit is in the log: the file goes."""
        os.close(self._handle)
        with suppress(OSError):
            self._path.unlink()


def left_behind(folder: Path, keep: Callable[[Event], None]) -> tuple[str, ...]:
    """Has `keep` put what died with its process into the log; one sentence for each that could not be read.

    `keep` raises OSError where it cannot; then the heartbeat stays for another time, and the error is passed on.
    """
    try:
        beats = sorted(path for path in folder.iterdir() if path.suffix == BEAT)
    except OSError:
        return ()
    return tuple(told for path in beats if (told := _found(path, keep)))


def _found(path: Path, keep: Callable[[Event], None]) -> str:
    try:
        handle = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    except OSError:
        return ""
    try:
        if not hold(handle):
            return ""
        event = last_beat(os.read(handle, 1 << 24))
        if event is not None:
            keep(event)
    finally:
        os.close(handle)
    if event is None:
        return _set_aside(path)
    with suppress(OSError):
        path.unlink()
    return ""


def last_beat(content: bytes) -> Event | None:
    """Of both slots, the one that says more was sat; None where none can be read."""
    half = len(content) // 2
    lines = [line for slot in (content[:half], content[half:]) for _, line in lines_in(slot) if line is not None]
    events = [event for event in opened(lines) if event is not None and isinstance(event.get("seconds"), int | float)]
    return max(events, key=lambda event: float(event["seconds"]), default=None)


def _set_aside(path: Path) -> str:
    aside = path.with_suffix(".unreadable")
    with suppress(OSError):
        path.replace(aside)
    return f"a sit was running when the program ended, and its file could not be read; it is set aside as {aside}"
