"""A message on the desktop, with buttons; never with a sound. Loads no Qt."""

from collections.abc import Callable
from dataclasses import dataclass

from meditate.units import Seconds
from ui.desktop.bus import Bus, Connection, UnansweredError, Which
from ui.desktop.quiet import NOTIFICATIONS

LASTS: Seconds = 120.0
"""It goes away by itself then."""
PATIENCE: Seconds = 5.0
"""Who shows messages may be started by being asked to."""
OPENED = "default"
"""The answer of who clicks on the message itself."""
LOW = 0


@dataclass(frozen=True, slots=True)
class Message:
    """What is shown."""

    title: str
    words: str
    buttons: tuple[tuple[str, str], ...] = ()
    """An answer, and what its button says."""


class Notices:
    """One message at a time."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self._answered: Callable[[str], None] | None = None
        self._number = 0
        self._early: list[tuple[int, str]] | None = None
        """What is answered while the number of a message is not told yet."""
        self._hears: Connection | None = None

    def show(self, message: Message, answered: Callable[[str], None], unshown: Callable[[], None]) -> None:
        """`answered` is called once, on the bus's thread, with the button that was pressed, `default`, or nothing where
        it went away otherwise; `unshown` instead where nobody shows messages."""

        async def shown() -> None:
            try:
                await self._show(await self._bus.to(Which.SESSION), message, answered)
            except UnansweredError:
                unshown()

        self._bus.run(shown)

    def take_back(self) -> None:
        """It is no longer of use."""

        async def taken_back() -> None:
            number, self._number, self._answered = self._number, 0, None
            if number and self._hears:
                await self._hears.call(NOTIFICATIONS, "CloseNotification", "u", number)

        self._bus.run(taken_back)

    async def _show(self, session: Connection, message: Message, answered: Callable[[str], None]) -> None:
        from dbus_fast import Variant

        capable = await session.call(NOTIFICATIONS, "GetCapabilities", answers="as", limit=PATIENCE)
        if self._hears is not session:
            await session.hear(NOTIFICATIONS, "ActionInvoked", "us", self._pressed)
            await session.hear(NOTIFICATIONS, "NotificationClosed", "uu", self._gone)
            self._hears = session
        buttons = [word for button in ((OPENED, ""), *message.buttons) for word in button]
        hints = {
            "urgency": Variant("y", LOW),
            "suppress-sound": Variant("b", value=True),
            "desktop-entry": Variant("s", "meditate"),
        }
        early: list[tuple[int, str]] = []
        self._early = early
        try:
            self._number = await session.call(
                NOTIFICATIONS, "Notify", "susssasa{sv}i",
                "Meditate", self._number, "meditate", message.title, message.words,
                buttons if "actions" in capable else [], hints, round(LASTS * 1000), answers="u", limit=PATIENCE,
            )  # fmt: skip
        finally:
            self._early = None
        self._answered = answered
        for number, answer in early:
            self._pressed(number, answer)

    def _pressed(self, number: int, answer: str) -> None:
        if self._early is not None:
            self._early.append((number, answer))
        elif number == self._number and self._answered:
            answered, self._answered = self._answered, None
            answered(answer)

    def _gone(self, number: int, _: int) -> None:
        self._pressed(number, "")
