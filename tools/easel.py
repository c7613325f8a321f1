"""An easel for the tools that paint: the stage's own window, at any size, whose picture can be taken.

`offscreen` draws no shader and says nothing, so this needs a screen as large as the picture; a virtual one will do.
"""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import shiboken6
from PySide6.QtCore import QByteArray, QEvent, QEventLoop, QObject
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from ui.stage.stage_model import StageModel

HOUSE = Path(__file__).resolve().parent.parent
PATIENCE = 600
"""Seconds; a processor that does a graphics card's work takes its time."""
BARE = """
import QtQuick
import Meditate
Window {
    required property StageModel stage
    readonly property bool ready: it.settled
    visible: true; flags: Qt.FramelessWindowHint; color: "black"
    Stage { id: it; anchors.fill: parent; model: stage }
}
"""


def studio() -> QGuiApplication:
    """Qt, on the screen that there is. To be called first of all."""
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    os.environ["QSG_RENDER_LOOP"] = "basic"
    os.environ.pop("QT_QUICK_BACKEND", None)
    return QGuiApplication([])


def settle(while_: float = 0.0) -> None:
    """Let Qt do what it has to do."""
    until = time.monotonic() + while_
    QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    while time.monotonic() < until:
        QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


@contextmanager
def easel(source: str, width: int, height: int, **given: QObject) -> Iterator[QQuickWindow]:
    """A window of this QML, ready: its property of that name says when."""
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(HOUSE / "ui" / "qml"))
    engine.setInitialProperties({"width": width, "height": height, **given})
    engine.loadData(QByteArray(source.encode()))
    roots = engine.rootObjects()
    if not roots or not isinstance(roots[0], QQuickWindow):
        raise SystemExit("the easel does not stand; the lines above say why")
    window = roots[0]
    until = time.monotonic() + PATIENCE
    while not window.property("ready"):
        settle()
        if time.monotonic() > until:
            raise SystemExit("the picture is not ready after all this time")
    try:
        yield window
    finally:
        shiboken6.delete(window)
        QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        shiboken6.delete(engine)


@contextmanager
def stage(model: StageModel, width: int, height: int) -> Iterator[QQuickWindow]:
    """The bare stage, without what moves over it."""
    with easel(BARE, width, height, stage=model) as window:
        for movers in window.findChildren(QQuickItem, "movers"):
            movers.setVisible(False)
        yield window


def kept(picture: QImage, path: Path, heaviest: int) -> int:
    """Write the picture as WebP, as fine as its weight in bytes allows; the quality it got."""
    for quality in range(96, 20, -4):
        writer = QImageWriter(str(path), QByteArray(b"webp"))
        writer.setQuality(quality)
        if not writer.write(picture):
            raise SystemExit(f"{path}: {writer.errorString()}")
        if path.stat().st_size <= heaviest:
            return quality
    raise SystemExit(f"{path}: heavier than {heaviest} bytes however it is written")


def mean(picture: QImage) -> float:
    """Brightness, 0..255."""
    small = picture.scaled(64, 40).convertToFormat(QImage.Format.Format_Grayscale8)
    return sum(bytes(small.constBits())) / (64 * 40)
