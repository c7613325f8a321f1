"""What can be set for bedtime: what a press does in the dark, what follows the end; and the sleep timer, begun here."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from meditate.night import Afterwards, Press
from meditate.tongue import marked
from ui.choices.changes import with_field
from ui.choices.choice import of_settings, worded
from ui.choices.sleep_timer import sound_choice, timer_choice, timer_of
from ui.desktop.afterwards import ALWAYS, Follower
from ui.house.house import House
from ui.models.kept import Kept
from ui.models.session_model import SessionModel
from ui.models.setting_models import ChoiceModel, SwitchModel
from ui.models.telling import told_by

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

    def __init__(self, house: House, kept: Kept, session: SessionModel, parent: QObject) -> None:
        super().__init__(parent)
        self._kept, self._session = kept, session
        self._press = ChoiceModel(kept, lambda: of_settings("press", worded(PRESSES)), self)
        self._afterwards = ChoiceModel(kept, lambda: of_settings("afterwards", worded(FOLLOWING)), self)
        self._timer = ChoiceModel(kept, lambda: timer_choice(kept.value), self)
        self._timer_sound = ChoiceModel(kept, lambda: sound_choice(house.ambiences()), self)
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

    @Slot()
    def beginTimer(self) -> None:
        """Have the sounds that are chosen for it begin, for as long as was chosen."""
        self._session.begin_with(timer_of(self._kept.value))

    @property
    def lengths(self) -> tuple[str, ...]:
        """How long a sleep timer may last, in words."""
        return tuple(option.title for option in timer_choice(self._kept.value).options)

    def begin_timer(self, index: int) -> None:
        """The same with the length at this place, which is chosen from now on."""
        self._timer.choose(index)
        self.beginTimer()

    def _get_timer(self) -> ChoiceModel:
        return self._timer

    def _get_timer_sound(self) -> ChoiceModel:
        return self._timer_sound

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
    timer = Property(ChoiceModel, _get_timer, constant=True)
    timerSound = Property(ChoiceModel, _get_timer_sound, constant=True)
    maySuspend = Property(SwitchModel, _get_may_suspend, constant=True)
    possibleChanged = Signal()
    possible = Property("QStringList", _get_possible, notify=possibleChanged)  # type: ignore[arg-type]
