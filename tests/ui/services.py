"""A desktop's services as a test has them: each keeps what was asked of it, and answers as the real ones do."""

import asyncio
import os
from typing import Annotated, Any

from dbus_fast import DBusError, Variant
from dbus_fast.annotations import (
    DBusBool,
    DBusInt32,
    DBusObjectPath,
    DBusSignature,
    DBusStr,
    DBusUInt32,
    DBusUnixFd,
)
from dbus_fast.service import ServiceInterface, dbus_method, dbus_signal

from tests.desk import Desk
from ui.desktop.awake import LOGIND, PORTAL, POWER, SCREEN
from ui.desktop.quiet import NOTIFICATIONS

REQUEST = "/org/freedesktop/portal/desktop/request/1"
Names = Annotated[list[str], DBusSignature("as")]
Hints = Annotated[dict[str, Variant], DBusSignature("a{sv}")]
Two = Annotated[tuple[int, str], DBusSignature("us")]
TwoNumbers = Annotated[tuple[int, int], DBusSignature("uu")]


class PortalRequest(ServiceInterface):
    """What the portal gives for an inhibition; closing it ends that."""

    def __init__(self, portal: "InhibitPortal", flags: int) -> None:
        super().__init__("org.freedesktop.portal.Request")
        self._portal, self._flags = portal, flags

    @dbus_method()
    def Close(self) -> None:
        self._portal.held.remove(self._flags)


class InhibitPortal(ServiceInterface):
    """Inhibit, of the desktop's portal."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(PORTAL[2])
        self._desk, self._number = desk, 0
        self.held: list[int] = []
        self.reasons: list[str] = []
        desk.serve(PORTAL[0], PORTAL[1], self)

    @dbus_method()
    def Inhibit(self, window: DBusStr, flags: DBusUInt32, options: Hints) -> DBusObjectPath:
        self.held.append(flags)
        self.reasons.append(options["reason"].value)
        self._number += 1
        path = f"{REQUEST}{self._number}"
        self._desk.export(path, PortalRequest(self, flags))
        return path


class Cookies(ServiceInterface):
    """A service that gives a number for each inhibition, as screen savers and power managers do."""

    def __init__(self, desk: Desk, service: tuple[str, str, str]) -> None:
        super().__init__(service[2])
        self.held: list[int] = []
        desk.serve(service[0], service[1], self)

    @dbus_method()
    def Inhibit(self, who: DBusStr, why: DBusStr) -> DBusUInt32:
        self.held.append(len(self.held) + 1)
        return self.held[-1]

    @dbus_method()
    def UnInhibit(self, cookie: DBusUInt32) -> None:
        self.held.remove(cookie)


def screen_saver(desk: Desk) -> Cookies:
    return Cookies(desk, SCREEN)


def power_management(desk: Desk) -> Cookies:
    return Cookies(desk, POWER)


class Logind(ServiceInterface):
    """Gives one end of a pipe for each inhibition, and sees at the other whether it is still held."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(LOGIND[2])
        self._pipes: list[tuple[str, int]] = []
        desk.serve(LOGIND[0], LOGIND[1], self)

    @dbus_method()
    def Inhibit(self, what: DBusStr, who: DBusStr, why: DBusStr, mode: DBusStr) -> DBusUnixFd:
        seeing, given = os.pipe()
        os.set_blocking(seeing, False)
        self._pipes.append((f"{what} {mode}", seeing))
        # Sent by then; what is left is only the copy of who asked.
        asyncio.get_running_loop().call_later(0.1, os.close, given)
        return given

    @dbus_signal()
    def PrepareForSleep(self, sleeping: DBusBool) -> DBusBool:
        return sleeping

    @property
    def held(self) -> list[str]:
        """What of, and how; in the order in which it was asked for."""
        return [what for what, seeing in self._pipes if _open(seeing)]

    def close(self) -> None:
        for _, seeing in self._pipes:
            os.close(seeing)


def _open(seeing: int) -> bool:
    try:
        return os.read(seeing, 1) != b""
    except BlockingIOError:
        return True


class Notifications(ServiceInterface):
    """What shows messages; `capable` of what a test wants."""

    def __init__(self, desk: Desk, *capable: str) -> None:
        super().__init__(NOTIFICATIONS[2])
        self.capable, self.held = list(capable), list[int]()
        self.shown: list[dict[str, Any]] = []
        self.closed: list[int] = []
        self.pressed_at_once = ""
        """The answer to a message that is told before who shows it is told its number."""
        desk.serve(NOTIFICATIONS[0], NOTIFICATIONS[1], self)

    @dbus_method()
    def GetCapabilities(self) -> Names:
        return self.capable

    @dbus_method()
    def Inhibit(self, entry: DBusStr, why: DBusStr, hints: Hints) -> DBusUInt32:
        if "inhibitions" not in self.capable:
            raise DBusError("org.freedesktop.DBus.Error.UnknownMethod", "no")
        self.held.append(len(self.held) + 1)
        return self.held[-1]

    @dbus_method()
    def UnInhibit(self, cookie: DBusUInt32) -> None:
        self.held.remove(cookie)

    @dbus_method()
    def Notify(
        self, who: DBusStr, instead: DBusUInt32, icon: DBusStr, title: DBusStr, words: DBusStr,
        actions: Names, hints: Hints, lasting: DBusInt32,
    ) -> DBusUInt32:  # fmt: skip
        told = {name: value.value for name, value in hints.items()}
        self.shown.append({"title": title, "words": words, "actions": actions, **told})
        if self.pressed_at_once:
            self.ActionInvoked(len(self.shown), self.pressed_at_once)
        return len(self.shown)

    @dbus_method()
    def CloseNotification(self, number: DBusUInt32) -> None:
        self.closed.append(number)

    @dbus_signal()
    def ActionInvoked(self, number: DBusUInt32, action: DBusStr) -> Two:
        return number, action

    @dbus_signal()
    def NotificationClosed(self, number: DBusUInt32, why: DBusUInt32) -> TwoNumbers:
        return number, why
