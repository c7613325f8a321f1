"""The breath as beds follow it: its level and flow at every 64th frame of the sit, whoever asks and from where."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import tau

import numpy as np
from numpy.typing import NDArray

from meditate.breath import Breath
from meditate.units import RATE, Frames, Seconds

Doubles = NDArray[np.float64]

STEP: Frames = 64
"""Frames from one control point to the next; points lie on its multiples."""

_RAMP = (np.arange(STEP) / STEP).astype(np.float32)
_SHARES = np.stack((1 - _RAMP, _RAMP))
"""Of two neighbouring control points in each frame between them."""


@dataclass(frozen=True, slots=True)
class Air:
    """The breath at consecutive control points, each array of shape (points,)."""

    level: Doubles
    """0 empty, 1 full."""
    flow: Doubles
    """0 at the turns and in the holds, 1 in the middle of an in- or out-breath."""
    inward: Doubles
    """1 while breathing in, 0 while breathing out; changes only where nothing flows."""
    rest: Doubles
    """1 in the middle of a hold, 0 at its ends and outside."""


class Breathing:
    """The breaths of a score, ready to be asked for many points at once."""

    def __init__(self, breaths: Sequence[Breath]) -> None:
        starts = np.array([breath.start for breath in breaths])
        parts = np.array([breath.pattern.parts for breath in breaths])
        begun = starts[:, None] + parts.cumsum(axis=1) - parts
        # A breath that is cut short by the next one ends there.
        self._begun = np.minimum(begun, np.append(starts[1:], np.inf)[:, None]).ravel()
        self._parts = np.where(parts > 0, parts, 1.0).ravel()

    def air(self, first: Frames, points: int) -> Air:
        """From the frame `first`, a multiple of STEP. Before the first breath and after the last all is empty."""
        position = (first + STEP * np.arange(points)) / RATE
        which = np.maximum(self._begun.searchsorted(position, side="right") - 1, 0)
        phase = which % 4
        through = np.minimum(np.maximum((position - self._begun[which]) / self._parts[which], 0.0), 1.0)
        rise = 0.5 - 0.5 * np.cos(np.pi * through)
        swell = np.sin(np.pi * through)
        flows = phase % 2 == 0
        return Air(
            level=np.choose(phase, (rise, 1.0, 1.0 - rise, 0.0)),
            flow=np.where(flows, swell, 0.0),
            inward=(phase < 2).astype(np.float64),
            rest=np.where(flows, 0.0, swell),
        )


def wave(first: Frames, points: int, period: Seconds) -> Doubles:
    """-1 to 1 and back in every `period` of the sit, at control points."""
    return np.asarray(np.sin(tau * (first + STEP * np.arange(points)) / (RATE * period)), dtype=np.float64)


def spread(points: Doubles) -> NDArray[np.float32]:
    """A value for each frame, on straight lines from one control point to the next: shape ((points - 1) · STEP,)."""
    ends = np.stack((points[:-1], points[1:]), axis=1, dtype=np.float32, casting="same_kind")
    # A small product of matrices: three times as quick as a line at a time, and this is asked for twenty times a chunk.
    return np.asarray((ends @ _SHARES).reshape(-1), dtype=np.float32)
