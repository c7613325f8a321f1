"""Seconds outside, frames inside: the one place that converts, rounding once."""

import math
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:  # to load numpy takes as long as to open a window, and what only tells the time waits for none
    import numpy as np
    from numpy.typing import NDArray

    Samples: TypeAlias = NDArray[np.float32]
else:
    Samples = Any

Seconds: TypeAlias = float
Frames: TypeAlias = int
Decibels: TypeAlias = float

Mono: TypeAlias = Samples
"""Shape (n,), 48 kHz, full scale ±1."""
Stereo: TypeAlias = Samples
"""Shape (n, 2), 48 kHz, full scale ±1, left then right."""

RATE = 48_000
"""Frames a second, everywhere above the speech engine."""


def frames_at(seconds: Seconds) -> Frames:
    """The frame nearest to this time; half-open spans that touch in seconds touch in frames."""
    return round(seconds * RATE)


def seconds_at(frames: Frames) -> Seconds:
    """The time of this frame's first sample."""
    return frames / RATE


def gain(decibels: Decibels) -> float:
    """The factor for a level; 0 dB is 1."""
    return math.pow(10.0, decibels / 20.0)


def clock_face(seconds: Seconds) -> str:
    """`6:48`, or `1:06:48` from an hour on. Rounded up, so a least length that is shown also fits."""
    whole = math.ceil(seconds - 1e-6)
    minutes, rest = divmod(max(0, whole), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
