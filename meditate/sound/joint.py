"""A joint: one source until a frame, another from there on, without a jump."""

from dataclasses import dataclass

import numpy as np

from meditate.players.player import Source
from meditate.units import Frames, Stereo

BLEND: Frames = 4_800
"""100 ms: for a line that is cut or moved."""


@dataclass(frozen=True, slots=True, eq=False)
class Joint:
    """A Source that goes over from `before` to `after` in the `over` frames from the frame `at` on."""

    before: Source
    after: Source
    at: Frames
    over: Frames = BLEND

    def render(self, start: Frames, count: Frames) -> Stereo:
        """As Source says."""
        if start >= self.at + self.over:
            return self.after.render(start, count)
        if start + count <= self.at:
            return self.before.render(start, count)
        through = np.clip((start + np.arange(count) - self.at) / self.over, 0.0, 1.0)
        # Both sound the same but for what changed, so their shares add up to one.
        share = (0.5 - 0.5 * np.cos(np.pi * through)).astype(np.float32)[:, None]
        return self.before.render(start, count) * (1 - share) + self.after.render(start, count) * share


def joined(before: Source, after: Source, at: Frames, over: Frames = BLEND) -> Source:
    """The joint of these two, which keeps nothing of an older joint that `at` has left behind.

    A longer `over` suits a change of the whole level, such as a fade that is called off.
    """
    if isinstance(before, Joint) and before.at + before.over <= at:
        before = before.after
    return Joint(before, after, at, over)
