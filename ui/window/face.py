"""The face: the window with its pages, its models and its place in the tray, as one thing to open and to close.

The first frame is the picture alone; whatever takes longer to load than Qt itself is imported after it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtWidgets import QApplication

from meditate.look import Painter
from ui.models.look_model import LookModel
from ui.stage.frame_watch import FrameWatch
from ui.stage.stage_model import StageModel
from ui.window.translators import Translators

if TYPE_CHECKING:
    from meditate.sitting import Now
    from ui.desktop.desktop import Desktop
    from ui.desktop.reminding import Memory
    from ui.desktop.scheduler import Scheduler
    from ui.house.house import House
    from ui.models.kept import Kept
    from ui.models.models import Models
    from ui.models.session_model import SessionModel
    from ui.window.cover_watch import CoverWatch
    from ui.window.reminders import Reminders
    from ui.window.tray_place import TrayPlace

QML = Path(__file__).resolve().parent.parent / "qml"
STIRS = {QEvent.Type.KeyPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin}
"""What tells that somebody is at the window."""


def _leave() -> None:
    # Not quit, which asks the windows first: during a sit they stay, in the tray.
    QApplication.exit(0)


class Face(QObject):
    """The window, its models and its tray, as one thing that can be opened and closed."""

    wanted = Signal()
    """Somebody asks for the window, from whatever thread."""

    def __init__(
        self, *, text_scale: float = 1.0, start_hidden: bool = False, painter: Painter = Painter.PAINTED
    ) -> None:
        """The picture; pages come with `move_in`."""
        super().__init__()
        self.stage = StageModel(self, painter)
        self.look = LookModel(QGuiApplication.styleHints(), self)
        self.look.changed.connect(self._follow_look)
        self._follow_look()
        self.place: TrayPlace | None = None
        self._translators = Translators()
        self._cover: CoverWatch | None = None
        self._desktop: Desktop | None = None
        self._session: SessionModel | None = None
        self.reminders: Reminders | None = None
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(QML))
        given = {"stage": self.stage, "look": self.look, "textScale": text_scale, "startHidden": start_hidden}
        self.engine.setInitialProperties(given)
        self.engine.loadFromModule("Meditate", "Main")
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError("the window could not be made; the lines above say why")
        self.window: QQuickWindow = roots[0]
        self.window.installEventFilter(self)
        self.watch = FrameWatch(self.window, self.stage, self)
        self.wanted.connect(self.raise_)

    @property
    def session(self) -> SessionModel:
        """What runs, or may run, in this window."""
        assert self._session is not None, "nobody has moved in yet"
        return self._session

    def move_in(self, house: House) -> None:
        """Fill the window with pages; they appear when they are ready."""
        from PySide6.QtGui import QAccessible

        from ui.models.models import Models
        from ui.models.settings_model import SettingsModel
        from ui.window.cover_watch import CoverWatch

        house.answer_where(QAccessible.isActive)
        self._translators.speak(house.settings.language)
        self.engine.retranslate()
        settings = SettingsModel(house, self)
        kept = settings.kept
        kept.changed.connect(lambda: self._speak(kept))
        kept.changed.connect(lambda: self.look.choose(kept.value.look))
        kept.changed.connect(lambda: self.watch.choose(kept.value.painter))
        self.look.choose(kept.value.look)
        models = Models(house, settings, self.stage, self.look, self)
        self._take_in(models)
        self._cover = CoverWatch(self.window, self)
        self._cover.changed.connect(self._be_seen)
        self._be_seen()
        self.window.setProperty("models", models.by_name())

    def _take_in(self, models: Models) -> None:
        self.settings, self.setup, self._session = models.settings, models.setup, models.session
        self.night, self.bedtime, self.history = models.night, models.bedtime, models.history
        self.parcel, self.presets, self.letterbox = models.parcel, models.presets, models.letterbox
        self.writing, self.attention = models.writing, models.attention
        self.announcer, self.keys = models.announcer, models.keys
        self.night.quit_wanted.connect(_leave)

    def _speak(self, kept: Kept) -> None:
        if self._translators.speak(kept.value.language):
            self.engine.retranslate()
            kept.respeak()

    def follow_desktop(self, desktop: Desktop) -> None:
        """Listen to what the desktop wishes, and tell it of each sit. It is closed with the window."""
        from ui.desktop.afterwards import Follower
        from ui.desktop.portal import follow_wishes
        from ui.window.aside import Aside

        self._desktop = desktop
        follow_wishes(desktop.bus, self.look.wished)
        self.session.looked.connect(self._tell_desktop)
        follower = Follower(desktop.bus)
        self.bedtime.follow_desktop(follower)
        self.night.follow_desktop(follower, desktop.bus, lambda: self.seen)
        aside = Aside(desktop.bus, self.session, lambda: self.seen, self)
        aside.shown_wanted.connect(self.raise_)
        aside.untold.connect(self._say_in_tray)

    @Slot(object)
    def _tell_desktop(self, now: Now) -> None:
        if self._desktop and self.night.steered:
            self._desktop.follow(self.night.steered, now, self.settings.kept.value, seen=self.seen)

    def remind(self, desktop: Desktop, memory: Memory, scheduler: Scheduler, house: House) -> None:
        """Ask whether one wants to sit, when that is wanted."""
        from ui.window.reminders import Reminders

        asks = desktop.bus, memory, scheduler
        self.reminders = reminders = Reminders(*asks, house, self.settings.kept, self.session, self)
        reminders.scheduled.connect(self.settings.take_reminder_trouble)
        reminders.shown_wanted.connect(self.raise_)
        reminders.untold.connect(self._say_in_tray)

    @Slot(str)
    def _say_in_tray(self, words: str) -> None:
        if self.place:
            self.place.tell(words)

    def _follow_look(self) -> None:
        self.stage.hold_still(still=self.look.look.still)
        self.stage.rest_in(self.look.look.scheme)

    @property
    def seen(self) -> bool:
        """Whether there is anything of the window before someone's eyes, as far as that can be known."""
        return self.window.isExposed() and not (self._cover and self._cover.covered)

    def _be_seen(self) -> None:
        if self._session:
            self._session.expose(self.seen)

    def take_place(self) -> None:
        """Be in the tray, whenever there is one."""
        from ui.window.tray_place import TrayPlace

        self.place = place = TrayPlace(self.session, self.presets, self.bedtime, self.settings.kept, self.window, self)
        place.show_wanted.connect(self.raise_)
        place.settings_wanted.connect(self._open_settings)
        place.quit_wanted.connect(_leave)
        if self._desktop:
            place.listen(self._desktop.bus)

    @Slot()
    def _open_settings(self) -> None:
        self.raise_()
        self.settings.wanted.emit()

    @Slot()
    def raise_(self) -> None:
        """Bring the window before one's eyes."""
        if self.window.visibility() in {QWindow.Visibility.Hidden, QWindow.Visibility.Minimized}:
            self.window.showNormal()
        if self._session:
            self.night.wake()
        self.window.raise_()
        self.window.requestActivate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice whether the window can be seen, and what closing it means."""
        if event.type() is QEvent.Type.Expose:
            self._be_seen()
        elif event.type() is QEvent.Type.Close and watched is self.window:
            return self._stay(event)
        elif self._session and event.type() in STIRS:
            self.night.stir()
        return False

    def _stay(self, event: QEvent) -> bool:
        if self.place and self.place.keeps():
            event.ignore()
            return True
        QTimer.singleShot(0, _leave)
        return False

    def close(self) -> None:
        """Take everything apart: what reads before what is read."""
        import shiboken6

        if self._session:
            self._session.close()
            self.history.keepNote()
            self.writing.leave()
        if self.reminders:
            self.reminders.close()
        if self._desktop:
            self._desktop.close()
        if self._cover:
            self._cover.close()
        self.window.removeEventFilter(self)
        if self.place:
            self.place.close()
        shiboken6.delete(self.window)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        shiboken6.delete(self.engine)
        self._translators.close()
        shiboken6.delete(self)
