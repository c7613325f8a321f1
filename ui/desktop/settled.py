"""Brings the desktop to what is wanted: one step after another, on the bus's thread, leaving out what was overtaken."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, Generic, TypeVar

from ui.desktop.bus import Bus

T = TypeVar("T")


class Settled(Generic[T]):
    """Keeps what was wanted last, and what was reached."""

    def __init__(self, bus: Bus, start: T, settle: Callable[[T, T], Coroutine[Any, Any, None]]) -> None:
        """`settle` is given what was reached before, and what is wanted now; what it cannot do it leaves."""
        self._bus, self._settle = bus, settle
        self._wanted = self._reached = start
        self._one_at_a_time = asyncio.Lock()

    def want(self, wanted: T) -> None:
        """From now on. Cheap where nothing changed; from one thread."""
        if wanted != self._wanted:
            self._wanted = wanted
            self._bus.run(self._go_there)

    async def _go_there(self) -> None:
        async with self._one_at_a_time:
            before, self._reached = self._reached, self._wanted
            if before != self._reached:
                await self._settle(before, self._reached)
