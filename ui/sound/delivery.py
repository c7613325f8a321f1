"""A delivery: one supply in the hands of one child, from the frame it began with until the child is lost or let go."""

from collections import deque
from collections.abc import Callable

from meditate.units import RATE, Frames, Seconds
from ui.sound.child import SoundChild
from ui.sound.stream_clock import StreamClock
from ui.sound.supply import Compose, Supply
from ui.sound.wire import Do, Order, Say, Told

FIRST_BLOCK: Frames = 19_200
"""Fills the child's ring with a ramp's length to spare; the mixer makes no less at once."""
BLOCK: Frames = RATE
AHEAD: Frames = RATE * 8 // 5
"""The position runs no further than this past the last report."""
SILENCE: Seconds = 2.5
"""A child that plays tells something each second."""
FIRST_SILENCE: Seconds = 3.5
"""It may take longer before its first sound: a device that slept has to wake."""


class Delivery:
    """Keeps the child a second ahead, and the stream's clock at what is heard."""

    def __init__(
        self, child: SoundChild, supply: Supply, start: Frames, gain: float,
        stream: StreamClock, clock: Callable[[], Seconds],
    ) -> None:  # fmt: skip
        """Begins at once. The child's device is open; `gain` is of the whole, 0..1."""
        self._child, self._supply, self._stream, self._clock = child, supply, stream, clock
        self.began = start
        self.proved = False
        """Whether any of it was heard."""
        self._held = False
        self._cuts: deque[Compose] = deque()
        """Changes that wait for the child to say where they can begin."""
        self.last = Told(Say.READY, heard=start)
        self._told_at = clock()
        supply.sent = start
        stream.stand(start)
        child.send(Order(Do.RUN, at=start))
        child.send(Order(Do.VOLUME, gain=gain))
        self._send_block(FIRST_BLOCK)
        self._send_block(BLOCK)

    @property
    def complete(self) -> bool:
        """Whether the last frame was heard."""
        return self.last.say is Say.ENDED

    @property
    def overdue_at(self) -> Seconds | None:
        """When a child that has told nothing is lost; None while it has nothing to tell."""
        if self._held or self.complete:
            return None
        return self._told_at + (SILENCE if self.proved else FIRST_SILENCE)

    def hold(self, held: bool) -> None:
        """Fade out, or in."""
        self._held, self._told_at = held, self._clock()
        self._child.send(Order(Do.HOLD if held else Do.GO_ON))

    def set_gain(self, gain: float) -> None:
        """Of the whole, 0..1."""
        self._child.send(Order(Do.VOLUME, gain=gain))

    def recompose(self, compose: Compose, *, at_once: bool) -> None:
        """As Player says."""
        if at_once:
            self._cuts.append(compose)
            self._child.send(Order(Do.CUT))
            return
        promised = self._supply.complete
        self._supply.go_over(compose, self._supply.sent)
        if promised:
            # The child has been given its last block, and will not ask for more.
            self._send_block(BLOCK)

    def hear(self, told: Told) -> None:
        """What the child tells while it plays."""
        self._told_at, self.last = self._clock(), told
        match told.say:
            case Say.WANT:
                self._follow(told)
                self._send_block(BLOCK)
            case Say.GOING:
                self._follow(told)
            case Say.HEAD:
                self._supply.go_over(self._cuts.popleft(), told.at)
                self._send_block(FIRST_BLOCK)
                self._send_block(BLOCK)
            case Say.FADING:
                self._stream.stop_at(told.limit)
            case Say.HELD | Say.ENDED:
                self._stream.stand(told.heard)
            case Say.LEFT | Say.SLEPT:
                self._held = True
                self._stream.stop_at(told.limit)
            case _:
                pass

    def break_off(self, at: Frames) -> None:
        """The child is gone, and the supply goes on at this frame; with all changes that were asked for."""
        while self._cuts:
            self._supply.go_over(self._cuts.popleft(), at)

    def _follow(self, told: Told) -> None:
        self.proved = self.proved or told.moves
        if told.moves and not self._held:
            self._stream.follow(told.heard, told.stamp, min(told.heard + AHEAD, self._supply.end))

    def _send_block(self, count: Frames) -> None:
        """The next frames, where there are any. Not while a cut is to be answered: they would come behind it."""
        if not self._supply.complete and not self._cuts:
            samples = self._supply.block(count)
            self._child.send(Order(Do.BLOCK, count=len(samples), last=self._supply.complete), samples)
