"""Bells and timing, as they are chosen in the settings panel."""

from datetime import time
from math import inf

import pytest
from PySide6.QtCore import QObject, QUrl

from meditate.peal import Part, Peal
from meditate.settings import Settings
from meditate.sit import Sit
from tests.ui.driven import click, item, name_of, open_drawers, opened, until
from tests.ui.fake_house import FakeHouse
from ui.models.settings_model import SettingsModel


@pytest.fixture
def made(qapp):
    parent = QObject()
    house = FakeHouse()
    return house, SettingsModel(house, parent), parent


def test_a_sit_without_an_end_is_the_last_of_the_lengths_and_any_other_length_ends_it(made) -> None:
    house, settings, _ = made
    settings.length.step(1000)
    assert (settings.length.title, house.settings.sit.open_ended) == ("until I end it", True)
    assert house.settings.sit.length == 600.0
    settings.length.step(-1)
    assert (settings.length.title, house.settings.sit.open_ended) == ("3 hours", False)
    assert settings.length.value != str(inf)


def test_the_bell_waits_begins_and_is_struck_as_one_chooses(made) -> None:
    house, settings, _ = made
    settings.delay.step(3)
    settings.openingStrikes.choose(2)
    settings.closingStrikes.choose(1)
    settings.strikeGap.step(1)
    settings.overtime.toggle()
    sit = house.settings.sit
    assert (settings.delay.title, sit.delay) == ("1 minute", 60.0)
    assert (settings.openingStrikes.title, settings.closingStrikes.title) == ("3 times", "twice")
    assert (sit.opening, sit.between, sit.closing) == (Peal("", 3, 4.0), Peal("", 1, 4.0), Peal("", 2, 4.0))
    assert sit.overtime


def test_the_next_sit_begins_at_a_time_of_day_that_is_not_kept_in_the_file(made) -> None:
    house, settings, _ = made
    assert settings.begins.title == "at once"
    settings.begins.choose(13)
    assert (settings.begins.title, house.settings.begins) == ("at 07:00", time(7, 0))


def test_bells_between_ring_every_so_often_or_as_the_file_says(qapp) -> None:
    parent = QObject()
    house = FakeHouse(Settings(sit=Sit(interval=600.0, intervals=(300.0, 750.0))))
    settings = SettingsModel(house, parent)
    assert settings.interval.title == "every 10 minutes, at 5, 12.5 minutes"
    settings.interval.choose(0)
    assert (settings.interval.title, house.settings.sit.interval, house.settings.sit.intervals) == ("never", None, ())
    settings.interval.choose(4)
    assert (settings.interval.title, house.settings.sit.interval) == ("every 5 minutes", 300.0)
    settings.jitter.step(2)
    assert (settings.jitter.title, house.settings.sit.jitter) == ("up to 20 seconds", 20.0)


def test_parts_make_the_length_and_parts_of_ones_own_stand_first(qapp) -> None:
    parent = QObject()
    own = (Part("sit", 750.0), Part("tea", 300.0))
    house = FakeHouse(Settings(sit=Sit(parts=own)))
    settings = SettingsModel(house, parent)
    assert (settings.parts.title, settings.parts.index) == ("sit 12.5, tea 5", 1)
    settings.parts.choose(4)
    assert (settings.parts.title, house.settings.sit.length) == ("sit 25, walk 10, sit 25", 3600.0)
    settings.parts.choose(0)
    assert (house.settings.sit.parts, house.settings.sit.length) == ((), 3600.0)


def test_the_volume_of_a_bell_goes_down_to_none_and_others_do_not(made) -> None:
    house, settings, _ = made
    settings.closingLevel.level = -41.0
    settings.intervalLevel.level = -40.0
    settings.voiceLevel.level = -41.0
    levels = house.settings.sit.levels
    assert (levels.closing, levels.interval, levels.voice) == (-60.0, -40.0, -40.0)
    assert (settings.closingLevel.level, settings.closingLevel.least) == (-41.0, -41.0)
    assert settings.voiceLevel.least == -40.0
    settings.closingLevel.level = -12.0
    assert house.settings.sit.levels.closing == -12.0


def test_a_sound_file_is_rung_and_called_by_its_name(made, tmp_path) -> None:
    house, settings, _ = made
    settings.ringFile(QUrl.fromLocalFile(str(tmp_path / "my bowl.wav")))
    assert house.settings.sit.bell == str(tmp_path / "my bowl.wav")
    assert settings.bell.title == "my bowl"
    settings.bell.choose(0)
    assert house.settings.sit.bell == "temple"


def test_begin_says_when_and_the_panel_shows_only_what_matters(qtbot) -> None:
    house = FakeHouse(Settings(sit=Sit(closing_bell=False), begins=time(7, 0), welcomed=True))
    with opened(qtbot, house) as face:
        assert name_of(item(face, "begin")) == "Begin at 07:00"
        click(face, "settings")
        open_drawers(face)
        hidden = ("closingStrikes", "betweenStrikes", "jitter", "strikeGap")
        assert not any(item(face, name).isVisible() for name in hidden)
        face.settings.closingBell.toggle()
        face.settings.interval.step(3)
        face.settings.openingStrikes.step(1)
        until(lambda: all(item(face, name).isVisible() for name in hidden))
