"""A bell of the sitter's own: a sound file, bounded, levelled and softened so that no file can startle anyone."""

from dataclasses import dataclass
from functools import lru_cache
from math import pi
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from meditate.errors import MeditateError, UsageError
from meditate.sound.loudness import momentary, true_peak
from meditate.units import RATE, Decibels, Seconds, Stereo, frames_at, gain

ENDINGS = (".wav", ".flac", ".ogg", ".oga", ".opus", ".mp3", ".aif", ".aiff")
LARGEST_FILE = 64 << 20
"""Bytes."""
LONGEST: Seconds = 30.0
"""What comes after is not heard."""
MOST_SAMPLES = 12_000_000
"""In memory at once, over all channels."""
RATES = (4_000, 192_000)
LOUDEST: Decibels = -21.0
"""LUFS of the loudest 400 ms, as of the bowls."""
HIGHEST: Decibels = -9.0
"""dBTP."""
BOOST: Decibels = 40.0
"""A file softer than this allows stays soft."""
FAINT, GONE = gain(-40.0), gain(-66.0)
"""Under the peak by this much, a sound has not begun yet; by this much, it is over."""
SOFT_EDGE: Seconds = 0.003
LAST: Seconds = 2.0
SHORTEST_RING, LONGEST_RING = 2.0, 8.0
SHORTEST_TAIL: Seconds = 4.0
ALONE: Decibels = 12.0
"""While it has not sunk by this much, nothing else may sound."""


@dataclass(frozen=True, slots=True, eq=False)
class OwnBell:
    """A sound file as a bell."""

    ring: Seconds
    """How long it is given before anything else may sound."""
    tail: Seconds
    """Until nothing is left of it."""
    sound: Stereo
    """Shared: not to be written to."""


def is_file_name(name: str) -> bool:
    """Whether a bell of this name is a file: it has a folder, or a sound file's ending."""
    return "/" in name or "\\" in name or name.lower().endswith(ENDINGS)


def own_bell(path: Path) -> OwnBell:
    """The bell in this file; read again only where the file has changed. Raises UsageError with what is wrong."""
    try:
        found = path.stat()
        if not path.is_file():
            raise UsageError("it is no ordinary file")
        if found.st_size > LARGEST_FILE:
            raise UsageError(f"it is larger than {LARGEST_FILE >> 20} MB")
        return _kept(path, found.st_mtime_ns, found.st_size)
    except MeditateError as error:
        raise UsageError(f"{path}: no bell can be made of this file: {error}") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UsageError(f"{path}: no bell can be made of this file: {reason.lower()}") from error


@lru_cache(maxsize=8)
def _kept(path: Path, _changed: int, _size: int) -> OwnBell:
    return _made(*_read(path))


def _read(path: Path) -> tuple[NDArray[np.float32], int]:
    """Samples of shape (n, channels), and their rate."""
    import soundfile  # most sits ring no file

    try:
        with soundfile.SoundFile(path) as file:
            rate, channels = file.samplerate, file.channels
            if not RATES[0] <= rate <= RATES[1]:
                raise UsageError(f"{rate} samples a second are not between {RATES[0]} and {RATES[1]}")
            frames = min(round(LONGEST * rate), MOST_SAMPLES // channels)
            return file.read(frames, dtype="float32", always_2d=True), rate
    except soundfile.SoundFileError as error:
        raise UsageError("it is no sound file that can be read") from error


def _made(samples: NDArray[np.float32], rate: int) -> OwnBell:
    import soxr

    if not np.isfinite(samples).all():
        raise UsageError("it has samples that are no numbers")
    ears = samples if samples.shape[1] == 2 else np.repeat(samples.mean(axis=1, keepdims=True), 2, axis=1)
    sound = _trimmed(soxr.resample(ears, rate, RATE))
    _soften(sound)
    heard = np.zeros((max(len(sound), RATE), 2), dtype=np.float32)
    heard[: len(sound)] = sound
    levels = momentary(heard)
    heard *= gain(min(LOUDEST - float(levels.max()), HIGHEST - true_peak(heard), BOOST))
    alone = 0.4 + 0.1 * float(np.flatnonzero(levels > levels.max() - ALONE)[-1])
    heard.flags.writeable = False
    ring = min(max(SHORTEST_RING, alone), LONGEST_RING)
    return OwnBell(ring, max(SHORTEST_TAIL, len(heard) / RATE), heard)


def _trimmed(sound: NDArray[np.float32]) -> NDArray[np.float32]:
    """From where it begins, so that it is struck when it should be, to where nothing is left."""
    height = np.abs(sound).max(axis=1, initial=0.0)
    peak = float(height.max(initial=0.0))
    if peak < GONE:
        raise UsageError("it is silent")
    first = int(np.argmax(height > FAINT * peak))
    last = len(height) - int(np.argmax(height[::-1] > GONE * peak))
    return sound[first:last].copy()


def _soften(sound: NDArray[np.float32]) -> None:
    """From nothing to nothing, whatever the file begins or ends with."""
    edge = min(frames_at(SOFT_EDGE), len(sound))
    sound[:edge] *= (0.5 - 0.5 * np.cos(pi * np.arange(edge) / edge))[:, None].astype(np.float32)
    fading = min(frames_at(LAST), len(sound) // 2)
    if fading:
        sound[-fading:] *= (0.5 + 0.5 * np.cos(pi * np.arange(1, fading + 1) / fading))[:, None].astype(np.float32)
