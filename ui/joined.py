"""Two sources as one: the first goes over into the second from a frame on. Itself a function of the frame number."""

import numpy as np

from meditate.players.player import Source
from meditate.units import Frames, Stereo

JOIN: Frames = 4_800
"""100 ms; the two are mostly the same ambience, so their shares add up to 1."""


class Joined:
    """A Source. Before `head` all is `before`; from JOIN later all is `after`."""

    def __init__(self, before: Source, after: Source, head: Frames) -> None:
        self._before, self._after, self._head = before, after, head

    def render(self, start: Frames, count: Frames) -> Stereo:
        """As Source says."""
        if start >= self._head + JOIN:
            return self._after.render(start, count)
        if start + count <= self._head:
            return self._before.render(start, count)
        through = np.clip((np.arange(start, start + count) - self._head) / JOIN, 0.0, 1.0)
        share = (0.5 - 0.5 * np.cos(np.pi * through)).astype(np.float32)[:, None]
        mixed: Stereo = self._before.render(start, count) * (1 - share) + self._after.render(start, count) * share
        return mixed
