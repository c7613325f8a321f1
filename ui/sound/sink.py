"""The sink: what Qt plays through, and the outlet that it reads from."""

import os
from collections.abc import Callable

# Asks PulseAudio for a long period: few wake-ups. The first request is for as much, so the ring must hold it. Read when
# a sink opens; Qt 6.12 has a call for it.
os.environ.setdefault("PULSE_LATENCY_MSEC", "120")

from PySide6.QtCore import QByteArray, QIODevice, QObject
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink, QMediaDevices

from meditate.units import RATE, Frames, Stereo
from ui.sound.wire import BYTES_A_FRAME

RING: Frames = 5_760
"""How long this process may be kept waiting: 120 ms. Also how much later a pause is heard."""
PERIOD: Frames = 4_096


class Outlet(QIODevice):
    """What the sink reads from."""

    def __init__(self, pull: Callable[[Frames], Stereo], parent: QObject) -> None:
        """`pull` gives at most so many frames; none means to wait for `readyRead`."""
        super().__init__(parent)
        self._pull = pull
        self.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)

    def readData(self, maxlen: int) -> bytes:
        """Called by Qt in this thread, when its ring has room."""
        return self._pull(maxlen // BYTES_A_FRAME).tobytes()

    def writeData(self, data: bytes | bytearray | memoryview, len: int) -> int:  # noqa: A002
        """Nothing can be written."""
        return 0

    def isSequential(self) -> bool:
        """It has no positions."""
        return True

    def bytesAvailable(self) -> int:
        """Always enough to be asked."""
        return 1 << 20


def default_device() -> QAudioDevice | None:
    """What sounds here. PulseAudio has a device `auto_null` when it has none."""
    device = QMediaDevices.defaultAudioOutput()
    return None if device.isNull() or device.id() == QByteArray(b"auto_null") else device


def device_with(name: QByteArray) -> QAudioDevice | None:
    """The one that goes by this id; the default one where it went away."""
    return next((one for one in QMediaDevices.audioOutputs() if one.id() == name), default_device())


def new_sink(device: QAudioDevice, parent: QObject) -> QAudioSink:
    """For float32 stereo; not started."""
    form = QAudioFormat()
    form.setSampleRate(RATE)
    form.setChannelCount(2)
    form.setSampleFormat(QAudioFormat.SampleFormat.Float)
    sink = QAudioSink(device, form, parent)
    sink.setBufferSize(RING * BYTES_A_FRAME)
    if hasattr(sink, "setNativePeriodFrameCount"):
        sink.setNativePeriodFrameCount(PERIOD)
    return sink


def frames_in(microseconds: int) -> Frames:
    """Of what the server has taken, as a sink tells it."""
    return microseconds * RATE // 1_000_000
