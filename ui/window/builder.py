"""The builder: makes the house on a thread of its own, while the window shows its picture already."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from concurrent.futures import Future

    from ui.house.house import House


class Builder(QObject):
    """Builds the house on a thread of its own, and says so on the window's."""

    built = Signal()

    def __init__(self, build: Callable[[], House], parent: QObject) -> None:
        super().__init__(parent)
        self._build = build
        self._work: Future[House] | None = None

    def start(self) -> None:
        """Begin; more than one call is one."""
        from concurrent.futures import ThreadPoolExecutor

        if self._work is None:
            self._work = ThreadPoolExecutor(1, "builder").submit(self._built)
            self._work.add_done_callback(lambda _: self.built.emit())

    def _built(self) -> House:
        # Takes as long as it takes to load, here and not on the window's thread.
        for name in ("ui.desktop.portal", "ui.desktop.desktop", "ui.desktop.reminding"):
            importlib.import_module(name)
        return self._build()

    @property
    def failed(self) -> bool:
        """Whether there is no house to be had; why is raised by `house`."""
        return self._work is not None and self._work.exception() is not None

    @property
    def house(self) -> House | None:
        """What was built, waiting for it if it was begun. Raises what the building raised."""
        return self._work.result() if self._work else None
