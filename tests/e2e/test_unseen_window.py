"""On a real screen: what nobody can see is not drawn, and what is seen again goes on."""

import json

import pytest

from ui.window.face import QML

pytestmark = [pytest.mark.real, pytest.mark.alone]

PROGRAM = """
import json, resource
from PySide6.QtGui import QWindow
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from meditate.settings import Settings
from meditate.sit import Sit
from tests.ui.driven import until
from tests.ui.fake_house import FakeHouse
from ui.window.face import Face

app = QApplication([])
face = Face()
drawn = []
face.window.frameSwapped.connect(lambda: drawn.append(1))
until(face.window.isExposed)
face.move_in(FakeHouse(Settings(sit=Sit(length=300.0)), speed=1.0))
until(lambda: face.window.property("furnished"))

def frames(ms):
    del drawn[:]
    QTest.qWait(ms)
    return len(drawn)

def settled():
    until(lambda: frames(200) == 0)

def woken(ms):
    before, loop = resource.getrusage(resource.RUSAGE_THREAD).ru_nvcsw, QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()
    return resource.getrusage(resource.RUSAGE_THREAD).ru_nvcsw - before

seen = {}
settled()
seen["idle"] = frames(500)
face.window.showMinimized()
until(lambda: not face.seen)
until(lambda: woken(500) < 5)
face.raise_()
until(lambda: face.seen)
face.session.begin()
seen["sitting"] = frames(300)
over = QWindow()
over.setFlags(Qt.WindowType.FramelessWindowHint)

def cover():
    over.show()
    over.setGeometry(0, 0, 1280, 900)
    over.raise_()
    until(lambda: not face.seen)

cover()
settled()
seen["covered"] = frames(1300)
over.setGeometry(0, 0, 300, 900)
until(lambda: face.seen)
seen["half covered"] = frames(300)
cover()
over.hide()
until(lambda: face.seen)
seen["uncovered"] = frames(300)
face.window.showMinimized()
until(lambda: not face.seen)
settled()
seen["minimised"] = frames(500)
face.raise_()
until(lambda: face.seen)
seen["back"] = frames(300)
face.window.hide()
until(lambda: not face.seen)
seen["hidden"] = frames(500)
face.window.show()
until(lambda: face.seen)
cover()
seen["covered again"] = True
face.close()
print(json.dumps(seen))
"""


def test_nothing_is_animated_by_what_stands_still_while_the_window_is_unseen() -> None:
    # An animator is moved on by frames. Without them it never ends, and Qt's clock ticks for it 62 times a second.
    pages = list(QML.rglob("*.qml"))
    assert pages
    assert not [page.name for page in pages if "Animator" in page.read_text(encoding="utf-8")]


def test_a_window_that_is_covered_minimised_or_hidden_draws_no_frame(screen) -> None:
    seen = json.loads(screen.run(PROGRAM))
    for state in ("idle", "covered", "minimised", "hidden"):
        assert seen[state] == 0, seen
    for state in ("sitting", "half covered", "uncovered", "back"):
        assert seen[state] > 1, seen
    assert seen["covered again"]
