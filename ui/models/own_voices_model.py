"""Voices of one's own as the window shows them: what was brought, from where, and what is amiss with it."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from meditate.errors import MeditateError
from narration.voice import Voice
from ui.house.house import House
from ui.models.kept import Kept
from ui.models.telling import told_by

QML_IMPORT_NAME = "Meditate"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class OwnVoicesModel(QObject):
    """Files are copied, and folders looked through, by others; what they find is told here."""

    changed = Signal()
    _noted = Signal(object)
    _added = Signal(object)

    def __init__(self, house: House, kept: Kept, parent: QObject) -> None:
        super().__init__(parent)
        self._voicing, self._kept = house.voicing, kept
        self._folder = kept.value.voice_folder
        self._told: tuple[str, ...] = ()
        self._noted.connect(self._take_notes)
        self._added.connect(self._take_added)
        kept.changed.connect(self._follow)
        kept.spoken.connect(self.look)

    @Slot()
    def look(self) -> None:
        """Have it told what is amiss."""
        self._voicing.notes(told_by(self._noted))

    @Slot()
    def _follow(self) -> None:
        if self._kept.value.voice_folder != self._folder:
            self._folder = self._kept.value.voice_folder
            self.look()
            self.changed.emit()

    @Slot(object)
    def _take_notes(self, notes: tuple[str, ...]) -> None:
        self._tell(*notes)

    @Slot(object)
    def _take_added(self, answer: tuple[Voice, ...] | MeditateError) -> None:
        if isinstance(answer, MeditateError):
            self._tell(str(answer))
            return
        first, more = answer[0], len(answer) - 1
        self._tell(
            self.tr("%1 can be chosen now, and %n more", "", more).replace("%1", first.name)
            if more
            else self.tr("%1 can be chosen now").replace("%1", first.name)
        )

    def _tell(self, *sentences: str) -> None:
        self._told = sentences
        self.changed.emit()

    def _get_folder(self) -> str:
        return self._folder

    def _get_told(self) -> str:
        return "\n".join(self._told)

    folder = Property(str, _get_folder, notify=changed)
    told = Property(str, _get_told, notify=changed)

    @Slot(QUrl)
    def addFile(self, file: QUrl) -> None:
        """Copy this voice to ours."""
        self._voicing.add(Path(file.toLocalFile()), told_by(self._added))

    @Slot(QUrl)
    def chooseFolder(self, folder: QUrl) -> None:
        """Look for voices in this folder from now on."""
        self._kept.keep(replace(self._kept.value, voice_folder=folder.toLocalFile()))

    @Slot()
    def forgetFolder(self) -> None:
        """Look for them no more."""
        self._kept.keep(replace(self._kept.value, voice_folder=""))
