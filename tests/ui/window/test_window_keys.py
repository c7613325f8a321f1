"""Keys that are held, and keys with others: neither does what nobody meant."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from meditate.settings import Settings
from meditate.sit import Sit
from tests.ui.driven import click, focused, item, until
from tests.ui.fake_house import FakeHouse
from ui.window.face import Face


@pytest.fixture
def house() -> FakeHouse:
    return FakeHouse(Settings(sit=Sit(length=300.0)))


def hold(face: Face, key: Qt.Key, text: str = "", *, repeats: int = 4) -> None:
    """As a keyboard tells it: one press, repeats, one release."""
    for number in range(repeats + 1):
        press_ = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text, number > 0)
        QCoreApplication.sendEvent(face.window, press_)
    release = QKeyEvent(QEvent.Type.KeyRelease, key, Qt.KeyboardModifier.NoModifier, text)
    QCoreApplication.sendEvent(face.window, release)


def test_a_held_space_pauses_once(face, house) -> None:
    click(face, "begin")
    hold(face, Qt.Key.Key_Space, " ", repeats=5)
    assert house.player.held


def test_a_held_key_adds_five_minutes_once(face) -> None:
    click(face, "begin")
    hold(face, Qt.Key.Key_M, "m")
    assert face.session.sitting.score.length == 600.0


def test_a_held_key_makes_it_quieter_as_long_as_it_is_held(face) -> None:
    answers: list[str] = []
    face.session.answered.connect(answers.append)
    click(face, "begin")
    hold(face, Qt.Key.Key_Down, repeats=2)
    assert answers == ["volume -3 dB", "volume -6 dB", "volume -9 dB"]


def test_a_held_escape_ends_the_sit_and_stays_on_the_end_page(face) -> None:
    click(face, "begin")
    hold(face, Qt.Key.Key_Escape)
    until(lambda: focused(face) == "done")
    hold(face, Qt.Key.Key_Escape, repeats=0)
    assert face.session.page == "idle"


def test_a_held_escape_over_the_end_page_does_not_leave_it(face, qtbot) -> None:
    click(face, "begin")
    face.session.do("end")
    until(lambda: focused(face) == "done")
    repeat = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "", True)
    QCoreApplication.sendEvent(face.window, repeat)
    assert face.session.page == "over"


def test_a_held_enter_on_a_sign_does_it_once(face) -> None:
    click(face, "begin")
    item(face, "extend").forceActiveFocus()
    hold(face, Qt.Key.Key_Return)
    assert face.session.sitting.score.length == 600.0


@pytest.mark.parametrize("held", ["ControlModifier", "AltModifier", "MetaModifier"])
def test_keys_with_another_held_belong_to_the_desktop(face, held) -> None:
    click(face, "begin")
    for key in (Qt.Key.Key_E, Qt.Key.Key_M, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Left):
        QTest.keyClick(face.window, key, Qt.KeyboardModifier[held])
    if held != "ControlModifier":
        QTest.keyClick(face.window, Qt.Key.Key_Q, Qt.KeyboardModifier[held])
    assert face.session.page == "sitting"
    assert not face.session.paused
    assert face.session.sitting.score.length == 300.0
