"""The sleep timer in the window: begun with two keys, black soon, and nothing of it is told afterwards."""

from collections.abc import Iterator
from datetime import time

import pytest
from PySide6.QtCore import Qt

from meditate.look import Scheme
from meditate.night import Afterwards
from meditate.settings import Settings
from tests.ui.driven import click, focused, item, keep, name_of, opened, press, score_of, until
from tests.ui.fake_house import FakeHouse
from ui.choices.sleep_timer import timer_choice, timer_of
from ui.window.face import Face


@pytest.fixture
def house() -> FakeHouse:
    return FakeHouse(Settings(welcomed=True))


@pytest.fixture
def face(qtbot, house) -> Iterator[Face]:
    with opened(qtbot, house) as face:
        face.night._wall = lambda: time(2)
        yield face


def begin(face: Face, *keys: Qt.Key) -> None:
    press(face, Qt.Key.Key_Z)
    until(lambda: item(face, "list").isEnabled())
    for key in (*keys, Qt.Key.Key_Return):
        press(face, key)
    until(lambda: face.session.sitting is not None)


def be_at(face: Face, house: FakeHouse, at: float) -> None:
    house.player.at = at
    face.session.look()


def test_a_key_and_enter_begin_it_with_the_length_that_was_chosen_last(face, house) -> None:
    begin(face)
    assert (score_of(face).length, score_of(face).open_ended) == (1800.0, False)
    assert face.session.sitting.sit.text is None
    assert face.look.look.scheme is Scheme.NIGHT
    assert face.window.title() == "Meditate: Sleep timer"
    assert name_of(item(face, "sitting")) == "Sitting: Sleep timer"
    face.session.do("end")
    until(lambda: focused(face) == "begin")
    begin(face, Qt.Key.Key_Down)
    assert score_of(face).length == 2700.0
    assert face.settings.kept.value.sleep_minutes == 45
    assert face.settings.kept.value.sit.text is not None, "what is sat by day stays as it was chosen"


def test_it_can_be_clicked_and_goes_on_until_it_is_stopped(face, house) -> None:
    click(face, "timer")
    until(lambda: item(face, "list").isEnabled())
    press(face, Qt.Key.Key_End)
    press(face, Qt.Key.Key_Return)
    until(lambda: face.session.sitting is not None)
    assert score_of(face).open_ended
    be_at(face, house, 1000.0)
    until(lambda: focused(face) == "darkness")
    press(face, Qt.Key.Key_Escape)
    assert not score_of(face).open_ended
    be_at(face, house, house.player.end)
    assert face.session.sitting is None
    assert face.night.night.dark


def test_it_is_black_after_two_minutes_and_after_its_end_the_first_page_is_there_as_dark(face, house) -> None:
    begin(face)
    be_at(face, house, 60.0)
    assert not face.night.night.dark
    be_at(face, house, 121.0)
    assert face.night.night.dark
    be_at(face, house, 1800.0)
    assert face.session.page == "idle"
    assert not item(face, "idle").isVisible()
    press(face, Qt.Key.Key_Z)
    until(lambda: focused(face) == "begin")
    assert face.look.look.scheme is Scheme.NIGHT
    assert not item(face, "list").isEnabled(), "the key that lights it does nothing else"


def test_what_was_chosen_follows_it_too(face, house) -> None:
    keep(face, afterwards=Afterwards.LOCK)
    begin(face)
    be_at(face, house, 121.0)
    be_at(face, house, 1800.0)
    assert face.night.night.follows == "lock"


def test_its_sound_and_its_length_are_ones_own() -> None:
    settings = Settings(sleep_minutes=22, sleep_sound="forest")
    assert "22 minutes" in [option.title for option in timer_choice(settings).options]
    assert (timer_of(settings).length, timer_of(settings).ambience) == (1320.0, ("forest",))
    assert timer_of(Settings(sleep_minutes=0)).open_ended
