"""Has the desktop hold its notifications back while someone sits, where it offers that. Loads no Qt."""

from meditate.tongue import tr
from ui.desktop.bus import Bus, UnansweredError, Which
from ui.desktop.holds import GiveBack, Holds

NOTIFICATIONS = ("org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.freedesktop.Notifications")
OFFERED = "inhibitions"
QUIET = "quiet"


async def by_notifications(bus: Bus) -> GiveBack:
    """As KDE has it; the end of our connection is the end of it too."""
    session = await bus.to(Which.SESSION)
    if OFFERED not in await session.call(NOTIFICATIONS, "GetCapabilities", answers="as"):
        raise UnansweredError("the desktop cannot be asked to be quiet")
    asked = session.call(NOTIFICATIONS, "Inhibit", "ssa{sv}", "meditate", tr("someone is sitting"), {}, answers="u")
    cookie = await asked
    return lambda: session.call(NOTIFICATIONS, "UnInhibit", "u", cookie)


class Quiet:
    """Asks for it, or not."""

    def __init__(self, bus: Bus) -> None:
        self._holds = Holds[str](bus, {QUIET: (by_notifications,)})

    def want(self, *, quiet: bool) -> None:
        """From now on. Cheap where nothing changed."""
        self._holds.want(frozenset({QUIET} if quiet else ()))
