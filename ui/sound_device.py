"""The child process that holds the sound device: `python -m ui.sound_device`. It talks as `sound_wire` says.

It never opens a device a second time: when its device is lost it says so and ends, and the speaker starts another.
It ends by itself when its input ends, so no speaker leaves one behind.
"""

import os
import signal
import sys
import time
from collections import deque
from threading import Thread

# Asks PulseAudio for a long period: a third of the wake-ups. Read when the sink opens; Qt 6.12 has a call for it.
os.environ.setdefault("PULSE_LATENCY_MSEC", "120")

import numpy as np
from PySide6.QtCore import QByteArray, QCoreApplication, QIODevice, QObject, QTimer, Signal, Slot
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink, QMediaDevices, QtAudio

from meditate.units import RATE, Frames, Seconds, Stereo
from ui.sleep_watch import SleepWatch
from ui.sound_queue import SoundQueue
from ui.sound_wire import BYTES_A_FRAME, Do, Order, Say, Told, encoded, order_in

RING: Frames = 7_200
"""How long this process may be kept waiting: 150 ms. Also how much later a pause is heard."""
PERIOD: Frames = 4_096
LEAD_IN: Frames = 9_600
"""Silence that a device may swallow while it starts; before the first frame, only once."""
LEAD: Seconds = 0.1
"""How much later a frame is heard than the server takes it; measured on PulseAudio with the period above."""
LOW: Frames = RATE
"""Less than this waits: ask for more."""
LOOK: Seconds = 0.5
STUCK: Seconds = 1.0
BEAT: Seconds = 1.3
"""Longer than from one want to the next, so that it is only told when no more is wanted."""
SLOW_START: Seconds = 3.0
DRAINED: Seconds = 0.25
"""After the ring is empty the server still holds a period or two."""
SETTLING_PULLS = 2
"""After so many pulls the clock's line is known."""
HUNG: int = 4
"""Seconds after which the system ends this process, whatever a library in it waits for."""


class Outlet(QIODevice):
    """What the sink reads from."""

    def __init__(self, device: "SoundDevice") -> None:
        super().__init__()
        self._device = device
        self.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)

    def readData(self, maxlen: int) -> bytes:
        """Called by Qt in this thread, when its ring has room."""
        return self._device.pulled(maxlen // BYTES_A_FRAME).tobytes()

    def writeData(self, data: bytes | bytearray | memoryview, len: int) -> int:  # noqa: A002
        """Nothing can be written."""
        return 0

    def isSequential(self) -> bool:
        """It has no positions."""
        return True

    def bytesAvailable(self) -> int:
        """Always enough to be asked."""
        return 1 << 20


class SoundDevice(QObject):
    """One sink and the queue that it plays, in the main thread."""

    ordered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._queue = SoundQueue()
        self._orders: deque[tuple[Order, Stereo] | None] = deque()
        self._pulled: Frames = 0
        """Of all that the sink was given, lead-in included; its own count of frames taken starts with these."""
        self._lead_in = LEAD_IN
        self._sleep = SleepWatch()
        self._line: float | None = None
        """Frame heard, less the monotonic clock in frames; low-passed."""
        self._pulls = 0
        """In which the server had taken something since the last; from when the sound went on."""
        self._noted = 0
        """Microseconds taken at the last of these."""
        self._running = self._ended = self._closing = False
        self._wanted = True
        """Whether more was asked for; nothing is asked for before the first run."""
        self._told_at = self._moved_at = time.monotonic()
        self._taken: Frames = 0
        self._outlet = Outlet(self)
        self.ordered.connect(self._obey)
        self._looker = QTimer(self, interval=round(1000 * LOOK))
        self._looker.timeout.connect(self._look)
        self._rester = QTimer(self, interval=round(1000 * DRAINED), singleShot=True)
        self._rester.timeout.connect(self._rest)

    def start(self) -> None:
        """Open the default device, or tell that there is none and end."""
        _guard(on=True)
        self._devices = QMediaDevices(self)
        device = QMediaDevices.defaultAudioOutput()
        if not _usable(device):
            self._die(Say.NONE, "no sound device")
        self._used = device.id()
        self._devices.audioOutputsChanged.connect(self._compare)
        form = QAudioFormat()
        form.setSampleRate(RATE)
        form.setChannelCount(2)
        form.setSampleFormat(QAudioFormat.SampleFormat.Float)
        self._sink = QAudioSink(device, form, self)
        self._sink.setBufferSize(RING * BYTES_A_FRAME)
        if hasattr(self._sink, "setNativePeriodFrameCount"):
            self._sink.setNativePeriodFrameCount(PERIOD)
        self._sink.stateChanged.connect(self._changed)
        self._sink.start(self._outlet)
        if self._sink.state() == QtAudio.State.StoppedState:
            self._die(Say.NONE, f"{device.description()} could not be opened")
        self._running = True
        self._looker.start()
        self._tell(Say.READY, text=device.description())

    def read_orders(self) -> None:
        """In a thread of its own: hand over what comes in, until it ends."""
        inlet = sys.stdin.buffer
        while line := inlet.readline():
            order = order_in(line)
            samples = np.frombuffer(inlet.read(order.count * BYTES_A_FRAME), np.float32).reshape(-1, 2)
            self._orders.append((order, samples))
            self.ordered.emit()
        self._orders.append(None)
        self.ordered.emit()

    def pulled(self, room: Frames) -> Stereo:
        """What the sink gets now."""
        now = time.monotonic()
        if self._sleep.slept() and not self._queue.held:
            self._queue.hold(held=True)
            self._tell(Say.SLEPT)
        self._note(now)
        if self._lead_in:
            samples: Stereo = np.zeros((min(room, self._lead_in), 2), np.float32)
            self._lead_in -= len(samples)
        else:
            samples = self._queue.pull(room, urgent=2 * room >= RING)
        self._pulled += len(samples)
        if not self._queue.complete and self._queue.left < LOW and not self._wanted and not self._queue.held:
            self._wanted = self._tell(Say.WANT)
        return samples

    def _note(self, now: Seconds) -> None:
        """Follow the device's clock: right after it took frames its count has no step in it."""
        taken = self._sink.processedUSecs()
        if taken == self._noted:
            return
        self._noted = taken
        self._pulls += 1
        if self._pulls < SETTLING_PULLS:
            return
        here = self._heard() - (now + LEAD) * RATE
        self._line = here if self._line is None else self._line + 0.1 * (here - self._line)
        if self._pulls == SETTLING_PULLS and self._queue.left:
            self._tell(Say.GOING)

    def _heard(self) -> Frames:
        """The frame that the server takes next."""
        ahead = self._pulled - self._sink.processedUSecs() * RATE // 1_000_000
        return self._queue.head - ahead

    @Slot()
    def _obey(self) -> None:
        while self._orders:
            entry = self._orders.popleft()
            if entry is None:
                self._close()
                return
            self._do(*entry)
        self._wake()

    def _do(self, order: Order, samples: Stereo) -> None:
        match order.do:
            case Do.RUN:
                self._queue.run(order.at)
                self._ended, self._line, self._pulls, self._wanted = False, None, 0, False
            case Do.BLOCK:
                self._queue.add(samples, last=order.last)
                self._wanted = False
            case Do.HOLD:
                self._queue.hold(held=True)
                self._tell(Say.FADING)
            case Do.GO_ON:
                self._queue.hold(held=False)
                self._wanted = False
            case Do.CUT:
                self._tell(Say.HEAD, at=self._queue.cut())
                self._wanted = True
            case Do.VOLUME:
                self._queue.set_volume(order.gain)

    def _wake(self) -> None:
        """Play, if there is something to be played."""
        if self._queue.quiet and not self._lead_in:
            return
        self._rester.stop()
        if not self._running:
            _guard(on=True)
            self._running, self._line, self._pulls = True, None, 0
            self._moved_at = self._told_at = time.monotonic()
            self._sleep.slept()
            self._looker.start()
            self._sink.resume()
        self._outlet.readyRead.emit()

    @Slot()
    def _changed(self) -> None:
        if self._sink.state() == QtAudio.State.IdleState and self._queue.quiet:
            self._rester.start()

    @Slot()
    def _rest(self) -> None:
        """All that was pulled has been heard: use no processor until there is more."""
        if not self._queue.quiet:
            self._outlet.readyRead.emit()
            return
        if self._closing:
            _end(0)
        if self._queue.held:
            self._tell(Say.HELD, stands=True)
        elif self._queue.complete and not self._ended:
            self._ended = True
            self._tell(Say.ENDED, stands=True)
        self._sink.suspend()
        self._running = False
        self._looker.stop()
        _guard(on=False)

    @Slot()
    def _look(self) -> None:
        """The watch on progress: signals say nothing when a device is lost."""
        _guard(on=True)
        now, taken = time.monotonic(), self._sink.processedUSecs()
        waits = taken * RATE // 1_000_000 < self._pulled
        if taken != self._taken or not waits:
            self._taken, self._moved_at = taken, now
        elif taken and self._queue.quiet and not self._lead_in and now - self._moved_at > DRAINED:
            # A server may keep a last piece, too short for it, for ever: that is no lost device.
            waits = False
        elif now - self._moved_at > (STUCK if taken else SLOW_START):
            self._die(Say.LOST, "the sound device takes no more sound")
        if self._queue.quiet and not waits and not self._rester.isActive():
            self._rester.start()
        if now - self._told_at > BEAT and self._queue.left and self._pulls >= SETTLING_PULLS:
            self._tell(Say.GOING)

    @Slot()
    def _compare(self) -> None:
        """The device in use went away: the server goes over to another one, maybe a loud one."""
        if self._used in [device.id() for device in QMediaDevices.audioOutputs()]:
            return
        device = QMediaDevices.defaultAudioOutput()
        if not _usable(device):
            self._die(Say.LOST, "the sound device went away")
        self._used = device.id()
        self._queue.hold(held=True)
        self._tell(Say.LEFT, text=device.description())

    def _close(self) -> None:
        self._closing = True
        _guard(on=True)
        self._queue.hold(held=True)
        if self._running:
            self._rester.start() if self._queue.quiet else self._outlet.readyRead.emit()
        else:
            _end(0)

    def _tell(self, say: Say, *, at: Frames = 0, text: str = "", stands: bool = False) -> bool:
        self._told_at = now = time.monotonic()
        heard = self._queue.head
        moves = self._line is not None and not stands
        if self._line is not None and moves:
            heard = min(heard, round(self._line + now * RATE))
        told = Told(say, heard, now, moves, self._queue.rests_at, at, text)
        sys.stdout.buffer.write(encoded(told))
        sys.stdout.buffer.flush()
        return True

    def _die(self, say: Say, text: str) -> None:
        self._tell(say, text=text)
        _end(1)


def _usable(device: QAudioDevice) -> bool:
    """PulseAudio has a device `auto_null` when it has none."""
    return not device.isNull() and device.id() != QByteArray(b"auto_null")


def _guard(*, on: bool) -> None:
    """The system's alarm ends a process that does not push it off in time; not where a system has none."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, HUNG if on else 0)


def _end(status: int) -> None:
    """Without taking the device down in order: on a server that hangs, that hangs too."""
    os._exit(status)


def main() -> None:
    """Until the input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    app = QCoreApplication(sys.argv)
    device = SoundDevice()
    device.start()
    Thread(target=device.read_orders, daemon=True).start()
    app.exec()


if __name__ == "__main__":
    main()
