"""The player that stands ready for the next sitting, so that it sounds at once. Loads no Qt."""

from collections.abc import Callable
from threading import Lock

from meditate.players.player import Heard, Player


class ReadyPlayer:
    """One at most, whoever asks and from whichever thread."""

    def __init__(self, make: Callable[[], Player]) -> None:
        self._make, self._guard = make, Lock()
        self._player: Player | None = None
        self._wanted = self._closed = False

    def want(self, *, wanted: bool) -> None:
        """Have one stand ready from now on, after each sitting too; or none."""
        with self._guard:
            self._wanted = wanted
        if wanted:
            self.again()
        else:
            self._let_go()

    def again(self) -> None:
        """Make one where it is wanted and none stands ready."""
        with self._guard:
            if self._wanted and not self._closed and self._player is None:
                self._player = self._make()

    def take(self) -> Player:
        """The one that stands ready, or else a new one; it is the taker's."""
        with self._guard:
            player, self._player = self._player or self._make(), None
        return player

    def give_back(self, player: Player) -> None:
        """It was not used; it stands ready again, unless another does."""
        with self._guard:
            if self._player is None and not self._closed:
                self._player = player
                return
        player.close()

    @property
    def heard(self) -> Heard:
        """Whether the next sitting would be heard, as far as is known."""
        with self._guard:
            return self._player.heard if self._player else Heard.OPENING

    def close(self) -> None:
        """None is made any more."""
        with self._guard:
            self._closed = True
        self._let_go()

    def _let_go(self) -> None:
        with self._guard:
            player, self._player = self._player, None
        if player is not None:
            player.close()
