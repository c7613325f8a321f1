"""Lines read aloud: one after the other, over when the last was heard, and silent at once when it is wanted."""

from collections.abc import Callable
from threading import Event

import numpy as np
import pytest

from meditate.errors import SpeechError
from meditate.players.player import Heard
from meditate.units import Mono
from tests.ui.fake_sitting import FakePlayer
from ui.house.reading_aloud import ReadingAloud

PATIENCE = 5.0


class Room:
    """What was said, and the player through which it is heard."""

    def __init__(self, speed: float) -> None:
        self.player, self.said, self.over = FakePlayer(speed), list[str](), Event()

    def say(self, line: str) -> Mono:
        self.said.append(line)
        return np.zeros(48_000, dtype=np.float32)

    def read(self, say: Callable[[str], Mono] | None = None) -> ReadingAloud:
        aloud = ReadingAloud(say or self.say, lambda: self.player)
        aloud.read(["one", "two", "three"], self.over.set)
        return aloud


def test_each_line_is_heard_and_then_it_is_over() -> None:
    room = Room(speed=60.0)
    room.read()
    assert room.over.wait(PATIENCE)
    assert room.said == ["one", "two", "three"]
    assert room.player.closed


def test_it_stops_when_it_is_wanted_no_more() -> None:
    room = Room(speed=0.0)
    aloud = room.read()
    aloud.close()
    assert room.over.wait(PATIENCE)
    assert "three" not in room.said


@pytest.mark.parametrize("heard", [Heard.NO, Heard.YES])
def test_it_is_over_at_once_where_nothing_can_be_heard_or_said(heard) -> None:
    room = Room(speed=0.0)
    room.player.heard = heard

    def mute(line: str) -> Mono:
        raise SpeechError(line)

    room.read(mute if heard is Heard.YES else None)
    assert room.over.wait(PATIENCE)
    assert "three" not in room.said
