"""The breath as beds follow it: its level and flow at every 64th frame of the sit, whoever asks and from where."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from meditate.breath import Breath
from meditate.units import RATE, Frames

Doubles = NDArray[np.float64]

STEP: Frames = 64
"""Frames from one control point to the next; points lie on its multiples."""

RAMP = (np.arange(STEP) / STEP).astype(np.float32)


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
        self._starts = np.array([breath.start for breath in breaths])
        self._parts = np.array([breath.pattern.parts for breath in breaths])
        self._turns = self._parts.cumsum(axis=1)

    def air(self, first: Frames, points: int) -> Air:
        """From the frame `first`, a multiple of STEP. Before the first breath and after the last all is empty."""
        position = (first + STEP * np.arange(points)) / RATE
        which = np.clip(np.searchsorted(self._starts, position, side="right") - 1, 0, None)
        into = position - self._starts[which]
        turns = self._turns[which]
        phase = (into[:, None] >= turns).sum(axis=1).clip(0, 3)
        part = self._parts[which, phase]
        begun = np.where(phase > 0, turns[np.arange(points), phase - 1], 0.0)
        through = np.clip((into - begun) / np.where(part > 0, part, 1.0), 0.0, 1.0)
        rise = 0.5 - 0.5 * np.cos(np.pi * through)
        return Air(
            level=np.select([phase == 0, phase == 1, phase == 2], [rise, np.ones(points), 1 - rise], 0.0),
            flow=np.where(phase % 2 == 0, np.sin(np.pi * through), 0.0),
            inward=(phase < 2).astype(np.float64),
            rest=np.where(phase % 2 == 1, np.sin(np.pi * through), 0.0),
        )


def spread(points: Doubles) -> NDArray[np.float32]:
    """A value for each frame, on straight lines from one control point to the next: shape ((points - 1) · STEP,)."""
    heights = points.astype(np.float32)[:, None]
    return np.asarray((heights[:-1] + (heights[1:] - heights[:-1]) * RAMP).ravel(), dtype=np.float32)
