"""The sound device's clock: which frame is heard at a time. No Qt; nothing here knows what time it is."""

from meditate.units import RATE, Frames, Seconds

LEAD: Seconds = 0.118
"""How much later a frame is heard than the server takes it; measured on PulseAudio with the period of `sink.py`."""
SETTLING = 2
"""After so many notes the line is known."""
SHARE = 0.1
"""How much a note bends the line."""


class DeviceClock:
    """A line through what is noted, low-passed."""

    def __init__(self) -> None:
        self._line: float | None = None
        """Frame heard, less the time in frames."""
        self._notes = 0
        self._taken = 0

    def begin(self) -> None:
        """Forget the line: a run begins, or the sound goes on."""
        self._line, self._notes = None, 0

    @property
    def settled(self) -> bool:
        """Whether the device has been seen to go, and the line is known."""
        return self._notes >= SETTLING

    def note(self, taken: int, frame: Frames, now: Seconds) -> bool:
        """The server has taken so many microseconds of sound and takes this frame next; whether this settled it.

        To be noted right after the server took frames: then its count has no step in it. Elsewhen nothing is noted.
        """
        if taken == self._taken:
            return False
        self._taken = taken
        self._notes += 1
        if not self.settled:
            return False
        here = frame - (now + LEAD) * RATE
        self._line = here if self._line is None else self._line + SHARE * (here - self._line)
        return self._notes == SETTLING

    def heard_at(self, now: Seconds) -> Frames | None:
        """None while the line is not known."""
        return None if self._line is None else round(self._line + now * RATE)
