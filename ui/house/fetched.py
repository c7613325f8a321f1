"""A player that is fetched when it is first played: who waits for hours holds no sound device."""

from collections.abc import Callable

from meditate.players.player import Heard, Player, Source, Stopped
from meditate.units import Decibels, Frames, Mono, Seconds


class Fetched:
    """A Player; before `play` it stands at 0."""

    def __init__(self, fetch: Callable[[], Player]) -> None:
        self._fetch = fetch
        self._player: Player | None = None

    def play(self, source: Source, start: Frames, end: Frames) -> None:
        """As Player says."""
        self._player = self._player or self._fetch()
        self._player.play(source, start, end)

    def hold(self, held: bool) -> None:
        """As Player says."""
        if self._player:
            self._player.hold(held)

    def recompose(self, compose: Callable[[Frames], tuple[Source, Frames]], *, at_once: bool) -> None:
        """As Player says; before it plays nothing has sounded, so all can change."""
        if self._player:
            self._player.recompose(compose, at_once=at_once)
        else:
            compose(0)

    def set_volume(self, level: Decibels) -> None:
        """As Player says."""
        if self._player:
            self._player.set_volume(level)

    def beware(self) -> None:
        """As Player says."""
        self._player = self._player or self._fetch()
        self._player.beware()

    def beside(self, sound: Mono) -> None:
        """As Player says."""
        if self._player:
            self._player.beside(sound)

    def close(self) -> None:
        """As Player says."""
        if self._player:
            self._player.close()

    @property
    def position(self) -> Seconds:
        """As Player says."""
        return self._player.position if self._player else 0.0

    @property
    def heard(self) -> Heard:
        """As Player says."""
        return self._player.heard if self._player else Heard.OPENING

    @property
    def stopped(self) -> Stopped | None:
        """As Player says."""
        return self._player.stopped if self._player else None
