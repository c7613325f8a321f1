"""The silent player on a clock that the test turns."""

from meditate.players.player import Heard
from meditate.players.silent import SilentPlayer
from meditate.units import Frames, Stereo


class Nothing:
    def render(self, start: Frames, count: Frames) -> Stereo:
        raise AssertionError("nobody listens, so nothing is rendered")


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def playing(start: Frames = 0, end: Frames = 10 * 48_000) -> tuple[SilentPlayer, Clock]:
    clock = Clock()
    player = SilentPlayer(clock)
    player.play(Nothing(), start, end)
    return player, clock


def test_the_position_follows_the_clock_to_the_end() -> None:
    player, clock = playing(start=48_000)
    assert player.position == 1.0
    clock.now += 2.5
    assert player.position == 3.5
    clock.now += 100
    assert player.position == 10.0
    assert player.heard is Heard.NO


def test_nothing_moves_before_it_plays_while_it_is_held_and_after_it_is_closed() -> None:
    clock = Clock()
    player = SilentPlayer(clock)
    clock.now += 5
    assert player.position == 0.0
    player, clock = playing()
    clock.now += 1
    player.hold(held=True)
    clock.now += 60
    assert player.position == 1.0
    player.hold(held=False)
    clock.now += 1
    assert player.position == 2.0
    player.close()
    player.close()
    clock.now += 1
    assert player.position == 2.0


def test_a_new_score_begins_at_the_present_frame() -> None:
    player, clock = playing()
    clock.now += 4
    asked: list[Frames] = []

    def longer(first: Frames) -> tuple[Nothing, Frames]:
        asked.append(first)
        return Nothing(), 20 * 48_000

    player.recompose(longer, at_once=True)
    clock.now += 12
    assert asked == [4 * 48_000]
    assert player.position == 16.0


def test_a_sit_that_was_over_goes_on_from_its_end_when_it_is_lengthened() -> None:
    player, clock = playing()
    clock.now += 60
    player.recompose(lambda first: (Nothing(), 20 * 48_000), at_once=False)
    assert player.position == 10.0
    clock.now += 3
    assert player.position == 13.0


def test_a_shorter_score_never_takes_the_position_back() -> None:
    player, clock = playing()
    clock.now += 8
    player.recompose(lambda first: (Nothing(), 5 * 48_000), at_once=True)
    clock.now += 1
    assert player.position == 8.0


def test_held_it_stays_held_through_a_new_score() -> None:
    player, clock = playing()
    clock.now += 2
    player.hold(held=True)
    player.recompose(lambda first: (Nothing(), 20 * 48_000), at_once=True)
    clock.now += 5
    assert player.position == 2.0
