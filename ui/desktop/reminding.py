"""Asks whether one wants to sit, when it is time; `meditate/reminder.py` says when that is. Loads no Qt."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from threading import Lock, Thread
from typing import Protocol

from meditate.files import write_whole
from meditate.history.wall import wall_now
from meditate.reminder import due, not_today
from meditate.settings import Settings
from meditate.tongue import tr
from ui.desktop.microphone import microphone_in_use
from ui.desktop.notices import Message, Notices

BEGIN, NOT_TODAY, STOP = "begin", "not-today", "stop"


class Door(Protocol):
    """Where the one who is asked comes in. Called from any thread."""

    @property
    def settings(self) -> Settings:
        """As they are kept now."""
        ...

    def sat_today(self, now: datetime) -> bool:
        """Whether something was sat on the day that it is now, or is being sat. May take half a second."""
        ...

    def answer(self, answer: str) -> None:
        """`begin`, `stop` (asking), `default` (the message itself was clicked), or nothing: it went away."""
        ...

    def unshown(self, words: str) -> None:
        """Nobody shows messages on this desktop."""
        ...


class Memory:
    """Until when nobody is to be asked; in a file, so that a new start of the program does not ask again."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._quiet_until = self._read()

    @property
    def quiet_until(self) -> datetime | None:
        """A reading of the wall's clock; None where nothing is remembered."""
        return self._quiet_until

    def keep(self, quiet_until: datetime) -> None:
        """As long as this program runs, in any case."""
        self._quiet_until = quiet_until
        with suppress(OSError):
            write_whole(self._path, f"{quiet_until:%Y-%m-%dT%H:%M:%S}\n", lasting=False)

    def _read(self) -> datetime | None:
        try:
            return datetime.fromisoformat(self._path.read_text(encoding="utf-8").strip()).replace(tzinfo=None)
        except (OSError, ValueError):
            return None


class Reminding:
    """To be looked at each minute; whatever takes long it does on a thread of its own."""

    def __init__(
        self, door: Door, memory: Memory, notices: Notices, *,
        wall: Callable[[], datetime] = wall_now, busy: Callable[[], bool] = microphone_in_use,
    ) -> None:  # fmt: skip
        self._door, self._memory, self._notices, self._wall, self._busy = door, memory, notices, wall, busy
        self._one_at_a_time = Lock()

    def look(self) -> None:
        """Ask, if it is time. Returns at once."""
        if self._due() is not None:
            Thread(target=self.ask, name="reminding", daemon=True).start()

    def ask(self) -> bool:
        """The same, and waits; whether a message was asked for."""
        if not self._one_at_a_time.acquire(blocking=False):
            return False
        try:
            reading = self._due()
            # Who speaks is asked a minute later, as long as that is not too late.
            if reading is None or self._busy():
                return False
            self._memory.keep(reading)
            if self._door.sat_today(self._wall()):
                return False
        finally:
            self._one_at_a_time.release()
        buttons = ((BEGIN, tr("Begin")), (NOT_TODAY, tr("Not today")), (STOP, tr("Stop asking")))
        words = tr("{time} is the time you chose.").format(time=f"{reading:%H:%M}")
        message = Message(tr("Would you like to sit?"), words, buttons)
        self._notices.show(message, self._answered, lambda: self._door.unshown(message.title))
        return True

    def begin_afresh(self) -> None:
        """Something else was chosen just now: what would have been due before is not asked any more."""
        self._memory.keep(self._now())

    def _due(self) -> datetime | None:
        return due(self._door.settings.reminder, self._memory.quiet_until, self._now())

    def _now(self) -> datetime:
        return self._wall().replace(tzinfo=None)

    def _answered(self, answer: str) -> None:
        if answer == NOT_TODAY:
            self._memory.keep(not_today(self._now(), self._door.settings.day_begins))
        self._door.answer(answer)
