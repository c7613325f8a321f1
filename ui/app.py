"""The window's program: models, engine and tray put together, and taken apart in the order that keeps Qt calm."""

import sys
from pathlib import Path

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QIcon, QWindow
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from meditate.errors import MeditateError
from ui.attention import AttentionModel
from ui.house import House
from ui.painter import choose_painter
from ui.session_model import SessionModel
from ui.settings_model import SettingsModel
from ui.setup_model import SetupModel
from ui.stage_model import StageModel
from ui.tray import Tray, ring

QML = Path(__file__).resolve().parent / "qml"
PLAIN_POINTS = 10.0
"""The size of letters that counts as 100 %."""


class Face(QObject):
    """The window, its models and its tray, as one thing that can be opened and closed."""

    def __init__(self, house: House, *, text_scale: float = 1.0, start_hidden: bool = False) -> None:
        """Raises MeditateError where the window cannot be made."""
        super().__init__()
        self.settings = SettingsModel(house, self)
        self.setup = SetupModel(house, self.settings.kept, self)
        self.stage = StageModel(self)
        self.session = SessionModel(house, self.settings.kept, self.setup, self.stage, self)
        self.attention = AttentionModel(self)
        self.tray: Tray | None = None
        self._told = False
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(QML))
        self.engine.setInitialProperties(
            {
                "session": self.session,
                "setup": self.setup,
                "settings": self.settings,
                "stage": self.stage,
                "attention": self.attention,
                "textScale": text_scale,
                "startHidden": start_hidden,
            }
        )
        self.engine.loadFromModule("Meditate", "Main")
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise MeditateError("the window could not be made; the lines above say why. `meditate sit` needs no window")
        self.window: QQuickWindow = roots[0]
        self.window.installEventFilter(self)

    def add_tray(self) -> None:
        """Put an icon into the tray, where there is one."""
        if self.tray is None and QSystemTrayIcon.isSystemTrayAvailable():
            self.tray = Tray(self.session, self)
            self.tray.show_wanted.connect(self.raise_)
            self.tray.quit_wanted.connect(QApplication.quit)
            self.session.finished.connect(self._after_sit)

    def raise_(self) -> None:
        """Bring the window before one's eyes."""
        if self.window.visibility() in {QWindow.Visibility.Hidden, QWindow.Visibility.Minimized}:
            self.window.showNormal()
        self.window.raise_()
        self.window.requestActivate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice whether the window can be seen, and what closing it means."""
        if event.type() is QEvent.Type.Expose:
            self.session.expose(self.window.isExposed())
        elif event.type() is QEvent.Type.Close and watched is self.window:
            return self._stay(event)
        return False

    def _stay(self, event: QEvent) -> bool:
        """Closing the window during a sit leaves the sit running in the tray, if there is one; else it is the end."""
        if self.tray is None or self.session.sitting is None:
            QTimer.singleShot(0, QApplication.quit)
            return False
        event.ignore()
        self.window.hide()
        if not self._told:
            self._told = True
            self.tray.tell(self.tr("The sit goes on. The ring here shows the window again."))
        return True

    def _after_sit(self) -> None:
        """A window that was closed during the sit comes back with its end page."""
        if not self.window.isVisible() and self._told:
            self.raise_()

    def close(self) -> None:
        """Take everything apart: what reads before what is read."""
        self.session.close()
        self.window.removeEventFilter(self)
        if self.tray:
            self.tray.close()
        shiboken6.delete(self.engine)
        shiboken6.delete(self)


def text_scale(app: QApplication) -> float:
    """How large letters are wished for, 1 to 3, from the desktop's own font."""
    return min(max(1.0, app.font().pointSizeF() / PLAIN_POINTS), 3.0)


def run_window(house: House, *, start_hidden: bool = False) -> int:
    """Open the window and stay until it is left; the exit status. Closes the house. Raises MeditateError."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Meditate")
    app.setDesktopFileName("meditate")
    app.setQuitOnLastWindowClosed(False)
    choose_painter()
    face = Face(house, text_scale=text_scale(app), start_hidden=start_hidden)
    QTimer.singleShot(0, lambda: _settle_in(app, face, start_hidden=start_hidden))
    try:
        return app.exec()
    finally:
        face.close()
        house.close()


def _settle_in(app: QApplication, face: Face, *, start_hidden: bool) -> None:
    app.setWindowIcon(QIcon(ring(through=0.0, paused=False)))
    face.add_tray()
    if start_hidden and face.tray is None:
        face.window.showMinimized()
