"""Whether there is a tray: it may come after us, go, and come again. The bus tells; else we look, seldom."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QSystemTrayIcon

from ui.desktop.bus import DAEMON, Bus, Connection
from ui.models.telling import told_by

WATCHER = "org.kde.StatusNotifierWatcher"
OFTEN_MS, AT_FIRST = 10_000, 12
"""How often we look at first, and how many times: desktops that start with us are ready by then."""
SELDOM_MS = 600_000
"""How often after that. One look wakes processes some sixty times."""
SETTLES_MS = 500
"""From the watcher's coming until it has somewhere to show icons."""
GONE_MS = 5_000
"""A tray that is back by then was not gone; icons come back to it by themselves."""


class TrayWatch(QObject):
    """Says `changed` whenever a tray has come or gone."""

    changed = Signal()
    _stirred = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.there = _is_there()
        self._on_bus = False
        self._looks = 0
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)
        self._soon = QTimer(self, singleShot=True, interval=SETTLES_MS)
        self._soon.timeout.connect(self.look)
        self._doubt = QTimer(self, singleShot=True, interval=GONE_MS)
        self._doubt.timeout.connect(self._decide)
        self._stirred.connect(self._follow)
        self._wait()

    @property
    def looks_in(self) -> int:
        """Milliseconds until the next look; 0 where the bus will tell."""
        return self._timer.interval() if self._timer.isActive() else 0

    def listen(self, bus: Bus) -> None:
        """Look at once when the bus says that a tray has come or gone."""
        stirred = told_by(self._stirred)

        async def hear(connection: Connection) -> None:
            def changed(name: str, _: str, owner: str) -> None:
                if name == WATCHER:
                    stirred(bool(owner))

            await connection.hear(DAEMON, "NameOwnerChanged", "sss", changed, about=WATCHER)
            stirred(await connection.call(DAEMON, "NameHasOwner", "s", WATCHER, answers="b"))

        bus.do(hear)

    @Slot(bool)
    def _follow(self, on_bus: bool) -> None:
        self._on_bus = on_bus
        self._soon.start()

    @Slot()
    def look(self) -> None:
        """Ask whether there is one now; one that is missed is given a while."""
        self._looks += 1
        if self.there and not _is_there():
            self._doubt.start()
        else:
            self._decide()

    @Slot()
    def _decide(self) -> None:
        there = _is_there()
        if there != self.there:
            self.there = there
            self.changed.emit()
        self._wait()

    def _wait(self) -> None:
        if self.there and self._on_bus:
            self._timer.stop()
        else:
            self._timer.start(SELDOM_MS if self.there or self._looks >= AT_FIRST else OFTEN_MS)


def _is_there() -> bool:
    return QSystemTrayIcon.isSystemTrayAvailable()
