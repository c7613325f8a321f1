"""The tray: the few verbs one wants without the window, and the time left. Nothing in it that the window has not."""

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from meditate.sitting import Now
from meditate.units import Seconds
from ui.session_model import SessionModel

SIZES = (16, 22, 24, 32, 48)
HOUR: Seconds = 3600.0
CREAM = QColor(0xF6, 0xF3, 0xE3)


def ring(*, through: float, paused: bool) -> QIcon:
    """A quiet ring, closed by as much as has been sat, 0..1; with a dot in its middle while paused."""
    icon = QIcon()
    for size in SIZES:
        icon.addPixmap(_ring(size, through, paused=paused))
    return icon


def _ring(size: int, through: float, *, paused: bool) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = size / 9
    round_ = QRectF(width, width, size - 2 * width, size - 2 * width)
    faint = QColor(CREAM)
    faint.setAlphaF(0.45)
    painter.setPen(QPen(faint, width))
    painter.drawEllipse(round_)
    painter.setPen(QPen(CREAM, width, c=Qt.PenCapStyle.RoundCap))
    painter.drawArc(round_, 90 * 16, -round(360 * 16 * through))
    if paused or not through:
        painter.setBrush(CREAM)
        painter.drawEllipse(round_.center(), size / 12, size / 12)
    painter.end()
    return pixmap


def _through(now: Now) -> float:
    """How much of the sit was sat, 0..1; where it has no end, how much of an hour."""
    position = max(0.0, now.moment.position)
    return position % HOUR / HOUR if now.length is None else position / now.length


class Tray(QObject):
    """An icon with a menu. Made only where there is a tray."""

    show_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, session: SessionModel, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._menu = QMenu()
        self._begin = self._menu.addAction(self.tr("Begin"), session.begin)
        self._pause = self._menu.addAction("", session.pauseOrResume)
        self._left = self._menu.addAction("")
        self._left.setEnabled(False)
        self._end = self._menu.addAction(self.tr("End"), lambda: session.do("end"))
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Show the window"), self.show_wanted.emit)
        self._menu.addAction(self.tr("Quit"), self.quit_wanted.emit)
        self._icon = QSystemTrayIcon(self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activated)
        self._drawn: tuple[int, bool] | None = None
        for changed in (session.pageChanged, session.pausedChanged, session.looked, session.finished):
            changed.connect(self.refresh)
        self._menu.aboutToShow.connect(self.refresh)
        self.refresh()
        self._icon.show()

    def refresh(self) -> None:
        """Show what is true now; the icon is drawn again at whole percents only."""
        now = self._session.sitting.now() if self._session.sitting else None
        paused = self._session.shown.paused
        self._begin.setVisible(now is None)
        for action in (self._pause, self._left, self._end):
            action.setVisible(now is not None)
        self._pause.setText(self.tr("Go on") if paused else self.tr("Pause"))
        left = now.time if now else ""
        if left != self._left.text() or self._drawn is None:
            self._left.setText(left)
            self._icon.setToolTip(f"Meditate: {left}" if left else "Meditate")
        through = round(100 * _through(now)) if now else 0
        drawn = (min(100, through), paused)
        if drawn != self._drawn:
            self._drawn = drawn
            self._icon.setIcon(ring(through=drawn[0] / 100, paused=paused))

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.show_wanted.emit()

    def tell(self, words: str) -> None:
        """A small message beside the icon."""
        self._icon.showMessage("Meditate", words, self._icon.icon())

    def close(self) -> None:
        """Take the icon away."""
        self._icon.hide()
        self._menu.deleteLater()
