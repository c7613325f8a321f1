"""What is amiss with a sit that nobody looks at is told once, silently, and not in the dark."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QSystemTrayIcon

from meditate.settings import Settings
from meditate.sit import Sit
from meditate.wind_down import WindDown
from tests.ui.driven import opened, score_of
from tests.ui.fake_house import FakeHouse
from tests.ui.services import Notifications
from ui.desktop.bus import Bus
from ui.desktop.desktop import Desktop
from ui.window.face import Face
from ui.window.tray import Tray

MUTED = "the sound output is muted"


@pytest.fixture
def house() -> FakeHouse:
    return FakeHouse(Settings(sit=Sit(length=600.0), welcomed=True))


@pytest.fixture
def shown(desk) -> Notifications:
    return Notifications(desk, "actions", "body")


@pytest.fixture
def hidden(qtbot, house: FakeHouse) -> Iterator[Face]:
    with opened(qtbot, house) as face:
        face.follow_desktop(Desktop(Bus()))
        face.window.hide()
        qtbot.waitUntil(lambda: not face.seen)
        yield face


def warn(face: Face, words: str = MUTED) -> None:
    face.session.sitting.warn(words)  # type: ignore[union-attr]
    face.session.look()


def test_who_hears_nothing_and_sees_no_window_is_told_once_and_silently(qtbot, desk, shown, hidden) -> None:
    hidden.session.beginAgain()
    warn(hidden)
    qtbot.waitUntil(lambda: len(shown.shown) == 1)
    message = shown.shown[0]
    assert message["words"] == "The sound output is muted."
    assert (message["suppress-sound"], message["urgency"]) == (True, 0)
    hidden.session.look()
    hidden.session.do("end")
    qtbot.waitUntil(lambda: shown.closed == [1])
    assert len(shown.shown) == 1


def test_a_press_on_the_message_brings_the_window(qtbot, desk, shown, hidden) -> None:
    hidden.session.beginAgain()
    warn(hidden)
    qtbot.waitUntil(lambda: len(shown.shown) == 1)
    desk.speak(lambda: shown.ActionInvoked(1, "default"))
    qtbot.waitUntil(hidden.window.isVisible)


def test_in_a_window_that_is_seen_the_line_is_enough_and_in_the_dark_nothing_lights_up(
    qtbot, desk, shown, hidden, house
) -> None:
    hidden.window.show()
    qtbot.waitUntil(lambda: hidden.seen)
    hidden.session.beginAgain()
    warn(hidden)
    hidden.session.do("end")
    hidden.window.hide()
    qtbot.waitUntil(lambda: not hidden.seen)
    hidden.session.begin_with(Sit(length=600.0, wind_down=WindDown(), fade=300.0))
    house.player.at = score_of(hidden).length * 0.95
    hidden.session.look()
    assert hidden.night.dark
    warn(hidden, "another output")
    hidden.session.do("end")
    hidden.session.beginAgain()
    warn(hidden, "told")
    qtbot.waitUntil(lambda: len(shown.shown) == 1)
    assert shown.shown[0]["words"] == "Told."


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
def test_where_nobody_shows_messages_the_tray_tells(qtbot, hidden, monkeypatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(Tray, "tell", lambda self, words: told.append(words))
    hidden.take_place()
    hidden.session.beginAgain()
    warn(hidden)
    qtbot.waitUntil(lambda: told == ["The sound output is muted."])
