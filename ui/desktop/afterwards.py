"""What follows a bedtime sit: the machine is locked or put to sleep, by whoever does that here. Loads no Qt."""

import os
import subprocess
import sys
from collections.abc import Awaitable, Callable
from contextlib import suppress

from meditate.night import Afterwards
from meditate.units import Seconds
from ui.desktop.awake import LOGIND, SCREEN
from ui.desktop.bus import DAEMON, Bus, UnansweredError, Which

PATIENCE: Seconds = 5.0
ALWAYS = frozenset({Afterwards.SILENCE, Afterwards.QUIT})
"""What needs nobody."""
ABLE = {"yes"}
"""logind's word for what it does without asking for a password: nobody is there to give one."""
COMMANDS: dict[tuple[str, Afterwards], tuple[str, ...]] = {
    ("darwin", Afterwards.SUSPEND): ("pmset", "sleepnow"),
    ("win32", Afterwards.SUSPEND): ("rundll32.exe", "powrprof.dll,SetSuspendState", "0,1,0"),
    ("win32", Afterwards.LOCK): ("rundll32.exe", "user32.dll,LockWorkStation"),
}
"""Where there is no bus."""


class Follower:
    """Asks what can follow here, and has it follow."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus

    def ask(self, told: Callable[[frozenset[Afterwards]], None]) -> None:
        """`told` is called with what can be done here: at once, or later from the bus's thread."""
        if sys.platform != "linux":
            told(ALWAYS | {what for system, what in COMMANDS if system == sys.platform})
            return

        async def asked() -> None:
            told(ALWAYS | {what for what, can in CAN.items() if await _answered(can(self._bus))})

        self._bus.run(asked)

    def follow(self, what: Afterwards) -> None:
        """Have it follow now; where nobody does it, nothing happens. What needs nobody is the window's own matter."""
        command = COMMANDS.get((sys.platform, what))
        if command:
            with suppress(OSError):
                subprocess.Popen(command, stdin=subprocess.DEVNULL)
        elif what in WAYS:
            self._bus.run(lambda: self._first_that_works(what))

    async def _first_that_works(self, what: Afterwards) -> None:
        for way in WAYS[what]:
            with suppress(UnansweredError):
                await way(self._bus)
                return


async def _answered(asking: Awaitable[bool]) -> bool:
    with suppress(UnansweredError):
        return await asking
    return False


async def _by_screen_saver(bus: Bus) -> None:
    session = await bus.to(Which.SESSION)
    await session.call(SCREEN, "Lock", limit=PATIENCE)


async def _by_login(bus: Bus) -> None:
    system = await bus.to(Which.SYSTEM)
    await system.call(LOGIND, "LockSession", "s", os.environ.get("XDG_SESSION_ID", "auto"), limit=PATIENCE)


async def _by_suspending(bus: Bus) -> None:
    system = await bus.to(Which.SYSTEM)
    interactive = False
    await system.call(LOGIND, "Suspend", "b", interactive, limit=PATIENCE)


async def _can_suspend(bus: Bus) -> bool:
    system = await bus.to(Which.SYSTEM)
    return await system.call(LOGIND, "CanSuspend", answers="s", limit=PATIENCE) in ABLE


async def _can_lock(bus: Bus) -> bool:
    return await _answered(_owned(bus, Which.SESSION, SCREEN[0])) or await _answered(
        _owned(bus, Which.SYSTEM, LOGIND[0])
    )


async def _owned(bus: Bus, which: Which, name: str) -> bool:
    there = await bus.to(which)
    return bool(await there.call(DAEMON, "NameHasOwner", "s", name, answers="b"))


WAYS = {
    Afterwards.LOCK: (_by_screen_saver, _by_login),
    Afterwards.SUSPEND: (_by_suspending,),
}
"""The best first."""
CAN = {Afterwards.LOCK: _can_lock, Afterwards.SUSPEND: _can_suspend}
