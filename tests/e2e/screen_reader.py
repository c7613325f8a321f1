"""What a screen reader does, on the real accessibility bus: reads the tree, presses, sets, types, hears events."""

import asyncio
import os
import subprocess
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from time import monotonic
from typing import Any

from dbus_fast import Message, Variant
from dbus_fast.aio import MessageBus

from meditate.units import Seconds
from ui.desktop.bus import DAEMON, Connection, UnansweredError

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
TREE, ACTION, VALUE = (f"org.a11y.atspi.{name}" for name in ("Accessible", "Action", "Value"))
EVENTS = ("object:announcement", "object:state-changed:focused", "object:property-change:accessible-name")
EDITABLE, ENABLED, FOCUSABLE, FOCUSED, SELECTABLE, SELECTED, SHOWING = 7, 8, 11, 12, 22, 23, 25
"""Bits of a state, as the bus numbers them."""
PATIENCE: Seconds = 20.0
KEY_OF_SYMBOL = 3
AT_ONCE = 16
"""So many questions are under way together; the bus takes no more than fill its pipe."""
Place = tuple[str, str]


@dataclass(frozen=True)
class Node:
    """One thing in the tree, as it was read."""

    place: Place
    role: str
    name: str
    description: str
    states: int
    actions: tuple[str, ...]
    value: float | None
    depth: int

    def is_(self, state: int) -> bool:
        return bool(self.states >> state & 1)


async def _on(address: str) -> MessageBus:
    return await MessageBus(address).connect()


class ScreenReader:
    """Knows one program, by the bus alone."""

    def __init__(self) -> None:
        quiet = subprocess.DEVNULL
        self._launcher = subprocess.Popen([LAUNCHER, "--launch-immediately"], stdout=quiet, stderr=quiet)
        self._loop = asyncio.new_event_loop()
        self._lines = asyncio.Semaphore(AT_ONCE)
        self.announced: list[tuple[Seconds, str]] = []
        self._session = Connection(self._wait(_on(os.environ["DBUS_SESSION_BUS_ADDRESS"])))
        address = self._address()
        self._raw = self._wait(_on(address))
        self._bus = Connection(self._raw)
        self._listen()

    def _wait(self, work: Coroutine[Any, Any, Any]) -> Any:
        return self._loop.run_until_complete(work)

    def _address(self) -> str:
        found: list[str] = []

        def there() -> bool:
            try:
                to = ("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus")
                found.append(self._wait(self._session.call(to, "GetAddress", answers="s")))
            except UnansweredError:
                return False
            return True

        self.until(there)
        return found[0]

    def _listen(self) -> None:
        self._raw.add_message_handler(self._heard)
        self._call(DAEMON, "AddMatch", "s", "type='signal',interface='org.a11y.atspi.Event.Object'")
        registry = (ROOT[0], "/org/a11y/atspi/registry", "org.a11y.atspi.Registry")
        for event in EVENTS:
            self._call(registry, "RegisterEvent", "sass", event, [], "")
        # As a reader does, so that programs know of it.
        status = ("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties")
        for name in ("IsEnabled", "ScreenReaderEnabled"):
            self._wait(self._session.call(status, "Set", "ssv", "org.a11y.Status", name, Variant("b", True)))

    def _heard(self, message: Message) -> None:
        if message.member == "Announcement":
            self.announced.append((monotonic(), message.body[3].value))

    def _call(self, to: tuple[str, str, str], member: str, signature: str = "", *body: Any, answers: str = "") -> Any:
        return self._wait(self._bus.call(to, member, signature, *body, answers=answers, limit=5.0))

    def _get(self, place: Place, interface: str, name: str) -> Any:
        return self._call((*place, "org.freedesktop.DBus.Properties"), "Get", "ss", interface, name, answers="v")

    def until(self, true: Callable[[], Any], limit: Seconds = PATIENCE) -> Any:
        """What this answers, once it is something."""
        deadline = monotonic() + limit
        while not (answer := true()):
            assert monotonic() < deadline, "it did not come true"
            self._wait(asyncio.sleep(0.02))
        return answer

    def program(self) -> Place | None:
        """Where the program's own tree begins, once it is on the bus."""
        children = self._call((*ROOT, TREE), "GetChildren", answers="a(so)")
        return next((tuple(child) for child in children if self._get(tuple(child), TREE, "ChildCount")), None)

    def tree(self) -> list[Node]:
        """Everything that shows, or can be reached by scrolling, in the order in which it is read."""
        program = self.program()
        return self._wait(self._under(program, 0)) if program else []

    async def _under(self, place: Place, depth: int) -> list[Node]:
        children = await self._ask(place, "GetChildren", "a(so)")
        branches = await asyncio.gather(*(self._branch(tuple(child), depth) for child in children))
        return [node for branch in branches for node in branch]

    async def _branch(self, place: Place, depth: int) -> list[Node]:
        low, high = await self._ask(place, "GetState", "au")
        states = low | high << 32
        if states >> SHOWING & 1 or (states >> FOCUSABLE & 1 and states >> ENABLED & 1):
            node, under = await asyncio.gather(self._read(place, states, depth), self._under(place, depth + 1))
            return [node, *under]
        return await self._under(place, depth + 1)

    async def _ask(self, place: Place, member: str, answers: str, interface: str = TREE) -> Any:
        async with self._lines:
            return await self._bus.call((*place, interface), member, answers=answers, limit=5.0)

    async def _property(self, place: Place, interface: str, name: str) -> Any:
        to = (*place, "org.freedesktop.DBus.Properties")
        async with self._lines:
            return await self._bus.call(to, "Get", "ss", interface, name, answers="v", limit=5.0)

    async def _read(self, place: Place, states: int, depth: int) -> Node:
        interfaces, role, name, description = await asyncio.gather(
            self._ask(place, "GetInterfaces", "as"), self._ask(place, "GetRoleName", "s"),
            self._property(place, TREE, "Name"), self._property(place, TREE, "Description"),
        )  # fmt: skip
        listed = await self._ask(place, "GetActions", "a(sss)", ACTION) if ACTION in interfaces else ()
        value = await self._property(place, VALUE, "CurrentValue") if VALUE in interfaces else None
        return Node(place, role, name, description, states, tuple(action for action, _, _ in listed), value, depth)

    def find(self, name: str, role: str = "") -> Node | None:
        """The first whose name begins so."""
        return next((one for one in self.tree() if one.name.startswith(name) and role in one.role), None)

    def found(self, name: str, role: str = "") -> Node:
        """The same, once it is there."""
        node: Node = self.until(lambda: self.find(name, role))
        return node

    def focused(self) -> Node | None:
        """What has the focus; the innermost."""
        return next((one for one in reversed(self.tree()) if one.is_(FOCUSED)), None)

    def focused_on(self, name: str) -> bool:
        """Whether what has the focus has a name that begins so."""
        node = self.focused()
        return node is not None and node.name.startswith(name)

    def found_all(self, role: str) -> list[Node]:
        """Everything that has this role."""
        return [one for one in self.tree() if one.role == role]

    @property
    def said(self) -> list[str]:
        """Each announcement, in order."""
        return [words for _, words in self.announced]

    def press(self, name: str, role: str = "") -> None:
        """Press what has this name."""
        node = self.found(name, role)
        assert self._call((*node.place, ACTION), "DoAction", "i", node.actions.index("Press"), answers="b")

    def press_all(self, names: set[str]) -> set[str]:
        """Press whatever has one of these names, of several the last; what was pressed."""
        found = {node.name: node for node in self.tree() if node.name in names and "Press" in node.actions}
        for node in found.values():
            self._call((*node.place, ACTION), "DoAction", "i", node.actions.index("Press"), answers="b")
        return set(found)

    def type(self, symbol: int) -> None:
        """Press and let go a key, as X numbers them."""
        to = (ROOT[0], "/org/a11y/atspi/registry/deviceeventcontroller", "org.a11y.atspi.DeviceEventController")
        self._call(to, "GenerateKeyboardEvent", "isu", symbol, "", KEY_OF_SYMBOL)

    def close(self) -> None:
        """Silent again."""
        for connection in (self._bus, self._session):
            self._wait(connection.leave())
        self._loop.close()
        self._launcher.terminate()
        self._launcher.wait()
