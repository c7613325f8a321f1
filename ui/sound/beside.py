"""What is heard beside the sit, on its way to the child: a second at a time, so that the pipe has room. No Qt."""

import numpy as np

from meditate.units import RATE, Frames, Mono, Seconds, seconds_at
from ui.sound.child import SoundChild
from ui.sound.wire import Do, Order

PIECE: Frames = RATE
AHEAD = 0.5
"""The next piece follows when so much of one has been heard at the most."""


class Beside:
    """At most one sound at a time."""

    def __init__(self) -> None:
        self._left: Mono | None = None
        self._sent: Frames = 0
        self.due_at: Seconds | None = None
        """When the next piece is to be sent; None where nothing is left."""

    def take(self, sound: Mono, now: Seconds) -> None:
        """In place of what is left of the last one. An empty sound is silence."""
        self._left, self._sent, self.due_at = sound.astype(np.float32), 0, now

    def send(self, child: SoundChild, now: Seconds) -> None:
        """The next piece."""
        if self._left is None:
            return
        piece, left = self._left[:PIECE], self._left[PIECE:]
        child.send(Order(Do.BESIDE, at=self._sent, count=len(piece)), np.repeat(piece[:, None], 2, axis=1))
        self._sent += len(piece)
        self._left, self.due_at = (left, now + AHEAD * seconds_at(len(piece))) if len(left) else (None, None)

    def drop(self) -> None:
        """What was begun with another child is not gone on with."""
        if self._sent:
            self._left = self.due_at = None
