"""The desktop beside a sit: media keys, keeping awake, quiet, word of sleep. Put together here. Loads no Qt.

All of it is optional: what is missing is left out in silence, and no sit waits for any of it.
"""

import sys
from collections.abc import Callable
from typing import Protocol

from meditate.script.model import Script
from meditate.settings import Settings
from meditate.sit import Sit
from meditate.sitting import Now
from meditate.sitting_states import State
from meditate.verbs import Verb
from ui.desktop.awake import keep_awake, needs_of
from ui.desktop.before_sleep import BeforeSleep
from ui.desktop.bus import Bus
from ui.desktop.quiet import Quiet

if sys.platform == "linux":
    from ui.desktop.media_keys import MediaKeys


class Attended(Protocol):
    """What is needed of a sitting; called from any thread."""

    @property
    def sit(self) -> Sit:
        """As it is now."""
        ...

    @property
    def script(self) -> Script:
        """What is read."""
        ...

    def do(self, verb: Verb) -> str:
        """One verb."""
        ...

    def now(self) -> Now:
        """What is true at this instant."""
        ...

    def asleep(self) -> None:
        """The machine is about to sleep."""
        ...


class Desktop:
    """Follows one sit after another. Its methods are called from one thread."""

    def __init__(self, bus: Bus, raise_: Callable[[], None] | None = None) -> None:
        """`raise_` brings the window forward, from any thread; None where there is none. The bus is closed with it."""
        self._bus = bus
        self._awake = keep_awake(bus)
        self._quiet, self._sleep = Quiet(bus), BeforeSleep(bus)
        self._sit: Sit | None = None
        self._bedtime = False
        self._keys = MediaKeys(bus, raise_) if sys.platform == "linux" else None

    @property
    def bus(self) -> Bus:
        """For who else speaks with the desktop."""
        return self._bus

    def follow(self, sitting: Attended, now: Now, settings: Settings, *, seen: bool) -> None:
        """What is now. To be called whenever that was asked anyway; most times nothing happens."""
        if now.state is State.OVER:
            self.rest()
            return
        if sitting.sit is not self._sit:
            self._sit = sitting.sit
            self._bedtime = self._sit.wind_down is not None
        needs = needs_of(now, seen=seen, bedtime=self._bedtime)
        self._awake.want(needs if settings.keep_awake else frozenset())
        self._quiet.want(quiet=settings.quiet_desktop and now.state is State.SITTING)
        if now.state is State.WAITING:
            return
        self._sleep.follow(sitting.asleep)
        if self._keys:
            self._keys.follow(sitting, now, sitting.script.title if settings.show_title else "")

    def rest(self) -> None:
        """Nobody sits any more: all of it is given back."""
        self._sit = None
        self._awake.want(frozenset())
        self._quiet.want(quiet=False)
        self._sleep.rest()
        if self._keys:
            self._keys.rest()

    def close(self) -> None:
        """Give all of it back, and leave the bus."""
        self.rest()
        self._bus.close()
