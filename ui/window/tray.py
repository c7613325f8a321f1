"""The tray: the few verbs one wants without the window, and the time left. Nothing in it that the window has not."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from meditate.sitting import Now
from meditate.units import Seconds
from ui.models.bedtime_model import BedtimeModel
from ui.models.presets_model import PresetsModel
from ui.models.session_model import SessionModel
from ui.window.tray_icon import tray_icon

HOUR: Seconds = 3600.0


def _through(now: Now) -> float:
    """How much of the sit was sat, 0..1; where it has no end, how much of an hour."""
    position = max(0.0, now.moment.position)
    return position % HOUR / HOUR if now.length is None else position / now.length


class Tray(QObject):
    """An icon with a menu. To be made while there is a tray: an icon that is older than its tray is never shown."""

    show_wanted = Signal()
    settings_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, session: SessionModel, presets: PresetsModel, bedtime: BedtimeModel, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._presets, self._bedtime = session, presets, bedtime
        self._menu = menu = QMenu()
        self._begin = menu.addAction(self.tr("Begin again"), session.beginAgain)
        self._named = menu.addMenu(self.tr("Presets"))
        self._timer = menu.addMenu(self.tr("Sleep timer"))
        self._pause = menu.addAction("", session.pauseOrResume)
        self._left = menu.addAction("")
        self._left.setEnabled(False)
        self._extend = menu.addAction(self.tr("Five more minutes"), lambda: session.do("extend"))
        self._end = menu.addAction(self.tr("End"), lambda: session.do("end"))
        menu.addSeparator()
        menu.addAction(self.tr("Show the window"), self.show_wanted.emit)
        menu.addAction(self.tr("Settings"), self.settings_wanted.emit)
        menu.addAction(self.tr("Quit"), self.quit_wanted.emit)
        self._icon = QSystemTrayIcon(self)
        self._icon.setContextMenu(menu)
        self._icon.activated.connect(self._activated)
        self._drawn: tuple[int, bool] | None = None
        for changed in (session.pageChanged, session.pausedChanged, session.looked, session.finished):
            changed.connect(self.refresh)
        menu.aboutToShow.connect(self.refresh)
        presets.changed.connect(self._name)
        self._named.aboutToShow.connect(presets.look)
        self._timer.aboutToShow.connect(self._offer_timer)
        self._name()
        self._offer_timer()
        self.refresh()
        self._icon.show()

    @Slot()
    def refresh(self) -> None:
        """Show what is true now; the icon is drawn again at whole percents only."""
        now = self._session.sitting.now() if self._session.sitting else None
        paused = self._session.shown.paused
        self._begin.setVisible(now is None)
        self._named.menuAction().setVisible(now is None and bool(self._presets.rows))
        self._timer.menuAction().setVisible(now is None)
        for action in (self._pause, self._left, self._extend, self._end):
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
            self._icon.setIcon(tray_icon(through=drawn[0] / 100, paused=paused))

    @Slot()
    def _name(self) -> None:
        self._named.clear()
        for number, row in enumerate(self._presets.rows):
            words = f"{row.title}, {row.detail}".replace("&", "&&")
            self._named.addAction(words, partial(self._presets.begin, number))

    @Slot()
    def _offer_timer(self) -> None:
        self._timer.clear()
        for number, words in enumerate(self._bedtime.lengths):
            self._timer.addAction(words, partial(self._bedtime.begin_timer, number))

    @Slot(QSystemTrayIcon.ActivationReason)
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
        self.deleteLater()
