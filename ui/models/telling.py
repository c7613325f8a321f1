"""From any thread into the window's: a signal that is sent for as long as there is a window."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import SignalInstance


def told_by(signal: SignalInstance) -> Callable[..., None]:
    """Sends what it is called with; nothing happens once the sender has gone, as it may while a thread still works."""

    def tell(*what: Any) -> None:
        with suppress(RuntimeError):
            signal.emit(*what)

    return tell
