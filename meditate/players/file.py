"""The file player: writes a source to a sound file, whole or not at all."""

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex

import soundfile

from meditate.errors import OutputError, nearest
from meditate.players.player import Source
from meditate.units import RATE, Frames


@dataclass(frozen=True, slots=True)
class Format:
    """How libsndfile calls a kind of file."""

    container: str
    coding: str


ENDINGS: dict[str, Format] = {
    ".wav": Format("WAV", "PCM_24"),
    ".flac": Format("FLAC", "PCM_24"),
    ".ogg": Format("OGG", "VORBIS"),
    ".opus": Format("OGG", "OPUS"),
    ".mp3": Format("MP3", "MPEG_LAYER_III"),
}
"""24 bits leave rounding 40 dB under the softest fade, so nothing is dithered."""
TAGS = ("title", "artist", "album", "comment", "genre", "date", "copyright", "license", "software")
WAV_HOLDS = (1 << 32) - (1 << 16)
"""Bytes of samples; a longer sit becomes an RF64 file, which ends in .wav too."""
FRAME_BYTES = 6


def export(
    source: Source,
    frames: Frames,
    path: Path,
    *,
    first: Frames = 0,
    tags: Mapping[str, str] | None = None,
    force: bool = False,
    progress: Callable[[float], None] | None = None,
) -> None:
    """Write so many frames of this source, from `first` on, with `tags` (names as in TAGS, others are left out).

    `progress` hears the share done, 0..1, after each second of sound. It may raise to stop: what it raises goes on to
    the caller, and like every other failure leaves nothing behind. Raises OutputError, as `check_output` does.
    """
    check_output(path, force=force)
    unfinished = path.with_name(f".meditate-{token_hex(4)}.part")
    try:
        _write(source, first, frames, unfinished, _format(path, frames), tags or {}, progress or _nobody)
        with _told():
            _settle(unfinished, frames)
            unfinished.replace(path)
    except OutputError as error:
        raise OutputError(f"could not write {path}: {error}; free some space or choose another folder") from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def check_output(path: Path, *, force: bool = False) -> None:
    """Raise OutputError where this file cannot be written, before any work is done."""
    _check_ending(path)
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


def _check_ending(path: Path) -> None:
    ending = path.suffix.lower()
    if ending not in ENDINGS and not path.is_dir():
        near = nearest(ending, ENDINGS)
        hint = f"did you mean {near}?" if near else "it can be " + " ".join(ENDINGS)
        raise OutputError(f"{path} ends in {ending or 'nothing'}, which is no kind of sound file known here; {hint}")


def _format(path: Path, frames: Frames) -> Format:
    kind = ENDINGS[path.suffix.lower()]
    return Format("RF64", kind.coding) if kind.container == "WAV" and frames * FRAME_BYTES > WAV_HOLDS else kind


def _write(
    source: Source,
    first: Frames,
    frames: Frames,
    path: Path,
    kind: Format,
    tags: Mapping[str, str],
    progress: Callable[[float], None],
) -> None:
    with _told():
        file = soundfile.SoundFile(path, "x", RATE, 2, kind.coding, format=kind.container)
    try:
        with _told():
            for name in TAGS:
                if tags.get(name):
                    setattr(file, name, tags[name])
        for start in range(0, frames, RATE):
            block = source.render(first + start, min(RATE, frames - start))
            with _told():
                file.write(block)
            progress((start + len(block)) / frames)
    finally:
        with _told():
            file.close()


def _settle(path: Path, frames: Frames) -> None:
    """Have the disk hold all of it before it gets its name."""
    if soundfile.info(path).frames != frames:
        raise OSError(0, "not everything was written")
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def _told() -> Iterator[None]:
    """What the disk and the encoder raise, as an OutputError that says the reason only."""
    try:
        yield
    # soundfile asserts that all was written, and so reports a full disk.
    except (OSError, soundfile.SoundFileError, AssertionError) as error:
        raise OutputError(_reason(error)) from error


def _reason(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror:
        return error.strerror.lower()
    return " ".join(str(error).split()).rstrip(".") or "not everything was written"


def _nobody(share: float) -> None:
    """Hears of progress where no one else does."""
