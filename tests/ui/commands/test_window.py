"""Where no window can be opened, what is missing is told before Qt would end the program."""

from pathlib import Path

import pytest

from ui.commands import window
from ui.commands.window import missing_libraries, why_no_window


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A desktop of X with one display, `:7`."""
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(window, "SOCKETS", tmp_path)
    monkeypatch.setattr(window, "LIBRARIES", ())
    monkeypatch.setattr(window, "X_LIBRARIES", ("libc.so.6",))
    (tmp_path / "X7").touch()
    return tmp_path


def test_a_display_that_is_there_is_enough(screen: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for display in (":7", ":7.0", "elsewhere:3"):
        monkeypatch.setenv("DISPLAY", display)
        assert why_no_window() is None


def test_a_display_that_has_gone_is_told(screen: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":8")
    assert why_no_window() == "there is no display :8"


def test_a_missing_library_is_named(screen: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":7")
    monkeypatch.setattr(window, "X_LIBRARIES", ("libc.so.6", "libnowhere.so.1"))
    assert why_no_window() == "missing: libnowhere.so.1; `make run` installs them"


def test_only_missing_libraries_are_named() -> None:
    assert missing_libraries(["libc.so.6", "libnowhere.so.1"]) == ["libnowhere.so.1"]
