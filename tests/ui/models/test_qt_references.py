"""Qt's binding gives back what it borrows. PySide6 6.12.0 does not on Python 3.11, and ends the program."""

import sys

from PySide6.QtCore import QObject, Signal


class Emitter(QObject):
    changed = Signal()


def test_void_calls_and_emits_do_not_wear_out_none_and_true(qapp) -> None:
    emitter = Emitter()
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(300):
        emitter.changed.emit()
        emitter.setObjectName("worn")
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert after[0] > before[0] - 100
    assert after[1] > before[1] - 100
