"""Signals that ask the program to end, brought into Qt's loop: an idle loop runs no Python, so no handler either."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSocketNotifier

from ui.desktop.endings import endings

INTERRUPTED = 130
"""The exit status of a program that was asked to end by a signal."""


@contextmanager
def told_of_signals(told: Callable[[], None]) -> Iterator[None]:
    """While this lasts a signal that asks for the end calls `told` in Qt's loop, and does nothing else.

    To be entered by the main thread. On Windows, which cannot wait for a pipe, nothing is changed.
    """
    if os.name == "nt":
        yield
        return
    heard, written = os.pipe()
    os.set_blocking(heard, False)
    os.set_blocking(written, False)
    notifier = QSocketNotifier(heard, QSocketNotifier.Type.Read)

    def hear() -> None:
        os.read(heard, 64)
        told()

    notifier.activated.connect(hear)
    before = {number: signal.signal(number, lambda *_: None) for number in endings()}
    woken = signal.set_wakeup_fd(written, warn_on_full_buffer=False)
    try:
        yield
    finally:
        signal.set_wakeup_fd(woken)
        for number, handler in before.items():
            signal.signal(number, handler)
        notifier.setEnabled(False)
        notifier.deleteLater()
        os.close(heard)
        os.close(written)
