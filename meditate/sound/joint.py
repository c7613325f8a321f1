"""A joint: one source until a frame, another from there on, without a jump."""

from dataclasses import dataclass

import numpy as np

from meditate.players.player import Source
from meditate.units import Frames, Stereo

BLEND: Frames = 4_800
"""100 ms."""


@dataclass(frozen=True, slots=True, eq=False)
class Joint:
    """A Source that goes over from `before` to `after` in the BLEND from the frame `at` on."""

    before: Source
    after: Source
    at: Frames

    def render(self, start: Frames, count: Frames) -> Stereo:
        """As Source says."""
        if start >= self.at + BLEND:
            return self.after.render(start, count)
        if start + count <= self.at:
            return self.before.render(start, count)
        through = np.clip((start + np.arange(count) - self.at) / BLEND, 0.0, 1.0)
        # Both sound the same but for what changed, so their shares add up to one.
        share = (0.5 - 0.5 * np.cos(np.pi * through)).astype(np.float32)[:, None]
        return self.before.render(start, count) * (1 - share) + self.after.render(start, count) * share


def joined(before: Source, after: Source, at: Frames) -> Source:
    """The joint of these two, which keeps nothing of an older joint that `at` has left behind."""
    if isinstance(before, Joint) and before.at + BLEND <= at:
        before = before.after
    return Joint(before, after, at)
