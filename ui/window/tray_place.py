"""The place in the tray: an icon while there is a tray, and what hiding the window means with one and without."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QWindow

from ui.desktop.bus import Bus
from ui.models.bedtime_model import BedtimeModel
from ui.models.kept import Kept
from ui.models.presets_model import PresetsModel
from ui.models.session_model import SessionModel
from ui.window.tray import Tray
from ui.window.tray_watch import TrayWatch


class TrayPlace(QObject):
    """Sees to it that the window can always be found: in the tray, or else among the other windows."""

    show_wanted = Signal()
    settings_wanted = Signal()
    quit_wanted = Signal()

    def __init__(
        self, session: SessionModel, presets: PresetsModel, bedtime: BedtimeModel, kept: Kept, window: QWindow,
        parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._session, self._kept, self._window = session, kept, window
        self._offers = session, presets, bedtime
        self.tray: Tray | None = None
        self._closed_in_sit = False
        self._hides_when_it_comes = False
        self._watch = TrayWatch(self)
        self._watch.changed.connect(self._follow)
        session.finished.connect(self._after_sit)
        session.refused.connect(self._tell_unseen)
        kept.spoken.connect(self._renew)
        self._follow()

    def listen(self, bus: Bus) -> None:
        """Hear of it at once when a tray comes or goes."""
        self._watch.listen(bus)

    @Slot()
    def _follow(self) -> None:
        if self._watch.there and self.tray is None:
            # Always a new icon: one that was made before its tray is never shown in it.
            self.tray = tray = Tray(*self._offers, self)
            tray.show_wanted.connect(self.show_wanted)
            tray.settings_wanted.connect(self.settings_wanted)
            tray.quit_wanted.connect(self.quit_wanted)
            if self._hides_when_it_comes and self._window.visibility() is QWindow.Visibility.Minimized:
                self._window.hide()
        elif not self._watch.there and self.tray is not None:
            self.tray.close()
            self.tray = None
            if not self._window.isVisible():
                self._hides_when_it_comes = True
                self._window.showMinimized()

    @Slot()
    def _renew(self) -> None:
        if self.tray is not None:
            self.tray.close()
            self.tray = None
            self._follow()

    def begin_hidden(self) -> None:
        """The window is not shown: it waits in the tray, or minimised until there is one."""
        if self.tray is None:
            self._hides_when_it_comes = True
            self._window.showMinimized()

    @property
    def _bedtime(self) -> bool:
        return self._session.sitting is not None and self._session.sitting.sit.wind_down is not None

    def keeps(self) -> bool:
        """The window is to be closed: whether it is hidden in the tray instead. Told once, ever."""
        sitting, settings = self._session.sitting is not None, self._kept.value
        if self.tray is None or not (sitting or settings.stay_in_tray):
            return False
        # After a bedtime sit nothing lights up the room.
        self._closed_in_sit = sitting and not self._bedtime
        self._hides_when_it_comes = False
        self._window.hide()
        if not settings.told_of_tray:
            self._kept.keep(replace(settings, told_of_tray=True))
            self.tray.tell(self.tr("Meditate stays here. The ring shows the window again, and its menu ends all."))
        return True

    @Slot()
    def _after_sit(self) -> None:
        """A window that was closed during the sit comes back with its end page."""
        closed, self._closed_in_sit = self._closed_in_sit, False
        if closed and not self._window.isVisible():
            self.show_wanted.emit()

    def tell(self, words: str) -> None:
        """A small message beside the icon, if there is one."""
        if self.tray is not None:
            self.tray.tell(words)

    @Slot(str)
    def _tell_unseen(self, words: str) -> None:
        if not self._window.isVisible():
            self.tell(words)

    def close(self) -> None:
        """Take the icon away."""
        if self.tray is not None:
            self.tray.close()
            self.tray = None
