"""The window's program: models, engine and tray put together, and taken apart in the order that keeps Qt calm.

The first frame is the picture alone; whatever takes longer to load than Qt itself is imported after it.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtWidgets import QApplication

from meditate.look import Painter
from ui.frame_watch import FrameWatch
from ui.look_model import LookModel
from ui.memory import give_back
from ui.painter import choose_painter, kept_wish
from ui.signals import INTERRUPTED, told_of_signals
from ui.stage_model import StageModel
from ui.telling import told_by
from ui.translators import Translators

if TYPE_CHECKING:
    from concurrent.futures import Future

    from meditate.sitting import Now
    from ui.cover_watch import CoverWatch
    from ui.desktop import Desktop
    from ui.house import House
    from ui.kept import Kept
    from ui.reminding import Memory
    from ui.session_model import SessionModel
    from ui.tray_place import TrayPlace
    from ui.visitors import Visitors

COMPILED = "QML_DISK_CACHE_PATH"
"""Where Qt keeps compiled pages; else in a folder of its own choice, which all can read."""
QML = Path(__file__).resolve().parent / "qml"
STIRS = {QEvent.Type.KeyPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin}
"""What tells that somebody is at the window."""
PLAIN_POINTS = 10.0
"""The size of letters that counts as 100 %."""


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
        from time import monotonic

        from PySide6.QtGui import QAccessible

        from ui.announcing import Announcer
        from ui.attention import AttentionModel
        from ui.bedtime_model import BedtimeModel
        from ui.cover_watch import CoverWatch
        from ui.history_model import HistoryModel
        from ui.keys_model import KeysModel
        from ui.letterbox_model import LetterboxModel
        from ui.night_model import NightModel
        from ui.parcel_model import ParcelModel
        from ui.presets_model import PresetsModel
        from ui.session_model import SessionModel
        from ui.settings_model import SettingsModel
        from ui.setup_model import SetupModel
        from ui.writing_model import WritingModel

        house.answer_where(QAccessible.isActive)
        self._translators.speak(house.settings.language)
        self.engine.retranslate()
        self.settings = SettingsModel(house, self)
        kept = self.settings.kept
        kept.changed.connect(lambda: self._speak(kept))
        kept.changed.connect(lambda: self.look.choose(kept.value.look))
        kept.changed.connect(lambda: self.watch.choose(kept.value.painter))
        self.look.choose(kept.value.look)
        self.setup = SetupModel(house, kept, self)
        self._session = SessionModel(house, kept, self.setup, self.stage, self)
        self.night = NightModel(house, kept, self._session, self.stage, self.look, self)
        self.night.quit_wanted.connect(_leave)
        self.bedtime = BedtimeModel(house, kept, self._session, self)
        self.parcel = ParcelModel(house, kept, self)
        self.writing = WritingModel(house, self.settings, self)
        self.presets = PresetsModel(house, kept, self._session, self)
        self._cover = CoverWatch(self.window, self)
        self._cover.changed.connect(self._be_seen)
        self._be_seen()
        self.attention = AttentionModel(self)
        self.history = HistoryModel(house.diary, kept, self)
        self.announcer = Announcer(house, kept, monotonic, self)
        self.keys = KeysModel(house, kept, self)
        self.letterbox = LetterboxModel(house, kept, self)
        self.settings.textsFound.connect(self.letterbox.watch)
        self.letterbox.handed.connect(self.settings.take_handed)
        self._session.looked.connect(self.announcer.follow)
        self._session.answered.connect(self.announcer.answer)
        models = {
            "session": self._session,
            "setup": self.setup,
            "settings": self.settings,
            "attention": self.attention,
            "presets": self.presets,
            "history": self.history,
            "night": self.night,
            "bedtime": self.bedtime,
            "announcer": self.announcer,
            "parcel": self.parcel,
            "keys": self.keys,
            "letterbox": self.letterbox,
            "writing": self.writing,
        }
        self.window.setProperty("models", models)

    def _speak(self, kept: Kept) -> None:
        if self._translators.speak(kept.value.language):
            self.engine.retranslate()
            kept.respeak()

    def follow_desktop(self, desktop: Desktop) -> None:
        """Listen to what the desktop wishes, and tell it of each sit. It is closed with the window."""
        from ui.afterwards import Follower
        from ui.portal import follow_wishes

        self._desktop = desktop
        follow_wishes(desktop.bus, self.look.wished)
        self.session.looked.connect(self._tell_desktop)
        follower = Follower(desktop.bus)
        self.bedtime.follow_desktop(follower)
        self.night.follow_desktop(follower, desktop.bus, lambda: self.seen)

    @Slot(object)
    def _tell_desktop(self, now: Now) -> None:
        if self._desktop and self.night.steered:
            self._desktop.follow(self.night.steered, now, self.settings.kept.value, seen=self.seen)

    def remind(self, desktop: Desktop, memory: Memory, house: House) -> None:
        """Ask whether one wants to sit, when that is wanted."""
        from ui.reminders import Reminders

        self.reminders = Reminders(desktop.bus, memory, house, self.settings.kept, self.session, self)
        self.reminders.shown_wanted.connect(self.raise_)
        self.reminders.untold.connect(self._say_in_tray)

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
        from ui.tray_place import TrayPlace

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
        for name in ("ui.portal", "ui.desktop", "ui.reminding"):
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


def _leave() -> None:
    # Not quit, which asks the windows first: during a sit they stay, in the tray.
    QApplication.exit(0)


def _keep_compiled_pages() -> None:
    from meditate.files import ensure_folder
    from meditate.places import Places

    if COMPILED not in os.environ:
        with suppress(OSError):
            os.environ[COMPILED] = str(ensure_folder(Places.of_user().cache / "qml"))


def _kept_painter() -> Painter:
    from meditate.places import Places

    return kept_wish(Places.of_user().settings)


def text_scale(app: QApplication) -> float:
    """How large letters are wished for, 1 to 3, from the desktop's own font."""
    return min(max(1.0, app.font().pointSizeF() / PLAIN_POINTS), 3.0)


def run_window(
    build: Callable[[], House],
    *,
    start_hidden: bool = False,
    visitors: Visitors | None = None,
    painter: Painter | None = None,
) -> int:
    """Open the window, build the house behind it, and stay until it is left; the exit status.

    Without a painter the one that is kept in the settings paints. Visitors have the window shown. Closes the house.
    Raises what `build` raises. To be called by the main thread.
    """
    give_back()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Meditate")
    app.setDesktopFileName("meditate")
    app.setQuitOnLastWindowClosed(False)
    _keep_compiled_pages()
    wanted = painter or _kept_painter()
    face = Face(text_scale=text_scale(app), start_hidden=start_hidden, painter=choose_painter(wanted))
    face.watch.choose(wanted)
    if visitors:
        visitors.welcome(told_by(face.wanted))
    builder = Builder(build, face)
    builder.built.connect(lambda: _settle_in(app, face, builder, start_hidden=start_hidden))
    face.window.frameSwapped.connect(builder.start, Qt.ConnectionType.SingleShotConnection)
    if start_hidden:
        QTimer.singleShot(0, builder.start)
    with told_of_signals(lambda: app.exit(INTERRUPTED)):
        status = app.exec()
        try:
            house = builder.house
        finally:
            face.close()
        if house:
            house.close()
    return status


def _settle_in(app: QApplication, face: Face, builder: Builder, *, start_hidden: bool) -> None:
    from meditate.places import Places
    from ui.bus import Bus
    from ui.desktop import Desktop
    from ui.reminding import Memory
    from ui.tray_icon import tray_icon

    if builder.failed or builder.house is None:
        app.quit()
        return
    face.move_in(builder.house)
    desktop = Desktop(Bus(), told_by(face.wanted))
    face.follow_desktop(desktop)
    face.remind(desktop, Memory(Places.of_user().reminder), builder.house)
    app.setWindowIcon(tray_icon())
    face.take_place()
    if start_hidden and face.place:
        face.place.begin_hidden()
