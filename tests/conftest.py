"""What every test stands on: folders of its own; no screen, sound server or bus but those that it starts itself."""

import atexit
import os
import shutil
import tempfile
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
os.environ["PULSE_SERVER"] = f"unix:{OWN}/no-sound-server"
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
for _screen in ("DISPLAY", "WAYLAND_DISPLAY"):
    os.environ.pop(_screen, None)

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
