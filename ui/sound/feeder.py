"""The feeder: has the supply delivered by a child, or by the next where one fails; without one, the clock goes on.

All of it runs in the speaker's thread, as errands. Loads no Qt.
"""

from collections.abc import Callable, Iterator, Sequence

from meditate.children import module_command
from meditate.errands import Errand, Errands
from meditate.players.player import Heard, Source, Stopped
from meditate.units import Frames, Mono, Seconds
from ui.sound.beside import Beside
from ui.sound.child import SoundChild
from ui.sound.child_keeper import ChildKeeper
from ui.sound.delivery import Delivery
from ui.sound.sleep_watch import SleepWatch
from ui.sound.stream_clock import StreamClock
from ui.sound.supply import Compose, Supply
from ui.sound.wire import Do, Order, Say, Told

DEVICE = module_command("ui.sound.device")
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
        self._supply: Supply | None = None
        self._delivery: Delivery | None = None
        self._held = self._wary = False
        self._gain = 1.0
        self._beside = Beside()
        self._lost_at: Frames | None = None
        """What had been heard of the sound when its child was lost; it goes on from there."""
        self._waits_since = clock()
        self._sleep = SleepWatch()

    @property
    def trouble(self) -> str:
        """Why there is no sound, or what went wrong with it, in one line."""
        return self._keeper.trouble or (self._supply.trouble if self._supply else "")

    def warm(self) -> None:
        """Start the child, so that the device is open when it is needed."""
        self._keeper.start()
        if self._keeper.child is None:
            self._go_silently()

    def play(self, source: Source, start: Frames, end: Frames) -> None:
        """As Player says. A second time takes a second child, while the first one fades out."""
        before = self._keeper.released() if self._delivery else None
        self._supply, self._delivery, self._held = Supply(source, start, end), None, False
        self._set_stopped(None)
        self._stream.begin(start)
        self._lost_at, self._waits_since = None, self._clock()
        if self._keeper.ready:
            self._deliver(self._supply)
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
        if self._delivery:
            self._delivery.hold(held)
        elif held:
            self._stream.stand(self._frame())
        elif self._keeper.ready:
            self._deliver(self._supply)
        elif self.heard is Heard.NO:
            self._go_silently()

    def recompose(self, compose: Compose, *, at_once: bool) -> None:
        """As Player says."""
        if self._delivery:
            self._delivery.recompose(compose, at_once=at_once)
        elif self._supply:
            self._supply.go_over(compose, self._frame())
            self._stream.stop_at(self._supply.end)

    def beware(self) -> None:
        """As Player says; also of every child that is yet to come."""
        self._wary = True
        if self._delivery and self._keeper.child:
            self._keeper.child.send(Order(Do.BEWARE))

    def set_gain(self, gain: float) -> None:
        """Of the whole, 0..1."""
        self._gain = gain
        if self._delivery:
            self._delivery.set_gain(gain)

    def beside(self, sound: Mono) -> None:
        """As Player says; what comes while the device is being opened waits for it, the newest alone."""
        if self._keeper.child:
            self._beside.take(sound, self._clock())
            self._send_beside()

    def _send_beside(self) -> None:
        if self._keeper.child and self._keeper.ready:
            self._beside.send(self._keeper.child, self._clock())

    def close(self) -> None:
        """Let the child fade out, and end the thread."""
        self.errands.end()
        self._stream.stand(self._frame())
        child = self._keeper.released()
        if child is not None:
            child.let_go()

    def _frame(self) -> Frames:
        frame = int(self._stream.frame)
        return min(frame, self._supply.end) if self._supply else frame

    def _due(self) -> Iterator[tuple[Seconds, Errand]]:
        """What is to be done when, if nothing happens before."""
        keeper, delivery = self._keeper, self._delivery
        if keeper.retry_at is not None and (self._supply or keeper.hopeful):
            yield keeper.retry_at, self._retry
        if keeper.overdue_at is not None:
            yield keeper.overdue_at, lambda: self._give_up("the sound device did not start")
        if delivery and delivery.overdue_at is not None:
            yield delivery.overdue_at, lambda: self._lose("the sound device did not answer", delivery.last.heard)
        if self._beside.due_at is not None and keeper.ready:
            yield self._beside.due_at, self._send_beside
        if self._supply and not delivery and self.heard is Heard.OPENING:
            yield self._waits_since + PATIENCE, self._go_silently

    def _retry(self) -> None:
        if self._sleep.slept() and self._supply and not self._held:
            self.hold(held=True)
            self._set_stopped(Stopped.SLEPT)
        self.warm()

    def _listen(self, child: SoundChild, told: Told | None) -> None:
        """What a child told; None when it has ended."""
        if child is not self._keeper.child:
            return
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
                    self._deliver(self._supply)
                self._set_heard(Heard.YES)
                self._send_beside()
            case Say.NONE:
                self._give_up(told.text)
            case Say.LOST:
                self._lose(told.text, told.heard)
            case _ if self._delivery:
                self._hear_of(self._delivery, told)
            case _:
                pass

    def _hear_of(self, delivery: Delivery, told: Told) -> None:
        delivery.hear(told)
        if delivery.proved:
            self._keeper.prove()
        if told.say in {Say.LEFT, Say.SLEPT}:
            self._stopped_by(told.say, delivery)

    def _stopped_by(self, say: Say, delivery: Delivery) -> None:
        """The child holds already."""
        if self._held:
            return
        if say is Say.LEFT and not self.pause_when_device_goes:
            delivery.hold(held=False)
            return
        self._held = True
        self._set_stopped(Stopped.SLEPT if say is Say.SLEPT else Stopped.DEVICE_GONE)

    def _deliver(self, supply: Supply) -> None:
        """Have it delivered from now on by the child, whose device is open."""
        assert self._keeper.child is not None
        start = self._frame() if self._lost_at is None else self._lost_at
        self._lost_at = None
        if self._wary:
            self._keeper.child.send(Order(Do.BEWARE))
        self._delivery = Delivery(self._keeper.child, supply, start, self._gain, self._stream, self._clock)

    def _lose(self, why: str, heard: Frames) -> None:
        """Go on with another child from what was heard; later, if nothing was heard from this one."""
        delivery = self._delivery
        if delivery is None or not delivery.proved:
            self._give_up(why)
            return
        self._keeper.drop(why)
        self._beside.drop()
        self._lost_at = min(max(heard, delivery.began), self._frame())
        delivery.break_off(self._lost_at)
        self._delivery = None
        self._stream.stand(self._lost_at)
        if not delivery.complete:
            self._waits_since = self._clock()
            self._set_heard(Heard.OPENING)
            self.warm()

    def _give_up(self, why: str) -> None:
        self._keeper.give_up(why)
        self._beside.drop()
        self._go_silently()

    def _go_silently(self) -> None:
        """For now, the position goes by the clock."""
        self._lost_at = None
        if self._delivery:
            self._delivery.break_off(self._frame())
            self._delivery = None
        if self._supply and not self._held:
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
