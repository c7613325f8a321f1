"""Media keys, headset buttons and the lock screen: a sit that runs is a player to the desktop. Loads no Qt."""

from collections.abc import Callable
from time import monotonic

from meditate.sitting import Now
from meditate.units import Seconds
from ui.desktop.bus import Bus, Which
from ui.desktop.mpris import Playing, Root, Steered, Track, playing_of
from ui.desktop.settled import Settled

NAME, PATH = "org.mpris.MediaPlayer2.meditate", "/org/mpris/MediaPlayer2"
JUMP: Seconds = 1.0
"""A position that is further than this from where one would think it is announced."""


class MediaKeys:
    """There while a sit runs, and only then: at all other times the keys belong to whoever plays music."""

    def __init__(self, bus: Bus, raise_: Callable[[], None] | None, clock: Callable[[], Seconds] = monotonic) -> None:
        """`raise_` brings the window forward, from any thread; None where there is none."""
        self._bus, self._raise, self._clock = bus, raise_, clock
        self._settled = Settled[Playing | None](bus, None, self._settle)
        self._shown: Playing | None = None
        self._thought: tuple[Seconds, Seconds] = (0.0, 0.0)
        """A position, and when it was announced."""
        self._track: Track | None = None

    def follow(self, sitting: Steered, now: Now, title: str) -> None:
        """Tell what is true now. To be called whenever that was asked anyway; most times nothing happens."""
        before, position = self._shown, now.moment.position
        jumps = before.jumps + (abs(position - self._thinkable(before)) > JUMP) if before else 0
        self._shown = playing_of(sitting, now, title, jumps)
        if self._shown != before:
            self._thought = position, self._clock()
            self._settled.want(self._shown)

    def _thinkable(self, before: Playing) -> Seconds:
        """Where one would think that the sit is, from what was announced last."""
        position, at = self._thought
        return position if before.paused else position + self._clock() - at

    def rest(self) -> None:
        """Nobody sits any more."""
        self._shown = None
        self._settled.want(None)

    async def _settle(self, _: Playing | None, wanted: Playing | None) -> None:
        connection = await self._bus.to(Which.SESSION)
        if wanted is None:
            self._track = None
            await connection.withdraw(NAME, PATH)
        elif self._track is None:
            self._track = Track(wanted)
            await connection.serve(NAME, PATH, Root(self._raise), self._track)
        else:
            self._track.show(wanted)
