"""Whatever the desktop has not, a sit begins, is paused, goes on and ends all the same, and nobody is told of it."""

from collections.abc import Callable
from time import monotonic

import pytest
from dbus_fast import MessageType

from meditate.settings import Settings
from meditate.sit import Sit
from tests.desk import Desk
from tests.ui.driven import opened
from tests.ui.fake_house import FakeHouse
from tests.ui.services import InhibitPortal, Logind, Notifications, power_management, screen_saver
from ui.desktop.awake import LOGIND, PORTAL, POWER, SCREEN
from ui.desktop.bus import DAEMON, Bus, Connection
from ui.desktop.desktop import Desktop
from ui.desktop.quiet import NOTIFICATIONS

Services = dict[str, Callable[[Desk], object]]
SERVICES: Services = {
    "portal": InhibitPortal,
    "notifications": lambda desk: Notifications(desk, "inhibitions"),
    "screen saver": screen_saver,
    "power management": power_management,
    "logind": Logind,
}
NAMES = (LOGIND[0], PORTAL[0], POWER[0], SCREEN[0], NOTIFICATIONS[0])


def sit_through(qtbot, capfd) -> None:
    """With everything wanted that a desktop can do."""
    house = FakeHouse(Settings(sit=Sit(length=60.0), quiet_desktop=True), speed=200.0)
    with opened(qtbot, house) as face:
        face.follow_desktop(Desktop(Bus()))
        face.take_place()
        assert face.place
        assert face.place.tray is None
        face.session.begin()
        assert face.session.page == "sitting"
        face.session.pauseOrResume()
        assert face.session.paused
        face.session.pauseOrResume()
        qtbot.waitUntil(lambda: face.session.page == "over")
        left = monotonic()
    assert monotonic() - left < 3
    assert capfd.readouterr() == ("", "")


def test_without_a_bus(qtbot, capfd) -> None:
    sit_through(qtbot, capfd)


def test_with_a_bus_that_never_says_a_word(qtbot, capfd, deaf_bus) -> None:
    sit_through(qtbot, capfd)


def test_with_a_bus_that_nobody_else_is_on(qtbot, capfd, desk) -> None:
    sit_through(qtbot, capfd)


@pytest.mark.parametrize("absent", SERVICES)
def test_with_all_but_one(qtbot, capfd, desk, absent: str) -> None:
    for name, serve in SERVICES.items():
        if name != absent:
            serve(desk)
    sit_through(qtbot, capfd)


def test_with_services_that_take_every_call_and_answer_none(qtbot, capfd, desk) -> None:
    async def deaf(there: Connection) -> None:
        for name in NAMES:
            await there.call(DAEMON, "RequestName", "su", name, 4, answers="u")
        there._bus.add_message_handler(lambda message: message.message_type is MessageType.METHOD_CALL)

    desk.ask(deaf)
    sit_through(qtbot, capfd)


def test_with_a_bus_that_dies_during_the_sit(qtbot, capfd, desk) -> None:
    Notifications(desk, "inhibitions")
    house = FakeHouse(Settings(sit=Sit(length=60.0), quiet_desktop=True), speed=1.0)
    with opened(qtbot, house) as face:
        face.follow_desktop(Desktop(Bus()))
        face.session.begin()
        desk.die()
        face.session.pauseOrResume()
        face.session.pauseOrResume()
        house.player.at = 600.0
        qtbot.waitUntil(lambda: face.session.page == "over")
    assert capfd.readouterr() == ("", "")
