"""Files that appear whole or not at all, and that only their owner can read."""

import os
import stat
from contextlib import suppress
from pathlib import Path
from tempfile import mkstemp

FOLDER, FILE = 0o700, 0o600


def ensure_folder(folder: Path) -> Path:
    """This folder, made where it is missing, with those above it; ours alone whatever the umask. Raises OSError."""
    if not folder.is_dir():
        ensure_folder(folder.parent)
        folder.mkdir(mode=FOLDER, exist_ok=True)
    return folder


def ours_alone(folder: Path) -> Path:
    """This folder, made where it is missing, which only we can enter. Raises OSError where it is somebody else's.

    For names that others can guess, in a folder where all can write.
    """
    found = ensure_folder(folder).lstat()
    if not stat.S_ISDIR(found.st_mode) or (hasattr(os, "getuid") and found.st_uid != os.getuid()):
        raise PermissionError(1, "the folder is not ours", str(folder))
    if found.st_mode & 0o077:
        folder.chmod(FOLDER)
    return folder


def write_whole(path: Path, content: bytes | str, mode: int = FILE, *, lasting: bool = True) -> None:
    """Write beside the file, have the disk hold it, then swap it in. Text is UTF-8. A link stays, and leads to the new.

    What can be made again need not be `lasting`: nobody waits for the disk then. Raises OSError, which names the file;
    then it is as it was, and nothing half-written is left.
    """
    try:
        _swap_in(Path(os.path.realpath(path)), content, mode, lasting=lasting)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error


def _swap_in(path: Path, content: bytes | str, mode: int, *, lasting: bool) -> None:
    folder = ensure_folder(path.parent)
    handle, name = mkstemp(dir=folder, prefix=f".{path.name[:40]}.", suffix=".new")
    unfinished = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content.encode() if isinstance(content, str) else content)
            if lasting:
                file.flush()
                os.fsync(file.fileno())
        unfinished.chmod(mode)
        unfinished.replace(path)
    except BaseException:
        with suppress(OSError):
            unfinished.unlink()
        raise
    if lasting:
        settle(folder)


def settle(folder: Path) -> None:
    """Have the disk hold the new name too, on systems that can open a folder."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
