"""The reminder, as the window's program has it: looked at each minute while it is wanted, answered in the window.

Where the system's scheduler asks as well, it is told of each change by a thread of its own.
"""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from meditate.errors import MeditateError
from meditate.reminder import Reminder
from meditate.settings import Settings
from meditate.tongue import tr
from ui.desktop.bus import Bus
from ui.desktop.notices import OPENED, Notices
from ui.desktop.reminding import BEGIN, STOP, Memory, Reminding
from ui.desktop.scheduler import Scheduler
from ui.house.house import House
from ui.house.latest import Latest
from ui.models.kept import Kept
from ui.models.session_model import SessionModel
from ui.models.telling import told_by

EACH_MS = 60_000


class Reminders(QObject):
    """Made once the window is furnished."""

    shown_wanted = Signal()
    """The message was clicked: the window is wanted."""
    untold = Signal(str)
    """These words could not be shown by the desktop."""
    scheduled = Signal(str)
    """The system's scheduler was told of a change; why that did not work, or nothing."""
    _answered = Signal(str)

    def __init__(
        self, bus: Bus, memory: Memory, scheduler: Scheduler, house: House, kept: Kept, session: SessionModel,
        parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._house, self._kept, self._session = house, kept, session
        self._scheduler = scheduler
        self._following: Latest[Reminder] | None = None
        self._notices = Notices(bus)
        self.reminding = Reminding(self, memory, self._notices)
        self._before = kept.value.reminder
        self._timer = QTimer(self, interval=EACH_MS, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.reminding.look)
        self._answered.connect(self._take)
        kept.changed.connect(self._refresh)
        session.pageChanged.connect(self._take_back)
        if self._before.on:
            self._timer.start()
            self.reminding.look()

    @property
    def settings(self) -> Settings:
        """As Door says."""
        return self._kept.value

    def sat_today(self, now: datetime) -> bool:
        """As Door says."""
        return self._session.sitting is not None or self._house.sat_today(now)

    def answer(self, answer: str) -> None:
        """As Door says."""
        told_by(self._answered)(answer)

    def unshown(self, words: str) -> None:
        """As Door says."""
        told_by(self.untold)(words)

    @property
    def looks(self) -> bool:
        """Whether it is looked at."""
        return self._timer.isActive()

    @Slot()
    def _refresh(self) -> None:
        before, self._before = self._before, self._kept.value.reminder
        if before != self._before:
            self.reminding.begin_afresh()
            (self._timer.start if self._before.on else self._timer.stop)()
            self._following = self._following or Latest(self._follow, "scheduler")
            self._following.ask(self._before)

    def _follow(self, reminder: Reminder) -> None:
        try:
            self._scheduler.follow(reminder)
        except (MeditateError, OSError) as error:
            trouble = tr("Your system's own timer still asks as before. {why}").format(why=error)
        else:
            trouble = ""
        told_by(self.scheduled)(trouble)

    def close(self) -> None:
        """Tell the scheduler what is still to be told."""
        if self._following:
            self._following.close(finish=True)

    @Slot()
    def _take_back(self) -> None:
        if self._session.sitting is not None:
            self._notices.take_back()

    @Slot(str)
    def _take(self, answer: str) -> None:
        if answer == BEGIN:
            self._session.begin()
        elif answer == STOP:
            kept = self._kept.value
            self._kept.keep(replace(kept, reminder=replace(kept.reminder, on=False)))
        elif answer == OPENED:
            self.shown_wanted.emit()
