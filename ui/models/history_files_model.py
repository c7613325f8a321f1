"""The history as files, as the window has it: kept, looked at, taken in and taken back, each told in one quiet line."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from meditate.errors import HistoryError, MeditateError
from meditate.history.intake import Intake
from meditate.tongue import tr
from meditate.words import duration
from ui.house.history_files import KINDS, Filed, TakenBack, TakenIn, Written
from ui.house.rooms import Diary
from ui.models.history_shown import date_words
from ui.models.telling import told_by

QML_IMPORT_NAME = "Meditate"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page says of files."""

    said: str = ""
    busy: bool = False
    offered: Intake | None = None
    """What is taken in once somebody says so."""
    taken: TakenIn | None = None
    """What was taken in just now, and can be taken back."""


def derive(answer: Filed) -> Shown:
    """What is shown once this was answered."""
    match answer:
        case Written(file, count):
            return Shown(tr("Kept as {name}: {sits}").format(name=file.name, sits=sits(count)))
        case Intake():
            return Shown(preview(answer), offered=answer if answer.events else None)
        case TakenIn():
            return Shown(tr("Taken in: {sits}").format(sits=sits(answer.sits)), taken=answer)
        case TakenBack():
            return Shown(tr("Taken back; your history is as it was"))
        case HistoryError(what=what, source=source, line=line):
            return Shown(str(HistoryError(what, source=Path(source).name, line=line)))
        case MeditateError():
            return Shown(str(answer))


def sits(count: int) -> str:
    """`1 sit`, `3 sits`."""
    return tr("%n sit(s)", "", count)


def preview(intake: Intake) -> str:
    """What there is to take in, before it is."""
    found, notes = sits(intake.found), tr("%n new note(s)", "", intake.notes)
    if not intake.sits:
        told = tr("{program}: {sits}, all here already") if intake.found else tr("{program}: there is no sit in it")
        said = told.format(program=intake.program, sits=found)
        return f"{said}, {notes}" if intake.notes else said
    told = tr("{program}: {sits}, {count} of them new, from {first} to {last}, {length}")
    first, last = (date_words(entry.started.date()) for entry in (intake.sits[0], intake.sits[-1]))
    length = duration(sum(entry.seconds for entry in intake.sits))
    said = told.format(
        program=intake.program, sits=found, count=len(intake.sits), first=first, last=last, length=length
    )
    return f"{said}, {notes}" if intake.notes else said


@QmlElement
class HistoryFilesModel(QObject):
    """One thing at a time."""

    changed = Signal()
    _answered = Signal(object)

    def __init__(self, diary: Diary, parent: QObject) -> None:
        super().__init__(parent)
        self._diary, self._shown = diary, Shown()
        self._answered.connect(self._take)

    @Slot(QUrl, str)
    def keepAs(self, place: QUrl, ending: str) -> None:
        """Have all of it written there; a name without an ending gets this one."""
        file = Path(place.toLocalFile())
        if file.suffix.lower() not in KINDS:
            file = file.with_name(f"{file.name}.{ending}")
        self._ask(lambda: self._diary.files.write(file, told_by(self._answered)))

    @Slot("QVariantList")
    def look(self, places: list[QUrl]) -> None:
        """Say what of these files is new; nothing is taken in yet."""
        files = [Path(QUrl(place).toLocalFile()) for place in places]
        self._ask(lambda: self._diary.files.look(files, told_by(self._answered)))

    @Slot()
    def takeIn(self) -> None:
        """Take in what was looked at."""
        if offered := self._shown.offered:
            self._ask(lambda: self._diary.files.take_in(offered, told_by(self._answered)))

    @Slot()
    def takeBack(self) -> None:
        """Have the history as it was before that."""
        if taken := self._shown.taken:
            self._ask(lambda: self._diary.files.take_back(taken, told_by(self._answered)))

    @Slot()
    def leave(self) -> None:
        """Say no more of it, and take nothing in; what was taken in can still be taken back."""
        if not self._shown.busy and not self._shown.taken:
            self._show(Shown())

    def _ask(self, what: Callable[[], None]) -> None:
        if not self._shown.busy:
            self._show(Shown(busy=True))
            what()

    @Slot(object)
    def _take(self, answer: Filed) -> None:
        self._show(derive(answer))

    def _show(self, shown: Shown) -> None:
        before, self._shown = self._shown, shown
        if before != shown:
            self.changed.emit()

    def _get_said(self) -> str:
        return self._shown.said

    def _get_busy(self) -> bool:
        return self._shown.busy

    def _get_offered(self) -> bool:
        return self._shown.offered is not None

    def _get_taken(self) -> bool:
        return self._shown.taken is not None

    said = Property(str, _get_said, notify=changed)
    busy = Property(bool, _get_busy, notify=changed)
    offered = Property(bool, _get_offered, notify=changed)
    taken = Property(bool, _get_taken, notify=changed)
