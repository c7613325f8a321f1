"""Watches how fast a live picture comes, and lets plates take over where it comes too slowly. Nobody is told."""

from __future__ import annotations

import time
from collections import deque
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtQuick import QQuickWindow

from meditate.look import Painter

if TYPE_CHECKING:  # the first frame waits for none of these
    from collections.abc import Sequence

    from meditate.units import Seconds
    from ui.stage.stage_model import StageModel

SLOW: Seconds = 0.040
"""From one frame to the next; half of all take longer where the machine is too slow."""
OVER: Seconds = 2.0
"""How long it is watched before that is believed."""


def too_slow(swaps: Sequence[Seconds]) -> bool:
    """Whether frames that were shown at these times come too slowly; not before there are enough of them."""
    if len(swaps) < 3 or swaps[-1] - swaps[0] < OVER:
        return False
    return median(later - sooner for sooner, later in pairwise(swaps)) > SLOW


class FrameWatch(QObject):
    """Knows when each frame was shown while something moves."""

    def __init__(self, window: QQuickWindow, stage: StageModel, parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage
        self._could = stage.painted_by
        self._wanted = Painter.AUTO
        self._swaps: deque[Seconds] = deque()
        self._moved = -1.0
        window.frameSwapped.connect(self._take)

    def choose(self, wanted: Painter) -> None:
        """Who is wanted from now on. A graphics card that was not asked at the start is asked at the next."""
        before, self._wanted = self._wanted, wanted
        if before is not wanted and self._could is Painter.LIVE:
            self._stage.paint_by(Painter.PAINTED if wanted is Painter.PAINTED else Painter.LIVE)
            self._swaps.clear()

    @Slot()
    def _take(self) -> None:
        if self._stage.painted_by is not Painter.LIVE or self._wanted is Painter.LIVE:
            return
        self.shown(time.monotonic())

    def shown(self, now: Seconds) -> None:
        """A frame was shown just now. Frames in which nothing moved say nothing of the machine."""
        before, self._moved = self._moved, self._stage.shown_time
        if before == self._moved:
            self._swaps.clear()
            return
        self._swaps.append(now)
        while self._swaps[-1] - self._swaps[0] > 2 * OVER:
            self._swaps.popleft()
        if too_slow(self._swaps):
            self._stage.giveUp()
