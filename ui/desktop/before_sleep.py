"""The machine tells that it is about to sleep, and waits for the moment that it takes to pause. Loads no Qt."""

import asyncio
from collections.abc import Callable

from meditate.units import Seconds
from ui.desktop.awake import LOGIND, by_logind
from ui.desktop.bus import Bus, Which
from ui.desktop.holds import GiveBack
from ui.desktop.settled import Settled

SOFTLY: Seconds = 0.4
"""A pause fades this long; the machine waits for it, and logind would wait five seconds."""


class BeforeSleep:
    """Listens from the first sit on; the machine is made to wait only while one runs."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self._hears = False
        self._asleep: Callable[[], None] | None = None
        self._waiting: GiveBack | None = None
        self._settled = Settled[bool](bus, start=False, settle=self._settle)

    def follow(self, asleep: Callable[[], None]) -> None:
        """From now on this is called, on the bus's thread, when the machine is about to sleep."""
        self._asleep = asleep
        self._settled.want(wanted=True)

    def rest(self) -> None:
        """Nobody needs to know any more."""
        self._asleep = None
        self._settled.want(wanted=False)

    async def _settle(self, _: bool, wanted: bool) -> None:
        if wanted and not self._hears:
            system = await self._bus.to(Which.SYSTEM)
            await system.hear(LOGIND, "PrepareForSleep", "b", self._told)
            self._hears = True
        if wanted:
            self._waiting = await by_logind("sleep", "delay")(self._bus)
        else:
            await self._let_sleep()

    def _told(self, sleeping: bool) -> None:
        if self._asleep is None:
            return
        if sleeping:
            self._asleep()
            self._bus.run(self._soon)
        else:
            self._bus.run(self._wait_again)

    async def _soon(self) -> None:
        await asyncio.sleep(SOFTLY)
        await self._let_sleep()

    async def _wait_again(self) -> None:
        if self._waiting is None:
            self._waiting = await by_logind("sleep", "delay")(self._bus)

    async def _let_sleep(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting:
            await waiting()
