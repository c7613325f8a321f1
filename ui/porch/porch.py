"""The porch: a lock that one program holds, and the private local socket at which other starts of it knock.

Nothing here names an address of a network. Light, because a start that only knocks loads it and little else.
"""

from __future__ import annotations

import os
import socket
import struct
import sys
import zlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from meditate.files import FILE, ensure_folder, ours_alone
from meditate.places import Places, own_temporary

if TYPE_CHECKING:
    from meditate.units import Seconds

WINDOW, SIT = "window", "sit"
"""The two of which there is one at a time: the window, and a sit wherever it is sat."""
LONGEST_WORD = 4096
"""Bytes; nothing longer is said or heard at a porch."""
WAITING = 64
"""Knocks that may wait while another is answered."""
LONGEST_NAME = 100
"""Bytes that a socket's whole name may take; some systems allow 104."""
Line: TypeAlias = socket.socket
"""Between the one who knocks and the one who answers."""


class Claim:
    """The porch is ours until `close`: nobody else can claim it."""

    def __init__(self, lock: int | None, listening: Line | None, address: Path, note: str = "") -> None:
        self.note = note
        self._lock, self._listening, self._address = lock, listening, address
        self._reachable = listening is not None

    def take(self) -> Line | None:
        """Where knocks arrive, for who answers them and closes it; None where nobody can knock."""
        listening, self._listening = self._listening, None
        return listening

    def close(self) -> None:
        """Let it go, at once."""
        if listening := self.take():
            listening.close()
        lock, self._lock = self._lock, None
        if lock is not None:
            if self._reachable:
                self._address.unlink(missing_ok=True)
            os.close(lock)


def claim(places: Places, role: str) -> Claim | None:
    """The porch, or None where somebody else has it. Whatever else is in the way is told by the claim's note."""
    if sys.platform == "win32":
        return Claim(None, None, places.runtime)
    address = _address(places, role)
    try:
        lock = _locked(places, role)
    except BlockingIOError:
        return None
    except OSError as error:
        return Claim(None, None, address, f"other starts of Meditate cannot reach this one ({error.strerror})")
    try:
        listening = _listen(address)
        os.ftruncate(lock, 0)
        os.pwrite(lock, os.fsencode(address), 0)
    except OSError as error:
        why = error.strerror or str(error)
        return Claim(lock, None, address, f"other starts of Meditate cannot reach this one ({address}: {why})")
    return Claim(lock, listening, address)


def reach(places: Places, role: str, patience: Seconds) -> Line | None:
    """A line to the one who has this porch; None where nobody is there. Nobody else's program is trusted.

    Raises TimeoutError where there is somebody, but too many knock.
    """
    if sys.platform == "win32":
        return None
    for address in _known_addresses(places, role):
        line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        # Not Python's own timeout, with which a full queue is refused at once.
        line.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, struct.pack("ll", int(patience), 0))
        try:
            line.connect(str(address))
            if is_ours(line):
                return line
        except BlockingIOError:
            line.close()
            raise TimeoutError from None
        except OSError:
            pass
        line.close()
    return None


def is_ours(line: Line) -> bool:
    """Whether the other end belongs to the same user. Where the system does not say, the folder's mode has to do."""
    if sys.platform != "linux":
        return True
    credentials = line.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    return bool(struct.unpack("3i", credentials)[1] == os.getuid())


def _locked(places: Places, role: str) -> int:
    """The lock, held. Raises BlockingIOError where another has it, OSError where there can be none."""
    beside_data, elsewhere = _locks(places, role)
    try:
        return _lock(beside_data)
    except BlockingIOError:
        raise
    except OSError:
        return _lock(elsewhere)


def _lock(path: Path) -> int:
    import fcntl

    ensure_folder(path.parent)
    lock = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, FILE)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(lock)
        raise
    return lock


def _listen(address: Path) -> Line:
    """A socket at this address; what stands there is left over, because the lock is ours. Raises OSError."""
    ours_alone(address.parent)
    address.unlink(missing_ok=True)
    listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        listening.bind(str(address))
        address.chmod(FILE)
        listening.listen(WAITING)
        listening.settimeout(0.0)
    except OSError:
        listening.close()
        raise
    return listening


def _known_addresses(places: Places, role: str) -> Iterator[Path]:
    """Where the one who has the lock says that it listens, since another login may use other folders; then where it
    should."""
    for lock in _locks(places, role):
        with suppress(OSError, ValueError):
            with lock.open("rb") as file:
                said = Path(os.fsdecode(file.read(LONGEST_WORD)))
            if said.is_absolute() and said.suffix == ".sock":
                yield said
    yield _address(places, role)


def _locks(places: Places, role: str) -> tuple[Path, Path]:
    return places.data / f"{role}.lock", places.runtime / f"{_name(places, role)}.lock"


def _address(places: Places, role: str) -> Path:
    name = f"{_name(places, role)}.sock"
    short_enough = len(os.fsencode(places.runtime / name)) <= LONGEST_NAME
    return (places.runtime if short_enough else own_temporary()) / name


def _name(places: Places, role: str) -> str:
    """One for each data folder, however it is spelled."""
    return f"{role}-{zlib.crc32(os.fsencode(os.path.realpath(places.data))):08x}"
