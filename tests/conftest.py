"""What every test stands on: folders of its own; no screen, sound server or bus but those that it starts itself."""

import atexit
import os
import shutil
import signal
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

OWN = Path(tempfile.mkdtemp(prefix="meditate-"))
atexit.register(shutil.rmtree, OWN, ignore_errors=True)

# Before anything else is imported: Qt, platformdirs and the children of tests all read these.
for _kind in ("CONFIG", "DATA", "CACHE", "STATE"):
    os.environ[f"XDG_{_kind}_HOME"] = str(OWN / _kind.lower())
os.environ["XDG_RUNTIME_DIR"] = str(OWN)
os.environ["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={OWN}/no-bus"
os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = f"unix:path={OWN}/no-system-bus"
os.environ["PULSE_SERVER"] = f"unix:{OWN}/no-sound-server"
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)
for _screen in ("DISPLAY", "WAYLAND_DISPLAY"):
    os.environ.pop(_screen, None)

# Ignored under `nohup`, or behind a shell's `&`: then the programs that tests end by these would ignore them too.
for _name, _usual in (("SIGHUP", signal.SIG_DFL), ("SIGINT", signal.default_int_handler)):
    _number = getattr(signal, _name, None)
    if _number is not None and signal.getsignal(_number) is signal.SIG_IGN:
        signal.signal(_number, _usual)

from tests.desk import DeafBus, Desk  # noqa: E402

settings.register_profile("house", deadline=None, derandomize=True)
settings.register_profile("wide", deadline=None, max_examples=2000)
settings.load_profile("house")


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """A tray icon needs the widgets' application."""
    from PySide6.QtWidgets import QApplication

    return QApplication


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """A run in which nothing was tested has failed, also when all of it was skipped."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    told = reporter is not None and any(reporter.stats.get(end) for end in ("passed", "failed", "error", "xfailed"))
    if exitstatus == pytest.ExitCode.OK and not told and not session.config.option.collectonly:
        session.exitstatus = pytest.ExitCode.NO_TESTS_COLLECTED


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A desktop's bus that nobody else is on; it is both the session's and the system's."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/bus")
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={tmp_path}/bus")
    desk = Desk(tmp_path)
    yield desk
    desk.close()


@pytest.fixture
def deaf_bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[DeafBus]:
    """A bus that takes calls and never answers, in place of the session's and the system's."""
    deaf = DeafBus(tmp_path)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", deaf.address)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", deaf.address)
    yield deaf
    deaf.close()
