"""The feeder: keeps the sound device fed, a second ahead, and goes on with another child where one fails. Loads no Qt.

All of it runs in the speaker's thread, as errands; the speaker reads only the clock and what has been found out.
"""

import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence

from meditate.players.player import Heard, Source, Stopped
from meditate.units import RATE, Frames, Seconds, Stereo
from ui.child_keeper import ChildKeeper
from ui.errands import Errand, Errands
from ui.sleep_watch import SleepWatch
from ui.sound_child import SoundChild
from ui.sound_wire import Do, Order, Say, Told
from ui.stream_clock import StreamClock
from ui.supply import Compose, Supply

DEVICE = (sys.executable, "-m", "ui.sound_device")
FIRST_BLOCK: Frames = 4_800
BLOCK: Frames = RATE
AHEAD: Frames = RATE * 8 // 5
"""The position runs no further than this past the last report."""
SILENCE: Seconds = 2.5
"""A child that plays tells something each second."""
FIRST_SILENCE: Seconds = 3.5
"""It may take longer before its first sound: a device that slept has to wake."""
PATIENCE: Seconds = 2.0
"""How long the position stands and waits for a device."""


class Feeder:
    """Made with the clock that it keeps."""

    def __init__(self, command: Sequence[str], stream: StreamClock, clock: Callable[[], Seconds]) -> None:
        self._stream, self._clock = stream, clock
        self.errands = Errands(self._due, clock)
        self._keeper = ChildKeeper(
            command, clock, lambda child, told: self.errands.post(lambda: self._listen(child, told))
        )
        self.on_change: Callable[[], None] = lambda: None
        self.pause_when_device_goes = True
        self.heard = Heard.OPENING
        self.stopped: Stopped | None = None
        self._trouble = ""
        """What went wrong with a change."""
        self._supply: Supply | None = None
        self._fed = self._held = self._proved = False
        """Whether this child has the supply; whether it has been heard."""
        self._began: Frames = 0
        """Where the child was told to begin."""
        self._gain = 1.0
        self._cuts: deque[Compose] = deque()
        """Changes that wait for the child to say where they can begin."""
        self._last = Told(Say.NONE)
        self._lost_at: Frames | None = None
        """What had been heard of the sound when its child was lost; it goes on from there."""
        self._told_at = self._waits_since = clock()
        self._sleep = SleepWatch()

    @property
    def trouble(self) -> str:
        """Why there is no sound, or what went wrong with it, in one line."""
        return self._keeper.trouble or self._trouble

    def warm(self) -> None:
        """Start the child, so that the device is open when it is needed."""
        self._keeper.start()
        self._look_whether_there_is_a_child()

    def play(self, source: Source, start: Frames, end: Frames) -> None:
        """As Player says. A second time takes a second child, while the first one fades out."""
        before = self._keeper.released() if self._fed else None
        self._supply, self._lost_at = Supply(source, start, end), None
        self._fed = self._held = False
        self._cuts.clear()
        self._set_stopped(None)
        self._stream.begin(start)
        self._waits_since = self._clock()
        if self._keeper.ready:
            self._feed(start)
        else:
            self._set_heard(Heard.OPENING)
            self.warm()
        if before is not None:
            before.let_go()

    def hold(self, held: bool) -> None:
        """As Player says."""
        was, self._held = self._held, held
        if not held:
            self._set_stopped(None)
        if held == was or self._supply is None:
            return
        if self._fed:
            self._send(Order(Do.HOLD if held else Do.GO_ON))
            self._told_at = self._clock()
        elif held:
            self._stream.stand(self._frame())
        elif self._keeper.ready:
            self._feed(self._next_frame())
        elif self.heard is Heard.NO:
            self._go_silently()

    def recompose(self, compose: Compose, *, at_once: bool) -> None:
        """As Player says."""
        if self._supply is None:
            return
        if not self._fed:
            self._change(compose, self._frame())
            self._stream.stop_at(self._supply.end)
        elif at_once:
            self._cuts.append(compose)
            self._send(Order(Do.CUT))
        else:
            complete = self._supply.complete
            self._change(compose, self._supply.sent)
            if complete:
                # The child has all it was promised, and will not ask for more.
                self._send_block(BLOCK)

    def set_gain(self, gain: float) -> None:
        """Of the whole, 0..1."""
        self._gain = gain
        if self._fed:
            self._send(Order(Do.VOLUME, gain=gain))

    def close(self) -> None:
        """Let the child fade out, and end the thread."""
        self.errands.end()
        self._stream.stand(self._frame())
        self._supply, child = None, self._keeper.released()
        if child is not None:
            child.let_go()

    def _frame(self) -> Frames:
        return min(int(self._stream.frame), self._supply.end) if self._supply else int(self._stream.frame)

    def _next_frame(self) -> Frames:
        """Where a child takes over."""
        return self._frame() if self._lost_at is None else self._lost_at

    def _due(self) -> Iterator[tuple[Seconds, Errand]]:
        """What is to be done when, if nothing happens before."""
        keeper = self._keeper
        if keeper.retry_at is not None and (self._supply or keeper.hopeful):
            yield keeper.retry_at, self._retry
        if keeper.overdue_at is not None:
            yield keeper.overdue_at, lambda: self._give_up("the sound device did not start")
        if self._supply and not self._fed and self.heard is Heard.OPENING:
            yield self._waits_since + PATIENCE, self._go_silently
        if self._fed and not self._held and self._last.say is not Say.ENDED:
            patience = SILENCE if self._proved else FIRST_SILENCE
            yield self._told_at + patience, lambda: self._lose("the sound device did not answer", self._last.heard)

    def _retry(self) -> None:
        if self._sleep.slept() and self._supply and not self._held:
            self.hold(held=True)
            self._set_stopped(Stopped.SLEPT)
        self.warm()

    def _listen(self, child: SoundChild, told: Told | None) -> None:
        """What a child told; None when it has ended."""
        if child is not self._keeper.child:
            return
        self._told_at = self._clock()
        if told is not None:
            self._hear(told)
        elif self._keeper.ready:
            self._lose("the sound device's process ended", self._frame())
        else:
            self._give_up(child.last_words() or "the sound device's process ended")

    def _hear(self, told: Told) -> None:
        match told.say:
            case Say.READY:
                self._keeper.opened()
                if self._supply and not self._held:
                    self._feed(self._next_frame())
                self._set_heard(Heard.YES)
            case Say.NONE:
                self._give_up(told.text)
            case Say.LOST:
                self._lose(told.text, told.heard)
            case _ if not self._fed or self._supply is None:
                return
            case Say.WANT:
                self._follow(told, self._supply)
                self._send_block(BLOCK)
            case Say.GOING:
                self._follow(told, self._supply)
            case Say.HEAD:
                self._change(self._cuts.popleft(), told.at)
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
        if not self._held:
            self._held = True
            self._set_stopped(Stopped.SLEPT if told.say is Say.SLEPT else Stopped.DEVICE_GONE)

    def _follow(self, told: Told, supply: Supply) -> None:
        if told.moves:
            self._proved = True
            self._keeper.prove()
        if told.moves and not self._held:
            self._stream.follow(told.heard, told.stamp, min(told.heard + AHEAD, supply.end))

    def _feed(self, start: Frames) -> None:
        """Give a child that is ready all that it needs to go on from here."""
        assert self._supply is not None
        self._fed, self._proved, self._told_at = True, False, self._clock()
        self._supply.sent = self._began = start
        self._lost_at = None
        self._change_what_waits(start)
        self._stream.stand(start)
        self._last = Told(Say.READY, heard=start)
        self._send(Order(Do.RUN, at=start))
        self._send(Order(Do.VOLUME, gain=self._gain))
        self._send_block(FIRST_BLOCK)
        self._send_block(BLOCK)

    def _send_block(self, count: Frames) -> None:
        """The next frames, where there are any."""
        if self._supply and not self._supply.complete:
            samples = self._supply.block(count)
            self._send(Order(Do.BLOCK, count=len(samples), last=self._supply.complete), samples)

    def _send(self, order: Order, samples: Stereo | None = None) -> None:
        if self._keeper.child is not None:
            self._keeper.child.send(order, samples)

    def _change(self, compose: Compose, head: Frames) -> None:
        assert self._supply is not None
        self._trouble = self._supply.go_over(compose, head) or self._trouble

    def _change_what_waits(self, head: Frames) -> None:
        """The child that should have said where these changes begin is gone."""
        while self._cuts:
            self._change(self._cuts.popleft(), head)

    def _lose(self, why: str, heard: Frames) -> None:
        """Go on with another child from what was heard; later, if nothing was heard from this one."""
        if not (self._supply and self._proved):
            self._give_up(why)
            return
        self._keeper.drop(why)
        self._fed = False
        self._lost_at = min(max(heard, self._began), self._frame())
        self._stream.stand(self._lost_at)
        if self._last.say is not Say.ENDED:
            self._waits_since = self._clock()
            self._set_heard(Heard.OPENING)
            self.warm()

    def _give_up(self, why: str) -> None:
        self._keeper.give_up(why)
        self._look_whether_there_is_a_child()

    def _look_whether_there_is_a_child(self) -> None:
        """Without one, for now, the position goes by the clock."""
        if self._keeper.child is None:
            self._go_silently()

    def _go_silently(self) -> None:
        self._fed, self._lost_at = False, None
        if self._supply:
            self._change_what_waits(self._frame())
            if not self._held:
                self._stream.follow(self._frame(), self._clock(), self._supply.end)
        self._set_heard(Heard.NO)

    def _set_heard(self, heard: Heard) -> None:
        if heard is not self.heard:
            self.heard = heard
            self.on_change()

    def _set_stopped(self, stopped: Stopped | None) -> None:
        if stopped is not self.stopped:
            self.stopped = stopped
            self.on_change()
