"""What the desktop is asked to hold back while someone sits, and how each is given back. Loads no Qt.

All of it is bound to our connection or to a descriptor: a program that crashes has given it back.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from typing import Generic, TypeAlias, TypeVar

from ui.desktop.bus import Bus, UnansweredError
from ui.desktop.settled import Settled

GiveBack: TypeAlias = Callable[[], Awaitable[object]]
Way: TypeAlias = Callable[[Bus], Awaitable[GiveBack]]
"""One way of asking. Raises UnansweredError where it is not offered."""
K = TypeVar("K")


class Holds(Generic[K]):
    """Of each thing that is wanted, the first way that works; where none does, nothing is held."""

    def __init__(self, bus: Bus, ways: Mapping[K, Sequence[Way]]) -> None:
        self._bus, self._ways = bus, ways
        self._held: dict[K, GiveBack] = {}
        self._settled = Settled[frozenset[K]](bus, frozenset(), self._settle)

    def want(self, wanted: frozenset[K]) -> None:
        """From now on. Cheap where nothing changed; from one thread."""
        self._settled.want(wanted)

    async def _settle(self, before: frozenset[K], wanted: frozenset[K]) -> None:
        for gone in before - wanted:
            if gone in self._held:
                with suppress(UnansweredError):
                    await self._held.pop(gone)()
        for new in wanted - before:
            for way in self._ways[new]:
                with suppress(UnansweredError):
                    self._held[new] = await way(self._bus)
                    break
