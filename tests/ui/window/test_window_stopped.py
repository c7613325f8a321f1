"""What the window shows when the player stopped by itself."""

from PySide6.QtCore import Qt

from meditate.players.player import Stopped
from meditate.settings import Settings
from meditate.sit import Sit
from tests.ui.driven import item, opened, press
from tests.ui.fake_house import FakeHouse


def test_a_sleep_of_the_machine_is_told_while_the_sit_rests(qtbot) -> None:
    house = FakeHouse(Settings(sit=Sit(length=300.0)))
    with opened(qtbot, house) as face:
        press(face, Qt.Key.Key_Return)
        assert not item(face, "quietly").isVisible()
        house.player.hold(True)
        house.player.stopped = Stopped.SLEPT
        qtbot.waitUntil(lambda: item(face, "quietly").isVisible())
        assert item(face, "quietly").property("text") == "paused: the machine was asleep"
        press(face, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: not item(face, "quietly").isVisible())
        assert not house.player.held
