"""A player on loan to a sitting: it tells once that it is played, and once, when it is let go, how far it came."""

from collections.abc import Callable

from meditate.players.player import Heard, Player, Source, Stopped
from meditate.units import Decibels, Frames, Mono, Seconds


class Lent:
    """A Player, as the one it stands for."""

    def __init__(self, player: Player, begun: Callable[[], None], let_go: Callable[[Seconds], None]) -> None:
        """`begun` is called from the thread that plays; `let_go` with the position, from the thread that closes."""
        self._player, self._begun, self._let_go = player, begun, let_go
        self._played = self._closed = False

    def play(self, source: Source, start: Frames, end: Frames) -> None:
        """As Player says."""
        self._player.play(source, start, end)
        played, self._played = self._played, True
        if not played:
            self._begun()

    def hold(self, held: bool) -> None:
        """As Player says."""
        self._player.hold(held)

    def recompose(self, compose: Callable[[Frames], tuple[Source, Frames]], *, at_once: bool) -> None:
        """As Player says."""
        self._player.recompose(compose, at_once=at_once)

    def set_volume(self, level: Decibels) -> None:
        """As Player says."""
        self._player.set_volume(level)

    def beware(self) -> None:
        """As Player says."""
        self._player.beware()

    def beside(self, sound: Mono) -> None:
        """As Player says."""
        self._player.beside(sound)

    def close(self) -> None:
        """As Player says."""
        position, closed, self._closed = self._player.position, self._closed, True
        self._player.close()
        if not closed:
            self._let_go(position)

    @property
    def position(self) -> Seconds:
        """As Player says."""
        return self._player.position

    @property
    def heard(self) -> Heard:
        """As Player says."""
        return self._player.heard

    @property
    def stopped(self) -> Stopped | None:
        """As Player says."""
        return self._player.stopped
