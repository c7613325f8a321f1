"""The tray: the verbs that mean something now, the time left, and a window that is never out of reach."""

import pytest
from PySide6.QtGui import QColor

from meditate.settings import Settings
from meditate.sit import Sit
from tests.ui.fake_house import FakeHouse
from ui.app import Face
from ui.tray import SIZES, Tray, ring

# Qt itself says so where the screen has no tray.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)


@pytest.fixture
def face(qtbot):
    face = Face()
    face.move_in(FakeHouse(Settings(sit=Sit(length=300.0))))
    qtbot.waitUntil(face.window.isExposed)
    face.tray = Tray(face.session, face)
    yield face
    face.close()


def offered(face: Face) -> list[str]:
    assert face.tray
    return [action.text() for action in face.tray._menu.actions() if action.isVisible() and action.text()]


def test_the_menu_offers_what_means_something_now(face) -> None:
    assert offered(face) == ["Begin", "Show the window", "Quit"]
    face.tray._begin.trigger()
    assert offered(face) == ["Pause", "5 minutes left", "End", "Show the window", "Quit"]
    face.tray._pause.trigger()
    assert offered(face)[0] == "Go on"
    assert face.tray._icon.toolTip() == "Meditate: 5 minutes left"
    face.tray._end.trigger()
    assert offered(face)[0] == "Begin"


def test_closing_the_window_during_a_sit_leaves_it_in_the_tray_and_the_end_brings_it_back(face) -> None:
    face.session.finished.connect(face._after_sit)
    face.session.begin()
    assert not face.window.close()
    assert not face.window.isVisible()
    assert face.session.page == "sitting"
    face.session.do("end")
    assert face.window.isVisible()


def test_the_ring_closes_with_the_time_sat(qapp) -> None:
    def light(through: float) -> float:
        picture = ring(through=through, paused=False).pixmap(48, 48).toImage()
        return sum(QColor(picture.pixelColor(x, y)).alphaF() for x in range(48) for y in range(48))

    assert light(0.2) < light(0.6) < light(1.0)
    assert len(ring(through=0.5, paused=True).availableSizes()) == len(SIZES)
