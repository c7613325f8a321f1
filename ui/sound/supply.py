"""The supply: what is being played, and how much of it has been handed on. No thread, no device, no clock."""

from collections.abc import Callable
from typing import TypeAlias

import numpy as np

from meditate.players.player import Source
from meditate.sound.joint import joined
from meditate.units import Frames, Stereo

Compose: TypeAlias = Callable[[Frames], tuple[Source, Frames]]

SOFT: Frames = 2_880
"""60 ms: how long the sound takes to go where it cannot be rendered, and to come back."""


class Supply:
    """One source from a frame to a frame."""

    def __init__(self, source: Source, start: Frames, end: Frames) -> None:
        self._source = source
        self.end = end
        self.sent = start
        """Up to here it has been handed on."""
        self.trouble = ""
        """Why a change could not be made, or some of the sound, in one line."""
        self._last = np.zeros(2, np.float32)
        self._broken = False

    @property
    def complete(self) -> bool:
        """Whether all of it has been handed on."""
        return self.sent >= self.end

    def block(self, count: Frames) -> Stereo:
        """The next frames: fewer than `count` only at the end, and none after it.

        Those that cannot be rendered are a silence; the sit goes on, and its bell is rung at its time.
        """
        count = max(0, min(count, self.end - self.sent))
        samples = self._rendered(count)
        self.sent += count
        return samples

    def _rendered(self, count: Frames) -> Stereo:
        fall = np.linspace(1.0, 0.0, min(SOFT, count), dtype=np.float32)[:, None]
        before = self._broken
        try:
            samples: Stereo = np.ascontiguousarray(self._source.render(self.sent, count), np.float32)
            self._broken = False
        except Exception as problem:  # noqa: BLE001 - whatever a source raises, the closing bell is not lost by it
            self.trouble = f"some of the sound could not be made: {problem}"
            samples = np.zeros((count, 2), np.float32)
            samples[: len(fall)] = self._last * fall
            self._broken = True
        if before and not self._broken:
            samples = samples.copy()
            samples[: len(fall)] *= 1.0 - fall
        if count:
            self._last = samples[-1].copy()
        return samples

    def go_over(self, compose: Compose, head: Frames) -> None:
        """From `head` on, hand on what `compose` gives. Where that fails the source stays, and `trouble` says why."""
        self.sent = head
        try:
            source, end = compose(head)
        except Exception as problem:  # noqa: BLE001 - a stranger's function; whatever it raises, the sound goes on
            self.trouble = f"a change could not be made: {problem}"
            return
        self._source, self.end = joined(self._source, source, head), max(end, head)
