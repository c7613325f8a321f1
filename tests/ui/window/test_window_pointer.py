"""A press on what cannot be seen only wakes it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from meditate.settings import Settings
from meditate.sit import Sit
from tests.ui.driven import click, item, press, until
from tests.ui.fake_house import FakeHouse
from ui.models.attention import REST_MS
from ui.window.face import Face


@pytest.fixture
def house() -> FakeHouse:
    return FakeHouse(Settings(sit=Sit(length=300.0)))


def fall_asleep(face: Face) -> None:
    face.attention._timer.setInterval(30)
    face.attention.stir()
    until(lambda: item(face, "controls").opacity() < 0.02)
    face.attention._timer.setInterval(REST_MS)


def middle(face: Face, name: str) -> QPoint:
    here = item(face, name)
    return here.mapRectToScene(here.boundingRect()).center().toPoint()


def test_a_press_on_the_sleeping_stage_only_wakes_the_controls(face) -> None:
    click(face, "begin")
    fall_asleep(face)
    QTest.mouseClick(face.window, Qt.MouseButton.LeftButton, pos=middle(face, "end"))
    assert face.session.page == "sitting"
    assert face.attention.awake
    until(lambda: item(face, "controls").opacity() > 0.9)
    QTest.mouseClick(face.window, Qt.MouseButton.LeftButton, pos=middle(face, "end"))
    assert face.session.page == "over"


def test_a_touch_on_the_sleeping_stage_only_wakes_the_controls(face) -> None:
    finger = QTest.createTouchDevice()
    click(face, "begin")
    fall_asleep(face)
    at = middle(face, "end")
    QTest.touchEvent(face.window, finger).press(0, at, face.window).commit()
    QTest.touchEvent(face.window, finger).release(0, at, face.window).commit()
    assert face.session.page == "sitting"
    assert face.attention.awake


def test_a_sign_that_was_clicked_does_not_take_the_space_key(face, house) -> None:
    click(face, "begin")
    click(face, "extend")
    press(face, Qt.Key.Key_Space)
    assert house.player.held
    assert face.session.sitting.score.length == 600.0
