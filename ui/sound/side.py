"""A second sink of the sound device, for a short sound beside what plays: opened for it, and let go after it.

What plays is rendered ahead, so whatever has to be heard at once goes here. Nothing of it is left between two sounds.
"""

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtMultimedia import QAudioSink, QtAudio

from meditate.units import Frames, Seconds, Stereo
from ui.sound.sink import Outlet, default_device, new_sink

RAMP: Frames = 2_880
"""What still sounds goes to nothing over this long when another sound comes."""
LEAD_IN: Frames = 960
"""Silence that a device may swallow while the sink starts."""
DRAINED: Seconds = 0.2
"""After the ring is empty the server still holds a period or two."""


class SideSink(QObject):
    """At most one sound at a time."""

    done = Signal()
    """The last one has been heard."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left: Stereo = np.zeros((0, 2), np.float32)
        self._sink: QAudioSink | None = None
        self._drain = QTimer(self, interval=round(1000 * DRAINED), singleShot=True)
        self._drain.timeout.connect(self._let_go)

    @property
    def busy(self) -> bool:
        """Whether something is still heard."""
        return self._sink is not None

    def play(self, sound: Stereo, *, begins: bool = True) -> None:
        """At once, and what still sounds fades beneath it; or after that, where it is no beginning."""
        self._drain.stop()
        self._left = over(self._left, sound) if begins else np.concatenate([self._left, sound])
        if self._sink is not None:
            self._outlet.readyRead.emit()
        elif len(sound):
            self._open()

    def _open(self) -> None:
        device = default_device()
        if device is None:
            self._left = self._left[:0]
            return
        self._left = np.concatenate([np.zeros((LEAD_IN, 2), np.float32), self._left])
        self._sink = new_sink(device, self)
        # One for each: what another sink has read from may still be read by it while that one goes.
        self._outlet = Outlet(self._pulled, self._sink)
        self._sink.stateChanged.connect(self._changed)
        self._sink.start(self._outlet)
        if self._sink.state() == QtAudio.State.StoppedState:
            self._let_go()

    def _pulled(self, room: Frames) -> Stereo:
        now, self._left = self._left[:room], self._left[room:]
        return now

    @Slot()
    def _changed(self) -> None:
        if self._sink and self._sink.state() != QtAudio.State.ActiveState and not len(self._left):
            self._drain.start()

    @Slot()
    def _let_go(self) -> None:
        sink, self._sink, self._left = self._sink, None, self._left[:0]
        if sink:
            sink.stateChanged.disconnect(self._changed)
            sink.stop()
            sink.deleteLater()
        self.done.emit()


def over(before: Stereo, sound: Stereo) -> Stereo:
    """The sound, with what is left of the one before fading out beneath it."""
    tail = before[:RAMP]
    result = np.zeros((max(len(tail), len(sound)), 2), np.float32)
    result[: len(sound)] = sound
    result[: len(tail)] += tail * np.linspace(1.0, 0.0, len(tail), dtype=np.float32)[:, None]
    return result
