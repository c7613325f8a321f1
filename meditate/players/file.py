"""The file player: writes a source to a sound file, whole or not at all."""

import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from errno import ENOSPC
from pathlib import Path
from secrets import token_hex
from typing import Protocol

import soundfile
from mutagen import MutagenError

from meditate.errors import OutputError
from meditate.imprint import Imprint
from meditate.players.formats import AAC, ENDINGS, Format, check_ending, format_of
from meditate.players.player import Source
from meditate.players.tags import language_code, wave_tags, write_tags
from meditate.units import RATE, Frames, Seconds, Stereo, seconds_at

UNSAID = Imprint()
LEFT: Seconds = 86_400.0
"""What was not written to for a day is finished by nobody."""
ROOM = 1 << 16
"""Bytes; a disk with less is full, whatever the encoder says went wrong."""


class Encoder(Protocol):
    """What turns frames into a file."""

    def write(self, block: Stereo) -> object:
        """The next frames."""
        ...

    def close(self) -> None:
        """Write what is left, and let the file go."""
        ...


def export(
    source: Source,
    frames: Frames,
    path: Path,
    *,
    first: Frames = 0,
    imprint: Imprint = UNSAID,
    force: bool = False,
    progress: Callable[[float], None] | None = None,
) -> None:
    """Write so many frames of this source, from `first` on, and what the file says of itself.

    `progress` hears the share done, 0..1, after each second of sound. It may raise to stop: what it raises goes on to
    the caller, and like every other failure leaves nothing behind. Raises OutputError, as `check_output` does.
    """
    check_output(path, force=force)
    _sweep(path.parent)
    unfinished = path.with_name(f".meditate-{token_hex(4)}.part")
    try:
        kind = format_of(path, frames)
        with _told():
            file = _opened(unfinished, kind, frames, imprint)
        _write(source, first, frames, file, progress or _nobody)
        with _told():
            write_tags(unfinished, path.suffix.lower(), imprint, seconds_at(frames))
            _settle(unfinished, kind, frames)
            unfinished.replace(path)
    except OutputError as error:
        reason = os.strerror(ENOSPC).lower() if _is_full(path.parent) else error
        raise OutputError(f"could not write {path}: {reason}; free some space or choose another folder") from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _sweep(folder: Path) -> None:
    """Take away what was left unfinished here, by a program that was killed or a machine that lost its power."""
    for left in folder.glob(".meditate-*.part"):
        with suppress(OSError):
            if left.stat().st_mtime < time.time() - LEFT:
                left.unlink()


def _is_full(folder: Path) -> bool:
    with suppress(OSError):
        disk = shutil.disk_usage(folder)
        # What is no disk, like /proc, has no room at all.
        return disk.total > 0 and disk.free < ROOM
    return False


def check_output(path: Path, *, force: bool = False) -> None:
    """Raise OutputError where this file cannot be written, before any work is done."""
    if path.suffix.lower() in ENDINGS or not path.is_dir():
        check_ending(path)
    try:
        with suppress(FileNotFoundError, NotADirectoryError):
            path.lstat()
        if path.is_dir():
            raise OutputError(f"{path} is a folder; name a file in it, such as {path / 'sit.flac'}")
        if path.exists() and not path.is_file():
            raise OutputError(f"{path} is not an ordinary file; choose another name")
        if path.exists() and not force:
            raise OutputError(f"{path} is already there; --force replaces it")
        if not path.parent.is_dir():
            raise OutputError(f"there is no folder {path.parent}; make it first or choose another")
        if not os.access(path.parent, os.W_OK):
            raise OutputError(f"the folder {path.parent} cannot be written to; choose another")
    except (OSError, ValueError) as error:
        raise OutputError(
            f"{str(path)!r} cannot be a file name here: {_reason(error)}; choose a shorter, plainer one"
        ) from error


def _opened(path: Path, kind: Format, frames: Frames, imprint: Imprint) -> Encoder:
    if kind is AAC:
        from meditate.players.audiobook import Audiobook

        return Audiobook(path, imprint.chapters, frames, language_code(imprint.language))
    file: Encoder = soundfile.SoundFile(path, "x", RATE, 2, kind.coding, format=kind.container)
    if kind.coding == "PCM_24" and kind.container != "FLAC":
        for name, value in wave_tags(imprint).items():
            setattr(file, name, value)
    return file


def _write(
    source: Source, first: Frames, frames: Frames, file: Encoder, progress: Callable[[float], None]
) -> None:  # fmt: skip
    try:
        for start in range(0, frames, RATE):
            block = source.render(first + start, min(RATE, frames - start))
            with _told():
                file.write(block)
            progress((start + len(block)) / frames)
    finally:
        with _told():
            file.close()


def _settle(path: Path, kind: Format, frames: Frames) -> None:
    """Have the disk hold all of it before it gets its name."""
    if not _holds(path, kind, frames):
        raise OSError(0, "not everything was written")
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _holds(path: Path, kind: Format, frames: Frames) -> bool:
    if kind is AAC:
        from meditate.players.audiobook import holds

        return holds(path, frames)
    return bool(soundfile.info(path).frames == frames)


@contextmanager
def _told() -> Iterator[None]:
    """What the disk and the encoder raise, as an OutputError that says the reason only."""
    try:
        yield
    # soundfile asserts that all was written, and so reports a full disk.
    except (OSError, soundfile.SoundFileError, MutagenError, AssertionError) as error:
        raise OutputError(_reason(error)) from error


def _reason(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror:
        return error.strerror.lower()
    return " ".join(str(error).split()).rstrip(".") or "not everything was written"


def _nobody(share: float) -> None:
    """Hears of progress where no one else does."""
