"""Whether other windows hide all of ours: X says so to who asks, Qt does not ask. Elsewhere it is never told.

Qt's own connection must not be asked, since that would change what Qt hears; so this is a second one.
"""

import ctypes
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPlatformSurfaceEvent, QWindow

EVENTS_WANTED, VISIBILITY_CHANGES = 1 << 11, 1 << 16
VISIBILITY_NOTIFY, SENT_BY_A_CLIENT = 15, 0x80
ALL_HIDDEN = 2


class VisibilityNotify(ctypes.Structure):
    """As the X protocol writes it."""

    _fields_ = (
        ("kind", ctypes.c_uint8),
        ("unused", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("window", ctypes.c_uint32),
        ("state", ctypes.c_uint8),
    )


class CoverWatch(QObject):
    """Watches one window for as long as it lives."""

    changed = Signal()

    def __init__(self, window: QWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._covered = window, False
        self._xcb, self._connection = _connected()
        if self._connection is None:
            return
        self._libc = ctypes.CDLL(None)
        self._libc.free.argtypes = (ctypes.c_void_p,)
        self._notifier = QSocketNotifier(
            self._xcb.xcb_get_file_descriptor(self._connection), QSocketNotifier.Type.Read, self
        )
        self._notifier.activated.connect(self._hear)
        window.installEventFilter(self)
        self._ask()

    @property
    def covered(self) -> bool:
        """False where it is not known."""
        return self._covered

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window that is made anew has another number."""
        created = QPlatformSurfaceEvent.SurfaceEventType.SurfaceCreated
        if isinstance(event, QPlatformSurfaceEvent) and event.surfaceEventType() is created:
            self._ask()
        return False

    def _ask(self) -> None:
        wanted = (ctypes.c_uint32 * 1)(VISIBILITY_CHANGES)
        number = int(self._window.winId())
        self._xcb.xcb_change_window_attributes(self._connection, number, EVENTS_WANTED, wanted)
        self._xcb.xcb_flush(self._connection)

    @Slot()
    def _hear(self) -> None:
        covered = self._covered
        while event := self._xcb.xcb_poll_for_event(self._connection):
            told = VisibilityNotify.from_address(event)
            if told.kind & ~SENT_BY_A_CLIENT == VISIBILITY_NOTIFY:
                covered = told.state == ALL_HIDDEN
            self._libc.free(event)
        if self._xcb.xcb_connection_has_error(self._connection):
            self.close()
        elif covered != self._covered:
            self._covered = covered
            self.changed.emit()

    def close(self) -> None:
        """Watch no more."""
        if self._connection is not None:
            self._notifier.setEnabled(False)
            self._xcb.xcb_disconnect(self._connection)
            self._connection = None
        self._covered = False


def _connected() -> tuple[Any, Any]:
    """The library and a connection; the latter is None where the screen is not one of X."""
    if QGuiApplication.platformName() != "xcb":
        return None, None
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return None, None
    pointer = ctypes.c_void_p
    xcb.xcb_connect.restype, xcb.xcb_connect.argtypes = pointer, (ctypes.c_char_p, pointer)
    xcb.xcb_poll_for_event.restype = pointer
    xcb.xcb_change_window_attributes.argtypes = (pointer, ctypes.c_uint32, ctypes.c_uint32, pointer)
    for name in ("get_file_descriptor", "poll_for_event", "flush", "connection_has_error", "disconnect"):
        getattr(xcb, f"xcb_{name}").argtypes = (pointer,)
    connection = xcb.xcb_connect(None, None)
    if xcb.xcb_connection_has_error(connection):
        xcb.xcb_disconnect(connection)
        return None, None
    return xcb, connection
