"""The audition: samples that follow closely share one player."""

from meditate.players.player import Player
from ui.house.wiring import House


def test_samples_that_follow_closely_share_one_player(made: tuple[House, list[Player]]) -> None:
    house, players = made
    house.audition.want_samples(wanted=True)
    assert len(players) == 1
    house.audition.say_sample("captions", 110)
    house.audition.say_sample("captions", 120)
    house.audition.want_samples(wanted=False)
    house.close()
    assert len(players) == 1
