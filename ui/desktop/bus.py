"""The bus: one thread that talks with the desktop, for everyone. Absent, hung or broken, it is silence. Loads no Qt.

Work is a coroutine that is given a connection. It runs on the bus's thread and nowhere else; nobody waits for it.
"""

import asyncio
import logging
import os
import sys
from collections.abc import Callable, Coroutine
from contextlib import suppress
from enum import Enum
from threading import Lock, Thread
from typing import TYPE_CHECKING, Any, TypeAlias

from meditate.units import Seconds

if TYPE_CHECKING:
    from dbus_fast import Message
    from dbus_fast.aio import MessageBus
    from dbus_fast.service import ServiceInterface

LIMIT: Seconds = 1.0
"""Nobody on the bus is given longer, where nothing else is said."""
DAEMON = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
"""The bus itself: its name, path and interface."""
Address: TypeAlias = tuple[str, str, str]
"""Whom a call is for: name, path, interface."""


class Which(Enum):
    """There are two."""

    SESSION = "session"
    SYSTEM = "system"


class UnansweredError(Exception):
    """Nobody answered, not in time, or not what was asked for."""


def address_of(which: Which) -> str | None:
    """Where this bus is, or None. Only sockets of this machine: a bus at the other end of a network is no desktop."""
    if sys.platform != "linux":
        return None
    if which is Which.SYSTEM:
        asked = os.environ.get("DBUS_SYSTEM_BUS_ADDRESS") or "unix:path=/run/dbus/system_bus_socket"
    else:
        asked = os.environ.get("DBUS_SESSION_BUS_ADDRESS") or ""
        if not asked and (folder := os.environ.get("XDG_RUNTIME_DIR")):
            asked = f"unix:path={folder}/bus"
    return ";".join(part for part in asked.split(";") if part.startswith("unix:")) or None


class Connection:
    """One connection to a bus. All of it is for the bus's thread alone."""

    def __init__(self, bus: "MessageBus") -> None:
        self._bus = bus

    @property
    def alive(self) -> bool:
        """False once the bus has gone."""
        return self._bus.connected

    async def call(
        self, to: Address, member: str, signature: str = "", *body: Any, answers: str = "", limit: Seconds = LIMIT
    ) -> Any:
        """What was answered: nothing, one value, or a list of several. `answers` is the signature it must have.

        A descriptor is the caller's to close. Raises UnansweredError, also for an answer of another kind.
        """
        from dbus_fast import Message, MessageType
        from dbus_fast.errors import DBusFastError
        from dbus_fast.unpack import unpack_variants

        name, path, interface = to
        try:
            message = Message(name, path, interface, member, signature=signature, body=list(body))
            reply: Message | None = await asyncio.wait_for(self._bus.call(message), limit)
        except (DBusFastError, OSError, EOFError, TimeoutError) as error:
            raise UnansweredError(f"{name} {member}: {error!r}") from error
        if reply is None or reply.message_type is MessageType.ERROR:
            raise UnansweredError(f"{name} {member}: {'the bus has gone' if reply is None else reply.error_name}")
        if reply.signature == answers == "h":
            return reply.unix_fds[reply.body[0]]
        if reply.signature != answers:
            raise UnansweredError(f"{name} {member}: it answers '{reply.signature}', not '{answers}'")
        answer = unpack_variants(reply.body)
        return (answer[0] if len(answer) == 1 else answer) if answer else None

    async def hear(
        self, source: Address, member: str, signature: str, told: Callable[..., object], *, about: str = ""
    ) -> None:
        """Have `told` called with the body of each such signal; only where it begins with `about`, if that is given.

        Raises UnansweredError.
        """
        from dbus_fast import MessageType
        from dbus_fast.unpack import unpack_variants

        name, path, interface = source
        wanted = (path, interface, member, signature)

        def heard(message: "Message") -> None:
            if message.message_type is MessageType.SIGNAL and wanted == (
                message.path, message.interface, message.member, message.signature,
            ):  # fmt: skip
                told(*unpack_variants(message.body))

        rule = f"type='signal',sender='{name}',path='{path}',interface='{interface}',member='{member}'"
        if about:
            rule += f",arg0='{about}'"
        self._bus.add_message_handler(heard)
        await self.call(DAEMON, "AddMatch", "s", rule)

    async def serve(self, name: str, path: str, *interfaces: "ServiceInterface") -> None:
        """Be found under this name, with these. Raises UnansweredError where another has the name."""
        for interface in interfaces:
            self._bus.export(path, interface)
        # 4: do not queue for it. 1: it is ours now.
        if await self.call(DAEMON, "RequestName", "su", name, 4, answers="u") != 1:
            await self.withdraw(name, path)
            raise UnansweredError(f"{name} belongs to another program")

    async def withdraw(self, name: str, path: str) -> None:
        """No longer be found there. Raises UnansweredError."""
        self._bus.unexport(path)
        await self.call(DAEMON, "ReleaseName", "s", name, answers="u")

    async def leave(self) -> None:
        """The end of it: the bus lets go of all that was asked for by it."""
        if self.alive:
            self._bus.disconnect()
            with suppress(OSError, EOFError, TimeoutError):
                await asyncio.wait_for(self._bus.wait_for_disconnect(), LIMIT)  # type: ignore[no-untyped-call]


Work: TypeAlias = Callable[[Connection], Coroutine[Any, Any, None]]


class Bus:
    """May be asked from any thread. The thread begins with the first work."""

    def __init__(self) -> None:
        self._guard = Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: Thread | None = None
        self._connections: dict[Which, Connection] = {}
        self._connecting: dict[Which, asyncio.Lock] = {}
        self._running: set[asyncio.Task[None]] = set()
        self._closed = False

    def do(self, work: Work, which: Which = Which.SESSION) -> None:
        """Have this done soon. Where there is no bus, or it does not answer, nothing happens and nothing is said."""

        async def done() -> None:
            await work(await self.to(which))

        self.run(done)

    def run(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """The same, for work that finds its connections by itself."""
        with self._guard:
            if self._closed:
                return
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                self._thread = Thread(target=self._run, args=(self._loop,), name="bus", daemon=True)
                self._thread.start()
            self._loop.call_soon_threadsafe(lambda: self._begin(_harmless(work())))

    def close(self) -> None:
        """Finish what was begun, as far as that takes no longer than a second; then leave both buses."""
        with self._guard:
            before, self._closed = self._closed, True
            if before or self._loop is None or self._thread is None:
                return
            self._loop.call_soon_threadsafe(lambda: self._begin(self._left()))
        self._thread.join(LIMIT + 0.5)

    def _run(self, loop: asyncio.AbstractEventLoop) -> None:
        # What it cannot do it would log, onto the terminal that someone sits at.
        logging.getLogger("dbus_fast").addHandler(logging.NullHandler())
        logging.getLogger("dbus_fast").propagate = False
        asyncio.set_event_loop(loop)
        try:
            loop.run_forever()
        finally:
            loop.close()

    def _begin(self, doing: Coroutine[Any, Any, None]) -> None:
        task = asyncio.ensure_future(doing)
        # The loop holds its tasks but weakly.
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def to(self, which: Which) -> Connection:
        """A connection to this bus, for work that runs here. Raises UnansweredError."""
        async with self._connecting.setdefault(which, asyncio.Lock()):
            there = self._connections.get(which)
            if there is None or not there.alive:
                there = self._connections[which] = await _connect(which)
            return there

    async def _left(self) -> None:
        begun = self._running - {asyncio.current_task()}
        if begun:
            _, late = await asyncio.wait(begun, timeout=LIMIT)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        for connection in self._connections.values():
            await connection.leave()
        asyncio.get_running_loop().call_soon(asyncio.get_running_loop().stop)


async def _harmless(doing: Coroutine[Any, Any, None]) -> None:
    with suppress(UnansweredError):
        await doing


async def _connect(which: Which) -> Connection:
    from dbus_fast.aio import MessageBus
    from dbus_fast.errors import DBusFastError

    address = address_of(which)
    if address is None:
        raise UnansweredError(f"there is no {which.value} bus")
    try:
        # Descriptors are how logind hands out its inhibitors.
        bus = MessageBus(address, negotiate_unix_fd=True)
        return Connection(await asyncio.wait_for(bus.connect(), LIMIT))
    except (DBusFastError, OSError, EOFError, TimeoutError, ValueError) as error:
        raise UnansweredError(f"no {which.value} bus: {error}") from error
