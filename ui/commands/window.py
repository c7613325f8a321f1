"""The window, or a sit in the terminal where none can be opened."""

import ctypes
import importlib.util
import os
import sys
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import click

from meditate.look import Painter
from meditate.places import Places
from ui.commands.screen import complain
from ui.porch.knock import NO_ANSWER, show
from ui.porch.porch import WINDOW, claim
from ui.porch.porter import Porter
from ui.porch.visitors import Visitors

if TYPE_CHECKING:
    from ui.house.wiring import House

LIBRARIES = ("libGL.so.1", "libEGL.so.1", "libxkbcommon.so.0", "libfontconfig.so.1", "libdbus-1.so.3")
X_LIBRARIES = ("libxcb-cursor.so.0", "libxcb-icccm.so.4", "libxcb-keysyms.so.1", "libxkbcommon-x11.so.0")
"""What Qt's windows need of the system, on any screen and on one of X."""
SOCKETS = Path("/tmp/.X11-unix")


def open_window(*, hidden: bool, painter: str | None = None) -> int:
    """The window, until it is closed; answers with the exit status. `hidden`: begin in the tray.
    `painter`: who paints this time, instead of who is kept in the settings.

    Where there is one already, that one is shown, and nothing of Qt is loaded.
    """
    missing = why_no_window()
    if missing is None:
        claimed = claim(Places.of_user(), WINDOW)
        if claimed is None:
            status = show(hidden=hidden)
            return complain(NO_ANSWER, 1) if status is None else status
        if claimed.note:
            complain(claimed.note, 0)
        visitors = Visitors()
        with closing(Porter(claimed, visitors.answer)):
            try:
                from ui.window.app import run_window
            except ImportError as error:
                missing = f"Qt could not be loaded: {error}"
            else:
                return run_window(
                    _build, start_hidden=hidden, visitors=visitors, painter=Painter(painter) if painter else None
                )
    click.echo(f"meditate: no window can be opened ({missing}), so the sit is here in the terminal", err=True)
    from ui.commands.options import Asked
    from ui.commands.sit import sit_here

    return sit_here(Asked())


def _build() -> "House":
    # Imported when the window stands already: the first frame waits for nothing but Qt.
    from ui.house.wiring import build_house

    house = build_house()
    house.warm()
    return house


def why_no_window() -> str | None:
    """What is missing, or None where nothing is. Qt itself would end the whole program instead of telling."""
    if importlib.util.find_spec("PySide6") is None:
        return "PySide6 is not installed"
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return None
    display, wayland = os.environ.get("DISPLAY"), os.environ.get("WAYLAND_DISPLAY")
    if not display and not wayland:
        return "neither DISPLAY nor WAYLAND_DISPLAY is set"
    if not wayland and display and not _x_answers(display):
        return f"there is no display {display}"
    missing = missing_libraries(LIBRARIES if wayland else (*LIBRARIES, *X_LIBRARIES))
    return f"missing: {', '.join(missing)}; `make run` installs them" if missing else None


def _x_answers(display: str) -> bool:
    """False only where the display is one of this machine and its socket is not there."""
    host, _, number = display.partition(":")
    socket = SOCKETS / f"X{number.partition('.')[0]}"
    return bool(host) or socket.exists() or f"@{socket}\n" in _open_sockets()


def _open_sockets() -> str:
    """All local sockets of the system; one that begins with `@` has no file."""
    try:
        return Path("/proc/net/unix").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def missing_libraries(names: Iterable[str]) -> list[str]:
    """Those of these shared libraries that the system does not have."""
    missing = []
    for name in names:
        try:
            ctypes.CDLL(name)
        except OSError:
            missing.append(name)
    return missing
