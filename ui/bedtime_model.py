"""What can be set for bedtime: what a press does in the dark, and what follows the end, where that is possible."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from meditate.night import Afterwards, Press
from meditate.tongue import marked
from ui.afterwards import ALWAYS, Follower
from ui.choices import of_settings, with_field, worded
from ui.kept import Kept
from ui.setting_models import ChoiceModel, SwitchModel
from ui.telling import told_by

QML_IMPORT_NAME = "Meditate"
QML_IMPORT_MAJOR_VERSION = 1
PRESSES = (
    (Press.PAUSE, marked("pauses, and goes on")),
    (Press.LONGER, marked("adds ten minutes")),
)
FOLLOWING = (
    (Afterwards.SILENCE, marked("silence")),
    (Afterwards.LOCK, marked("the screen is locked")),
    (Afterwards.SUSPEND, marked("the machine sleeps")),
    (Afterwards.QUIT, marked("Meditate closes")),
)


@QmlElement
class BedtimeModel(QObject):
    """One object for each thing that can be chosen."""

    _told = Signal(object)

    def __init__(self, kept: Kept, parent: QObject) -> None:
        super().__init__(parent)
        self._kept = kept
        self._press = ChoiceModel(kept, lambda: of_settings("press", worded(PRESSES)), self)
        self._afterwards = ChoiceModel(kept, lambda: of_settings("afterwards", worded(FOLLOWING)), self)
        self._may_suspend = SwitchModel(
            kept, "", lambda s: s.may_suspend, lambda s, on: with_field(s, "may_suspend", on=on), self
        )
        self._follower: Follower | None = None
        self._possible: frozenset[Afterwards] = frozenset(Afterwards)
        self._told.connect(self._take)

    def follow_desktop(self, follower: Follower) -> None:
        """Whom to ask what can follow."""
        self._follower = follower

    @Slot()
    def ask(self) -> None:
        """What can follow here? Until that is known, everything."""
        if self._follower:
            self._follower.ask(told_by(self._told))

    @Slot(object)
    def _take(self, possible: frozenset[Afterwards]) -> None:
        before, self._possible = self._possible, possible | ALWAYS
        if before != self._possible:
            self.possibleChanged.emit()

    def _get_press(self) -> QObject:
        return self._press

    def _get_afterwards(self) -> QObject:
        return self._afterwards

    def _get_may_suspend(self) -> QObject:
        return self._may_suspend

    def _get_possible(self) -> list[str]:
        return sorted(what.value for what in self._possible)

    press = Property(ChoiceModel, _get_press, constant=True)
    afterwards = Property(ChoiceModel, _get_afterwards, constant=True)
    maySuspend = Property(SwitchModel, _get_may_suspend, constant=True)
    possibleChanged = Signal()
    possible = Property("QStringList", _get_possible, notify=possibleChanged)  # type: ignore[arg-type]
