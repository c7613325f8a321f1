"""Where a stream is between two reports: a line from the last one, joined softly to the line before."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import inf
from threading import Lock

from meditate.units import RATE, Frames, Seconds

SOFT: Seconds = 1.0
"""How long a small difference between two lines takes to vanish."""
SMALL: Seconds = 0.25
"""A larger one is a jump, or a wait."""


@dataclass(frozen=True, slots=True)
class Heading:
    """Frame `frame` was heard at `stamp` of the monotonic clock, and it moves or stands."""

    frame: float
    stamp: Seconds
    moves: bool = True
    limit: float = inf
    """It stands from this frame on."""
    ahead: float = 0.0
    """By how many frames it begins beside its own line; gone after SOFT."""

    def at(self, now: Seconds) -> float:
        """The frame heard at this time."""
        if not self.moves:
            return min(self.frame, self.limit)
        elapsed = now - self.stamp
        beside = self.ahead * min(max(0.0, 1.0 - elapsed / SOFT), 1.0)
        return min(self.frame + elapsed * RATE + beside, self.limit)

    def followed_by(self, frame: float, stamp: Seconds, now: Seconds, limit: float) -> "Heading":
        """A moving line through a newer report, that takes over from this one without a jump where it is near."""
        here = frame + (now - stamp) * RATE
        ahead = self.at(now) - here if self.moves else 0.0
        return Heading(here, now, limit=limit, ahead=ahead if abs(ahead) < SMALL * RATE else 0.0)


class StreamClock:
    """The position that is shown: along the heading of now, never back. May be asked from any thread."""

    def __init__(self, clock: Callable[[], Seconds]) -> None:
        self._clock, self._lock = clock, Lock()
        self._heading = Heading(0.0, 0.0, moves=False)
        self._shown = 0.0

    def begin(self, frame: Frames) -> None:
        """Stand at this frame, also if it lies before the one shown."""
        with self._lock:
            self._heading, self._shown = Heading(frame, 0.0, moves=False), float(frame)

    def stand(self, frame: Frames) -> None:
        """What is heard stands."""
        with self._lock:
            self._heading = Heading(frame, 0.0, moves=False)

    def follow(self, frame: Frames, stamp: Seconds, limit: Frames) -> None:
        """`frame` was heard at `stamp`, and it moves on, to `limit` at most."""
        with self._lock:
            self._heading = self._heading.followed_by(frame, stamp, self._clock(), limit)

    def stop_at(self, limit: Frames) -> None:
        """It will stand at this frame."""
        with self._lock:
            self._heading = replace(self._heading, limit=limit)

    @property
    def frame(self) -> float:
        """Shown now."""
        with self._lock:
            self._shown = max(self._shown, self._heading.at(self._clock()))
            return self._shown
