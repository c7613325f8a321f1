"""The thread that keeps the sound device fed: renders ahead, watches over the child, and replaces it. Loads no Qt.

Everything here runs in that one thread; the speaker hands calls in by `post`, and reads the clock.
"""

import os
import select
import sys
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from enum import StrEnum
from io import FileIO
from queue import Empty, SimpleQueue
from typing import TypeAlias

import numpy as np

from meditate.players.player import Heard, Source
from meditate.units import RATE, Frames, Seconds, Stereo
from ui.joined import Joined
from ui.sleep_watch import SleepWatch
from ui.sound_child import SoundChild
from ui.sound_wire import Do, Order, Say, Told
from ui.stream_clock import StreamClock

Compose: TypeAlias = Callable[[Frames], tuple[Source, Frames]]

DEVICE = (sys.executable, "-m", "ui.sound_device")
FIRST_BLOCK: Frames = 4_800
BLOCK: Frames = RATE
AHEAD: Frames = RATE * 8 // 5
"""The position runs no further than this past the last report."""
SILENCE: Seconds = 2.5
"""A child that plays tells something each second."""
PATIENCE: Seconds = 2.0
"""How long the position stands and waits for a device."""
STARTING: Seconds = 10.0
"""A child that has told nothing after this long is ended."""
RETRIES: tuple[Seconds, ...] = (1.0, 2.0, 4.0, 8.0, 15.0)
"""How long after one child another is tried."""


class Stopped(StrEnum):
    """Why the speaker is held without having been asked."""

    SLEPT = "slept"
    """The machine was asleep."""
    DEVICE_GONE = "device gone"
    """Headphones were pulled; what comes next may be loud."""


class Feeder:
    """Made with the clock that it keeps. `run` is its thread."""

    def __init__(self, command: Sequence[str], stream: StreamClock, clock: Callable[[], Seconds]) -> None:
        self._command, self._stream, self._clock = command, stream, clock
        self.on_change: Callable[[], None] = lambda: None
        self.pause_when_device_goes = True
        self.heard = Heard.OPENING
        self.stopped: Stopped | None = None
        self.trouble = ""
        self._calls: SimpleQueue[Callable[[], None]] = SimpleQueue()
        inside, outside = os.pipe()
        self._door, self._doorbell = os.fdopen(inside, "rb", 0), os.fdopen(outside, "wb", 0)
        self._child: SoundChild | None = None
        self._ready = self._fed = self._held = self._over = False
        self._proved = False
        """Whether this child has been heard."""
        self._source: Source | None = None
        self._end: Frames = 0
        self._sent: Frames = 0
        self._began: Frames = 0
        """Where the child was told to begin."""
        self._gain = 1.0
        self._cuts: deque[Compose] = deque()
        self._last = Told(Say.NONE)
        self._lost_at: Frames | None = None
        """What had been heard of the sound when its child was lost; it goes on from there."""
        self._told_at = self._waits_since = clock()
        self._retry_at: Seconds | None = None
        self._retries = 0
        self._sleep = SleepWatch()

    def post(self, call: Callable[[], None]) -> None:
        """Have it done soon, in the feeder's thread. From any thread; nothing happens once it is over."""
        self._calls.put(call)
        with suppress(ValueError, OSError):
            self._doorbell.write(b"!")

    def run(self) -> None:
        """Until `close`."""
        while not self._over:
            child = self._child
            waited: list[FileIO | SoundChild] = [self._door] if child is None else [self._door, child]
            came = select.select(waited, [], [], self._wait())[0]
            if self._door in came:
                self._door.read(4096)
            self._do_calls()
            if child is not None and child is self._child and child in came:
                self._listen(child)
            self._watch()
        self._doorbell.close()
        self._door.close()

    def warm(self) -> None:
        """Start the child, so that the device is open when it is needed."""
        if self._child is None and self._retry_at is None:
            self._start()

    def play(self, source: Source, start: Frames, end: Frames) -> None:
        """As Player says. A second time takes a second child, and the first one fades out."""
        if self._fed and self._child is not None:
            self._child.let_go()
            self._child = None
        self._source, self._end, self._sent, self._held = source, end, start, False
        self._fed = False
        self._stream.begin(start)
        self._waits_since = self._clock()
        if self._ready and self._child is not None:
            self._feed(start)
        elif self._retry_at is not None:
            self._go_silently()
        else:
            self.warm()

    def hold(self, held: bool) -> None:
        """As Player says."""
        was, self._held = self._held, held
        if not held:
            self._set_stopped(None)
        if held == was or self._source is None:
            return
        if self._fed:
            self._send(Order(Do.HOLD if held else Do.GO_ON))
            self._told_at = self._clock()
        elif held:
            self._stream.stand(self._frame())
        elif self._ready:
            self._feed(self._frame())
        elif self.heard is Heard.NO:
            self._go_silently()

    def recompose(self, compose: Compose, *, at_once: bool) -> None:
        """As Player says."""
        if self._source is None:
            return
        if not self._fed:
            self._sent = self._frame()
            self._compose(compose, self._sent)
            self._stream.stop_at(self._end)
        elif at_once:
            self._cuts.append(compose)
            self._send(Order(Do.CUT))
        else:
            self._compose(compose, self._sent)
            self._send_block(BLOCK)

    def set_gain(self, gain: float) -> None:
        """Of the whole, 0..1."""
        self._gain = gain
        if self._fed:
            self._send(Order(Do.VOLUME, gain=gain))

    def close(self) -> None:
        """Let the child fade out, and end the thread."""
        self._over = True
        self._source = None
        self._stream.stand(self._frame())
        if self._child is not None:
            self._child.let_go()
            self._child = None

    def _frame(self) -> Frames:
        return min(int(self._stream.frame), self._end)

    def _do_calls(self) -> None:
        with suppress(Empty):
            while not self._over:
                self._calls.get_nowait()()

    def _deadlines(self) -> list[Seconds]:
        """When something must have happened, else `_watch` acts."""
        due = [] if self._retry_at is None or self._source is None else [self._retry_at]
        if self._child is not None and not self._ready:
            due.append(self._waits_since + STARTING)
        if self._source is not None and not self._fed and self.heard is Heard.OPENING:
            due.append(self._waits_since + PATIENCE)
        if self._sounding:
            due.append(self._told_at + SILENCE)
        return due

    @property
    def _sounding(self) -> bool:
        return self._fed and not self._held and self._last.say is not Say.ENDED

    def _wait(self) -> Seconds | None:
        due = self._deadlines()
        return max(0.0, min(due) - self._clock()) if due else None

    def _watch(self) -> None:
        now = self._clock()
        if self._sleep.slept() and self._source is not None and not self._fed and not self._held:
            self.hold(held=True)
            self._set_stopped(Stopped.SLEPT)
        if self._sounding and now > self._told_at + SILENCE:
            self._lose("the sound device did not answer", self._last.heard)
        if self._child is not None and not self._ready and now > self._waits_since + STARTING:
            self._give_up("the sound device did not start")
        if self._source and not self._fed and self.heard is Heard.OPENING and now >= self._waits_since + PATIENCE:
            self._go_silently()
        if self._retry_at is not None and self._source is not None and now >= self._retry_at:
            self._start()

    def _start(self) -> None:
        self._retry_at, self._ready, self._waits_since = None, False, self._clock()
        try:
            self._child = SoundChild(self._command)
        except OSError as problem:
            self._give_up(f"the sound device could not be started: {problem}")

    def _listen(self, child: SoundChild) -> None:
        try:
            told = child.told()
        except ValueError:
            told = None
        if told is None:
            self._child_ended(child)
            return
        self._told_at = self._clock()
        for one in told:
            if self._child is child:
                self._hear(one)

    def _child_ended(self, child: SoundChild) -> None:
        if self._ready:
            self._lose("the sound device's process ended", self._frame())
        else:
            self._give_up(child.last_words() or "the sound device's process ended")

    def _hear(self, told: Told) -> None:
        match told.say:
            case Say.READY:
                self._ready, self.trouble = True, ""
                if self._source is not None and not self._held:
                    self._feed(self._frame() if self._lost_at is None else self._lost_at)
                self._set_heard(Heard.YES)
            case Say.NONE:
                self._give_up(told.text)
            case Say.LOST:
                self._lose(told.text, told.heard)
            case _ if not self._fed:
                return
            case Say.WANT:
                self._follow(told)
                self._send_block(BLOCK)
            case Say.GOING:
                self._follow(told)
            case Say.HEAD:
                self._sent = told.at
                self._compose(self._cuts.popleft(), told.at)
                self._send_block(FIRST_BLOCK)
                self._send_block(BLOCK)
            case Say.FADING:
                self._stream.stop_at(told.limit)
            case Say.HELD | Say.ENDED:
                self._stream.stand(told.heard)
            case Say.LEFT | Say.SLEPT:
                self._stopped_by(told)
        self._last = told

    def _stopped_by(self, told: Told) -> None:
        self._stream.stop_at(told.limit)
        if told.say is Say.LEFT and not self.pause_when_device_goes:
            self._send(Order(Do.HOLD if self._held else Do.GO_ON))
            return
        self._held = True
        self._set_stopped(Stopped.SLEPT if told.say is Say.SLEPT else Stopped.DEVICE_GONE)

    def _follow(self, told: Told) -> None:
        if told.moves:
            self._proved, self._retries = True, 0
        if told.moves and not self._held:
            self._stream.follow(told.heard, told.stamp, min(told.heard + AHEAD, self._end))

    def _feed(self, start: Frames) -> None:
        """Give a child that is ready all that it needs to go on from here."""
        self._fed, self._proved, self._sent, self._told_at = True, False, start, self._clock()
        self._cuts.clear()
        self._began, self._lost_at = start, None
        self._stream.stand(start)
        self._last = Told(Say.READY, heard=start)
        self._send(Order(Do.RUN, at=start))
        self._send(Order(Do.VOLUME, gain=self._gain))
        self._send_block(FIRST_BLOCK)
        self._send_block(BLOCK)

    def _send_block(self, count: Frames) -> None:
        """The next frames, where there are any."""
        count = min(count, self._end - self._sent)
        if self._source is None or count <= 0:
            return
        samples = np.ascontiguousarray(self._source.render(self._sent, count), np.float32)
        self._sent += count
        self._send(Order(Do.BLOCK, count=count, last=self._sent == self._end), samples)

    def _send(self, order: Order, samples: Stereo | None = None) -> None:
        if self._child is not None and self._ready and not self._child.send(order, samples):
            self._lose("the sound device took no more", self._last.heard)

    def _compose(self, compose: Compose, head: Frames) -> None:
        before = self._source
        source, end = compose(head)
        assert before is not None
        self._source, self._end = Joined(before, source, head), max(end, head)

    def _lose(self, why: str, heard: Frames) -> None:
        """Go on with another child from what was heard; later, if nothing was heard from this one."""
        if not self._proved:
            self._give_up(why)
            return
        self._drop(why)
        if self._source is None:
            return
        self._lost_at = min(max(heard, self._began), self._frame())
        self._stream.stand(self._lost_at)
        if self._last.say is not Say.ENDED:
            self._set_heard(Heard.OPENING)
            self._start()

    def _give_up(self, why: str) -> None:
        """No device for now: the position goes by the clock, and another child is tried later."""
        self._drop(why)
        self._retry_at = self._clock() + RETRIES[min(self._retries, len(RETRIES) - 1)]
        self._retries += 1
        if self._source is not None:
            self._go_silently()
        self._set_heard(Heard.NO)

    def _drop(self, why: str) -> None:
        self.trouble = why
        self._ready = self._fed = False
        self._cuts.clear()
        if self._child is not None:
            self._child.kill()
            self._child = None

    def _go_silently(self) -> None:
        self._lost_at = None
        if not self._held:
            self._stream.follow(self._frame(), self._clock(), self._end)
        self._set_heard(Heard.NO)

    def _set_heard(self, heard: Heard) -> None:
        if heard is not self.heard:
            self.heard = heard
            self.on_change()

    def _set_stopped(self, stopped: Stopped | None) -> None:
        if stopped is not self.stopped:
            self.stopped = stopped
            self.on_change()
