"""The frames that wait for the sound device, and the ramps they get on the way out. Loads no Qt.

Every frame is given out exactly once: a hold fades out over the next frames, going on fades in over those after them.
"""

from collections import deque

import numpy as np
from numpy.typing import NDArray

from meditate.units import Frames, Stereo

RAMP: Frames = 2_880
"""60 ms."""
VOLUME_RAMP: Frames = 4_800
RISE: Frames = 120_000
"""2.5 s: at night nothing begins sooner."""
CUT_MARGIN: Frames = 4_800
"""What a cut leaves, so that the next block can come without a gap."""
NEARLY_SILENT = 1e-3


def _half_cosine(through: NDArray[np.float64]) -> NDArray[np.float32]:
    """From 0 to 1, for 0..1."""
    return (0.5 - 0.5 * np.cos(np.pi * through)).astype(np.float32)


class SoundQueue:
    """Filled by blocks, emptied by pulls."""

    def __init__(self) -> None:
        self._blocks: deque[Stereo] = deque()
        self._used: Frames = 0
        """How much of the first block has been pulled."""
        self.left: Frames = 0
        self.head: Frames = 0
        """The number of the next frame to be pulled."""
        self.complete = False
        """No more will come."""
        self.held = False
        self._opened: int = 0
        """How far the ramp is open, 0..RAMP."""
        self._begins = False
        self._volume = 1.0, 1.0
        """The factor that the ramp comes from, and goes to."""
        self._volume_done: Frames = VOLUME_RAMP
        self.gentle = False
        """Whether what begins out of silence rises over RISE, beside its ramp."""
        self._risen: Frames = RISE

    @property
    def quiet(self) -> bool:
        """Whether a pull now gives nothing, until something is told."""
        return self.left == 0 or (self._opened == 0 and (self.held or self._spare == 0))

    @property
    def rests_at(self) -> Frames:
        """Where it will stand if nothing more is told."""
        return self.head + min(self.left, self._opened if self.held else self.left)

    def run(self, at: Frames) -> None:
        """Forget what waits, and go on with frame `at`."""
        self._blocks.clear()
        self._used, self.left, self.head, self._opened = 0, 0, at, 0
        self.complete, self.held, self._begins = False, False, True

    def add(self, samples: Stereo, *, last: bool) -> None:
        """The frames after all that wait. A run that begins in silence needs no ramp."""
        if self._begins and len(samples) and np.abs(samples[0]).max() < NEARLY_SILENT:
            self._opened = RAMP
        self._begins = self._begins and not len(samples)
        self._blocks.append(samples)
        self.left += len(samples)
        self.complete = last

    def cut(self) -> Frames:
        """Drop all but the next few frames; the first that was dropped."""
        keep = min(self.left, CUT_MARGIN)
        kept = self._taken(keep)
        self._blocks.clear()
        self._blocks.append(kept)
        self._used, self.left, self.complete = 0, keep, False
        return self.head + keep

    def hold(self, *, held: bool) -> None:
        """Fade out over the next frames, or in."""
        self.held = held

    def set_volume(self, factor: float) -> None:
        """By a ramp, from where it is; at once while nothing sounds."""
        if self._opened == 0:
            self._volume, self._volume_done = (factor, factor), VOLUME_RAMP
            return
        was, to = self._volume
        here = was + (to - was) * float(_half_cosine(np.array(self._volume_done / VOLUME_RAMP)))
        self._volume, self._volume_done = (here, factor), 0

    def pull(self, count: Frames, *, urgent: bool) -> Stereo:
        """At most `count` frames; none while held or when too few wait.

        Before the last block, a ramp's length is kept back, to fade out over when the next block is late: `urgent`.
        """
        opening = not self.held and (self._spare > 0 or (self._opened > 0 and not urgent))
        count = min(count, self._spare if opening else min(self._opened, self.left))
        if count <= 0:
            return np.zeros((0, 2), np.float32)
        samples = self._taken(count)
        self._advance(count)
        if self.gentle and opening and self._opened == 0:
            self._risen = 0
        return self._volumed(self._raised(self._ramped(samples, 1 if opening else -1)))

    @property
    def _spare(self) -> Frames:
        return self.left if self.complete else max(0, self.left - RAMP)

    def _taken(self, count: Frames) -> Stereo:
        """The next frames, left where they are."""
        parts, skip = [], self._used
        if self._blocks and skip + count <= len(self._blocks[0]):
            return self._blocks[0][skip : skip + count]
        for block in self._blocks:
            part = block[skip : skip + count]
            parts.append(part)
            skip, count = 0, count - len(part)
            if not count:
                break
        return np.concatenate(parts) if parts else np.zeros((0, 2), np.float32)

    def _advance(self, count: Frames) -> None:
        self.head, self.left, self._used = self.head + count, self.left - count, self._used + count
        while self._blocks and self._used >= len(self._blocks[0]):
            self._used -= len(self._blocks.popleft())

    def _ramped(self, samples: Stereo, direction: int) -> Stereo:
        if direction > 0 and self._opened == RAMP:
            return samples
        steps = np.clip(self._opened + direction * np.arange(1, len(samples) + 1), 0, RAMP)
        self._opened = int(steps[-1])
        return samples * _half_cosine(steps / RAMP)[:, None]

    def _raised(self, samples: Stereo) -> Stereo:
        if self._risen == RISE:
            return samples
        steps = np.minimum(self._risen + np.arange(1, len(samples) + 1), RISE)
        self._risen = int(steps[-1])
        return samples * _half_cosine(steps / RISE)[:, None]

    def _volumed(self, samples: Stereo) -> Stereo:
        was, to = self._volume
        if self._volume_done == VOLUME_RAMP:
            return samples if to == 1.0 else samples * np.float32(to)
        steps = np.minimum(self._volume_done + np.arange(1, len(samples) + 1), VOLUME_RAMP)
        self._volume_done = int(steps[-1])
        return samples * (was + (to - was) * _half_cosine(steps / VOLUME_RAMP))[:, None]
