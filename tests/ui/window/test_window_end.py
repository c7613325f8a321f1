"""Every way to end the window's program ends it in order: the sit softly, then the house."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSystemTrayIcon

from meditate.settings import Settings
from meditate.sit import Sit
from tests.ui.fake_house import FakeHouse
from ui.window.app import COMPILED, run_window
from ui.window.tray import Tray

HOUSE = Path(__file__).resolve().parent.parent.parent.parent
WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from tests.ui.fake_house import FakeHouse
from ui.window.app import COMPILED, run_window

app, house = QApplication([]), FakeHouse()
timer = QTimer(interval=20)

def look():
    if any(window.property("furnished") for window in app.topLevelWindows()):
        timer.stop()
        print("ready", flush=True)

timer.timeout.connect(look)
timer.start()
status = run_window(lambda: house)
print("closed" if house.closed else "left open", flush=True)
sys.exit(status)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_signal_ends_an_idle_window_in_order(name) -> None:
    with subprocess.Popen([sys.executable, "-c", WINDOW], cwd=HOUSE, stdout=subprocess.PIPE, text=True) as window:
        assert window.stdout
        try:
            assert window.stdout.readline() == "ready\n"
            window.send_signal(getattr(signal, name))
            said, _ = window.communicate(timeout=20)
        finally:
            window.kill()
    assert said == "closed\n"
    assert window.returncode == 130


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_compiled_pages_are_kept_in_our_own_folder_for_their_owner_only(tmp_path) -> None:
    own = {**os.environ, "XDG_CACHE_HOME": str(tmp_path)}
    own.pop(COMPILED, None)
    command = [sys.executable, "-c", WINDOW.replace('print("ready", flush=True)', "app.exit(0)")]
    subprocess.run(command, cwd=HOUSE, env=own, stdout=subprocess.DEVNULL, check=True, timeout=30)
    kept = list((tmp_path / "meditate" / "qml").iterdir())
    assert kept
    assert [folder.name for folder in tmp_path.iterdir()] == ["meditate"]
    for folder in (tmp_path / "meditate", tmp_path / "meditate" / "qml"):
        assert folder.stat().st_mode & 0o777 == 0o700


def test_the_handlers_of_before_are_back_after_the_window(qapp) -> None:
    before = signal.getsignal(signal.SIGTERM)
    in_the_window(qapp, lambda window: window.close())
    assert signal.getsignal(signal.SIGTERM) == before


@pytest.fixture
def tray(monkeypatch) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
def test_control_q_ends_the_program_also_during_a_sit_with_a_tray(qapp, tray) -> None:
    def leave(window) -> None:
        QTest.keyClick(window, Qt.Key.Key_Return)
        QTest.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)

    house = in_the_window(qapp, leave)
    assert house.closed
    assert house.player.closed


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
def test_quit_in_the_tray_ends_the_program_also_during_a_sit(qapp, tray, monkeypatch) -> None:
    trays: list[Tray] = []

    class Noted(Tray):
        def __init__(self, *built) -> None:
            super().__init__(*built)
            trays.append(self)

    monkeypatch.setattr("ui.window.tray_place.Tray", Noted)

    def leave(window) -> None:
        QTest.keyClick(window, Qt.Key.Key_Return)
        trays[0].quit_wanted.emit()

    house = in_the_window(qapp, leave)
    assert house.player.closed


def in_the_window(qapp, do) -> FakeHouse:
    """Run the whole program, doing this as soon as its pages are there; fail after 10 s."""
    house = FakeHouse(Settings(sit=Sit(length=300.0)))
    timer = QTimer(qapp, interval=20)
    late = QTimer(qapp, interval=10_000, singleShot=True)

    def look() -> None:
        for window in qapp.topLevelWindows():
            if window.property("furnished") and window.activeFocusItem().objectName() == "begin":
                timer.stop()
                do(window)
                return

    timer.timeout.connect(look)
    late.timeout.connect(lambda: qapp.exit(99))
    timer.start()
    late.start()
    assert run_window(lambda: house) == 0
    late.stop()
    return house
