"""A real icon in a tray of our own: there, also late and again; its menu does what it says; no tray is no harm."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from time import monotonic
from typing import Any

import pytest
from dbus_fast import Variant

from bench.tray_host import PATH, Watcher
from tests.desk import Desk
from tests.e2e.screen import Screen
from ui.window.tray_watch import WATCHER

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
from meditate.presets import Preset, Presets
from meditate.settings import Settings
from meditate.sit import Sit
from tests.ui.fake_house import FakeHouse
import ui.window.tray_watch
from ui.window.app import run_window
ui.window.tray_watch.GONE_MS = 1500
walk = Preset("Walk", Sit(text=None, length=120.0))
run_window(lambda: FakeHouse(Settings(sit=Sit(length=300.0)), named=Presets((walk,))), start_hidden=True)
"""
PATIENCE = 15.0

pytestmark = pytest.mark.real


class Tray:
    """A place for icons that can be waited at."""

    def __init__(self) -> None:
        self.items: list[str] = []
        self.come = Event()
        self.watcher = Watcher(self._take)

    def _take(self, item: str) -> None:
        self.items.append(item)
        self.come.set()


@pytest.fixture
def started(screen: Screen, desk: Desk) -> Iterator[Callable[[], subprocess.Popen[str]]]:
    programs: list[subprocess.Popen[str]] = []

    def start() -> subprocess.Popen[str]:
        here = screen.here()
        programs.append(subprocess.Popen([sys.executable, "-c", PROGRAM], cwd=ROOT, env=here, text=True))
        return programs[-1]

    yield start
    for program in programs:
        program.terminate()
        program.wait(PATIENCE)


class Icon:
    """What stands in the tray, as a desktop reads it."""

    def __init__(self, desk: Desk, name: str) -> None:
        self._desk, self._name = desk, name

    def of(self, property_: str) -> Any:
        to = (self._name, "/StatusNotifierItem", "org.freedesktop.DBus.Properties")
        return self._asked(to, "Get", "ss", "org.kde.StatusNotifierItem", property_, answers="v")

    @property
    def menu(self) -> dict[str, int]:
        """Each title that can be seen, and its number."""
        layout = self._asked(self._to_menu, "GetLayout", "iias", 0, -1, [], answers="u(ia{sv}av)")[1]
        return dict(self._titles(layout))

    def _titles(self, entry: Any) -> Iterator[tuple[str, int]]:
        number, about, children = entry
        if about.get("visible", True) and about.get("label"):
            yield about["label"], number
        for child in children:
            yield from self._titles(child)

    def choose(self, title: str) -> None:
        self._asked(self._to_menu, "Event", "isvu", self.menu[title], "clicked", Variant("s", ""), 0)

    @property
    def _to_menu(self) -> tuple[str, str, str]:
        return self._name, self.of("Menu"), "com.canonical.dbusmenu"

    def _asked(self, to: tuple[str, str, str], member: str, signature: str, *body: Any, answers: str = "") -> Any:
        return self._desk.ask(
            lambda connection: connection.call(to, member, signature, *body, answers=answers, limit=PATIENCE)
        )


def come(tray: Tray) -> str:
    assert tray.come.wait(PATIENCE), "no icon came"
    return tray.items[-1]


def until(true: Callable[[], bool]) -> None:
    deadline, waiting = monotonic() + PATIENCE, Event()
    while not true():
        assert monotonic() < deadline, "it did not come true"
        waiting.wait(0.02)


def windows(screen: Screen) -> list[str]:
    """The states of those that the window manager knows, minimised ones too."""
    listed = _property(screen, "-root", "_NET_CLIENT_LIST").partition("#")[2]
    numbers = [number.strip() for number in listed.split(",") if number.strip()]
    states = [_property(screen, "-id", number, "WM_STATE") for number in numbers]
    return [state.partition("window state: ")[2].split("\n")[0] for state in states]


def _property(screen: Screen, *arguments: str) -> str:
    command = ["xprop", *arguments]
    return subprocess.run(command, env=screen.here(), capture_output=True, text=True, check=False).stdout


def test_the_icons_menu_does_what_it_says(desk, started):
    tray = Tray()
    desk.serve(WATCHER, PATH, tray.watcher)
    started()
    icon = Icon(desk, come(tray))
    assert list(icon.menu) == [
        "Begin again", "Presets", "Walk, 2 minutes", "bedtime, 5 minutes", "sleep, 5 minutes", "silent, 5 minutes",
        "breath, 5 minutes", "Sleep timer", "15 minutes", "30 minutes", "45 minutes", "1 hour", "1 hour 30 minutes",
        "until I stop it", "Show the window", "Settings", "Quit",
    ]  # fmt: skip
    assert {size for size, _, _ in icon.of("IconPixmap")} >= {16, 22, 24, 32, 48}
    icon.choose("Walk, 2 minutes")
    until(lambda: icon.of("ToolTip")[2] == "Meditate: 2 minutes left")
    icon.choose("Five more minutes")
    until(lambda: "7 minutes left" in icon.menu)
    icon.choose("Pause")
    until(lambda: "Go on" in icon.menu)
    icon.choose("End")
    until(lambda: "Begin again" in icon.menu)
    icon.choose("45 minutes")
    until(lambda: icon.of("ToolTip")[2] == "Meditate: 45 minutes left")
    icon.choose("End")
    until(lambda: "Begin again" in icon.menu)


def test_a_window_is_minimised_until_a_late_tray_takes_it_and_again_when_that_is_gone(desk, started, screen):
    started()
    until(lambda: windows(screen) == ["Iconic"])
    first = Tray()
    desk.serve(WATCHER, PATH, first.watcher)
    assert next(iter(Icon(desk, come(first)).menu)) == "Begin again"
    until(lambda: windows(screen) == [])
    desk.ask(lambda connection: connection.withdraw(WATCHER, PATH))
    until(lambda: windows(screen) == ["Iconic"])
    second = Tray()
    desk.serve(WATCHER, PATH, second.watcher)
    icon = Icon(desk, come(second))
    until(lambda: windows(screen) == [])
    icon.choose("Show the window")
    until(lambda: windows(screen) == ["Normal"])


def test_an_icon_comes_back_to_a_tray_that_restarts(desk, started, screen):
    first, second = Tray(), Tray()
    desk.serve(WATCHER, PATH, first.watcher)
    started()
    name = come(first)
    desk.ask(lambda connection: connection.withdraw(WATCHER, PATH))
    desk.serve(WATCHER, PATH, second.watcher)
    assert come(second) == name
    assert next(iter(Icon(desk, name).menu)) == "Begin again"
    assert windows(screen) == []


def test_without_a_bus_or_a_tray_the_window_waits_minimised(started, screen):
    started()
    until(lambda: windows(screen) == ["Iconic"])
