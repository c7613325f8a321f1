"""A player that is fetched when it is first played."""

from meditate.players.player import Heard, Player, Source
from meditate.players.silent import SilentPlayer
from meditate.units import frames_at
from tests.ui.fake_sitting import FakePlayer, Silence
from ui.house.fetched import Fetched


def test_nothing_is_fetched_before_it_is_played_and_all_of_it_reaches_the_player_then() -> None:
    fetched: list[FakePlayer] = []

    def fetch() -> FakePlayer:
        fetched.append(FakePlayer())
        return fetched[-1]

    player: Player = Fetched(fetch)
    heads: list[int] = []

    def compose(head: int) -> tuple[Source, int]:
        heads.append(head)
        return Silence(), 10

    player.hold(held=True)
    player.set_volume(-6.0)
    player.recompose(compose, at_once=True)
    assert (player.position, player.heard, player.stopped) == (0.0, Heard.OPENING, None)
    assert (fetched, heads) == ([], [0])
    player.play(Silence(), 0, frames_at(60.0))
    player.play(Silence(), frames_at(20.0), frames_at(60.0))
    (inner,) = fetched
    inner.at = 30.0
    player.hold(held=True)
    assert (player.position, player.heard, inner.held) == (inner.position, inner.heard, True)
    player.close()
    assert inner.closed


def test_one_that_was_never_played_can_be_closed() -> None:
    Fetched(SilentPlayer).close()
