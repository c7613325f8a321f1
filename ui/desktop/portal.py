"""What the desktop wishes of the look, read from its portal and followed. Loads no Qt."""

from collections.abc import Callable, Mapping
from typing import Any

from meditate.look import Scheme, Wishes
from meditate.units import Seconds
from ui.desktop.bus import Bus, Connection

SETTINGS = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings")
APPEARANCE = "org.freedesktop.appearance"
PATIENCE: Seconds = 5.0
"""The portal is started by being asked."""
SCHEMES = {1: Scheme.DARK, 2: Scheme.LIGHT}


def wishes_in(appearance: Mapping[str, Any]) -> Wishes:
    """From the portal's own numbers; what is not there, or no number, is no wish."""
    scheme = appearance.get("color-scheme")
    return Wishes(
        SCHEMES.get(scheme) if isinstance(scheme, int) else None,
        contrast=_wanted(appearance.get("contrast")),
        still=_wanted(appearance.get("reduced-motion")),
    )


def _wanted(number: Any) -> bool | None:
    return number == 1 if isinstance(number, int) else None


def follow_wishes(bus: Bus, told: Callable[[Wishes], None]) -> None:
    """Have `told` called on the bus's thread with what is wished now, and again whenever that changes."""

    async def follow(connection: Connection) -> None:
        appearance: dict[str, Any] = {}

        def changed(namespace: str, key: str, value: Any) -> None:
            if namespace == APPEARANCE:
                appearance[key] = value
                told(wishes_in(appearance))

        await connection.hear(SETTINGS, "SettingChanged", "ssv", changed)
        found = await connection.call(SETTINGS, "ReadAll", "as", [APPEARANCE], answers="a{sa{sv}}", limit=PATIENCE)
        # What changed while we were asking is newer.
        appearance.update({**found.get(APPEARANCE, {}), **appearance})
        told(wishes_in(appearance))

    bus.do(follow)
