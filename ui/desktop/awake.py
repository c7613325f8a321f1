"""Keeps the machine awake while someone sits, and its screen lit while the picture is watched. Loads no Qt."""

import os
import sys
from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from enum import Enum
from importlib import import_module
from typing import Protocol

from meditate.sitting import Now
from meditate.sitting_states import State
from meditate.tongue import marked, tr
from meditate.units import Seconds
from ui.desktop.bus import Address, Bus, Which
from ui.desktop.holds import GiveBack, Holds, Way

PORTAL = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Inhibit")
SUSPENDS, IDLES = 4, 8
POWER = (
    "org.freedesktop.PowerManagement",
    "/org/freedesktop/PowerManagement/Inhibit",
    "org.freedesktop.PowerManagement.Inhibit",
)
SCREEN = ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver")
LOGIND = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
WHO, WHY = "Meditate", marked("someone is sitting")
PATIENCE: Seconds = 5.0
"""The portal is started by being asked."""


class Need(Enum):
    """What a sit needs of the machine."""

    RUNNING = "running"
    """It does not fall asleep."""
    LIT = "lit"
    """Nor does its screen."""


def needs_of(now: Now, *, seen: bool, bedtime: bool) -> frozenset[Need]:
    """Nothing while paused; the screen only while the picture is seen, and not by someone who is to fall asleep.

    A sit that waits for its time of day would be slept through.
    """
    if now.state is State.WAITING:
        return frozenset({Need.RUNNING})
    if now.state is not State.SITTING:
        return frozenset()
    return frozenset({Need.RUNNING, Need.LIT} if seen and not bedtime else {Need.RUNNING})


class Awake(Protocol):
    """Sees to what is needed, as far as the system offers it."""

    def want(self, wanted: frozenset[Need], /) -> None:
        """From now on. Cheap where nothing changed."""
        ...


def keep_awake(bus: Bus) -> Awake:
    """As this system does it."""
    return Holds(bus, WAYS) if sys.platform == "linux" else Wakepy()


def by_portal(flags: int) -> Way:
    """By the desktop's portal, which tells the sitter who asks and why."""

    async def ask(bus: Bus) -> GiveBack:
        from dbus_fast import Variant

        portal, why = await bus.to(Which.SESSION), {"reason": Variant("s", tr(WHY))}
        asked = portal.call(PORTAL, "Inhibit", "sua{sv}", "", flags, why, answers="o", limit=PATIENCE)
        request = PORTAL[0], await asked, "org.freedesktop.portal.Request"
        return lambda: portal.call(request, "Close")

    return ask


def by_cookie(service: Address) -> Way:
    """By a service that gives a number for it."""

    async def ask(bus: Bus) -> GiveBack:
        session = await bus.to(Which.SESSION)
        cookie = await session.call(service, "Inhibit", "ss", WHO, tr(WHY), answers="u")
        return lambda: session.call(service, "UnInhibit", "u", cookie)

    return ask


def by_logind(what: str, mode: str) -> Way:
    """By the system, where there is no desktop; it gives a descriptor, and takes the closing of it for the end."""

    async def ask(bus: Bus) -> GiveBack:
        system = await bus.to(Which.SYSTEM)
        held = await system.call(LOGIND, "Inhibit", "ssss", what, WHO, tr(WHY), mode, answers="h")
        return _closing(held)

    return ask


def _closing(descriptor: int) -> Callable[[], Awaitable[object]]:
    async def close() -> None:
        os.close(descriptor)

    return close


WAYS = {
    # logind's "sleep" would hold back even who closes the lid or asks for sleep; "idle" only what comes by itself.
    Need.RUNNING: (by_portal(SUSPENDS), by_cookie(POWER), by_logind("idle", "block")),
    Need.LIT: (by_portal(IDLES), by_cookie(SCREEN), by_logind("idle", "block")),
}
"""The best first."""


class Wakepy:
    """On Windows and macOS, by wakepy; where that fails, not at all."""

    def __init__(self) -> None:
        self._held: dict[Need, ExitStack] = {}

    def want(self, wanted: frozenset[Need], /) -> None:
        """As Awake says."""
        for need in list(self._held.keys() - wanted):
            self._held.pop(need).close()
        for need in wanted - self._held.keys():
            keep = import_module("wakepy").keep
            mode = keep.presenting if need is Need.LIT else keep.running
            self._held[need] = ExitStack()
            self._held[need].enter_context(mode(on_fail="pass"))
