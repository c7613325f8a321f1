"""The night's curve as the window shows it."""

import pytest
from PySide6.QtCore import QObject

from meditate.settings import Settings
from meditate.sit import Sit
from meditate.wind_down import MOST, WindDown, drawn
from tests.ui.fake_house import FakeHouse
from ui.models.kept import Kept
from ui.models.settings_model import SettingsModel
from ui.models.wind_down_model import HEIGHTS, PaceFinder


@pytest.fixture
def made(qapp) -> tuple[FakeHouse, SettingsModel, QObject]:
    parent, house = QObject(), FakeHouse(Settings(sit=Sit()))
    return house, SettingsModel(house, parent), parent


def test_the_curve_is_switched_on_as_usual_and_off_again(made) -> None:
    house, settings, _ = made
    settings.windsDown.toggle()
    assert house.settings.sit.wind_down == WindDown()
    settings.windsDown.toggle()
    assert house.settings.sit.wind_down is None


def test_it_is_drawn_as_it_is(made) -> None:
    assert list(made[1].windDown.heights) == list(drawn(HEIGHTS))


def test_each_of_its_numbers_is_changed_within_its_bounds(made, qtbot) -> None:
    house, settings, _ = made
    amounts = {model.name: model for model in settings.windDown.amounts}
    assert list(amounts) == list(MOST)
    with qtbot.waitSignal(amounts["slower"].changed):
        amounts["slower"].amount = 31.2
    amounts["softer"].amount = 99
    assert house.settings.sit.wind_down == WindDown(slower=31, softer=MOST["softer"])
    assert amounts["softer"].amount == MOST["softer"]


def test_the_fade_lasts_from_half_a_minute_to_fifteen(made) -> None:
    house, settings, _ = made
    assert settings.fade.title == "none"
    settings.fade.choose(100)
    assert house.settings.sit.fade == 900.0
    settings.fade.choose(1)
    assert house.settings.sit.fade == 30.0


def test_a_tap_on_each_breath_has_the_next_sit_begin_there(qapp) -> None:
    parent, house, times = QObject(), FakeHouse(Settings()), iter([0.0, 6.0, 12.0, 18.0])
    finder = PaceFinder(Kept(house, parent), parent, lambda: next(times))
    for missing in (3, 2, 1):
        finder.tap()
        assert (finder.missing, finder.rate) == (missing, 0.0)
    finder.tap()
    assert (finder.missing, finder.rate) == (0, 10.0)
    assert house.settings.sit.ramp_from == 10.0
    finder.anew()
    assert finder.missing == 4
