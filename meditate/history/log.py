"""This device's log: lines are put behind those that are there, and nothing that was written is ever changed.

Any process of this user may write, one at a time.
"""

import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from meditate.files import FILE, ensure_folder, settle
from meditate.history.device import Device, keep_device, new_device, read_device
from meditate.history.lines import Event, lines_in, opened, sealed
from meditate.history.reading import LOG
from meditate.locks import alone

TAIL = 1 << 16
"""Bytes at the end of the log in which our latest event is looked for."""


class Log:
    """Where this device writes."""

    def __init__(self, folder: Path, state: Path) -> None:
        """`folder` holds the logs of all devices; `state` is this machine's own, and is never synchronised."""
        self._folder, self._state = folder, state

    def append(self, events: Sequence[Event]) -> None:
        """Returns when the disk holds these. Raises OSError; then none is in the log, and it can be tried again."""
        ensure_folder(self._state)
        with alone(self._state / "history.lock"):
            ensure_folder(self._folder)
            device = self._device()
            numbered = [
                event | {"device": device.id, "seq": seq} for seq, event in enumerate(events, device.seq + 1)
            ]  # fmt: skip
            lines = b"".join(map(sealed, numbered))
            # The number is taken before it is used: what is in the log is never more than what is remembered.
            keep_device(self._remembered, replace(device, seq=numbered[-1]["seq"], last=numbered[-1]["id"]))
            _put_behind(self._file(device), lines)

    @property
    def _remembered(self) -> Path:
        return self._state / "device.json"

    def _file(self, device: Device) -> Path:
        return self._folder / f"{device.id}{LOG}"

    def _device(self) -> Device:
        device = read_device(self._remembered)
        if device is None:
            return new_device()
        latest = _latest(self._file(device), device.id)
        return device if latest is None or device.wrote(latest) else new_device()


def _latest(path: Path, device: str) -> Event | None:
    """The last event under this name in a log."""
    try:
        with path.open("rb") as file:
            file.seek(max(0, file.seek(0, os.SEEK_END) - TAIL))
            content = file.read()
    except OSError:
        return None
    lines = [line for _, line in lines_in(content) if line is not None]
    ours = [event for event in opened(lines) if event is not None and event.get("device") == device]
    return ours[-1] if ours else None


def _put_behind(path: Path, lines: bytes) -> None:
    is_new = not path.exists()
    handle = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0), FILE)
    try:
        size = os.lseek(handle, 0, os.SEEK_END)
        try:
            if size and _last_byte(handle, size) != b"\n":
                # Torn off when the power went: a newline seals it, so that it costs nobody else.
                lines = b"\n" + lines
            _write_all(handle, lines)
            getattr(os, "fdatasync", os.fsync)(handle)
        except OSError:
            # Only what was begun just now, by us, and told to nobody.
            with suppress(OSError):
                os.ftruncate(handle, size)
            raise
    finally:
        os.close(handle)
    if is_new:
        settle(path.parent)


def _last_byte(handle: int, size: int) -> bytes:
    os.lseek(handle, size - 1, os.SEEK_SET)
    return os.read(handle, 1)


def _write_all(handle: int, content: bytes) -> None:
    while content:
        content = content[os.write(handle, content) :]
