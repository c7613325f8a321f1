"""The supply: what is being played, and how much of it has been handed on. No thread, no device, no clock."""

from collections.abc import Callable
from typing import TypeAlias

import numpy as np

from meditate.players.player import Source
from meditate.sound.joint import joined
from meditate.units import Frames, Stereo

Compose: TypeAlias = Callable[[Frames], tuple[Source, Frames]]


class Supply:
    """One source from a frame to a frame."""

    def __init__(self, source: Source, start: Frames, end: Frames) -> None:
        self._source = source
        self.end = end
        self.sent = start
        """Up to here it has been handed on."""
        self.trouble = ""
        """Why a change could not be made, in one line."""

    @property
    def complete(self) -> bool:
        """Whether all of it has been handed on."""
        return self.sent >= self.end

    def block(self, count: Frames) -> Stereo:
        """The next frames: fewer than `count` only at the end, and none after it."""
        count = max(0, min(count, self.end - self.sent))
        samples: Stereo = np.ascontiguousarray(self._source.render(self.sent, count), np.float32)
        self.sent += count
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
