"""The window, or a sit in the terminal where none can be opened."""

import importlib.util
import os
import sys
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from ui.wiring import House


def open_window(*, hidden: bool) -> int:
    """The window, until it is closed; answers with the exit status. `hidden`: begin in the tray."""
    missing = why_no_window()
    if missing is None:
        try:
            from ui.app import run_window
        except ImportError as error:
            missing = f"Qt could not be loaded: {error}"
        else:
            return run_window(_build, start_hidden=hidden)
    click.echo(f"meditate: no window can be opened ({missing}), so the sit is here in the terminal", err=True)
    from ui.commands.options import Asked
    from ui.commands.sit import sit_here

    return sit_here(Asked())


def _build() -> "House":
    # Imported when the window stands already: the first frame waits for nothing but Qt.
    from ui.wiring import build_house

    return build_house()


def why_no_window() -> str | None:
    """What is missing, or None where nothing is."""
    if importlib.util.find_spec("PySide6") is None:
        return "PySide6 is not installed"
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return None
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return "neither DISPLAY nor WAYLAND_DISPLAY is set"
    return None
