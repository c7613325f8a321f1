"""Several lines read aloud, one after the other, until they are over or are wanted no more."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from threading import Event, Lock, Thread

from meditate.errors import MeditateError
from meditate.players.player import Heard, Player
from meditate.units import Mono, Seconds, frames_at, seconds_at
from ui.house.sample import LOOK, Clip

APART: Seconds = 0.45
"""From one line to the next."""
Over = Callable[[], None]


@dataclass(frozen=True, slots=True)
class _Reading:
    """One that is under way."""

    lines: Sequence[str]
    over: Over
    stopped: Event = field(default_factory=Event)


class ReadingAloud:
    """Reads one thing at a time, each line spoken while the one before it is heard."""

    def __init__(self, say: Callable[[str], Mono], player: Callable[[], Player]) -> None:
        """`say` gives a line's samples, and may take a while; it raises MeditateError where nobody can say it."""
        self._say, self._make = say, player
        self._guard = Lock()
        self._reading: _Reading | None = None

    def read(self, lines: Sequence[str], over: Over) -> None:
        """Begin at once; what was being read is let be. `over` is called from another thread, however it ends."""
        reading = _Reading(tuple(lines), over)
        self._take(reading)
        Thread(target=self._run, args=(reading,), name="reading aloud", daemon=True).start()

    def close(self) -> None:
        """Silence, softly."""
        self._take(None)

    def _take(self, reading: _Reading | None) -> None:
        with self._guard:
            before, self._reading = self._reading, reading
        if before:
            before.stopped.set()

    def _run(self, reading: _Reading) -> None:
        player: Player | None = None
        length: Seconds = 0.0
        try:
            for line in reading.lines:
                samples = self._say(line)
                if not len(samples) or not _heard_out(player, length, reading.stopped):
                    break
                player = player or self._make()
                end = len(samples) + frames_at(APART)
                length = seconds_at(end)
                player.play(Clip(samples), 0, end)
            _heard_out(player, length, reading.stopped)
        except MeditateError:
            pass
        finally:
            if player:
                player.close()
            reading.over()


def _heard_out(player: Player | None, length: Seconds, stopped: Event) -> bool:
    """Waits until so much was heard; False where nothing more is wanted, or nothing can be heard."""
    while player and player.position < length:
        if player.heard is Heard.NO or player.stopped or stopped.wait(LOOK):
            return False
    return not stopped.is_set()
