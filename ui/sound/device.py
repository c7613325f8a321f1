"""The child process that holds the sound device: `python -m ui.sound.device`. It talks as `wire.py` says.

It never opens a device a second time: when its device is lost it says so and ends, and the speaker starts another.
It ends by itself when its input ends, so no speaker leaves one behind.
"""

import os
import signal
import sys
import time
from collections import deque
from threading import Thread
from typing import NoReturn

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtMultimedia import QAudioDevice, QAudioSink, QMediaDevices, QtAudio

from meditate.units import RATE, Frames, Seconds, Stereo
from ui.sound.device_clock import DeviceClock
from ui.sound.hang_guard import guard, unguard
from ui.sound.queue import SoundQueue
from ui.sound.side import SideSink
from ui.sound.sink import RING, Outlet, default_device, device_with, frames_in, new_sink
from ui.sound.sleep_watch import SleepWatch
from ui.sound.wire import BYTES_A_FRAME, Do, Order, Say, Told, encoded, order_in

LEAD_IN: Frames = 9_600
"""Silence that a device may swallow while it starts; before the first frame, only once."""
LEAD_ON: Frames = 2_400
"""The same for a stream that is opened for a sit: a server loses up to 1,500 frames while it takes it in."""
LOW: Frames = RATE
"""Less than this waits: ask for more."""
LOOK: Seconds = 0.5
STUCK: Seconds = 1.0
BEAT: Seconds = 1.3
"""Longer than from one want to the next, so that it is only told when no more is wanted."""
SLOW_START: Seconds = 3.0
DRAINED: Seconds = 0.25
"""After the ring is empty the server still holds a period or two."""
HUNG: Seconds = 4.0
"""After so long without a sign of life this process ends."""


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
        self._heard = DeviceClock()
        self._running = self._ended = self._silent = self._closing = self._wary = self._begun = False
        self._wanted = True
        """Whether more was asked for; nothing is asked for before the first run."""
        self._told_at = self._moved_at = time.monotonic()
        self._taken: Frames = 0
        self._rested: QAudioSink | None = None
        self._side = SideSink(self)
        self._side.done.connect(self._end_if_closing)
        self.ordered.connect(self._obey)
        self._looker = QTimer(self, interval=round(1000 * LOOK))
        self._looker.timeout.connect(self._look)
        self._rester = QTimer(self, interval=round(1000 * DRAINED), singleShot=True)
        self._rester.timeout.connect(self._rest)

    def start(self) -> None:
        """Open the default device, or tell that there is none and end."""
        guard(HUNG)
        self._devices = QMediaDevices(self)
        device = default_device()
        if device is None:
            self._die(Say.NONE, "no sound device")
        self._used = self._default = device.id()
        self._devices.audioOutputsChanged.connect(self._compare)
        if not self._open(device):
            self._die(Say.NONE, f"{device.description()} could not be opened")
        self._looker.start()
        self._tell(Say.READY, text=device.description())

    def _open(self, device: QAudioDevice) -> bool:
        """Start a stream; whether there is one."""
        self._sink = new_sink(device, self)
        # One for each: where two sinks had read from one, readyRead aborted after the first was gone.
        self._outlet = Outlet(self.pulled, self._sink)
        self._heard, self._pulled, self._taken = DeviceClock(), 0, 0
        self._running = True
        self._sink.stateChanged.connect(self._changed)
        self._sink.start(self._outlet)
        # Opening may have taken long, which says nothing of a device that takes no frames.
        self._moved_at = time.monotonic()
        return self._sink.state() != QtAudio.State.StoppedState

    def _renew(self) -> None:
        """A stream that rests is full of silence, which would be heard first: begin with a new one."""
        self._sink.stateChanged.disconnect(self._changed)
        self._rested, device = self._sink, device_with(self._used)
        self._lead_in = LEAD_ON
        if device is None or not self._open(device):
            self._die(Say.LOST, "the sound device could not be opened again")

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
        taken = self._sink.processedUSecs()
        if self._heard.note(taken, self._queue.head - self._pulled + frames_in(taken), now) and self._queue.left:
            self._tell(Say.GOING)
        if self._lead_in:
            samples: Stereo = np.zeros((min(room, self._lead_in), 2), np.float32)
            self._lead_in -= len(samples)
        else:
            samples = self._queue.pull(room, urgent=2 * room >= RING)
        self._pulled += len(samples)
        if not self._queue.complete and self._queue.left < LOW and not self._wanted and not self._queue.held:
            self._wanted = self._tell(Say.WANT)
        return samples

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
                self._heard.begin()
                self._ended = self._wanted = False
            case Do.BLOCK:
                self._queue.add(samples, last=order.last)
                self._ended = self._wanted = False
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
            case Do.BESIDE:
                self._side.play(samples, begins=order.at == 0)
            case Do.BEWARE:
                self._wary = self._queue.gentle = True

    def _wake(self) -> None:
        """Play, if there is something to be played."""
        if self._queue.quiet and not self._lead_in:
            return
        self._rester.stop()
        if not self._running:
            guard(HUNG)
            self._running = True
            self._heard.begin()
            self._sleep.slept()
            self._looker.start()
            self._sink.resume() if self._begun else self._renew()
            self._moved_at = self._told_at = time.monotonic()
        self._begun = True
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
            self._silent = True
            self._end_if_closing()
            return
        if self._queue.held:
            self._tell(Say.HELD, stands=True)
        elif self._queue.complete and not self._ended:
            self._ended = True
            self._tell(Say.ENDED, stands=True)
        self._sink.suspend()
        self._drop()
        self._running = False
        self._looker.stop()
        unguard()

    def _drop(self) -> None:
        """The stream before this one. Not sooner: with no stream for a moment, a server goes over to blocks of seconds,
        which the new one has to wait for; and one that goes may cut the other off for a moment."""
        if self._rested is not None:
            self._rested.reset()
            self._rested.deleteLater()
            self._rested = None

    @Slot()
    def _look(self) -> None:
        """The watch on progress: signals say nothing when a device is lost."""
        guard(HUNG)
        now, taken = time.monotonic(), self._sink.processedUSecs()
        waits = frames_in(taken) < self._pulled
        if taken != self._taken or not waits:
            self._taken, self._moved_at = taken, now
        elif taken and self._queue.quiet and not self._lead_in and now - self._moved_at > DRAINED:
            # A server may keep a last piece, too short for it, for ever: that is no lost device.
            waits = False
        elif now - self._moved_at > (STUCK if self._heard.settled else SLOW_START):
            self._die(Say.LOST, "the sound device takes no more sound")
        if self._queue.quiet and not waits and not self._rester.isActive():
            self._rester.start()
        if now - self._told_at > BEAT and self._queue.left and self._heard.settled:
            self._tell(Say.GOING)

    @Slot()
    def _compare(self) -> None:
        """The device in use went away: the server goes over to another one, maybe a loud one. So it may, where it only
        has another default."""
        device, before = default_device(), self._default
        gone = self._used not in [device.id() for device in QMediaDevices.audioOutputs()]
        if device is None:
            if gone:
                self._die(Say.LOST, "the sound device went away")
            return
        self._default = device.id()
        if not gone and not (self._wary and before != self._default):
            return
        self._used = device.id() if gone else self._used
        self._queue.hold(held=True)
        self._tell(Say.LEFT, text=device.description())

    def _close(self) -> None:
        self._closing = True
        guard(HUNG)
        self._queue.hold(held=True)
        if self._running:
            self._rester.start() if self._queue.quiet else self._outlet.readyRead.emit()
        else:
            self._silent = True
            self._end_if_closing()

    @Slot()
    def _end_if_closing(self) -> None:
        """Once the sound has died away, and what sounds beside it."""
        if self._closing and self._silent and not self._side.busy:
            _end(0)

    def _tell(self, say: Say, *, at: Frames = 0, text: str = "", stands: bool = False) -> bool:
        self._told_at = now = time.monotonic()
        heard = None if stands else self._heard.heard_at(now)
        moves, heard = heard is not None, self._queue.head if heard is None else min(heard, self._queue.head)
        told = Told(say, heard, now, moves, self._queue.rests_at, at, text)
        sys.stdout.buffer.write(encoded(told))
        sys.stdout.buffer.flush()
        return True

    def _die(self, say: Say, text: str) -> NoReturn:
        try:
            self._tell(say, text=text)
        finally:
            # Also where nobody is left to be told: an exception in a slot ends nothing.
            _end(1)


def _end(status: int) -> NoReturn:
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
