"""The real window in a test's hands: opened, found, pressed, clicked."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from meditate.score import Score
from tests.ui.fake_house import FakeHouse
from ui.window.face import Face


@contextmanager
def opened(qtbot, house: FakeHouse, **how) -> Iterator[Face]:
    face = Face(**how)
    try:
        qtbot.waitUntil(face.window.isExposed)
        face.move_in(house)
        qtbot.waitUntil(lambda: face.window.property("furnished"))
        qtbot.waitUntil(lambda: focused(face) == "begin")
        yield face
    finally:
        face.close()


def item(face: Face, name: str) -> QQuickItem:
    found = face.window.findChild(QQuickItem, name)
    # What a Repeater makes is a child of the picture's tree only.
    found = found or next((here for here in family(face.window.contentItem()) if here.objectName() == name), None)
    assert found is not None, name
    return found


def until(true: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(5000)
    while not true():
        assert not deadline.hasExpired()
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def next_frame(face: Face) -> None:
    """Wait until what was changed is laid out and drawn."""
    drawn: list[bool] = []
    heard = face.window.frameSwapped.connect(lambda: drawn.append(True))
    face.window.update()
    until(lambda: bool(drawn))
    face.window.frameSwapped.disconnect(heard)


def keep(face: Face, **changes: Any) -> None:
    """Change the settings, and wait until that is drawn."""
    kept = face.settings.kept
    kept.keep(replace(kept.value, **changes))
    next_frame(face)


def score_of(face: Face) -> Score:
    assert face.session.sitting is not None
    return face.session.sitting.score


def press(face: Face, key: Qt.Key) -> None:
    QTest.keyClick(face.window, key)


def click(face: Face, name: str) -> None:
    target = item(face, name)
    until(lambda: target.isVisible() and target.isEnabled())
    middle = target.mapToScene(QPoint(int(target.width() / 2), int(target.height() / 2)).toPointF()).toPoint()
    QTest.mouseClick(face.window, Qt.MouseButton.LeftButton, pos=middle)


def focused(face: Face) -> str:
    return face.window.activeFocusItem().objectName()


DRAWERS = (
    "voiceGroup",
    "lexiconGroup",
    "textsGroup",
    "breathGroup",
    "breathToneGroup",
    "windDownGroup",
    "bellsGroup",
    "placeGroup",
    "pictureGroup",
    "wordsGroup",
    "earGroup",
    "nightGroup",
    "desktopGroup",
    "parcelGroup",
    "keysGroup",
    "historyGroup",
)
"""Of the panel."""


def open_drawers(face: Face) -> None:
    for name in DRAWERS:
        item(face, name).setProperty("open", True)
    until(lambda: item(face, "panelView").property("contentHeight") > 1500)


def family(root: QQuickItem) -> Iterator[QQuickItem]:
    yield root
    for child in root.childItems():
        yield from family(child)


def name_of(what: QObject) -> str:
    interface = QAccessible.queryAccessibleInterface(what)
    return interface.text(QAccessible.Text.Name) if interface else ""
