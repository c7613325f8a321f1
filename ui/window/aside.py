"""Aside: what is amiss with a sit that nobody looks at, told once in a message of the desktop, or else by the tray."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from meditate.night import is_dark
from meditate.sitting import Now
from meditate.sitting_states import State
from ui.desktop.bus import Bus
from ui.desktop.notices import OPENED, Message, Notices
from ui.models.session_model import SessionModel
from ui.models.telling import told_by


class Aside(QObject):
    """Follows one sitting after another; in the dark of a bedtime sit nothing lights up the room."""

    shown_wanted = Signal()
    """The message was clicked: the window is wanted."""
    untold = Signal(str)
    """These words could not be shown by the desktop."""
    _answered = Signal(str)

    def __init__(self, bus: Bus, session: SessionModel, seen: Callable[[], bool], parent: QObject) -> None:
        """`seen` tells whether the window is before someone's eyes."""
        super().__init__(parent)
        self._notices, self._session, self._seen = Notices(bus), session, seen
        self._noted = ""
        self._told = False
        self._answered.connect(self._take)
        session.looked.connect(self._follow)
        session.finished.connect(self._finish)

    @Slot(object)
    def _follow(self, now: Now) -> None:
        before, self._noted = self._noted, now.note
        if now.note == before:
            return
        self._take_back()
        sitting = self._session.sitting
        dark = sitting is None or is_dark(sitting.sit, now.moment)
        # What is told when a sit is over stands on the page of the end; one that never began has none.
        if now.note and not dark and not self._seen() and (now.state is not State.OVER or not now.begun):
            self._told = now.state is not State.OVER
            self._tell(f"{now.note[0].upper()}{now.note[1:]}.")

    def _tell(self, words: str) -> None:
        self._notices.show(Message("Meditate", words), told_by(self._answered), lambda: told_by(self.untold)(words))

    @Slot()
    def _finish(self) -> None:
        self._noted = ""
        self._take_back()

    def _take_back(self) -> None:
        told, self._told = self._told, False
        if told:
            self._notices.take_back()

    @Slot(str)
    def _take(self, answer: str) -> None:
        if answer == OPENED:
            self.shown_wanted.emit()
