"""What follows a bedtime sit is done by the desktop or the system, whichever is there; where neither is, nothing is."""

import subprocess
from collections.abc import Iterator

import pytest
from dbus_fast.annotations import DBusBool, DBusStr
from dbus_fast.service import ServiceInterface, dbus_method

from meditate.night import Afterwards
from tests.desk import Desk
from tests.e2e.sound_server import until
from ui.desktop import afterwards
from ui.desktop.afterwards import ALWAYS, Follower
from ui.desktop.awake import LOGIND, SCREEN
from ui.desktop.bus import Bus


class Saver(ServiceInterface):
    """A screen saver that locks."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(SCREEN[2])
        self.locked = 0
        desk.serve(SCREEN[0], SCREEN[1], self)

    @dbus_method()
    def Lock(self) -> None:
        self.locked += 1


class Login(ServiceInterface):
    """The system, as far as sleeping and locking go."""

    def __init__(self, desk: Desk, can: str = "yes") -> None:
        super().__init__(LOGIND[2])
        self._can = can
        self.asked: list[object] = []
        desk.serve(LOGIND[0], LOGIND[1], self)

    @dbus_method()
    def CanSuspend(self) -> DBusStr:
        return self._can

    @dbus_method()
    def Suspend(self, interactive: DBusBool) -> None:
        self.asked.append(interactive)

    @dbus_method()
    def LockSession(self, session: DBusStr) -> None:
        self.asked.append(session)


@pytest.fixture
def bus() -> Iterator[Bus]:
    bus = Bus()
    yield bus
    bus.close()


def possible(bus: Bus) -> frozenset[Afterwards]:
    told: list[frozenset[Afterwards]] = []
    Follower(bus).ask(told.append)
    until(lambda: told)
    return told[0]


def test_the_screen_saver_locks(desk, bus) -> None:
    saver, login = Saver(desk), Login(desk)
    Follower(bus).follow(Afterwards.LOCK)
    until(lambda: saver.locked == 1)
    assert login.asked == []


def test_without_one_the_system_locks_the_session(desk, bus, monkeypatch) -> None:
    monkeypatch.setenv("XDG_SESSION_ID", "c7")
    login = Login(desk)
    Follower(bus).follow(Afterwards.LOCK)
    until(lambda: login.asked == ["c7"])


def test_the_system_is_put_to_sleep_and_asks_nobody_for_a_password(desk, bus) -> None:
    login = Login(desk)
    Follower(bus).follow(Afterwards.SUSPEND)
    until(lambda: login.asked == [False])


def test_what_needs_nobody_asks_nobody(desk, bus) -> None:
    saver, login = Saver(desk), Login(desk)
    for what in ALWAYS:
        Follower(bus).follow(what)
    assert possible(bus) == frozenset(Afterwards)
    assert (saver.locked, login.asked) == (0, [])


@pytest.mark.parametrize("can", ["no", "na", "challenge"])
def test_a_system_that_would_not_sleep_by_itself_is_not_offered(desk, bus, can) -> None:
    Login(desk, can)
    assert possible(bus) == ALWAYS | {Afterwards.LOCK}


def test_where_nobody_is_only_silence_and_quitting_are_possible(desk, bus) -> None:
    assert possible(bus) == ALWAYS


def test_other_systems_have_commands_for_some_of_it(bus, monkeypatch) -> None:
    run: list[tuple[str, ...]] = []
    monkeypatch.setattr(subprocess, "Popen", lambda command, **_: run.append(command))
    monkeypatch.setattr(afterwards.sys, "platform", "darwin")
    assert possible(bus) == ALWAYS | {Afterwards.SUSPEND}
    Follower(bus).follow(Afterwards.SUSPEND)
    assert run == [("pmset", "sleepnow")]
