"""The bus: answers that come, answers that never come, and buses that are not there."""

from pathlib import Path
from threading import Event, Thread
from time import monotonic

import pytest
from dbus_fast.annotations import DBusStr, DBusUInt32
from dbus_fast.service import ServiceInterface, dbus_method, dbus_signal

from meditate.units import Seconds
from tests.desk import Desk
from tests.e2e.sound_server import until
from ui.desktop.bus import Bus, Connection, UnansweredError, Which, address_of

ECHO = ("org.example.Echo", "/echo", "org.example.Echo")


class Echo(ServiceInterface):
    """Says what it hears; one of its methods never returns."""

    def __init__(self) -> None:
        super().__init__("org.example.Echo")

    @dbus_method()
    def Say(self, words: DBusStr) -> DBusStr:
        return words

    @dbus_method()
    async def Brood(self) -> DBusStr:
        import asyncio

        await asyncio.sleep(3600)
        return "never"

    @dbus_signal()
    def Called(self, words: DBusStr) -> DBusStr:
        return words

    @dbus_signal()
    def Counted(self, number: DBusUInt32) -> DBusUInt32:
        return number


@pytest.fixture
def bus():
    bus = Bus()
    yield bus
    bus.close()


SOON: Seconds = 0.3
"""Where there is no bus that is known at once."""


def outcome(bus: Bus, work, within: Seconds = 3.0) -> list[object]:
    """What this work came to: an answer, or the error; nothing where it was dropped."""
    came, done = [], Event()

    async def doing(connection: Connection) -> None:
        try:
            came.append(await work(connection))
        except UnansweredError as error:
            came.append(error)
        finally:
            done.set()

    bus.do(doing)
    done.wait(within)
    return came


def test_a_call_is_answered(desk, bus) -> None:
    desk.serve("org.example.Echo", "/echo", Echo())
    assert outcome(bus, lambda there: there.call(ECHO, "Say", "s", "hello", answers="s")) == ["hello"]


def test_nobody_an_error_and_another_kind_of_answer_are_all_told_as_unanswered(desk, bus) -> None:
    desk.serve("org.example.Echo", "/echo", Echo())
    for call in (
        lambda there: there.call(("org.example.Nobody", "/echo", "org.example.Echo"), "Say", "s", "hello"),
        lambda there: there.call(ECHO, "Sing"),
        lambda there: there.call(ECHO, "Say", "u", 7),
        lambda there: there.call(ECHO, "Say", "s", "hello", answers="u"),
    ):
        assert isinstance(outcome(bus, call)[0], UnansweredError)


def test_who_never_answers_is_given_up(desk, bus) -> None:
    desk.serve("org.example.Echo", "/echo", Echo())
    begun = monotonic()
    assert isinstance(outcome(bus, lambda there: there.call(ECHO, "Brood", answers="s"))[0], UnansweredError)
    assert monotonic() - begun < 2


def test_signals_of_the_right_kind_are_heard(desk, bus) -> None:
    heard: list[str] = []
    echo = Echo()
    desk.serve("org.example.Echo", "/echo", echo)
    assert outcome(bus, lambda there: there.hear(ECHO, "Called", "s", heard.append)) == [None]
    desk.speak(lambda: echo.Counted(7))
    desk.speak(lambda: echo.Called("hello"))
    until(lambda: heard == ["hello"])


def test_a_name_that_another_has_is_not_taken(desk, bus) -> None:
    desk.serve("org.example.Echo", "/echo", Echo())
    assert isinstance(outcome(bus, lambda there: there.serve("org.example.Echo", "/echo", Echo()))[0], UnansweredError)


def test_without_a_bus_work_is_dropped_in_silence(bus, capfd) -> None:
    assert outcome(bus, lambda there: there.call(ECHO, "Say", "s", "hello"), SOON) == []
    bus.close()
    assert capfd.readouterr() == ("", "")


def test_a_bus_that_never_says_a_word_keeps_nobody_from_asking_and_nobody_from_leaving(deaf_bus, bus, capfd) -> None:
    begun = monotonic()
    bus.do(lambda there: there.call(ECHO, "Say", "s", "hello"))
    assert monotonic() - begun < 0.5
    bus.close()
    assert monotonic() - begun < 3
    assert capfd.readouterr() == ("", "")


def test_a_bus_that_dies_leaves_calls_unanswered_and_nothing_on_the_terminal(tmp_path, monkeypatch, bus, capfd) -> None:
    desk = Desk(tmp_path)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desk.address)
    desk.serve("org.example.Echo", "/echo", Echo())
    asked = Thread(target=lambda: outcome(bus, lambda there: there.call(ECHO, "Brood", answers="s")))
    asked.start()
    assert outcome(bus, lambda there: there.call(ECHO, "Say", "s", "hello", answers="s")) == ["hello"]
    desk.die()
    asked.join(5)
    assert outcome(bus, lambda there: there.call(ECHO, "Say", "s", "hello"), SOON) == []
    desk.close()
    bus.close()
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("asked", "address"),
    [
        ("unix:path=/run/bus,guid=1", "unix:path=/run/bus,guid=1"),
        ("tcp:host=example.org,port=1", None),
        ("tcp:host=localhost,port=1;unix:abstract=/tmp/bus", "unix:abstract=/tmp/bus"),
        ("autolaunch:", None),
    ],
)
def test_only_buses_of_this_machine_are_spoken_to(monkeypatch, asked: str, address: str | None) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", asked)
    assert address_of(Which.SESSION) == address


def test_the_session_bus_is_looked_for_where_sessions_keep_it(monkeypatch, tmp_path: Path) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert address_of(Which.SESSION) == f"unix:path={tmp_path}/bus"
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    assert address_of(Which.SESSION) is None
