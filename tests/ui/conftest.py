"""What tests of house and window share: houses without a sound device, a clock moved by hand, an open window."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from meditate.places import Places
from meditate.players.player import Player
from meditate.players.silent import SilentPlayer
from meditate.settings import Settings
from meditate.sit import Sit
from narration.shelf import Shelf
from narration.studio import Studio
from tests.ui.driven import opened
from tests.ui.fake_house import FakeHouse
from tests.ui.houses import Hurry
from ui.house.wiring import House
from ui.window.face import Face


@pytest.fixture
def clock() -> Hurry:
    return Hurry()


@pytest.fixture
def build(tmp_path: Path, clock: Hurry) -> Iterator[Callable[..., House]]:
    """Makes houses in one and the same place, without a sound device."""
    built: list[House] = []

    def make(player: Callable[[], Player] = lambda: SilentPlayer(clock)) -> House:
        places = Places.under(tmp_path)
        built.append(House(places, Studio(Shelf(places.clips)), player))
        return built[-1]

    yield make
    for house in built:
        house.close()


@pytest.fixture
def made(build: Callable[..., House]) -> tuple[House, list[Player]]:
    """A house, and every player that it makes."""
    players = list[Player]()

    def make() -> Player:
        players.append(SilentPlayer())
        return players[-1]

    return build(make), players


@pytest.fixture
def house() -> FakeHouse:
    """Of somebody who has been here before, and sits for five minutes."""
    return FakeHouse(Settings(sit=Sit(length=300.0), welcomed=True))


@pytest.fixture
def face(qtbot, house: FakeHouse) -> Iterator[Face]:
    """The window of this house, with its pages."""
    with opened(qtbot, house) as face:
        yield face
