"""The window's program: it opens the face, has the house built behind it, and takes both apart in the right order.

The first frame is the picture alone; whatever takes longer to load than Qt itself is imported after it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from meditate.look import Painter
from ui.models.telling import told_by
from ui.stage.painter import choose_painter, kept_wish
from ui.window.builder import Builder
from ui.window.face import Face
from ui.window.memory import give_back
from ui.window.signals import INTERRUPTED, told_of_signals

if TYPE_CHECKING:
    from ui.house.house import House
    from ui.porch.visitors import Visitors

COMPILED = "QML_DISK_CACHE_PATH"
"""Where Qt keeps compiled pages; else in a folder of its own choice, which all can read."""
PLAIN_POINTS = 10.0
"""The size of letters that counts as 100 %."""


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
    from ui.desktop.bus import Bus
    from ui.desktop.desktop import Desktop
    from ui.desktop.login import command
    from ui.desktop.reminding import Memory
    from ui.desktop.scheduler import Scheduler
    from ui.window.tray_icon import tray_icon

    if builder.failed or builder.house is None:
        app.quit()
        return
    face.move_in(builder.house)
    desktop = Desktop(Bus(), told_by(face.wanted))
    face.follow_desktop(desktop)
    places = Places.of_user()
    scheduler = Scheduler(places.config.parent, command("remind"))
    face.remind(desktop, Memory(places.reminder), scheduler, builder.house)
    app.setWindowIcon(tray_icon())
    face.take_place()
    if start_hidden and face.place:
        face.place.begin_hidden()
