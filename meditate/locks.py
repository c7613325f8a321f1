"""Locks between processes: a file that one of them holds. The system lets go of it when its process ends, however."""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from meditate.files import FILE, ensure_folder

if sys.platform == "win32":
    import msvcrt

    FAR = 1 << 30
    """What is locked there cannot be read by others; nothing stands so far behind."""

    def _lock(handle: int, *, wait: bool) -> None:
        os.lseek(handle, FAR, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int, *, wait: bool) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))


NONE_HERE = {errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP}
"""What a file system answers that has no locks, as some in a network."""


def hold(handle: int) -> bool:
    """Hold the open file, until it is closed; False where another process holds it."""
    try:
        _lock(handle, wait=False)
    except OSError:
        return False
    return True


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Waits until no other process is in here with the same file. Raises OSError where the file cannot be made.

    Where the file system has no locks, nobody is waited for: what is written matters more.
    """
    ensure_folder(path.parent)
    handle = os.open(path, os.O_RDWR | os.O_CREAT, FILE)
    try:
        try:
            _lock(handle, wait=True)
        except OSError as error:
            if error.errno not in NONE_HERE:
                raise
        yield
    finally:
        os.close(handle)
