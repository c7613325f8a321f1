"""A desktop's place for tray icons, on the session bus: `python -m bench.tray_host` prints each icon that comes."""

import sys
from collections.abc import Callable
from threading import Event
from typing import Annotated

from dbus_fast import PropertyAccess
from dbus_fast.annotations import DBusBool, DBusInt32, DBusSignature, DBusStr
from dbus_fast.service import ServiceInterface, dbus_method, dbus_property

from ui.desktop.bus import Bus, Connection
from ui.window.tray_watch import WATCHER

PATH = "/StatusNotifierWatcher"


class Watcher(ServiceInterface):
    """Knows the icons, and shows none."""

    def __init__(self, told: Callable[[str], object]) -> None:
        """`told` is called with the name of each icon that comes."""
        super().__init__(WATCHER)
        self._told = told
        self._items: list[str] = []

    @dbus_method()
    def RegisterStatusNotifierItem(self, item: DBusStr) -> None:
        """As the protocol says."""
        self._items.append(item)
        self._told(item)

    @dbus_property(access=PropertyAccess.READ)
    def RegisteredStatusNotifierItems(self) -> Annotated[list[str], DBusSignature("as")]:
        """As the protocol says."""
        return self._items

    @dbus_property(access=PropertyAccess.READ)
    def IsStatusNotifierHostRegistered(self) -> DBusBool:
        """As the protocol says."""
        return True

    @dbus_property(access=PropertyAccess.READ)
    def ProtocolVersion(self) -> DBusInt32:
        """As the protocol says."""
        return 0


def main() -> int:
    """Until it is ended."""

    async def stand(connection: Connection) -> None:
        await connection.serve(WATCHER, PATH, Watcher(lambda item: print(item, flush=True)))
        print("stands", flush=True)

    Bus().do(stand)
    Event().wait()
    return 0


if __name__ == "__main__":
    sys.exit(main())
